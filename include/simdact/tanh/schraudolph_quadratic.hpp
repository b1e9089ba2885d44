// SPDX-License-Identifier: BSL-1.0
// tanh x = (E(x) - E(-x))/(E(x) + E(-x)) as in schraudolph_ng, with an exponential E whose mantissa is a parabola.
//
// In octaves u = x/ln 2 the straight line 1 + f through the octave of 2^u, f the fraction of u, becomes
// 1 + f - c·f·(1 - f). It is still 1 and 2 at the ends, so that no octave needs to be told from the next: i is u less
// c·d·(1 - d), with the distance d of u from an integer, which is the same for u and -u. With g = f - ½ the quotient of
// the two mantissas is (k + g + c·g²)/(k - g + c·g²), that of tanh's Padé approximant g/(k + c·g²). c is best for the
// quotient: E alone, for which it would be 0.34, is up to 2 % too large.
//
// The bias is added to the integer, so that i keeps all its bits near 0: rounding steps down by an ULP or two at most.
// Coefficient: python3 tests/fit/schraudolph_quadratic.py
#pragma once

#include <simdact/tanh/schraudolph_ng.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// derivation: in the quotient's error of tanh, the largest above 0 and below 0 are equal, 8.7e-6.
inline constexpr float schraudolph_bend = 0x1.d3fa86p-3f;

// 2^(i/octave), with a straight line through each octave.
template <simd::value V>
SIMDACT_INLINE constexpr V schraudolph_power(V i) {
  using T = simd::element_t<V>;
  const simd::bits_t<V> one(simd::as_bits(T(1)));
  return simd::from_bits<V>((simd::to_integer(i) << schraudolph_line<T>::unused_bits) + one);
}

template <>
struct kernel<fn::tanh, schraudolph_quadratic> {
  static constexpr operations work{.arithmetic = 21, .divisions = 1};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    using T = simd::element_t<V>;
    return detail::tanh_of_opposite_powers(x, [](V a) SIMDACT_INLINE_LAMBDA {
      const V octave(schraudolph_line<T>::octave), u = a * V(exp_constants<T>::log2_e);
      const V d = simd::abs(u - simd::round(u));
      const V bent = simd::fnma(d, d, d) * V(schraudolph_line<T>::octave * -T(schraudolph_bend));
      return opposite_powers<V>{detail::schraudolph_power(simd::fma(u, octave, bent)),
                                detail::schraudolph_power(simd::fnma(u, octave, bent))};
    });
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
