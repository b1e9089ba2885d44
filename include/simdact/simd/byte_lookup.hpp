// SPDX-License-Identifier: BSL-1.0
// A table for all values of a byte, looked up for each byte of an array.
#pragma once

#include <utility>

#include <simdact/simd/native/operations.hpp>

namespace simdact::inline SIMDACT_TARGET::simd {

using byte_table = std::array<std::uint8_t, 256>;

template <std::size_t Bytes>
inline constexpr bool has_byte_lookup = requires {
  sizeof(native::byte_lookup<Bytes>);
};

// The widest registers that look bytes up; 0 where none do.
inline constexpr std::size_t byte_lookup_width = has_byte_lookup<64>   ? 64
                                                 : has_byte_lookup<32> ? 32
                                                 : has_byte_lookup<16> ? 16
                                                                       : 0;

namespace detail {

// The bytes that whole registers take; how many those are is returned.
template <std::size_t Width>
SIMDACT_INLINE std::size_t lookup_in_registers(const byte_table& table, const std::uint8_t* from, std::size_t n,
                                               std::uint8_t* to) {
  std::size_t i = 0;
  if (n < Width)
    return i;
  const native::byte_lookup<Width> entries(table.data());
  for (; i + 4 * Width <= n; i += 4 * Width)
    entries.look_up(from + i, to + i, std::make_index_sequence<4>{});
  for (; i + 2 * Width <= n; i += 2 * Width)
    entries.look_up(from + i, to + i, std::make_index_sequence<2>{});
  if (i + Width <= n) {
    entries.look_up(from + i, to + i, std::make_index_sequence<1>{});
    i += Width;
  }
  return i;
}

} // namespace detail

// to[i] = table[from[i]]; `to` is `from`, or lies apart from it.
SIMDACT_LOOP inline void lookup_bytes(const byte_table& table, const std::uint8_t* from, std::size_t n,
                                      std::uint8_t* to) {
  std::size_t i = 0;
  if constexpr (byte_lookup_width != 0)
    i = detail::lookup_in_registers<byte_lookup_width>(table, from, n, to);
  for (; i < n; ++i)
    to[i] = table[from[i]];
}

} // namespace simdact::inline SIMDACT_TARGET::simd
