// SPDX-License-Identifier: BSL-1.0
#include "measure.hpp"

#include <algorithm>
#include <chrono>
#include <cmath>

#include "soft_clipper.hpp"

accuracy_report measure_accuracy(std::span<const float> samples, float gain, std::size_t block_samples) {
  const auto all = policies();
  accuracy_report report{.residuals = std::vector<residual>(all.size())};
  std::vector<float> driven(block_samples), shaped(block_samples);
  std::vector<double> exact(block_samples);

  for_each_block(samples, block_samples, [&](std::span<const float> in) {
    const auto finite = [&](std::size_t i) { return std::isfinite(in[i]); };
    drive(in, gain, driven);
    for (std::size_t i = 0; i < in.size(); ++i) {
      exact[i] = std::tanh(static_cast<double>(driven[i]));
      if (finite(i))
        report.exact_rms += exact[i] * exact[i];
      else
        ++report.not_finite;
    }
    for (std::size_t p = 0; p < all.size(); ++p) {
      all[p].shape(std::span(driven).first(in.size()), std::span(shaped).first(in.size()));
      residual& sum = report.residuals[p];
      for (std::size_t i = 0; i < in.size(); ++i) {
        const double difference = finite(i) ? shaped[i] - exact[i] : 0;
        sum.rms += difference * difference;
        sum.peak = std::max(sum.peak, std::abs(difference));
      }
    }
  });

  const auto root_mean = [count = static_cast<double>(samples.size() - report.not_finite)](double sum) {
    return count > 0 ? std::sqrt(sum / count) : 0;
  };
  report.exact_rms = root_mean(report.exact_rms);
  for (residual& r : report.residuals)
    r.rms = root_mean(r.rms);
  return report;
}

namespace {

constexpr std::size_t passes = 5;
constexpr std::size_t repeats = 16;            // so that reading the clock costs little beside one block
constexpr std::size_t samples_timed = 1 << 20; // of a longer recording, blocks spread evenly

double median(std::vector<double> values) {
  std::ranges::nth_element(values, values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2));
  return values[values.size() / 2];
}

} // namespace

std::vector<double> measure_time(std::span<const float> samples, float gain, std::size_t block_samples) {
  using clock = std::chrono::steady_clock;
  const auto all = policies();
  std::vector<float> driven(block_samples), shaped(block_samples);
  std::vector<std::vector<double>> times(all.size());
  const std::size_t every = 1 + samples.size() / samples_timed;

  for (std::size_t pass = 0; pass < passes; ++pass) {
    std::vector<std::chrono::nanoseconds> total(all.size());
    std::size_t block = 0, timed = 0;
    for_each_block(samples, block_samples, [&](std::span<const float> in) {
      if (block++ % every != 0)
        return;
      timed += in.size() * repeats;
      drive(in, gain, driven);
      for (std::size_t p = 0; p < all.size(); ++p) {
        const auto begin = clock::now();
        for (std::size_t r = 0; r < repeats; ++r)
          all[p].shape(std::span(driven).first(in.size()), std::span(shaped).first(in.size()));
        total[p] += clock::now() - begin;
      }
    });
    for (std::size_t p = 0; p < all.size(); ++p)
      times[p].push_back(static_cast<double>(total[p].count()) / static_cast<double>(timed));
  }

  std::vector<double> result;
  for (const auto& of_policy : times)
    result.push_back(median(of_policy));
  return result;
}
