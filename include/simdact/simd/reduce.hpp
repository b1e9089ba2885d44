// SPDX-License-Identifier: BSL-1.0
// Reductions across lanes, in a fixed tree: halves of a vector are joined until one lane is left. Several vectors whose
// halves are joined first are one wider vector, so that the result does not depend on the width.
#pragma once

#include <cstdint>
#include <utility>

#include <simdact/simd/memory.hpp>

SIMDACT_INLINED_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::simd {

// Lane i of the result is lane i xor Distance of x.
template <int Distance, value V>
SIMDACT_INLINE V exchange(V x) {
  if constexpr (requires { native::exchange<Distance>(x); }) {
    return native::exchange<Distance>(x);
  } else {
    alignas(64) std::array<element_t<V>, width<V>> from, to;
    simd::store(from.data(), x);
    for (std::size_t i = 0; i < width<V>; ++i)
      to[i] = from[i ^ Distance];
    return simd::load<V>(to.data());
  }
}

// The lanes of x joined by a commutative operation, in every lane: first lanes half the width apart, last neighbours.
template <value V, class Operation, int Distance = static_cast<int>(width<V> / 2)>
SIMDACT_INLINE V fold(V x, Operation operation) {
  if constexpr (Distance == 0)
    return x;
  else
    return simd::fold<V, Operation, Distance / 2>(operation(x, simd::exchange<Distance>(x)), operation);
}

// Operations to fold by: simd::max and simd::min as objects, so NaN is kept where it comes second.
struct max_of {
  template <value V>
  SIMDACT_INLINE V operator()(V bound, V x) const {
    return simd::max(bound, x);
  }
};
struct min_of {
  template <value V>
  SIMDACT_INLINE V operator()(V bound, V x) const {
    return simd::min(bound, x);
  }
};

// The first lane.
template <value V>
SIMDACT_INLINE element_t<V> first(V x) {
  if constexpr (scalar<V>)
    return simd::raw(x);
  else
    return static_cast<typename V::register_type>(x)[0];
}

// The place of the lowest bit that is set; one is. The standard library's function is one for all objects of a program,
// and compiled by each as its -m flags say.
SIMDACT_INLINE std::size_t lowest_bit(std::uint64_t bits) {
  return static_cast<std::size_t>(__builtin_ctzll(bits));
}

// In which lanes a condition holds: the first lane is the lowest bit.
template <single V>
SIMDACT_INLINE std::uint32_t lane_bits(mask_t<V> condition) {
  const auto signs = [&]() SIMDACT_INLINE_LAMBDA {
    return simd::select(condition, V(element_t<V>(-1)), V(element_t<V>(0)));
  };
  if constexpr (requires { std::uint32_t{condition.data}; }) {
    return condition.data;
  } else if constexpr (requires { native::sign_bits(std::declval<typename V::register_type>()); }) {
    return native::sign_bits(static_cast<typename V::register_type>(signs()));
  } else {
    alignas(64) std::array<element_t<V>, width<V>> lane;
    simd::store(lane.data(), signs());
    std::uint32_t bits = 0;
    for (std::size_t i = 0; i < width<V>; ++i)
      bits |= lane[i] < 0 ? std::uint32_t{1} << i : std::uint32_t{0};
    return bits;
  }
}

// Ones in the first n lanes, zeros in the others. n <= width.
template <value V>
SIMDACT_INLINE V ones(std::size_t n) {
  static constexpr auto window = [] {
    std::array<element_t<V>, 2 * width<V>> list{};
    for (std::size_t i = 0; i < width<V>; ++i)
      list[i] = 1;
    return list;
  }();
  return simd::load<V>(window.data() + (width<V> - n));
}

// The first n lanes of x, and other in the rest.
template <value V>
SIMDACT_INLINE V keep_first(V x, std::size_t n, V other) {
  return simd::select(simd::ones<V>(n) > V(0), x, other);
}

} // namespace simdact::inline SIMDACT_TARGET::simd
SIMDACT_INLINED_STRICT_END
