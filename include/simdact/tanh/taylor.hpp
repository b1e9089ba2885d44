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

namespace simdact::inline SIMDACT_TARGET {

namespace detail {

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

} // namespace detail

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

template <>
inline constexpr bounds stated<fn::tanh, taylor<2>, float>{
    .fused = {3.016e+06, 0x1.28593ep+0, 0.1798, 0x1.28593ep+0, 2, 0x1.1948cap+0, true, true},
    .unfused = {3.016e+06, 0x1.28593ep+0, 0.1798, 0x1.28593ep+0, 2, 0x1.1948cap+0, true, true}};

template <>
inline constexpr bounds stated<fn::tanh, taylor<2>, double>{
    .fused = {1.621e+15, -0x1.28593eba07a2p+0, 0.18, -0x1.28593eba07a2p+0, 2, 0x1.200f4feb62d08p+0, true, true},
    .unfused = {1.621e+15, 0x1.28593ec66ca8ep+0, 0.18, 0x1.28593ec66ca8ep+0, 2, 0x1.200f4feb62d08p+0, true, true}};

template <>
inline constexpr bounds stated<fn::tanh, taylor<3>, float>{
    .fused = {2.572e+06, 0x1.3e94eep+0, 0.1533, 0x1.3e94eep+0, 1, 0x1.ffd97cp-4, true, true},
    .unfused = {2.572e+06, 0x1.3e94eep+0, 0.1533, 0x1.3e94eep+0, 1, 0x1.ffd97cp-4, true, true}};

template <>
inline constexpr bounds stated<fn::tanh, taylor<3>, double>{
    .fused = {1.382e+15, -0x1.3e94eed1d7457p+0, 0.1535, -0x1.3e94eed1d7457p+0, 1, 0x1.f7096918175f5p-2, true, true},
    .unfused = {1.382e+15, 0x1.3e94eed1c44cdp+0, 0.1535, 0x1.3e94eed1c44cdp+0, 1, 0x1.f7096918175f5p-2, true, true}};

template <>
inline constexpr bounds stated<fn::tanh, taylor<4>, float>{
    .fused = {2.318e+06, 0x1.4cf1c6p+0, 0.1382, 0x1.4cf1c6p+0, 3, 0x1.2152d8p+0, true, true},
    .unfused = {2.318e+06, 0x1.4cf1c6p+0, 0.1382, 0x1.4cf1c6p+0, 4, 0x1.4c181ep+0, true, true}};

template <>
inline constexpr bounds stated<fn::tanh, taylor<4>, double>{
    .fused = {1.246e+15, 0x1.4cf1c50f58545p+0, 0.1383, 0x1.4cf1c50f58545p+0, 3, -0x1.4658f613ba6b7p+0, true, true},
    .unfused = {1.246e+15, 0x1.4cf1c50f58545p+0, 0.1383, 0x1.4cf1c50f58545p+0, 5, -0x1.4c8a3aa8e4f6ap+0, true, true}};

template <>
inline constexpr bounds stated<fn::tanh, taylor<5>, float>{
    .fused = {2.153e+06, 0x1.570b0cp+0, 0.1284, 0x1.570b0cp+0, 1, 0x1.f743d8p-3, true, true},
    .unfused = {2.153e+06, 0x1.570b0cp+0, 0.1284, 0x1.570b0cp+0, 1, 0x1.f70398p-3, true, true}};

template <>
inline constexpr bounds stated<fn::tanh, taylor<5>, double>{
    .fused = {1.158e+15, -0x1.570b0cba0876ap+0, 0.1285, -0x1.570b0cba0876ap+0, 1, 0x1.f7096918175dp-2, true, true},
    .unfused = {1.158e+15, -0x1.570b0cba0671bp+0, 0.1285, -0x1.570b0cba0671bp+0, 1, 0x1.f7096918175dep-2, true, true}};

template <>
inline constexpr bounds stated<fn::tanh, taylor<6>, float>{
    .fused = {2.038e+06, 0x1.5e8c0ep+0, 0.1215, 0x1.5e8c0ep+0, 3, 0x1.4b430cp+0, true, true},
    .unfused = {2.038e+06, 0x1.5e8c0ep+0, 0.1215, 0x1.5e8c0ep+0, 5, 0x1.5410ccp+0, true, true}};

template <>
inline constexpr bounds stated<fn::tanh, taylor<6>, double>{
    .fused = {1.096e+15, 0x1.5e8c0dba04da7p+0, 0.1216, 0x1.5e8c0dba04da7p+0, 4, -0x1.5e7970e20ebbfp+0, true, true},
    .unfused = {1.096e+15, -0x1.5e8c0db954d87p+0, 0.1216, -0x1.5e8c0db954d87p+0, 5, -0x1.5c5039338e43dp+0, true, true}};

template <>
inline constexpr bounds stated<fn::tanh, taylor<7>, float>{
    .fused = {1.953e+06, 0x1.645934p+0, 0.1164, 0x1.645934p+0, 1, 0x1.f8098ep-3, true, true},
    .unfused = {1.953e+06, 0x1.645934p+0, 0.1164, 0x1.645934p+0, 2, 0x1.350ab8p+0, true, true}};

template <>
inline constexpr bounds stated<fn::tanh, taylor<7>, double>{
    .fused = {1.05e+15, -0x1.6459330062cc1p+0, 0.1166, -0x1.6459330062cc1p+0, 1, 0x1.de78203c367aap-1, true, true},
    .unfused = {1.05e+15, 0x1.6459330062c8ep+0, 0.1166, 0x1.6459330062c8ep+0, 2, 0x1.3c8f38778660ap+0, true, true}};

template <>
inline constexpr bounds stated<fn::tanh, taylor<8>, float>{
    .fused = {1.888e+06, 0x1.68f86cp+0, 0.1125, 0x1.68f86cp+0, 4, 0x1.62883ap+0, true, true},
    .unfused = {1.888e+06, 0x1.68f86cp+0, 0.1125, 0x1.68f86cp+0, 5, 0x1.5803ecp+0, true, true}};

template <>
inline constexpr bounds stated<fn::tanh, taylor<8>, double>{
    .fused = {1.015e+15, 0x1.68f86c52492bp+0, 0.1127, 0x1.68f86c52492bp+0, 4, 0x1.64de55363a1cbp+0, true, true},
    .unfused = {1.015e+15, 0x1.68f86c1edb1f3p+0, 0.1127, 0x1.68f86c1edb1f3p+0, 5, 0x1.62537b0a2d0a1p+0, true, true}};

} // namespace simdact::inline SIMDACT_TARGET
