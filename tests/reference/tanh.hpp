// SPDX-License-Identifier: BSL-1.0
// tanh, and what is a few operations about it.
#pragma once

#include <tuple>

#include <reference/facts.hpp>
#include <reference/fast.hpp>
#include <reference/precise.hpp>

namespace simdact_test {

template <>
struct exact<fn::tanh> {
  static constexpr facts of{.lower = -1, .upper = 1, .odd = true};
  static double fast(double x) { return std::tanh(x); }
  static long double precise(double x) { return std::tanh(static_cast<long double>(x)); }
  template <class Number>
  static Number by_mpfr(const Number& x) {
    return tanh(x);
  }
};

template <>
struct exact<fn::tanh_derivative> {
  static constexpr facts of{.lower = 0, .upper = 1, .turns = {0.0}};
  static double fast(double x) { return 4 * fast::logistic_slope(2 * x); }
  static long double precise(double x) { return 4 * logistic_slope(precise::sum{2} * precise::clamped(x)); }
  template <class Number>
  static Number by_mpfr(const Number& x) {
    return square(sech(x));
  }
};

template <>
struct exact<fn::tanhshrink> {
  static constexpr facts of{.odd = true, .beside_ties = {.is = 1, .of_magnitude = true, .from = 64}};
  static double fast(double x) {
    const double near = near_zero(fast::clamped(x, -1, 1)), far = x - std::tanh(x);
    return std::fabs(x) < 1 ? near : far;
  }
  static long double precise(double x) {
    const long double a = x;
    return std::fabs(a) > 1 ? a - std::tanh(a) : cosine_hyperbolic_difference(a) / std::cosh(a);
  }
  // The least double takes the most bits.
  static constexpr long mpfr_bits = 2400;
  template <class Number>
  static Number by_mpfr(const Number& x) {
    return x - tanh(x);
  }

private:
  // x - tanh(x) = (x cosh(x) - sinh(x))/cosh(x), whose numerator has the terms 2k·x^(2k+1)/(2k+1)!, for |x| <= 1.
  static double near_zero(double x) {
    const double w = x * x;
    double sum = 1 + w / 378;
    sum = 1 + w / 304 * sum;
    sum = 1 + w / 238 * sum;
    sum = 1 + w / 180 * sum;
    sum = 1 + w / 130 * sum;
    sum = 1 + w / 88 * sum;
    sum = 1 + w / 54 * sum;
    sum = 1 + w / 28 * sum;
    sum = 1 + w / 10 * sum;
    return x * w / 3 * sum / std::cosh(x);
  }

  // That numerator.
  static long double cosine_hyperbolic_difference(long double x) {
    long double term = x * x * x / 3, total = -0.0L;
    for (int k = 1; k <= 20; ++k) {
      total += term;
      term *= x * x / static_cast<long double>(2 * k * (2 * k + 3));
    }
    return total;
  }
};

template <>
struct exact<fn::tanhshrink_derivative> {
  static constexpr facts of{
      .lower = 0, .upper = 1, .falls_first = true, .turns = {0.0}, .beside_ties = {.is = -1, .below = 0x1p-20}};
  static double fast(double x) {
    const double t = std::tanh(x);
    return t * t;
  }
  static long double precise(double x) {
    const long double t = std::tanh(static_cast<long double>(x));
    return t * t;
  }
  template <class Number>
  static Number by_mpfr(const Number& x) {
    return square(tanh(x));
  }
};

template <>
struct exact<fn::softcap> {
  static constexpr std::tuple parameters{30.0f};
  static constexpr facts of{.lower = -30, .upper = 30, .odd = true};
  static double fast(double x) { return 30 * std::tanh(x / 30); }
  static long double precise(double x) { return 30 * std::tanh(x / 30.0L); }
  template <class Number>
  static Number by_mpfr(const Number& x) {
    return tanh(x / 30) * 30;
  }
};

template <>
struct exact<fn::softcap_derivative> {
  static constexpr std::tuple parameters{30.0f};
  static constexpr facts of{.lower = 0, .upper = 1, .turns = {0.0}};
  static double fast(double x) { return 4 * fast::logistic_slope(x / 15); }
  static long double precise(double x) {
    const long double a = std::fmin(std::fabs(x), 60000.0), quotient = a / 15;
    const precise::sum back = precise::sum{quotient} * precise::sum{15};
    return 4 * precise::logistic_slope({quotient, ((a - back.hi) - back.lo) / 15});
  }
  template <class Number>
  static Number by_mpfr(const Number& x) {
    return square(sech(x / 30));
  }
};

} // namespace simdact_test
