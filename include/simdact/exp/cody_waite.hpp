// SPDX-License-Identifier: BSL-1.0
// e^x and e^x - 1 by two-step Cody–Waite reduction and one polynomial (math/exponential.hpp).
//
// The power of two comes last and rounds once, so that e^x keeps its accuracy until it underflows.
#pragma once

#include <simdact/core/kernel.hpp>
#include <simdact/math/exponential.hpp>
#include <simdact/math/limits.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// e^x is infinite from exp_overflows on, and 0 from exp_underflows down.
// derivation: 128·ln 2 = 88.7 and -150·ln 2 = -103.97; in double 1024·ln 2 = 709.8 and -1075·ln 2 = -745.1.
template <simd::element T>
inline constexpr T exp_overflows = sizeof(T) == 4 ? T(89) : T(710);
template <simd::element T>
inline constexpr T exp_underflows = sizeof(T) == 4 ? T(-104) : T(-746);

// e^z - 1 from the reduction of z, for |n| <= 60. The sign of a zero is lost.
template <simd::value V>
SIMDACT_INLINE constexpr V expm1_of(V r, V n) {
  const V power = simd::power_of_two(n);
  return simd::fma(power, r + expm1_tail(r, V(0)), power - V(1));
}

// e^z - 1 for z <= 0; it is -1 where e^z is negligible. For other z the result is meaningless.
template <simd::value V>
SIMDACT_INLINE constexpr V expm1_below_zero(V z) {
  const auto [n, r] = detail::reduce(simd::max(V(-exp_negligible_from), z));
  return simd::copysign(expm1_of(r, n), z);
}

template <>
struct kernel<fn::exp, cody_waite> {
  static constexpr operations work{.arithmetic = 13, .more_in_double = exp_steps_in_double};

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
  static constexpr operations work{.arithmetic = 20, .more_in_double = exp_steps_in_double};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    using T = simd::element_t<V>;
    const V z = simd::max(V(-detail::exp_negligible_from), simd::min(V(detail::exp_overflows<T>), x));
    const auto [n, r] = detail::reduce(z);
    // A quarter of the result, as 2^n alone overflows before the result does: n may be 128, or 129 in another rounding
    // mode.
    const V power = simd::power_of_two<-2>(n);
    const V quarter = simd::fma(power, r + detail::expm1_tail(r, V(0)), power - V(0.25f));
    return simd::select(simd::abs(x) < V(detail::negligible), x, simd::subnormal_product(quarter, V(4)));
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
