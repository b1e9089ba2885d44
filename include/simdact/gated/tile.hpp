// SPDX-License-Identifier: BSL-1.0
// Rows that begin a stride apart, and the loop over several ranges of them.
#pragma once

#include <simdact/core/elementwise.hpp>
#include <simdact/core/inlined.hpp>
#include <simdact/rows/shape.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// Rows of a tile. Two tiles are what two results go to.
template <class T>
struct tile {
  T* first;
  std::size_t stride;

  T* at(std::size_t row, std::size_t i) const { return first + row * stride + i; }
};
template <class T>
tile(T*, std::size_t) -> tile<T>;

template <class T>
struct tile_pair {
  tile<T> first, second;

  std::array<T*, 2> at(std::size_t row, std::size_t i) const { return {first.at(row, i), second.at(row, i)}; }
};

// body(row, first, count) over elements [first, first + count) of each row: a single row is shared out by its elements,
// others whole.
template <class T, class Body, class... Ranges>
void over_parts(row_shape shape, Body body, const Ranges&... ranges) {
  const auto [rows, length] = shape;
  const std::size_t part = elements_of_part<T> / 2;
  if (rows == 1)
    return detail::for_each_part(
        length, part, [=](std::size_t first, std::size_t count) { body(std::size_t{0}, first, count); }, ranges...);
  const auto whole_rows = [=, all = length](std::size_t first, std::size_t count) {
    for (std::size_t row = first; row < first + count; ++row)
      body(row, std::size_t{0}, all);
  };
  detail::for_each_part(rows, part / detail::smaller(part, detail::larger(length, std::size_t{1})), whole_rows,
                        ranges...);
}

// What over_parts calls for out(row, i) = operation(in(row, i)...). An operation that has a plain form has the gates
// last.
template <class Operation, class Out, class... In>
auto on_tiles(Operation operation, Out out, In... in) {
  return [=](std::size_t row, std::size_t first, std::size_t count) {
    const auto loop = [&](auto form, std::size_t begin, std::size_t size) {
      detail::for_each_vector(form, size, out.at(row, first + begin), in.at(row, first + begin)...);
    };
    detail::by_forms<form_block>(operation, count, detail::last_of(in.at(row, first)...), 1, loop);
  };
}

} // namespace simdact::inline SIMDACT_TARGET::detail
