// SPDX-License-Identifier: BSL-1.0
// Sparsemax by its definition, with a sort, in long double.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <functional>
#include <vector>

namespace simdact_test {

// The largest k logits are the support, for the largest k with 1 + k·z_k > the sum of those.
template <class Z>
std::vector<long double> exact_sparsemax(const Z& z) {
  std::vector<long double> sorted(z.begin(), z.end());
  std::sort(sorted.begin(), sorted.end(), std::greater<>());
  const long double top = sorted[0];
  long double sum = 0, tau = 0;
  for (std::size_t k = 0; k < sorted.size(); ++k) {
    sum += sorted[k] - top;
    const long double threshold = (sum - 1) / static_cast<long double>(k + 1);
    if (sorted[k] - top > threshold)
      tau = threshold;
  }
  std::vector<long double> p;
  for (const long double each : z)
    p.push_back(std::fmax(each - top - tau, 0.0L));
  return p;
}

} // namespace simdact_test
