// SPDX-License-Identifier: BSL-1.0
// tanh and its derivative.
//
//   y = simdact::tanh(x);                          accurate: within 4 ULP, odd, never beyond ±1
//   y = simdact::tanh<simdact::pade<7, 6>>(x);     a method, tier or budget of policy.hpp
//   y = simdact::tanh<simdact::max_ulp<1.1>>(x);   the closest kernel, which is monotone
//   simdact::tanh<simdact::fast>(in, out);         a range
//
// x is a float, a double, an xsimd::batch of either, a bfloat16 or a float16. The result has x's type.
// Every method is total: NaN gives NaN, and subnormals and infinities are numbers like any other. The tiers give ±0 and
// ±1 for ±0 and ±inf, and never leave [-1, 1]; a Padé form whose denominator has the higher degree ends below 1, and
// plain Schraudolph is not 0 at 0. Each one's bound tells: accuracy<fn::tanh, Policy, T>, stated in tanh/bounds.hpp.
// Array forms: what they ask of their ranges and parameters, and what they refuse, is in core/elementwise.hpp.
#pragma once

#include <simdact/core/elementwise.hpp>
#include <simdact/tanh/kernels.hpp>
#include <simdact/tanh/tail.hpp>

namespace simdact::inline SIMDACT_TARGET {

// The hyperbolic tangent (e^x - e^-x)/(e^x + e^-x).
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V tanh(V x) noexcept {
  return detail::evaluate<fn::tanh, Policy>(x);
}

// Its derivative 1/cosh² x = 4e^-2|x|/(1 + e^-2|x|)². Accurate keeps its relative accuracy until the result underflows,
// near |x| = 52 in float and 373 in double; a method of tanh gives 1 - y² of its y.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V tanh_derivative(V x) noexcept {
  return detail::evaluate<fn::tanh_derivative, Policy>(x);
}

// out[i] = tanh(in[i]).
template <class Policy = accurate, arrays In, writable_arrays Out>
void tanh(const In& in, Out&& out) {
  detail::map<fn::tanh, Policy>(in, out);
}

// out[i] = tanh'(in[i]).
template <class Policy = accurate, arrays In, writable_arrays Out>
void tanh_derivative(const In& in, Out&& out) {
  detail::map_derivative<fn::tanh, Policy>(in, out);
}

// dx[i] = dy[i]·tanh'(x[i]): the gradient by the input, from the gradient by the output. dx may be dy or x.
template <class Policy = accurate, arrays Dy, arrays X, writable_arrays Dx>
void tanh_backward(const Dy& dy, const X& x, Dx&& dx) {
  detail::backward<fn::tanh, Policy>(dy, x, dx);
}

// The same from y = tanh(x), which a forward pass has kept: dx[i] = dy[i]·(1 - y[i]²). Where |x| is large, y is so
// close to ±1 that little is left of 1 - y²; from x nothing is lost.
template <arrays Dy, arrays Y, writable_arrays Dx>
void tanh_backward_from_output(const Dy& dy, const Y& y, Dx&& dx) {
  detail::backward_from_output<fn::tanh>(dy, y, dx,
                                         [](auto v) SIMDACT_INLINE_LAMBDA { return detail::one_minus_square(v); });
}

} // namespace simdact::inline SIMDACT_TARGET
