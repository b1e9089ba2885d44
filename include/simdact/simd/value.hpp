// SPDX-License-Identifier: BSL-1.0
// A value: what every kernel is a template over, a float, a double, or an xsimd::batch of them; and what value forms
// take besides, a number of sixteen bits.
#pragma once

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <type_traits>

#include <simdact/simd/narrow_type.hpp>
#include <simdact/simd/unsigned_lanes.hpp>

namespace simdact::inline SIMDACT_TARGET::simd {

template <class T>
concept element = std::same_as<T, float> || std::same_as<T, double>;

template <class V>
struct value_traits {};

template <element T>
struct value_traits<T> {
  using element = T;
  using bits = std::conditional_t<sizeof(T) == 4, std::uint32_t, std::uint64_t>;
  using mask = bool;
  static constexpr std::size_t width = 1;
};

template <narrow T>
struct value_traits<T> {
  using element = T;
  using bits = std::uint16_t;
  using mask = bool;
  static constexpr std::size_t width = 1;
};

template <element T, class A>
  requires(sizeof(typename xsimd::batch<T, A>::register_type) <= largest_register)
struct value_traits<xsimd::batch<T, A>> {
  using element = T;
  using bits = unsigned_lanes<typename value_traits<T>::bits, A>;
  using mask = xsimd::batch_bool<T, A>;
  static constexpr std::size_t width = xsimd::batch<T, A>::size;
};

template <class V>
concept value = requires {
  typename value_traits<V>::element;
};

// A value that is several vectors side by side: group.hpp.
template <class V>
concept grouped = value<V> && requires {
  typename value_traits<V>::vector;
};

template <class V>
struct vector_of_value {
  using type = V;
};
template <grouped V>
struct vector_of_value<V> {
  using type = typename value_traits<V>::vector;
};

// What a group is made of; any other value itself.
template <class V>
using vector_of = typename vector_of_value<V>::type;

// A number, or one vector.
template <class V>
concept single = value<V> && !grouped<V>;

template <class V>
concept scalar = value<V> && value_traits<V>::width == 1 && std::same_as<typename value_traits<V>::mask, bool>;

template <value V>
using element_t = typename value_traits<V>::element;

// What a function's parameters are given as, besides such a value.
template <value V>
using parameter_t = computed_t<element_t<V>>;

// The unsigned unsigned_lanes of the same width as the elements, in the same number of lanes.
template <value V>
using bits_t = typename value_traits<V>::bits;

// What a comparison gives: bool, or one flag a lane.
template <value V>
using mask_t = typename value_traits<V>::mask;

template <value V>
inline constexpr std::size_t width = value_traits<V>::width;

// operation(x...) on one lane after the other, of registers: for what the instruction set has no instruction for.
template <class R, class Operation>
SIMDACT_INLINE R by_lane(Operation operation, R x, std::same_as<R> auto... more) {
  for (std::size_t i = 0; i < sizeof(R) / sizeof(x[0]); ++i)
    x[i] = operation(x[i], more[i]...);
  return x;
}

// A number in every lane; a value as it is.
template <value V, class X>
SIMDACT_INLINE constexpr V broadcast(X x) {
  if constexpr (std::same_as<X, V>)
    return x;
  else
    return V(x);
}

} // namespace simdact::inline SIMDACT_TARGET::simd
