// SiLU, x·sigmoid(x), and swish, x·sigmoid(beta·x).
#pragma once

#include <simdact/exact.hpp>
#include <simdact/log1p/exponent.hpp>
#include <simdact/silu/gate.hpp>

namespace simdact::inline SIMDACT_TARGET {

namespace detail {

template <>
struct gate<fn::silu> {
  static constexpr double arithmetic = 0;
  template <simd::element T>
  static constexpr T end = -logistic_end<T>;
  template <simd::element T>
  static constexpr T settled = sizeof(T) == 4 ? T(-20) : T(-40);

  template <simd::value V>
  SIMDACT_INLINE static constexpr two_parts<V> exponent(V z) {
    return {z, V(0)};
  }
  template <simd::value V>
  SIMDACT_INLINE static constexpr V growth(V z) {
    return z;
  }
};

// x with the sign of beta taken out of beta·x, and the product of their magnitudes, negative, no less than `end` and
// with what its rounding left.
template <simd::value V>
struct swish_arguments {
  V x;
  V z;
  V t;
  V low;
};

template <simd::value V>
SIMDACT_INLINE constexpr swish_arguments<V> swish_exponent(V x, V beta, simd::element_t<V> end) {
  using T = simd::element_t<V>;
  const V z = not_above_zero(x, V(-simd::format<T>::largest));
  const auto [t, low] = limited_product(simd::abs(beta), z, V(end));
  return {simd::flip_sign(x, beta), z, t, low};
}

} // namespace detail

// swish with a negative beta is the mirror image of the one with -beta.
template <>
struct kernel<fn::swish, exp_quotient> {
  static constexpr operations work{.arithmetic = 30, .divisions = 1};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x, V beta = V(1)) {
    // At its end even the largest x leaves nothing of x·e^(beta·x).
    const auto [up, z, t, low] = detail::swish_exponent(x, beta, sizeof(simd::element_t<V>) == 4 ? -200 : -1480);
    const auto [m, n, w] = detail::logistic(detail::exp_parts(detail::no_subnormal(t), low));
    // In the tail z without the exponent of beta is near t, and one scaling rounds once.
    const auto tail = t < V(-60);
    const V minus_k = simd::select(tail, detail::minus_exponent<V>(simd::as_bits(simd::abs(beta))), V(0));
    const V scaled = simd::scale_by_power_of_two(z, simd::negate(minus_k));
    const V factor = simd::select(tail, simd::max(V(-4096), scaled), scaled) * simd::divide(m, V(1) + w);
    const V exponent = simd::max(V(sizeof(simd::element_t<V>) == 4 ? -250 : -2040), n + minus_k);
    const V residual = simd::scale_by_power_of_two(factor, exponent);
    return simd::flip_sign(simd::max(V(-0.0f), up) + residual, beta);
  }
};

template <>
struct kernel<fn::swish_derivative, exp_quotient> {
  static constexpr operations work{.arithmetic = 38, .divisions = 1};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x, V beta = V(1)) {
    const auto [up, z, t, low] = detail::swish_exponent(x, beta, sizeof(simd::element_t<V>) == 4 ? -120 : -760);
    return detail::gate_derivative(up, t, detail::logistic(detail::exp_parts(detail::no_subnormal(t), low)));
  }
};

} // namespace simdact::inline SIMDACT_TARGET
