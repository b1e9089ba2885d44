// SPDX-License-Identifier: BSL-1.0
// The derivative of softsign in the tails, where 1 + |x| is |x|: 1/x².
#pragma once

#include <simdact/math/tail.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <>
struct tail<fn::softsign_derivative> {
  // derivation: 1/x² is a subnormal number from |x| = 2^63 and 2^511 on.
  template <simd::element T>
  static constexpr T begin = -(sizeof(T) == 4 ? T(0x1p62) : T(0x1p510));
  template <simd::element T>
  static constexpr T end = -simd::format<T>::largest;

  template <simd::value V>
  SIMDACT_INLINE static constexpr V argument(V x) {
    return simd::minus_abs(x);
  }
  template <simd::value V>
  SIMDACT_INLINE static constexpr wide_value<V> wide(V x) {
    // The lower limit keeps the quotient finite.
    const auto [q, minus_k] = detail::wide_reciprocal(simd::max(V(1), simd::abs(x)));
    const auto [m, n] = detail::split(q);
    return {q, {m, n + (minus_k + minus_k)}};
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
