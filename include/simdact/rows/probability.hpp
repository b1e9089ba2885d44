// SPDX-License-Identifier: BSL-1.0
// From a row's sum to probabilities and their logarithms.
#pragma once

#include <simdact/math/error_free.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

// 1/high rounded, for a normal high. Without FMA over_sum rounds the product with it before it adds the second part.
// Where high times the reciprocal is more than half of 1's lower gap above 1, which rounds to 1, the second part would
// take one step off it again: one step less for the reciprocal, and a term that is the whole sum has probability 1.
template <simd::value V>
SIMDACT_INLINE V first_reciprocal(V high) {
  const V inverse = simd::divide(V(1), high);
  if constexpr (simd::fused) {
    return inverse;
  } else {
    using T = simd::element_t<V>;
    constexpr T half_gap = T(0.25) / simd::integer_grid<T>;
    const V one_less = simd::from_bits<V>(simd::as_bits(inverse) - simd::bits_t<V>(simd::bits_t<T>(1)));
    return simd::select(detail::product_minus(inverse, high, V(1)) > V(half_gap), one_less, inverse);
  }
}

// 1/sum. To the nearest the divisor is the high part, as it is the rounded sum of both. Where rounding is downwards it
// is the next number, and the second part of the result no less than 0: below 0 its product with a small term would be
// the negative subnormal next to 0, and so would the term's probability.
template <simd::value V>
SIMDACT_INLINE two_parts<V> reciprocal(two_parts<V> sum) {
  const V inverse = detail::first_reciprocal(simd::negate(simd::negate(sum.high) - sum.low));
  const V left = simd::negate(detail::product_minus(inverse, sum.high, V(1)));
  return {inverse, inverse * simd::fnma(inverse, sum.low, left)};
}

// A probability from its term: times 1/sum. Exact: in two parts. N: a number of one row, or of a row a lane.
template <bool Exact, simd::element T, simd::value N = T>
struct over_sum {
  two_parts<N> inverse;

  template <simd::value V>
  SIMDACT_INLINE V operator()(V term) const {
    if constexpr (Exact)
      return simd::fma(term, V(inverse.high), term * V(inverse.low));
    else
      return term * V(inverse.high);
  }
};

// Up to here a number's product with twice the factor's second part does not overflow. Beyond, that with the factor
// does, by so much that the second part is of no account.
template <simd::element T>
constexpr T largest_beside(two_parts<T> factor) {
  const T low = simd::abs(2 * factor.low);
  return low <= 1 ? simd::format<T>::largest : simd::format<T>::largest / 2 / low;
}

// The logarithm of a probability, f·(x - maximum) - above: two numbers that are not positive, so that no sum is. Of
// halves if there is a factor, for the difference may overflow where its product with a small one does not.
template <bool Unit, simd::element T, simd::value N = T>
struct log_probability {
  two_parts<T> factor;
  two_parts<N> maximum;
  N above;   // what log of the sum of e^(f·x) is above f·maximum
  T largest; // largest_beside(factor)

  template <simd::value V>
  SIMDACT_INLINE V operator()(V x) const {
    if constexpr (Unit) {
      return (x - V(maximum.high)) - V(above);
    } else {
      const V half = simd::fms(x, V(T(0.5)), V(maximum.high * N(T(0.5))));
      const V finite = simd::select(simd::abs(half) <= V(largest), half, V(0));
      return simd::fma(half, V(2 * factor.high), simd::fms(finite, V(2 * factor.low), V(above)));
    }
  }
  // The factor is a power of two.
  template <simd::value V>
  SIMDACT_INLINE V operator()(two_parts<V> x) const {
    const V difference = (x.high - V(maximum.high)) + (x.low - V(maximum.low));
    return simd::fms(difference, V(factor.high), V(above));
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
