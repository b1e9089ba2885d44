// SPDX-License-Identifier: BSL-1.0
// SiLU, x·sigmoid(x), and swish, x·sigmoid(beta·x). Of SiLU here is what its gate has of its own: the kernel is that of
// all gates, in math/gate.hpp.
#pragma once

#include <simdact/math/error_free.hpp>
#include <simdact/math/exponent.hpp>
#include <simdact/math/gate.hpp>
#include <simdact/math/limits.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <>
struct gate<fn::silu> {
  static constexpr gate_work work{};
  template <simd::element T>
  static constexpr T end = -logistic_end<T>;
  // derivation: the residual is 2^-24.5 and 2^-52.4 there.
  template <simd::element T>
  static constexpr T settled = sizeof(T) == 4 ? T(-20) : T(-40);

  template <simd::value V>
  SIMDACT_INLINE static constexpr two_parts<V> exponent(V z) {
    return {z, V(0)};
  }
  template <simd::value V>
  SIMDACT_INLINE static constexpr mantissa_exponent<V> minus_parts(V z) {
    return detail::exp_parts<-1>(detail::clear_of_subnormals(z));
  }
  template <simd::value V>
  SIMDACT_INLINE static constexpr V growth(V z) {
    return z;
  }
};

// Swish for |beta| from swish_least_beta on: below swish_end the residual, which is t·e^-|t|/beta for t = beta·z, is 0;
// there e^|t|, scaled by logistic_unit, does not overflow yet.
// derivation: 132·2^32·e^-132 = 2^-151.4 and e^132·2^-64 = 2^126.4; in double 2^-1076.3 and 2^1022.3.
template <simd::element T>
inline constexpr T swish_least_beta = sizeof(T) == 4 ? T(0x1p-32) : T(0x1p-448);
template <simd::element T>
inline constexpr T swish_end = sizeof(T) == 4 ? T(-132) : T(-1063.5);

// For smaller betas: t at which even the largest x leaves nothing of x·e^t.
// derivation: 2^128·e^-200 = 2^-160.5, and 2^1024·e^-1480 = 2^-1111.2.
template <simd::element T>
inline constexpr T swish_small_beta_end = sizeof(T) == 4 ? T(-200) : T(-1480);

// swish with a negative beta is the mirror image of the one with -beta, and with 0 it is x/2.
template <>
struct kernel<fn::swish, exp_quotient> {
  static constexpr operations work{.arithmetic = 28, .divisions = 2, .more_in_double = exp_steps_in_double};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x, V beta = V(1)) {
    const auto ordinary = simd::abs(beta) >= V(detail::swish_least_beta<simd::element_t<V>>);
    const V y = ordinary_swish(x, beta);
    if (simd::all<V>(ordinary)) [[likely]]
      return y;
    return simd::select(ordinary, y, swish_of_small_beta(x, beta));
  }

  // Other methods take it too.
  template <simd::value V>
  SIMDACT_COLD static constexpr V swish_of_small_beta(V x, V beta) {
    using T = simd::element_t<V>;
    const V b = simd::abs(beta), up = simd::flip_sign(x, beta), largest(simd::format<T>::largest);
    const V residual = small_beta_residual(detail::minus_magnitude(x, simd::negate(largest)), b, x);
    // What is left of -inf: nothing, or by beta = 0 half of it.
    const V at_infinity = simd::select(b > V(0), V(-0.0f), V(-simd::format<T>::infinity));
    const V rest = simd::select(up < simd::negate(largest), at_infinity, residual);
    return simd::flip_sign(simd::max(V(-0.0f), up) + rest, beta);
  }

private:
  // A gate whose t is |beta|·z.
  template <simd::value V>
  SIMDACT_INLINE static constexpr V ordinary_swish(V x, V beta) {
    using T = simd::element_t<V>;
    const V b = simd::abs(beta);
    const V limit = simd::max(V(-simd::format<T>::largest),
                              simd::divide(V(detail::swish_end<T>), simd::max(V(detail::swish_least_beta<T>), b)));
    const V z = detail::minus_magnitude(x, limit);
    const V k = simd::min(V(simd::format<T>::largest), b * V(detail::exp_constants<T>::log2_e));
    const auto e = detail::exp_minus_product(b, z, k);
    const V y = detail::gate_of(simd::flip_sign(x, beta), z, e);
    return simd::flip_sign(y, beta);
  }

  // z·sigmoid(-b·|x|), z being -|x| but finite.
  template <simd::value V>
  SIMDACT_INLINE static constexpr V small_beta_residual(V z, V b, V x) {
    using T = simd::element_t<V>;
    const auto [t, low] = detail::minus_product(b, x, V(detail::swish_small_beta_end<T>));
    const auto [m, n, w] = detail::logistic(detail::exp_parts(detail::clear_of_subnormals(t), low));
    // In the tail the exponents of e^t and of beta go into one power of two, so that the result rounds once among
    // subnormals: z without beta's exponent is between t and 2t, and above -4096 where it counts. A large z, whose
    // product with m could overflow, is treated alike.
    const auto tail = simd::min(t, V(0x1p-58f) * z) < V(-60);
    const V minus_k = simd::select(tail, detail::minus_exponent<V>(simd::as_bits(b)), V(0));
    const V scaled = simd::scale_by_power_of_two(z, simd::negate(minus_k));
    const V factor = simd::select(tail, simd::max(V(-4096), scaled), scaled) * simd::divide(m, V(1) + w);
    return simd::scale_by_power_of_two(factor, simd::max(V(-detail::scale_end<T>), n + minus_k));
  }
};

template <>
struct kernel<fn::swish_derivative, exp_quotient> {
  static constexpr operations work{.arithmetic = 43, .divisions = 2, .more_in_double = exp_steps_in_double};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x, V beta = V(1)) {
    const auto [t, low] = detail::minus_product(simd::abs(beta), x, V(-detail::logistic_end<simd::element_t<V>>));
    return detail::gate_derivative(simd::flip_sign(x, beta), t,
                                   detail::logistic(detail::exp_parts(detail::clear_of_subnormals(t), low)));
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
