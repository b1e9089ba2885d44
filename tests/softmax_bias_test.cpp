// SPDX-License-Identifier: BSL-1.0
// What the options add to logits: masks of numbers and of bytes, slopes and sinks, each and together.
#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

#include <gtest/gtest.h>

#include <simdact/softmax.hpp>

#include <support/guarded.hpp>
#include <support/raised.hpp>
#include <support/random_rows.hpp>
#include <support/refusal.hpp>
#include <support/row_instances.hpp>
#include <support/row_results.hpp>
#include <support/softmax_rows.hpp>

namespace {

namespace act = simdact;
using namespace simdact_test;

template <class T>
class SoftmaxBias : public ::testing::Test, public random_rows<T, 19> {
public:
  static constexpr T inf = std::numeric_limits<T>::infinity(), nan = std::numeric_limits<T>::quiet_NaN();
  static constexpr std::size_t rows = 6;

  std::vector<std::uint8_t> bytes(std::size_t n) {
    std::vector<std::uint8_t> shown(n);
    for (std::uint8_t& b : shown)
      b = static_cast<std::uint8_t>(this->random() % 4 == 0 ? 0 : this->random());
    return shown;
  }

  static std::size_t row_of_matrix(std::size_t row, const act::softmax_options<T>& options) {
    return options.matrix_rows == 0 ? row : row % options.matrix_rows;
  }
  static T number_of(std::span<const T> numbers, std::size_t row, const act::softmax_options<T>& options) {
    if (numbers.size() == 1)
      return numbers[0];
    return numbers[numbers.size() == rows ? row : row / options.matrix_rows];
  }
  // A row's logits as the options say, its sink behind them.
  static std::vector<long double> logits_of(std::span<const T> x, std::size_t row,
                                            const act::softmax_options<T>& options) {
    const std::size_t n = options.row_length;
    const auto at = [&](const auto& mask, std::size_t i) { return mask.data()[mask.size() == n ? i : row * n + i]; };
    std::vector<long double> logits;
    for (std::size_t i = 0; i < n; ++i) {
      long double logit = static_cast<long double>(x[row * n + i]) * options.scale / options.temperature;
      if (!options.mask.empty())
        logit += at(options.mask, i);
      if (!options.alibi_slopes.empty())
        logit += static_cast<long double>(number_of(options.alibi_slopes, row, options)) *
                 (static_cast<long double>(i) - static_cast<long double>(row_of_matrix(row, options)));
      const bool behind = options.causal_offset &&
                          static_cast<std::ptrdiff_t>(i) >=
                              static_cast<std::ptrdiff_t>(row_of_matrix(row, options)) + *options.causal_offset;
      if (behind || (!options.boolean_mask.empty() && at(options.boolean_mask, i) == 0))
        logit = -std::numeric_limits<long double>::infinity();
      logits.push_back(logit);
    }
    logits.push_back(options.sinks.empty() ? -std::numeric_limits<long double>::infinity()
                                           : static_cast<long double>(number_of(options.sinks, row, options)));
    return logits;
  }

