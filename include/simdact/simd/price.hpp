// SPDX-License-Identifier: BSL-1.0
// What a kernel costs on the instruction set of this build, from the operations it is made of.
#pragma once

#include <simdact/simd/strict.hpp>

namespace simdact::inline SIMDACT_TARGET {

namespace detail {

// The operations of one evaluation. Look-ups are counted apart by the length of their table.
struct operations {
  double arithmetic = 0;
  double lookups = 0;
  int entries = 0;
  double divisions = 0;
  double more_in_double = 0; // arithmetic besides, of a kernel whose polynomials are longer there

  friend constexpr operations operator+(operations a, operations b) {
    return {a.arithmetic + b.arithmetic, a.lookups + b.lookups, a.entries > b.entries ? a.entries : b.entries,
            a.divisions + b.divisions, a.more_in_double + b.more_in_double};
  }
};

} // namespace detail

namespace simd {

// Cycles for a full vector of each operation, relative to one another, on the widest vectors of this build.
// An arithmetic operation has two ports.
template <class T>
constexpr double price(simdact::detail::operations count) {
  const double bytes = count.entries * static_cast<double>(sizeof(T));
  const double lookup = native::price_of_lookup(bytes, static_cast<double>(width<widest<T>>));
  const double arithmetic = count.arithmetic + (sizeof(T) == 8 ? count.more_in_double : 0);
  return 0.5 * arithmetic + lookup * count.lookups + native::price_of_division() * count.divisions;
}

// Whether one permutation looks up a table of N elements. A kernel may take longer pieces where none does, and a longer
// table where one does.
template <class T, std::size_t N>
inline constexpr bool one_permutation = N * sizeof(T) <= permuted_bytes&& element<T>;

} // namespace simd
} // namespace simdact::inline SIMDACT_TARGET
