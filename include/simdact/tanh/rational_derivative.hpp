// SPDX-License-Identifier: BSL-1.0
// The derivative of tanh, 1/cosh² x, by a rational of its own, and what else is made of it: those of sigmoid, of
// tanhshrink and of softcap.
//
//   1/cosh x = (c² - x²)/Q(x²), squared
//
// One division. It is never beyond 0 and 1, Q being c² at 0 and rising from there on: exactly 1 at 0, and 0 from the
// clamp c on. A square decays as it does with half the degrees.
//
//   <4, 12>   Q of degree 3 in x²: absolute error 6.3e-6
//
// Coefficients: python3 tests/fit/rational.py
#pragma once

#include <array>

#include <simdact/core/kernel.hpp>
#include <simdact/math/polynomial.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// below: of Q. clamp: c, whose square is exact.
struct sech_rational {
  static constexpr std::array below{0x1p+6f, 0x1.effc94p+4f, 0x1.154ae6p+1f, 0x1.8a363ap-5f};
  static constexpr float clamp = 8;
};

// ½/cosh(x/2), to the bit what the other is at x/2.
struct half_sech_of_half_rational {
  static constexpr std::array below = [] {
    auto scaled = sech_rational::below;
    float factor = 8;
    for (float& coefficient : scaled) {
      coefficient *= factor;
      factor /= 4;
    }
    return scaled;
  }();
  static constexpr float clamp = 2 * sech_rational::clamp;
};

template <class Fit>
inline constexpr operations sech_work{.arithmetic = 4 + static_cast<double>(Fit::below.size() - 1), .divisions = 1};

template <class Fit, simd::value V>
SIMDACT_INLINE constexpr V sech_by_rational(V x) {
  const V a = simd::min(V(Fit::clamp), simd::abs(x)), s = a * a;
  return simd::divide(V(Fit::clamp * Fit::clamp) - s, horner(s, Fit::below));
}

template <>
struct kernel<fn::tanh_derivative, rational<4, 12>> {
  static constexpr operations work = detail::sech_work<sech_rational> + operations{.arithmetic = 1};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    const V sech = detail::sech_by_rational<sech_rational>(x);
    return sech * sech;
  }
};

template <>
struct kernel<fn::sigmoid_derivative, rational<4, 12>> {
  static constexpr operations work = detail::sech_work<half_sech_of_half_rational> + operations{.arithmetic = 1};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    const V half = detail::sech_by_rational<half_sech_of_half_rational>(x);
    return half * half;
  }
};

// tanh² = 1 - 1/cosh².
template <>
struct kernel<fn::tanhshrink_derivative, rational<12, 12>> {
  static constexpr operations work = detail::sech_work<sech_rational> + operations{.arithmetic = 1};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    const V sech = detail::sech_by_rational<sech_rational>(x);
    return simd::fnma(sech, sech, V(1));
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
