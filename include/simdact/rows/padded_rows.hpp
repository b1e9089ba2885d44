// SPDX-License-Identifier: BSL-1.0
// Short rows that end each at its own place, or whose logits are sums in two parts, are brought into rows of whole
// vectors first, -inf behind the end: then they go several at once as rows of one length do. A class at -inf adds 0 to
// its row's sum, so that the bits are those of the row alone.
#pragma once

#include <simdact/core/inlined.hpp>
#include <simdact/rows/layout.hpp>
#include <simdact/rows/row.hpp>
#include <simdact/rows/short_frames.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

// Rows of up to 1 KiB: sixteen of a quarter of that, four of all others.
template <simd::element T>
inline constexpr std::size_t padded_row = short_row<T> / 4;

// Logits in two parts that have been made before.
template <simd::element T>
struct stored_parts {
  const T* high;
  const T* low;

  template <simd::value V>
  SIMDACT_INLINE two_parts<V> at(std::size_t i) const {
    return {simd::load<V>(high + i), simd::load<V>(low + i)};
  }
};

// Where up to sixteen rows end.
struct row_ends {
  std::array<std::size_t, rows_at_once> end;
  std::size_t shortest, longest, sum;
};

template <simd::element T>
row_ends ends_of(const row_layout<T>& layout, std::size_t first, std::size_t rows) {
  row_ends ends{{}, layout.length, 0, 0};
  for (std::size_t row = 0; row < rows; ++row) {
    const std::size_t end = layout.valid(first + row);
    ends.end[row] = end;
    ends.shortest = detail::smaller(ends.shortest, end);
    ends.longest = detail::larger(ends.longest, end);
    ends.sum += end;
  }
  return ends;
}

// The logits of rows: of the array itself, or in two parts.
template <storable S>
struct plain_rows {
  const S* x;
  std::size_t stride;

  plain_logits<S> operator()(std::size_t row) const { return {x + row * stride}; }
  plain_rows from(std::size_t row) const { return {x + row * stride, stride}; }
};
template <simd::element T, class Limit, storable S = T>
struct biased_rows {
  const S* x;
  const row_layout<T>* layout;
  Limit limit;
  two_parts<T> factor; // over the unit
  T inverse_unit;
  std::size_t first = 0;

  biased_logits<T, Limit, S> operator()(std::size_t row) const {
    return {x + layout->in.begin(first + row),
            layout->bias(first + row, inverse_unit),
            limit,
            factor,
            inverse_unit,
            layout->in.step};
  }
  biased_rows from(std::size_t row) const { return {x, layout, limit, factor, inverse_unit, first + row}; }
};

// The rows' elements, n of each, a multiple of the vectors' width that is not below any row's end.
template <simd::element T>
struct padded_rows {
  alignas(64) std::array<T, short_row<T>> x;

  SIMDACT_INLINE plain_logits<T> operator[](std::size_t begin) const { return {x.data() + begin}; }
  template <simd::value V, class Fill>
  SIMDACT_INLINE void put(std::size_t i, V logit, Fill filled_up) {
    simd::store(x.data() + i, filled_up(logit));
  }
};
template <simd::element T>
struct padded_parts {
  alignas(64) std::array<T, short_row<T>> high, low;
  padded_rows<T> term;

  SIMDACT_INLINE stored_parts<T> operator[](std::size_t begin) const {
    return {high.data() + begin, low.data() + begin};
  }
  template <simd::value V, class Fill>
  SIMDACT_INLINE void put(std::size_t i, two_parts<V> logit, Fill filled_up) {
    simd::store(high.data() + i, filled_up(logit.high));
    simd::store(low.data() + i, logit.low);
  }
};

// The lanes of the vector at i that lie before a row's end.
template <simd::value V>
SIMDACT_INLINE std::size_t lanes_before(std::size_t end, std::size_t i) {
  return detail::smaller(detail::larger(end, i) - i, simd::width<V>);
}

template <simd::element T, class Rows, class Padded>
SIMDACT_LOOP void pad_rows(Rows rows, const row_ends& ends, std::size_t count, std::size_t n, Padded& padded) {
  using V = simd::widest<T>;
  constexpr std::size_t width = simd::width<V>;
  const std::size_t shortest = ends.shortest;
  for (std::size_t row = 0; row < count; ++row) {
    const auto logits = rows(row);
    const std::size_t end = ends.end[row];
    std::size_t i = 0;
    for (; i + width <= shortest; i += width)
      padded.put(row * n + i, logits.template at<V>(i), [](V x) SIMDACT_INLINE_LAMBDA { return x; });
    for (; i < n; i += width) {
      const std::size_t lanes = detail::lanes_before<V>(end, i);
      padded.put(row * n + i, logits.template up_to_at<V>(i, lanes),
                 [&](V x) SIMDACT_INLINE_LAMBDA { return simd::keep_first(x, lanes, V(-simd::format<T>::infinity)); });
    }
  }
}

// For a map.
struct same_elements {
  struct of_row {
    template <simd::value V>
    SIMDACT_INLINE V operator()(V x) const {
      return x;
    }
  };
  SIMDACT_INLINE of_row operator()(std::size_t) const { return {}; }

  // Of rows side by side, in the k-th of their vectors.
  struct of_rows {
    template <simd::value V>
    SIMDACT_INLINE V operator()(V x, std::size_t) const {
      return x;
    }
  };
  template <simd::value V, class Lanes>
  SIMDACT_INLINE of_rows across(std::size_t, Lanes) const {
    return {};
  }
};

// out[i] = map(r)(x[i]) of padded rows, for rows of a length that begin a stride apart; `rest` from a row's end on.
template <simd::element T, class Map, class Padded, storable O>
SIMDACT_LOOP void unpad_rows(Map map, const Padded& padded, const row_ends& ends, std::size_t count, std::size_t n,
                             T rest, std::size_t length, std::size_t stride, O* out) {
  using V = simd::widest<T>;
  constexpr std::size_t width = simd::width<V>;
  const std::size_t shortest = ends.shortest;
  for (std::size_t row = 0; row < count; ++row) {
    const auto of_row = map(row);
    const auto x = padded[row * n];
    O* const to = out + row * stride;
    const std::size_t end = ends.end[row];
    std::size_t i = 0;
    for (; i + width <= shortest; i += width)
      simd::store(to + i, of_row(x.template at<V>(i)));
    for (; i < n; i += width) {
      const V y = simd::keep_first(of_row(x.template at<V>(i)), detail::lanes_before<V>(end, i), V(rest));
      if (i + width <= length)
        simd::store(to + i, y);
      else
        simd::store_first(to + i, length - i, y);
    }
    detail::fill(to, i, length, rest);
  }
}

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
