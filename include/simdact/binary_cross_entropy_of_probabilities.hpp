// SPDX-License-Identifier: BSL-1.0
// The binary cross-entropy of probabilities, for models that end in a sigmoid. From the logits
// binary_cross_entropy_with_logits is faster, and keeps what a probability next to 1 has lost.
//
//   double loss = simdact::binary_cross_entropy(probabilities, targets, {.gradient = dprobabilities});     the mean
//   simdact::binary_cross_entropy(probabilities, targets, losses, {.pos_weight = 2.0f});
//   simdact::binary_cross_entropy_backward(dlosses, probabilities, targets, dprobabilities, {.weights = w});
//
// loss = -pos_weight·t·log p - (1 - t)·log(1 - p), and its derivative by p is (1 - t)/(1 - p) - pos_weight·t/p. At p =
// 0 the loss is +inf for t > 0 and 0 for t = 0, at p = 1 the other way round; nothing is clamped, where PyTorch takes
// no logarithm below -100. A p outside [0, 1] gives NaN, as NaN does. Targets, options, weights, reduction and errors
// are those of binary_cross_entropy_with_logits.
//
// For targets in [0, 1] a loss is within 3 ULP and a gradient within 4 ULP of the larger of its two terms, for every p
// down to the last subnormal and up to the last below 1, where no product of t and pos_weight is subnormal; weights of
// elements add one ULP. The largest met were 2.80 and 3.11, 3.74 and 3.58 with weights, among 2·10^7 floats and 10^7
// doubles, a share of them near 0, near 1 and where a gradient nearly cancels.
#pragma once

#include <simdact/binary_cross_entropy/probability.hpp>
#include <simdact/binary_cross_entropy/ranges.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET {

// The loss of one p and t.
template <simd::value V>
SIMDACT_INLINE constexpr V binary_cross_entropy(V p, std::type_identity_t<V> t,
                                                simd::element_t<V> pos_weight = 1) noexcept {
  return simd::strictly<V>(
      []<class S>(S probability, S target, S weight) SIMDACT_INLINE_LAMBDA {
        return detail::loss_of_probabilities::value<false>(probability, detail::binary_factors<S>(target, weight));
      },
      p, t, V(pos_weight));
}

// Its derivative by p.
template <simd::value V>
SIMDACT_INLINE constexpr V binary_cross_entropy_derivative(V p, std::type_identity_t<V> t,
                                                           simd::element_t<V> pos_weight = 1) noexcept {
  return simd::strictly<V>(
      []<class S>(S probability, S target, S weight) SIMDACT_INLINE_LAMBDA {
        return detail::loss_of_probabilities::slope<false>(probability, detail::binary_factors<S>(target, weight));
      },
      p, t, V(pos_weight));
}

// The mean of the losses, NaN of none, or their sum.
template <elements X, elements Targets>
double binary_cross_entropy(const X& probabilities, const Targets& targets,
                            const binary_cross_entropy_options<element_of<X>>& options = {}) {
  if constexpr (!detail::one_computed_type<X, Targets>())
    return 0;
  else
    return detail::reduced_binary_loss<detail::loss_of_probabilities>("binary_cross_entropy", probabilities, targets,
                                                                      options);
}

// losses[i] of probabilities[i] and targets[i]. A gradient that is scaled is rounded once more.
template <elements X, elements Targets, writable_elements Losses>
void binary_cross_entropy(const X& probabilities, const Targets& targets, Losses&& losses,
                          const binary_cross_entropy_options<element_of<X>>& options = {}) {
  if constexpr (detail::one_computed_type<X, Targets, Losses>())
    detail::binary_losses<detail::loss_of_probabilities>("binary_cross_entropy", probabilities, targets, losses,
                                                         options);
}

// The gradient alone: dlosses[i] times the derivative of the i-th loss by its probability.
template <elements Dlosses, elements X, elements Targets, writable_elements Gradient>
void binary_cross_entropy_backward(const Dlosses& dlosses, const X& probabilities, const Targets& targets,
                                   Gradient&& dprobabilities,
                                   const binary_cross_entropy_options<element_of<X>>& options = {}) {
  if constexpr (detail::one_computed_type<X, Dlosses, Targets, Gradient>())
    detail::binary_backward<detail::loss_of_probabilities>("binary_cross_entropy_backward", dlosses, probabilities,
                                                           targets, dprobabilities, options);
}

} // namespace simdact::inline SIMDACT_TARGET
SIMDACT_STRICT_END
