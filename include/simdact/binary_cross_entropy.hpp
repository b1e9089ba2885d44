// SPDX-License-Identifier: BSL-1.0
// The binary cross-entropy of logits: the loss of classifiers that answer yes or no, and its gradient in the same pass.
//
//   double loss = simdact::binary_cross_entropy_with_logits(logits, targets, {.gradient = dlogits});      the mean
//   double loss = simdact::binary_cross_entropy_with_logits(logits, targets, {.reduction = simdact::reduction::sum});
//   simdact::binary_cross_entropy_with_logits(logits, targets, losses, {.pos_weight = 2.0f});
//   simdact::binary_cross_entropy_with_logits(logits, targets, losses, {.weights = w, .pos_weights = of_class});
//   simdact::binary_cross_entropy_with_logits_backward(dlosses, logits, targets, dlogits);
//
// Reduction and gradient are those of cross_entropy: the gradient is that of the number returned, or of each loss.
//
// Targets are probabilities in [0, 1]; others go through the same formula and are not refused. A NaN in logit or target
// gives NaN. At an infinite logit the loss is its limit: 0 where the target agrees, else +inf. Under accurate, for
// targets in [0, 1], a loss is within 4 ULP down to underflow, whatever the weight; a gradient is within 4 ULP of the
// larger of its two terms, and within 2 where they nearly cancel. Policies: those of softplus.
//
// With weights of elements every loss is w·loss and every gradient w·gradient, within one ULP more and down to the
// underflow of the product. A weight of 0 leaves nothing of an infinite loss; NaN stays. A mean is the sum over the
// number of losses, whatever they weigh.
//
// Ranges of sixteen bits may stand for those of floats: each result is the float's, rounded once, and a mean is of
// losses that were not rounded. Losses of another type than the gradient's lie apart from all inputs.
//
// Sums do not depend on the vectors' width or the number of threads: the order is that of sum.hpp, and with weights or
// pos_weights 256 losses are added in that order, the sums of a block of 2^16 losses one after the other, then blocks.
//
// Errors: std::invalid_argument for sizes that differ, ranges that overlap in part, a weight that is negative or not
// finite, spans whose size does not divide the number of logits, pos_weights beside a pos_weight other than 1, weights
// whose largest product is above half the largest number, a gradient_scale that is not finite, a reduction that the
// form of the call contradicts, before anything is written. An output may be the logits or the targets, but not the
// other output or weights.
#pragma once

#include <simdact/binary_cross_entropy/loss.hpp>
#include <simdact/binary_cross_entropy/ranges.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET {

// -pos_weight·t·log(sigmoid(x)) - (1 - t)·log(1 - sigmoid(x)): for weight 1, max(x, 0) - x·t + log1p(e^-|x|).
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V binary_cross_entropy_with_logits(V x, std::type_identity_t<V> t,
                                                            simd::element_t<V> pos_weight = 1) noexcept {
  return simd::strictly<V>(
      []<class S>(S logit, S target, S weight) SIMDACT_INLINE_LAMBDA {
        return detail::binary_loss<Policy, true>(logit, detail::binary_factors<S>(target, weight));
      },
      x, t, V(pos_weight));
}

// By x: (1 - t)·sigmoid(x) - pos_weight·t·sigmoid(-x).
template <class Policy = accurate, simd::value V>
SIMDACT_INLINE constexpr V binary_cross_entropy_with_logits_derivative(V x, std::type_identity_t<V> t,
                                                                       simd::element_t<V> pos_weight = 1) noexcept {
  return simd::strictly<V>(
      []<class S>(S logit, S target, S weight) SIMDACT_INLINE_LAMBDA {
        return detail::binary_loss_derivative<Policy, true>(logit, detail::binary_factors<S>(target, weight));
      },
      x, t, V(pos_weight));
}

// The mean of the losses, NaN of none, or their sum.
template <class Policy = accurate, elements X, elements Targets>
double binary_cross_entropy_with_logits(const X& logits, const Targets& targets,
                                        const binary_cross_entropy_options<element_of<X>>& options = {}) {
  if constexpr (!detail::one_computed_type<X, Targets>())
    return 0;
  else
    return detail::reduced_binary_loss<detail::loss_of_logits<Policy>>("binary_cross_entropy_with_logits", logits,
                                                                       targets, options);
}

// losses[i] of logits[i] and targets[i]. A gradient that is scaled is rounded once more.
template <class Policy = accurate, elements X, elements Targets, writable_elements Losses>
void binary_cross_entropy_with_logits(const X& logits, const Targets& targets, Losses&& losses,
                                      const binary_cross_entropy_options<element_of<X>>& options = {}) {
  if constexpr (detail::one_computed_type<X, Targets, Losses>())
    detail::binary_losses<detail::loss_of_logits<Policy>>("binary_cross_entropy_with_logits", logits, targets, losses,
                                                          options);
}

// The gradient alone: dlosses[i] times the derivative of the i-th loss by its logit.
template <class Policy = accurate, elements Dlosses, elements X, elements Targets, writable_elements Gradient>
void binary_cross_entropy_with_logits_backward(const Dlosses& dlosses, const X& logits, const Targets& targets,
                                               Gradient&& dlogits,
                                               const binary_cross_entropy_options<element_of<X>>& options = {}) {
  if constexpr (detail::one_computed_type<X, Dlosses, Targets, Gradient>())
    detail::binary_backward<detail::loss_of_logits<Policy>>("binary_cross_entropy_with_logits_backward", dlosses,
                                                            logits, targets, dlogits, options);
}

} // namespace simdact::inline SIMDACT_TARGET
SIMDACT_STRICT_END
