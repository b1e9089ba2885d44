// SPDX-License-Identifier: BSL-1.0
// ELU, CELU and SELU: the line above 0, an exponential below it.
//
//   y = simdact::elu(x, 0.5f);
//   y = simdact::celu(x);  y = simdact::selu(x);
//   simdact::elu<simdact::minimax<3>>(in, out);        by a method of e^x, over a range
//
// x is a float, a double or an xsimd::batch of either. NaN gives NaN; a zero keeps its sign. Bounds: accuracy<fn::elu,
// Policy, T>, stated in elu/bounds.hpp at alpha = 1.
#pragma once

#include <simdact/elu/from_output.hpp>
#include <simdact/elu/kernels.hpp>

namespace simdact::inline SIMDACT_TARGET {

// x for x > 0, alpha·(e^x - 1) for the others; -alpha at -inf. Clevert et al., 2015.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V elu(V x, simd::element_t<V> alpha = 1) noexcept {
  return evaluate<fn::elu, Policy>(x, alpha);
}

// 1 for x > 0, alpha·e^x for the others, 0 among them.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V elu_derivative(V x, simd::element_t<V> alpha = 1) noexcept {
  return evaluate<fn::elu_derivative, Policy>(x, alpha);
}

template <class Policy = accurate, elements In, writable_elements Out>
void elu(const In& in, Out&& out, std::ranges::range_value_t<In> alpha = 1) {
  detail::check_finite("elu", "alpha", alpha);
  detail::map<fn::elu, Policy>("elu", in, out, alpha);
}

template <class Policy = accurate, elements In, writable_elements Out>
void elu_derivative(const In& in, Out&& out, std::ranges::range_value_t<In> alpha = 1) {
  detail::check_finite("elu_derivative", "alpha", alpha);
  detail::map<fn::elu_derivative, Policy>("elu_derivative", in, out, alpha);
}

// dx[i] = dy[i]·elu'(x[i]).
template <class Policy = accurate, elements Dy, elements X, writable_elements Dx>
void elu_backward(const Dy& dy, const X& x, Dx&& dx, std::ranges::range_value_t<X> alpha = 1) {
  detail::check_finite("elu_backward", "alpha", alpha);
  detail::backward<fn::elu_derivative, Policy>("elu_backward", dy, x, dx, alpha);
}

// The same from y = elu(x): dx[i] = dy[i]·(y[i] > 0 ? 1 : y[i] + alpha). An alpha below 0 is refused: y is positive on
// both sides then.
template <elements Dy, elements Y, writable_elements Dx>
void elu_backward_from_output(const Dy& dy, const Y& y, Dx&& dx, std::ranges::range_value_t<Y> alpha = 1) {
  detail::check_sign_is_told("elu_backward_from_output", alpha);
  detail::slopes_from_output("elu_backward_from_output", dy, y, dx, decltype(alpha)(1), alpha);
}

// x for x > 0, alpha·(e^(x/alpha) - 1) for the others, alpha > 0. Barron, 2017.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V celu(V x, simd::element_t<V> alpha = 1) noexcept {
  return evaluate<fn::celu, Policy>(x, alpha);
}

// 1 for x > 0, e^(x/alpha) for the others, 0 among them.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V celu_derivative(V x, simd::element_t<V> alpha = 1) noexcept {
  return evaluate<fn::celu_derivative, Policy>(x, alpha);
}

template <class Policy = accurate, elements In, writable_elements Out>
void celu(const In& in, Out&& out, std::ranges::range_value_t<In> alpha = 1) {
  detail::check_positive("celu", "alpha", alpha);
  detail::map<fn::celu, Policy>("celu", in, out, alpha);
}

template <class Policy = accurate, elements In, writable_elements Out>
void celu_derivative(const In& in, Out&& out, std::ranges::range_value_t<In> alpha = 1) {
  detail::check_positive("celu_derivative", "alpha", alpha);
  detail::map<fn::celu_derivative, Policy>("celu_derivative", in, out, alpha);
}

// dx[i] = dy[i]·celu'(x[i]).
template <class Policy = accurate, elements Dy, elements X, writable_elements Dx>
void celu_backward(const Dy& dy, const X& x, Dx&& dx, std::ranges::range_value_t<X> alpha = 1) {
  detail::check_positive("celu_backward", "alpha", alpha);
  detail::backward<fn::celu_derivative, Policy>("celu_backward", dy, x, dx, alpha);
}

