// SPDX-License-Identifier: BSL-1.0
// The exponent of a number as a value.
#pragma once

#include <simdact/simd/ops.hpp>

SIMDACT_INLINED_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

// -k for the bits of a positive number in [2^k, 2^(k + 1)); of a subnormal one, k is that of the smallest normal number
// less 1. The result 0 is +0.
template <simd::value V>
SIMDACT_INLINE constexpr V minus_exponent(simd::bits_t<V> bits) {
  using T = simd::element_t<V>;
  using B = simd::bits_t<V>;
  // The field becomes the low bits of a number whose ULP is 1.
  constexpr T grid = simd::integer_grid<T>;
  return V(grid + T(simd::format<T>::bias)) -
         simd::from_bits<V>((bits >> simd::format<T>::mantissa_bits) + B(simd::as_bits(grid)));
}

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_INLINED_STRICT_END
