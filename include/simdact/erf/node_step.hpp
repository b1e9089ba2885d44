// SPDX-License-Identifier: BSL-1.0
// The step of erf from a node r, where a table has its value and its slope, to r + d:
//
//   erf(r + d) - erf(r) = erf'(r)·d·f(r·d, d²),   f(u, v) = ∫ e^(-2·u·t - v·t²) dt from 0 to 1
//
// (after the erf of Arm's optimized-routines). f is 1 plus a polynomial.
#pragma once

#include <bit>

#include <simdact/erf/node_tables.hpp>
#include <simdact/math/polynomial.hpp>
#include <simdact/simd/pair_lookup.hpp>
#include <simdact/simd/price.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// Filled up to a power of two, as far as an index may point.
template <class Table>
alignas(64) inline constexpr auto nodes_by_index = [] {
  std::array<std::array<double, 2>, std::bit_ceil(Table::node.size())> all{};
  for (std::size_t i = 0; i < Table::node.size(); ++i)
    all[i] = Table::node[i];
  return all;
}();

// Added to a number, this leaves the index of its nearest node in the low bits of the sum.
inline constexpr double node_grid = simd::integer_grid<double> / 128;

template <simd::value V>
struct node_step {
  V at_node;
  V step;
};

template <class Table>
inline constexpr operations node_step_work{
    .arithmetic = 4 + static_cast<double>(Table::shift.size() + Table::square.size() + Table::fourth.size()),
    .lookups = 1,
    .entries = static_cast<int>(nodes_by_index<Table>.size())};

// Values that are live at once: the node's two numbers, u, v and two sums.
inline constexpr int node_step_registers = 6;

// From the node r, whose number is in the low bits of sum. If d is NaN the step is.
template <class Table, simd::value V>
SIMDACT_INLINE constexpr node_step<V> step_from_node(V sum, V r, V d) {
  const auto [at_node, slope] = simd::lookup_pair<V>(nodes_by_index<Table>, simd::as_bits(sum));
  const V u = r * d, v = d * d, first = slope * d;
  const V even = simd::fma(v, horner(u, Table::fourth), horner(u, Table::square));
  const V rest = simd::fma(u, horner(u, Table::shift), v * even);
  return {at_node, simd::fma(first, rest, first)};
}

} // namespace simdact::inline SIMDACT_TARGET::detail
