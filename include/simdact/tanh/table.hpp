// tanh by a table of polynomials, one for each interval of |x|, whose coefficients are looked up in vector registers.
//
// table: the intervals grow with |x|, several to an octave of s·|x| + o, whose leading bits are the index. Each
// polynomial is about a centre chosen (after S. Gal) so that tanh there is all but exactly a float: the last
// multiply-add adds a small term to it, and its rounding is nearly the only error. Monotone, and never above 1.
// uniform_table: equal intervals and polynomials in |x| itself; the index comes out of one multiply-add.
// In both, the interval at 0 is exact there and the result is at most |x|, which keeps subnormals as they are; the
// lower clamp spares the processor computing with them.
// Coefficients: sollya tests/fit/tanh_table.sollya
#pragma once

#include <simdact/kernel.hpp>
#include <simdact/polynomial.hpp>
#include <simdact/simd/lookup.hpp>
#include <simdact/tanh/table_coefficients.hpp>

namespace simdact::inline SIMDACT_TARGET {

template <int Intervals, int Degree>
struct kernel<fn::tanh, table<Intervals, Degree>> {
  using c = detail::tanh_table<Intervals, Degree>;
  static constexpr bool centred = requires { c::centre; };
  static constexpr operations work{
      .arithmetic = 7 + centred + Degree, .lookups = 1 + centred + Degree, .entries = Intervals};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    const V a = simd::max(V(0x1p-40f), simd::min(V(c::end), simd::abs(x)));
    const auto i = simd::as_bits(simd::fma(a, V(c::scale), V(c::offset))) >> c::index_shift;
    if constexpr (centred)
      return simd::copysign_min(x, horner(a - simd::lookup<V>(c::centre, i), simd::lookup_all<V>(c::power, i)));
    else
      return simd::copysign_min(x, horner(a, simd::lookup_all<V>(c::power, i)));
  }
};

template <int Intervals, int Degree>
struct kernel<fn::tanh, uniform_table<Intervals, Degree>> {
  static constexpr operations work{.arithmetic = 5 + Degree, .lookups = 1 + Degree, .entries = Intervals};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    using c = detail::tanh_uniform_table<Intervals, Degree>;
    const V a = simd::max(V(0x1p-40f), simd::min(V(c::end), simd::abs(x)));
    const auto i = simd::nearest_index(a, V(c::per_unit));
    return simd::copysign_min(x, horner(a, simd::lookup_all<V>(c::power, i)));
  }
};

template <>
inline constexpr bounds stated<fn::tanh, table<32, 4>, float>{
    .fused = {1.008, 0x1.fca92cp+0, 6.008e-08, 0x1.fca92cp+0, 0, 0, true, true},
    .unfused = {1.151, 0x1.c647fep-5, 6.046e-08, 0x1.fcbb06p+0, 0, 0, true, true}};

template <>
inline constexpr bounds stated<fn::tanh, table<8, 7>, float>{
    .fused = {1.002, -0x1.f0861ep-4, 4.534e-08, -0x1.f93e8ap+1, 0, 0, true, true},
    .unfused = {0.9966, -0x1.f83ab8p-4, 4.544e-08, -0x1.f926f6p+1, 0, 0, true, true}};

template <>
inline constexpr bounds stated<fn::tanh, uniform_table<32, 1>, float>{
    .fused = {4.46e+04, -0x1.6a8022p-3, 0.0006658, -0x1.c4ff14p-1, 0, 0, true, true},
    .unfused = {4.46e+04, -0x1.6a800ap-3, 0.0006658, -0x1.c4ff0ap-1, 0, 0, true, true}};

template <>
inline constexpr bounds stated<fn::tanh, uniform_table<32, 2>, float>{
    .fused = {1.069e+04, -0x1.fc9d18p-5, 4.855e-05, 0x1.47e87p-4, 1, 0x1.4f8342p-4, true, true},
    .unfused = {1.069e+04, -0x1.fc9d18p-5, 4.855e-05, 0x1.47e87p-4, 2, 0x1.fa8052p-3, true, true}};

template <>
inline constexpr bounds stated<fn::tanh, uniform_table<8, 2>, float>{
    .fused = {4.442e+04, 0x1.eb40ap-3, 0.0007119, -0x1.2fb13cp+0, 1, 0x1.fa9b0cp-3, true, true},
    .unfused = {4.442e+04, 0x1.eb422ep-3, 0.0007119, -0x1.2faa82p+0, 2, 0x1.2ec236p+0, true, true}};

template <>
inline constexpr bounds stated<fn::tanh, table<8, 3>, float>{
    .fused = {5465, 0x1.001558p-5, 4.385e-05, 0x1.998aecp+0, 2, -0x1.2b4422p+1, true, true},
    .unfused = {5465, 0x1.001558p-5, 4.39e-05, 0x1.998034p+0, 2, 0x1.a8c002p+0, true, true}};

} // namespace simdact::inline SIMDACT_TARGET
