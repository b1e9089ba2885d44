// SPDX-License-Identifier: BSL-1.0
// erf and erfc in double from erfcx(a) = e^(a²)·erfc(a).
//
//   erfc(x) = erfcx(x)·e^(-x²) for x >= 0, and 2 less that of -x below; erf(x) = x + x·p(x²) for |x| < 1, else 1 - erfc
//
// The power of two comes last, so that the tail of erfc is accurate until it underflows.
// Coefficients: python3 tests/fit/erf.py double
#pragma once

#include <simdact/core/kernel.hpp>
#include <simdact/erf/ends.hpp>
#include <simdact/math/gaussian.hpp>
#include <simdact/math/mills_ratio.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

struct erf_fit {
  static constexpr std::array power{0x1.06eba8214db69p-3,   -0x1.812746b0379fdp-2,  0x1.ce2f21a04361p-4,
                                    -0x1.b82ce312ab114p-6,  0x1.565bcd126eb03p-8,   -0x1.c02db49267ac7p-11,
                                    0x1.f9a334289efeap-14,  -0x1.f4d31e13b86f4p-17, 0x1.b9ed791a90f17p-20,
                                    -0x1.5f8e89288ca2ap-23, 0x1.fc0fdaf91b897p-27,  -0x1.453261200b184p-30,
                                    0x1.2600810671331p-34};
};

// erfc(a) for a >= 0 as far as it is not 0.
template <simd::value V>
SIMDACT_INLINE constexpr V erfc_not_negative(V a) {
  return detail::times_gaussian<1>(detail::mills<1>(a), a);
}

inline constexpr operations erfc_work = mills_work + gaussian_work<double>;

template <>
struct kernel<fn::erf, exp_mills> {
  static constexpr operations work =
      detail::erfc_work + operations{.arithmetic = 8 + static_cast<double>(detail::erf_fit::power.size())};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    const V a = simd::min(V(detail::erf_end), simd::abs(x));
    const V near_zero = simd::fma(a, two_chains<2>(a * a, detail::erf_fit::power), a);
    return simd::copysign(simd::select(a < V(1), near_zero, V(1) - detail::erfc_not_negative(a)), x);
  }
};

template <>
struct kernel<fn::erfc, exp_mills> {
  static constexpr operations work = detail::erfc_work + operations{.arithmetic = 5};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    const V y = detail::erfc_not_negative(simd::min(V(detail::erfc_end), simd::abs(x)));
    return simd::select(x < V(0), V(2) - y, y);
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
