// SPDX-License-Identifier: BSL-1.0
// Table look-up by lane.
#pragma once

#include <utility>

#include <simdact/simd/group_ops.hpp>

namespace simdact::inline SIMDACT_TARGET::simd {

// table[index mod N] in each lane; N is a power of two, and only the low bits of the index are read.
template <value V, std::size_t N>
SIMDACT_INLINE constexpr V lookup(const std::array<element_t<V>, N>& table, bits_t<V> index) {
  static_assert(N >= 2 && (N & (N - 1)) == 0, "simdact: a look-up table has a power of two of entries");
  if constexpr (grouped<V>) {
    return simd::in_turn(
        [&](bits_t<vector_of<V>> one) SIMDACT_INLINE_LAMBDA { return simd::lookup<vector_of<V>>(table, one); }, index);
  } else if constexpr (scalar<V>) {
    return V(table[index & (N - 1)]);
  } else if constexpr (requires { native::lookup(table, index); }) {
    return native::lookup(table, index);
  } else {
    alignas(64) std::array<typename bits_t<V>::value_type, width<V>> position;
    alignas(64) std::array<element_t<V>, width<V>> entry;
    index.store_unaligned(position.data());
    for (std::size_t lane = 0; lane < width<V>; ++lane)
      entry[lane] = table[position[lane] & (N - 1)];
    return V::load_unaligned(entry.data());
  }
}

// Tables turned round: what all of them have at one index stands together, an entry, filled up to a multiple of four.
template <const auto& Tables>
struct by_index {
  static constexpr std::size_t tables = Tables.size();
  static constexpr std::size_t size = Tables[0].size();
  static constexpr std::size_t entry_length = (tables + 3) / 4 * 4;
  using T = typename std::remove_cvref_t<decltype(Tables[0])>::value_type;

  alignas(64) static constexpr auto entries = [] {
    std::array<std::array<T, entry_length>, size> list{};
    for (std::size_t i = 0; i < size; ++i)
      for (std::size_t k = 0; k < tables; ++k)
        list[i][k] = Tables[k][i];
    return list;
  }();
};

namespace detail {

template <const auto& Tables, value V, std::size_t... Index>
SIMDACT_INLINE constexpr std::array<V, sizeof...(Index)> lookup_each(bits_t<V> index, std::index_sequence<Index...>) {
  using turned = by_index<Tables>;
  if constexpr (requires { native::lookup_entries(turned::entries, index); }) {
    const auto columns = native::lookup_entries(turned::entries, index);
    return {V(columns[Index])...};
  } else if constexpr (scalar<V>) {
    const auto& entry = turned::entries[index & (turned::size - 1)];
    return {V(entry[Index])...};
  } else {
    return {simd::lookup<V>(Tables[Index], index)...};
  }
}

} // namespace detail

// The same entry of each of several tables: the coefficients of one interval.
template <const auto& Tables, value V>
SIMDACT_INLINE constexpr auto lookup_all(bits_t<V> index) {
  const auto each = [](bits_t<vector_of<V>> one) SIMDACT_INLINE_LAMBDA {
    return detail::lookup_each<Tables, vector_of<V>>(one, std::make_index_sequence<by_index<Tables>::tables>{});
  };
  if constexpr (grouped<V>)
    return simd::columns<V>(simd::in_turn(each, index));
  else
    return each(index);
}

// x·per_unit rounded to the nearest integer in the low bits, for products from 0 up to a quarter of the grid.
template <value V>
SIMDACT_INLINE constexpr bits_t<V> nearest_index(V x, V per_unit) {
  return simd::as_bits(simd::fma(x, per_unit, V(integer_grid<element_t<V>>)));
}

// x·per_unit rounded down in the low bits, for products from 0 to 2^11. It takes a number less than 2^-11 below an
// integer for the integer: a piecewise function that is continuous in value and slope does not notice.
template <value V>
SIMDACT_INLINE constexpr bits_t<V> floor_index(V x, V per_unit) {
  constexpr int fraction_bits = 10;
  return simd::as_bits(simd::fma(x, per_unit, V(integer_grid<element_t<V>> / (1 << fraction_bits)))) >> fraction_bits;
}

} // namespace simdact::inline SIMDACT_TARGET::simd
