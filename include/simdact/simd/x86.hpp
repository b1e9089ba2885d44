// Single operations on 128-bit and 256-bit x86 vectors: the multiply-adds where the build has FMA, minimum and maximum
// with their operand order, and what AVX2 adds.
#pragma once

#include <simdact/simd/native.hpp>

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
template <sse A>
SIMDACT_INLINE xmm<std::uint32_t, A> to_integer(xmm<float, A> x) {
  return _mm_cvtps_epi32(x);
}

// Through 32-bit integers, as SSE2 has no rounding instruction.
template <sse A>
SIMDACT_INLINE xmm<float, A> round(xmm<float, A> x) {
  return _mm_cvtepi32_ps(_mm_cvtps_epi32(x));
}
template <sse A>
SIMDACT_INLINE xmm<double, A> round(xmm<double, A> x) {
  return _mm_cvtepi32_pd(_mm_cvtpd_epi32(x));
}

SIMDACT_INLINE float round(float x) {
  return static_cast<float>(_mm_cvtss_si32(_mm_set_ss(x)));
}
SIMDACT_INLINE double round(double x) {
  return static_cast<double>(_mm_cvtsd_si32(_mm_set_sd(x)));
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
template <std::size_t N>
SIMDACT_INLINE std::array<std::size_t, 4> lane_indices(__m128i index) {
  const __m128i entry = _mm_and_si128(index, _mm_set1_epi32(static_cast<int>(N - 1)));
  const auto low = static_cast<std::uint64_t>(_mm_cvtsi128_si64(entry));
  const auto high = static_cast<std::uint64_t>(_mm_cvtsi128_si64(_mm_unpackhi_epi64(entry, entry)));
  return {low & 0xffff'ffff, low >> 32, high & 0xffff'ffff, high >> 32};
}
template <std::size_t N, sse A>
SIMDACT_INLINE xmm<float, A> lookup(const std::array<float, N>& table, xmm<std::uint32_t, A> index) {
  const auto i = lane_indices<N>(index);
  return _mm_setr_ps(table[i[0]], table[i[1]], table[i[2]], table[i[3]]);
}
template <std::size_t N, sse A>
SIMDACT_INLINE xmm<double, A> lookup(const std::array<double, N>& table, xmm<std::uint64_t, A> index) {
  const auto low = static_cast<std::uint64_t>(_mm_cvtsi128_si64(index));
  const auto high = static_cast<std::uint64_t>(_mm_cvtsi128_si64(_mm_unpackhi_epi64(index, index)));
  return _mm_setr_pd(table[low & (N - 1)], table[high & (N - 1)]);
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

#if defined(__AVX__)

template <class A>
concept avx = sizeof(typename xsimd::batch<float, A>::register_type) == 32;

template <class T, avx A>
using ymm = xsimd::batch<T, A>;

template <avx A>
SIMDACT_INLINE ymm<float, A> min(ymm<float, A> bound, ymm<float, A> x) {
  return _mm256_min_ps(bound, x);
}
template <avx A>
SIMDACT_INLINE ymm<double, A> min(ymm<double, A> bound, ymm<double, A> x) {
  return _mm256_min_pd(bound, x);
}
template <avx A>
SIMDACT_INLINE ymm<float, A> max(ymm<float, A> bound, ymm<float, A> x) {
  return _mm256_max_ps(bound, x);
}
template <avx A>
SIMDACT_INLINE ymm<double, A> max(ymm<double, A> bound, ymm<double, A> x) {
  return _mm256_max_pd(bound, x);
}
template <avx A>
SIMDACT_INLINE ymm<float, A> round(ymm<float, A> x) {
  return _mm256_round_ps(x, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC);
}
template <avx A>
SIMDACT_INLINE ymm<double, A> round(ymm<double, A> x) {
  return _mm256_round_pd(x, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC);
}
template <avx A>
SIMDACT_INLINE ymm<std::uint32_t, A> to_integer(ymm<float, A> x) {
  return _mm256_cvtps_epi32(x);
}

// vmaskmov reads and writes nothing where the mask's sign bit is clear: a window on -1 … -1, 0 … 0 is such a mask.
template <class I, std::size_t Lanes>
inline constexpr auto lane_window = [] {
  std::array<I, 2 * Lanes> window{};
  for (std::size_t i = 0; i < Lanes; ++i)
    window[i] = -1;
  return window;
}();

template <class I, std::size_t Lanes>
SIMDACT_INLINE __m256i first_lanes(std::size_t n) {
  return _mm256_loadu_si256(reinterpret_cast<const __m256i*>(lane_window<I, Lanes>.data() + (Lanes - n)));
}
template <avx A>
SIMDACT_INLINE ymm<float, A> load_first(const float* from, std::size_t n, A) {
  return _mm256_maskload_ps(from, first_lanes<std::int32_t, 8>(n));
}
template <avx A>
SIMDACT_INLINE ymm<double, A> load_first(const double* from, std::size_t n, A) {
  return _mm256_maskload_pd(from, first_lanes<std::int64_t, 4>(n));
}
template <avx A>
SIMDACT_INLINE void store_first(float* to, std::size_t n, ymm<float, A> x) {
  _mm256_maskstore_ps(to, first_lanes<std::int32_t, 8>(n), x);
}
template <avx A>
SIMDACT_INLINE void store_first(double* to, std::size_t n, ymm<double, A> x) {
  _mm256_maskstore_pd(to, first_lanes<std::int64_t, 4>(n), x);
}

#if defined(__FMA__)

template <avx A>
SIMDACT_INLINE ymm<float, A> fma(ymm<float, A> a, ymm<float, A> b, ymm<float, A> c) {
  return _mm256_fmadd_ps(a, b, c);
}
template <avx A>
SIMDACT_INLINE ymm<double, A> fma(ymm<double, A> a, ymm<double, A> b, ymm<double, A> c) {
  return _mm256_fmadd_pd(a, b, c);
}

#endif

#if defined(__AVX2__)

// One vpermps reads the low three bits of an index. Longer tables choose between eights by the bits above.
template <std::size_t N, avx A>
  requires(N == 8 || N == 16 || N == 32)
SIMDACT_INLINE ymm<float, A> lookup(const std::array<float, N>& table, ymm<std::uint32_t, A> index) {
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
template <std::size_t N, avx A>
  requires(N == 4)
SIMDACT_INLINE ymm<double, A> lookup(const std::array<double, N>& table, ymm<std::uint64_t, A> index) {
  const auto pair = [&](std::size_t first) SIMDACT_INLINE_LAMBDA {
    return _mm256_permutevar_pd(_mm256_broadcast_pd(reinterpret_cast<const __m128d*>(table.data() + first)),
                                _mm256_slli_epi64(index, 1));
  };
  return _mm256_blendv_pd(pair(0), pair(2), _mm256_castsi256_pd(_mm256_slli_epi64(index, 62)));
}
template <avx A>
SIMDACT_INLINE ymm<std::uint32_t, A> shift_right(ymm<std::uint32_t, A> x, ymm<std::uint32_t, A> count) {
  return _mm256_srlv_epi32(x, count);
}

#endif
#endif

} // namespace simdact::inline SIMDACT_TARGET::simd::native

#endif
