// SPDX-License-Identifier: BSL-1.0
// erf and erfc of doubles that were floats, to be rounded to floats.
//
// erf(x) = x·p(x² - 7), one polynomial of degree 27 up to where the result rounds to 1: relative error 2^-56.8. All of
// its terms have one sign at x = 0; at the other end, where they cancel to a fifth, erf is x/4 and their roundings are
// 2^-51 of it.
// Coefficients: python3 tests/fit/erf.py of_float
#pragma once

#include <simdact/core/kernel.hpp>
#include <simdact/math/float_gaussian.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

struct erf_of_float {
  // derivation: erfc(x) < 2^-25 from 3.9192 on.
  static constexpr float end = 3.921875f;
  static constexpr double middle = 7;
  static constexpr std::array power{
      0x1.82f701778d923p-2,  -0x1.b90a9905b373cp-6,  0x1.7538051dbbe2fp-9,   -0x1.569a2276f55d9p-12,
      0x1.3ce9cb5d0008bp-15, -0x1.1cdda4e5ab7f8p-18, 0x1.e7418937f00e9p-22,  -0x1.87d30a554ba47p-25,
      0x1.268c576142ac2p-28, -0x1.9d28c241d32c7p-32, 0x1.0e6b8efe04629p-35,  -0x1.4ae05ae25d154p-39,
      0x1.7b44c2efedd56p-43, -0x1.98510190d9808p-47, 0x1.9df8ef99d9e8dp-51,  -0x1.8c4ad22a3304cp-55,
      0x1.671f942862776p-59, -0x1.34d2cc3cbfb3bp-63, 0x1.f90b9b9a26614p-68,  -0x1.8970c4a11a66ap-72,
      0x1.253c9b02e260ep-76, -0x1.a425f0f03550cp-81, 0x1.1d2ce1e4b7879p-85,  -0x1.6550029b081f5p-90,
      0x1.c4097042314a1p-95, -0x1.521620443ff19p-99, 0x1.bd2e5e322ab6bp-104, -0x1.1d78d2c90386fp-109};
};

struct erf_by_doubles {
  using c = erf_of_float;
  static constexpr operations work{.arithmetic = 3 + static_cast<double>(c::power.size())},
      work_on_floats{.arithmetic = 2};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V prepared(V x) {
    return simd::max(V(-c::end), simd::min(V(c::end), x));
  }
  template <simd::value D>
  SIMDACT_INLINE static constexpr D eval(D x) {
    return x * two_chains<2>(x * x - D(c::middle), c::power);
  }
};

struct erfc_by_doubles {
  // derivation: erfc(x) < 2^-150 from 10.0542 on, and rounds to 2 from -3.9192 down.
  static constexpr float end = 10.0625f;
  static constexpr operations work = tail_of_float_work + operations{.arithmetic = 3}, work_on_floats{.arithmetic = 2};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V prepared(V x) {
    return simd::max(V(-end), simd::min(V(end), x));
  }
  template <simd::value D>
  SIMDACT_INLINE static constexpr D eval(D x) {
    const D y = detail::times_tail_of_float<1>(D(1), simd::abs(x));
    return simd::select(x < D(0), D(2) - y, y);
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
