// SPDX-License-Identifier: BSL-1.0
// The cross-entropy of rows of logits: the loss of classifiers, and its gradient in the same pass.
//
//   double loss = simdact::cross_entropy(logits, classes, {.row_length = 1000, .gradient = dlogits});     the mean
//   double loss = simdact::cross_entropy(logits, probabilities,
//                                        {.row_length = 1000, .reduction = simdact::reduction::sum});
//   simdact::cross_entropy(logits, classes, losses, {.row_length = 1000});                  one loss a row
//   simdact::cross_entropy_backward(dlosses, logits, classes, dlogits, {.row_length = 1000});
//
// loss = the sum of q·(logsumexp(x) - x) over a row, and its gradient softmax(x)·(the sum of q) - q. The targets q
// are 1 for one class, given by its index in any integer type, or numbers for all classes, as a rule probabilities.
// label_smoothing s makes them (1 - s)·q + s/classes, and class_weights multiply them after that. Options:
// cross_entropy/targets.hpp.
//
// The option gradient is where the gradient by the logits goes, if it is wanted: of the mean or the sum, which is
// returned, or row by row of each loss, if there is a range for the losses. A range for the losses leaves nothing to
// return, and the option reduction has nothing to say there.
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
// those of softmax. A mean is added up in double, the rows in order. Logits, targets, losses and gradients of sixteen
// bits are floats on the way, each rounded once where it is stored; a mean is of losses that were not rounded.
//
// Errors: std::invalid_argument for sizes that do not agree, an index that is no class and not ignored, a smoothing
// outside [0, 1], a class weight that is negative or not finite, a reduction that the form of the call contradicts,
// ranges that overlap, before anything is written. The gradient may be the logits; nothing else may share memory with
// an output. Rows may go to several threads (parallel.hpp); without, nothing is allocated.
#pragma once

#include <simdact/cross_entropy/rows.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET {

// The mean of the losses, or their sum.
template <class Policy = accurate, elements X, class_targets Targets>
double cross_entropy(const X& logits, const Targets& targets,
                     const cross_entropy_options<element_of<X>>& options = {}) {
  if constexpr (!detail::one_computed_type_beside<Targets, X>())
    return 0;
  else
    return detail::cross_entropy_rows<Policy>("cross_entropy", detail::loss_form::returned, logits, targets, options,
                                              detail::ranges_of<X>(options.gradient));
}

// losses[r] of row r.
template <class Policy = accurate, elements X, class_targets Targets, writable_elements Losses>
void cross_entropy(const X& logits, const Targets& targets, Losses&& losses,
                   const cross_entropy_options<element_of<X>>& options = {}) {
  if constexpr (detail::one_computed_type_beside<Targets, X, Losses>())
    detail::cross_entropy_rows<Policy>("cross_entropy", detail::loss_form::written, logits, targets, options,
                                       detail::ranges_with_losses<X>(losses, options.gradient));
}

// The gradient alone, that of row r times dlosses[r].
template <class Policy = accurate, elements Dlosses, elements X, class_targets Targets, writable_elements Gradient>
void cross_entropy_backward(const Dlosses& dlosses, const X& logits, const Targets& targets, Gradient&& dlogits,
                            const cross_entropy_options<element_of<X>>& options = {}) {
  if constexpr (detail::one_computed_type_beside<Targets, X, Dlosses, Gradient>())
    detail::cross_entropy_rows<Policy>("cross_entropy_backward", detail::loss_form::backward, logits, targets, options,
                                       detail::ranges_backward<X>(dlosses, dlogits));
}

} // namespace simdact::inline SIMDACT_TARGET
SIMDACT_STRICT_END
