// SPDX-License-Identifier: BSL-1.0
// The name of what a translation unit is compiled for: SIMDACT_TARGET is the inline namespace around every name of
// simdact, so that objects built with different flags can be linked into one program without sharing a function. In it
// stands each fact that makes the compiler emit other instructions, or other arithmetic, from our sources: its own
// choice counts as much as our intrinsics. Flags that tune (-O, -mtune) are not in it.
//
//   avx2_fma             -mavx2 -mfma
//   avx2_fma_f16c_bmi_bmi2_lzcnt_movbe             -march=haswell
#pragma once

// Expands to `name` where the compiler defines the macro `feature` as 1, else to nothing: the name of a macro that is
// not defined stays as it is, and PROBE_ before it is then no macro either, whose comma would make `name` the second.
#define SIMDACT_PROBE_1 ~,
#define SIMDACT_SECOND(first, second, ...) second
#define SIMDACT_CHOOSE(...) SIMDACT_SECOND(__VA_ARGS__)
#define SIMDACT_PROBE(feature) SIMDACT_PROBE_##feature
#define SIMDACT_NAME_IF(feature, name) SIMDACT_CHOOSE(SIMDACT_PROBE(feature) name, , )

#define SIMDACT_PASTE(a, b, c, d, e, f, g, h, i, ...) a##b##c##d##e##f##g##h##i
#define SIMDACT_JOIN(...) SIMDACT_PASTE(__VA_ARGS__, , , , , , , , , )

// The widest vectors and their completeness. Each level has all that come before it. The flags of an instruction set
// that has no level are not told apart.
#if defined(__AVX512F__) && defined(__AVX512BW__) && defined(__AVX512DQ__) && defined(__AVX512VL__)
#define SIMDACT_LEVEL avx512
#elif defined(__AVX512F__)
#define SIMDACT_LEVEL                                                                                                  \
  SIMDACT_JOIN(avx512f, SIMDACT_NAME_IF(__AVX512BW__, bw), SIMDACT_NAME_IF(__AVX512DQ__, dq),                          \
               SIMDACT_NAME_IF(__AVX512VL__, vl))
#elif defined(__AVX2__)
#define SIMDACT_LEVEL avx2
#elif defined(__AVX__)
#define SIMDACT_LEVEL avx
#elif defined(__SSE4_2__)
#define SIMDACT_LEVEL sse4_2
#elif defined(__SSE4_1__)
#define SIMDACT_LEVEL sse4_1
#elif defined(__SSSE3__)
#define SIMDACT_LEVEL ssse3
#elif defined(__SSE3__)
#define SIMDACT_LEVEL sse3
#elif defined(__SSE2__)
#define SIMDACT_LEVEL sse2
#elif defined(__aarch64__)
#define SIMDACT_LEVEL neon64
#else
#define SIMDACT_LEVEL portable
#endif

// What comes on top of a level: multiply-adds and half-precision, bits in general registers, AMD's own, AVX-512's
// later parts, those of 64-bit Arm.
#define SIMDACT_FLOATS SIMDACT_JOIN(SIMDACT_NAME_IF(__FMA__, _fma), SIMDACT_NAME_IF(__F16C__, _f16c))
#define SIMDACT_BITS                                                                                                   \
  SIMDACT_JOIN(SIMDACT_NAME_IF(__BMI__, _bmi), SIMDACT_NAME_IF(__BMI2__, _bmi2), SIMDACT_NAME_IF(__LZCNT__, _lzcnt),   \
               SIMDACT_NAME_IF(__MOVBE__, _movbe), SIMDACT_NAME_IF(__APX_F__, _apx))
#define SIMDACT_AMD                                                                                                    \
  SIMDACT_JOIN(SIMDACT_NAME_IF(__SSE4A__, _sse4a), SIMDACT_NAME_IF(__FMA4__, _fma4), SIMDACT_NAME_IF(__XOP__, _xop),   \
               SIMDACT_NAME_IF(__TBM__, _tbm))
#define SIMDACT_AVX512                                                                                                 \
  SIMDACT_JOIN(SIMDACT_NAME_IF(__AVX512CD__, _cd), SIMDACT_NAME_IF(__AVX512VBMI__, _vbmi),                             \
               SIMDACT_NAME_IF(__AVX512VBMI2__, _vbmi2), SIMDACT_NAME_IF(__AVX512VNNI__, _vnni),                       \
               SIMDACT_NAME_IF(__AVX512BITALG__, _bitalg), SIMDACT_NAME_IF(__AVX512VPOPCNTDQ__, _vpopcntdq),           \
               SIMDACT_NAME_IF(__AVX512BF16__, _bf16), SIMDACT_NAME_IF(__AVX512FP16__, _fp16))
#define SIMDACT_ARM                                                                                                    \
  SIMDACT_JOIN(SIMDACT_NAME_IF(__ARM_FEATURE_SVE, _sve), SIMDACT_NAME_IF(__ARM_FEATURE_SVE2, _sve2),                   \
               SIMDACT_NAME_IF(__ARM_FEATURE_SHA3, _sha3), SIMDACT_NAME_IF(__ARM_FEATURE_DOTPROD, _dotprod),           \
               SIMDACT_NAME_IF(__ARM_FEATURE_FP16_VECTOR_ARITHMETIC, _fp16),                                           \
               SIMDACT_NAME_IF(__ARM_FEATURE_BF16_VECTOR_ARITHMETIC, _bf16))

// What the compiler may do to arithmetic. g++ has a macro for each of the flags that -ffast-math is made of, clang for
// the whole and for finite numbers. Kernels round alike under all of them (strict.hpp), but NaN, infinities and the
// signs of zeros may be lost.
#define SIMDACT_MATH                                                                                                   \
  SIMDACT_JOIN(SIMDACT_NAME_IF(__FAST_MATH__, _fast_math), SIMDACT_NAME_IF(__ASSOCIATIVE_MATH__, _associative),        \
               SIMDACT_NAME_IF(__RECIPROCAL_MATH__, _reciprocal), SIMDACT_NAME_IF(__FINITE_MATH_ONLY__, _finite),      \
               SIMDACT_NAME_IF(__NO_SIGNED_ZEROS__, _unsigned_zeros))

// What tests define to do without this folder's operations.
#define SIMDACT_OPERATIONS SIMDACT_NAME_IF(SIMDACT_PORTABLE, _portable)

// How a wrong call ends is part of a function too.
#if defined(__cpp_exceptions)
#define SIMDACT_ERRORS
#else
#define SIMDACT_ERRORS _no_exceptions
#endif

#define SIMDACT_TARGET                                                                                                 \
  SIMDACT_JOIN(SIMDACT_LEVEL, SIMDACT_FLOATS, SIMDACT_BITS, SIMDACT_AMD, SIMDACT_AVX512, SIMDACT_ARM, SIMDACT_MATH,    \
               SIMDACT_OPERATIONS, SIMDACT_ERRORS)
