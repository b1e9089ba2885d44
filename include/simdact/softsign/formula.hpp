// SPDX-License-Identifier: BSL-1.0
// softsign x = x/(1 + |x|), and its derivative 1/(1 + |x|)².
#pragma once

#include <simdact/core/kernel.hpp>
#include <simdact/math/limits.hpp>
#include <simdact/simd/group_ops.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <>
struct kernel<fn::softsign, formula> {
  static constexpr operations work{.arithmetic = 5, .divisions = 1};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    // Next to `greatest` the 1 is lost, and the sum is finite in every rounding mode. Below the least the result is x,
    // by the minimum with |x|.
    const V greatest(0x1p100f);
    const V a = simd::max(V(detail::negligible), simd::min(greatest, simd::abs(x)));
    return simd::copysign_min(x, simd::divide(a, V(1) + a));
  }
};

// The square of the quotient, as (1 + |x|)² would overflow.
template <>
struct kernel<fn::softsign_derivative, formula> {
  static constexpr operations work{.arithmetic = 3, .divisions = 1};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    const V q = simd::divide(V(1), V(1) + simd::abs(x));
    return q * q;
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
