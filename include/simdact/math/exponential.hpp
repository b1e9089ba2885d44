// SPDX-License-Identifier: BSL-1.0
// What the exponentials are made of: two-step Cody–Waite reduction and one minimax polynomial for e^r and expm1(r).
//
// z = n·ln 2 + r with |r| <= ln 2 / 2. The high part of ln 2 ends in zeros, so that n·high is exact. Relative error of
// the polynomial: 2^-28 in float (degree 6), 2^-57 in double (degree 11), against expm1(r) 2^-55.
// Coefficients: sollya tests/fit/exp.sollya
#pragma once

#include <simdact/math/error_free.hpp>
#include <simdact/math/polynomial.hpp>
#include <simdact/simd/scale.hpp>

SIMDACT_INLINED_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

template <simd::element T>
struct exp_constants;

template <>
struct exp_constants<float> {
  static constexpr float log2_e = 0x1.715476p0f;
  static constexpr float ln2_high = 0x1.62e4p-1f;
  static constexpr float ln2_low = 0x1.7f7d1cp-20f;
  // (expm1(r) - r)/r²
  static constexpr std::array tail{0x1.fffffap-2f, 0x1.555492p-3f, 0x1.555a26p-5f, 0x1.123988p-7f, 0x1.694cd6p-10f};
};

template <>
struct exp_constants<double> {
  static constexpr double log2_e = 0x1.71547652b82fep0;
  static constexpr double ln2_high = 0x1.62e42fefa38p-1;
  static constexpr double ln2_low = 0x1.ef35793c7673p-45;
  static constexpr std::array tail{
      0x1.0000000000005p-1, 0x1.555555555553bp-3,  0x1.5555555552102p-5,  0x1.1111111118836p-7,  0x1.6c16c17f33123p-10,
      0x1.a01a0177f26bp-13, 0x1.a019a692808a6p-16, 0x1.71de80fedbb5cp-19, 0x1.28a2a06849468p-22, 0x1.ae77a07be1c3p-26};
};

// How many steps longer the polynomial for doubles is.
inline constexpr double exp_steps_in_double =
    static_cast<double>(exp_constants<double>::tail.size() - exp_constants<float>::tail.size());

// Sign·z = n·ln 2 + r.
template <simd::value V>
struct reduced {
  V n;
  V r;
};

// Of Sign·z; the constants take the sign, so that no operation does. |z| below 1000 in float, 10000 in double: the
// caller clamps.
template <int Sign = 1, simd::value V>
SIMDACT_INLINE constexpr reduced<V> reduce(V z) {
  using c = exp_constants<simd::element_t<V>>;
  const V n = simd::round(simd::subnormal_product(z, V(Sign * c::log2_e)));
  if constexpr (Sign < 0)
    return {n, simd::fma(n, V(c::ln2_low), simd::fma(n, V(c::ln2_high), z))};
  else
    return {n, simd::fnma(n, V(c::ln2_low), simd::fnma(n, V(c::ln2_high), z))};
}

// e^z = m·2^n with m in [0.7, 1.42].
template <simd::value V>
struct mantissa_exponent {
  V m;
  V n;
};

// e^(Sign·r) by the polynomial of expm1.
template <simd::element T, int Sign = 1>
inline constexpr auto exp_powers = [] {
  constexpr auto& tail = exp_constants<T>::tail;
  std::array<T, tail.size() + 2> powers{T(1), T(Sign)};
  T sign = T(1);
  for (std::size_t i = 0; i < tail.size(); ++i) {
    powers[i + 2] = sign * tail[i];
    sign *= T(Sign);
  }
  return powers;
}();

// e^(Sign·(z + low)), whose m is within 0.9 ULP. low is none, or small: what the rounding of z left.
template <int Sign = 1, simd::value V>
SIMDACT_INLINE constexpr mantissa_exponent<V> exp_parts(V z, std::same_as<V> auto... low) {
  const auto [n, r] = detail::reduce<Sign>(z);
  return {horner((r + ... + low), exp_powers<simd::element_t<V>, Sign>), n};
}

// e^-(a·b), whose product is never rounded on its own. a is a number or one in two parts, k is a·log2(e).
template <class Factor, simd::value V>
SIMDACT_INLINE constexpr mantissa_exponent<V> exp_minus_product(Factor a, V b, V k) {
  using c = exp_constants<simd::element_t<V>>;
  const V n = simd::round(simd::subnormal_product(b, simd::negate(k)));
  const V r = simd::fma(n, V(c::ln2_low), detail::product_minus(a, b, n * V(-c::ln2_high)));
  return {horner(r, exp_powers<simd::element_t<V>, -1>), n};
}

// expm1(r) - r, plus a small correction.
template <simd::value V>
SIMDACT_INLINE constexpr V expm1_tail(V r, V correction) {
  return simd::fma(simd::subnormal_product(r, r), horner(r, exp_constants<simd::element_t<V>>::tail), correction);
}

// expm1(z) for z <= 0, in two parts; the low one is right down to z = -37, where in double the high one becomes -1.
template <simd::value V>
SIMDACT_INLINE constexpr two_parts<V> expm1_not_positive(V z) {
  using c = exp_constants<simd::element_t<V>>;
  // 2^n is no less than 2^-53, so that 2^n - 1 is exact.
  const V n = simd::max(V(-53), simd::round(z * V(c::log2_e)));
  const V h = simd::fnma(n, V(c::ln2_high), z);
  const V r = simd::fnma(n, V(c::ln2_low), h);
  const V r_low = simd::fnma(n, V(c::ln2_low), h - r);
  const V rest = expm1_tail(r, simd::fma(r_low, r, r_low));
  const auto [p, p_low] = detail::normalized(r, rest);
  const V power = simd::scale_by_power_of_two(V(1), n);
  const auto [high, low] = detail::normalized(power - V(1), power * p);
  return {high, simd::fma(power, p_low, low)};
}

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_INLINED_STRICT_END
