// SPDX-License-Identifier: BSL-1.0
// Weights of losses: the ones that are refused, and how a weight counts.
#pragma once

#include <span>

#include <simdact/core/inlined.hpp>
#include <simdact/core/parameter.hpp>
#include <simdact/simd/ops.hpp>
#include <simdact/simd/reduce.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

// The largest of them, or 1.
template <simd::element T>
double check_weights(const char* function, const char* name, std::span<const T> weights) {
  T most = 1;
  for (std::size_t i = 0; i < weights.size(); ++i) {
    detail::check_weight(function, name, i, weights[i]);
    most = detail::larger(most, weights[i]);
  }
  return static_cast<double>(most);
}

// What has weight 0 has no part even where its loss, or slope, is infinite.
template <simd::value V>
SIMDACT_INLINE constexpr V times_loss(V weight, V loss) {
  constexpr auto infinity = simd::format<simd::element_t<V>>::infinity;
  const auto nothing = simd::both<V>(weight == V(0), simd::abs(loss) == V(infinity));
  return simd::select(nothing, V(0), simd::product(weight, loss));
}

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
