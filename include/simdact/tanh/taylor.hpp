// SPDX-License-Identifier: BSL-1.0
// tanh by its Taylor series about 0, cut after a number of odd terms; 1 from the edge on.
//
// x - x³/3 + 2x⁵/15 - …, radius of convergence π/2. The edge is where the largest absolute error is smallest: with an
// odd number of terms the polynomial rises through 1 there; with an even one it falls, and the step up to 1 at the
// edge is as high as the error on either side allows.
// Edges: sollya tests/fit/tanh_edges.sollya
#pragma once

#include <simdact/core/kernel.hpp>
#include <simdact/math/polynomial.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <simd::element T>
inline constexpr std::array<T, 8> tanh_series{
    T(1),         T(-1) / 3,         T(2) / 15,          T(-17) / 315,
    T(62) / 2835, T(-1382) / 155925, T(21844) / 6081075, T(-929569) / 638512875};

inline constexpr std::array<double, 9> tanh_taylor_edge{0,
                                                        0,
                                                        0x1.28593ec66ca8ep0,
                                                        0x1.3e94eed1c44cdp0,
                                                        0x1.4cf1c50f58546p0,
                                                        0x1.570b0cba0671cp0,
                                                        0x1.5e8c0db954d87p0,
                                                        0x1.6459330062c8ep0,
                                                        0x1.68f86c1edb1f3p0};

template <simd::element T, std::size_t Terms>
constexpr std::array<T, Terms> first_terms() {
  std::array<T, Terms> terms{};
  for (std::size_t i = 0; i < Terms; ++i)
    terms[i] = tanh_series<T>[i];
  return terms;
}

template <int Terms>
struct kernel<fn::tanh, taylor<Terms>> {
  static constexpr operations work{.arithmetic = 7 + Terms};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    using T = simd::element_t<V>;
    constexpr auto series = detail::first_terms<T, Terms>();
    const V edge(static_cast<T>(detail::tanh_taylor_edge[Terms]));
    const V a = simd::min(edge, simd::abs(x));
    const V y = simd::min(V(1), a * horner(a * a, series));
    return simd::copysign(simd::select(a >= edge, V(1), y), x);
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
