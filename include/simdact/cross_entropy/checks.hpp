// SPDX-License-Identifier: BSL-1.0
// The ranges of a call on rows with targets, and the checks of them and of its options.
#pragma once

#include <simdact/core/elementwise.hpp>
#include <simdact/cross_entropy/targets.hpp>
#include <simdact/rows/shape.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

// Beside logits and targets; empty where the call has none. They share no memory, but for the gradient with the logits.
template <storable Loss, storable Gradient, storable Dloss>
struct loss_ranges {
  std::span<Loss> losses{};
  std::span<Gradient> gradient{};
  std::span<const Dloss> dlosses{}; // what the gradient of each row is multiplied by
};

template <elements R>
auto as_span(R& range) {
  return std::span(detail::data(range), detail::count(range));
}

// Those of a call by its form.
template <class X, class Gradient>
auto ranges_of(Gradient gradient) {
  return loss_ranges<parameter_of<X>, stored_in<Gradient>, parameter_of<X>>{.gradient = detail::as_span(gradient)};
}
template <class X, class Losses, class Gradient>
auto ranges_with_losses(Losses& losses, Gradient gradient) {
  return loss_ranges<stored_in<Losses>, stored_in<Gradient>, parameter_of<X>>{.losses = detail::as_span(losses),
                                                                              .gradient = detail::as_span(gradient)};
}
template <class X, class Dlosses, class Gradient>
auto ranges_backward(const Dlosses& dlosses, Gradient& gradient) {
  return loss_ranges<parameter_of<X>, stored_in<Gradient>, stored_in<Dlosses>>{.gradient = detail::as_span(gradient),
                                                                               .dlosses = detail::as_span(dlosses)};
}

struct counted_rows {
  std::size_t rows, length;
  double counted; // what the sum of the losses is divided by for their mean
};

template <class X, class Targets, storable T, class Loss, class Gradient, class Dloss>
counted_rows check_losses(const char* function, loss_form form, const X& logits, const Targets& targets,
                          const cross_entropy_options<T>& options, loss_ranges<Loss, Gradient, Dloss> ranges) {
  const auto* const x = detail::data(logits);
  const std::size_t size = detail::count(logits), targets_size = static_cast<std::size_t>(std::ranges::size(targets));
  const std::span<Loss> losses = ranges.losses;
  const std::span<Gradient> gradient = ranges.gradient;
  const std::span<const Dloss> dlosses = ranges.dlosses;
  detail::check_loss_form(function, form, options.reduction, options.gradient.size());
  const auto [rows, length] = detail::check_rows_of_classes(function, size, options.row_length);
  const double smoothing = static_cast<double>(options.label_smoothing);
  if (!(smoothing >= 0 && smoothing <= 1))
    throw_invalid("simdact::%s: label_smoothing is %g; it must be from 0 to 1", function, smoothing);
  detail::check_finite(function, "gradient_scale", static_cast<double>(options.gradient_scale));
  detail::check_class_weights<simd::computed_t<T>>(function, options.class_weights, length);
  const double counted = detail::check_targets(function, targets, rows, length, options);
  if (form == loss_form::written)
    detail::check_number_a_row(function, rows, "the losses have", losses.size());
  if (form == loss_form::backward)
    detail::check_number_a_row(function, rows, "the losses' gradient has", dlosses.size());
  if (form == loss_form::backward || !gradient.empty())
    detail::check_input<Gradient>(function, logits, gradient.data(), gradient.size());
  const auto keeps_apart = [&](const char* name, const auto* from, std::size_t count) {
    detail::check_disjoint(function, name, from, count, "losses", losses.data(), losses.size());
    detail::check_disjoint(function, name, from, count, "gradient", gradient.data(), gradient.size());
  };
  detail::check_disjoint(function, "logits", x, size, "losses", losses.data(), losses.size());
  detail::check_disjoint(function, "losses", losses.data(), losses.size(), "gradient", gradient.data(),
                         gradient.size());
  keeps_apart("targets", std::ranges::data(targets), targets_size);
  keeps_apart("class_weights", options.class_weights.data(), options.class_weights.size());
  keeps_apart("the losses' gradient", dlosses.data(), dlosses.size());
  return {rows, length, counted};
}

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
