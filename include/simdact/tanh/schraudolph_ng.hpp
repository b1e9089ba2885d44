// SPDX-License-Identifier: BSL-1.0
// tanh x = (E(x) - E(-x))/(E(x) + E(-x)) with Schraudolph's exponential E unshifted, so that the errors of its two
// straight lines cancel (Schraudolph-NG, 2018). One division, and odd by construction.
#pragma once

#include <simdact/core/kernel.hpp>
#include <simdact/exp/schraudolph.hpp>
#include <simdact/tanh/ends.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <>
struct kernel<fn::tanh, schraudolph_ng> {
  static constexpr operations work{.arithmetic = 14, .divisions = 1};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    using T = simd::element_t<V>;
    // A NaN, as the first operand of min, gives the limit; the selection at the end brings it back.
    const V limit(detail::schraudolph_tanh_end<T>);
    const V a = simd::min(simd::abs(x), limit);
    const V up = detail::schraudolph_exp(a, T(0));
    const V down = detail::schraudolph_exp(simd::negate(a), T(0));
    const V y = simd::copysign(simd::divide(up - down, up + down), x);
    return simd::select(x == x, y, x);
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
