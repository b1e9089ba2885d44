// SPDX-License-Identifier: BSL-1.0
// tanh by the Padé approximants of Lambert's continued fraction x/(1 + x²/(3 + x²/(5 + …))).
//
// Where the numerator's degree is the larger, |x| is clamped where the quotient reaches 1; where it is the smaller, at
// the quotient's peak below 1. Rounding can carry the quotient an ULP over 1 before the clamp, hence the minimum.
// Clamps: sollya tests/fit/tanh_edges.sollya
#pragma once

#include <simdact/core/kernel.hpp>
#include <simdact/math/polynomial.hpp>

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
    // A quotient that goes on rising is clamped so far beyond 1 that no rounding leaves it below.
    constexpr double clamp = M > N ? form::clamp * (1 + 0x1p-10) : form::clamp;
    const V a = simd::min(V(static_cast<T>(clamp)), simd::abs(x));
    const V s = a * a;
    const V y = simd::divide(a * horner(s, numerator), horner(s, denominator));
    return simd::copysign(simd::min(V(1), y), x);
  }
};

template <>
inline constexpr bounds stated<fn::tanh, pade<3, 2>, float>{
    .fused = {3.196e+05, 0x1.293d54p+1, 0.01905, 0x1.293d54p+1, 4, 0x1.0080fep+1, true, true},
    .unfused = {3.196e+05, 0x1.293d54p+1, 0.01905, 0x1.293d54p+1, 4, 0x1.c41f9ap+0, true, true}};

template <>
inline constexpr bounds stated<fn::tanh, pade<3, 2>, double>{
    .fused = {1.718e+14, 0x1.293d5ea4af97fp+1, 0.01907, 0x1.293d5ea4af97fp+1, 4, 0x1.09ec1aca989edp+1, true, true},
    .unfused = {1.718e+14, 0x1.293d5ea4af41cp+1, 0.01907, 0x1.293d5ea4af41cp+1, 4, 0x1.c930b302278b8p+0, true, true}};

template <>
inline constexpr bounds stated<fn::tanh, pade<3, 4>, float>{
    .fused = {1.698e+05, 0x1.27cc3ap+4, 0.01012, 0x1.2fd87p+4, 4, 0x1.d7c3bep+0, true, true},
    .unfused = {1.698e+05, 0x1.286p+4, 0.01012, 0x1.312p+4, 5, 0x1.00c0aap+1, true, true}};

template <>
inline constexpr bounds stated<fn::tanh, pade<3, 4>, double>{
    .fused = {9.122e+13, 0x1.683675b3e7196p+4, 0.01013, 0x1.0a8397b1dcdafp+548, 4, 0x1.84eac5ada36e4p+1, true, true},
    .unfused = {9.122e+13, 0x1.683675b3e7196p+4, 0.01013, 0x1.0a8397b1dcdafp+548, 5, 0x1.14ce5673c813dp+1, true, true}};

template <>
inline constexpr bounds stated<fn::tanh, pade<5, 4>, float>{
    .fused = {2.281e+04, 0x1.d2c73cp+1, 0.00136, 0x1.d2c73cp+1, 6, 0x1.cd494ep+1, true, true},
    .unfused = {2.281e+04, 0x1.d2c782p+1, 0.00136, 0x1.d2c782p+1, 6, 0x1.3fd18cp+1, true, true}};

template <>
inline constexpr bounds stated<fn::tanh, pade<5, 4>, double>{
    .fused = {1.226e+13, -0x1.d2c8548e0664bp+1, 0.001361, -0x1.d2c8548e0664bp+1, 6, -0x1.cdcd85ee55194p+1, true, true},
    .unfused = {1.226e+13, 0x1.d2c8548e0033p+1, 0.001361, 0x1.d2c8548e0033p+1, 6, 0x1.456f3129d0e22p+1, true, true}};

template <>
inline constexpr bounds stated<fn::tanh, pade<5, 6>, float>{
    .fused = {1.206e+04, 0x1.27cc3ap+4, 0.0007185, 0x1.2fd87p+4, 6, 0x1.fd12b8p+1, true, true},
    .unfused = {1.206e+04, 0x1.286p+4, 0.0007184, 0x1.312p+4, 8, 0x1.741e68p+1, true, true}};

template <>
inline constexpr bounds stated<fn::tanh, pade<5, 6>, double>{
    .fused = {6.478e+12, 0x1.683675b3e7196p+4, 0.0007192, 0x1.0a8397b1dcdafp+548, 6, -0x1.058253da82152p+2, true, true},
    .unfused = {6.478e+12, 0x1.683675b3e7196p+4, 0.0007192, 0x1.0a8397b1dcdafp+548, 8.8, -0x1.7aa49c4272b56p+1, true,
                true}};

template <>
inline constexpr bounds stated<fn::tanh, pade<7, 6>, float>{
    .fused = {1613, 0x1.3e2be6p+2, 9.614e-05, 0x1.3e2be6p+2, 6, 0x1.094d86p+2, true, true},
    .unfused = {1614, 0x1.3e29bap+2, 9.617e-05, 0x1.3e29bap+2, 8, 0x1.8d494ap+1, true, true}};

template <>
inline constexpr bounds stated<fn::tanh, pade<7, 6>, double>{
    .fused = {8.662e+11, 0x1.3e31c18260053p+2, 9.617e-05, 0x1.3e31c18260053p+2, 6, 0x1.0ec736bb1b143p+2, true, true},
    .unfused = {8.662e+11, 0x1.3e31c18203a0bp+2, 9.617e-05, 0x1.3e31c18203a0bp+2, 8.8, -0x1.905e2a3ba09eep+1, true,
                true}};

template <>
inline constexpr bounds stated<fn::tanh, pade<7, 8>, float>{
    .fused = {851, 0x1.27cc3ap+4, 5.073e-05, 0x1.2fd87p+4, 6, 0x1.0952aep+2, true, true},
    .unfused = {852, 0x1.286p+4, 5.079e-05, 0x1.312p+4, 8, 0x1.904a04p+1, true, true}};

template <>
inline constexpr bounds stated<fn::tanh, pade<7, 8>, double>{
    .fused = {4.577e+11, 0x1.683675b3e7196p+4, 5.082e-05, 0x1.0a8397b1dcdafp+548, 6, 0x1.491046a22a51ep+2, true, true},
    .unfused = {4.577e+11, 0x1.683675b3e7196p+4, 5.082e-05, 0x1.0a8397b1dcdafp+548, 8.8, 0x1.969916c62eb37p+1, true,
                true}};

template <>
inline constexpr bounds stated<fn::tanh, pade<9, 8>, float>{
    .fused = {115.8, 0x1.92757ap+2, 6.903e-06, 0x1.92757ap+2, 8, 0x1.fd21a4p+1, true, true},
    .unfused = {116.3, 0x1.92567ep+2, 6.929e-06, 0x1.92567ep+2, 9, 0x1.0513fp+2, true, true}};

template <>
inline constexpr bounds stated<fn::tanh, pade<9, 8>, double>{
    .fused = {6.117e+10, -0x1.93025cbf1a5efp+2, 6.792e-06, -0x1.93025cbf1a5efp+2, 7, -0x1.79ae774fade4ep+2, true, true},
    .unfused = {6.117e+10, 0x1.93025cbdeb22p+2, 6.792e-06, 0x1.93025cbdeb22p+2, 9.9, -0x1.92fbfffa84ef5p+2, true,
                true}};

} // namespace simdact::inline SIMDACT_TARGET
