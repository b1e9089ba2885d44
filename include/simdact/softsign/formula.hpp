// SPDX-License-Identifier: BSL-1.0
// softsign x = x/(1 + |x|), and its derivative 1/(1 + |x|)².
#pragma once

#include <simdact/core/kernel.hpp>
#include <simdact/simd/ops.hpp>

namespace simdact::inline SIMDACT_TARGET {

template <>
struct kernel<fn::softsign, formula> {
  static constexpr operations work{.arithmetic = 5, .divisions = 1};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    // Beside so great a number the 1 no longer counts, and their sum is finite whichever way it is rounded. The least
    // spares the processor computing with subnormals, which the minimum with |x| returns as they are.
    const V greatest(0x1p100f);
    const V a = simd::max(V(0x1p-60f), simd::min(greatest, simd::abs(x)));
    return simd::copysign_min(x, simd::divide(a, V(1) + a));
  }
};

// The square of the quotient: 1 + |x| squared would overflow.
template <>
struct kernel<fn::softsign_derivative, formula> {
  static constexpr operations work{.arithmetic = 3, .divisions = 1};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    const V q = simd::divide(V(1), V(1) + simd::abs(x));
    return q * q;
  }
};

} // namespace simdact::inline SIMDACT_TARGET
