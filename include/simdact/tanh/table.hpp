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
      .arithmetic = 6 + centred + Degree, .lookups = 1 + centred + Degree, .entries = Intervals};

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

} // namespace simdact::inline SIMDACT_TARGET
