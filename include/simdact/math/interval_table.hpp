// SPDX-License-Identifier: BSL-1.0
// A function of a >= 0 by a table of polynomials, one for each interval, looked up in vector registers: what the
// `table` kernels share.
//
// The intervals grow with a, several to an octave of scale·a + offset, whose leading bits are the index. Most tables
// have for each polynomial a centre chosen (after S. Gal) so that the function there is all but exactly a float: the
// last multiply-add adds a small term to it, and its rounding is nearly the only error. Without centres the polynomials
// are in a itself.
#pragma once

#include <simdact/math/polynomial.hpp>
#include <simdact/simd/lookup.hpp>
#include <simdact/simd/price.hpp>

SIMDACT_INLINED_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

template <class Table>
inline constexpr bool has_centres = requires {
  Table::centre;
};

template <class Table>
inline constexpr operations interval_work{
    .arithmetic = 1.0 + has_centres<Table> + static_cast<double>(Table::power.size()),
    .lookups = static_cast<double>(has_centres<Table>) + static_cast<double>(Table::power.size()),
    .entries = static_cast<int>(Table::power[0].size())};

// The polynomial of an interval, and its argument.
template <simd::value V, std::size_t N>
struct interval_polynomial {
  V t;
  std::array<V, N> power;
};

// For a from 0 to Table::end. Of a NaN t is NaN.
template <class Table, simd::value V>
SIMDACT_INLINE constexpr interval_polynomial<V, Table::power.size()> polynomial_at(V a) {
  const auto i = simd::as_bits(simd::fma(a, V(Table::scale), V(Table::offset))) >> Table::index_shift;
  if constexpr (has_centres<Table>)
    return {a - simd::lookup<V>(Table::centre, i), simd::lookup_all<Table::power, V>(i)};
  else
    return {a, simd::lookup_all<Table::power, V>(i)};
}

template <class Table, simd::value V>
SIMDACT_INLINE constexpr V table_value(V a) {
  const auto [t, power] = detail::polynomial_at<Table>(a);
  return horner(t, power);
}

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_INLINED_STRICT_END
