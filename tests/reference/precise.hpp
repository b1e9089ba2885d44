// SPDX-License-Identifier: BSL-1.0
// Formulas in long double, of 64 bits on x86 and 113 on aarch64. Where an exponential would amplify the rounding of its
// argument, the argument is a sum of two. Not for -ffast-math.
#pragma once

#include <cmath>
#include <limits>

#include <reference/slope_root.hpp>

namespace simdact_test::precise {

using real = long double;

// An unevaluated sum; hi of the constants has 64 bits.
struct sum {
  real hi, lo = 0;
};

// The upper half of a's bits (Veltkamp).
inline real upper_half(real a) {
  const real c = a * (std::ldexp(1.0L, (std::numeric_limits<real>::digits + 1) / 2) + 1);
  return c - (c - a);
}

// With the rounding error of the product of the leading parts (Dekker).
inline sum operator*(sum a, sum b) {
  const real hi = a.hi * b.hi, ah = upper_half(a.hi), bh = upper_half(b.hi), al = a.hi - ah, bl = b.hi - bh;
  return {hi, (((ah * bh - hi) + ah * bl + al * bh) + al * bl) + (a.hi * b.lo + a.lo * b.hi)};
}

// With the rounding error of the sum of the leading parts (Knuth).
inline sum operator+(sum a, sum b) {
  const real hi = a.hi + b.hi, from_b = hi - a.hi;
  return {hi, ((a.hi - (hi - from_b)) + (b.hi - from_b)) + (a.lo + b.lo)};
}

inline sum operator-(sum a) {
  return {-a.hi, -a.lo};
}

// Far beyond where exp(-|x|) matters; an infinity becomes a number.
inline sum clamped(double x) {
  return {x > 2000 ? 2000.0L : x < -2000 ? -2000.0L : x};
}

// x within low and high.
inline real within(real x, real low, real high) {
  return x < low ? low : x > high ? high : x;
}

inline real exp(sum v) {
  const real e = std::exp(v.hi);
  return e + e * v.lo;
}

// e^-|v|
inline real decay(sum v) {
  return exp(v.hi < 0 ? v : -v);
}

inline real logistic(sum v) {
  const real z = decay(v);
  return (v.hi < 0 ? z : 1) / (1 + z);
}

inline real logistic_slope(sum v) {
  const real z = decay(v);
  return z / ((1 + z) * (1 + z));
}

// gate·x, and its limit 0 at -infinity
inline real gated(double x, real gate) {
  return x < 0 ? clamped(x).hi * gate : x * gate;
}

// The slope of x·sigmoid(v): v' its slope, times x; numerator = 1 + x·v' + e^v, used for negative v.
inline real gate_slope(sum v, real x_times_slope, real numerator) {
  const real z = decay(v);
  return (v.hi < 0 ? z * numerator : 1 + z * (1 + x_times_slope)) / ((1 + z) * (1 + z));
}

// The slope of x·sigmoid(beta·x). The numerator is that at the root plus beta·t + e^(beta·x) - e^(beta·root).
inline real scaled_gate_slope(double x, sum beta, slope_root root) {
  const sum v = beta * clamped(x);
  const real t = beta.hi * ((x < 1 ? clamped(x).hi : 1) - root.at);
  return gate_slope(v, v.hi, root.residue + (t + root.factor * std::expm1(t)));
}

} // namespace simdact_test::precise
