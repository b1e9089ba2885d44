// SPDX-License-Identifier: BSL-1.0
// log(1 + x), for x > -1; -inf at -1, NaN below it, and x itself where x is tiny.
//
//   y = simdact::log1p(x);
//
// x is a float, a double, an xsimd::batch of either, a bfloat16 or a float16. Bounds: accuracy<fn::log1p, Policy, T>,
// stated in log1p/bounds.hpp. Array forms: what they ask of their ranges and parameters, and what they refuse, is in
// core/elementwise.hpp.
#pragma once

#include <simdact/core/elementwise.hpp>
#include <simdact/log1p/kernels.hpp>
#include <simdact/log1p/tail.hpp>

namespace simdact::inline SIMDACT_TARGET {

// The natural logarithm of 1 + x.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V log1p(V x) noexcept {
  return detail::evaluate<fn::log1p, Policy>(x);
}

// 1/(1 + x); infinity at -1, NaN below it.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V log1p_derivative(V x) noexcept {
  return detail::evaluate<fn::log1p_derivative, Policy>(x);
}

// out[i] = log1p(in[i]).
template <class Policy = accurate, arrays In, writable_arrays Out>
void log1p(const In& in, Out&& out) {
  detail::map<fn::log1p, Policy>(in, out);
}

// out[i] = log1p'(in[i]).
template <class Policy = accurate, arrays In, writable_arrays Out>
void log1p_derivative(const In& in, Out&& out) {
  detail::map_derivative<fn::log1p, Policy>(in, out);
}

// dx[i] = dy[i]·log1p'(x[i]).
template <class Policy = accurate, arrays Dy, arrays X, writable_arrays Dx>
void log1p_backward(const Dy& dy, const X& x, Dx&& dx) {
  detail::backward<fn::log1p, Policy>(dy, x, dx);
}

} // namespace simdact::inline SIMDACT_TARGET
