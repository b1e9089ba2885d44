// SPDX-License-Identifier: BSL-1.0
// e^x in the tail.
#pragma once

#include <simdact/math/tail.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <>
struct tail<fn::exp> : power_tail {
  template <simd::value V>
  SIMDACT_INLINE static constexpr V argument(V x) {
    return x;
  }
  template <simd::value V>
  SIMDACT_INLINE static constexpr wide_value<V> wide(V x) {
    return {V(1), detail::far_power_of(x)};
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
