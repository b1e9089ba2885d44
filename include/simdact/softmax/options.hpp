// What a call on rows takes besides its ranges, and the checks of it.
#pragma once

#include <cstddef>
#include <functional>
#include <span>

#include <simdact/elementwise.hpp>
#include <simdact/extent.hpp>

namespace simdact::inline SIMDACT_TARGET {

// A contiguous range of known size of float or double.
template <class R>
concept row_elements = elements<R> && simd::element<std::ranges::range_value_t<R>>;
template <class R>
concept writable_row_elements = row_elements<R> && writable_elements<R>;

// What a row gives that has no class left: all logits -inf, masked out, or of length 0.
enum class empty_row {
  zeros,  // probabilities 0, their logarithms -inf
  nan,    // NaN
  uniform // 1/row_length, and its logarithm
};

// The logits of a row are softcap(scale·x)/temperature + mask, without softcap scale·x/temperature + mask. T is the
// element type of the ranges. A mask adds: NaN or +inf under -inf is NaN, where valid_length leaves it unread.
template <simd::element T>
struct softmax_options {
  extent row_length = 0;     // 0: the whole range is one row
  T scale = 1;               // > 0; scale/temperature lies in [1e-30, 1e30]
  T temperature = 1;         // > 0
  T softcap = 0;             // > 0, or 0 for none
  std::span<const T> mask{}; // -inf or any number; one row for all, or as many elements as the range; empty for none
  // One length a row: classes from there on are not read and have no part, probability 0. Empty: all have.
  std::span<const std::size_t> valid_length{};
  empty_row empty = empty_row::zeros;
  std::span<T> log_sum_exp{}; // one number a row, written if not empty: the logarithm of the sum of e^logit
};

namespace detail {

// Rows in ranges that have been checked.
template <simd::element T>
struct row_layout {
  std::size_t rows;
  std::size_t length;
  const softmax_options<T>& options;

  std::size_t valid(std::size_t row) const { return options.valid_length.empty() ? length : options.valid_length[row]; }
  const T* mask(std::size_t row) const {
    return options.mask.data() + (options.mask.size() == length ? 0 : row * length);
  }
};

template <class T>
bool overlap(const T* a, std::size_t a_size, const T* b, std::size_t b_size) {
  const std::less<const T*> before;
  return before(a, b + b_size) && before(b, a + a_size);
}

inline void check_count(const char* function, const char* option, std::size_t got, std::size_t wanted) {
  if (got != 0 && got != wanted)
    refuse("simdact::%s: %s has %zu elements; there are %zu rows", function, option, got, wanted);
}

// Of a call that reads size elements and writes size, or one for each row.
template <simd::element T>
row_layout<T> check_rows(const char* function, std::size_t size, const T* out, std::size_t out_size,
                         const softmax_options<T>& options) {
  const std::size_t length = options.row_length == 0 ? size : std::size_t{options.row_length};
  if (options.row_length != 0 && size % length != 0)
    refuse("simdact::%s: row_length is %zu; it does not divide the size %zu", function, length, size);
  check_positive(function, "scale", static_cast<double>(options.scale));
  check_positive(function, "temperature", static_cast<double>(options.temperature));
  const double factor = static_cast<double>(options.scale) / static_cast<double>(options.temperature);
  if (!(factor >= 1e-30 && factor <= 1e30))
    refuse("simdact::%s: scale/temperature is %g; it must be from 1e-30 to 1e30", function, factor);
  if (options.softcap != 0)
    check_positive(function, "softcap", static_cast<double>(options.softcap));
  // An empty range is one empty row, or none of a length that is given.
  const std::size_t rows = length == 0 ? 1 : size / length, masked = options.mask.size();
  if (masked != 0 && masked != length && masked != size)
    refuse("simdact::%s: mask has %zu elements; a row has %zu and the range %zu", function, masked, length, size);
  if (overlap<T>(options.mask.data(), masked, out, out_size))
    refuse("simdact::%s: mask (%zu elements) and output (%zu elements) overlap", function, masked, out_size);
  check_count(function, "valid_length", options.valid_length.size(), rows);
  check_count(function, "log_sum_exp", options.log_sum_exp.size(), rows);
  for (std::size_t row = 0; row < options.valid_length.size(); ++row)
    if (options.valid_length[row] > length)
      refuse("simdact::%s: valid_length[%zu] is %zu; a row has %zu", function, row, options.valid_length[row], length);
  return {rows, length, options};
}

} // namespace detail
} // namespace simdact::inline SIMDACT_TARGET
