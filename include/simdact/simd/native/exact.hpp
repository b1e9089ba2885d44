// SPDX-License-Identifier: BSL-1.0
// Quotients and square roots of x86 vectors of floats as the one instruction each is. Where g++ may rewrite arithmetic
// it makes both of an estimate and a step of Newton's method, of its intrinsics too, and no barrier prevents that.
#pragma once

#include <utility>

#include <simdact/simd/native/names.hpp>

namespace simdact::inline SIMDACT_TARGET::simd::native {

template <class R>
inline constexpr bool is_vector_of_floats = false;
template <class R>
  requires requires(R x) {
    x[0];
  }
inline constexpr bool is_vector_of_floats<R> = sizeof(std::declval<R&>()[0]) == sizeof(float);

#if defined(__SSE2__) && !defined(SIMDACT_PORTABLE)

// Without AVX the quotient takes the place of a.
template <class R>
  requires(rewrites_arithmetic and is_vector_of_floats<R>)
SIMDACT_INLINE R quotient(R a, R b) {
#if defined(__AVX__)
  asm("{vdivps %1, %0, %0|vdivps %0, %0, %1}" : "+" SIMDACT_REGISTER(a) : SIMDACT_REGISTER(b));
#else
  asm("{divps %1, %0|divps %0, %1}" : "+" SIMDACT_REGISTER(a) : SIMDACT_REGISTER(b));
#endif
  return a;
}
template <class R>
  requires(is_vector_of_floats<R>)
SIMDACT_INLINE R sqrt(R x) {
#if defined(__AVX__)
  asm("{vsqrtps %0, %0|vsqrtps %0, %0}" : "+" SIMDACT_REGISTER(x));
#else
  asm("{sqrtps %0, %0|sqrtps %0, %0}" : "+" SIMDACT_REGISTER(x));
#endif
  return x;
}

#endif

} // namespace simdact::inline SIMDACT_TARGET::simd::native
