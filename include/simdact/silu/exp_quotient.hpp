// SPDX-License-Identifier: BSL-1.0
// SiLU, x·sigmoid(x), and swish, x·sigmoid(beta·x).
#pragma once

#include <simdact/math/error_free.hpp>
#include <simdact/math/exponent.hpp>
#include <simdact/math/gate.hpp>

namespace simdact::inline SIMDACT_TARGET {

namespace detail {

template <>
struct gate<fn::silu> {
  static constexpr gate_work work{};
  template <simd::element T>
  static constexpr T end = -logistic_end<T>;
  template <simd::element T>
  static constexpr T settled = sizeof(T) == 4 ? T(-20) : T(-40);

  template <simd::value V>
  SIMDACT_INLINE static constexpr two_parts<V> exponent(V z) {
    return {z, V(0)};
  }
  template <simd::value V>
  SIMDACT_INLINE static constexpr mantissa_exponent<V> minus_parts(V z) {
    return detail::exp_minus_parts(detail::no_subnormal(z));
  }
  template <simd::value V>
  SIMDACT_INLINE static constexpr V growth(V z) {
    return z;
  }
};

// Down to this beta one scaling holds both the largest x that matters and e^-t at its end.
template <simd::element T>
inline constexpr T swish_least_beta = sizeof(T) == 4 ? T(0x1p-32) : T(0x1p-448);

} // namespace detail

// swish with a negative beta is the mirror image of the one with -beta, and with 0 it is x/2.
template <>
struct kernel<fn::swish, exp_quotient> {
  static constexpr operations work{.arithmetic = 28, .divisions = 2};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x, V beta = V(1)) {
    const auto ordinary = simd::abs(beta) >= V(detail::swish_least_beta<simd::element_t<V>>);
    const V y = ordinary_swish(x, beta);
    if (simd::all<V>(ordinary)) [[likely]]
      return y;
    return simd::select(ordinary, y, swish_of_small_beta(x, beta));
  }

private:
  // A gate whose t is |beta|·z. z ends where even at the least beta nothing is left of z·e^-|t|.
  template <simd::value V>
  SIMDACT_INLINE static constexpr V ordinary_swish(V x, V beta) {
    using T = simd::element_t<V>;
    constexpr T end = sizeof(T) == 4 ? T(-132) : T(-1063.5);
    const V b = simd::abs(beta);
    const V limit =
        simd::max(V(-simd::format<T>::largest), simd::divide(V(end), simd::max(V(detail::swish_least_beta<T>), b)));
    const V z = detail::not_above_zero(x, limit);
    const V k = simd::min(V(simd::format<T>::largest), b * V(detail::exp_constants<T>::log2_e));
    const auto e = detail::exp_minus_product(b, z, k);
    const V y = detail::gate_of<(sizeof(T) == 4 ? -64 : -512)>(simd::flip_sign(x, beta), z, e);
    return simd::flip_sign(y, beta);
  }

  template <simd::value V>
  [[gnu::noinline, gnu::cold]] static constexpr V swish_of_small_beta(V x, V beta) {
    using T = simd::element_t<V>;
    // At its end even the largest x leaves nothing of x·e^(beta·x).
    const V b = simd::abs(beta), up = simd::flip_sign(x, beta), largest(simd::format<T>::largest);
    const V z = detail::not_above_zero(x, simd::negate(largest));
    const auto [t, low] = detail::minus_product(b, x, V(sizeof(T) == 4 ? -200 : -1480));
    const auto [m, n, w] = detail::logistic(detail::exp_parts(detail::no_subnormal(t), low));
    // In the tail z without the exponent of beta is near t, and one scaling rounds once. A large z is tail too, as its
    // product with m could overflow.
    const auto tail = simd::min(t, V(0x1p-58f) * z) < V(-60);
    const V minus_k = simd::select(tail, detail::minus_exponent<V>(simd::as_bits(b)), V(0));
    const V scaled = simd::scale_by_power_of_two(z, simd::negate(minus_k));
    const V factor = simd::select(tail, simd::max(V(-4096), scaled), scaled) * simd::divide(m, V(1) + w);
    const V exponent = simd::max(V(sizeof(T) == 4 ? -250 : -2040), n + minus_k);
    const V residual = simd::scale_by_power_of_two(factor, exponent);
    // What is left of -inf: nothing, or by beta = 0 half of it.
    const V at_infinity = simd::select(b > V(0), V(-0.0f), V(-simd::format<T>::infinity));
    const V rest = simd::select(up < simd::negate(largest), at_infinity, residual);
    return simd::flip_sign(simd::max(V(-0.0f), up) + rest, beta);
  }
};

template <>
struct kernel<fn::swish_derivative, exp_quotient> {
  static constexpr operations work{.arithmetic = 43, .divisions = 2};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x, V beta = V(1)) {
    const V end(sizeof(simd::element_t<V>) == 4 ? -120 : -760);
    const auto [t, low] = detail::minus_product(simd::abs(beta), x, end);
    return detail::gate_derivative(simd::flip_sign(x, beta), t,
                                   detail::logistic(detail::exp_parts(detail::no_subnormal(t), low)));
  }
};

} // namespace simdact::inline SIMDACT_TARGET
