// SPDX-License-Identifier: BSL-1.0
// The coefficients of rational.hpp, as tests/fit/rational.py prints them.
//
// In powers of x²: odd, of the numerator, which is times x; even, of the denominator, before a leading 1. The clamps
// of x.
#pragma once

#include <array>

#include <simdact/simd/config.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <int M, int N>
struct tanh_rational;

template <>
struct tanh_rational<11, 14> {
  static constexpr std::array odd{0x1.da4106p+8f, 0x1.aed768p+3f, 0x1.2c778ap-5f, -0x1.1b2788p-15f};
  static constexpr std::array even{0x1.da4106p+9f, 0x1.a7e122p+6f};
  static constexpr float clamp = 0x1.133338p+3f;
};

template <>
struct tanh_rational<9, 10> {
  static constexpr std::array odd{0x1.0f1c86p+9f, 0x1.d57642p+3f, 0x1.ee46c2p-6f};
  static constexpr std::array even{0x1.0f1c86p+10f, 0x1.ded7e8p+6f};
  static constexpr float clamp = 0x1.00aaf6p+3f;
  static constexpr double clamp_of_doubles = 0x1.0951598890464p+3;
};

template <>
struct tanh_rational<5, 6> {
  static constexpr std::array odd{0x1.4908e2p+2f, 0x1.321ba8p-4f};
  static constexpr std::array even{0x1.4926d6p+3f};
  static constexpr float clamp = 0x1.528a5cp+2f;
  static constexpr double clamp_of_doubles = 0x1.5354c067a01ebp+2;
};

} // namespace simdact::inline SIMDACT_TARGET::detail
