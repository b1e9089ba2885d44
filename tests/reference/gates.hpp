// SPDX-License-Identifier: BSL-1.0
// x times a gate: SiLU, swish at beta = 1, Mish.
#pragma once

#include <tuple>

#include <reference/facts.hpp>
#include <reference/fast.hpp>
#include <reference/precise.hpp>

namespace simdact_test {

// Of 1 + x + e^x; e^x.
inline constexpr slope_root silu_root{-1.2784645427610737, 1.399534391289668620254482134354701093632e-16L,
                                      0.2784645427610738255928560370554678763832L};

template <>
struct exact<fn::silu> {
  static constexpr facts of{.lower = -0x1.1d25cf210482ep-2,
                            .falls_first = true,
                            .turns = {silu_root.at},
                            .beside_ties = {.is = 1, .below = 0x1p-20}};
  static double fast(double x) { return x * fast::logistic(x); }
  static long double precise(double x) { return precise::gated(x, logistic(precise::clamped(x))); }
  template <class Number>
  static Number by_mpfr(const Number& x) {
    return x * logistic(x);
  }
};

template <>
struct exact<fn::silu_derivative> {
  static constexpr facts of{.lower = -0x1.98f11d6cef08cp-4,
                            .upper = 0x1.198f11d6cef09p+0,
                            .falls_first = true,
                            .turns = {-2.3993572805154675, 2.3993572805154675},
                            .root = silu_root.at};
  static double fast(double x) { return fast::scaled_gate_slope(x, 1, silu_root); }
  static long double precise(double x) { return precise::scaled_gate_slope(x, {1}, silu_root); }
  template <class Number>
  static Number by_mpfr(const Number& x) {
    return gate_slope(x, x, x.decimal("1"));
  }
};

template <>
struct exact<fn::swish> : exact<fn::silu> {
  static constexpr std::tuple parameters{1.0f};
};

template <>
struct exact<fn::swish_derivative> : exact<fn::silu_derivative> {
  static constexpr std::tuple parameters{1.0f};
};

// Of (n + 2)(n² + 2n + 2) + 4x(n + 1) with n = e^x; n.
inline constexpr slope_root mish_root{-1.1924312145154952, 3.106890480954610878719137171119123814084e-16L,
                                      0.3034825352815289435357358285136520883011L};

template <>
struct exact<fn::mish> {
  static constexpr facts of{.lower = -0x1.3c417299f9f85p-2, .falls_first = true, .turns = {mish_root.at}};
  // w = (e^x + 1)² - 1, so that tanh(log1p(e^x)) = w/(w + 2), which is 1 from 20 on; -ffast-math would have xw rounded.
  static double fast(double x) {
    const double n = std::exp(fast::clamped(x, -300, 50)), w = n * (n + 2);
    return x * (x < 20 ? w / (w + 2) : 1);
  }
  static long double precise(double x) {
    const long double n = exp(precise::clamped(x)), w = n * (n + 2);
    return precise::gated(x, w / (w + 2));
  }
  template <class Number>
  static Number by_mpfr(const Number& x) {
    return x * tanh(softplus(x));
  }
};

// The numerator at the root plus the change since then, m = e^(x - root) - 1.
template <>
struct exact<fn::mish_derivative> {
  static constexpr facts of{.lower = -0x1.cce830f9bc267p-4,
                            .upper = 0x1.16a7d0c455120p+0,
                            .falls_first = true,
                            .turns = {-2.256376396360793, 1.4905711794854284},
                            .root = mish_root.at};
  static double fast(double x) {
    const double a = fast::clamped(x, -300, 50), e = std::exp(a), w = e * (e + 2);
    const double r = mish_root.at, f = static_cast<double>(mish_root.factor), t = fast::difference(a, r),
                 m = std::expm1(t);
    const double change = f * m * (f * f * (3 + m * (3 + m)) + 4 * f * (2 + m) + (6 + 4 * r)) + 4 * (t * (1 + e));
    const double numerator = static_cast<double>(mish_root.residue) + change;
    return e * numerator / ((w + 2) * (w + 2));
  }
  static long double precise(double x) {
    const precise::sum a = precise::clamped(x);
    const long double e = exp(a), w = e * (e + 2);
    const long double r = mish_root.at, f = mish_root.factor, t = a.hi - r, m = std::expm1(t);
    const long double change = f * m * (f * f * (3 + m * (3 + m)) + 4 * f * (2 + m) + (6 + 4 * r)) + 4 * (t * (1 + e));
    return e * (mish_root.residue + change) / ((w + 2) * (w + 2));
  }
  template <class Number>
  static Number by_mpfr(const Number& x) {
    return tanh(softplus(x)) + x * logistic(x) * square(sech(softplus(x)));
  }
};

} // namespace simdact_test
