// SPDX-License-Identifier: BSL-1.0
// What a call on rows takes besides its ranges.
#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include <simdact/core/extent.hpp>
#include <simdact/rows/byte_mask.hpp>
#include <simdact/simd/value.hpp>

namespace simdact::inline SIMDACT_TARGET {

// What a row gives that has no class left: all logits -inf, masked out, or of length 0.
enum class empty_row {
  zeros,  // probabilities 0, their logarithms -inf
  nan,    // NaN
  uniform // 1/row_length, and its logarithm
};

// The logits of a row are softcap(scale·x)/temperature + mask, without softcap scale·x/temperature + mask; nothing
// overflows on the way to a result that does not. Terms of a logit up to 1e6 may cancel each other, of doubles up to
// 1e14; beyond, what is left of them may be any number or NaN. T is the element type of the ranges, float for those of
// sixteen bits. With a softcap a class at scale·x = -inf stays out, as if masked. A mask adds: NaN or +inf under -inf
// is NaN, where valid_length leaves it unread.
template <simd::element T>
struct softmax_options {
  extent row_length = 0; // classes; 0: the whole range is one row, or as many rows as `rows` says
  extent rows = 0;       // 0: as many as the range has; a count can say that there are rows without a class
  // Elements from the first of a row to that of the next, of inputs and of the output; what lies between two rows is
  // neither read nor written. 0: row_length, and the output as the inputs. Masks are one row behind the other.
  extent row_stride = 0;
  extent output_stride = 0;
  // Rows along an axis that is not a tensor's last: of outer × row_length × inner elements, `inner` rows lie side by
  // side, row r being the (r mod inner)-th of its group. The elements of a row are element_stride apart, 0: inner; what
  // lies between is neither read nor written. row_stride leads from a group to the next, 0: row_length·element_stride.
  // Of the output, 0: as of the inputs; where its elements have a stride of their own, groups one behind the other.
  extent inner = 1;
  extent element_stride = 0;
  extent output_element_stride = 0;
  T scale = 1;               // not 0, negative for the softmin; |scale|/temperature lies in [1e-30, 1e30]
  T temperature = 1;         // > 0
  T softcap = 0;             // > 0, or 0 for none
  std::span<const T> mask{}; // -inf or any number; one row for all, or as many elements as the range; empty for none
  byte_mask boolean_mask{};  // bytes, of such sizes too: a class at 0 has no part, whatever its logit and its mask are
  // Adds slope·(column - row), the row counted within its matrix, as ALiBi does: one slope for all rows, one a matrix
  // or one a row; the product is exact in two parts.
  std::span<const T> alibi_slopes{};
  // Attention sinks: a logit beside a row's classes, which joins the sum and has no output. As many as slopes.
  std::span<const T> sinks{};
  // One length a row: classes from there on are not read and have no part, probability 0. Empty: all have.
  std::span<const std::size_t> valid_length{};
  // Causal rows: row r of a matrix has its first r + causal_offset classes, none if that is below 0, as if valid_length
  // said so; of both the smaller counts. 1: row 0 has one class; keys - queries + 1: the last row has all keys.
  std::optional<std::ptrdiff_t> causal_offset{};
  extent matrix_rows = 0; // the rows of a matrix, one behind the other; 0: all rows are one
  empty_row empty = empty_row::zeros;
  // Of a backward pass: one number a row, written if not empty, the gradient of its sink. It needs the sinks and, in
  // logsumexp, what the forward pass wrote there.
  std::span<T> sink_gradient{};
  std::span<T> logsumexp{}; // one number a row, written if not empty: the logarithm of the sum of e^logit
};

} // namespace simdact::inline SIMDACT_TARGET
