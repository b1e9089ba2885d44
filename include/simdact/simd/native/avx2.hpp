// SPDX-License-Identifier: BSL-1.0
// Single operations on 256-bit x86 vectors: those of AVX, multiply-adds where the build has FMA, and the permutations
// of AVX2 that look tables up.
#pragma once

#include <simdact/simd/native/names.hpp>

#if defined(__AVX__)

#include <immintrin.h>

namespace simdact::inline SIMDACT_TARGET::simd::native {

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
SIMDACT_INLINE ymm<float, A> abs(ymm<float, A> x) {
  return _mm256_andnot_ps(_mm256_set1_ps(-0.0f), x);
}
template <avx A>
SIMDACT_INLINE ymm<double, A> abs(ymm<double, A> x) {
  return _mm256_andnot_pd(_mm256_set1_pd(-0.0), x);
}
template <avx A>
SIMDACT_INLINE ymm<float, A> copysign_min(ymm<float, A> x, ymm<float, A> bound) {
  return _mm256_or_ps(native::min(native::abs(x), bound), _mm256_and_ps(_mm256_set1_ps(-0.0f), x));
}
template <avx A>
SIMDACT_INLINE ymm<double, A> copysign_min(ymm<double, A> x, ymm<double, A> bound) {
  return _mm256_or_pd(native::min(native::abs(x), bound), _mm256_and_pd(_mm256_set1_pd(-0.0), x));
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
template <class Integer, std::size_t Lanes>
inline constexpr auto lane_window = [] {
  std::array<Integer, 2 * Lanes> window{};
  for (std::size_t i = 0; i < Lanes; ++i)
    window[i] = -1;
  return window;
}();

template <class Integer, std::size_t Lanes>
SIMDACT_INLINE __m256i first_lanes(std::size_t n) {
  return _mm256_loadu_si256(reinterpret_cast<const __m256i*>(lane_window<Integer, Lanes>.data() + (Lanes - n)));
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

template <avx A>
SIMDACT_INLINE std::array<ymm<double, A>, 2> widen(ymm<float, A> x) {
  return {_mm256_cvtps_pd(_mm256_castps256_ps128(x)), _mm256_cvtps_pd(_mm256_extractf128_ps(x, 1))};
}
template <avx A>
SIMDACT_INLINE void stream(float* to, ymm<float, A> x) {
  _mm256_stream_ps(to, x);
}
template <avx A>
SIMDACT_INLINE void stream(double* to, ymm<double, A> x) {
  _mm256_stream_pd(to, x);
}

// Even and odd elements of two vectors, and the inverse: within 128-bit halves, which are then exchanged.
template <avx A>
SIMDACT_INLINE std::array<ymm<float, A>, 2> unzip(ymm<float, A> low, ymm<float, A> high) {
  const __m256 x = _mm256_permute2f128_ps(low, high, 0x20), y = _mm256_permute2f128_ps(low, high, 0x31);
  return {_mm256_shuffle_ps(x, y, 0x88), _mm256_shuffle_ps(x, y, 0xdd)};
}
template <avx A>
SIMDACT_INLINE std::array<ymm<double, A>, 2> unzip(ymm<double, A> low, ymm<double, A> high) {
  const __m256d x = _mm256_permute2f128_pd(low, high, 0x20), y = _mm256_permute2f128_pd(low, high, 0x31);
  return {_mm256_unpacklo_pd(x, y), _mm256_unpackhi_pd(x, y)};
}
template <avx A>
SIMDACT_INLINE std::array<ymm<float, A>, 2> zip(ymm<float, A> first, ymm<float, A> second) {
  const __m256 x = _mm256_unpacklo_ps(first, second), y = _mm256_unpackhi_ps(first, second);
  return {_mm256_permute2f128_ps(x, y, 0x20), _mm256_permute2f128_ps(x, y, 0x31)};
}
template <avx A>
SIMDACT_INLINE std::array<ymm<double, A>, 2> zip(ymm<double, A> first, ymm<double, A> second) {
  const __m256d x = _mm256_unpacklo_pd(first, second), y = _mm256_unpackhi_pd(first, second);
  return {_mm256_permute2f128_pd(x, y, 0x20), _mm256_permute2f128_pd(x, y, 0x31)};
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
template <avx A>
SIMDACT_INLINE ymm<float, A> fms(ymm<float, A> a, ymm<float, A> b, ymm<float, A> c) {
  return _mm256_fmsub_ps(a, b, c);
}
template <avx A>
SIMDACT_INLINE ymm<double, A> fms(ymm<double, A> a, ymm<double, A> b, ymm<double, A> c) {
  return _mm256_fmsub_pd(a, b, c);
}
template <avx A>
SIMDACT_INLINE ymm<float, A> fnma(ymm<float, A> a, ymm<float, A> b, ymm<float, A> c) {
  return _mm256_fnmadd_ps(a, b, c);
}
template <avx A>
SIMDACT_INLINE ymm<double, A> fnma(ymm<double, A> a, ymm<double, A> b, ymm<double, A> c) {
  return _mm256_fnmadd_pd(a, b, c);
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

} // namespace simdact::inline SIMDACT_TARGET::simd::native

#endif
