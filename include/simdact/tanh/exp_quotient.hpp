// SPDX-License-Identifier: BSL-1.0
// The derivative of tanh, 1/cosh² x, as a quotient in e^(-2|x|): full relative accuracy in both tails.
#pragma once

#include <simdact/core/kernel.hpp>
#include <simdact/math/logistic.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// 1/cosh² a from here on is 0.
// derivation: 4·e^(-2a) < 2^-150 from a = 52.7 on, < 2^-1075 from a = 373.3 on.
template <simd::element T>
inline constexpr T sech_squared_end = sizeof(T) == 4 ? T(53) : T(375);

// 1/cosh² x from e^(-2|x|).
template <simd::value V>
SIMDACT_INLINE constexpr V sech_squared(mantissa_exponent<V> e) {
  const auto [m, n, w] = logistic(e);
  return simd::scale_by_power_of_two(simd::divide(m, square_of_one_plus(w)), n + V(2));
}

// 4w/(1 + w)² with w = e^(-2|x|). The power of two comes last and rounds once: accurate until the result underflows.
template <>
struct kernel<fn::tanh_derivative, exp_quotient> {
  static constexpr operations work{.arithmetic = 21, .divisions = 1, .more_in_double = exp_steps_in_double};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    const V z = detail::minus_magnitude(x, V(-detail::sech_squared_end<simd::element_t<V>>));
    return detail::sech_squared(detail::exp_parts(detail::clear_of_subnormals(V(2) * z)));
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
