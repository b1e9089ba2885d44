// SPDX-License-Identifier: BSL-1.0
// Tanhshrink, x - tanh x.
//
//   y = simdact::tanhshrink(x);                         accurate: no cancellation near 0, where it is x³/3
//   y = simdact::tanhshrink<simdact::fast>(x);          within 838 ULP, which in float is 1e-4 of the result
//   y = simdact::tanhshrink<simdact::pade<7, 6>>(x);    by a method of tanh, with that method's absolute error
//
// x is a float, a double, an xsimd::batch of either, a bfloat16 or a float16. NaN gives NaN, ±inf gives ±inf, a zero
// keeps its sign, though by schraudolph, whose tanh is not 0 at 0, it is no longer one. Bounds:
// accuracy<fn::tanhshrink, Policy, T>, stated in tanhshrink/bounds.hpp.
// Array forms: what they ask of their ranges and parameters, and what they refuse, is in core/elementwise.hpp.
#pragma once

#include <simdact/core/elementwise.hpp>
#include <simdact/tanhshrink/kernels.hpp>
#include <simdact/tanhshrink/tail.hpp>

namespace simdact::inline SIMDACT_TARGET {

// x - tanh x.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V tanhshrink(V x) noexcept {
  return detail::evaluate<fn::tanhshrink, Policy>(x);
}

// tanh² x.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V tanhshrink_derivative(V x) noexcept {
  return detail::evaluate<fn::tanhshrink_derivative, Policy>(x);
}

// out[i] = tanhshrink(in[i]).
template <class Policy = accurate, arrays In, writable_arrays Out>
void tanhshrink(const In& in, Out&& out) {
  detail::map<fn::tanhshrink, Policy>(in, out);
}

// out[i] = tanhshrink'(in[i]).
template <class Policy = accurate, arrays In, writable_arrays Out>
void tanhshrink_derivative(const In& in, Out&& out) {
  detail::map_derivative<fn::tanhshrink, Policy>(in, out);
}

// dx[i] = dy[i]·tanhshrink'(x[i]).
template <class Policy = accurate, arrays Dy, arrays X, writable_arrays Dx>
void tanhshrink_backward(const Dy& dy, const X& x, Dx&& dx) {
  detail::backward<fn::tanhshrink, Policy>(dy, x, dx);
}

} // namespace simdact::inline SIMDACT_TARGET
