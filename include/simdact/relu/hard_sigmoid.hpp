// SPDX-License-Identifier: BSL-1.0
// Hard sigmoid, x/6 + 1/2 between 0 and 1, and hard swish, x times that.
//
// (x + 3)/6 in that order: the sum is exact where it is small, so that the result keeps its relative accuracy next to
// -3. 1/6 is rounded such that 6 times it is 1.
#pragma once

#include <simdact/relu/clamp.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <simd::value V>
SIMDACT_INLINE constexpr V sixth() {
  return V(simd::element_t<V>(1.0 / 6));
}

// slope·x + offset. An infinite x is taken for the largest finite one, so that a slope of 0 gives no NaN.
template <simd::value V>
SIMDACT_INLINE constexpr V line(V x, V slope, V offset) {
  const V largest(simd::format<simd::element_t<V>>::largest);
  return simd::fma(slope, simd::min(largest, simd::max(simd::negate(largest), x)), offset);
}

template <>
struct kernel<fn::hardsigmoid, formula> {
  static constexpr operations work{.arithmetic = 4};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    return simd::min(V(6), simd::max(V(-3), x) + V(3)) * detail::sixth<V>();
  }

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x, V slope, V offset) {
    return simd::min(V(1), simd::max(V(0), detail::line(x, slope, offset)));
  }
};

// 1/6 strictly between -3 and 3, 0 elsewhere.
template <>
struct kernel<fn::hardsigmoid_derivative, formula> {
  static constexpr operations work{.arithmetic = 5};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    return detail::unless_nan(x, simd::select(simd::abs(x) < V(3), detail::sixth<V>(), V(0)));
  }

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x, V slope, V offset) {
    return slope * detail::slope_between(detail::line(x, slope, offset), V(0), V(1));
  }
};

// Next to -3/2, where the function has its minimum -3/8, rounding would go below that: hence the last maximum.
template <>
struct kernel<fn::hardswish, formula> {
  static constexpr operations work{.arithmetic = 6};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    const V m = simd::max(V(-3), x);
    return simd::max(V(-0.375f), m * (simd::min(V(6), m + V(3)) * detail::sixth<V>()));
  }
};

// x/3 + 1/2 strictly between -3 and 3, 0 up to there and 1 from there on. Around its root -3/2 the sum x + 3/2 is
// exact.
template <>
struct kernel<fn::hardswish_derivative, formula> {
  static constexpr operations work{.arithmetic = 6};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    const V inside = (x + V(1.5f)) * V(2 * simd::element_t<V>(1.0 / 6));
    return simd::select(x <= V(-3), V(0), simd::select(x >= V(3), V(1), inside));
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