  // The results against those in long double.
  static void expect_exact(const std::vector<T>& x, const act::softmax_options<T>& options) {
    const std::size_t n = options.row_length;
    std::vector<T> p(x.size(), T(9)), logs = p, in_place = x, sums(rows);
    act::softmax(x, p, options);
    act::softmax(in_place, in_place, options);
    EXPECT_EQ(p, in_place);
    act::log_softmax(x, logs, options);
    act::logsumexp(x, sums, options);
    double worst = 0, worst_log = 0, worst_sum = 0;
    for (std::size_t row = 0; row < rows; ++row) {
      const exact_row exact(logits_of(x, row, options));
      if (exact.maximum == -std::numeric_limits<long double>::infinity()) {
        EXPECT_EQ(sums[row], -inf);
        continue;
      }
      worst_sum = std::max(worst_sum, ulps_off_from_one(sums[row], exact.maximum + exact.log_sum));
      for (std::size_t i = 0; i < n; ++i) {
        if (std::isinf(exact.logits[i])) {
          EXPECT_EQ(p[row * n + i], 0);
          EXPECT_EQ(logs[row * n + i], -inf);
          continue;
        }
        ASSERT_FALSE(std::isnan(p[row * n + i]) || std::isnan(logs[row * n + i]));
        worst = std::max(worst, ulps_off(p[row * n + i], exact.probability(i)));
        worst_log = std::max(worst_log, ulps_off_from_one(logs[row * n + i], exact.logarithm(i)));
      }
    }
    EXPECT_LE(worst, 4) << n;
    EXPECT_LE(worst_log, 2) << n;
    EXPECT_LE(worst_sum, 2) << n;
  }
};

using element_types = ::testing::Types<float, double>;
TYPED_TEST_SUITE(SoftmaxBias, element_types);

// Each combination, with masks that rows share and masks of their own; long rows too, where the sum loses classes.
TYPED_TEST(SoftmaxBias, IsAccurate) {
  using T = TypeParam;
  for (const std::size_t n : {1u, 5u, 37u, 200u, 1500u})
    for (unsigned set = 0; set < 64; ++set) {
      const auto x = this->uniform(this->rows * n, -20, 20);
      const auto mask = this->uniform((set & 1 ? this->rows : 1) * n, -3, 3);
      const auto shown = this->bytes((set & 1 ? 1 : this->rows) * n);
      const std::size_t matrix_rows = set & 32 ? 3 : 0, numbers = set & 1 ? this->rows : set & 32 ? 2 : 1;
      const auto slopes = this->uniform(numbers, -0.3, 0.3), sinks = this->uniform(numbers, -30, 30);
      act::softmax_options<T> options{
          .row_length = n, .scale = T(0.3), .temperature = T(0.7), .matrix_rows = matrix_rows};
      if (set & 2)
        options.mask = mask;
      if (set & 4)
        options.boolean_mask = shown;
      if (set & 8)
        options.alibi_slopes = slopes;
      if (set & 16)
        options.sinks = sinks;
      this->expect_exact(x, options);
      options.causal_offset = 2;
      this->expect_exact(x, options);
    }
}

TYPED_TEST(SoftmaxBias, SinksMayBeFarFromTheLogits) {
  using T = TypeParam;
  for (const std::size_t n : {3u, 40u, 1500u}) {
    for (const double sink : {-1e4, -90.0, 0.0, 25.0, 90.0, 300.0, 2e3}) {
      const std::vector<T> sinks{static_cast<T>(sink)};
      this->expect_exact(this->uniform(this->rows * n, -1, 1), {.row_length = n, .sinks = sinks});
      this->expect_exact(this->uniform(this->rows * n, 1990, 2010), {.row_length = n, .sinks = sinks});
    }
    // The sum but for its largest term is what counts of a long row.
    auto x = this->uniform(this->rows * n, -16, -15);
    const std::vector<T> top{T(20)}, low{T(-14)};
    this->expect_exact(x, {.row_length = n, .sinks = top});
    for (std::size_t row = 0; row < this->rows; ++row)
      x[row * n + row % n] = 20;
    this->expect_exact(x, {.row_length = n, .sinks = top});
    this->expect_exact(x, {.row_length = n, .sinks = low});
  }
}

// Short rows go several at a time.
TYPED_TEST(SoftmaxBias, SinksOfRowsTogetherGiveTheBitsOfEachAlone) {
  using T = TypeParam;
  const std::size_t count = 36;
  for (const std::size_t n : {1u, 5u, 16u, 33u, 100u, 200u})
    for (const T scale : {T(0.7), T(-0.125)}) {
      const auto x = this->uniform(count * n, -9, 9);
      auto sinks = this->uniform(count, -9, 12);
      std::vector<std::size_t> lengths(count);
      for (std::size_t row = 0; row < count; ++row) {
        lengths[row] = this->random() % (n + 1);
        if (row % 3 == 0) {
          const auto from = x.begin() + static_cast<std::ptrdiff_t>(row * n);
          const auto [least, most] = std::minmax_element(from, from + static_cast<std::ptrdiff_t>(n));
          sinks[row] = scale * (scale < 0 ? *least : *most);
        }
      }
      sinks[5] = -this->inf;
      sinks[17] = T(1e6);
      sinks[22] = this->nan;
      sinks[30] = this->inf;
      std::vector<T> p(count * n), logs(count * n), sums(count), alone(n), sum(1);
      act::softmax(x, p, {.row_length = n, .scale = scale, .sinks = sinks, .valid_length = lengths});
      act::log_softmax(x, logs,
                       {.row_length = n, .scale = scale, .sinks = sinks, .valid_length = lengths, .logsumexp = sums});
      for (std::size_t row = 0; row < count; ++row) {
        const std::span<const T> of_row = std::span(x).subspan(row * n, n);
        const act::softmax_options<T> options{.scale = scale,
                                              .sinks = std::span(sinks).subspan(row, 1),
                                              .valid_length = std::span(lengths).subspan(row, 1),
                                              .logsumexp = sum};
        const auto expect_same = [&](std::span<const T> together, std::span<const T> by_itself) {
          for (std::size_t i = 0; i < together.size(); ++i)
            ASSERT_TRUE(together[i] == by_itself[i] || (std::isnan(together[i]) && std::isnan(by_itself[i])))
                << n << ", row " << row << ", " << i;
        };
        act::softmax(of_row, alone, options);
        expect_same(std::span(p).subspan(row * n, n), alone);
        act::log_softmax(of_row, alone, options);
        expect_same(std::span(logs).subspan(row * n, n), alone);
        expect_same(std::span(sums).subspan(row, 1), sum);
      }
    }
}

// The nearest logarithms to 0 are those of a class beside which all others are little, the sink among them.
TYPED_TEST(SoftmaxBias, LogarithmsBesideASinkAreAccurate) {
  using T = TypeParam;
  const std::size_t n = 3000;
  std::vector<T> x(n, T(-80)), logs(n);
  x[77] = 20;
  for (const T sink : {T(-30), T(3)}) {
    const std::vector<T> sinks{sink};
    act::log_softmax(x, logs, {.sinks = sinks});
    const long double others = std::exp(sink - 20.0L) + (n - 1) * std::exp(-100.0L);
    EXPECT_LE(ulps_off(logs[77], -std::log1p(others)), 4);
  }
}

TYPED_TEST(SoftmaxBias, BytesAreAMaskOfInfinity) {
  using T = TypeParam;
  for (const std::size_t n : {1u, 5u, 37u, 300u})
    for (const bool own : {false, true}) {
      const std::size_t size = this->rows * n;
      auto x = this->uniform(size, -9, 9), dy = this->uniform(size, -1, 1);
      std::vector<std::uint8_t> shown = this->bytes(own ? size : n);
      if (own)
        std::fill(shown.begin() + 2 * static_cast<std::ptrdiff_t>(n),
                  shown.begin() + 3 * static_cast<std::ptrdiff_t>(n), std::uint8_t(0));
      std::vector<T> mask(shown.size());
      for (std::size_t i = 0; i < mask.size(); ++i)
        mask[i] = shown[i] == 0 ? -this->inf : T(0);
      for (const act::empty_row empty : {act::empty_row::zeros, act::empty_row::uniform}) {
        const auto by_mask = every_result<T>(x, dy, {.row_length = n, .mask = mask, .empty = empty});
        EXPECT_EQ(by_mask, every_result<T>(x, dy, {.row_length = n, .boolean_mask = shown, .empty = empty}));
        const auto bias = this->uniform(n, -1, 1);
        auto biased = mask;
        for (std::size_t i = 0; i < biased.size(); ++i)
          biased[i] += bias[i % n];
        EXPECT_EQ(every_result<T>(x, dy, {.row_length = n, .mask = biased, .empty = empty}),
                  every_result<T>(x, dy, {.row_length = n, .mask = bias, .boolean_mask = shown, .empty = empty}));
        // What is hidden may be anything.
        auto any = x, any_dy = dy;
        std::vector<T> any_mask(n, T(0));
        for (std::size_t i = 0; i < size; ++i)
          if (shown[i % shown.size()] == 0) {
            any[i] = i % 2 == 0 ? this->nan : this->inf;
            if (i >= this->rows) // one dy a row for logsumexp
              any_dy[i] = this->nan;
            if (!own)
              any_mask[i % n] = this->nan;
          }
        EXPECT_EQ(by_mask, every_result<T>(any, any_dy,
                                           {.row_length = n, .mask = any_mask, .boolean_mask = shown, .empty = empty}));
      }
      std::vector<T> p(size);
      act::softmax(x, p, {.row_length = n, .boolean_mask = shown, .empty = act::empty_row::nan});
      for (std::size_t row = 0; row < this->rows; ++row)
        EXPECT_EQ(std::isnan(p[row * n]),
                  std::all_of(shown.begin() + static_cast<std::ptrdiff_t>(own ? row * n : 0),
                              shown.begin() + static_cast<std::ptrdiff_t>((own ? row : 0) * n + n),
                              [](std::uint8_t b) { return b == 0; }));
    }
}

// So does -inf in a mask of numbers, however large the logit is that it leaves out.
TYPED_TEST(SoftmaxBias, MasksOfInfinityLeaveOutTheLargestLogits) {
  using T = TypeParam;
  const std::vector<T> slopes{T(0.1)}, sinks{T(1)};
  for (const std::size_t n : {5u, 37u, 1500u}) {
    const auto x = this->uniform(this->rows * n, -9, 9), dy = this->uniform(this->rows * n, -1, 1);
    auto mask = this->uniform(n, -1, 1);
    mask[1] = mask[n - 1] = -this->inf;
    for (const T large : {std::numeric_limits<T>::max(), std::numeric_limits<T>::lowest()}) {
      auto any = x;
      for (std::size_t row = 0; row < this->rows; ++row)
        any[row * n + 1] = any[row * n + n - 1] = large;
      for (const act::softmax_options<T>& options :
           {act::softmax_options<T>{.row_length = n, .mask = mask},
            {.row_length = n, .scale = -2, .mask = mask},
            {.row_length = n, .mask = mask, .alibi_slopes = slopes, .sinks = sinks}}) {
        EXPECT_EQ(every_result<T>(x, dy, options), every_result<T>(any, dy, options)) << n;
        std::vector<T> y(x.size());
        const int raised = raised_by([&] { act::log_softmax(any, y, options); });
        EXPECT_EQ(raised, 0) << exception_names(raised);
      }
    }
  }
}

TYPED_TEST(SoftmaxBias, ExactSlopesAreAMask) {
  using T = TypeParam;
  for (const std::size_t n : {5u, 37u, 300u}) {
    const std::size_t size = this->rows * n;
    const auto x = this->uniform(size, -9, 9), dy = this->uniform(size, -1, 1);
    const std::vector<T> slopes{T(0.5), T(-0.125)};
    std::vector<T> mask(size);
    for (std::size_t i = 0; i < size; ++i)
      mask[i] = slopes[i / n / 3] * (static_cast<T>(i % n) - static_cast<T>(i / n % 3));
    EXPECT_EQ(every_result<T>(x, dy, {.row_length = n, .mask = mask, .matrix_rows = 3}),
              every_result<T>(x, dy, {.row_length = n, .alibi_slopes = slopes, .matrix_rows = 3}));
  }
}

// A sink at -inf is none; beside classes that are all left out a sink has all.
TYPED_TEST(SoftmaxBias, SpecialSinks) {
  using T = TypeParam;
  const std::size_t n = 21, size = this->rows * n;
  const auto x = this->uniform(size, -9, 9), dy = this->uniform(size, -1, 1), zeros = std::vector<T>(n, T(0));
  const std::vector<T> none{-this->inf}, odd{-this->inf, 3, this->inf, this->nan, -3, 0};
  EXPECT_EQ(every_result<T>(x, dy, {.row_length = n, .mask = zeros}),
            every_result<T>(x, dy, {.row_length = n, .sinks = none}));
  const std::vector<std::uint8_t> hidden(n, 0);
  for (const bool cut : {false, true}) {
    act::softmax_options<T> options{.row_length = n, .sinks = odd, .empty = act::empty_row::uniform};
    const std::vector<std::size_t> ends(this->rows, 0);
    if (cut)
      options.valid_length = ends;
    else
      options.boolean_mask = hidden;
    std::vector<T> p(size), logs(size), sums(this->rows);
    act::softmax(x, p, options);
    act::log_softmax(x, logs, options);
    act::logsumexp(x, sums, options);
    for (std::size_t row = 0; row < this->rows; ++row)
      for (std::size_t i = 0; i < n; ++i) {
        const T got = p[row * n + i], log = logs[row * n + i];
        if (row == 0) {
          EXPECT_EQ(got, T(1) / T(n));
        } else if (row == 3 && !cut) {
          EXPECT_TRUE(std::isnan(got) && std::isnan(log));
        } else if (row != 3) {
          EXPECT_EQ(got, 0);
          EXPECT_EQ(log, -this->inf);
        }
      }
    EXPECT_TRUE(std::isnan(sums[3]));
    EXPECT_EQ(sums[1], 3);
    EXPECT_EQ(sums[2], this->inf);
    EXPECT_EQ(sums[4], -3);
  }
  // Infinite logits share with an infinite sink; NaN is NaN.
  std::vector<T> special = x, p(size);
  special[2 * n] = special[4 * n + 1] = this->inf;
  special[5 * n + 7] = this->nan;
  act::softmax(special, p, {.row_length = n, .sinks = odd});
  EXPECT_EQ(p[2 * n], T(0.5));
  EXPECT_EQ(p[2 * n + 1], 0);
  EXPECT_TRUE(std::isnan(p[3 * n]));
  EXPECT_EQ(p[4 * n + 1], 1);
  EXPECT_TRUE(std::isnan(p[5 * n]));
}

// By differences of the exact function of all options.
TYPED_TEST(SoftmaxBias, BackwardIsTheGradient) {
  using T = TypeParam;
  const std::size_t n = 24, size = this->rows * n;
  const auto x = this->uniform(size, -2, 2), dy = this->uniform(size, -1, 1), mask = this->uniform(n, -1, 1);
  const auto shown = this->bytes(size);
  const auto slopes = this->uniform(2, -0.1, 0.1), sinks = this->uniform(this->rows, -1, 3);
  const act::softmax_options<T> options{.row_length = n,
                                        .scale = T(1.5),
                                        .temperature = T(0.75),
                                        .mask = mask,
                                        .boolean_mask = shown,
                                        .alibi_slopes = slopes,
                                        .sinks = sinks,
                                        .causal_offset = 15,
                                        .matrix_rows = 3};
  const auto got = every_result<T>(x, dy, options);
  act::softmax_options<T> of_sinks = options;
  std::vector<T> sums = got.sums, by_sink(this->rows), dx(size);
  of_sinks.logsumexp = sums;
  of_sinks.sink_gradient = by_sink;
  const auto expect_sinks = [&](auto weighed, int of) {
    for (std::size_t row = 0; row < this->rows; ++row) {
      const long double h = 1e-4L;
      const long double scaled = h * options.temperature / options.scale;
      const long double difference = (weighed(row, n, scaled, of) - weighed(row, n, -scaled, of)) / (2 * h);
      EXPECT_NEAR(static_cast<double>(by_sink[row]), static_cast<double>(difference), sizeof(T) == 4 ? 3e-6 : 3e-8);
    }
  };
  const auto weighed = [&](std::size_t row, std::size_t at, long double h, int of) {
    std::vector<long double> logits = this->logits_of(x, row, options);
    logits[at] += h * options.scale / options.temperature;
    const exact_row exact(logits);
    if (of == 2)
      return dy[row] * (exact.maximum + exact.log_sum);
    long double sum = 0;
    for (std::size_t i = 0; i < n; ++i)
      if (!std::isinf(logits[i]))
        sum += dy[row * n + i] * (of == 1 ? exact.logarithm(i) : exact.probability(i));
    return sum;
  };
  act::softmax_backward(dy, got.probabilities, dx, of_sinks);
  EXPECT_EQ(dx, got.dx);
  expect_sinks(weighed, 0);
  act::log_softmax_backward(dy, got.logarithms, dx, of_sinks);
  EXPECT_EQ(dx, got.dx_of_logarithms);
  expect_sinks(weighed, 1);
  act::logsumexp_backward(std::span(dy).first(this->rows), x, dx, of_sinks);
  EXPECT_EQ(dx, got.dx_of_sums);
  expect_sinks(weighed, 2);
  EXPECT_EQ(sums, got.sums);
  // Rows without any other option go several at once, where no sink is asked after.
  const std::vector<T> one{T(0.5)};
  std::vector<T> p(size);
  act::softmax(x, p, {.row_length = n, .sinks = one, .logsumexp = sums});
  act::softmax_backward(dy, p, dx, {.row_length = n, .sinks = one, .sink_gradient = by_sink, .logsumexp = sums});
  for (std::size_t row = 0; row < this->rows; ++row) {
    long double dot = 0;
    for (std::size_t i = row * n; i < row * n + n; ++i)
      dot += static_cast<long double>(dy[i]) * p[i];
    EXPECT_NEAR(static_cast<double>(by_sink[row]), static_cast<double>(-std::exp(0.5L - sums[row]) * dot),
                sizeof(T) == 4 ? 1e-6 : 1e-14);
  }
  for (std::size_t i = 0; i < size; ++i)
    for (int of = 0; of < 3; ++of) {
      const long double h = 1e-4L;
      const long double difference = (weighed(i / n, i % n, h, of) - weighed(i / n, i % n, -h, of)) / (2 * h);
      const T slope = of == 0 ? got.dx[i] : of == 1 ? got.dx_of_logarithms[i] : got.dx_of_sums[i];
      EXPECT_NEAR(static_cast<double>(slope), static_cast<double>(difference), sizeof(T) == 4 ? 3e-6 : 3e-8) << of;
    }
}

TYPED_TEST(SoftmaxBias, TouchesNothingElse) {
  using T = TypeParam;
  const std::size_t most = 9 * act::simd::width<act::simd::widest<T>> + 3;
  guarded_pages pages(2 * most), elements(2 * most * sizeof(T));
  const std::vector<T> slopes{T(0.3)}, sinks{T(1)};
  for (std::size_t n = 1; n <= most; ++n) {
    const auto x = this->uniform(2 * n, -9, 9);
    const auto shown = this->bytes(2 * n);
    std::vector<T> p(2 * n), dx(2 * n);
    const auto options = [&](std::span<const std::uint8_t> bytes) {
      return act::softmax_options<T>{.row_length = n, .boolean_mask = bytes, .alibi_slopes = slopes, .sinks = sinks};
    };
    act::softmax(x, p, options(shown));
    act::softmax_backward(x, p, dx, options(shown));
    for (const bool front : {false, true}) {
      const std::span<std::uint8_t> bytes(
          front ? pages.template front<std::uint8_t>() : pages.template back<std::uint8_t>(2 * n), 2 * n);
      const std::span<T> in(front ? elements.template front<T>() : elements.template back<T>(2 * n), 2 * n);
      std::copy(shown.begin(), shown.end(), bytes.begin());
      std::copy(x.begin(), x.end(), in.begin());
      std::vector<T> y(2 * n);
      act::softmax(in, y, options(bytes));
      EXPECT_EQ(p, y) << n;
      act::softmax_backward(in, p, y, options(bytes));
      EXPECT_EQ(dx, y) << n;
    }
  }
}

TYPED_TEST(SoftmaxBias, RaisesNoExceptions) {
  using T = TypeParam;
  for (const std::size_t n : {5u, 37u, 2000u}) {
    auto x = this->uniform(this->rows * n, -9, 9);
    const auto shown = this->bytes(n);
    const std::vector<T> slopes{T(-0.3)}, sinks{T(2)};
    for (std::size_t i = 0; i < x.size(); ++i)
      if (shown[i % n] == 0)
        x[i] = i % 2 == 0 ? this->nan : this->inf;
    std::vector<T> mask(n, T(0)), y(x.size());
    mask[1] = -this->inf;
    const act::softmax_options<T> options{
        .row_length = n, .mask = mask, .boolean_mask = shown, .alibi_slopes = slopes, .sinks = sinks};
    const int raised = raised_by([&] {
      act::softmax(x, y, options);
      act::log_softmax(x, y, options);
    });
    EXPECT_EQ(raised, 0) << exception_names(raised);
  }
}

// A mask adds: +inf to -inf too, beside a class at +inf as elsewhere.
TYPED_TEST(SoftmaxBias, InfinityUnderMinusInfinityIsNaN) {
  using T = TypeParam;
  for (const T beside : {T(1), TestFixture::inf}) {
    const std::vector<T> x{-TestFixture::inf, 2, beside, 3}, mask{TestFixture::inf, 0, 0, 0};
    std::vector<T> p(4), logs(4), sum(1);
    act::softmax(x, p, {.mask = mask});
    act::log_softmax(x, logs, {.mask = mask});
    act::logsumexp(x, sum, {.mask = mask});
    for (std::size_t i = 0; i < 4; ++i)
      EXPECT_TRUE(std::isnan(p[i]) && std::isnan(logs[i])) << i << " beside " << beside;
    EXPECT_TRUE(std::isnan(sum[0])) << beside;
  }
}

TYPED_TEST(SoftmaxBias, BytesMayBeOfAnyKind) {
  using T = TypeParam;
  const auto x = this->uniform(4, -1, 1);
  const std::array<bool, 4> flags{true, false, true, true};
  const std::array<std::byte, 4> bytes{std::byte(1), std::byte(0), std::byte(255), std::byte(128)};
  std::vector<T> by_flags(4), by_bytes(4);
  act::softmax(x, by_flags, {.boolean_mask = flags});
  act::softmax(x, by_bytes, {.boolean_mask = bytes});
  EXPECT_EQ(by_flags, by_bytes);
  EXPECT_EQ(by_flags[1], 0);
}

TYPED_TEST(SoftmaxBias, RefusesWrongCalls) {
  using T = TypeParam;
  const std::vector<T> x(12, T(1)), two(2, T(1)), four(4, T(1)), large{T(2e30)}, odd{T(1), this->nan};
  std::vector<T> out(12, T(9));
  const std::vector<std::uint8_t> five(5, 1);
  const auto text = [&](const act::softmax_options<T>& options) {
    return refusal([&] { act::softmax(x, out, options); }, out);
  };
  EXPECT_EQ(text({.row_length = 4, .boolean_mask = five}),
            "simdact::softmax: boolean_mask has 5 elements; a row has 4 and the range 12");
  EXPECT_EQ(text({.row_length = 4, .sinks = two}),
            "simdact::softmax: sinks has 2 elements; it may have 1, one a matrix (1) or one a row (3)");
  EXPECT_EQ(text({.row_length = 2, .alibi_slopes = four, .matrix_rows = 2}),
            "simdact::softmax: alibi_slopes has 4 elements; it may have 1, one a matrix (3) or one a row (6)");
  EXPECT_EQ(text({.alibi_slopes = large}),
            "simdact::softmax: alibi_slopes[0] is 2e+30; its magnitude must be at most 1e30");
  EXPECT_EQ(text({.row_length = 6, .alibi_slopes = odd}),
            "simdact::softmax: alibi_slopes[1] is nan; its magnitude must be at most 1e30");
  EXPECT_EQ(text({.row_length = 4, .sinks = std::span(out).first(1)}),
            "simdact::softmax: sinks (1 elements) and output (12 elements) overlap");
  EXPECT_EQ(text({.row_length = 4, .alibi_slopes = std::span(out).last(3)}),
            "simdact::softmax: alibi_slopes (3 elements) and output (12 elements) overlap");
  EXPECT_EQ(text({.row_length = 1, .boolean_mask = std::as_bytes(std::span(out)).first(12)}),
            "simdact::softmax: boolean_mask (12 elements) and output (12 elements) overlap");
  std::vector<T> sums(3, T(9)), gradient(3, T(9));
  const std::vector<T> one(1, T(1));
  EXPECT_EQ(
      refusal(
          [&] { act::softmax_backward(x, x, out, {.row_length = 4, .sink_gradient = gradient, .logsumexp = sums}); },
          out, gradient),
      "simdact::softmax_backward: sink_gradient has 3 elements beside 0 sinks and 3 of logsumexp, the forward "
      "pass's; there are 3 rows");
  EXPECT_EQ(refusal(
                [&] {
                  act::logsumexp_backward(std::span(x).first(3), x, out,
                                          {.row_length = 4, .sinks = one, .sink_gradient = gradient});
                },
                out, gradient),
            "simdact::logsumexp_backward: sink_gradient has 3 elements beside 1 sinks and 0 of logsumexp, the forward "
            "pass's; there are 3 rows");
  EXPECT_EQ(refusal(
                [&] {
                  act::log_softmax_backward(
                      x, x, out,
                      {.row_length = 4, .sinks = one, .sink_gradient = std::span(out).first(3), .logsumexp = sums});
                },
                out),
            "simdact::log_softmax_backward: output (12 elements) and sink_gradient (3 elements) overlap");
  EXPECT_EQ(refusal([&] { act::softmax(x, out, {.row_length = 4, .sinks = sums, .logsumexp = sums}); }, out, sums),
            "simdact::softmax: sinks (3 elements) and logsumexp (3 elements) overlap");
}

} // namespace
