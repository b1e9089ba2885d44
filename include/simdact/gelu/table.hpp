// SPDX-License-Identifier: BSL-1.0
// GELU and its derivative in float, by tables of the functions M and D of gelu/from_tail.hpp: polynomials, one for each
// interval of |x|, looked up in vector registers.
// Coefficients: python3 tests/fit/erf.py gelu_table
#pragma once

#include <simdact/core/kernel.hpp>
#include <simdact/gelu/from_tail.hpp>
#include <simdact/gelu/table_coefficients.hpp>
#include <simdact/math/gaussian.hpp>
#include <simdact/math/interval_table.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <int Intervals, int Degree>
struct kernel<fn::gelu, table<Intervals, Degree>> {
  using c = detail::gelu_table<Intervals, Degree>;
  static constexpr operations work =
      detail::interval_work<c> + detail::gaussian_work<float> + operations{.arithmetic = 4};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    const V a = simd::min(V(c::end), simd::abs(x));
    return detail::gelu_from_tail(x, detail::times_gaussian<2>(detail::table_value<c>(a), a));
  }
};

template <int Intervals, int Degree>
struct kernel<fn::gelu_derivative, table<Intervals, Degree>> {
  using c = detail::gelu_slope_table<Intervals, Degree>;
  static constexpr operations work =
      detail::interval_work<c> + detail::gaussian_work<float> + operations{.arithmetic = 5};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    const V a = simd::min(V(c::end), simd::abs(x));
    return detail::gelu_derivative_from_tail(x, detail::times_gaussian<2>(detail::table_value<c>(a), a));
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
