// SPDX-License-Identifier: BSL-1.0
// Softsign, x/(1 + |x|).
//
//   y = simdact::softsign(x);
//
// x is a float, a double, an xsimd::batch of either, a bfloat16 or a float16. NaN gives NaN, ±inf gives ±1, a zero
// keeps its sign. Bounds: accuracy<fn::softsign, Policy, T>, stated in softsign/bounds.hpp. Array forms: what they ask
// of their ranges and parameters, and what they refuse, is in core/elementwise.hpp.
#pragma once

#include <simdact/core/elementwise.hpp>
#include <simdact/softsign/kernels.hpp>
#include <simdact/softsign/tail.hpp>

namespace simdact::inline SIMDACT_TARGET {

// x/(1 + |x|).
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V softsign(V x) noexcept {
  return detail::evaluate<fn::softsign, Policy>(x);
}

// 1/(1 + |x|)².
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V softsign_derivative(V x) noexcept {
  return detail::evaluate<fn::softsign_derivative, Policy>(x);
}

// out[i] = softsign(in[i]).
template <class Policy = accurate, arrays In, writable_arrays Out>
void softsign(const In& in, Out&& out) {
  detail::map<fn::softsign, Policy>(in, out);
}

// out[i] = softsign'(in[i]).
template <class Policy = accurate, arrays In, writable_arrays Out>
void softsign_derivative(const In& in, Out&& out) {
  detail::map_derivative<fn::softsign, Policy>(in, out);
}

// dx[i] = dy[i]·softsign'(x[i]).
template <class Policy = accurate, arrays Dy, arrays X, writable_arrays Dx>
void softsign_backward(const Dy& dy, const X& x, Dx&& dx) {
  detail::backward<fn::softsign, Policy>(dy, x, dx);
}

// The same from y = softsign(x): dx[i] = dy[i]·(1 - |y[i]|)². Where y is close to ±1 little is left of 1 - |y|.
template <arrays Dy, arrays Y, writable_arrays Dx>
void softsign_backward_from_output(const Dy& dy, const Y& y, Dx&& dx) {
  detail::backward_from_output<fn::softsign>(dy, y, dx, []<class V>(V v) SIMDACT_INLINE_LAMBDA {
    const V root = V(1) - simd::abs(v);
    return root * root;
  });
}

} // namespace simdact::inline SIMDACT_TARGET
