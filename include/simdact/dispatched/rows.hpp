// SPDX-License-Identifier: BSL-1.0
// The functions of dispatched.hpp on rows, the losses, and PReLU. What each does stands in the header that its comment
// names.
#pragma once

#include <simdact/dispatched/options.hpp>

namespace simdact::dispatched {

// softmax.hpp has the row functions of these names, and rows/options.hpp says more of the options.
void softmax(input<float> logits, output<float> probabilities, const softmax_options<float>& options = {},
             tier by = tier::accurate);
void softmax(input<double> logits, output<double> probabilities, const softmax_options<double>& options = {},
             tier by = tier::accurate);
void log_softmax(input<float> logits, output<float> logarithms, const softmax_options<float>& options = {},
                 tier by = tier::accurate);
void log_softmax(input<double> logits, output<double> logarithms, const softmax_options<double>& options = {},
                 tier by = tier::accurate);
void logsumexp(input<float> logits, output<float> sums, const softmax_options<float>& options = {},
               tier by = tier::accurate);
void logsumexp(input<double> logits, output<double> sums, const softmax_options<double>& options = {},
               tier by = tier::accurate);

// Their gradients by the logits: from the outputs y, for logsumexp from the logits x. That of softmax is one for all
// tiers.
void softmax_backward(input<float> dy, input<float> y, output<float> dx, const softmax_options<float>& options = {});
void softmax_backward(input<double> dy, input<double> y, output<double> dx,
                      const softmax_options<double>& options = {});
void log_softmax_backward(input<float> dy, input<float> y, output<float> dx, const softmax_options<float>& options = {},
                          tier by = tier::accurate);
void log_softmax_backward(input<double> dy, input<double> y, output<double> dx,
                          const softmax_options<double>& options = {}, tier by = tier::accurate);
void logsumexp_backward(input<float> dy, input<float> x, output<float> dx, const softmax_options<float>& options = {},
                        tier by = tier::accurate);
void logsumexp_backward(input<double> dy, input<double> x, output<double> dx,
                        const softmax_options<double>& options = {}, tier by = tier::accurate);

// sparsemax.hpp
void sparsemax(input<float> logits, output<float> probabilities, const sparsemax_options<float>& options = {});
void sparsemax(input<double> logits, output<double> probabilities, const sparsemax_options<double>& options = {});
void sparsemax_backward(input<float> dy, input<float> y, output<float> dx,
                        const sparsemax_options<float>& options = {});
void sparsemax_backward(input<double> dy, input<double> y, output<double> dx,
                        const sparsemax_options<double>& options = {});

// arg_max.hpp: classes[row], the index of the largest logit.
void arg_max(input<float> logits, output<std::int64_t> classes, const arg_max_options<float>& options = {});
void arg_max(input<double> logits, output<std::int64_t> classes, const arg_max_options<double>& options = {});

// top_k_softmax.hpp: the k likeliest classes of each row, and their probabilities.
void top_k_softmax(input<float> logits, std::size_t k, output<float> values, output<std::int64_t> indices,
                   const top_k_options<float>& options = {}, tier by = tier::accurate);
void top_k_softmax(input<double> logits, std::size_t k, output<double> values, output<std::int64_t> indices,
                   const top_k_options<double>& options = {}, tier by = tier::accurate);

// candidate_softmax.hpp: of some classes of one row.
void candidate_softmax(input<float> logits, input<std::int64_t> candidates, output<float> probabilities,
                       const candidate_options<float>& options = {}, tier by = tier::accurate);
void candidate_softmax(input<double> logits, input<std::int64_t> candidates, output<double> probabilities,
                       const candidate_options<double>& options = {}, tier by = tier::accurate);
void candidate_log_softmax(input<float> logits, input<std::int64_t> candidates, output<float> logarithms,
                           const candidate_options<float>& options = {}, tier by = tier::accurate);
void candidate_log_softmax(input<double> logits, input<std::int64_t> candidates, output<double> logarithms,
                           const candidate_options<double>& options = {}, tier by = tier::accurate);

// cross_entropy.hpp: the mean or sum of the losses; one loss a row; the gradient alone. Targets are one class a row, or
// a probability for each logit.
double cross_entropy(input<float> logits, input<std::int64_t> classes, const cross_entropy_options<float>& options = {},
                     tier by = tier::accurate);
double cross_entropy(input<double> logits, input<std::int64_t> classes,
                     const cross_entropy_options<double>& options = {}, tier by = tier::accurate);
void cross_entropy(input<float> logits, input<std::int64_t> classes, output<float> losses,
                   const cross_entropy_options<float>& options = {}, tier by = tier::accurate);
void cross_entropy(input<double> logits, input<std::int64_t> classes, output<double> losses,
                   const cross_entropy_options<double>& options = {}, tier by = tier::accurate);
void cross_entropy_backward(input<float> dlosses, input<float> logits, input<std::int64_t> classes,
                            output<float> dlogits, const cross_entropy_options<float>& options = {},
                            tier by = tier::accurate);
void cross_entropy_backward(input<double> dlosses, input<double> logits, input<std::int64_t> classes,
                            output<double> dlogits, const cross_entropy_options<double>& options = {},
                            tier by = tier::accurate);
double cross_entropy(input<float> logits, input<float> probabilities, const cross_entropy_options<float>& options = {},
                     tier by = tier::accurate);
double cross_entropy(input<double> logits, input<double> probabilities,
                     const cross_entropy_options<double>& options = {}, tier by = tier::accurate);
void cross_entropy(input<float> logits, input<float> probabilities, output<float> losses,
                   const cross_entropy_options<float>& options = {}, tier by = tier::accurate);
void cross_entropy(input<double> logits, input<double> probabilities, output<double> losses,
                   const cross_entropy_options<double>& options = {}, tier by = tier::accurate);
void cross_entropy_backward(input<float> dlosses, input<float> logits, input<float> probabilities,
                            output<float> dlogits, const cross_entropy_options<float>& options = {},
                            tier by = tier::accurate);
void cross_entropy_backward(input<double> dlosses, input<double> logits, input<double> probabilities,
                            output<double> dlogits, const cross_entropy_options<double>& options = {},
                            tier by = tier::accurate);

// nll_loss.hpp: the same from log-probabilities.
double nll_loss(input<float> log_probabilities, input<std::int64_t> classes, const nll_options<float>& options = {});
double nll_loss(input<double> log_probabilities, input<std::int64_t> classes, const nll_options<double>& options = {});
void nll_loss(input<float> log_probabilities, input<std::int64_t> classes, output<float> losses,
              const nll_options<float>& options = {});
void nll_loss(input<double> log_probabilities, input<std::int64_t> classes, output<double> losses,
              const nll_options<double>& options = {});
void nll_loss_backward(input<float> dlosses, input<float> log_probabilities, input<std::int64_t> classes,
                       output<float> dlog_probabilities, const nll_options<float>& options = {});
void nll_loss_backward(input<double> dlosses, input<double> log_probabilities, input<std::int64_t> classes,
                       output<double> dlog_probabilities, const nll_options<double>& options = {});

// entropy.hpp: of softmax(logits), the mean or sum; one number a row; the gradient alone.
double entropy(input<float> logits, const entropy_options<float>& options = {}, tier by = tier::accurate);
double entropy(input<double> logits, const entropy_options<double>& options = {}, tier by = tier::accurate);
void entropy(input<float> logits, output<float> entropies, const entropy_options<float>& options = {},
             tier by = tier::accurate);
void entropy(input<double> logits, output<double> entropies, const entropy_options<double>& options = {},
             tier by = tier::accurate);
void entropy_backward(input<float> dentropies, input<float> logits, output<float> dlogits,
                      const entropy_options<float>& options = {}, tier by = tier::accurate);
void entropy_backward(input<double> dentropies, input<double> logits, output<double> dlogits,
                      const entropy_options<double>& options = {}, tier by = tier::accurate);

// kl_divergence.hpp: KL(softmax(p) || softmax(q)).
double kl_divergence(input<float> p_logits, input<float> q_logits, const kl_divergence_options<float>& options = {},
                     tier by = tier::accurate);
double kl_divergence(input<double> p_logits, input<double> q_logits, const kl_divergence_options<double>& options = {},
                     tier by = tier::accurate);
void kl_divergence(input<float> p_logits, input<float> q_logits, output<float> divergences,
                   const kl_divergence_options<float>& options = {}, tier by = tier::accurate);
void kl_divergence(input<double> p_logits, input<double> q_logits, output<double> divergences,
                   const kl_divergence_options<double>& options = {}, tier by = tier::accurate);
void kl_divergence_backward(input<float> ddivergences, input<float> p_logits, input<float> q_logits,
                            output<float> dp_logits, output<float> dq_logits,
                            const kl_divergence_options<float>& options = {}, tier by = tier::accurate);
void kl_divergence_backward(input<double> ddivergences, input<double> p_logits, input<double> q_logits,
                            output<double> dp_logits, output<double> dq_logits,
                            const kl_divergence_options<double>& options = {}, tier by = tier::accurate);

// binary_cross_entropy.hpp, from logits, and binary_cross_entropy_of_probabilities.hpp: the mean or sum of the losses;
// one loss an element; the gradient alone.
double binary_cross_entropy_with_logits(input<float> logits, input<float> targets,
                                        const binary_cross_entropy_options<float>& options = {},
                                        tier by = tier::accurate);
double binary_cross_entropy_with_logits(input<double> logits, input<double> targets,
                                        const binary_cross_entropy_options<double>& options = {},
                                        tier by = tier::accurate);
void binary_cross_entropy_with_logits(input<float> logits, input<float> targets, output<float> losses,
                                      const binary_cross_entropy_options<float>& options = {},
                                      tier by = tier::accurate);
void binary_cross_entropy_with_logits(input<double> logits, input<double> targets, output<double> losses,
                                      const binary_cross_entropy_options<double>& options = {},
                                      tier by = tier::accurate);
void binary_cross_entropy_with_logits_backward(input<float> dlosses, input<float> logits, input<float> targets,
                                               output<float> dlogits,
                                               const binary_cross_entropy_options<float>& options = {},
                                               tier by = tier::accurate);
void binary_cross_entropy_with_logits_backward(input<double> dlosses, input<double> logits, input<double> targets,
                                               output<double> dlogits,
                                               const binary_cross_entropy_options<double>& options = {},
                                               tier by = tier::accurate);
double binary_cross_entropy(input<float> probabilities, input<float> targets,
                            const binary_cross_entropy_options<float>& options = {});
double binary_cross_entropy(input<double> probabilities, input<double> targets,
                            const binary_cross_entropy_options<double>& options = {});
void binary_cross_entropy(input<float> probabilities, input<float> targets, output<float> losses,
                          const binary_cross_entropy_options<float>& options = {});
void binary_cross_entropy(input<double> probabilities, input<double> targets, output<double> losses,
                          const binary_cross_entropy_options<double>& options = {});
void binary_cross_entropy_backward(input<float> dlosses, input<float> probabilities, input<float> targets,
                                   output<float> dprobabilities,
                                   const binary_cross_entropy_options<float>& options = {});
void binary_cross_entropy_backward(input<double> dlosses, input<double> probabilities, input<double> targets,
                                   output<double> dprobabilities,
                                   const binary_cross_entropy_options<double>& options = {});

// calibration.hpp
double brier_score(input<float> logits, input<std::int64_t> classes, const calibration_options<float>& options = {});
double brier_score(input<double> logits, input<std::int64_t> classes, const calibration_options<double>& options = {});
double expected_calibration_error(input<float> logits, input<std::int64_t> classes,
                                  const calibration_options<float>& options = {});
double expected_calibration_error(input<double> logits, input<std::int64_t> classes,
                                  const calibration_options<double>& options = {});
double fit_temperature(input<float> logits, input<std::int64_t> classes,
                       const calibration_options<float>& options = {});
double fit_temperature(input<double> logits, input<std::int64_t> classes,
                       const calibration_options<double>& options = {});

// prelu.hpp: elements of channels, which have a slope each.
void prelu(input<float> in, input<float> slopes, output<float> out, const prelu_channels<float>& options = {});
void prelu(input<double> in, input<double> slopes, output<double> out, const prelu_channels<double>& options = {});
void prelu_derivative(input<float> in, input<float> slopes, output<float> out,
                      const prelu_channels<float>& options = {});
void prelu_derivative(input<double> in, input<double> slopes, output<double> out,
                      const prelu_channels<double>& options = {});
void prelu_backward(input<float> dy, input<float> x, input<float> slopes, output<float> dx, output<float> dslopes,
                    const prelu_channels<float>& options = {});
void prelu_backward(input<double> dy, input<double> x, input<double> slopes, output<double> dx, output<double> dslopes,
                    const prelu_channels<double>& options = {});

} // namespace simdact::dispatched
