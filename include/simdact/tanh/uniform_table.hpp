// SPDX-License-Identifier: BSL-1.0
// tanh by a table of polynomials in |x|, one for each of equal intervals, whose coefficients are looked up in vector
// registers: the fewest operations for an absolute error. The index comes out of one multiply-add.
//
// The interval at 0 is exact there and the result is at most |x|, which keeps subnormals as they are.
// Coefficients: sollya tests/fit/tanh_table.sollya
#pragma once

#include <simdact/core/kernel.hpp>
#include <simdact/math/polynomial.hpp>
#include <simdact/simd/lookup.hpp>
#include <simdact/tanh/ends.hpp>
#include <simdact/tanh/uniform_table_coefficients.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <int Intervals, int Degree>
struct kernel<fn::tanh, uniform_table<Intervals, Degree>> {
  static constexpr operations work{.arithmetic = 6 + Degree, .lookups = 1 + Degree, .entries = Intervals};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    using c = detail::tanh_uniform_table<Intervals, Degree>;
    const V a = simd::max(V(detail::tanh_table_least), simd::min(V(c::end), simd::abs(x)));
    const auto i = simd::nearest_index(a, V(c::per_unit));
    // In other rounding modes the index may be off by one, and the neighbour's polynomial is negative next to 0.
    return simd::copysign_min(x, simd::abs(horner(a, simd::lookup_all<c::power, V>(i))));
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
