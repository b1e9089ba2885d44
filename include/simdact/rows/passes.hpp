// SPDX-License-Identifier: BSL-1.0
// The loops over one row: its maximum, its terms and their sum, its terms times a number.
//
// Each is a function of its own, so that the compiler can interleave the vectors of one step. All loads of a step stand
// before its first store, which may be to the same place.
#pragma once

#include <simdact/rows/exponential.hpp>
#include <simdact/rows/lane_sum.hpp>
#include <simdact/rows/logits.hpp>
#include <simdact/rows/row_stores.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

// The vectors of one step: at least four, and whole sixteens of lanes.
template <simd::value V>
inline constexpr std::size_t together = simd::width<V> < 4 ? row_lanes / simd::width<V> : 4;

// The largest logit. NaNs may be passed over.
template <simd::element T, class Logits>
SIMDACT_LOOP T row_maximum(Logits logits, std::size_t n) {
  using V = simd::widest<T>;
  constexpr std::size_t width = simd::width<V>;
  const V nothing(-simd::format<T>::infinity);
  std::array<V, 4> found{nothing, nothing, nothing, nothing};
  std::size_t i = 0;
  for (; i + 4 * width <= n; i += 4 * width)
    unroll<4>([&](std::size_t k) SIMDACT_INLINE_LAMBDA {
      found[k] = simd::max(leading(logits.template at<V>(i + k * width)), found[k]);
    });
  for (; i + width <= n; i += width)
    found[0] = simd::max(leading(logits.template at<V>(i)), found[0]);
  if (i < n)
    found[1] = simd::max(simd::keep_first(leading(logits.template first_at<V>(i, n - i)), n - i, nothing), found[1]);
  return simd::first(
      simd::fold(simd::max(simd::max(found[0], found[1]), simd::max(found[2], found[3])), simd::max_of{}));
}

// The larger second part of those logits whose first is the maximum, which is finite.
template <simd::element T, in_one_part<T> Logits>
SIMDACT_INLINE T low_of_maximum(const Logits&, std::size_t, T) {
  return 0;
}
template <simd::element T, class Logits>
  requires(!in_one_part<Logits, T>)
SIMDACT_LOOP T low_of_maximum(Logits logits, std::size_t n, T maximum) {
  using V = simd::widest<T>;
  constexpr std::size_t width = simd::width<V>;
  const V nothing(-simd::format<T>::infinity);
  const auto low_of = [&](two_parts<V> x, V found) SIMDACT_INLINE_LAMBDA {
    const auto at_maximum = x.high == V(maximum);
    return simd::any<V>(at_maximum) ? simd::max(found, simd::select(at_maximum, x.low, nothing)) : found;
  };
  V found = nothing;
  std::size_t i = 0;
  for (; i + width <= n; i += width)
    found = low_of(logits.template at<V>(i), found);
  if (i < n)
    found = simd::keep_first(low_of(logits.template first_at<V>(i, n - i), found), n - i, found);
  return simd::first(simd::fold(found, simd::max_of{}));
}

// The last logits of a row, with the pivot in the lanes behind them: whatever else is there, as 0, may be out of range
// less the pivot.
template <simd::value V>
SIMDACT_INLINE V filled_up(V x, std::size_t lanes, V pivot) {
  return simd::keep_first(x, lanes, pivot);
}
template <simd::value V>
SIMDACT_INLINE two_parts<V> filled_up(two_parts<V> x, std::size_t lanes, V pivot) {
  return {simd::keep_first(x.high, lanes, pivot), simd::keep_first(x.low, lanes, V(0))};
}

template <simd::element T>
struct row_sum {
  two_parts<T> sum;
  bool reached; // every logit was within the pivot's reach, and none NaN
  T maximum;    // the largest first part
};

