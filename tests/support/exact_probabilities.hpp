// SPDX-License-Identifier: BSL-1.0
// The probabilities of a row of finite or absent logits in long double, and sums over them.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <span>
#include <vector>

namespace simdact_test {

// A thousand at a time: one running sum of 200000 rounds off more than the library may.
template <class Term>
long double sum_of(std::size_t n, Term term) {
  long double sum = 0;
  for (std::size_t i = 0; i < n;) {
    long double part = 0;
    for (const std::size_t end = std::min(n, i + 1000); i < end; ++i)
      part += term(i);
    sum += part;
  }
  return sum;
}

template <class T>
class exact_probabilities {
public:
  explicit exact_probabilities(std::span<const T> x) : x_(x) {
    const auto top = std::max_element(x.begin(), x.end());
    maximum_ = static_cast<long double>(*top);
    const auto at = static_cast<std::size_t>(top - x.begin());
    above_ = std::log1p(sum_of(x.size(), [&](std::size_t i) { return i == at ? 0 : std::exp(-below(i)); }));
  }

  std::size_t size() const { return x_.size(); }
  // How far the logit lies below the largest.
  long double below(std::size_t i) const { return maximum_ - static_cast<long double>(x_[i]); }
  // What the logarithm of the sum is above it.
  long double above() const { return above_; }
  long double probability(std::size_t i) const { return std::exp(-below(i) - above_); }
  long double logarithm(std::size_t i) const { return -below(i) - above_; }
  // The mean of number(i) by the probabilities.
  template <class Number>
  long double mean(Number number) const {
    return sum_of(size(), [&](std::size_t i) {
      const long double p = probability(i);
      return p == 0 ? 0 : p * number(i);
    });
  }

private:
  std::span<const T> x_;
  long double maximum_, above_;
};

} // namespace simdact_test
