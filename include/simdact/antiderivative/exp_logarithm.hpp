// SPDX-License-Identifier: BSL-1.0
// The antiderivative of tanh, ln cosh x: (|x| - ln 2) + log1p(e^(-2|x|)), and x²/2 + x⁴·p(x²) for |x| < 3/4, where
// those terms would cancel. There |x| - ln 2 is exact up to 2·ln 2, with ln 2 in two parts.
//
// Relative error of the series 2^-27 in float, 2^-57 in double.
// Coefficients: python3 tests/fit/antiderivative.py
#pragma once

#include <simdact/core/kernel.hpp>
#include <simdact/softplus/exp_logarithm.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <simd::element T>
struct log_cosh_constants;

template <>
struct log_cosh_constants<float> {
  static constexpr std::array series{-0x1.55551cp-4f, 0x1.6c0034p-6f, -0x1.b72a08p-8f, 0x1.088a98p-9f, -0x1.c54f4p-12f};
};

template <>
struct log_cosh_constants<double> {
  static constexpr std::array series{-0x1.5555555555535p-4,  0x1.6c16c16c12f89p-6,   -0x1.ba1ba1b79d613p-8,
                                     0x1.1ea5d331c533ep-9,   -0x1.833d87bdb18f4p-11, 0x1.0d0a05fee87e7p-12,
                                     -0x1.7d876364cc2b3p-14, 0x1.12291cc2c42ccp-15,  -0x1.88cc4262ae1e4p-17,
                                     0x1.098f90f345cc1p-18,  -0x1.24ab73cc7de08p-20, 0x1.716b052c04a93p-23};
};

// Below this |x| the series is taken.
inline constexpr float log_cosh_near = 0.75f;

template <>
struct kernel<fn::tanh_antiderivative, exp_logarithm> {
  static constexpr operations work{.arithmetic = 42, .more_in_double = 24};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    using T = simd::element_t<V>;
    using ln2 = exp_constants<T>;
    const V a = simd::abs(x), b = simd::min(V(log_cosh_near), a), square = b * b;
    const V near_zero = simd::fma(square, square * horner(square, log_cosh_constants<T>::series), V(0.5f) * square);
    const V t = simd::min(V(logistic_end<T>), a);
    const V beyond = (a - V(ln2::ln2_high)) + (detail::log1p_exp(t + t) - V(ln2::ln2_low));
    return simd::select(a < V(log_cosh_near), near_zero, beyond);
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
