// SPDX-License-Identifier: BSL-1.0
// Four short rows at once. What is done once a row (folding the maximum and the sum across the lanes, the frame, the
// reciprocal) is done for four of them in the quarters of one vector. The bits are those of row.hpp.
#pragma once

#include <simdact/rows/logsumexp.hpp>
#include <simdact/rows/passes.hpp>
#include <simdact/rows/probability.hpp>
#include <simdact/rows/quarters.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

// Rows of up to 4 KiB: four of them and their results stay in the L1 cache from one pass to the next.
template <simd::element T>
inline constexpr std::size_t short_row = 4096 / sizeof(T);

// The four rows' largest logits, row r's in quarter r. NaNs may be passed over.
template <simd::has_quarters V>
SIMDACT_INLINE V four_maxima(const simd::element_t<V>* x, std::size_t n) {
  using T = simd::element_t<V>;
  constexpr std::size_t width = simd::width<V>;
  const V nothing(-simd::format<T>::infinity);
  std::array<V, 4> found{nothing, nothing, nothing, nothing};
  std::size_t i = 0;
  for (; i + width <= n; i += width)
    unroll<4>([&](auto r) SIMDACT_INLINE_LAMBDA { found[r] = simd::max(simd::load<V>(x + r * n + i), found[r]); });
  if (i < n)
    unroll<4>([&](auto r) SIMDACT_INLINE_LAMBDA {
      found[r] = simd::max(simd::keep_first(simd::load_first<V>(x + r * n + i, n - i), n - i, nothing), found[r]);
    });
  return simd::fold_four(found, [](V a, V b) SIMDACT_INLINE_LAMBDA { return simd::max(a, b); });
}

// The terms of four rows, stored if they are wanted, and their sums' lanes: one step of each row beside the others'.
template <class Method, bool Store, simd::has_quarters V, simd::element T>
SIMDACT_INLINE std::array<two_parts<V>, 4>
four_sums(const T* x, std::size_t n, const std::array<row_frame<V>, 4>& frame, const row_factor<T>& factor, T* out) {
  using exponential = row_exponential<Method, true>;
  using sum_type = lane_sum<exponential::exact, V, true>;
  constexpr std::size_t width = simd::width<V>, vectors = sum_type::vectors;
  std::array<sum_type, 4> sum;
  const auto end_block = [&]() SIMDACT_INLINE_LAMBDA {
    unroll<4>([&](auto r) SIMDACT_INLINE_LAMBDA { sum[r].end_block(); });
  };
  std::size_t i = 0;
  while (i + row_lanes <= n) {
    const std::size_t end = i + row_block <= n ? i + row_block : n / row_lanes * row_lanes;
    std::array<V, 4 * vectors> last; // summed while the next ones are made
    unroll<4 * vectors>([&](auto k) SIMDACT_INLINE_LAMBDA { last[k] = V(0); });
    const auto add_last = [&](auto k) SIMDACT_INLINE_LAMBDA {
      unroll<4>([&](auto r) SIMDACT_INLINE_LAMBDA { sum[r].add(k, last[4 * k + r]); });
    };
    for (; i < end; i += row_lanes)
      unroll<vectors>([&](auto k) SIMDACT_INLINE_LAMBDA {
        std::array<V, 4> logit;
        unroll<4>([&](auto r) SIMDACT_INLINE_LAMBDA { logit[r] = simd::load<V>(x + r * n + i + k * width); });
        const std::array<V, 4> term = exponential::template eval_together<V>(logit, frame, factor);
        add_last(k);
        unroll<4>([&](auto r) SIMDACT_INLINE_LAMBDA {
          if constexpr (Store)
            simd::store(out + r * n + i + k * width, term[r]);
          last[4 * k + r] = term[r];
        });
      });
    unroll<vectors>(add_last);
    if (i % row_block == 0)
      end_block();
  }
  unroll<vectors>([&](auto k) SIMDACT_INLINE_LAMBDA {
    const std::size_t from = i + k * width;
    if (from >= n)
      return;
    const std::size_t lanes = n - from < width ? n - from : width;
    unroll<4>([&](auto r) SIMDACT_INLINE_LAMBDA {
      const V term = exponential::eval(load_part<V>(x + r * n + from, lanes), frame[r], factor);
      if constexpr (Store)
        store_part(out + r * n + from, lanes, term);
      sum[r].add(k, simd::keep_first(term, lanes, V(0)));
    });
  });
  end_block();
  return {sum[0].lanes(), sum[1].lanes(), sum[2].lanes(), sum[3].lanes()};
}

