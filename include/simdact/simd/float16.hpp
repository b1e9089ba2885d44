// SPDX-License-Identifier: BSL-1.0
// IEEE 754's binary16: five bits of exponent, ten of mantissa.
#pragma once

#include <cstdint>

#include <simdact/simd/config.hpp>

namespace simdact::inline SIMDACT_TARGET {

// A storage type. C++23's std::float16_t, _Float16 and the frameworks' own have the same 16 bits.
struct float16 {
  std::uint16_t bits = 0;

  float16() = default;

  // To the nearest, ties to even; from 65520 on infinite. NaN stays NaN and becomes quiet.
  constexpr explicit float16(float x) {
    const auto whole = __builtin_bit_cast(std::uint32_t, x);
    const std::uint32_t magnitude = whole & 0x7fff'ffffu;
    std::uint32_t y = 0;
    if (magnitude > 0x7f80'0000u)
      y = 0x7e00u | (magnitude >> 13 & 0x3ffu);
    else if (magnitude >= 0x4780'0000u)
      y = 0x7c00u;
    else if (magnitude >= 0x3880'0000u)
      y = rounded(magnitude, 13) - (112u << 10);
    else if (magnitude >= 0x3300'0000u) // In units of 2^-24. Half of one, and less, are 0.
      y = rounded((magnitude & 0x007f'ffffu) | 0x0080'0000u, static_cast<int>(126 - (magnitude >> 23)));
    bits = static_cast<std::uint16_t>((whole >> 16 & 0x8000u) | y);
  }

  constexpr explicit operator float() const {
    const std::uint32_t sign = (bits & 0x8000u) << 16, magnitude = bits & 0x7fffu;
    // A subnormal one is a normal float.
    const auto tiny = __builtin_bit_cast(std::uint32_t, static_cast<float>(magnitude) * 0x1p-24f);
    const std::uint32_t normal = (magnitude << 13) + (112u << 23), infinite = normal + (112u << 23);
    const std::uint32_t y = magnitude < 0x400u    ? tiny
                            : magnitude < 0x7c00u ? normal
                            : magnitude > 0x7c00u ? infinite | 0x0040'0000u
                                                  : infinite;
    return __builtin_bit_cast(float, sign | y);
  }

  static constexpr float16 from_bits(std::uint16_t bits) {
    float16 x;
    x.bits = bits;
    return x;
  }

  friend bool operator==(float16, float16) = default;

private:
  // x/2^n to the nearest integer, ties to even.
  static constexpr std::uint32_t rounded(std::uint32_t x, int n) {
    return (x + (1u << (n - 1)) - 1 + (x >> n & 1u)) >> n;
  }
};

} // namespace simdact::inline SIMDACT_TARGET
