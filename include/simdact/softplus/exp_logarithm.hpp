// SPDX-License-Identifier: BSL-1.0
// softplus x = max(x, 0) + log1p(z)/beta with z = e^(-beta·|x|), and logsigmoid x = min(x, 0) - log1p(e^-|x|).
//
// The powers of two of z and of beta are left out of the quotient and come last, in one rounding, so that the small
// tail keeps its relative accuracy until it underflows, for every finite beta > 0.
#pragma once

#include <simdact/core/kernel.hpp>
#include <simdact/math/error_free.hpp>
#include <simdact/math/exponent.hpp>
#include <simdact/math/limits.hpp>
#include <simdact/math/log1p_unit.hpp>
#include <simdact/math/logistic.hpp>
#include <simdact/softplus/parameters.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// log1p(e^-|x|).
template <simd::value V>
SIMDACT_INLINE constexpr V log1p_exp(V x) {
  const V end(-logistic_end<simd::element_t<V>>);
  const auto [m, n, w] = detail::logistic(detail::exp_parts(detail::minus_magnitude(x, end)));
  return simd::scale_by_power_of_two(detail::log1p_unit(w, m), n);
}

// From this t on e^-t is 0, even after division by the least beta.
// derivation: e^-t < 2^-150·2^-149 from t = 207.3 on, < 2^-1075·2^-1074 from t = 1489.6 on.
template <simd::element T>
inline constexpr T softplus_end = sizeof(T) == 4 ? T(210) : T(1500);

// log1p(e^(-beta·|x|))/beta, beta > 0.
template <simd::value V>
SIMDACT_INLINE constexpr V log1p_exp(V x, V beta) {
  using T = simd::element_t<V>;
  const V minus_k = detail::minus_exponent<V>(simd::as_bits(beta)),
          divisor = simd::scale_by_power_of_two(beta, minus_k);
  const auto [t, low] = detail::minus_product(beta, x, V(-softplus_end<T>));
  const auto [m, n, w] = detail::logistic(detail::exp_parts(t, low));
  const V exponent = simd::max(V(-scale_end<T>), n + minus_k);
  return simd::scale_by_power_of_two(simd::divide(detail::log1p_unit(w, m), divisor), exponent);
}

template <>
struct kernel<fn::softplus, exp_logarithm> {
  static constexpr operations work{.arithmetic = 27, .more_in_double = 17};

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
  static constexpr operations work{.arithmetic = 27, .more_in_double = 17};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    // Far out the result is a negative number that is too small: -0.
    return simd::min(V(-0.0f), x) - detail::log1p_exp(x);
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
