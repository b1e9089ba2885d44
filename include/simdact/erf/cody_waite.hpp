// SPDX-License-Identifier: BSL-1.0
// The derivatives of erf and erfc, ±2/√π·e^(-x²). The power of two comes last: accurate until they underflow.
#pragma once

#include <simdact/core/kernel.hpp>
#include <simdact/math/gaussian.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

inline constexpr double two_over_sqrt_pi = 0x1.20dd750429b6dp0;

// From here on the derivative is 0.
// derivation: 2/√π·e^(-x²) < 2^-150 from x = 10.203 on, < 2^-1075 from x = 27.299 on.
template <simd::element T>
inline constexpr T erf_derivative_end = sizeof(T) == 4 ? T(10.25) : T(27.5);

template <>
struct kernel<fn::erf_derivative, cody_waite> {
  static constexpr operations work =
      detail::gaussian_work<float> + operations{.arithmetic = 2, .more_in_double = exp_steps_in_double};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    using T = simd::element_t<V>;
    const V a = simd::min(V(detail::erf_derivative_end<T>), simd::abs(x));
    return detail::times_gaussian<1>(V(static_cast<T>(detail::two_over_sqrt_pi)), a);
  }
};

template <>
struct kernel<fn::erfc_derivative, cody_waite> {
  static constexpr operations work = kernel<fn::erf_derivative, cody_waite>::work + operations{.arithmetic = 1};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    return simd::negate(kernel<fn::erf_derivative, cody_waite>::eval(x));
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
