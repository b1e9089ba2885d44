// What this translation unit is compiled for: the macros of the library and the facts derived from the compiler's
// flags. Every name of simdact lives in an inline namespace called after the target, so that objects built with
// different -m flags can be linked into one program without sharing a symbol.
#pragma once

#define SIMDACT_INLINE [[gnu::always_inline]] inline
#define SIMDACT_INLINE_LAMBDA __attribute__((always_inline))

// GCC for x86 schedules only after it has assigned registers, which keeps the chains of operations of neighbouring
// vectors one behind the other. Interleaving them is worth 5 to 25 % in the long kernels.
#if defined(__GNUC__) && !defined(__clang__)
#define SIMDACT_LOOP [[gnu::noinline, gnu::optimize("schedule-insns", "sched-pressure")]]
#else
#define SIMDACT_LOOP [[gnu::noinline]]
#endif

#if defined(__AVX512F__) && defined(__AVX512BW__) && defined(__AVX512DQ__) && defined(__AVX512VL__)
#define SIMDACT_LEVEL avx512
#elif defined(__AVX2__)
#define SIMDACT_LEVEL avx2
#elif defined(__AVX__)
#define SIMDACT_LEVEL avx
#elif defined(__SSE4_2__)
#define SIMDACT_LEVEL sse4_2
#elif defined(__SSE2__)
#define SIMDACT_LEVEL sse2
#elif defined(__aarch64__)
#define SIMDACT_LEVEL neon64
#else
#define SIMDACT_LEVEL scalar
#endif

#if defined(__FMA__) || defined(__AVX512F__) || defined(__aarch64__)
#define SIMDACT_FUSED 1
#define SIMDACT_FMA _fma
#else
#define SIMDACT_FUSED 0
#define SIMDACT_FMA _mul_add
#endif

// What the compiler may do to arithmetic. g++ has a macro for each of the flags that -ffast-math is made of, clang for
// the whole and for finite numbers. Kernels round alike under all of them (strict.hpp), but NaN, infinities and the
// signs of zeros may be lost: objects built with different ones share no function.
#if defined(__FAST_MATH__)
#define SIMDACT_MATH _fast_math
#else
#if defined(__ASSOCIATIVE_MATH__)
#define SIMDACT_SUMS _associative
#else
#define SIMDACT_SUMS
#endif
#if defined(__RECIPROCAL_MATH__)
#define SIMDACT_QUOTIENTS _reciprocal
#else
#define SIMDACT_QUOTIENTS
#endif
#if __FINITE_MATH_ONLY__
#define SIMDACT_NUMBERS _finite
#else
#define SIMDACT_NUMBERS
#endif
#if defined(__NO_SIGNED_ZEROS__)
#define SIMDACT_ZEROS _unsigned_zeros
#else
#define SIMDACT_ZEROS
#endif
#define SIMDACT_PASTE_MATH(sums, quotients, numbers, zeros) sums##quotients##numbers##zeros
#define SIMDACT_EXPAND_MATH(sums, quotients, numbers, zeros) SIMDACT_PASTE_MATH(sums, quotients, numbers, zeros)
#define SIMDACT_MATH SIMDACT_EXPAND_MATH(SIMDACT_SUMS, SIMDACT_QUOTIENTS, SIMDACT_NUMBERS, SIMDACT_ZEROS)
#endif

#define SIMDACT_PASTE(level, fma, math) level##fma##math
#define SIMDACT_EXPAND(level, fma, math) SIMDACT_PASTE(level, fma, math)
#define SIMDACT_TARGET SIMDACT_EXPAND(SIMDACT_LEVEL, SIMDACT_FMA, SIMDACT_MATH)

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
