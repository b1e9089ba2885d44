// SPDX-License-Identifier: BSL-1.0
// tanh by a table of polynomials, one for each interval of |x|, looked up in vector registers: math/interval_table.hpp.
// With centres it is monotone, and never above 1.
//
// The interval at 0 is exact there and the result is at most |x|, which keeps subnormals as they are.
// Coefficients: sollya tests/fit/tanh_table.sollya
#pragma once

#include <simdact/core/kernel.hpp>
#include <simdact/math/interval_table.hpp>
#include <simdact/tanh/ends.hpp>
#include <simdact/tanh/table_coefficients.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <int Intervals, int Degree>
struct kernel<fn::tanh, table<Intervals, Degree>> {
  using c = detail::tanh_table<Intervals, Degree>;
  static constexpr operations work = detail::interval_work<c> + operations{.arithmetic = 4};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    const V a = simd::max(V(detail::tanh_table_least), simd::min(V(c::end), simd::abs(x)));
    return simd::copysign_min(x, detail::table_value<c>(a));
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
