// SPDX-License-Identifier: BSL-1.0
// 32-bit integers in 512-bit vectors.
#pragma once

#include <simdact/simd/native/avx512.hpp>

#if SIMDACT_COMPLETE_AVX512

namespace simdact::inline SIMDACT_TARGET::simd::native {

using integers_16 = lanes<std::int32_t, 64>;
using words_16 = lanes<std::int16_t, 32>;

SIMDACT_INLINE integers_16 sum_of_halves_products(integers_16 a, integers_16 b) {
  return reinterpret_cast<integers_16>(_mm512_madd_epi16(reinterpret_cast<__m512i>(a), reinterpret_cast<__m512i>(b)));
}
SIMDACT_INLINE words_16 saturated(integers_16 x) {
  return reinterpret_cast<words_16>(_mm512_cvtsepi32_epi16(reinterpret_cast<__m512i>(x)));
}

// Without optimisation this intrinsic of g++ is a macro, which makes a char of an unsigned mask.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

// Gathers of 64 bits, half as many loads as two of 32.
SIMDACT_INLINE std::array<integers_16, 2> lookup_two(const std::uint64_t* table, integers_16 index) {
  const auto all = reinterpret_cast<__m512i>(index);
  const __m512i low = _mm512_i32gather_epi64(_mm512_castsi512_si256(all), table, 8);
  const __m512i high = _mm512_i32gather_epi64(_mm512_extracti64x4_epi64(all, 1), table, 8);
  const __m512i even = _mm512_setr_epi32(0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30);
  const __m512i odd = _mm512_or_si512(even, _mm512_set1_epi32(1));
  return {reinterpret_cast<integers_16>(_mm512_permutex2var_epi32(low, even, high)),
          reinterpret_cast<integers_16>(_mm512_permutex2var_epi32(low, odd, high))};
}
#pragma GCC diagnostic pop

} // namespace simdact::inline SIMDACT_TARGET::simd::native

#endif
