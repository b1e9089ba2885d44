// SPDX-License-Identifier: BSL-1.0
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

#include <simdact/core/kernel.hpp>
#include <simdact/math/polynomial.hpp>
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
      return simd::copysign_min(x, horner(a - simd::lookup<V>(c::centre, i), simd::lookup_all<c::power, V>(i)));
    else
      return simd::copysign_min(x, horner(a, simd::lookup_all<c::power, V>(i)));
  }
};

template <int Intervals, int Degree>
struct kernel<fn::tanh, uniform_table<Intervals, Degree>> {
  static constexpr operations work{.arithmetic = 6 + Degree, .lookups = 1 + Degree, .entries = Intervals};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    using c = detail::tanh_uniform_table<Intervals, Degree>;
    const V a = simd::max(V(0x1p-40f), simd::min(V(c::end), simd::abs(x)));
    const auto i = simd::nearest_index(a, V(c::per_unit));
    // In another rounding mode the index may be one off, and the polynomial beyond its interval negative near 0.
    return simd::copysign_min(x, simd::abs(horner(a, simd::lookup_all<c::power, V>(i))));
  }
};

template <>
inline constexpr bounds stated<fn::tanh, table<32, 4>, float>{
    .fused = {1.013, 0x1.1f7bc4p+1, 6.036e-08, 0x1.1f7bc4p+1, 0, 0, true, true},
    .unfused = {1.152, 0x1.c872dcp-5, 6.056e-08, 0x1.1f6b5ep+1, 0, 0, true, true}};

template <>
inline constexpr bounds stated<fn::tanh, table<8, 7>, float>{
    .fused = {1.021, 0x1.0060b2p-3, 4.56e-08, 0x1.4d3e06p+1, 0, 0, true, true},
    .unfused = {1.03, 0x1.012714p-3, 4.605e-08, 0x1.55abb2p+1, 0, 0, true, true}};

template <>
inline constexpr bounds stated<fn::tanh, uniform_table<32, 1>, float>{
    .fused = {5.176e+04, 0x1.85735cp-3, 0.0007715, 0x1.f709bp+1, 0, 0, true, true},
    .unfused = {5.176e+04, 0x1.85734ep-3, 0.0007715, 0x1.f709aep+1, 0, 0, true, true}};

template <>
inline constexpr bounds stated<fn::tanh, uniform_table<32, 2>, float>{
    .fused = {1.16e+04, 0x1.005552p-4, 5.653e-05, 0x1.4f2ac8p+2, 1, 0x1.5a0252p-4, true, true},
    .unfused = {1.16e+04, 0x1.005552p-4, 5.653e-05, 0x1.4f2ac8p+2, 2, 0x1.fd0048p-4, true, true}};

template <>
inline constexpr bounds stated<fn::tanh, uniform_table<8, 2>, float>{
    .fused = {4.591e+04, 0x1.02fe2cp-2, 0.0008786, 0x1.eeb7fp+1, 1, 0x1.ffc3dep-4, true, true},
    .unfused = {4.591e+04, 0x1.02ee8p-2, 0.0008786, 0x1.eeb7fp+1, 2, 0x1.2a4fc4p+0, true, true}};

template <>
inline constexpr bounds stated<fn::tanh, table<8, 3>, float>{
    .fused = {1984, 0x1.058a94p-2, 5.439e-05, 0x1.bda19ep+0, 2, 0x1.2a586p+1, true, true},
    .unfused = {1984, 0x1.05897p-2, 5.44e-05, 0x1.bdcbf2p+0, 2, 0x1.e0001cp-1, true, true}};

} // namespace simdact::inline SIMDACT_TARGET
