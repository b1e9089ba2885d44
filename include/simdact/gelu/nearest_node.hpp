// SPDX-License-Identifier: BSL-1.0
// GELU in double, max(x, 0) - |x|/2·erfc(|x|/√2), with erfc from its value at the nearest node of its table.
//
// |x|/√2 is never rounded on its own: in the tail one rounding of it would be 1000 ULP of the result.
// Coefficients: python3 tests/fit/erf.py nodes
#pragma once

#include <simdact/core/kernel.hpp>
#include <simdact/erf/nearest_node.hpp>
#include <simdact/gelu/from_tail.hpp>
#include <simdact/math/error_free.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

struct sqrt_half {
  static constexpr double high = 0x1.6a09e667f3bcdp-1;
  static constexpr double low = -0x1.bdd3413b26456p-55;
};

template <>
struct kernel<fn::gelu, nearest_node> {
  static constexpr operations work = detail::erfc_nodes_work + operations{.arithmetic = simd::fused ? 9.0 : 19.0};
  static constexpr int registers = detail::node_step_registers;

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    using c = detail::sqrt_half;
    const V grid(detail::node_grid);
    const V a = simd::min(V(detail::gelu_end), simd::abs(x)), sum = simd::fma(a, V(c::high), grid), r = sum - grid;
    const V d = simd::fma(a, V(c::low), detail::product_minus(a, V(c::high), r));
    // Tiny negative x, -0 and -infinity have a result of -0.
    return simd::fnma(a * detail::scaled_erfc(sum, r, d), V(0.5 * detail::erfc_node_unit), simd::max(V(-0.0f), x));
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
