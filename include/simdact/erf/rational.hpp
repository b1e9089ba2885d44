// SPDX-License-Identifier: BSL-1.0
// erf by a rational of our own, without a look-up: erf x = 2t/(1 + t²) of a minimax quotient t = N/D, which is half an
// angle as in tanh's: math/half_angle.hpp.
//
//   <15, 16>  N of degree 7, D of degree 8: relative error 2^-24.7 before rounding
//   <11, 12>  5 and 6: absolute 7.1e-7
//   <9, 10>   5 and 4: 1.2e-5
//
// Each clamp is a float where the result is exactly 1, whether a multiply-add rounds once or twice, and below it none
// is more. Coefficients: python3 tests/fit/rational.py
#pragma once

#include <simdact/core/kernel.hpp>
#include <simdact/erf/rational_coefficients.hpp>
#include <simdact/math/half_angle.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <int M, int N>
struct kernel<fn::erf, rational<M, N>> {
  static constexpr operations work = detail::half_angle_work<detail::erf_rational<M, N>>;

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    return detail::by_half_angle<detail::erf_rational<M, N>>(x);
  }
};

// erfc x = 1 - erf x, never below 0: exactly 0 and 2 from the clamps on.
template <int M, int N>
struct kernel<fn::erfc, rational<M, N>> {
  static constexpr operations work = kernel<fn::erf, rational<M, N>>::work + operations{.arithmetic = 1};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    return V(1) - kernel<fn::erf, rational<M, N>>::eval(x);
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
