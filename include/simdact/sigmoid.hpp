// SPDX-License-Identifier: BSL-1.0
// The logistic function and its logarithm.
//
//   y = simdact::sigmoid(x);                          accurate: relative accuracy into both tails
//   y = simdact::sigmoid<simdact::pade<7, 6>>(x);     by a method of tanh: ½ + ½·tanh(x/2)
//   simdact::sigmoid<simdact::fast>(in, out);         a range, within 1e-4
//
// x is a float, a double, an xsimd::batch of either, a bfloat16 or a float16. NaN gives NaN; sigmoid is 0 at -inf and 1
// at +inf (by a Padé form that ends below 1, see tanh.hpp, as near as that comes), logsigmoid -inf and -0. Bounds:
// accuracy<fn::sigmoid, Policy, T>, stated in sigmoid/bounds.hpp and softplus/bounds.hpp.
// Array forms: what they ask of their ranges and parameters, and what they refuse, is in core/elementwise.hpp.
#pragma once

#include <simdact/core/elementwise.hpp>
#include <simdact/sigmoid/kernels.hpp>
#include <simdact/sigmoid/tail.hpp>
#include <simdact/softplus/kernels.hpp>
#include <simdact/softplus/tail.hpp>

namespace simdact::inline SIMDACT_TARGET {

// 1/(1 + e^-x).
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V sigmoid(V x) noexcept {
  return detail::evaluate<fn::sigmoid, Policy>(x);
}

// sigmoid(x)·sigmoid(-x), even, with relative accuracy into both tails.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V sigmoid_derivative(V x) noexcept {
  return detail::evaluate<fn::sigmoid_derivative, Policy>(x);
}

// out[i] = sigmoid(in[i]).
template <class Policy = accurate, arrays In, writable_arrays Out>
void sigmoid(const In& in, Out&& out) {
  detail::map<fn::sigmoid, Policy>(in, out);
}

// out[i] = sigmoid'(in[i]).
template <class Policy = accurate, arrays In, writable_arrays Out>
void sigmoid_derivative(const In& in, Out&& out) {
  detail::map_derivative<fn::sigmoid, Policy>(in, out);
}

// dx[i] = dy[i]·sigmoid'(x[i]).
template <class Policy = accurate, arrays Dy, arrays X, writable_arrays Dx>
void sigmoid_backward(const Dy& dy, const X& x, Dx&& dx) {
  detail::backward<fn::sigmoid, Policy>(dy, x, dx);
}

// The same from y = sigmoid(x): dx[i] = dy[i]·y[i]·(1 - y[i]). Where y is close to 1 little is left of 1 - y.
template <arrays Dy, arrays Y, writable_arrays Dx>
void sigmoid_backward_from_output(const Dy& dy, const Y& y, Dx&& dx) {
  detail::backward_from_output<fn::sigmoid>(dy, y, dx,
                                            []<class V>(V v) SIMDACT_INLINE_LAMBDA { return v * (V(1) - v); });
}

// log(sigmoid(x)) = min(x, 0) - log1p(e^-|x|).
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V logsigmoid(V x) noexcept {
  return detail::evaluate<fn::logsigmoid, Policy>(x);
}

// sigmoid(-x).
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V logsigmoid_derivative(V x) noexcept {
  return detail::evaluate<fn::logsigmoid_derivative, Policy>(x);
}

// out[i] = logsigmoid(in[i]).
template <class Policy = accurate, arrays In, writable_arrays Out>
void logsigmoid(const In& in, Out&& out) {
  detail::map<fn::logsigmoid, Policy>(in, out);
}

// out[i] = logsigmoid'(in[i]).
template <class Policy = accurate, arrays In, writable_arrays Out>
void logsigmoid_derivative(const In& in, Out&& out) {
  detail::map_derivative<fn::logsigmoid, Policy>(in, out);
}

// dx[i] = dy[i]·logsigmoid'(x[i]).
template <class Policy = accurate, arrays Dy, arrays X, writable_arrays Dx>
void logsigmoid_backward(const Dy& dy, const X& x, Dx&& dx) {
  detail::backward<fn::logsigmoid, Policy>(dy, x, dx);
}

} // namespace simdact::inline SIMDACT_TARGET
