// SPDX-License-Identifier: BSL-1.0
// e^z = p(r)·2^n with n = z·log2(e) rounded, r = z·log2(e) - n in [-1/2, 1/2] and p the minimax polynomial of 2^r.
//
// Relative error of p for degree 2 to 5: 1.73e-3, 7.48e-5, 2.6e-6, 9.5e-8. To it comes that of the argument: |z|·2^-26
// in float where the build is fused, from the constant log2(e); else |z|·2^-24, from the product. Up to degree 4 the
// constant term is not 1: fixed to it, the errors would be 1.96e-3, 1.01e-4, 2.8e-6. In degree 5 it is, as rounded to
// float another constant term would cost more. So only that degree gives exactly 1 at 0.
// Coefficients: sollya tests/fit/minimax.sollya
#pragma once

#include <simdact/exp/cody_waite.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <simd::element T, int Degree>
struct exp2_minimax;

template <>
struct exp2_minimax<float, 2> {
  static constexpr std::array power{0x1.001d0cp0f, 0x1.682a6p-1f, 0x1.e84d3ep-3f};
};

template <>
struct exp2_minimax<double, 2> {
  static constexpr std::array power{0x1.001d0b235fcabp0, 0x1.682a60b7c6c96p-1, 0x1.e84d66b53c7ecp-3};
};

template <>
struct exp2_minimax<float, 3> {
  static constexpr std::array power{0x1.fff692p-1f, 0x1.62f31ap-1f, 0x1.f0de2cp-3f, 0x1.c3f79ep-5f};
};

template <>
struct exp2_minimax<double, 3> {
  static constexpr std::array power{0x1.fff6926787eafp-1, 0x1.62f31ad3c1557p-1, 0x1.f0de234b5f418p-3,
                                    0x1.c3f75ada0c2bdp-5};
};

template <>
struct exp2_minimax<float, 4> {
  static constexpr std::array power{0x1.ffffe8p-1f, 0x1.62e0dcp-1f, 0x1.ec06a6p-3f, 0x1.ca1482p-5f, 0x1.39a2acp-7f};
};

template <>
struct exp2_minimax<double, 4> {
  static constexpr std::array power{0x1.ffffe7374a259p-1, 0x1.62e0dcbfc0f3cp-1, 0x1.ec06dad63ae27p-3,
                                    0x1.ca144765e111p-5, 0x1.3997d239243c4p-7};
};

template <>
struct exp2_minimax<float, 5> {
  static constexpr std::array power{0x1p0f,         0x1.62e42ap-1f, 0x1.ebf9bap-3f,
                                    0x1.c6b69ap-5f, 0x1.3ceafap-7f, 0x1.5bfd64p-10f};
};

template <>
struct exp2_minimax<double, 5> {
  static constexpr std::array power{0x1p0,
                                    0x1.62e429200d02dp-1,
                                    0x1.ebf9bb82580b1p-3,
                                    0x1.c6b752fe3d174p-5,
                                    0x1.3cea8ab02578cp-7,
                                    0x1.5bba0e4dc873ep-10};
};

// For |z| < 1000 in float, 10000 in double; where the result leaves the normal numbers, no further than
// simd::scale_by_power_of_two allows.
template <int Degree, simd::value V>
SIMDACT_INLINE constexpr V exp_minimax(V z) {
  using T = simd::element_t<V>;
  const V log2_e(exp_constants<T>::log2_e);
  const V n = simd::round(z * log2_e);
  return simd::scale_by_power_of_two(horner(simd::fms(z, log2_e, n), exp2_minimax<T, Degree>::power), n);
}

template <int Degree>
struct kernel<fn::exp, minimax<Degree>> {
  static constexpr operations work{.arithmetic = 6 + Degree};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    using T = simd::element_t<V>;
    return detail::exp_minimax<Degree>(
        simd::max(V(detail::exp_underflows<T>), simd::min(V(detail::exp_overflows<T>), x)));
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
