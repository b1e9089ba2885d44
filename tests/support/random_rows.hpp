// SPDX-License-Identifier: BSL-1.0
// What tests fill their ranges and rows with: the same numbers in every run.
#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <vector>

namespace simdact_test {

template <class T>
std::vector<T> normal_numbers(std::size_t n, unsigned seed, double deviation, double centre = 0) {
  std::mt19937 random(seed);
  std::normal_distribution<double> normal(centre, deviation);
  std::vector<T> values(n);
  for (T& value : values)
    value = static_cast<T>(normal(random));
  return values;
}

template <class T, std::uint64_t Seed>
class random_rows {
public:
  std::mt19937_64 random{Seed};

  std::vector<T> uniform(std::size_t n, double low, double high) {
    std::vector<T> x(n);
    std::uniform_real_distribution<double> numbers(low, high);
    for (T& v : x)
      v = static_cast<T>(numbers(random));
    return x;
  }
};

} // namespace simdact_test
