// SPDX-License-Identifier: BSL-1.0
// Pairs in memory, x0 y0 x1 y1 …, as two vectors of the firsts and of the seconds, and back.
#pragma once

#include <simdact/simd/narrow.hpp>

namespace simdact::inline SIMDACT_TARGET::simd {

// {low[0], low[2], …, high[0], high[2], …} and {low[1], low[3], …, high[1], high[3], …}
template <value V>
SIMDACT_INLINE std::array<V, 2> unzip(V low, V high) {
  if constexpr (requires { native::unzip(low, high); }) {
    const auto [one, other] = native::unzip(low, high);
    return {V(one), V(other)};
  } else {
    alignas(64) std::array<element_t<V>, 2 * width<V>> pairs, apart;
    low.store_unaligned(pairs.data());
    high.store_unaligned(pairs.data() + width<V>);
    for (std::size_t i = 0; i < width<V>; ++i) {
      apart[i] = pairs[2 * i];
      apart[width<V> + i] = pairs[2 * i + 1];
    }
    return {V::load_unaligned(apart.data()), V::load_unaligned(apart.data() + width<V>)};
  }
}

// The inverse: the lower pairs and the upper ones.
template <value V>
SIMDACT_INLINE std::array<V, 2> zip(V first, V second) {
  if constexpr (requires { native::zip(first, second); }) {
    const auto [one, other] = native::zip(first, second);
    return {V(one), V(other)};
  } else {
    alignas(64) std::array<element_t<V>, 2 * width<V>> apart, pairs;
    first.store_unaligned(apart.data());
    second.store_unaligned(apart.data() + width<V>);
    for (std::size_t i = 0; i < width<V>; ++i) {
      pairs[2 * i] = apart[i];
      pairs[2 * i + 1] = apart[width<V> + i];
    }
    return {V::load_unaligned(pairs.data()), V::load_unaligned(pairs.data() + width<V>)};
  }
}

template <value V, class S>
SIMDACT_INLINE std::array<V, 2> load_pairs(const S* from) {
  return simd::unzip(simd::load<V>(from), simd::load<V>(from + width<V>));
}
template <class O, value V>
SIMDACT_INLINE void store_pairs(O* to, V first, V second) {
  const auto [low, high] = simd::zip(first, second);
  simd::store(to, low);
  simd::store(to + width<V>, high);
}

// The first n pairs, zeros in the other lanes; nothing behind them is read or written. 0 < n < width.
template <value V, class S>
SIMDACT_INLINE std::array<V, 2> load_first_pairs(const S* from, std::size_t n) {
  const std::size_t m = 2 * n;
  if (m < width<V>)
    return simd::unzip(simd::load_first<V>(from, m), V(0));
  const V low = simd::load<V>(from);
  return simd::unzip(low, m > width<V> ? simd::load_first<V>(from + width<V>, m - width<V>) : V(0));
}
template <class O, value V>
SIMDACT_INLINE void store_first_pairs(O* to, std::size_t n, V first, V second) {
  const std::size_t m = 2 * n;
  const auto [low, high] = simd::zip(first, second);
  if (m < width<V>)
    return simd::store_first(to, m, low);
  simd::store(to, low);
  if (m > width<V>)
    simd::store_first(to + width<V>, m - width<V>, high);
}

} // namespace simdact::inline SIMDACT_TARGET::simd
