// SPDX-License-Identifier: BSL-1.0
// Antiderivatives.
#pragma once

#include <array>
#include <cstddef>

#include <reference/facts.hpp>
#include <reference/fast.hpp>
#include <reference/precise.hpp>

namespace simdact_test {

// ln cosh x = -log(1 - tanh² x)/2, which cancels nothing next to 0.
template <>
struct exact<fn::tanh_antiderivative> {
  static constexpr facts of{
      .lower = 0, .falls_first = true, .turns = {0.0}, .beside_ties = {.is = -1, .below = 0x1p-20}};
  static constexpr long double ln2 = 0.693147180559945309417232121458176568L;
  static double fast(double x) {
    const double t = std::tanh(fast::clamped(x, -1, 1)), near = std::log1p(-t * t) / -2,
                 far = std::fabs(x) - static_cast<double>(ln2) + std::log1p(fast::decay(2 * x));
    return std::fabs(x) < 1 ? near : far;
  }
  static long double precise(double x) {
    const long double a = std::fabs(x), t = std::tanh(a < 1 ? a : 1);
    return a < 1 ? std::log1p(-t * t) / -2 : (a - ln2) + std::log1p(std::exp(-2 * a));
  }
  template <class Number>
  static Number by_mpfr(const Number& x) {
    return log_cosh(x);
  }
};

// |x| - log1p|x|, for small x by the series of the terms (-1)^k·|x|^k/k from k = 2 on.
template <>
struct exact<fn::softsign_antiderivative> {
  static constexpr facts of{
      .lower = 0, .falls_first = true, .turns = {0.0}, .beside_ties = {.is = -1, .below = 0x1p-40}};
  static double fast(double x) {
    const double a = std::fabs(x), z = fast::clamped(a, 0, 0.125);
    double sum = 1.0 / 18;
    for (int k = 17; k >= 2; --k)
      sum = 1.0 / k - z * sum;
    return a < 0.125 ? z * z * sum : a - std::log1p(a);
  }
  static long double precise(double x) {
    const long double a = std::fabs(static_cast<long double>(x));
    if (std::isinf(x))
      return a;
    // Where every type has lost the logarithm, to 64 bits: the errors are the same then where long double has more.
    if (a > 0x1p60L) {
      const long double last_place = std::ldexp(1.0L, std::ilogb(a) - 63);
      return a - std::nearbyint(std::log1p(a) / last_place) * last_place;
    }
    if (a > 0.5L)
      return a - std::log1p(a);
    long double sum = 0;
    for (int k = 120; k >= 2; --k)
      sum = 1.0L / k - a * sum;
    return a * a * sum;
  }
  // The least double takes the most bits.
  static constexpr long mpfr_bits = 2400;
  template <class Number>
  static Number by_mpfr(const Number& x) {
    return abs(x) - log1p(abs(x));
  }
};

template <>
struct exact<fn::relu_antiderivative> {
  static constexpr facts of{.lower = 0};
  static double fast(double x) { return x > 0 ? x * x / 2 : 0.0; }
  static long double precise(double x) { return x > 0 ? static_cast<long double>(x) * x / 2 : 0.0L; }
};

template <>
struct exact<fn::hardtanh_antiderivative> {
  static constexpr facts of{.lower = 0, .falls_first = true, .turns = {0.0}};
  static double fast(double x) { return std::fabs(x) < 1 ? x * x / 2 : std::fabs(x) - 0.5; }
  static long double precise(double x) {
    const long double a = std::fabs(static_cast<long double>(x));
    return a < 1 ? a * a / 2 : a - 0.5L;
  }
};

// x²/4 + I(x), I the integral of t·(Phi(t) - 1/2) from 0 to x, whose terms are (-1)^k·x^(2k + 3)/(2^k·k!·(2k + 1)·(2k +
// 3)), over √(2·pi).
template <>
struct exact<fn::gelu_antiderivative> {
  static constexpr facts of{
      .lower = 0,
      .falls_first = true,
      .turns = {0.0},
      .beside_ties = {.is = 1, .of_argument = true, .below = 0x1p-40},
      .further_beside_ties = {{{.is = 1, .from = 2, .below = 0x1p25}, {.is = -1, .from = 0x1p25}}}};
  static double fast(double x) {
    const double near = fast::clamped(x, -1, 1), a = fast::clamped(std::fabs(x), 0, 20);
    const double moment = a * (root * std::exp(-a * a / 2)) + (1 - a * a) * (fast::erfc(a * half_root) / 2);
    const double below = 0.25 - moment / 2;
    const double at_zero = near * near * (0.25 + near * series<double>(near * near, 12));
    return std::fabs(x) < 1 ? at_zero : x > 0 ? x * x / 2 - below : below;
  }
  static long double precise(double x) {
    const long double v = x, square = v * v;
    if (std::fabs(x) < 1)
      return square * (0.25L + v * series<long double>(square, 22));
    const precise::sum a = {std::fabs(precise::within(v, -100, 100))};
    const long double density = root_two_pi_inverse * exp(-(a * a) * precise::sum{0.5L});
    const long double moment = a.hi * density + (1 - a.hi * a.hi) * (std::erfc(a.hi * half_root_precise) / 2);
    const long double below = 0.25L - moment / 2;
    return x > 0 ? square / 2 - below : below;
  }
  // Below 2^-62 by two terms of the series, the next of which is less than 2^-180 of them. More bits than the moment
  // has are asked for next to a tie, where its sign is enough.
  template <class Number>
  static Number by_mpfr(const Number& x) {
    const bool tiny = inverse(abs(x)) > 1L << 62;
    if (tiny)
      return square(x) / 4 + square(x) * x / (sqrt(x.pi() * 2) * 3);
    const Number a = with_bits(abs(x), 400), density = exp(-square(a) / 2) / sqrt(a.pi() * 2);
    const Number moment = a * density + (-square(a) + 1) * erfc(a / sqrt(a.decimal("2"))) / 2;
    const Number half = x.decimal("0.5") * moment, below = x.decimal("0.25") - half;
    return x > 0 ? square(x) / 2 - below : below;
  }

private:
  static constexpr long double root_two_pi_inverse = 0.398942280401432677939946059934381868L,
                               half_root_precise = 0.707106781186547524400844362104849039L;
  static constexpr double root = static_cast<double>(root_two_pi_inverse),
                          half_root = static_cast<double>(half_root_precise);

