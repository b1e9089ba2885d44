// SPDX-License-Identifier: BSL-1.0
// Single operations on 128-bit x86 vectors: minimum and maximum with their operand order, multiply-adds where the build
// has FMA, and look-ups by loads.
#pragma once

#include <simdact/simd/native/names.hpp>

#if defined(__SSE2__)

#include <immintrin.h>

namespace simdact::inline SIMDACT_TARGET::simd::native {

template <class A>
concept sse = sizeof(typename xsimd::batch<float, A>::register_type) == 16;

template <class T, sse A>
using xmm = xsimd::batch<T, A>;

template <sse A>
SIMDACT_INLINE xmm<float, A> min(xmm<float, A> bound, xmm<float, A> x) {
  return _mm_min_ps(bound, x);
}
template <sse A>
SIMDACT_INLINE xmm<double, A> min(xmm<double, A> bound, xmm<double, A> x) {
  return _mm_min_pd(bound, x);
}
template <sse A>
SIMDACT_INLINE xmm<float, A> max(xmm<float, A> bound, xmm<float, A> x) {
  return _mm_max_ps(bound, x);
}
template <sse A>
SIMDACT_INLINE xmm<double, A> max(xmm<double, A> bound, xmm<double, A> x) {
  return _mm_max_pd(bound, x);
}
// In the floating-point domain throughout: a processor may delay what passes from one to the other.
template <sse A>
SIMDACT_INLINE xmm<float, A> abs(xmm<float, A> x) {
  return _mm_andnot_ps(_mm_set1_ps(-0.0f), x);
}
template <sse A>
SIMDACT_INLINE xmm<double, A> abs(xmm<double, A> x) {
  return _mm_andnot_pd(_mm_set1_pd(-0.0), x);
}
template <sse A>
SIMDACT_INLINE xmm<float, A> copysign_min(xmm<float, A> x, xmm<float, A> bound) {
  return _mm_or_ps(native::min(native::abs(x), bound), _mm_and_ps(_mm_set1_ps(-0.0f), x));
}
template <sse A>
SIMDACT_INLINE xmm<double, A> copysign_min(xmm<double, A> x, xmm<double, A> bound) {
  return _mm_or_pd(native::min(native::abs(x), bound), _mm_and_pd(_mm_set1_pd(-0.0), x));
}
template <sse A>
SIMDACT_INLINE xmm<std::uint32_t, A> to_integer(xmm<float, A> x) {
  return _mm_cvtps_epi32(x);
}

// To nearest in every rounding mode, as the wider vectors do. SSE2 has no such instruction: there through 32-bit
// integers, as the mode says.
SIMDACT_INLINE __m128 round_register(__m128 x) {
#if defined(__SSE4_1__)
  return _mm_round_ps(x, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC);
#else
  return _mm_cvtepi32_ps(_mm_cvtps_epi32(x));
#endif
}
SIMDACT_INLINE __m128d round_register(__m128d x) {
#if defined(__SSE4_1__)
  return _mm_round_pd(x, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC);
#else
  return _mm_cvtepi32_pd(_mm_cvtpd_epi32(x));
#endif
}

template <sse A>
SIMDACT_INLINE xmm<float, A> round(xmm<float, A> x) {
  return round_register(x);
}
template <sse A>
SIMDACT_INLINE xmm<double, A> round(xmm<double, A> x) {
  return round_register(x);
}

SIMDACT_INLINE float round(float x) {
  return _mm_cvtss_f32(round_register(_mm_set_ss(x)));
}
SIMDACT_INLINE double round(double x) {
  return _mm_cvtsd_f64(round_register(_mm_set_sd(x)));
}
SIMDACT_INLINE std::uint32_t to_integer(float x) {
  return static_cast<std::uint32_t>(_mm_cvtss_si32(_mm_set_ss(x)));
}

// By halves, which SSE2 moves alone: memory written in pieces and read as a whole would have to wait for the cache.
template <sse A>
SIMDACT_INLINE xmm<float, A> load_first(const float* from, std::size_t n, A) {
  if (n == 1)
    return _mm_load_ss(from);
  const __m128 two = _mm_loadl_pi(_mm_setzero_ps(), reinterpret_cast<const __m64*>(from));
  return n == 2 ? two : _mm_movelh_ps(two, _mm_load_ss(from + 2));
}
template <sse A>
SIMDACT_INLINE xmm<double, A> load_first(const double* from, std::size_t, A) {
  return _mm_load_sd(from);
}
template <sse A>
SIMDACT_INLINE void store_first(float* to, std::size_t n, xmm<float, A> x) {
  if (n == 1)
    return _mm_store_ss(to, x);
  _mm_storel_pi(reinterpret_cast<__m64*>(to), x);
  if (n == 3)
    _mm_store_ss(to + 2, _mm_movehl_ps(x, x));
}
template <sse A>
SIMDACT_INLINE void store_first(double* to, std::size_t, xmm<double, A> x) {
  _mm_store_sd(to, x);
}

template <sse A>
SIMDACT_INLINE std::array<xmm<double, A>, 2> widen(xmm<float, A> x) {
  return {_mm_cvtps_pd(x), _mm_cvtps_pd(_mm_movehl_ps(x, x))};
}
template <sse A>
SIMDACT_INLINE void stream(float* to, xmm<float, A> x) {
  _mm_stream_ps(to, x);
}
template <sse A>
SIMDACT_INLINE void stream(double* to, xmm<double, A> x) {
  _mm_stream_pd(to, x);
}
template <class A>
SIMDACT_INLINE void end_streaming(A) {
  _mm_sfence();
}

// Even and odd elements of two vectors, and the inverse.
template <sse A>
SIMDACT_INLINE std::array<xmm<float, A>, 2> unzip(xmm<float, A> low, xmm<float, A> high) {
  return {_mm_shuffle_ps(low, high, 0x88), _mm_shuffle_ps(low, high, 0xdd)};
}
template <sse A>
SIMDACT_INLINE std::array<xmm<double, A>, 2> unzip(xmm<double, A> low, xmm<double, A> high) {
  return {_mm_unpacklo_pd(low, high), _mm_unpackhi_pd(low, high)};
}
template <sse A>
SIMDACT_INLINE std::array<xmm<float, A>, 2> zip(xmm<float, A> first, xmm<float, A> second) {
  return {_mm_unpacklo_ps(first, second), _mm_unpackhi_ps(first, second)};
}
template <sse A>
SIMDACT_INLINE std::array<xmm<double, A>, 2> zip(xmm<double, A> first, xmm<double, A> second) {
  return {_mm_unpacklo_pd(first, second), _mm_unpackhi_pd(first, second)};
}

#if defined(__FMA__)

template <sse A>
SIMDACT_INLINE xmm<float, A> fma(xmm<float, A> a, xmm<float, A> b, xmm<float, A> c) {
  return _mm_fmadd_ps(a, b, c);
}
template <sse A>
SIMDACT_INLINE xmm<double, A> fma(xmm<double, A> a, xmm<double, A> b, xmm<double, A> c) {
  return _mm_fmadd_pd(a, b, c);
}

#endif

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
template <std::size_t N, sse A>
SIMDACT_INLINE xmm<float, A> lookup(const std::array<float, N>& table, xmm<std::uint32_t, A> index) {
  const auto i = lane_indices<N>(index);
  return _mm_setr_ps(table[i[0]], table[i[1]], table[i[2]], table[i[3]]);
}
template <std::size_t N, sse A>
SIMDACT_INLINE xmm<double, A> lookup(const std::array<double, N>& table, xmm<std::uint64_t, A> index) {
  const auto i = pair_indices<N>(index);
  return _mm_setr_pd(table[i[0]], table[i[1]]);
}

// Four columns at a time: a row from each lane, and the square of them transposed.
template <std::size_t K, std::size_t N, sse A>
SIMDACT_INLINE std::array<xmm<float, A>, K> lookup_rows(const std::array<std::array<float, K>, N>& rows,
                                                        xmm<std::uint32_t, A> index) {
  static_assert(K % 4 == 0);
  const auto i = lane_indices<N>(index);
  std::array<xmm<float, A>, K> columns;
  for (std::size_t k = 0; k < K; k += 4) {
    __m128 a = _mm_load_ps(&rows[i[0]][k]), b = _mm_load_ps(&rows[i[1]][k]);
    __m128 c = _mm_load_ps(&rows[i[2]][k]), d = _mm_load_ps(&rows[i[3]][k]);
    _MM_TRANSPOSE4_PS(a, b, c, d);
    columns[k] = a;
    columns[k + 1] = b;
    columns[k + 2] = c;
    columns[k + 3] = d;
  }
  return columns;
}

} // namespace simdact::inline SIMDACT_TARGET::simd::native

#endif
