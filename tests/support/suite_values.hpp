// SPDX-License-Identifier: BSL-1.0
// What each value must give: accuracy, NaN, special values, other rounding modes.
#pragma once

#include <algorithm>
#include <cfenv>
#include <limits>

#include <gtest/gtest.h>

#include <support/control_register.hpp>
#include <support/finite_math.hpp>
#include <support/holds.hpp>
#include <support/quick_survey.hpp>

namespace simdact_test {

template <class T>
using float_or_double = std::conditional_t<sizeof(T) == 8, double, float>;

template <class T>
void accuracy_is_as_stated(const subject<T>& s) {
  for (const std::string& complaint :
       complaints(s.stated, quick_survey(s), s.derived ? inputs::derived : inputs::share))
    ADD_FAILURE() << complaint;
}

// Quiet and signalling, of both signs, with a spread of payloads; all of them for sixteen bits.
template <class T>
std::vector<T> nan_patterns() {
  std::vector<T> patterns;
  const std::uint64_t payloads = std::uint64_t{1} << layout<T>::mantissa;
  const std::uint64_t step = std::max<std::uint64_t>(1, payloads / 4099);
  for (std::uint64_t payload = 1; payload < payloads; payload += step)
    for (const std::uint64_t sign : {std::uint64_t{0}, layout<T>::sign})
      patterns.push_back(from_bits<T>(sign | layout<T>::infinity | payload));
  return patterns;
}

template <class T>
void nan_gives_nan(const subject<T>& s) {
  const std::vector<T> in = nan_patterns<T>();
  std::vector<T> out(in.size());
  s.array(in, out);
  for (std::size_t i = 0; i < in.size(); ++i) {
    ASSERT_TRUE(is_nan(out[i])) << shown(in[i]) << " in an array gives " << shown(out[i]);
    ASSERT_TRUE(is_nan(s.scalar(in[i]))) << shown(in[i]) << " as a scalar";
  }
}

// As numbers are the same, but for zeros that may have no sign.
template <class T>
::testing::AssertionResult same(T a, T b) {
  if (same_number(a, b) || (finite_math && as_double(a) == 0 && as_double(b) == 0))
    return ::testing::AssertionSuccess();
  return ::testing::AssertionFailure() << shown(a) << " and " << shown(b);
}

// Zeros, infinities, the ends of the subnormal and normal numbers, every power of two and 4 neighbours on either side,
// of both signs. Of doubles 1 neighbour where an emulator runs the tests: their references take it the longest.
template <class T>
std::vector<T> special_values() {
  std::vector<T> values;
  constexpr int neighbours = emulated && sizeof(T) == 8 ? 1 : 4;
  for (std::uint64_t exponent = 0; exponent <= layout<T>::infinity; exponent += std::uint64_t{1} << layout<T>::mantissa)
    for (int neighbour = -neighbours; neighbour <= neighbours; ++neighbour) {
      const std::uint64_t b = exponent + static_cast<std::uint64_t>(neighbour);
      if (b < layout<T>::infinity + !finite_math)
        for (const std::uint64_t sign : {std::uint64_t{0}, layout<T>::sign})
          values.push_back(from_bits<T>(sign | b));
    }
  return values;
}

template <class T>
void special_values_are_within_the_bound(const subject<T>& s) {
  std::vector<T> in = special_values<T>();
  for (const double at : {s.stated.max_ulp_at, s.stated.max_abs_at, s.stated.max_step_down_at})
    for (const double v : {at, -at})
      in.push_back(T(static_cast<float_or_double<T>>(v)));
  ASSERT_GE(in.size(), 200u);
  constexpr long double greatest = std::numeric_limits<double>::max();
  for (const T x : in) {
    const T y = s.scalar(x);
    const double got = as_double(y), value = as_double(x);
    if (value < s.shape->domain_low) {
      EXPECT_TRUE(is_nan(y)) << shown(x) << " is outside the domain and gives " << shown(y);
      continue;
    }
    ASSERT_FALSE(is_nan(y)) << shown(x);
    const long double exact = s.shape->exact(value);
    const long double error = std::fabs(within_range<T>(got) - within_range<T>(exact));
    const std::string case_of = shown(x) + " gives " + shown(y) + " for " + shown(static_cast<double>(exact));
    EXPECT_LE(static_cast<double>(error), s.stated.max_abs) << case_of;
    // Where the exact result is next to a power of two, as for tiny x, the sweep takes it for the power itself.
    const long double in_ulp = error / ulp<T>(exact * (1 + 0x1p-50L));
    EXPECT_LE(static_cast<double>(std::min(in_ulp, greatest)), s.stated.max_ulp) << case_of;
    if (s.stated.bounded) {
      EXPECT_GE(got, as_double(T(static_cast<float_or_double<T>>(s.shape->lower)))) << case_of;
      EXPECT_LE(got, as_double(T(static_cast<float_or_double<T>>(s.shape->upper)))) << case_of;
    }
    if (s.stated.odd) {
      EXPECT_TRUE(same(from_bits<T>(bits(y) ^ layout<T>::sign), s.scalar(from_bits<T>(bits(x) ^ layout<T>::sign))))
          << case_of << ", and another magnitude for -x";
    }
    if (s.stated.odd && value == 0 && !finite_math) {
      EXPECT_EQ(bits(y), bits(x)) << "the zero's sign";
    }
  }
}

// The input that a record names has the error in ULP that it states: a share of the floats alone may meet others that
// are nearly as bad. Next to the root of a derivative an error in ULP is no more than a number.
inline void stated_worst_input_is_that_bad(const subject<float>& s) {
  constexpr double beside_a_root = 1e5;
  if (s.stated.max_ulp <= 0.5 || s.stated.max_ulp > beside_a_root)
    return;
  const double at = s.stated.max_ulp_at;
  const long double exact = s.shape->exact(at);
  const long double error =
      std::fabs(within_range<float>(s.scalar(static_cast<float>(at))) - within_range<float>(exact));
  EXPECT_GE(static_cast<double>(error / ulp<float>(exact)), s.stated.max_ulp / 1.25) << shown(at);
}

// An error allowed in any rounding mode: 64 times the bound, as a table index may land one off and the interval there
// be of another width, and what the exponential's polynomial is off by over twice the range it was made for, or of a
// coarse method a tenth for the same. Of a function without a limit the bound in ULP is what counts. Arm rounds to
// sixteen bits by the mode, too: a whole ULP of theirs.
template <class T>
long double allowed_in_any_mode(const simdact::bound& stated, double upper, long double exact) {
  const long double few = stated.max_ulp > 16 ? 0.1L : sizeof(T) == 8 ? 0x1p-35L : 0x1p-13L;
  const long double bound = stated.max_abs < 1 ? 64 * stated.max_abs : 64 * stated.max_ulp * ulp<T>(exact);
  const long double size = std::max(std::fabs(exact), std::isfinite(upper) ? upper : 0.0L);
  const long double narrowed = sizeof(T) == 2 ? ulp<T>(exact) : 0.0L;
  return bound + few * std::max(1.0L, size) + narrowed;
}

// In every rounding mode, with and without flushing subnormals: no NaN, no other sign, a result near the exact one, of
// x or of the 0 that it was flushed to, the same bits in an array and as a scalar if nothing is flushed (not every
// instruction flushes) or rounded to sixteen bits in the mode or to the nearest, and the control register as it was.
template <class T>
void rounding_modes_and_flushing_do_no_harm(const subject<T>& s) {
  const std::vector<T> in = special_values<T>();
  std::vector<long double> exact(in.size());
  std::transform(in.begin(), in.end(), exact.begin(),
                 [&](T x) { return within_range<T>(s.shape->exact(as_double(x))); });
  for (const int mode : {FE_TONEAREST, FE_UPWARD, FE_DOWNWARD, FE_TOWARDZERO})
    for (const bool flush : {false, true}) {
      std::vector<T> out(in.size()), scalars(in.size());
      {
        const control_register changed(mode, flush);
        const auto before = control_register::read();
        s.array(in, out);
        std::transform(in.begin(), in.end(), scalars.begin(), s.scalar);
        EXPECT_EQ(before, control_register::read());
      }
      for (std::size_t i = 0; i < in.size(); ++i) {
        const double x = as_double(in[i]), y = as_double(out[i]);
        if (x < s.shape->domain_low)
          continue;
        ASSERT_FALSE(is_nan(out[i])) << shown(in[i]) << ", rounding mode " << mode << ", flushing " << flush;
        ASSERT_TRUE(flush || (sizeof(T) == 2 && mode != FE_TONEAREST) || same(out[i], scalars[i]))
            << shown(in[i]) << " gives " << shown(out[i]) << " in an array and " << shown(scalars[i])
            << " as a scalar, rounding mode " << mode;
        const auto is_near = [&](long double to) {
          return std::fabs(within_range<T>(y) - to) <= allowed_in_any_mode<T>(s.stated, s.shape->upper, to);
        };
        ASSERT_TRUE(is_near(exact[i]) || (flush && is_near(s.shape->exact(std::copysign(0.0, x)))))
            << shown(in[i]) << " gives " << shown(out[i]) << " for " << shown(static_cast<double>(exact[i]))
            << ", rounding mode " << mode << ", flushing " << flush;
        if (s.stated.odd && !(finite_math && y == 0)) {
          ASSERT_EQ(std::signbit(x), std::signbit(y))
              << shown(in[i]) << ", rounding mode " << mode << ", flushing " << flush;
        }
      }
    }
}

} // namespace simdact_test
