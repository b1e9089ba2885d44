// SPDX-License-Identifier: BSL-1.0
// Rows as the options lay them out, and the checks of that.
#pragma once

#include <limits>

#include <simdact/core/disjoint.hpp>
#include <simdact/core/elementwise.hpp>
#include <simdact/core/inlined.hpp>
#include <simdact/rows/bias.hpp>
#include <simdact/rows/element_type.hpp>
#include <simdact/rows/options.hpp>
#include <simdact/rows/places.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

// A logit that joins a row's sum, or none.
template <simd::element T>
struct row_sink {
  bool exists = false;
  T logit = 0;
};

// Rows in ranges that have been checked.
template <simd::element T>
struct row_layout {
  std::size_t rows, length;
  row_places in, out; // of the inputs and of the output
  const softmax_options<T>& options;

  // Whether the rows of an input or of the output are not one behind the other, or not even their elements.
  bool apart() const { return in.stride != length || out.stride != length || spaced(); }
  bool spaced() const { return in.spaced() || out.spaced(); }

  // Whether rows may end before their length.
  bool ends_early() const { return !options.valid_length.empty() || options.causal_offset.has_value(); }
  // The classes that count of a row.
  std::size_t valid(std::size_t row) const {
    const std::size_t n = options.valid_length.empty() ? length : options.valid_length[row];
    return options.causal_offset ? detail::smaller(n, classes_seen(row_of_matrix(row), *options.causal_offset)) : n;
  }
  // Whether classes of a row have a mask of their own, or one that all rows share.
  bool masks() const { return !options.mask.empty() || !options.boolean_mask.empty(); }
  const T* mask(std::size_t row) const { return mask_of(options.mask, row); }
  const std::uint8_t* shown(std::size_t row) const { return mask_of(options.boolean_mask, row); }
  // Whether logits are more than multiples of the elements.
  bool adds() const { return masks() || !options.alibi_slopes.empty() || !options.sinks.empty(); }
  row_bias<T> bias(std::size_t row, T inverse_unit) const {
    row_bias<T> of_row{mask(row), shown(row)};
    of_row.more = of_row.shown != nullptr || in.step != 1;
    if (!options.alibi_slopes.empty()) {
      of_row.more = true;
      of_row.slope = simd::product(number_of(options.alibi_slopes, row), inverse_unit);
      of_row.distance = simd::negate(static_cast<T>(row_of_matrix(row)));
    }
    return of_row;
  }
  row_sink<T> sink(std::size_t row) const {
    if (options.sinks.empty())
      return {};
    const T logit = number_of(options.sinks, row);
    return {!(logit == -simd::format<T>::infinity), logit};
  }

private:
  // What has one number for all rows, one a matrix or one a row.
  T number_of(std::span<const T> numbers, std::size_t row) const {
    return numbers[numbers.size() == 1 ? 0 : numbers.size() == rows ? row : row / options.matrix_rows];
  }
  template <class Mask>
  auto mask_of(const Mask& all, std::size_t row) const {
    return all.empty() ? nullptr : all.data() + (all.size() == length ? 0 : row * length);
  }
  std::size_t row_of_matrix(std::size_t row) const {
    return options.matrix_rows == 0 ? row : row % options.matrix_rows;
  }
  static std::size_t classes_seen(std::size_t row, std::ptrdiff_t offset) {
    const auto size = static_cast<std::size_t>(offset), back = std::size_t{0} - size;
    if (offset < 0)
      return row > back ? row - back : 0;
    return row > std::numeric_limits<std::size_t>::max() - size ? std::numeric_limits<std::size_t>::max() : row + size;
  }
};

inline void check_count(const char* function, const char* option, std::size_t got, std::size_t wanted) {
  if (got != 0 && got != wanted)
    throw_invalid("simdact::%s: %s has %zu elements; there are %zu rows", function, option, got, wanted);
}

template <simd::element T>
void check_factor(const char* function, T scale, T temperature) {
  if (!simd::is_finite(scale) || scale == 0)
    throw_invalid("simdact::%s: scale is %g; it must be finite and not 0", function, static_cast<double>(scale));
  check_positive(function, "temperature", static_cast<double>(temperature));
  const double factor = static_cast<double>(scale) / static_cast<double>(temperature);
  const T size = simd::abs(static_cast<T>(factor));
  if (!(size >= T(1e-30) && size <= T(1e30)))
    throw_invalid("simdact::%s: scale/temperature is %.*g; its magnitude must be from 1e-30 to 1e30", function,
                  std::numeric_limits<T>::max_digits10, factor);
}

