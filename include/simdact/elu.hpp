// SPDX-License-Identifier: BSL-1.0
// ELU, CELU and SELU: the line above 0, an exponential below it.
//
//   y = simdact::elu(x, 0.5f);
//   y = simdact::celu(x);  y = simdact::selu(x);
//   simdact::elu<simdact::minimax<3>>(in, out);        by a method of e^x, over a range
//
// x is a float, a double, an xsimd::batch of either, a bfloat16 or a float16. NaN gives NaN; a zero keeps its sign.
// Bounds: accuracy<fn::elu, Policy, T>, stated in elu/bounds.hpp at alpha = 1. Array forms: what they ask of their
// ranges and parameters, and what they refuse, is in core/elementwise.hpp.
#pragma once

#include <simdact/core/elementwise.hpp>
#include <simdact/elu/celu_tail.hpp>
#include <simdact/elu/kernels.hpp>
#include <simdact/elu/tail.hpp>

namespace simdact::inline SIMDACT_TARGET {

// x for x > 0, alpha·(e^x - 1) for the others, for a finite alpha; -alpha at -inf. Clevert et al., 2015.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V elu(V x, simd::parameter_t<V> alpha) noexcept {
  return detail::evaluate<fn::elu, Policy>(x, alpha);
}

// The same with alpha = 1.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V elu(V x) noexcept {
  return detail::evaluate<fn::elu, Policy>(x);
}

// 1 for x > 0, alpha·e^x for the others, 0 among them.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V elu_derivative(V x, simd::parameter_t<V> alpha = fn::elu::alpha) noexcept {
  return detail::evaluate<fn::elu_derivative, Policy>(x, alpha);
}

// out[i] = elu(in[i], alpha).
template <class Policy = accurate, arrays In, writable_arrays Out>
void elu(const In& in, Out&& out, parameter_of<In> alpha) {
  detail::map<fn::elu, Policy>(in, out, alpha);
}

// The same with alpha = 1.
template <class Policy = accurate, arrays In, writable_arrays Out>
void elu(const In& in, Out&& out) {
  detail::map<fn::elu, Policy>(in, out);
}

// out[i] = elu'(in[i], alpha).
template <class Policy = accurate, arrays In, writable_arrays Out>
void elu_derivative(const In& in, Out&& out, parameter_of<In> alpha = fn::elu::alpha) {
  detail::map_derivative<fn::elu, Policy>(in, out, alpha);
}

// dx[i] = dy[i]·elu'(x[i]).
template <class Policy = accurate, arrays Dy, arrays X, writable_arrays Dx>
void elu_backward(const Dy& dy, const X& x, Dx&& dx, parameter_of<X> alpha = fn::elu::alpha) {
  detail::backward<fn::elu, Policy>(dy, x, dx, alpha);
}

// The same from y = elu(x): dx[i] = dy[i]·(y[i] > 0 ? 1 : y[i] + alpha). An alpha below 0 is refused: y is positive on
// both sides then.
template <arrays Dy, arrays Y, writable_arrays Dx>
void elu_backward_from_output(const Dy& dy, const Y& y, Dx&& dx, parameter_of<Y> alpha = fn::elu::alpha) {
  detail::backward_from_output<fn::elu>(
      dy, y, dx, []<class V>(V v, V a) SIMDACT_INLINE_LAMBDA { return simd::select(v > V(0), V(1), v + a); }, alpha);
}

// x for x > 0, alpha·(e^(x/alpha) - 1) for the others, for a finite alpha > 0; -alpha at -inf. Barron, 2017.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V celu(V x, simd::parameter_t<V> alpha) noexcept {
  return detail::evaluate<fn::celu, Policy>(x, alpha);
}

// The same with alpha = 1.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V celu(V x) noexcept {
  return detail::evaluate<fn::celu, Policy>(x);
}

// 1 for x > 0, e^(x/alpha) for the others, 0 among them.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V celu_derivative(V x, simd::parameter_t<V> alpha = fn::celu::alpha) noexcept {
  return detail::evaluate<fn::celu_derivative, Policy>(x, alpha);
}

// out[i] = celu(in[i], alpha).
template <class Policy = accurate, arrays In, writable_arrays Out>
void celu(const In& in, Out&& out, parameter_of<In> alpha) {
  detail::map<fn::celu, Policy>(in, out, alpha);
}

// The same with alpha = 1.
template <class Policy = accurate, arrays In, writable_arrays Out>
void celu(const In& in, Out&& out) {
  detail::map<fn::celu, Policy>(in, out);
}

// out[i] = celu'(in[i], alpha).
template <class Policy = accurate, arrays In, writable_arrays Out>
void celu_derivative(const In& in, Out&& out, parameter_of<In> alpha = fn::celu::alpha) {
  detail::map_derivative<fn::celu, Policy>(in, out, alpha);
}

