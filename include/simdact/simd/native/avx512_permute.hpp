// SPDX-License-Identifier: BSL-1.0
// The look-ups of AVX-512 (F, BW, DQ, VL), and what moves lanes about, on 512-bit vectors.
#pragma once

#include <simdact/simd/native/avx2.hpp>
#include <simdact/simd/native/avx512.hpp>

#if SIMDACT_COMPLETE_AVX512

namespace simdact::inline SIMDACT_TARGET::simd::native {

using floats_16 = lanes<float, 64>;

// The permutations read only the low bits of an index, so that 16 entries are one register and 32 are two. Eight
// entries are laid down twice, which makes the fourth bit of the index irrelevant too.
template <std::size_t N>
  requires(N == 8 || N == 16 || N == 32 || N == 64)
SIMDACT_INLINE __m512 lookup(const std::array<float, N>& table, __m512i index) {
  const auto half = [&](std::size_t first) SIMDACT_INLINE_LAMBDA {
    return _mm512_permutex2var_ps(_mm512_loadu_ps(table.data() + first), index,
                                  _mm512_loadu_ps(table.data() + first + 16));
  };
  if constexpr (N == 8)
    return _mm512_permutexvar_ps(index, _mm512_broadcast_f32x8(_mm256_loadu_ps(table.data())));
  else if constexpr (N == 16)
    return _mm512_permutexvar_ps(index, _mm512_loadu_ps(table.data()));
  else if constexpr (N == 32)
    return half(0);
  else
    return _mm512_mask_blend_ps(_mm512_movepi32_mask(_mm512_slli_epi32(index, 26)), half(0), half(32));
}
template <std::size_t N>
  requires(N == 4 || N == 8 || N == 16)
SIMDACT_INLINE __m512d lookup(const std::array<double, N>& table, __m512i index) {
  if constexpr (N == 4)
    return _mm512_permutexvar_pd(index, _mm512_broadcast_f64x4(_mm256_loadu_pd(table.data())));
  else if constexpr (N == 8)
    return _mm512_permutexvar_pd(index, _mm512_loadu_pd(table.data()));
  else
    return _mm512_permutex2var_pd(_mm512_loadu_pd(table.data()), index, _mm512_loadu_pd(table.data() + 8));
}
template <std::size_t N>
SIMDACT_INLINE __m512i lookup(const std::array<std::uint16_t, N>& table, __m512i index) {
  static_assert(N == 32 || N == 64);
  if constexpr (N == 32)
    return _mm512_permutexvar_epi16(index, _mm512_loadu_si512(table.data()));
  else
    return _mm512_permutex2var_epi16(_mm512_loadu_si512(table.data()), index, _mm512_loadu_si512(table.data() + 32));
}

template <std::size_t N>
SIMDACT_INLINE std::array<doubles_8, 2> lookup_pair(const pair_table<N>& table, __m512i index) {
  alignas(64) std::array<std::uint64_t, 8> i;
  _mm512_store_si512(i.data(), _mm512_and_si512(index, _mm512_set1_epi64(N - 1)));
  const auto four = [&](std::size_t from) SIMDACT_INLINE_LAMBDA {
    return _mm512_insertf64x4(_mm512_castpd256_pd512(two_pairs(table, i[from], i[from + 2])),
                              two_pairs(table, i[from + 4], i[from + 6]), 1);
  };
  const __m512d even = four(0), odd = four(1);
  return {_mm512_unpacklo_pd(even, odd), _mm512_unpackhi_pd(even, odd)};
}

SIMDACT_INLINE __mmask16 no_nan(__m512 a, __m512 b) {
  return _mm512_cmp_ps_mask(a, b, _CMP_ORD_Q);
}
SIMDACT_INLINE __mmask8 no_nan(__m512d a, __m512d b) {
  return _mm512_cmp_pd_mask(a, b, _CMP_ORD_Q);
}

template <int Distance>
SIMDACT_INLINE __m512 exchange(__m512 x) {
  if constexpr (Distance == 8)
    return _mm512_shuffle_f32x4(x, x, 0x4e);
  else if constexpr (Distance == 4)
    return _mm512_shuffle_f32x4(x, x, 0xb1);
  else
    return _mm512_permute_ps(x, Distance == 2 ? 0x4e : 0xb1);
}
template <int Distance>
SIMDACT_INLINE __m512d exchange(__m512d x) {
  if constexpr (Distance == 1)
    return _mm512_permute_pd(x, 0x55);
  else
    return _mm512_shuffle_f64x2(x, x, Distance == 4 ? 0x4e : 0xb1);
}

SIMDACT_INLINE std::array<floats_16, 2> halves(__m512 a, __m512 b) {
  return {_mm512_shuffle_f32x4(a, b, 0x44), _mm512_shuffle_f32x4(a, b, 0xee)};
}
SIMDACT_INLINE std::array<doubles_8, 2> halves(__m512d a, __m512d b) {
  return {_mm512_shuffle_f64x2(a, b, 0x44), _mm512_shuffle_f64x2(a, b, 0xee)};
}
SIMDACT_INLINE std::array<floats_16, 2> alternate_quarters(__m512 a, __m512 b) {
  return {_mm512_shuffle_f32x4(a, b, 0x88), _mm512_shuffle_f32x4(a, b, 0xdd)};
}
SIMDACT_INLINE std::array<doubles_8, 2> alternate_quarters(__m512d a, __m512d b) {
  return {_mm512_shuffle_f64x2(a, b, 0x88), _mm512_shuffle_f64x2(a, b, 0xdd)};
}

// Even and odd elements of two vectors, and the inverse: a permutation of both for each result.
SIMDACT_INLINE std::array<floats_16, 2> unzip(__m512 low, __m512 high) {
  const __m512i even = _mm512_setr_epi32(0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30);
  const __m512i odd = _mm512_or_si512(even, _mm512_set1_epi32(1));
  return {_mm512_permutex2var_ps(low, even, high), _mm512_permutex2var_ps(low, odd, high)};
}
SIMDACT_INLINE std::array<doubles_8, 2> unzip(__m512d low, __m512d high) {
  const __m512i even = _mm512_setr_epi64(0, 2, 4, 6, 8, 10, 12, 14), odd = _mm512_or_si512(even, _mm512_set1_epi64(1));
  return {_mm512_permutex2var_pd(low, even, high), _mm512_permutex2var_pd(low, odd, high)};
}
SIMDACT_INLINE std::array<floats_16, 2> zip(__m512 first, __m512 second) {
  const __m512i low = _mm512_setr_epi32(0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23);
  const __m512i high = _mm512_add_epi32(low, _mm512_set1_epi32(8));
  return {_mm512_permutex2var_ps(first, low, second), _mm512_permutex2var_ps(first, high, second)};
}
SIMDACT_INLINE std::array<doubles_8, 2> zip(__m512d first, __m512d second) {
  const __m512i low = _mm512_setr_epi64(0, 8, 1, 9, 2, 10, 3, 11), high = _mm512_add_epi64(low, _mm512_set1_epi64(4));
  return {_mm512_permutex2var_pd(first, low, second), _mm512_permutex2var_pd(first, high, second)};
}

} // namespace simdact::inline SIMDACT_TARGET::simd::native

#endif
