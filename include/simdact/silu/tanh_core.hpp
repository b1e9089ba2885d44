// SPDX-License-Identifier: BSL-1.0
// A gate by any method of tanh: its residual a·sigmoid(-t) is ½a·(1 - tanh(t/2)).
//
// From `settled` on the residual is taken for 0, so that a method whose tanh ends below 1 leaves none at infinity, and
// infinity times 0 does not arise. A residual of 0 is -0, which keeps the sign of a zero x and of the limit at -inf.
#pragma once

#include <simdact/math/error_free.hpp>
#include <simdact/silu/exp_quotient.hpp>
#include <simdact/silu/least_rate.hpp>
#include <simdact/tanh/core.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// z·(1 + y)/2 for half = z/2 <= -0 and y >= -1, with the sign of z; -0 where z is settled.
template <simd::value V>
SIMDACT_INLINE constexpr V tanh_residual(V half, V y, V half_settled) {
  return simd::select(half > half_settled, simd::minus_abs(simd::fma(half, y, half)), V(-0.0f));
}

template <detail::has_gate Function, detail::tanh_method Method>
struct kernel<Function, Method> {
  using core = fn::tanh;
  static constexpr bool composed = true;
  static constexpr operations work =
      kernel<fn::tanh, Method>::work + operations{.arithmetic = 10 + detail::gate<Function>::work.exponent};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    using gate = detail::gate<Function>;
    constexpr auto settled = gate::template settled<simd::element_t<V>>;
    const V z = detail::minus_magnitude(x, V(settled));
    const V half = V(0.5f) * z, y = kernel<fn::tanh, Method>::eval(V(0.5f) * gate::exponent(z).high);
    return simd::max(V(-0.0f), x) + detail::tanh_residual(half, y, V(settled / 2));
  }
};

template <detail::tanh_method Method>
struct kernel<fn::swish, Method> {
  using core = fn::tanh;
  static constexpr bool composed = true;
  static constexpr operations work = kernel<fn::tanh, Method>::work + operations{.arithmetic = 20, .divisions = 1};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x, V beta = V(1)) {
    using T = simd::element_t<V>;
    const V rate = simd::abs(beta), up = simd::flip_sign(x, beta);
    const V half_settled(detail::gate<fn::silu>::settled<T> / 2), infinite(simd::format<T>::infinity);
    const V least(detail::least_rate<T>);
    const V limit =
        simd::select(rate > least, simd::divide(half_settled, simd::max(least, rate)), simd::negate(infinite));
    const V half = simd::max(limit, V(0.5f) * simd::minus_abs(x));
    const V y =
        simd::max(V(-0.0f), up) + detail::tanh_residual(half, kernel<fn::tanh, Method>::eval(rate * half), limit);
    return simd::select(rate > V(0), simd::flip_sign(y, beta), V(0.5f) * x);
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
