// SPDX-License-Identifier: BSL-1.0
// The derivative of CELU in the tail: e^(x/alpha), the quotient in two parts.
#pragma once

#include <simdact/math/error_free.hpp>
#include <simdact/math/tail.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <>
struct tail<fn::celu_derivative> : power_tail {
  template <simd::value V>
  SIMDACT_INLINE static constexpr V watched(V x) {
    return x;
  }
  template <simd::element T>
  static constexpr T least(T alpha) {
    return detail::least_power(T(1) / alpha);
  }

  template <simd::value V>
  SIMDACT_INLINE static constexpr V argument(V x, V alpha) {
    return simd::divide(x, alpha);
  }
  template <simd::value V>
  SIMDACT_INLINE static constexpr wide_value<V> wide(V x, V alpha) {
    using T = simd::element_t<V>;
    const V least = simd::max(V(-simd::format<T>::largest), V(power_end<T>) * alpha);
    const auto [z, low] = detail::quotient_in_parts(detail::minus_magnitude(x, least), alpha);
    return {V(1), detail::far_power(z, low)};
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
