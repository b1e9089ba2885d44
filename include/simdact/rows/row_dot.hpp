// SPDX-License-Identifier: BSL-1.0
// Sums over a row: in 64 lanes whatever the vectors' width, with what 1024 elements' sums round off carried along.
#pragma once

#include <simdact/core/inlined.hpp>
#include <simdact/rows/passes.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

// The first N sums, added in a fixed tree.
template <std::size_t N, simd::value V, std::size_t Size>
SIMDACT_INLINE two_parts<V> add_halves(std::array<two_parts<V>, Size> sum) {
  for (std::size_t half = N / 2; half > 0; half /= 2)
    for (std::size_t k = 0; k < half; ++k)
      sum[k] = detail::add_parts(sum[k], sum[k + half]);
  return sum[0];
}

inline constexpr std::size_t dot_lane_count = 64;
inline constexpr std::size_t dot_block = 16 * dot_lane_count;

template <simd::value V>
using dot_vectors = std::array<V, dot_lane_count / simd::width<V>>;

// Elements [i, end), in up to 64 lanes that begin with zeros; term(s, a[i]...) adds an element to s.
template <simd::value V, class Term, class... Rows>
SIMDACT_INLINE dot_vectors<V> block_lanes(Term term, std::size_t i, std::size_t end, Rows... rows) {
  constexpr std::size_t width = simd::width<V>, vectors = dot_lane_count / width;
  dot_vectors<V> sum;
  unroll<vectors>([&](std::size_t k) SIMDACT_INLINE_LAMBDA { sum[k] = V(0); });
  for (; i + dot_lane_count <= end; i += dot_lane_count)
    unroll<vectors>([&](std::size_t k)
                        SIMDACT_INLINE_LAMBDA { sum[k] = term(sum[k], rows.template at<V>(i + k * width)...); });
  if (i < end)
    unroll<vectors>([&](std::size_t k) SIMDACT_INLINE_LAMBDA {
      const std::size_t from = i + k * width;
      if (from + width <= end)
        sum[k] = term(sum[k], rows.template at<V>(from)...);
      else if (from < end)
        sum[k] = term(sum[k], rows.template first_at<V>(from, end - from)...);
    });
  return sum;
}

// The lanes of the sum of up to 1024 elements, added plainly.
template <simd::value V, class Term, class... Rows>
SIMDACT_INLINE V short_dot_lanes(Term term, std::size_t n, Rows... rows) {
  dot_vectors<V> sum = detail::block_lanes<V>(term, 0, n, rows...);
  for (std::size_t half = sum.size() / 2; half > 0; half /= 2)
    for (std::size_t k = 0; k < half; ++k)
      sum[k] = sum[k] + sum[k + half];
  return sum[0];
}

// The lanes of a row's sum, in one vector.
template <simd::value V, class Term, class... Rows>
SIMDACT_INLINE two_parts<V> dot_lanes(Term term, std::size_t n, Rows... rows) {
  constexpr std::size_t vectors = dot_lane_count / simd::width<V>;
  std::array<two_parts<V>, vectors> sum;
  if (n <= dot_block) { // nothing to carry along
    const dot_vectors<V> block = detail::block_lanes<V>(term, 0, n, rows...);
    for (std::size_t k = 0; k < vectors / 2; ++k)
      sum[k] = detail::exact_sum(block[k], block[k + vectors / 2]);
    return detail::add_halves<vectors / 2>(sum);
  }
  unroll<vectors>([&](std::size_t k) SIMDACT_INLINE_LAMBDA { sum[k] = {V(0), V(0)}; });
  for (std::size_t i = 0; i < n; i += dot_block) {
    const dot_vectors<V> block = detail::block_lanes<V>(term, i, detail::smaller(i + dot_block, n), rows...);
    unroll<vectors>([&](std::size_t k) SIMDACT_INLINE_LAMBDA {
      const auto [high, low] = detail::exact_sum(sum[k].high, block[k]);
      sum[k] = {high, sum[k].low + low};
    });
  }
  return detail::add_halves<vectors>(sum);
}

// A row's sum.
template <simd::element T, class Term, class... Rows>
SIMDACT_LOOP T row_dot(Term term, std::size_t n, Rows... rows) {
  using V = simd::widest<T>;
  const auto [high, low] =
      detail::fold_parts<static_cast<int>(simd::width<V> / 2)>(detail::dot_lanes<V>(term, n, rows...));
  return simd::first(high) + simd::first(low);
}

// The same for a gradient, which a short row's rounding does not count in.
template <simd::element T, class Term, class... Rows>
SIMDACT_LOOP T gradient_dot(Term term, std::size_t n, Rows... rows) {
  using V = simd::widest<T>;
  if (n > dot_block)
    return detail::row_dot<T>(term, n, rows...);
  return simd::first(
      simd::fold(detail::short_dot_lanes<V>(term, n, rows...), [](V a, V b) SIMDACT_INLINE_LAMBDA { return a + b; }));
}

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
