// SPDX-License-Identifier: BSL-1.0
// softplus, log-sigmoid and their derivatives by a table of polynomials in equal intervals, narrow and wide ones: the
// fewest operations for an absolute error.
//
// softplus x = x + H(x) with H(x) = softplus(-x). At the high end of the table H has become 0, at the low end -x, both
// exactly, so that the result is exactly x or 0 from there on, and never below 0. The pieces nearly join.
// logsigmoid x = -softplus(-x), by the same table and in the same bits. The derivatives are sigmoid's table.
// Coefficients: sollya tests/fit/uniform_tables.sollya
#pragma once

#include <simdact/core/kernel.hpp>
#include <simdact/math/piecewise.hpp>
#include <simdact/sigmoid/uniform_table.hpp>
#include <simdact/softplus/parameters.hpp>
#include <simdact/softplus/uniform_table_coefficients.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <int Intervals, int Degree>
struct kernel<fn::softplus, uniform_table<Intervals, Degree>> {
  static constexpr operations work = detail::piecewise_work<detail::softplus_uniform_table<Intervals, Degree>>(4);

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    using c = detail::softplus_uniform_table<Intervals, Degree>;
    const V m = simd::max(V(c::begin), x);
    return m + detail::piecewise<c>(simd::min(V(c::end), m));
  }

  // H is divided alone, so that a large x is left as it is.
  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x, V beta) {
    using c = detail::softplus_uniform_table<Intervals, Degree>;
    const V rest = detail::piecewise_clamped<c>::eval(detail::limited_times(beta, x, V(2 * c::end)));
    return simd::select(x <= simd::divide(V(c::begin), beta), V(0), x + simd::divide(rest, beta));
  }

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x, V beta, V threshold) {
    return detail::line_above(x, beta, threshold, x, eval(x, beta));
  }
};

template <int Intervals, int Degree>
struct kernel<fn::logsigmoid, uniform_table<Intervals, Degree>> {
  static constexpr operations work = detail::piecewise_work<detail::softplus_uniform_table<Intervals, Degree>>(4);

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    using c = detail::mirrored<detail::softplus_uniform_table<Intervals, Degree>>;
    const V m = simd::min(V(c::end), x);
    return m - detail::piecewise<c>(simd::max(V(c::begin), m));
  }
};

template <int Intervals, int Degree>
struct kernel<fn::softplus_derivative, uniform_table<Intervals, Degree>> {
  using sigmoid = kernel<fn::sigmoid, uniform_table<Intervals, Degree>>;
  static constexpr operations work = sigmoid::work;

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    return sigmoid::eval(x);
  }

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x, V beta) {
    return sigmoid::eval(detail::limited_times(beta, x, V(2 * detail::sigmoid_uniform_table<Intervals, Degree>::end)));
  }

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x, V beta, V threshold) {
    return detail::line_above(x, beta, threshold, V(1), eval(x, beta));
  }
};

template <int Intervals, int Degree>
struct kernel<fn::logsigmoid_derivative, uniform_table<Intervals, Degree>>
    : detail::piecewise_clamped<detail::mirrored<detail::sigmoid_uniform_table<Intervals, Degree>>> {};

} // namespace simdact::inline SIMDACT_TARGET::detail
