// SPDX-License-Identifier: BSL-1.0
// erf and erfc in float by tables of polynomials, one for each interval of |x|, looked up in vector registers:
// math/interval_table.hpp.
//
// erf: of its own values. In the interval at 0 it is a + a·q(a), as the slope at 0, 1.128, is no float. Monotone, and
// never above 1.
// erfc: of erfcx(a) = e^(a²)·erfc(a), times the Gaussian, whose power of two comes last, so that the tail is accurate
// until it underflows.
// Coefficients: python3 tests/fit/erf.py table
#pragma once

#include <simdact/core/kernel.hpp>
#include <simdact/erf/table_coefficients.hpp>
#include <simdact/math/gaussian.hpp>
#include <simdact/math/interval_table.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <int Intervals, int Degree>
struct kernel<fn::erf, table<Intervals, Degree>> {
  using c = detail::erf_table<Intervals, Degree>;
  static constexpr operations work = detail::interval_work<c> + operations{.arithmetic = 4};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    auto [t, power] = detail::polynomial_at<c>(simd::min(V(c::end), simd::abs(x)));
    // In the interval at 0 the constant term is 0 and this takes t; in the others t is the smaller.
    power[0] = simd::max(power[0], t);
    return simd::copysign(horner(t, power), x);
  }
};

template <int Intervals, int Degree>
struct kernel<fn::erfc, table<Intervals, Degree>> {
  using c = detail::erfcx_table<Intervals, Degree>;
  static constexpr operations work =
      detail::interval_work<c> + detail::gaussian_work<float> + operations{.arithmetic = 5};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    const V a = simd::min(V(c::end), simd::abs(x));
    const V tail = detail::times_gaussian<1>(detail::table_value<c>(a), a);
    return simd::select(x < V(0), V(2) - tail, tail);
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
