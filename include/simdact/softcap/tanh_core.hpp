// softcap x = cap·tanh(x/cap) by any method of tanh, and its derivative 1/cosh²(x/cap).
#pragma once

#include <simdact/exact.hpp>
#include <simdact/tanh/core.hpp>

namespace simdact::inline SIMDACT_TARGET {

// A quotient so small that its cube no longer counts stands for x, which spares subnormals the division's loss.
template <detail::tanh_method Method>
struct kernel<fn::softcap, Method> {
  static constexpr bool composed = true;
  static constexpr operations work = kernel<fn::tanh, Method>::work + operations{.arithmetic = 5, .divisions = 1};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x, V cap) {
    // x itself, and no quotient: one of subnormals is slow.
    const auto tiny = simd::abs(x) < V(0x1p-60f) * cap;
    const V u = simd::divide(simd::select(tiny, V(0), x), cap);
    return simd::select(tiny, x, cap * kernel<fn::tanh, Method>::eval(u));
  }
};

// e^(-2|x|/cap) amplifies the rounding of the quotient: what it left is carried along.
template <>
struct kernel<fn::softcap_derivative, exp_quotient> {
  static constexpr operations work{.arithmetic = 29, .divisions = 3};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x, V cap) {
    using T = simd::element_t<V>;
    const V z = detail::not_above_zero(x, V(sizeof(T) == 4 ? T(-53) : T(-375)) * cap), u = simd::divide(z, cap);
    const V low = simd::divide(detail::product_less(u, cap, z), cap);
    return detail::square_of_sech(detail::exp_parts(detail::no_subnormal(V(2) * u), V(-2) * low));
  }
};

} // namespace simdact::inline SIMDACT_TARGET
