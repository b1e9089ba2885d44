// SPDX-License-Identifier: BSL-1.0
// The macros of the library, and the facts about this translation unit that derive from the compiler's flags.
#pragma once

// First, as it refuses a target.
#include <simdact/simd/native/target.hpp>

// Inlined by force, unless the build does not optimise: it would take up to eight times as long to compile, and a
// debugger could not step through it.
#ifdef __OPTIMIZE__
#define SIMDACT_INLINE [[gnu::always_inline]] inline
#define SIMDACT_INLINE_LAMBDA __attribute__((always_inline))
#else
#define SIMDACT_INLINE inline
#define SIMDACT_INLINE_LAMBDA
#endif

// A function of its own: a loop, or what hardly ever runs. Flat, so that what it calls of xsimd and of the standard
// library is inlined at every level of optimisation but none: as functions those have one name in all objects of a
// program, whatever instruction set each was compiled for.
//
// GCC for x86 schedules only after it has assigned registers, which keeps the chains of operations of neighbouring
// vectors one behind the other. Interleaving them is worth 5 to 25 % in the long kernels.
#ifndef __OPTIMIZE__
#define SIMDACT_LOOP [[gnu::noinline]]
#elif defined(__GNUC__) && !defined(__clang__)
#define SIMDACT_LOOP [[gnu::noinline, gnu::flatten, gnu::optimize("schedule-insns", "sched-pressure")]]
#else
#define SIMDACT_LOOP [[gnu::noinline, gnu::flatten]]
#endif
#define SIMDACT_COLD [[gnu::cold, gnu::noinline, gnu::flatten]]

namespace simdact::inline SIMDACT_TARGET::simd {

// Whether a multiply-add rounds once in this build: in scalars as in vectors of any width.
inline constexpr bool fused = SIMDACT_FUSED != 0;

// Whether vectors are faster as groups (group.hpp): clang interleaves no further than what is written. GCC does it
// itself, and keeps groups in memory.
#if defined(__clang__)
inline constexpr bool groups_pay = true;
#else
inline constexpr bool groups_pay = false;
#endif

// Whether the compiler may compute another expression than the one written.
#if defined(__FAST_MATH__) || defined(__ASSOCIATIVE_MATH__) || defined(__RECIPROCAL_MATH__) || __FINITE_MATH_ONLY__
inline constexpr bool rewrites_arithmetic = true;
#else
inline constexpr bool rewrites_arithmetic = false;
#endif

} // namespace simdact::inline SIMDACT_TARGET::simd
