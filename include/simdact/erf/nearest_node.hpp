// SPDX-License-Identifier: BSL-1.0
// erf and erfc in double from their values at the nearest of equally spaced nodes.
//
// erf's first node is 0, where the step is all of the result. erfc's nodes go on to where the result underflows, and
// are scaled up: scaling back comes last, so that the tail is accurate until then.
// Coefficients: python3 tests/fit/erf.py nodes
#pragma once

#include <simdact/core/kernel.hpp>
#include <simdact/erf/ends.hpp>
#include <simdact/erf/node_step.hpp>
#include <simdact/simd/scale.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

inline constexpr operations erfc_nodes_work = node_step_work<erfc_nodes> + operations{.arithmetic = 1};

// What the nodes of erfc are to be multiplied by.
inline constexpr double erfc_node_unit = simd::power_of_two<-erfc_nodes::scale_bits>(0.0);

// erfc(r + d)/erfc_node_unit.
template <simd::value V>
SIMDACT_INLINE constexpr V scaled_erfc(V sum, V r, V d) {
  const auto [at_node, step] = detail::step_from_node<erfc_nodes>(sum, r, d);
  return at_node - step;
}

template <>
struct kernel<fn::erf, nearest_node> {
  static constexpr operations work = detail::node_step_work<detail::erf_nodes> + operations{.arithmetic = 7};
  static constexpr int registers = detail::node_step_registers;

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    const V grid(detail::node_grid);
    const V a = simd::min(V(detail::erf_end), simd::abs(x)), sum = a + grid, r = sum - grid;
    const auto [at_node, step] = detail::step_from_node<detail::erf_nodes>(sum, r, a - r);
    return simd::copysign(at_node + step, x);
  }
};

template <>
struct kernel<fn::erfc, nearest_node> {
  static constexpr operations work = detail::erfc_nodes_work + operations{.arithmetic = 9};
  static constexpr int registers = detail::node_step_registers;

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    const V grid(detail::node_grid);
    const V a = simd::min(V(detail::erfc_end), simd::abs(x)), sum = a + grid, r = sum - grid;
    const V y = simd::subnormal_product(detail::scaled_erfc(sum, r, a - r), V(detail::erfc_node_unit));
    return simd::select(x < V(0), V(2) - y, y);
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
