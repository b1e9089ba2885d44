// tanh by its Taylor series about 0, cut after a number of odd terms; 1 from the edge on.
//
// x - x³/3 + 2x⁵/15 - …, radius of convergence π/2. The edge is where the largest absolute error is smallest: with an
// odd number of terms the polynomial rises through 1 there; with an even one it falls, and the step up to 1 at the
// edge is as high as the error on either side allows.
// Edges: sollya tests/fit/tanh_edges.sollya
#pragma once

#include <simdact/kernel.hpp>
#include <simdact/polynomial.hpp>

namespace simdact::inline SIMDACT_TARGET {

namespace detail {

template <simd::element T>
inline constexpr std::array<T, 8> tanh_series{T(1),
                                              T(-1) / 3,
                                              T(2) / 15,
                                              T(-17) / 315,
                                              T(62) / 2835,
                                              T(-1382) / 155925,
                                              T(21844) / 6081075,
                                              T(-929569) / 638512875};

inline constexpr std::array<double, 9> tanh_taylor_edge{
    0, 0, 0x1.28593ec66ca8ep0, 0x1.3e94eed1c44cdp0, 0x1.4cf1c50f58546p0,
    0x1.570b0cba0671cp0, 0x1.5e8c0db954d87p0, 0x1.6459330062c8ep0, 0x1.68f86c1edb1f3p0};

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
    .fused = {3.006e+06, -0x1.282p+0, 0.1792, -0x1.282p+0, 2, 0x1.1f803ep+0, true, true},
    .unfused = {3.006e+06, -0x1.282p+0, 0.1792, -0x1.282p+0, 2, 0x1.1f803ep+0, true, true}};

template <>
inline constexpr bounds stated<fn::tanh, taylor<2>, double>{
    .fused = {1.571e+15, -0x1.2c98db74fafa5p+0, 0.1744, -0x1.2c98db74fafa5p+0, 2, -0x1.21dbeeae7c637p+0, true, true},
    .unfused = {1.571e+15, -0x1.2c98db74fafa5p+0, 0.1744, -0x1.2c98db74fafa5p+0, 2, -0x1.21dbeeae7c637p+0, true, true}};

template <>
inline constexpr bounds stated<fn::tanh, taylor<3>, float>{
    .fused = {2.567e+06, -0x1.3eep+0, 0.153, -0x1.3eep+0, 1, 0x1.fa967ap-3, true, true},
    .unfused = {2.567e+06, -0x1.3eep+0, 0.153, -0x1.3eep+0, 1, 0x1.fa97aep-3, true, true}};

template <>
inline constexpr bounds stated<fn::tanh, taylor<3>, double>{
    .fused = {1.368e+15, 0x1.3ff25e49e4f6p+0, 0.1518, 0x1.3ff25e49e4f6p+0, 1, 0x1.f7096918175f5p-2, true, true},
    .unfused = {1.368e+15, 0x1.3ff25e49e4f6p+0, 0.1518, 0x1.3ff25e49e4f6p+0, 1, 0x1.f7096918175f5p-2, true, true}};

template <>
inline constexpr bounds stated<fn::tanh, taylor<4>, float>{
    .fused = {2.313e+06, 0x1.4d4p+0, 0.1379, 0x1.4d4p+0, 3, 0x1.2ec256p+0, true, true},
    .unfused = {2.313e+06, 0x1.4d4p+0, 0.1379, 0x1.4d4p+0, 3, 0x1.2ec278p+0, true, true}};

template <>
inline constexpr bounds stated<fn::tanh, taylor<4>, double>{
    .fused = {1.241e+15, -0x1.4cd23366d519cp+0, 0.1378, -0x1.4cd23366d519cp+0, 3, 0x1.4b2ab46980cadp+0, true, true},
    .unfused = {1.241e+15, -0x1.4cd23366d519cp+0, 0.1378, -0x1.4cd23366d519cp+0, 3, 0x1.4b2ab46980cadp+0, true, true}};

template <>
inline constexpr bounds stated<fn::tanh, taylor<5>, float>{
    .fused = {2.08e+06, -0x1.55ep+0, 0.124, -0x1.55ep+0, 1, 0x1.df4b62p-2, true, true},
    .unfused = {2.08e+06, -0x1.55ep+0, 0.124, -0x1.55ep+0, 1, 0x1.fa89b4p-3, true, true}};

template <>
inline constexpr bounds stated<fn::tanh, taylor<5>, double>{
    .fused = {1.156e+15, -0x1.57108c8bb47a4p+0, 0.1284, -0x1.57108c8bb47a4p+0, 1, 0x1.f7096918175dp-2, true, true},
    .unfused = {1.156e+15, -0x1.57108c8bb47a4p+0, 0.1284, -0x1.57108c8bb47a4p+0, 1, 0x1.f7096918175dep-2, true, true}};

template <>
inline constexpr bounds stated<fn::tanh, taylor<6>, float>{
    .fused = {1.966e+06, -0x1.5d8p+0, 0.1172, -0x1.5d8p+0, 3, 0x1.4d42d6p+0, true, true},
    .unfused = {1.966e+06, -0x1.5d8p+0, 0.1172, -0x1.5d8p+0, 5, 0x1.5c808ap+0, true, true}};

template <>
inline constexpr bounds stated<fn::tanh, taylor<6>, double>{
    .fused = {1.085e+15, 0x1.5e4c6eb121f8p+0, 0.1205, 0x1.5e4c6eb121f8p+0, 3, -0x1.54e59fe299347p+0, true, true},
    .unfused = {1.085e+15, 0x1.5e4c6eb121f8p+0, 0.1205, 0x1.5e4c6eb121f8p+0, 5, 0x1.5e4c6eb121f7cp+0, true, true}};

template <>
inline constexpr bounds stated<fn::tanh, taylor<7>, float>{
    .fused = {1.946e+06, 0x1.644p+0, 0.116, 0x1.644p+0, 1, 0x1.fa85b2p-3, true, true},
    .unfused = {1.946e+06, 0x1.644p+0, 0.116, 0x1.644p+0, 2, 0x1.3e0b8p+0, true, true}};

template <>
inline constexpr bounds stated<fn::tanh, taylor<7>, double>{
    .fused = {1.039e+15, -0x1.641abea43563ap+0, 0.1153, -0x1.641abea43563ap+0, 1, 0x1.eaed9a17b3c92p-1, true, true},
    .unfused = {1.039e+15, -0x1.641abea43563ap+0, 0.1153, -0x1.641abea43563ap+0, 1, 0x1.eaed9a17b3ca5p-1, true, true}};

template <>
inline constexpr bounds stated<fn::tanh, taylor<8>, float>{
    .fused = {1.85e+06, 0x1.6bcp+0, 0.1103, 0x1.6bcp+0, 4, -0x1.65002cp+0, true, true},
    .unfused = {1.85e+06, 0x1.6bcp+0, 0.1103, 0x1.6bcp+0, 5, 0x1.5c84p+0, true, true}};

template <>
inline constexpr bounds stated<fn::tanh, taylor<8>, double>{
    .fused = {1.003e+15, -0x1.6a7ae636cb9f7p+0, 0.1113, -0x1.6a7ae636cb9f7p+0, 4, 0x1.674de7d4e6df5p+0, true, true},
    .unfused = {1.003e+15, -0x1.6a7ae636cb9f7p+0, 0.1113, -0x1.6a7ae636cb9f7p+0, 5, 0x1.674de7d4e6e13p+0, true, true}};

} // namespace simdact::inline SIMDACT_TARGET
