// SPDX-License-Identifier: BSL-1.0
// Single operations on 256-bit x86 vectors, and multiply-adds where the build has FMA. AVX2's own: avx2.hpp.
#pragma once

#include <simdact/simd/native/sse.hpp>

#if defined(__AVX__)

#include <immintrin.h>

namespace simdact::inline SIMDACT_TARGET::simd::native {

using floats_8 = lanes<float, 32>;
using doubles_4 = lanes<double, 32>;

SIMDACT_INLINE __m256 min(__m256 bound, __m256 x) {
  return _mm256_min_ps(bound, x);
}
SIMDACT_INLINE __m256d min(__m256d bound, __m256d x) {
  return _mm256_min_pd(bound, x);
}
SIMDACT_INLINE __m256 max(__m256 bound, __m256 x) {
  return _mm256_max_ps(bound, x);
}
SIMDACT_INLINE __m256d max(__m256d bound, __m256d x) {
  return _mm256_max_pd(bound, x);
}
SIMDACT_INLINE __m256 abs(__m256 x) {
  return _mm256_andnot_ps(_mm256_set1_ps(-0.0f), x);
}
SIMDACT_INLINE __m256d abs(__m256d x) {
  return _mm256_andnot_pd(_mm256_set1_pd(-0.0), x);
}
SIMDACT_INLINE __m256 copysign_min(__m256 x, __m256 bound) {
  return _mm256_or_ps(native::min(native::abs(x), bound), _mm256_and_ps(_mm256_set1_ps(-0.0f), x));
}
SIMDACT_INLINE __m256d copysign_min(__m256d x, __m256d bound) {
  return _mm256_or_pd(native::min(native::abs(x), bound), _mm256_and_pd(_mm256_set1_pd(-0.0), x));
}
SIMDACT_INLINE __m256 round(__m256 x) {
  return _mm256_round_ps(x, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC);
}
SIMDACT_INLINE __m256d round(__m256d x) {
  return _mm256_round_pd(x, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC);
}
SIMDACT_INLINE __m256i to_integer(__m256 x) {
  return _mm256_cvtps_epi32(x);
}

SIMDACT_INLINE __m256d sqrt(__m256d x) {
  return _mm256_sqrt_pd(x);
}

#if defined(__FMA__)
SIMDACT_INLINE __m256 fma(__m256 a, __m256 b, __m256 c) {
  return _mm256_fmadd_ps(a, b, c);
}
SIMDACT_INLINE __m256d fma(__m256d a, __m256d b, __m256d c) {
  return _mm256_fmadd_pd(a, b, c);
}
SIMDACT_INLINE __m256 fms(__m256 a, __m256 b, __m256 c) {
  return _mm256_fmsub_ps(a, b, c);
}
SIMDACT_INLINE __m256d fms(__m256d a, __m256d b, __m256d c) {
  return _mm256_fmsub_pd(a, b, c);
}
SIMDACT_INLINE __m256 fnma(__m256 a, __m256 b, __m256 c) {
  return _mm256_fnmadd_ps(a, b, c);
}
SIMDACT_INLINE __m256d fnma(__m256d a, __m256d b, __m256d c) {
  return _mm256_fnmadd_pd(a, b, c);
}
#endif

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
SIMDACT_INLINE __m256 load_first(const float* from, std::size_t n, __m256) {
  return _mm256_maskload_ps(from, first_lanes<std::int32_t, 8>(n));
}
SIMDACT_INLINE __m256d load_first(const double* from, std::size_t n, __m256d) {
  return _mm256_maskload_pd(from, first_lanes<std::int64_t, 4>(n));
}
SIMDACT_INLINE __m256 load_up_to(const float* from, std::size_t n, __m256 x) {
  return load_first(from, n, x);
}
SIMDACT_INLINE __m256d load_up_to(const double* from, std::size_t n, __m256d x) {
  return load_first(from, n, x);
}

// By halves: a masked store is microcode on AMD's processors, and costs a short array more than its arithmetic.
SIMDACT_INLINE void store_first(float* to, std::size_t n, __m256 x) {
  const __m128 low = _mm256_castps256_ps128(x);
  if (n < 4)
    return store_first(to, n, low);
  _mm_storeu_ps(to, low);
  if (n > 4)
    store_first(to + 4, n - 4, _mm256_extractf128_ps(x, 1));
}
SIMDACT_INLINE void store_first(double* to, std::size_t n, __m256d x) {
  const __m128d low = _mm256_castpd256_pd128(x);
  if (n == 1)
    return store_first(to, n, low);
  _mm_storeu_pd(to, low);
  if (n == 3)
    store_first(to + 2, 1, _mm256_extractf128_pd(x, 1));
}

SIMDACT_INLINE void stream(float* to, __m256 x) {
  _mm256_stream_ps(to, x);
}
SIMDACT_INLINE void stream(double* to, __m256d x) {
  _mm256_stream_pd(to, x);
}

SIMDACT_INLINE std::array<doubles_4, 2> widen(__m256 x) {
  return {_mm256_cvtps_pd(_mm256_castps256_ps128(x)), _mm256_cvtps_pd(_mm256_extractf128_ps(x, 1))};
}
SIMDACT_INLINE __m256 to_floats(__m256d low, __m256d high) {
  return _mm256_insertf128_ps(_mm256_castps128_ps256(_mm256_cvtpd_ps(low)), _mm256_cvtpd_ps(high), 1);
}

// Even and odd elements of two vectors, and the inverse: within 128-bit halves, which are then exchanged.
SIMDACT_INLINE std::array<floats_8, 2> unzip(__m256 low, __m256 high) {
  const __m256 x = _mm256_permute2f128_ps(low, high, 0x20), y = _mm256_permute2f128_ps(low, high, 0x31);
  return {_mm256_shuffle_ps(x, y, 0x88), _mm256_shuffle_ps(x, y, 0xdd)};
}
SIMDACT_INLINE std::array<doubles_4, 2> unzip(__m256d low, __m256d high) {
  const __m256d x = _mm256_permute2f128_pd(low, high, 0x20), y = _mm256_permute2f128_pd(low, high, 0x31);
  return {_mm256_unpacklo_pd(x, y), _mm256_unpackhi_pd(x, y)};
}
SIMDACT_INLINE std::array<floats_8, 2> zip(__m256 first, __m256 second) {
  const __m256 x = _mm256_unpacklo_ps(first, second), y = _mm256_unpackhi_ps(first, second);
  return {_mm256_permute2f128_ps(x, y, 0x20), _mm256_permute2f128_ps(x, y, 0x31)};
}
SIMDACT_INLINE std::array<doubles_4, 2> zip(__m256d first, __m256d second) {
  const __m256d x = _mm256_unpacklo_pd(first, second), y = _mm256_unpackhi_pd(first, second);
  return {_mm256_permute2f128_pd(x, y, 0x20), _mm256_permute2f128_pd(x, y, 0x31)};
}

SIMDACT_INLINE std::array<floats_8, 2> halves(__m256 a, __m256 b) {
  return {_mm256_permute2f128_ps(a, b, 0x20), _mm256_permute2f128_ps(a, b, 0x31)};
}
SIMDACT_INLINE std::array<doubles_4, 2> halves(__m256d a, __m256d b) {
  return {_mm256_permute2f128_pd(a, b, 0x20), _mm256_permute2f128_pd(a, b, 0x31)};
}
SIMDACT_INLINE std::array<floats_8, 2> alternate_quarters(__m256 a, __m256 b) {
  const __m256 x = _mm256_permute2f128_ps(a, b, 0x20), y = _mm256_permute2f128_ps(a, b, 0x31);
  return {_mm256_shuffle_ps(x, y, 0x44), _mm256_shuffle_ps(x, y, 0xee)};
}
SIMDACT_INLINE std::array<doubles_4, 2> alternate_quarters(__m256d a, __m256d b) {
  const __m256d x = _mm256_permute2f128_pd(a, b, 0x20), y = _mm256_permute2f128_pd(a, b, 0x31);
  return {_mm256_unpacklo_pd(x, y), _mm256_unpackhi_pd(x, y)};
}

SIMDACT_INLINE __m256 no_nan(__m256 a, __m256 b) {
  return _mm256_cmp_ps(a, b, _CMP_ORD_Q);
}
SIMDACT_INLINE __m256d no_nan(__m256d a, __m256d b) {
  return _mm256_cmp_pd(a, b, _CMP_ORD_Q);
}
SIMDACT_INLINE std::uint32_t sign_bits(__m256 x) {
  return static_cast<std::uint32_t>(_mm256_movemask_ps(x));
}
SIMDACT_INLINE std::uint32_t sign_bits(__m256d x) {
  return static_cast<std::uint32_t>(_mm256_movemask_pd(x));
}

template <int Distance>
SIMDACT_INLINE __m256 exchange(__m256 x) {
  if constexpr (Distance == 4)
    return _mm256_permute2f128_ps(x, x, 1);
  else
    return _mm256_permute_ps(x, Distance == 2 ? 0x4e : 0xb1);
}
template <int Distance>
SIMDACT_INLINE __m256d exchange(__m256d x) {
  if constexpr (Distance == 2)
    return _mm256_permute2f128_pd(x, x, 1);
  else
    return _mm256_permute_pd(x, 5);
}

} // namespace simdact::inline SIMDACT_TARGET::simd::native

#endif
