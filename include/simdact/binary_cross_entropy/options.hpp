// SPDX-License-Identifier: BSL-1.0
// The options of the binary cross-entropies, and their checks.
#pragma once

#include <span>

#include <simdact/core/disjoint.hpp>
#include <simdact/core/elementwise.hpp>
#include <simdact/rows/element_type.hpp>
#include <simdact/rows/reduction.hpp>
#include <simdact/rows/weights.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET {

// T is the element type of the logits or probabilities; numbers beside those of sixteen bits are floats. A span's
// numbers are finite and not below 0, one an element of the call, or one a class and repeated for each row of classes:
// its size divides the number of elements. An empty span is all 1.
template <storable T>
struct binary_cross_entropy_options {
  using number = simd::computed_t<T>;

  number pos_weight = 1;                 // of the positive class; finite, not below 0
  std::span<const number> weights{};     // what the losses and their gradients are multiplied by
  std::span<const number> pos_weights{}; // instead of pos_weight
  simdact::reduction reduction = simdact::reduction::implied;
  std::span<T> gradient{};   // by the logits or probabilities, of the number returned or of each loss; empty: none
  number gradient_scale = 1; // every gradient is multiplied by it: what comes from upstream, loss scaling
};

namespace detail {

template <storable T>
bool has_weights(const binary_cross_entropy_options<T>& options) {
  return !(options.weights.empty() && options.pos_weights.empty());
}

// The largest of them, or 1.
template <simd::element T>
double check_repeated(const char* function, const char* name, std::span<const T> weights, std::size_t n) {
  if (!weights.empty() && n % weights.size() != 0)
    throw_invalid("simdact::%s: %s has %zu elements; that does not divide the size %zu", function, name, weights.size(),
                  n);
  return detail::check_weights(function, name, weights);
}

// n: the number of losses.
template <storable T>
void check_binary_options(const char* function, loss_form form, const binary_cross_entropy_options<T>& options,
                          std::size_t n) {
  detail::check_loss_form(function, form, options.reduction, options.gradient.size());
  const double pos_weight = static_cast<double>(options.pos_weight);
  detail::check_weight(function, "pos_weight", pos_weight);
  check_finite(function, "gradient_scale", static_cast<double>(options.gradient_scale));
  if (!detail::has_weights(options))
    return;
  if (!options.pos_weights.empty() && options.pos_weight != 1)
    throw_invalid("simdact::%s: pos_weight is %g beside %zu pos_weights; it must be 1 then", function, pos_weight,
                  options.pos_weights.size());
  const double weight = detail::check_repeated(function, "weights", options.weights, n);
  const double of_classes = detail::check_repeated(function, "pos_weights", options.pos_weights, n);
  // Both are multiplied by a target and by a complement, and added, before the loss makes the product smaller.
  constexpr double most = static_cast<double>(simd::format<simd::computed_t<T>>::largest) / 2;
  const double positive = options.pos_weights.empty() ? pos_weight : of_classes;
  if (positive > 1 && weight > 1 && weight > most / positive)
    throw_invalid(
        "simdact::%s: weights reach %g and weights of the positive class %g; their product must not be above %g",
        function, weight, positive, most);
}

// The weights of a call are read while its output is written.
template <storable T, storable O>
void check_weights_apart(const char* function, const binary_cross_entropy_options<T>& options, const char* name,
                         const O* out, std::size_t n) {
  const auto apart = [&](const char* of, auto weights) {
    detail::check_disjoint(function, of, weights.data(), weights.size(), name, out, n);
  };
  apart("weights", options.weights);
  apart("pos_weights", options.pos_weights);
}

} // namespace detail
} // namespace simdact::inline SIMDACT_TARGET
SIMDACT_STRICT_END
