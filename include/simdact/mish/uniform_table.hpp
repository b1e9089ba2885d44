// SPDX-License-Identifier: BSL-1.0
// Mish and its derivative by a table of polynomials in equal intervals, narrow and wide ones: the fewest operations for
// an absolute error.
//
// mish x = x·tanh(softplus x): the factor is exactly 1 and 0 from the ends of the table on, so that the result is there
// x or -0, and x keeps the relative accuracy around 0. The derivative is exactly 0 or 1 from the ends of its table on.
// All pieces join.
// Coefficients: sollya tests/fit/uniform_tables.sollya
#pragma once

#include <simdact/core/kernel.hpp>
#include <simdact/math/piecewise.hpp>
#include <simdact/mish/uniform_table_coefficients.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <int Intervals, int Degree>
struct kernel<fn::mish, uniform_table<Intervals, Degree>>
    : detail::piecewise_share<detail::mish_uniform_table<Intervals, Degree>> {};

template <int Intervals, int Degree>
struct kernel<fn::mish_derivative, uniform_table<Intervals, Degree>>
    : detail::piecewise_clamped<detail::mish_derivative_uniform_table<Intervals, Degree>> {};

} // namespace simdact::inline SIMDACT_TARGET::detail
