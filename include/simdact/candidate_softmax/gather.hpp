// SPDX-License-Identifier: BSL-1.0
// The logits of a list of classes, gathered into the output, where softmax then is taken in place.
#pragma once

#include <simdact/cross_entropy/targets.hpp>
#include <simdact/softmax/forward.hpp>

namespace simdact::inline SIMDACT_TARGET {

// The logits are scale·x/temperature. T is the element type of the ranges.
template <simd::element T>
struct candidate_options {
  T scale = 1;       // not 0; |scale|/temperature lies in [1e-30, 1e30]
  T temperature = 1; // > 0
};

namespace detail {

template <row_result Result, class Policy, class In, class Candidates, class Out, simd::element T>
void over_candidates(const char* function, const In& logits, const Candidates& candidates, Out& out,
                     const candidate_options<T>& options) {
  detail::check_row_policy<Policy, T>();
  const T* const from = std::ranges::data(logits);
  const auto* const index = std::ranges::data(candidates);
  T* const to = std::ranges::data(out);
  const std::size_t classes = detail::count(logits), listed = static_cast<std::size_t>(std::ranges::size(candidates)),
                    size = detail::count(out);
  if (size != listed)
    throw_invalid("simdact::%s: there are %zu candidates and the output has %zu elements", function, listed, size);
  detail::check_disjoint(function, "logits", from, classes, "output", to, size);
  detail::check_disjoint(function, "candidates", index, listed, "output", to, size);
  const softmax_options<T> row{.scale = options.scale, .temperature = options.temperature};
  const row_layout<T> layout = detail::check_rows<T>(function, size, to, size, row);
  for (std::size_t j = 0; j < listed; ++j)
    detail::check_index(function, "candidates", j, index[j], classes);
  for (std::size_t j = 0; j < listed; ++j)
    to[j] = from[static_cast<std::size_t>(index[j])];
  detail::forward_part<Result, Policy>(layout, 0, 1, to, to);
}

} // namespace detail
} // namespace simdact::inline SIMDACT_TARGET
