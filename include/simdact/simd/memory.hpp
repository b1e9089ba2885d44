// Loads and stores of whole vectors and of their first few lanes, at any alignment.
#pragma once

#include <cstring>

#include <simdact/simd/ops.hpp>

namespace simdact::inline SIMDACT_TARGET::simd {

template <class V, class T>
SIMDACT_INLINE V load(const T* from) {
  if constexpr (scalar<V>)
    return *from;
  else
    return V::load_unaligned(from);
}

template <class V, class T>
SIMDACT_INLINE void store(T* to, V x) {
  if constexpr (scalar<V>)
    *to = x;
  else
    x.store_unaligned(to);
}

// The first n lanes from memory, zeros in the others; nothing behind them is read. 0 < n < width.
template <class V, class T>
SIMDACT_INLINE V load_first(const T* from, std::size_t n) {
  if constexpr (requires { native::load_first(from, n, typename V::arch_type{}); }) {
    return native::load_first(from, n, typename V::arch_type{});
  } else {
    alignas(64) std::array<T, V::size> lanes{};
    for (std::size_t i = 0; i < n; ++i)
      lanes[i] = from[i];
    return V::load_unaligned(lanes.data());
  }
}

// The first n lanes to memory; nothing behind them is written. 0 < n < width.
template <class V, class T>
SIMDACT_INLINE void store_first(T* to, std::size_t n, V x) {
  if constexpr (requires { native::store_first(to, n, x); }) {
    native::store_first(to, n, x);
  } else {
    alignas(64) std::array<T, V::size> lanes;
    x.store_unaligned(lanes.data());
    for (std::size_t i = 0; i < n; ++i)
      to[i] = lanes[i];
  }
}

} // namespace simdact::inline SIMDACT_TARGET::simd
