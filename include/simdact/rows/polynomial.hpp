// SPDX-License-Identifier: BSL-1.0
// The polynomials of 2^r for |r| <= 1/2 that rows are made of, by method. cody_waite's has relative error 2^-28 in
// float (degree 6), 2^-57 in double (degree 11); minimax<Degree> takes those of exp/minimax.hpp.
// Coefficients: sollya tests/fit/softmax.sollya
#pragma once

#include <simdact/exp/minimax.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <class Method, simd::element T>
struct row_polynomial;

template <int Degree, simd::element T>
struct row_polynomial<minimax<Degree>, T> : exp2_minimax<T, Degree> {};

template <>
struct row_polynomial<cody_waite, float> {
  static constexpr std::array power{0x1p0f,         0x1.62e43p-1f,   0x1.ebfbd8p-3f, 0x1.c6af74p-5f,
                                    0x1.3b3096p-7f, 0x1.5f0ca6p-10f, 0x1.3fad56p-13f};
};

template <>
struct row_polynomial<cody_waite, double> {
  static constexpr std::array power{0x1p0,
                                    0x1.62e42fefa39efp-1,
                                    0x1.ebfbdff82c5a6p-3,
                                    0x1.c6b08d704a12cp-5,
                                    0x1.3b2ab6fb9fda1p-7,
                                    0x1.5d87fe789e988p-10,
                                    0x1.4309130f6e735p-13,
                                    0x1.ffcbfc667a5a6p-17,
                                    0x1.62bfc653b97b2p-20,
                                    0x1.b52522d6756cep-24,
                                    0x1.e61d4f0ab7f2p-28,
                                    0x1.e972f2eae5ef4p-32};
};

} // namespace simdact::inline SIMDACT_TARGET::detail
