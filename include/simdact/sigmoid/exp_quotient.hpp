// SPDX-License-Identifier: BSL-1.0
// sigmoid x = 1/(1 + z) for x > 0 and z/(1 + z) for the others, z = e^-|x|: one quotient, whose power of two comes last
// and rounds once, so that both tails keep their relative accuracy.
#pragma once

#include <simdact/core/kernel.hpp>
#include <simdact/math/logistic.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <>
struct kernel<fn::sigmoid, exp_quotient> {
  static constexpr operations work{.arithmetic = 15, .divisions = 1, .more_in_double = exp_steps_in_double};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    using T = simd::element_t<V>;
    const V t = simd::max(V(-detail::logistic_end<T>), simd::min(V(detail::exp_negligible_from), x));
    const V q = simd::divide(V(1), detail::scaled_logistic_sum(detail::exp_parts<-1>(t)));
    return simd::subnormal_product(q, V(detail::logistic_unit<T>));
  }
};

// z/(1 + z)².
template <>
struct kernel<fn::sigmoid_derivative, exp_quotient> {
  static constexpr operations work{.arithmetic = 19, .divisions = 1, .more_in_double = exp_steps_in_double};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    const V end(-detail::logistic_end<simd::element_t<V>>);
    const auto [m, n, w] =
        detail::logistic(detail::exp_parts(detail::clear_of_subnormals(detail::minus_magnitude(x, end))));
    return simd::scale_by_power_of_two(simd::divide(m, detail::square_of_one_plus(w)), n);
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
