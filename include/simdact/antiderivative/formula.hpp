// SPDX-License-Identifier: BSL-1.0
// The antiderivatives of ReLU, max(x, 0)²/2, and of hard tanh, c·(x - c/2) with c = hardtanh x: half a square between
// the limits and a line outside, which meet at each limit.
#pragma once

#include <simdact/core/kernel.hpp>
#include <simdact/relu/clamp.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <>
struct kernel<fn::relu_antiderivative, formula> {
  static constexpr operations work{.arithmetic = 3};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    // Halved first, it overflows with the result alone.
    const V y = simd::positive_part(x);
    return V(0.5f) * y * y;
  }
};

template <>
struct kernel<fn::hardtanh_antiderivative, formula> {
  static constexpr operations work = kernel<fn::hardtanh, formula>::work + operations{.arithmetic = 6};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x, V low = V(-1), V high = V(1)) {
    const V c = kernel<fn::hardtanh, formula>::eval(x, low, high), half = V(0.5f) * c;
    // Of an infinite x neither its own half may be taken off, nor the product with a limit of 0.
    return c * simd::select(simd::either<V>(c == x, c == V(0)), half, x - half);
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
