// SPDX-License-Identifier: BSL-1.0
// Loads and stores of whole vectors and of their first few lanes, at any alignment; stores past the caches.
#pragma once

#include <cstring>

#include <simdact/simd/ops.hpp>

namespace simdact::inline SIMDACT_TARGET::simd {

template <class V, class T>
SIMDACT_INLINE V load(const T* from) {
  if constexpr (scalar<V>)
    return V(*from);
  else
    return V::load_unaligned(from);
}

// What was loaded, to be used twice: g++ would load it twice.
template <single V>
SIMDACT_INLINE V in_register(V x) {
  if constexpr (scalar<V>)
    return V(simd::opaque(simd::raw(x)));
  else
    return V(simd::opaque(static_cast<typename V::register_type>(x)));
}

template <class V, class T>
SIMDACT_INLINE void store(T* to, V x) {
  if constexpr (scalar<V>)
    *to = simd::raw(x);
  else
    x.store_unaligned(to);
}

// clang's MemorySanitizer does not know that a masked store writes; there lanes go one by one.
#if defined(__has_feature)
#if __has_feature(memory_sanitizer)
#define SIMDACT_MEMORY_SANITIZER 1
#endif
#endif
#if defined(SIMDACT_MEMORY_SANITIZER)
inline constexpr bool stores_first_lanes_singly = true;
#else
inline constexpr bool stores_first_lanes_singly = false;
#endif

// The first n lanes from memory, zeros in the others; nothing behind them is read. 0 < n < width.
template <class V, class T>
SIMDACT_INLINE V load_first(const T* from, std::size_t n) {
  if constexpr (requires(typename V::register_type x) { native::load_first(from, n, x); }) {
    return native::load_first(from, n, typename V::register_type{});
  } else {
    alignas(64) std::array<T, V::size> lanes{};
    for (std::size_t i = 0; i < n; ++i)
      lanes[i] = from[i];
    return V::load_unaligned(lanes.data());
  }
}

// The same where n may be none of the lanes, or all.
template <class V, class T>
SIMDACT_INLINE V load_up_to(const T* from, std::size_t n) {
  if constexpr (requires(typename V::register_type x) { native::load_up_to(from, n, x); })
    return native::load_up_to(from, n, typename V::register_type{});
  else
    return n == 0 ? V(T(0)) : n == V::size ? simd::load<V>(from) : simd::load_first<V>(from, n);
}

// The first n lanes to memory; nothing behind them is written. 0 < n < width.
template <class V, class T>
SIMDACT_INLINE void store_first(T* to, std::size_t n, V x) {
  if constexpr (!stores_first_lanes_singly && requires { native::store_first(to, n, x); }) {
    native::store_first(to, n, x);
  } else {
    alignas(64) std::array<T, V::size> lanes;
    x.store_unaligned(lanes.data());
    for (std::size_t i = 0; i < n; ++i)
      to[i] = lanes[i];
  }
}

// Whether this instruction set has stores that go past the caches. They are ordered after others only by
// end_streaming.
template <class T>
inline constexpr bool can_stream = requires(T* to, widest<T> x) {
  native::stream(to, x);
};

// `to` is aligned to the vector.
template <class T, class V>
SIMDACT_INLINE void stream(T* to, V x) {
  native::stream(to, x);
}
template <class V>
SIMDACT_INLINE void end_streaming() {
  native::end_streaming(typename V::register_type{});
}

inline constexpr std::size_t cache_line = 64;

// Asks for the lines of `bytes` bytes that begin `distance` bytes behind. They may lie outside the array.
template <std::size_t bytes, std::size_t distance, class T>
SIMDACT_INLINE void prefetch(const T* from) {
  for (std::size_t line = 0; line < bytes; line += cache_line)
    __builtin_prefetch(reinterpret_cast<const void*>(reinterpret_cast<std::uintptr_t>(from) + distance + line));
}

} // namespace simdact::inline SIMDACT_TARGET::simd
