// SPDX-License-Identifier: BSL-1.0
// Piecewise linear stand-ins: ReLU6, hard tanh, hard sigmoid and hard swish.
//
//   y = simdact::relu6(x);
//   y = simdact::hardtanh(x, -2, 2);
//   simdact::hardswish(in, out);
//
// x is a float, a double, an xsimd::batch of either, a bfloat16 or a float16. NaN gives NaN, ±inf gives the limits.
// Each has one kernel, which all tiers mean. Bounds: accuracy<fn::hardswish, Policy, T>, stated in relu/bounds.hpp. The
// derivative at a kink belongs to the flat side. Where it is 0 the gradient of a backward pass is 0 too, even if dy is
// infinite or NaN. Array forms: what they ask of their ranges and parameters, and what they refuse, is in
// core/elementwise.hpp.
#pragma once

#include <simdact/core/elementwise.hpp>
#include <simdact/relu/kernels.hpp>

namespace simdact::inline SIMDACT_TARGET {

// min(max(x, 0), 6): +0 for x < 0; a zero keeps its sign. Exact. Krizhevsky, 2010.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V relu6(V x) noexcept {
  return detail::evaluate<fn::relu6, Policy>(x);
}

// 1 for 0 < x < 6, 0 for the others.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V relu6_derivative(V x) noexcept {
  return detail::evaluate<fn::relu6_derivative, Policy>(x);
}

// out[i] = relu6(in[i]).
template <class Policy = accurate, arrays In, writable_arrays Out>
void relu6(const In& in, Out&& out) {
  detail::map<fn::relu6, Policy>(in, out);
}

// out[i] = relu6'(in[i]).
template <class Policy = accurate, arrays In, writable_arrays Out>
void relu6_derivative(const In& in, Out&& out) {
  detail::map_derivative<fn::relu6, Policy>(in, out);
}

// dx[i] = dy[i]·relu6'(x[i]).
template <class Policy = accurate, arrays Dy, arrays X, writable_arrays Dx>
void relu6_backward(const Dy& dy, const X& x, Dx&& dx) {
  detail::backward<fn::relu6, Policy>(dy, x, dx);
}

// min(max(x, low), high): x within the limits, else the nearer one, -0 where that is a low of 0; high for every x where
// low is above it. A limit may be infinite, not NaN. Exact. A zero keeps its sign.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V hardtanh(V x, simd::parameter_t<V> low = fn::hardtanh::low,
                                    simd::parameter_t<V> high = fn::hardtanh::high) noexcept {
  return detail::evaluate<fn::hardtanh, Policy>(x, low, high);
}

// 1 for low < x < high, 0 for the others.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V hardtanh_derivative(V x, simd::parameter_t<V> low = fn::hardtanh::low,
                                               simd::parameter_t<V> high = fn::hardtanh::high) noexcept {
  return detail::evaluate<fn::hardtanh_derivative, Policy>(x, low, high);
}

// out[i] = hardtanh(in[i], low, high).
template <class Policy = accurate, arrays In, writable_arrays Out>
void hardtanh(const In& in, Out&& out, parameter_of<In> low = fn::hardtanh::low,
              parameter_of<In> high = fn::hardtanh::high) {
  detail::map<fn::hardtanh, Policy>(in, out, low, high);
}

// out[i] = hardtanh'(in[i], low, high).
template <class Policy = accurate, arrays In, writable_arrays Out>
void hardtanh_derivative(const In& in, Out&& out, parameter_of<In> low = fn::hardtanh::low,
                         parameter_of<In> high = fn::hardtanh::high) {
  detail::map_derivative<fn::hardtanh, Policy>(in, out, low, high);
}

// dx[i] = dy[i]·hardtanh'(x[i]).
template <class Policy = accurate, arrays Dy, arrays X, writable_arrays Dx>
void hardtanh_backward(const Dy& dy, const X& x, Dx&& dx, parameter_of<X> low = fn::hardtanh::low,
                       parameter_of<X> high = fn::hardtanh::high) {
  detail::backward<fn::hardtanh, Policy>(dy, x, dx, low, high);
}

