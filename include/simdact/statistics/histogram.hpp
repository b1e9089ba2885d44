// SPDX-License-Identifier: BSL-1.0
// How many elements of a block lie between edges.
#pragma once

#include <span>

#include <simdact/statistics/counts.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

// The largest number of the type that is no larger than x.
template <simd::element N>
N rounded_down(double x) {
  const N nearest = static_cast<N>(x);
  if (static_cast<double>(nearest) <= x)
    return nearest;
  const auto bits = simd::as_bits(nearest);
  using B = decltype(bits);
  constexpr auto sign = simd::format<N>::sign;
  return simd::from_bits<N>((bits & ~sign) == 0 ? B(sign | 1) : (bits & sign) != 0 ? B(bits + 1) : B(bits - 1));
}
// The smallest that is no smaller.
template <simd::element N>
N rounded_up(double x) {
  return simd::negate(detail::rounded_down<N>(-x));
}

inline constexpr std::size_t edges_together = 4;

// How many elements are no less than each edge. A NaN is less, in effect.
template <class T, simd::element N>
[[gnu::noinline, gnu::flatten]] std::array<std::uint64_t, edges_together>
counts_from(const T* y, std::size_t n, const std::array<N, edges_together>& edges) {
  using V = simd::widest<N>;
  constexpr std::size_t width = simd::width<V>;
  std::array<lane_counts<V>, edges_together> counts;
  const std::array<V, edges_together> least{V(edges[0]), V(edges[1]), V(edges[2]), V(edges[3])};
  const auto add = [&](V x) SIMDACT_INLINE_LAMBDA {
    detail::unroll<edges_together>(
        [&](auto e) SIMDACT_INLINE_LAMBDA { counts[decltype(e)::value].add(x >= least[decltype(e)::value]); });
  };
  std::size_t i = 0;
  for (; i + width <= n; i += width)
    add(simd::load<V>(y + i));
  // Below every edge, as they are finite.
  add(simd::keep_first(simd::load_up_to<V>(y + i, n - i), n - i, V(-simd::format<N>::infinity)));
  return {counts[0].sum(), counts[1].sum(), counts[2].sum(), counts[3].sum()};
}

// Where counts of values between edges go: counts[k] is of those with edges[k - 1] <= y < edges[k], the first of all
// below, the last of all from the last edge on. Several threads may add at once.
struct histogram {
  std::span<const double> edges;
  std::span<std::uint64_t> counts;

  // `numbers` of the n elements are no NaN.
  template <simd::element N, class T>
  void add(const T* y, std::size_t n, std::uint64_t numbers) const {
    if (edges.empty())
      return;
    std::uint64_t above = numbers;
    for (std::size_t first = 0; first < edges.size(); first += edges_together) {
      const std::size_t size = detail::smaller(edges_together, edges.size() - first);
      std::array<N, edges_together> some;
      for (std::size_t e = 0; e < edges_together; ++e)
        some[e] = detail::rounded_up<N>(edges[first + detail::smaller(e, size - 1)]);
      const auto from = detail::counts_from(y, n, some);
      for (std::size_t e = 0; e < size; ++e) {
        add_to(first + e, above - from[e]);
        above = from[e];
      }
    }
    add_to(edges.size(), above);
  }

private:
  void add_to(std::size_t k, std::uint64_t more) const { __atomic_fetch_add(&counts[k], more, __ATOMIC_RELAXED); }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
