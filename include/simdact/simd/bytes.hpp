// SPDX-License-Identifier: BSL-1.0
// Bytes as numbers, one a lane; and the lanes' own numbers.
#pragma once

#include <simdact/simd/memory.hpp>

SIMDACT_INLINED_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::simd {

template <single V>
SIMDACT_INLINE V load_bytes(const std::uint8_t* from) {
  using T = element_t<V>;
  if constexpr (scalar<V>) {
    return V(static_cast<T>(*from));
  } else if constexpr (requires { native::load_bytes(from, typename V::register_type{}); }) {
    return V(native::load_bytes(from, typename V::register_type{}));
  } else {
    alignas(64) std::array<T, width<V>> lanes;
    for (std::size_t i = 0; i < width<V>; ++i)
      lanes[i] = static_cast<T>(from[i]);
    return V::load_unaligned(lanes.data());
  }
}

// The first n lanes, which may be none or all, and 0 in the others; nothing behind them is read.
template <single V>
SIMDACT_INLINE V load_bytes_up_to(const std::uint8_t* from, std::size_t n) {
  std::array<std::uint8_t, width<V>> bytes{};
  for (std::size_t i = 0; i < n; ++i)
    bytes[i] = from[i];
  return simd::load_bytes<V>(bytes.data());
}

// 0, 1, 2 … by lane.
template <single V>
SIMDACT_INLINE V lane_numbers() {
  static constexpr auto numbers = [] {
    std::array<element_t<V>, width<V>> list{};
    for (std::size_t i = 0; i < width<V>; ++i)
      list[i] = static_cast<element_t<V>>(i);
    return list;
  }();
  return simd::load<V>(numbers.data());
}

} // namespace simdact::inline SIMDACT_TARGET::simd
SIMDACT_INLINED_STRICT_END
