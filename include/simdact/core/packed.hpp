// SPDX-License-Identifier: BSL-1.0
// Operations of floats on whole vectors of bfloat16: on the even lanes and the odd ones. Nothing moves between lanes.
#pragma once

#include <simdact/core/loop.hpp>
#include <simdact/core/nearest.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// Two vectors of floats as one of bfloat16, rounded by an offset that carries. A NaN that comes of NaNs of bfloat16 is
// one of those, whose lower half is 0, or an operation's, which is quiet: no carry makes it another number.
template <simd::value V>
SIMDACT_INLINE auto packed(simd::bits_t<V> even, simd::bits_t<V> odd) {
  using pair = simd::bfloat16_batch<typename V::arch_type>;
  using U = simd::bits_t<V>;
  return pair{simd::reinterpret_bits<simd::bits_t<pair>>((even >> 16) | (odd & U(0xffff'0000u)))};
}

template <simd::value V>
SIMDACT_INLINE auto pack(V even, V odd) {
  using U = simd::bits_t<V>;
  const auto carried = [](V y) SIMDACT_INLINE_LAMBDA {
    const U b = simd::as_bits(y);
    return (b + U(0x7fff)) + ((b >> 16) & U(1));
  };
  return detail::packed<V>(carried(even), carried(odd));
}

// Several results that may be stored, and the least of their margins.
template <simd::value V, int Steps>
struct tentative_pack {
  simd::bfloat16_batch<typename V::arch_type> y;
  tentative<V, Steps> least;

  SIMDACT_INLINE constexpr tentative_pack or_less(tentative_pack other) const {
    return {y, least.or_less(other.least)};
  }
  SIMDACT_INLINE constexpr bool in_doubt() const { return least.in_doubt(); }
};

// Ties are in doubt, so that those that are not may be rounded up; with the offset that the margin has, which makes no
// difference to the others.
template <simd::value V, int Steps>
SIMDACT_INLINE auto pack(tentative<V, Steps> even, tentative<V, Steps> odd) {
  const simd::bits_t<V> offset(0x8000u + std::uint32_t{Steps});
  const auto y = detail::packed<V>(simd::as_bits(even.y) + offset, simd::as_bits(odd.y) + offset);
  return tentative_pack<V, Steps>{y, even.or_less(odd)};
}

// An operation of vectors of floats as one of vectors of bfloat16. Two of those at a time are four of floats.
template <class Operation>
struct on_lanes_in_turn {
  static constexpr bool takes_stored = true;
  static constexpr std::size_t together = 2;
  Operation operation;

  SIMDACT_INLINE auto operator()(auto... x) const {
    using V = simd::widest<float>;
    return detail::pack(operation(V(simd::even_floats(x))...), operation(V(simd::odd_floats(x))...));
  }
};
template <class Operation>
on_lanes_in_turn(Operation) -> on_lanes_in_turn<Operation>;

} // namespace simdact::inline SIMDACT_TARGET::detail
