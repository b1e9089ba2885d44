// SPDX-License-Identifier: BSL-1.0
// Single operations that AVX-512 (F, BW, DQ, VL) does better than the portable forms of ops.hpp, lookup.hpp and
// memory.hpp, on 512-bit vectors.
#pragma once

#include <simdact/simd/native/names.hpp>

#if defined(__AVX512F__) && defined(__AVX512BW__) && defined(__AVX512DQ__) && defined(__AVX512VL__)

#include <immintrin.h>

namespace simdact::inline SIMDACT_TARGET::simd::native {

template <class A>
concept avx512 = sizeof(typename xsimd::batch<float, A>::register_type) == 64;

template <class T, avx512 A>
using zmm = xsimd::batch<T, A>;

template <avx512 A>
SIMDACT_INLINE zmm<float, A> fma(zmm<float, A> a, zmm<float, A> b, zmm<float, A> c) {
  return _mm512_fmadd_ps(a, b, c);
}
template <avx512 A>
SIMDACT_INLINE zmm<double, A> fma(zmm<double, A> a, zmm<double, A> b, zmm<double, A> c) {
  return _mm512_fmadd_pd(a, b, c);
}
template <avx512 A>
SIMDACT_INLINE zmm<float, A> fms(zmm<float, A> a, zmm<float, A> b, zmm<float, A> c) {
  return _mm512_fmsub_ps(a, b, c);
}
template <avx512 A>
SIMDACT_INLINE zmm<double, A> fms(zmm<double, A> a, zmm<double, A> b, zmm<double, A> c) {
  return _mm512_fmsub_pd(a, b, c);
}
template <avx512 A>
SIMDACT_INLINE zmm<float, A> fnma(zmm<float, A> a, zmm<float, A> b, zmm<float, A> c) {
  return _mm512_fnmadd_ps(a, b, c);
}
template <avx512 A>
SIMDACT_INLINE zmm<double, A> fnma(zmm<double, A> a, zmm<double, A> b, zmm<double, A> c) {
  return _mm512_fnmadd_pd(a, b, c);
}

template <avx512 A>
SIMDACT_INLINE zmm<float, A> min(zmm<float, A> bound, zmm<float, A> x) {
  return _mm512_min_ps(bound, x);
}
template <avx512 A>
SIMDACT_INLINE zmm<double, A> min(zmm<double, A> bound, zmm<double, A> x) {
  return _mm512_min_pd(bound, x);
}
template <avx512 A>
SIMDACT_INLINE zmm<float, A> max(zmm<float, A> bound, zmm<float, A> x) {
  return _mm512_max_ps(bound, x);
}
template <avx512 A>
SIMDACT_INLINE zmm<double, A> max(zmm<double, A> bound, zmm<double, A> x) {
  return _mm512_max_pd(bound, x);
}

// 0xca is the bitwise choice mask ? magnitude : sign.
template <avx512 A>
SIMDACT_INLINE zmm<float, A> copysign(zmm<float, A> magnitude, zmm<float, A> sign) {
  const __m512i mask = _mm512_set1_epi32(0x7fff'ffff);
  return _mm512_castsi512_ps(
      _mm512_ternarylogic_epi32(mask, _mm512_castps_si512(magnitude), _mm512_castps_si512(sign), 0xca));
}
template <avx512 A>
SIMDACT_INLINE zmm<double, A> copysign(zmm<double, A> magnitude, zmm<double, A> sign) {
  const __m512i mask = _mm512_set1_epi64(0x7fff'ffff'ffff'ffff);
  return _mm512_castsi512_pd(
      _mm512_ternarylogic_epi64(mask, _mm512_castpd_si512(magnitude), _mm512_castpd_si512(sign), 0xca));
}

// vrange with immediate 2: the smaller magnitude, with the sign of the first operand. It prefers a number to a NaN,
// so the caller passes a bound that is NaN where x is.
template <avx512 A>
SIMDACT_INLINE zmm<float, A> copysign_min(zmm<float, A> x, zmm<float, A> bound) {
  return _mm512_range_ps(x, bound, 2);
}
template <avx512 A>
SIMDACT_INLINE zmm<double, A> copysign_min(zmm<double, A> x, zmm<double, A> bound) {
  return _mm512_range_pd(x, bound, 2);
}

template <avx512 A>
SIMDACT_INLINE zmm<float, A> round(zmm<float, A> x) {
  return _mm512_roundscale_ps(x, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC);
}
template <avx512 A>
SIMDACT_INLINE zmm<double, A> round(zmm<double, A> x) {
  return _mm512_roundscale_pd(x, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC);
}

template <avx512 A>
SIMDACT_INLINE zmm<float, A> scale_by_power_of_two(zmm<float, A> x, zmm<float, A> n) {
  return _mm512_scalef_ps(x, n);
}
template <avx512 A>
SIMDACT_INLINE zmm<double, A> scale_by_power_of_two(zmm<double, A> x, zmm<double, A> n) {
  return _mm512_scalef_pd(x, n);
}

template <avx512 A>
SIMDACT_INLINE zmm<std::uint32_t, A> to_integer(zmm<float, A> x) {
  return _mm512_cvtps_epi32(x);
}

// The permutations read only the low bits of an index, so that 16 entries are one register and 32 are two. Eight
// entries are laid down twice, which makes the fourth bit of the index irrelevant too.
template <std::size_t N, avx512 A>
  requires(N == 8 || N == 16 || N == 32 || N == 64)
SIMDACT_INLINE zmm<float, A> lookup(const std::array<float, N>& table, zmm<std::uint32_t, A> index) {
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
template <std::size_t N, avx512 A>
  requires(N == 4 || N == 8 || N == 16)
SIMDACT_INLINE zmm<double, A> lookup(const std::array<double, N>& table, zmm<std::uint64_t, A> index) {
  if constexpr (N == 4)
    return _mm512_permutexvar_pd(index, _mm512_broadcast_f64x4(_mm256_loadu_pd(table.data())));
  else if constexpr (N == 8)
    return _mm512_permutexvar_pd(index, _mm512_loadu_pd(table.data()));
  else
    return _mm512_permutex2var_pd(_mm512_loadu_pd(table.data()), index, _mm512_loadu_pd(table.data() + 8));
}
template <std::size_t N, avx512 A>
SIMDACT_INLINE zmm<std::uint16_t, A> lookup(const std::array<std::uint16_t, N>& table, zmm<std::uint16_t, A> index) {
  static_assert(N == 32 || N == 64);
  if constexpr (N == 32)
    return _mm512_permutexvar_epi16(index, _mm512_loadu_si512(table.data()));
  else
    return _mm512_permutex2var_epi16(_mm512_loadu_si512(table.data()), index, _mm512_loadu_si512(table.data() + 32));
}

template <avx512 A>
SIMDACT_INLINE zmm<std::uint32_t, A> shift_right(zmm<std::uint32_t, A> x, zmm<std::uint32_t, A> count) {
  return _mm512_srlv_epi32(x, count);
}
template <avx512 A>
SIMDACT_INLINE zmm<std::uint16_t, A> shift_right(zmm<std::uint16_t, A> x, zmm<std::uint16_t, A> count) {
  return _mm512_srlv_epi16(x, count);
}

template <avx512 A>
SIMDACT_INLINE zmm<std::uint16_t, A> select_greater(zmm<std::uint16_t, A> a, zmm<std::uint16_t, A> b,
                                                    zmm<std::uint16_t, A> yes, zmm<std::uint16_t, A> no) {
  return _mm512_mask_blend_epi16(_mm512_cmpgt_epu16_mask(a, b), no, yes);
}

template <class T>
constexpr std::uint64_t first_lanes(std::size_t n) {
  return (std::uint64_t{1} << n) - 1;
}

template <avx512 A>
SIMDACT_INLINE zmm<float, A> load_first(const float* from, std::size_t n, A) {
  return _mm512_maskz_loadu_ps(static_cast<__mmask16>(first_lanes<float>(n)), from);
}
template <avx512 A>
SIMDACT_INLINE zmm<double, A> load_first(const double* from, std::size_t n, A) {
  return _mm512_maskz_loadu_pd(static_cast<__mmask8>(first_lanes<double>(n)), from);
}
template <avx512 A>
SIMDACT_INLINE zmm<std::uint16_t, A> load_first(const std::uint16_t* from, std::size_t n, A) {
  return _mm512_maskz_loadu_epi16(static_cast<__mmask32>(first_lanes<std::uint16_t>(n)), from);
}
template <avx512 A>
SIMDACT_INLINE void store_first(float* to, std::size_t n, zmm<float, A> x) {
  _mm512_mask_storeu_ps(to, static_cast<__mmask16>(first_lanes<float>(n)), x);
}
template <avx512 A>
SIMDACT_INLINE void store_first(double* to, std::size_t n, zmm<double, A> x) {
  _mm512_mask_storeu_pd(to, static_cast<__mmask8>(first_lanes<double>(n)), x);
}
template <avx512 A>
SIMDACT_INLINE void store_first(std::uint16_t* to, std::size_t n, zmm<std::uint16_t, A> x) {
  _mm512_mask_storeu_epi16(to, static_cast<__mmask32>(first_lanes<std::uint16_t>(n)), x);
}

template <avx512 A>
SIMDACT_INLINE std::array<zmm<double, A>, 2> widen(zmm<float, A> x) {
  return {_mm512_cvtps_pd(_mm512_castps512_ps256(x)), _mm512_cvtps_pd(_mm512_extractf32x8_ps(x, 1))};
}
template <avx512 A>
SIMDACT_INLINE void stream(float* to, zmm<float, A> x) {
  _mm512_stream_ps(to, x);
}
template <avx512 A>
SIMDACT_INLINE void stream(double* to, zmm<double, A> x) {
  _mm512_stream_pd(to, x);
}

// Even and odd elements of two vectors, and the inverse: a permutation of both for each result.
template <avx512 A>
SIMDACT_INLINE std::array<zmm<float, A>, 2> unzip(zmm<float, A> low, zmm<float, A> high) {
  const __m512i even = _mm512_setr_epi32(0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30);
  const __m512i odd = _mm512_or_si512(even, _mm512_set1_epi32(1));
  return {_mm512_permutex2var_ps(low, even, high), _mm512_permutex2var_ps(low, odd, high)};
}
template <avx512 A>
SIMDACT_INLINE std::array<zmm<double, A>, 2> unzip(zmm<double, A> low, zmm<double, A> high) {
  const __m512i even = _mm512_setr_epi64(0, 2, 4, 6, 8, 10, 12, 14), odd = _mm512_or_si512(even, _mm512_set1_epi64(1));
  return {_mm512_permutex2var_pd(low, even, high), _mm512_permutex2var_pd(low, odd, high)};
}
template <avx512 A>
SIMDACT_INLINE std::array<zmm<float, A>, 2> zip(zmm<float, A> first, zmm<float, A> second) {
  const __m512i low = _mm512_setr_epi32(0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23);
  const __m512i high = _mm512_add_epi32(low, _mm512_set1_epi32(8));
  return {_mm512_permutex2var_ps(first, low, second), _mm512_permutex2var_ps(first, high, second)};
}
template <avx512 A>
SIMDACT_INLINE std::array<zmm<double, A>, 2> zip(zmm<double, A> first, zmm<double, A> second) {
  const __m512i low = _mm512_setr_epi64(0, 8, 1, 9, 2, 10, 3, 11), high = _mm512_add_epi64(low, _mm512_set1_epi64(4));
  return {_mm512_permutex2var_pd(first, low, second), _mm512_permutex2var_pd(first, high, second)};
}

} // namespace simdact::inline SIMDACT_TARGET::simd::native

#endif
