// SPDX-License-Identifier: BSL-1.0
// Rows side by side, a row a lane: the loops over their elements. The terms and the order of their sums are those of a
// row in vectors of its own, so the bits are too.
#pragma once

#include <simdact/rows/exponential.hpp>
#include <simdact/rows/places.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

// The rows of a loop: those of some vectors, or of the first lanes of one.
template <std::size_t Vectors>
struct whole_vectors {
  static constexpr std::size_t vectors = Vectors;

  template <simd::value V, class S>
  SIMDACT_INLINE V load(const S* from) const {
    return simd::load<V>(from);
  }
  template <simd::value V, class O>
  SIMDACT_INLINE void store(O* to, V x) const {
    simd::store(to, x);
  }
  template <simd::value V>
  SIMDACT_INLINE std::size_t rows() const {
    return vectors * simd::width<V>;
  }
};
struct first_lanes {
  static constexpr std::size_t vectors = 1;
  std::size_t lanes; // 1 or more, or all

  template <simd::value V, class S>
  SIMDACT_INLINE V load(const S* from) const {
    return simd::load_up_to<V>(from, lanes);
  }
  template <simd::value V, class O>
  SIMDACT_INLINE void store(O* to, V x) const {
    if (lanes == simd::width<V>)
      simd::store(to, x);
    else
      simd::store_first(to, lanes, x);
  }
  template <simd::value V>
  SIMDACT_INLINE std::size_t rows() const {
    return lanes;
  }
};

// Their elements, within a limit.
template <class Limit, storable S>
struct logits_across {
  const S* x;
  std::size_t step;
  Limit limit;

  template <simd::value V, class Lanes>
  SIMDACT_INLINE V at(std::size_t i, std::size_t k, Lanes lanes) const {
    return limit(lanes.template load<V>(x + i * step + k * simd::width<V>));
  }
  // Of the first of the rows.
  template <simd::element T>
  SIMDACT_INLINE T at(std::size_t i) const {
    return limit(simd::load<T>(x + i * step));
  }
  logits_across from(std::size_t i) const { return {x + i * step, step, limit}; }
};

// together(row, lanes) for rows from the first on, as many side by side as may be: four vectors, for whose needs the
// registers suffice, or two; where it is false, for fewer of them, and at last one(row). alone: all rows go so.
template <simd::value V, class Together, class One>
void for_each_across(const row_places& in, const row_places& out, bool alone, std::size_t first, std::size_t count,
                     Together together, One one) {
  constexpr std::size_t width = simd::width<V>;
  const auto each = [&](std::size_t row, std::size_t lanes) {
    if (lanes == 1 || !together(row, first_lanes{lanes}))
      for (std::size_t k = 0; k < lanes; ++k)
        one(row + k);
  };
  const auto whole = [&](std::size_t& some, auto lanes) {
    for (constexpr std::size_t rows = lanes.vectors * width; some >= rows; some -= rows, first += rows)
      if (!together(first, lanes))
        for (std::size_t k = 0; k < rows; k += width)
          each(first + k, width);
  };
  while (count > 0) {
    std::size_t some = alone ? 1 : detail::smaller(in.adjacent(first, count), out.adjacent(first, count));
    count -= some;
    whole(some, whole_vectors<4>{});
    whole(some, whole_vectors<2>{});
    for (std::size_t now; some > 0; some -= now, first += now) {
      now = detail::smaller(some, width);
      each(first, now);
    }
  }
}
// The same where every number of rows may go together.
template <simd::value V, class Body>
void for_each_across(const row_places& in, const row_places& out, bool alone, std::size_t first, std::size_t count,
                     Body body) {
  const auto together = [&](std::size_t row, auto lanes) {
    body(row, lanes);
    return true;
  };
  detail::for_each_across<V>(in, out, alone, first, count, together,
                             [&](std::size_t row) { body(row, first_lanes{1}); });
}

template <simd::value V, class Lanes>
using per_row = std::array<V, Lanes::vectors>;

template <simd::value V, class Lanes>
struct sums_across {
  std::array<two_parts<V>, Lanes::vectors> row;
  per_row<V, Lanes> maximum; // or the pivot, if that is larger
};

// The terms and their sums. Store: the terms go to out.
template <class Method, bool Direct, bool Store, simd::value V, class Lanes, class Logits, simd::element T>
SIMDACT_LOOP sums_across<V, Lanes> terms_across(Logits logits, std::size_t n, Lanes lanes, per_row<V, Lanes> pivots,
                                                row_factor<T> factor, [[maybe_unused]] row_place<T> out) {
  using exponential = row_exponential<Method, Direct>;
  constexpr std::size_t vectors = Lanes::vectors;
  std::array<row_frame<V>, vectors> frame;
  for (std::size_t k = 0; k < vectors; ++k)
    frame[k] = detail::row_frame_of<Direct>(pivots[k], factor);
  std::array<lane_sum<exponential::exact, V, true, row_lanes>, vectors> sum;
  per_row<V, Lanes> top = pivots;
  for (std::size_t i = 0; i < n;) {
    per_row<V, Lanes> x;
    unroll<vectors>([&](auto k) SIMDACT_INLINE_LAMBDA {
      x[k] = logits.template at<V>(i, k, lanes);
      top[k] = simd::max(x[k], top[k]);
    });
    const per_row<V, Lanes> term = exponential::template eval_together<V>(x, frame, factor);
    unroll<vectors>([&](auto k) SIMDACT_INLINE_LAMBDA {
      if constexpr (Store)
        lanes.template store<V>(out.first + i * out.step + k * simd::width<V>, term[k]);
      sum[k].add(i % row_lanes, term[k]);
    });
    if (++i % row_block == 0 || i == n)
      for (std::size_t k = 0; k < vectors; ++k)
        sum[k].end_block();
  }
  sums_across<V, Lanes> sums;
  for (std::size_t k = 0; k < vectors; ++k) {
    sums.row[k] = sum[k].totals();
    sums.maximum[k] = top[k];
  }
  return sums;
}

// out[i] = map(of(i, k), k) for all elements i of the rows in the k-th vector.
template <simd::value V, class Lanes, class Of, class Map, storable O>
SIMDACT_LOOP void map_across(Of of, Map map, std::size_t n, Lanes lanes, row_place<O> out) {
  constexpr std::size_t vectors = Lanes::vectors;
  for (std::size_t i = 0; i < n; ++i) {
    per_row<V, Lanes> y;
    unroll<vectors>([&](auto k) SIMDACT_INLINE_LAMBDA { y[k] = map(of(i, k), k); });
    unroll<vectors>([&](auto k) SIMDACT_INLINE_LAMBDA {
      lanes.template store<V>(out.first + i * out.step + k * simd::width<V>, y[k]);
    });
  }
}

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
