// SPDX-License-Identifier: BSL-1.0
// log1p(x) = k·ln 2 + log1p(f) with 1 + x = 2^k·(1 + f), as exponent_split has it, in fewer operations: ln 2 is one
// number, and log1p(f) = 4f·(1/4 - 4f·s(4f)) with a minimax polynomial s of 4f, as math/logarithm.hpp gives it.
//
// Its relative error is 2^-13.8 for degree 3 and 2^-25 for degree 7. Degrees are odd, so that an infinite f comes out
// as infinity. Coefficients: sollya tests/fit/log1p.sollya
#pragma once

#include <simdact/core/kernel.hpp>
#include <simdact/math/logarithm.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <simd::element T, int Degree>
struct mantissa_constants;

template <>
struct mantissa_constants<float, 3> {
  static constexpr std::array s{0x1.fffaeap-6f, -0x1.598beep-8f, 0x1.075848p-10f, -0x1.1f066cp-13f};
};

template <>
struct mantissa_constants<double, 3> {
  static constexpr std::array s{0x1.fffae95ffd5a2p-6, -0x1.598bedb0c954ap-8, 0x1.075851878e4abp-10,
                                -0x1.1f068ad8759b6p-13};
};

template <>
struct mantissa_constants<float, 7> {
  static constexpr std::array s{0x1.000014p-5f,  -0x1.5555e6p-8f,  0x1.ffdde2p-11f, -0x1.992194p-13f,
                                0x1.58846ep-15f, -0x1.32da44p-17f, 0x1.ee5f16p-20f, -0x1.bbbec4p-23f};
};

template <>
struct mantissa_constants<double, 7> {
  static constexpr std::array s{0x1.00001459b5ac4p-5,   -0x1.5555e5c3fbf4p-8,  0x1.ffdd9e60f7c9dp-11,
                                -0x1.99216b3726a6ap-13, 0x1.5887fb1a5390cp-15, -0x1.32dedfd5b188ap-17,
                                0x1.ee478b7529bf2p-20,  -0x1.bb7414976d93dp-23};
};

template <int Degree>
struct kernel<fn::log1p, mantissa_polynomial<Degree>> {
  static constexpr operations work{.arithmetic = 16 + Degree};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    using T = simd::element_t<V>;
    constexpr T ln2 = exp_constants<T>::ln2_high + exp_constants<T>::ln2_low;
    const auto [minus_k, f] = detail::split_in_quarters(x, simd::as_bits(V(1) + x));
    const V y = simd::fms(f, simd::fnma(f, horner(f, mantissa_constants<T, Degree>::s), V(0.25f)), minus_k * V(ln2));
    return detail::in_domain_of_log1p(x, y);
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
