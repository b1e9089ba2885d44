// SPDX-License-Identifier: BSL-1.0
// The share of a logit in a sum of exponentials, as an operation on values.
#pragma once

#include <simdact/online_softmax/state.hpp>
#include <simdact/softmax/forward.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

// e^x over a sum, for x up to the sum's maximum.
template <class Method, bool Direct, simd::element T>
struct share_of_sum {
  using exponential = row_exponential<Method, Direct>;

  T pivot, maximum;
  two_parts<T> inverse;

  template <simd::value V>
  SIMDACT_INLINE V operator()(V x) const {
    const auto factor = unit_factor<T>;
    const V term =
        exponential::eval(simd::min(V(maximum), x), detail::make_row_frame<Direct, V>(pivot, factor), factor);
    return simd::min(V(1), over_sum<exponential::exact, T>{inverse}(term));
  }
};

// 1/sum for terms of the pivot: its reciprocal times e^offset and the headroom.
template <class Method, bool Direct, simd::element T>
share_of_sum<Method, Direct, T> make_share(const exponential_sum& sum, T pivot, T maximum) {
  const scaled_terms<Method, T> terms(pivot, unit_factor<T>);
  const two_parts<double> whole = detail::times_exp_of_difference(sum.sum, 0, 0, simd::negate(terms.offset));
  const auto [high, low] = detail::reciprocal(whole);
  return {pivot, maximum, detail::narrowed<T>({high * terms.scale, low * terms.scale})};
}

// Where +inf or NaN are among the logits, or none at all.
template <simd::element T>
struct share_of_infinite {
  T infinite; // how many are +inf, or NaN

  template <simd::value V>
  SIMDACT_INLINE V operator()(V x) const {
    const V top(simd::format<T>::infinity), share(infinite == 0 ? T(0) : T(1) / infinite);
    // NaN for NaN, else 0.
    const V other = share * V(0) + simd::select(x == x, V(0), x);
    return simd::select(x == top, share, other);
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
