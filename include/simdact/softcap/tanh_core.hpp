// SPDX-License-Identifier: BSL-1.0
// softcap x = cap·tanh(x/cap) by any method of tanh, and its derivative 1/cosh²(x/cap).
#pragma once

#include <simdact/math/error_free.hpp>
#include <simdact/tanh/core.hpp>

namespace simdact::inline SIMDACT_TARGET {

// A quotient so small that its cube no longer counts stands for x, which spares subnormals the division's loss.
template <detail::tanh_method Method>
struct kernel<fn::softcap, Method> {
  using core = fn::tanh;
  static constexpr bool composed = true;
  static constexpr operations work = kernel<fn::tanh, Method>::work + operations{.arithmetic = 10, .divisions = 1};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x, V cap) {
    // x itself, and no quotient: one of subnormals is slow.
    const auto tiny = simd::abs(x) < V(0x1p-60f) * cap;
    // Beyond the limit the tanh is 1 by any method, and the quotient is finite.
    const V limit = V(64) * cap, within = simd::min(limit, simd::max(simd::negate(limit), x));
    const V u = simd::divide(simd::select(tiny, V(0), within), cap);
    return simd::select(tiny, x, cap * kernel<fn::tanh, Method>::eval(u));
  }
};

// e^(-2|x|/cap) amplifies the rounding of the quotient: what it left is carried along.
template <>
struct kernel<fn::softcap_derivative, exp_quotient> {
  static constexpr operations work{.arithmetic = 35, .divisions = 3};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x, V cap) {
    using T = simd::element_t<V>;
    const V end(sizeof(T) == 4 ? T(-53) : T(-375)); // the result is 0
    const V largest(simd::format<T>::largest), m = simd::copysign(x, V(-1));
    // Of subnormal numbers nothing would be left to carry.
    const V unit = simd::select(cap < V(0x1p-60f), V(0x1p64f), V(1));
    const V z = unit * simd::max(simd::max(simd::negate(largest), end * cap), m), divisor = unit * cap;
    const V u = simd::divide(z, divisor), low = simd::divide(detail::product_less(u, divisor, z), divisor);
    const V twice = simd::select(m < simd::negate(largest), end + end, u + u);
    return detail::square_of_sech(detail::exp_parts(detail::no_subnormal(twice), V(-2) * low));
  }
};

} // namespace simdact::inline SIMDACT_TARGET
