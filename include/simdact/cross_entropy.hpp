// SPDX-License-Identifier: BSL-1.0
// The cross-entropy of rows of logits: the loss of classifiers, and its gradient in the same pass.
//
//   simdact::cross_entropy(logits, classes, losses, {.row_length = 1000});           one loss a row
//   double loss = simdact::cross_entropy_mean(logits, classes, {.row_length = 1000, .label_smoothing = 0.1f});
//   double loss = simdact::cross_entropy_mean_and_gradient(logits, classes, dlogits, {.row_length = 1000});
//   simdact::cross_entropy(logits, probabilities, losses, {.row_length = 1000});
//   simdact::cross_entropy_backward(dlosses, logits, classes, dlogits, {.row_length = 1000});
//
// loss = the sum of q·(log_sum_exp(x) - x) over a row, and its gradient softmax(x)·(the sum of q) - q. The targets q
// are 1 for one class, given by its index in any integer type, or numbers for all classes, as a rule probabilities.
// label_smoothing s makes them (1 - s)·q + s/classes, and class_weights multiply them after that. Options:
// cross_entropy/targets.hpp.
//
// A mean is over the rows: as in PyTorch the sum of the losses over the sum of the rows' weights, those of their
// classes, or 1 where the targets are probabilities. A row whose target is ignore_index has loss 0 and gradient 0, and
// no part in a mean; the mean of no rows is NaN, and so is that of rows of weight 0.
// A class without a target adds nothing, even if its logit is -inf; with one it adds +inf. Rows of logits with +inf
// have the probabilities that softmax gives them. A row of -inf only, and one with a NaN, has loss and gradient NaN.
//
// Accuracy under accurate, without smoothing: a loss of one class is within 4 ULP, the small losses of near-certain
// rows too, and so are the gradients. With smoothing or probabilities the loss is within 4 ULP of max(1, loss), and a
// derivative within 6 ULP of the larger of its two terms. A weight and a scale are one rounding more each. Policies:
// those of softmax. A mean is added up in double, the rows in order.
//
// Errors: std::invalid_argument for sizes that do not agree, an index that is no class and not ignored, a smoothing
// outside [0, 1], a class weight that is negative or not finite, ranges that overlap, before anything is written. The
// gradient may be the logits; nothing else may share memory with an output. Nothing is allocated, but for a number a
// part of the rows with threads (parallel.hpp).
#pragma once

#include <simdact/cross_entropy/rows.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET {

// losses[r] of row r.
template <class Policy = accurate, row_elements X, class_targets Targets, writable_row_elements Losses>
void cross_entropy(const X& logits, const Targets& targets, Losses&& losses,
                   const cross_entropy_options<std::ranges::range_value_t<X>>& options = {}) {
  static_assert(detail::one_element_type<X, Losses>, "simdact: all ranges of a call have the same element type");
  detail::cross_entropy_rows<Policy, false, detail::loss_of::rows>(
      "cross_entropy", logits, targets, options, {std::ranges::data(losses), nullptr, 0}, detail::count(losses));
}

// losses[r], and the gradient of each by its row's logits.
template <class Policy = accurate, row_elements X, class_targets Targets, writable_row_elements Losses,
          writable_row_elements Gradient>
void cross_entropy_and_gradient(const X& logits, const Targets& targets, Losses&& losses, Gradient&& dlogits,
                                const cross_entropy_options<std::ranges::range_value_t<X>>& options = {}) {
  static_assert(detail::one_element_type<X, Losses, Gradient>,
                "simdact: all ranges of a call have the same element type");
  detail::cross_entropy_rows<Policy, true, detail::loss_of::rows>(
      "cross_entropy_and_gradient", logits, targets, options,
      {std::ranges::data(losses), std::ranges::data(dlogits), detail::count(dlogits)}, detail::count(losses));
}

// The mean of the losses of the rows that are not ignored.
template <class Policy = accurate, row_elements X, class_targets Targets>
double cross_entropy_mean(const X& logits, const Targets& targets,
                          const cross_entropy_options<std::ranges::range_value_t<X>>& options = {}) {
  return detail::cross_entropy_rows<Policy, false, detail::loss_of::mean>("cross_entropy_mean", logits, targets,
                                                                          options, {nullptr, nullptr, 0}, 0);
}

// The mean, and its gradient.
template <class Policy = accurate, row_elements X, class_targets Targets, writable_row_elements Gradient>
double cross_entropy_mean_and_gradient(const X& logits, const Targets& targets, Gradient&& dlogits,
                                       const cross_entropy_options<std::ranges::range_value_t<X>>& options = {}) {
  static_assert(detail::one_element_type<X, Gradient>, "simdact: all ranges of a call have the same element type");
  return detail::cross_entropy_rows<Policy, true, detail::loss_of::mean>(
      "cross_entropy_mean_and_gradient", logits, targets, options,
      {nullptr, std::ranges::data(dlogits), detail::count(dlogits)}, 0);
}

// The sum of the losses.
template <class Policy = accurate, row_elements X, class_targets Targets>
double cross_entropy_sum(const X& logits, const Targets& targets,
                         const cross_entropy_options<std::ranges::range_value_t<X>>& options = {}) {
  return detail::cross_entropy_rows<Policy, false, detail::loss_of::sum>("cross_entropy_sum", logits, targets, options,
                                                                         {nullptr, nullptr, 0}, 0);
}

// The sum, and its gradient.
template <class Policy = accurate, row_elements X, class_targets Targets, writable_row_elements Gradient>
double cross_entropy_sum_and_gradient(const X& logits, const Targets& targets, Gradient&& dlogits,
                                      const cross_entropy_options<std::ranges::range_value_t<X>>& options = {}) {
  static_assert(detail::one_element_type<X, Gradient>, "simdact: all ranges of a call have the same element type");
  return detail::cross_entropy_rows<Policy, true, detail::loss_of::sum>(
      "cross_entropy_sum_and_gradient", logits, targets, options,
      {nullptr, std::ranges::data(dlogits), detail::count(dlogits)}, 0);
}

// The gradient alone, that of row r times dlosses[r].
template <class Policy = accurate, row_elements Dlosses, row_elements X, class_targets Targets,
          writable_row_elements Gradient>
void cross_entropy_backward(const Dlosses& dlosses, const X& logits, const Targets& targets, Gradient&& dlogits,
                            const cross_entropy_options<std::ranges::range_value_t<X>>& options = {}) {
  static_assert(detail::one_element_type<X, Dlosses, Gradient>,
                "simdact: all ranges of a call have the same element type");
  const std::span<const std::ranges::range_value_t<X>> upstream(std::ranges::data(dlosses), detail::count(dlosses));
  detail::cross_entropy_rows<Policy, true, detail::loss_of::rows>(
      "cross_entropy_backward", logits, targets, options, {nullptr, std::ranges::data(dlogits), detail::count(dlogits)},
      0, &upstream);
}

} // namespace simdact::inline SIMDACT_TARGET
SIMDACT_STRICT_END
