// SPDX-License-Identifier: BSL-1.0
// Gated units: a value times an activation of its gate, and the gradients of both.
//
// The product is one multiplication more: its half ULP adds to the activation's error, and an infinite factor times a 0
// is NaN. In the tail of an activation the product is taken by wide_product (math/tail.hpp).
#pragma once

#include <simdact/core/elementwise.hpp>
#include <simdact/gelu/gate_tails.hpp>
#include <simdact/gelu/kernels.hpp>
#include <simdact/gelu/tail.hpp>
#include <simdact/relu/kernels.hpp>
#include <simdact/sigmoid/kernels.hpp>
#include <simdact/sigmoid/tail.hpp>
#include <simdact/silu/kernels.hpp>
#include <simdact/silu/tail.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// dy·(scale·Function(x)): what `ordinary` is, except far down the tail.
template <class Function, simd::value V, class... Parameters>
SIMDACT_COLD constexpr V gradient_in_tail(V dy, V scale, V x, V ordinary, Parameters... parameters) {
  const auto applies = in_tail<Function>(x, parameters...);
  const auto [factor, e] = tail<Function>::wide(x, parameters...);
  return simd::select(applies, detail::wide_product(e, simd::select(applies, dy, V(0)), scale, factor), ordinary);
}

// scale·Activation(x). Tails: whether x may be in the tail.
template <class Activation, class Policy, bool Tails, simd::value V, class... Parameters>
SIMDACT_INLINE constexpr V times_activation(V scale, V x, Parameters... parameters) {
  const V product = scale * evaluate<Activation, Policy>(x, parameters...);
  if constexpr (Tails && has_tail<Activation, Policy, simd::element_t<V>>)
    if (!detail::none_in_tail<Activation>(x, parameters...)) [[unlikely]]
      return detail::product_in_tail<Activation>(scale, x, product, parameters...);
  return product;
}

// {dy·Activation(x), dy·(scale·Derivative(x))}. In a flat part nothing of dy comes through to the second.
template <class Activation, class Derivative, class Policy, bool Tails, simd::value V, class... Parameters>
SIMDACT_INLINE constexpr std::array<V, 2> activation_gradients(V dy, V scale, V x, Parameters... parameters) {
  const V y = evaluate<Activation, Policy>(x, parameters...), slope = evaluate<Derivative, Policy>(x, parameters...);
  const V partial = scale * slope;
  V gradient = dy * partial;
  if constexpr (requires { Derivative::has_flat_parts; })
    gradient = simd::select(slope == V(0), partial, gradient);
  if constexpr (Tails && has_tail<Activation, Policy, simd::element_t<V>>)
    if (!detail::none_in_tail<Derivative>(x, parameters...)) [[unlikely]]
      return {detail::product_in_tail<Activation>(dy, x, dy * y, parameters...),
              detail::gradient_in_tail<Derivative>(dy, scale, x, gradient, parameters...)};
  return {dy * y, gradient};
}

// a·Activation(b, parameters...)
template <class Activation, class Policy, simd::value V>
SIMDACT_INLINE constexpr V gated(V a, V b, std::same_as<V> auto... parameters) {
  return simd::strictly<V>(
      []<class S>(S value, S gate, std::same_as<S> auto... p)
          SIMDACT_INLINE_LAMBDA { return detail::times_activation<Activation, Policy, true>(value, gate, p...); },
      a, b, parameters...);
}

// Parameters of the activation: none, or a factor of its argument.
template <class Activation, class Policy, class... T>
auto gated_value(T... parameters) {
  return detail::with_and_without_tails<Activation, std::common_type_t<float, T...>>(
      [=](auto tails) {
        return [=]<class V>(V a, V b) SIMDACT_INLINE_LAMBDA {
          return detail::times_activation<Activation, Policy, decltype(tails)::value>(a, b, V(parameters)...);
        };
      },
      parameters...);
}

// {dy·Activation(b), dy·a·Activation'(b)}. The derivative has all the tails that the activation has.
template <class Activation, class Derivative, class Policy, class... T>
auto gated_gradients(T... parameters) {
  return detail::with_and_without_tails<Derivative, std::common_type_t<float, T...>>(
      [=](auto tails) {
        return [=]<class V>(V dy, V a, V b) SIMDACT_INLINE_LAMBDA {
          return detail::activation_gradients<Activation, Derivative, Policy, decltype(tails)::value>(dy, a, b,
                                                                                                      V(parameters)...);
        };
      },
      parameters...);
}

// With clamped inputs: g = min(b, limit), u = a within ±limit, g·sigmoid(alpha·g)·(u + offset).
template <class Policy, bool Tails, simd::value V>
SIMDACT_INLINE constexpr V clamped_swiglu(V a, V b, V limit, V alpha, V offset) {
  const V g = simd::min(limit, b), u = simd::min(limit, simd::max(simd::negate(limit), a));
  return detail::times_activation<fn::swish, Policy, Tails>(u + offset, g, alpha);
}

template <class Policy, class T>
auto clamped_swiglu_value(T limit, T alpha, T offset) {
  return detail::with_and_without_tails<fn::swish, T>(
      [=](auto tails) {
        return [=]<class V>(V a, V b) SIMDACT_INLINE_LAMBDA {
          return detail::clamped_swiglu<Policy, decltype(tails)::value>(a, b, V(limit), V(alpha), V(offset));
        };
      },
      alpha);
}

// At a limit or beyond it nothing of dy comes through.
template <class Policy, bool Tails, simd::value V>
SIMDACT_INLINE constexpr std::array<V, 2> clamped_swiglu_gradient(V dy, V a, V b, V limit, V alpha, V offset) {
  const V least = simd::negate(limit), g = simd::min(limit, b);
  const V shifted = simd::min(limit, simd::max(least, a)) + offset;
  const V inside_a = kernel<fn::hardtanh_derivative, formula>::eval(a, least, limit);
  const V inside_b = unless_nan(b, simd::select(b < limit, V(1), V(0)));
  const auto [da, db] =
      detail::activation_gradients<fn::swish, fn::swish_derivative, Policy, Tails>(dy, shifted, g, alpha);
  return {chained<fn::hardtanh_derivative>(da, inside_a), chained<fn::hardtanh_derivative>(db, inside_b)};
}

template <class Policy, class T>
auto clamped_swiglu_gradients(T limit, T alpha, T offset) {
  return detail::with_and_without_tails<fn::swish, T>(
      [=](auto tails) {
        return [=]<class V>(V dy, V a, V b) SIMDACT_INLINE_LAMBDA {
          return detail::clamped_swiglu_gradient<Policy, decltype(tails)::value>(dy, a, b, V(limit), V(alpha),
                                                                                 V(offset));
        };
      },
      alpha);
}

} // namespace simdact::inline SIMDACT_TARGET::detail
