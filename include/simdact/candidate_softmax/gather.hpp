// SPDX-License-Identifier: BSL-1.0
// The logits of a list of classes, gathered into the output, where softmax then is taken in place.
#pragma once

#include <simdact/cross_entropy/targets.hpp>
#include <simdact/softmax/forward.hpp>

namespace simdact::inline SIMDACT_TARGET {

// The logits are scale·x/temperature. T is the element type of the ranges, float for those of sixteen bits.
template <simd::element T>
struct candidate_options {
  T scale = 1;       // not 0; |scale|/temperature lies in [1e-30, 1e30]
  T temperature = 1; // > 0
};

namespace detail {

// The logits go through the output as they are.
template <class In, class Out>
constexpr bool holds_logits() {
  constexpr bool holds = std::same_as<stored_in<In>, stored_in<Out>> || std::same_as<stored_in<Out>, parameter_of<In>>;
  static_assert(holds, "simdact: the candidates' output is of the logits' type, or of float for those of sixteen bits");
  return holds;
}

template <row_result Result, class Policy, class In, class Candidates, class Out, simd::element T>
void over_candidates(const char* function, const In& logits, const Candidates& candidates, Out& out,
                     const candidate_options<T>& options) {
  detail::check_row_policy<Policy, T>();
  using O = stored_in<Out>;
  const auto* const from = detail::data(logits);
  const auto* const index = std::ranges::data(candidates);
  O* const to = detail::data(out);
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
    to[j] = static_cast<O>(from[static_cast<std::size_t>(index[j])]);
  detail::forward_part<Result, Policy>(layout, 0, 1, to, to);
}

} // namespace detail
} // namespace simdact::inline SIMDACT_TARGET
