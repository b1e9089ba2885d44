// SPDX-License-Identifier: BSL-1.0
// 32-bit integers in 256-bit vectors.
#pragma once

#include <simdact/simd/native/avx2.hpp>
#include <simdact/simd/native/sse_integers.hpp>

#if defined(__AVX2__)

namespace simdact::inline SIMDACT_TARGET::simd::native {

using integers_8 = lanes<std::int32_t, 32>;
using words_8 = lanes<std::int16_t, 16>;

SIMDACT_INLINE integers_8 sum_of_halves_products(integers_8 a, integers_8 b) {
  return reinterpret_cast<integers_8>(_mm256_madd_epi16(reinterpret_cast<__m256i>(a), reinterpret_cast<__m256i>(b)));
}
SIMDACT_INLINE words_8 saturated(integers_8 x) {
  const auto all = reinterpret_cast<__m256i>(x);
  return reinterpret_cast<words_8>(_mm_packs_epi32(_mm256_castsi256_si128(all), _mm256_extracti128_si256(all, 1)));
}

// Gathers of 64 bits, half as many loads as two of 32.
SIMDACT_INLINE std::array<integers_8, 2> lookup_two(const std::uint64_t* table, integers_8 index) {
  const auto* const from = reinterpret_cast<const long long*>(table);
  const auto all = reinterpret_cast<__m256i>(index);
  const __m256i low = _mm256_i32gather_epi64(from, _mm256_castsi256_si128(all), 8);
  const __m256i high = _mm256_i32gather_epi64(from, _mm256_extracti128_si256(all, 1), 8);
  const __m256 outer = _mm256_castsi256_ps(_mm256_permute2x128_si256(low, high, 0x20));
  const __m256 inner = _mm256_castsi256_ps(_mm256_permute2x128_si256(low, high, 0x31));
  return {reinterpret_cast<integers_8>(_mm256_shuffle_ps(outer, inner, 0x88)),
          reinterpret_cast<integers_8>(_mm256_shuffle_ps(outer, inner, 0xdd))};
}

} // namespace simdact::inline SIMDACT_TARGET::simd::native

#endif
