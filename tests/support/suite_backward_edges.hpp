// SPDX-License-Identifier: BSL-1.0
// Backward passes of NaN, in other rounding modes and with subnormals flushed.
#pragma once

#include <algorithm>
#include <array>
#include <cfenv>
#include <cmath>
#include <limits>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include <support/suite_backward.hpp>

namespace simdact_test {

// Each NaN, as dy and as x or y, alone and among others, gives NaN; but as dy, nothing in flat parts of a function.
template <class T>
void nan_in_either_input_gives_nan(const backward_subject<T>& s) {
  const std::vector<T> nan = nan_patterns<T>(), other = random_inputs<T>(nan.size(), 29);
  const element_call<T> call = call_of(s);
  std::vector<T> by_dy(nan.size()), by_x(nan.size());
  s.run(nan, other, by_dy);
  s.run(other, nan, by_x);
  for (std::size_t i = 0; i < nan.size(); ++i) {
    const T alone_by_dy = call.scalar({nan[i], other[i]}), alone_by_x = call.scalar({other[i], nan[i]});
    const auto nothing = [&](T dx) {
      return s.flat && as_double(dx) == 0 && s.derivative(static_cast<slope_type<T>>(as_double(other[i]))) == 0;
    };
    ASSERT_TRUE((is_nan(by_dy[i]) && is_nan(alone_by_dy)) || (nothing(by_dy[i]) && nothing(alone_by_dy)))
        << "dy = " << shown(nan[i]) << " gives " << shown(by_dy[i]) << " in an array and " << shown(alone_by_dy)
        << " alone, with " << shown(other[i]);
    ASSERT_TRUE(is_nan(by_x[i]) && is_nan(alone_by_x))
        << shown(nan[i]) << " gives " << shown(by_x[i]) << " in an array and " << shown(alone_by_x)
        << " alone, with dy = " << shown(other[i]);
  }
}

// Pairs of finite numbers where the derivative overflows in no mode, and what they give to the nearest: as they are,
// and with either or both flushed to 0.
template <class T>
struct mode_inputs {
  std::vector<T> dy, from;
  std::array<std::vector<T>, 4> usual;

  explicit mode_inputs(const backward_subject<T>& s) {
    const backward_inputs<T> all;
    // A share of the doubles, which are many, and of all under an emulator.
    constexpr std::size_t step = emulated || sizeof(T) == 8 ? 7 : 1;
    for (std::size_t i = 0; i < all.x.size(); i += step) {
      const T second = s.from_output() ? s.value(all.x[i]) : all.x[i];
      const double slope = as_double(s.derivative(static_cast<slope_type<T>>(as_double(all.x[i]))));
      if (std::isfinite(as_double(all.dy[i])) && std::isfinite(as_double(second)) &&
          std::fabs(slope) <= number_range<T>::overflow / 2) {
        dy.push_back(all.dy[i]);
        from.push_back(second);
      }
    }
    for (std::size_t k = 0; k < usual.size(); ++k) {
      usual[k].resize(dy.size());
      s.run(k % 2 == 0 ? dy : flushed(dy), k < 2 ? from : flushed(from), usual[k]);
    }
  }

private:
  static std::vector<T> flushed(std::vector<T> values) {
    for (T& v : values)
      if (std::fabs(as_double(v)) < static_cast<double>(std::numeric_limits<float_or_double<T>>::min()))
        v = from_bits<T>(bits(v) & layout<T>::sign);
    return values;
  }
};

// In every rounding mode, with and without flushing subnormals: no NaN and a result near the one to the nearest, of the
// inputs or of the zeros that they were flushed to; the sign of dy where the derivative is nowhere negative; the same
// bits in an array and alone, as of functions; and the control register as it was. What an error may be of, relative to
// dy or the result: see allowed_in_any_mode.
template <class T>
void backward_in_any_mode_is_near(const backward_subject<T>& s) {
  const mode_inputs<T> in(s);
  const std::size_t n = in.dy.size();
  const element_call<T> call = call_of(s);
  constexpr long double few = sizeof(T) == 8 ? 0x1p-35L : 0x1p-13L;
  constexpr long double least = std::numeric_limits<float_or_double<T>>::min();
  for (const int mode : {FE_TONEAREST, FE_UPWARD, FE_DOWNWARD, FE_TOWARDZERO})
    for (const bool flush : {false, true}) {
      std::vector<T> out(n), alone(n);
      {
        const control_register changed(mode, flush);
        const auto before = control_register::read();
        s.run(in.dy, in.from, out);
        for (std::size_t i = 0; i < n; ++i)
          alone[i] = call.scalar({in.dy[i], in.from[i]});
        EXPECT_EQ(before, control_register::read());
      }
      for (std::size_t i = 0; i < n; ++i) {
        const double dy = as_double(in.dy[i]), dx = as_double(out[i]);
        const auto is_near = [&](T usual) {
          const long double wanted = within_range<T>(as_double(usual));
          const long double size = std::max(std::fabs(static_cast<long double>(dy)), std::fabs(wanted));
          const long double narrowed = sizeof(T) == 2 ? ulp<T>(wanted) : 0.0L;
          return is_nan(usual) ? is_nan(out[i])
                               : std::fabs(within_range<T>(dx) - wanted) <=
                                     few * size + narrowed + (flush ? 2 * least : ulp<T>(0.0L));
        };
        const auto case_of = [&] {
          return shown(out[i]) + " for " + shown(in.usual[0][i]) + " from dy = " + shown(in.dy[i]) + " and " +
                 shown(in.from[i]) + ", rounding mode " + std::to_string(mode) + ", flushing " + std::to_string(flush);
        };
        ASSERT_TRUE(is_near(in.usual[0][i]) ||
                    (flush && (is_near(in.usual[1][i]) || is_near(in.usual[2][i]) || is_near(in.usual[3][i]))))
            << case_of();
        ASSERT_TRUE(flush || (sizeof(T) == 2 && mode != FE_TONEAREST) || same(out[i], alone[i]))
            << case_of() << " in an array, " << shown(alone[i]) << " alone";
        ASSERT_TRUE(s.slope->lower < 0 || dx == 0 || is_nan(out[i]) || std::signbit(dx) == std::signbit(dy))
            << case_of() << ": the sign";
      }
    }
}

} // namespace simdact_test
