// SPDX-License-Identifier: BSL-1.0
// The error function.
#pragma once

#include <reference/facts.hpp>
#include <reference/fast.hpp>
#include <reference/precise.hpp>

namespace simdact_test {

template <>
struct exact<fn::erf> {
  static constexpr facts of{.lower = -1, .upper = 1, .odd = true};
  static double fast(double x) { return std::erf(x); }
  static long double precise(double x) { return std::erf(static_cast<long double>(x)); }
  template <class Number>
  static Number by_mpfr(const Number& x) {
    return erf(x);
  }
};

template <>
struct exact<fn::erf_derivative> {
  static constexpr facts of{.lower = 0, .upper = 0x1.20dd750429b6ep+0, .turns = {0.0}};
  static constexpr long double two_over_root_pi = 1.128379167095512573896158903121545171688L;
  static double fast(double x) { return static_cast<double>(two_over_root_pi) * fast::decay(x * x); }
  static long double precise(double x) { return two_over_root_pi * exp(-(precise::clamped(x) * precise::clamped(x))); }
  template <class Number>
  static Number by_mpfr(const Number& x) {
    return exp(-square(x)) * 2 / sqrt(x.pi());
  }
};

template <>
struct exact<fn::erfc> {
  static constexpr facts of{.lower = 0, .upper = 2, .falls_first = true};
  static double fast(double x) { return fast::erfc(x); }
  static long double precise(double x) { return std::erfc(static_cast<long double>(x)); }
  template <class Number>
  static Number by_mpfr(const Number& x) {
    return erfc(x);
  }
};

template <>
struct exact<fn::erfc_derivative> {
  using minus = exact<fn::erf_derivative>;
  static constexpr facts of{.lower = -minus::of.upper, .upper = 0, .falls_first = true, .turns = {0.0}};
  static double fast(double x) { return -minus::fast(x); }
  static long double precise(double x) { return -minus::precise(x); }
  template <class Number>
  static Number by_mpfr(const Number& x) {
    return -minus::by_mpfr(x);
  }
};

} // namespace simdact_test
