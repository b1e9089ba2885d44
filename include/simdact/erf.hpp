// SPDX-License-Identifier: BSL-1.0
// The error function and its complement.
//
//   y = simdact::erf(x);                            accurate: within 4 ULP, odd, never beyond ±1
//   y = simdact::erf<simdact::max_ulp<1.1>>(x);     monotone too
//   q = simdact::erfc(x);                           1 - erf(x), with relative accuracy until it underflows, near x = 10
//                                                   in float and 27 in double
//
// x is a float, a double, an xsimd::batch of either, a bfloat16 or a float16; NaN gives NaN. Bounds: accuracy<fn::erf,
// Policy, T>, stated in erf/bounds.hpp. Array forms: what they ask of their ranges and parameters, and what they
// refuse, is in core/elementwise.hpp.
#pragma once

#include <simdact/core/elementwise.hpp>
#include <simdact/erf/kernels.hpp>
#include <simdact/erf/tail.hpp>

namespace simdact::inline SIMDACT_TARGET {

// 2/√π times the integral of e^(-t²) from 0 to x.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V erf(V x) noexcept {
  return detail::evaluate<fn::erf, Policy>(x);
}

// 2/√π·e^(-x²).
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V erf_derivative(V x) noexcept {
  return detail::evaluate<fn::erf_derivative, Policy>(x);
}

// out[i] = erf(in[i]).
template <class Policy = accurate, arrays In, writable_arrays Out>
void erf(const In& in, Out&& out) {
  detail::map<fn::erf, Policy>(in, out);
}

// out[i] = erf'(in[i]).
template <class Policy = accurate, arrays In, writable_arrays Out>
void erf_derivative(const In& in, Out&& out) {
  detail::map_derivative<fn::erf, Policy>(in, out);
}

// dx[i] = dy[i]·erf'(x[i]).
template <class Policy = accurate, arrays Dy, arrays X, writable_arrays Dx>
void erf_backward(const Dy& dy, const X& x, Dx&& dx) {
  detail::backward<fn::erf, Policy>(dy, x, dx);
}

// 1 - erf(x): 2 at -inf, 0 at +inf.
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V erfc(V x) noexcept {
  return detail::evaluate<fn::erfc, Policy>(x);
}

// -2/√π·e^(-x²).
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V erfc_derivative(V x) noexcept {
  return detail::evaluate<fn::erfc_derivative, Policy>(x);
}

// out[i] = erfc(in[i]).
template <class Policy = accurate, arrays In, writable_arrays Out>
void erfc(const In& in, Out&& out) {
  detail::map<fn::erfc, Policy>(in, out);
}

// out[i] = erfc'(in[i]).
template <class Policy = accurate, arrays In, writable_arrays Out>
void erfc_derivative(const In& in, Out&& out) {
  detail::map_derivative<fn::erfc, Policy>(in, out);
}

// dx[i] = dy[i]·erfc'(x[i]).
template <class Policy = accurate, arrays Dy, arrays X, writable_arrays Dx>
void erfc_backward(const Dy& dy, const X& x, Dx&& dx) {
  detail::backward<fn::erfc, Policy>(dy, x, dx);
}

} // namespace simdact::inline SIMDACT_TARGET
