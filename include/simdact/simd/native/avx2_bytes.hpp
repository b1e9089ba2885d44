// SPDX-License-Identifier: BSL-1.0
// Bytes looked up on 256-bit vectors.
#pragma once

#include <simdact/simd/native/avx2.hpp>
#include <simdact/simd/native/byte_chain.hpp>

#if defined(__AVX2__)

namespace simdact::inline SIMDACT_TARGET::simd::native {

using bytes_32 = lanes<long long, 32>;

struct byte_operations_32 {
  using R = bytes_32;
  SIMDACT_INLINE static R sixteen(const std::uint8_t* from) {
    return _mm256_broadcastsi128_si256(_mm_load_si128(reinterpret_cast<const __m128i*>(from)));
  }
  SIMDACT_INLINE static R less(R a, R b) { return _mm256_sub_epi8(a, b); }
  SIMDACT_INLINE static R permute(R table, R index) { return _mm256_shuffle_epi8(table, index); }
  SIMDACT_INLINE static R choose(R x, R set, R clear) { return _mm256_blendv_epi8(clear, set, x); }
};

template <>
struct byte_lookup<32> : byte_chain<byte_operations_32> {
  using byte_chain::byte_chain;
};

} // namespace simdact::inline SIMDACT_TARGET::simd::native

#endif
