// SPDX-License-Identifier: BSL-1.0
// Where rows lie: one behind the other, apart, or side by side; and the checks of that.
#pragma once

#include <initializer_list>

#include <simdact/core/inlined.hpp>
#include <simdact/rows/shape.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// Groups of rows side by side, of one row each where none are.
struct row_places {
  std::size_t stride;     // from a group to the next
  std::size_t step = 1;   // from an element of a row to the next
  std::size_t inner = 1;  // the rows of a group
  std::size_t beside = 1; // from one of those to the next

  std::size_t begin(std::size_t row) const {
    return inner == 1 ? row * stride : row / inner * stride + row % inner * beside;
  }
  // Whether the elements of a row do not follow each other.
  bool spaced() const { return step != 1 || inner != 1; }
  // How many rows, of some from this one on, are one element apart.
  std::size_t adjacent(std::size_t row, std::size_t some) const {
    return beside == 1 ? detail::smaller(some, inner - row % inner) : 1;
  }
  bool operator==(const row_places&) const = default;
};

// A row of an array: elements that are a step apart.
template <class S>
struct row_place {
  S* first;
  std::size_t step;

  S& operator[](std::size_t i) const { return first[i * step]; }
};

// So many of something, each so many elements behind the one before.
struct repeated {
  std::size_t count, stride;
};
// Whether that, of that, ends within a range. Nothing overflows.
inline bool fits(std::size_t size, std::initializer_list<repeated> all) {
  for (const auto& [count, stride] : all)
    if (count == 0)
      return true;
  if (size == 0)
    return false;
  --size;
  for (const auto& [count, stride] : all) {
    if (stride != 0 && count - 1 > size / stride)
      return false;
    size -= (count - 1) * stride;
  }
  return true;
}

inline void check_room(const char* function, const char* range, std::size_t size, std::size_t rows, std::size_t length,
                       const row_places& places) {
  if (!places.spaced())
    return detail::check_room(function, range, size, {rows, length, places.stride});
  const auto [stride, step, inner, beside] = places;
  if (!detail::fits(size, {{length, step}, {inner, beside}, {rows / inner, stride}}))
    throw_invalid("simdact::%s: %s has %zu elements; it is too small for %zu rows of %zu whose elements are %zu apart, "
                  "%zu side by side and %zu from group to group",
                  function, range, size, rows, length, step, inner, stride);
}

// As softmax_options have it.
struct asked_places {
  std::size_t row_length, rows, row_stride, output_stride, inner, element_stride, output_element_stride;
};
struct placed_rows {
  std::size_t rows, length;
  row_places in, out;
};

inline placed_rows check_rows_behind(const char* function, std::size_t size, const asked_places& asked) {
  std::size_t stride = asked.row_stride, output_stride = asked.output_stride;
  const auto [rows, length] = stride == 0
                                  ? detail::check_shape(function, size, asked.row_length, asked.rows)
                                  : detail::check_strided_shape(function, size, asked.row_length, asked.rows, stride);
  if (stride == 0)
    stride = length;
  if (output_stride == 0 || length == 0)
    output_stride = stride;
  detail::check_stride(function, "output_stride", output_stride, length);
  return {rows, length, {stride}, {output_stride}};
}

// A group of rows, all of whose elements lie between its first and that of the next group.
inline void check_group(const char* function, const char* option, std::size_t stride, std::size_t length,
                        std::size_t step, std::size_t inner) {
  if (!detail::fits(stride, {{length, step}, {inner, 1}}))
    throw_invalid("simdact::%s: %s is %zu; it is too small for %zu rows side by side of %zu elements %zu apart",
                  function, option, stride, inner, length, step);
}
inline void check_step(const char* function, const char* option, std::size_t step, std::size_t inner) {
  if (step < inner)
    throw_invalid("simdact::%s: %s is %zu; it must not be below inner, which is %zu", function, option, step, inner);
}

inline placed_rows check_places(const char* function, std::size_t size, const asked_places& asked) {
  const std::size_t inner = asked.inner, length = asked.row_length;
  const std::size_t step = asked.element_stride != 0 ? asked.element_stride : inner;
  const std::size_t output_step = asked.output_element_stride != 0 ? asked.output_element_stride : step;
  if (inner == 0)
    throw_invalid("simdact::%s: inner is %zu; it must be 1 or more", function, inner);
  detail::check_step(function, "element_stride", step, inner);
  detail::check_step(function, "output_element_stride", output_step, inner);
  if (step == 1 && output_step == 1)
    return detail::check_rows_behind(function, size, asked);
  if (length == 0)
    throw_invalid("simdact::%s: row_length is %zu and element_stride %zu; rows whose elements lie apart need a length",
                  function, length, step);
  if (asked.rows % inner != 0)
    throw_invalid("simdact::%s: rows is %zu; inner, which is %zu, does not divide it", function, asked.rows, inner);
  if (size != 0 || asked.rows != 0)
    detail::check_room(function, "the input", size, inner, length, {0, step, inner});
  const std::size_t stride = asked.row_stride != 0 ? asked.row_stride : length * step;
  const std::size_t output_stride = asked.output_stride != 0           ? asked.output_stride
                                    : asked.output_element_stride != 0 ? length * output_step
                                                                       : stride;
  if (asked.row_stride != 0)
    detail::check_group(function, "row_stride", stride, length, step, inner);
  if (asked.output_stride != 0 || output_stride == stride)
    detail::check_group(function, "output_stride", output_stride, length, output_step, inner);
  const std::size_t groups = size == 0 ? 0 : detail::rows_begun(size, stride);
  const placed_rows placed{asked.rows != 0 ? asked.rows : groups * inner,
                           length,
                           {stride, step, inner},
                           {output_stride, output_step, inner}};
  detail::check_room(function, "the input", size, placed.rows, length, placed.in);
  return placed;
}

} // namespace simdact::inline SIMDACT_TARGET::detail
