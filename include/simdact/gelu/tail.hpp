// SPDX-License-Identifier: BSL-1.0
// GELU and its derivative in the tail: x·Phi(x) by the asymptotic series of the Mills ratio,
// phi(x)·(-1 + 1/x² - 3/x⁴ + 15/x⁶ …).
#pragma once

#include <simdact/math/error_free.hpp>
#include <simdact/math/polynomial.hpp>
#include <simdact/math/tail.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// 1/√(2π) in two parts.
template <simd::element T>
struct gaussian_height;
template <>
struct gaussian_height<float> {
  static constexpr float high = 0x1.988454p-2f, low = -0x1.857936p-27f;
};
template <>
struct gaussian_height<double> {
  static constexpr double high = 0x1.9884533d43651p-2, low = -0x1.cbc0d30ebfd15p-56;
};

// By nine terms of the series.
template <>
struct tail<fn::gelu> {
  // derivation: the tenth term is 17!!/x^18, 2^-40.6 and 2^-68.7 here; |x|·Phi(x) is 2^-114.0 and 2^-988.9.
  template <simd::element T>
  static constexpr T begin = sizeof(T) == 4 ? T(-12.5) : T(-37);
  // From here down -x²/2 is below power_end.
  // derivation: 25²/2 = 312.5, and 68²/2 = 2312.
  template <simd::element T>
  static constexpr T end = sizeof(T) == 4 ? T(-25) : T(-68);

  template <simd::value V>
  SIMDACT_INLINE static constexpr V argument(V x) {
    return x;
  }
  template <simd::value V>
  SIMDACT_INLINE static constexpr wide_value<V> wide(V x) {
    using height = gaussian_height<simd::element_t<V>>;
    const V a = limited(x), v = simd::divide(V(1), a * a);
    return {simd::fma(v, V(height::high) * series(v), V(-height::low)) - V(height::high), power(a)};
  }

protected:
  // The lower limit keeps the other lanes, whose results are not used, finite.
  template <simd::value V>
  SIMDACT_INLINE static constexpr V limited(V x) {
    return simd::max(V(6), simd::min(V(-end<simd::element_t<V>>), simd::abs(x)));
  }
  // (1 + the series)/v
  template <simd::value V>
  SIMDACT_INLINE static constexpr V series(V v) {
    constexpr std::array<simd::element_t<V>, 8> power{1, -3, 15, -105, 945, -10395, 135135, -2027025};
    return horner(v, power);
  }
  // e^(-a²/2)
  template <simd::value V>
  SIMDACT_INLINE static constexpr mantissa_exponent<V> power(V a) {
    const auto [t, low] = detail::exact_product(a, a * V(-0.5f));
    return detail::far_power(t, low);
  }
};

// Phi(x) + x·phi(x), by the same series.
template <>
struct tail<fn::gelu_derivative> : tail<fn::gelu> {
  template <simd::value V>
  SIMDACT_INLINE static constexpr wide_value<V> wide(V x) {
    using height = gaussian_height<simd::element_t<V>>;
    const V a = limited(x), inverse = simd::divide(V(1), a), v = inverse * inverse;
    return {V(height::high) * (simd::fnma(v * inverse, series(v), inverse) - a), power(a)};
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
