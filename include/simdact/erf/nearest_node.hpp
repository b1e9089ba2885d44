// SPDX-License-Identifier: BSL-1.0
// erf and erfc in double from their values at the nearest of equally spaced nodes.
//
// erf begins at 0, where its node adds nothing. erfc's nodes go on to where the result underflows, and are scaled: the
// power of two that takes this back comes last, so that the tail is accurate until then.
// Coefficients: python3 tests/fit/erf.py nodes
#pragma once

#include <simdact/core/kernel.hpp>
#include <simdact/erf/node_change.hpp>

namespace simdact::inline SIMDACT_TARGET {

namespace detail {

inline constexpr operations erfc_nodes_work = node_change_work<erfc_nodes> + operations{.arithmetic = 1};

// erfc(r + d)·2^scale_bits.
template <simd::value V>
SIMDACT_INLINE constexpr V scaled_erfc(V sum, V r, V d) {
  const auto [from, change] = detail::change_from_node<erfc_nodes>(sum, r, d);
  return from - change;
}

} // namespace detail

template <>
struct kernel<fn::erf, nearest_node> {
  static constexpr operations work = detail::node_change_work<detail::erf_nodes> + operations{.arithmetic = 7};
  static constexpr int registers = detail::node_change_registers;

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    const V grid(detail::node_grid);
    // Beyond it the result is 1.
    const V a = simd::min(V(5.9375), simd::abs(x)), sum = a + grid, r = sum - grid;
    const auto [from, change] = detail::change_from_node<detail::erf_nodes>(sum, r, a - r);
    return simd::copysign(from + change, x);
  }
};

template <>
struct kernel<fn::erfc, nearest_node> {
  static constexpr operations work = detail::erfc_nodes_work + operations{.arithmetic = 9};
  static constexpr int registers = detail::node_change_registers;

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    const V grid(detail::node_grid);
    // Beyond it the results are 0 and 2.
    const V a = simd::min(V(27.25), simd::abs(x)), sum = a + grid, r = sum - grid;
    const V y = simd::subnormal_product(detail::scaled_erfc(sum, r, a - r), V(0x1p-128));
    return simd::select(x < V(0), V(2) - y, y);
  }
};

} // namespace simdact::inline SIMDACT_TARGET