  // I(x)/x³ of x².
  template <class T>
  static T series(T square, int terms) {
    T sum = 0;
    for (int k = terms; k >= 0; --k)
      sum = 1 / (T(2 * k + 1) * T(2 * k + 3)) - square / T(2 * k + 2) * sum;
    return static_cast<T>(root_two_pi_inverse) * sum;
  }
};

// -Li2(-z) of u = log(1 + z), z = e^-|x|, is u + u²/4 and the terms B·u^(2k + 1)/(2k + 1)! with Bernoulli's numbers;
// above 0 it is x²/2 + pi²/6 less that.
template <>
struct exact<fn::softplus_antiderivative> {
  static constexpr facts of{.lower = 0, .beside_ties = {.is = 1, .from = 0x1p25}};
  static double fast(double x) {
    const double below = by_logarithm(std::log1p(fast::decay(x)), 7);
    return x > 0 ? x * x / 2 + (static_cast<double>(sixth_of_pi_squared) - below) : below;
  }
  static long double precise(double x) {
    const long double v = x, below = by_logarithm(std::log1p(decay(precise::clamped(x))), 10);
    return x > 0 ? v * v / 2 + (sixth_of_pi_squared - below) : below;
  }
  template <class Number>
  static Number by_mpfr(const Number& x) {
    const Number below = -dilogarithm(-exp(-abs(x)));
    return x > 0 ? square(x) / 2 + (square(x.pi()) / 6 - below) : below;
  }

private:
  static constexpr long double sixth_of_pi_squared = 1.644934066848226436472415166646025189L;
  static constexpr std::array<long double, 10> bernoulli{1 / 6.0L,       -1 / 30.0L,      1 / 42.0L, -1 / 30.0L,
                                                         5 / 66.0L,      -691 / 2730.0L,  7 / 6.0L,  -3617 / 510.0L,
                                                         43867 / 798.0L, -174611 / 330.0L};

  template <class T>
  static T by_logarithm(T u, int terms) {
    T sum = 0;
    for (int k = terms; k > 0; --k)
      sum = static_cast<T>(bernoulli[static_cast<std::size_t>(k - 1)]) + u * u * sum / (T(2 * k + 2) * T(2 * k + 3));
    return u + u * u / 4 + u * u * u * sum / 6;
  }
};

} // namespace simdact_test
