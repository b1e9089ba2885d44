// SPDX-License-Identifier: BSL-1.0
// The coefficients of rational.hpp, as tests/fit/rational.py prints them.
//
// In powers of x²: odd, of N, which is times x; even, of D, before a leading 1 or, in a scaled fit, with the leading
// one. The clamps of x.
#pragma once

#include <array>

#include <simdact/simd/config.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <int M, int N>
struct erf_rational;

template <>
struct erf_rational<15, 16> {
  static constexpr bool scaled = true;
  static constexpr std::array odd{0x1.f7bd36p+12f, 0x1.02529p+11f, 0x1.c394d6p+7f, 0x1.16724p+4f};
  static constexpr std::array even{0x1.be6d5ap+13f, 0x1.e4b198p+11f, 0x1.551a24p+9f, 0x1.4d48dap+6f, 0x1.5a4ab2p+0f};
  static constexpr float clamp = 0x1.e6d796p+1f;
};

template <>
struct erf_rational<11, 12> {
  static constexpr std::array odd{0x1.d2ec5p+9f, 0x1.31dbf4p+6f, 0x1.874ae6p+3f};
  static constexpr std::array even{0x1.9dcd3ep+10f, 0x1.40ab2cp+7f, 0x1.912812p+5f};
  static constexpr float clamp = 0x1.de5316p+1f;
};

template <>
struct erf_rational<9, 10> {
  static constexpr std::array odd{0x1.6c2332p+4f, 0x1.ab2f46p+0f, 0x1.494766p-3f};
  static constexpr std::array even{0x1.42bae8p+5f, 0x1.c5d47p+1f};
  static constexpr float clamp = 0x1.99411ap+1f;
  static constexpr double clamp_of_doubles = 0x1.9af798339f12cp+1;
};

} // namespace simdact::inline SIMDACT_TARGET::detail
