// SPDX-License-Identifier: BSL-1.0
// The derivative of tanhshrink next to 0, where tanh x is x: x².
#pragma once

#include <simdact/math/tail.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <>
struct tail<fn::tanhshrink_derivative> {
  // derivation: x² is a subnormal number below |x| = 2^-63 and 2^-511. A zero is none.
  template <simd::element T>
  static constexpr T begin = sizeof(T) == 4 ? T(0x1p-62) : T(0x1p-510);
  template <simd::element T>
  static constexpr T end = simd::from_bits<T>(1);

  template <simd::value V>
  SIMDACT_INLINE static constexpr V argument(V x) {
    return simd::abs(x);
  }
  template <simd::value V>
  SIMDACT_INLINE static constexpr V watched(V x) {
    return simd::select(x == V(0), V(1), simd::abs(x));
  }
  template <simd::element T>
  static constexpr T least() {
    return begin<T>;
  }

  template <simd::value V>
  SIMDACT_INLINE static constexpr wide_value<V> wide(V x) {
    const V z = simd::min(V(1), simd::abs(x));
    return {z, detail::split(z)};
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
