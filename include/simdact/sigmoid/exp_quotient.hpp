// SPDX-License-Identifier: BSL-1.0
// sigmoid x = 1/(1 + z) for x > 0 and z/(1 + z) for the others, z = e^-|x|: one quotient, whose power of two comes last
// and rounds once, so that both tails keep their relative accuracy.
#pragma once

#include <simdact/core/kernel.hpp>
#include <simdact/math/logistic.hpp>
#include <simdact/softplus/parameters.hpp>

namespace simdact::inline SIMDACT_TARGET {

namespace detail {

// The logistic function of the sign of x and the magnitude in e.
template <simd::value V>
SIMDACT_INLINE constexpr V sigmoid_of(V x, logistic_parts<V> e) {
  const auto up = x > V(0);
  const V q = simd::divide(simd::select(up, V(1), e.m), V(1) + e.w);
  return simd::scale_by_power_of_two(q, simd::select(up, V(0), e.n));
}

} // namespace detail

template <>
struct kernel<fn::sigmoid, exp_quotient> {
  static constexpr operations work{.arithmetic = 15, .divisions = 1};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    using T = simd::element_t<V>;
    const V t = simd::max(V(-detail::logistic_end<T>), simd::min(V(40), x));
    const V q = simd::divide(V(1), detail::scaled_logistic_sum(detail::exp_minus_parts(t)));
    return simd::subnormal_product(q, V(detail::logistic_unit<T>));
  }
};

// z/(1 + z)².
template <>
struct kernel<fn::sigmoid_derivative, exp_quotient> {
  static constexpr operations work{.arithmetic = 19, .divisions = 1};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    const V end(-detail::logistic_end<simd::element_t<V>>);
    const auto [m, n, w] = detail::logistic(detail::exp_parts(detail::no_subnormal(detail::not_above_zero(x, end))));
    return simd::scale_by_power_of_two(simd::divide(m, detail::square_of_one_plus(w)), n);
  }
};

// sigmoid(-x).
template <>
struct kernel<fn::logsigmoid_derivative, exp_quotient> {
  static constexpr operations work = kernel<fn::sigmoid, exp_quotient>::work + operations{.arithmetic = 1};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    return kernel<fn::sigmoid, exp_quotient>::eval(simd::negate(x));
  }
};

// sigmoid(beta·x), with what the product's rounding left.
template <>
struct kernel<fn::softplus_derivative, exp_quotient> {
  static constexpr operations work = kernel<fn::sigmoid, exp_quotient>::work;

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    return kernel<fn::sigmoid, exp_quotient>::eval(x);
  }

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x, V beta) {
    const auto [t, low] = detail::minus_product(beta, x, V(-detail::logistic_end<simd::element_t<V>>));
    return detail::sigmoid_of(x, detail::logistic(detail::exp_parts(detail::no_subnormal(t), low)));
  }

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x, V beta, V threshold) {
    return detail::line_above(x, beta, threshold, V(1), eval(x, beta));
  }
};

} // namespace simdact::inline SIMDACT_TARGET
