// SPDX-License-Identifier: BSL-1.0
// How far results are from the exact function.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <span>
#include <type_traits>

#include <simdact/bfloat16.hpp>
#include <support/ulp.hpp>

namespace simdact_bench {

struct errors {
  double max_ulp = 0;
  double max_abs = 0;
  double mean_abs = 0;
};

template <class T>
double widen(T x) {
  if constexpr (std::is_same_v<T, simdact::bfloat16>)
    return static_cast<double>(static_cast<float>(x));
  else
    return static_cast<double>(x);
}

template <class T>
long double ulp(long double exact) {
  if constexpr (std::is_same_v<T, simdact::bfloat16>)
    return simdact_test::ulp<float>(exact) * 0x1p16L;
  else
    return simdact_test::ulp<T>(exact);
}

// A result that is not finite where the exact one is has an infinite error.
template <class T>
errors measure_errors(std::span<const T> out, std::span<const long double> exact) {
  errors found;
  double sum = 0;
  for (std::size_t i = 0; i < out.size(); ++i) {
    const long double distance = std::fabs(static_cast<long double>(widen(out[i])) - exact[i]);
    const long double error = std::isfinite(distance) ? distance : std::numeric_limits<long double>::infinity();
    found.max_abs = std::max(found.max_abs, static_cast<double>(error));
    found.max_ulp = std::max(found.max_ulp, static_cast<double>(error / ulp<T>(exact[i])));
    sum += static_cast<double>(error);
  }
  found.mean_abs = sum / static_cast<double>(out.size());
  return found;
}

} // namespace simdact_bench
