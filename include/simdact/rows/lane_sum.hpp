// SPDX-License-Identifier: BSL-1.0
// The sum of a row in sixteen lanes, whatever the vectors' width: lane j takes the elements i with i mod 16 = j, in
// their order, and the lanes are added in a fixed tree. So it has the same bits on every target with hardware FMA.
//
// Exact: each lane is high + low, low being what the additions rounded off (Knuth's two-sum), for every element. Else
// only the sums of 256 elements are added so, sixteen a lane, which themselves are plain.
//
// Terms: no element is negative, and without Exact the tree is plain too, as the terms' own errors are larger.
#pragma once

#include <simdact/math/error_free.hpp>
#include <simdact/simd/reduce.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

inline constexpr std::size_t row_lanes = 16;
inline constexpr std::size_t row_block = 256;

template <simd::value V>
SIMDACT_INLINE constexpr two_parts<V> add_parts(two_parts<V> a, two_parts<V> b) {
  const auto [high, low] = detail::exact_sum(a.high, b.high);
  return {high, (a.low + b.low) + low};
}

// All lanes' sum, in every lane.
template <int Distance, simd::value V>
SIMDACT_INLINE two_parts<V> fold_parts(two_parts<V> x) {
  if constexpr (Distance == 0)
    return x;
  else
    return detail::fold_parts<Distance / 2>(
        detail::add_parts<V>(x, {simd::exchange<Distance>(x.high), simd::exchange<Distance>(x.low)}));
}

// In so many vectors: as many as hold the sixteen lanes of a row, or sixteen, of which each lane is one of another row.
template <bool Exact, simd::value V, bool Terms = false, std::size_t Vectors = row_lanes / simd::width<V>>
class lane_sum {
public:
  static constexpr std::size_t vectors = Vectors;

  SIMDACT_INLINE lane_sum() {
    for (std::size_t k = 0; k < vectors; ++k) {
      sum_[k] = {V(0), V(0)};
      block_[k] = V(0);
    }
  }

  // Adds the elements from i on, i mod 16 being k times the width.
  SIMDACT_INLINE void add(std::size_t k, V x) {
    if constexpr (Exact)
      add_exactly(k, x);
    else
      block_[k] = block_[k] + x;
  }

  // After every 256 elements, and the last.
  SIMDACT_INLINE void end_block() {
    for (std::size_t k = 0; k < vectors; ++k)
      if constexpr (Exact) {
        const V low = sum_[k].low;
        sum_[k].low = V(0);
        add_exactly(k, low);
      } else {
        add_exactly(k, block_[k]);
        block_[k] = V(0);
      }
  }

  // The lanes, in one vector; a plain tree leaves all in their first parts.
  SIMDACT_INLINE two_parts<V> lanes() const { return joined(sum_); }

  // Those of the sum of a few elements, one a lane or 0.
  SIMDACT_INLINE static two_parts<V> lanes_of(const std::array<V, vectors>& x) {
    std::array<two_parts<V>, vectors> sum;
    for (std::size_t k = 0; k < vectors; ++k)
      sum[k] = {x[k], V(0)};
    return joined(sum);
  }

  SIMDACT_INLINE two_parts<simd::element_t<V>> total() const {
    if constexpr (plain_tree) {
      return {simd::first(simd::fold(lanes().high, [](V a, V b) SIMDACT_INLINE_LAMBDA { return a + b; })), 0};
    } else {
      const auto [high, low] = detail::fold_parts<static_cast<int>(simd::width<V> / 2)>(lanes());
      return detail::normalized(simd::first(high), simd::first(low));
    }
  }

  // The sums of rows of a lane each.
  SIMDACT_LOOP two_parts<V> totals() const requires(Vectors == row_lanes) {
    const auto [high, low] = lanes();
    if constexpr (plain_tree)
      return {high, low};
    else
      return detail::normalized(high, low);
  }

private:
  static constexpr bool plain_tree = Terms && !Exact;

  SIMDACT_INLINE static two_parts<V> joined(std::array<two_parts<V>, vectors> half) {
    if constexpr (plain_tree)
      for (two_parts<V>& x : half)
        x = {x.high + x.low, V(0)};
    for (std::size_t n = vectors / 2; n > 0; n /= 2)
      for (std::size_t k = 0; k < n; ++k)
        half[k] = join(half[k], half[k + n]);
    return half[0];
  }
  SIMDACT_INLINE static two_parts<V> join(two_parts<V> a, two_parts<V> b) {
    if constexpr (plain_tree)
      return {a.high + b.high, V(0)};
    else
      return detail::add_parts(a, b);
  }
  SIMDACT_INLINE void add_exactly(std::size_t k, V x) {
    const auto [high, low] =
        Terms ? detail::exact_sum_of_positive(sum_[k].high, x) : detail::exact_sum(sum_[k].high, x);
    sum_[k] = {high, sum_[k].low + low};
  }

  std::array<two_parts<V>, vectors> sum_;
  std::array<V, vectors> block_;
};

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
