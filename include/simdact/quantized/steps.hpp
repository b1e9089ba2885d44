// SPDX-License-Identifier: BSL-1.0
// A function from sixteen bits to sixteen bits, in doubles: what a table of it is made from.
#pragma once

#include <array>
#include <cstdint>

#include <simdact/core/kernel.hpp>
#include <simdact/quantized/rounding.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// The first integer above below of which this holds, as of all from there on, by bisection; above if none is less.
template <class Holds>
constexpr int first_that(int below, int above, Holds holds) {
  while (above - below > 1) {
    const int middle = below + (above - below) / 2;
    (holds(middle) ? above : below) = middle;
  }
  return above;
}

// Of a function; those behind the last that a call gives are not read.
using quantized_parameters = std::array<double, 2>;

template <class Function, std::size_t Given>
SIMDACT_COLD constexpr double value_of(double x, const quantized_parameters& p) {
  return [&]<std::size_t... Index>(std::index_sequence<Index...>) SIMDACT_INLINE_LAMBDA {
    return detail::evaluate<Function, reproducible>(x, p[Index]...);
  }
  (std::make_index_sequence<Given>{});
}
template <class Function, std::size_t Given>
constexpr int rest_of(double x, const quantized_parameters& p) {
  return [&]<std::size_t... Index>(std::index_sequence<Index...>) {
    return detail::rest_at<Function>(x, p[Index]...);
  }
  (std::make_index_sequence<Given>{});
}

// Units of results are 2^-15, of results less half their range. What is farther from 0 than this is taken for it.
inline constexpr std::int64_t clipped = std::int64_t{49152} << 15;

// 1 and -1 where a result is no less than the largest, and no more than the least.
constexpr int saturation(std::int64_t units) {
  return units >= std::int64_t{32767} << 15 ? 1 : units <= -(std::int64_t{32768} << 15) ? -1 : 0;
}

struct steps_of_words {
  quantization input, output;
  int lowest; // of the integers
  quantized_parameters parameters;
  double (*value)(double x, const quantized_parameters& p);
  int (*rest)(double x, const quantized_parameters& p); // residue.hpp

  // Inputs are in eighths, which are exact too.
  constexpr double meaning(int eighths) const {
    return static_cast<double>(input.scale) * (eighths - 8 * input.zero_point) / 8;
  }
  constexpr double at(int eighths) const { return value(meaning(eighths), parameters); }

  constexpr double steps(int eighths) const {
    return at(eighths) / static_cast<double>(output.scale) + output.zero_point;
  }

  constexpr std::int64_t units(int eighths) const {
    constexpr double limit = static_cast<double>(clipped >> 15);
    const double from_middle = steps(eighths) - (lowest + 32768);
    if (!(from_middle > -limit))
      return -clipped;
    if (!(from_middle < limit))
      return clipped;
    const double half_up = (from_middle + 65536) * 32768 + 0.5;
    return static_cast<std::int64_t>(half_up) - (std::int64_t{65536} << 15);
  }

  // Of an integer, the nearest result, ties to even.
  constexpr int nearest(int q) const {
    const int z = output.zero_point;
    return z - lowest - 32768 +
           detail::nearest_step(at(8 * q), rest(meaning(8 * q), parameters), static_cast<double>(output.scale),
                                lowest - z, lowest + 65535 - z);
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
