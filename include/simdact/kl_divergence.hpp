// SPDX-License-Identifier: BSL-1.0
// The Kullback-Leibler divergence KL(p || q) of the probabilities p = softmax(x) and q = softmax(y) of rows of logits,
// in nats, and its gradients by both: for distillation, where q learns from p, and to keep a policy p near a reference.
//
//   double d = simdact::kl_divergence(teacher, student, {.row_length = 1000, .q_gradient = dstudent});    the mean
//   double d = simdact::kl_divergence(policy, reference, {.row_length = 1000, .p_gradient = dpolicy});
//   simdact::kl_divergence(x, y, divergences, {.row_length = 1000});                        one number a row
//   simdact::kl_divergence_backward(ddivergences, x, y, dx, dy, {.row_length = 1000});      an empty one is not written
//
// divergence = the sum of p·(log p - log q) over a row; its derivatives are p·(log p - log q - divergence) by x and
// q - p by y. The mean is over the rows, as PyTorch's batchmean. Where p is given as probabilities, cross_entropy with
// them has the same gradient, and a loss that is larger by the entropy of p.
//
// A class with logit -inf in x adds nothing, whatever y has there; a class of x with -inf in y makes the divergence
// +inf, however unlikely it is in x, and the gradient by x NaN, where that by y stays q - p. Rows with +inf have the
// probabilities that softmax gives them. A row of -inf only or with a NaN, in x or in y, has divergence and gradients
// NaN. The mean of no rows is NaN.
//
// Accuracy under accurate: with d how far logits lie below their row's largest, a divergence is within 6 ULP of the
// largest of 1, itself and the means by p of d in x and in y; never negative, and 0 of equal rows. A derivative by y is
// within 6 ULP of the larger of p and q; one by x within 8 ULP of p times the largest of d in x, d in y and those
// means. Policies: those of softmax. A mean is added up in double, the rows in order. Numbers of sixteen bits are
// floats on the way, each rounded once where it is stored. Bits do not depend on where a row lies in memory, nor on
// which gradients are asked for; by accurate and reproducible they are the same on every target with hardware FMA.
//
// Errors: std::invalid_argument for sizes that do not agree, a gradient_scale that is not finite, a reduction that the
// form of the call contradicts, ranges that overlap, before anything is written. The gradient by x may be x, and that
// by y may be y; nothing else may share memory with an output. Rows may go to several threads (parallel.hpp);
// without, nothing is allocated.
#pragma once

#include <simdact/kl_divergence/row.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET {

// P and Q are the element types of the logits; numbers beside those of sixteen bits are floats.
template <storable P, storable Q = P>
struct kl_divergence_options {
  using number = simd::computed_t<P>; // what numbers beside the logits are

  extent row_length = 0;                                      // classes; 0: the whole range is one row
  simdact::reduction reduction = simdact::reduction::implied; // the mean, where a number is returned
  std::span<P> p_gradient{}; // by the logits of p, of the number returned or of each divergence; empty: none is written
  std::span<Q> q_gradient{}; // the same by the logits of q
  number gradient_scale = 1; // every gradient is multiplied by it
};

