// SPDX-License-Identifier: BSL-1.0
// Backward passes against the derivative, which has tests of its own.
#pragma once

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>
#include <span>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include <support/backward.hpp>
#include <support/raised.hpp>
#include <support/suite_edges.hpp>
#include <support/ulp.hpp>

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

// Where the derivative as rounded may have lost digits that the product has.
template <class T>
bool slope_is_below_normal(T slope) {
  return std::fabs(slope) < std::numeric_limits<T>::min();
}

// dx against dy times the exact derivative: one ULP more than the derivative's bound, down to underflow.
template <class T>
::testing::AssertionResult near_exact_product(const backward_subject<T>& s, T dx, T dy, T x) {
  const long double wanted = static_cast<long double>(dy) * s.slope->exact(as_double(x));
  const long double error = std::fabs(static_cast<long double>(dx) - wanted) / ulp<T>(wanted);
  if (error <= static_cast<long double>(s.max_ulp) + 1)
    return ::testing::AssertionSuccess();
  return ::testing::AssertionFailure() << shown(dx) << " for " << static_cast<double>(wanted) << ", "
                                       << static_cast<double>(error) << " ULP off, at x = " << shown(x)
                                       << ", dy = " << shown(dy);
}

// dx[i] is the rounded product dy[i]·f'(x[i]), whichever of the inputs dx is. A slope of 0 may let nothing through, not
// even what is not finite; one below the normal numbers has its digits all the same.
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
    const bool nothing = slope == 0 && apart[i] == 0 && !std::isfinite(in.dy[i]);
    if (slope_is_below_normal(slope) && std::isfinite(in.dy[i]) && !same(apart[i], wanted))
      ASSERT_TRUE(near_exact_product(s, apart[i], in.dy[i], in.x[i]));
    else
      ASSERT_TRUE(nothing || same(apart[i], wanted)) << shown(apart[i]) << " for " << shown(wanted)
                                                     << " at x = " << shown(in.x[i]) << ", dy = " << shown(in.dy[i]);
    ASSERT_TRUE(same(apart[i], over_dy[i]) && same(apart[i], over_x[i]))
        << "apart and in place differ at x = " << shown(in.x[i]) << ", dy = " << shown(in.dy[i]);
  }
}

// Pieces of the number line, an eighth of a power of two wide, in which the derivative is below the normal numbers at
// one end and the largest dy would leave something of it.
template <class T>
std::vector<std::pair<T, T>> pieces_of_tails(const backward_subject<T>& s) {
  using limits = std::numeric_limits<T>;
  std::vector<std::pair<T, T>> pieces;
  const auto counts = [&](T x) {
    const long double slope = std::fabs(s.slope->exact(as_double(x)));
    return slope < static_cast<long double>(limits::min()) &&
           slope * static_cast<long double>(limits::max()) >= static_cast<long double>(limits::denorm_min()) / 2;
  };
  const std::uint64_t step = std::uint64_t{1} << (layout<T>::mantissa - 3);
  for (const std::uint64_t sign : {std::uint64_t{0}, layout<T>::sign})
    for (std::uint64_t at = 0; at + step < layout<T>::infinity; at += step) {
      const T x = from_bits<T>(sign + at), next = from_bits<T>(sign + at + step);
      if (counts(x) || counts(next))
        pieces.emplace_back(x, next);
    }
  return pieces;
}

// A NaN, or an ordinary number where kernels take none.
template <class T>
inline constexpr T besides = finite_math ? T(1.5) : std::numeric_limits<T>::quiet_NaN();

// In the tails of a derivative, for dy up to the largest number.
template <class T>
struct tail_inputs {
  std::vector<T> x, dy;

