// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <reference/facts.hpp>
#include <reference/fast.hpp>
#include <reference/precise.hpp>

namespace simdact_test {

template <>
struct exact<fn::softsign> {
  static constexpr facts of{.lower = -1, .upper = 1, .odd = true};
  static double fast(double x) { return x / (1 + std::fabs(x)); }
  static long double precise(double x) {
    return std::isinf(x) ? std::copysign(1.0L, x) : x / (1 + std::fabs(static_cast<long double>(x)));
  }
  template <class Number>
  static Number by_mpfr(const Number& x) {
    return x / (abs(x) + 1);
  }
};

template <>
struct exact<fn::softsign_derivative> {
  static constexpr facts of{.lower = 0, .upper = 1, .turns = {0.0}};
  static double fast(double x) { return 1 / ((1 + std::fabs(x)) * (1 + std::fabs(x))); }
  static long double precise(double x) {
    const long double root = 1 / (1 + std::fabs(static_cast<long double>(x)));
    return root * root;
  }
  template <class Number>
  static Number by_mpfr(const Number& x) {
    return inverse(square(abs(x) + 1));
  }
};

} // namespace simdact_test
