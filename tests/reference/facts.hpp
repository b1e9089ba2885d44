// SPDX-License-Identifier: BSL-1.0
// What the suite knows of a function besides its kernels, and the form in which a family's header gives it.
#pragma once

#include <array>
#include <concepts>
#include <cstddef>
#include <limits>

#include <simdact/fn.hpp>

namespace simdact_test {

namespace fn = simdact::fn;

inline constexpr double infinity = std::numeric_limits<double>::infinity();

// Where a function turns between rising and falling, ascending.
class turning_points {
public:
  constexpr turning_points(std::same_as<double> auto... at) : at_{at...}, size_(sizeof...(at)) {}
  constexpr const double* begin() const { return at_.data(); }
  constexpr const double* end() const { return at_.data() + size_; }

private:
  std::array<double, 2> at_;
  std::size_t size_;
};

// Where a tie of a type of sixteen bits is all that long double shows of the function: whether it is above (1) or below
// (-1) that, or its magnitude is, or that with the sign of x, for from <= |x| < below.
struct side {
  int is = 0;
  bool of_magnitude = false;
  bool of_argument = false;
  double from = 0, below = infinity;
};

struct facts {
  double lower = -infinity, upper = infinity; // the exact function's range as doubles, rounded outwards
  bool odd = false;
  bool falls_first = false; // from the left end of its domain on
  turning_points turns = {};
  double domain_low = -infinity; // below it the result is NaN
  double root = 0;               // of a derivative: the double next to where it is 0
  side beside_ties = {};
  std::array<side, 2> further_beside_ties = {};
};

// Specialised for every function of fn::all:
//   of                the facts
//   fast(double)      the formula for sweeps over floats: to 1e-6 ULP of a float for any finite x, with -ffast-math; a
//                     result beyond the floats may be any double beyond 2^400, that of an infinity means nothing
//   precise(double)   in long double, for doubles: to 0.01 ULP of a double for any x
//   by_mpfr(number)   in the operations of tests/reference_test.cpp, which audits the two; not where they are exact
//   mpfr_bits         that takes, where sums cancel more than 320 bits can stand
//   parameters        a tuple of those that the formulas hold for, where calls are to pass some
// Helpers of fast are in namespace fast, those of precise in namespace precise. Neither calls the other's, and both are
// called through reference.hpp alone: an inline function compiled with -ffast-math must not be linked to other callers.
template <class Function>
struct exact;

} // namespace simdact_test
