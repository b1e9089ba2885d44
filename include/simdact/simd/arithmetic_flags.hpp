// SPDX-License-Identifier: BSL-1.0
// What keeps a compiler from rewriting arithmetic, as macros: see strict.hpp.
#pragma once

// Where scalars are computed with beside vectors, in rows and sums, a pair of these stands around the code. Templates
// of g++ keep the options of where they are written. An == between such scalars means exactly that.
#if defined(__clang__)
#define SIMDACT_STRICT_BEGIN                                                                                           \
  _Pragma("float_control(precise, on, push)") _Pragma("clang fp contract(off)") _Pragma("GCC diagnostic push")         \
      _Pragma("GCC diagnostic ignored \"-Wfloat-equal\"")
#define SIMDACT_STRICT_END _Pragma("GCC diagnostic pop") _Pragma("float_control(pop)")
#else
#define SIMDACT_STRICT_BEGIN                                                                                           \
  _Pragma("GCC push_options") _Pragma("GCC optimize(\"no-unsafe-math-optimizations,no-associative-math\")")            \
      _Pragma("GCC optimize(\"no-reciprocal-math,no-finite-math-only,signed-zeros,fp-contract=off\")")                 \
          _Pragma("GCC diagnostic push") _Pragma("GCC diagnostic ignored \"-Wfloat-equal\"")
#define SIMDACT_STRICT_END _Pragma("GCC diagnostic pop") _Pragma("GCC pop_options")
#endif

// The same around code that is inlined wherever it is called, where g++ would take the caller's options for it anyway.
#if defined(__clang__)
#define SIMDACT_INLINED_STRICT_BEGIN SIMDACT_STRICT_BEGIN
#define SIMDACT_INLINED_STRICT_END SIMDACT_STRICT_END
#else
#define SIMDACT_INLINED_STRICT_BEGIN
#define SIMDACT_INLINED_STRICT_END
#endif
