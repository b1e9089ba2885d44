// SPDX-License-Identifier: BSL-1.0
// The derivative of softcap in the tails: 4·e^(-2|x|/cap), the quotient in two parts.
#pragma once

#include <simdact/math/error_free.hpp>
#include <simdact/math/tail.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <>
struct tail<fn::softcap_derivative> {
  // derivation: as for tanh.
  template <simd::element T>
  static constexpr T begin = power_begin<T> / 2;
  template <simd::element T>
  static constexpr T end = power_end<T> / 2;

  template <simd::value V>
  SIMDACT_INLINE static constexpr V watched(V x) {
    return simd::minus_abs(x);
  }
  template <simd::element T>
  static constexpr T least(T cap) {
    return detail::least_power(T(2) / cap);
  }

  template <simd::value V>
  SIMDACT_INLINE static constexpr V argument(V x, V cap) {
    return simd::divide(simd::minus_abs(x), cap);
  }
  template <simd::value V>
  SIMDACT_INLINE static constexpr wide_value<V> wide(V x, V cap) {
    using T = simd::element_t<V>;
    const V least(-simd::format<T>::largest), limit = simd::max(least, V(end<T>) * cap);
    const auto [u, low] = detail::quotient_in_parts(detail::minus_magnitude(x, limit), cap);
    return {V(4), detail::far_power(u + u, low + low)};
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
