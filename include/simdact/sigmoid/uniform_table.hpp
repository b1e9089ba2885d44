// SPDX-License-Identifier: BSL-1.0
// The logistic function and its derivative by a table of polynomials in equal intervals, narrow and wide ones: the
// fewest operations for an absolute error.
//
// The table of the function is over x itself, so that the sign needs no operations. Of degree 2 its pieces have the
// smallest error there is and do not join: where 1/(1 + e^-x) bends most, the result steps down by up to 1.7 times the
// error from one to the next. Of degree 1 they join. The derivative is even, its table over |x|.
// Both are exactly at their limits from the ends of the table on, and never beyond them.
// Coefficients: sollya tests/fit/uniform_tables.sollya
#pragma once

#include <simdact/core/kernel.hpp>
#include <simdact/math/piecewise.hpp>
#include <simdact/sigmoid/uniform_table_coefficients.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <int Intervals, int Degree>
  requires detail::piecewise_table<detail::sigmoid_uniform_table<Intervals, Degree>>
struct kernel<fn::sigmoid, uniform_table<Intervals, Degree>>
    : detail::piecewise_clamped<detail::sigmoid_uniform_table<Intervals, Degree>> {
};

template <int Intervals, int Degree>
struct kernel<fn::sigmoid_derivative, uniform_table<Intervals, Degree>>
    : detail::piecewise_magnitude<detail::sigmoid_derivative_uniform_table<Intervals, Degree>> {};

} // namespace simdact::inline SIMDACT_TARGET::detail
