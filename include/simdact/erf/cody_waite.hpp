// SPDX-License-Identifier: BSL-1.0
// The derivatives of erf and erfc, ±2/√π·e^(-x²), scaled last: accurate until they underflow.
#pragma once

#include <simdact/core/kernel.hpp>
#include <simdact/math/gaussian.hpp>

namespace simdact::inline SIMDACT_TARGET {

namespace detail {

inline constexpr double two_over_sqrt_pi = 0x1.20dd750429b6dp0;

} // namespace detail

template <>
struct kernel<fn::erf_derivative, cody_waite> {
  static constexpr operations work = detail::gaussian_work<float> + operations{.arithmetic = 2};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    using T = simd::element_t<V>;
    // Here the result is 0.
    const V end(sizeof(T) == 4 ? T(10.25) : T(27.5));
    return detail::times_gaussian<1>(V(static_cast<T>(detail::two_over_sqrt_pi)), simd::min(end, simd::abs(x)));
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

} // namespace simdact::inline SIMDACT_TARGET
