// SPDX-License-Identifier: BSL-1.0
// The k likeliest classes of each row and their probabilities: gates of a mixture of experts, sampling among the k
// best.
//
//   simdact::top_k_softmax(logits, 2, gates, experts, {.row_length = 64});      gates[2·row], experts[2·row] the best
//   simdact::top_k_softmax(logits, 8, probs, tokens, {.row_length = 32000, .share = simdact::share_among::all});
//
// The chosen logits of a row stand in descending order, of equal ones (-0 and 0 are equal) the lower index first. Their
// probabilities are softmax's over the chosen ones alone, which add up to 1, or by the option share over all of the
// row: bits, bounds and policies are those of softmax over either, so that values[j] is softmax(row)[indices[j]] then.
// k is up to 64; indices are of any integer type. Their gradient by the chosen logits is softmax_backward, of all of
// the row for share_among::all.
//
// -inf is a class with probability 0, chosen only where nothing else is left, the lower index first; a row of nothing
// else gives what options.empty says, and its first k indices. Of m classes at +inf each has probability 1/m, m counted
// among the chosen or in the row. A row with a NaN gives NaN for every value and its first k indices.
//
// Logits are read twice, of rows from 1024 on once and a few parts again, and once more for share_among::all. Numbers
// of sixteen bits are floats on the way, each rounded once. Indices are the same on every instruction set. Rows may
// go to several threads (parallel.hpp); without, nothing is allocated.
//
// Errors: std::invalid_argument for a row length that does not divide the size, a k that is 0, above 64 or above the
// row length, values or indices that are not k for each row, whose type is too small for an index, a temperature that
// is not in [1e-30, 1e30], ranges that overlap, before anything is written.
#pragma once

#include <simdact/top_k_softmax/rows.hpp>

namespace simdact::inline SIMDACT_TARGET {

// values[r·k + j] is the probability of class indices[r·k + j], the j-th likeliest of row r.
template <class Policy = accurate, elements X, writable_elements Values, writable_indices Indices>
void top_k_softmax(const X& logits, std::size_t k, Values&& values, Indices&& indices,
                   const top_k_options<parameter_of<X>>& options = {}) {
  if constexpr (detail::one_computed_type<X, Values>())
    detail::top_k_rows<Policy>("top_k_softmax", logits, k, values, indices, options);
}

} // namespace simdact::inline SIMDACT_TARGET
