// SPDX-License-Identifier: BSL-1.0
// The representation of a value as unsigned integers, lane by lane, and back.
#pragma once

#include <simdact/simd/value.hpp>

namespace simdact::inline SIMDACT_TARGET::simd {

// The compiler's builtin, because std::bit_cast is a function that objects for different targets would share.
template <single V>
SIMDACT_INLINE constexpr bits_t<V> as_bits(V x) {
  if constexpr (scalar<V>)
    return __builtin_bit_cast(bits_t<V>, x);
  else
    return bits_t<V>(__builtin_bit_cast(typename bits_t<V>::register_type, static_cast<typename V::register_type>(x)));
}

template <single V>
SIMDACT_INLINE constexpr V from_bits(bits_t<V> x) {
  if constexpr (scalar<V>)
    return __builtin_bit_cast(V, x);
  else
    return V(__builtin_bit_cast(typename V::register_type, static_cast<typename bits_t<V>::register_type>(x)));
}

// A vector of integers read as one of integers of another width.
template <class To, class From>
SIMDACT_INLINE To reinterpret_bits(From x) {
  return To(__builtin_bit_cast(typename To::register_type, static_cast<typename From::register_type>(x)));
}

template <element T>
struct format;

// The fields of an IEEE 754 number, and its ends: constants, as a function that gives one would be shared by objects
// for different targets.
template <>
struct format<float> {
  static constexpr int mantissa_bits = 23;
  static constexpr int bias = 127;
  static constexpr std::uint32_t sign = 0x8000'0000u;
  static constexpr float largest = 0x1.fffffep127f;
  static constexpr float infinity = __builtin_huge_valf();
  static constexpr float nan = __builtin_nanf("");
};

template <>
struct format<double> {
  static constexpr int mantissa_bits = 52;
  static constexpr int bias = 1023;
  static constexpr std::uint64_t sign = 0x8000'0000'0000'0000u;
  static constexpr double largest = 0x1.fffffffffffffp1023;
  static constexpr double infinity = __builtin_huge_val();
  static constexpr double nan = __builtin_nan("");
};

// What a number is, by its bits: a compiler that is told of finite numbers alone answers comparisons ahead of time.
template <element T>
SIMDACT_INLINE constexpr bool is_finite(T x) {
  return (simd::as_bits(x) & ~format<T>::sign) < simd::as_bits(format<T>::infinity);
}
template <element T>
SIMDACT_INLINE constexpr bool is_nan(T x) {
  return (simd::as_bits(x) & ~format<T>::sign) > simd::as_bits(format<T>::infinity);
}

// Adding this to a number below half of it leaves the number, rounded to an integer, in the low bits of the sum.
template <element T>
inline constexpr T integer_grid = T(std::uint64_t{1} << format<T>::mantissa_bits);

} // namespace simdact::inline SIMDACT_TARGET::simd
