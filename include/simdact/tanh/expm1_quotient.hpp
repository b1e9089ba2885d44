// SPDX-License-Identifier: BSL-1.0
// tanh |x| = -t/(2 + t) with t = expm1(-2|x|), in double: one division and one Newton step, which corrects what the
// rounding of numerator, denominator and quotient left. No table and no branch.
#pragma once

#include <simdact/core/kernel.hpp>
#include <simdact/math/exponential.hpp>
#include <simdact/tanh/ends.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <>
struct kernel<fn::tanh, expm1_quotient> {
  static constexpr operations work{.arithmetic = 44, .divisions = 1};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    const V a = simd::max(V(detail::expm1_quotient_least), simd::min(V(detail::tanh_end), simd::abs(x)));
    const auto [t, t_low] = detail::expm1_not_positive(V(-2) * a);
    const auto [d, rounded_off] = detail::normalized(V(2), t);
    const V d_low = rounded_off + t_low;
    const V y = simd::divide(simd::negate(t), d);
    const V residual = simd::fma(y, d_low, simd::fma(y, d, t) + t_low);
    // 1/d = (1 + tanh)/2.
    return simd::copysign_min(x, simd::fnma(residual, simd::fma(V(0.5), y, V(0.5)), y));
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
