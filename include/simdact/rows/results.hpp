// SPDX-License-Identifier: BSL-1.0
// What a row's sum makes of its terms and logits: probabilities and their logarithms.
#pragma once

#include <simdact/math/error_free.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

// 1/sum.
template <simd::value V>
SIMDACT_INLINE two_parts<V> reciprocal(two_parts<V> sum) {
  const V inverse = simd::divide(V(1), sum.high), left = simd::negate(detail::product_minus(inverse, sum.high, V(1)));
  return {inverse, inverse * simd::fnma(inverse, sum.low, left)};
}

// A probability from its term: times 1/sum. Exact: in two parts.
template <bool Exact, simd::element T>
struct over_sum {
  two_parts<T> inverse;

  template <simd::value V>
  SIMDACT_INLINE V operator()(V term) const {
    if constexpr (Exact)
      return simd::fma(term, V(inverse.high), term * V(inverse.low));
    else
      return term * V(inverse.high);
  }
};

// The logarithm of a probability, f·(x - maximum) - above: two numbers that are not positive, so that no sum is. Of
// halves if there is a factor, for the difference may overflow where its product with a small one does not.
template <bool Unit, simd::element T>
struct log_probability {
  two_parts<T> factor;
  two_parts<T> maximum;
  T above; // what log of the sum of e^(f·x) is above f·maximum

  template <simd::value V>
  SIMDACT_INLINE V operator()(V x) const {
    if constexpr (Unit) {
      return (x - V(maximum.high)) - V(above);
    } else {
      const V half = simd::fms(x, V(T(0.5)), V(maximum.high * T(0.5)));
      const V low = simd::fms(half, V(2 * factor.low), V(above));
      return simd::fma(half, V(2 * factor.high), simd::select(half - half == V(0), low, V(0)));
    }
  }
  // The factor is a power of two.
  template <simd::value V>
  SIMDACT_INLINE V operator()(two_parts<V> x) const {
    const V high = x.high - V(maximum.high), low = x.low - V(maximum.low);
    const V difference = high + simd::select(x.high - x.high == V(0), low, V(0));
    return simd::fms(difference, V(factor.high), V(above));
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