// The terms of a row and their sum. Store: the terms go to out, memory or a row_place.
template <class Method, bool Direct, bool Store, simd::element T, class Logits, class Out>
SIMDACT_LOOP row_sum<T> row_terms(Logits logits, std::size_t n, T pivot, T pivot_low, row_factor<T> factor,
                                  [[maybe_unused]] Out out) {
  using V = simd::widest<T>;
  using exponential = row_exponential<Method, Direct>;
  using logit = decltype(logits.template at<V>(0));
  // Rows that are not direct are rare: not worth more code than whole sixteens need.
  constexpr std::size_t width = simd::width<V>, vectors = Direct ? together<V> : row_lanes / width,
                        step = vectors * width;
  const auto frame = detail::make_row_frame<Direct, V>(pivot, factor, pivot_low);
  lane_sum<exponential::exact, V, true> sum;
  std::array<V, 2> top{frame.pivot, frame.pivot};
  const auto note = [&](std::size_t k, V x) SIMDACT_INLINE_LAMBDA { top[k % 2] = simd::max(x, top[k % 2]); };
  const auto full_steps = [&](std::size_t i, std::size_t end) SIMDACT_INLINE_LAMBDA {
    std::array<V, vectors> last; // summed while the next ones are made
    unroll<vectors>([&](std::size_t k) SIMDACT_INLINE_LAMBDA { last[k] = V(0); });
    const auto add_last = [&]() SIMDACT_INLINE_LAMBDA {
      unroll<vectors>([&](std::size_t k) SIMDACT_INLINE_LAMBDA { sum.add(k % sum.vectors, last[k]); });
    };
    for (; i < end; i += step) {
      std::array<logit, vectors> x;
      unroll<vectors>([&](std::size_t k) SIMDACT_INLINE_LAMBDA {
        x[k] = logits.template at<V>(i + k * width);
        note(k, leading(x[k]));
      });
      const std::array<V, vectors> term = exponential::template eval_together<V>(x, frame, factor);
      add_last();
      unroll<vectors>([&](std::size_t k) SIMDACT_INLINE_LAMBDA {
        if constexpr (Store)
          detail::put_in_row(out, i + k * width, term[k]);
        last[k] = term[k];
      });
    }
    add_last();
  };
  std::size_t i = 0;
  do {
    const bool whole = i + row_block <= n;
    const std::size_t end = whole ? i + row_block : n / step * step;
    full_steps(i, end);
    i = end;
    if (!whole) {
      std::array<V, vectors> rest;
      detail::fill_with(rest.data(), vectors, V(0));
      for (std::size_t k = 0; i < n; ++k, i += width) {
        const std::size_t lanes = detail::smaller(n - i, width);
        const logit x = detail::filled_up(logits.template up_to_at<V>(i, lanes), lanes, frame.pivot);
        note(0, leading(x));
        const V term = exponential::eval(x, frame, factor);
        if constexpr (Store)
          detail::put_up_to_in_row(out, i, lanes, term);
        rest[k] = simd::keep_first(term, lanes, V(0));
      }
      unroll<vectors>([&](std::size_t k) SIMDACT_INLINE_LAMBDA { sum.add(k % sum.vectors, rest[k]); });
    }
    sum.end_block();
  } while (i < n);
  const two_parts<T> total = sum.total();
  const T maximum = simd::first(simd::fold(simd::max(top[0], top[1]), simd::max_of{}));
  const bool above = maximum > detail::pivot_window_end(pivot, factor) || maximum > detail::direct_end(factor);
  return {total, !above && total.high == total.high, maximum};
}

// map(x[i]...) for every i of a row, from vectors.
template <simd::element T, class Map, storable O, class... In>
SIMDACT_INLINE void map_vectors(Map map, std::size_t n, O* out, In... in) {
  using V = simd::widest<T>;
  constexpr std::size_t width = simd::width<V>;
  std::size_t i = 0;
  for (; i + 4 * width <= n; i += 4 * width) {
    std::array<V, 4> y;
    unroll<4>([&](std::size_t k) SIMDACT_INLINE_LAMBDA { y[k] = map(in.template at<V>(i + k * width)...); });
    unroll<4>([&](std::size_t k) SIMDACT_INLINE_LAMBDA { simd::store(out + i + k * width, y[k]); });
  }
  for (; i < n; i += width) {
    const std::size_t lanes = detail::smaller(n - i, width);
    const V y = map((lanes == width ? in.template at<V>(i) : in.template first_at<V>(i, lanes))...);
    detail::put_up_to_in_row(out, i, lanes, y);
  }
}
template <simd::element T, class Map, storable O, class... In>
SIMDACT_LOOP void map_row(Map map, std::size_t n, O* out, In... in) {
  detail::map_vectors<T>(map, n, out, in...);
}

// map_row to a row whose elements may lie apart.
template <simd::element T, class Map, storable O, class... In>
SIMDACT_INLINE void map_to(Map map, std::size_t n, row_place<O> out, In... in) {
  detail::write_row(n, out,
                    [&](std::size_t i, std::size_t m, O* to) { detail::map_row<T>(map, m, to, in.from(i)...); });
}
// The same of the row's own elements.
template <simd::element T, class Map>
SIMDACT_INLINE void map_in_place(Map map, std::size_t n, row_place<T> row) {
  detail::write_row(n, row, [&](std::size_t i, std::size_t m, T* to) {
    if (row.step != 1)
      for (std::size_t k = 0; k < m; ++k)
        to[k] = row[i + k];
    detail::map_row<T>(map, m, to, plain_logits<T>{to});
  });
}

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
