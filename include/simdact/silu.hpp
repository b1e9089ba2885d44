// SPDX-License-Identifier: BSL-1.0
// SiLU, and swish, which is SiLU with a parameter.
//
//   y = simdact::silu(x);                              accurate: relative accuracy into the negative tail
//   y = simdact::swish(x, 1.5f);                       x·sigmoid(1.5x)
//   simdact::silu<simdact::schraudolph_ng>(in, out);   by a method of tanh, over a range
//
// x is a float, a double, an xsimd::batch of either, a bfloat16 or a float16. NaN gives NaN; -inf gives -0 and +inf
// gives +inf; a zero keeps its sign. Bounds: accuracy<fn::silu, Policy, T>, stated in silu/bounds.hpp. Array forms:
// what they ask of their ranges and parameters, and what they refuse, is in core/elementwise.hpp.
#pragma once

#include <simdact/core/elementwise.hpp>
#include <simdact/silu/kernels.hpp>
#include <simdact/silu/tail.hpp>

namespace simdact::inline SIMDACT_TARGET {

// x·sigmoid(x) = x/(1 + e^-x). Elfwing et al., 2017.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V silu(V x) noexcept {
  return detail::evaluate<fn::silu, Policy>(x);
}

// sigmoid(x) + x·sigmoid(x)·sigmoid(-x): 0 at -inf, 1 at +inf.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V silu_derivative(V x) noexcept {
  return detail::evaluate<fn::silu_derivative, Policy>(x);
}

// out[i] = silu(in[i]).
template <class Policy = accurate, arrays In, writable_arrays Out>
void silu(const In& in, Out&& out) {
  detail::map<fn::silu, Policy>(in, out);
}

// out[i] = silu'(in[i]).
template <class Policy = accurate, arrays In, writable_arrays Out>
void silu_derivative(const In& in, Out&& out) {
  detail::map_derivative<fn::silu, Policy>(in, out);
}

// dx[i] = dy[i]·silu'(x[i]).
template <class Policy = accurate, arrays Dy, arrays X, writable_arrays Dx>
void silu_backward(const Dy& dy, const X& x, Dx&& dx) {
  detail::backward<fn::silu, Policy>(dy, x, dx);
}

// x·sigmoid(beta·x) for a finite beta of either sign (ONNX calls it alpha); with 0 it is x/2. Ramachandran et al.,
// 2017. The bound is stated at beta = 1; an absolute one is that divided by |beta|.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V swish(V x, simd::parameter_t<V> beta = fn::swish::beta) noexcept {
  return detail::evaluate<fn::swish, Policy>(x, beta);
}

// sigmoid(beta·x) + beta·x·sigmoid(beta·x)·sigmoid(-beta·x).
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V swish_derivative(V x, simd::parameter_t<V> beta = fn::swish::beta) noexcept {
  return detail::evaluate<fn::swish_derivative, Policy>(x, beta);
}

// out[i] = swish(in[i], beta).
template <class Policy = accurate, arrays In, writable_arrays Out>
void swish(const In& in, Out&& out, parameter_of<In> beta = fn::swish::beta) {
  detail::map<fn::swish, Policy>(in, out, beta);
}

// out[i] = swish'(in[i], beta).
template <class Policy = accurate, arrays In, writable_arrays Out>
void swish_derivative(const In& in, Out&& out, parameter_of<In> beta = fn::swish::beta) {
  detail::map_derivative<fn::swish, Policy>(in, out, beta);
}

// dx[i] = dy[i]·swish'(x[i]).
template <class Policy = accurate, arrays Dy, arrays X, writable_arrays Dx>
void swish_backward(const Dy& dy, const X& x, Dx&& dx, parameter_of<X> beta = fn::swish::beta) {
  detail::backward<fn::swish, Policy>(dy, x, dx, beta);
}

} // namespace simdact::inline SIMDACT_TARGET
