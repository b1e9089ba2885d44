// SPDX-License-Identifier: BSL-1.0
// The negative log-likelihood of classes, from log-probabilities: the loss after log_softmax. From logits cross_entropy
// is faster and more exact.
//
//   double loss = simdact::nll_loss(log_p, classes, {.row_length = 1000, .gradient = dlog_p});      the mean
//   simdact::nll_loss(log_p, classes, losses, {.row_length = 1000});                                one loss a row
//   simdact::nll_loss_backward(dlosses, log_p, classes, dlog_p, {.row_length = 1000});
//
// loss = -w·x, where x is the log-probability of the row's class, given by its index in any integer type, and w the
// class's weight; its derivative is -w by x and 0 by the others, which are not read. Weights, ignored rows, reduction
// and gradient are those of cross_entropy. A class of weight 0 adds nothing even where x is -inf; a NaN in x gives NaN.
// A loss is rounded once, of sixteen bits once more, a mean or sum is added up in double, the rows in order. Nothing is
// allocated, but for a number a row where threads share what is returned (parallel.hpp).
//
// Errors: std::invalid_argument for sizes that do not agree, an index that is no class and not ignored, a class weight
// that is negative or not finite, ranges that overlap, before anything is written. The gradient may be the
// log-probabilities; nothing else may share memory with an output.
#pragma once

#include <simdact/core/parts.hpp>
#include <simdact/cross_entropy/checks.hpp>
#include <simdact/rows/row.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET {

// T is the element type of the log-probabilities; numbers beside those of sixteen bits are floats.
template <storable T>
struct nll_options {
  using number = simd::computed_t<T>; // what numbers beside the log-probabilities are

  extent row_length = 0;                   // classes; 0: the whole range is one row
  std::int64_t ignore_index = -100;        // rows with this index have loss and gradient 0 and no part in the mean
  std::span<const number> class_weights{}; // one a class, finite and not below 0; empty: all 1
  simdact::reduction reduction = simdact::reduction::implied; // the mean, where a number is returned
  std::span<T> gradient{};   // by the log-probabilities, of the number returned or of each loss; empty: none is written
  number gradient_scale = 1; // every gradient is multiplied by it
};

namespace detail {

// Rows one after the other: what is asked for is written. The result is the sum of their losses.
template <storable X, std::integral Index, storable S, simd::element T, storable Loss, storable Gradient,
          storable Dloss>
double nll_part(const X* x, const Index* classes, std::size_t length, std::size_t first, std::size_t count,
                const nll_options<S>& options, T scale, loss_ranges<Loss, Gradient, Dloss> ranges) {
  double sum = 0;
  for (std::size_t row = first; row < first + count; ++row) {
    const bool counts = !detail::is_index(classes[row], options.ignore_index);
    const std::size_t index = counts ? static_cast<std::size_t>(classes[row]) : 0, from = row * length;
    const T weight = !counts ? T(0) : options.class_weights.empty() ? T(1) : options.class_weights[index];
    const T loss = counts ? detail::times_loss(weight, simd::negate(static_cast<T>(x[from + index]))) : T(0);
    sum += static_cast<double>(loss);
    if (!ranges.losses.empty())
      ranges.losses[row] = static_cast<Loss>(loss);
    if (!ranges.gradient.empty()) {
      Gradient* const dx = ranges.gradient.data() + from;
      detail::fill(dx, 0, length, T(0));
      if (counts) {
        const T slope = ranges.dlosses.empty() ? scale : scale * static_cast<T>(ranges.dlosses[row]);
        dx[index] = static_cast<Gradient>(simd::negate(slope * weight));
      }
    }
  }
  return sum;
}

// All checks, then all rows. The result is the sum or the mean.
template <class X, class Targets, storable S, storable Loss, storable Gradient, storable Dloss>
double nll_rows(const char* function, loss_form form, const X& log_probabilities, const Targets& targets,
                const nll_options<S>& options, loss_ranges<Loss, Gradient, Dloss> ranges) {
  using T = simd::computed_t<S>;
  const cross_entropy_options<S> all{.row_length = options.row_length,
                                     .ignore_index = options.ignore_index,
                                     .class_weights = options.class_weights,
                                     .reduction = options.reduction,
                                     .gradient = options.gradient,
                                     .gradient_scale = options.gradient_scale};
  const auto [rows, length, counted] = detail::check_losses(function, form, log_probabilities, targets, all, ranges);
  const auto* const x = detail::data(log_probabilities);
  const auto* const classes = std::ranges::data(targets);
  const double over = detail::loss_divisor(form, options.reduction, counted);
  const T scale = static_cast<T>(static_cast<double>(options.gradient_scale) / over);
  const auto part = [=, n = length](auto into, std::size_t first, std::size_t count) {
    return detail::nll_part(x, classes, n, first, count, options, scale, into);
  };
  if constexpr (!splittable<X>) {
    return part(ranges, 0, rows) / over;
  } else {
    // What is returned is added up row after row, whichever threads the rows went to.
    storage<Loss> losses(form == loss_form::returned ? rows : 0);
    if (form == loss_form::returned)
      ranges.losses = std::span(losses.begin(), rows);
    detail::for_each_part(
        rows, elements_of_part<T> / (length + 1) + 1,
        [=](std::size_t first, std::size_t count) { part(ranges, first, count); }, log_probabilities);
    double sum = 0;
    for (const Loss loss : losses)
      sum += static_cast<double>(loss);
    return sum / over;
  }
}

} // namespace detail

// The mean of the losses over the rows that are not ignored, weighted by class, or their sum.
template <elements X, class_indices Targets>
double nll_loss(const X& log_probabilities, const Targets& classes, const nll_options<element_of<X>>& options = {}) {
  return detail::nll_rows("nll_loss", detail::loss_form::returned, log_probabilities, classes, options,
                          detail::ranges_of<X>(options.gradient));
}

// losses[r] of row r.
template <elements X, class_indices Targets, writable_elements Losses>
void nll_loss(const X& log_probabilities, const Targets& classes, Losses&& losses,
              const nll_options<element_of<X>>& options = {}) {
  if constexpr (detail::one_computed_type<X, Losses>())
    detail::nll_rows("nll_loss", detail::loss_form::written, log_probabilities, classes, options,
                     detail::ranges_with_losses<X>(losses, options.gradient));
}

// The gradient alone, that of row r times dlosses[r].
template <elements Dlosses, elements X, class_indices Targets, writable_elements Gradient>
void nll_loss_backward(const Dlosses& dlosses, const X& log_probabilities, const Targets& classes,
                       Gradient&& dlog_probabilities, const nll_options<element_of<X>>& options = {}) {
  if constexpr (detail::one_computed_type<X, Dlosses, Gradient>())
    detail::nll_rows("nll_loss_backward", detail::loss_form::backward, log_probabilities, classes, options,
                     detail::ranges_backward<X>(dlosses, dlog_probabilities));
}

} // namespace simdact::inline SIMDACT_TARGET
SIMDACT_STRICT_END
