// SPDX-License-Identifier: BSL-1.0
// A running total of statistics.
#pragma once

#include <simdact/simd/bits.hpp>
#include <simdact/statistics/tally.hpp>

namespace simdact::inline SIMDACT_TARGET {

// Of all elements that were looked at since it was made. Rates and moments of no elements are NaN.
class statistics {
public:
  statistics() = default;
  explicit statistics(const detail::tally& all) : all_(all) {}

  std::uint64_t count() const { return all_.elements; }
  std::uint64_t nans() const { return all_.nans; }
  std::uint64_t infinities() const { return all_.infinities; }
  std::uint64_t saturated() const { return all_.saturated; } // |y| above the threshold, infinities too
  std::uint64_t zeros() const { return all_.zeros; }         // of either sign

  // Shares of all elements. Dead are those whose result is 0; a unit is dead where all of its results are, so its own
  // range tells.
  double saturation_rate() const { return of_all(all_.saturated); }
  double dead_fraction() const { return of_all(all_.zeros); }

  // Of the finite elements; the variance is the mean of the squared deviations.
  double mean() const { return all_.finite() == 0 ? nan : all_.origin + all_.offset; }
  double variance() const {
    return all_.finite() == 0 ? nan : simd::quotient(all_.squares, static_cast<double>(all_.finite()));
  }
  double minimum() const { return all_.finite() == 0 ? nan : all_.minimum; }
  double maximum() const { return all_.finite() == 0 ? nan : all_.maximum; }

  // As if this had seen the other's elements too: for totals of several threads or calls.
  void merge(const statistics& other) { all_.join(other.all_); }

private:
  static constexpr double nan = simd::format<double>::nan;

  double of_all(std::uint64_t n) const {
    return all_.elements == 0 ? nan : simd::quotient(static_cast<double>(n), static_cast<double>(all_.elements));
  }

  detail::tally all_;
};

} // namespace simdact::inline SIMDACT_TARGET
