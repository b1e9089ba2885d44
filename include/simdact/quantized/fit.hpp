// SPDX-License-Identifier: BSL-1.0
// The table of parabolas of a function.
#pragma once

#include <simdact/quantized/interpolation.hpp>
#include <simdact/quantized/parabola.hpp>
#include <simdact/quantized/steps.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// Of all inputs, cell by cell; each breaks where it must.
class table_of_parabolas {
public:
  constexpr table_of_parabolas(const steps_of_words& function, int centre, std::array<int, 2> breaks)
      : function_(function), lowest_(function.lowest), highest_(function.lowest + 65535) {
    table_.centre = centre;
    for (int& one : table_.breaks)
      one = highest_ + 1;
    if (breaks[1] < breaks[0])
      breaks = {breaks[1], breaks[0]};
    for (int cell = -cells_a_side; cell < cells_a_side; ++cell)
      fill(cell, breaks);
    write();
  }

  constexpr const interpolated_table& table() const { return table_; }

private:
  struct piece {
    int first, last;
  };

  constexpr void fill(int cell, std::array<int, 2> breaks) {
    const auto [first, count] = detail::inputs_of_cell(cell);
    const int from = table_.centre + (cell < 0 ? -first - count : first);
    piece rest{detail::larger(from, lowest_), detail::smaller(from + count - 1, highest_)};
    for (const int corner : breaks)
      if (rest.first < corner && corner <= rest.last && break_at(corner)) {
        add(cell, {rest.first, corner - 1});
        rest.first = corner;
      }
    if (rest.first <= rest.last)
      add(cell, rest);
  }

  // False where there are too many.
  constexpr bool break_at(int q) {
    if (table_.broken == static_cast<int>(most_breaks))
      return false;
    table_.breaks[static_cast<std::size_t>(table_.broken++)] = q;
    return true;
  }

  constexpr int offset(int cell, int eighths) const {
    const auto [first, count] = detail::inputs_of_cell(cell);
    const int from = eighths - 8 * table_.centre, distance = cell < 0 ? -8 - from : from;
    return static_cast<int>(std::int64_t{distance - 8 * first} * (cell_unit / 8) / count) - cell_unit / 2;
  }
  constexpr void know(known_results& known, int cell, int eighths) const {
    const auto i = static_cast<std::size_t>(known.count++);
    known.offset[i] = offset(cell, eighths);
    known.units[i] = function_.units(eighths);
  }

  // A parabola's three results are those of Chebyshev's nodes, as far as offsets can say where they are.
  constexpr known_results results(int cell, piece of) const {
    const auto [first, last] = of;
    const int count = last - first + 1, whole = detail::inputs_of_cell(cell).count;
    known_results known;
    if (count == 1) {
      known.count = 1;
      known.units[0] = std::int64_t{function_.nearest(first)} << 15;
    } else if (count == 2 || 16 * count < whole) {
      know(known, cell, 8 * first);
      know(known, cell, 8 * last);
    } else {
      const int step = whole <= 1024 ? 1 : whole / 1024, middle = 4 * (first + last) / step * step;
      const int away = count == 3 ? 8 : 4 * (count - 1) * 111 / 128 / step * step;
      know(known, cell, middle - away);
      know(known, cell, middle);
      know(known, cell, middle + away);
    }
    return known;
  }

  constexpr int saturation_at(int q) const { return detail::saturation(function_.units(8 * q)); }

  // A piece of a cell is in two where saturation begins or ends, as often as there are breaks left.
  constexpr void add(int cell, piece whole) {
    std::array<piece, most_breaks + 1> waiting{whole};
    for (std::size_t n = 1; n > 0;) {
      const piece of = waiting[--n];
      const int at = broken_or_known(cell, of);
      if (at > of.first) {
        waiting[n++] = {at, of.last};
        waiting[n++] = {of.first, at - 1};
      }
    }
  }

  // Where a break now divides the piece; of.first if none does, and its results are known.
  constexpr int broken_or_known(int cell, piece of) {
    known_results known = results(cell, of);
    const auto at = static_cast<std::size_t>(known.count - 1);
    const int side = detail::saturation(known.units[0]);
    bool saturates = side != 0, is_clipped = false;
    for (std::size_t i = 0; i <= at; ++i) {
      saturates = saturates && detail::saturation(known.units[i]) == side;
      is_clipped = is_clipped || known.units[i] == clipped || known.units[i] == -clipped;
    }
    if (saturates && saturation_at(of.first) == side && saturation_at(of.last) == side) {
      known.count = 1;
      known.units[0] = side > 0 ? std::int64_t{32767} << 15 : -(std::int64_t{32768} << 15);
    } else if (is_clipped) {
      const int at_first = saturation_at(of.first);
      if (at_first != saturation_at(of.last)) {
        const int other = detail::first_that(of.first, of.last, [&](int q) { return saturation_at(q) != at_first; });
        if (break_at(other))
          return other;
      }
    }
    known_[slot(cell, of.first)] = known;
    return of.first;
  }

  constexpr std::size_t slot(int cell, int q) const {
    int entry = cell + cells_a_side;
    for (const int at : table_.breaks)
      entry += q >= at ? 1 : 0;
    return static_cast<std::size_t>(entry);
  }

  // In the finest units that every parabola has room for.
  constexpr void write() {
    int fraction_bits = 15;
    for (const known_results& known : known_)
      while (fraction_bits > 0 && known.count != 0 && !parabola(known, fraction_bits).fits())
        --fraction_bits;
    table_.fraction_bits = fraction_bits;
    for (std::size_t i = 0; i < known_.size(); ++i)
      if (known_[i].count != 0)
        table_.entries[i] = parabola(known_[i], fraction_bits).entry();
  }

  const steps_of_words& function_;
  int lowest_, highest_;
  interpolated_table table_;
  std::array<known_results, std::tuple_size_v<decltype(table_.entries)>> known_{};
};

} // namespace simdact::inline SIMDACT_TARGET::detail
