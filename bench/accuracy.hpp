// SPDX-License-Identifier: BSL-1.0
// How far results are from the exact function.
#pragma once

#include <algorithm>
#include <cmath>
#include <concepts>
#include <cstddef>
#include <limits>
#include <span>
#include <type_traits>

#include <simdact/bfloat16.hpp>
#include <support/ulp.hpp>

#include "inputs.hpp"

namespace simdact_bench {

// The largest ones with the input where each was.
struct errors {
  double max_ulp = 0;
  double max_ulp_at = 0;
  double max_abs = 0;
  double max_abs_at = 0;
  double mean_abs = 0;
  bool on_all_floats = false; // the largest are, the mean is the row's own
};

// Of quantised numbers a step.
template <class T>
long double ulp(long double exact) {
  if constexpr (std::signed_integral<T>)
    return step<T>;
  else if constexpr (std::is_same_v<T, simdact::bfloat16>)
    return simdact_test::ulp<float>(exact) * 0x1p16L;
  else
    return simdact_test::ulp<T>(exact);
}

// A result that is not finite where the exact one is has an infinite error.
template <class T>
errors measure_errors(std::span<const double> x, std::span<const T> out, std::span<const long double> exact) {
  errors found;
  double sum = 0;
  for (std::size_t i = 0; i < out.size(); ++i) {
    const long double distance = std::fabs(static_cast<long double>(widen(out[i])) - exact[i]);
    const long double error = std::isfinite(distance) ? distance : std::numeric_limits<long double>::infinity();
    if (const auto absolute = static_cast<double>(error); absolute > found.max_abs) {
      found.max_abs = absolute;
      found.max_abs_at = x[i];
    }
    if (const auto ulps = static_cast<double>(error / ulp<T>(exact[i])); ulps > found.max_ulp) {
      found.max_ulp = ulps;
      found.max_ulp_at = x[i];
    }
    sum += static_cast<double>(error);
  }
  found.mean_abs = sum / static_cast<double>(out.size());
  return found;
}

} // namespace simdact_bench
