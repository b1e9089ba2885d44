// SPDX-License-Identifier: BSL-1.0
// Sparsemax: the point of the probability simplex nearest to the logits. Like softmax, but most of the probabilities
// are exactly 0.
//
//   simdact::sparsemax(logits, probs, {.row_length = 1000});
//   simdact::sparsemax_backward(dy, probs, dlogits, {.row_length = 1000});
//
// p = max(z - tau, 0), where tau makes them add up to 1. A. F. T. Martins and R. F. Astudillo, "From Softmax to
// Sparsemax", 2016. The threshold is found exactly, up to the rounding of one division, by a few passes over the row
// (sparsemax/threshold.hpp) without a sort and without memory. Equal logits have equal probabilities, and all of them
// equal have 1/n each. Absolute error of a probability: 1 ULP of the largest; of a row's sum: the rounding of the
// probabilities that are not 0.
//
// Of sixteen bits every result is the float's, rounded once; each range may have its own type.
//
// -inf has probability 0; a row of -inf only is all 0. +inf once takes 1, and several share. A NaN makes its row NaN.
//
// Errors: std::invalid_argument for sizes that differ, a row length that does not divide them, ranges that overlap
// without being the same, before anything is written.
#pragma once

#include <simdact/core/array.hpp>
#include <simdact/core/extent.hpp>
#include <simdact/rows/element_type.hpp>
#include <simdact/rows/shape.hpp>
#include <simdact/sparsemax/row.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET {

// How the rows lie.
struct sparsemax_options {
  extent row_length = 0; // 0: the whole range is one row
};

namespace detail {

// body(first, length) for every row, whole rows a thread if a range asks for them.
template <simd::element T, class Body, class... In>
void for_each_sparse_row(const char* function, std::size_t size, std::size_t row_length, Body body, const In&... in) {
  const row_shape shape = detail::check_rows_of_classes(function, size, row_length);
  const auto part = [=](std::size_t first, std::size_t count) {
    for (std::size_t row = first; row < first + count; ++row)
      body(row * shape.length, shape.length);
  };
  detail::for_each_part(shape.rows, elements_of_part<T> / (shape.length + 1) + 1, part, in...);
}

template <class In, class Out>
void sparsemax_rows(const char* function, const In& logits, Out& probs, sparsemax_options options) {
  using O = stored_in<Out>;
  const auto* const from = detail::data(logits);
  O* const to = detail::data(probs);
  detail::check_input<O>(function, logits, to, detail::count(probs));
  const auto row = [=](std::size_t first, std::size_t n) { detail::sparsemax_row(from + first, n, to + first); };
  detail::for_each_sparse_row<parameter_of<In>>(function, detail::count(logits), options.row_length, row, logits);
}

template <class Dy, class Y, class Dx>
void sparsemax_backward_rows(const char* function, const Dy& dy, const Y& y, Dx& dx, sparsemax_options options) {
  using O = stored_in<Dx>;
  const auto* const gradient = detail::data(dy);
  const auto* const output = detail::data(y);
  O* const to = detail::data(dx);
  const std::size_t size = detail::count(dx);
  detail::check_input<O>(function, dy, to, size);
  detail::check_input<O>(function, y, to, size);
  const auto row = [=](std::size_t first, std::size_t n) {
    detail::sparsemax_backward_row(gradient + first, output + first, n, to + first);
  };
  detail::for_each_sparse_row<parameter_of<Dx>>(function, size, options.row_length, row, dy, y);
}

} // namespace detail

// probs may be logits.
template <elements In, writable_elements Out>
void sparsemax(const In& logits, Out&& probs, sparsemax_options options = {}) {
  if constexpr (detail::one_computed_type<In, Out>())
    detail::sparsemax_rows("sparsemax", logits, probs, options);
}

// From the outputs y: dx = dy less the mean of dy over the row's classes with y > 0; 0 for the others. dx may be dy or
// y. NaN in y makes the row NaN; an infinite dy counts if its y is not 0, and leaves no number in its row's support.
template <elements Dy, elements Y, writable_elements Dx>
void sparsemax_backward(const Dy& dy, const Y& y, Dx&& dx, sparsemax_options options = {}) {
  if constexpr (detail::one_computed_type<Dy, Y, Dx>())
    detail::sparsemax_backward_rows("sparsemax_backward", dy, y, dx, options);
}

} // namespace simdact::inline SIMDACT_TARGET
SIMDACT_STRICT_END
