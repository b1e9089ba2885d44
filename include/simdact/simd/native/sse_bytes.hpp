// SPDX-License-Identifier: BSL-1.0
// Bytes looked up on 128-bit x86 vectors, with SSSE3.
#pragma once

#include <simdact/simd/native/byte_chain.hpp>
#include <simdact/simd/native/sse.hpp>

#if defined(__SSSE3__)

namespace simdact::inline SIMDACT_TARGET::simd::native {

using bytes_16 = lanes<long long, 16>;

struct byte_operations_16 {
  using R = bytes_16;
  SIMDACT_INLINE static R sixteen(const std::uint8_t* from) {
    return _mm_load_si128(reinterpret_cast<const __m128i*>(from));
  }
  SIMDACT_INLINE static R less(R a, R b) { return _mm_sub_epi8(a, b); }
  SIMDACT_INLINE static R permute(R table, R index) { return _mm_shuffle_epi8(table, index); }
  SIMDACT_INLINE static R choose(R x, R set, R clear) {
#if defined(__SSE4_1__)
    return _mm_blendv_epi8(clear, set, x);
#else
    const R where = _mm_cmplt_epi8(x, _mm_setzero_si128());
    return (where & set) | (~where & clear);
#endif
  }
};

template <>
struct byte_lookup<16> : byte_chain<byte_operations_16> {
  using byte_chain::byte_chain;
};

} // namespace simdact::inline SIMDACT_TARGET::simd::native

#endif
