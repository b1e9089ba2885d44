// SPDX-License-Identifier: BSL-1.0
// GELU, x·Phi(x), and its derivative Phi(x) + x·phi(x), from what decays like a Gaussian in a = |x|:
//
//   gelu(x) = max(x, 0) - M(a)·e^(-a²/2);   gelu'(x) = D(a)·e^(-a²/2) for x < 0, and 1 less that for x >= 0
//
// M(a) = a·R(a) and D(a) = R(a) - a/√(2π) neither over- nor underflow, where R(a) = e^(a²/2)·Phi(-a) is the Mills ratio
// over √(2π). The Gaussian's power of two comes last, so that the negative tail is accurate until it underflows.
#pragma once

#include <simdact/simd/group_ops.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// In double, from these |x| on the tails of gelu and of its derivative are 0.
// derivation: |x|·Phi(-|x|) < 2^-1075 from 38.5802 on, |x|·phi(x) - Phi(-|x|) from 38.6748 on.
inline constexpr double gelu_end = 38.59;
inline constexpr double gelu_derivative_end = 38.68;

// tail: M(|x|)·e^(-x²/2). Tiny negative x, -0 and -infinity have a result of -0.
template <simd::value V>
SIMDACT_INLINE constexpr V gelu_from_tail(V x, V tail) {
  return simd::max(V(-0.0f), x) - tail;
}

// tail: D(|x|)·e^(-x²/2).
template <simd::value V>
SIMDACT_INLINE constexpr V gelu_derivative_from_tail(V x, V tail) {
  return simd::select(x < V(0), tail, V(1) - tail);
}

} // namespace simdact::inline SIMDACT_TARGET::detail
