// SPDX-License-Identifier: BSL-1.0
// What AVX2 adds for 256-bit vectors: the permutations that look tables up, and shifts lane by lane.
#pragma once

#include <simdact/simd/native/avx.hpp>

#if defined(__AVX2__)

namespace simdact::inline SIMDACT_TARGET::simd::native {

// One vpermps reads the low three bits of an index. Longer tables choose between eights by the bits above.
template <std::size_t N>
  requires(N == 8 || N == 16 || N == 32)
SIMDACT_INLINE __m256 lookup(const std::array<float, N>& table, __m256i index) {
  const auto eight = [&](std::size_t first) SIMDACT_INLINE_LAMBDA {
    return _mm256_permutevar8x32_ps(_mm256_loadu_ps(table.data() + first), index);
  };
  const auto choose = [&](int bit, __m256 low, __m256 high) SIMDACT_INLINE_LAMBDA {
    return _mm256_blendv_ps(low, high, _mm256_castsi256_ps(_mm256_slli_epi32(index, 31 - bit)));
  };
  if constexpr (N == 8)
    return eight(0);
  else if constexpr (N == 16)
    return choose(3, eight(0), eight(8));
  else
    return choose(4, choose(3, eight(0), eight(8)), choose(3, eight(16), eight(24)));
}
template <std::size_t N>
  requires(N == 4)
SIMDACT_INLINE __m256d lookup(const std::array<double, N>& table, __m256i index) {
  const auto pair = [&](std::size_t first) SIMDACT_INLINE_LAMBDA {
    return _mm256_permutevar_pd(_mm256_broadcast_pd(reinterpret_cast<const __m128d*>(table.data() + first)),
                                _mm256_slli_epi64(index, 1));
  };
  return _mm256_blendv_pd(pair(0), pair(2), _mm256_castsi256_pd(_mm256_slli_epi64(index, 62)));
}
SIMDACT_INLINE void stream(std::uint16_t* to, __m256i x) {
  _mm256_stream_si256(reinterpret_cast<__m256i*>(to), x);
}

SIMDACT_INLINE __m128i load_half(const void* from, __m256) {
  return _mm_loadu_si128(static_cast<const __m128i*>(from));
}
SIMDACT_INLINE void store_half(void* to, __m128i x, __m256) {
  _mm_storeu_si128(static_cast<__m128i*>(to), x);
}
SIMDACT_INLINE void stream_half(void* to, __m128i x, __m256) {
  _mm_stream_si128(static_cast<__m128i*>(to), x);
}
SIMDACT_INLINE __m256i low_halves(__m128i x, __m256) {
  return _mm256_cvtepu16_epi32(x);
}
SIMDACT_INLINE __m128i from_low_halves(__m256i x, __m256) {
  return _mm_packus_epi32(_mm256_castsi256_si128(x), _mm256_extracti128_si256(x, 1));
}
// Neither direction heeds the flags that flush subnormals, but that a subnormal float may be taken for the 0 that it is
// rounded to anyway.
#if defined(__F16C__)
SIMDACT_INLINE __m256 float16_to_floats(__m128i x, __m256) {
  return _mm256_cvtph_ps(x);
}
SIMDACT_INLINE __m128i floats_to_float16(__m256 x) {
  return _mm256_cvtps_ph(x, _MM_FROUND_TO_NEAREST_INT);
}
#endif

SIMDACT_INLINE __m256 load_bytes(const std::uint8_t* from, __m256) {
  return _mm256_cvtepi32_ps(_mm256_cvtepu8_epi32(_mm_loadl_epi64(reinterpret_cast<const __m128i*>(from))));
}
SIMDACT_INLINE __m256d load_bytes(const std::uint8_t* from, __m256d) {
  std::int32_t four;
  __builtin_memcpy(&four, from, sizeof four);
  return _mm256_cvtepi32_pd(_mm_cvtepu8_epi32(_mm_cvtsi32_si128(four)));
}

SIMDACT_INLINE __m256i shift_right(__m256i x, __m256i count, std::uint32_t) {
  return _mm256_srlv_epi32(x, count);
}

template <std::size_t N>
SIMDACT_INLINE __m256d two_pairs(const pair_table<N>& table, std::uint64_t low, std::uint64_t high) {
  return _mm256_insertf128_pd(_mm256_castpd128_pd256(_mm_load_pd(table[low].data())), _mm_load_pd(table[high].data()),
                              1);
}
template <std::size_t N>
SIMDACT_INLINE std::array<doubles_4, 2> lookup_pair(const pair_table<N>& table, __m256i index) {
  alignas(32) std::array<std::uint64_t, 4> i;
  _mm256_store_si256(reinterpret_cast<__m256i*>(i.data()), _mm256_and_si256(index, _mm256_set1_epi64x(N - 1)));
  const __m256d even = two_pairs(table, i[0], i[2]), odd = two_pairs(table, i[1], i[3]);
  return {_mm256_unpacklo_pd(even, odd), _mm256_unpackhi_pd(even, odd)};
}

} // namespace simdact::inline SIMDACT_TARGET::simd::native

#endif
