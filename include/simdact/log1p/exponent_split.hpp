// SPDX-License-Identifier: BSL-1.0
// log1p(x) = k·ln 2 + log1p(f) with 1 + x = 2^k·(1 + f) and f in [-1/4, 1/2], and its derivative 1/(1 + x).
//
// The exponent k is that of 1 + x rounded, and f = x·2^-k - (1 - 2^-k), which is exact: k = 0 takes x as it is, and
// elsewhere the difference is that of near numbers. log1p(f) = f - f²·s(f); relative error 2^-29 in float, 2^-56 in
// double. The degree of s is odd, so that an infinite f comes out as infinity.
// Coefficients: sollya tests/fit/log1p.sollya
#pragma once

#include <simdact/core/kernel.hpp>
#include <simdact/math/exponent.hpp>
#include <simdact/math/polynomial.hpp>

namespace simdact::inline SIMDACT_TARGET {

namespace detail {

template <simd::element T>
struct log1p_constants;

template <>
struct log1p_constants<float> {
  static constexpr std::array s{0x1.fffffep-2f,  -0x1.555558p-2f, 0x1.00010cp-2f,  -0x1.999a0ep-3f, 0x1.54ff32p-3f,
                                -0x1.24094cp-3f, 0x1.0519c8p-3f,  -0x1.e55b62p-4f, 0x1.7db562p-4f,  -0x1.3b6faap-5f};
  static constexpr float ln2_high = 0x1.62e4p-1f;
  static constexpr float ln2_low = 0x1.7f7d1cp-20f;
};

template <>
struct log1p_constants<double> {
  static constexpr std::array s{
      0x1.ffffffffffffbp-2, -0x1.55555555555c4p-2, 0x1.0000000000dcep-2, -0x1.9999999989687p-3,
      0x1.55555553fd494p-3, -0x1.24924929f70adp-3, 0x1.000000781eea2p-3, -0x1.c71c70ee1f9eep-4,
      0x1.99996e065fdfbp-4, -0x1.745ce35fa2bd1p-4, 0x1.5559836108b2dp-4, -0x1.3b1ff82cb6eddp-4,
      0x1.2463c328c0323p-4, -0x1.10118a6fdf719p-4, 0x1.ffeee3d51ae21p-5, -0x1.f2aacbd79171p-5,
      0x1.e9a891c4cb314p-5, -0x1.9fb1fa95e9a5ep-5, 0x1.e0edc33181fc9p-6, -0x1.07fee3c4f6381p-7};
  static constexpr double ln2_high = 0x1.62e42fefa38p-1;
  static constexpr double ln2_low = 0x1.ef35793c7673p-45;
};

// -k for the bits of a positive number in [3/4, 3/2)·2^k.
template <simd::value V>
SIMDACT_INLINE constexpr V minus_nearest_exponent(simd::bits_t<V> bits) {
  using T = simd::element_t<V>;
  // Half a binade more: mantissas from 1.5 on belong to the next exponent.
  constexpr auto half = simd::bits_t<T>(1) << (simd::format<T>::mantissa_bits - 1);
  return detail::minus_exponent<V>(bits + simd::bits_t<V>(half));
}

// k·ln 2 + log1p(f)
template <simd::value V>
SIMDACT_INLINE constexpr V log_of_parts(V f, V minus_k) {
  using c = log1p_constants<simd::element_t<V>>;
  const V log_f = f - simd::fma(f, simd::subnormal_product(f, horner(f, c::s)), minus_k * V(c::ln2_low));
  return simd::fnma(minus_k, V(c::ln2_high), log_f);
}

} // namespace detail

template <>
struct kernel<fn::log1p, exponent_split> {
  static constexpr operations work{.arithmetic = 28};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    using T = simd::element_t<V>;
    const V z = simd::max(V(-1), x);
    const V minus_k = detail::minus_nearest_exponent<V>(simd::as_bits(V(1) + z));
    const V f = simd::scale_by_power_of_two(z, minus_k) - (V(1) - simd::scale_by_power_of_two(V(1), minus_k));
    const V y = detail::log_of_parts(f, minus_k);
    const V outside = simd::select(x == V(-1), V(-simd::format<T>::infinity), //
                                   V(simd::format<T>::nan));
    return simd::select(x > V(-1), y, outside);
  }
};

template <>
struct kernel<fn::log1p_derivative, exponent_split> {
  static constexpr operations work{.arithmetic = 4, .divisions = 1};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    const V outside(simd::format<simd::element_t<V>>::nan);
    // A 0 is to be +0 whichever way sums are rounded.
    return simd::select(x >= V(-1), simd::divide(V(1), simd::abs(V(1) + x)), outside);
  }
};

} // namespace simdact::inline SIMDACT_TARGET