// Four rows' terms times the reciprocals of their sums.
template <simd::has_quarters V, class Map, simd::element T>
SIMDACT_INLINE void map_four(const std::array<Map, 4>& map, std::size_t n, T* out) {
  constexpr std::size_t width = simd::width<V>;
  std::size_t i = 0;
  for (; i + width <= n; i += width)
    unroll<4>([&](auto r)
                  SIMDACT_INLINE_LAMBDA { simd::store(out + r * n + i, map[r](simd::load<V>(out + r * n + i))); });
  if (i < n)
    unroll<4>([&](auto r) SIMDACT_INLINE_LAMBDA {
      simd::store_first(out + r * n + i, n - i, map[r](simd::load_first<V>(out + r * n + i, n - i)));
    });
}

// Fours of rows of n logits each, by what their terms are computed with.
template <simd::has_quarters V, std::size_t Fours>
class short_frames {
  using T = simd::element_t<V>;

public:
  SIMDACT_INLINE short_frames(const T* x, std::size_t n, const row_factor<T>& factor) {
    for (std::size_t row = 0; row < 4 * Fours; row += 4) {
      const V maxima = four_maxima<V>(x + row * n, n);
      const auto frame = detail::row_frame_of<true>(maxima, factor);
      maximum_.put(row, maxima);
      pivot_.put(row, frame.pivot);
      least_.put(row, frame.least);
      grid_.put(row, frame.grid);
      largest_ = simd::max(simd::abs(maxima * V(factor.plain.high)), largest_);
    }
  }

  // Not where a row needs its logits taken another way: its maximum is not finite, or large.
  SIMDACT_INLINE bool are_direct() const { return !simd::any<V>(largest_ > V(row_limits<T>::direct)); }

  SIMDACT_INLINE T maximum(std::size_t row) const { return maximum_[row]; }
  SIMDACT_INLINE std::array<row_frame<V>, 4> four(std::size_t row) const {
    std::array<row_frame<V>, 4> frame;
    unroll<4>([&](auto r) SIMDACT_INLINE_LAMBDA {
      frame[r] = {V(pivot_[row + r]), V(least_[row + r]), V(grid_[row + r]), V(0)};
    });
    return frame;
  }
  // The terms of the maxima, row r's in quarter r.
  template <class Method>
  SIMDACT_INLINE V terms_of_maxima(std::size_t row, const row_factor<T>& factor) const {
    const row_frame<V> frame{pivot_.four(row), least_.four(row), grid_.four(row), V(0)};
    return row_exponential<Method, true>::eval(maximum_.four(row), frame, factor);
  }

private:
  by_row<V, Fours> maximum_, pivot_, least_, grid_;
  V largest_ = V(0);
};

// The probabilities of fours of rows of n logits each. False, with nothing written, where a row is not direct.
template <class Method, std::size_t Fours, simd::element T>
SIMDACT_LOOP bool short_probabilities(const T* x, std::size_t n, row_factor<T> factor, T* out) {
  using V = simd::widest<T>;
  constexpr bool exact = row_exponential<Method, true>::exact;
  using probability = over_sum<exact, T>;
  const short_frames<V, Fours> frames(x, n, factor);
  if (!frames.are_direct())
    return false;
  by_row<V, Fours> inverse_high, inverse_low;
  for (std::size_t row = 0; row < 4 * Fours; row += 4) {
    const two_parts<V> inverse = detail::reciprocal(detail::fold_four_sums<exact>(
        detail::four_sums<Method, true, V>(x + row * n, n, frames.four(row), factor, out + row * n)));
    inverse_high.put(row, inverse.high);
    inverse_low.put(row, inverse.low);
  }
  for (std::size_t row = 0; row < 4 * Fours; row += 4) {
    std::array<probability, 4> map;
    unroll<4>([&](auto r) SIMDACT_INLINE_LAMBDA { map[r] = {{inverse_high[row + r], inverse_low[row + r]}}; });
    detail::map_four<V>(map, n, out + row * n);
  }
  return true;
}

// take(row, the row's total, its maximum's terms) for four rows of n logits each. False, with nothing taken, where a
// row is not direct.
template <class Method, simd::element T, class Take>
SIMDACT_LOOP bool short_logsumexps(const T* x, std::size_t n, row_factor<T> factor, Take take) {
  using V = simd::widest<T>;
  const short_frames<V, 1> frames(x, n, factor);
  if (!frames.are_direct())
    return false;
  const two_parts<V> sums = detail::fold_four_sums<row_exponential<Method, true>::exact>(
      detail::four_sums<Method, false, V>(x, n, frames.four(0), factor, static_cast<T*>(nullptr)));
  by_row<V, 1> high, low, term;
  high.put(0, sums.high);
  low.put(0, sums.low);
  term.put(0, frames.template terms_of_maxima<Method>(0, factor));
  for (std::size_t row = 0; row < 4; ++row) {
    const T maximum = frames.maximum(row);
    const row_total<T> total{{high[row], low[row]}, maximum, 0, {maximum, 0}};
    take(row, total, detail::split_sum(total.sum, term[row]));
  }
  return true;
}

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
