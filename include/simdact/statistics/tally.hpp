// SPDX-License-Identifier: BSL-1.0
// Counts and moments of some elements, and those of two lots together.
#pragma once

#include <cstdint>

#include <simdact/core/inlined.hpp>
#include <simdact/simd/strict.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

// The mean stands as a distance from one of the elements, which a large common part of all of them takes no digits of.
struct tally {
  std::uint64_t elements = 0, nans = 0, infinities = 0, saturated = 0, zeros = 0;
  // Of those that are finite: one of them, how far above it the mean is, and the sum of the squared deviations from the
  // mean.
  double origin = 0, offset = 0, squares = 0, minimum = 0, maximum = 0;

  std::uint64_t finite() const { return elements - nans - infinities; }

  // Chan, Golub and LeVeque, "Updating formulae and a pairwise algorithm for computing sample variances" (1979).
  void join(const tally& other) {
    if (finite() == 0)
      take_moments(other);
    else if (other.finite() != 0)
      join_moments(other);
    elements += other.elements;
    nans += other.nans;
    infinities += other.infinities;
    saturated += other.saturated;
    zeros += other.zeros;
  }

private:
  void take_moments(const tally& other) {
    origin = other.origin;
    offset = other.offset;
    squares = other.squares;
    minimum = other.minimum;
    maximum = other.maximum;
  }

  void join_moments(const tally& other) {
    const auto here = static_cast<double>(finite()), there = static_cast<double>(other.finite());
    const double share = simd::quotient(there, here + there);
    const double apart = (other.origin - origin) + (other.offset - offset);
    offset += simd::product(apart, share);
    squares += other.squares + simd::product(simd::product(apart, apart), simd::product(here, share));
    minimum = detail::smaller(minimum, other.minimum);
    maximum = detail::larger(maximum, other.maximum);
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
