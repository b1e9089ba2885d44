// SPDX-License-Identifier: BSL-1.0
// The logistic function and its derivative in the tail, where 1 + e^x is 1: e^x, and e^-|x|.
#pragma once

#include <simdact/math/tail.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <>
struct tail<fn::sigmoid> : power_tail {
  template <simd::value V>
  SIMDACT_INLINE static constexpr V argument(V x) {
    return x;
  }
  template <simd::value V>
  SIMDACT_INLINE static constexpr wide_value<V> wide(V x) {
    return {V(1), detail::far_power_of(x)};
  }
};

template <>
struct tail<fn::sigmoid_derivative> : tail<fn::sigmoid> {
  template <simd::value V>
  SIMDACT_INLINE static constexpr V argument(V x) {
    return simd::minus_abs(x);
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
