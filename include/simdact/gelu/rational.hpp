// SPDX-License-Identifier: BSL-1.0
// GELU itself, x times the normal distribution function, by a rational of our own, without a look-up:
// math/half_angle_gate.hpp, by a minimax quotient t = N/D for which 2t/(1 + t²) is erf(x/√2). Its approximations by
// x·sigmoid are in rational_gates.hpp.
//
//   <13, 14>  N of degree 7, D of degree 6: absolute error 1.6e-7 before rounding
//   <9, 10>   5 and 4: 1.2e-5
//
// GELU's derivative is 1/2 + N/D with an odd N of degree 7 and an even D of degree 6, <7, 6>, which is 0 or 1 from the
// clamp on: absolute error 6e-5.
//
// Coefficients: python3 tests/fit/rational.py
#pragma once

#include <simdact/core/kernel.hpp>
#include <simdact/gelu/rational_coefficients.hpp>
#include <simdact/math/half_angle_gate.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <int M, int N>
struct kernel<fn::gelu, rational<M, N>> : detail::half_angle_gate<detail::gelu_rational<M, N>> {};

template <int M, int N>
struct kernel<fn::gelu_derivative, rational<M, N>> : detail::half_and_quotient<detail::gelu_derivative_rational<M, N>> {
};

} // namespace simdact::inline SIMDACT_TARGET::detail
