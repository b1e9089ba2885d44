// SPDX-License-Identifier: BSL-1.0
// An exponential below 0: ELU and CELU at alpha = 1, SELU.
#pragma once

#include <tuple>

#include <reference/facts.hpp>
#include <reference/fast.hpp>
#include <reference/precise.hpp>

namespace simdact_test {

template <>
struct exact<fn::elu> {
  static constexpr facts of{.lower = -1};
  static double fast(double x) {
    const double negative = fast::expm1_below_zero(x);
    return x > 0 ? x : negative;
  }
  static long double precise(double x) { return x > 0 ? x : std::expm1(static_cast<long double>(x)); }
  template <class Number>
  static Number by_mpfr(const Number& x) {
    return x > 0 ? x : expm1(x);
  }
};

template <>
struct exact<fn::elu_derivative> {
  static constexpr std::tuple parameters{1.0f};
  static constexpr facts of{.lower = 0, .upper = 1};
  static double fast(double x) { return std::exp(fast::clamped(x, -300, 0)); }
  static long double precise(double x) { return x > 0 ? 1 : std::exp(static_cast<long double>(x)); }
  template <class Number>
  static Number by_mpfr(const Number& x) {
    return x > 0 ? x.decimal("1") : exp(x);
  }
};

template <>
struct exact<fn::celu> : exact<fn::elu> {};

template <>
struct exact<fn::celu_derivative> : exact<fn::elu_derivative> {};

template <>
struct exact<fn::selu> {
  static constexpr facts of{.lower = -0x1.c212cc640f032p+0};
  static constexpr long double scale = 1.0507009873554804934193349852946L,
                               scale_alpha = scale * 1.6732632423543772848170429916717L;
  static double fast(double x) {
    const double negative = static_cast<double>(scale_alpha) * fast::expm1_below_zero(x);
    return x > 0 ? static_cast<double>(scale) * x : negative;
  }
  static long double precise(double x) {
    return x > 0 ? scale * x : scale_alpha * std::expm1(static_cast<long double>(x));
  }
  template <class Number>
  static Number by_mpfr(const Number& x) {
    return number_scale(x) * (x > 0 ? x : expm1(x) * number_alpha(x));
  }

  template <class Number>
  static Number number_scale(const Number& x) {
    return x.decimal("1.0507009873554804934193349852946");
  }
  template <class Number>
  static Number number_alpha(const Number& x) {
    return x.decimal("1.6732632423543772848170429916717");
  }
};

template <>
struct exact<fn::selu_derivative> {
  using selu = exact<fn::selu>;
  static constexpr facts of{.lower = 0, .upper = -selu::of.lower, .turns = {0.0}};
  static double fast(double x) {
    const double negative = static_cast<double>(selu::scale_alpha) * std::exp(fast::clamped(x, -300, 0));
    return x > 0 ? static_cast<double>(selu::scale) : negative;
  }
  static long double precise(double x) {
    return x > 0 ? selu::scale : selu::scale_alpha * std::exp(static_cast<long double>(x));
  }
  template <class Number>
  static Number by_mpfr(const Number& x) {
    return selu::number_scale(x) * (x > 0 ? x.decimal("1") : exp(x) * selu::number_alpha(x));
  }
};

} // namespace simdact_test
