// Gated units: a value times an activation of its gate, and the gradients of both.
//
// The product is one multiplication more: its half ULP adds to the activation's error, and an infinite factor times a 0
// is NaN.
#pragma once

#include <simdact/elementwise.hpp>
#include <simdact/gelu/kernels.hpp>
#include <simdact/relu/kernels.hpp>
#include <simdact/sigmoid/kernels.hpp>
#include <simdact/silu/kernels.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// a·Activation(b)
template <class Activation, class Policy, simd::value V>
SIMDACT_INLINE constexpr V gated(V a, V b) {
  return a * evaluate<Activation, Policy>(b);
}

template <class Activation, class Policy>
auto gated_value() {
  return [](auto a, auto b) SIMDACT_INLINE_LAMBDA { return gated<Activation, Policy>(a, b); };
}

// {dy·Activation(b), dy·a·Activation'(b)}
template <class Activation, class Derivative, class Policy>
auto gated_gradients() {
  return []<class V>(V dy, V a, V b) SIMDACT_INLINE_LAMBDA {
    return std::array<V, 2>{dy * evaluate<Activation, Policy>(b), dy * (a * evaluate<Derivative, Policy>(b))};
  };
}

// With clamped inputs: g = min(b, limit), u = a within ±limit, g·sigmoid(alpha·g)·(u + 1).
template <class Policy, simd::value V>
SIMDACT_INLINE constexpr V clamped_swiglu(V a, V b, V limit, V alpha) {
  const V g = simd::min(limit, b), u = simd::min(limit, simd::max(simd::negate(limit), a));
  return evaluate<fn::swish, Policy>(g, alpha) * (u + V(1));
}

template <class Policy, class T>
auto clamped_swiglu_value(T limit, T alpha) {
  return [=]<class V>(V a, V b) SIMDACT_INLINE_LAMBDA { return clamped_swiglu<Policy>(a, b, V(limit), V(alpha)); };
}

template <class Policy, class T>
auto clamped_swiglu_gradients(T limit, T alpha) {
  return [=]<class V>(V dy, V a, V b) SIMDACT_INLINE_LAMBDA {
    const V most(limit), least = simd::negate(most), speed(alpha), g = simd::min(most, b);
    const V shifted = simd::min(most, simd::max(least, a)) + V(1);
    const V inside_a = kernel<fn::hardtanh_derivative, formula>::eval(a, least, most);
    const V inside_b = simd::select(b < most, V(1), V(0));
    return std::array<V, 2>{dy * (inside_a * evaluate<fn::swish, Policy>(g, speed)),
                            dy * (inside_b * (shifted * evaluate<fn::swish_derivative, Policy>(g, speed)))};
  };
}

} // namespace simdact::inline SIMDACT_TARGET::detail
