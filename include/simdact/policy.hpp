// SPDX-License-Identifier: BSL-1.0
// Policies: how exact a function must be, chosen at compile time by tier, by budget or by method.
#pragma once

#include <cstdint>
#include <type_traits>

#include <simdact/simd/config.hpp>

namespace simdact::inline SIMDACT_TARGET {

// Tiers. Which kernel each one means depends on the function and on the instruction set of the build.
struct accurate {};     // the default: a few ULP, into both tails; tests/README.md has each function's bound
struct fast {};         // within 1e-4, of the result where that has no limit
struct reproducible {}; // the same bits on every target with hardware FMA

// The float nearest to the exact result, ties to even, for every float: proven by trying them all, and so the same bits
// on every target there is. Of a function with parameters it is for the usual ones, which a call leaves out.
struct correctly_rounded {};

// An error as a template argument: max_abs<1e-3>. The bits of the double, because that is what GCC 12 and Clang 14
// both accept as a structural type.
struct error_limit {
  std::uint64_t bits; // of the limit as a double

  // From a literal.
  template <class Number>
    requires std::is_arithmetic_v<Number>
  consteval error_limit(Number limit) : bits(__builtin_bit_cast(std::uint64_t, static_cast<double>(limit))) {}
  // The limit.
  constexpr double value() const { return __builtin_bit_cast(double, bits); }
};

// Budgets: the cheapest kernel on this instruction set whose stated bound is within.
template <error_limit Limit>
struct max_ulp {};
template <error_limit Limit>
struct max_abs {};

// Methods. A function takes those in the list of its kernels.hpp: its own, or any of tanh's but rational and
// addition_theorem where it is a tanh.

// The Taylor polynomial with that many odd terms.
template <int Terms>
struct taylor {
  static_assert(Terms >= 2 && Terms <= 8, "simdact: taylor<Terms> has 2 to 8 terms");
};

// The Padé approximant with a numerator of degree M and a denominator of degree N.
template <int M, int N>
struct pade {
  static_assert((N % 2 == 0 && N >= 2 && N <= 8) && (M == N - 1 || M == N + 1) && M >= 3,
                "simdact: pade<M, N> is one of <3, 2>, <3, 4>, <5, 4>, <5, 6>, <7, 6>, <7, 8>, <9, 8>");
};

// Our own rational with a numerator of degree M and a denominator of degree N: no look-up, one division. Gates have the
// rational as their share of x.
template <int M, int N>
struct rational {
  static_assert(M >= 2 && N >= 2 && N % 2 == 0,
                "simdact: rational<M, N> has a numerator and a denominator of degree 2 or more, the latter's even");
};

// The clamped cubic spline: 3 is Simos and Tsitouras' uneven partition, more are equal pieces of [0, 18].
template <int Pieces>
struct spline {
  static_assert(Pieces == 3 || Pieces == 15 || Pieces == 31 || Pieces == 36 || Pieces == 63,
                "simdact: spline<Pieces> has 3, 15, 31, 36 or 63 pieces");
};

// The reciprocal-square-root sigmoid u/√(1 + u²) of a polynomial u of that degree.
template <int Degree>
struct reciprocal_sqrt {
  static_assert(Degree == 5 || Degree == 7, "simdact: reciprocal_sqrt<Degree> has degree 5 or 7");
};

struct k_tanh {};          // bit fields through the published 32-entry table
struct k_tanh_monotone {}; // the same shape with our own table: smallest error among the monotone ones
struct k_tanh_64 {};       // 64 entries: four bits of the mantissa select

struct schraudolph {};           // an exponential by writing an integer into the exponent
struct schraudolph_ng {};        // the quotient of two such, whose errors cancel
struct schraudolph_quadratic {}; // the same with a parabola for the mantissa

// Our own table kernels: a polynomial for each interval, its coefficients looked up in registers.
// Intervals that grow with |x|, each polynomial about a centre: full accuracy.
template <int Intervals, int Degree>
struct table {
  static_assert(Intervals >= 2 && (Intervals & (Intervals - 1)) == 0 && Degree >= 1,
                "simdact: table<Intervals, Degree> has a power of two of intervals and degree 1 or more");
};
// Equal intervals, polynomials in |x| itself: the fewest operations.
template <int Intervals, int Degree>
struct uniform_table {
  static_assert(Intervals >= 2 && (Intervals & (Intervals - 1)) == 0 && Degree >= 1,
                "simdact: uniform_table<Intervals, Degree> has a power of two of intervals and degree 1 or more");
};

struct addition_theorem {}; // of a multiple of ln 2/2 and a polynomial of the rest
struct expm1_quotient {};   // -t/(2 + t), t = expm1(-2|x|), with a correction
struct exp_quotient {};     // a quotient in e^-|x|, scaled by its power of two last: exact into both tails
struct exp_logarithm {};    // log1p(e^-|x|)
struct exp_dilogarithm {};  // -Li2(-e^-|x|)
struct exp_mills {};        // e^(-x²/2) times the Mills ratio of the normal distribution
struct nearest_node {};     // a step from the nearest of equally spaced points whose values are in a table
struct cody_waite {};       // two-step reduction by ln 2 and one polynomial
struct exponent_split {};   // log of 1 + x by its exponent and a polynomial of the mantissa, ln 2 in two parts
struct series_quotient {};  // a series near 0, else from e^-|x|
struct formula {};          // the definition itself, in a few operations

// The exponential with one-step reduction and the minimax polynomial of that degree.
template <int Degree>
struct minimax {
  static_assert(Degree >= 2 && Degree <= 5, "simdact: minimax<Degree> has degree 2 to 5");
};

// exponent_split in fewer operations, with a polynomial of that degree.
template <int Degree>
struct mantissa_polynomial {
  static_assert(Degree == 3 || Degree == 7, "simdact: mantissa_polynomial<Degree> has degree 3 or 7");
};

} // namespace simdact::inline SIMDACT_TARGET
