// SPDX-License-Identifier: BSL-1.0
// The number of sixteen bits nearest to the exact result.
#pragma once

#include <cmath>

#include <support/subject.hpp>
#include <support/ulp.hpp>

namespace simdact_test {

// The exact result between two neighbours: their lower one in units of the last place, and where it lies.
struct between {
  long double lower, unit;
  long double from_tie; // in units

  // Nearer to a tie than the reference in long double tells.
  bool is_undecided() const { return std::fabs(from_tie) < (lower + 1) * 0x1p-50L; }
};

template <class T>
between place_of(long double exact) {
  const long double size = std::fabs(within_range<T>(exact)), unit = ulp<T>(size), lower = std::floor(size / unit);
  return {lower, unit, size / unit - lower - 0.5L};
}

// The upper neighbour or the lower one, with the sign of the exact result.
template <class T>
T neighbour(const between& place, bool upper, long double exact) {
  const long double size = (place.lower + (upper ? 1 : 0)) * place.unit;
  return T(static_cast<float>(std::copysign(size, exact)));
}

// A tie that is all that the reference shows of the function is decided by what the facts say of it, and one that is
// exact for the even neighbour.
template <class T>
T nearest(const function_shape& shape, T x) {
  const long double exact = shape.exact(as_double(x));
  if (std::isnan(exact) || std::isinf(exact))
    return T(static_cast<float>(exact));
  const between place = place_of<T>(exact);
  if (!place.is_undecided())
    return neighbour<T>(place, place.from_tie > 0, exact);
  const double at = as_double(x), size = std::fabs(at);
  for (const side& beside : {shape.beside_ties, shape.further_beside_ties[0], shape.further_beside_ties[1]})
    if (beside.is != 0 && size >= beside.from && size < beside.below)
      return neighbour<T>(
          place, (beside.is > 0) == (beside.of_magnitude || (exact > 0) == (!beside.of_argument || at > 0)), exact);
  return neighbour<T>(place, std::fmod(place.lower, 2.0L) != 0, exact);
}

} // namespace simdact_test
