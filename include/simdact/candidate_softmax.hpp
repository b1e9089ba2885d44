// SPDX-License-Identifier: BSL-1.0
// Softmax over some of very many classes: those of a list of indices, as if there were no others.
//
//   simdact::candidate_softmax(logits, candidates, probs);                      probs[j] of class candidates[j]
//   simdact::candidate_log_softmax(logits, candidates, out, {.temperature = 0.7f});
//
// The logits of the listed classes are gathered into the output, and the softmax is taken there: bits, bounds, special
// values and policies are those of softmax over the gathered row. A class that is listed twice counts twice. Neither
// the number of classes nor memory beside the output matters. Logits of sixteen bits go to an output of theirs or of
// floats. Used for sampled softmax, S. Jean et al., "On Using Very Large Target Vocabulary for Neural Machine
// Translation", 2015, and for top-k sampling.
//
// Errors: std::invalid_argument for an index that is no class, an output that is not as long as the list or shares
// memory with an input, a scale of 0 or a temperature that is not positive, before anything is written.
#pragma once

#include <simdact/candidate_softmax/gather.hpp>

namespace simdact::inline SIMDACT_TARGET {

// probs[j] = e^logits[candidates[j]] / the sum over the list.
template <class Policy = accurate, elements In, class_indices Candidates, writable_elements Out>
void candidate_softmax(const In& logits, const Candidates& candidates, Out&& probs,
                       const candidate_options<parameter_of<In>>& options = {}) {
  if constexpr (detail::holds_logits<In, Out>())
    detail::over_candidates<detail::row_result::probabilities, Policy>("candidate_softmax", logits, candidates, probs,
                                                                       options);
}

// The logarithms of those.
template <class Policy = accurate, elements In, class_indices Candidates, writable_elements Out>
void candidate_log_softmax(const In& logits, const Candidates& candidates, Out&& out,
                           const candidate_options<parameter_of<In>>& options = {}) {
  if constexpr (detail::holds_logits<In, Out>())
    detail::over_candidates<detail::row_result::logarithms, Policy>("candidate_log_softmax", logits, candidates, out,
                                                                    options);
}

} // namespace simdact::inline SIMDACT_TARGET
