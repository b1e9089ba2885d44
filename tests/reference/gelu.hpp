// SPDX-License-Identifier: BSL-1.0
// GELU and its two approximations.
#pragma once

#include <array>
#include <cstddef>

#include <reference/erf.hpp>
#include <reference/facts.hpp>
#include <reference/fast.hpp>
#include <reference/precise.hpp>

namespace simdact_test {

// Of Phi(x) + x·phi(x); phi(x).
inline constexpr slope_root gelu_root{-0.7517915246935645, -6.453751729367753219676864831930321287934e-18L,
                                      0.3007325998969752873586407639743402032886L};

// x·Phi(x) with Phi(x) = erfc(-x/sqrt(2))/2
template <>
struct exact<fn::gelu> {
  static constexpr facts of{.lower = -0x1.5c19dd4b1a3fcp-3,
                            .falls_first = true,
                            .turns = {gelu_root.at},
                            .beside_ties = {.is = 1, .below = 0x1p-20}};
  static constexpr double root_half = 0.70710678118654752440;
  static double fast(double x) { return 0.5 * x * fast::erfc(-root_half * x); }
  static long double precise(double x) { return precise::gated(x, distribution(precise::clamped(x))); }
  template <class Number>
  static Number by_mpfr(const Number& x) {
    return x * distribution(x);
  }

  // Corrected for the rounding of the argument.
  static long double distribution(precise::sum x) {
    const precise::sum z = x * precise::sum{0xb504f333f9de6484p-64L, 0xb2fb1366ea957d3ep-129L};
    const long double slope = exact<fn::erf_derivative>::two_over_root_pi * std::exp(-z.hi * z.hi);
    return (std::erfc(-z.hi) + z.lo * slope) / 2;
  }
  template <class Number>
  static Number distribution(const Number& x) {
    return erfc(-x / sqrt(x.decimal("2"))) / 2;
  }
};

// The coefficients of t, t², … in the Taylor series of Phi(x) + x·phi(x) about that root, by the recurrence for those
// of phi: its derivative is -x·phi.
template <class T, std::size_t N>
constexpr std::array<T, N> gelu_slope_series() {
  const T x = gelu_root.at;
  std::array<T, N> phi{}, slope{};
  for (std::size_t k = 0; k < N; ++k) {
    const T one_before = k > 0 ? phi[k - 1] : 0, two_before = k > 1 ? phi[k - 2] : 0;
    phi[k] = k == 0 ? static_cast<T>(gelu_root.factor) : -(x * one_before + two_before) / static_cast<T>(k);
    slope[k] = ((2 - x * x) * phi[k] - 2 * x * one_before - two_before) / static_cast<T>(k + 1);
  }
  return slope;
}

// Phi(x) + x·phi(x)
template <>
struct exact<fn::gelu_derivative> {
  static constexpr facts of{.lower = -0x1.07fee57f1cd3cp-3,
                            .upper = 0x1.20ffdcafe39a8p+0,
                            .falls_first = true,
                            .turns = {-1.4142135623730951, 1.4142135623730951},
                            .root = gelu_root.at};
  static double fast(double x) {
    const double a = fast::clamped(x, -40, 40), t = fast::difference(a, gelu_root.at);
    const double near = near_root(fast::clamped(t, -1, 1));
    const double far = 0.5 * fast::erfc(-exact<fn::gelu>::root_half * a) +
                       a * (static_cast<double>(one_over_root_2pi) * fast::decay(0.5 * a * a));
    return std::fabs(t) < 0.125 ? near : far;
  }
  static long double precise(double x) {
    const precise::sum a = precise::clamped(x);
    const long double t = a.hi - gelu_root.at;
    if (std::fabs(t) > 0.5L)
      return exact<fn::gelu>::distribution(a) + a.hi * (one_over_root_2pi * exp(-(a * a * precise::sum{0.5L})));
    static constexpr auto c = gelu_slope_series<long double, 44>();
    long double series = 0;
    for (std::size_t k = c.size(); k-- > 0;)
      series = c[k] + t * series;
    return gelu_root.residue + t * series;
  }
  template <class Number>
  static Number by_mpfr(const Number& x) {
    return exact<fn::gelu>::distribution(x) + x * exp(-square(x) / 2) / sqrt(x.pi() * 2);
  }

private:
  static constexpr long double one_over_root_2pi = 0.3989422804014326779399460599343818684759L;

  static double near_root(double t) {
    constexpr auto c = gelu_slope_series<double, 13>();
    double sum = c[12];
    for (std::size_t k = 12; k-- > 0;)
      sum = c[k] + t * sum;
    return static_cast<double>(gelu_root.residue) + t * sum;
  }
};

// Of 1 + x v' + e^v with v the gate's argument; e^v.
inline constexpr slope_root gelu_tanh_root{-0.7524614220710163, -8.945866560204452545922339924152066051734e-17L,
                                           0.2919552119147671163706779573217243282732L};

// x·sigmoid(v), v = sqrt(8/pi)·(x + 0.044715x³) = linear·x + cubic·x³
template <>
struct exact<fn::gelu_tanh> {
  static constexpr facts of{.lower = -0x1.5c3e533586d1ap-3,
                            .falls_first = true,
                            .turns = {gelu_tanh_root.at},
                            .beside_ties = {.is = 1, .below = 0x1p-20}};
  static constexpr double linear = 1.59576912160573071176, cubic = 0.0713548162726002487763;
  static constexpr precise::sum precise_linear{0xcc42299ea1b28468p-63L, 0xfcb3c500bab8e2ffp-128L},
      precise_cubic{0x922279526c5a57a5p-67L, -0x843a29d1c7079669p-133L};

