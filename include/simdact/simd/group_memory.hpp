// SPDX-License-Identifier: BSL-1.0
// Loads and stores of groups, whose vectors stand one behind the other in memory.
#pragma once

#include <simdact/simd/group_ops.hpp>
#include <simdact/simd/narrow.hpp>

namespace simdact::inline SIMDACT_TARGET::simd {

template <grouped V, class T>
SIMDACT_INLINE V load(const T* from) {
  using one = vector_of<V>;
  return {simd::load<one>(from), simd::load<one>(from + width<one>), simd::load<one>(from + 2 * width<one>),
          simd::load<one>(from + 3 * width<one>)};
}

template <grouped V, class T>
SIMDACT_INLINE void store(T* to, V x) {
  constexpr std::size_t step = width<vector_of<V>>;
  for (std::size_t i = 0; i < 4; ++i)
    simd::store(to + i * step, x.part[i]);
}

// `to` is aligned to the vector.
template <class T, grouped V>
SIMDACT_INLINE void stream(T* to, V x) {
  constexpr std::size_t step = width<vector_of<V>>;
  for (std::size_t i = 0; i < 4; ++i)
    simd::stream(to + i * step, x.part[i]);
}

} // namespace simdact::inline SIMDACT_TARGET::simd
