// SPDX-License-Identifier: BSL-1.0
// Quick GELU and GELU's tanh form, x times a sigmoid of a polynomial each, by rationals of our own, without a look-up,
// as GELU itself is in rational.hpp: math/half_angle_gate.hpp, by a minimax quotient N/D for tanh(u/4), u the argument
// of the logistic function.
//
//   gelu_tanh    <15, 22>  N of degree 11, D of degree 4: absolute error 3.7e-8 before rounding
//                <9, 10>   5 and 4: 2.7e-6
//   quick_gelu   <9, 10>   5 and 4: 5e-7
//                <5, 6>    3 and 2: 1.6e-4
//
// Quick GELU's derivative is made of the same quotient. That of GELU's tanh form is 1/2 + N/D with an odd N of degree 7
// and an even D of degree 6, <7, 6>, which is 0 or 1 from the clamp on: absolute error 6.2e-5.
//
// Coefficients: python3 tests/fit/rational.py
#pragma once

#include <simdact/core/kernel.hpp>
#include <simdact/gelu/exp_quotient.hpp>
#include <simdact/gelu/rational_gates_coefficients.hpp>
#include <simdact/math/half_angle_gate.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <int M, int N>
  requires detail::half_angle_fit<detail::gelu_tanh_rational<M, N>>
struct kernel<fn::gelu_tanh, rational<M, N>> : detail::half_angle_gate<detail::gelu_tanh_rational<M, N>> {
};

template <int M, int N>
  requires detail::half_angle_fit<detail::quick_gelu_rational<M, N>>
struct kernel<fn::quick_gelu, rational<M, N>> : detail::half_angle_gate<detail::quick_gelu_rational<M, N>> {
};

template <int M, int N>
  requires detail::half_angle_fit<detail::quick_gelu_rational<M, N>>
struct kernel<fn::quick_gelu_derivative, rational<M, N>> {
  using c = detail::quick_gelu_rational<M, N>;
  static constexpr operations work = detail::half_angle_gate_slope_work<c> + operations{.arithmetic = 1};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    const V z = detail::half_angle_clamped<c>(x);
    return detail::half_angle_gate_slope<c>(z, V(quick_gelu_constants<simd::element_t<V>>::high) * z);
  }
};

template <int M, int N>
struct kernel<fn::gelu_tanh_derivative, rational<M, N>>
    : detail::half_and_quotient<detail::gelu_tanh_derivative_rational<M, N>> {};

} // namespace simdact::inline SIMDACT_TARGET::detail
