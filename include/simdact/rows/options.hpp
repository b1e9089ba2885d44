// SPDX-License-Identifier: BSL-1.0
// What a call on rows takes besides its ranges, and the checks of it.
#pragma once

#include <cstddef>
#include <limits>
#include <span>

#include <simdact/core/disjoint.hpp>
#include <simdact/core/elementwise.hpp>
#include <simdact/core/extent.hpp>
#include <simdact/rows/element_type.hpp>
#include <simdact/rows/shape.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET {

// What a row gives that has no class left: all logits -inf, masked out, or of length 0.
enum class empty_row {
  zeros,  // probabilities 0, their logarithms -inf
  nan,    // NaN
  uniform // 1/row_length, and its logarithm
};

// The logits of a row are softcap(scale·x)/temperature + mask, without softcap scale·x/temperature + mask; nothing
// overflows on the way to a result that does not. T is the element type of the ranges, float for those of sixteen bits.
// With a softcap a class at scale·x = -inf stays out, as if masked. A mask adds: NaN or +inf under -inf is NaN, where
// valid_length leaves it unread.
template <simd::element T>
struct softmax_options {
  extent row_length = 0;     // classes; 0: the whole range is one row, or as many rows as `rows` says
  extent rows = 0;           // 0: as many as the range has; a count can say that there are rows without a class
  T scale = 1;               // not 0, negative for the softmin; |scale|/temperature lies in [1e-30, 1e30]
  T temperature = 1;         // > 0
  T softcap = 0;             // > 0, or 0 for none
  std::span<const T> mask{}; // -inf or any number; one row for all, or as many elements as the range; empty for none
  // One length a row: classes from there on are not read and have no part, probability 0. Empty: all have.
  std::span<const std::size_t> valid_length{};
  empty_row empty = empty_row::zeros;
  std::span<T> logsumexp{}; // one number a row, written if not empty: the logarithm of the sum of e^logit
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

// Of a call that reads size elements and writes size, or one for each row.
template <simd::element T, storable O>
row_layout<T> check_rows(const char* function, std::size_t size, const O* out, std::size_t out_size,
                         const softmax_options<T>& options) {
  const auto [rows, length] = check_shape(function, size, options.row_length, options.rows);
  check_factor(function, options.scale, options.temperature);
  if (options.softcap != 0)
    check_positive(function, "softcap", static_cast<double>(options.softcap));
  const std::size_t masked = options.mask.size(), cut = options.valid_length.size();
  if (masked != 0 && masked != length && masked != size)
    throw_invalid("simdact::%s: mask has %zu elements; a row has %zu and the range %zu", function, masked, length,
                  size);
  check_count(function, "valid_length", cut, rows);
  check_count(function, "logsumexp", options.logsumexp.size(), rows);
  check_disjoint(function, "mask", options.mask.data(), masked, "output", out, out_size);
  check_disjoint(function, "valid_length", options.valid_length.data(), cut, "output", out, out_size);
  for (std::size_t row = 0; row < cut; ++row)
    if (options.valid_length[row] > length)
      throw_invalid("simdact::%s: valid_length[%zu] is %zu; a row has %zu", function, row, options.valid_length[row],
                    length);
  return {rows, length, options};
}

} // namespace detail
} // namespace simdact::inline SIMDACT_TARGET
SIMDACT_STRICT_END
