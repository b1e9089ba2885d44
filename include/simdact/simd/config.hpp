// SPDX-License-Identifier: BSL-1.0
// The macros of the library, and the facts about this translation unit that derive from the compiler's flags.
#pragma once

#include <simdact/simd/target_name.hpp>

#define SIMDACT_INLINE [[gnu::always_inline]] inline
#define SIMDACT_INLINE_LAMBDA __attribute__((always_inline))

// GCC for x86 schedules only after it has assigned registers, which keeps the chains of operations of neighbouring
// vectors one behind the other. Interleaving them is worth 5 to 25 % in the long kernels.
#if defined(__GNUC__) && !defined(__clang__)
#define SIMDACT_LOOP [[gnu::noinline, gnu::optimize("schedule-insns", "sched-pressure")]]
#else
#define SIMDACT_LOOP [[gnu::noinline]]
#endif

// An x86 without SSE2, or with scalar arithmetic in x87 registers, has no results of its own that could be promised.
// Only a missing header ends a compilation; without it, the sentence would be the first of many errors.
#if !defined(__GNUC__)
#error "simdact: needs g++ or clang"
#include <simdact: the compilation ends here>
#elif !defined(__SSE2__) && !defined(__aarch64__)
#error "simdact: supports x86 with SSE2 (-msse2) and 64-bit Arm; this target is neither"
#include <simdact: the compilation ends here>
#elif __FLT_EVAL_METHOD__ != 0
#error "simdact: this build computes floats in wider registers; 32-bit x86 needs -msse2 -mfpmath=sse"
#include <simdact: the compilation ends here>
#endif

// Complete AVX-512 has multiply-adds of its own, where g++ is not given -mfma.
#if defined(__FMA__) || defined(__aarch64__) ||                                                                        \
    (defined(__AVX512F__) && defined(__AVX512BW__) && defined(__AVX512DQ__) && defined(__AVX512VL__))
#define SIMDACT_FUSED 1
#else
#define SIMDACT_FUSED 0
#endif

#define SIMDACT_TARGET                                                                                                 \
  SIMDACT_JOIN(SIMDACT_LEVEL, SIMDACT_FLOATS, SIMDACT_BITS, SIMDACT_AMD, SIMDACT_AVX512, SIMDACT_ARM, SIMDACT_MATH,    \
               SIMDACT_ERRORS)

namespace simdact::inline SIMDACT_TARGET::simd {

// The instruction sets whose best kernels differ.
enum class target { sse2, avx2, avx512, neon64 };

#if defined(__AVX512F__) && defined(__AVX512BW__) && defined(__AVX512DQ__) && defined(__AVX512VL__)
inline constexpr target build_target = target::avx512;
#elif defined(__AVX2__)
inline constexpr target build_target = target::avx2;
#elif defined(__aarch64__)
inline constexpr target build_target = target::neon64;
#else
inline constexpr target build_target = target::sse2;
#endif

inline constexpr int vector_registers = build_target == target::avx512 || build_target == target::neon64 ? 32 : 16;

// Whether a multiply-add rounds once in this build: in scalars as in vectors of any width.
inline constexpr bool fused = SIMDACT_FUSED != 0;

// Whether the compiler may compute another expression than the one written.
#if defined(__FAST_MATH__) || defined(__ASSOCIATIVE_MATH__) || defined(__RECIPROCAL_MATH__) || __FINITE_MATH_ONLY__
inline constexpr bool rewrites_arithmetic = true;
#else
inline constexpr bool rewrites_arithmetic = false;
#endif

} // namespace simdact::inline SIMDACT_TARGET::simd
