// SPDX-License-Identifier: BSL-1.0
// sigmoid x = ½ + ½·tanh(x/2) by any method of tanh. Half its absolute error, and no relative accuracy where the result
// is small.
#pragma once

#include <simdact/tanh/core.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <detail::tanh_method Method>
struct kernel<fn::sigmoid, Method> {
  using core = fn::tanh;
  static constexpr bool composed = true;
  static constexpr operations work = kernel<fn::tanh, Method>::work + operations{.arithmetic = 2};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    const V half(0.5f);
    return simd::fma(half, kernel<fn::tanh, Method>::eval(half * x), half);
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
