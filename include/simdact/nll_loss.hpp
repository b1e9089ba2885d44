// SPDX-License-Identifier: BSL-1.0
// The negative log-likelihood of classes, from log-probabilities: the loss after log_softmax. From logits cross_entropy
// is faster and more exact.
//
//   simdact::nll_loss(log_p, classes, losses, {.row_length = 1000});                one loss a row
//   double loss = simdact::nll_loss_mean(log_p, classes, {.row_length = 1000});
//   double loss = simdact::nll_loss_mean_and_gradient(log_p, classes, dlog_p, {.row_length = 1000});
//   simdact::nll_loss_backward(dlosses, log_p, classes, dlog_p, {.row_length = 1000});
//
// loss = -w·x, where x is the log-probability of the row's class, given by its index in any integer type, and w the
// class's weight; its derivative is -w by x and 0 by the others, which are not read. Weights, ignored rows and means
// are those of cross_entropy. A class of weight 0 adds nothing even where x is -inf; a NaN in x gives NaN. A loss is
// rounded once, a mean or sum is added up in double, the rows in order.
//
// Errors: std::invalid_argument for sizes that do not agree, an index that is no class and not ignored, a class weight
// that is negative or not finite, ranges that overlap, before anything is written. The gradient may be the
// log-probabilities; nothing else may share memory with an output.
#pragma once

#include <simdact/cross_entropy/checks.hpp>
#include <simdact/rows/options.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET {

// T is the element type of the log-probabilities.
template <simd::element T>
struct nll_options {
  extent row_length = 0;              // classes; 0: the whole range is one row
  std::int64_t ignore_index = -100;   // rows with this index have loss and gradient 0 and no part in the mean
  std::span<const T> class_weights{}; // one a class, finite and not below 0; empty: all 1
  T gradient_scale = 1;               // every gradient is multiplied by it
};

namespace detail {

// All checks, then all rows. The result is the sum or the mean.
template <bool Gradient, loss_of Of, class X, class Targets, simd::element T>
double nll_rows(const char* function, const X& log_probabilities, const Targets& targets, const nll_options<T>& options,
                cross_entropy_outputs<T> out, std::size_t losses_size, const std::span<const T>* dlosses = nullptr) {
  const cross_entropy_options<T> all{.row_length = options.row_length,
                                     .ignore_index = options.ignore_index,
                                     .class_weights = options.class_weights,
                                     .gradient_scale = options.gradient_scale};
  const auto [rows, length, counted] =
      detail::check_losses<Gradient, Of>(function, log_probabilities, targets, all, out, losses_size, dlosses);
  const T* const x = std::ranges::data(log_probabilities);
  const auto* const classes = std::ranges::data(targets);
  const T scale = static_cast<T>(static_cast<double>(options.gradient_scale) / (Of == loss_of::mean ? counted : 1));
  double sum = 0;
  for (std::size_t row = 0; row < rows; ++row) {
    const bool counts = !detail::is_index(classes[row], options.ignore_index);
    const std::size_t index = counts ? static_cast<std::size_t>(classes[row]) : 0, from = row * length;
    const T weight = !counts ? T(0) : options.class_weights.empty() ? T(1) : options.class_weights[index];
    const T loss = counts ? detail::times_loss(weight, simd::negate(x[from + index])) : T(0);
    sum += static_cast<double>(loss);
    if (out.losses != nullptr)
      out.losses[row] = loss;
    if constexpr (Gradient) {
      for (std::size_t i = from; i < from + length; ++i)
        out.gradient[i] = 0;
      if (counts)
        out.gradient[from + index] = simd::negate((dlosses == nullptr ? scale : scale * (*dlosses)[row]) * weight);
    }
  }
  return Of == loss_of::mean ? sum / counted : sum;
}

} // namespace detail

// losses[r] of row r.
template <row_elements X, class_indices Targets, writable_row_elements Losses>
void nll_loss(const X& log_probabilities, const Targets& classes, Losses&& losses,
              const nll_options<std::ranges::range_value_t<X>>& options = {}) {
  static_assert(detail::one_element_type<X, Losses>, "simdact: all ranges of a call have the same element type");
  detail::nll_rows<false, detail::loss_of::rows>("nll_loss", log_probabilities, classes, options,
                                                 {std::ranges::data(losses), nullptr, 0}, detail::count(losses));
}

// The gradient, that of row r times dlosses[r].
template <row_elements Dlosses, row_elements X, class_indices Targets, writable_row_elements Gradient>
void nll_loss_backward(const Dlosses& dlosses, const X& log_probabilities, const Targets& classes,
                       Gradient&& dlog_probabilities, const nll_options<std::ranges::range_value_t<X>>& options = {}) {
  static_assert(detail::one_element_type<X, Dlosses, Gradient>,
                "simdact: all ranges of a call have the same element type");
  const std::span<const std::ranges::range_value_t<X>> upstream(std::ranges::data(dlosses), detail::count(dlosses));
  detail::nll_rows<true, detail::loss_of::rows>(
      "nll_loss_backward", log_probabilities, classes, options,
      {nullptr, std::ranges::data(dlog_probabilities), detail::count(dlog_probabilities)}, 0, &upstream);
}

// The sum of the losses, and with its gradient.
template <row_elements X, class_indices Targets>
double nll_loss_sum(const X& log_probabilities, const Targets& classes,
                    const nll_options<std::ranges::range_value_t<X>>& options = {}) {
  return detail::nll_rows<false, detail::loss_of::sum>("nll_loss_sum", log_probabilities, classes, options,
                                                       {nullptr, nullptr, 0}, 0);
}
template <row_elements X, class_indices Targets, writable_row_elements Gradient>
double nll_loss_sum_and_gradient(const X& log_probabilities, const Targets& classes, Gradient&& dlog_probabilities,
                                 const nll_options<std::ranges::range_value_t<X>>& options = {}) {
  static_assert(detail::one_element_type<X, Gradient>, "simdact: all ranges of a call have the same element type");
  return detail::nll_rows<true, detail::loss_of::sum>(
      "nll_loss_sum_and_gradient", log_probabilities, classes, options,
      {nullptr, std::ranges::data(dlog_probabilities), detail::count(dlog_probabilities)}, 0);
}

// Their mean over the rows that are not ignored, weighted by class, and with its gradient.
template <row_elements X, class_indices Targets>
double nll_loss_mean(const X& log_probabilities, const Targets& classes,
                     const nll_options<std::ranges::range_value_t<X>>& options = {}) {
  return detail::nll_rows<false, detail::loss_of::mean>("nll_loss_mean", log_probabilities, classes, options,
                                                        {nullptr, nullptr, 0}, 0);
}
template <row_elements X, class_indices Targets, writable_row_elements Gradient>
double nll_loss_mean_and_gradient(const X& log_probabilities, const Targets& classes, Gradient&& dlog_probabilities,
                                  const nll_options<std::ranges::range_value_t<X>>& options = {}) {
  static_assert(detail::one_element_type<X, Gradient>, "simdact: all ranges of a call have the same element type");
  return detail::nll_rows<true, detail::loss_of::mean>(
      "nll_loss_mean_and_gradient", log_probabilities, classes, options,
      {nullptr, std::ranges::data(dlog_probabilities), detail::count(dlog_probabilities)}, 0);
}

} // namespace simdact::inline SIMDACT_TARGET
SIMDACT_STRICT_END
