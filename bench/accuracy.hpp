// SPDX-License-Identifier: BSL-1.0
// How far results are from the exact function.
#pragma once

#include <cmath>
#include <concepts>
#include <cstddef>
#include <limits>
#include <span>

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
  double mean_ulp = 0;
  bool on_all_floats = false; // the largest are, the means are the row's own
};

// Of quantised numbers a step.
template <class T>
long double ulp(long double exact) {
  if constexpr (std::signed_integral<T>)
    return step<T>;
  else
    return simdact_test::ulp<T>(simdact_test::within_range<T>(exact));
}

// An infinity counts as the number where the type ends: it is right where the exact result overflows. A NaN that the
// exact result is not, or is alone, has an infinite error.
template <class T>
long double error_of(double y, long double exact) {
  if (std::isnan(y) || std::isnan(exact))
    return std::isnan(y) && std::isnan(exact) ? 0 : std::numeric_limits<long double>::infinity();
  if constexpr (std::signed_integral<T>)
    return std::fabs(y - exact);
  else
    return std::fabs(simdact_test::within_range<T>(y) - simdact_test::within_range<T>(exact));
}

template <class T>
errors measure_errors(std::span<const double> x, std::span<const T> out, std::span<const long double> exact) {
  errors found;
  double sum = 0, sum_of_ulps = 0;
  for (std::size_t i = 0; i < out.size(); ++i) {
    const long double error = error_of<T>(widen(out[i]), exact[i]);
    const auto absolute = static_cast<double>(error);
    const auto ulps = error == 0 ? 0 : static_cast<double>(error / ulp<T>(exact[i]));
    if (absolute > found.max_abs) {
      found.max_abs = absolute;
      found.max_abs_at = x[i];
    }
    if (ulps > found.max_ulp) {
      found.max_ulp = ulps;
      found.max_ulp_at = x[i];
    }
    sum += absolute;
    sum_of_ulps += ulps;
  }
  found.mean_abs = sum / static_cast<double>(out.size());
  found.mean_ulp = sum_of_ulps / static_cast<double>(out.size());
  return found;
}

} // namespace simdact_bench
