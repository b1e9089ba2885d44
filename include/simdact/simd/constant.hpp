// SPDX-License-Identifier: BSL-1.0
// What constant evaluation needs where a compiler does not fold its own builtins: the same bits, in plain arithmetic.
#pragma once

#include <simdact/simd/bits.hpp>
#include <simdact/simd/strict.hpp>

SIMDACT_STRICT_BEGIN
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

template <element T>
constexpr T with_sign(T magnitude, T sign) {
  return from_bits<T>(as_bits(magnitude) | (as_bits(sign) & format<T>::sign));
}

// The product of two floats is exact in double, and 53 bits rounded to odd carry all that a float rounding needs.
constexpr float fma(float a, float b, float c) {
  if (!(is_finite(a) && is_finite(b) && is_finite(c)))
    return is_finite(a) && is_finite(b) ? c : a * b + c;
  const double sum = add_to_odd(static_cast<double>(a) * static_cast<double>(b), static_cast<double>(c));
  // From half an ULP above the largest number on.
  if (sum >= 0x1.ffffffp127 || sum <= -0x1.ffffffp127)
    return sum > 0 ? format<float>::infinity : -format<float>::infinity;
  return static_cast<float>(sum);
}

// 2^n; x·2^n where x·2^(n/2) is a normal number; and a finite number but 0 as m·2^n with 1 <= |m| < 2.
constexpr double power_of_two(int n) {
  return from_bits<double>(static_cast<std::uint64_t>(n + format<double>::bias) << format<double>::mantissa_bits);
}
constexpr double times_power_of_two(double x, int n) {
  return x * power_of_two(n / 2) * power_of_two(n - n / 2);
}
struct mantissa_exponent {
  double m;
  int n;
};
constexpr mantissa_exponent split(double x) {
  const auto field = [](double v) { return static_cast<int>(as_bits(v) >> format<double>::mantissa_bits & 0x7ff); };
  const int up = field(x) == 0 ? 64 : 0;
  const double normal = up == 0 ? x : x * 0x1p64;
  const int n = field(normal) - format<double>::bias;
  return {times_power_of_two(normal, -n), n - up};
}

// a + b + c for |a| >= |b|, whose sums of two terms neither over- nor underflow, rounded to odd but for its first
// term: Boldo and Melquiond, "Emulation of FMA and correctly rounded sums: proved algorithms using rounding to odd"
// (2008). high + low rounds as the sum does.
constexpr exact_sum add_three(double a, double b, double c) {
  const exact_sum low = two_sum(c, b);
  const exact_sum high = two_sum(a, low.high);
  return {high.high, add_to_odd(low.low, high.low)};
}

// The factors are taken into [1, 2), so that nothing over- or underflows before the last step.
constexpr double fma(double a, double b, double c) {
  if (!(is_finite(a) && is_finite(b) && is_finite(c)))
    return is_finite(a) && is_finite(b) ? c : a * b + c;
  if (!(a != 0 && b != 0))
    return a * b + c;
  const auto [ma, na] = split(a);
  const auto [mb, nb] = split(b);
  const int n = na + nb;
  double addend = c;
  if (c != 0) {
    const auto [mc, nc] = split(c);
    // Beside so large a c the product does not count, and of so small a one only the sign.
    if (nc - n > 110)
      return c;
    addend = times_power_of_two(mc, nc - n < -200 ? -200 : nc - n);
  }
  const exact_sum product = two_product(ma, mb);
  const exact_sum sum = add_three(product.high, product.low, addend);
  const double rounded = sum.high + sum.low;
  if (!(rounded != 0))
    return 0;
  const int exponent = split(rounded).n + n;
  if (exponent > format<double>::bias)
    return with_sign(format<double>::infinity, rounded);
  if (exponent >= 1 - format<double>::bias)
    return times_power_of_two(rounded, n);
  // Less than half of the least subnormal number.
  if (exponent < -1076)
    return with_sign(0.0, rounded);
  // The sum again, rounded to a multiple of that number, which a larger one beside it has as its last place.
  const double grid = with_sign(times_power_of_two(0x1p52, -1074 - n), rounded);
  const exact_sum beside = two_sum(grid, sum.high);
  const double multiple = (beside.high + add_to_odd(beside.low, sum.low)) - grid;
  return with_sign(times_power_of_two(multiple < 0 ? -multiple : multiple, n), rounded);
}

// The square root by the pen-and-paper method, a binary digit a step, one more than the mantissa has. A root that lies
// in the middle between two numbers would have a square of more digits than x has, so that the last digit rounds.
template <element T>
constexpr T sqrt(T x) {
  if (!(x > 0) || !is_finite(x))
    return x < 0 ? format<T>::nan : x;
  const auto [m, n] = split(static_cast<double>(x));
  const int odd = n & 1;
  // m·2^odd with two digits before the point. Two at a time come into the remainder.
  std::uint64_t digits = static_cast<std::uint64_t>(m * 0x1p62) << odd;
  std::uint64_t root = 0, rest = 0;
  for (int i = 0; i < format<T>::mantissa_bits + 2; ++i) {
    rest = rest << 2 | digits >> 62;
    digits <<= 2;
    const std::uint64_t step = root << 2 | 1;
    const bool fits = rest >= step;
    rest -= fits ? step : 0;
    root = root << 1 | (fits ? 1 : 0);
  }
  const double rounded = static_cast<double>((root + 1) >> 1);
  return static_cast<T>(times_power_of_two(rounded, (n - odd) / 2 - format<T>::mantissa_bits));
}

// To the nearest integer, ties to even, for |x| < 2^31.
template <element T>
constexpr T round(T x) {
  const auto floor = static_cast<std::int64_t>(x) - (x < T(static_cast<std::int64_t>(x)) ? 1 : 0);
  const T rest = x - T(floor);
  return T(rest > T(0.5) || (rest == T(0.5) && (floor & 1) != 0) ? floor + 1 : floor);
}

} // namespace simdact::inline SIMDACT_TARGET::simd::constant
SIMDACT_STRICT_END
