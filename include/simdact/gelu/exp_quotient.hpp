// SPDX-License-Identifier: BSL-1.0
// Two approximations of GELU that are gates: quick GELU, x·sigmoid(1.702x), and the tanh form
// ½x(1 + tanh(√(2/π)(x + 0.044715x³))) = x·sigmoid(2√(2/π)(x + 0.044715x³)).
//
// t reaches 110 in float and 750 in double, where one rounding of it is as many ULP of e^t: hence its low part.
// Constants: sollya tests/fit/gelu_gates.sollya
#pragma once

#include <simdact/math/error_free.hpp>
#include <simdact/math/gate.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <simd::element T>
struct quick_gelu_constants;

template <>
struct quick_gelu_constants<float> {
  static constexpr float high = 0x1.b3b646p+0f;
  static constexpr float low = -0x1.78d4fep-26f;
};

template <>
struct quick_gelu_constants<double> {
  static constexpr double high = 0x1.b3b645a1cac08p+0;
  static constexpr double low = 0x1.89374bc6a7efap-55;
};

template <>
struct gate<fn::quick_gelu> {
  static constexpr gate_work work{.parts = 2, .exponent = 3, .slope = 4};
  // derivation: a·e^-t(a) < 2^-150 from a = 63.6 on, < 2^-1075 from a = 441.4 on; times 1.702, in the derivative, from
  // 63.9 and 441.7 on.
  template <simd::element T>
  static constexpr T end = sizeof(T) == 4 ? T(-65) : T(-444);
  // derivation: the residual is 2^-25.9 and 2^-54.3 there.
  template <simd::element T>
  static constexpr T settled = sizeof(T) == 4 ? T(-12) : T(-24);

  template <simd::value V>
  SIMDACT_INLINE static constexpr two_parts<V> exponent(V z) {
    using c = quick_gelu_constants<simd::element_t<V>>;
    const auto [t, low] = exact_product(V(c::high), z);
    return {t, simd::fma(V(c::low), z, low)};
  }
  template <simd::value V>
  SIMDACT_INLINE static constexpr mantissa_exponent<V> minus_parts(V z) {
    using c = quick_gelu_constants<simd::element_t<V>>;
    constexpr auto k = c::high * exp_constants<simd::element_t<V>>::log2_e;
    return detail::exp_minus_product(two_parts<V>{V(c::high), V(c::low)}, z, V(k));
  }
  template <simd::value V>
  SIMDACT_INLINE static constexpr V growth(V z) {
    return z * V(quick_gelu_constants<simd::element_t<V>>::high);
  }
};

// t = z·(c1 + c3·z²). The high part of c1 has so few bits that adding it to c3·z² and subtracting it again is exact.
template <simd::element T>
struct gelu_tanh_constants;

template <>
struct gelu_tanh_constants<float> {
  static constexpr float c1_high = 0x1.98848p+0f;
  static constexpr float c1_low = -0x1.6615e4p-19f;
  static constexpr float c3_high = 0x1.2444f2p-4f;
  static constexpr float c3_low = 0x1.49b16ap-29f;
};

template <>
struct gelu_tanh_constants<double> {
  static constexpr double c1_high = 0x1.9884533d436p+0;
  static constexpr double c1_low = 0x1.42343f2cf1403p-46;
  static constexpr double c3_high = 0x1.2444f2a4d8b4bp-4;
  static constexpr double c3_low = -0x1.6c843a29d1c7p-61;
};

template <>
struct gate<fn::gelu_tanh> {
  static constexpr gate_work work{.parts = 15, .exponent = 14, .slope = 17};
  // derivation: a·e^-t(a) < 2^-150 from a = 10.78 on, < 2^-1075 from a = 21.55 on; times t'(a), in the derivative, from
  // 10.9 and 21.6 on.
  template <simd::element T>
  static constexpr T end = sizeof(T) == 4 ? T(-11) : T(-22);
  // derivation: the residual is 2^-22.1 and 2^-48.6 there.
  template <simd::element T>
  static constexpr T settled = sizeof(T) == 4 ? T(-5) : T(-7);

  template <simd::value V>
  SIMDACT_INLINE static constexpr two_parts<V> exponent(V z) {
    using c = gelu_tanh_constants<simd::element_t<V>>;
    const auto [s, s_low] = exact_product(z, z);
    const auto [p, p_low] = exact_product(V(c::c3_high), s);
    const V u = p + V(c::c1_high);
    const V rest = simd::fma(V(c::c3_low), s, simd::fma(V(c::c3_high), s_low, V(c::c1_low)));
    const V u_low = (p - (u - V(c::c1_high))) + (p_low + rest);
    const auto [t, low] = exact_product(z, u);
    return {t, simd::fma(z, u_low, low)};
  }
  template <simd::value V>
  SIMDACT_INLINE static constexpr V growth(V z) {
    using c = gelu_tanh_constants<simd::element_t<V>>;
    constexpr auto c1 = c::c1_high + c::c1_low, three_c3 = 3 * c::c3_high;
    return z * simd::fma(V(three_c3), z * z, V(c1));
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
