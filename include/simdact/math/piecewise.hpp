// SPDX-License-Identifier: BSL-1.0
// A piecewise polynomial whose coefficients are looked up in vector registers: what the uniform_table kernels share.
//
// The index is the low bits of per_unit·t + offset with an offset near 2^23. Floats are 1/2 apart below 2^23 and 1
// apart above it, so that the sum is rounded to one of two widths of interval: a table may have narrow ones where its
// function bends and wide ones in a tail, for one multiply-add. A negative per_unit has the wide ones at the low end.
// A table is written by tests/fit/uniform_tables.sollya, such that the index does not leave it from begin to end.
#pragma once

#include <simdact/math/polynomial.hpp>
#include <simdact/simd/lookup.hpp>
#include <simdact/simd/price.hpp>

SIMDACT_INLINED_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

// Whether there are coefficients: a function that is built on tanh too has the methods of that for other sizes.
template <class Table>
concept piecewise_table = requires {
  Table::per_unit;
};

// The polynomial of t's interval at t, which is within the table's limits or NaN: then so is the result.
template <class Table, simd::value V>
SIMDACT_INLINE constexpr V piecewise(V t) {
  const auto i = simd::as_bits(simd::fma(t, V(Table::per_unit), V(Table::offset)));
  return horner(t, simd::lookup_all<Table::power, V>(i));
}

// At the nearest t that the table has.
template <class Table, simd::value V>
SIMDACT_INLINE constexpr V piecewise_clamped(V x) {
  return piecewise<Table>(simd::min(V(Table::end), simd::max(V(Table::begin), x)));
}

// At |x|, limited to the end of the table.
template <class Table, simd::value V>
SIMDACT_INLINE constexpr V piecewise_magnitude(V x) {
  return piecewise<Table>(simd::min(V(Table::end), simd::abs(x)));
}

// x·share(x) for a share that goes from 0 to 1: exactly x at the high end, -0 at the low one.
template <class Table, simd::value V>
SIMDACT_INLINE constexpr V piecewise_share(V x) {
  const V m = simd::max(V(Table::begin), x);
  return m * piecewise<Table>(simd::min(V(Table::end), m));
}

// 1/2 + odd(x), whose table holds odd(|x|) from 0 to 1/2: exactly 0 and 1 at the ends.
template <class Table, simd::value V>
SIMDACT_INLINE constexpr V piecewise_half_odd(V x) {
  return V(0.5f) + simd::copysign(piecewise_magnitude<Table>(x), x);
}

// The table of the same function of -t.
template <class Table>
struct mirrored {
  static constexpr float begin = -Table::end;
  static constexpr float end = -Table::begin;
  static constexpr float per_unit = -Table::per_unit;
  static constexpr float offset = Table::offset;
  static constexpr auto power = [] {
    auto negated = Table::power;
    for (std::size_t k = 1; k < negated.size(); k += 2)
      for (float& coefficient : negated[k])
        coefficient = -coefficient;
    return negated;
  }();
};

// What each form does, beside the look-ups.
constexpr operations piecewise_work(int intervals, int degree, double arithmetic) {
  return {.arithmetic = arithmetic + degree, .lookups = 1.0 + degree, .entries = intervals};
}

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_INLINED_STRICT_END
