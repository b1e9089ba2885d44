// SPDX-License-Identifier: BSL-1.0
// The element types of sixteen bits: storage, whose arithmetic is that of floats.
#pragma once

#include <concepts>

#include <simdact/simd/bfloat16.hpp>
#include <simdact/simd/float16.hpp>

namespace simdact::inline SIMDACT_TARGET {

// Specialised for another type of sixteen bits, type being bfloat16 or float16, it makes that type one of ours: its
// arrays are read and written as bits.
//
//   template <>
//   struct simdact::layout_of<Eigen::half> : simdact::has_layout_of<simdact::float16> {};
template <class T>
struct layout_of {};

template <class T>
struct has_layout_of {
  using type = T;
};

template <>
struct layout_of<bfloat16> : has_layout_of<bfloat16> {};
template <>
struct layout_of<float16> : has_layout_of<float16> {};

// The compilers' own, which are C++23's std::float16_t and std::bfloat16_t too.
#if defined(__FLT16_MANT_DIG__) && (!defined(__GNUC__) || defined(__clang__) || __GNUC__ >= 13)
template <>
struct layout_of<_Float16> : has_layout_of<float16> {};
#endif
#if defined(__BFLT16_MANT_DIG__) || defined(__STDCPP_BFLOAT16_T__)
template <>
struct layout_of<__bf16> : has_layout_of<bfloat16> {};
#endif

namespace simd {

template <class T>
concept narrow = requires {
  typename layout_of<T>::type;
}
&&sizeof(T) == 2 &&
    (std::same_as<typename layout_of<T>::type, bfloat16> || std::same_as<typename layout_of<T>::type, float16>);

// What a type is read as: itself, or the one of the two whose layout it has.
template <class T>
struct stored_as {
  using type = T;
};
template <narrow T>
struct stored_as<T> {
  using type = typename layout_of<T>::type;
};
template <class T>
using stored_t = typename stored_as<T>::type;

// What arithmetic on it is done in.
template <class T>
struct computed_in {
  using type = T;
};
template <narrow T>
struct computed_in<T> {
  using type = float;
};
template <class T>
using computed_t = typename computed_in<T>::type;

// How many ULP of a float one of T is.
template <narrow T>
inline constexpr double float_ulps = std::same_as<stored_t<T>, bfloat16> ? 0x1p16 : 0x1p13;

} // namespace simd
} // namespace simdact::inline SIMDACT_TARGET
