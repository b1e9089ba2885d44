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
    unroll<4>([&](auto r)
                  SIMDACT_INLINE_LAMBDA { simd::store(out + r * n + i, map[r](simd::load<V>(in + r * n + i))); });
  if (i < n)
    unroll<4>([&](auto r) SIMDACT_INLINE_LAMBDA {
      simd::store_first(out + r * n + i, n - i, map[r](simd::load_first<V>(in + r * n + i, n - i)));
    });
}

// The reciprocals of the rows' sums.
template <bool Exact, simd::has_quarters V>
class short_reciprocals {
  using T = simd::element_t<V>;

public:
  SIMDACT_INLINE void put(std::size_t row, const four_lanes<V>& sums) {
    put_sums(row, detail::fold_four_sums<Exact>(sums));
  }
  SIMDACT_INLINE void put_sums(std::size_t row, two_parts<V> sums) {
    const two_parts<V> inverse = detail::reciprocal(sums);
    high_.put(row, inverse.high);
    low_.put(row, inverse.low);
  }
  SIMDACT_INLINE over_sum<Exact, T> operator[](std::size_t row) const { return {{high_[row], low_[row]}}; }

private:
  of_short_rows<V> high_, low_;
};

// Of rows of n logits each: up to sixteen rows, a multiple of four. False, with nothing written, where a row is not
// direct.
template <class Method, simd::element T>
SIMDACT_LOOP bool short_probabilities(const T* x, std::size_t n, std::size_t rows, row_factor<T> factor, T* out) {
  using V = simd::widest<T>;
  constexpr bool exact = row_exponential<Method, true>::exact;
  const short_frames<V> frames(x, n, rows, factor);
  if (!frames.are_direct())
    return false;
  short_reciprocals<exact, V> inverse;
  for (std::size_t row = 0; row < rows; row += 4)
    inverse.put(row, detail::four_sums<Method, true, V>(x + row * n, n, frames.four(row), factor, out + row * n));
  for (std::size_t row = 0; row < rows; row += 4) {
    std::array<over_sum<exact, T>, 4> map;
    unroll<4>([&](auto r) SIMDACT_INLINE_LAMBDA { map[r] = inverse[row + r]; });
    detail::map_four<V>(map, n, out + row * n, out + row * n);
  }
  return true;
}

// The same of rows of one step, whose terms need not go through the output.
template <class Method, simd::element T>
SIMDACT_LOOP bool shortest_probabilities(const T* x, std::size_t n, std::size_t rows, row_factor<T> factor, T* out) {
  using V = simd::widest<T>;
  constexpr bool exact = row_exponential<Method, true>::exact;
  const short_frames<V> frames(x, n, rows, factor);
  if (!frames.are_direct())
    return false;
  short_reciprocals<exact, V> inverse;
  std::array<four_terms<V>, rows_at_once / 4> term;
  for (std::size_t row = 0; row < rows; row += 4) {
    detail::make_last_terms<Method>(x + row * n, n, n, frames.four(row), factor, term[row / 4]);
    inverse.put(row, detail::lanes_of<exact>(term[row / 4]));
  }
  for (std::size_t row = 0; row < rows; ++row)
    detail::store_step(out + row * n, n, term[row / 4][row % 4], inverse[row]);
  return true;
}

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
