// SPDX-License-Identifier: BSL-1.0
// GELU's three forms and their derivatives by a table of polynomials in equal intervals, narrow and wide ones: the
// fewest operations for an absolute error.
//
// gelu x = x·P(x), where P is the normal distribution function, or the logistic function that stands for it. P is
// exactly 1 and 0 from the ends of the table on, so that the result is there x or -0; the factor x keeps the relative
// accuracy around 0. The pieces join, but for quick_gelu's: those have the smallest error there is.
// gelu'(x) = 1/2 + an odd function, whose table is over |x|, exactly 0 or 1 from its end on.
// Coefficients: sollya tests/fit/uniform_tables.sollya
#pragma once

#include <simdact/core/kernel.hpp>
#include <simdact/gelu/uniform_table_coefficients.hpp>
#include <simdact/math/piecewise.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <int Intervals, int Degree>
struct kernel<fn::gelu, uniform_table<Intervals, Degree>>
    : detail::piecewise_share<detail::gelu_uniform_table<Intervals, Degree>> {};

template <int Intervals, int Degree>
  requires detail::piecewise_table<detail::gelu_tanh_uniform_table<Intervals, Degree>>
struct kernel<fn::gelu_tanh, uniform_table<Intervals, Degree>>
    : detail::piecewise_share<detail::gelu_tanh_uniform_table<Intervals, Degree>> {
};

template <int Intervals, int Degree>
  requires detail::piecewise_table<detail::quick_gelu_uniform_table<Intervals, Degree>>
struct kernel<fn::quick_gelu, uniform_table<Intervals, Degree>>
    : detail::piecewise_share<detail::quick_gelu_uniform_table<Intervals, Degree>> {
};

template <int Intervals, int Degree>
struct kernel<fn::gelu_derivative, uniform_table<Intervals, Degree>>
    : detail::piecewise_half_odd<detail::gelu_derivative_uniform_table<Intervals, Degree>> {};

template <int Intervals, int Degree>
struct kernel<fn::gelu_tanh_derivative, uniform_table<Intervals, Degree>>
    : detail::piecewise_half_odd<detail::gelu_tanh_derivative_uniform_table<Intervals, Degree>> {};

template <int Intervals, int Degree>
struct kernel<fn::quick_gelu_derivative, uniform_table<Intervals, Degree>>
    : detail::piecewise_half_odd<detail::quick_gelu_derivative_uniform_table<Intervals, Degree>> {};

} // namespace simdact::inline SIMDACT_TARGET::detail
