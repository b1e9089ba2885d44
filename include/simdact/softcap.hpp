// SPDX-License-Identifier: BSL-1.0
// Softcap, cap·tanh(x/cap): the identity near 0, and never beyond ±cap.
//
//   y = simdact::softcap(x, 30.0f);
//   y = simdact::softcap<simdact::pade<7, 6>>(x, 30.0f);   by a method of tanh
//
// x is a float, a double, an xsimd::batch of either, a bfloat16 or a float16, cap a finite number > 0. NaN gives NaN,
// ±inf gives ±cap (by a Padé form that ends below 1, see tanh.hpp, as near as that comes), a zero keeps its sign.
// Bounds: accuracy<fn::softcap, Policy, T>, stated in softcap/bounds.hpp at cap = 30. Array forms: what they ask of
// their ranges and parameters, and what they refuse, is in core/elementwise.hpp.
#pragma once

#include <simdact/core/elementwise.hpp>
#include <simdact/softcap/kernels.hpp>
#include <simdact/softcap/tail.hpp>

namespace simdact::inline SIMDACT_TARGET {

// cap·tanh(x/cap).
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V softcap(V x, simd::parameter_t<V> cap) noexcept {
  return detail::evaluate<fn::softcap, Policy>(x, cap);
}

// 1/cosh²(x/cap).
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V softcap_derivative(V x, simd::parameter_t<V> cap) noexcept {
  return detail::evaluate<fn::softcap_derivative, Policy>(x, cap);
}

// out[i] = softcap(in[i], cap).
template <class Policy = accurate, arrays In, writable_arrays Out>
void softcap(const In& in, Out&& out, parameter_of<In> cap) {
  detail::map<fn::softcap, Policy>(in, out, cap);
}

// out[i] = softcap'(in[i], cap).
template <class Policy = accurate, arrays In, writable_arrays Out>
void softcap_derivative(const In& in, Out&& out, parameter_of<In> cap) {
  detail::map_derivative<fn::softcap, Policy>(in, out, cap);
}

// dx[i] = dy[i]·softcap'(x[i]).
template <class Policy = accurate, arrays Dy, arrays X, writable_arrays Dx>
void softcap_backward(const Dy& dy, const X& x, Dx&& dx, parameter_of<X> cap) {
  detail::backward<fn::softcap, Policy>(dy, x, dx, cap);
}

// The same from y = softcap(x): dx[i] = dy[i]·(1 - (y[i]/cap)²). Where y is close to ±cap little is left of it.
template <arrays Dy, arrays Y, writable_arrays Dx>
void softcap_backward_from_output(const Dy& dy, const Y& y, Dx&& dx, parameter_of<Y> cap) {
  detail::backward_from_output<fn::softcap>(
      dy, y, dx, []<class V>(V v, V c) SIMDACT_INLINE_LAMBDA { return detail::one_minus_square(simd::divide(v, c)); },
      cap);
}

} // namespace simdact::inline SIMDACT_TARGET
