// SPDX-License-Identifier: BSL-1.0
// What each policy costs, and how far it strays from the exact hyperbolic tangent of the same driven samples.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

// Root mean square and peak of output - exact.
struct residual {
  double rms = 0;
  double peak = 0;
};

struct accuracy_report {
  double exact_rms = 0;
  std::size_t not_finite = 0;      // samples that are NaN or infinite: left out of every figure
  std::vector<residual> residuals; // in the order of policies()
};

accuracy_report measure_accuracy(std::span<const float> samples, float gain, std::size_t block_samples);

// Nanoseconds a sample, in the order of policies(): the tanh alone, its block in the cache.
std::vector<double> measure_time(std::span<const float> samples, float gain, std::size_t block_samples);
