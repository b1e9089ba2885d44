// SPDX-License-Identifier: BSL-1.0
// The vectors of this build.
#pragma once

#include <simdact/simd/config.hpp>

#include <type_traits>
#include <utility>

#include <xsimd/xsimd.hpp>

static_assert(XSIMD_VERSION_MAJOR > 8 || (XSIMD_VERSION_MAJOR == 8 && XSIMD_VERSION_MINOR >= 1),
              "simdact needs xsimd 8.1 or newer");

namespace simdact::inline SIMDACT_TARGET::simd {

// The architecture of the widest vectors. AVX-512 without BW, DQ and VL counts as AVX2, and Arm's vectors of variable
// length as NEON, which comes with them.
#if defined(__AVX512F__) && !SIMDACT_COMPLETE_AVX512
using best_arch = std::conditional_t<fused, xsimd::fma3<xsimd::avx2>, xsimd::avx2>;
#elif defined(__ARM_FEATURE_SVE_BITS) && __ARM_FEATURE_SVE_BITS
using best_arch = xsimd::neon64;
#else
using best_arch = xsimd::default_arch;
#endif

namespace native {

// Numbers in a register, with the compiler's own operators.
template <class T, std::size_t Bytes>
struct lanes_of {
  typedef T type __attribute__((vector_size(Bytes)));
};
template <class T, std::size_t Bytes>
using lanes = typename lanes_of<T, Bytes>::type;

// x in every lane of a register.
template <class R, class T>
SIMDACT_INLINE R splat(T x) {
  return [x]<std::size_t... Lane>(std::index_sequence<Lane...>) SIMDACT_INLINE_LAMBDA {
    return R{(static_cast<void>(Lane), x)...};
  }
  (std::make_index_sequence<sizeof(R) / sizeof(T)>());
}

} // namespace native
} // namespace simdact::inline SIMDACT_TARGET::simd
