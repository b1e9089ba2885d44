// SPDX-License-Identifier: BSL-1.0
// Binary cross-entropy of probabilities: values and gradients against long double, from the last subnormal to the last
// number below 1; the ends, NaN, floating-point exceptions; and what it has in common with that of logits.
#include <cmath>
#include <limits>
#include <random>
#include <span>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include <simdact/binary_cross_entropy.hpp>
#include <simdact/binary_cross_entropy_of_probabilities.hpp>
#include <simdact/sigmoid.hpp>
#include <support/binary_losses.hpp>
#include <support/guarded.hpp>
#include <support/raised.hpp>
#include <support/refusal.hpp>
#include <support/ulp.hpp>

namespace {

namespace act = simdact;
using simdact_test::refusal;

struct exact_of_probabilities {
  static constexpr int ulps = 3, slope_ulps = 4;
  static simdact_test::exact_terms loss(long double p, long double t, long double weight) {
    return {(1 - t) * -std::log1p(-p), weight * t * -std::log(p)};
  }
  static simdact_test::exact_terms slope(long double p, long double t, long double weight) {
    return {(1 - t) / (1 - p), weight * t / p};
  }
  // Down towards 0, up towards 1, and in between; neither 0 nor 1, nor so small that a slope overflows.
  template <class T>
  static T x(double unit, std::size_t i) {
    using limits = std::numeric_limits<T>;
    const double p = i % 3 == 0   ? std::exp2(limits::min_exponent / 3 * unit)
                     : i % 3 == 1 ? 1 - std::exp2(-limits::digits * unit)
                                  : unit;
    return std::fmin(std::fmax(static_cast<T>(p), limits::epsilon()), 1 - limits::epsilon() / 2);
  }
};
BINARY_LOSS(of_probabilities, binary_cross_entropy, exact_of_probabilities);

template <class T>
class BinaryCrossEntropyOfProbabilities : public ::testing::Test {
protected:
  static constexpr T infinity = std::numeric_limits<T>::infinity(), not_a_number = std::numeric_limits<T>::quiet_NaN();
};

using element_types = ::testing::Types<float, double>;
TYPED_TEST_SUITE(BinaryCrossEntropyOfProbabilities, element_types);

// All binades of p and of 1 - p, the ends of the subnormals and of the numbers below 1.
template <class T>
std::vector<T> probabilities(std::size_t n) {
  using limits = std::numeric_limits<T>;
  std::mt19937_64 random(n);
  const auto unit = [&] { return static_cast<double>(random() >> 11) * 0x1p-53; };
  std::vector<T> list{limits::denorm_min(),
                      3 * limits::denorm_min(),
                      std::nextafter(limits::min(), T(0)),
                      limits::min(),
                      T(0.75),
                      std::nextafter(T(0.75), T(0)),
                      T(0.5),
                      std::nextafter(T(1), T(0))};
  const double least = limits::min_exponent - limits::digits;
  while (list.size() < n) {
    const auto p =
        static_cast<T>(list.size() % 2 == 0 ? std::exp2(least * unit()) : 1 - std::exp2(-limits::digits * unit()));
    if (p > 0 && p < 1)
      list.push_back(p);
  }
  return list;
}

TYPED_TEST(BinaryCrossEntropyOfProbabilities, LossesAndGradients) {
  using T = TypeParam;
  constexpr std::size_t n = 30000;
  const std::vector<T> p = probabilities<T>(n);
  std::vector<T> t(n), losses(n), alone(n), dp(n);
  std::mt19937 random(5);
  for (std::size_t i = 0; i < n; ++i)
    t[i] = i % 5 == 0 ? T(0) : i % 5 == 1 ? T(1) : static_cast<T>(static_cast<double>(random()) / 4294967296.0);
  for (const T weight : {T(1), T(0), T(0.3), T(20)}) {
    act::binary_cross_entropy(p, t, alone, {.pos_weight = weight});
    act::binary_cross_entropy(p, t, losses, {.pos_weight = weight, .gradient = dp});
    ASSERT_EQ(alone, losses);
    for (std::size_t i = 0; i < n; ++i) {
      const auto [negative, positive] = exact_of_probabilities::loss(p[i], t[i], weight);
      const long double exact = negative + positive;
      ASSERT_LE(std::fabs(static_cast<long double>(losses[i]) - exact), 3 * simdact_test::ulp<T>(exact))
          << p[i] << ' ' << t[i];
      ASSERT_EQ(losses[i], act::binary_cross_entropy(p[i], t[i], weight));
      ASSERT_EQ(dp[i], act::binary_cross_entropy_derivative(p[i], t[i], weight));
      const auto [falling, rising] = exact_of_probabilities::slope(p[i], t[i], weight);
      const long double larger = std::fmax(falling, rising);
      if (larger > static_cast<long double>(std::numeric_limits<T>::max())) {
        ASSERT_EQ(dp[i], rising > falling ? -this->infinity : this->infinity);
        continue;
      }
      ASSERT_LE(std::fabs(static_cast<long double>(dp[i]) - (falling - rising)), 4 * simdact_test::ulp<T>(larger))
          << p[i] << ' ' << t[i];
    }
  }
}

TYPED_TEST(BinaryCrossEntropyOfProbabilities, IsThatOfTheLogits) {
  using T = TypeParam;
  std::vector<T> x, t;
  for (int i = -60; i <= 60; ++i) {
    x.push_back(static_cast<T>(i) / 8);
    t.push_back(static_cast<T>((i + 60) % 7) / 6);
  }
  std::vector<T> p(x.size());
  act::sigmoid(x, p);
  EXPECT_NEAR(act::binary_cross_entropy(p, t, {.pos_weight = 2}),
              act::binary_cross_entropy_with_logits(x, t, {.pos_weight = 2}),
              1e4 * static_cast<double>(std::numeric_limits<T>::epsilon()));
}

TYPED_TEST(BinaryCrossEntropyOfProbabilities, TheEnds) {
  using T = TypeParam;
  const T inf = this->infinity, least = std::numeric_limits<T>::denorm_min();
  const auto gives = [](T p, T t, T loss, T slope, T weight = 1) {
    std::vector<T> losses(21), dp(21);
    act::binary_cross_entropy(std::vector<T>(21, p), std::vector<T>(21, t), losses,
                              {.pos_weight = weight, .gradient = dp});
    losses.push_back(act::binary_cross_entropy(p, t, weight));
    dp.push_back(act::binary_cross_entropy_derivative(p, t, weight));
    EXPECT_EQ(losses, std::vector<T>(22, loss)) << p << ' ' << t;
    EXPECT_EQ(dp, std::vector<T>(22, slope)) << p << ' ' << t;
    for (const T each : losses)
      EXPECT_FALSE(std::signbit(each));
  };
  for (const T zero : {T(0), T(-0.0)}) {
    gives(zero, 0, 0, 1);
    gives(zero, 1, inf, -inf);
    gives(zero, T(0.5), inf, -inf);
    gives(zero, 1, 0, 0, 0);
  }
  gives(1, 1, 0, -1);
  gives(1, 0, inf, inf);
  gives(1, T(0.5), inf, inf);
  gives(1, 1, 0, -3, 3);
  gives(least, 0, least, 1);
  gives(std::nextafter(T(1), T(0)), 0, static_cast<T>(std::numeric_limits<T>::digits * std::log(2.0L)),
        2 / std::numeric_limits<T>::epsilon());
  gives(T(0.5), 1, static_cast<T>(std::log(2.0L)), -2);
}

TYPED_TEST(BinaryCrossEntropyOfProbabilities, WhatIsNoProbabilityGivesNan) {
  using T = TypeParam;
  const T inf = this->infinity, nan = this->not_a_number;
  for (const T p : {nan, -std::numeric_limits<T>::denorm_min(), std::nextafter(T(1), T(2)), T(-3), T(1e30), inf, -inf})
    for (const T t : {T(0), T(1), T(0.5)})
      for (const T weight : {T(0), T(1)}) {
        std::vector<T> losses(21), dp(21);
        act::binary_cross_entropy(std::vector<T>(21, p), std::vector<T>(21, t), losses,
                                  {.pos_weight = weight, .gradient = dp});
        losses.push_back(act::binary_cross_entropy(p, t, weight));
        dp.push_back(act::binary_cross_entropy_derivative(p, t, weight));
        for (std::size_t i = 0; i < losses.size(); ++i)
          EXPECT_TRUE(std::isnan(losses[i]) && std::isnan(dp[i])) << p << ' ' << t;
      }
  for (const T p : {T(0), T(0.5), T(1)})
    EXPECT_TRUE(std::isnan(act::binary_cross_entropy(p, nan)) &&
                std::isnan(act::binary_cross_entropy_derivative(p, nan)));
}

// Nor where a term is infinite that has no part.
TYPED_TEST(BinaryCrossEntropyOfProbabilities, FiniteLossesRaiseNoExceptions) {
  using T = TypeParam;
  std::vector<T> p = probabilities<T>(1001), t(1001, T(0.5)), losses(1001), dp(1001);
  for (T& each : p)
    each = std::fmax(each, 4 * std::numeric_limits<T>::min());
  p[3] = t[3] = 0;
  p[4] = t[4] = 1;
  double sum = 0;
  const int raised = simdact_test::raised_by([&] {
    act::binary_cross_entropy(p, t, losses, {.gradient = dp});
    sum = act::binary_cross_entropy(p, t, {.reduction = act::reduction::sum});
    for (std::size_t i = 0; i < p.size(); ++i)
      sum +=
          static_cast<double>(act::binary_cross_entropy(p[i], t[i]) + act::binary_cross_entropy_derivative(p[i], t[i]));
  });
  EXPECT_EQ(raised, 0) << simdact_test::exception_names(raised);
  EXPECT_TRUE(std::isfinite(sum));
}

TYPED_TEST(BinaryCrossEntropyOfProbabilities, PartsGiveTheSameBits) {
  simdact_test::expect_bits_in_parts<of_probabilities, TypeParam>();
}

TYPED_TEST(BinaryCrossEntropyOfProbabilities, RoundingModesAndFlushingDoNoHarm) {
  using T = TypeParam;
  std::vector<T> p = probabilities<T>(1000);
  std::erase_if(p, [](T x) { return x < std::numeric_limits<T>::min(); }); // 0 where they are flushed, of infinite loss
  simdact_test::expect_losses_in_any_mode<of_probabilities>(p);
}

TYPED_TEST(BinaryCrossEntropyOfProbabilities, MeansAndSums) {
  using T = TypeParam;
  for (const std::size_t n : {std::size_t{8}, std::size_t{37}, std::size_t{5000}}) {
    const std::vector<T> p = probabilities<T>(n), t(n, T(0.25)), dlosses(n, -2);
    std::vector<T> losses(n), dp(n), scaled_dp(n), sum_dp(n), mean_dp(n), backward(n), in_place = p;
    act::binary_cross_entropy(p, t, losses, {.gradient = scaled_dp, .gradient_scale = -4});
    act::binary_cross_entropy(p, t, losses, {.gradient = dp});
    act::binary_cross_entropy_backward(dlosses, p, t, backward);
    const double sum = act::binary_cross_entropy(p, t, {.reduction = act::reduction::sum}),
                 mean = act::binary_cross_entropy(p, t);
    long double wanted = 0;
    for (const T each : losses)
      wanted += each;
    ASSERT_NEAR(sum, static_cast<double>(wanted), 1e-13 * sum);
    ASSERT_EQ(mean, sum / static_cast<double>(n));
    ASSERT_EQ(act::binary_cross_entropy(p, t, {.reduction = act::reduction::sum, .gradient = sum_dp}), sum);
    ASSERT_EQ(act::binary_cross_entropy(p, t, {.gradient = mean_dp}), mean);
    ASSERT_EQ(sum_dp, dp);
    for (std::size_t i = 0; i < n; ++i) {
      ASSERT_EQ(scaled_dp[i], -4 * dp[i]);
      ASSERT_EQ(backward[i], -2 * dp[i]);
      ASSERT_EQ(mean_dp[i], static_cast<T>(1 / static_cast<double>(n)) * dp[i]);
    }
    ASSERT_EQ(act::binary_cross_entropy(in_place, t, {.reduction = act::reduction::sum, .gradient = in_place}), sum);
    ASSERT_EQ(in_place, dp);
  }
  EXPECT_TRUE(std::isnan(act::binary_cross_entropy(std::vector<T>{}, std::vector<T>{})));
  EXPECT_EQ(act::binary_cross_entropy(std::vector<T>{}, std::vector<T>{}, {.reduction = act::reduction::sum}), 0);
}

TYPED_TEST(BinaryCrossEntropyOfProbabilities, WeightsOfElementsAndClasses) {
  using T = TypeParam;
  simdact_test::expect_weights_count<of_probabilities, T>();
  simdact_test::expect_bits_of_unweighted<of_probabilities, T>();
  simdact_test::expect_nothing_of_weight_0<of_probabilities, T>(1, 0);
}

TYPED_TEST(BinaryCrossEntropyOfProbabilities, WeightsInMemoryAndWrongOnes) {
  simdact_test::expect_memory_is_respected<of_probabilities, TypeParam>();
  simdact_test::expect_options_ride_on_the_output<of_probabilities, TypeParam>();
  simdact_test::expect_wrong_weights_are_refused<of_probabilities, TypeParam>();
}

TYPED_TEST(BinaryCrossEntropyOfProbabilities, WrongCallsAreRefused) {
  using T = TypeParam;
  std::vector<T> p(10, T(0.5)), all(30, 7);
  const std::vector<T> t(10, 1);
  const std::span<T> whole(all);
  const std::string name = "simdact::binary_cross_entropy";
  EXPECT_EQ(refusal([&] { act::binary_cross_entropy(p, std::span(t).first(9), whole.first(10)); }, all),
            name + ": the input has 9 elements and the output 10");
  EXPECT_EQ(refusal([&] { act::binary_cross_entropy(p, t, whole.first(10), {.pos_weight = -2}); }, all),
            name + ": pos_weight is -2; it must be finite and not below 0");
  EXPECT_EQ(
      refusal([&] { act::binary_cross_entropy(p, std::span(t).first(9), {.reduction = act::reduction::sum}); }, all),
      name + ": the first input has 10 elements and another 9");
  EXPECT_EQ(refusal([&] { act::binary_cross_entropy(p, t, whole.first(10), {.gradient = whole.subspan(5, 10)}); }, all),
            name + ": the first output and the second overlap: 10 and 10 elements that begin 5 apart");
  EXPECT_EQ(refusal([&] { act::binary_cross_entropy_backward(whole.first(10), p, t, whole.subspan(5, 10)); }, all),
            name + "_backward: input and output overlap without being the same range: 10 elements that begin 5 apart");
  EXPECT_EQ(refusal([&] { act::binary_cross_entropy(p, t, {.gradient_scale = this->infinity}); }, all),
            name + ": gradient_scale is inf; it must be finite");
}

TYPED_TEST(BinaryCrossEntropyOfProbabilities, ValuesAreConstantExpressions) {
  using T = TypeParam;
  constexpr T loss = act::binary_cross_entropy(T(0.25), T(0.5)),
              slope = act::binary_cross_entropy_derivative(T(1), T(1));
  static_assert(slope == -1 && act::binary_cross_entropy(T(0), T(0)) == 0);
  EXPECT_EQ(loss, act::binary_cross_entropy(T(0.25), T(0.5)));
  static_assert(noexcept(act::binary_cross_entropy(T(0), T(0))));
}

} // namespace
