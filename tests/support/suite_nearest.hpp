// SPDX-License-Identifier: BSL-1.0
// Correct rounding to sixteen bits, of every input.
#pragma once

#include <gtest/gtest.h>

#include <support/nearest.hpp>
#include <support/suite_backward.hpp>
#include <support/suite_limits.hpp>

namespace simdact_test {

// In an array and as a scalar. NaN has tests of its own.
template <class T>
void every_result_is_the_nearest(const subject<T>& s) {
  std::vector<T> x;
  for (std::uint64_t b = 0; b < 0x10000; ++b)
    if (const T value = from_bits<T>(b); !is_nan(value))
      x.push_back(value);
  std::vector<T> y(x.size());
  s.array(x, y);
  for (std::size_t i = 0; i < x.size(); ++i) {
    const T wanted = nearest(*s.shape, x[i]);
    ASSERT_TRUE(is_wanted(s, y[i], wanted)) << " for " << shown(x[i]) << " in an array";
    ASSERT_TRUE(is_wanted(s, s.scalar(x[i]), wanted)) << " for " << shown(x[i]);
  }
}

// dx[i] is nearest to the product of dy[i] and the exact derivative, which the kernel for doubles all but gives; and
// either neighbour where that is undecided.
template <class T>
void backward_is_the_nearest_to_dy_times_the_derivative(const backward_subject<T>& s) {
  const backward_inputs<T> in;
  const std::size_t n = in.x.size();
  std::vector<T> apart(n), over_dy = in.dy, over_x = in.x;
  s.run(in.dy, in.x, apart);
  s.run(over_dy, in.x, over_dy);
  s.run(in.dy, over_x, over_x);
  for (std::size_t i = 0; i < n; ++i) {
    const double slope = s.derivative(as_double(in.x[i])), product = as_double(in.dy[i]) * slope;
    const auto case_of = [&] { return " at x = " + shown(in.x[i]) + ", dy = " + shown(in.dy[i]); };
    ASSERT_TRUE(same(apart[i], over_dy[i]) && same(apart[i], over_x[i])) << "apart and in place differ" << case_of();
    if (slope == 0 && as_double(apart[i]) == 0)
      continue;
    if (!std::isfinite(product)) {
      ASSERT_TRUE(same(apart[i], T(static_cast<float>(product)))) << case_of();
      continue;
    }
    const between place = place_of<T>(product);
    const T upper = neighbour<T>(place, true, product), lower = neighbour<T>(place, false, product);
    const bool by_upper = same(apart[i], upper), by_lower = same(apart[i], lower);
    ASSERT_TRUE((by_upper && (place.from_tie > 0 || place.is_undecided())) ||
                (by_lower && (place.from_tie < 0 || place.is_undecided())))
        << shown(apart[i]) << " for " << shown(product) << case_of();
  }
}

} // namespace simdact_test
