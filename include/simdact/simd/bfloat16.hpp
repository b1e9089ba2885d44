// SPDX-License-Identifier: BSL-1.0
// The upper half of a float: eight bits of exponent, seven of mantissa.
#pragma once

#include <concepts>
#include <cstdint>

#include <simdact/simd/config.hpp>

namespace simdact::inline SIMDACT_TARGET {

// A storage type. C++23's std::bfloat16_t and the frameworks' own have the same 16 bits, so that an array of one can be
// passed as an array of the other.
struct bfloat16 {
  std::uint16_t bits = 0;

  bfloat16() = default;

  // To the nearest, ties to even; NaN stays NaN.
  constexpr explicit bfloat16(float x) {
    const auto whole = __builtin_bit_cast(std::uint32_t, x);
    const bool nan = (whole & 0x7fff'ffffu) > 0x7f80'0000u;
    bits = static_cast<std::uint16_t>((nan ? whole | 0x0040'0000u : whole + 0x7fffu + (whole >> 16 & 1u)) >> 16);
  }

  constexpr explicit operator float() const {
    return __builtin_bit_cast(float, static_cast<std::uint32_t>(bits) << 16);
  }

  static constexpr bfloat16 from_bits(std::uint16_t bits) {
    bfloat16 x;
    x.bits = bits;
    return x;
  }

  friend bool operator==(bfloat16, bfloat16) = default;
};

} // namespace simdact::inline SIMDACT_TARGET
