// SPDX-License-Identifier: BSL-1.0
// Rows that hold the values and the gates of a gated unit: their layout, the checks and the loops.
#pragma once

#include <simdact/gated/tiles.hpp>
#include <simdact/simd/zip.hpp>

namespace simdact::inline SIMDACT_TARGET {

// Rows of row_length elements: all values and then all gates, or value and gate in turn.
struct gated_rows {
  extent row_length = 0; // of values and gates together; 0: the whole range is one row
  bool interleaved = false;
  bool gate_first = false; // the gates, or each gate, before the values
  extent rows = 0;         // 0: as many as the range has
  // Elements from the first of a row to that of the next, of rows and drows, and of out and dy; what lies between two
  // rows is neither read nor written. 0: row_length, and half of it.
  extent row_stride = 0;
  extent output_stride = 0;
};

namespace detail {

// Rows that have been checked, with a half of their length.
struct gated_shape {
  std::size_t rows, half, stride, output_stride;

  // Where the halves are in a row.
  std::size_t value(bool gate_first) const { return gate_first ? half : 0; }
  std::size_t gate(bool gate_first) const { return half - value(gate_first); }
  // As rows of pairs: one, if they are one behind the other.
  row_shape pairs() const { return together() ? row_shape{1, rows * half} : row_shape{rows, half}; }
  bool together() const { return stride == 2 * half && output_stride == half; }
};

// `pairs` has one result for each pair of the rows.
template <class S, class T>
gated_shape checked_rows(const char* function, gated_rows layout, const S* rows, std::size_t n, const char* name,
                         const T* pairs, std::size_t pairs_size) {
  const auto [count, length] =
      layout.row_stride == 0 ? check_shape(function, n, layout.row_length, layout.rows)
                             : check_strided_shape(function, n, layout.row_length, layout.rows, layout.row_stride);
  if (length % 2 != 0)
    throw_invalid("simdact::%s: rows of %zu elements do not have 2 halves", function, length);
  const std::size_t half = length / 2, stride = layout.row_stride == 0 ? length : std::size_t{layout.row_stride},
                    output_stride = layout.output_stride == 0 ? half : std::size_t{layout.output_stride};
  if (output_stride < half)
    throw_invalid("simdact::%s: output_stride is %zu; it must not be below half of the row length, %zu", function,
                  output_stride, half);
  if (output_stride != half)
    detail::check_room(function, name, pairs_size, {count, half, output_stride});
  else if (pairs_size != count * half)
    throw_invalid("simdact::%s: %s has %zu elements; the rows have %zu pairs", function, name, pairs_size,
                  count * half);
  detail::check_apart(function, "the rows", rows, n, name, pairs, pairs_size);
  return {count, half, stride, output_stride};
}

// out[i] = operation(pairs[2i], pairs[2i + 1])
template <class O, class S, class Operation>
SIMDACT_LOOP void for_each_pair(Operation operation, std::size_t n, O* out, const S* pairs) {
  using V = simd::widest<simd::computed_t<O>>;
  constexpr std::size_t width = simd::width<V>;
  const auto apply = [&](std::array<V, 2> pair) SIMDACT_INLINE_LAMBDA { return operation(pair[0], pair[1]); };
  std::size_t i = 0;
  for (; i + 2 * width <= n; i += 2 * width) {
    const V first = apply(simd::load_pairs<V>(pairs + 2 * i));
    const V second = apply(simd::load_pairs<V>(pairs + 2 * (i + width)));
    simd::store(out + i, first);
    simd::store(out + i + width, second);
  }
  for (; i + width <= n; i += width)
    simd::store(out + i, apply(simd::load_pairs<V>(pairs + 2 * i)));
  if (i < n)
    simd::store_first(out + i, n - i, apply(simd::load_first_pairs<V>(pairs + 2 * i, n - i)));
}

// {dpairs[2i], dpairs[2i + 1]} = operation(dy[i], pairs[2i], pairs[2i + 1])
template <class O, class D, class S, class Operation>
SIMDACT_LOOP void for_each_pair_backward(Operation operation, std::size_t n, O* dpairs, const D* dy, const S* pairs) {
  using V = simd::widest<simd::computed_t<O>>;
  constexpr std::size_t width = simd::width<V>;
  const auto at = [&](std::size_t i) SIMDACT_INLINE_LAMBDA {
    const auto [first, second] = simd::load_pairs<V>(pairs + 2 * i);
    return operation(simd::load<V>(dy + i), first, second);
  };
  std::size_t i = 0;
  for (; i + 2 * width <= n; i += 2 * width) {
    const std::array<V, 2> first = at(i), second = at(i + width);
    simd::store_pairs(dpairs + 2 * i, first[0], first[1]);
    simd::store_pairs(dpairs + 2 * (i + width), second[0], second[1]);
  }
  for (; i + width <= n; i += width) {
    const std::array<V, 2> gradients = at(i);
    simd::store_pairs(dpairs + 2 * i, gradients[0], gradients[1]);
  }
  if (i < n) {
    const auto [first, second] = simd::load_first_pairs<V>(pairs + 2 * i, n - i);
    const auto [dfirst, dsecond] = operation(simd::load_first<V>(dy + i, n - i), first, second);
    simd::store_first_pairs(dpairs + 2 * i, n - i, dfirst, dsecond);
  }
}

// The same operations of rows that have the gates before the values. Made here rather than in over_rows, so that their
// loops are compiled once for all kinds of ranges.
template <class Operation>
auto of_gate_and_value(Operation operation) {
  return [=](auto gate, auto value) SIMDACT_INLINE_LAMBDA { return operation(value, gate); };
}
template <class Operation>
auto to_gate_and_value(Operation operation) {
  return [=]<class V>(V dy, V gate, V value) SIMDACT_INLINE_LAMBDA {
    const auto [dvalue, dgate] = operation(dy, value, gate);
    return std::array<V, 2>{dgate, dvalue};
  };
}

// out[i] = operation(value, gate)
template <class Operation, class Rows, class Out>
void over_rows(const char* function, Operation operation, const Rows& rows, Out& out, gated_rows layout) {
  using T = stored_in<Out>;
  if constexpr (detail::one_computed_type<Out, Rows>()) {
    const auto* const in = detail::as_const(detail::data(rows));
    T* const to = detail::data(out);
    const gated_shape shape =
        detail::checked_rows(function, layout, in, detail::count(rows), "the output", to, detail::count(out));
    const auto pairs = [=](std::size_t row, std::size_t first, std::size_t count) {
      const auto* const from = in + row * shape.stride + 2 * first;
      T* const results = to + row * shape.output_stride + first;
      const auto loop = [=](auto form, std::size_t begin, std::size_t size) {
        if (layout.gate_first)
          detail::for_each_pair(of_gate_and_value(form), size, results + begin, from + 2 * begin);
        else
          detail::for_each_pair(form, size, results + begin, from + 2 * begin);
      };
      detail::by_forms<form_block>(operation, count, from, 2, loop);
    };
    const tile value{in + shape.value(layout.gate_first), shape.stride},
        gate{in + shape.gate(layout.gate_first), shape.stride};
    if (layout.interleaved)
      detail::over_parts<T>(shape.pairs(), pairs, rows);
    else
      detail::over_parts<T>({shape.rows, shape.half},
                            detail::on_tiles(operation, tile{to, shape.output_stride}, value, gate), rows);
  }
}

// {dvalue, dgate} = operation(dy[i], value, gate), in rows like the inputs'
template <class Operation, class Dy, class Rows, class Drows>
void backward_over_rows(const char* function, Operation operation, const Dy& dy, const Rows& rows, Drows& drows,
                        gated_rows layout) {
  using T = stored_in<Drows>;
  if constexpr (detail::one_computed_type<Drows, Rows, Dy>()) {
    const auto* const in = detail::as_const(detail::data(rows));
    const auto* const gradient = detail::as_const(detail::data(dy));
    T* const to = detail::data(drows);
    detail::check_input<T>(function, rows, to, detail::count(drows));
    const gated_shape shape =
        detail::checked_rows(function, layout, to, detail::count(drows), "the gradient", gradient, detail::count(dy));
    const auto pairs = [=](std::size_t row, std::size_t first, std::size_t count) {
      const auto* const from = in + row * shape.stride + 2 * first;
      const auto* const dy_from = gradient + row * shape.output_stride + first;
      T* const results = to + row * shape.stride + 2 * first;
      const auto loop = [=](auto form, std::size_t begin, std::size_t size) {
        if (layout.gate_first)
          detail::for_each_pair_backward(to_gate_and_value(form), size, results + 2 * begin, dy_from + begin,
                                         from + 2 * begin);
        else
          detail::for_each_pair_backward(form, size, results + 2 * begin, dy_from + begin, from + 2 * begin);
      };
      detail::by_forms<form_block>(operation, count, from, 2, loop);
    };
    const std::size_t first = shape.value(layout.gate_first), second = shape.gate(layout.gate_first);
    const tile value{in + first, shape.stride}, gate{in + second, shape.stride};
    const tile_pair<T> results{{to + first, shape.stride}, {to + second, shape.stride}};
    if (layout.interleaved)
      detail::over_parts<T>(shape.pairs(), pairs, dy, rows);
    else
      detail::over_parts<T>({shape.rows, shape.half},
                            detail::on_tiles(operation, results, tile{gradient, shape.output_stride}, value, gate), dy,
                            rows);
  }
}

} // namespace detail
} // namespace simdact::inline SIMDACT_TARGET
