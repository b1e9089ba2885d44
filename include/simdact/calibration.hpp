// SPDX-License-Identifier: BSL-1.0
// Whether a classifier's probabilities are what they say: how often the class that it holds likeliest is the right one,
// beside how sure it is; and the temperature that makes the two agree best.
//
//   namespace act = simdact;
//   double t = act::fit_temperature(logits, classes, {.row_length = 10});            on data that was held back
//   double before = act::expected_calibration_error(logits, classes, {.row_length = 10});
//   double after = act::expected_calibration_error(logits, classes, {.row_length = 10, .temperature = t});
//   double score = act::brier_score(logits, classes, {.row_length = 10, .temperature = t});
//   std::array<act::reliability_bin, 15> table;
//   act::reliability(logits, classes, table, {.row_length = 10});
//
// Rows of logits and their right classes are as in cross_entropy.hpp, of any element type; a row whose class is
// ignore_index has no part in anything. Probabilities are softmax(logits/temperature), in double. No rows give NaN, and
// so does a NaN among the logits of one that counts. Each call allocates two rows of doubles.
//
// Errors: std::invalid_argument for sizes that do not agree, an index that is no class and not ignored, a temperature
// beyond 1e-30 and 1e30, no bins; before anything is written.
#pragma once

#include <simdact/calibration/rows.hpp>
#include <simdact/calibration/temperature.hpp>

namespace simdact::inline SIMDACT_TARGET {

// Brier's score (1950): the mean of the sum over the classes of (p - 1)² for the right one and p² for others. 0 is
// best, 2 worst.
template <elements X, class_indices Targets>
double brier_score(const X& logits, const Targets& targets, const calibration_options& options = {}) {
  return detail::brier_score("brier_score", logits, targets, options);
}

// Of B bins the k-th has the rows whose largest probability is above k/B and at most (k + 1)/B.
template <elements X, class_indices Targets>
void reliability(const X& logits, const Targets& targets, std::span<reliability_bin> bins,
                 const calibration_options& options = {}) {
  detail::fill_bins("reliability", logits, targets, bins, options);
}

// The mean over the rows of how far their bin's accuracy and confidence are from each other: Naeini, Cooper and
// Hauskrecht, "Obtaining well calibrated probabilities using Bayesian binning" (2015). options.bins says how many; more
// than 1024 are refused.
template <elements X, class_indices Targets>
double expected_calibration_error(const X& logits, const Targets& targets, const calibration_options& options = {}) {
  return detail::calibration_error("expected_calibration_error", logits, targets, options);
}

// The temperature from 0.001 to 1000 with the smallest cross-entropy, by Newton's method on its inverse, by which the
// cross-entropy is convex: Guo, Pleiss, Sun and Weinberger, "On calibration of modern neural networks" (2017). Where
// all right classes are the likeliest, it is the least, and where likelier classes are no more often right, the
// largest. options.temperature says where to begin. A logit of -inf is a class that is left out; NaN with one of +inf.
template <elements X, class_indices Targets>
double fit_temperature(const X& logits, const Targets& targets, const calibration_options& options = {}) {
  return detail::fit_temperature("fit_temperature", logits, targets, options);
}

} // namespace simdact::inline SIMDACT_TARGET
