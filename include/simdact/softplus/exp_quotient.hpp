// SPDX-License-Identifier: BSL-1.0
// The derivatives of softplus and of log-sigmoid, sigmoid(beta·x) and sigmoid(-x).
#pragma once

#include <simdact/sigmoid/exp_quotient.hpp>
#include <simdact/softplus/parameters.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// The logistic function at ±t, with the sign of x, for the parts e of e^-t.
template <simd::value V>
SIMDACT_INLINE constexpr V sigmoid_of(V x, logistic_parts<V> e) {
  const auto up = x > V(0);
  const V q = simd::divide(simd::select(up, V(1), e.m), V(1) + e.w);
  return simd::scale_by_power_of_two(q, simd::select(up, V(0), e.n));
}

// sigmoid(-x).
template <>
struct kernel<fn::logsigmoid_derivative, exp_quotient> {
  static constexpr operations work = kernel<fn::sigmoid, exp_quotient>::work + operations{.arithmetic = 1};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    return kernel<fn::sigmoid, exp_quotient>::eval(simd::negate(x));
  }
};

// sigmoid(beta·x), the product in two parts.
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
    return detail::sigmoid_of(x, detail::logistic(detail::exp_parts(detail::clear_of_subnormals(t), low)));
  }

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x, V beta, V threshold) {
    return detail::line_above(x, beta, threshold, V(1), eval(x, beta));
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
