// SPDX-License-Identifier: BSL-1.0
// The derivative of tanh from y = tanh x by any method: 1 - y².
#pragma once

#include <simdact/core/kernel.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// (1 - y)(1 + y), which does not cancel as 1 - y² does where the square is rounded.
template <simd::value V>
SIMDACT_INLINE constexpr V one_minus_square(V y) {
  return (V(1) - y) * (V(1) + y);
}

template <class Method>
struct kernel<fn::tanh_derivative, Method> {
  using core = fn::tanh;
  static constexpr operations work = kernel<fn::tanh, Method>::work + operations{.arithmetic = 3};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    return detail::one_minus_square(kernel<fn::tanh, Method>::eval(x));
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
