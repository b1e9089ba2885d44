// SPDX-License-Identifier: BSL-1.0
// Bytes looked up on 512-bit vectors: with VBMI by two permutations of 128 entries, without it by a chain.
#pragma once

#include <simdact/simd/native/avx512.hpp>
#include <simdact/simd/native/byte_chain.hpp>

#if SIMDACT_COMPLETE_AVX512

namespace simdact::inline SIMDACT_TARGET::simd::native {

using bytes_64 = lanes<long long, 64>;

#if defined(__AVX512VBMI__)

template <>
struct byte_lookup<64> {
  static constexpr std::size_t width = 64;

  SIMDACT_INLINE explicit byte_lookup(const std::uint8_t* table)
      : quarters_{_mm512_loadu_si512(table), _mm512_loadu_si512(table + 64), _mm512_loadu_si512(table + 128),
                  _mm512_loadu_si512(table + 192)} {}

  template <std::size_t... Vector>
  SIMDACT_INLINE void look_up(const std::uint8_t* from, std::uint8_t* to, std::index_sequence<Vector...>) const {
    const bytes_64 results[]{entries(_mm512_loadu_si512(from + Vector * width))...};
    (_mm512_storeu_si512(to + Vector * width, results[Vector]), ...);
  }

private:
  SIMDACT_INLINE bytes_64 entries(__m512i x) const {
    return _mm512_mask_blend_epi8(_mm512_movepi8_mask(x), _mm512_permutex2var_epi8(quarters_[0], x, quarters_[1]),
                                  _mm512_permutex2var_epi8(quarters_[2], x, quarters_[3]));
  }

  bytes_64 quarters_[4];
};

#else

struct byte_operations_64 {
  using R = bytes_64;
  SIMDACT_INLINE static R sixteen(const std::uint8_t* from) {
    return _mm512_broadcast_i32x4(_mm_load_si128(reinterpret_cast<const __m128i*>(from)));
  }
  SIMDACT_INLINE static R less(R a, R b) { return _mm512_sub_epi8(a, b); }
  SIMDACT_INLINE static R permute(R table, R index) { return _mm512_shuffle_epi8(table, index); }
  SIMDACT_INLINE static R choose(R x, R set, R clear) {
    return _mm512_mask_blend_epi8(_mm512_movepi8_mask(x), clear, set);
  }
};

template <>
struct byte_lookup<64> : byte_chain<byte_operations_64> {
  using byte_chain::byte_chain;
};

#endif

} // namespace simdact::inline SIMDACT_TARGET::simd::native

#endif
