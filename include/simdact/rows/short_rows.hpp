// SPDX-License-Identifier: BSL-1.0
// The probabilities of short rows, several at once. The bits are those of row.hpp.
#pragma once

#include <simdact/rows/four_sums.hpp>
#include <simdact/rows/probability.hpp>
#include <simdact/rows/short_frames.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

// out[i] = map[r](in[i]) for the elements of four rows.
template <simd::has_quarters V, class Map, simd::element T>
SIMDACT_INLINE void map_four(const std::array<Map, 4>& map, std::size_t n, const T* in, T* out) {
  constexpr std::size_t width = simd::width<V>;
  std::size_t i = 0;
  for (; i + width <= n; i += width)
    unroll<4>([&](std::size_t r)
                  SIMDACT_INLINE_LAMBDA { simd::store(out + r * n + i, map[r](simd::load<V>(in + r * n + i))); });
  if (i < n)
    unroll<4>([&](std::size_t r) SIMDACT_INLINE_LAMBDA {
      simd::store_first(out + r * n + i, n - i, map[r](simd::load_first<V>(in + r * n + i, n - i)));
    });
}

// The reciprocals of the rows' sums.
template <bool Exact, simd::has_quarters V>
class short_reciprocals {
  using T = simd::element_t<V>;

public:
  SIMDACT_INLINE short_reciprocals(const short_sums<V>& sums, std::size_t rows) {
    for (std::size_t row = 0; row < rows; row += 4)
      inverse_.put(row, detail::reciprocal(sums.four(row)));
  }
  SIMDACT_INLINE over_sum<Exact, T> operator[](std::size_t row) const {
    return {{inverse_.high[row], inverse_.low[row]}};
  }

private:
  short_sums<V> inverse_;
};

// Of rows of n logits each: up to sixteen rows, a multiple of four, all direct.
template <class Method, simd::has_quarters V, simd::element T>
SIMDACT_LOOP void short_probabilities(const T* x, std::size_t n, std::size_t rows, const short_frames<V>& frames,
                                      row_factor<T> factor, short_sums<V>& sums, T* out) {
  constexpr bool exact = row_exponential<Method, true>::exact;
  for (std::size_t row = 0; row < rows; row += 4)
    sums.put(row, detail::fold_four_sums<exact>(
                      detail::four_sums<Method, true, V>(x + row * n, n, frames.four(row), factor, out + row * n)));
  const short_reciprocals<exact, V> inverse(sums, rows);
  for (std::size_t row = 0; row < rows; row += 4) {
    std::array<over_sum<exact, T>, 4> map;
    unroll<4>([&](std::size_t r) SIMDACT_INLINE_LAMBDA { map[r] = inverse[row + r]; });
    detail::map_four<V>(map, n, out + row * n, out + row * n);
  }
}

// The same of rows of one step, whose terms need not go through the output.
template <class Method, simd::has_quarters V, simd::element T>
SIMDACT_LOOP void shortest_probabilities(const T* x, std::size_t n, std::size_t rows, const short_frames<V>& frames,
                                         row_factor<T> factor, short_sums<V>& sums, T* out) {
  constexpr bool exact = row_exponential<Method, true>::exact;
  std::array<four_terms<V>, rows_at_once / 4> term;
  for (std::size_t row = 0; row < rows; row += 4) {
    detail::make_last_terms<Method>(x + row * n, n, n, frames.four(row), factor, term[row / 4]);
    sums.put(row, detail::fold_four_sums<exact>(detail::lanes_of<exact>(term[row / 4])));
  }
  const short_reciprocals<exact, V> inverse(sums, rows);
  for (std::size_t row = 0; row < rows; ++row)
    detail::store_step(out + row * n, n, term[row / 4][row % 4], inverse[row]);
}

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
