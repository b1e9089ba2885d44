// The binary cross-entropy of logits: the loss of classifiers that answer yes or no, and its gradient in the same pass.
//
//   simdact::binary_cross_entropy_with_logits(logits, targets, losses, {.pos_weight = 2.0f});
//   double loss = simdact::binary_cross_entropy_with_logits_mean(logits, targets);
//   double loss = simdact::binary_cross_entropy_with_logits_mean_and_gradient(logits, targets, dlogits);
//   simdact::binary_cross_entropy_with_logits_backward(dlosses, logits, targets, dlogits);
//
// Targets are probabilities in [0, 1]; others go through the same formula and are not refused. A NaN in logit or target
// gives NaN. At an infinite logit the loss is its limit: 0 where the target agrees, else +inf. Under accurate, for
// targets in [0, 1], a loss is within 4 ULP down to underflow, whatever the weight; a gradient is within 4 ULP of the
// larger of its two terms, and within 2 where they nearly cancel. Policies: those of softplus.
//
// Errors: std::invalid_argument for sizes that differ, ranges that overlap in part, a pos_weight that is negative or
// not finite, a gradient_scale that is not finite, before anything is written. An output may be the logits or the
// targets, but not the other output.
#pragma once

#include <simdact/binary_cross_entropy/loss.hpp>
#include <simdact/core/elementwise.hpp>
#include <simdact/core/sum.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET {

// T is the element type of the ranges.
template <simd::element T>
struct binary_cross_entropy_options {
  T pos_weight = 1;     // of the positive class; finite, not below 0
  T gradient_scale = 1; // every gradient is multiplied by it: what comes from upstream, loss scaling
};

// -pos_weight·t·log(sigmoid(x)) - (1 - t)·log(1 - sigmoid(x)): for weight 1, max(x, 0) - x·t + log1p(e^-|x|).
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V binary_cross_entropy_with_logits(V x, std::type_identity_t<V> t,
                                                            simd::element_t<V> pos_weight = 1) noexcept {
  return simd::strictly<V>(
      []<class S>(S logit, S target, S weight)
          SIMDACT_INLINE_LAMBDA { return detail::binary_loss<Policy, true>(logit, target, weight); },
      x, t, V(pos_weight));
}

// By x: (1 - t)·sigmoid(x) - pos_weight·t·sigmoid(-x).
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V binary_cross_entropy_with_logits_derivative(V x, std::type_identity_t<V> t,
                                                                       simd::element_t<V> pos_weight = 1) noexcept {
  return simd::strictly<V>(
      []<class S>(S logit, S target, S weight)
          SIMDACT_INLINE_LAMBDA { return detail::binary_loss_derivative<Policy, true>(logit, target, weight); },
      x, t, V(pos_weight));
}

namespace detail {

template <simd::element T>
T checked_pos_weight(const char* function, binary_cross_entropy_options<T> options) {
  const double weight = static_cast<double>(options.pos_weight);
  if (!(weight >= 0 && simd::is_finite(weight)))
    refuse("simdact::%s: pos_weight is %g; it must be finite and not below 0", function, weight);
  check_finite(function, "gradient_scale", static_cast<double>(options.gradient_scale));
  return options.pos_weight;
}

// The sum of the losses after all checks. over: what its gradient is divided by.
template <class Policy, class X, class Targets, simd::element T>
double binary_loss_sum(const char* function, const X& logits, const Targets& targets,
                       binary_cross_entropy_options<T> options) {
  static_assert(std::same_as<T, std::ranges::range_value_t<Targets>>,
                "simdact: all ranges of a call have the same element type");
  const T weight = detail::checked_pos_weight(function, options);
  const std::size_t n = detail::count(logits);
  detail::check_sizes(function, n, {detail::count(targets)});
  return detail::sum_over<T>(detail::binary_loss_of<Policy>(weight), n, detail::nowhere{}, targets, logits);
}

template <class Policy, class X, class Targets, class Gradient, simd::element T>
double binary_loss_sum_and_gradient(const char* function, const X& logits, const Targets& targets, Gradient& dlogits,
                                    binary_cross_entropy_options<T> options, double over) {
  static_assert(std::same_as<T, std::ranges::range_value_t<Targets>> &&
                    std::same_as<T, std::ranges::range_value_t<Gradient>>,
                "simdact: all ranges of a call have the same element type");
  const T weight = detail::checked_pos_weight(function, options);
  T* const to = std::ranges::data(dlogits);
  const std::size_t n = detail::count(dlogits);
  detail::check_ranges<T>(function, std::ranges::data(logits), detail::count(logits), to, n);
  detail::check_ranges<T>(function, std::ranges::data(targets), detail::count(targets), to, n);
  const T scale = static_cast<T>(static_cast<double>(options.gradient_scale) / over);
  return detail::sum_over<T>(detail::binary_gradient_and_loss_of<Policy>(weight, scale), n, to, targets, logits);
}

} // namespace detail

