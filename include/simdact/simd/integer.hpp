// SPDX-License-Identifier: BSL-1.0
// Operations on unsigned lanes, for kernels that work on the fields of a number: std::uint32_t, or an xsimd::batch of
// 32-bit or (where the instruction set permutes them) 16-bit integers.
#pragma once

#include <simdact/simd/lookup.hpp>

namespace simdact::inline SIMDACT_TARGET::simd {

// Whether the 16-bit lanes of A can look up a table in registers.
template <class A>
concept permutes_16_bits = requires(const std::array<std::uint16_t, 32>& table,
                                    unsigned_lanes<std::uint16_t, A> index) {
  native::lookup(table, index);
};

// The integers of Table as floats of the same bits.
template <const auto& Table>
inline constexpr auto as_float_table = [] {
  std::array<float, Table.size()> floats{};
  for (std::size_t i = 0; i < Table.size(); ++i)
    floats[i] = __builtin_bit_cast(float, std::uint32_t{Table[i]});
  return floats;
}();

// Table[index mod its size] in each lane. A permutation moves bits, so that 32-bit lanes go as floats.
template <const auto& Table, class U>
SIMDACT_INLINE constexpr U lookup_bits(U index) {
  if constexpr (std::same_as<U, std::uint32_t>)
    return Table[index & (Table.size() - 1)];
  else if constexpr (sizeof(typename U::value_type) == 2)
    return native::lookup(Table, index);
  else
    return simd::as_bits(simd::lookup<xsimd::batch<float, typename U::arch_type>>(as_float_table<Table>, index));
}

// x shifted right by a count of its own in each lane.
template <class U>
SIMDACT_INLINE constexpr U shift_right(U x, U count) {
  if constexpr (std::same_as<U, std::uint32_t>) {
    return x >> count;
  } else if constexpr (requires(typename U::value_type bits) { native::shift_right(x, count, bits); }) {
    return native::shift_right(x, count, typename U::value_type{});
  } else {
    // Counts are below 8: one step for each of their bits.
    for (int bit = 0; bit < 3; ++bit) {
      const U amount = (count >> bit) & U(1);
      const U mask = U(0) - amount;
      x = ((x >> (1 << bit)) & mask) | (x & ~mask);
    }
    return x;
  }
}

// Of groups each vector in turn.
template <const auto& Table, class U>
SIMDACT_INLINE group<U> lookup_bits(const group<U>& index) {
  return simd::in_turn([](U one) SIMDACT_INLINE_LAMBDA { return simd::lookup_bits<Table>(one); }, index);
}
template <class U>
SIMDACT_INLINE group<U> shift_right(const group<U>& x, const group<U>& count) {
  return simd::in_turn([](U one, U by) SIMDACT_INLINE_LAMBDA { return simd::shift_right(one, by); }, x, count);
}

// yes where a > b, else no, in unsigned 16-bit lanes that permutes_16_bits accepts.
template <class U>
SIMDACT_INLINE U select_greater(U a, U b, U yes, U no) {
  return native::select_greater(a, b, yes, no);
}

} // namespace simdact::inline SIMDACT_TARGET::simd
