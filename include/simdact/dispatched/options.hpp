// SPDX-License-Identifier: BSL-1.0
// What the row functions of dispatched.hpp take besides their ranges: the options of the headers, by the same names. T
// is the element type of the ranges.
#pragma once

#include <optional>

#include <simdact/dispatched/tier.hpp>

namespace simdact::dispatched {

// What a row gives that has no class left: probabilities 0, NaN, or 1/row_length.
enum class empty_row : int { zeros, nan, uniform };

// What becomes of the losses: implied is the mean where a number is returned, else none.
enum class reduction : int { implied, mean, sum, none };

// What the probabilities of chosen classes add up to 1 with: themselves, or all of their row.
enum class share_among : int { chosen, all };

// Of softmax, log_softmax, logsumexp and their gradients; rows/options.hpp says what each is.
template <class T>
struct softmax_options {
  std::size_t row_length = 0; // 0: the whole range is one row
  std::size_t rows = 0;
  std::size_t row_stride = 0;
  std::size_t output_stride = 0;
  std::size_t inner = 1;
  std::size_t element_stride = 0;
  std::size_t output_element_stride = 0;
  T scale = 1;
  T temperature = 1;
  T softcap = 0;
  std::span<const T> mask{};
  std::span<const std::uint8_t> boolean_mask{};
  std::span<const T> alibi_slopes{};
  std::span<const T> sinks{};
  std::span<const std::size_t> valid_length{};
  std::optional<std::ptrdiff_t> causal_offset{};
  std::size_t matrix_rows = 0;
  empty_row empty = empty_row::zeros;
  std::span<T> sink_gradient{};
  std::span<T> logsumexp{};
};

// How the rows of sparsemax lie.
template <class T>
struct sparsemax_options {
  std::size_t row_length = 0; // 0: the whole range is one row
};

// How the rows of arg_max lie.
template <class T>
struct arg_max_options {
  std::size_t row_length = 0; // 0: the whole range is one row
  std::size_t rows = 0;
};

// Of top_k_softmax; see top_k_softmax/rows.hpp.
template <class T>
struct top_k_options {
  std::size_t row_length = 0; // 0: the whole range is one row
  share_among share = share_among::chosen;
  T temperature = 1;
  empty_row empty = empty_row::zeros;
};

// Of candidate_softmax and candidate_log_softmax; see candidate_softmax.hpp.
template <class T>
struct candidate_options {
  T scale = 1;
  T temperature = 1;
};

// Of cross_entropy; see cross_entropy/targets.hpp.
template <class T>
struct cross_entropy_options {
  std::size_t row_length = 0; // 0: the whole range is one row
  T label_smoothing = 0;
  std::int64_t ignore_index = -100;
  std::span<const T> class_weights{};
  dispatched::reduction reduction = dispatched::reduction::implied;
  std::span<T> gradient{};
  T gradient_scale = 1;
};

// Of nll_loss; see nll_loss.hpp.
template <class T>
struct nll_options {
  std::size_t row_length = 0; // 0: the whole range is one row
  std::int64_t ignore_index = -100;
  std::span<const T> class_weights{};
  dispatched::reduction reduction = dispatched::reduction::implied;
  std::span<T> gradient{};
  T gradient_scale = 1;
};

// Of binary_cross_entropy and binary_cross_entropy_with_logits; see binary_cross_entropy/options.hpp.
template <class T>
struct binary_cross_entropy_options {
  T pos_weight = 1;
  std::span<const T> weights{};
  std::span<const T> pos_weights{};
  dispatched::reduction reduction = dispatched::reduction::implied;
  std::span<T> gradient{};
  T gradient_scale = 1;
};

// Of entropy; see entropy.hpp.
template <class T>
struct entropy_options {
  std::size_t row_length = 0; // 0: the whole range is one row
  dispatched::reduction reduction = dispatched::reduction::implied;
  std::span<T> gradient{};
  T gradient_scale = 1;
};

// Of kl_divergence; see kl_divergence.hpp.
template <class T>
struct kl_divergence_options {
  std::size_t row_length = 0; // 0: the whole range is one row
  dispatched::reduction reduction = dispatched::reduction::implied;
  std::span<T> p_gradient{};
  std::span<T> q_gradient{};
  T gradient_scale = 1;
};

// Of brier_score, expected_calibration_error and fit_temperature; see calibration.hpp.
template <class T>
struct calibration_options {
  std::size_t row_length = 0; // 0: the whole range is one row
  std::int64_t ignore_index = -100;
  double temperature = 1;
  std::size_t bins = 15;
};

// How the elements of prelu belong to channels; see prelu.hpp.
template <class T>
struct prelu_channels {
  std::size_t channel_length = 1;
};

} // namespace simdact::dispatched
