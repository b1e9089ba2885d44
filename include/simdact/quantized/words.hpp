// SPDX-License-Identifier: BSL-1.0
// The table of a function from sixteen bits to sixteen bits: where its cells are narrowest, and where they break.
#pragma once

#include <simdact/quantized/checks.hpp>
#include <simdact/quantized/corners.hpp>
#include <simdact/quantized/fit.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// The first input of which this holds, as of all above it, or the one behind all.
template <class Holds>
constexpr int first_input_that(const steps_of_words& of, Holds holds) {
  return detail::first_that(of.lowest - 1, of.lowest + 65536, holds);
}
constexpr int first_not_below(const steps_of_words& of, double x) {
  return detail::first_input_that(of, [&](int q) { return detail::meaning(of.input, q) >= x; });
}

// That from which a function is on the other side of a corner: of a jump its own value may be on either.
constexpr int side_of_corner(const steps_of_words& of, double x) {
  const int q = detail::first_not_below(of, x);
  const double here = of.at(8 * q);
  const bool above =
      detail::meaning(of.input, q) <= x && simd::abs(here - of.at(8 * q + 1)) > simd::abs(here - of.at(8 * q - 1));
  return above ? q + 1 : q;
}

SIMDACT_COLD constexpr interpolated_table make_interpolated(const steps_of_words& of, special_points points) {
  const int centre = points.grows_exponentially
                         ? detail::first_input_that(of, [&](int q) { return saturation(of.units(8 * q)) > 0; })
                         : detail::first_not_below(of, points.centre);
  return table_of_parabolas(
             of, centre, {detail::side_of_corner(of, points.corners[0]), detail::side_of_corner(of, points.corners[1])})
      .table();
}

} // namespace simdact::inline SIMDACT_TARGET::detail
