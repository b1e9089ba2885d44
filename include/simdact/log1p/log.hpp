// SPDX-License-Identifier: BSL-1.0
// log(x) = k·ln 2 + log1p(f) with x = 2^k·(1 + f) and f in [-1/4, 1/2), by log1p's polynomial.
#pragma once

#include <simdact/log1p/exponent_split.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// For a finite x above 0, subnormal ones too; -inf at 0.
template <simd::value V>
SIMDACT_INLINE constexpr V natural_logarithm(V x) {
  using T = simd::element_t<V>;
  // Subnormal numbers are made normal ones; f is the difference of near numbers, and exact.
  const auto subnormal = x < V(sizeof(T) == 4 ? T(0x1p-126) : T(0x1p-1022));
  const V normal = simd::select(subnormal, x * V(simd::integer_grid<T>), x);
  const V minus_k = detail::minus_nearest_exponent<V>(simd::as_bits(normal));
  const V f = simd::scale_by_power_of_two(normal, minus_k) - V(1);
  const V y = detail::log_of_parts(f, minus_k + simd::select(subnormal, V(simd::format<T>::mantissa_bits), V(0)));
  return simd::select(x > V(0), y, V(-simd::format<T>::infinity));
}

} // namespace simdact::inline SIMDACT_TARGET::detail
