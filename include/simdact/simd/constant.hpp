// What constant evaluation needs where a compiler does not fold its own builtins: the same bits, in plain arithmetic.
#pragma once

#include <simdact/simd/bits.hpp>

namespace simdact::inline SIMDACT_TARGET::simd::constant {

struct exact_sum {
  double high;
  double low;
};

// Knuth's two-sum: high + low is a + b exactly.
constexpr exact_sum two_sum(double a, double b) {
  const double high = a + b;
  const double b_part = high - a;
  return {high, (a - (high - b_part)) + (b - b_part)};
}

// Dekker's product, with Veltkamp's split at 2^27 + 1: high + low is a · b exactly while nothing overflows or
// underflows.
constexpr exact_sum two_product(double a, double b) {
  const auto upper = [](double x) {
    const double c = 0x1.0000002p+27 * x;
    return c - (c - x);
  };
  const double high = a * b;
  const double a1 = upper(a), a2 = a - a1;
  const double b1 = upper(b), b2 = b - b1;
  return {high, ((a1 * b1 - high) + a1 * b2 + a2 * b1) + a2 * b2};
}

// a + b rounded to odd: an inexact sum ends in a 1, so that a later rounding to fewer bits sees it was inexact.
constexpr double add_to_odd(double a, double b) {
  const exact_sum s = two_sum(a, b);
  const std::uint64_t bits = as_bits(s.high);
  if (!(s.low != 0) || (bits & 1) != 0)
    return s.high;
  const bool away_from_zero = (s.low > 0) == (s.high > 0);
  return from_bits<double>(away_from_zero ? bits + 1 : bits - 1);
}

// The product of two floats is exact in double, and 53 bits rounded to odd carry all that a float rounding needs.
constexpr float fma(float a, float b, float c) {
  return static_cast<float>(add_to_odd(static_cast<double>(a) * static_cast<double>(b), static_cast<double>(c)));
}

// Boldo and Melquiond, "Emulation of FMA and correctly rounded sums: proved algorithms using rounding to odd" (2008).
constexpr double fma(double a, double b, double c) {
  const exact_sum product = two_product(a, b);
  const exact_sum low = two_sum(c, product.low);
  const exact_sum high = two_sum(product.high, low.high);
  return high.high + add_to_odd(low.low, high.low);
}

// To the nearest integer, ties to even, for |x| < 2^31.
template <element T>
constexpr T round(T x) {
  const auto floor = static_cast<std::int64_t>(x) - (x < T(static_cast<std::int64_t>(x)) ? 1 : 0);
  const T rest = x - T(floor);
  return T(rest > T(0.5) || (rest == T(0.5) && (floor & 1) != 0) ? floor + 1 : floor);
}

} // namespace simdact::inline SIMDACT_TARGET::simd::constant
