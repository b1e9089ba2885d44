// SPDX-License-Identifier: BSL-1.0
// The ReLU family: ReLU, leaky ReLU and squared ReLU here, and with this header those of hard.hpp, prelu.hpp and
// shrink.hpp.
//
//   y = simdact::relu(x);
//   y = simdact::leaky_relu(x, 0.2f);
//   simdact::relu_backward(dy, x, dx);
//
// x is a float, a double, an xsimd::batch of either, a bfloat16 or a float16. NaN gives NaN. Each has one kernel, which
// all tiers mean; its results are exact or rounded once: accuracy<fn::relu, Policy, T>, stated in relu/bounds.hpp.
// Where a function has no derivative, at 0, the one given here is that from below. Where the derivative is 0 the
// gradient of a backward pass is 0 too, even if dy is infinite or NaN. Array forms: what they ask of their ranges and
// parameters, and what they refuse, is in core/elementwise.hpp.
#pragma once

#include <simdact/core/elementwise.hpp>
#include <simdact/hard.hpp>
#include <simdact/prelu.hpp>
#include <simdact/relu/kernels.hpp>
#include <simdact/shrink.hpp>

namespace simdact::inline SIMDACT_TARGET {

// max(x, 0): +0 for x < 0; a zero keeps its sign. Exact.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V relu(V x) noexcept {
  return detail::evaluate<fn::relu, Policy>(x);
}

// 1 for x > 0, 0 for the others.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V relu_derivative(V x) noexcept {
  return detail::evaluate<fn::relu_derivative, Policy>(x);
}

// out[i] = relu(in[i]).
template <class Policy = accurate, arrays In, writable_arrays Out>
void relu(const In& in, Out&& out) {
  detail::map<fn::relu, Policy>(in, out);
}

// out[i] = relu'(in[i]).
template <class Policy = accurate, arrays In, writable_arrays Out>
void relu_derivative(const In& in, Out&& out) {
  detail::map_derivative<fn::relu, Policy>(in, out);
}

// dx[i] = dy[i]·relu'(x[i]).
template <class Policy = accurate, arrays Dy, arrays X, writable_arrays Dx>
void relu_backward(const Dy& dy, const X& x, Dx&& dx) {
  detail::backward<fn::relu, Policy>(dy, x, dx);
}

// x for x > 0, slope·x for the others, rounded once, for a finite slope of either sign. Maas et al., 2013.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V leaky_relu(V x, simd::parameter_t<V> slope = fn::leaky_relu::slope) noexcept {
  return detail::evaluate<fn::leaky_relu, Policy>(x, slope);
}

// 1 for x > 0, the slope for the others.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V leaky_relu_derivative(V x, simd::parameter_t<V> slope = fn::leaky_relu::slope) noexcept {
  return detail::evaluate<fn::leaky_relu_derivative, Policy>(x, slope);
}

// out[i] = leaky_relu(in[i], slope).
template <class Policy = accurate, arrays In, writable_arrays Out>
void leaky_relu(const In& in, Out&& out, parameter_of<In> slope = fn::leaky_relu::slope) {
  detail::map<fn::leaky_relu, Policy>(in, out, slope);
}

// out[i] = leaky_relu'(in[i], slope).
template <class Policy = accurate, arrays In, writable_arrays Out>
void leaky_relu_derivative(const In& in, Out&& out, parameter_of<In> slope = fn::leaky_relu::slope) {
  detail::map_derivative<fn::leaky_relu, Policy>(in, out, slope);
}

// dx[i] = dy[i]·leaky_relu'(x[i]).
template <class Policy = accurate, arrays Dy, arrays X, writable_arrays Dx>
void leaky_relu_backward(const Dy& dy, const X& x, Dx&& dx, parameter_of<X> slope = fn::leaky_relu::slope) {
  detail::backward<fn::leaky_relu, Policy>(dy, x, dx, slope);
}

// max(x, 0)², rounded once. So et al., "Primer", 2021.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V relu_squared(V x) noexcept {
  return detail::evaluate<fn::relu_squared, Policy>(x);
}

// 2·max(x, 0). Exact.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V relu_squared_derivative(V x) noexcept {
  return detail::evaluate<fn::relu_squared_derivative, Policy>(x);
}

// out[i] = relu_squared(in[i]).
template <class Policy = accurate, arrays In, writable_arrays Out>
void relu_squared(const In& in, Out&& out) {
  detail::map<fn::relu_squared, Policy>(in, out);
}

// out[i] = relu_squared'(in[i]).
template <class Policy = accurate, arrays In, writable_arrays Out>
void relu_squared_derivative(const In& in, Out&& out) {
  detail::map_derivative<fn::relu_squared, Policy>(in, out);
}

// dx[i] = dy[i]·relu_squared'(x[i]).
template <class Policy = accurate, arrays Dy, arrays X, writable_arrays Dx>
void relu_squared_backward(const Dy& dy, const X& x, Dx&& dx) {
  detail::backward<fn::relu_squared, Policy>(dy, x, dx);
}

} // namespace simdact::inline SIMDACT_TARGET
