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

// -k for the bits of a positive number in [3/4, 3/2)·2^k.
template <simd::value V>
SIMDACT_INLINE constexpr V minus_nearest_exponent(simd::bits_t<V> bits) {
  using T = simd::element_t<V>;
  // Half a binade more: significands from 1.5 on belong to the next exponent.
  constexpr auto half = simd::bits_t<T>(1) << (simd::format<T>::mantissa_bits - 1);
  return detail::minus_exponent<V>(bits + simd::bits_t<V>(half));
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
  const V minus_k = detail::minus_nearest_exponent<V>(simd::as_bits(normal));
  const V f = simd::scale_by_power_of_two(normal, minus_k) - V(1);
  const V y = detail::log_of_parts(f, minus_k + simd::select(subnormal, V(simd::format<T>::mantissa_bits), V(0)));
  return simd::select(x > V(0), y, V(-simd::format<T>::infinity));
}

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_INLINED_STRICT_END
