// The binary cross-entropy of a logit x and a target t, and its derivative by x, as operations on values.
//
// With q = 1 - t and weight p for the positive class the loss is q·softplus(x) + p·t·softplus(-x); of the two softplus
// one is L = log1p(e^-|x|) and the other |x| + L. So it is w·|x| + (q + p·t)·L, where w is q for x > 0 and p·t for the
// others: no term is negative for a target in [0, 1], and nothing cancels.
#pragma once

#include <array>

#include <simdact/kernel.hpp>
#include <simdact/softplus/kernels.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <class Policy, simd::value V>
SIMDACT_INLINE constexpr V binary_loss(V x, V t, V pos_weight) {
  const V size = simd::abs(x), q = V(1) - t, positive = pos_weight * t;
  const V weight = simd::select(x > V(0), q, positive);
  // No part of an infinite logit that agrees with its target.
  const V linear = simd::select(weight == V(0), V(0), weight * size);
  return simd::fma(q + positive, evaluate<fn::softplus, Policy>(simd::negate(size)), linear);
}

// q·sigmoid(x) - p·t·sigmoid(-x), from the smaller of the two sigmoids, whose complement is exact to half an ULP.
template <class Policy, simd::value V>
SIMDACT_INLINE constexpr V binary_loss_derivative(V x, V t, V pos_weight) {
  const V q = V(1) - t, positive = pos_weight * t;
  const V lesser = evaluate<fn::softplus_derivative, Policy>(simd::negate(simd::abs(x))), greater = V(1) - lesser;
  const auto above = x > V(0);
  return q * simd::select(above, greater, lesser) - positive * simd::select(above, lesser, greater);
}

// The operations of the array forms.
template <class Policy, simd::element T>
auto binary_loss_of(T pos_weight) {
  return [=](auto x, auto t)
             SIMDACT_INLINE_LAMBDA { return detail::binary_loss<Policy>(x, t, decltype(x)(pos_weight)); };
}

template <class Policy, simd::element T>
auto binary_loss_and_gradient_of(T pos_weight) {
  return [=](auto x, auto t) SIMDACT_INLINE_LAMBDA {
    using V = decltype(x);
    return std::array<V, 2>{detail::binary_loss<Policy>(x, t, V(pos_weight)),
                            detail::binary_loss_derivative<Policy>(x, t, V(pos_weight))};
  };
}

// The gradient comes first: it is stored, and the loss added.
template <class Policy, simd::element T>
auto binary_gradient_and_loss_of(T pos_weight, T scale) {
  return [=](auto x, auto t) SIMDACT_INLINE_LAMBDA {
    using V = decltype(x);
    return std::array<V, 2>{V(scale) * detail::binary_loss_derivative<Policy>(x, t, V(pos_weight)),
                            detail::binary_loss<Policy>(x, t, V(pos_weight))};
  };
}

} // namespace simdact::inline SIMDACT_TARGET::detail
