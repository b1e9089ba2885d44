// SPDX-License-Identifier: BSL-1.0
// Bytes looked up on 64-bit Arm NEON: tbl reads 64 entries, and tbx leaves a lane as it is where its index is beyond.
#pragma once

#include <utility>

#include <simdact/simd/native/neon64.hpp>

#if defined(__aarch64__)

namespace simdact::inline SIMDACT_TARGET::simd::native {

template <>
struct byte_lookup<16> {
  static constexpr std::size_t width = 16;

  SIMDACT_INLINE explicit byte_lookup(const std::uint8_t* table)
      : quarters_{vld1q_u8_x4(table), vld1q_u8_x4(table + 64), vld1q_u8_x4(table + 128), vld1q_u8_x4(table + 192)} {}

  template <std::size_t... Vector>
  SIMDACT_INLINE void look_up(const std::uint8_t* from, std::uint8_t* to, std::index_sequence<Vector...>) const {
    const lanes<std::uint8_t, 16> results[]{entries(vld1q_u8(from + Vector * width))...};
    (vst1q_u8(to + Vector * width, results[Vector]), ...);
  }

private:
  SIMDACT_INLINE uint8x16_t entries(uint8x16_t x) const {
    const uint8x16_t next = vdupq_n_u8(64);
    uint8x16_t y = vqtbl4q_u8(quarters_[0], x);
    y = vqtbx4q_u8(y, quarters_[1], x = vsubq_u8(x, next));
    y = vqtbx4q_u8(y, quarters_[2], x = vsubq_u8(x, next));
    return vqtbx4q_u8(y, quarters_[3], vsubq_u8(x, next));
  }

  uint8x16x4_t quarters_[4];
};

} // namespace simdact::inline SIMDACT_TARGET::simd::native

#endif