// x/6 + 1/2 within 0 and 1, as PyTorch has it. Courbariaux et al., 2015.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V hardsigmoid(V x) noexcept {
  return detail::evaluate<fn::hardsigmoid, Policy>(x);
}

// slope·x + offset within 0 and 1, for a finite slope and offset (ONNX calls them alpha and beta, 0.2 and 0.5 by
// default). Rounded once with FMA, else twice.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V hardsigmoid(V x, simd::parameter_t<V> slope, simd::parameter_t<V> offset) noexcept {
  return detail::evaluate<fn::hardsigmoid, Policy>(x, slope, offset);
}

// 1/6 for -3 < x < 3, 0 for the others.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V hardsigmoid_derivative(V x) noexcept {
  return detail::evaluate<fn::hardsigmoid_derivative, Policy>(x);
}

// The slope where 0 < slope·x + offset < 1, 0 elsewhere.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V hardsigmoid_derivative(V x, simd::parameter_t<V> slope,
                                                  simd::parameter_t<V> offset) noexcept {
  return detail::evaluate<fn::hardsigmoid_derivative, Policy>(x, slope, offset);
}

// out[i] = hardsigmoid(in[i]).
template <class Policy = accurate, arrays In, writable_arrays Out>
void hardsigmoid(const In& in, Out&& out) {
  detail::map<fn::hardsigmoid, Policy>(in, out);
}
template <class Policy = accurate, arrays In, writable_arrays Out>
void hardsigmoid(const In& in, Out&& out, parameter_of<In> slope, parameter_of<In> offset) {
  detail::map<fn::hardsigmoid, Policy>(in, out, slope, offset);
}

// out[i] = hardsigmoid'(in[i]).
template <class Policy = accurate, arrays In, writable_arrays Out>
void hardsigmoid_derivative(const In& in, Out&& out) {
  detail::map_derivative<fn::hardsigmoid, Policy>(in, out);
}
template <class Policy = accurate, arrays In, writable_arrays Out>
void hardsigmoid_derivative(const In& in, Out&& out, parameter_of<In> slope, parameter_of<In> offset) {
  detail::map_derivative<fn::hardsigmoid, Policy>(in, out, slope, offset);
}

// dx[i] = dy[i]·hardsigmoid'(x[i]).
template <class Policy = accurate, arrays Dy, arrays X, writable_arrays Dx>
void hardsigmoid_backward(const Dy& dy, const X& x, Dx&& dx) {
  detail::backward<fn::hardsigmoid, Policy>(dy, x, dx);
}
template <class Policy = accurate, arrays Dy, arrays X, writable_arrays Dx>
void hardsigmoid_backward(const Dy& dy, const X& x, Dx&& dx, parameter_of<X> slope, parameter_of<X> offset) {
  detail::backward<fn::hardsigmoid, Policy>(dy, x, dx, slope, offset);
}

// x·hardsigmoid(x): x from 3 on, -0 up to -3. Howard et al., "MobileNetV3", 2019.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V hardswish(V x) noexcept {
  return detail::evaluate<fn::hardswish, Policy>(x);
}

// x/3 + 1/2 for -3 < x < 3, 0 up to -3 and 1 from 3 on.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V hardswish_derivative(V x) noexcept {
  return detail::evaluate<fn::hardswish_derivative, Policy>(x);
}

// out[i] = hardswish(in[i]).
template <class Policy = accurate, arrays In, writable_arrays Out>
void hardswish(const In& in, Out&& out) {
  detail::map<fn::hardswish, Policy>(in, out);
}

// out[i] = hardswish'(in[i]).
template <class Policy = accurate, arrays In, writable_arrays Out>
void hardswish_derivative(const In& in, Out&& out) {
  detail::map_derivative<fn::hardswish, Policy>(in, out);
}

// dx[i] = dy[i]·hardswish'(x[i]).
template <class Policy = accurate, arrays Dy, arrays X, writable_arrays Dx>
void hardswish_backward(const Dy& dy, const X& x, Dx&& dx) {
  detail::backward<fn::hardswish, Policy>(dy, x, dx);
}

} // namespace simdact::inline SIMDACT_TARGET
