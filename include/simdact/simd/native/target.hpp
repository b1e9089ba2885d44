// SPDX-License-Identifier: BSL-1.0
// The instruction set of this translation unit, and what kernels and loops may know of it: facts, no names.
#pragma once

#include <cstddef>

#include <xsimd/config/xsimd_config.hpp>

#include <simdact/simd/native/target_name.hpp>

// An x86 without SSE2, or with scalar arithmetic in x87 registers, has no results of its own that could be promised,
// and 32-bit Arm neither vectors of doubles nor subnormal numbers in those of floats. Only a missing header ends a
// compilation; without it, the sentence would be the first of many errors.
#if !defined(__GNUC__)
#error "simdact: needs g++ or clang"
#include <simdact: the compilation ends here>
#elif defined(XSIMD_NO_SUPPORTED_ARCHITECTURE) || defined(__arm__) ||                                                  \
    ((defined(__i386__) || defined(__x86_64__)) && !defined(__SSE2__))
#error "simdact: supports x86 with SSE2 (-msse2), 64-bit Arm, and what else xsimd has vectors of doubles for"
#include <simdact: the compilation ends here>
#elif __FLT_EVAL_METHOD__ != 0
#error "simdact: this build computes floats in wider registers; 32-bit x86 needs -msse2 -mfpmath=sse"
#include <simdact: the compilation ends here>
#endif

#if defined(__AVX512F__) && defined(__AVX512BW__) && defined(__AVX512DQ__) && defined(__AVX512VL__)
#define SIMDACT_COMPLETE_AVX512 1
#else
#define SIMDACT_COMPLETE_AVX512 0
#endif

// Complete AVX-512 has multiply-adds of its own, where g++ is not given -mfma.
#if defined(__FMA__) || defined(__aarch64__) || SIMDACT_COMPLETE_AVX512
#define SIMDACT_FUSED 1
#else
#define SIMDACT_FUSED 0
#endif

// The registers that floating-point values live in, as a constraint of inline assembly.
#if defined(__AVX512F__)
#define SIMDACT_REGISTER "v"
#elif defined(__SSE2__)
#define SIMDACT_REGISTER "x"
#elif defined(__aarch64__)
#define SIMDACT_REGISTER "w"
#elif defined(__VSX__)
#define SIMDACT_REGISTER "wa"
#else
#define SIMDACT_REGISTER "m"
#endif

namespace simdact::inline SIMDACT_TARGET::simd {

// The instruction sets whose best kernels differ. Portable: what has no file of its own here, and works through xsimd.
// Tests define SIMDACT_PORTABLE to have that on an instruction set that has.
enum class target { portable, sse2, avx2, avx512, neon64 };

#if defined(SIMDACT_PORTABLE)
inline constexpr target build_target = target::portable;
#elif SIMDACT_COMPLETE_AVX512
inline constexpr target build_target = target::avx512;
#elif defined(__AVX2__)
inline constexpr target build_target = target::avx2;
#elif defined(__aarch64__)
inline constexpr target build_target = target::neon64;
#elif defined(__SSE2__)
inline constexpr target build_target = target::sse2;
#else
inline constexpr target build_target = target::portable;
#endif

inline constexpr int vector_registers = build_target == target::avx512 || build_target == target::neon64 ? 32 : 16;

// 512 bits are a value where the build has all parts of AVX-512 that the operations use: BW, DQ and VL.
inline constexpr std::size_t largest_register = SIMDACT_COMPLETE_AVX512 ? 64 : 32;

// The longest table, in bytes, that one permutation looks up; 0 where there is none.
inline constexpr std::size_t permuted_bytes = build_target == target::avx512                                   ? 128
                                              : build_target == target::avx2 || build_target == target::neon64 ? 32
                                                                                                               : 0;

namespace native {

// Cycles for a full vector, relative to an arithmetic operation of 1/2, for price.hpp. Tables longer than one
// permutation AVX2 puts together from eights; without a permutation each lane is a load.
constexpr double price_of_lookup(double bytes, double lanes) {
  switch (build_target) {
  case target::avx512:
    return bytes <= 128 ? 1 : bytes <= 256 ? 3 : 0.75 * lanes;
  case target::avx2:
    // A table that has no register left comes from memory, half again as long.
    return bytes <= 32 ? 1.5 : bytes <= 64 ? 3 : bytes <= 128 ? 7 : lanes;
  case target::neon64:
    return bytes <= 32 ? 1.5 : 1.5 * lanes;
  case target::sse2:
  case target::portable:
    break;
  }
  return 1.5 * lanes;
}

constexpr double price_of_division() {
  switch (build_target) {
  // On x86 it runs beside the rest. One of 512 bits occupies the divider for some 4 cycles (Zen 5) to 16 (Skylake).
  case target::avx512:
    return 4;
  case target::avx2:
    return 3;
  case target::neon64:
    return 5;
  case target::sse2:
  case target::portable:
    break;
  }
  return 4;
}

} // namespace native
} // namespace simdact::inline SIMDACT_TARGET::simd
