// SPDX-License-Identifier: BSL-1.0
// A few vectors' operations written one behind the other, for the compiler to interleave.
#pragma once

#include <cstddef>
#include <utility>

#include <simdact/simd/config.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// visit(k) for each of N, k a constant.
template <std::size_t N, class Visitor>
SIMDACT_INLINE void unroll(Visitor visit) {
  [&]<std::size_t... K>(std::index_sequence<K...>) SIMDACT_INLINE_LAMBDA {
    (visit(std::integral_constant<std::size_t, K>{}), ...);
  }
  (std::make_index_sequence<N>{});
}

} // namespace simdact::inline SIMDACT_TARGET::detail
