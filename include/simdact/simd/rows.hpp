// SPDX-License-Identifier: BSL-1.0
// Look-ups in long tables, of which each lane loads a row: two doubles that stand together in memory.
#pragma once

#include <simdact/simd/lookup.hpp>

namespace simdact::inline SIMDACT_TARGET::simd {

template <std::size_t N>
using row_table = std::array<std::array<double, 2>, N>;

namespace native {

void row(none);

#if defined(__SSE2__)

template <std::size_t N, sse A>
SIMDACT_INLINE std::array<xmm<double, A>, 2> row(const row_table<N>& table, xmm<std::uint64_t, A> index) {
  const auto i = pair_indices<N>(index);
  const __m128d first = _mm_load_pd(table[i[0]].data()), second = _mm_load_pd(table[i[1]].data());
  return {_mm_unpacklo_pd(first, second), _mm_unpackhi_pd(first, second)};
}

#endif

#if defined(__AVX2__)

template <std::size_t N>
SIMDACT_INLINE __m256d two_rows(const row_table<N>& table, std::uint64_t low, std::uint64_t high) {
  return _mm256_insertf128_pd(_mm256_castpd128_pd256(_mm_load_pd(table[low].data())), _mm_load_pd(table[high].data()),
                              1);
}
template <std::size_t N, avx A>
SIMDACT_INLINE std::array<ymm<double, A>, 2> row(const row_table<N>& table, ymm<std::uint64_t, A> index) {
  alignas(32) std::array<std::uint64_t, 4> i;
  _mm256_store_si256(reinterpret_cast<__m256i*>(i.data()), _mm256_and_si256(index, _mm256_set1_epi64x(N - 1)));
  const __m256d even = two_rows(table, i[0], i[2]), odd = two_rows(table, i[1], i[3]);
  return {_mm256_unpacklo_pd(even, odd), _mm256_unpackhi_pd(even, odd)};
}

#endif

#if defined(__AVX512F__) && defined(__AVX512BW__) && defined(__AVX512DQ__) && defined(__AVX512VL__)

template <std::size_t N, avx512 A>
SIMDACT_INLINE std::array<zmm<double, A>, 2> row(const row_table<N>& table, zmm<std::uint64_t, A> index) {
  alignas(64) std::array<std::uint64_t, 8> i;
  _mm512_store_si512(i.data(), _mm512_and_si512(index, _mm512_set1_epi64(N - 1)));
  const auto four = [&](std::size_t from) SIMDACT_INLINE_LAMBDA {
    return _mm512_insertf64x4(_mm512_castpd256_pd512(two_rows(table, i[from], i[from + 2])),
                              two_rows(table, i[from + 4], i[from + 6]), 1);
  };
  const __m512d even = four(0), odd = four(1);
  return {_mm512_unpacklo_pd(even, odd), _mm512_unpackhi_pd(even, odd)};
}

#endif

} // namespace native

// Both columns of table[index mod N]; N is a power of two, and only the low bits of the index are read.
template <value V, std::size_t N>
SIMDACT_INLINE constexpr std::array<V, 2> row(const row_table<N>& table, bits_t<V> index) {
  static_assert(N >= 2 && (N & (N - 1)) == 0, "simdact: a look-up table has a power of two of entries");
  if constexpr (scalar<V>) {
    const auto& row = table[index & (N - 1)];
    return {V(row[0]), V(row[1])};
  } else if constexpr (requires { native::row(table, index); }) {
    const auto [first, second] = native::row(table, index);
    return {V(first), V(second)};
  } else {
    alignas(64) std::array<std::uint64_t, width<V>> i;
    alignas(64) std::array<std::array<double, width<V>>, 2> column;
    index.store_unaligned(i.data());
    for (std::size_t lane = 0; lane < width<V>; ++lane)
      for (std::size_t k = 0; k < 2; ++k)
        column[k][lane] = table[i[lane] & (N - 1)][k];
    return {V::load_unaligned(column[0].data()), V::load_unaligned(column[1].data())};
  }
}

} // namespace simdact::inline SIMDACT_TARGET::simd
