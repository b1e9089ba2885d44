// SPDX-License-Identifier: BSL-1.0
// Softmax of floats, nearly all by accurate, against its definition: some of what softmax_test.cpp and its neighbours
// hold of all policies and types, which take minutes to compile.
#include <cfenv>
#include <cmath>
#include <limits>
#include <random>
#include <vector>

#include <gtest/gtest.h>

#include <simdact/softmax.hpp>
#include <simdact/top_k_softmax.hpp>
#include <support/control_register.hpp>
#include <support/softmax_rows.hpp>

namespace {

namespace act = simdact;

constexpr float infinity = std::numeric_limits<float>::infinity();
constexpr std::size_t rows = 5, length = 75, apart = 80;

std::vector<float> logits(float from) {
  std::mt19937 random(3);
  std::uniform_real_distribution<float> uniform(from, from + 40);
  std::vector<float> x(rows * apart);
  for (float& v : x)
    v = uniform(random);
  return x;
}

// logit(row, i) is what the options make of x.
template <class Logit>
void expect_softmax(const std::vector<float>& x, const act::softmax_options<float>& options, std::size_t stride,
                    Logit logit) {
  std::vector<float> p(x.size(), 9.0f);
  act::softmax(x, p, options);
  for (std::size_t row = 0; row < rows; ++row) {
    std::vector<long double> all;
    for (std::size_t i = 0; i < length; ++i)
      all.push_back(logit(row, i));
    const simdact_test::exact_row exact(all);
    for (std::size_t i = 0; i < length; ++i)
      ASSERT_LE(simdact_test::ulps_off(p[row * stride + i], exact.probability(i)), 4) << row << ", " << i;
    for (std::size_t i = row * stride + length; i < (row + 1) * stride && i < p.size(); ++i)
      ASSERT_EQ(p[i], 9.0f);
  }
}

TEST(Rows, OptionsMakeTheLogits) {
  const auto x = logits(-20), mask = logits(-3);
  const std::size_t stride = length;
  const std::vector<float> packed(x.begin(), x.begin() + rows * length),
      of_rows(mask.begin(), mask.begin() + rows * length);
  expect_softmax(packed, {.row_length = length, .temperature = 0.7f}, stride,
                 [&](std::size_t row, std::size_t i) { return x[row * stride + i] / static_cast<long double>(0.7f); });
  expect_softmax(packed, {.row_length = length, .mask = of_rows}, stride, [&](std::size_t row, std::size_t i) {
    return static_cast<long double>(x[row * stride + i]) + mask[row * stride + i];
  });
  expect_softmax(packed, {.row_length = length, .causal_offset = 3}, stride,
                 [&](std::size_t row, std::size_t i) { return i < row + 3 ? x[row * stride + i] : -infinity; });
}

TEST(Rows, MayLieApart) {
  const auto x = logits(-20);
  expect_softmax(x, {.row_length = length, .rows = rows, .row_stride = apart}, apart,
                 [&](std::size_t row, std::size_t i) { return x[row * apart + i]; });
}

// Far from 0 the maximum is subtracted.
TEST(Rows, ShiftsMoveNothing) {
  const auto x = logits(5000);
  const std::vector<float> packed(x.begin(), x.begin() + rows * length);
  expect_softmax(packed, {.row_length = length}, length,
                 [&](std::size_t row, std::size_t i) { return x[row * length + i]; });
}

TEST(Rows, SpecialValues) {
  std::vector<float> x(200, 1.0f), p(200);
  x[3] = x[170] = infinity;
  act::softmax(x, p);
  EXPECT_EQ(p[3], 0.5f);
  EXPECT_EQ(p[170], 0.5f);
  EXPECT_EQ(p[4], 0);
  x[4] = std::numeric_limits<float>::quiet_NaN();
  act::softmax(x, p);
  EXPECT_TRUE(std::isnan(p[0]));
}

TEST(Rows, InfinityUnderMinusInfinityIsNaN) {
  const std::vector<float> x{-infinity, 2, infinity, 3}, mask{infinity, 0, 0, 0};
  std::vector<float> p(4);
  act::softmax(x, p, {.mask = mask});
  EXPECT_TRUE(std::isnan(p[2]));
}

TEST(Rows, TheLeastTermIsNothingWhenRoundingDown) {
  for (float top = 20; top < 250; ++top) {
    const std::vector<float> x{top, top - 200};
    std::vector<float> p(2);
    {
      const simdact_test::control_register changed(FE_DOWNWARD, false);
      act::softmax(x, p);
    }
    ASSERT_NEAR(p[0], 1, 1e-5) << top;
    ASSERT_NEAR(p[1], 0, 1e-5) << top;
  }
}

TEST(Rows, ShortRowsByAnotherMethodOfExp) {
  std::vector<float> x(16 * 38, 199.0f), p(x.size());
  for (std::size_t row = 0; row < x.size(); row += 38)
    x[row] = 200;
  act::softmax<act::schraudolph>(x, p, {.row_length = 38});
  for (std::size_t row = 0; row < x.size(); row += 38)
    ASSERT_NEAR(p[row], 1 / (1 + 37 * std::exp(-1.0)), 0.01) << row;
}

// A sum that loses what its additions round off is too small: the first class outweighs a hundred thousand others.
TEST(Rows, LongSumsKeepTheirDigits) {
  std::vector<float> x(100001, -11.0f), p(x.size());
  x[0] = 0;
  act::softmax(x, p);
  const simdact_test::exact_row exact(std::vector<long double>(x.begin(), x.end()));
  EXPECT_LE(simdact_test::ulps_off(p[0], exact.probability(0)), 4);
  EXPECT_LE(simdact_test::ulps_off(p[1], exact.probability(1)), 4);
}

TEST(Rows, BackwardIsTheFormula) {
  std::vector<float> x = logits(-20), y(x.size()), dy = logits(-20), dx(x.size());
  act::softmax(x, y);
  act::softmax_backward(dy, y, dx);
  long double sum = 0;
  for (std::size_t i = 0; i < x.size(); ++i)
    sum += static_cast<long double>(dy[i]) * y[i];
  for (std::size_t i = 0; i < x.size(); ++i) {
    const long double exact = y[i] * (dy[i] - sum);
    ASSERT_NEAR(dx[i], static_cast<double>(exact), 1e-5 * y[i] * 20) << i;
  }
}

// The two largest in every place of a row that is gone through by blocks, and a NaN in each.
TEST(Rows, TheLargestAreFoundInEveryPlace) {
  const float nan = std::numeric_limits<float>::quiet_NaN();
  std::vector<float> x(1303, -20.0f), p(2), one(1);
  std::vector<std::size_t> found(2), index(1);
  for (std::size_t i = 0; i < x.size(); ++i) {
    const std::size_t second = (i + 100) % x.size();
    x[i] = 2;
    x[second] = 1;
    act::top_k_softmax(x, 2, p, found);
    ASSERT_EQ(found, (std::vector<std::size_t>{i, second}));
    x[i] = nan;
    act::top_k_softmax(x, 1, one, index);
    ASSERT_TRUE(std::isnan(one[0])) << i;
    x[i] = x[second] = -20;
  }
}

} // namespace
