// The backward passes of softmax and log_softmax: against their formulas in long double, differences of the exact
// functions, and the rules of memory.
#include <algorithm>
#include <random>
#include <span>
#include <vector>

#include <gtest/gtest.h>

#include <simdact/softmax.hpp>

#include <support/guarded.hpp>
#include <support/refusal.hpp>
#include <support/softmax_rows.hpp>

namespace {

namespace act = simdact;
using namespace simdact_test;

template <class T>
class SoftmaxBackward : public ::testing::Test {
public:
  static constexpr T eps = std::numeric_limits<T>::epsilon(), inf = std::numeric_limits<T>::infinity();

  std::mt19937_64 random{3};

  std::vector<T> uniform(std::size_t n, double low, double high) {
    std::vector<T> x(n);
    std::uniform_real_distribution<double> numbers(low, high);
    for (T& v : x)
      v = static_cast<T>(numbers(random));
    return x;
  }
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
