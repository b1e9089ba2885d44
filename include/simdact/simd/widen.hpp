// SPDX-License-Identifier: BSL-1.0
// A vector's elements as doubles, in order: in one vector if they are doubles, in two if they are floats.
#pragma once

#include <simdact/simd/memory.hpp>

SIMDACT_INLINED_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::simd {

template <value V>
  requires(!scalar<V>)
SIMDACT_INLINE auto widen(V x) {
  using D = strict<xsimd::batch<double, typename V::arch_type>>;
  if constexpr (std::same_as<element_t<V>, double>) {
    return std::array<D, 1>{D(x)};
  } else if constexpr (requires { native::widen(x); }) {
    const auto [low, high] = native::widen(x);
    return std::array<D, 2>{D(low), D(high)};
  } else {
    alignas(64) std::array<element_t<V>, V::size> lanes;
    alignas(64) std::array<double, V::size> wide;
    x.store_unaligned(lanes.data());
    for (std::size_t i = 0; i < V::size; ++i)
      wide[i] = static_cast<double>(lanes[i]);
    return std::array<D, 2>{D::load_unaligned(wide.data()), D::load_unaligned(wide.data() + D::size)};
  }
}

} // namespace simdact::inline SIMDACT_TARGET::simd
SIMDACT_INLINED_STRICT_END
