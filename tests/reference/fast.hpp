// SPDX-License-Identifier: BSL-1.0
// Formulas in double that stand -ffast-math, which is what lets GCC call the vector variants of exp, tanh, erf and so
// on: no sum whose order matters, but for difference() below, and arguments clamped to where nothing overflows.
// exp(-300) times any float is still far below the least of them.
#pragma once

#include <cmath>

#include <reference/slope_root.hpp>

namespace simdact_test::fast {

inline double clamped(double x, double low, double high) {
  const double at_least = x > low ? x : low;
  return at_least < high ? at_least : high;
}

// x - root as a number of its own: -ffast-math would carry the root on into the sum that the difference is a part of.
inline double difference(double x, double root) {
#if defined(__clang__)
  const volatile double t = x - root;
  return t;
#else
  return __builtin_assoc_barrier(x - root);
#endif
}

// e^-|v|
inline double decay(double v) {
  return std::exp(-clamped(std::fabs(v), 0, 300));
}

inline double logistic(double v) {
  const double z = decay(v);
  return (v < 0 ? z : 1) / (1 + z);
}

inline double logistic_slope(double v) {
  const double z = decay(v);
  return z / ((1 + z) * (1 + z));
}

// The slope of x·sigmoid(v): v' its slope, times x; numerator = 1 + x·v' + e^v, used for negative v.
inline double gate_slope(double v, double x_times_slope, double numerator) {
  const double z = decay(v);
  return (v < 0 ? z * numerator : 1 + z * (1 + x_times_slope)) / ((1 + z) * (1 + z));
}

// The slope of x·sigmoid(beta·x). The numerator is that at the root plus beta·t + e^(beta·x) - e^(beta·root).
inline double scaled_gate_slope(double x, double beta, slope_root root) {
  const double factor = static_cast<double>(root.factor), residue = static_cast<double>(root.residue);
  const double t = beta * difference(clamped(x, -300, 1), root.at);
  const double numerator = residue + (t + factor * std::expm1(t));
  return gate_slope(beta * x, beta * clamped(x, -300, 300), numerator);
}

inline double expm1_below_zero(double x) {
  return std::expm1(clamped(x, -300, 0));
}

inline double erfc(double x) {
  return std::erfc(clamped(x, -20, 20));
}

} // namespace simdact_test::fast
