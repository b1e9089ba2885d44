// SPDX-License-Identifier: BSL-1.0
// tanh by a rational of our own, without a look-up: tanh x = 2t/(1 + t²) of t = tanh(x/2) by a minimax quotient N/D.
//
//   <11, 14>  N of degree 7, D of degree 4: relative error 2^-26.4 before rounding
//   <9, 10>   5 and 4: absolute 1.7e-7
//   <5, 6>    3 and 2: absolute 9.1e-5, at 0 too
//
// Each clamp is a float where the result is exactly 1, whether a multiply-add rounds once or twice, and below it none
// is more. Coefficients: python3 tests/fit/rational.py
#pragma once

#include <simdact/core/kernel.hpp>
#include <simdact/math/half_angle.hpp>
#include <simdact/tanh/rational_coefficients.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <int M, int N>
  requires detail::half_angle_fit<detail::tanh_rational<M, N>>
struct kernel<fn::tanh, rational<M, N>> {
  static constexpr operations work = detail::half_angle_work<detail::tanh_rational<M, N>>;

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    return detail::by_half_angle<detail::tanh_rational<M, N>>(x);
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
