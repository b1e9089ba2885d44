// SPDX-License-Identifier: BSL-1.0
// Rows of sixteen bits beside the same numbers as floats, whose results they are to have, rounded once.
#pragma once

#include <algorithm>
#include <limits>
#include <random>
#include <span>
#include <vector>

#include <gtest/gtest.h>

#include <support/as_floats.hpp>
#include <support/element_bits.hpp>

namespace simdact_test {

// Each element is the same.
template <class T>
bool same(const std::vector<T>& a, const std::vector<T>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), same_number<T>);
}

class rounded_rows : public ::testing::Test {
public:
  static constexpr float inf = std::numeric_limits<float>::infinity();
  std::mt19937 random{13};

  std::vector<float> normal(std::size_t n, float deviation) {
    std::normal_distribution<float> numbers(0, deviation);
    std::vector<float> x(n);
    for (float& v : x)
      v = numbers(random);
    return x;
  }

  // Ordinary rows, and special ones if there are many.
  template <class T>
  std::vector<T> logits(std::size_t rows, std::size_t n, float deviation) {
    std::vector<float> x = normal(rows * n, deviation);
    const auto row = [&](std::size_t r) { return std::span(x).subspan(r * n, n); };
    if (rows > 8) {
      row(1)[n / 2] = std::numeric_limits<float>::quiet_NaN();
      row(3)[n - 1] = inf;
      row(5)[0] = row(5)[n - 1] = inf;
      for (float& v : row(6))
        v = -inf;
      row(7)[n / 2] = -inf;
      row(8)[0] = 6e4f;
    }
    return as<T>(x);
  }
};

} // namespace simdact_test
