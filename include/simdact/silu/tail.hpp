// SPDX-License-Identifier: BSL-1.0
// SiLU, swish and their derivatives in the tail, where 1 + e^t is 1 for t = beta·x: x·e^t, and (1 + t)·e^t.
#pragma once

#include <simdact/math/tail.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <>
struct tail<fn::swish> : power_tail {
  template <simd::value V>
  SIMDACT_INLINE static constexpr V watched(V x) {
    return simd::minus_abs(x);
  }
  template <simd::element T>
  static constexpr T least(T beta = 1) {
    return detail::least_power(beta);
  }

  template <simd::value V>
  SIMDACT_INLINE static constexpr V argument(V x, V beta = V(1)) {
    return beta * x;
  }
  template <simd::value V>
  SIMDACT_INLINE static constexpr wide_value<V> wide(V x, V beta = V(1)) {
    using T = simd::element_t<V>;
    const V z = detail::minus_magnitude(x, V(-simd::format<T>::largest));
    const auto [t, low] = detail::minus_product(simd::abs(beta), x, V(power_end<T>));
    return {simd::copysign(z, x), detail::far_power(t, low)};
  }
};
template <>
struct tail<fn::silu> : tail<fn::swish> {};

template <>
struct tail<fn::swish_derivative> : tail<fn::swish> {
  template <simd::value V>
  SIMDACT_INLINE static constexpr wide_value<V> wide(V x, V beta = V(1)) {
    const auto [t, low] = detail::minus_product(simd::abs(beta), x, V(power_end<simd::element_t<V>>));
    return {V(1) + t, detail::far_power(t, low)};
  }
};
template <>
struct tail<fn::silu_derivative> : tail<fn::swish_derivative> {};

} // namespace simdact::inline SIMDACT_TARGET::detail
