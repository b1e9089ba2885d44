// SPDX-License-Identifier: BSL-1.0
// Look-ups on 128-bit x86 vectors, by loads.
#pragma once

#include <simdact/simd/native/sse.hpp>

#if defined(__SSE2__)

namespace simdact::inline SIMDACT_TARGET::simd::native {

// SSE2 has no permutation by a variable: each lane's index becomes an integer, and its entries are loaded.
SIMDACT_INLINE std::array<std::uint32_t, 2> low_lanes(__m128i x) {
#if defined(__x86_64__)
  const auto both = static_cast<std::uint64_t>(_mm_cvtsi128_si64(x));
  return {static_cast<std::uint32_t>(both), static_cast<std::uint32_t>(both >> 32)};
#else
  return {static_cast<std::uint32_t>(_mm_cvtsi128_si32(x)),
          static_cast<std::uint32_t>(_mm_cvtsi128_si32(_mm_shuffle_epi32(x, 1)))};
#endif
}
template <std::size_t N>
SIMDACT_INLINE std::array<std::size_t, 4> lane_indices(__m128i index) {
  const __m128i entry = _mm_and_si128(index, _mm_set1_epi32(static_cast<int>(N - 1)));
  const auto low = low_lanes(entry), high = low_lanes(_mm_unpackhi_epi64(entry, entry));
  return {low[0], low[1], high[0], high[1]};
}
template <std::size_t N>
SIMDACT_INLINE std::array<std::size_t, 2> pair_indices(__m128i index) {
  return {static_cast<std::uint32_t>(_mm_cvtsi128_si32(index)) & (N - 1),
          static_cast<std::uint32_t>(_mm_cvtsi128_si32(_mm_unpackhi_epi64(index, index))) & (N - 1)};
}
template <std::size_t N>
SIMDACT_INLINE __m128 lookup(const std::array<float, N>& table, __m128i index) {
  const auto i = lane_indices<N>(index);
  return _mm_setr_ps(table[i[0]], table[i[1]], table[i[2]], table[i[3]]);
}
template <std::size_t N>
SIMDACT_INLINE __m128d lookup(const std::array<double, N>& table, __m128i index) {
  const auto i = pair_indices<N>(index);
  return _mm_setr_pd(table[i[0]], table[i[1]]);
}

// Four columns at a time: those of an entry from each lane, and the square of them transposed.
template <std::size_t K, std::size_t N>
SIMDACT_INLINE std::array<floats_4, K> lookup_entries(const std::array<std::array<float, K>, N>& table, __m128i index) {
  static_assert(K % 4 == 0);
  const auto i = lane_indices<N>(index);
  std::array<floats_4, K> columns;
  for (std::size_t k = 0; k < K; k += 4) {
    __m128 a = _mm_load_ps(&table[i[0]][k]), b = _mm_load_ps(&table[i[1]][k]);
    __m128 c = _mm_load_ps(&table[i[2]][k]), d = _mm_load_ps(&table[i[3]][k]);
    _MM_TRANSPOSE4_PS(a, b, c, d);
    columns[k] = a;
    columns[k + 1] = b;
    columns[k + 2] = c;
    columns[k + 3] = d;
  }
  return columns;
}

template <std::size_t N>
SIMDACT_INLINE std::array<doubles_2, 2> lookup_pair(const pair_table<N>& table, __m128i index) {
  const auto i = pair_indices<N>(index);
  const __m128d first = _mm_load_pd(table[i[0]].data()), second = _mm_load_pd(table[i[1]].data());
  return {_mm_unpacklo_pd(first, second), _mm_unpackhi_pd(first, second)};
}

} // namespace simdact::inline SIMDACT_TARGET::simd::native

#endif
