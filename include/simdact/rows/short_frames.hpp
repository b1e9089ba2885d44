// SPDX-License-Identifier: BSL-1.0
// Short rows at once: what their terms are computed with. What is done once a row (folding the maximum and the sum
// across the lanes, the frame, the reciprocal) is done for four of them in the quarters of one vector.
#pragma once

#include <simdact/rows/frame.hpp>
#include <simdact/rows/quarters.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

// Rows of up to 4 KiB: four of them and their results stay in the L1 cache from one pass to the next. Of a quarter of
// that, sixteen go at once.
template <simd::element T>
inline constexpr std::size_t short_row = 4096 / sizeof(T);
inline constexpr std::size_t rows_at_once = 16;

// Numbers of the rows that go at once, four in the quarters of a vector.
template <simd::value V>
using of_short_rows = by_row<V, rows_at_once / 4>;

// The sums of such rows' terms.
template <simd::value V>
struct short_sums {
  of_short_rows<V> high, low;

  SIMDACT_INLINE void put(std::size_t row, two_parts<V> sums) {
    high.put(row, sums.high);
    low.put(row, sums.low);
  }
  SIMDACT_INLINE two_parts<V> four(std::size_t row) const { return {high.four(row), low.four(row)}; }
};

// The four rows' largest logits, row r's in quarter r. NaNs may be passed over.
template <simd::has_quarters V>
SIMDACT_INLINE V four_maxima(const simd::element_t<V>* x, std::size_t n) {
  using T = simd::element_t<V>;
  constexpr std::size_t width = simd::width<V>;
  const V nothing(-simd::format<T>::infinity);
  std::array<V, 4> found{nothing, nothing, nothing, nothing};
  std::size_t i = 0;
  for (; i + width <= n; i += width)
    unroll<4>([&](std::size_t r)
                  SIMDACT_INLINE_LAMBDA { found[r] = simd::max(simd::load<V>(x + r * n + i), found[r]); });
  if (i < n)
    unroll<4>([&](std::size_t r) SIMDACT_INLINE_LAMBDA {
      found[r] = simd::max(simd::keep_first(simd::load_first<V>(x + r * n + i, n - i), n - i, nothing), found[r]);
    });
  return simd::fold_four(found, simd::max_of{});
}

// The frames of up to sixteen rows of n logits each, a multiple of four; a sink that is larger than its row's logits is
// the maximum.
template <simd::has_quarters V>
class short_frames {
  using T = simd::element_t<V>;

public:
  SIMDACT_LOOP short_frames(const T* x, std::size_t n, std::size_t rows, const row_factor<T>& factor,
                            const of_short_rows<V>* sinks = nullptr)
      : end_(detail::direct_end(factor)) {
    for (std::size_t row = 0; row < rows; row += 4) {
      V maxima = four_maxima<V>(x + row * n, n);
      if (sinks != nullptr)
        maxima = simd::max(maxima, sinks->four(row));
      const auto frame = detail::row_frame_of<true>(simd::max(V(-end_), simd::min(V(end_), maxima)), factor);
      maximum_.put(row, maxima);
      least_.put(row, frame.least);
      grid_.put(row, frame.grid);
      largest_ = simd::max(simd::abs(maxima), largest_);
    }
  }

  // Not where a row needs its logits taken another way: its maximum is not finite, or large.
  SIMDACT_INLINE bool are_direct() const { return simd::all<V>(largest_ <= V(end_)); }

  SIMDACT_INLINE T maximum(std::size_t row) const { return maximum_[row]; }
  // Four rows' maxima, row r's in quarter r.
  SIMDACT_INLINE V maxima(std::size_t row) const { return maximum_.four(row); }
  SIMDACT_INLINE std::array<row_frame<V>, 4> four(std::size_t row) const {
    std::array<row_frame<V>, 4> frame;
    unroll<4>([&](std::size_t r) SIMDACT_INLINE_LAMBDA {
      frame[r] = {V(maximum_[row + r]), V(least_[row + r]), V(grid_[row + r]), V(0)};
    });
    return frame;
  }
  // The frames of four rows in one.
  SIMDACT_INLINE row_frame<V> quarters(std::size_t row) const {
    return {maximum_.four(row), least_.four(row), grid_.four(row), V(0)};
  }

private:
  of_short_rows<V> maximum_, least_, grid_; // a row's pivot is its maximum
  V largest_ = V(0);
  T end_;
};

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
