// SPDX-License-Identifier: BSL-1.0
// GELU and its derivative of doubles that were floats, to be rounded to floats: from the functions M and D of
// gelu/from_tail.hpp.
// Coefficients: python3 tests/fit/erf.py of_float
#pragma once

#include <simdact/core/kernel.hpp>
#include <simdact/gelu/exp_mills.hpp>
#include <simdact/math/float_gaussian.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

struct gelu_by_doubles {
  // derivation: |x|·Phi(-|x|) < 2^-150 from 14.3562 on.
  static constexpr float end = 14.375f;
  static constexpr operations work = tail_of_float_work + operations{.arithmetic = 3}, work_on_floats{.arithmetic = 1};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V prepared(V x) {
    return simd::max(V(-end), x);
  }
  template <simd::value D>
  SIMDACT_INLINE static constexpr D eval(D x) {
    const D a = simd::min(D(static_cast<double>(end)), simd::abs(x));
    return detail::gelu_from_tail(x, detail::times_tail_of_float<2>(a, a));
  }
};

// D(a)/(a - root) in powers of q, for the root of gelu_slope_fit.
inline constexpr std::array gelu_slope_of_float{
    -0x1.d94de78425463p-2,  0x1.a763001ac67e4p-4,  -0x1.ef4ff80137966p-5,  0x1.cc1e2623d8551p-6,
    -0x1.37754d816c868p-7,  0x1.d4c8222c6cb1cp-10, 0x1.443f63e67d63bp-13,  -0x1.85999d16ba7d4p-13,
    0x1.25380da13c3cep-16,  0x1.2e93bf8e5823ap-16, -0x1.daf9e88769dfap-19, -0x1.2990d9b3865d4p-19,
    0x1.08041593bb4e9p-21,  0x1.77e64e40e8208p-22, -0x1.b51a905512681p-25, -0x1.11a919c4d07a3p-24,
    -0x1.147d8871c3dd2p-29, 0x1.591ce7bd3b1e2p-27, 0x1.dfcf4ff4de45p-29,   0x1.92832cae429acp-32};

struct gelu_derivative_by_doubles {
  using c = gelu_slope_fit;
  // derivation: |x|·phi(x) - Phi(-|x|) < 2^-150 from 14.5415 on.
  static constexpr float end = 14.5625f;
  static constexpr operations work = mills_quotient_work + gaussian_of_float_work +
                                     operations{.arithmetic = 7 + static_cast<double>(gelu_slope_of_float.size())},
                              work_on_floats{.arithmetic = 2};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V prepared(V x) {
    return simd::max(V(-end), simd::min(V(end), x));
  }
  template <simd::value D>
  SIMDACT_INLINE static constexpr D eval(D x) {
    const D a = simd::abs(x), from_root = (a - D(c::root)) - D(c::root_low);
    const D slope = from_root * two_chains<2>(detail::mills_quotient(a).q, gelu_slope_of_float);
    return detail::gelu_derivative_from_tail(x, detail::times_gaussian_of_float<2>(slope, a));
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
