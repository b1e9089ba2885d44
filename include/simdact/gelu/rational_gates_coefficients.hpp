// SPDX-License-Identifier: BSL-1.0
// The coefficients of rational_gates.hpp, as tests/fit/rational.py prints them.
//
// In powers of x²: odd, of N, which is times x; even, of D, before a leading 1. The clamps of x.
#pragma once

#include <array>

#include <simdact/simd/config.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <int M, int N>
struct gelu_tanh_rational;

template <int M, int N>
struct quick_gelu_rational;

template <int M, int N>
struct gelu_tanh_derivative_rational;

template <>
struct gelu_tanh_rational<15, 22> {
  static constexpr std::array odd{0x1.4cb0ccp+6f, 0x1.295064p+1f,   0x1.0125eep-4f,
                                  0x1.df4192p-9f, -0x1.dc7322p-14f, 0x1.332c2ep-20f};
  static constexpr std::array even{0x1.a0f73cp+7f, 0x1.e3dd8p+2f};
  static constexpr float clamp = 0x1.527fa8p+2f;
  static constexpr double clamp_of_doubles = 0x1.527fa9fe84286p+2;
};

template <>
struct gelu_tanh_rational<9, 10> {
  static constexpr std::array odd{0x1.1f6756p+6f, 0x1.3bb806p+1f, 0x1.b4583p-4f};
  static constexpr std::array even{0x1.6836aep+7f, 0x1.ebd19cp+2f};
  static constexpr float clamp = 0x1.2a759ap+2f;
  static constexpr double clamp_of_doubles = 0x1.2a758ecd5db11p+2;
};

template <>
struct quick_gelu_rational<9, 10> {
  static constexpr std::array odd{0x1.c1dc04p+9f, 0x1.17b066p+4f, 0x1.9a576cp-6f};
  static constexpr std::array even{0x1.085036p+11f, 0x1.515e38p+7f};
  static constexpr float clamp = 0x1.40e32p+3f;
  static constexpr double clamp_of_doubles = 0x1.40e3461778844p+3;
};

template <>
struct quick_gelu_rational<5, 6> {
  static constexpr std::array odd{0x1.864718p+2f, 0x1.fd280ep-5f};
  static constexpr std::array even{0x1.cb1d68p+3f};
  static constexpr float clamp = 0x1.98ad8ap+2f;
  static constexpr double clamp_of_doubles = 0x1.98ad88536cc0cp+2;
};

template <>
struct gelu_tanh_derivative_rational<7, 6> {
  static constexpr std::array odd{0x1.8fe36p+7f, -0x1.b0e39ep+2f, 0x1.9c0bdcp+1f, 0x1.4ff30ap-6f};
  static constexpr std::array even{0x1.f4f776p+7f, 0x1.2fec44p+6f, 0x1.2fbe98p+3f};
  static constexpr float clamp = 0x1.16ffe8p+2f;
  static constexpr double clamp_of_doubles = 0x1.16ffe88c03f63p+2;
};

} // namespace simdact::inline SIMDACT_TARGET::detail
