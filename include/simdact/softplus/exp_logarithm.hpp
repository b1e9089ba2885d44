// SPDX-License-Identifier: BSL-1.0
// softplus x = max(x, 0) + log1p(z)/beta with z = e^(-beta·|x|), and logsigmoid x = min(x, 0) - log1p(e^-|x|).
//
// The quotient is taken without the power of two of z and of beta, which comes last and rounds once, so that the small
// tail keeps its relative accuracy until it underflows. Any finite beta > 0 will do.
#pragma once

#include <simdact/core/kernel.hpp>
#include <simdact/math/error_free.hpp>
#include <simdact/math/exponent.hpp>
#include <simdact/math/log1p_unit.hpp>
#include <simdact/math/logistic.hpp>
#include <simdact/softplus/parameters.hpp>

namespace simdact::inline SIMDACT_TARGET {

namespace detail {

// log1p(e^-|x|).
template <simd::value V>
SIMDACT_INLINE constexpr V log1p_exp(V x) {
  const V end(-logistic_end<simd::element_t<V>>);
  const auto [m, n, w] = detail::logistic(detail::exp_parts(detail::not_above_zero(x, end)));
  return simd::scale_by_power_of_two(detail::log1p_unit(w, m), n);
}

// log1p(e^(-beta·|x|))/beta, beta > 0.
template <simd::value V>
SIMDACT_INLINE constexpr V log1p_exp(V x, V beta) {
  constexpr bool single = sizeof(simd::element_t<V>) == sizeof(float);
  const V minus_k = detail::minus_exponent<V>(simd::as_bits(beta)),
          divisor = simd::scale_by_power_of_two(beta, minus_k);
  // Beyond this the result is 0 even after division by the smallest beta.
  const auto [t, low] = detail::minus_product(beta, x, V(single ? -210 : -1500));
  const auto [m, n, w] = detail::logistic(detail::exp_parts(t, low));
  const V exponent = simd::max(V(single ? -200 : -1200), n + minus_k);
  return simd::scale_by_power_of_two(simd::divide(detail::log1p_unit(w, m), divisor), exponent);
}

} // namespace detail

template <>
struct kernel<fn::softplus, exp_logarithm> {
  static constexpr operations work{.arithmetic = 27};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x, V beta) {
    return simd::max(V(0), x) + detail::log1p_exp(x, beta);
  }

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x, V beta, V threshold) {
    return detail::line_above(x, beta, threshold, x, eval(x, beta));
  }

  // The same bits as with beta = 1.
  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    return simd::max(V(0), x) + detail::log1p_exp(x);
  }
};

template <>
struct kernel<fn::logsigmoid, exp_logarithm> {
  static constexpr operations work{.arithmetic = 27};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    return simd::min(V(0), x) - detail::log1p_exp(x);
  }
};

} // namespace simdact::inline SIMDACT_TARGET
