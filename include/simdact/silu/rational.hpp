// SPDX-License-Identifier: BSL-1.0
// SiLU and its derivative by a rational of our own, without a look-up: math/half_angle_gate.hpp, by a minimax quotient
// N/D for tanh(x/4). Swish and its derivative are the same at beta·x.
//
//   <13, 14>  N of degree 7, D of degree 6: absolute error 7.9e-9 before rounding
//   <9, 10>   5 and 4: 9.2e-7
//   <5, 6>    3 and 2: 2.6e-4
//
// Coefficients: python3 tests/fit/rational.py
#pragma once

#include <simdact/core/kernel.hpp>
#include <simdact/math/half_angle_gate.hpp>
#include <simdact/silu/exp_quotient.hpp>
#include <simdact/silu/least_rate.hpp>
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

// With z = -|x| swish is max(x, 0) + z·s(|beta|·z), and for a negative beta the mirror image. z ends where s is 0, but
// for a beta so small that the end may be infinite.
template <int M, int N>
  requires detail::half_angle_fit<detail::silu_rational<M, N>>
struct kernel<fn::swish, rational<M, N>> {
  using c = detail::silu_rational<M, N>;
  static constexpr operations work = detail::half_angle_work<c> + operations{.arithmetic = 9, .divisions = 1};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x, V beta = V(1)) {
    const V rate = simd::abs(beta), least(detail::swish_least_beta<simd::element_t<V>>);
    const auto ordinary = rate >= least;
    const V y = ordinary_swish(x, beta, simd::max(least, rate));
    if (simd::all<V>(ordinary)) [[likely]]
      return y;
    return simd::select(ordinary, y, kernel<fn::swish, exp_quotient>::swish_of_small_beta(x, beta));
  }

private:
  template <simd::value V>
  SIMDACT_INLINE static constexpr V ordinary_swish(V x, V beta, V rate) {
    constexpr auto end = -half_angle_clamp<c, simd::element_t<V>>;
    const V z = detail::minus_magnitude(x, simd::divide(V(2 * end), rate));
    const V share = detail::half_angle_share<c>(simd::max(V(end), rate * z));
    const V up = simd::max(V(-0.0f), simd::flip_sign(x, beta));
    return simd::flip_sign(simd::fma(z, share, up), beta);
  }
};

template <int M, int N>
  requires detail::half_angle_fit<detail::silu_rational<M, N>>
struct kernel<fn::swish_derivative, rational<M, N>> {
  using c = detail::silu_rational<M, N>;
  using silu = detail::half_angle_gate_derivative<c>;
  static constexpr operations work = silu::work + operations{.arithmetic = 10, .divisions = 1};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x, V beta = V(1)) {
    using T = simd::element_t<V>;
    // A product with so small a beta does not overflow, and that of 0 is with a finite number.
    const V rate = simd::abs(beta), tiny(detail::least_rate<T>), infinite(simd::format<T>::infinity);
    const V end = simd::divide(V(2 * c::clamp), simd::max(tiny, rate));
    const V limit = simd::select(rate > tiny, end, simd::select(rate > V(0), infinite, V(1)));
    return silu::eval(beta * simd::max(simd::negate(limit), simd::min(limit, x)));
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
