// SPDX-License-Identifier: BSL-1.0
// tanh |x| = -t/(2 + t) with t = expm1(-2|x|), in double; one division and one step of correction for what the
// rounding of numerator, denominator and quotient left. No table and no branch: the same bits on every instruction set.
#pragma once

#include <simdact/core/kernel.hpp>
#include <simdact/math/exponential.hpp>

namespace simdact::inline SIMDACT_TARGET {

template <>
struct kernel<fn::tanh, expm1_quotient> {
  static constexpr operations work{.arithmetic = 44, .divisions = 1};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    // Beyond 19.5 the result is 1. Below 2^-500 it is x, by the minimum at the end, and nothing underflows on the way.
    const V a = simd::max(V(0x1p-500), simd::min(V(19.5), simd::abs(x)));
    const auto [t, t_low] = detail::expm1_not_positive(V(-2) * a);
    const V d = V(2) + t, d_low = (V(2) - d) + t + t_low;
    const V y = simd::divide(simd::negate(t), d);
    const V residual = simd::fma(y, d_low, simd::fma(y, d, t) + t_low);
    // 1/d = (1 + tanh)/2.
    return simd::copysign_min(x, simd::fnma(residual, simd::fma(V(0.5), y, V(0.5)), y));
  }
};

} // namespace simdact::inline SIMDACT_TARGET
