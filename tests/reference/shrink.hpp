// SPDX-License-Identifier: BSL-1.0
// Zero about 0: the shrinking functions at lambda = 0.5.
#pragma once

#include <reference/facts.hpp>
#include <reference/fast.hpp>
#include <reference/precise.hpp>

namespace simdact_test {

template <>
struct exact<fn::softshrink> {
  static constexpr facts of{.odd = true};
  static double fast(double x) { return x - fast::clamped(x, -0.5, 0.5); }
  static long double precise(double x) { return x - precise::within(x, -0.5L, 0.5L); }
};

template <>
struct exact<fn::hardshrink> {
  static constexpr facts of{.odd = true};
  static double fast(double x) { return std::fabs(x) > 0.5 ? x : 0.0; }
  static long double precise(double x) { return std::fabs(x) > 0.5 ? x : 0.0; }
};

template <>
struct exact<fn::softshrink_derivative> {
  static constexpr facts of{.lower = 0, .upper = 1, .falls_first = true, .turns = {0.0}};
  static double fast(double x) { return std::fabs(x) > 0.5 ? 1.0 : 0.0; }
  static long double precise(double x) { return std::fabs(x) > 0.5 ? 1.0 : 0.0; }
};

template <>
struct exact<fn::hardshrink_derivative> : exact<fn::softshrink_derivative> {};

} // namespace simdact_test