// Of numbers that are one for all rows, one a matrix or one a row.
template <simd::element T>
void check_numbers(const char* function, const char* option, std::span<const T> numbers, std::size_t rows,
                   std::size_t matrix_rows) {
  const std::size_t n = numbers.size(), matrices = matrix_rows == 0 ? 1 : rows / matrix_rows;
  if (n > 1 && n != rows && n != matrices)
    throw_invalid("simdact::%s: %s has %zu elements; it may have 1, one a matrix (%zu) or one a row (%zu)", function,
                  option, n, matrices, rows);
}

// The distances from the diagonal must be exact.
template <simd::element T>
void check_slopes(const char* function, std::span<const T> slopes, std::size_t matrix_rows, std::size_t length) {
  constexpr std::size_t exact = std::size_t{1} << simd::format<T>::mantissa_bits;
  const std::size_t most = detail::larger(matrix_rows, length);
  if (!slopes.empty() && most > exact)
    throw_invalid("simdact::%s: alibi_slopes are for up to %zu rows and columns; there are %zu", function, exact, most);
  for (std::size_t i = 0; i < slopes.size(); ++i)
    if (!(simd::abs(slopes[i]) <= T(1e30)))
      throw_invalid("simdact::%s: alibi_slopes[%zu] is %g; its magnitude must be at most 1e30", function, i,
                    static_cast<double>(slopes[i]));
}

// what(name, range, size) for every range that the options have to be read.
template <simd::element T, class What>
void for_each_option(const softmax_options<T>& options, What what) {
  const auto range = [&](const char* name, auto numbers) { what(name, numbers.data(), numbers.size()); };
  range("mask", options.mask);
  range("boolean_mask", options.boolean_mask);
  range("alibi_slopes", options.alibi_slopes);
  range("sinks", options.sinks);
  range("valid_length", options.valid_length);
}

// What options say besides where the rows lie.
template <simd::element T, storable O>
row_layout<T> check_placed(const char* function, const placed_rows& placed, const O* out, std::size_t out_size,
                           const softmax_options<T>& options) {
  const std::size_t rows = placed.rows, length = placed.length;
  check_factor(function, options.scale, options.temperature);
  if (options.softcap != 0)
    check_positive(function, "softcap", static_cast<double>(options.softcap));
  const auto check_mask = [function, n = length, all = rows * length](const char* name, std::size_t masked) {
    if (masked != 0 && masked != n && masked != all)
      throw_invalid("simdact::%s: %s has %zu elements; a row has %zu and the range %zu", function, name, masked, n,
                    all);
  };
  check_mask("mask", options.mask.size());
  check_mask("boolean_mask", options.boolean_mask.size());
  const std::size_t cut = options.valid_length.size(), of_matrix = options.matrix_rows;
  check_count(function, "valid_length", cut, rows);
  if (of_matrix != 0 && rows % of_matrix != 0)
    throw_invalid("simdact::%s: matrix_rows is %zu; it does not divide the %zu rows", function, of_matrix, rows);
  check_numbers(function, "alibi_slopes", options.alibi_slopes, rows, of_matrix);
  check_numbers(function, "sinks", options.sinks, rows, of_matrix);
  check_slopes(function, options.alibi_slopes, of_matrix == 0 ? rows : of_matrix, length);
  check_count(function, "logsumexp", options.logsumexp.size(), rows);
  for_each_option(options, [=](const char* name, const auto* range, std::size_t n) {
    detail::check_disjoint(function, name, range, n, "output", out, out_size);
  });
  for (std::size_t row = 0; row < cut; ++row)
    if (options.valid_length[row] > length)
      throw_invalid("simdact::%s: valid_length[%zu] is %zu; a row has %zu", function, row, options.valid_length[row],
                    length);
  return {rows, length, placed.in, placed.out, options};
}

// Of a call that reads size elements and writes size, or one for each row.
template <simd::element T, storable O>
row_layout<T> check_rows(const char* function, std::size_t size, const O* out, std::size_t out_size,
                         const softmax_options<T>& options) {
  const asked_places asked{options.row_length,           options.rows,  options.row_stride,
                           options.output_stride,        options.inner, options.element_stride,
                           options.output_element_stride};
  return detail::check_placed<T>(function, detail::check_places(function, size, asked), out, out_size, options);
}

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
