// SPDX-License-Identifier: BSL-1.0
// mish x = x·tanh(softplus x) and its derivative as quotients in z = e^-|x|.
//
// With d = z² + 2z + 2 the factor of x is z(z + 2)/d for x <= 0; with D = 1 + 2z + 2z² it is (1 + 2z)/D above. Both are
// computed as z·(1 - z(1 + z)/d) and 1 - 2z²/D: these quotients are below 1/2, and so is what counts of their error.
// The derivative is z·((z + 2)d + 4x(1 + z))/d², and ((1 + 2z)D + 4x(1 + z)z²)/D². The power of two of the leading z
// comes last.
#pragma once

#include <simdact/core/kernel.hpp>
#include <simdact/math/error_free.hpp>
#include <simdact/math/logistic.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// 1 + 2z + 2z², and 2 + 2z + z².
template <simd::value V>
SIMDACT_INLINE constexpr V mish_denominator(simd::mask_t<V> up, V w) {
  return simd::fma(w, simd::fma(w, simd::select(up, V(2), V(1)), V(2)), simd::select(up, V(1), V(2)));
}

template <>
struct kernel<fn::mish, exp_quotient> {
  static constexpr operations work{.arithmetic = 32, .divisions = 1, .more_in_double = exp_steps_in_double};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    const V z = detail::minus_magnitude(x, V(-detail::logistic_end<simd::element_t<V>>));
    const auto [m, n, w] = detail::logistic(detail::exp_parts(z));
    const auto up = x >= V(0);
    const V product = z * m, factor = simd::select(up, x, product);
    // What the product's rounding left, or a -0, which leaves a zero its sign.
    const V low = simd::select(up, V(-0.0f), detail::product_minus(z, m, product));
    const V missing = w * simd::select(up, w + w, V(1) + w);
    const V q = V(1) - simd::divide(missing, detail::mish_denominator(up, w));
    return simd::scale_by_power_of_two(simd::fma(factor, q, low * q), simd::select(up, V(0), n));
  }
};

template <>
struct kernel<fn::mish_derivative, exp_quotient> {
  static constexpr operations work{.arithmetic = 36, .divisions = 1, .more_in_double = exp_steps_in_double};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    const V z = detail::minus_magnitude(x, V(-detail::logistic_end<simd::element_t<V>>));
    const auto [m, n, w] = detail::logistic(detail::exp_parts(detail::clear_of_subnormals(z)));
    const auto up = x >= V(0);
    const V numerator = simd::select(up, V(1) + (w + w), V(2) + w), denominator = detail::mish_denominator(up, w);
    const V four_x = simd::select(up, V(-4) * w * w, V(4)) * z;
    const V sum = simd::fma(numerator, denominator, four_x * (V(1) + w));
    const V q = simd::divide(simd::select(up, V(1), m) * sum, denominator * denominator);
    return simd::scale_by_power_of_two(q, simd::select(up, V(0), n));
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
