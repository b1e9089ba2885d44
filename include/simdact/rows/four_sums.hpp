// SPDX-License-Identifier: BSL-1.0
// Four short rows' terms and sums, each row in vectors of its own, beside the others'. The sums are lane_sum's.
#pragma once

#include <array>

#include <simdact/core/inlined.hpp>
#include <simdact/rows/exponential.hpp>
#include <simdact/rows/quarters.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

// The terms of one step, sixteen logits, of each of four rows.
template <simd::value V>
using four_terms = std::array<std::array<V, row_lanes / simd::width<V>>, 4>;

// Those of the n <= 16 logits that are left of rows which begin a stride apart; 0 behind them.
template <class Method, simd::has_quarters V, simd::element T>
SIMDACT_INLINE void make_last_terms(const T* x, std::size_t n, std::size_t stride,
                                    const std::array<row_frame<V>, 4>& frame, const row_factor<T>& factor,
                                    four_terms<V>& term) {
  constexpr std::size_t width = simd::width<V>;
  for (auto& row : term)
    for (V& y : row)
      y = V(0);
  for (std::size_t k = 0; k * width < n; ++k) {
    const std::size_t lanes = detail::smaller(n - k * width, width);
    unroll<4>([&](std::size_t r) SIMDACT_INLINE_LAMBDA {
      const V logit = simd::load_up_to<V>(x + r * stride + k * width, lanes);
      term[r][k] = simd::keep_first(row_exponential<Method, true>::eval(logit, frame[r], factor), lanes, V(0));
    });
  }
}

// map(x[k]) of the n <= 16 elements of a row's step to memory.
template <simd::value V, simd::element T, class Map>
SIMDACT_INLINE void store_step(T* to, std::size_t n, const std::array<V, row_lanes / simd::width<V>>& x, Map map) {
  constexpr std::size_t width = simd::width<V>;
  std::size_t k = 0;
  for (; (k + 1) * width <= n; ++k)
    simd::store(to + k * width, map(x[k]));
  if (k * width < n)
    simd::store_first(to + k * width, n - k * width, map(x[k]));
}

// The lanes of four rows' sums.
template <simd::value V>
using four_lanes = std::array<two_parts<V>, 4>;

// Of rows of one step.
template <bool Exact, simd::value V>
SIMDACT_INLINE four_lanes<V> lanes_of(const four_terms<V>& term) {
  using sum = lane_sum<Exact, V, true>;
  return {sum::lanes_of(term[0]), sum::lanes_of(term[1]), sum::lanes_of(term[2]), sum::lanes_of(term[3])};
}

// The terms of four rows of more than one step, stored if they are wanted, and their sums' lanes: one step of each row
// beside the others'.
template <class Method, bool Store, simd::has_quarters V, simd::element T>
SIMDACT_INLINE four_lanes<V> four_sums(const T* x, std::size_t n, const std::array<row_frame<V>, 4>& frame,
                                       const row_factor<T>& factor, T* out) {
  using exponential = row_exponential<Method, true>;
  using sum_type = lane_sum<exponential::exact, V, true>;
  constexpr std::size_t width = simd::width<V>, vectors = sum_type::vectors;
  std::array<sum_type, 4> sum;
  std::size_t i = 0;
  do {
    const bool whole = i + row_block <= n;
    const std::size_t end = whole ? i + row_block : n / row_lanes * row_lanes;
    std::array<V, 4 * vectors> last; // summed while the next ones are made
    unroll<4 * vectors>([&](std::size_t k) SIMDACT_INLINE_LAMBDA { last[k] = V(0); });
    const auto add_last = [&](std::size_t k) SIMDACT_INLINE_LAMBDA {
      unroll<4>([&](std::size_t r) SIMDACT_INLINE_LAMBDA { sum[r].add(k, last[4 * k + r]); });
    };
    for (; i < end; i += row_lanes)
      unroll<vectors>([&](std::size_t k) SIMDACT_INLINE_LAMBDA {
        std::array<V, 4> logit;
        unroll<4>([&](std::size_t r) SIMDACT_INLINE_LAMBDA { logit[r] = simd::load<V>(x + r * n + i + k * width); });
        const std::array<V, 4> term = exponential::template eval_together<V>(logit, frame, factor);
        add_last(k);
        unroll<4>([&](std::size_t r) SIMDACT_INLINE_LAMBDA {
          if constexpr (Store)
            simd::store(out + r * n + i + k * width, term[r]);
          last[4 * k + r] = term[r];
        });
      });
    unroll<vectors>(add_last);
    if (!whole && i < n) {
      four_terms<V> term;
      detail::make_last_terms<Method>(x + i, n - i, n, frame, factor, term);
      unroll<4>([&](std::size_t r) SIMDACT_INLINE_LAMBDA {
        if constexpr (Store)
          detail::store_step(out + r * n + i, n - i, term[r], [](V y) SIMDACT_INLINE_LAMBDA { return y; });
        unroll<vectors>([&](std::size_t k) SIMDACT_INLINE_LAMBDA { sum[r].add(k, term[r][k]); });
      });
      i = n;
    }
    unroll<4>([&](std::size_t r) SIMDACT_INLINE_LAMBDA { sum[r].end_block(); });
  } while (i < n);
  return {sum[0].lanes(), sum[1].lanes(), sum[2].lanes(), sum[3].lanes()};
}

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
