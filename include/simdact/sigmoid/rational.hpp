// SPDX-License-Identifier: BSL-1.0
// The logistic function and its derivative by a rational of our own, without a look-up: math/half_angle_gate.hpp, by a
// minimax quotient N/D for tanh(x/4).
//
//   <9, 10>   N of degree 5, D of degree 4: absolute error 8.8e-8 before rounding
//   <5, 6>    3 and 2: 4.9e-5
//
// Coefficients: python3 tests/fit/rational.py
#pragma once

#include <simdact/core/kernel.hpp>
#include <simdact/math/half_angle_gate.hpp>
#include <simdact/sigmoid/rational_coefficients.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <int M, int N>
  requires detail::half_angle_fit<detail::sigmoid_rational<M, N>>
struct kernel<fn::sigmoid, rational<M, N>> : detail::half_angle_logistic<detail::sigmoid_rational<M, N>> {
};

template <int M, int N>
  requires detail::half_angle_fit<detail::sigmoid_rational<M, N>>
struct kernel<fn::sigmoid_derivative, rational<M, N>>
    : detail::half_angle_logistic_derivative<detail::sigmoid_rational<M, N>> {
};

} // namespace simdact::inline SIMDACT_TARGET::detail
