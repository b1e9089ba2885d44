// SPDX-License-Identifier: BSL-1.0
// The backward passes of softmax and log_softmax: against their formulas in long double, differences of the exact
// functions, and the rules of memory.
#include <algorithm>
#include <span>
#include <vector>

#include <gtest/gtest.h>

#include <simdact/softmax.hpp>

#include <support/any_mode.hpp>
#include <support/guarded.hpp>
#include <support/random_rows.hpp>
#include <support/refusal.hpp>
#include <support/row_instances.hpp>
#include <support/softmax_rows.hpp>

namespace {

namespace act = simdact;
using namespace simdact_test;

template <class T>
class SoftmaxBackward : public ::testing::Test, public random_rows<T, 3> {
public:
  static constexpr T eps = std::numeric_limits<T>::epsilon(), inf = std::numeric_limits<T>::infinity();
};

using element_types = ::testing::Types<float, double>;
TYPED_TEST_SUITE(SoftmaxBackward, element_types);

TYPED_TEST(SoftmaxBackward, IsTheFormula) {
  using T = TypeParam;
  for (const std::size_t length : {1u, 2u, 15u, 64u, 65u, 128u, 1000u, 1025u, 32000u})
    for (const T scale : {T(1), T(0.3)}) {
      const std::size_t rows = length > 2000 ? 1 : 3, size = rows * length;
      const auto x = this->uniform(size, -5, 5), dy = this->uniform(size, -1, 2);
      const act::softmax_options<T> options{.row_length = length, .scale = scale, .temperature = T(0.7)};
      std::vector<T> p(size), logs(size), dp(size), dlogs(size);
      act::softmax(x, p, options);
      act::log_softmax(x, logs, options);
      act::softmax_backward(dy, p, dp, options);
      act::log_softmax_backward(dy, logs, dlogs, options);
      const long double factor = static_cast<long double>(scale) / T(0.7);
      for (std::size_t row = 0; row < size; row += length) {
        long double dot = 0, sum = 0, dot_size = 0, sum_size = 0;
        for (std::size_t i = row; i < row + length; ++i) {
          const long double product = static_cast<long double>(dy[i]) * p[i];
          dot += product;
          dot_size += std::fabs(product);
          sum += dy[i];
          sum_size += std::fabs(static_cast<long double>(dy[i]));
        }
        for (std::size_t i = row; i < row + length; ++i) {
          const long double gradient = factor * p[i] * (dy[i] - dot);
          EXPECT_LE(std::fabs(dp[i] - gradient), factor * p[i] * (std::fabs(dy[i]) + dot_size) * 4 * this->eps);
          const long double power = std::exp(static_cast<long double>(logs[i]));
          const long double log_gradient = factor * (dy[i] - power * sum);
          EXPECT_LE(std::fabs(dlogs[i] - log_gradient), factor * (std::fabs(dy[i]) + power * sum_size) * 4 * this->eps);
        }
      }
    }
}

// Of the logits that the options make, a mask and lengths among them.
TYPED_TEST(SoftmaxBackward, IsTheGradient) {
  using T = TypeParam;
  const std::size_t length = 40;
  const T temperature = T(0.75), scale = T(1.5);
  const auto x = this->uniform(length, -2, 2), dy = this->uniform(length, -1, 1);
  auto mask = this->uniform(length, -1, 1);
  mask[3] = mask[30] = -this->inf;
  const std::vector<std::size_t> valid{37};
  const act::softmax_options<T> options{
      .scale = scale, .temperature = temperature, .mask = mask, .valid_length = valid};
  std::vector<T> p(length), logs(length), dp(length, T(9)), dlogs(length, T(9));
  act::softmax(x, p, options);
  act::log_softmax(x, logs, options);
  act::softmax_backward(dy, p, dp, options);
  act::log_softmax_backward(dy, logs, dlogs, options);
  // What dy weighs of the outputs, as x[at] moves by h.
  const auto weighed = [&](std::size_t at, long double h, bool logarithms) {
    std::vector<long double> logits;
    for (std::size_t i = 0; i < valid[0]; ++i)
      logits.push_back((x[i] + (i == at ? h : 0)) * scale / temperature + mask[i]);
    const exact_row row(logits);
    long double sum = 0;
    for (std::size_t i = 0; i < valid[0]; ++i)
      if (mask[i] != -this->inf)
        sum += dy[i] * (logarithms ? row.logarithm(i) : row.probability(i));
    return sum;
  };
  for (std::size_t i = 0; i < length; ++i) {
    if (i >= valid[0] || mask[i] == -this->inf) {
      EXPECT_EQ(dp[i], 0);
      EXPECT_EQ(dlogs[i], 0);
      continue;
    }
    const long double h = 1e-4L;
    for (const bool logarithms : {false, true}) {
      const long double difference = (weighed(i, h, logarithms) - weighed(i, -h, logarithms)) / (2 * h);
      EXPECT_NEAR(static_cast<double>(logarithms ? dlogs[i] : dp[i]), static_cast<double>(difference),
                  sizeof(T) == 4 ? 3e-6 : 3e-8);
    }
  }
}

// dx = f·dy·softmax(x), of the options' logits.
TYPED_TEST(SoftmaxBackward, OfLogsumexpIsTheSoftmaxTimesDy) {
  using T = TypeParam;
  for (const std::size_t length : {1u, 2u, 15u, 64u, 1025u}) {
    const std::size_t rows = 7, size = rows * length;
    const auto x = this->uniform(size, -5, 5), dy = this->uniform(rows, -2, 3);
    auto mask = this->uniform(length, -1, 1);
    mask[length / 2] = -this->inf;
    const std::vector<std::size_t> valid(rows, length - length / 4);
    for (const bool left_out : {false, true})
      for (const T scale : {T(1), T(-0.6)}) {
        act::softmax_options<T> options{.row_length = length, .scale = scale, .temperature = T(0.7)};
        if (left_out) {
          options.mask = mask;
          options.valid_length = valid;
        }
        std::vector<T> p(size), dx(size, T(9)), in_place = x;
        act::softmax(x, p, options);
        act::logsumexp_backward(dy, x, dx, options);
        act::logsumexp_backward(dy, in_place, in_place, options);
        EXPECT_EQ(in_place, dx);
        for (std::size_t i = 0; i < size; ++i) {
          const long double gradient = static_cast<long double>(p[i]) * dy[i / length] * scale / T(0.7);
          EXPECT_LE(std::fabs(dx[i] - gradient), 2 * this->eps * std::fabs(gradient)) << length;
        }
      }
  }
  // A class of probability 0 has none, and NaN reaches the others.
  std::vector<T> dx(3);
  act::logsumexp_backward(std::vector<T>{std::numeric_limits<T>::quiet_NaN()}, std::vector<T>{1, -this->inf, 2}, dx);
  EXPECT_TRUE(dx[0] != dx[0] && dx[1] == 0 && dx[2] != dx[2]);
  act::logsumexp_backward(std::vector<T>{3}, std::vector<T>(3, -this->inf), dx);
  EXPECT_EQ(dx, std::vector<T>(3, T(0)));
  const std::vector<std::size_t> two{2};
  std::vector<T> shares(4);
  act::logsumexp_backward(std::vector<T>{3}, std::vector<T>{-this->inf, -this->inf, 1, 1}, shares,
                          {.valid_length = two, .empty = act::empty_row::uniform});
  EXPECT_EQ(shares, std::vector<T>(4, T(0.75)));
  act::logsumexp_backward(std::vector<T>(4), std::vector<T>(), std::vector<T>(), {.rows = 4});
  EXPECT_EQ(refusal([&] { act::logsumexp_backward(std::vector<T>(2), std::vector<T>(3), dx); }, dx),
            "simdact::logsumexp_backward: there are 1 rows and dy has 2 elements");
  EXPECT_EQ(refusal([&] { act::logsumexp_backward(std::vector<T>(1), std::vector<T>(4), dx); }, dx),
            "simdact::logsumexp_backward: the input has 4 elements and the output 3");
  EXPECT_EQ(refusal([&] { act::logsumexp_backward(std::span<const T>(dx).first(1), std::vector<T>(3), dx); }, dx),
            "simdact::logsumexp_backward: dy (1 elements) and output (3 elements) overlap");
}

TYPED_TEST(SoftmaxBackward, NothingOverflowsOnTheWay) {
  using T = TypeParam;
  const T most = std::numeric_limits<T>::max(), large = most / 8 * 7;
  const auto close = [&](std::vector<T> got, const std::vector<long double>& wanted) {
    for (std::size_t i = 0; i < got.size(); ++i)
      EXPECT_LE(std::fabs(got[i] - wanted[i]), 8 * this->eps * std::fabs(wanted[i]));
  };
  // A short row alone, and one of several.
  for (const std::size_t rows : {1u, 20u}) {
    std::vector<T> dy, y, dx(2 * rows);
    std::vector<long double> wanted;
    for (std::size_t row = 0; row < rows; ++row) {
      dy.insert(dy.end(), {large, -large});
      y.insert(y.end(), {T(0.125), T(0.875)});
      wanted.insert(wanted.end(), {large * 0.21875L, large * -0.21875L});
    }
    act::softmax_backward(dy, y, dx, {.row_length = 2});
    close(dx, wanted);
    // The sum itself is out of range, by the rounding of probabilities.
    std::fill(dy.begin(), dy.end(), most);
    std::fill(y.begin(), y.end(), T(0.5) + this->eps);
    act::softmax_backward(dy, y, dx, {.row_length = 2});
    for (const T v : dx)
      EXPECT_LE(std::fabs(v), most * 4 * this->eps);
    for (T& v : y)
      v = std::log(T(0.5));
    act::log_softmax_backward(dy, y, dx, {.row_length = 2});
    for (const T v : dx)
      EXPECT_LE(std::fabs(v), most * 4 * this->eps);
    for (std::size_t i = 0; i < dy.size(); i += 2) {
      dy[i] = -large;
      y[i] = 0;
      y[i + 1] = -this->inf;
    }
    act::log_softmax_backward(dy, y, dx, {.row_length = 2, .scale = T(0.25)});
    for (std::size_t i = 0; i < dy.size(); i += 2)
      close({dx[i], dx[i + 1]}, {-most / 4, most / 4});
  }
  const std::vector<T> infinite{this->inf, 1};
  std::vector<T> dx(2);
  act::softmax_backward(infinite, std::vector<T>{T(0.5), T(0.5)}, dx);
  EXPECT_TRUE(dx[0] != dx[0] && dx[1] == -this->inf);
}

TYPED_TEST(SoftmaxBackward, ZerosWhereAClassIsLeftOut) {
  using T = TypeParam;
  const std::size_t length = 37;
  std::vector<T> x = this->uniform(length, -1, 1), dy = this->uniform(length, -1, 1), p(length), logs(length);
  std::vector<T> mask(length, T(0)), dx(length);
  mask[5] = -this->inf;
  act::softmax(x, p, {.mask = mask});
  act::log_softmax(x, logs, {.mask = mask});
  dy[5] = std::numeric_limits<T>::quiet_NaN();
  for (const bool logarithms : {false, true}) {
    if (logarithms)
      act::log_softmax_backward(dy, logs, dx, {.mask = mask});
    else
      act::softmax_backward(dy, p, dx, {.mask = mask});
    EXPECT_EQ(dx[5], 0);
    EXPECT_TRUE(std::all_of(dx.begin(), dx.end(), [](T v) { return v == v; }));
    if (logarithms)
      act::log_softmax_backward(dy, logs, dx);
    else
      act::softmax_backward(dy, p, dx);
    EXPECT_TRUE(std::all_of(dx.begin(), dx.end(), [](T v) { return v != v; }));
  }
}

TYPED_TEST(SoftmaxBackward, PlacesDoNotShowInTheBits) {
  using T = TypeParam;
  const std::size_t most = 9 * act::simd::width<act::simd::widest<T>> + 3;
  guarded_pages first(most * sizeof(T)), second(most * sizeof(T)), third(most * sizeof(T));
  for (std::size_t n = 0; n <= most; ++n) {
    const auto values = this->uniform(n, 0, 1), gradients = this->uniform(n, -1, 1);
    std::vector<T> dp(n), dlogs(n);
    act::softmax_backward(gradients, values, dp);
    act::log_softmax_backward(gradients, values, dlogs);
    for (const bool front : {false, true}) {
      const auto place = [&](guarded_pages& pages) {
        return std::span<T>(front ? pages.template front<T>() : pages.template back<T>(n), n);
      };
      const std::span<T> dy = place(first), y = place(second), dx = place(third);
      const auto same = [&](const std::vector<T>& wanted, std::span<T> got) {
        EXPECT_TRUE(std::equal(wanted.begin(), wanted.end(), got.begin())) << n;
        std::copy(values.begin(), values.end(), y.begin());
        std::copy(gradients.begin(), gradients.end(), dy.begin());
      };
      same({}, dx);
      act::softmax_backward(dy, y, dx);
      same(dp, dx);
      act::softmax_backward(dy, y, dy);
      same(dp, dy);
      act::softmax_backward(dy, y, y);
      same(dp, y);
      act::log_softmax_backward(dy, y, dx);
      same(dlogs, dx);
      act::log_softmax_backward(dy, y, dy);
      same(dlogs, dy);
      act::log_softmax_backward(dy, y, y);
      same(dlogs, y);
    }
  }
}

TYPED_TEST(SoftmaxBackward, RoundingModesAndFlushingDoNoHarm) {
  using T = TypeParam;
  for (const std::size_t n : {7u, 40u, 1000u}) {
    const auto x = this->uniform(4 * n, -50, 50), dy = this->uniform(4 * n, -1, 1);
    std::vector<T> p(4 * n), logs(4 * n);
    act::softmax(x, p, {.row_length = n});
    act::log_softmax(x, logs, {.row_length = n});
    const auto gradients = [&] {
      std::vector<T> dx(4 * n);
      act::softmax_backward(dy, p, dx, {.row_length = n});
      return dx;
    };
    expect_no_harm_in_any_mode<T>(gradients, 1);
    const auto gradients_of_logarithms = [&] {
      std::vector<T> dx(4 * n);
      act::log_softmax_backward(dy, logs, dx, {.row_length = n});
      return dx;
    };
    expect_no_harm_in_any_mode<T>(gradients_of_logarithms, 10);
  }
}

TYPED_TEST(SoftmaxBackward, RefusesWrongCalls) {
  using T = TypeParam;
  const std::vector<T> x(12, T(1)), short_x(9, T(1));
  std::vector<T> dx(12, T(9));
  EXPECT_EQ(refusal([&] { act::softmax_backward(x, short_x, dx); }, dx),
            "simdact::softmax_backward: the input has 9 elements and the output 12");
  EXPECT_EQ(refusal([&] { act::log_softmax_backward(short_x, x, dx); }, dx),
            "simdact::log_softmax_backward: the input has 9 elements and the output 12");
  EXPECT_EQ(refusal([&] { act::softmax_backward(x, x, dx, {.row_length = 7}); }, dx),
            "simdact::softmax_backward: row_length is 7; it does not divide the size 12");
  EXPECT_EQ(
      refusal(
          [&] { act::softmax_backward(std::span(dx).first(8), std::span(x).first(8), std::span(dx).subspan(1, 8)); },
          dx),
      "simdact::softmax_backward: input and output overlap without being the same range: 8 elements that begin 1 "
      "apart");
  EXPECT_EQ(refusal([&] { act::log_softmax_backward(x, x, dx, {.softcap = 30}); }, dx),
            "simdact::log_softmax_backward: softcap is 30; its gradient needs the logits: multiply by "
            "softcap_derivative of them");
}

} // namespace
