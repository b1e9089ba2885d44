// SPDX-License-Identifier: BSL-1.0
// Softplus, a smooth maximum of 0 and x.
//
//   y = simdact::softplus(x);
//   y = simdact::softplus(x, 2.0f);                    log(1 + e^(2x))/2
//   y = simdact::softplus(x, 1.0f, 20.0f);             the same, but x where beta·x > 20, as PyTorch has it
//
// x is a float, a double, an xsimd::batch of either, a bfloat16 or a float16. NaN gives NaN; -inf gives 0 and +inf
// gives +inf. Without a threshold there is none. Bounds: accuracy<fn::softplus, Policy, T>, stated in
// softplus/bounds.hpp at beta = 1. Array forms: what they ask of their ranges and parameters, and what they refuse, is
// in core/elementwise.hpp.
#pragma once

#include <simdact/core/elementwise.hpp>
#include <simdact/softplus/kernels.hpp>
#include <simdact/softplus/tail.hpp>

namespace simdact::inline SIMDACT_TARGET {

// log(1 + e^(beta·x))/beta = max(x, 0) + log1p(e^(-beta·|x|))/beta for a finite beta > 0; without one beta is 1, and
// the call costs half as much.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V softplus(V x, simd::parameter_t<V> beta) noexcept {
  return detail::evaluate<fn::softplus, Policy>(x, beta);
}
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V softplus(V x) noexcept {
  return detail::evaluate<fn::softplus, Policy>(x);
}

// The same up to beta·x = threshold, and x above it: for agreement with a framework alone, as the result of a large x
// is x without it.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V softplus(V x, simd::parameter_t<V> beta, simd::parameter_t<V> threshold) noexcept {
  return detail::evaluate<fn::softplus, Policy>(x, beta, threshold);
}

// sigmoid(beta·x); 1 above a threshold.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V softplus_derivative(V x) noexcept {
  return detail::evaluate<fn::softplus_derivative, Policy>(x);
}
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V softplus_derivative(V x, simd::parameter_t<V> beta) noexcept {
  return detail::evaluate<fn::softplus_derivative, Policy>(x, beta);
}
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V softplus_derivative(V x, simd::parameter_t<V> beta,
                                               simd::parameter_t<V> threshold) noexcept {
  return detail::evaluate<fn::softplus_derivative, Policy>(x, beta, threshold);
}

// out[i] = softplus(in[i]).
template <class Policy = accurate, arrays In, writable_arrays Out>
void softplus(const In& in, Out&& out) {
  detail::map<fn::softplus, Policy>(in, out);
}
template <class Policy = accurate, arrays In, writable_arrays Out>
void softplus(const In& in, Out&& out, parameter_of<In> beta) {
  detail::map<fn::softplus, Policy>(in, out, beta);
}
template <class Policy = accurate, arrays In, writable_arrays Out>
void softplus(const In& in, Out&& out, parameter_of<In> beta, parameter_of<In> threshold) {
  detail::map<fn::softplus, Policy>(in, out, beta, threshold);
}

// out[i] = softplus'(in[i]).
template <class Policy = accurate, arrays In, writable_arrays Out>
void softplus_derivative(const In& in, Out&& out) {
  detail::map_derivative<fn::softplus, Policy>(in, out);
}
template <class Policy = accurate, arrays In, writable_arrays Out>
void softplus_derivative(const In& in, Out&& out, parameter_of<In> beta) {
  detail::map_derivative<fn::softplus, Policy>(in, out, beta);
}
template <class Policy = accurate, arrays In, writable_arrays Out>
void softplus_derivative(const In& in, Out&& out, parameter_of<In> beta, parameter_of<In> threshold) {
  detail::map_derivative<fn::softplus, Policy>(in, out, beta, threshold);
}

// dx[i] = dy[i]·softplus'(x[i]).
template <class Policy = accurate, arrays Dy, arrays X, writable_arrays Dx>
void softplus_backward(const Dy& dy, const X& x, Dx&& dx) {
  detail::backward<fn::softplus, Policy>(dy, x, dx);
}
template <class Policy = accurate, arrays Dy, arrays X, writable_arrays Dx>
void softplus_backward(const Dy& dy, const X& x, Dx&& dx, parameter_of<X> beta) {
  detail::backward<fn::softplus, Policy>(dy, x, dx, beta);
}
template <class Policy = accurate, arrays Dy, arrays X, writable_arrays Dx>
void softplus_backward(const Dy& dy, const X& x, Dx&& dx, parameter_of<X> beta, parameter_of<X> threshold) {
  detail::backward<fn::softplus, Policy>(dy, x, dx, beta, threshold);
}

} // namespace simdact::inline SIMDACT_TARGET
