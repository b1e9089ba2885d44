// SPDX-License-Identifier: BSL-1.0
// SiLU and its derivative by a rational of our own, without a look-up: math/half_angle_gate.hpp, by a minimax quotient
// N/D for tanh(x/4).
//
//   <13, 14>  N of degree 7, D of degree 6: absolute error 7.9e-9 before rounding
//   <9, 10>   5 and 4: 9.2e-7
//   <5, 6>    3 and 2: 2.6e-4
//
// Coefficients: python3 tests/fit/rational.py
#pragma once

#include <simdact/core/kernel.hpp>
#include <simdact/math/half_angle_gate.hpp>
#include <simdact/silu/rational_coefficients.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <int M, int N>
  requires detail::half_angle_fit<detail::silu_rational<M, N>>
struct kernel<fn::silu, rational<M, N>> : detail::half_angle_gate<detail::silu_rational<M, N>> {
};

template <int M, int N>
  requires detail::half_angle_fit<detail::silu_rational<M, N>>
struct kernel<fn::silu_derivative, rational<M, N>> : detail::half_angle_gate_derivative<detail::silu_rational<M, N>> {
};

} // namespace simdact::inline SIMDACT_TARGET::detail
