// SPDX-License-Identifier: BSL-1.0
// The binary cross-entropy of a logit x and a target t, and its derivative by x, as operations on values.
//
// With q = 1 - t and weight p for the positive class the loss is q·softplus(x) + p·t·softplus(-x); of the two softplus
// one is L = log1p(e^-|x|) and the other |x| + L. So it is w·|x| + (q + p·t)·L, where w is q for x > 0 and p·t for the
// others: no term is negative for a target in [0, 1], and nothing cancels.
// With a weight of the element, q and p·t stand for their products with it.
//
// The derivative q·sigmoid(x) - p·t·sigmoid(-x) is ±(w - v·z)/(1 + z) with z = e^-|x| and v the other of q and p·t.
// Where the two terms nearly cancel it is as exact as z is: what the roundings of q and p·t leave is carried along.
#pragma once

#include <simdact/binary_cross_entropy/terms.hpp>
#include <simdact/core/kernel.hpp>
#include <simdact/math/wide_product.hpp>
#include <simdact/softplus/kernels.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// Which of two numbers, one for either term, belongs to the one that weighs |x|, and which not.
template <simd::value V>
struct sorted_terms {
  V linear, other;
};

template <simd::value V>
SIMDACT_INLINE constexpr sorted_terms<V> sort_terms(V x, both_terms<V> of) {
  const auto above = x > V(0);
  return {simd::select(above, of.negative, of.positive), simd::select(above, of.positive, of.negative)};
}

// From this |x| on, where L and z = e^-|x| are about to leave the normal numbers, a weight above 1 is multiplied before
// they are rounded.
// derivation: e^-86 = 2^-124.1 and e^-707 = 2^-1020.0, nearly four times the smallest normal numbers.
template <simd::element T>
inline constexpr T far_logit = sizeof(T) == 4 ? T(86) : T(707);

template <simd::value V>
SIMDACT_INLINE constexpr auto is_far(V x, V weight, V limit) {
  return simd::both<V>(simd::abs(x) > V(far_logit<simd::element_t<V>>), simd::both<V>(weight > V(1), limit > V(1)));
}

// weight·e^-|x|, and no less than where even the largest weight leaves nothing.
template <simd::value V>
SIMDACT_INLINE constexpr V weighted_exponential(V x, V weight) {
  constexpr bool single = sizeof(simd::element_t<V>) == 4;
  const V z = simd::max(V(single ? -210 : -1500), simd::negate(simd::abs(x)));
  return detail::wide_product(detail::exp_parts(z), weight);
}

template <simd::value V>
SIMDACT_COLD constexpr V binary_loss_of_far(V x, V weight, V limit, V linear, V loss) {
  return simd::select(is_far(x, weight, limit), weighted_exponential(x, weight) + linear, loss);
}
template <simd::value V>
SIMDACT_COLD constexpr V binary_slope_of_far(V x, V limit, V linear, V other, V slope) {
  return simd::select(is_far(x, other, limit), linear - weighted_exponential(x, other), slope);
}

// Far: whether x may be far.
template <class Policy, bool Far, simd::value V, class Factors>
SIMDACT_INLINE constexpr V binary_loss(V x, const Factors& factors) {
  const V size = simd::abs(x), weight = factors.of.negative + factors.of.positive;
  const V weighs = sort_terms(x, factors.of).linear;
  // No part of an infinite logit that agrees with its target.
  const V linear = simd::select(weighs == V(0), V(0), weighs * size);
  const V loss = simd::fma(weight, evaluate<fn::softplus, Policy>(simd::negate(size)), linear);
  if constexpr (Far)
    if (simd::any<V>(is_far(x, weight, factors.limit()))) [[unlikely]]
      return detail::binary_loss_of_far(x, weight, factors.limit(), linear, loss);
  return loss;
}

// c - a·b, whose product is not rounded on its own.
template <simd::value V>
SIMDACT_INLINE constexpr V less_product(V c, V a, V b) {
  if constexpr (simd::fused) {
    return simd::fnma(a, b, c);
  } else {
    const auto [high, low] = detail::exact_product(a, b);
    return (c - high) - low;
  }
}

// (linear - other·z)/(1 + z).
template <bool Far, simd::value V, class Factors>
SIMDACT_INLINE constexpr V binary_slope(V x, const Factors& factors) {
  const auto [linear, other] = sort_terms(x, factors.of);
  const V end(-logistic_end<simd::element_t<V>>);
  const auto [m, n] = detail::exp_parts(detail::minus_magnitude(simd::negate(simd::abs(x)), end));
  const V z = simd::scale_by_power_of_two(m, n);
  const auto [linear_low, other_low] = sort_terms(x, factors.low());
  const V difference = detail::less_product(linear, other, z) + simd::fnma(other_low, z, linear_low);
  const V slope = simd::divide(difference, V(1) + z);
  if constexpr (Far)
    if (simd::any<V>(is_far(x, other, factors.limit()))) [[unlikely]]
      return detail::binary_slope_of_far(x, factors.limit(), linear, other, slope);
  return slope;
}

template <class Policy, bool Far, simd::value V, class Factors>
SIMDACT_INLINE constexpr V binary_loss_derivative(V x, const Factors& factors) {
  const auto above = x > V(0);
  if constexpr (std::same_as<chosen_method<fn::softplus_derivative, Policy, simd::element_t<V>>, exp_quotient>) {
    const V slope = binary_slope<Far>(x, factors);
    return simd::select(above, slope, simd::negate(slope));
  } else {
    // From the smaller of the two sigmoids, whose complement is exact to half an ULP.
    const V lesser = evaluate<fn::softplus_derivative, Policy>(simd::negate(simd::abs(x))), greater = V(1) - lesser;
    return factors.of.negative * simd::select(above, greater, lesser) -
           factors.of.positive * simd::select(above, lesser, greater);
  }
}

template <class Policy>
struct loss_of_logits {
  template <simd::element T>
  static constexpr T far_from = far_logit<T>;

  template <bool Far, simd::value V, class Factors>
  SIMDACT_INLINE static constexpr V value(V x, const Factors& factors) {
    return detail::binary_loss<Policy, Far>(x, factors);
  }
  template <bool Far, simd::value V, class Factors>
  SIMDACT_INLINE static constexpr V slope(V x, const Factors& factors) {
    return detail::binary_loss_derivative<Policy, Far>(x, factors);
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
