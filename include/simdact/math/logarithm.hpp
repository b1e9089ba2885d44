// SPDX-License-Identifier: BSL-1.0
// The logarithm of 2^k·(1 + f), k·ln 2 + log1p(f), for f in [-1/4, 1/2].
//
// log1p(f) = f - f²·s(f) with a minimax polynomial s; relative error 2^-29 in float, 2^-56 in double. The degree of s
// is odd, so that an infinite f comes out as infinity.
// Coefficients: sollya tests/fit/log1p.sollya
#pragma once

#include <simdact/math/exponent.hpp>
#include <simdact/math/exponential.hpp>
#include <simdact/math/limits.hpp>
#include <simdact/math/polynomial.hpp>

SIMDACT_INLINED_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

template <simd::element T>
struct log1p_constants;

template <>
struct log1p_constants<float> {
  static constexpr std::array s{0x1.fffffep-2f,  -0x1.555558p-2f, 0x1.00010cp-2f,  -0x1.999a0ep-3f, 0x1.54ff32p-3f,
                                -0x1.24094cp-3f, 0x1.0519c8p-3f,  -0x1.e55b62p-4f, 0x1.7db562p-4f,  -0x1.3b6faap-5f};
};

template <>
struct log1p_constants<double> {
  static constexpr std::array s{
      0x1.ffffffffffffbp-2, -0x1.55555555555c4p-2, 0x1.0000000000dcep-2, -0x1.9999999989687p-3,
      0x1.55555553fd494p-3, -0x1.24924929f70adp-3, 0x1.000000781eea2p-3, -0x1.c71c70ee1f9eep-4,
      0x1.99996e065fdfbp-4, -0x1.745ce35fa2bd1p-4, 0x1.5559836108b2dp-4, -0x1.3b1ff82cb6eddp-4,
      0x1.2463c328c0323p-4, -0x1.10118a6fdf719p-4, 0x1.ffeee3d51ae21p-5, -0x1.f2aacbd79171p-5,
      0x1.e9a891c4cb314p-5, -0x1.9fb1fa95e9a5ep-5, 0x1.e0edc33181fc9p-6, -0x1.07fee3c4f6381p-7};
};

// The bits of 2^k for those of a positive number in [3/4, 3/2)·2^k.
template <simd::value V>
SIMDACT_INLINE constexpr simd::bits_t<V> nearest_power(simd::bits_t<V> bits) {
  using T = simd::element_t<V>;
  using B = simd::bits_t<V>;
  // Half a binade more: significands from 1.5 on belong to the next exponent.
  constexpr auto half = simd::bits_t<T>(1) << (simd::format<T>::mantissa_bits - 1);
  return (bits + B(half)) & B(simd::as_bits(simd::format<T>::infinity));
}

// A number as 2^k·(1 + f) with f in [-1/4, 1/2], exactly.
template <simd::value V>
struct exponent_and_mantissa {
  V minus_k, f;
};

// Of a normal number above 0.
template <simd::value V>
SIMDACT_INLINE constexpr exponent_and_mantissa<V> split_normal(V x) {
  const auto bits = simd::as_bits(x), power = detail::nearest_power<V>(bits);
  return {detail::minus_exponent<V>(power), simd::from_bits<V>(bits - power + simd::as_bits(V(1))) - V(1)};
}

// Of 1 + x > 0, from the rounded sum or one next to it: k and 4f = x·2^(2-k) - (4 - 2^(2-k)). 2^-k may be subnormal,
// where 2^(2-k) is normal for every k.
template <simd::value V>
SIMDACT_INLINE constexpr exponent_and_mantissa<V> split_in_quarters(V x, simd::bits_t<V> sum) {
  using T = simd::element_t<V>;
  constexpr auto both = simd::as_bits(T(1)) + simd::as_bits(T(4)); // the bits of 2^k and 2^(2-k) add up to this
  const auto power = detail::nearest_power<V>(sum);
  const V scale = simd::from_bits<V>(simd::bits_t<V>(both) - power);
  return {detail::minus_exponent<V>(power), simd::fms(x, scale, V(4) - scale)};
}

// log1p(x): y above -1, -inf there, else NaN.
template <simd::value V>
SIMDACT_INLINE constexpr V in_domain_of_log1p(V x, V y) {
  using format = simd::format<simd::element_t<V>>;
  const V outside = simd::select(x == V(-1), V(-format::infinity), V(format::nan));
  return simd::select(x > V(-1), y, outside);
}

// k·ln 2 + log1p(f).
template <simd::value V>
SIMDACT_INLINE constexpr V log_of_parts(V f, V minus_k) {
  using T = simd::element_t<V>;
  using ln2 = exp_constants<T>;
  const V square_term = simd::subnormal_product(f, horner(f, log1p_constants<T>::s));
  const V log_f = f - simd::fma(f, square_term, minus_k * V(ln2::ln2_low));
  return simd::fnma(minus_k, V(ln2::ln2_high), log_f);
}

// log(x) for a finite x above 0, subnormal ones too; -inf at 0.
template <simd::value V>
SIMDACT_INLINE constexpr V natural_logarithm(V x) {
  using T = simd::element_t<V>;
  // Subnormal numbers are scaled into the normal ones. f, a difference of numbers close to each other, is exact.
  const auto subnormal = x < V(smallest_normal<T>);
  const V normal = simd::select(subnormal, x * V(simd::integer_grid<T>), x);
  const auto [minus_k, f] = detail::split_normal(normal);
  const V y = detail::log_of_parts(f, minus_k + simd::select(subnormal, V(simd::format<T>::mantissa_bits), V(0)));
  return simd::select(x > V(0), y, V(-simd::format<T>::infinity));
}

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_INLINED_STRICT_END
