// Sums over a row for the backward passes: in 64 lanes whatever the vectors' width, with what 1024 elements' sums round
// off carried along.
#pragma once

#include <simdact/softmax/passes.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// The first N sums, added in a fixed tree.
template <std::size_t N, simd::value V, std::size_t Size>
SIMDACT_INLINE two_parts<V> add_halves(std::array<two_parts<V>, Size> sum) {
  for (std::size_t half = N / 2; half > 0; half /= 2)
    for (std::size_t k = 0; k < half; ++k)
      sum[k] = detail::add_parts(sum[k], sum[k + half]);
  return sum[0];
}

// The lanes of a row's sum, in one vector; term(s, a[i]...) adds an element to s.
template <simd::value V, class Term, class... Rows>
SIMDACT_INLINE two_parts<V> dot_lanes(Term term, std::size_t n, Rows... rows) {
  constexpr std::size_t lanes = 64, width = simd::width<V>, vectors = lanes / width, block = 16 * lanes;
  std::array<two_parts<V>, vectors> sum;
  std::array<V, vectors> partial;
  side_by_side<vectors>([&](auto k) SIMDACT_INLINE_LAMBDA {
    sum[k] = {V(0), V(0)};
    partial[k] = V(0);
  });
  const auto add_steps = [&](std::size_t i, std::size_t end) SIMDACT_INLINE_LAMBDA {
    for (; i < end; i += lanes)
      side_by_side<vectors>(
          [&](auto k) SIMDACT_INLINE_LAMBDA { partial[k] = term(partial[k], rows.template at<V>(i + k * width)...); });
  };
  if (n <= block && n % lanes == 0) { // a sum of one block: nothing has been carried along
    add_steps(0, n);
    for (std::size_t k = 0; k < vectors / 2; ++k)
      sum[k] = detail::exact_sum(partial[k], partial[k + vectors / 2]);
    return detail::add_halves<vectors / 2>(sum);
  }
  const auto end_block = [&]() SIMDACT_INLINE_LAMBDA {
    side_by_side<vectors>([&](auto k) SIMDACT_INLINE_LAMBDA {
      const auto [high, low] = detail::exact_sum(sum[k].high, partial[k]);
      sum[k] = {high, sum[k].low + low};
      partial[k] = V(0);
    });
  };
  std::size_t i = 0;
  while (i + lanes <= n) {
    const std::size_t end = i + block <= n ? i + block : n / lanes * lanes;
    add_steps(i, end);
    i = end;
    end_block();
  }
  if (i < n) {
    side_by_side<vectors>([&](auto k) SIMDACT_INLINE_LAMBDA {
      const std::size_t from = i + k * width;
      if (from + width <= n)
        partial[k] = term(partial[k], rows.template at<V>(from)...);
      else if (from < n)
        partial[k] = term(partial[k], rows.template first_at<V>(from, n - from)...);
    });
    end_block();
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

} // namespace simdact::inline SIMDACT_TARGET::detail
