// SPDX-License-Identifier: BSL-1.0
// The exponential and the logarithm.
#pragma once

#include <reference/facts.hpp>
#include <reference/fast.hpp>
#include <reference/precise.hpp>

namespace simdact_test {

template <>
struct exact<fn::exp> {
  static constexpr facts of{.lower = 0};
  static double fast(double x) { return std::exp(fast::clamped(x, -300, 300)); }
  static long double precise(double x) { return std::exp(static_cast<long double>(x)); }
  template <class Number>
  static Number by_mpfr(const Number& x) {
    return exp(x);
  }
};

template <>
struct exact<fn::expm1> {
  static constexpr facts of{.lower = -1};
  static double fast(double x) { return std::expm1(fast::clamped(x, -300, 300)); }
  static long double precise(double x) { return std::expm1(static_cast<long double>(x)); }
  template <class Number>
  static Number by_mpfr(const Number& x) {
    return expm1(x);
  }
};

template <>
struct exact<fn::log1p> {
  static constexpr facts of{.domain_low = -1};
  static double fast(double x) {
    const double inside = std::log1p(x > -1 ? x : 0);
    return x > -1 ? inside : x < -1 ? std::numeric_limits<double>::quiet_NaN() : -infinity;
  }
  static long double precise(double x) {
    return x < -1 ? std::numeric_limits<long double>::quiet_NaN() : std::log1p(static_cast<long double>(x));
  }
  template <class Number>
  static Number by_mpfr(const Number& x) {
    return log1p(x);
  }
};

template <>
struct exact<fn::log1p_derivative> {
  static constexpr facts of{.lower = 0, .falls_first = true, .domain_low = -1};
  static double fast(double x) {
    const double inside = 1 / (1 + (x > -1 ? x : 0));
    return x > -1 ? inside : x < -1 ? std::numeric_limits<double>::quiet_NaN() : infinity;
  }
  static long double precise(double x) {
    return x < -1 ? std::numeric_limits<long double>::quiet_NaN() : 1 / (1 + static_cast<long double>(x));
  }
  template <class Number>
  static Number by_mpfr(const Number& x) {
    return inverse(x + 1);
  }
};

} // namespace simdact_test
