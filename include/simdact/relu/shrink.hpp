// SPDX-License-Identifier: BSL-1.0
// Soft shrinkage, hard shrinkage and threshold: small inputs become 0, or a given value.
//
// The derivative is 1 where the input is beyond the edge and 0 elsewhere, at the edge too.
#pragma once

#include <simdact/relu/clamp.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// 1 where |x| > lambda.
template <simd::value V>
SIMDACT_INLINE constexpr V slope_outside(V x, V lambda) {
  return unless_nan(x, simd::select(simd::abs(x) > lambda, V(1), V(0)));
}

// x - lambda above lambda, else x + lambda below -lambda, else 0: x less x clamped to ±lambda, rounded once.
template <>
struct kernel<fn::softshrink, formula> {
  static constexpr operations work{.arithmetic = 5};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x, V lambda = V(0.5f)) {
    return x - simd::select(x > lambda, lambda, simd::max(simd::negate(lambda), x));
  }
};

template <>
struct kernel<fn::softshrink_derivative, formula> {
  static constexpr operations work{.arithmetic = 5};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x, V lambda = V(0.5f)) {
    return detail::slope_outside(x, lambda);
  }
};

// x where |x| > lambda, 0 elsewhere. Exact.
template <>
struct kernel<fn::hardshrink, formula> {
  static constexpr operations work{.arithmetic = 3};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x, V lambda = V(0.5f)) {
    return simd::select(simd::abs(x) <= lambda, V(0), x);
  }
};

template <>
struct kernel<fn::hardshrink_derivative, formula> : kernel<fn::softshrink_derivative, formula> {};

// x where x > limit, value elsewhere. Exact.
template <>
struct kernel<fn::threshold, formula> {
  static constexpr operations work{.arithmetic = 2};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x, V limit, V value) {
    return simd::select(x <= limit, value, x);
  }
};

template <>
struct kernel<fn::threshold_derivative, formula> {
  static constexpr operations work{.arithmetic = 4};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x, V limit) {
    return detail::unless_nan(x, simd::select(x > limit, V(1), V(0)));
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
