// SPDX-License-Identifier: BSL-1.0
// GELU and its derivative in double, by the Mills ratio R: from the functions M and D of gelu/from_tail.hpp.
//
// R by the polynomial that erfc has; D = (a - root)·G(q), G by a polynomial of its own, so that nothing cancels at the
// root.
// Coefficients: python3 tests/fit/erf.py double
#pragma once

#include <simdact/core/kernel.hpp>
#include <simdact/gelu/from_tail.hpp>
#include <simdact/math/gaussian.hpp>
#include <simdact/math/mills_ratio.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

struct gelu_slope_fit {
  static constexpr double root = 0x1.80ead197f00b4p-1;
  static constexpr double root_low = -0x1.13e74c58cada8p-56;
  static constexpr std::array power{
      -0x1.d94de78425463p-2,  0x1.a763001ac67ddp-4,  -0x1.ef4ff80137946p-5,  0x1.cc1e2623d9262p-6,
      -0x1.37754d816e2b9p-7,  0x1.d4c8222a9bbbbp-10, 0x1.443f63e9c2f04p-13,  -0x1.85999c29ffbe5p-13,
      0x1.2538106e075p-16,    0x1.2e937f5808acfp-16, -0x1.dafbb69012e4ep-19, -0x1.29874069853dep-19,
      0x1.083aec1768c86p-21,  0x1.772d4414ef001p-22, -0x1.c1fb0510f37aep-25, -0x1.0fe5f0c954082p-24,
      0x1.8b8251f5effbdp-31,  0x1.8662b9e4a36e6p-27, 0x1.ead5240a42113p-30,  -0x1.c8f60564c7cfdp-30,
      -0x1.3150b4612e8aep-31, 0x1.27994febfdc55p-33, 0x1.293715bd40b15p-34};
};

template <>
struct kernel<fn::gelu, exp_mills> {
  static constexpr operations work = detail::mills_work + detail::gaussian_work<double> + operations{.arithmetic = 5};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    const V a = simd::min(V(detail::gelu_end), simd::abs(x));
    return detail::gelu_from_tail(x, detail::times_gaussian<2>(a * detail::mills<2>(a), a));
  }
};

template <>
struct kernel<fn::gelu_derivative, exp_mills> {
  using c = detail::gelu_slope_fit;
  static constexpr operations work = detail::mills_arguments_work + detail::gaussian_work<double> +
                                     operations{.arithmetic = 6 + static_cast<double>(c::power.size())};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    const V a = simd::min(V(detail::gelu_derivative_end), simd::abs(x));
    const V slope = horner(detail::mills_argument(a, V(detail::mills_fit<2>::middle)).q, c::power);
    const V from_root = (a - V(c::root)) - V(c::root_low);
    return detail::gelu_derivative_from_tail(x, detail::times_gaussian<2>(from_root * slope, a));
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
