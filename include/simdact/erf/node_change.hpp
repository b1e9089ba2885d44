// SPDX-License-Identifier: BSL-1.0
// How far erf goes from a node r, where a table has its slope, to r + d:
//
//   erf(r + d) - erf(r) = erf'(r)·d·f(r·d, d²),   f(u, v) = ∫ e^(-2·u·t - v·t²) dt from 0 to 1
//
// (after the erf of Arm's optimized-routines). f is 1 and a polynomial.
#pragma once

#include <bit>

#include <simdact/erf/node_tables.hpp>
#include <simdact/math/polynomial.hpp>
#include <simdact/simd/price.hpp>
#include <simdact/simd/rows.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// Filled up to where an index may point.
template <class Table>
alignas(64) inline constexpr auto nodes_by_index = [] {
  std::array<std::array<double, 2>, std::bit_ceil(Table::node.size())> all{};
  for (std::size_t i = 0; i < Table::node.size(); ++i)
    all[i] = Table::node[i];
  return all;
}();

// Added to a number, this leaves its nearest node, counted, in the low bits of the sum.
inline constexpr double node_grid = simd::integer_grid<double> / 128;

template <simd::value V>
struct node_change {
  V from;
  V change;
};

template <class Table>
inline constexpr operations node_change_work{
    .arithmetic = 4 + static_cast<double>(Table::shift.size() + Table::square.size() + Table::fourth.size()),
    .lookups = 1,
    .entries = static_cast<int>(nodes_by_index<Table>.size())};

// What is at hand at once: the node's two numbers, u, v and two sums.
inline constexpr int node_change_registers = 6;

// From the node in the low bits of sum, which is r. Of a NaN in d the change is NaN.
template <class Table, simd::value V>
SIMDACT_INLINE constexpr node_change<V> change_from_node(V sum, V r, V d) {
  const auto [from, slope] = simd::row<V>(nodes_by_index<Table>, simd::as_bits(sum));
  const V u = r * d, v = d * d, first = slope * d;
  const V even = simd::fma(v, horner(u, Table::fourth), horner(u, Table::square));
  const V rest = simd::fma(u, horner(u, Table::shift), v * even);
  return {from, simd::fma(first, rest, first)};
}

} // namespace simdact::inline SIMDACT_TARGET::detail
