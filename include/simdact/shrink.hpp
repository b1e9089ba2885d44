// SPDX-License-Identifier: BSL-1.0
// Soft shrinkage, hard shrinkage and threshold.
//
//   y = simdact::softshrink(x, 0.1f);
//   simdact::threshold(in, out, 0.5f, 0);
//
// x is a float, a double, an xsimd::batch of either, a bfloat16 or a float16. NaN gives NaN. Each has one kernel, which
// all tiers mean; its results are exact or rounded once: accuracy<fn::softshrink, Policy, T>, stated in
// relu/bounds.hpp. The derivative at an edge is 0. Where it is 0 the gradient of a backward pass is 0 too, even if dy
// is infinite or NaN. Array forms: what they ask of their ranges and parameters, and what they refuse, is in
// core/elementwise.hpp.
#pragma once

#include <simdact/core/elementwise.hpp>
#include <simdact/relu/kernels.hpp>

namespace simdact::inline SIMDACT_TARGET {

// x - lambda for x > lambda, of the others x + lambda for x < -lambda, of those left +0, for a finite lambda. Rounded
// once. A negative lambda parts the two lines.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V softshrink(V x, simd::parameter_t<V> lambda = fn::softshrink::lambda) noexcept {
  return detail::evaluate<fn::softshrink, Policy>(x, lambda);
}

// 1 for |x| > lambda, 0 for the others.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V softshrink_derivative(V x, simd::parameter_t<V> lambda = fn::softshrink::lambda) noexcept {
  return detail::evaluate<fn::softshrink_derivative, Policy>(x, lambda);
}

// out[i] = softshrink(in[i], lambda).
template <class Policy = accurate, arrays In, writable_arrays Out>
void softshrink(const In& in, Out&& out, parameter_of<In> lambda = fn::softshrink::lambda) {
  detail::map<fn::softshrink, Policy>(in, out, lambda);
}

// out[i] = softshrink'(in[i], lambda).
template <class Policy = accurate, arrays In, writable_arrays Out>
void softshrink_derivative(const In& in, Out&& out, parameter_of<In> lambda = fn::softshrink::lambda) {
  detail::map_derivative<fn::softshrink, Policy>(in, out, lambda);
}

// dx[i] = dy[i]·softshrink'(x[i]).
template <class Policy = accurate, arrays Dy, arrays X, writable_arrays Dx>
void softshrink_backward(const Dy& dy, const X& x, Dx&& dx, parameter_of<X> lambda = fn::softshrink::lambda) {
  detail::backward<fn::softshrink, Policy>(dy, x, dx, lambda);
}

// x for |x| > lambda, +0 for the others, for a finite lambda; the identity for a negative one. Exact.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V hardshrink(V x, simd::parameter_t<V> lambda = fn::hardshrink::lambda) noexcept {
  return detail::evaluate<fn::hardshrink, Policy>(x, lambda);
}

// 1 for |x| > lambda, 0 for the others.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V hardshrink_derivative(V x, simd::parameter_t<V> lambda = fn::hardshrink::lambda) noexcept {
  return detail::evaluate<fn::hardshrink_derivative, Policy>(x, lambda);
}

// out[i] = hardshrink(in[i], lambda).
template <class Policy = accurate, arrays In, writable_arrays Out>
void hardshrink(const In& in, Out&& out, parameter_of<In> lambda = fn::hardshrink::lambda) {
  detail::map<fn::hardshrink, Policy>(in, out, lambda);
}

// out[i] = hardshrink'(in[i], lambda).
template <class Policy = accurate, arrays In, writable_arrays Out>
void hardshrink_derivative(const In& in, Out&& out, parameter_of<In> lambda = fn::hardshrink::lambda) {
  detail::map_derivative<fn::hardshrink, Policy>(in, out, lambda);
}

// dx[i] = dy[i]·hardshrink'(x[i]).
template <class Policy = accurate, arrays Dy, arrays X, writable_arrays Dx>
void hardshrink_backward(const Dy& dy, const X& x, Dx&& dx, parameter_of<X> lambda = fn::hardshrink::lambda) {
  detail::backward<fn::hardshrink, Policy>(dy, x, dx, lambda);
}

// x for x > limit, value for the others, both finite. Exact.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V threshold(V x, simd::parameter_t<V> limit, simd::parameter_t<V> value) noexcept {
  return detail::evaluate<fn::threshold, Policy>(x, limit, value);
}

// 1 for x > limit, 0 for the others.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V threshold_derivative(V x, simd::parameter_t<V> limit) noexcept {
  return detail::evaluate<fn::threshold_derivative, Policy>(x, limit);
}

// out[i] = threshold(in[i], limit, value).
template <class Policy = accurate, arrays In, writable_arrays Out>
void threshold(const In& in, Out&& out, parameter_of<In> limit, parameter_of<In> value) {
  detail::map<fn::threshold, Policy>(in, out, limit, value);
}

// out[i] = threshold'(in[i], limit).
template <class Policy = accurate, arrays In, writable_arrays Out>
void threshold_derivative(const In& in, Out&& out, parameter_of<In> limit) {
  detail::map_derivative<fn::threshold, Policy>(in, out, limit);
}

// dx[i] = dy[i]·threshold'(x[i]).
template <class Policy = accurate, arrays Dy, arrays X, writable_arrays Dx>
void threshold_backward(const Dy& dy, const X& x, Dx&& dx, parameter_of<X> limit) {
  detail::backward<fn::threshold, Policy>(dy, x, dx, limit);
}

} // namespace simdact::inline SIMDACT_TARGET
