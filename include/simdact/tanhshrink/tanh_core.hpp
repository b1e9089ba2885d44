// SPDX-License-Identifier: BSL-1.0
// x - tanh x by any method of tanh: its absolute error, and no relative accuracy near 0, where it
// cancels; the sign is that of x even so.
#pragma once

#include <simdact/tanh/core.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <detail::tanh_method Method>
struct kernel<fn::tanhshrink, Method> {
  using core = fn::tanh;
  static constexpr bool composed = true;
  static constexpr operations work = kernel<fn::tanh, Method>::work + operations{.arithmetic = 2};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    return simd::copysign(x - kernel<fn::tanh, Method>::eval(x), x);
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