  static double fast(double x) {
    const double a = fast::clamped(x, -40, 40);
    return x * fast::logistic(a * (linear + cubic * (a * a)));
  }
  static long double precise(double x) { return precise::gated(x, logistic(gate(precise::clamped(x)))); }
  template <class Number>
  static Number by_mpfr(const Number& x) {
    return x * logistic(gate(x));
  }

  static precise::sum gate(precise::sum x) { return x * (precise_linear + precise_cubic * (x * x)); }
  template <class Number>
  static Number gate(const Number& x) {
    return root_of_two_over_pi(x) * (x + x.decimal("0.044715") * x * square(x)) * 2;
  }
  template <class Number>
  static Number root_of_two_over_pi(const Number& x) {
    return sqrt(inverse(x.pi()) * 2);
  }
};

template <>
struct exact<fn::gelu_tanh_derivative> {
  using tanh_form = exact<fn::gelu_tanh>;
  static constexpr facts of{.lower = -0x1.082d849a669ebp-3,
                            .upper = 0x1.2105b0934cd3ep+0,
                            .falls_first = true,
                            .turns = {-1.4185040087908283, 1.4185040087908283},
                            .root = gelu_tanh_root.at};
  // Both with the gate's argument and x times its slope, and how much each differs from that at the root.
  static double fast(double x) {
    constexpr double linear = tanh_form::linear, r = gelu_tanh_root.at;
    const double a = fast::clamped(x, -40, 40), cubic = tanh_form::cubic * (a * a);
    const double gate = a * (linear + cubic), product = a * (linear + 3 * cubic);
    const double t = fast::difference(fast::clamped(a, -40, 0), r),
                 change = tanh_form::cubic * (t * t + 3 * r * t + 3 * r * r);
    const double numerator =
        static_cast<double>(gelu_tanh_root.residue) +
        (static_cast<double>(gelu_tanh_root.factor) * std::expm1(fast::clamped(t * (linear + change), -300, 300)) +
         t * (linear + 3 * change));
    return fast::gate_slope(gate, product, numerator);
  }
  static long double precise(double x) {
    const long double a = precise::clamped(x).hi, linear = tanh_form::precise_linear.hi,
                      cubic = tanh_form::precise_cubic.hi;
    const long double r = gelu_tanh_root.at, t = (x < 0 ? a : 0) - r, change = cubic * (t * t + 3 * r * t + 3 * r * r);
    const long double numerator = gelu_tanh_root.residue + (gelu_tanh_root.factor * std::expm1(t * (linear + change)) +
                                                            t * (linear + 3 * change));
    return gate_slope(tanh_form::gate(precise::sum{a}), a * (linear + 3 * (cubic * a * a)), numerator);
  }
  template <class Number>
  static Number by_mpfr(const Number& x) {
    const Number slope = tanh_form::root_of_two_over_pi(x) * (x.decimal("0.044715") * square(x) * 3 + 1) * 2;
    return gate_slope(x, tanh_form::gate(x), slope);
  }
};

// Of 1 + 1.702x + e^1.702x; e^1.702x.
inline constexpr slope_root quick_gelu_root{-0.751154255441289, -1.021929204957941809438305529428305917317e-16L,
                                            0.278464542761073772850544413346130703376L};

template <>
struct exact<fn::quick_gelu> {
  static constexpr facts of{.lower = -0x1.4f12dbee3e752p-3,
                            .falls_first = true,
                            .turns = {quick_gelu_root.at},
                            .beside_ties = {.is = 1, .below = 0x1p-20}};
  static constexpr precise::sum beta{0xd9db22d0e5604189p-63L, 0xdd2f1a9fbe76c8b4p-129L}; // 1.702
  static double fast(double x) { return x * fast::logistic(1.702 * x); }
  static long double precise(double x) { return precise::gated(x, logistic(beta * precise::clamped(x))); }
  template <class Number>
  static Number by_mpfr(const Number& x) {
    return x * logistic(x.decimal("1.702") * x);
  }
};

template <>
struct exact<fn::quick_gelu_derivative> {
  static constexpr facts of{.lower = -0x1.98f11d6cef08cp-4,
                            .upper = 0x1.198f11d6cef09p+0,
                            .falls_first = true,
                            .turns = {-1.4097281319127306, 1.4097281319127306},
                            .root = quick_gelu_root.at};
  static double fast(double x) { return fast::scaled_gate_slope(x, 1.702, quick_gelu_root); }
  static long double precise(double x) {
    return precise::scaled_gate_slope(x, exact<fn::quick_gelu>::beta, quick_gelu_root);
  }
  template <class Number>
  static Number by_mpfr(const Number& x) {
    const Number beta = x.decimal("1.702");
    return gate_slope(x, beta * x, beta);
  }
};

} // namespace simdact_test
