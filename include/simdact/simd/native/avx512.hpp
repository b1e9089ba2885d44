// SPDX-License-Identifier: BSL-1.0
// Single operations that AVX-512 (F, BW, DQ, VL) does better than the portable forms of ops.hpp and memory.hpp, on
// 512-bit vectors. Its look-ups and shuffles: avx512_permute.hpp.
#pragma once

#include <simdact/simd/native/names.hpp>

#if SIMDACT_COMPLETE_AVX512

#include <immintrin.h>

namespace simdact::inline SIMDACT_TARGET::simd::native {

using doubles_8 = lanes<double, 64>;

SIMDACT_INLINE __m512 fma(__m512 a, __m512 b, __m512 c) {
  return _mm512_fmadd_ps(a, b, c);
}
SIMDACT_INLINE __m512d fma(__m512d a, __m512d b, __m512d c) {
  return _mm512_fmadd_pd(a, b, c);
}
SIMDACT_INLINE __m512 fms(__m512 a, __m512 b, __m512 c) {
  return _mm512_fmsub_ps(a, b, c);
}
SIMDACT_INLINE __m512d fms(__m512d a, __m512d b, __m512d c) {
  return _mm512_fmsub_pd(a, b, c);
}
SIMDACT_INLINE __m512 fnma(__m512 a, __m512 b, __m512 c) {
  return _mm512_fnmadd_ps(a, b, c);
}
SIMDACT_INLINE __m512d fnma(__m512d a, __m512d b, __m512d c) {
  return _mm512_fnmadd_pd(a, b, c);
}
SIMDACT_INLINE __m512 min(__m512 bound, __m512 x) {
  return _mm512_min_ps(bound, x);
}
SIMDACT_INLINE __m512d min(__m512d bound, __m512d x) {
  return _mm512_min_pd(bound, x);
}
SIMDACT_INLINE __m512 max(__m512 bound, __m512 x) {
  return _mm512_max_ps(bound, x);
}
SIMDACT_INLINE __m512d max(__m512d bound, __m512d x) {
  return _mm512_max_pd(bound, x);
}

// 0xca is the bitwise choice mask ? magnitude : sign.
SIMDACT_INLINE __m512 copysign(__m512 magnitude, __m512 sign) {
  const __m512i mask = _mm512_set1_epi32(0x7fff'ffff);
  return _mm512_castsi512_ps(
      _mm512_ternarylogic_epi32(mask, _mm512_castps_si512(magnitude), _mm512_castps_si512(sign), 0xca));
}
SIMDACT_INLINE __m512d copysign(__m512d magnitude, __m512d sign) {
  const __m512i mask = _mm512_set1_epi64(0x7fff'ffff'ffff'ffff);
  return _mm512_castsi512_pd(
      _mm512_ternarylogic_epi64(mask, _mm512_castpd_si512(magnitude), _mm512_castpd_si512(sign), 0xca));
}

// g++ has macros for vrange, vrndscale and vcvtps2ph without optimisation, which warn of their own masks.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-conversion"

// vrange with immediate 2: the smaller magnitude, with the sign of the first operand. It prefers a number to a NaN,
// so the caller passes a bound that is NaN where x is.
SIMDACT_INLINE __m512 copysign_min(__m512 x, __m512 bound) {
  return _mm512_range_ps(x, bound, 2);
}
SIMDACT_INLINE __m512d copysign_min(__m512d x, __m512d bound) {
  return _mm512_range_pd(x, bound, 2);
}
SIMDACT_INLINE __m512 round(__m512 x) {
  return _mm512_roundscale_ps(x, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC);
}
SIMDACT_INLINE __m512d round(__m512d x) {
  return _mm512_roundscale_pd(x, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC);
}
SIMDACT_INLINE __m256i floats_to_float16(__m512 x) {
  return _mm512_cvtps_ph(x, _MM_FROUND_TO_NEAREST_INT);
}

#pragma GCC diagnostic pop

SIMDACT_INLINE __m512i to_integer(__m512 x) {
  return _mm512_cvtps_epi32(x);
}
SIMDACT_INLINE __m512d sqrt(__m512d x) {
  return _mm512_sqrt_pd(x);
}

SIMDACT_INLINE __m512 scale_by_power_of_two(__m512 x, __m512 n) {
  return _mm512_scalef_ps(x, n);
}
SIMDACT_INLINE __m512d scale_by_power_of_two(__m512d x, __m512d n) {
  return _mm512_scalef_pd(x, n);
}
// The same instruction for a scalar: the portable form's last step gives a zero another sign where sums are rounded
// downwards.
SIMDACT_INLINE float scale_scalar(float x, float n) {
  return _mm_cvtss_f32(_mm_scalef_ss(_mm_set_ss(x), _mm_set_ss(n)));
}
SIMDACT_INLINE double scale_scalar(double x, double n) {
  return _mm_cvtsd_f64(_mm_scalef_sd(_mm_set_sd(x), _mm_set_sd(n)));
}

SIMDACT_INLINE __m512i shift_right(__m512i x, __m512i count, std::uint32_t) {
  return _mm512_srlv_epi32(x, count);
}
SIMDACT_INLINE __m512i shift_right(__m512i x, __m512i count, std::uint16_t) {
  return _mm512_srlv_epi16(x, count);
}

// Of unsigned 16-bit lanes.
SIMDACT_INLINE __m512i select_greater(__m512i a, __m512i b, __m512i yes, __m512i no) {
  return _mm512_mask_blend_epi16(_mm512_cmpgt_epu16_mask(a, b), no, yes);
}

constexpr std::uint64_t first_lanes(std::size_t n) {
  return (std::uint64_t{1} << n) - 1;
}
SIMDACT_INLINE __m512 load_first(const float* from, std::size_t n, __m512) {
  return _mm512_maskz_loadu_ps(static_cast<__mmask16>(first_lanes(n)), from);
}
SIMDACT_INLINE __m512d load_first(const double* from, std::size_t n, __m512d) {
  return _mm512_maskz_loadu_pd(static_cast<__mmask8>(first_lanes(n)), from);
}
SIMDACT_INLINE __m512i load_first(const std::uint16_t* from, std::size_t n, __m512i) {
  return _mm512_maskz_loadu_epi16(static_cast<__mmask32>(first_lanes(n)), from);
}
SIMDACT_INLINE __m512 load_up_to(const float* from, std::size_t n, __m512 x) {
  return load_first(from, n, x);
}
SIMDACT_INLINE __m512d load_up_to(const double* from, std::size_t n, __m512d x) {
  return load_first(from, n, x);
}
SIMDACT_INLINE void store_first(float* to, std::size_t n, __m512 x) {
  _mm512_mask_storeu_ps(to, static_cast<__mmask16>(first_lanes(n)), x);
}
SIMDACT_INLINE void store_first(double* to, std::size_t n, __m512d x) {
  _mm512_mask_storeu_pd(to, static_cast<__mmask8>(first_lanes(n)), x);
}
SIMDACT_INLINE void store_first(std::uint16_t* to, std::size_t n, __m512i x) {
  _mm512_mask_storeu_epi16(to, static_cast<__mmask32>(first_lanes(n)), x);
}
SIMDACT_INLINE __m512 load_bytes(const std::uint8_t* from, __m512) {
  return _mm512_cvtepi32_ps(_mm512_cvtepu8_epi32(_mm_loadu_si128(reinterpret_cast<const __m128i*>(from))));
}
SIMDACT_INLINE __m512d load_bytes(const std::uint8_t* from, __m512d) {
  return _mm512_cvtepi32_pd(_mm256_cvtepu8_epi32(_mm_loadl_epi64(reinterpret_cast<const __m128i*>(from))));
}
SIMDACT_INLINE void stream(float* to, __m512 x) {
  _mm512_stream_ps(to, x);
}
SIMDACT_INLINE void stream(double* to, __m512d x) {
  _mm512_stream_pd(to, x);
}

SIMDACT_INLINE void stream(std::uint16_t* to, __m512i x) {
  _mm512_stream_si512(reinterpret_cast<__m512i*>(to), x);
}

SIMDACT_INLINE __m256i load_half(const void* from, __m512) {
  return _mm256_loadu_si256(static_cast<const __m256i*>(from));
}
SIMDACT_INLINE __m256i load_first_half(const void* from, std::size_t n, __m512) {
  return _mm256_maskz_loadu_epi16(static_cast<__mmask16>(first_lanes(n)), from);
}
SIMDACT_INLINE void store_half(void* to, __m256i x, __m512) {
  _mm256_storeu_si256(static_cast<__m256i*>(to), x);
}
SIMDACT_INLINE void store_first_half(void* to, std::size_t n, __m256i x, __m512) {
  _mm256_mask_storeu_epi16(to, static_cast<__mmask16>(first_lanes(n)), x);
}
SIMDACT_INLINE void stream_half(void* to, __m256i x, __m512) {
  _mm256_stream_si256(static_cast<__m256i*>(to), x);
}
SIMDACT_INLINE __m512i low_halves(__m256i x, __m512) {
  return _mm512_cvtepu16_epi32(x);
}
SIMDACT_INLINE __m256i from_low_halves(__m512i x, __m512) {
  return _mm512_cvtepi32_epi16(x);
}
SIMDACT_INLINE __m512 float16_to_floats(__m256i x, __m512) {
  return _mm512_cvtph_ps(x);
}

SIMDACT_INLINE std::array<doubles_8, 2> widen(__m512 x) {
  return {_mm512_cvtps_pd(_mm512_castps512_ps256(x)), _mm512_cvtps_pd(_mm512_extractf32x8_ps(x, 1))};
}
SIMDACT_INLINE __m512 to_floats(__m512d low, __m512d high) {
  return _mm512_insertf32x8(_mm512_castps256_ps512(_mm512_cvtpd_ps(low)), _mm512_cvtpd_ps(high), 1);
}

} // namespace simdact::inline SIMDACT_TARGET::simd::native

#endif
