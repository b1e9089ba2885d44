// SPDX-License-Identifier: BSL-1.0
// 32-bit integers in 128-bit vectors.
#pragma once

#include <simdact/simd/native/sse.hpp>

#if defined(__SSE2__)

namespace simdact::inline SIMDACT_TARGET::simd::native {

using integers_4 = lanes<std::int32_t, 16>;
using words_4 = lanes<std::int16_t, 8>;

SIMDACT_INLINE integers_4 sum_of_halves_products(integers_4 a, integers_4 b) {
  return reinterpret_cast<integers_4>(_mm_madd_epi16(reinterpret_cast<__m128i>(a), reinterpret_cast<__m128i>(b)));
}
SIMDACT_INLINE words_4 saturated(integers_4 x) {
  const auto both = _mm_packs_epi32(reinterpret_cast<__m128i>(x), reinterpret_cast<__m128i>(x));
  words_4 words;
  __builtin_memcpy(&words, &both, sizeof words);
  return words;
}

} // namespace simdact::inline SIMDACT_TARGET::simd::native

#endif
