// SPDX-License-Identifier: BSL-1.0
// Results in every rounding mode, with subnormals kept and flushed.
#pragma once

#include <algorithm>
#include <cfenv>
#include <cmath>
#include <limits>
#include <string>
#include <type_traits>
#include <vector>

#include <gtest/gtest.h>

#include <support/control_register.hpp>

namespace simdact_test {

// What rounding to other than the nearest may change of a result, as a part of it: arguments are reduced to twice the
// interval that polynomials are made for. Of sixteen bits it is a step of bfloat16.
template <class T>
inline constexpr double any_mode_part = sizeof(T) == 2   ? 0x1p-7
                                        : sizeof(T) == 4 ? 0x1p-15
                                                         : 0x1p-35;

// check(results, mode) for each mode, with what the call returns in it. The call leaves the control register as it was.
template <class Call, class Check>
void in_any_mode(Call call, Check check) {
  for (const int mode : {FE_TONEAREST, FE_UPWARD, FE_DOWNWARD, FE_TOWARDZERO})
    for (const bool flush : {false, true}) {
      decltype(call()) got;
      {
        const control_register changed(mode, flush);
        const auto before = control_register::read();
        got = call();
        ASSERT_EQ(before, control_register::read());
      }
      check(got, "rounding mode " + std::to_string(mode) + ", flushing " + std::to_string(flush));
      if (testing::Test::HasFatalFailure())
        return;
    }
}

// A call that returns its results gives them in every mode: no NaN for a number, an error of that part of a result or
// of `scale`, if that is larger, or of the subnormal numbers. Where there is no scale none has the other sign.
template <class T, class Call>
void expect_no_harm_in_any_mode(Call call, double scale, double part = any_mode_part<T>) {
  using number = std::conditional_t<sizeof(T) == 8, double, float>;
  constexpr double least = sizeof(T) == 2 ? 0x1p-24 : 2.0 * std::numeric_limits<number>::min();
  const std::vector<T> usual = call();
  simdact_test::in_any_mode(call, [&](const std::vector<T>& got, const std::string& mode) {
    ASSERT_EQ(got.size(), usual.size());
    for (std::size_t i = 0; i < usual.size(); ++i) {
      const double wanted = static_cast<number>(usual[i]), y = static_cast<number>(got[i]);
      const double allowed = part * std::max(scale, std::fabs(wanted)) + least;
      // A NaN is not within anything.
      ASSERT_TRUE(wanted == y || std::fabs(y - wanted) <= allowed)
          << "result " << i << " of " << usual.size() << ": " << y << " for " << wanted << ", " << mode;
      ASSERT_FALSE(scale == 0 && (std::signbit(wanted) ? y > 0 : y < 0))
          << "result " << i << " of " << usual.size() << ": " << y << " for " << wanted << ", " << mode;
    }
  });
}

} // namespace simdact_test
