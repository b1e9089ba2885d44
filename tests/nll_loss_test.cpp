// SPDX-License-Identifier: BSL-1.0
// Negative log-likelihood from log-probabilities: against the definition and cross_entropy, weights, ignored rows, NaN,
// the edges of memory, and what is refused.
#include <cmath>
#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include <simdact/cross_entropy.hpp>
#include <simdact/nll_loss.hpp>
#include <simdact/softmax.hpp>
#include <support/any_mode.hpp>
#include <support/guarded.hpp>
#include <support/in_parts.hpp>
#include <support/loss_options.hpp>
#include <support/random_rows.hpp>
#include <support/refusal.hpp>
#include <support/row_instances.hpp>

namespace {

namespace act = simdact;
using simdact_test::refusal;
using simdact_test::summed;
using simdact_test::with_gradient;

template <class T>
class NllLoss : public ::testing::Test {
protected:
  static constexpr T infinity = std::numeric_limits<T>::infinity(), nan = std::numeric_limits<T>::quiet_NaN();
};

using element_types = ::testing::Types<float, double>;
TYPED_TEST_SUITE(NllLoss, element_types);

template <class T>
std::vector<T> random_numbers(std::size_t n, unsigned seed) {
  return simdact_test::normal_numbers<T>(n, seed, 3);
}

TYPED_TEST(NllLoss, IsTheWeightedLogProbability) {
  using T = TypeParam;
  constexpr std::size_t rows = 6, length = 5;
  const std::vector<T> x = random_numbers<T>(rows * length, 1), weights{1, T(0.5), 0, 2, 3}, dlosses{1, -2, 3, 4, 5, 6};
  const std::vector<int> classes{0, 4, -100, 2, 3, 1};
  for (const bool weighted : {false, true}) {
    const act::nll_options<T> options{.row_length = length,
                                      .class_weights = weighted ? std::span<const T>(weights) : std::span<const T>()};
    std::vector<T> losses(rows, 9), dx(rows * length, 9), sum_dx(rows * length, 9), mean_dx(rows * length, 9);
    act::nll_loss(x, classes, losses, options);
    act::nll_loss_backward(dlosses, x, classes, dx, options);
    const double sum = act::nll_loss(x, classes, summed(with_gradient(options, sum_dx))),
                 mean = act::nll_loss(x, classes, with_gradient(options, mean_dx));
    double wanted = 0, whole = 0;
    for (std::size_t row = 0; row < rows; ++row) {
      const bool counts = classes[row] != -100;
      const std::size_t index = counts ? static_cast<std::size_t>(classes[row]) : 0;
      const T weight = !counts ? T(0) : weighted ? weights[index] : T(1);
      ASSERT_EQ(losses[row], counts ? weight * -x[row * length + index] : T(0));
      wanted += static_cast<double>(losses[row]);
      whole += static_cast<double>(weight);
      for (std::size_t i = 0; i < length; ++i) {
        const T slope = counts && i == index ? -weight : T(0);
        ASSERT_EQ(dx[row * length + i], dlosses[row] * slope);
        ASSERT_EQ(sum_dx[row * length + i], slope);
      }
    }
    ASSERT_EQ(sum, wanted);
    ASSERT_EQ(act::nll_loss(x, classes, summed(options)), wanted);
    ASSERT_EQ(mean, wanted / whole);
    ASSERT_EQ(act::nll_loss(x, classes, options), mean);
    for (std::size_t i = 0; i < x.size(); ++i)
      ASSERT_EQ(mean_dx[i], static_cast<T>(1 / whole) * sum_dx[i]);
    act::nll_options<T> scaled = options;
    scaled.gradient_scale = -4;
    std::vector<T> scaled_dx(rows * length), scaled_backward(rows * length);
    act::nll_loss(x, classes, losses, with_gradient(scaled, scaled_dx));
    act::nll_loss_backward(dlosses, x, classes, scaled_backward, scaled);
    for (std::size_t i = 0; i < x.size(); ++i) {
      ASSERT_EQ(scaled_dx[i], -4 * sum_dx[i]);
      ASSERT_EQ(scaled_backward[i], -4 * dx[i]);
    }
    std::vector<T> in_place = x;
    ASSERT_EQ(act::nll_loss(in_place, classes, with_gradient(options, in_place)), mean);
    ASSERT_EQ(in_place, mean_dx);
  }
}

TYPED_TEST(NllLoss, OfLogSoftmaxIsCrossEntropy) {
  using T = TypeParam;
  constexpr std::size_t rows = 50, length = 20;
  const std::vector<T> x = random_numbers<T>(rows * length, 3), weights = [] {
    std::vector<T> all = random_numbers<T>(length, 4);
    for (T& each : all)
      each = std::fabs(each);
    return all;
  }();
  std::vector<std::uint8_t> classes(rows);
  for (std::size_t row = 0; row < rows; ++row)
    classes[row] = static_cast<std::uint8_t>(row % 7 == 6 ? 255 : row % length);
  std::vector<T> log_p(rows * length);
  act::log_softmax(x, log_p, {.row_length = length});
  const double from_logits =
      act::cross_entropy(x, classes, {.row_length = length, .ignore_index = 255, .class_weights = weights});
  const double from_log_p =
      act::nll_loss(log_p, classes, {.row_length = length, .ignore_index = 255, .class_weights = weights});
  EXPECT_NEAR(from_log_p, from_logits, 20 * static_cast<double>(std::numeric_limits<T>::epsilon()) * from_logits);
}

TYPED_TEST(NllLoss, NanInfinitiesAndNoRows) {
  using T = TypeParam;
  const auto loss = [](std::vector<T> x, int index, std::vector<T> weights = {}) {
    std::vector<T> losses(1);
    act::nll_loss(x, std::vector<int>{index}, losses, {.class_weights = weights});
    return losses[0];
  };
  EXPECT_EQ(loss({-this->infinity, 0}, 0), this->infinity);
  EXPECT_EQ(loss({-this->infinity, 0}, 0, {0, 1}), 0);
  EXPECT_EQ(loss({-this->infinity, 0}, 1), 0);
  EXPECT_TRUE(std::isnan(loss({this->nan, 0}, 0)));
  EXPECT_TRUE(std::isnan(loss({this->nan, 0}, 0, {0, 1})));
  EXPECT_EQ(loss({this->nan, -1}, 1), 1);
  EXPECT_TRUE(std::isnan(act::nll_loss(std::vector<T>{}, std::vector<int>{})));
  EXPECT_EQ(act::nll_loss(std::vector<T>{}, std::vector<int>{}, {.reduction = act::reduction::sum}), 0);
  std::vector<T> dx(4, 9);
  EXPECT_TRUE(std::isnan(
      act::nll_loss(std::vector<T>(4, -1), std::vector<int>{-100, -100}, {.row_length = 2, .gradient = dx})));
  EXPECT_EQ(dx, std::vector<T>(4, 0));
}

// What is returned is of the rows in order, which the last bit of a double tells.
TYPED_TEST(NllLoss, PartsOfTheRowsGiveTheSameBits) {
  using T = TypeParam;
  constexpr std::size_t rows = 3000, length = 70;
  const std::vector<T> x = random_numbers<T>(rows * length, 6), dlosses = random_numbers<T>(rows, 7);
  const simdact_test::in_parts<T> parts(x);
  std::vector<int> classes(rows);
  for (std::size_t row = 0; row < rows; ++row)
    classes[row] = row % 9 == 8 ? -100 : static_cast<int>(row % length);
  const act::nll_options<T> options{.row_length = length};
  std::vector<T> losses(rows), dx(x.size()), more_losses(rows), more_dx(x.size());
  act::nll_loss(x, classes, losses, with_gradient(options, dx));
  act::nll_loss(parts, classes, more_losses, with_gradient(options, more_dx));
  EXPECT_EQ(more_losses, losses);
  EXPECT_EQ(more_dx, dx);
  act::nll_loss_backward(dlosses, x, classes, dx, options);
  act::nll_loss_backward(dlosses, parts, classes, more_dx, options);
  EXPECT_EQ(more_dx, dx);
  double sum = 0;
  for (const T loss : losses)
    sum += static_cast<double>(loss);
  EXPECT_EQ(act::nll_loss(x, classes, with_gradient(summed(options), dx)), sum);
  EXPECT_EQ(act::nll_loss(parts, classes, with_gradient(summed(options), more_dx)), sum);
  EXPECT_EQ(more_dx, dx);
  EXPECT_EQ(act::nll_loss(parts, classes, options), act::nll_loss(x, classes, options));
  EXPECT_TRUE(parts.split());
}

TYPED_TEST(NllLoss, NothingOutsideTheRangesIsTouched) {
  using T = TypeParam;
  simdact_test::guarded_pages x_pages(80 * sizeof(T)), dx_pages(80 * sizeof(T)), loss_pages(64), class_pages(64);
  for (std::size_t length = 1; length <= 40; ++length)
    for (const bool back : {false, true}) {
      const auto at = [&](auto& pages, std::size_t n) {
        return std::span<T>(back ? pages.template back<T>(n) : pages.template front<T>(), n);
      };
      const std::span<T> x = at(x_pages, 2 * length), dx = at(dx_pages, 2 * length), losses = at(loss_pages, 2);
      const std::span<std::uint16_t> classes(
          back ? class_pages.back<std::uint16_t>(2) : class_pages.front<std::uint16_t>(), 2);
      std::fill(x.begin(), x.end(), T(-3));
      classes[0] = 0;
      classes[1] = static_cast<std::uint16_t>(length - 1);
      act::nll_loss(x, classes, losses, {.row_length = length});
      ASSERT_EQ(losses[0] + losses[1], 6);
      ASSERT_EQ(act::nll_loss(x, classes, {.row_length = length, .reduction = act::reduction::sum, .gradient = dx}), 6);
      ASSERT_EQ(dx.front(), -1);
      ASSERT_EQ(dx.back(), -1);
    }
}

TYPED_TEST(NllLoss, RoundingModesAndFlushingDoNoHarm) {
  using T = TypeParam;
  constexpr std::size_t rows = 6, length = 5;
  const std::vector<T> x = random_numbers<T>(rows * length, 1), weights{1, T(0.3), 0, 2, 3}, dlosses{1, -2, 3, 4, 5, 6};
  const std::vector<int> classes{0, 4, -100, 2, 3, 1};
  const auto losses_and_gradients = [&] {
    const act::nll_options<T> options{.row_length = length, .class_weights = weights};
    std::vector<T> losses(rows), dx(rows * length), mean_dx(rows * length);
    act::nll_loss(x, classes, losses, options);
    act::nll_loss_backward(dlosses, x, classes, dx, options);
    losses.push_back(static_cast<T>(act::nll_loss(x, classes, with_gradient(options, mean_dx))));
    losses.insert(losses.end(), dx.begin(), dx.end());
    losses.insert(losses.end(), mean_dx.begin(), mean_dx.end());
    return losses;
  };
  simdact_test::expect_no_harm_in_any_mode<T>(losses_and_gradients, 0, 16 * std::numeric_limits<T>::epsilon());
}

TYPED_TEST(NllLoss, WrongCallsAreRefused) {
  using T = TypeParam;
  std::vector<T> x(12, -1), losses(3, 7), dx(12, 7), all(40, 7);
  const std::vector<int> classes{0, 3, 1};
  const std::vector<T> weights{1, 2, this->nan, 1};
  const std::string name = "simdact::nll_loss: ";
  const auto told = [&](const auto& indices, act::nll_options<T> options) {
    return refusal([&] { act::nll_loss(x, indices, losses, options); }, losses);
  };
  EXPECT_EQ(told(classes, {.row_length = 5}), name + "row_length is 5; it does not divide the size 12");
  EXPECT_EQ(told(classes, {.row_length = 3}), name + "there are 4 rows and 3 target indices");
  EXPECT_EQ(told(std::vector<int>{0, 1, 4}, {.row_length = 4}), name + "targets[2] is 4; there are 4 classes");
  EXPECT_EQ(told(classes, {.row_length = 4, .class_weights = weights}),
            name + "class_weights[2] is nan; it must be finite and not below 0");
  EXPECT_EQ(told(classes, {.row_length = 4, .gradient_scale = this->infinity}),
            name + "gradient_scale is inf; it must be finite");
  const std::span<T> whole(all);
  EXPECT_EQ(refusal([&] { act::nll_loss(x, classes, whole.first(4), {.row_length = 4}); }, all),
            name + "there are 3 rows and the losses have 4 elements");
  EXPECT_EQ(refusal([&] { act::nll_loss(whole.first(12), classes, whole.subspan(11, 3), {.row_length = 4}); }, all),
            name + "logits (12 elements) and losses (3 elements) overlap");
  EXPECT_EQ(refusal(
                [&] {
                  act::nll_loss(x, classes,
                                {.row_length = 4, .reduction = act::reduction::sum, .gradient = whole.first(11)});
                },
                all),
            "simdact::nll_loss: the input has 12 elements and the output 11");
  EXPECT_EQ(refusal([&] { act::nll_loss_backward(std::span(x).first(2), x, classes, dx, {.row_length = 4}); }, dx),
            "simdact::nll_loss_backward: there are 3 rows and the losses' gradient has 2 elements");
  simdact_test::expect_forms_are_checked(
      "nll_loss", act::nll_options<T>{.row_length = 4}, dx,
      [&](const auto& options) { return act::nll_loss(x, classes, options); },
      [&](const auto& options) { act::nll_loss(x, classes, std::span(dx).first(3), options); },
      [&](const auto& options) { act::nll_loss_backward(losses, x, classes, dx, options); });
}

} // namespace
