// SPDX-License-Identifier: BSL-1.0
// A function of sixteen bits from parabolas on cells, in integers: the same bits in a scalar, in any lane, on any
// instruction set.
//
// At most four breaks split a cell each: kinks, jumps, and where a result saturates that is too steep for a parabola.
// An input's entry is that of its cell, one further for every break that is not above it.
#pragma once

#include <array>

#include <simdact/quantized/cells.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

inline constexpr std::size_t most_breaks = 4;

struct interpolated_table {
  // constant in the lower 32 bits, the factors of the offset and of its square/4096 in 16 bits each; in units of
  // 2^-fraction_bits results.
  std::array<std::uint64_t, 2 * std::size_t{cells_a_side} + most_breaks> entries{};
  int centre = 0, fraction_bits = 0, broken = 0;
  std::array<int, most_breaks> breaks{};

  // Of an int or of lanes; results before they saturate, less what from_signed adds to them.
  template <bool Broken, class Integers>
  SIMDACT_INLINE constexpr Integers at(Integers q) const {
    const auto [cell, offset] = detail::place_in_cells(q - centre);
    Integers entry = cell + cells_a_side;
    if constexpr (Broken)
      for (std::size_t i = 0; i < most_breaks; ++i)
        entry += simd::not_below(q, breaks[i]);
    const auto [constant, factors] = simd::lookup_two(entries.data(), entry);
    const Integers low = offset & 0xffff;
    const Integers square = simd::sum_of_halves_products(low, low) >> 12;
    return (constant + simd::sum_of_halves_products(factors, low | (square << 16))) >> fraction_bits;
  }

  template <simd::word T>
  constexpr T result(T q) const {
    return simd::from_signed<T>(simd::saturated(at<true>(static_cast<int>(q))));
  }
};

template <bool Broken, simd::word T>
SIMDACT_INLINE void interpolate_register(const interpolated_table& table, const T* from, T* to) {
  using Integers = simd::widest_integers;
  const auto y = simd::from_signed<T>(simd::saturated(table.at<Broken>(simd::load_integers<Integers>(from))));
  __builtin_memcpy(to, &y, sizeof y);
}

// to[i] = table.result(from[i]); `to` is `from`, or lies apart from it.
template <bool Broken, simd::word T>
SIMDACT_LOOP void interpolate(const interpolated_table& of, const T* from, std::size_t n, T* to) {
  constexpr std::size_t width = simd::integers_in<simd::widest_integers>;
  const interpolated_table table = of; // stores of T cannot change it
  std::size_t i = 0;
  for (; i + 2 * width <= n; i += 2 * width) {
    detail::interpolate_register<Broken>(table, from + i, to + i);
    detail::interpolate_register<Broken>(table, from + i + width, to + i + width);
  }
  if (i + width <= n) {
    detail::interpolate_register<Broken>(table, from + i, to + i);
    i += width;
  }
  if (i < n) {
    std::array<T, width> last{};
    __builtin_memcpy(last.data(), from + i, (n - i) * sizeof(T));
    detail::interpolate_register<Broken>(table, last.data(), last.data());
    __builtin_memcpy(to + i, last.data(), (n - i) * sizeof(T));
  }
}

} // namespace simdact::inline SIMDACT_TARGET::detail
