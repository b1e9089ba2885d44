// SPDX-License-Identifier: BSL-1.0
// Elements of every type as their bits, and as doubles.
#pragma once

#include <bit>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <type_traits>

#include <simdact/bfloat16.hpp>
#include <simdact/float16.hpp>

namespace simdact_test {

// The unsigned integer of an element's bits.
template <std::size_t Size>
struct unsigned_of;
template <>
struct unsigned_of<1> : std::type_identity<std::uint8_t> {};
template <>
struct unsigned_of<2> : std::type_identity<std::uint16_t> {};
template <>
struct unsigned_of<4> : std::type_identity<std::uint32_t> {};
template <>
struct unsigned_of<8> : std::type_identity<std::uint64_t> {};
template <class T>
using bits_of = typename unsigned_of<sizeof(T)>::type;

template <class T>
bits_of<T> bits(T x) {
  return std::bit_cast<bits_of<T>>(x);
}

template <class T>
T from_bits(std::uint64_t b) {
  return std::bit_cast<T>(static_cast<bits_of<T>>(b));
}

// The layout of an element.
template <class T>
struct layout {
  static constexpr int total = 8 * sizeof(T);
  static constexpr int mantissa = sizeof(T) == 8                       ? 52
                                  : sizeof(T) == 4                     ? 23
                                  : std::same_as<T, simdact::bfloat16> ? 7
                                                                       : 10;
  static constexpr std::uint64_t sign = std::uint64_t{1} << (total - 1);
  static constexpr std::uint64_t infinity = (std::uint64_t{1} << (total - 1)) - (std::uint64_t{1} << mantissa);
};

template <class T>
bool is_nan(T x) {
  return (bits(x) & ~layout<T>::sign) > layout<T>::infinity;
}

template <class T>
double as_double(T x) {
  if constexpr (sizeof(T) == 2)
    return static_cast<double>(static_cast<float>(x));
  else
    return static_cast<double>(x);
}

// The same bits, or both NaN, whose sign and payload are nobody's promise.
template <class T>
bool same_number(T a, T b) {
  return bits(a) == bits(b) || (is_nan(a) && is_nan(b));
}

} // namespace simdact_test