// The same from y = celu(x): dx[i] = dy[i]·(y[i] > 0 ? 1 : 1 + y[i]/alpha).
template <elements Dy, elements Y, writable_elements Dx>
void celu_backward_from_output(const Dy& dy, const Y& y, Dx&& dx, std::ranges::range_value_t<Y> alpha = 1) {
  detail::check_positive("celu_backward_from_output", "alpha", alpha);
  detail::elementwise(
      "celu_backward_from_output",
      [=](auto g, auto v) SIMDACT_INLINE_LAMBDA {
        using V = decltype(v);
        return g * simd::select(v > V(0), V(1), V(1) + simd::divide(v, V(alpha)));
      },
      dx, dy, y);
}

// scale·elu(x, alpha) with the scale 1.0507… and alpha 1.6732… that keep mean and variance. Klambauer et al., 2017.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V selu(V x) noexcept {
  return evaluate<fn::selu, Policy>(x);
}

// The same with constants of one's own, finite ones (ONNX calls scale gamma): one more rounding below 0, that of
// scale·alpha.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V selu(V x, simd::element_t<V> alpha, simd::element_t<V> scale) noexcept {
  return evaluate<fn::selu, Policy>(x, alpha, scale);
}

// scale for x > 0, scale·alpha·e^x for the others, 0 among them.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V selu_derivative(V x) noexcept {
  return evaluate<fn::selu_derivative, Policy>(x);
}

template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V selu_derivative(V x, simd::element_t<V> alpha, simd::element_t<V> scale) noexcept {
  return evaluate<fn::selu_derivative, Policy>(x, alpha, scale);
}

template <class Policy = accurate, elements In, writable_elements Out>
void selu(const In& in, Out&& out) {
  detail::map<fn::selu, Policy>("selu", in, out);
}

template <class Policy = accurate, elements In, writable_elements Out>
void selu(const In& in, Out&& out, std::ranges::range_value_t<In> alpha, std::ranges::range_value_t<In> scale) {
  detail::check_selu("selu", alpha, scale);
  detail::map<fn::selu, Policy>("selu", in, out, alpha, scale);
}

template <class Policy = accurate, elements In, writable_elements Out>
void selu_derivative(const In& in, Out&& out) {
  detail::map<fn::selu_derivative, Policy>("selu_derivative", in, out);
}

template <class Policy = accurate, elements In, writable_elements Out>
void selu_derivative(const In& in, Out&& out, std::ranges::range_value_t<In> alpha,
                     std::ranges::range_value_t<In> scale) {
  detail::check_selu("selu_derivative", alpha, scale);
  detail::map<fn::selu_derivative, Policy>("selu_derivative", in, out, alpha, scale);
}

// dx[i] = dy[i]·selu'(x[i]).
template <class Policy = accurate, elements Dy, elements X, writable_elements Dx>
void selu_backward(const Dy& dy, const X& x, Dx&& dx) {
  detail::backward<fn::selu_derivative, Policy>("selu_backward", dy, x, dx);
}

template <class Policy = accurate, elements Dy, elements X, writable_elements Dx>
void selu_backward(const Dy& dy, const X& x, Dx&& dx, std::ranges::range_value_t<X> alpha,
                   std::ranges::range_value_t<X> scale) {
  detail::check_selu("selu_backward", alpha, scale);
  detail::backward<fn::selu_derivative, Policy>("selu_backward", dy, x, dx, alpha, scale);
}

// The same from y = selu(x): dx[i] = dy[i]·(y[i] > 0 ? scale : y[i] + scale·alpha).
template <elements Dy, elements Y, writable_elements Dx>
void selu_backward_from_output(const Dy& dy, const Y& y, Dx&& dx) {
  using T = std::ranges::range_value_t<Y>;
  detail::slopes_from_output("selu_backward_from_output", dy, y, dx, static_cast<T>(detail::selu_scale),
                             static_cast<T>(detail::selu_scale_alpha));
}

// Of constants of one's own alpha may not be below 0 and scale must be above it: else y does not tell the sign of x.
template <elements Dy, elements Y, writable_elements Dx>
void selu_backward_from_output(const Dy& dy, const Y& y, Dx&& dx, std::ranges::range_value_t<Y> alpha,
                               std::ranges::range_value_t<Y> scale) {
  detail::check_sign_is_told("selu_backward_from_output", alpha);
  detail::check_positive("selu_backward_from_output", "scale", scale);
  detail::slopes_from_output("selu_backward_from_output", dy, y, dx, scale, scale * alpha);
}

} // namespace simdact::inline SIMDACT_TARGET
