// SPDX-License-Identifier: BSL-1.0
// The class with the largest logit of each row.
//
//   simdact::arg_max(logits, classes, {.row_length = 1000});      classes[row], in any integer type
//
// Of equal logits the first counts, -inf among them; -0 and 0 are equal. A row with a NaN gives the first NaN's index,
// as in training frameworks. It is also the class with the largest probability of softmax, which may round two to the
// same. Where subnormals are flushed (DAZ), they are equal to 0 and to one another. Logits may be of sixteen bits. Rows
// may go to several threads (parallel.hpp); without, nothing is allocated.
//
// Errors: std::invalid_argument for a row length that does not divide the size, an output with another number of
// elements than there are rows, whose type is too small for an index or that shares memory with the logits, and rows
// without a class, before anything is written.
#pragma once

#include <simdact/arg_max/row.hpp>
#include <simdact/core/array.hpp>
#include <simdact/core/extent.hpp>
#include <simdact/rows/indices.hpp>
#include <simdact/rows/shape.hpp>

namespace simdact::inline SIMDACT_TARGET {

// How the rows lie.
struct arg_max_options {
  extent row_length = 0; // 0: the whole range is one row, or as many rows as `rows` says
  extent rows = 0;       // 0: as many as the range has
};

// classes[row] = the index of the largest logit of that row.
template <elements In, writable_indices Out>
void arg_max(const In& logits, Out&& classes, arg_max_options options = {}) {
  using T = detail::stored_in<In>;
  using Integer = std::ranges::range_value_t<Out>;
  constexpr const char* name = "arg_max";
  const T* const from = detail::data(logits);
  Integer* const to = std::ranges::data(classes);
  const std::size_t size = detail::count(logits), out_size = static_cast<std::size_t>(std::ranges::size(classes));
  const auto [rows, length] = detail::check_shape(name, size, options.row_length, options.rows);
  detail::check_number_a_row(name, rows, "the output has", out_size);
  if (rows != 0 && length == 0)
    detail::throw_invalid("simdact::%s: there are %zu rows of %zu classes; none is the largest", name, rows, length);
  detail::check_index_type<Integer>(name, length);
  detail::check_disjoint(name, "logits", from, size, "output", to, out_size);
  const auto part = [=, n = length](std::size_t first, std::size_t count) {
    for (std::size_t row = first; row < first + count; ++row)
      to[row] = static_cast<Integer>(detail::arg_max_of_row(from + row * n, n));
  };
  detail::for_each_part(rows, detail::elements_of_part<T> / (length + 1) + 1, part, logits);
}

} // namespace simdact::inline SIMDACT_TARGET
