// SPDX-License-Identifier: BSL-1.0
// Antiderivatives: F with F' = f and F(0) = 0, but for those of the sigmoid, which is softplus, and of softplus, which
// are 0 at -infinity.
//
//   y = simdact::tanh_antiderivative(x);                ln cosh x
//   y = simdact::hardtanh_antiderivative(x, -2, 2);
//
// x is a float, a double, an xsimd::batch of either, a bfloat16 or a float16. NaN gives NaN. Nothing overflows before
// the result, and results next to 0 keep their relative accuracy: nothing cancels. Each has one kernel, which all tiers
// mean. Bounds: accuracy<fn::tanh_antiderivative, Policy, T>, stated in antiderivative/bounds.hpp. The derivative of
// one is the function of its name. Array forms: what they ask of their ranges and parameters, and what they refuse, is
// in core/elementwise.hpp.
#pragma once

#include <simdact/antiderivative/kernels.hpp>
#include <simdact/core/elementwise.hpp>
#include <simdact/softplus/kernels.hpp>

namespace simdact::inline SIMDACT_TARGET {

// ln cosh x: x²/2 next to 0, |x| - ln 2 far from it. ±inf gives +inf.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V tanh_antiderivative(V x) noexcept {
  return detail::evaluate<fn::tanh_antiderivative, Policy>(x);
}

// out[i] = tanh_antiderivative(in[i]).
template <class Policy = accurate, elements In, writable_elements Out>
void tanh_antiderivative(const In& in, Out&& out) {
  detail::map<fn::tanh_antiderivative, Policy>(in, out);
}

// log(1 + e^x), which is softplus(x), with its methods and bounds. -inf gives 0, +inf gives +inf.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V sigmoid_antiderivative(V x) noexcept {
  return detail::evaluate<fn::softplus, Policy>(x);
}

// out[i] = sigmoid_antiderivative(in[i]).
template <class Policy = accurate, elements In, writable_elements Out>
void sigmoid_antiderivative(const In& in, Out&& out) {
  detail::map_as<fn::softplus, Policy>("sigmoid_antiderivative", in, out);
}

// |x| - log(1 + |x|): x²/2 next to 0. ±inf gives +inf. Far out the result is |x|, the nearest number: the logarithm is
// lost, up to 89 in float and 710 in double, which max_abs leaves out of account from 2^69 on.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V softsign_antiderivative(V x) noexcept {
  return detail::evaluate<fn::softsign_antiderivative, Policy>(x);
}

// out[i] = softsign_antiderivative(in[i]).
template <class Policy = accurate, elements In, writable_elements Out>
void softsign_antiderivative(const In& in, Out&& out) {
  detail::map<fn::softsign_antiderivative, Policy>(in, out);
}

// max(x, 0)²/2, rounded once.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V relu_antiderivative(V x) noexcept {
  return detail::evaluate<fn::relu_antiderivative, Policy>(x);
}

// out[i] = relu_antiderivative(in[i]).
template <class Policy = accurate, elements In, writable_elements Out>
void relu_antiderivative(const In& in, Out&& out) {
  detail::map<fn::relu_antiderivative, Policy>(in, out);
}

// c·(x - c/2) with c = hardtanh(x, low, high): x²/2 within the limits, a line outside. With limits of one sign, which
// 0 is not within, it is 0 at half of the lower one's magnitude instead. A limit may be infinite, not NaN.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V hardtanh_antiderivative(V x, simd::parameter_t<V> low = fn::hardtanh::low,
                                                   simd::parameter_t<V> high = fn::hardtanh::high) noexcept {
  return detail::evaluate<fn::hardtanh_antiderivative, Policy>(x, low, high);
}

// out[i] = hardtanh_antiderivative(in[i], low, high).
template <class Policy = accurate, elements In, writable_elements Out>
void hardtanh_antiderivative(const In& in, Out&& out, parameter_of<In> low = fn::hardtanh::low,
                             parameter_of<In> high = fn::hardtanh::high) {
  detail::map<fn::hardtanh_antiderivative, Policy>(in, out, low, high);
}

// Of the exact GELU: ((x² - 1)·Phi(x) + x·phi(x))/2 + 1/4, x²/4 next to 0. -inf gives 1/4, +inf gives +inf.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V gelu_antiderivative(V x) noexcept {
  return detail::evaluate<fn::gelu_antiderivative, Policy>(x);
}

// out[i] = gelu_antiderivative(in[i]).
template <class Policy = accurate, elements In, writable_elements Out>
void gelu_antiderivative(const In& in, Out&& out) {
  detail::map<fn::gelu_antiderivative, Policy>(in, out);
}

// -Li2(-e^x), the dilogarithm: pi²/12 at 0, x²/2 + pi²/6 far above it. -inf gives 0, +inf gives +inf.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V softplus_antiderivative(V x) noexcept {
  return detail::evaluate<fn::softplus_antiderivative, Policy>(x);
}

// out[i] = softplus_antiderivative(in[i]).
template <class Policy = accurate, elements In, writable_elements Out>
void softplus_antiderivative(const In& in, Out&& out) {
  detail::map<fn::softplus_antiderivative, Policy>(in, out);
}

} // namespace simdact::inline SIMDACT_TARGET
