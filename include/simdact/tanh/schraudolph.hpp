// SPDX-License-Identifier: BSL-1.0
// tanh x = (e^2x - 1)/(e^2x + 1) with Schraudolph's exponential, its line shifted for the smallest largest error.
//
// Not odd, and not 0 at 0: the exponential's error there is what it is. Not monotone either: see the record.
#pragma once

#include <simdact/core/kernel.hpp>
#include <simdact/exp/schraudolph.hpp>

namespace simdact::inline SIMDACT_TARGET {

template <>
struct kernel<fn::tanh, schraudolph> {
  static constexpr operations work{.arithmetic = 11, .divisions = 1};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    using T = simd::element_t<V>;
    // Here the quotient has become 1. As the first operand, a NaN gives the limit; it comes back at the end.
    const V limit(sizeof(T) == 4 ? T(10) : T(20));
    const V limited = simd::max(simd::negate(limit), simd::min(x, limit));
    const V e = detail::schraudolph_exp(limited + limited, detail::schraudolph_line<T>::minimax_shift);
    const V y = simd::divide(e - V(1), e + V(1));
    return simd::select(x == x, y, x);
  }
};

} // namespace simdact::inline SIMDACT_TARGET
