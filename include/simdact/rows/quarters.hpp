// SPDX-License-Identifier: BSL-1.0
// Numbers of four rows in the quarters of one vector: taken apart, and folded from the rows' own lanes.
#pragma once

#include <simdact/rows/lane_sum.hpp>
#include <simdact/simd/quarters.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// Vectors whose quarters belong to a row each, taken apart.
template <simd::value V, std::size_t Fours>
class by_row {
public:
  SIMDACT_INLINE void put(std::size_t row, V x) { simd::store(lanes_.data() + row * simd::width<V> / 4, x); }
  SIMDACT_INLINE simd::element_t<V> operator[](std::size_t row) const { return lanes_[row * simd::width<V> / 4]; }
  // Those of the row and the next three, as they were put.
  SIMDACT_INLINE V four(std::size_t row) const { return simd::load<V>(lanes_.data() + row * simd::width<V> / 4); }

private:
  alignas(64) std::array<simd::element_t<V>, Fours * simd::width<V>> lanes_;
};

// As fold_parts.
template <simd::has_quarters V>
SIMDACT_INLINE two_parts<V> fold_four_parts(const std::array<two_parts<V>, 4>& x) {
  const auto pair = [](auto shuffle, two_parts<V> a, two_parts<V> b) SIMDACT_INLINE_LAMBDA {
    const auto [high, next_high] = shuffle(a.high, b.high);
    const auto [low, next_low] = shuffle(a.low, b.low);
    return detail::add_parts<V>({high, low}, {next_high, next_low});
  };
  const auto halves = [](V a, V b) SIMDACT_INLINE_LAMBDA { return simd::halves(a, b); };
  const auto quarters = [](V a, V b) SIMDACT_INLINE_LAMBDA { return simd::alternate_quarters(a, b); };
  return detail::fold_parts<static_cast<int>(simd::width<V> / 8)>(
      pair(quarters, pair(halves, x[0], x[1]), pair(halves, x[2], x[3])));
}

// As lane_sum's total.
template <bool Exact, simd::has_quarters V>
SIMDACT_INLINE two_parts<V> fold_four_sums(const std::array<two_parts<V>, 4>& x) {
  if constexpr (Exact) {
    const auto [high, low] = detail::fold_four_parts(x);
    const V sum = high + low;
    return {sum, (high - sum) + low};
  } else {
    const std::array<V, 4> lanes{x[0].high, x[1].high, x[2].high, x[3].high};
    return {simd::fold_four(lanes, [](V a, V b) SIMDACT_INLINE_LAMBDA { return a + b; }), V(0)};
  }
}

} // namespace simdact::inline SIMDACT_TARGET::detail
