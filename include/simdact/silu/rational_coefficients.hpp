// SPDX-License-Identifier: BSL-1.0
// The coefficients of rational.hpp, as tests/fit/rational.py prints them.
//
// In powers of x²: odd, of N, which is times x; even, of D, before a leading 1. The clamps of x.
#pragma once

#include <array>

#include <simdact/simd/config.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <int M, int N>
struct silu_rational;

template <>
struct silu_rational<13, 14> {
  static constexpr std::array odd{0x1.59a002p+22f, 0x1.5d87bcp+15f, 0x1.ccbb2ep+5f, 0x1.06bd8cp-7f};
  static constexpr std::array even{0x1.59a002p+24f, 0x1.3dcc98p+19f, 0x1.f21e54p+10f};
  static constexpr float clamp = 0x1.6bbfe4p+4f;
  static constexpr double clamp_of_doubles = 0x1.6bbf07a89d6d6p+4;
};

template <>
struct silu_rational<9, 10> {
  static constexpr std::array odd{0x1.14a8fcp+12f, 0x1.db655ap+4f, 0x1.e36d1cp-7f};
  static constexpr std::array even{0x1.14a94p+14f, 0x1.e7b4b2p+8f};
  static constexpr float clamp = 0x1.0fe8bcp+4f;
  static constexpr double clamp_of_doubles = 0x1.0fe8c0a94d98ep+4;
};

template <>
struct silu_rational<5, 6> {
  static constexpr std::array odd{0x1.4c5a14p+3f, 0x1.2a8954p-5f};
  static constexpr std::array even{0x1.4cbab2p+5f};
  static constexpr float clamp = 0x1.5ccbbcp+3f;
  static constexpr double clamp_of_doubles = 0x1.5ccbb94f8e1e4p+3;
};

} // namespace simdact::inline SIMDACT_TARGET::detail
