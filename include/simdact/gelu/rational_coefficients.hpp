// SPDX-License-Identifier: BSL-1.0
// The coefficients of rational.hpp, as tests/fit/rational.py prints them.
//
// In powers of x²: odd, of N, which is times x; even, of D, before a leading 1. The clamps of x, where N is D.
#pragma once

#include <array>

#include <simdact/simd/config.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <int M, int N>
struct gelu_rational;

template <>
struct gelu_rational<13, 14> {
  static constexpr std::array odd{0x1.d2bb9ap+11f, 0x1.54e684p+7f, 0x1.a6daep+3f, 0x1.b40616p-6f};
  static constexpr std::array even{0x1.247b9p+13f, 0x1.f17178p+8f, 0x1.267f7cp+6f};
  static constexpr float clamp = 0x1.62fa8p+2f;
  static constexpr double clamp_of_doubles = 0x1.62fb72c178a78p+2;
};

template <>
struct gelu_rational<9, 10> {
  static constexpr std::array odd{0x1.fc5106p+5f, 0x1.4cfc38p+1f, 0x1.bb2fc4p-4f};
  static constexpr std::array even{0x1.3e9daep+7f, 0x1.e8e11cp+2f};
  static constexpr float clamp = 0x1.284cep+2f;
  static constexpr double clamp_of_doubles = 0x1.284ce2e49f809p+2;
};

template <int M, int N>
struct gelu_derivative_rational;

template <>
struct gelu_derivative_rational<7, 6> {
  static constexpr std::array odd{0x1.42624ep+7f, -0x1.5e02aap+2f, 0x1.70b834p+1f, 0x1.b334ecp-6f};
  static constexpr std::array even{0x1.93e024p+7f, 0x1.e73a38p+5f, 0x1.03e148p+3f};
  static constexpr float clamp = 0x1.22e452p+2f;
  static constexpr double clamp_of_doubles = 0x1.22e42e79cd05p+2;
};

} // namespace simdact::inline SIMDACT_TARGET::detail
