// SPDX-License-Identifier: BSL-1.0
// Single operations on 128-bit x86 vectors: minimum and maximum with their operand order, multiply-adds where the build
// has FMA. Look-ups: sse_lookup.hpp.
#pragma once

#include <simdact/simd/native/exact.hpp>

#if defined(__SSE2__)

#include <immintrin.h>

namespace simdact::inline SIMDACT_TARGET::simd::native {

using floats_4 = lanes<float, 16>;
using doubles_2 = lanes<double, 16>;

SIMDACT_INLINE __m128 min(__m128 bound, __m128 x) {
  return _mm_min_ps(bound, x);
}
SIMDACT_INLINE __m128d min(__m128d bound, __m128d x) {
  return _mm_min_pd(bound, x);
}
SIMDACT_INLINE __m128 max(__m128 bound, __m128 x) {
  return _mm_max_ps(bound, x);
}
SIMDACT_INLINE __m128d max(__m128d bound, __m128d x) {
  return _mm_max_pd(bound, x);
}

// In the floating-point domain throughout: a processor may delay what passes from one to the other.
SIMDACT_INLINE __m128 abs(__m128 x) {
  return _mm_andnot_ps(_mm_set1_ps(-0.0f), x);
}
SIMDACT_INLINE __m128d abs(__m128d x) {
  return _mm_andnot_pd(_mm_set1_pd(-0.0), x);
}
SIMDACT_INLINE __m128 copysign_min(__m128 x, __m128 bound) {
  return _mm_or_ps(native::min(native::abs(x), bound), _mm_and_ps(_mm_set1_ps(-0.0f), x));
}
SIMDACT_INLINE __m128d copysign_min(__m128d x, __m128d bound) {
  return _mm_or_pd(native::min(native::abs(x), bound), _mm_and_pd(_mm_set1_pd(-0.0), x));
}

// To nearest in every rounding mode, as the wider vectors do. SSE2 has no such instruction: there through 32-bit
// integers, as the mode says; of doubles, whose errors have less room, what is more than a half away is taken a step
// on.
#if defined(__SSE4_1__)
SIMDACT_INLINE __m128 round(__m128 x) {
  return _mm_round_ps(x, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC);
}
SIMDACT_INLINE __m128d round(__m128d x) {
  return _mm_round_pd(x, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC);
}
#else
SIMDACT_INLINE __m128 round(__m128 x) {
  return _mm_cvtepi32_ps(_mm_cvtps_epi32(x));
}
SIMDACT_INLINE __m128d round(__m128d x) {
  const __m128d n = _mm_cvtepi32_pd(_mm_cvtpd_epi32(x)), rest = _mm_sub_pd(x, n), one = _mm_set1_pd(1);
  const __m128d up = _mm_and_pd(one, _mm_cmplt_pd(_mm_set1_pd(0.5), rest));
  const __m128d down = _mm_and_pd(one, _mm_cmplt_pd(rest, _mm_set1_pd(-0.5)));
  return _mm_add_pd(n, _mm_sub_pd(up, down));
}
#endif
SIMDACT_INLINE __m128i to_integer(__m128 x) {
  return _mm_cvtps_epi32(x);
}

SIMDACT_INLINE float round(float x) {
  return _mm_cvtss_f32(native::round(_mm_set_ss(x)));
}
SIMDACT_INLINE double round(double x) {
  return _mm_cvtsd_f64(native::round(_mm_set_sd(x)));
}
SIMDACT_INLINE std::uint32_t to_integer(float x) {
  return static_cast<std::uint32_t>(_mm_cvtss_si32(_mm_set_ss(x)));
}

SIMDACT_INLINE __m128d sqrt(__m128d x) {
  return _mm_sqrt_pd(x);
}
SIMDACT_INLINE float sqrt(float x) {
  return _mm_cvtss_f32(native::sqrt(_mm_set_ss(x)));
}
SIMDACT_INLINE double sqrt(double x) {
  return _mm_cvtsd_f64(_mm_sqrt_sd(_mm_setzero_pd(), _mm_set_sd(x)));
}

#if defined(__FMA__)
SIMDACT_INLINE __m128 fma(__m128 a, __m128 b, __m128 c) {
  return _mm_fmadd_ps(a, b, c);
}
SIMDACT_INLINE __m128d fma(__m128d a, __m128d b, __m128d c) {
  return _mm_fmadd_pd(a, b, c);
}
#endif

// By halves, which SSE2 moves alone: memory written in pieces and read as a whole would have to wait for the cache.
SIMDACT_INLINE __m128 load_first(const float* from, std::size_t n, __m128) {
  if (n == 1)
    return _mm_load_ss(from);
  const __m128 two = _mm_loadl_pi(_mm_setzero_ps(), reinterpret_cast<const __m64*>(from));
  return n == 2 ? two : _mm_movelh_ps(two, _mm_load_ss(from + 2));
}
SIMDACT_INLINE __m128d load_first(const double* from, std::size_t, __m128d) {
  return _mm_load_sd(from);
}
SIMDACT_INLINE void store_first(float* to, std::size_t n, __m128 x) {
  if (n == 1)
    return _mm_store_ss(to, x);
  _mm_storel_pi(reinterpret_cast<__m64*>(to), x);
  if (n == 3)
    _mm_store_ss(to + 2, _mm_movehl_ps(x, x));
}
SIMDACT_INLINE void store_first(double* to, std::size_t, __m128d x) {
  _mm_store_sd(to, x);
}

SIMDACT_INLINE void stream(float* to, __m128 x) {
  _mm_stream_ps(to, x);
}
SIMDACT_INLINE void stream(double* to, __m128d x) {
  _mm_stream_pd(to, x);
}
template <class Register>
SIMDACT_INLINE void end_streaming(Register) {
  _mm_sfence();
}

SIMDACT_INLINE __m128 load_bytes(const std::uint8_t* from, __m128) {
  std::int32_t four;
  __builtin_memcpy(&four, from, sizeof four);
  const __m128i pairs = _mm_unpacklo_epi8(_mm_cvtsi32_si128(four), _mm_setzero_si128());
  return _mm_cvtepi32_ps(_mm_unpacklo_epi16(pairs, _mm_setzero_si128()));
}

SIMDACT_INLINE __m128i load_half(const void* from, __m128) {
  return _mm_loadl_epi64(static_cast<const __m128i*>(from));
}
SIMDACT_INLINE void store_half(void* to, __m128i x, __m128) {
  _mm_storel_epi64(static_cast<__m128i*>(to), x);
}
SIMDACT_INLINE __m128i low_halves(__m128i x, __m128) {
  return _mm_unpacklo_epi16(x, _mm_setzero_si128());
}
// The packing saturates signed numbers, which these then are.
SIMDACT_INLINE __m128i from_low_halves(__m128i x, __m128) {
  const __m128i y = _mm_srai_epi32(_mm_slli_epi32(x, 16), 16);
  return _mm_packs_epi32(y, y);
}

SIMDACT_INLINE std::array<doubles_2, 2> widen(__m128 x) {
  return {_mm_cvtps_pd(x), _mm_cvtps_pd(_mm_movehl_ps(x, x))};
}
SIMDACT_INLINE __m128 to_floats(__m128d low, __m128d high) {
  return _mm_movelh_ps(_mm_cvtpd_ps(low), _mm_cvtpd_ps(high));
}

// Even and odd elements of two vectors, and the inverse.
SIMDACT_INLINE std::array<floats_4, 2> unzip(__m128 low, __m128 high) {
  return {_mm_shuffle_ps(low, high, 0x88), _mm_shuffle_ps(low, high, 0xdd)};
}
SIMDACT_INLINE std::array<doubles_2, 2> unzip(__m128d low, __m128d high) {
  return {_mm_unpacklo_pd(low, high), _mm_unpackhi_pd(low, high)};
}
SIMDACT_INLINE std::array<floats_4, 2> zip(__m128 first, __m128 second) {
  return {_mm_unpacklo_ps(first, second), _mm_unpackhi_ps(first, second)};
}
SIMDACT_INLINE std::array<doubles_2, 2> zip(__m128d first, __m128d second) {
  return {_mm_unpacklo_pd(first, second), _mm_unpackhi_pd(first, second)};
}

SIMDACT_INLINE std::uint32_t sign_bits(__m128 x) {
  return static_cast<std::uint32_t>(_mm_movemask_ps(x));
}
SIMDACT_INLINE std::uint32_t sign_bits(__m128d x) {
  return static_cast<std::uint32_t>(_mm_movemask_pd(x));
}

template <int Distance>
SIMDACT_INLINE __m128 exchange(__m128 x) {
  return _mm_shuffle_ps(x, x, Distance == 2 ? 0x4e : 0xb1);
}
template <int Distance>
SIMDACT_INLINE __m128d exchange(__m128d x) {
  return _mm_shuffle_pd(x, x, 1);
}

SIMDACT_INLINE std::array<floats_4, 2> halves(__m128 a, __m128 b) {
  return {_mm_movelh_ps(a, b), _mm_movehl_ps(b, a)};
}
SIMDACT_INLINE std::array<floats_4, 2> alternate_quarters(__m128 a, __m128 b) {
  return {_mm_shuffle_ps(a, b, 0x88), _mm_shuffle_ps(a, b, 0xdd)};
}

} // namespace simdact::inline SIMDACT_TARGET::simd::native

#endif
