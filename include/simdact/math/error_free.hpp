// SPDX-License-Identifier: BSL-1.0
// Products without rounding, in two parts.
#pragma once

#include <simdact/simd/ops.hpp>

SIMDACT_INLINED_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

// high + low, low being below half an ULP of high.
template <simd::value V>
struct two_parts {
  V high;
  V low;
};

// x without the lower half of its mantissa's bits.
template <simd::value V>
SIMDACT_INLINE constexpr V upper_half(V x) {
  using T = simd::element_t<V>;
  constexpr auto upper_bits = ~((simd::bits_t<T>(1) << (sizeof(T) == 4 ? 12 : 27)) - 1);
  return simd::from_bits<V>(simd::as_bits(x) & simd::bits_t<V>(upper_bits));
}

// a·b - high, for a high close to it. Without FMA after T. J. Dekker, "A Floating-Point Technique for Extending the
// Available Precision", 1971.
template <simd::value V>
SIMDACT_INLINE constexpr V product_less(V a, V b, V high) {
  if constexpr (simd::fused) {
    return simd::fms(a, b, high);
  } else {
    const V a_high = upper_half(a), a_low = a - a_high, b_high = upper_half(b), b_low = b - b_high;
    return ((simd::product(a_high, b_high) - high) + simd::product(a_high, b_low) + simd::product(a_low, b_high)) +
           simd::product(a_low, b_low);
  }
}

// a·b.
template <simd::value V>
SIMDACT_INLINE constexpr two_parts<V> exact_product(V a, V b) {
  const V high = simd::product(a, b);
  return {high, product_less(a, b, high)};
}

// a·b for a >= 0 and finite b <= 0, but no less than end. The low part is then of no account, and bounded.
template <simd::value V>
SIMDACT_INLINE constexpr two_parts<V> limited_product(V a, V b, V end) {
  const V high = simd::max(end, simd::product(a, b));
  return {high, simd::max(V(-1), product_less(a, b, high))};
}

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_INLINED_STRICT_END
