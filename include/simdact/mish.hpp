// SPDX-License-Identifier: BSL-1.0
// Mish, x·tanh(log(1 + e^x)). D. Misra, 2019.
//
//   y = simdact::mish(x);
//
// x is a float, a double, an xsimd::batch of either, a bfloat16 or a float16. NaN gives NaN; -inf gives -0 and +inf
// gives +inf; a zero keeps its sign. Bounds: accuracy<fn::mish, Policy, T>, stated in mish/bounds.hpp. Array forms:
// what they ask of their ranges and parameters, and what they refuse, is in core/elementwise.hpp.
#pragma once

#include <simdact/core/elementwise.hpp>
#include <simdact/mish/kernels.hpp>
#include <simdact/mish/tail.hpp>

namespace simdact::inline SIMDACT_TARGET {

// x·tanh(softplus(x)).
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V mish(V x) noexcept {
  return detail::evaluate<fn::mish, Policy>(x);
}

// tanh(s) + x·sigmoid(x)/cosh²(s) with s = softplus(x): 0 at -inf, 1 at +inf.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V mish_derivative(V x) noexcept {
  return detail::evaluate<fn::mish_derivative, Policy>(x);
}

// out[i] = mish(in[i]).
template <class Policy = accurate, arrays In, writable_arrays Out>
void mish(const In& in, Out&& out) {
  detail::map<fn::mish, Policy>(in, out);
}

// out[i] = mish'(in[i]).
template <class Policy = accurate, arrays In, writable_arrays Out>
void mish_derivative(const In& in, Out&& out) {
  detail::map_derivative<fn::mish, Policy>(in, out);
}

// dx[i] = dy[i]·mish'(x[i]).
template <class Policy = accurate, arrays Dy, arrays X, writable_arrays Dx>
void mish_backward(const Dy& dy, const X& x, Dx&& dx) {
  detail::backward<fn::mish, Policy>(dy, x, dx);
}

} // namespace simdact::inline SIMDACT_TARGET
