// A gate by any method of tanh: its residual a·sigmoid(-t) is ½a·(1 - tanh(t/2)).
//
// a is limited, so that a tanh that ends below 1 leaves a bounded error, and infinity times 0 does not arise.
#pragma once

#include <simdact/exact.hpp>
#include <simdact/silu/exp_quotient.hpp>
#include <simdact/tanh/core.hpp>

namespace simdact::inline SIMDACT_TARGET {

template <detail::has_gate Function, detail::tanh_method Method>
struct kernel<Function, Method> {
  static constexpr bool composed = true;
  static constexpr operations work =
      kernel<fn::tanh, Method>::work + operations{.arithmetic = 7 + detail::gate<Function>::arithmetic};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    using gate = detail::gate<Function>;
    const V z = detail::not_above_zero(x, V(gate::template settled<simd::element_t<V>>));
    const V half = V(0.5f) * z, y = kernel<fn::tanh, Method>::eval(V(0.5f) * gate::exponent(z).high);
    return simd::max(V(-0.0f), x) + simd::fma(half, y, half);
  }
};

template <detail::tanh_method Method>
struct kernel<fn::swish, Method> {
  static constexpr bool composed = true;
  static constexpr operations work = kernel<fn::tanh, Method>::work + operations{.arithmetic = 11, .divisions = 1};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x, V beta = V(1)) {
    const V settled(detail::gate<fn::silu>::settled<simd::element_t<V>>), rate = simd::abs(beta);
    const V up = simd::flip_sign(x, beta);
    const V half = V(0.5f) * detail::not_above_zero(x, simd::divide(settled, rate));
    const V y = kernel<fn::tanh, Method>::eval(rate * half);
    return simd::flip_sign(simd::max(V(-0.0f), up) + simd::fma(half, y, half), beta);
  }
};

} // namespace simdact::inline SIMDACT_TARGET
