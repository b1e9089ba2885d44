// SPDX-License-Identifier: BSL-1.0
// ReLU, ReLU6 and hard tanh: the identity between limits. Exact.
//
// The derivative is 1 strictly between the limits and 0 elsewhere, at the limits too.
#pragma once

#include <simdact/core/kernel.hpp>
#include <simdact/simd/positive_part.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// c, or NaN where x is NaN: for derivatives that are chosen by comparisons.
template <simd::value V>
SIMDACT_INLINE constexpr V unless_nan(V x, V c) {
  return simd::select(x == x, c, x);
}

// 1 strictly between low and high.
template <simd::value V>
SIMDACT_INLINE constexpr V slope_between(V x, V low, V high) {
  return unless_nan(x, simd::select(x > low, simd::select(x < high, V(1), V(0)), V(0)));
}

template <>
struct kernel<fn::relu, formula> {
  static constexpr operations work{.arithmetic = 1};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    return simd::positive_part(x);
  }
};

template <>
struct kernel<fn::relu_derivative, formula> {
  static constexpr operations work{.arithmetic = 4};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    return detail::unless_nan(x, simd::select(x > V(0), V(1), V(0)));
  }
};

template <>
struct kernel<fn::relu6, formula> {
  static constexpr operations work{.arithmetic = 2};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    return simd::min(V(6), simd::positive_part(x));
  }
};

template <>
struct kernel<fn::relu6_derivative, formula> {
  static constexpr operations work{.arithmetic = 6};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    return detail::slope_between(x, V(0), V(6));
  }
};

// A lower limit of 0 becomes -0: the maximum of it and a zero is that zero on every instruction set.
template <>
struct kernel<fn::hardtanh, formula> {
  static constexpr operations work{.arithmetic = 4};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x, V low = V(-1), V high = V(1)) {
    return simd::min(high, simd::max(simd::select(low == V(0), V(-0.0f), low), x));
  }
};

template <>
struct kernel<fn::hardtanh_derivative, formula> {
  static constexpr operations work{.arithmetic = 6};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x, V low = V(-1), V high = V(1)) {
    return detail::slope_between(x, low, high);
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
