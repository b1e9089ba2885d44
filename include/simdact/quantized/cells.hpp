// SPDX-License-Identifier: BSL-1.0
// Integer inputs in cells that are as narrow about a centre as can be, and widen in proportion to the distance from it.
//
// Sixteen inputs about the centre have a cell each; beyond, either side has eight cells to every doubling of the
// distance. So cells are an eighth of the distance wide whatever an input's scale is, and a smooth function, or one
// with a kink at the centre alone, differs from a parabola on each of them by as little at any scale. The number of a
// cell is the exponent and the first three bits of the distance as a float, and the offset within it the bits behind.
#pragma once

#include <simdact/simd/integer_lanes.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

inline constexpr int cells_a_side = 105; // for distances up to 65535
inline constexpr int cell_unit = 8192;   // offsets are from -4096 up to below 4096

// Of distances, an int or lanes of such: cells from -cells_a_side up, 0 is the first that is not below the centre.
template <class Integers>
struct cell_place {
  Integers cell, offset;
};
template <class Integers>
SIMDACT_INLINE constexpr cell_place<Integers> place_in_cells(Integers distance) {
  constexpr int first = (127 + 3) << 3; // of 8, as a float
  const Integers side = distance >> 31, bits = simd::float_bits((distance ^ side) + 8);
  return {((bits >> 20) - first) ^ side, ((bits >> 7) & (cell_unit - 1)) - cell_unit / 2};
}

// The distances of a cell, counted from 0 upwards on either side: those below the centre are -1 minus these.
struct cell_inputs {
  int first, count;
};
constexpr cell_inputs inputs_of_cell(int cell) {
  const int number = cell < 0 ? ~cell : cell, doubling = number / 8;
  return {((8 + number % 8) << doubling) - 8, 1 << doubling};
}

} // namespace simdact::inline SIMDACT_TARGET::detail
