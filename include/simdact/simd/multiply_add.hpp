// SPDX-License-Identifier: BSL-1.0
// Multiply-adds, rounded once where the build has hardware FMA.
#pragma once

#include <simdact/simd/constant.hpp>
#include <simdact/simd/sign.hpp>

SIMDACT_INLINED_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::simd {

// A barrier behind a multiply-add: clang takes one with a constant for a product or a sum, and goes on from there.
template <value V>
SIMDACT_INLINE V as_one_step(V x) {
#if defined(__clang__)
  if constexpr (scalar<V>)
    return V(simd::opaque(simd::raw(x)));
  else
    return V(simd::opaque(static_cast<typename V::register_type>(x)));
#else
  return x;
#endif
}

// a·b + c, rounded once where the build is fused, else after the product and after the sum.
template <single V>
SIMDACT_INLINE constexpr V fma(V a, V b, V c) {
  if constexpr (!fused) {
    return a * b + c;
  } else if constexpr (scalar<V>) {
    if (__builtin_is_constant_evaluated())
      return V(constant::fma(simd::raw(a), simd::raw(b), simd::raw(c)));
    if constexpr (sizeof(V) == sizeof(float))
      return simd::as_one_step(V(__builtin_fmaf(simd::raw(a), simd::raw(b), simd::raw(c))));
    else
      return simd::as_one_step(V(__builtin_fma(simd::raw(a), simd::raw(b), simd::raw(c))));
  } else if constexpr (requires { native::fma(a, b, c); }) {
    return simd::as_one_step(V(native::fma(a, b, c)));
  } else {
    // xsimd's is not fused on all instruction sets.
    using T = element_t<V>;
    using R = typename V::register_type;
    return V(simd::by_lane([](T x, T y, T z) SIMDACT_INLINE_LAMBDA { return simd::fma(x, y, z); }, static_cast<R>(a),
                           static_cast<R>(b), static_cast<R>(c)));
  }
}

// a·b - c.
template <single V>
SIMDACT_INLINE constexpr V fms(V a, V b, V c) {
  if constexpr (requires { native::fms(a, b, c); })
    return simd::as_one_step(V(native::fms(a, b, c)));
  else
    return simd::fma(a, b, simd::negate(c));
}

// c - a·b.
template <single V>
SIMDACT_INLINE constexpr V fnma(V a, V b, V c) {
  if constexpr (requires { native::fnma(a, b, c); })
    return simd::as_one_step(V(native::fnma(a, b, c)));
  else
    return simd::fma(simd::negate(a), b, c);
}

// a·b. On Zen a multiplication of subnormals takes a microcode assist, hundreds of cycles, and a multiply-add none.
template <single V>
SIMDACT_INLINE constexpr V subnormal_product(V a, V b) {
  if constexpr (fused)
    return simd::fma(a, b, V(-0.0f));
  else
    return a * b;
}

} // namespace simdact::inline SIMDACT_TARGET::simd
SIMDACT_INLINED_STRICT_END
