// SPDX-License-Identifier: BSL-1.0
// erf and erfc in float by tables of polynomials, one for each interval of |x|, looked up in vector registers.
//
// erf: of its own values. At 0 it is a + a·q(a), as erf(a)/a = 1.128 is no float. Monotone, and never above 1.
// uniform_table: equal intervals and polynomials in |x| itself; the index comes out of one multiply-add.
// erfc: of erfcx(a) = e^(a²)·erfc(a) times the Gaussian, scaled last, so that the tail is accurate until it underflows.
// Coefficients: python3 tests/fit/erf.py table
#pragma once

#include <simdact/core/kernel.hpp>
#include <simdact/erf/table_coefficients.hpp>
#include <simdact/math/centred.hpp>
#include <simdact/math/gaussian.hpp>

namespace simdact::inline SIMDACT_TARGET {

template <int Intervals, int Degree>
struct kernel<fn::erf, table<Intervals, Degree>> {
  using c = detail::erf_table<Intervals, Degree>;
  static constexpr operations work = detail::centred_work<c> + operations{.arithmetic = 4};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    auto [t, power] = detail::centred_terms<c>(simd::min(V(c::end), simd::abs(x)));
    // In the interval at 0 the constant term is 0 and this takes t; in the others t is the smaller.
    power[0] = simd::max(power[0], t);
    return simd::copysign(horner(t, power), x);
  }
};

template <int Intervals, int Degree>
struct kernel<fn::erf, uniform_table<Intervals, Degree>> {
  static constexpr operations work{.arithmetic = 4 + Degree, .lookups = 1 + Degree, .entries = Intervals};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    using c = detail::erf_uniform_table<Intervals, Degree>;
    const V a = simd::min(V(c::end), simd::abs(x));
    const auto i = simd::nearest_index(a, V(c::per_unit));
    return simd::copysign(horner(a, simd::lookup_all<c::power, V>(i)), x);
  }
};

template <int Intervals, int Degree>
struct kernel<fn::erfc, table<Intervals, Degree>> {
  using c = detail::erfcx_table<Intervals, Degree>;
  static constexpr operations work =
      detail::centred_work<c> + detail::gaussian_work<float> + operations{.arithmetic = 5};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    const V a = simd::min(V(c::end), simd::abs(x));
    const V tail = detail::times_gaussian<1>(detail::centred<c>(a), a);
    return simd::select(x < V(0), V(2) - tail, tail);
  }
};

} // namespace simdact::inline SIMDACT_TARGET
