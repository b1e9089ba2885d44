// Weights of losses: the ones that are refused, and how a weight counts.
#pragma once

#include <span>

#include <simdact/error.hpp>
#include <simdact/simd/ops.hpp>
#include <simdact/simd/reduce.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

template <simd::element T>
void check_weights(const char* function, const char* name, std::span<const T> weights) {
  for (std::size_t i = 0; i < weights.size(); ++i)
    if (const auto weight = static_cast<double>(weights[i]); !(weight >= 0 && simd::is_finite(weight)))
      refuse("simdact::%s: %s[%zu] is %g; it must be finite and not below 0", function, name, i, weight);
}

// What has weight 0 has no part even where its loss, or slope, is infinite.
template <simd::value V>
SIMDACT_INLINE constexpr V times_loss(V weight, V loss) {
  constexpr auto infinity = simd::format<simd::element_t<V>>::infinity;
  const auto nothing = simd::both<V>(weight == V(0), simd::abs(loss) == V(infinity));
  return simd::select(nothing, V(0), weight * loss);
}

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
