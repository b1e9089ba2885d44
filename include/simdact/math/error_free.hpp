// SPDX-License-Identifier: BSL-1.0
// Error-free transforms: sums and products in two parts, the rounded result and what its rounding left.
//
// Sums after D. E. Knuth, "The Art of Computer Programming", volume 2 (two-sum), and T. J. Dekker, "A Floating-Point
// Technique for Extending the Available Precision", 1971 (fast two-sum); products by FMA, or after Dekker without.
#pragma once

#include <simdact/math/limits.hpp>
#include <simdact/simd/group_ops.hpp>

SIMDACT_INLINED_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

// high + low, low being below half an ULP of high.
template <simd::value V>
struct two_parts {
  V high;
  V low;
};

// a + b, by two-sum.
template <simd::value V>
SIMDACT_INLINE constexpr two_parts<V> exact_sum(V a, V b) {
  const V sum = simd::as_written(a + b), added = simd::as_written(sum - a);
  return {sum, (a - simd::as_written(sum - added)) + (b - added)};
}

// a + b for |a| >= |b|, or a 0: by fast two-sum.
template <simd::value V>
SIMDACT_INLINE constexpr two_parts<V> normalized(V a, V b) {
  const V sum = simd::as_written(a + b);
  return {sum, simd::as_written(a - sum) + b};
}

// a + b for a and b that are not negative, or where the smaller one is far below the larger: fast two-sum too.
template <simd::value V>
SIMDACT_INLINE constexpr two_parts<V> exact_sum_of_positive(V a, V b) {
  const V sum = simd::as_written(a + b);
  return {sum, simd::min(a, b) - simd::as_written(sum - simd::max(a, b))};
}

// x without the lower half of its significand, so that a product of two such is exact.
template <simd::value V>
SIMDACT_INLINE constexpr V upper_half(V x) {
  using T = simd::element_t<V>;
  constexpr int precision = simd::format<T>::mantissa_bits + 1, dropped = (precision + 1) / 2;
  return simd::from_bits<V>(simd::as_bits(x) & simd::bits_t<V>(~((simd::bits_t<T>(1) << dropped) - 1)));
}

// a·b - c, exact where c is close to the product.
template <simd::value V>
SIMDACT_INLINE constexpr V product_minus(V a, V b, V c) {
  if constexpr (simd::fused) {
    return simd::fms(a, b, c);
  } else {
    const V a_high = upper_half(a), a_low = a - a_high, b_high = upper_half(b), b_low = b - b_high;
    return ((simd::product(a_high, b_high) - c) + simd::product(a_high, b_low) + simd::product(a_low, b_high)) +
           simd::product(a_low, b_low);
  }
}
template <simd::value V>
SIMDACT_INLINE constexpr V product_minus(two_parts<V> a, V b, V c) {
  return simd::fma(a.low, b, detail::product_minus(a.high, b, c));
}

// a·b.
template <simd::value V>
SIMDACT_INLINE constexpr two_parts<V> exact_product(V a, V b) {
  const V high = simd::product(a, b);
  return {high, product_minus(a, b, high)};
}

// a·b for a >= 0 and finite b <= 0, but no less than end. The low part is then of no account, and bounded.
template <simd::value V>
SIMDACT_INLINE constexpr two_parts<V> limited_product(V a, V b, V end) {
  const V high = simd::max(end, simd::product(a, b));
  return {high, simd::max(V(-1), product_minus(a, b, high))};
}

// a/b for b > 0 and an a that is not much less: the low part is rounded, to twice the precision together.
template <simd::value V>
SIMDACT_INLINE constexpr two_parts<V> quotient_in_parts(V a, V b) {
  // Of subnormal numbers no remainder would be left.
  const V unit = simd::select(b < V(negligible), V(0x1p64f), V(1));
  const V dividend = unit * a, divisor = unit * b, high = simd::divide(dividend, divisor);
  return {high, simd::divide(simd::negate(detail::product_minus(high, divisor, dividend)), divisor)};
}

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_INLINED_STRICT_END
