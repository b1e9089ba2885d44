// Hard sigmoid, x/6 + 1/2 between 0 and 1, and hard swish, x times that.
//
// (x + 3)/6 in that order: the sum is exact where it is small, so that the result keeps its relative accuracy next to
// -3. 1/6 is rounded such that 6 times it is 1.
#pragma once

#include <simdact/relu/clamp.hpp>

namespace simdact::inline SIMDACT_TARGET {

namespace detail {

template <simd::value V>
SIMDACT_INLINE constexpr V sixth() {
  return V(simd::element_t<V>(1.0 / 6));
}

} // namespace detail

template <>
struct kernel<fn::hardsigmoid, formula> {
  static constexpr operations work{.arithmetic = 4};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    return simd::min(V(6), simd::max(V(-3), x) + V(3)) * detail::sixth<V>();
  }
};

// 1/6 strictly between -3 and 3, 0 elsewhere.
template <>
struct kernel<fn::hardsigmoid_derivative, formula> {
  static constexpr operations work{.arithmetic = 6};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    return detail::unless_nan(x, simd::select(simd::abs(x) < V(3), detail::sixth<V>(), V(0)));
  }
};

// The last maximum keeps roundings about -3/2 above the least value there is.
template <>
struct kernel<fn::hardswish, formula> {
  static constexpr operations work{.arithmetic = 6};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    const V m = simd::max(V(-3), x);
    return simd::max(V(-0.375f), m * (simd::min(V(6), m + V(3)) * detail::sixth<V>()));
  }
};

// x/3 + 1/2 strictly between -3 and 3, 0 up to there and 1 from there on. Around its root -3/2 the sum 2x + 3 is exact.
template <>
struct kernel<fn::hardswish_derivative, formula> {
  static constexpr operations work{.arithmetic = 6};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    const V inside = ((x + x) + V(3)) * detail::sixth<V>();
    return simd::select(x <= V(-3), V(0), simd::select(x >= V(3), V(1), inside));
  }
};

} // namespace simdact::inline SIMDACT_TARGET
