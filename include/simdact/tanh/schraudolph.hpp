// SPDX-License-Identifier: BSL-1.0
// tanh x = (e^2x - 1)/(e^2x + 1) with Schraudolph's exponential, its line shifted for the smallest largest error.
//
// Not odd, not 0 at 0, where the exponential is not exact, and not monotone: see the bounds.
#pragma once

#include <simdact/core/kernel.hpp>
#include <simdact/exp/schraudolph.hpp>
#include <simdact/tanh/ends.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <>
struct kernel<fn::tanh, schraudolph> {
  static constexpr operations work{.arithmetic = 11, .divisions = 1};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    using T = simd::element_t<V>;
    // A NaN, as the first operand of min, gives the limit; the selection at the end brings it back.
    const V limit(detail::schraudolph_tanh_end<T>);
    const V limited = simd::max(simd::negate(limit), simd::min(x, limit));
    const V e = detail::schraudolph_exp(limited + limited, detail::schraudolph_line<T>::minimax_shift);
    const V y = simd::divide(e - V(1), e + V(1));
    return simd::select(x == x, y, x);
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
