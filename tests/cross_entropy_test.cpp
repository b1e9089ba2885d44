// SPDX-License-Identifier: BSL-1.0
// Cross-entropy of rows: losses and gradients against long double, what odd rows give, ignored rows, the edges of
// memory, and what is refused.
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <random>
#include <span>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include <simdact/cross_entropy.hpp>
#include <support/any_mode.hpp>
#include <support/exact_probabilities.hpp>
#include <support/guarded.hpp>
#include <support/in_parts.hpp>
#include <support/loss_options.hpp>
#include <support/random_rows.hpp>
#include <support/refusal.hpp>
#include <support/row_instances.hpp>

namespace {

namespace act = simdact;
using simdact_test::reduced_by;
using simdact_test::refusal;
using simdact_test::sum_of;
using simdact_test::summed;
using simdact_test::with_gradient;

template <class T>
class CrossEntropy : public ::testing::Test {
protected:
  static constexpr T infinity = std::numeric_limits<T>::infinity(), nan = std::numeric_limits<T>::quiet_NaN();
  static constexpr long double eps = std::numeric_limits<T>::epsilon();
};

using element_types = ::testing::Types<float, double>;
TYPED_TEST_SUITE(CrossEntropy, element_types);

template <class T>
std::vector<T> random_logits(std::size_t n, unsigned seed, double deviation = 4) {
  return simdact_test::normal_numbers<T>(n, seed, deviation);
}

// Probabilities, a third of them 0.
template <class T>
std::vector<T> random_targets(std::size_t rows, std::size_t length, unsigned seed) {
  std::mt19937 random(seed);
  std::vector<T> q(rows * length);
  for (std::size_t row = 0; row < rows; ++row) {
    double sum = 0;
    for (std::size_t i = 0; i < length; ++i) {
      q[row * length + i] = static_cast<T>(length > 1 && random() % 3 == 0 ? 0 : 1 + random() % 100);
      sum += static_cast<double>(q[row * length + i]);
    }
    for (std::size_t i = 0; i < length; ++i)
      q[row * length + i] = sum == 0 ? T(0) : static_cast<T>(static_cast<double>(q[row * length + i]) / sum);
  }
  return q;
}

template <class T>
std::vector<long double> smoothed(std::span<const T> q, T smoothing) {
  std::vector<long double> all(q.begin(), q.end());
  const long double s = smoothing;
  for (long double& each : all)
    each = (1 - s) * each + s / static_cast<long double>(q.size());
  return all;
}

template <class X>
long double exact_logsumexp(const X& x) {
  const long double top = *std::max_element(x.begin(), x.end());
  return top +
         std::log(sum_of(x.size(), [&](std::size_t i) { return std::exp(static_cast<long double>(x[i]) - top); }));
}

template <class X>
long double exact_loss(const X& x, const std::vector<long double>& q) {
  const long double logsumexp = exact_logsumexp(x);
  long double loss = 0;
  // The small loss of a class that is all but certain, from the others.
  const auto certain = std::find(q.begin(), q.end(), 1.0L);
  if (certain != q.end() &&
      logsumexp - static_cast<long double>(x[static_cast<std::size_t>(certain - q.begin())]) < 1) {
    const auto at = static_cast<std::size_t>(certain - q.begin());
    for (std::size_t i = 0; i < q.size(); ++i)
      loss += i == at ? 0 : std::exp(static_cast<long double>(x[i]) - static_cast<long double>(x[at]));
    return std::log1p(loss);
  }
  for (std::size_t i = 0; i < q.size(); ++i)
    loss += q[i] * (logsumexp - static_cast<long double>(x[i]));
  return loss;
}

// Loss and gradient of one row. The error of the loss comes from log-sum-exp, and from as many terms as count.
template <class T>
void expect_row(std::span<const T> x, const std::vector<long double>& q, T loss, std::span<const T> gradient,
                bool one_class) {
  constexpr long double scale = 1;
  constexpr long double eps = std::numeric_limits<T>::epsilon();
  const long double exact = exact_loss(x, q), logsumexp = exact_logsumexp(x);
  ASSERT_LE(std::fabs(static_cast<long double>(loss) - exact),
            4 * eps * (one_class ? exact : std::max(1.0L, exact)) + 1e-44L)
      << "of " << q.size();
  const long double whole = sum_of(q.size(), [&](std::size_t i) { return q[i]; });
  for (std::size_t i = 0; i < q.size(); ++i) {
    if (one_class && q[i] == 1) {
      long double others = 0;
      for (std::size_t j = 0; j < q.size(); ++j)
        others += j == i ? 0 : std::exp(static_cast<long double>(x[j]) - logsumexp);
      ASSERT_LE(std::fabs(static_cast<long double>(gradient[i]) + scale * others), 4 * eps * scale * others + 1e-44L)
          << i << " of " << q.size();
      continue;
    }
    const long double p = std::exp(static_cast<long double>(x[i]) - logsumexp),
                      exact_slope = scale * (p * whole - q[i]);
    ASSERT_LE(std::fabs(static_cast<long double>(gradient[i]) - exact_slope),
              6 * eps * scale * std::max(p, q[i]) + 1e-44L)
        << i << " of " << q.size();
  }
}

struct shape {
  std::size_t rows, length;
};
constexpr shape shapes[] = {{3, 1}, {7, 2}, {5, 10}, {4, 128}, {3, 1000}, {2, 1039}, {2, 32000}, {1, 200000}};

TYPED_TEST(CrossEntropy, OfAClassAndOfProbabilities) {
  using T = TypeParam;
  for (const auto [rows, length] : shapes)
    for (const T smoothing : {T(0), T(0.125), T(1)})
      for (const double deviation : {0.01, 4.0, 60.0}) {
        const std::size_t n = rows * length;
        const std::vector<T> x = random_logits<T>(n, 1, deviation), q = random_targets<T>(rows, length, 2);
        std::vector<T> losses(rows), dx(n), q_losses(rows), q_dx(n), alone(rows);
        std::vector<int> classes(rows);
        for (std::size_t row = 0; row < rows; ++row)
          classes[row] = static_cast<int>((row * 7 + 3) % length);
        const act::cross_entropy_options<T> options{.row_length = length, .label_smoothing = smoothing};
        act::cross_entropy(x, classes, losses, with_gradient(options, dx));
        act::cross_entropy(x, q, q_losses, with_gradient(options, q_dx));
        for (std::size_t row = 0; row < rows; ++row) {
          const std::span<const T> of(x.data() + row * length, length);
          std::vector<T> one_class(length);
          one_class[static_cast<std::size_t>(classes[row])] = 1;
          expect_row<T>(of, smoothed<T>(one_class, smoothing), losses[row], {dx.data() + row * length, length},
                        smoothing == 0);
          expect_row<T>(of, smoothed<T>({q.data() + row * length, length}, smoothing), q_losses[row],
                        {q_dx.data() + row * length, length}, false);
          if (this->HasFatalFailure())
            return;
        }
        act::cross_entropy(x, classes, alone, options);
        for (std::size_t row = 0; row < rows; ++row)
          ASSERT_NEAR(alone[row], losses[row], 2 * static_cast<double>(this->eps * std::max(T(1), losses[row])));
      }
}

TYPED_TEST(CrossEntropy, GradientIsTheSlopeOfTheLoss) {
  using T = TypeParam;
  constexpr std::size_t length = 12;
  const std::vector<T> x = random_logits<T>(length, 5, 2), q = random_targets<T>(1, length, 6);
  for (const T smoothing : {T(0), T(0.25)}) {
    std::vector<T> loss(1), dx(length);
    act::cross_entropy(x, q, loss, {.label_smoothing = smoothing, .gradient = dx});
    const std::vector<long double> targets = smoothed<T>(q, smoothing);
    for (std::size_t i = 0; i < length; ++i) {
      constexpr long double h = 1e-5L;
      std::vector<long double> above(x.begin(), x.end()), below = above;
      above[i] += h;
      below[i] -= h;
      const long double slope = (exact_loss(above, targets) - exact_loss(below, targets)) / (2 * h);
      ASSERT_LE(std::fabs(static_cast<long double>(dx[i]) - slope), 4 * this->eps + 1e-10L) << i;
    }
  }
}

// Weights by class, one of them 0: against the definition, with and without smoothing.
TYPED_TEST(CrossEntropy, ClassWeights) {
  using T = TypeParam;
  for (const auto [rows, length] : {shape{7, 2}, shape{5, 10}, shape{4, 130}, shape{3, 1039}})
    for (const T smoothing : {T(0), T(0.125), T(1)}) {
      const std::size_t n = rows * length, row_length = length;
      const std::vector<T> x = random_logits<T>(n, 1, 4), q = random_targets<T>(rows, length, 2);
      std::vector<T> weights = random_logits<T>(length, 3), losses(rows), dx(n), q_losses(rows), q_dx(n);
      for (T& weight : weights)
        weight = std::fabs(weight);
      weights[length / 2] = 0;
      std::vector<int> classes(rows);
      for (std::size_t row = 0; row < rows; ++row)
        classes[row] = static_cast<int>((row * 7 + length / 2) % length);
      const act::cross_entropy_options<T> options{
          .row_length = length, .label_smoothing = smoothing, .class_weights = weights};
      act::cross_entropy(x, classes, losses, with_gradient(options, dx));
      act::cross_entropy(x, q, q_losses, with_gradient(options, q_dx));
      const auto expect_weighted = [&](std::span<const T> of, std::vector<long double> targets, T loss,
                                       std::span<const T> gradient) {
        const long double logsumexp = exact_logsumexp(of);
        long double whole = 0, exact = 0;
        for (std::size_t i = 0; i < row_length; ++i) {
          targets[i] *= static_cast<long double>(weights[i]);
          whole += targets[i];
          exact += targets[i] * (logsumexp - static_cast<long double>(of[i]));
        }
        ASSERT_LE(std::fabs(static_cast<long double>(loss) - exact),
                  6 * this->eps * std::max(1.0L, whole) * std::max(1.0L, exact));
        for (std::size_t i = 0; i < row_length; ++i) {
          const long double p = whole * std::exp(static_cast<long double>(of[i]) - logsumexp);
          ASSERT_LE(std::fabs(static_cast<long double>(gradient[i]) - (p - targets[i])),
                    7 * this->eps * std::max(p, targets[i]) + 1e-44L);
        }
      };
      long double sum = 0, weight = 0;
      for (std::size_t row = 0; row < rows; ++row) {
        const std::span<const T> of(x.data() + row * length, length);
        std::vector<T> one_class(length);
        one_class[static_cast<std::size_t>(classes[row])] = 1;
        expect_weighted(of, smoothed<T>(one_class, smoothing), losses[row], {dx.data() + row * length, length});
        expect_weighted(of, smoothed<T>({q.data() + row * length, length}, smoothing), q_losses[row],
                        {q_dx.data() + row * length, length});
        if (this->HasFatalFailure())
          return;
        sum += static_cast<long double>(losses[row]);
        weight += static_cast<long double>(weights[static_cast<std::size_t>(classes[row])]);
      }
      // The mean is over the weights of the rows' classes.
      std::vector<T> mean_dx(n);
      const double mean = act::cross_entropy(x, classes, with_gradient(options, mean_dx));
      ASSERT_NEAR(mean, static_cast<double>(sum / weight), 4 * static_cast<double>(this->eps) * mean);
      for (std::size_t i = 0; i < n; ++i)
        ASSERT_LE(std::fabs(static_cast<long double>(mean_dx[i]) - static_cast<long double>(dx[i]) / weight),
                  4 * this->eps * std::fabs(static_cast<long double>(dx[i])) / weight + 1e-44L);
      // The sum is of the weighted losses; an ignored row has no part in the mean's weights.
      double sum_of_losses = 0;
      for (const T loss : losses)
        sum_of_losses += static_cast<double>(loss);
      std::vector<T> sum_dx(n), each(rows), none_dx(n);
      ASSERT_EQ(act::cross_entropy(x, classes, summed(with_gradient(options, sum_dx))), sum_of_losses);
      ASSERT_EQ(sum_dx, dx);
      act::cross_entropy(x, classes, each, reduced_by(act::reduction::none, with_gradient(options, none_dx)));
      ASSERT_EQ(each, losses);
      ASSERT_EQ(none_dx, dx);
      const double first_weight = static_cast<double>(weights[static_cast<std::size_t>(classes[0])]),
                   first_loss = static_cast<double>(losses[0]), rest = static_cast<double>(weight) - first_weight;
      classes[0] = -100;
      ASSERT_NEAR(act::cross_entropy(x, classes, with_gradient(options, mean_dx)) * rest, sum_of_losses - first_loss,
                  8 * static_cast<double>(this->eps) * sum_of_losses);
    }
  const std::vector<T> weights{0, 2};
  std::vector<T> loss(1), dx(2);
  act::cross_entropy(std::vector<T>{-this->infinity, 1}, std::vector<int>{0}, loss,
                     {.class_weights = weights, .gradient = dx});
  EXPECT_EQ(loss[0], 0);
  act::cross_entropy(std::vector<T>{this->nan, 1}, std::vector<int>{0}, loss,
                     {.class_weights = weights, .gradient = dx});
  EXPECT_TRUE(std::isnan(loss[0]) && std::isnan(dx[0]) && std::isnan(dx[1]));
  EXPECT_TRUE(std::isnan(act::cross_entropy(std::vector<T>{1, 2}, std::vector<int>{0}, {.class_weights = weights})));
}

TYPED_TEST(CrossEntropy, SumsAndGradientsFromUpstream) {
  using T = TypeParam;
  constexpr std::size_t rows = 4, length = 20;
  const std::vector<T> x = random_logits<T>(rows * length, 1), q = random_targets<T>(rows, length, 2),
                       dlosses{2, T(-0.5), 8, 4};
  const std::vector<int> classes{3, -100, 19, 0};
  const auto check = [&](const auto& targets) {
    std::vector<T> losses(rows), dx(rows * length), sum_dx(rows * length), backward(rows * length);
    act::cross_entropy(x, targets, losses, {.row_length = length, .gradient = dx});
    double sum = 0;
    for (const T loss : losses)
      sum += static_cast<double>(loss);
    ASSERT_EQ(act::cross_entropy(
                  x, targets,
                  {.row_length = length, .reduction = act::reduction::sum, .gradient = sum_dx, .gradient_scale = 4}),
              sum);
    ASSERT_NEAR(act::cross_entropy(x, targets, {.row_length = length, .reduction = act::reduction::sum}), sum,
                static_cast<double>(4 * this->eps) * sum);
    act::cross_entropy_backward(dlosses, x, targets, backward, {.row_length = length});
    for (std::size_t i = 0; i < x.size(); ++i) {
      ASSERT_EQ(sum_dx[i], 4 * dx[i]);
      ASSERT_EQ(backward[i], dlosses[i / length] * dx[i]);
    }
    std::vector<T> mean_dx(rows * length), scaled_dx(rows * length);
    const double mean = act::cross_entropy(x, targets, {.row_length = length, .gradient = mean_dx});
    ASSERT_EQ(act::cross_entropy(x, targets, {.row_length = length, .gradient = scaled_dx, .gradient_scale = -8}),
              mean);
    for (std::size_t i = 0; i < x.size(); ++i)
      ASSERT_EQ(scaled_dx[i], -8 * mean_dx[i]);
  };
  check(classes);
  check(q);
}

TYPED_TEST(CrossEntropy, PartsOfTheRowsGiveTheSameBits) {
  using T = TypeParam;
  constexpr std::size_t rows = 3000, length = 70;
  const std::vector<T> x = random_logits<T>(rows * length, 6);
  const simdact_test::in_parts<T> parts(x);
  std::vector<int> classes(rows);
  for (std::size_t row = 0; row < rows; ++row)
    classes[row] = row % 9 == 8 ? -100 : static_cast<int>(row % length);
  const act::cross_entropy_options<T> options{.row_length = length};
  std::vector<T> losses(rows), dx(x.size()), more_losses(rows), more_dx(x.size());
  act::cross_entropy(x, classes, losses, with_gradient(options, dx));
  act::cross_entropy(parts, classes, more_losses, with_gradient(options, more_dx));
  EXPECT_EQ(more_losses, losses);
  EXPECT_EQ(more_dx, dx);
  for (std::size_t row = 0; row < rows; ++row) {
    std::vector<T> one(1);
    act::cross_entropy(std::span(x).subspan(row * length, length), std::span(classes).subspan(row, 1), one);
    ASSERT_EQ(losses[row], one[0]) << "row " << row;
  }
  EXPECT_EQ(act::cross_entropy(parts, classes, options), act::cross_entropy(x, classes, options));
  EXPECT_TRUE(parts.split());
}

TYPED_TEST(CrossEntropy, TheGradientMayGoWhereTheLogitsAre) {
  using T = TypeParam;
  for (const auto [rows, length] : {shape{5, 10}, shape{3, 1000}})
    for (const T smoothing : {T(0), T(0.125)}) {
      std::vector<T> x = random_logits<T>(rows * length, 1), y = x, dx(x.size()), losses(rows), again(rows);
      const std::vector<T> q = random_targets<T>(rows, length, 2);
      const std::vector<std::size_t> classes(rows, length / 2);
      act::cross_entropy(x, classes, losses, {.row_length = length, .label_smoothing = smoothing, .gradient = dx});
      act::cross_entropy(x, classes, again, {.row_length = length, .label_smoothing = smoothing, .gradient = x});
      for (std::size_t i = 0; i < x.size(); ++i)
        ASSERT_NEAR(x[i], dx[i], 2 * static_cast<double>(this->eps));
      act::cross_entropy(y, q, losses, {.row_length = length, .label_smoothing = smoothing, .gradient = dx});
      act::cross_entropy(y, q, again, {.row_length = length, .label_smoothing = smoothing, .gradient = y});
      ASSERT_EQ(losses, again);
      ASSERT_EQ(y, dx);
    }
}

TYPED_TEST(CrossEntropy, IgnoredRowsHaveNoPart) {
  using T = TypeParam;
  constexpr std::size_t length = 20;
  const std::vector<T> x = random_logits<T>(4 * length, 1);
  const std::vector<int> classes{3, -100, 19, -100};
  std::vector<T> losses(4, 9), dx(4 * length, 9), mean_dx(4 * length, 9);
  act::cross_entropy(x, classes, losses, {.row_length = length, .gradient = dx});
  ASSERT_EQ(losses[1], 0);
  ASSERT_EQ(losses[3], 0);
  ASSERT_GT(losses[0], 0);
  const double mean = act::cross_entropy(x, classes, {.row_length = length, .gradient = mean_dx});
  ASSERT_DOUBLE_EQ(mean, (static_cast<double>(losses[0]) + static_cast<double>(losses[2])) / 2);
  ASSERT_NEAR(mean, act::cross_entropy(x, classes, {.row_length = length}),
              static_cast<double>(4 * this->eps * static_cast<long double>(mean)));
  for (std::size_t i = 0; i < x.size(); ++i) {
    ASSERT_TRUE(i / length % 2 == 0 || dx[i] == 0);
    ASSERT_EQ(mean_dx[i], dx[i] / 2);
  }
  const std::vector<std::uint8_t> bytes{3, 255, 19, 255};
  ASSERT_EQ(act::cross_entropy(x, bytes, {.row_length = length, .ignore_index = 255, .gradient = mean_dx}), mean);
  const std::vector<std::int64_t> all(4, 7);
  ASSERT_TRUE(std::isnan(act::cross_entropy(x, all, {.row_length = length, .ignore_index = 7, .gradient = dx})));
  ASSERT_EQ(dx, std::vector<T>(4 * length));
  ASSERT_TRUE(std::isnan(act::cross_entropy(std::vector<T>{}, std::vector<int>{})));
}

TYPED_TEST(CrossEntropy, OddRows) {
  using T = TypeParam;
  const T inf = this->infinity, log2 = static_cast<T>(std::log(2.0L));
  const auto loss = [](const std::vector<T>& x, const auto& target, T smoothing = 0) {
    std::vector<T> losses(1), dx(x.size()), in_place = x;
    act::cross_entropy(x, target, losses, {.label_smoothing = smoothing});
    const T alone = losses[0];
    act::cross_entropy(x, target, losses, {.label_smoothing = smoothing, .gradient = dx});
    EXPECT_TRUE(alone == losses[0] || (std::isnan(alone) && std::isnan(losses[0])));
    act::cross_entropy(x, target, losses, {.label_smoothing = smoothing, .gradient = in_place});
    for (std::size_t i = 0; i < x.size(); ++i) {
      EXPECT_TRUE(dx[i] == in_place[i] || (std::isnan(dx[i]) && std::isnan(in_place[i]))) << dx[i];
      EXPECT_EQ(std::isnan(dx[i]), std::isnan(alone));
    }
    return alone;
  };
  using row = std::vector<T>;
  const std::vector<int> first{0}, second{1};
  EXPECT_EQ(loss(row{1, -inf}, first), 0);
  EXPECT_EQ(loss(row{1, -inf}, second), inf);
  EXPECT_EQ(loss(row{1, -inf}, first, T(0.5)), inf);
  EXPECT_NEAR(loss(row{1, -inf, 1}, row{T(0.5), 0, T(0.5)}), log2, static_cast<double>(this->eps));
  EXPECT_NEAR(loss(row{0, -30}, first), std::log1p(std::exp(T(-30))),
              static_cast<double>(std::exp(T(-30)) * T(this->eps)));
  EXPECT_EQ(loss(row{1, -inf, 1}, row{T(0.5), T(0.25), T(0.25)}), inf);
  EXPECT_EQ(loss(row{1, inf}, second), 0);
  EXPECT_EQ(loss(row{1, inf}, first), inf);
  EXPECT_NEAR(loss(row{inf, 3, inf}, first), log2, static_cast<double>(this->eps));
  EXPECT_NEAR(loss(row{inf, 3, inf}, row{T(0.5), 0, T(0.5)}), log2, static_cast<double>(this->eps));
  EXPECT_TRUE(std::isnan(loss(row{-inf, -inf}, first)));
  EXPECT_TRUE(std::isnan(loss(row{1, 2}, row{this->nan, 1})));
  EXPECT_EQ(loss(row{T(1e30), 0}, first), 0);
  EXPECT_EQ(loss(row{T(1e30), 0}, second), T(1e30));
  EXPECT_EQ(loss(row{5}, first), 0);
  EXPECT_EQ(loss(row{1, 2}, row{0, 0}), 0);
  EXPECT_EQ(loss(row{1, inf}, row{0, 0}), 0);
  EXPECT_TRUE(std::isnan(loss(row{this->nan, 1}, row{0, 0})));
  EXPECT_TRUE(std::isnan(loss(row{1, this->nan}, row{0, 0})));
  EXPECT_TRUE(std::isnan(loss(row{-inf, -inf}, row{0, 0})));
  for (const std::size_t length : {3u, 40u, 700u})
    for (std::size_t at = 0; at < length; at += length / 3)
      for (const T other : {T(0), inf, -inf}) {
        row x(length, T(0.5));
        x[at] = this->nan;
        x[(at + 1) % length] = other;
        EXPECT_TRUE(std::isnan(loss(x, first)));
        EXPECT_TRUE(std::isnan(loss(x, first, T(0.5))));
        EXPECT_TRUE(std::isnan(loss(x, row(length, T(1) / static_cast<T>(length)))));
        EXPECT_TRUE(std::isnan(loss(x, row(length, 0))));
      }
}

// Distances of logits that are out of range, times targets that bring the loss back into it.
TYPED_TEST(CrossEntropy, LogitsAsFarApartAsTheyCanBe) {
  using T = TypeParam;
  constexpr T most = std::numeric_limits<T>::max();
  const auto is_near = [&](const auto& targets, std::vector<T> x, T smoothing, T wanted) {
    std::vector<T> losses(1), dx(x.size());
    act::cross_entropy(x, targets, losses, {.label_smoothing = smoothing});
    EXPECT_LE(std::fabs(losses[0] / wanted - 1), 4 * std::numeric_limits<T>::epsilon());
    act::cross_entropy(x, targets, losses, {.label_smoothing = smoothing, .gradient = dx});
    EXPECT_LE(std::fabs(losses[0] / wanted - 1), 4 * std::numeric_limits<T>::epsilon());
    for (const T each : dx)
      EXPECT_LE(std::fabs(each), 1);
  };
  using row = std::vector<T>;
  is_near(row{0, T(0.25)}, {most, -most}, 0, most / 2);
  is_near(row{T(0.75), T(0.25)}, {most, -most}, 0, most / 2);
  is_near(row{T(0.5), T(0.25), T(0.125)}, {most, -most, -most}, 0, most * T(0.75));
  const T wide = most * T(0.875);
  is_near(std::vector<int>{1}, {-wide, wide}, T(0.125), wide / 8);
  is_near(std::vector<int>{0}, {-wide, wide}, T(0.875), wide / 8 * 9);
  row x(50, T(1)), q(50, T(0));
  x[3] = most;
  x[40] = -most;
  q[40] = T(0.375);
  q[41] = T(0.125);
  is_near(q, x, 0, most / 8 * 7);
}

TYPED_TEST(CrossEntropy, NothingOutsideTheRangesIsTouched) {
  using T = TypeParam;
  constexpr std::size_t most = 9 * act::simd::width<act::simd::widest<T>> + 1, bytes = 2 * most * sizeof(T);
  simdact_test::guarded_pages x_pages(bytes), q_pages(bytes), dx_pages(bytes), class_pages(64), loss_pages(64);
  const std::vector<T> x = random_logits<T>(2 * most, 1), q = random_targets<T>(1, 2 * most, 2);
  for (std::size_t length = 1; length <= most; ++length)
    for (const bool back : {false, true}) {
      const std::size_t n = 2 * length;
      const auto at = [&](auto& pages, std::size_t count) {
        return std::span<T>(back ? pages.template back<T>(count) : pages.template front<T>(), count);
      };
      const std::span<T> from = at(x_pages, n), targets = at(q_pages, n), to = at(dx_pages, n),
                         losses = at(loss_pages, 2);
      const std::span<std::uint16_t> classes(
          back ? class_pages.back<std::uint16_t>(2) : class_pages.front<std::uint16_t>(), 2);
      std::copy_n(x.begin(), n, from.begin());
      std::copy_n(q.begin(), n, targets.begin());
      classes[0] = 0;
      classes[1] = static_cast<std::uint16_t>(length - 1);
      const std::vector<T> safe_x(from.begin(), from.end()), safe_q(targets.begin(), targets.end());
      for (const T smoothing : {T(0), T(0.5)}) {
        const act::cross_entropy_options<T> options{.row_length = length, .label_smoothing = smoothing};
        std::vector<T> dx(n), loss(2);
        act::cross_entropy(from, classes, losses, with_gradient(options, to));
        act::cross_entropy(safe_x, std::vector<int>{0, static_cast<int>(length - 1)}, loss, with_gradient(options, dx));
        ASSERT_TRUE(std::equal(to.begin(), to.end(), dx.begin()) &&
                    std::equal(losses.begin(), losses.end(), loss.begin()));
        act::cross_entropy(from, targets, losses, with_gradient(options, to));
        act::cross_entropy(safe_x, safe_q, loss, with_gradient(options, dx));
        ASSERT_TRUE(std::equal(to.begin(), to.end(), dx.begin()) &&
                    std::equal(losses.begin(), losses.end(), loss.begin()));
      }
      ASSERT_TRUE(std::equal(from.begin(), from.end(), safe_x.begin()));
    }
}

TYPED_TEST(CrossEntropy, RoundingModesAndFlushingDoNoHarm) {
  using T = TypeParam;
  for (const std::size_t n : {7u, 40u, 1000u})
    for (const double deviation : {2.0, 30.0, 500.0}) {
      const std::vector<T> x = random_logits<T>(4 * n, 5, deviation);
      const std::vector<int> targets{0, 3, 6, 1};
      const auto losses_and_gradients = [&] {
        std::vector<T> all(4 + 4 * n);
        act::cross_entropy(x, targets, std::span(all).first(4),
                           {.row_length = n, .label_smoothing = T(0.1f), .gradient = std::span(all).subspan(4)});
        return all;
      };
      simdact_test::expect_no_harm_in_any_mode<T>(losses_and_gradients, 1);
    }
}

TYPED_TEST(CrossEntropy, WrongCallsAreRefused) {
  using T = TypeParam;
  std::vector<T> x = random_logits<T>(12, 1), dx(12, 7), losses(3, 7), q(12, T(0.25)), all(40, 7);
  const std::vector<int> classes{0, 3, 1};
  const auto told = [&](const auto& targets, act::cross_entropy_options<T> options) {
    return refusal([&] { act::cross_entropy(x, targets, losses, with_gradient(options, dx)); }, dx);
  };
  const std::string name = "simdact::cross_entropy: ";
  EXPECT_EQ(told(classes, {.row_length = 5}), name + "row_length is 5; it does not divide the size 12");
  EXPECT_EQ(told(classes, {.row_length = 3}), name + "there are 4 rows and 3 target indices");
  EXPECT_EQ(told(std::vector<int>{0, 1, 4}, {.row_length = 4}), name + "targets[2] is 4; there are 4 classes");
  EXPECT_EQ(told(std::vector<std::int8_t>{0, -1, 3}, {.row_length = 4}),
            name + "targets[1] is -1; there are 4 classes");
  EXPECT_EQ(told(std::vector<std::uint64_t>{0, ~0ull, 3}, {.row_length = 4}),
            name + "targets[1] is 18446744073709551615; there are 4 classes");
  EXPECT_EQ(told(std::vector<unsigned>{0, 0u - 100u, 3}, {.row_length = 4}),
            name + "targets[1] is 4294967196; there are 4 classes");
  EXPECT_EQ(told(std::vector<T>(11), {.row_length = 4}), name + "there are 12 logits and 11 target probabilities");
  EXPECT_EQ(told(classes, {.row_length = 4, .label_smoothing = T(1.5)}),
            name + "label_smoothing is 1.5; it must be from 0 to 1");
  EXPECT_EQ(told(classes, {.row_length = 4, .label_smoothing = this->nan}),
            name + "label_smoothing is nan; it must be from 0 to 1");
  const std::vector<T> weights{1, 2, T(-0.5), 1}, few{1, 2, 3};
  EXPECT_EQ(told(classes, {.row_length = 4, .class_weights = weights}),
            name + "class_weights[2] is -0.5; it must be finite and not below 0");
  EXPECT_EQ(told(classes, {.row_length = 4, .class_weights = few}),
            name + "class_weights has 3 elements; there are 4 classes");
  EXPECT_EQ(told(classes, {.row_length = 4, .gradient_scale = this->infinity}),
            name + "gradient_scale is inf; it must be finite");
  EXPECT_EQ(told(classes, {.row_length = 4, .class_weights = std::span<const T>(dx).first(4)}),
            name + "class_weights (4 elements) and gradient (12 elements) overlap");
  const auto backward_told = [&](std::span<const T> dlosses) {
    return refusal([&] { act::cross_entropy_backward(dlosses, x, classes, dx, {.row_length = 4}); }, dx);
  };
  EXPECT_EQ(backward_told(std::span<const T>(few).first(2)),
            "simdact::cross_entropy_backward: there are 3 rows and the losses' gradient has 2 elements");
  EXPECT_EQ(backward_told(std::span<const T>(dx).subspan(3, 3)),
            "simdact::cross_entropy_backward: the losses' gradient (3 elements) and gradient (12 elements) overlap");
  losses.resize(4, 7);
  EXPECT_EQ(told(classes, {.row_length = 4}), name + "there are 3 rows and the losses have 4 elements");
  losses.resize(3);
  EXPECT_EQ(losses, std::vector<T>(3, 7));
  const std::span<T> whole(all);
  const auto overlapping = [&](auto in, auto targets, auto loss, auto out) {
    return refusal([&] { act::cross_entropy(in, targets, loss, {.row_length = 4, .gradient = out}); }, all);
  };
  EXPECT_EQ(overlapping(whole.first(12), std::span(classes), std::span(losses), whole.subspan(4, 12)),
            name + "input and output overlap without being the same range: 12 elements that begin 4 apart");
  EXPECT_EQ(overlapping(whole.first(12), std::span(classes), whole.subspan(11, 3), std::span(dx)),
            name + "logits (12 elements) and losses (3 elements) overlap");
  EXPECT_EQ(overlapping(std::span(x), std::span(classes), whole.subspan(11, 3), whole.first(12)),
            name + "losses (3 elements) and gradient (12 elements) overlap");
  EXPECT_EQ(overlapping(std::span(x), whole.first(12), std::span(losses), whole.first(12)),
            name + "targets (12 elements) and gradient (12 elements) overlap");
  EXPECT_EQ(overlapping(std::span(x), whole.first(12), whole.subspan(3, 3), std::span(dx)),
            name + "targets (12 elements) and losses (3 elements) overlap");
  const std::string short_gradient =
      refusal([&] { act::cross_entropy(x, classes, {.row_length = 4, .gradient = whole.first(11)}); }, all);
  EXPECT_EQ(short_gradient, "simdact::cross_entropy: the input has 12 elements and the output 11");
  simdact_test::expect_forms_are_checked(
      "cross_entropy", act::cross_entropy_options<T>{.row_length = 4}, dx,
      [&](const auto& options) { return act::cross_entropy(x, classes, options); },
      [&](const auto& options) { act::cross_entropy(x, classes, std::span(dx).first(3), options); },
      [&](const auto& options) { act::cross_entropy_backward(losses, x, classes, dx, options); });
}

} // namespace
