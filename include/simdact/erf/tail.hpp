// SPDX-License-Identifier: BSL-1.0
// The derivatives of erf and erfc in the tails: ±2/√π·e^(-x²), the square in two parts.
#pragma once

#include <simdact/erf/cody_waite.hpp>
#include <simdact/math/tail.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <>
struct tail<fn::erf_derivative> {
  // derivation: 2/√π·e^(-begin²) is 2^-116.7 and 2^-975.1.
  template <simd::element T>
  static constexpr T begin = sizeof(T) == 4 ? T(-9) : T(-26);
  // From here down -x² is below power_end.
  // derivation: 17.5² = 306.25, and 47² = 2209.
  template <simd::element T>
  static constexpr T end = sizeof(T) == 4 ? T(-17.5) : T(-47);

  template <simd::value V>
  SIMDACT_INLINE static constexpr V argument(V x) {
    return simd::minus_abs(x);
  }
  template <simd::value V>
  SIMDACT_INLINE static constexpr wide_value<V> wide(V x) {
    return of(x, V(static_cast<simd::element_t<V>>(two_over_sqrt_pi)));
  }

protected:
  template <simd::value V>
  SIMDACT_INLINE static constexpr wide_value<V> of(V x, V height) {
    const V z = detail::minus_magnitude(x, V(end<simd::element_t<V>>));
    const auto [t, low] = detail::exact_product(z, simd::negate(z));
    return {height, detail::far_power(t, low)};
  }
};

template <>
struct tail<fn::erfc_derivative> : tail<fn::erf_derivative> {
  template <simd::value V>
  SIMDACT_INLINE static constexpr wide_value<V> wide(V x) {
    return of(x, V(static_cast<simd::element_t<V>>(-two_over_sqrt_pi)));
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