// dx[i] = dy[i]·celu'(x[i]).
template <class Policy = accurate, arrays Dy, arrays X, writable_arrays Dx>
void celu_backward(const Dy& dy, const X& x, Dx&& dx, parameter_of<X> alpha = fn::celu::alpha) {
  detail::backward<fn::celu, Policy>(dy, x, dx, alpha);
}

// The same from y = celu(x): dx[i] = dy[i]·(y[i] > 0 ? 1 : 1 + y[i]/alpha).
template <arrays Dy, arrays Y, writable_arrays Dx>
void celu_backward_from_output(const Dy& dy, const Y& y, Dx&& dx, parameter_of<Y> alpha = fn::celu::alpha) {
  detail::backward_from_output<fn::celu>(
      dy, y, dx,
      []<class V>(V v, V a) SIMDACT_INLINE_LAMBDA { return simd::select(v > V(0), V(1), V(1) + simd::divide(v, a)); },
      alpha);
}

// scale·elu(x, alpha) with the scale 1.0507… and alpha 1.6732… that keep mean and variance. Klambauer et al., 2017.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V selu(V x) noexcept {
  return detail::evaluate<fn::selu, Policy>(x);
}

// The same with constants of one's own, finite ones (ONNX calls scale gamma): one more rounding below 0, that of
// scale·alpha.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V selu(V x, simd::parameter_t<V> alpha, simd::parameter_t<V> scale) noexcept {
  return detail::evaluate<fn::selu, Policy>(x, alpha, scale);
}

// scale for x > 0, scale·alpha·e^x for the others, 0 among them.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V selu_derivative(V x) noexcept {
  return detail::evaluate<fn::selu_derivative, Policy>(x);
}
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V selu_derivative(V x, simd::parameter_t<V> alpha, simd::parameter_t<V> scale) noexcept {
  return detail::evaluate<fn::selu_derivative, Policy>(x, alpha, scale);
}

// out[i] = selu(in[i]).
template <class Policy = accurate, arrays In, writable_arrays Out>
void selu(const In& in, Out&& out) {
  detail::map<fn::selu, Policy>(in, out);
}
template <class Policy = accurate, arrays In, writable_arrays Out>
void selu(const In& in, Out&& out, parameter_of<In> alpha, parameter_of<In> scale) {
  detail::map<fn::selu, Policy>(in, out, alpha, scale);
}

// out[i] = selu'(in[i]).
template <class Policy = accurate, arrays In, writable_arrays Out>
void selu_derivative(const In& in, Out&& out) {
  detail::map_derivative<fn::selu, Policy>(in, out);
}
template <class Policy = accurate, arrays In, writable_arrays Out>
void selu_derivative(const In& in, Out&& out, parameter_of<In> alpha, parameter_of<In> scale) {
  detail::map_derivative<fn::selu, Policy>(in, out, alpha, scale);
}

// dx[i] = dy[i]·selu'(x[i]).
template <class Policy = accurate, arrays Dy, arrays X, writable_arrays Dx>
void selu_backward(const Dy& dy, const X& x, Dx&& dx) {
  detail::backward<fn::selu, Policy>(dy, x, dx);
}
template <class Policy = accurate, arrays Dy, arrays X, writable_arrays Dx>
void selu_backward(const Dy& dy, const X& x, Dx&& dx, parameter_of<X> alpha, parameter_of<X> scale) {
  detail::backward<fn::selu, Policy>(dy, x, dx, alpha, scale);
}

// The same from y = selu(x): dx[i] = dy[i]·(y[i] > 0 ? scale : y[i] + scale·alpha).
template <arrays Dy, arrays Y, writable_arrays Dx>
void selu_backward_from_output(const Dy& dy, const Y& y, Dx&& dx) {
  detail::backward_from_output<fn::selu>(dy, y, dx, []<class V>(V v) SIMDACT_INLINE_LAMBDA {
    using T = simd::element_t<V>;
    return simd::select(v > V(0), V(static_cast<T>(detail::selu_scale)),
                        v + V(static_cast<T>(detail::selu_scale_alpha)));
  });
}

// Of constants of one's own alpha may not be below 0 and scale must be above it: else y does not tell the sign of x.
template <arrays Dy, arrays Y, writable_arrays Dx>
void selu_backward_from_output(const Dy& dy, const Y& y, Dx&& dx, parameter_of<Y> alpha, parameter_of<Y> scale) {
  detail::backward_from_output<fn::selu>(
      dy, y, dx, []<class V>(V v, V a, V s) SIMDACT_INLINE_LAMBDA { return simd::select(v > V(0), s, v + s * a); },
      alpha, scale);
}

} // namespace simdact::inline SIMDACT_TARGET
