// SPDX-License-Identifier: BSL-1.0
// Softmax, its logarithm and the logarithm of the sum of exponentials, over rows; and the backward passes.
//
//   namespace act = simdact;
//   act::softmax(logits, probs);                                                the whole range is one row
//   act::softmax(logits, probs, {.row_length = 1000, .temperature = 0.7f});     rows of 1000, one behind the other
//   act::log_softmax<act::fast>(logits, out, {.row_length = 1000});
//   act::logsumexp(logits, sums, {.row_length = 1000});                         one number a row
//   act::softmax(scores, probs, {.row_length = keys, .scale = 0.125f, .mask = bias, .valid_length = lengths});
//   act::softmax(scores, probs, {.row_length = keys, .causal_offset = 1, .matrix_rows = queries});  row r: r + 1 keys
//   act::softmax(padded, out, {.row_length = 1000, .row_stride = 1024, .output_stride = 1000});   rows that lie apart
//   act::softmax(tensor, probs, {.row_length = 1000, .inner = 64});      the middle axis of outer × 1000 × 64
//   act::softmax(view, probs, 1);                                       rows along axis 1 of a std::mdspan, or the like
//   act::softmax(distances, probs, {.row_length = 1000, .scale = -1});          the softmin
//   act::softmax_backward(dy, y, dx, {.row_length = 1000});
//   act::logsumexp_backward(dy, logits, dlogits, {.row_length = 1000});         one dy a row
//
// Ranges hold floats or doubles, or numbers of sixteen bits in place of floats, each range its own; options:
// rows/options.hpp. The output may be exactly the input. Rows may go to several threads (parallel.hpp); without,
// nothing is allocated. Of sixteen bits every result is the float's, rounded once, so within 0.51 ULP of the type where
// the float's is within 4 of its own.
//
// Every row is shifted, so that nothing overflows: softmax(x)_i = e^(x_i - m) / sum e^(x_j - m) for any m. Special
// values: NaN among the classes that count gives a row of NaN; otherwise +inf once gives 1 there and 0 elsewhere, k
// times gives 1/k at each; -inf is a class with probability 0, and a row of nothing else is what options.empty says.
//
// Policy: accurate (the default) is within 4 ULP of the exact softmax of the given numbers, for logits in [-100, 100],
// subnormal probabilities included; a row's sum is within 4 eps of 1, a log-probability within 2 ULP of max(1, |y|).
// No probability is above 1, no logarithm above 0, no logsumexp below the largest logit; the likeliest class's
// logarithm is within 4 ULP of its own, however near 0, and a single class has 1, 0 and its logit for results. A
// softcap is rounded to the element type: an error of 4 ULP at most, of numbers up to softcap/temperature, which makes
// the probabilities uncertain by 4 + 16·softcap/temperature ULP, and the logarithms by half as many of max(1, |y|).
// reproducible is the same, and has the same bits on every target with hardware FMA. fast is within 1e-6 of each
// probability, relative. max_abs<E> and max_ulp<N> choose among the methods of rows/methods.hpp; a method of exp
// serves too: minimax<2> to minimax<5>, cody_waite, schraudolph. accuracy<fn::softmax, Policy, T> states the errors as
// data, likewise of log_softmax and logsumexp. Bits do not depend on where a row lies in memory.
//
// The shift by the maximum is common knowledge; its error analysis: P. Blanchard, D. J. Higham, N. J. Higham,
// "Accurately computing the log-sum-exp and softmax functions", IMA Journal of Numerical Analysis 41 (2021).
#pragma once

#include <simdact/softmax/backward.hpp>
#include <simdact/softmax/bounds.hpp>
#include <simdact/softmax/forward.hpp>
#include <simdact/softmax/logsumexp_gradient.hpp>
#include <simdact/softmax/views.hpp>

