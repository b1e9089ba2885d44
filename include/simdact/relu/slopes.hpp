// SPDX-License-Identifier: BSL-1.0
// Leaky ReLU, one slope above 0 and another below it, and the square of ReLU.
#pragma once

#include <simdact/relu/clamp.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// x above 0, slope·x elsewhere, rounded once. With a slope of 0, where 0·inf would be NaN, -inf is taken for the least
// finite number.
template <>
struct kernel<fn::leaky_relu, formula> {
  static constexpr operations work{.arithmetic = 6};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x, V slope = V(simd::element_t<V>(0.01))) {
    constexpr auto largest = simd::format<simd::element_t<V>>::largest;
    const V least = simd::select(slope == V(0), V(-largest), V(-__builtin_huge_valf()));
    return simd::select(x > V(0), x, slope * simd::max(least, x));
  }
};

// 1 above 0, the slope elsewhere.
template <>
struct kernel<fn::leaky_relu_derivative, formula> {
  static constexpr operations work{.arithmetic = 4};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x, V slope = V(simd::element_t<V>(0.01))) {
    return detail::unless_nan(x, simd::select(x > V(0), V(1), slope));
  }
};

// max(x, 0)², rounded once.
template <>
struct kernel<fn::relu_squared, formula> {
  static constexpr operations work{.arithmetic = 2};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    const V r = simd::positive_part(x);
    return r * r;
  }
};

// 2·max(x, 0), exact.
template <>
struct kernel<fn::relu_squared_derivative, formula> {
  static constexpr operations work{.arithmetic = 2};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    const V r = simd::positive_part(x);
    return r + r;
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
