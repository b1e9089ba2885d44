// SPDX-License-Identifier: BSL-1.0
// The derivative of log1p where it is below the normal numbers, and 1 + x is x: 1/x.
#pragma once

#include <simdact/math/tail.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <>
struct tail<fn::log1p_derivative> {
  // derivation: 1/x is a subnormal number above 2^126 and 2^1022, the reciprocals of the smallest normal numbers.
  template <simd::element T>
  static constexpr T begin = -T(0.5) / smallest_normal<T>;
  template <simd::element T>
  static constexpr T end = -simd::format<T>::largest;

  template <simd::value V>
  SIMDACT_INLINE static constexpr V argument(V x) {
    return simd::negate(x);
  }
  template <simd::value V>
  SIMDACT_INLINE static constexpr wide_value<V> wide(V x) {
    // The lower limit keeps the quotient finite.
    const auto [q, n] = detail::wide_reciprocal(simd::max(V(1), x));
    return {q, {V(1), n}};
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