// losses[i] of logits[i] and targets[i].
template <class Policy = accurate, elements X, elements Targets, writable_elements Losses>
void binary_cross_entropy_with_logits(const X& logits, const Targets& targets, Losses&& losses,
                                      binary_cross_entropy_options<std::ranges::range_value_t<X>> options = {}) {
  constexpr const char* name = "binary_cross_entropy_with_logits";
  const auto weight = detail::checked_pos_weight(name, options);
  detail::elementwise(name, detail::binary_loss_of<Policy>(weight), losses, targets, logits);
}

// losses[i], and the derivative of each by its logit, once more rounded where it is scaled.
template <class Policy = accurate, elements X, elements Targets, writable_elements Losses, writable_elements Gradient>
void binary_cross_entropy_with_logits_and_gradient(
    const X& logits, const Targets& targets, Losses&& losses, Gradient&& dlogits,
    binary_cross_entropy_options<std::ranges::range_value_t<X>> options = {}) {
  constexpr const char* name = "binary_cross_entropy_with_logits_and_gradient";
  const auto weight = detail::checked_pos_weight(name, options);
  detail::elementwise_pair(name, detail::binary_loss_and_gradient_of<Policy>(weight, options.gradient_scale), losses,
                           dlogits, targets, logits);
}

// The gradient alone: dlosses[i] times the derivative of the i-th loss by its logit.
template <class Policy = accurate, elements Dlosses, elements X, elements Targets, writable_elements Gradient>
void binary_cross_entropy_with_logits_backward(
    const Dlosses& dlosses, const X& logits, const Targets& targets, Gradient&& dlogits,
    binary_cross_entropy_options<std::ranges::range_value_t<X>> options = {}) {
  constexpr const char* name = "binary_cross_entropy_with_logits_backward";
  const auto weight = detail::checked_pos_weight(name, options);
  detail::elementwise(name, detail::binary_backward_of<Policy>(weight, options.gradient_scale), dlogits, dlosses,
                      targets, logits);
}

// The sum of the losses, in the order and with the rounding of sum.hpp.
template <class Policy = accurate, elements X, elements Targets>
double binary_cross_entropy_with_logits_sum(const X& logits, const Targets& targets,
                                            binary_cross_entropy_options<std::ranges::range_value_t<X>> options = {}) {
  return detail::binary_loss_sum<Policy>("binary_cross_entropy_with_logits_sum", logits, targets, options);
}

// The sum, and its derivatives.
template <class Policy = accurate, elements X, elements Targets, writable_elements Gradient>
double binary_cross_entropy_with_logits_sum_and_gradient(
    const X& logits, const Targets& targets, Gradient&& dlogits,
    binary_cross_entropy_options<std::ranges::range_value_t<X>> options = {}) {
  return detail::binary_loss_sum_and_gradient<Policy>("binary_cross_entropy_with_logits_sum_and_gradient", logits,
                                                      targets, dlogits, options, 1);
}

// The sum over the number of losses, NaN of none.
template <class Policy = accurate, elements X, elements Targets>
double binary_cross_entropy_with_logits_mean(const X& logits, const Targets& targets,
                                             binary_cross_entropy_options<std::ranges::range_value_t<X>> options = {}) {
  return detail::binary_loss_sum<Policy>("binary_cross_entropy_with_logits_mean", logits, targets, options) /
         static_cast<double>(detail::count(logits));
}

// The mean, and its derivatives: those of the losses over their number.
template <class Policy = accurate, elements X, elements Targets, writable_elements Gradient>
double binary_cross_entropy_with_logits_mean_and_gradient(
    const X& logits, const Targets& targets, Gradient&& dlogits,
    binary_cross_entropy_options<std::ranges::range_value_t<X>> options = {}) {
  const auto n = static_cast<double>(detail::count(dlogits));
  return detail::binary_loss_sum_and_gradient<Policy>("binary_cross_entropy_with_logits_mean_and_gradient", logits,
                                                      targets, dlogits, options, n) /
         n;
}

} // namespace simdact::inline SIMDACT_TARGET
SIMDACT_STRICT_END
