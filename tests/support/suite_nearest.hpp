// SPDX-License-Identifier: BSL-1.0
// Correct rounding: to sixteen bits, of every input; to floats, of the hardest and of a share.
#pragma once

#include <gtest/gtest.h>

#include <support/hard_cases.hpp>
#include <support/nearest.hpp>
#include <support/nearest_floats.hpp>
#include <support/quick_survey.hpp>
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

inline void hard_cases_are_the_nearest(const subject<float>& s) {
  std::size_t n = 0;
  for (const hard_cases& of : known_hard_cases) {
    if (of.function != s.function)
      continue;
    for (const auto& [from, to] : of.cases) {
      const float x = from_bits<float>(from), wanted = from_bits<float>(to);
      std::array<float, lanes<float> + 1> in, out;
      in.fill(x);
      s.array(in, out);
      ASSERT_TRUE(same(out.front(), wanted) && same(out.back(), wanted)) << shown(out.front()) << " for " << shown(x);
      ASSERT_TRUE(same(s.scalar(x), wanted)) << " for " << shown(x);
      ++n;
    }
  }
  EXPECT_GE(n, 20u);
}

// Where the reference of sweeps leaves no doubt.
inline void a_share_of_floats_is_the_nearest(const subject<float>& s) {
  float_block block;
  candidates near;
  std::vector<float> y(block_size);
  for (std::uint32_t k = 0; k < float_blocks; k += quick_block_stride) {
    if (!block.fill(k, *s.shape))
      continue;
    s.array(block.x, y);
    near.fill(block.exact);
    for (std::size_t i = 0; i < block_step; ++i)
      if (bits(near.lower[i]) == bits(near.upper[i])) {
        ASSERT_TRUE(same(y[i], near.lower[i])) << " for " << shown(block.x[i]);
      }
    ASSERT_TRUE(same(s.scalar(block.x[k % block_step]), y[k % block_step]))
        << " for " << shown(block.x[k % block_step]);
  }
}

inline void floats_are_the_nearest(const subject<float>& s) {
  hard_cases_are_the_nearest(s);
  a_share_of_floats_is_the_nearest(s);
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
