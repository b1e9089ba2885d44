// SPDX-License-Identifier: BSL-1.0
// The exponential and e^x - 1. Both are their own derivative's base: exp_derivative and expm1_derivative are e^x.
//
//   y = simdact::exp(x);                           accurate: within 1 ULP, subnormal results included
//   y = simdact::exp<simdact::fast>(x);            within 1e-4 of the result
//   simdact::exp<simdact::minimax<4>>(in, out);    a method of exp/kernels.hpp, over a range
//
// x is a float, a double, an xsimd::batch of either, a bfloat16 or a float16. NaN gives NaN; e^x overflows to infinity
// and underflows through the subnormals to 0. Bounds: accuracy<fn::exp, Policy, T>, stated in exp/bounds.hpp. Array
// forms: what they ask of their ranges and parameters, and what they refuse, is in core/elementwise.hpp.
#pragma once

#include <simdact/core/elementwise.hpp>
#include <simdact/exp/kernels.hpp>
#include <simdact/exp/tail.hpp>

namespace simdact::inline SIMDACT_TARGET {

// e^x.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V exp(V x) noexcept {
  return detail::evaluate<fn::exp, Policy>(x);
}

// e^x again.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V exp_derivative(V x) noexcept {
  return detail::evaluate<fn::exp_derivative, Policy>(x);
}

// out[i] = exp(in[i]).
template <class Policy = accurate, arrays In, writable_arrays Out>
void exp(const In& in, Out&& out) {
  detail::map<fn::exp, Policy>(in, out);
}

// out[i] = exp'(in[i]).
template <class Policy = accurate, arrays In, writable_arrays Out>
void exp_derivative(const In& in, Out&& out) {
  detail::map_derivative<fn::exp, Policy>(in, out);
}

// dx[i] = dy[i]·exp'(x[i]).
template <class Policy = accurate, arrays Dy, arrays X, writable_arrays Dx>
void exp_backward(const Dy& dy, const X& x, Dx&& dx) {
  detail::backward<fn::exp, Policy>(dy, x, dx);
}

// The same from y = e^x: dx[i] = dy[i]·y[i].
template <arrays Dy, arrays Y, writable_arrays Dx>
void exp_backward_from_output(const Dy& dy, const Y& y, Dx&& dx) {
  detail::backward_from_output<fn::exp>(dy, y, dx, [](auto v) SIMDACT_INLINE_LAMBDA { return v; });
}

// e^x - 1 without cancellation near 0, where it is x; -1 at -inf. It has accurate and reproducible only.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V expm1(V x) noexcept {
  return detail::evaluate<fn::expm1, Policy>(x);
}

// e^x.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V expm1_derivative(V x) noexcept {
  return detail::evaluate<fn::expm1_derivative, Policy>(x);
}

// out[i] = expm1(in[i]).
template <class Policy = accurate, arrays In, writable_arrays Out>
void expm1(const In& in, Out&& out) {
  detail::map<fn::expm1, Policy>(in, out);
}

// out[i] = expm1'(in[i]).
template <class Policy = accurate, arrays In, writable_arrays Out>
void expm1_derivative(const In& in, Out&& out) {
  detail::map_derivative<fn::expm1, Policy>(in, out);
}

// dx[i] = dy[i]·expm1'(x[i]).
template <class Policy = accurate, arrays Dy, arrays X, writable_arrays Dx>
void expm1_backward(const Dy& dy, const X& x, Dx&& dx) {
  detail::backward<fn::expm1, Policy>(dy, x, dx);
}

// The same from y = expm1(x): dx[i] = dy[i]·(y[i] + 1). Where y is close to -1 little is left of the sum.
template <arrays Dy, arrays Y, writable_arrays Dx>
void expm1_backward_from_output(const Dy& dy, const Y& y, Dx&& dx) {
  detail::backward_from_output<fn::expm1>(dy, y, dx, []<class V>(V v) SIMDACT_INLINE_LAMBDA { return v + V(1); });
}

} // namespace simdact::inline SIMDACT_TARGET
