// SPDX-License-Identifier: BSL-1.0
// The parameters of softplus, beta and threshold, in its kernels and its derivative's.
#pragma once

#include <simdact/simd/group_ops.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// factor·x for a factor > 0, limited to about ±limit, so that it does not overflow.
template <simd::value V>
SIMDACT_INLINE constexpr V limited_times(V factor, V x, V limit) {
  const V most = simd::divide(limit, factor);
  return factor * simd::max(simd::negate(most), simd::min(most, x));
}

// `line` where beta·x, rounded, is above the threshold, y elsewhere: as PyTorch computes softplus.
template <simd::value V>
SIMDACT_INLINE constexpr V line_above(V x, V beta, V threshold, V line, V y) {
  return simd::select(limited_times(beta, x, V(0x1p100f)) > threshold, line, y);
}

} // namespace simdact::inline SIMDACT_TARGET::detail
