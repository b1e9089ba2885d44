// SPDX-License-Identifier: BSL-1.0
// Softmax of rows of int8_t or uint8_t logits, and its logarithm.
//
//   namespace act = simdact;
//   act::softmax(logits, probabilities, {.row_length = 1000, .scale = 0.1f});        float or uint8_t probabilities
//   act::log_softmax(logits, out, {.row_length = 1000, .scale = 0.1f});              float
//
// A logit q stands for scale·(q - zero_point)/temperature; the zero point has no part in the results. Rows are those of
// softmax_options: one behind the other, or row_stride apart, of any length. The output lies apart from the logits; of
// bytes it may be in their place, with the same stride. Nothing is allocated; rows may go to several threads
// (parallel.hpp).
//
// Results are within 0.51 ULP of the exact softmax of these logits, and its logarithm likewise, in rows of up to 2^20
// classes. A probability as uint8_t is the nearest multiple of output_scale, ties to even, and at most 255 of it: of
// 1/256, 1 is 255/256. Bits do not depend on where a row lies, nor on the instruction set among those with FMA.
//
// Errors: std::invalid_argument for a scale that is not finite or 0 (negative is the softmin), a temperature or
// output_scale that is not finite and above 0, |scale|/temperature beyond [1e-30, 1e30], rows that do not fit, and
// ranges that overlap otherwise; before anything is written. Rows without a class, and no rows, do nothing.
#pragma once

#include <simdact/core/parts.hpp>
#include <simdact/quantized/checks.hpp>
#include <simdact/quantized/softmax_row.hpp>
#include <simdact/rows/layout.hpp>

namespace simdact::inline SIMDACT_TARGET {

// Beside the ranges: how rows lie, as in softmax_options, and what a step is worth.
struct quantized_softmax_options {
  extent row_length = 0; // classes; 0: the whole range is one row, or as many rows as `rows` says
  extent rows = 0;       // 0: as many as the range has
  extent row_stride = 0; // elements from the first of a row to that of the next, nothing between is read; 0: row_length
  extent output_stride = 0;        // the same of the output, nothing between is written; 0: as the logits
  float scale = 1;                 // of a logit; not 0, negative for the softmin
  float temperature = 1;           // > 0
  float output_scale = 1.0f / 256; // of uint8_t probabilities, whose zero point is 0
};

namespace detail {

template <class R>
concept byte_logits =
    std::ranges::contiguous_range<R> && std::ranges::sized_range<R> && byte<std::ranges::range_value_t<R>>;

template <class R, class... T>
concept writable_range_of = std::ranges::contiguous_range<R> && std::ranges::sized_range<R> &&
    (std::same_as<std::ranges::range_reference_t<R>, T&> || ...);

template <class Results, class In, class Out>
void softmax_of_byte_rows(const char* function, const In& logits, Out& out, const quantized_softmax_options& options) {
  using O = typename Results::result;
  const auto size = static_cast<std::size_t>(std::ranges::size(logits));
  const auto out_size = static_cast<std::size_t>(std::ranges::size(out));
  const auto* const from = reinterpret_cast<const std::uint8_t*>(std::ranges::data(logits));
  O* const to = std::ranges::data(out);
  const auto [rows, length, in, places] = detail::check_rows_behind(
      function, size, {options.row_length, options.rows, options.row_stride, options.output_stride, 1, 0, 0});
  if (in.stride == length && places.stride == length)
    detail::check_same_size(function, size, out_size);
  detail::check_room(function, "the output", out_size, rows, length, places);
  const bool in_place = sizeof(O) == 1 && static_cast<const void*>(from) == to && in == places;
  if (!in_place)
    detail::check_disjoint(function, "input", from, size, "output", to, out_size);
  detail::check_factor(function, options.scale, options.temperature);
  detail::check_positive(function, "output_scale", static_cast<double>(options.output_scale));
  if (rows == 0 || length == 0)
    return;
  const double factor = static_cast<double>(options.scale) / static_cast<double>(options.temperature);
  constexpr int sign_bit = std::same_as<std::ranges::range_value_t<In>, std::int8_t> ? 0x80 : 0;
  const byte_exponentials of(simd::abs(factor), static_cast<std::uint8_t>(sign_bit ^ (factor < 0 ? 0xff : 0)),
                             factor > 0);
  const double output_scale = static_cast<double>(options.output_scale);
  const auto part = [&, first_in = in, first_out = places, n = length](std::size_t first, std::size_t count) {
    for (std::size_t row = first; row < first + count; ++row)
      detail::softmax_of_bytes<Results>(of, output_scale, from + first_in.begin(row), n, to + first_out.begin(row));
  };
  detail::for_each_part(rows, elements_of_part<O> / (length + 1) + 1, part, logits);
}

} // namespace detail

// probabilities[i] = e^logit_i / sum of e^logit_j over i's row, as float or in steps of output_scale.
template <detail::byte_logits In, detail::writable_range_of<float, std::uint8_t> Out>
void softmax(const In& logits, Out&& probabilities, const quantized_softmax_options& options = {}) {
  using results = std::conditional_t<std::same_as<std::ranges::range_value_t<Out>, float>, detail::byte_probability,
                                     detail::byte_from_probability>;
  detail::softmax_of_byte_rows<results>("softmax", logits, probabilities, options);
}

// out[i] = logit_i - log of the sum of e^logit_j over i's row.
template <detail::byte_logits In, detail::writable_range_of<float> Out>
void log_softmax(const In& logits, Out&& out, const quantized_softmax_options& options = {}) {
  detail::softmax_of_byte_rows<detail::byte_logarithm>("log_softmax", logits, out, options);
}

} // namespace simdact::inline SIMDACT_TARGET
