// SPDX-License-Identifier: BSL-1.0
// The derivative of softcap, 1/cosh²(x/cap), by the rational of tanh's derivative.
#pragma once

#include <simdact/tanh/rational_derivative.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <>
struct kernel<fn::softcap_derivative, rational<4, 12>> {
  static constexpr operations work =
      kernel<fn::tanh_derivative, rational<4, 12>>::work + operations{.arithmetic = 3, .divisions = 1};

  // Limited before the quotient, which does not overflow then.
  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x, V cap) {
    const V a = simd::min(V(sech_rational::clamp) * cap, simd::abs(x));
    return kernel<fn::tanh_derivative, rational<4, 12>>::eval(simd::divide(a, cap));
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
