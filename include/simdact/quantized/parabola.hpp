// SPDX-License-Identifier: BSL-1.0
// A parabola through some results, in integers, so that every build has the same one.
#pragma once

#include <array>
#include <cstdint>

#include <simdact/core/inlined.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// Results at one to three offsets within a cell, in units of 2^-15.
struct known_results {
  int count = 0;
  std::array<int, 3> offset{};
  std::array<std::int64_t, 3> units{};
};

constexpr std::int64_t rounded_quotient(std::int64_t a, std::int64_t b) {
  const std::int64_t twice = 2 * a + (a < 0 ? -b : b);
  return twice / (2 * b);
}

// constant + linear·offset + quadratic·(offset²/4096), the square rounded down, for results in units of
// 2^-fraction_bits that are rounded down.
struct parabola {
  std::int64_t constant = 0, linear = 0, quadratic = 0;

  constexpr parabola() = default;

  constexpr parabola(const known_results& known, int fraction_bits) {
    const auto [count, s, units] = known;
    const int dropped = 15 - fraction_bits;
    std::array<std::int64_t, 3> y = units, rest{};
    for (std::int64_t& one : y)
      one = dropped == 0 ? one : (one + (std::int64_t{1} << (dropped - 1))) >> dropped;
    if (count == 3)
      quadratic = detail::rounded_quotient(((y[2] - y[1]) * (s[1] - s[0]) - (y[1] - y[0]) * (s[2] - s[1])) * 4096,
                                           std::int64_t{s[1] - s[0]} * (s[2] - s[1]) * (s[2] - s[0]));
    for (std::size_t i = 0; i < 3; ++i)
      rest[i] = y[i] - quadratic * (s[i] * s[i] >> 12);
    const auto last = static_cast<std::size_t>(count - 1);
    if (count > 1)
      linear = detail::rounded_quotient(rest[last] - rest[0], s[last] - s[0]);
    std::int64_t least = rest[0] - linear * s[0], most = least;
    for (std::size_t i = 1; i <= last; ++i) {
      const std::int64_t here = rest[i] - linear * s[i];
      least = detail::smaller(least, here);
      most = detail::larger(most, here);
    }
    constant = ((least + most) >> 1) + (fraction_bits == 0 ? 0 : std::int64_t{1} << (fraction_bits - 1));
  }

  // Whether an entry has room for it, and no sum overflows.
  constexpr bool fits() const {
    const auto within = [](std::int64_t x, std::int64_t limit) { return -limit <= x && x < limit; };
    return within(constant, 0x70000000) && within(linear, 0x8000) && within(quadratic, 0x8000);
  }
  constexpr std::uint64_t entry() const {
    return static_cast<std::uint32_t>(constant) | static_cast<std::uint64_t>(static_cast<std::uint16_t>(linear)) << 32 |
           static_cast<std::uint64_t>(static_cast<std::uint16_t>(quadratic)) << 48;
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
