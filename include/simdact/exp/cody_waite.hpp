// SPDX-License-Identifier: BSL-1.0
// e^x and e^x - 1 by two-step Cody–Waite reduction and one polynomial (math/exponential.hpp).
//
// The power of two comes last and rounds once, so that e^x keeps its accuracy until it underflows.
#pragma once

#include <simdact/core/kernel.hpp>
#include <simdact/math/exponential.hpp>

namespace simdact::inline SIMDACT_TARGET {

namespace detail {

// Beyond these e^x is infinite, and 0.
template <simd::element T>
inline constexpr T exp_overflows = sizeof(T) == 4 ? T(89) : T(710);
template <simd::element T>
inline constexpr T exp_underflows = sizeof(T) == 4 ? T(-104) : T(-746);

// e^z - 1 from the reduction of z, |n| <= 60. A zero comes without its sign.
template <simd::value V>
SIMDACT_INLINE constexpr V expm1_of(V r, V n) {
  const V power = simd::power_of_two(n);
  return simd::fma(power, r + expm1_tail(r, V(0)), power - V(1));
}

// e^z - 1 for z <= 0, and some number or none for others.
template <simd::value V>
SIMDACT_INLINE constexpr V expm1_below_zero(V z) {
  // From here on the result is -1.
  const auto [n, r] = detail::reduce(simd::max(V(-40), z));
  return simd::copysign(expm1_of(r, n), z);
}

} // namespace detail

template <>
struct kernel<fn::exp, cody_waite> {
  static constexpr operations work{.arithmetic = 13};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    using T = simd::element_t<V>;
    const V z = simd::max(V(detail::exp_underflows<T>), simd::min(V(detail::exp_overflows<T>), x));
    const auto [m, n] = detail::exp_parts(z);
    return simd::scale_by_power_of_two(m, n);
  }
};

template <>
struct kernel<fn::expm1, cody_waite> {
  static constexpr operations work{.arithmetic = 20};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    using T = simd::element_t<V>;
    const V z = simd::max(V(-40), simd::min(V(detail::exp_overflows<T>), x));
    const auto [n, r] = detail::reduce(z);
    // A quarter of it, as 2^n alone overflows before the result does, by one more where n is rounded upwards.
    const V power = simd::power_of_two<-2>(n);
    const V quarter = simd::fma(power, r + detail::expm1_tail(r, V(0)), power - V(0.25f));
    return simd::select(simd::abs(x) < V(0x1p-60f), x, simd::subnormal_product(quarter, V(4)));
  }
};

} // namespace simdact::inline SIMDACT_TARGET
