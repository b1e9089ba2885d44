// SPDX-License-Identifier: BSL-1.0
// Look-ups in long tables, of which each lane loads a pair: two doubles that stand together in memory.
#pragma once

#include <simdact/simd/lookup.hpp>

namespace simdact::inline SIMDACT_TARGET::simd {

using native::pair_table;

// Both numbers of table[index mod N]; N is a power of two, and only the low bits of the index are read.
template <value V, std::size_t N>
SIMDACT_INLINE constexpr std::array<V, 2> lookup_pair(const pair_table<N>& table, bits_t<V> index) {
  static_assert(N >= 2 && (N & (N - 1)) == 0, "simdact: a look-up table has a power of two of entries");
  if constexpr (grouped<V>) {
    return simd::columns<V>(simd::in_turn(
        [&](bits_t<vector_of<V>> one) SIMDACT_INLINE_LAMBDA { return simd::lookup_pair<vector_of<V>>(table, one); },
        index));
  } else if constexpr (scalar<V>) {
    const auto& pair = table[index & (N - 1)];
    return {V(pair[0]), V(pair[1])};
  } else if constexpr (requires { native::lookup_pair(table, index); }) {
    const auto [first, second] = native::lookup_pair(table, index);
    return {V(first), V(second)};
  } else {
    alignas(64) std::array<std::uint64_t, width<V>> i;
    alignas(64) std::array<std::array<double, width<V>>, 2> column;
    index.store_unaligned(i.data());
    for (std::size_t lane = 0; lane < width<V>; ++lane)
      for (std::size_t k = 0; k < 2; ++k)
        column[k][lane] = table[i[lane] & (N - 1)][k];
    return {V::load_unaligned(column[0].data()), V::load_unaligned(column[1].data())};
  }
}

} // namespace simdact::inline SIMDACT_TARGET::simd
