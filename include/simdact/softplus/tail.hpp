// SPDX-License-Identifier: BSL-1.0
// The derivatives of softplus and of log-sigmoid in the tail: e^(beta·x) and e^-x.
#pragma once

#include <simdact/math/tail.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <>
struct tail<fn::softplus_derivative> : power_tail {
  template <simd::value V>
  SIMDACT_INLINE static constexpr V watched(V x) {
    return x;
  }
  template <simd::element T>
  static constexpr T least(T beta = 1, T = 0) {
    return detail::least_power(beta);
  }

  template <simd::value V>
  SIMDACT_INLINE static constexpr V argument(V x, V beta = V(1), V = V(0)) {
    return beta * x;
  }
  template <simd::value V>
  SIMDACT_INLINE static constexpr wide_value<V> wide(V x) {
    return {V(1), detail::far_power_of(x)};
  }
  template <simd::value V>
  SIMDACT_INLINE static constexpr wide_value<V> wide(V x, V beta, V = V(0)) {
    const auto [t, low] = detail::minus_product(beta, x, V(power_end<simd::element_t<V>>));
    return {V(1), detail::far_power(t, low)};
  }
};

template <>
struct tail<fn::logsigmoid_derivative> : power_tail {
  template <simd::value V>
  SIMDACT_INLINE static constexpr V argument(V x) {
    return simd::negate(x);
  }
  template <simd::value V>
  SIMDACT_INLINE static constexpr wide_value<V> wide(V x) {
    return {V(1), detail::far_power_of(x)};
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
