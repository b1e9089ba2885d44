// SPDX-License-Identifier: BSL-1.0
// The logistic function, and its logarithm and integral.
#pragma once

#include <reference/facts.hpp>
#include <reference/fast.hpp>
#include <reference/precise.hpp>

namespace simdact_test {

template <>
struct exact<fn::sigmoid> {
  static constexpr facts of{.lower = 0, .upper = 1};
  static double fast(double x) { return fast::logistic(x); }
  static long double precise(double x) { return logistic(precise::clamped(x)); }
  template <class Number>
  static Number by_mpfr(const Number& x) {
    return logistic(x);
  }
};

template <>
struct exact<fn::sigmoid_derivative> {
  static constexpr facts of{.lower = 0, .upper = 0.25, .turns = {0.0}};
  static double fast(double x) { return fast::logistic_slope(x); }
  static long double precise(double x) { return logistic_slope(precise::clamped(x)); }
  template <class Number>
  static Number by_mpfr(const Number& x) {
    return logistic(x) * logistic(-x);
  }
};

template <>
struct exact<fn::softplus> {
  static constexpr facts of{.lower = 0};
  static double fast(double x) { return (x > 0 ? x : 0) + std::log1p(fast::decay(x)); }
  static long double precise(double x) {
    return (x > 0 ? static_cast<long double>(x) : 0) + std::log1p(decay(precise::clamped(x)));
  }
  template <class Number>
  static Number by_mpfr(const Number& x) {
    return softplus(x);
  }
};

template <>
struct exact<fn::softplus_derivative> : exact<fn::sigmoid> {};

template <>
struct exact<fn::logsigmoid> {
  static constexpr facts of{.upper = 0};
  static double fast(double x) { return (x < 0 ? x : 0) - std::log1p(fast::decay(x)); }
  static long double precise(double x) {
    return (x < 0 ? static_cast<long double>(x) : 0) - std::log1p(decay(precise::clamped(x)));
  }
  template <class Number>
  static Number by_mpfr(const Number& x) {
    return -softplus(-x);
  }
};

template <>
struct exact<fn::logsigmoid_derivative> {
  static constexpr facts of{.lower = 0, .upper = 1, .falls_first = true};
  static double fast(double x) { return fast::logistic(-x); }
  static long double precise(double x) { return logistic(precise::clamped(-x)); }
  template <class Number>
  static Number by_mpfr(const Number& x) {
    return logistic(-x);
  }
};

} // namespace simdact_test
