// tanh by the Padé approximants of Lambert's continued fraction x/(1 + x²/(3 + x²/(5 + …))).
//
// Where the numerator's degree is the larger, |x| is clamped where the quotient reaches 1; where it is the smaller, at
// the quotient's peak below 1. Rounding can carry the quotient an ULP over 1 before the clamp, hence the minimum.
// Clamps: sollya tests/fit/tanh_edges.sollya
#pragma once

#include <simdact/kernel.hpp>
#include <simdact/polynomial.hpp>

namespace simdact::inline SIMDACT_TARGET {

namespace detail {

// In powers of x², constant term first; the numerator is times x.
template <int M, int N>
struct tanh_pade;

template <>
struct tanh_pade<3, 2> {
  static constexpr std::array numerator{15, 1};
  static constexpr std::array denominator{15, 6};
  static constexpr double clamp = 0x1.293d5ea4af41fp1;
};

template <>
struct tanh_pade<3, 4> {
  static constexpr std::array numerator{105, 10};
  static constexpr std::array denominator{105, 45, 1};
  static constexpr double clamp = 0x1.8679989cec5a3p1;
};

template <>
struct tanh_pade<5, 4> {
  static constexpr std::array numerator{945, 105, 1};
  static constexpr std::array denominator{945, 420, 15};
  static constexpr double clamp = 0x1.d2c8548e003adp1;
};

template <>
struct tanh_pade<5, 6> {
  static constexpr std::array numerator{10395, 1260, 21};
  static constexpr std::array denominator{10395, 4725, 210, 1};
  static constexpr double clamp = 0x1.17e14b6f94d8fp2;
};

template <>
struct tanh_pade<7, 6> {
  static constexpr std::array numerator{135135, 17325, 378, 1};
  static constexpr std::array denominator{135135, 62370, 3150, 28};
  static constexpr double clamp = 0x1.3e31c18203d81p2;
};

template <>
struct tanh_pade<7, 8> {
  static constexpr std::array numerator{2027025, 270270, 6930, 36};
  static constexpr std::array denominator{2027025, 945945, 51975, 630, 1};
  static constexpr double clamp = 0x1.6c9b86a79ab66p2;
};

template <>
struct tanh_pade<9, 8> {
  static constexpr std::array numerator{34459425, 4729725, 135135, 990, 1};
  static constexpr std::array denominator{34459425, 16216200, 945945, 13860, 45};
  static constexpr double clamp = 0x1.93025cbdf007bp2;
};

// The integers as elements. The largest rounds in float, alike above and below the fraction stroke.
template <simd::element T, std::size_t N>
constexpr std::array<T, N> as_elements(const std::array<int, N>& integers) {
  std::array<T, N> elements{};
  for (std::size_t i = 0; i < N; ++i)
    elements[i] = static_cast<T>(integers[i]);
  return elements;
}

} // namespace detail

template <int M, int N>
struct kernel<fn::tanh, pade<M, N>> {
  static constexpr operations work{.arithmetic = 6 + (M + N) / 2, .divisions = 1};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    using T = simd::element_t<V>;
    using form = detail::tanh_pade<M, N>;
    constexpr auto numerator = detail::as_elements<T>(form::numerator);
    constexpr auto denominator = detail::as_elements<T>(form::denominator);
    const V a = simd::min(V(static_cast<T>(form::clamp)), simd::abs(x));
    const V s = a * a;
    const V y = simd::divide(a * horner(s, numerator), horner(s, denominator));
    return simd::copysign(simd::min(V(1), y), x);
  }
};

template <>
inline constexpr bounds stated<fn::tanh, pade<3, 2>, float>{
    .fused = {3.141e+05, 0x1.2a6p+1, 0.01872, 0x1.2a6p+1, 4, 0x1.04494p+1, true, true},
    .unfused = {3.141e+05, 0x1.2a6p+1, 0.01872, 0x1.2a6p+1, 4, 0x1.c74bcp+0, true, true}};

template <>
inline constexpr bounds stated<fn::tanh, pade<3, 2>, double>{
    .fused = {1.714e+14, 0x1.29236fd5d4945p+1, 0.01903, 0x1.29236fd5d4945p+1, 3, -0x1.271a5478cde56p+1, true, true},
    .unfused = {1.714e+14, 0x1.29236fd5d4945p+1, 0.01903, 0x1.29236fd5d4945p+1, 4, 0x1.c9407992ac5cap+0, true, true}};

template <>
inline constexpr bounds stated<fn::tanh, pade<3, 4>, float>{
    .fused = {1.698e+05, 0x1.2c8p+4, 0.01012, 0x1.3bcp+4, 4, 0x1.e5c058p+0, true, true},
    .unfused = {1.698e+05, 0x1.2c8p+4, 0.01012, 0x1.3bep+4, 5, 0x1.044f88p+1, true, true}};

