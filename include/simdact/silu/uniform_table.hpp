// SPDX-License-Identifier: BSL-1.0
// SiLU and its derivative by a table of polynomials in equal intervals of |x|, narrow and wide ones: the fewest
// operations for an absolute error.
//
// silu x = max(x, 0) - |x|·P(|x|) with P(a) = 1/(1 + e^a), which is 0 from the end of the table on, so that the result
// is there x or -0. The factor |x| keeps the relative accuracy around 0.
// silu'(x) = 1/2 + an odd function, exactly 0 or 1 from the end of its table on. All pieces join.
// Coefficients: sollya tests/fit/uniform_tables.sollya
#pragma once

#include <simdact/core/kernel.hpp>
#include <simdact/math/piecewise.hpp>
#include <simdact/silu/uniform_table_coefficients.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <int Intervals, int Degree>
  requires detail::piecewise_table<detail::silu_uniform_table<Intervals, Degree>>
struct kernel<fn::silu, uniform_table<Intervals, Degree>> {
  using c = detail::silu_uniform_table<Intervals, Degree>;
  static constexpr operations work = detail::piecewise_work<c>(5);

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    const V a = simd::min(V(c::end), simd::abs(x));
    return simd::fnma(a, detail::piecewise<c>(a), simd::max(V(-0.0f), x));
  }
};

template <int Intervals, int Degree>
struct kernel<fn::silu_derivative, uniform_table<Intervals, Degree>>
    : detail::piecewise_half_odd<detail::silu_derivative_uniform_table<Intervals, Degree>> {};

} // namespace simdact::inline SIMDACT_TARGET::detail
