// SPDX-License-Identifier: BSL-1.0
// The entropy of the probabilities softmax(x) of each row of logits x, in nats, and its gradient: what is added to a
// loss so that a policy stays undecided, and what says how sure a classifier is.
//
//   double h = simdact::entropy(logits, {.row_length = 1000, .gradient = dlogits});         the mean over the rows
//   double h = simdact::entropy(logits, {.row_length = 1000, .reduction = simdact::reduction::sum});
//   simdact::entropy(logits, entropies, {.row_length = 1000});                              one number a row
//   simdact::entropy_backward(dentropies, logits, dlogits, {.row_length = 1000});
//
// entropy = the sum of -p·log p over a row, from 0 for one class that is certain to log(classes) for classes alike; its
// derivative by x is -p·(log p + entropy). A class at -inf adds nothing and has derivative 0. Of k classes at +inf each
// has probability 1/k, as from softmax: entropy log k, gradient 0. A row of -inf only, and one with a NaN, has entropy
// and gradient NaN. The mean of no rows is NaN.
//
// The option gradient is where the gradient by the logits goes, if it is wanted: of the mean or the sum, which is
// returned, or row by row of each entropy, if there is a range for them.
//
// Accuracy under accurate: within 4 ULP, near 0 too, where a probability below the type's numbers counts as 0, and
// never negative; a derivative within 6 ULP of the larger of p·d and p·D, where d is how far the logit lies below the
// row's largest, and D the mean of that by p. Policies: those of softmax. A mean is added up in double, the rows in
// order. Numbers of sixteen bits are floats on the way, each rounded once where it is stored. Bits do not depend on
// where a row lies in memory, nor on whether a gradient is asked for; by accurate and reproducible they are the same on
// every target with hardware FMA.
//
// Errors: std::invalid_argument for sizes that do not agree, a gradient_scale that is not finite, a reduction that the
// form of the call contradicts, ranges that overlap, before anything is written. The gradient may be the logits;
// nothing else may share memory with an output. Rows may go to several threads (parallel.hpp);
// without, nothing is allocated.
#pragma once

#include <simdact/entropy/row.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET {

// T is the element type of the logits; numbers beside those of sixteen bits are floats.
template <storable T>
struct entropy_options {
  using number = simd::computed_t<T>; // what numbers beside the logits are

  extent row_length = 0;                                      // classes; 0: the whole range is one row
  simdact::reduction reduction = simdact::reduction::implied; // the mean, where a number is returned
  std::span<T> gradient{};   // by the logits, of the number returned or of each entropy; empty: none is written
  number gradient_scale = 1; // every gradient is multiplied by it
};

namespace detail {

// All checks, then all rows. The result is the sum or the mean.
template <class Policy, class X, storable S, storable Loss, storable Gradient, storable Dloss>
double entropy_rows(const char* function, loss_form form, const X& logits, const entropy_options<S>& options,
                    loss_ranges<Loss, Gradient, Dloss> ranges) {
  using T = simd::computed_t<S>;
  detail::check_row_policy<Policy, T>();
  const auto* const x = detail::data(logits);
  const std::size_t size = detail::count(logits);
  const std::span<Loss> losses = ranges.losses;
  const std::span<Gradient> gradient = ranges.gradient;
  const row_shape of =
      detail::check_row_numbers(function, form, size, options, options.gradient.size(), losses, ranges.dlosses);
  if (form == loss_form::backward || !gradient.empty())
    detail::check_input<Gradient>(function, logits, gradient.data(), gradient.size());
  detail::check_disjoint(function, "logits", x, size, "output", losses.data(), losses.size());
  detail::check_disjoint(function, "output", losses.data(), losses.size(), "gradient", gradient.data(),
                         gradient.size());
  detail::check_disjoint(function, "the rows' gradient", ranges.dlosses.data(), ranges.dlosses.size(), "gradient",
                         gradient.data(), gradient.size());
  const auto number = [=, n = of.length](std::size_t row, T factor) {
    Gradient* const out = gradient.empty() ? nullptr : gradient.data() + row * n;
    return detail::entropy_row<row_method_of<Policy, T>>(x + row * n, n, row_gradient{out, factor});
  };
  return detail::numbers_of_rows<T>(form, of, options, losses, ranges.dlosses, number, logits);
}

} // namespace detail

// The mean of the entropies, or their sum.
template <class Policy = accurate, elements X>
double entropy(const X& logits, const entropy_options<element_of<X>>& options = {}) {
  return detail::entropy_rows<Policy>("entropy", detail::loss_form::returned, logits, options,
                                      detail::ranges_of<X>(options.gradient));
}

// entropies[r] of row r.
template <class Policy = accurate, elements X, writable_elements Entropies>
void entropy(const X& logits, Entropies&& entropies, const entropy_options<element_of<X>>& options = {}) {
  if constexpr (detail::one_computed_type<X, Entropies>())
    detail::entropy_rows<Policy>("entropy", detail::loss_form::written, logits, options,
                                 detail::ranges_with_losses<X>(entropies, options.gradient));
}

// The gradient alone, that of row r times dentropies[r].
template <class Policy = accurate, elements Dentropies, elements X, writable_elements Gradient>
void entropy_backward(const Dentropies& dentropies, const X& logits, Gradient&& dlogits,
                      const entropy_options<element_of<X>>& options = {}) {
  if constexpr (detail::one_computed_type<Dentropies, X, Gradient>())
    detail::entropy_rows<Policy>("entropy_backward", detail::loss_form::backward, logits, options,
                                 detail::ranges_backward<X>(dentropies, dlogits));
}

} // namespace simdact::inline SIMDACT_TARGET
SIMDACT_STRICT_END
