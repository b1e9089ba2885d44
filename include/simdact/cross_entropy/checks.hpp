// SPDX-License-Identifier: BSL-1.0
// What a call on rows with targets writes, and the checks of its ranges and options.
#pragma once

#include <simdact/core/elementwise.hpp>
#include <simdact/cross_entropy/targets.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

// The outputs of a call, null where there is none; they share no memory, but for the gradient with the logits.
template <simd::element T>
struct cross_entropy_outputs {
  T* losses;
  T* gradient;
  std::size_t gradient_size;
};

// What a gradient is of: each row's loss, the sum of them, their mean.
enum class loss_of { rows, sum, mean };

struct counted_rows {
  std::size_t rows, length;
  double counted; // what the sum of the losses is divided by for their mean
};

// dlosses: what the gradient of each row is multiplied by; there are no losses to write then.
template <bool Gradient, loss_of Of, class X, class Targets, simd::element T>
counted_rows check_losses(const char* function, const X& logits, const Targets& targets,
                          const cross_entropy_options<T>& options, cross_entropy_outputs<T> out,
                          std::size_t losses_size, const std::span<const T>* dlosses) {
  static_assert(class_indices<Targets> || one_element_type<X, Targets>,
                "simdact: target probabilities have the element type of the logits");
  const T* const x = std::ranges::data(logits);
  const std::size_t size = detail::count(logits), targets_size = static_cast<std::size_t>(std::ranges::size(targets));
  const std::size_t length = options.row_length == 0 ? size : std::size_t{options.row_length};
  if (size != 0 && size % length != 0)
    throw_invalid("simdact::%s: row_length is %zu; it does not divide the size %zu", function, length, size);
  const std::size_t rows = size == 0 ? 0 : size / length;
  const double smoothing = static_cast<double>(options.label_smoothing);
  if (!(smoothing >= 0 && smoothing <= 1))
    throw_invalid("simdact::%s: label_smoothing is %g; it must be from 0 to 1", function, smoothing);
  detail::check_finite(function, "gradient_scale", static_cast<double>(options.gradient_scale));
  detail::check_class_weights<T>(function, options.class_weights, length);
  const double counted = detail::check_targets(function, targets, rows, length, options);
  const bool writes_losses = Of == loss_of::rows && dlosses == nullptr;
  if (writes_losses) {
    if (losses_size != rows)
      throw_invalid("simdact::%s: there are %zu rows and the losses have %zu elements", function, rows, losses_size);
    detail::check_disjoint(function, "logits", x, size, "losses", out.losses, losses_size);
  }
  if constexpr (Gradient) {
    detail::check_ranges<T>(function, x, size, out.gradient, out.gradient_size);
    if (writes_losses)
      detail::check_disjoint(function, "losses", out.losses, losses_size, "gradient", out.gradient, size);
  }
  const auto apart = [&](const char* name, const auto* from, std::size_t count) {
    if (writes_losses)
      detail::check_disjoint(function, name, from, count, "losses", out.losses, losses_size);
    if constexpr (Gradient)
      detail::check_disjoint(function, name, from, count, "gradient", out.gradient, size);
  };
  apart("targets", std::ranges::data(targets), targets_size);
  apart("class_weights", options.class_weights.data(), options.class_weights.size());
  if (dlosses != nullptr) {
    if (dlosses->size() != rows)
      throw_invalid("simdact::%s: there are %zu rows and the losses' gradient has %zu elements", function, rows,
                    dlosses->size());
    apart("the losses' gradient", dlosses->data(), dlosses->size());
  }
  return {rows, length, counted};
}

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