namespace simdact::inline SIMDACT_TARGET {

// probabilities[i] = e^logit_i / sum of e^logit_j over i's row.
template <class Policy = accurate, elements In, writable_elements Out>
void softmax(const In& logits, Out&& probabilities, const softmax_options<parameter_of<In>>& options = {}) {
  if constexpr (detail::one_computed_type<In, Out>())
    detail::forward<detail::row_result::probabilities, Policy>("softmax", logits, probabilities, options);
}

// out[i] = logit_i - log of the sum of e^logit_j over i's row: finite where the probability is 0 by underflow.
template <class Policy = accurate, elements In, writable_elements Out>
void log_softmax(const In& logits, Out&& out, const softmax_options<parameter_of<In>>& options = {}) {
  if constexpr (detail::one_computed_type<In, Out>())
    detail::forward<detail::row_result::logarithms, Policy>("log_softmax", logits, out, options);
}

// sums[row] = log of the sum of e^logit over the row; -inf for a row with nothing left. As many sums as rows, apart
// from the logits.
template <class Policy = accurate, elements In, writable_elements Out>
void logsumexp(const In& logits, Out&& sums, const softmax_options<parameter_of<In>>& options = {}) {
  if constexpr (detail::one_computed_type<In, Out>())
    detail::forward<detail::row_result::logsumexp, Policy>("logsumexp", logits, sums, options);
}

// dx[i] = f·y[i]·(dy[i] - sum of dy[j]·y[j] over i's row) from the probabilities y, f = scale/temperature: the gradient
// of x -> softmax(x, options). Classes that a mask of -inf or a row's end leaves out get 0, whatever dy is there. dx
// may be exactly dy or y. The gradient of the sinks goes to options.sink_gradient. A softcap is refused. All policies
// give the same bits.
template <class Policy = accurate, elements Dy, elements Y, writable_elements Dx>
void softmax_backward(const Dy& dy, const Y& y, Dx&& dx, const softmax_options<parameter_of<Dy>>& options = {}) {
  detail::check_row_policy<Policy, parameter_of<Dy>>();
  if constexpr (detail::one_computed_type<Dy, Y, Dx>())
    detail::backward_rows<accurate, false>("softmax_backward", dy, y, dx, options);
}

// dx[i] = f·(dy[i] - e^y[i]·sum of dy[j] over i's row) from the log-probabilities y. Else as softmax_backward.
template <class Policy = accurate, elements Dy, elements Y, writable_elements Dx>
void log_softmax_backward(const Dy& dy, const Y& y, Dx&& dx, const softmax_options<parameter_of<Dy>>& options = {}) {
  if constexpr (detail::one_computed_type<Dy, Y, Dx>())
    detail::backward_rows<Policy, true>("log_softmax_backward", dy, y, dx, options);
}

// dx[i] = f·dy[row]·softmax(x, options)[i] from the logits x, one dy a row: the gradient of x -> logsumexp(x, options).
// The probability is rounded as softmax rounds it, for a dx of sixteen bits to a float. A class of probability 0 gets
// 0, whatever dy is. dx may be exactly x. A softcap is refused.
template <class Policy = accurate, elements Dy, elements X, writable_elements Dx>
void logsumexp_backward(const Dy& dy, const X& x, Dx&& dx, const softmax_options<parameter_of<X>>& options = {}) {
  if constexpr (detail::one_computed_type<Dy, X, Dx>())
    detail::backward_of_logsumexp<Policy>("logsumexp_backward", dy, x, dx, options);
}

// The same of rows along an axis of a view (core/view.hpp), whose strides say where they are. The options are those of
// ranges but for lengths and strides; rows are counted in the order of the other indices, the last index first. Views
// of one shape; the output is the input, or has elements of its own, blocks of one matrix among such.
template <class Policy = accurate, element_view In, writable_view Out>
void softmax(const In& logits, Out&& probabilities, extent axis,
             const softmax_options<parameter_of<In>>& options = {}) {
  if constexpr (detail::one_computed_type<In, Out>())
    detail::forward_view<detail::row_result::probabilities, Policy>("softmax", logits, probabilities, axis, options);
}

// The logarithms of those probabilities.
template <class Policy = accurate, element_view In, writable_view Out>
void log_softmax(const In& logits, Out&& out, extent axis, const softmax_options<parameter_of<In>>& options = {}) {
  if constexpr (detail::one_computed_type<In, Out>())
    detail::forward_view<detail::row_result::logarithms, Policy>("log_softmax", logits, out, axis, options);
}

// sums[row], a range.
template <class Policy = accurate, element_view In, writable_elements Out>
void logsumexp(const In& logits, Out&& sums, extent axis, const softmax_options<parameter_of<In>>& options = {}) {
  if constexpr (detail::one_computed_type<In, Out>())
    detail::forward_view<detail::row_result::logsumexp, Policy>("logsumexp", logits, sums, axis, options);
}

// The gradient of softmax along an axis; dy and y have the same strides.
template <class Policy = accurate, element_view Dy, element_view Y, writable_view Dx>
void softmax_backward(const Dy& dy, const Y& y, Dx&& dx, extent axis,
                      const softmax_options<parameter_of<Dy>>& options = {}) {
  detail::check_row_policy<Policy, parameter_of<Dy>>();
  if constexpr (detail::one_computed_type<Dy, Y, Dx>())
    detail::backward_view<accurate, false>("softmax_backward", dy, y, dx, axis, options);
}

// That of log_softmax.
template <class Policy = accurate, element_view Dy, element_view Y, writable_view Dx>
void log_softmax_backward(const Dy& dy, const Y& y, Dx&& dx, extent axis,
                          const softmax_options<parameter_of<Dy>>& options = {}) {
  if constexpr (detail::one_computed_type<Dy, Y, Dx>())
    detail::backward_view<Policy, true>("log_softmax_backward", dy, y, dx, axis, options);
}

} // namespace simdact::inline SIMDACT_TARGET
