// SPDX-License-Identifier: BSL-1.0
// Backward passes against the derivative, which has tests of its own.
#pragma once

#include <algorithm>
#include <limits>
#include <span>
#include <vector>

#include <gtest/gtest.h>

#include <support/backward.hpp>
#include <support/suite_edges.hpp>

namespace simdact_test {

template <class T>
struct backward_inputs {
  std::vector<T> x = random_inputs<T>(1021, 17), dy = random_inputs<T>(1021, 19);

  backward_inputs() {
    const std::vector<T> special = special_values<T>();
    for (const T value : special) {
      x.insert(x.end(), {value, T(0.5f), value});
      dy.insert(dy.end(), {T(0.75f), value, value});
    }
  }
};

// dx[i] is the rounded product dy[i]·f'(x[i]), whichever of the inputs dx is. A slope of 0 may let nothing through, not
// even what is not finite.
template <class T>
void backward_is_dy_times_the_derivative(const backward_subject<T>& s) {
  const backward_inputs<T> in;
  const std::size_t n = in.x.size();
  std::vector<T> apart(n), over_dy = in.dy, over_x = in.x;
  s.run(in.dy, in.x, apart);
  s.run(over_dy, in.x, over_dy);
  s.run(in.dy, over_x, over_x);
  for (std::size_t i = 0; i < n; ++i) {
    const T slope = s.derivative(in.x[i]), wanted = in.dy[i] * slope;
    const bool nothing = slope == 0 && apart[i] == 0;
    ASSERT_TRUE(nothing || same(apart[i], wanted))
        << shown(apart[i]) << " for " << shown(wanted) << " at x = " << shown(in.x[i]) << ", dy = " << shown(in.dy[i]);
    ASSERT_TRUE(same(apart[i], over_dy[i]) && same(apart[i], over_x[i]))
        << "apart and in place differ at x = " << shown(in.x[i]) << ", dy = " << shown(in.dy[i]);
  }
}

// From y = f(x), whose error hides the slope's last digits: within four steps of a slope of 1, or of the slope where
// that is larger. The slope of tanh, 1 - y², has twice the error of y, which is up to 4 half steps.
template <class T>
void backward_from_output_is_near(const backward_subject<T>& s) {
  const backward_inputs<T> in;
  const std::size_t n = in.x.size();
  std::vector<T> y(n), apart(n), over_dy = in.dy, over_y(n);
  std::transform(in.x.begin(), in.x.end(), y.begin(), s.value);
  over_y = y;
  s.run(in.dy, y, apart);
  s.run(over_dy, y, over_dy);
  s.run(in.dy, over_y, over_y);
  const auto epsilon = static_cast<double>(ulp<T>(1)), least = static_cast<double>(ulp<T>(0));
  for (std::size_t i = 0; i < n; ++i) {
    const double dy = as_double(in.dy[i]), x = as_double(in.x[i]);
    const double slope = as_double(s.derivative(static_cast<slope_type<T>>(x))), wanted = dy * slope;
    const bool finite = std::isfinite(dy) && std::isfinite(slope) && std::isfinite(as_double(y[i]));
    if (finite && std::fabs(wanted) < number_range<T>::overflow / 4) {
      const double step = epsilon * std::max(1.0, std::fabs(slope));
      ASSERT_LE(std::fabs(as_double(apart[i]) - wanted), 4 * (step * std::fabs(dy) + least))
          << shown(apart[i]) << " for " << shown(wanted) << " at x = " << shown(in.x[i]) << ", dy = " << shown(dy);
    }
    ASSERT_TRUE(same(apart[i], over_dy[i]) && same(apart[i], over_y[i])) << shown(in.x[i]) << ", dy = " << dy;
  }
}

} // namespace simdact_test
