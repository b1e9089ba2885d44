// SPDX-License-Identifier: BSL-1.0
// The derivative of tanh: sech² with full relative accuracy in both tails, and 1 - y² from a tanh by any method.
#pragma once

#include <simdact/core/kernel.hpp>
#include <simdact/math/logistic.hpp>

namespace simdact::inline SIMDACT_TARGET {

namespace detail {

// (1 - y)(1 + y), which does not cancel as 1 - y² does where the square is rounded.
template <simd::value V>
SIMDACT_INLINE constexpr V one_minus_square(V y) {
  return (V(1) - y) * (V(1) + y);
}

} // namespace detail

namespace detail {

// 1/cosh² from e^(-2|x|).
template <simd::value V>
SIMDACT_INLINE constexpr V square_of_sech(mantissa_exponent<V> e) {
  const auto [m, n, w] = logistic(e);
  return simd::scale_by_power_of_two(simd::divide(m, square_of_one_plus(w)), n + V(2));
}

} // namespace detail

template <class Method>
struct kernel<fn::tanh_derivative, Method> {
  using core = fn::tanh;
  static constexpr operations work = kernel<fn::tanh, Method>::work + operations{.arithmetic = 3};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    return detail::one_minus_square(kernel<fn::tanh, Method>::eval(x));
  }
};

// 4w/(1 + w)² with w = e^(-2|x|). 2^(n + 2) comes last, in one rounding, so that the result is accurate until it
// underflows.
template <>
struct kernel<fn::tanh_derivative, exp_quotient> {
  static constexpr operations work{.arithmetic = 21, .divisions = 1};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    using T = simd::element_t<V>;
    const V end(sizeof(T) == 4 ? T(-53) : T(-375)); // the result is 0
    return detail::square_of_sech(detail::exp_parts(detail::no_subnormal(V(2) * detail::not_above_zero(x, end))));
  }
};

} // namespace simdact::inline SIMDACT_TARGET
