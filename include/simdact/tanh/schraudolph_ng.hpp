// SPDX-License-Identifier: BSL-1.0
// tanh x = (E(x) - E(-x))/(E(x) + E(-x)) with Schraudolph's exponential E unshifted, so that the errors of its two
// straight lines cancel (Schraudolph-NG, 2018). One division, and odd by construction.
#pragma once

#include <simdact/core/kernel.hpp>
#include <simdact/exp/schraudolph.hpp>
#include <simdact/tanh/ends.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <simd::value V>
struct opposite_powers {
  V up;
  V down;
};

// powers(a): two numbers whose quotient is e^2a, for a from 0 to the end.
template <simd::value V, class Powers>
SIMDACT_INLINE constexpr V tanh_of_opposite_powers(V x, Powers powers) {
  // A NaN, as the first operand of min, gives the limit; the selection at the end brings it back.
  const V limit(detail::schraudolph_tanh_end<simd::element_t<V>>);
  const auto [up, down] = powers(simd::min(simd::abs(x), limit));
  const V y = simd::copysign(simd::divide(up - down, up + down), x);
  return simd::select(x == x, y, x);
}

template <>
struct kernel<fn::tanh, schraudolph_ng> {
  static constexpr operations work{.arithmetic = 14, .divisions = 1};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    using T = simd::element_t<V>;
    return detail::tanh_of_opposite_powers(x, [](V a) SIMDACT_INLINE_LAMBDA {
      return opposite_powers<V>{detail::schraudolph_exp(a, T(0)), detail::schraudolph_exp(simd::negate(a), T(0))};
    });
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
