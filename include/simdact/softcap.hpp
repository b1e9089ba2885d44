// SPDX-License-Identifier: BSL-1.0
// Softcap, cap·tanh(x/cap): the identity near 0, and never beyond ±cap.
//
//   y = simdact::softcap(x, 30.0f);
//   y = simdact::softcap<simdact::pade<7, 6>>(x, 30.0f);   by a method of tanh
//
// x is a float, a double or an xsimd::batch of either, cap a finite number > 0. NaN gives NaN, ±inf gives ±cap (by a
// Padé form that ends below 1, see tanh.hpp, as near as that comes), a zero keeps its sign. Bounds:
// accuracy<fn::softcap, Policy, T>, stated in softcap/bounds.hpp at cap = 30.
#pragma once

#include <simdact/core/elementwise.hpp>
#include <simdact/softcap/kernels.hpp>

namespace simdact::inline SIMDACT_TARGET {

// cap·tanh(x/cap).
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V softcap(V x, simd::element_t<V> cap) noexcept {
  return evaluate<fn::softcap, Policy>(x, cap);
}

// 1/cosh²(x/cap).
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V softcap_derivative(V x, simd::element_t<V> cap) noexcept {
  return evaluate<fn::softcap_derivative, Policy>(x, cap);
}

template <class Policy = accurate, elements In, writable_elements Out>
void softcap(const In& in, Out&& out, std::ranges::range_value_t<In> cap) {
  detail::check_positive("softcap", "cap", cap);
  detail::map<fn::softcap, Policy>("softcap", in, out, cap);
}

template <class Policy = accurate, elements In, writable_elements Out>
void softcap_derivative(const In& in, Out&& out, std::ranges::range_value_t<In> cap) {
  detail::check_positive("softcap_derivative", "cap", cap);
  detail::map<fn::softcap_derivative, Policy>("softcap_derivative", in, out, cap);
}

// dx[i] = dy[i]·softcap'(x[i]).
template <class Policy = accurate, elements Dy, elements X, writable_elements Dx>
void softcap_backward(const Dy& dy, const X& x, Dx&& dx, std::ranges::range_value_t<X> cap) {
  detail::check_positive("softcap_backward", "cap", cap);
  detail::backward<fn::softcap_derivative, Policy>("softcap_backward", dy, x, dx, cap);
}

// The same from y = softcap(x): dx[i] = dy[i]·(1 - (y[i]/cap)²). Where y is close to ±cap little is left of it.
template <elements Dy, elements Y, writable_elements Dx>
void softcap_backward_from_output(const Dy& dy, const Y& y, Dx&& dx, std::ranges::range_value_t<Y> cap) {
  detail::check_positive("softcap_backward_from_output", "cap", cap);
  detail::elementwise(
      "softcap_backward_from_output",
      [=](auto g, auto v)
          SIMDACT_INLINE_LAMBDA { return g * detail::one_minus_square(simd::divide(v, decltype(v)(cap))); },
      dx, dy, y);
}

} // namespace simdact::inline SIMDACT_TARGET
