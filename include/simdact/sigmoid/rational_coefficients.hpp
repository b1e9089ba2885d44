// SPDX-License-Identifier: BSL-1.0
// The coefficients of rational.hpp, as tests/fit/rational.py prints them.
//
// In powers of x²: odd, of N, which is times x; even, of D, before a leading 1. The clamps of x.
#pragma once

#include <array>

#include <simdact/simd/config.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <int M, int N>
struct sigmoid_rational;

template <>
struct sigmoid_rational<9, 10> {
  static constexpr std::array odd{0x1.113154p+12f, 0x1.d7b8f2p+4f, 0x1.e9d0a4p-7f};
  static constexpr std::array even{0x1.113162p+14f, 0x1.e22ddap+8f};
  static constexpr float clamp = 0x1.0cb75ap+4f;
  static constexpr double clamp_of_doubles = 0x1.0cb76fab97094p+4;
};

template <>
struct sigmoid_rational<5, 6> {
  static constexpr std::array odd{0x1.496126p+3f, 0x1.30f732p-5f};
  static constexpr std::array even{0x1.498118p+5f};
  static constexpr float clamp = 0x1.5530bap+3f;
  static constexpr double clamp_of_doubles = 0x1.5530becf812a5p+3;
};

} // namespace simdact::inline SIMDACT_TARGET::detail
