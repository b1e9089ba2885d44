// SPDX-License-Identifier: BSL-1.0
// log1p(x) = k·ln 2 + log1p(f) with 1 + x = 2^k·(1 + f) and f in [-1/4, 1/2], and its derivative 1/(1 + x).
//
// The exponent k is that of 1 + x rounded, and f = x·2^-k - (1 - 2^-k), which is exact: k = 0 takes x as it is, and
// elsewhere the two are close to each other. How, and the polynomial: math/logarithm.hpp.
#pragma once

#include <simdact/core/kernel.hpp>
#include <simdact/math/logarithm.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <>
struct kernel<fn::log1p, exponent_split> {
  static constexpr operations work{.arithmetic = 28, .more_in_double = 10};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    const auto [minus_k, quarters] = detail::split_in_quarters(x, simd::as_bits(V(1) + x));
    return detail::in_domain_of_log1p(x, detail::log_of_parts(V(0.25f) * quarters, minus_k));
  }
};

template <>
struct kernel<fn::log1p_derivative, exponent_split> {
  static constexpr operations work{.arithmetic = 4, .divisions = 1};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    const V outside(simd::format<simd::element_t<V>>::nan);
    // 1 - 1 is -0 where sums are rounded downwards, and its reciprocal would be -inf.
    return simd::select(x >= V(-1), simd::divide(V(1), simd::abs(V(1) + x)), outside);
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
