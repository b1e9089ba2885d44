// What a row's sum makes of its terms and logits: probabilities and their logarithms.
#pragma once

#include <simdact/exact.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// 1/sum.
template <simd::value V>
SIMDACT_INLINE two_parts<V> reciprocal(two_parts<V> sum) {
  const V inverse = simd::divide(V(1), sum.high), left = simd::negate(detail::product_less(inverse, sum.high, V(1)));
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

// The logarithm of a probability: the logit less that of the sum. Unit: the factor is 1.
template <bool Unit, simd::element T>
struct less_log_sum {
  two_parts<T> factor;
  two_parts<T> log_sum;

  template <simd::value V>
  SIMDACT_INLINE V operator()(V x) const {
    if constexpr (Unit) {
      return (x - V(log_sum.high)) - V(log_sum.low);
    } else {
      const V logit = x * V(factor.high), rounded_off = detail::product_less(x, V(factor.high), logit);
      const V low = simd::fma(x, V(factor.low), rounded_off) - V(log_sum.low);
      return (logit - V(log_sum.high)) + simd::select(logit - logit == V(0), low, V(0));
    }
  }
  template <simd::value V>
  SIMDACT_INLINE V operator()(two_parts<V> x) const {
    return (x.high - V(log_sum.high)) + (x.low - V(log_sum.low));
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
