// SPDX-License-Identifier: BSL-1.0
// Single operations that 64-bit Arm NEON does better than, or differently from, the portable forms.
#pragma once

#include <simdact/simd/native/names.hpp>

#if defined(__aarch64__)

#include <arm_neon.h>

namespace simdact::inline SIMDACT_TARGET::simd::native {

using floats_4 = lanes<float, 16>;
using doubles_2 = lanes<double, 16>;

SIMDACT_INLINE float32x4_t fma(float32x4_t a, float32x4_t b, float32x4_t c) {
  return vfmaq_f32(c, a, b);
}
SIMDACT_INLINE float64x2_t fma(float64x2_t a, float64x2_t b, float64x2_t c) {
  return vfmaq_f64(c, a, b);
}
SIMDACT_INLINE float32x4_t fnma(float32x4_t a, float32x4_t b, float32x4_t c) {
  return vfmsq_f32(c, a, b);
}
SIMDACT_INLINE float64x2_t fnma(float64x2_t a, float64x2_t b, float64x2_t c) {
  return vfmsq_f64(c, a, b);
}
SIMDACT_INLINE float32x4_t min(float32x4_t bound, float32x4_t x) {
  return vminq_f32(bound, x);
}
SIMDACT_INLINE float64x2_t min(float64x2_t bound, float64x2_t x) {
  return vminq_f64(bound, x);
}
SIMDACT_INLINE float32x4_t max(float32x4_t bound, float32x4_t x) {
  return vmaxq_f32(bound, x);
}
SIMDACT_INLINE float64x2_t max(float64x2_t bound, float64x2_t x) {
  return vmaxq_f64(bound, x);
}
SIMDACT_INLINE float32x4_t round(float32x4_t x) {
  return vrndnq_f32(x);
}
SIMDACT_INLINE float64x2_t round(float64x2_t x) {
  return vrndnq_f64(x);
}
SIMDACT_INLINE uint32x4_t to_integer(float32x4_t x) {
  return vreinterpretq_u32_s32(vcvtnq_s32_f32(x));
}
SIMDACT_INLINE float32x4_t sqrt(float32x4_t x) {
  return vsqrtq_f32(x);
}
SIMDACT_INLINE float64x2_t sqrt(float64x2_t x) {
  return vsqrtq_f64(x);
}

SIMDACT_INLINE float round(float x) {
  return vrndns_f32(x);
}
SIMDACT_INLINE double round(double x) {
  return vget_lane_f64(vrndn_f64(vdup_n_f64(x)), 0);
}
SIMDACT_INLINE std::uint32_t to_integer(float x) {
  return static_cast<std::uint32_t>(vcvtns_s32_f32(x));
}
SIMDACT_INLINE float sqrt(float x) {
  return vget_lane_f32(vsqrt_f32(vdup_n_f32(x)), 0);
}
SIMDACT_INLINE double sqrt(double x) {
  return vget_lane_f64(vsqrt_f64(vdup_n_f64(x)), 0);
}

// vmax gives +0 for the zeros 0 and -0.
SIMDACT_INLINE float32x4_t positive_part(float32x4_t x) {
  return vreinterpretq_f32_u32(vbicq_u32(vreinterpretq_u32_f32(x), vcltzq_f32(x)));
}
SIMDACT_INLINE float64x2_t positive_part(float64x2_t x) {
  return vreinterpretq_f64_u64(vbicq_u64(vreinterpretq_u64_f64(x), vcltzq_f64(x)));
}

// tbl looks up bytes: lane index i becomes the byte indices 4i, 4i + 1, 4i + 2, 4i + 3 into one or two registers.
template <std::size_t N>
  requires(N == 4 || N == 8)
SIMDACT_INLINE float32x4_t lookup(const std::array<float, N>& table, uint32x4_t index) {
  const uint32x4_t lane = vandq_u32(index, vdupq_n_u32(N - 1));
  const uint8x16_t bytes = vreinterpretq_u8_u32(vmlaq_n_u32(vdupq_n_u32(0x0302'0100u), lane, 0x0404'0404u));
  const auto* entries = reinterpret_cast<const std::uint8_t*>(table.data());
  if constexpr (N == 4)
    return vreinterpretq_f32_u8(vqtbl1q_u8(vld1q_u8(entries), bytes));
  else
    return vreinterpretq_f32_u8(vqtbl2q_u8({{vld1q_u8(entries), vld1q_u8(entries + 16)}}, bytes));
}
SIMDACT_INLINE uint32x4_t shift_right(uint32x4_t x, uint32x4_t count, std::uint32_t) {
  return vshlq_u32(x, vnegq_s32(vreinterpretq_s32_u32(count)));
}

SIMDACT_INLINE float32x4_t load_bytes(const std::uint8_t* from, float32x4_t) {
  std::uint32_t four;
  __builtin_memcpy(&four, from, sizeof four);
  return vcvtq_f32_u32(vmovl_u16(vget_low_u16(vmovl_u8(vcreate_u8(four)))));
}

SIMDACT_INLINE uint16x4_t load_half(const void* from, float32x4_t) {
  return vreinterpret_u16_u8(vld1_u8(static_cast<const std::uint8_t*>(from)));
}
SIMDACT_INLINE void store_half(void* to, uint16x4_t x, float32x4_t) {
  vst1_u8(static_cast<std::uint8_t*>(to), vreinterpret_u8_u16(x));
}
SIMDACT_INLINE uint32x4_t low_halves(uint16x4_t x, float32x4_t) {
  return vmovl_u16(x);
}
SIMDACT_INLINE uint16x4_t from_low_halves(uint32x4_t x, float32x4_t) {
  return vmovn_u32(x);
}
SIMDACT_INLINE float32x4_t float16_to_floats(uint16x4_t x, float32x4_t) {
  return vcvt_f32_f16(vreinterpret_f16_u16(x));
}
SIMDACT_INLINE uint16x4_t floats_to_float16(float32x4_t x) {
  return vreinterpret_u16_f16(vcvt_f16_f32(x));
}

SIMDACT_INLINE std::array<floats_4, 2> unzip(float32x4_t low, float32x4_t high) {
  return {vuzp1q_f32(low, high), vuzp2q_f32(low, high)};
}
SIMDACT_INLINE std::array<doubles_2, 2> unzip(float64x2_t low, float64x2_t high) {
  return {vuzp1q_f64(low, high), vuzp2q_f64(low, high)};
}
SIMDACT_INLINE std::array<floats_4, 2> zip(float32x4_t first, float32x4_t second) {
  return {vzip1q_f32(first, second), vzip2q_f32(first, second)};
}
SIMDACT_INLINE std::array<doubles_2, 2> zip(float64x2_t first, float64x2_t second) {
  return {vzip1q_f64(first, second), vzip2q_f64(first, second)};
}

// The sign of each lane, shifted to the lane's bit.
SIMDACT_INLINE std::uint32_t sign_bits(float32x4_t x) {
  return vaddvq_u32(vshlq_u32(vshrq_n_u32(vreinterpretq_u32_f32(x), 31), int32x4_t{0, 1, 2, 3}));
}
SIMDACT_INLINE std::uint32_t sign_bits(float64x2_t x) {
  return static_cast<std::uint32_t>(vaddvq_u64(vshlq_u64(vshrq_n_u64(vreinterpretq_u64_f64(x), 63), int64x2_t{0, 1})));
}

template <int Distance>
SIMDACT_INLINE float32x4_t exchange(float32x4_t x) {
  if constexpr (Distance == 2)
    return vextq_f32(x, x, 2);
  else
    return vrev64q_f32(x);
}
template <int Distance>
SIMDACT_INLINE float64x2_t exchange(float64x2_t x) {
  return vextq_f64(x, x, 1);
}

SIMDACT_INLINE std::array<floats_4, 2> halves(float32x4_t a, float32x4_t b) {
  return {vcombine_f32(vget_low_f32(a), vget_low_f32(b)), vcombine_f32(vget_high_f32(a), vget_high_f32(b))};
}
SIMDACT_INLINE std::array<floats_4, 2> alternate_quarters(float32x4_t a, float32x4_t b) {
  return {vuzp1q_f32(a, b), vuzp2q_f32(a, b)};
}

} // namespace simdact::inline SIMDACT_TARGET::simd::native

#endif
