// SPDX-License-Identifier: BSL-1.0
// Piecewise polynomials whose coefficients are looked up in vector registers: what the uniform_table kernels share.
//
// The index is the low bits of per_unit·t + offset with an offset near 2^23. Below 2^23 floats are 1/2 apart, above it
// 1, so that the intervals have one of two widths: narrow ones where the function bends and wide ones in a tail, for
// one multiply-add. With a negative per_unit the wide ones are at the low end. Tables are written by
// tests/fit/uniform_tables.sollya, such that the index does not leave them from begin to end.
#pragma once

#include <simdact/math/polynomial.hpp>
#include <simdact/simd/lookup.hpp>
#include <simdact/simd/price.hpp>

SIMDACT_INLINED_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

// Whether there are coefficients. Functions that take tanh's methods too have those for other sizes.
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

// The operations of a form: those on either side of the polynomial, and its own.
template <class Table>
constexpr operations piecewise_work(double arithmetic) {
  constexpr double powers = static_cast<double>(Table::power.size());
  return {
      .arithmetic = arithmetic + powers - 1, .lookups = powers, .entries = static_cast<int>(Table::power[0].size())};
}

// The forms that functions take, each a whole kernel but for the table.

// The polynomial at the nearest t that the table has.
template <class Table>
struct piecewise_clamped {
  static constexpr operations work = piecewise_work<Table>(3);

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    return detail::piecewise<Table>(simd::min(V(Table::end), simd::max(V(Table::begin), x)));
  }
};

// At |x|, limited to the end of the table: for even functions.
template <class Table>
struct piecewise_magnitude {
  static constexpr operations work = piecewise_work<Table>(3);

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    return detail::piecewise<Table>(simd::min(V(Table::end), simd::abs(x)));
  }
};

// x·share(x) for a share that goes from 0 to 1: exactly x at the high end, -0 at the low one.
template <class Table>
struct piecewise_share {
  static constexpr operations work = piecewise_work<Table>(4);

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    const V m = simd::max(V(Table::begin), x);
    return m * detail::piecewise<Table>(simd::min(V(Table::end), m));
  }
};

// 1/2 + odd(x), whose table holds odd(|x|) from 0 to 1/2: exactly 0 and 1 at the ends.
template <class Table>
struct piecewise_half_odd {
  static constexpr operations work = piecewise_work<Table>(5);

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    return V(0.5f) + simd::copysign(piecewise_magnitude<Table>::eval(x), x);
  }
};

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

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_INLINED_STRICT_END