namespace detail {

// The ranges of a call that writes.
template <storable Divergence, storable Dp, storable Dq, storable Ddivergence>
struct divergence_ranges {
  std::span<Divergence> divergences{};
  std::span<Dp> by_p{};
  std::span<Dq> by_q{};
  std::span<const Ddivergence> ddivergences{};
};

template <class P, class Q, storable SP, storable SQ, class Ranges>
row_shape check_divergences(const char* function, loss_form form, const P& p, const Q& q,
                            const kl_divergence_options<SP, SQ>& options, const Ranges& ranges) {
  const auto* const x = detail::data(p);
  const auto* const y = detail::data(q);
  const std::size_t size = detail::count(p), size_of_q = detail::count(q);
  const auto [divergences, by_p, by_q, ddivergences] = ranges;
  const row_shape of = detail::check_row_numbers(
      function, form, size, options, options.p_gradient.size() + options.q_gradient.size(), divergences, ddivergences);
  if (size_of_q != size)
    throw_invalid("simdact::%s: there are %zu logits of p and %zu of q", function, size, size_of_q);
  if (!by_p.empty())
    detail::check_input(function, p, by_p.data(), by_p.size());
  if (!by_q.empty())
    detail::check_input(function, q, by_q.data(), by_q.size());
  const auto apart = [&](const char* one, const auto* from, std::size_t n, const char* other, const auto& out) {
    detail::check_disjoint(function, one, from, n, other, out.data(), out.size());
  };
  apart("logits of p", x, size, "output", divergences);
  apart("logits of q", y, size, "output", divergences);
  apart("logits of q", y, size, "gradient of p", by_p);
  apart("logits of p", x, size, "gradient of q", by_q);
  apart("output", divergences.data(), divergences.size(), "gradient of p", by_p);
  apart("output", divergences.data(), divergences.size(), "gradient of q", by_q);
  apart("gradient of p", by_p.data(), by_p.size(), "gradient of q", by_q);
  apart("the rows' gradient", ddivergences.data(), ddivergences.size(), "gradient of p", by_p);
  apart("the rows' gradient", ddivergences.data(), ddivergences.size(), "gradient of q", by_q);
  return of;
}

// All checks, then all rows. The result is the sum or the mean.
template <class Policy, class P, class Q, storable SP, storable SQ, storable D, storable Dp, storable Dq, storable Dd>
double divergence_rows(const char* function, loss_form form, const P& p, const Q& q,
                       const kl_divergence_options<SP, SQ>& options, divergence_ranges<D, Dp, Dq, Dd> ranges) {
  using T = simd::computed_t<SP>;
  detail::check_row_policy<Policy, T>();
  const auto* const x = detail::data(p);
  const auto* const y = detail::data(q);
  const row_shape of = detail::check_divergences(function, form, p, q, options, ranges);
  const auto number = [=, n = of.length](std::size_t row, T factor) {
    const std::size_t from = row * n;
    const divergence_gradients<Dp, Dq> gradients{ranges.by_p.empty() ? nullptr : ranges.by_p.data() + from,
                                                 ranges.by_q.empty() ? nullptr : ranges.by_q.data() + from};
    return detail::divergence_row<row_method_of<Policy, T>>(x + from, y + from, n, gradients, factor);
  };
  return detail::numbers_of_rows<T>(form, of, options, ranges.divergences, ranges.ddivergences, number, p);
}

} // namespace detail

// The mean of the divergences, or their sum.
template <class Policy = accurate, elements P, elements Q>
double kl_divergence(const P& p_logits, const Q& q_logits,
                     const kl_divergence_options<element_of<P>, element_of<Q>>& options = {}) {
  if constexpr (!detail::one_computed_type<P, Q>())
    return 0;
  else
    return detail::divergence_rows<Policy>(
        "kl_divergence", detail::loss_form::returned, p_logits, q_logits, options,
        detail::divergence_ranges<parameter_of<P>, detail::stored_in<P>, detail::stored_in<Q>, parameter_of<P>>{
            .by_p = detail::as_span(options.p_gradient), .by_q = detail::as_span(options.q_gradient)});
}

// divergences[r] of row r.
template <class Policy = accurate, elements P, elements Q, writable_elements Divergences>
void kl_divergence(const P& p_logits, const Q& q_logits, Divergences&& divergences,
                   const kl_divergence_options<element_of<P>, element_of<Q>>& options = {}) {
  if constexpr (detail::one_computed_type<P, Q, Divergences>())
    detail::divergence_rows<Policy>(
        "kl_divergence", detail::loss_form::written, p_logits, q_logits, options,
        detail::divergence_ranges<detail::stored_in<Divergences>, detail::stored_in<P>, detail::stored_in<Q>,
                                  parameter_of<P>>{.divergences = detail::as_span(divergences),
                                                   .by_p = detail::as_span(options.p_gradient),
                                                   .by_q = detail::as_span(options.q_gradient)});
}

// The gradients alone, those of row r times ddivergences[r].
template <class Policy = accurate, elements Ddivergences, elements P, elements Q, writable_elements Dp,
          writable_elements Dq>
void kl_divergence_backward(const Ddivergences& ddivergences, const P& p_logits, const Q& q_logits, Dp&& dp_logits,
                            Dq&& dq_logits, const kl_divergence_options<element_of<P>, element_of<Q>>& options = {}) {
  if constexpr (detail::one_computed_type<Ddivergences, P, Q, Dp, Dq>())
    detail::divergence_rows<Policy>(
        "kl_divergence_backward", detail::loss_form::backward, p_logits, q_logits, options,
        detail::divergence_ranges<parameter_of<P>, detail::stored_in<Dp>, detail::stored_in<Dq>,
                                  detail::stored_in<Ddivergences>>{.by_p = detail::as_span(dp_logits),
                                                                   .by_q = detail::as_span(dq_logits),
                                                                   .ddivergences = detail::as_span(ddivergences)});
}

} // namespace simdact::inline SIMDACT_TARGET
SIMDACT_STRICT_END
