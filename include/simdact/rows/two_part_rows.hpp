// SPDX-License-Identifier: BSL-1.0
// Terms and sums of short rows whose logits are sums in two parts, several rows at once. The bits are those of row.hpp.
#pragma once

#include <simdact/rows/padded_rows.hpp>
#include <simdact/rows/short_logarithms.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

// The terms go beside the logits.
template <class Method, simd::has_quarters V, simd::element T>
SIMDACT_LOOP void terms_of_parts(padded_parts<T>& x, std::size_t n, std::size_t rows, const short_frames<V>& frames,
                                 row_factor<T> factor, short_sums<V>& sums) {
  using exponential = row_exponential<Method, true>;
  using sum_type = lane_sum<exponential::exact, V, true>;
  constexpr std::size_t width = simd::width<V>, vectors = sum_type::vectors;
  static_assert(padded_row<T> <= row_block);
  for (std::size_t row = 0; row < rows; row += 4) {
    const std::array<row_frame<V>, 4> frame = frames.four(row);
    const stored_parts<T> four = x[row * n];
    T* const to = x.term.x.data() + row * n;
    std::array<sum_type, 4> sum;
    for (std::size_t i = 0; i < n; i += row_lanes)
      unroll<vectors>([&](std::size_t k) SIMDACT_INLINE_LAMBDA {
        const std::size_t from = i + k * width;
        if (from >= n)
          return;
        std::array<two_parts<V>, 4> logit;
        unroll<4>([&](std::size_t r) SIMDACT_INLINE_LAMBDA { logit[r] = four.template at<V>(r * n + from); });
        const std::array<V, 4> term = exponential::template eval_together<V>(logit, frame, factor);
        unroll<4>([&](std::size_t r) SIMDACT_INLINE_LAMBDA {
          simd::store(to + r * n + from, term[r]);
          sum[r].add(k, term[r]);
        });
      });
    unroll<4>([&](std::size_t r) SIMDACT_INLINE_LAMBDA { sum[r].end_block(); });
    sums.put(row, detail::fold_four_sums<exponential::exact>(
                      four_lanes<V>{sum[0].lanes(), sum[1].lanes(), sum[2].lanes(), sum[3].lanes()}));
  }
}

// The sinks of rows, over the unit.
template <simd::has_quarters V, simd::element T>
void put_sinks(const row_layout<T>& layout, std::size_t first, std::size_t rows, T inverse_unit,
               of_short_rows<V>& sinks) {
  constexpr std::size_t quarter = simd::width<V> / 4;
  for (std::size_t row = 0; row < rows; row += 4) {
    alignas(64) std::array<T, simd::width<V>> four;
    for (std::size_t r = 0; r < 4; ++r)
      detail::fill_with(four.data() + r * quarter, quarter,
                        simd::product(inverse_unit, layout.sink(first + row + r).logit));
    sinks.put(row, simd::load<V>(four.data()));
  }
}
// Their terms join the sums.
template <class Method, simd::has_quarters V, simd::element T>
SIMDACT_LOOP void add_sinks(const of_short_rows<V>& sinks, std::size_t rows, const short_frames<V>& frames,
                            row_factor<T> factor, short_sums<V>& sums) {
  for (std::size_t row = 0; row < rows; row += 4) {
    const V term =
        row_exponential<Method, true>::eval(two_parts<V>{sinks.four(row), V(0)}, frames.quarters(row), factor);
    sums.put(row, detail::add_parts<V>(sums.four(row), {term, V(0)}));
  }
}

// The larger second parts of those logits whose first is the row's maximum; a sink's is 0.
template <simd::has_quarters V, simd::element T>
SIMDACT_LOOP void low_of_maxima(const padded_parts<T>& x, std::size_t n, std::size_t rows,
                                const short_frames<V>& frames, const of_short_rows<V>* sinks, of_short_rows<V>& low) {
  const V nothing(-simd::format<T>::infinity);
  for (std::size_t row = 0; row < rows; row += 4) {
    std::array<V, 4> found{nothing, nothing, nothing, nothing};
    for (std::size_t i = 0; i < n; i += simd::width<V>)
      unroll<4>([&](std::size_t r) SIMDACT_INLINE_LAMBDA {
        const two_parts<V> logit = x[(row + r) * n].template at<V>(i);
        const auto at_maximum = logit.high == V(frames.maximum(row + r));
        found[r] = simd::max(found[r], simd::select(at_maximum, logit.low, nothing));
      });
    V largest = simd::fold_four(found, simd::max_of{});
    if (sinks != nullptr)
      largest = simd::select(sinks->four(row) == frames.maxima(row), simd::max(largest, V(0)), largest);
    low.put(row, largest);
  }
}

// The logarithms of the rows' sums.
template <class Method, simd::has_quarters V, simd::element T>
SIMDACT_LOOP void put_logarithms(short_logarithms<T>& found, std::size_t rows, const short_frames<V>& frames,
                                 const of_short_rows<V>& low, const short_sums<V>& sums, row_factor<T> factor) {
  for (std::size_t row = 0; row < rows; row += 4) {
    const two_parts<V> maxima{frames.maxima(row), low.four(row)};
    const V term = row_exponential<Method, true>::eval(maxima, frames.quarters(row), factor);
    detail::put_four<V>(found, row, maxima, sums.four(row), term, factor);
  }
}

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
