// SPDX-License-Identifier: BSL-1.0
// Doubles in runs of neighbours, and the exact results of a run.
#pragma once

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <iterator>
#include <vector>

#include <support/shape.hpp>

namespace simdact_test {

// Runs of neighbouring doubles from points spread over all exponents and, more densely, where the functions bend.
class double_sample {
public:
  static constexpr std::size_t run_length = 64;

  // The k-th run, both signs in turn: four in five are spread over the order of bits, the fifth over the numbers that
  // an exponential has a finite result of, and so over what a reduction by ln 2 leaves.
  static void fill(std::size_t k, std::vector<double>& x) {
    const std::uint64_t random = mix(k);
    const std::uint64_t sign = (k / 5 & 1) << 63;
    const std::uint64_t first = k % 5 == 4
                                    ? std::bit_cast<std::uint64_t>(0x1p-54 * 750 * static_cast<double>(random >> 10))
                                    : spread_by_bits(k, random);
    fill_from(std::bit_cast<double>(sign | first), x);
  }

  // The k-th run about a power of two, or from a zero on.
  static constexpr std::size_t powers = 2 * 0x7ff;
  static void fill_about_power(std::size_t k, std::vector<double>& x) {
    const std::uint64_t power = std::uint64_t{k / 2} << 52;
    fill_from(std::bit_cast<double>(std::uint64_t{k & 1} << 63 | (power == 0 ? 0 : power - run_length / 2)), x);
  }

  // The run from x on, or the last one of its sign that is finite.
  static void fill_from(double first, std::vector<double>& x, std::size_t length = run_length) {
    const std::uint64_t sign = std::uint64_t{std::signbit(first)} << 63;
    const std::uint64_t bits = std::min(std::bit_cast<std::uint64_t>(first) - sign, infinity_bits - length);
    x.resize(length);
    for (std::size_t i = 0; i < length; ++i)
      x[i] = std::bit_cast<double>(sign | (bits + i));
  }

  // splitmix64
  static std::uint64_t mix(std::uint64_t z) {
    z = (z + 1) * 0x9e3779b97f4a7c15u;
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
    z = (z ^ z >> 27) * 0x94d049bb133111ebu;
    return z ^ z >> 31;
  }

private:
  static constexpr std::uint64_t infinity_bits = std::uint64_t{0x7ff} << 52;

  static std::uint64_t spread_by_bits(std::size_t k, std::uint64_t random) {
    const std::uint64_t mantissa = random & ((std::uint64_t{1} << 52) - 1);
    // All of them, those about 1, those where most of the functions' change is, and on to where the tails end.
    constexpr int least[] = {0, 1023 - 30, 1023 - 5, 1023};
    constexpr unsigned number[] = {0x7ff, 40, 10, 11};
    const std::uint64_t exponent = static_cast<unsigned>(least[k % 5]) + (random >> 52) % number[k % 5];
    return exponent << 52 | mantissa;
  }
};

// The exact results of a run.
class exact_run {
public:
  // Neighbours are so near each other that a function is a line between the run's ends to 2^-30 of a double's ULP.
  // Where the middle disagrees, at a kink or among subnormal numbers, each result is computed; so it is where measuring
  // in double arithmetic would leave the doubles.
  void fill(const function_shape& shape, const std::vector<double>& x) {
    const std::size_t last = x.size() - 1, middle = last / 2;
    const long double first = shape.exact(x[0]), end = shape.exact(x[last]);
    const auto high = static_cast<double>(first), low = static_cast<double>(first - high),
               slope = static_cast<double>((end - first) / (static_cast<long double>(x[last]) - x[0]));
    high_.resize(x.size());
    low_.resize(x.size());
    for (std::size_t i = 0; i < x.size(); ++i) {
      const double change = low + (x[i] - x[0]) * slope;
      high_[i] = high + change;
      low_[i] = (high - high_[i]) + change;
    }
    const auto agrees = [&](std::size_t i, long double exact) {
      return std::fabs((exact - high_[i]) - low_[i]) <= 0x1p-61L * std::fabs(exact);
    };
    const auto is_ordinary = [](long double y) { return std::fabs(y) > 0x1p-450L && std::fabs(y) < 0x1p450L; };
    each_.clear();
    if (!(x[0] >= shape.domain_low && is_ordinary(first) && is_ordinary(end) &&
          agrees(middle, shape.exact(x[middle])) && agrees(last, end)))
      std::transform(x.begin(), x.end(), std::back_inserter(each_), shape.exact);
  }

  // Whether they are sums of two doubles each.
  bool are_sums() const { return each_.empty(); }
  const std::vector<double>& high() const { return high_; }
  const std::vector<double>& low() const { return low_; }

  // If they are not.
  const std::vector<long double>& each() const { return each_; }

private:
  std::vector<double> high_, low_;
  std::vector<long double> each_;
};

} // namespace simdact_test
