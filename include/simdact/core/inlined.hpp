// SPDX-License-Identifier: BSL-1.0
// What the standard library has as function templates. A call of std::max<float> that is not inlined, at -O0 or under
// link-time optimisation, is a function of one name in every object; linked into a program for several instruction
// sets, it is that of the first object, whatever it was compiled for. So the library calls none whose code depends on
// the target: these are inlined always.
#pragma once

#include <cstddef>

#include <simdact/simd/config.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// std::min and std::max: a if the two are equal or one is NaN.
template <class T>
SIMDACT_INLINE constexpr T smaller(T a, T b) {
  return b < a ? b : a;
}
template <class T>
SIMDACT_INLINE constexpr T larger(T a, T b) {
  return a < b ? b : a;
}

template <class T>
SIMDACT_INLINE constexpr void fill_with(T* to, std::size_t n, T x) {
  for (std::size_t i = 0; i < n; ++i)
    to[i] = x;
}

// The ranges do not overlap.
template <class T, class To>
SIMDACT_INLINE constexpr void copy_elements(const T* from, std::size_t n, To* to) {
  for (std::size_t i = 0; i < n; ++i)
    to[i] = static_cast<To>(from[i]);
}

} // namespace simdact::inline SIMDACT_TARGET::detail
