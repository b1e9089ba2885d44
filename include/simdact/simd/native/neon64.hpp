// SPDX-License-Identifier: BSL-1.0
// Single operations that 64-bit Arm NEON does better than, or differently from, the portable forms.
#pragma once

#include <simdact/simd/native/names.hpp>

#if defined(__aarch64__)

#include <arm_neon.h>

namespace simdact::inline SIMDACT_TARGET::simd::native {

template <class A>
concept neon64 = std::derived_from<A, xsimd::neon64>;

template <class T, neon64 A>
using quad = xsimd::batch<T, A>;

template <neon64 A>
SIMDACT_INLINE quad<float, A> fma(quad<float, A> a, quad<float, A> b, quad<float, A> c) {
  return vfmaq_f32(c, a, b);
}
template <neon64 A>
SIMDACT_INLINE quad<double, A> fma(quad<double, A> a, quad<double, A> b, quad<double, A> c) {
  return vfmaq_f64(c, a, b);
}
template <neon64 A>
SIMDACT_INLINE quad<float, A> fnma(quad<float, A> a, quad<float, A> b, quad<float, A> c) {
  return vfmsq_f32(c, a, b);
}
template <neon64 A>
SIMDACT_INLINE quad<double, A> fnma(quad<double, A> a, quad<double, A> b, quad<double, A> c) {
  return vfmsq_f64(c, a, b);
}
template <neon64 A>
SIMDACT_INLINE quad<float, A> min(quad<float, A> bound, quad<float, A> x) {
  return vminq_f32(bound, x);
}
template <neon64 A>
SIMDACT_INLINE quad<double, A> min(quad<double, A> bound, quad<double, A> x) {
  return vminq_f64(bound, x);
}
template <neon64 A>
SIMDACT_INLINE quad<float, A> max(quad<float, A> bound, quad<float, A> x) {
  return vmaxq_f32(bound, x);
}
template <neon64 A>
SIMDACT_INLINE quad<double, A> max(quad<double, A> bound, quad<double, A> x) {
  return vmaxq_f64(bound, x);
}
template <neon64 A>
SIMDACT_INLINE quad<float, A> round(quad<float, A> x) {
  return vrndnq_f32(x);
}
template <neon64 A>
SIMDACT_INLINE quad<double, A> round(quad<double, A> x) {
  return vrndnq_f64(x);
}
SIMDACT_INLINE float round(float x) {
  return vrndns_f32(x);
}
SIMDACT_INLINE double round(double x) {
  return vget_lane_f64(vrndn_f64(vdup_n_f64(x)), 0);
}
template <neon64 A>
SIMDACT_INLINE quad<std::uint32_t, A> to_integer(quad<float, A> x) {
  return vreinterpretq_u32_s32(vcvtnq_s32_f32(x));
}

SIMDACT_INLINE std::uint32_t to_integer(float x) {
  return static_cast<std::uint32_t>(vcvtns_s32_f32(x));
}

// tbl looks up bytes: lane index i becomes the byte indices 4i, 4i + 1, 4i + 2, 4i + 3 into one or two registers.
template <std::size_t N, neon64 A>
  requires(N == 4 || N == 8)
SIMDACT_INLINE quad<float, A> lookup(const std::array<float, N>& table, quad<std::uint32_t, A> index) {
  const uint32x4_t lane = vandq_u32(index, vdupq_n_u32(N - 1));
  const uint8x16_t bytes = vreinterpretq_u8_u32(vmlaq_n_u32(vdupq_n_u32(0x0302'0100u), lane, 0x0404'0404u));
  const auto* entries = reinterpret_cast<const std::uint8_t*>(table.data());
  if constexpr (N == 4)
    return vreinterpretq_f32_u8(vqtbl1q_u8(vld1q_u8(entries), bytes));
  else
    return vreinterpretq_f32_u8(vqtbl2q_u8({{vld1q_u8(entries), vld1q_u8(entries + 16)}}, bytes));
}
template <neon64 A>
SIMDACT_INLINE quad<std::uint32_t, A> shift_right(quad<std::uint32_t, A> x, quad<std::uint32_t, A> count) {
  return vshlq_u32(x, vnegq_s32(vreinterpretq_s32_u32(count)));
}

// vmax gives +0 for the zeros 0 and -0.
template <neon64 A>
SIMDACT_INLINE quad<float, A> positive_part(quad<float, A> x) {
  return vreinterpretq_f32_u32(vbicq_u32(vreinterpretq_u32_f32(x), vcltzq_f32(x)));
}
template <neon64 A>
SIMDACT_INLINE quad<double, A> positive_part(quad<double, A> x) {
  return vreinterpretq_f64_u64(vbicq_u64(vreinterpretq_u64_f64(x), vcltzq_f64(x)));
}

template <neon64 A>
SIMDACT_INLINE std::array<quad<float, A>, 2> unzip(quad<float, A> low, quad<float, A> high) {
  return {vuzp1q_f32(low, high), vuzp2q_f32(low, high)};
}
template <neon64 A>
SIMDACT_INLINE std::array<quad<double, A>, 2> unzip(quad<double, A> low, quad<double, A> high) {
  return {vuzp1q_f64(low, high), vuzp2q_f64(low, high)};
}
template <neon64 A>
SIMDACT_INLINE std::array<quad<float, A>, 2> zip(quad<float, A> first, quad<float, A> second) {
  return {vzip1q_f32(first, second), vzip2q_f32(first, second)};
}
template <neon64 A>
SIMDACT_INLINE std::array<quad<double, A>, 2> zip(quad<double, A> first, quad<double, A> second) {
  return {vzip1q_f64(first, second), vzip2q_f64(first, second)};
}

} // namespace simdact::inline SIMDACT_TARGET::simd::native

#endif
