// SPDX-License-Identifier: BSL-1.0
// erf in float by a table of polynomials in |x|, one for each of equal intervals, whose coefficients are looked up in
// vector registers: the fewest operations for an absolute error. The index comes out of one multiply-add.
// Coefficients: python3 tests/fit/erf.py table
#pragma once

#include <simdact/core/kernel.hpp>
#include <simdact/erf/uniform_table_coefficients.hpp>
#include <simdact/math/polynomial.hpp>
#include <simdact/simd/lookup.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <int Intervals, int Degree>
struct kernel<fn::erf, uniform_table<Intervals, Degree>> {
  static constexpr operations work{.arithmetic = 4 + Degree, .lookups = 1 + Degree, .entries = Intervals};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    using c = detail::erf_uniform_table<Intervals, Degree>;
    const V a = simd::min(V(c::end), simd::abs(x));
    const auto i = simd::nearest_index(a, V(c::per_unit));
    return simd::copysign(horner(a, simd::lookup_all<c::power, V>(i)), x);
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
