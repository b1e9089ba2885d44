// SPDX-License-Identifier: BSL-1.0
// The tables of K-TanH: base = E·2^7 + b, and the shift r, for each value of the selecting bits.
#pragma once

#include <array>
#include <cstdint>

#include <simdact/simd/config.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

struct k_tanh_entry {
  int exponent;
  int shift;
  int offset;
};

template <std::size_t N>
constexpr std::array<std::uint16_t, N> bases(const std::array<k_tanh_entry, N>& entries) {
  std::array<std::uint16_t, N> base{};
  for (std::size_t i = 0; i < N; ++i)
    base[i] = static_cast<std::uint16_t>(entries[i].exponent * 128 + entries[i].offset);
  return base;
}

template <std::size_t N>
constexpr std::array<std::uint16_t, N> shifts(const std::array<k_tanh_entry, N>& entries) {
  std::array<std::uint16_t, N> shift{};
  for (std::size_t i = 0; i < N; ++i)
    shift[i] = static_cast<std::uint16_t>(entries[i].shift);
  return shift;
}

// clang-format off

// As published, saturating above 3.75, with three bits of the mantissa: [2, 4), [0.25, 0.5), [0.5, 1), [1, 2), a row each.
struct k_tanh_published {
  static constexpr int index_shift = 4;
  static constexpr std::uint16_t last = 0x4070;
  static constexpr std::array<k_tanh_entry, 32> entry{{
      {126, 2, 119}, {126, 4, 122}, {126, 4, 123}, {126, 4, 123}, {126, 6, 126}, {126, 6, 126}, {126, 6, 126}, {126, 6, 126},
      {125, 1, 1},   {125, 0, -4},  {125, 0, -6},  {125, 0, -7},  {125, 0, -10}, {125, 0, -12}, {125, 0, -15}, {125, 0, -18},
      {125, 0, 112}, {126, 1, -4},  {126, 1, -1},  {126, 1, 2},   {126, 1, 3},   {126, 1, 4},   {126, 1, 4},   {126, 1, 4},
      {126, 0, 65},  {126, 1, 72},  {126, 1, 73},  {126, 1, 73},  {126, 2, 88},  {126, 2, 89},  {126, 2, 89},  {126, 4, 110},
  }};
  static constexpr auto base = bases(entry);
  static constexpr auto shift = shifts(entry);
};

// The same shape with the smallest largest error over all bfloat16 that a monotone table can have.
struct k_tanh_monotone_32 {
  static constexpr int index_shift = 4;
  static constexpr std::uint16_t last = 0x407f;
  static constexpr std::array<k_tanh_entry, 32> entry{{
      {126, 2, 119}, {126, 3, 121}, {126, 3, 121}, {126, 3, 120}, {126, 4, 123}, {126, 4, 122}, {126, 4, 122}, {126, 4, 121},
      {125, 1, 1}, {124, 0, 123}, {124, 0, 122}, {124, 0, 121}, {125, 1, 26}, {124, 0, 116}, {125, 1, 37}, {124, 0, 110},
      {125, 0, 113}, {125, 1, 124}, {126, 1, 0}, {126, 1, 2}, {126, 1, 3}, {126, 1, 4}, {126, 1, 4}, {126, 2, 34},
      {126, 0, 65}, {126, 1, 73}, {126, 1, 74}, {126, 1, 73}, {126, 2, 89}, {126, 2, 89}, {126, 2, 89}, {126, 3, 103},
  }};
  static constexpr auto base = bases(entry);
  static constexpr auto shift = shifts(entry);
};

// The same with four bits of the mantissa in the index.
struct k_tanh_monotone_64 {
  static constexpr int index_shift = 3;
  static constexpr std::uint16_t last = 0x407f;
  static constexpr std::array<k_tanh_entry, 64> entry{{
      {126, 2, 119}, {126, 2, 119}, {126, 3, 121}, {126, 3, 121}, {126, 3, 121}, {126, 2, 115}, {126, 3, 120}, {126, 2, 112},
      {126, 3, 119}, {126, 3, 118}, {126, 3, 117}, {126, 3, 116}, {126, 3, 116}, {126, 3, 115}, {126, 3, 114}, {126, 3, 113},
      {124, 1, 127}, {124, 0, 125}, {124, 0, 124}, {124, 0, 123}, {124, 0, 123}, {124, 0, 122}, {124, 0, 121}, {124, 0, 120},
      {124, 0, 119}, {124, 0, 118}, {124, 0, 117}, {124, 0, 116}, {125, 1, 36}, {124, 0, 112}, {124, 0, 111}, {124, 0, 110},
      {125, 0, 111}, {125, 0, 115}, {125, 0, 114}, {125, 1, 125}, {125, 1, 127}, {126, 1, 0}, {126, 1, 1}, {126, 1, 2},
      {126, 1, 3}, {126, 1, 4}, {126, 1, 4}, {126, 1, 4}, {126, 1, 4}, {126, 1, 4}, {126, 1, 4}, {126, 1, 3},
      {126, 0, 66}, {126, 1, 70}, {126, 1, 72}, {126, 1, 73}, {126, 1, 74}, {126, 1, 74}, {126, 1, 73}, {126, 1, 73},
      {126, 2, 88}, {126, 2, 89}, {126, 2, 89}, {126, 2, 89}, {126, 2, 89}, {126, 2, 89}, {126, 3, 103}, {126, 3, 103},
  }};
  static constexpr auto base = bases(entry);
  static constexpr auto shift = shifts(entry);
};

// clang-format on

} // namespace simdact::inline SIMDACT_TARGET::detail
