// SPDX-License-Identifier: BSL-1.0
// The derivative of tanh in the tails: 4·e^(-2|x|).
#pragma once

#include <simdact/math/tail.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <>
struct tail<fn::tanh_derivative> {
  // derivation: 4·e^(2·begin) = 2^-113.4, and 2^-993.5.
  template <simd::element T>
  static constexpr T begin = power_begin<T> / 2;
  template <simd::element T>
  static constexpr T end = power_end<T> / 2;

  template <simd::value V>
  SIMDACT_INLINE static constexpr V argument(V x) {
    return simd::minus_abs(x);
  }
  template <simd::value V>
  SIMDACT_INLINE static constexpr wide_value<V> wide(V x) {
    const V z = detail::minus_magnitude(x, V(end<simd::element_t<V>>));
    return {V(4), detail::far_power(z + z, V(0))};
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
