// SPDX-License-Identifier: BSL-1.0
// A function of a >= 0 by a table of polynomials, one for each interval, looked up in vector registers.
//
// The intervals grow with a, several to an octave of scale·a + offset, whose leading bits are the index. Each
// polynomial is about a centre chosen (after S. Gal) so that the function there is all but exactly a float: the last
// multiply-add adds a small term to it, and its rounding is nearly the only error.
#pragma once

#include <simdact/math/polynomial.hpp>
#include <simdact/simd/lookup.hpp>
#include <simdact/simd/price.hpp>

SIMDACT_INLINED_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

template <class Table>
inline constexpr operations centred_work{.arithmetic = 2.0 + static_cast<double>(Table::power.size()),
                                         .lookups = 1.0 + static_cast<double>(Table::power.size()),
                                         .entries = static_cast<int>(Table::centre.size())};

template <simd::value V, std::size_t N>
struct centred_polynomial {
  V t;
  std::array<V, N> power;
};

// For a from 0 to Table::end. Of a NaN t is NaN.
template <class Table, simd::value V>
SIMDACT_INLINE constexpr centred_polynomial<V, Table::power.size()> centred_terms(V a) {
  const auto i = simd::as_bits(simd::fma(a, V(Table::scale), V(Table::offset))) >> Table::index_shift;
  return {a - simd::lookup<V>(Table::centre, i), simd::lookup_all<Table::power, V>(i)};
}

template <class Table, simd::value V>
SIMDACT_INLINE constexpr V centred(V a) {
  const auto [t, power] = detail::centred_terms<Table>(a);
  return horner(t, power);
}

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_INLINED_STRICT_END
