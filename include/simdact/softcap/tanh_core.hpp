// SPDX-License-Identifier: BSL-1.0
// softcap x = cap·tanh(x/cap) by any method of tanh.
#pragma once

#include <simdact/math/limits.hpp>
#include <simdact/tanh/core.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// Where |x/cap| is negligible the result is x: no subnormal quotient loses bits.
template <detail::tanh_method Method>
struct kernel<fn::softcap, Method> {
  using core = fn::tanh;
  static constexpr bool composed = true;
  static constexpr operations work = kernel<fn::tanh, Method>::work + operations{.arithmetic = 10, .divisions = 1};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x, V cap) {
    const auto tiny = simd::abs(x) < V(detail::negligible) * cap;
    // At the limit the tanh is constant by any method; an infinite x gets a finite quotient.
    const V limit = V(detail::tanh_methods_end) * cap, within = simd::min(limit, simd::max(simd::negate(limit), x));
    const V u = simd::divide(simd::select(tiny, V(0), within), cap);
    return simd::select(tiny, x, cap * kernel<fn::tanh, Method>::eval(u));
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
