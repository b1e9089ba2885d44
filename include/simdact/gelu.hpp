// SPDX-License-Identifier: BSL-1.0
// GELU: the exact function, its tanh form, and the quick form. A name says which one it is.
//
//   y = simdact::gelu(x);                             exact: x·Phi(x), with relative accuracy into the negative tail
//   y = simdact::gelu_tanh(x);                        Hendrycks and Gimpel's approximation by tanh
//   y = simdact::quick_gelu(x);                       x·sigmoid(1.702x)
//   simdact::gelu_tanh<simdact::k_tanh>(in, out);     the tanh form by a method of tanh, over a range
//
// x is a float, a double, an xsimd::batch of either, a bfloat16 or a float16. NaN gives NaN; -inf gives -0 and +inf
// gives +inf; a zero keeps its sign. accurate is accurate to its own formula. Bounds: accuracy<fn::gelu, Policy, T>,
// stated in gelu/bounds.hpp. Array forms: what they ask of their ranges and parameters, and what they refuse, is in
// core/elementwise.hpp.
#pragma once

#include <simdact/core/elementwise.hpp>
#include <simdact/gelu/gate_tails.hpp>
#include <simdact/gelu/kernels.hpp>
#include <simdact/gelu/tail.hpp>

namespace simdact::inline SIMDACT_TARGET {

// x·Phi(x) = ½x·erfc(-x/√2), Phi the normal distribution. Hendrycks and Gimpel, 2016. No method of tanh applies.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V gelu(V x) noexcept {
  return detail::evaluate<fn::gelu, Policy>(x);
}

// Phi(x) + x·phi(x): 0 at -inf, 1 at +inf.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V gelu_derivative(V x) noexcept {
  return detail::evaluate<fn::gelu_derivative, Policy>(x);
}

// out[i] = gelu(in[i]).
template <class Policy = accurate, arrays In, writable_arrays Out>
void gelu(const In& in, Out&& out) {
  detail::map<fn::gelu, Policy>(in, out);
}

// out[i] = gelu'(in[i]).
template <class Policy = accurate, arrays In, writable_arrays Out>
void gelu_derivative(const In& in, Out&& out) {
  detail::map_derivative<fn::gelu, Policy>(in, out);
}

// dx[i] = dy[i]·gelu'(x[i]).
template <class Policy = accurate, arrays Dy, arrays X, writable_arrays Dx>
void gelu_backward(const Dy& dy, const X& x, Dx&& dx) {
  detail::backward<fn::gelu, Policy>(dy, x, dx);
}

// ½x(1 + tanh(√(2/π)(x + 0.044715x³))).
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V gelu_tanh(V x) noexcept {
  return detail::evaluate<fn::gelu_tanh, Policy>(x);
}

// Its own derivative, not the exact form's.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V gelu_tanh_derivative(V x) noexcept {
  return detail::evaluate<fn::gelu_tanh_derivative, Policy>(x);
}

// out[i] = gelu_tanh(in[i]).
template <class Policy = accurate, arrays In, writable_arrays Out>
void gelu_tanh(const In& in, Out&& out) {
  detail::map<fn::gelu_tanh, Policy>(in, out);
}

// out[i] = gelu_tanh'(in[i]).
template <class Policy = accurate, arrays In, writable_arrays Out>
void gelu_tanh_derivative(const In& in, Out&& out) {
  detail::map_derivative<fn::gelu_tanh, Policy>(in, out);
}

// dx[i] = dy[i]·gelu_tanh'(x[i]).
template <class Policy = accurate, arrays Dy, arrays X, writable_arrays Dx>
void gelu_tanh_backward(const Dy& dy, const X& x, Dx&& dx) {
  detail::backward<fn::gelu_tanh, Policy>(dy, x, dx);
}

// x·sigmoid(1.702x).
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V quick_gelu(V x) noexcept {
  return detail::evaluate<fn::quick_gelu, Policy>(x);
}

// Its own derivative.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V quick_gelu_derivative(V x) noexcept {
  return detail::evaluate<fn::quick_gelu_derivative, Policy>(x);
}

// out[i] = quick_gelu(in[i]).
template <class Policy = accurate, arrays In, writable_arrays Out>
void quick_gelu(const In& in, Out&& out) {
  detail::map<fn::quick_gelu, Policy>(in, out);
}

// out[i] = quick_gelu'(in[i]).
template <class Policy = accurate, arrays In, writable_arrays Out>
void quick_gelu_derivative(const In& in, Out&& out) {
  detail::map_derivative<fn::quick_gelu, Policy>(in, out);
}

// dx[i] = dy[i]·quick_gelu'(x[i]).
template <class Policy = accurate, arrays Dy, arrays X, writable_arrays Dx>
void quick_gelu_backward(const Dy& dy, const X& x, Dx&& dx) {
  detail::backward<fn::quick_gelu, Policy>(dy, x, dx);
}

} // namespace simdact::inline SIMDACT_TARGET
