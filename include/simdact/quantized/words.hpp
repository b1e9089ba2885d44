// SPDX-License-Identifier: BSL-1.0
// The table of a function from sixteen bits to sixteen bits: where its cells are narrowest, and where they break.
#pragma once

#include <simdact/quantized/checks.hpp>
#include <simdact/quantized/corners.hpp>
#include <simdact/quantized/fit.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// The first integer of [lowest, lowest + 65535] of which this holds, as of all above it, or the one behind.
template <class Holds>
constexpr int first_that(int lowest, Holds holds) {
  int below = lowest - 1, above = lowest + 65536;
  while (above - below > 1) {
    const int middle = below + (above - below) / 2;
    (holds(middle) ? above : below) = middle;
  }
  return above;
}
constexpr int first_not_below(const steps_of_words& of, double x) {
  return detail::first_that(of.lowest, [&](int q) { return detail::meaning(of.input, q) >= x; });
}

// That from which a function is on the other side of a corner: of a jump its own value may be on either.
constexpr int side_of_corner(const steps_of_words& of, double x) {
  const int q = detail::first_not_below(of, x);
  const auto size = [](double difference) { return difference < 0 ? -difference : difference; };
  const double here = of.at(8 * q);
  const bool above = detail::meaning(of.input, q) <= x && size(here - of.at(8 * q + 1)) > size(here - of.at(8 * q - 1));
  return above ? q + 1 : q;
}

SIMDACT_COLD constexpr interpolated_table make_interpolated(const steps_of_words& of, special_points points) {
  const int centre = points.grows_exponentially
                         ? detail::first_that(of.lowest, [&](int q) { return saturation(of.units(8 * q)) > 0; })
                         : detail::first_not_below(of, points.centre);
  return table_of_parabolas(
             of, centre, {detail::side_of_corner(of, points.corners[0]), detail::side_of_corner(of, points.corners[1])})
      .table();
}

} // namespace simdact::inline SIMDACT_TARGET::detail
