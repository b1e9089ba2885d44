// SPDX-License-Identifier: BSL-1.0
// Soft shrinkage, hard shrinkage and threshold.
//
//   y = simdact::softshrink(x, 0.1f);
//   simdact::threshold(in, out, 0.5f, 0);
//
// x is a float, a double or an xsimd::batch of either. NaN gives NaN. Each has one kernel, which all tiers mean; its
// results are exact or rounded once: accuracy<fn::softshrink, Policy, T>, stated in relu/bounds.hpp. The derivative at
// an edge is 0. Where it is 0 the gradient of a backward pass is 0 too, even if dy is infinite or NaN.
#pragma once

#include <simdact/core/elementwise.hpp>
#include <simdact/relu/kernels.hpp>

namespace simdact::inline SIMDACT_TARGET {

// x - lambda for x > lambda, of the others x + lambda for x < -lambda, of those left +0, for a finite lambda. Rounded
// once. A negative lambda parts the two lines.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V softshrink(V x, simd::element_t<V> lambda = simd::element_t<V>(0.5)) noexcept {
  return evaluate<fn::softshrink, Policy>(x, lambda);
}

// 1 for |x| > lambda, 0 for the others.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V softshrink_derivative(V x, simd::element_t<V> lambda = simd::element_t<V>(0.5)) noexcept {
  return evaluate<fn::softshrink_derivative, Policy>(x, lambda);
}

template <class Policy = accurate, elements In, writable_elements Out>
void softshrink(const In& in, Out&& out, std::ranges::range_value_t<In> lambda = std::ranges::range_value_t<In>(0.5)) {
  detail::check_finite("softshrink", "lambda", lambda);
  detail::map<fn::softshrink, Policy>("softshrink", in, out, lambda);
}

template <class Policy = accurate, elements In, writable_elements Out>
void softshrink_derivative(const In& in, Out&& out,
                           std::ranges::range_value_t<In> lambda = std::ranges::range_value_t<In>(0.5)) {
  detail::check_finite("softshrink_derivative", "lambda", lambda);
  detail::map<fn::softshrink_derivative, Policy>("softshrink_derivative", in, out, lambda);
}

// dx[i] = dy[i]·softshrink'(x[i]).
template <class Policy = accurate, elements Dy, elements X, writable_elements Dx>
void softshrink_backward(const Dy& dy, const X& x, Dx&& dx,
                         std::ranges::range_value_t<X> lambda = std::ranges::range_value_t<X>(0.5)) {
  detail::check_finite("softshrink_backward", "lambda", lambda);
  detail::backward<fn::softshrink_derivative, Policy>("softshrink_backward", dy, x, dx, lambda);
}

// x for |x| > lambda, +0 for the others, for a finite lambda; the identity for a negative one. Exact.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V hardshrink(V x, simd::element_t<V> lambda = simd::element_t<V>(0.5)) noexcept {
  return evaluate<fn::hardshrink, Policy>(x, lambda);
}

// 1 for |x| > lambda, 0 for the others.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V hardshrink_derivative(V x, simd::element_t<V> lambda = simd::element_t<V>(0.5)) noexcept {
  return evaluate<fn::hardshrink_derivative, Policy>(x, lambda);
}

template <class Policy = accurate, elements In, writable_elements Out>
void hardshrink(const In& in, Out&& out, std::ranges::range_value_t<In> lambda = std::ranges::range_value_t<In>(0.5)) {
  detail::check_finite("hardshrink", "lambda", lambda);
  detail::map<fn::hardshrink, Policy>("hardshrink", in, out, lambda);
}

template <class Policy = accurate, elements In, writable_elements Out>
void hardshrink_derivative(const In& in, Out&& out,
                           std::ranges::range_value_t<In> lambda = std::ranges::range_value_t<In>(0.5)) {
  detail::check_finite("hardshrink_derivative", "lambda", lambda);
  detail::map<fn::hardshrink_derivative, Policy>("hardshrink_derivative", in, out, lambda);
}

// dx[i] = dy[i]·hardshrink'(x[i]).
template <class Policy = accurate, elements Dy, elements X, writable_elements Dx>
void hardshrink_backward(const Dy& dy, const X& x, Dx&& dx,
                         std::ranges::range_value_t<X> lambda = std::ranges::range_value_t<X>(0.5)) {
  detail::check_finite("hardshrink_backward", "lambda", lambda);
  detail::backward<fn::hardshrink_derivative, Policy>("hardshrink_backward", dy, x, dx, lambda);
}

// x for x > limit, value for the others. Exact.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V threshold(V x, simd::element_t<V> limit, simd::element_t<V> value) noexcept {
  return evaluate<fn::threshold, Policy>(x, limit, value);
}

// 1 for x > limit, 0 for the others.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V threshold_derivative(V x, simd::element_t<V> limit) noexcept {
  return evaluate<fn::threshold_derivative, Policy>(x, limit);
}

template <class Policy = accurate, elements In, writable_elements Out>
void threshold(const In& in, Out&& out, std::ranges::range_value_t<In> limit, std::ranges::range_value_t<In> value) {
  detail::check_finite("threshold", "limit", limit);
  detail::check_finite("threshold", "value", value);
  detail::map<fn::threshold, Policy>("threshold", in, out, limit, value);
}

template <class Policy = accurate, elements In, writable_elements Out>
void threshold_derivative(const In& in, Out&& out, std::ranges::range_value_t<In> limit) {
  detail::check_finite("threshold_derivative", "limit", limit);
  detail::map<fn::threshold_derivative, Policy>("threshold_derivative", in, out, limit);
}

// dx[i] = dy[i]·threshold'(x[i]).
template <class Policy = accurate, elements Dy, elements X, writable_elements Dx>
void threshold_backward(const Dy& dy, const X& x, Dx&& dx, std::ranges::range_value_t<X> limit) {
  detail::check_finite("threshold_backward", "limit", limit);
  detail::backward<fn::threshold_derivative, Policy>("threshold_backward", dy, x, dx, limit);
}

} // namespace simdact::inline SIMDACT_TARGET
