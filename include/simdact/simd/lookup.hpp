// Table look-up by lane.
#pragma once

#include <utility>

#include <simdact/simd/ops.hpp>

namespace simdact::inline SIMDACT_TARGET::simd {

// table[index mod N] in each lane; N is a power of two, and only the low bits of the index are read.
template <value V, std::size_t N>
SIMDACT_INLINE constexpr V lookup(const std::array<element_t<V>, N>& table, bits_t<V> index) {
  static_assert(N >= 2 && (N & (N - 1)) == 0, "simdact: a look-up table has a power of two of entries");
  if constexpr (scalar<V>) {
    return table[index & (N - 1)];
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

namespace detail {

template <value V, std::size_t K, std::size_t N, std::size_t... I>
SIMDACT_INLINE constexpr std::array<V, K> lookup_all(const std::array<std::array<element_t<V>, N>, K>& tables,
                                                     bits_t<V> index, std::index_sequence<I...>) {
  return {lookup<V>(tables[I], index)...};
}

} // namespace detail

// The same entry of several tables: the coefficients of one interval.
template <value V, std::size_t K, std::size_t N>
SIMDACT_INLINE constexpr std::array<V, K> lookup_all(const std::array<std::array<element_t<V>, N>, K>& tables,
                                                     bits_t<V> index) {
  return detail::lookup_all<V>(tables, index, std::make_index_sequence<K>{});
}

// x·per_unit rounded to the nearest integer in the low bits, for products from 0 up to a quarter of the grid.
template <value V>
SIMDACT_INLINE constexpr bits_t<V> nearest_index(V x, V per_unit) {
  return as_bits(fma(x, per_unit, V(integer_grid<element_t<V>>)));
}

// x·per_unit rounded down in the low bits, for products from 0 to 2^11. It takes a number less than 2^-11 below an
// integer for the integer: a piecewise function that is continuous in value and slope does not notice.
template <value V>
SIMDACT_INLINE constexpr bits_t<V> floor_index(V x, V per_unit) {
  constexpr int fraction_bits = 10;
  return as_bits(fma(x, per_unit, V(integer_grid<element_t<V>> / (1 << fraction_bits)))) >> fraction_bits;
}

} // namespace simdact::inline SIMDACT_TARGET::simd
