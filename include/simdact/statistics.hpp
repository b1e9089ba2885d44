// SPDX-License-Identifier: BSL-1.0
// What the results of a call are like, from the same pass: how many are saturated, zero, NaN or infinite, their mean,
// variance, least and largest, and a histogram. For whoever watches the activations of a model.
//
//   namespace act = simdact;
//   act::statistics s;
//   act::tanh(x, act::with_statistics(y, s));                              every elementwise array form
//   act::gelu(x, act::with_statistics(y, s, {.saturated_from = 6}));       s goes on counting
//   std::array<double, 3> edges{-1, 0, 1};
//   std::array<std::uint64_t, 4> counts{};                                 below -1, [-1, 0), [0, 1), from 1 on
//   act::silu(act::parallel(std::execution::par, x), act::with_statistics(y, s, {.edges = edges, .counts = counts}));
//   s.saturation_rate(), s.dead_fraction(), s.mean(), s.variance(), s.minimum(), s.maximum(), s.nans() …
//   total.merge(s);                                                        of another thread or call
//
// Functions, their derivatives and backward passes, gated units of separate ranges, and transform take it, on any of
// their outputs. What does not take it, as prelu, swiglu and the other gated units of one range, rows and quantized
// functions, does not compile, and one sentence says why. Results have the bits that they have without, and are written
// by ordinary stores, whatever their number. Figures are of what is stored: of the rounded numbers where that is
// sixteen bits. NaN is counted, and has no part in anything else; mean, variance, minimum and maximum are of the finite
// elements.
//
// Accuracy: counts, minimum and maximum are exact. Sums of floats are taken sixteen at a time in float, from an origin
// near the mean, then in double: the mean is within 2^-19 standard deviations and the variance within 6·2^-19 of its
// own, however many elements there are and however far they lie from 0. That is the worst there could be: of millions
// of elements both were right to 1e-8. Of doubles it is 2^-48. Where squares of doubles overflow, from 1e154 on, the
// variance is infinite. The same results in the same calls give the same figures on every instruction set with FMA and
// on any number of threads.
//
// Cost: on one Zen 5 core, in the first cache, tanh of floats takes 1.57 times as long with AVX2 and 1.66 with AVX-512,
// gelu 1.25 and 1.33; that is their accurate kernels, and the same time on top counts for more beside the fast
// ones: 2.0 times with AVX-512 for tanh and silu, 2.1 for gelu, 2.2 for sigmoid. An edge adds 0.02 to 0.04 ns an
// element. From memory a call takes 1.3 to 2.1 times as long: plain passes over long arrays stream their results past
// the caches, while ordinary stores first read the memory that they overwrite. Blocks with NaN or infinities are looked
// at twice. A call costs 25 to 50 ns on top, however short. Without threads nothing is allocated.
#pragma once

#include <simdact/core/array.hpp>
#include <simdact/statistics/range.hpp>

namespace simdact::inline SIMDACT_TARGET {

// The range as an output whose elements go into `total`, which is added to as the call ends; written by ordinary
// stores, whatever options it carries. It keeps no copies: total, edges and counts outlive the call, and nothing else
// uses total or counts meanwhile. Errors: saturated_from negative or NaN, edges that are not finite or do not ascend,
// counts that are not one more than the edges, or overlap the range.
template <writable_elements R>
auto with_statistics(R&& range, statistics& total, const statistics_options& options = {}) {
  const std::span results(std::ranges::data(range), detail::count(range));
  detail::check_statistics_options(options, results.data(), results.size());
  return range_with_statistics<element_of<R>>(results, total, options);
}

} // namespace simdact::inline SIMDACT_TARGET
