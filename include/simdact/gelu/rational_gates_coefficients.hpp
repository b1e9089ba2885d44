// SPDX-License-Identifier: BSL-1.0
// The coefficients of rational_gates.hpp, as tests/fit/rational.py prints them.
//
// In powers of x²: odd, of N, which is times x; even, of D, before a leading 1. The clamp of x.
#pragma once

#include <array>

#include <simdact/simd/config.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <int M, int N>
struct gelu_tanh_rational;

template <int M, int N>
struct quick_gelu_rational;

template <>
struct gelu_tanh_rational<15, 22> {
  static constexpr std::array odd{0x1.4cb0ccp+6f, 0x1.295064p+1f,   0x1.0125eep-4f,
                                  0x1.df4192p-9f, -0x1.dc7322p-14f, 0x1.332c2ep-20f};
  static constexpr std::array even{0x1.a0f73cp+7f, 0x1.e3dd8p+2f};
  static constexpr float clamp = 0x1.527fa8p+2f;
};

template <>
struct gelu_tanh_rational<9, 10> {
  static constexpr std::array odd{0x1.1f6756p+6f, 0x1.3bb806p+1f, 0x1.b4583p-4f};
  static constexpr std::array even{0x1.6836aep+7f, 0x1.ebd19cp+2f};
  static constexpr float clamp = 0x1.2a759ap+2f;
};

template <>
struct quick_gelu_rational<9, 10> {
  static constexpr std::array odd{0x1.c1dc04p+9f, 0x1.17b066p+4f, 0x1.9a576cp-6f};
  static constexpr std::array even{0x1.085036p+11f, 0x1.515e38p+7f};
  static constexpr float clamp = 0x1.40e32p+3f;
};

template <>
struct quick_gelu_rational<5, 6> {
  static constexpr std::array odd{0x1.864718p+2f, 0x1.fd280ep-5f};
  static constexpr std::array even{0x1.cb1d68p+3f};
  static constexpr float clamp = 0x1.98ad8ap+2f;
};

} // namespace simdact::inline SIMDACT_TARGET::detail
