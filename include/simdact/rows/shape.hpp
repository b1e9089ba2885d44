// SPDX-License-Identifier: BSL-1.0
// How many rows of which length a range has.
#pragma once

#include <cstddef>

#include <simdact/core/error.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

struct row_shape {
  std::size_t rows, length;
};

// An empty range is one empty row, none of a length that is given, or as many empty rows as are counted.
inline row_shape check_shape(const char* function, std::size_t size, std::size_t row_length, std::size_t rows) {
  if (rows == 0) {
    if (row_length == 0)
      return {1, size};
    if (size % row_length != 0)
      throw_invalid("simdact::%s: row_length is %zu; it does not divide the size %zu", function, row_length, size);
    return {size / row_length, row_length};
  }
  if (size % rows != 0)
    throw_invalid("simdact::%s: rows is %zu; it does not divide the size %zu", function, rows, size);
  if (row_length != 0 && row_length != size / rows)
    throw_invalid("simdact::%s: rows is %zu and row_length is %zu; the size is %zu", function, rows, row_length, size);
  return {rows, size / rows};
}

// Rows that begin a stride apart.
struct strided_rows {
  std::size_t rows, length, stride;
};
inline void check_room(const char* function, const char* range, std::size_t size, strided_rows of) {
  const auto [rows, length, stride] = of;
  if (rows != 0 && (size < length || (rows > 1 && (size - length) / stride < rows - 1)))
    throw_invalid("simdact::%s: %s has %zu elements; it is too small for %zu rows of %zu that begin %zu apart",
                  function, range, size, rows, length, stride);
}

// As many rows as begin in a range.
inline std::size_t rows_begun(std::size_t size, std::size_t stride) {
  return size / stride + (size % stride != 0 ? 1 : 0);
}
inline void check_stride(const char* function, const char* option, std::size_t stride, std::size_t row_length) {
  if (stride < row_length)
    throw_invalid("simdact::%s: %s is %zu; it must not be below the row_length %zu", function, option, stride,
                  row_length);
}
[[noreturn]] inline void refuse_without_length(const char* function, const char* option, std::size_t stride) {
  throw_invalid("simdact::%s: row_length is 0 and %s %zu; rows that lie apart need a length", function, option, stride);
}

// The same as check_shape of rows that may lie apart, where all that fit into the range count if none are counted.
inline row_shape check_strided_shape(const char* function, std::size_t size, std::size_t row_length, std::size_t rows,
                                     std::size_t stride) {
  if (row_length == 0)
    detail::refuse_without_length(function, "row_stride", stride);
  detail::check_stride(function, "row_stride", stride, row_length);
  const std::size_t counted = rows != 0 ? rows : detail::rows_begun(size, stride);
  detail::check_room(function, "the input", size, {counted, row_length, stride});
  return {counted, row_length};
}

// Of a range with a number for each row; `has`: what it is called, and a verb.
inline void check_number_a_row(const char* function, std::size_t rows, const char* has, std::size_t size) {
  if (size != rows)
    throw_invalid("simdact::%s: there are %zu rows and %s %zu elements", function, rows, has, size);
}

// Where a row without a class says nothing: an empty range has no rows.
inline row_shape check_rows_of_classes(const char* function, std::size_t size, std::size_t row_length) {
  return size == 0 ? row_shape{0, row_length} : detail::check_shape(function, size, row_length, 0);
}

} // namespace simdact::inline SIMDACT_TARGET::detail
