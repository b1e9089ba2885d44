// The derivative of tanh: sech² with full relative accuracy in both tails, and 1 - y² from a tanh by any method.
#pragma once

#include <simdact/exp/core.hpp>
#include <simdact/kernel.hpp>
#include <simdact/tanh/derivative_bounds.hpp>

namespace simdact::inline SIMDACT_TARGET {

namespace detail {

// (1 - y)(1 + y), which does not cancel as 1 - y² does where the square is rounded.
template <simd::value V>
SIMDACT_INLINE constexpr V one_minus_square(V y) {
  return (V(1) - y) * (V(1) + y);
}

} // namespace detail

template <class Method>
struct kernel<fn::tanh_derivative, Method> {
  static constexpr operations work = kernel<fn::tanh, Method>::work + operations{.arithmetic = 3};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    return detail::one_minus_square(kernel<fn::tanh, Method>::eval(x));
  }
};

// 4w/(1 + w)² with w = e^(-2|x|) = m·2^n. The quotient is taken of m, and 2^(n + 2) comes last, in one rounding, so
// that the result is accurate until it underflows.
template <>
struct kernel<fn::tanh_derivative, exp_quotient> {
  static constexpr operations work{.arithmetic = 30, .divisions = 1};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    using T = simd::element_t<V>;
    // Here the result is 0.
    const V end(sizeof(T) == 4 ? T(53) : T(375));
    const auto [m, n] = detail::exp_parts(V(-2) * simd::min(end, simd::abs(x)));
    // A w this small no longer moves the denominator, and stays a normal number.
    const V w = m * simd::scale_by_power_of_two(V(1), simd::max(V(-60), n));
    return simd::scale_by_power_of_two(simd::divide(m, V(1) + simd::fma(w, w, w + w)), n + V(2));
  }
};

} // namespace simdact::inline SIMDACT_TARGET
