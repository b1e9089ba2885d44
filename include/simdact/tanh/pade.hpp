// SPDX-License-Identifier: BSL-1.0
// tanh by the Padé approximants of Lambert's continued fraction x/(1 + x²/(3 + x²/(5 + …))).
//
// Where the numerator's degree is the larger, |x| is clamped where the quotient reaches 1; where it is the smaller, at
// the quotient's peak below 1. Rounding can carry the quotient an ULP over 1 before the clamp, hence the minimum.
// Clamps: sollya tests/fit/tanh_edges.sollya
#pragma once

#include <simdact/core/kernel.hpp>
#include <simdact/math/polynomial.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// In powers of x², constant term first; the numerator is times x.
template <int M, int N>
struct tanh_pade;

template <>
struct tanh_pade<3, 2> {
  static constexpr std::array numerator{15, 1};
  static constexpr std::array denominator{15, 6};
  static constexpr double clamp = 0x1.293d5ea4af41fp1;
};

template <>
struct tanh_pade<3, 4> {
  static constexpr std::array numerator{105, 10};
  static constexpr std::array denominator{105, 45, 1};
  static constexpr double clamp = 0x1.8679989cec5a3p1;
};

template <>
struct tanh_pade<5, 4> {
  static constexpr std::array numerator{945, 105, 1};
  static constexpr std::array denominator{945, 420, 15};
  static constexpr double clamp = 0x1.d2c8548e003adp1;
};

template <>
struct tanh_pade<5, 6> {
  static constexpr std::array numerator{10395, 1260, 21};
  static constexpr std::array denominator{10395, 4725, 210, 1};
  static constexpr double clamp = 0x1.17e14b6f94d8fp2;
};

template <>
struct tanh_pade<7, 6> {
  static constexpr std::array numerator{135135, 17325, 378, 1};
  static constexpr std::array denominator{135135, 62370, 3150, 28};
  static constexpr double clamp = 0x1.3e31c18203d81p2;
};

template <>
struct tanh_pade<7, 8> {
  static constexpr std::array numerator{2027025, 270270, 6930, 36};
  static constexpr std::array denominator{2027025, 945945, 51975, 630, 1};
  static constexpr double clamp = 0x1.6c9b86a79ab66p2;
};

template <>
struct tanh_pade<9, 8> {
  static constexpr std::array numerator{34459425, 4729725, 135135, 990, 1};
  static constexpr std::array denominator{34459425, 16216200, 945945, 13860, 45};
  static constexpr double clamp = 0x1.93025cbdf007bp2;
};

// The integers as elements. The largest rounds in float, alike above and below the fraction stroke.
template <simd::element T, std::size_t N>
constexpr std::array<T, N> as_elements(const std::array<int, N>& integers) {
  std::array<T, N> elements{};
  for (std::size_t i = 0; i < N; ++i)
    elements[i] = static_cast<T>(integers[i]);
  return elements;
}

template <int M, int N>
struct kernel<fn::tanh, pade<M, N>> {
  static constexpr operations work{.arithmetic = 6 + (M + N) / 2, .divisions = 1};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    using T = simd::element_t<V>;
    using form = detail::tanh_pade<M, N>;
    constexpr auto numerator = detail::as_elements<T>(form::numerator);
    constexpr auto denominator = detail::as_elements<T>(form::denominator);
    // A quotient that goes on rising is clamped so far beyond 1 that no rounding leaves it below.
    constexpr double clamp = M > N ? form::clamp * (1 + 0x1p-10) : form::clamp;
    const V a = simd::min(V(static_cast<T>(clamp)), simd::abs(x));
    const V s = a * a;
    const V y = simd::divide(a * horner(s, numerator), horner(s, denominator));
    return simd::copysign(simd::min(V(1), y), x);
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
