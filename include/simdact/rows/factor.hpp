// SPDX-License-Identifier: BSL-1.0
// What every logit of a call is multiplied by, scale/temperature, and its product with log2(e): in two parts each, so
// that no probability loses accuracy to their rounding.
#pragma once

#include <simdact/math/error_free.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

template <simd::element T>
struct row_factor {
  two_parts<T> plain;
  two_parts<T> log2;
  T inverse; // temperature/scale
};

// high + low in T, where low is small beside high.
template <simd::element T>
SIMDACT_INLINE constexpr two_parts<T> narrowed(two_parts<double> x) {
  const T high = static_cast<T>(x.high);
  return {high, static_cast<T>((x.high - static_cast<double>(high)) + x.low)};
}

template <simd::element T>
constexpr row_factor<T> make_row_factor(T scale, T temperature) {
  constexpr two_parts<double> log2_e{0x1.71547652b82fep0, 0x1.777d0ffda0d24p-56};
  const double s = scale, t = temperature, quotient = s / t;
  const two_parts<double> plain{quotient, simd::negate(product_minus(quotient, t, s)) / t};
  const auto [high, low] = exact_product(quotient, log2_e.high);
  const two_parts<double> log2 =
      normalized(high, low + (simd::product(quotient, log2_e.low) + simd::product(plain.low, log2_e.high)));
  return {narrowed<T>(plain), narrowed<T>(log2), static_cast<T>(t / s)};
}

// make_row_factor(1, 1), written out: under -frounding-math its differences are no constant expressions.
template <simd::element T>
inline constexpr row_factor<T> unit_factor{{1, 0}, {T(0x1.71547652b82fep0), T(0x1.777d0ffda0d24p-56)}, 1};
template <>
inline constexpr row_factor<float> unit_factor<float>{{1, 0}, {0x1.715476p0f, 0x1.4ae0cp-26f}, 1};

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