  explicit tail_inputs(const std::vector<std::pair<T, T>>& pieces) {
    using limits = std::numeric_limits<T>;
    std::mt19937_64 random(23);
    const auto part = [&] { return static_cast<T>(static_cast<double>(random() >> 11) * 0x1p-53); };
    for (std::size_t i = 0; i < 50000; ++i) {
      const auto [low, high] = pieces[random() % pieces.size()];
      x.push_back(low + (high - low) * part());
      const int exponent = limits::max_exponent - 1 - static_cast<int>(random() % (i % 2 == 0 ? 40 : 200));
      const T size = i % 16 == 0 ? limits::max() : std::ldexp(1 + part(), exponent);
      dy.push_back(random() % 2 == 0 ? size : -size);
    }
    for (std::size_t i = 0; i < x.size(); i += 89)
      x[i] = besides<T>;
    // Powers of ten, and numbers that need no care between others that do.
    for (int k = limits::min_exponent10; k <= limits::max_exponent10; ++k)
      for (const T size : {static_cast<T>(std::pow(10.0L, k)), T(1.5)})
        for (const T sign : {T(1), T(-1)}) {
          x.push_back(sign * size);
          dy.push_back(limits::max() / 3);
        }
  }
};

// Among ordinary numbers one from a tail is found, whatever comes after it.
template <class T>
void one_in_a_tail_is_found(const backward_subject<T>& s, T x, T dy) {
  constexpr std::size_t n = 1024, from = 512, vectors = 64;
  std::vector<T> in(n, T(1.5)), gradient(n, dy), dx(n), alone(1);
  in[0] = x;
  std::fill_n(in.begin() + from, vectors, besides<T>);
  s.run(gradient, in, dx);
  s.run(std::span(gradient).first(1), std::span(in).first(1), alone);
  ASSERT_TRUE(same(dx[0], alone[0])) << "alone and before NaN differ at x = " << shown(x) << ", dy = " << shown(dy);
}

// Numbers in a tail and ordinary ones beside them raise nothing, for a dy that overflows nowhere.
template <class T>
void tails_raise_no_exceptions(const backward_subject<T>& s, std::vector<T> x) {
  for (std::size_t i = 0; i < x.size(); i += 3)
    x[i] = i % 2 == 0 ? T(0) : i % 5 == 0 ? T(1.5) : T(-0.5);
  std::vector<T> dx(x.size());
  const std::vector<T> dy(x.size(), std::numeric_limits<T>::max() / 16);
  const int raised = raised_by([&] { s.run(dy, x, dx); });
  EXPECT_EQ(raised, 0) << "raises" << exception_names(raised);
}

// The derivative's digits are not lost where it is below the normal numbers and the product is not.
template <class T>
void backward_keeps_the_tails(const backward_subject<T>& s) {
  const std::vector<std::pair<T, T>> pieces = pieces_of_tails(s);
  if (pieces.empty())
    return;
  const tail_inputs<T> in(pieces);
  const std::size_t n = in.x.size();
  std::vector<T> apart(n), over_dy = in.dy, over_x = in.x, one(1);
  s.run(in.dy, in.x, apart);
  s.run(over_dy, in.x, over_dy);
  s.run(in.dy, over_x, over_x);
  std::vector<T> in_tail;
  for (std::size_t i = 0; i < n; ++i) {
    const T slope = s.derivative(in.x[i]);
    if (slope_is_below_normal(slope)) {
      in_tail.push_back(in.x[i]);
      if (in_tail.size() % 512 == 0) {
        ASSERT_NO_FATAL_FAILURE(one_in_a_tail_is_found(s, in.x[i], in.dy[i]));
      }
      ASSERT_TRUE(near_exact_product(s, apart[i], in.dy[i], in.x[i]));
    } else {
      ASSERT_TRUE(same(apart[i], in.dy[i] * slope)) << "x = " << shown(in.x[i]) << ", dy = " << shown(in.dy[i]);
    }
    s.run(std::span(in.dy).subspan(i, 1), std::span(in.x).subspan(i, 1), one);
    ASSERT_TRUE(same(apart[i], one[0]) && same(apart[i], over_dy[i]) && same(apart[i], over_x[i]))
        << "alone, apart and in place differ at x = " << shown(in.x[i]) << ", dy = " << shown(in.dy[i]);
  }
  EXPECT_GT(in_tail.size(), n / 4);
  tails_raise_no_exceptions(s, in_tail);
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
