// SPDX-License-Identifier: BSL-1.0
// A row's softmax in long double, from logits that are given exactly, and how far off a result is.
#pragma once

#include <cmath>
#include <limits>
#include <vector>

#include <support/ulp.hpp>

namespace simdact_test {

// A sum of terms >= 0 with what each addition rounds off.
class compensated {
public:
  void add(long double term) {
    const long double next = sum_ + term;
    rest_ += sum_ > term ? (sum_ - next) + term : (term - next) + sum_;
    sum_ = next;
  }
  long double value() const { return sum_ + rest_; }

private:
  long double sum_ = 0, rest_ = 0;
};

struct exact_row {
  std::vector<long double> logits;
  long double maximum = -std::numeric_limits<long double>::infinity();
  long double log_sum = 0; // above the maximum

  explicit exact_row(std::vector<long double> x) : logits(std::move(x)) {
    for (const long double v : logits)
      maximum = std::fmax(maximum, v);
    compensated sum;
    for (const long double v : logits)
      sum.add(std::exp(v - maximum));
    log_sum = std::log(sum.value());
  }

  long double logarithm(std::size_t i) const { return (logits[i] - maximum) - log_sum; }
  long double probability(std::size_t i) const { return std::exp(logarithm(i)); }
};

template <class T>
double ulps_off(T got, long double exact) {
  return static_cast<double>(std::fabs(static_cast<long double>(got) - exact) / ulp<T>(exact));
}

// In ULP of max(1, |exact|).
template <class T>
double ulps_off_from_one(T got, long double exact) {
  return static_cast<double>(std::fabs(static_cast<long double>(got) - exact) / ulp<T>(std::fmax(1, std::fabs(exact))));
}

} // namespace simdact_test
