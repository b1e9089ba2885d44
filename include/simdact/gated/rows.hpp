// SPDX-License-Identifier: BSL-1.0
// Rows that hold the values and the gates of a gated unit: their layout, the checks and the loops.
#pragma once

#include <simdact/core/disjoint.hpp>
#include <simdact/core/elementwise.hpp>
#include <simdact/core/extent.hpp>
#include <simdact/rows/element_type.hpp>
#include <simdact/simd/zip.hpp>

namespace simdact::inline SIMDACT_TARGET {

// Rows of row_length elements: all values and then all gates, or value and gate in turn.
struct gated_rows {
  extent row_length = 0; // of values and gates together; 0: the whole range is one row
  bool interleaved = false;
  bool gate_first = false; // the gates, or each gate, before the values
};

namespace detail {

// The half of a row's length, after all checks of the rows and of a range with a result for each pair.
template <class S, class T>
std::size_t checked_half(const char* function, gated_rows layout, const S* rows, std::size_t n, const char* name,
                         const T* pairs, std::size_t pairs_size) {
  const std::size_t length = layout.row_length == 0 ? n : std::size_t{layout.row_length};
  if (length % 2 != 0)
    throw_invalid("simdact::%s: rows of %zu elements do not have 2 halves", function, length);
  if (length != 0 && n % length != 0)
    throw_invalid("simdact::%s: %zu elements are no multiple of the row length %zu", function, n, length);
  if (pairs_size != n / 2)
    throw_invalid("simdact::%s: the rows have %zu elements and %s %zu, not half as many", function, n, name,
                  pairs_size);
  detail::check_apart(function, "the rows", rows, n, name, pairs, pairs_size);
  return length / 2;
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

// body(first, count) over n pairs: whole rows of `half` pairs, or any pairs if half is 0.
template <class T, class Body, class... Ranges>
void over_parts(std::size_t n, std::size_t half, Body body, const Ranges&... ranges) {
  const std::size_t unit = half == 0 ? 1 : half, part = elements_of_part<T> / 2;
  const auto units = [=](std::size_t first, std::size_t count) { body(first * unit, count * unit); };
  detail::for_each_part(n / unit, unit < part ? part / unit : 1, units, ranges...);
}

// out[i] = operation(value, gate)
template <class Operation, class Rows, class Out>
void over_rows(const char* function, Operation operation, const Rows& rows, Out& out, gated_rows layout) {
  using T = stored_in<Out>;
  if constexpr (detail::one_computed_type<Out, Rows>()) {
    const auto* const in = detail::data(rows);
    T* const to = detail::data(out);
    const std::size_t n = detail::count(out),
                      half = detail::checked_half(function, layout, in, detail::count(rows), "the output", to, n);
    const auto pairs = [=](std::size_t first, std::size_t count) {
      const auto loop = [=](auto form, std::size_t begin, std::size_t size) {
        const std::size_t at = first + begin;
        if (layout.gate_first)
          detail::for_each_pair(of_gate_and_value(form), size, to + at, in + 2 * at);
        else
          detail::for_each_pair(form, size, to + at, in + 2 * at);
      };
      detail::by_forms<form_block>(operation, count, in + 2 * first, 2, loop);
    };
    const auto halves = [=](std::size_t first, std::size_t count) {
      for (std::size_t i = first; i < first + count; i += half) {
        const std::size_t value = 2 * i + (layout.gate_first ? half : 0), gate = 4 * i + half - value;
        detail::by_forms<form_block>(
            operation, half, in + gate, 1, [=](auto form, std::size_t begin, std::size_t size) {
              detail::for_each_vector(form, size, to + i + begin, in + value + begin, in + gate + begin);
            });
      }
    };
    if (layout.interleaved)
      detail::over_parts<T>(n, 0, pairs, rows);
    else
      detail::over_parts<T>(n, half, halves, rows);
  }
}

// {dvalue, dgate} = operation(dy[i], value, gate), in rows like the inputs'
template <class Operation, class Dy, class Rows, class Drows>
void backward_over_rows(const char* function, Operation operation, const Dy& dy, const Rows& rows, Drows& drows,
                        gated_rows layout) {
  using T = stored_in<Drows>;
  if constexpr (detail::one_computed_type<Drows, Rows, Dy>()) {
    const auto* const in = detail::data(rows);
    const auto* const gradient = detail::data(dy);
    T* const to = detail::data(drows);
    const std::size_t n = detail::count(dy);
    detail::check_input<T>(function, rows, to, detail::count(drows));
    const std::size_t half =
        detail::checked_half(function, layout, to, detail::count(drows), "the gradient", gradient, n);
    const auto pairs = [=](std::size_t first, std::size_t count) {
      const auto loop = [=](auto form, std::size_t begin, std::size_t size) {
        const std::size_t at = first + begin;
        if (layout.gate_first)
          detail::for_each_pair_backward(to_gate_and_value(form), size, to + 2 * at, gradient + at, in + 2 * at);
        else
          detail::for_each_pair_backward(form, size, to + 2 * at, gradient + at, in + 2 * at);
      };
      detail::by_forms<form_block>(operation, count, in + 2 * first, 2, loop);
    };
    const auto halves = [=](std::size_t first, std::size_t count) {
      for (std::size_t i = first; i < first + count; i += half) {
        const std::size_t value = 2 * i + (layout.gate_first ? half : 0), gate = 4 * i + half - value;
        detail::by_forms<form_block>(
            operation, half, in + gate, 1, [=](auto form, std::size_t begin, std::size_t size) {
              detail::for_each_vector(form, size, std::array<T*, 2>{to + value + begin, to + gate + begin},
                                      gradient + i + begin, in + value + begin, in + gate + begin);
            });
      }
    };
    if (layout.interleaved)
      detail::over_parts<T>(n, 0, pairs, dy, rows);
    else
      detail::over_parts<T>(n, half, halves, dy, rows);
  }
}

} // namespace detail
} // namespace simdact::inline SIMDACT_TARGET