template <>
inline constexpr bounds stated<fn::tanh, pade<3, 4>, double>{
    .fused = {9.113e+13, 0x1.578dccbc87656p+4, 0.01012, 0x1.0a8397b1dcdafp+547, 4, 0x1.7dfc8ad75e5dfp+1, true, true},
    .unfused = {9.113e+13, 0x1.578dccbc87656p+4, 0.01012, 0x1.0a8397b1dcdafp+547, 4, 0x1.e866a9dc9ac03p+0, true, true}};

template <>
inline constexpr bounds stated<fn::tanh, pade<5, 4>, float>{
    .fused = {2.273e+04, -0x1.d3p+1, 0.001355, -0x1.d3p+1, 6, 0x1.d22036p+1, true, true},
    .unfused = {2.273e+04, -0x1.d3p+1, 0.001355, -0x1.d3p+1, 6, 0x1.4142a8p+1, true, true}};

template <>
inline constexpr bounds stated<fn::tanh, pade<5, 4>, double>{
    .fused = {1.197e+13, 0x1.d43f7a63de659p+1, 0.001329, 0x1.d43f7a63de659p+1, 5, 0x1.75668b10f209ep+1, true, true},
    .unfused = {1.197e+13, 0x1.d43f7a63de659p+1, 0.001329, 0x1.d43f7a63de659p+1, 5, 0x1.5b7dd9b95eccep+1, true, true}};

template <>
inline constexpr bounds stated<fn::tanh, pade<5, 6>, float>{
    .fused = {1.206e+04, 0x1.2c8p+4, 0.0007185, 0x1.3bcp+4, 6, -0x1.00ca0ap+2, true, true},
    .unfused = {1.206e+04, 0x1.2c8p+4, 0.0007184, 0x1.3bep+4, 7, 0x1.85ed4p+1, true, true}};

template <>
inline constexpr bounds stated<fn::tanh, pade<5, 6>, double>{
    .fused = {6.471e+12, -0x1.683675b3e7196p+4, 0.0007185, 0x1.0a8397b1dcdafp+547, 5, -0x1.0a34929a88f2p+2, true, true},
    .unfused = {6.471e+12, -0x1.683675b3e7196p+4, 0.0007185, 0x1.0a8397b1dcdafp+547, 6, -0x1.8108f29b376e4p+1, true, true}};

template <>
inline constexpr bounds stated<fn::tanh, pade<7, 6>, float>{
    .fused = {1602, -0x1.3ddeb8p+2, 9.544e-05, -0x1.3ddeb8p+2, 5, 0x1.bb5aep+1, true, true},
    .unfused = {1601, -0x1.3ddf7p+2, 9.543e-05, -0x1.3ddf7p+2, 8, -0x1.96023ap+1, true, true}};

template <>
inline constexpr bounds stated<fn::tanh, pade<7, 6>, double>{
    .fused = {8.547e+11, -0x1.3e973e85a0d41p+2, 9.489e-05, -0x1.3e973e85a0d41p+2, 5, 0x1.12803f81dcd8fp+2, true, true},
    .unfused = {8.547e+11, -0x1.3e973e85a0d41p+2, 9.489e-05, -0x1.3e973e85a0d41p+2, 6, -0x1.8ef50d1e58551p+1, true, true}};

template <>
inline constexpr bounds stated<fn::tanh, pade<7, 8>, float>{
    .fused = {851, 0x1.2c8p+4, 5.073e-05, 0x1.3bcp+4, 6, 0x1.2600d4p+2, true, true},
    .unfused = {852, 0x1.2c8p+4, 5.079e-05, 0x1.3bep+4, 8, 0x1.9cc718p+1, true, true}};

template <>
inline constexpr bounds stated<fn::tanh, pade<7, 8>, double>{
    .fused = {4.573e+11, -0x1.683675b3e7196p+4, 5.077e-05, 0x1.0a8397b1dcdafp+547, 5, 0x1.2de9e756e998ep+2, true, true},
    .unfused = {4.573e+11, -0x1.683675b3e7196p+4, 5.077e-05, 0x1.0a8397b1dcdafp+547, 7, 0x1.9e1721eb58c35p+1, true, true}};

template <>
inline constexpr bounds stated<fn::tanh, pade<9, 8>, float>{
    .fused = {112.7, -0x1.91ae1p+2, 6.715e-06, -0x1.91ae1p+2, 6, 0x1.16cefcp+2, true, true},
    .unfused = {114.5, -0x1.91bb3ap+2, 6.823e-06, -0x1.91bb3ap+2, 8, 0x1.f851f8p+1, true, true}};

template <>
inline constexpr bounds stated<fn::tanh, pade<9, 8>, double>{
    .fused = {6.074e+10, 0x1.92c47f5caa771p+2, 6.743e-06, 0x1.92c47f5caa771p+2, 6, 0x1.fdc5343e61b91p+1, true, true},
    .unfused = {6.074e+10, 0x1.92c47f5caa768p+2, 6.743e-06, 0x1.92c47f5caa768p+2, 8, 0x1.ef8090dd93975p+1, true, true}};

} // namespace simdact::inline SIMDACT_TARGET
