// SPDX-License-Identifier: BSL-1.0
// Rows that hold the values and the gates of a gated unit: their layout and its checks.
#pragma once

#include <simdact/core/extent.hpp>
#include <simdact/gated/pairs.hpp>
#include <simdact/gated/terms.hpp>
#include <simdact/rows/element_type.hpp>

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

  template <class T>
  tile<T> whole(T* first) const {
    return {first, stride};
  }
  // Values and gates, of rows that are not interleaved.
  template <class T>
  tile_pair<T> halves(T* first, bool gate_first) const {
    return {{first + (gate_first ? half : 0), stride}, {first + (gate_first ? 0 : half), stride}};
  }
  // As rows of pairs: one, if they may be joined and are one behind the other.
  row_shape pairs(bool may_be_joined) const {
    return may_be_joined && stride == 2 * half && output_stride == half ? row_shape{1, rows * half}
                                                                        : row_shape{rows, half};
  }
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

// out[i] = operation(value, gate, biases...)
template <class Operation, class Terms, class Rows, class Out>
void over_rows(const char* function, Operation operation, const Terms& terms, const Rows& rows, Out& out,
               gated_rows layout) {
  using T = stored_in<Out>;
  if constexpr (detail::one_computed_type<Out, Rows>()) {
    const auto* const in = detail::as_const(detail::data(rows));
    T* const to = detail::data(out);
    const gated_shape shape =
        detail::checked_rows(function, layout, in, detail::count(rows), "the output", to, detail::count(out));
    terms.check_ranges(function, shape.half, to, detail::count(out));
    const tile results{to, shape.output_stride};
    const auto [value, gate] = shape.halves(in, layout.gate_first);
    terms.with_biases([&, &first = value, &second = gate](auto... bias) {
      if (layout.interleaved)
        detail::over_parts<T>(
            shape.pairs(sizeof...(bias) == 0),
            terms.in_blocks(on_pairs(operation, layout.gate_first, results, shape.whole(in), bias...)), rows);
      else
        detail::over_parts<T>({shape.rows, shape.half},
                              terms.in_blocks(detail::on_tiles(operation, results, first, second, bias...)), rows);
    });
  }
}

// {dvalue, dgate} = operation(dy[i], value, gate, biases...), in rows like the inputs'
template <class Operation, class Terms, class Dy, class Rows, class Drows>
void backward_over_rows(const char* function, Operation operation, const Terms& terms, const Dy& dy, const Rows& rows,
                        Drows& drows, gated_rows layout) {
  using T = stored_in<Drows>;
  if constexpr (detail::one_computed_type<Drows, Rows, Dy>()) {
    const auto* const in = detail::as_const(detail::data(rows));
    const auto* const gradient = detail::as_const(detail::data(dy));
    T* const to = detail::data(drows);
    detail::check_input<T>(function, rows, to, detail::count(drows));
    const gated_shape shape =
        detail::checked_rows(function, layout, to, detail::count(drows), "the gradient", gradient, detail::count(dy));
    terms.check_ranges(function, shape.half, to, detail::count(drows));
    terms.check_gradients(function, shape.half, dy, rows, drows);
    const tile of_results{gradient, shape.output_stride};
    const auto results = shape.halves(to, layout.gate_first);
    const auto [value, gate] = shape.halves(in, layout.gate_first);
    terms.with_biases([&, &first = value, &second = gate](auto... bias) {
      if (layout.interleaved)
        detail::over_parts<T>(shape.pairs(sizeof...(bias) == 0),
                              terms.in_blocks(on_pairs_backward(operation, layout.gate_first, shape.whole(to),
                                                                of_results, shape.whole(in), bias...)),
                              dy, rows);
      else
        detail::over_parts<T>({shape.rows, shape.half},
                              terms.in_blocks(detail::on_tiles(operation, results, of_results, first, second, bias...)),
                              dy, rows);
    });
    if (layout.interleaved)
      terms.sum_gradients({shape.rows, shape.half}, shape.whole(to), layout.gate_first);
    else
      terms.sum_gradients({shape.rows, shape.half}, results);
  }
}

} // namespace detail
} // namespace simdact::inline SIMDACT_TARGET
