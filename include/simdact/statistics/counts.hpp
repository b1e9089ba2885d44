// SPDX-License-Identifier: BSL-1.0
// How many elements of a block are zero, saturated, not finite; and the least and the largest.
#pragma once

#include <simdact/core/inlined.hpp>
#include <simdact/core/sum.hpp>
#include <simdact/core/unroll.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

// A vector's elements in rounds of sum_lanes, of which the last is filled up: visit(k, x), where k is the lane of the
// first element of x, a constant.
template <simd::value V, class Visitor, class T>
SIMDACT_INLINE void for_whole_round(Visitor visit, const T* from) {
  constexpr std::size_t width = simd::width<V>;
  detail::unroll<sum_lanes / width>([&](auto k) SIMDACT_INLINE_LAMBDA {
    constexpr std::size_t lane = decltype(k)::value * width;
    visit(std::integral_constant<std::size_t, lane>{}, simd::load<V>(from + lane));
  });
}
template <simd::value V, class Visitor, class T>
SIMDACT_INLINE void for_last_round(Visitor visit, const T* from, std::size_t n, V other) {
  constexpr std::size_t width = simd::width<V>;
  detail::unroll<sum_lanes / width>([&](auto k) SIMDACT_INLINE_LAMBDA {
    constexpr std::size_t lane = decltype(k)::value * width;
    const std::size_t first = detail::smaller(lane, n), left = detail::smaller(n - first, width);
    visit(std::integral_constant<std::size_t, lane>{},
          simd::keep_first(simd::load_up_to<V>(from + first, left), left, other));
  });
}

// A count in each lane, together no more than 2^24.
template <simd::value V>
class lane_counts {
  using lanes = typename simd::bits_t<V>::register_type;
  using mask = typename simd::mask_t<V>::register_type;
  // What holds is all ones, -1, unless masks have registers of their own.
  static constexpr bool by_bits = sizeof(mask) == sizeof(lanes);

public:
  SIMDACT_INLINE void add(simd::mask_t<V> condition) {
    if constexpr (by_bits)
      counts_ = counts_ - simd::bits_t<V>(__builtin_bit_cast(lanes, static_cast<mask>(condition)));
    else
      counts_ = simd::select(condition, counts_ + V(1), counts_);
  }
  SIMDACT_INLINE void add(const lane_counts& other) { counts_ = counts_ + other.counts_; }

  SIMDACT_INLINE std::uint64_t sum() const {
    if constexpr (by_bits) {
      alignas(64) std::array<typename simd::bits_t<V>::value_type, simd::width<V>> list;
      counts_.store_unaligned(list.data());
      std::uint64_t all = 0;
      for (const auto count : list)
        all += count;
      return all;
    } else {
      const auto plus = [](V a, V b) SIMDACT_INLINE_LAMBDA { return a + b; };
      return static_cast<std::uint64_t>(simd::first(simd::fold(counts_, plus)));
    }
  }

private:
  std::conditional_t<by_bits, simd::bits_t<V>, V> counts_{0};
};

struct block_counts {
  std::uint64_t zeros, saturated, nans, infinities;
  double minimum, maximum;
};

// Two chains of each, which hide one another's latency. `other` is one of the elements, and fills up the last vectors.
// No SIMDACT_LOOP: scheduled as those are, vectors side by side would take more than sixteen registers.
template <bool Finite, class T, simd::element N>
[[gnu::noinline, gnu::flatten]] block_counts counts_of(const T* y, std::size_t n, N other, N saturated_from) {
  using V = simd::widest<N>;
  using pair = std::array<V, 2>;
  std::array<lane_counts<V>, 2> zeros, saturated, numbers, finite;
  pair least{V(other), V(other)}, most = least;
  const auto add = [&](auto lane, V x) SIMDACT_INLINE_LAMBDA {
    constexpr std::size_t k = decltype(lane)::value / simd::width<V> % 2;
    const V size = simd::abs(x);
    zeros[k].add(x == V(0));
    saturated[k].add(size > V(saturated_from));
    if constexpr (!Finite) {
      const auto is_finite = simd::finite(x);
      numbers[k].add(x <= x);
      finite[k].add(is_finite);
      x = simd::select(is_finite, x, V(other));
    }
    least[k] = simd::min(x, least[k]);
    most[k] = simd::max(x, most[k]);
  };
  constexpr std::size_t width = simd::width<V>;
  std::size_t i = 0;
  for (; i + 2 * width <= n / sum_lanes * sum_lanes; i += 2 * width) {
    add(std::integral_constant<std::size_t, 0>{}, simd::load<V>(y + i));
    add(std::integral_constant<std::size_t, width>{}, simd::load<V>(y + i + width));
  }
  if (i < n)
    detail::for_last_round<V>(add, y + i, n - i, V(other));

  const std::size_t filled = i < n ? i + sum_lanes - n : 0;
  const auto of_both = [=](std::array<lane_counts<V>, 2>& counts, bool holds_of_other) SIMDACT_INLINE_LAMBDA {
    counts[0].add(counts[1]);
    return counts[0].sum() - (holds_of_other ? filled : 0);
  };
  const std::uint64_t in_numbers = Finite ? n : of_both(numbers, true);
  // The sign of a zero would depend on the order of the comparisons.
  return {of_both(zeros, other == N(0)),
          of_both(saturated, simd::abs(other) > saturated_from),
          n - in_numbers,
          Finite ? 0 : in_numbers - of_both(finite, true),
          0.0 + static_cast<double>(simd::first(simd::fold(simd::min(least[0], least[1]), simd::min_of{}))),
          0.0 + static_cast<double>(simd::first(simd::fold(simd::max(most[0], most[1]), simd::max_of{})))};
}

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
