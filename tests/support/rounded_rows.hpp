// SPDX-License-Identifier: BSL-1.0
// Rows of sixteen bits beside the same numbers as floats, whose results they are to have, rounded once.
#pragma once

#include <cmath>
#include <cstring>
#include <limits>
#include <random>
#include <span>
#include <vector>

#include <gtest/gtest.h>

#include <simdact/bfloat16.hpp>
#include <simdact/float16.hpp>
#include <support/as_floats.hpp>

namespace simdact_test {

// A NaN's sign and payload are nobody's promise.
template <class T>
bool same(const std::vector<T>& a, const std::vector<T>& b) {
  bool all = a.size() == b.size();
  for (std::size_t i = 0; all && i < a.size(); ++i) {
    const auto x = static_cast<float>(a[i]), y = static_cast<float>(b[i]);
    all = std::isnan(x) ? std::isnan(y) : std::memcmp(&a[i], &b[i], sizeof(T)) == 0;
  }
  return all;
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
