// SPDX-License-Identifier: BSL-1.0
// Where the results of an elementwise function's loops go, and whether they may yet change.
#pragma once

#include <array>
#include <concepts>

#include <simdact/simd/bfloat16_batch.hpp>
#include <simdact/simd/group_memory.hpp>
#include <simdact/simd/narrow.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// What is stored of a result.
template <class Result>
SIMDACT_INLINE auto stored(Result x) {
  if constexpr (requires { x.in_doubt(); })
    return x.y;
  else
    return x;
}

// Whether one of several results is in doubt: one comparison for all of them.
template <class Result>
SIMDACT_INLINE bool any_in_doubt(Result first, std::same_as<Result> auto... more) {
  if constexpr (requires { first.in_doubt(); }) {
    ((first = first.or_less(more)), ...);
    return first.in_doubt();
  } else {
    return false;
  }
}

// One output, or two that take a pair of results.
template <class T, class V>
SIMDACT_INLINE void put(T* out, std::size_t i, V x) {
  simd::store(out + i, x);
}
template <class T, class V>
SIMDACT_INLINE void put(std::array<T*, 2> out, std::size_t i, std::array<V, 2> x) {
  simd::store(out[0] + i, x[0]);
  simd::store(out[1] + i, x[1]);
}

template <class T, class V>
SIMDACT_INLINE void put_first(T* out, std::size_t i, std::size_t n, V x) {
  simd::store_first(out + i, n, x);
}
template <class T, class V>
SIMDACT_INLINE void put_first(std::array<T*, 2> out, std::size_t i, std::size_t n, std::array<V, 2> x) {
  simd::store_first(out[0] + i, n, x[0]);
  simd::store_first(out[1] + i, n, x[1]);
}

template <class T, class V>
SIMDACT_INLINE void put_streaming(T* out, std::size_t i, V x) {
  simd::stream(out + i, x);
}
template <class T, class V>
SIMDACT_INLINE void put_streaming(std::array<T*, 2> out, std::size_t i, std::array<V, 2> x) {
  simd::stream(out[0] + i, x[0]);
  simd::stream(out[1] + i, x[1]);
}

template <class T>
SIMDACT_INLINE T* ahead(T* out, std::size_t n) {
  return out + n;
}
template <class T>
SIMDACT_INLINE std::array<T*, 2> ahead(std::array<T*, 2> out, std::size_t n) {
  return {out[0] + n, out[1] + n};
}

} // namespace simdact::inline SIMDACT_TARGET::detail
