// SPDX-License-Identifier: BSL-1.0
// A vector's elements as doubles, in order: in one vector if they are doubles, in two if they are floats; and back.
#pragma once

#include <simdact/simd/group.hpp>
#include <simdact/simd/memory.hpp>

SIMDACT_INLINED_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::simd {

template <single V>
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

// Two vectors of doubles as one of floats, rounded as the mode says. What overflows there is infinite or the largest.
template <value V, class D>
SIMDACT_INLINE V to_floats(std::array<D, 2> wide) {
  using R = typename D::register_type;
  if constexpr (requires(R half) { native::to_floats(half, half); }) {
    return V(native::to_floats(static_cast<R>(wide[0]), static_cast<R>(wide[1])));
  } else {
    alignas(64) std::array<double, V::size> doubles;
    alignas(64) std::array<float, V::size> floats;
    wide[0].store_unaligned(doubles.data());
    wide[1].store_unaligned(doubles.data() + D::size);
    for (std::size_t i = 0; i < V::size; ++i)
      floats[i] = static_cast<float>(doubles[i]);
    return V::load_unaligned(floats.data());
  }
}

// operation(x...) on doubles made of floats, and its results as floats. Of vectors it has one half after the other.
template <single V, class Operation>
SIMDACT_INLINE constexpr V by_doubles(Operation operation, std::same_as<V> auto... x) {
  if constexpr (scalar<V>) {
    using D = strict<double>;
    return V(static_cast<float>(operation(D(static_cast<double>(simd::raw(x)))...).raw()));
  } else {
    const auto low = operation(simd::widen(x)[0]...), high = operation(simd::widen(x)[1]...);
    return simd::to_floats<V>(std::array{low, high});
  }
}
template <grouped V, class Operation>
SIMDACT_INLINE V by_doubles(Operation operation, std::same_as<V> auto... x) {
  return simd::in_turn(
      [&](auto... one) SIMDACT_INLINE_LAMBDA { return simd::by_doubles<vector_of<V>>(operation, one...); }, x...);
}

} // namespace simdact::inline SIMDACT_TARGET::simd
SIMDACT_INLINED_STRICT_END
