// SPDX-License-Identifier: BSL-1.0
// Binary cross-entropy of logits: values, gradients and means against long double, infinite logits, NaN, the edges of
// memory, and what is refused.
#include <cmath>
#include <limits>
#include <random>
#include <span>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include <simdact/binary_cross_entropy.hpp>
#include <support/binary_losses.hpp>
#include <support/guarded.hpp>
#include <support/loss_options.hpp>
#include <support/random_rows.hpp>
#include <support/refusal.hpp>
#include <support/ulp.hpp>

namespace {

namespace act = simdact;
using simdact_test::refusal;
using simdact_test::with_gradient;

template <class T>
class BinaryCrossEntropy : public ::testing::Test {
protected:
  static constexpr T infinity = std::numeric_limits<T>::infinity(), not_a_number = std::numeric_limits<T>::quiet_NaN();
  static constexpr long double eps = std::numeric_limits<T>::epsilon(), least = std::numeric_limits<T>::denorm_min();
};

using element_types = ::testing::Types<float, double>;
TYPED_TEST_SUITE(BinaryCrossEntropy, element_types);

long double softplus(long double x) {
  return std::fmax(x, 0.0L) + std::log1p(std::exp(-std::fabs(x)));
}
long double loss(long double x, long double t, long double weight) {
  return (1 - t) * softplus(x) + weight * t * softplus(-x);
}
long double slope(long double x, long double t, long double weight) {
  return (1 - t) / (1 + std::exp(-x)) - weight * t / (1 + std::exp(x));
}

// Logits from the centre and far out, targets 0, 1 and in between.
template <class T>
struct examples {
  std::vector<T> x, t;

  explicit examples(std::size_t n) : x(n), t(n) {
    std::mt19937 random(static_cast<unsigned>(n));
    std::normal_distribution<double> normal;
    for (std::size_t i = 0; i < n; ++i) {
      x[i] = static_cast<T>(normal(random) * (i % 3 == 0 ? 0.1 : i % 3 == 1 ? 5 : 60));
      t[i] = i % 4 == 0 ? T(0) : i % 4 == 1 ? T(1) : static_cast<T>(static_cast<double>(random()) / 4294967296.0);
    }
  }
};

TYPED_TEST(BinaryCrossEntropy, LossesAndGradients) {
  using T = TypeParam;
  const examples<T> e(20000);
  const std::size_t n = e.x.size();
  std::vector<T> losses(n), alone(n), dx(n);
  for (const T weight : {T(1), T(0), T(0.3), T(20)}) {
    act::binary_cross_entropy_with_logits(e.x, e.t, alone, {.pos_weight = weight});
    act::binary_cross_entropy_with_logits(e.x, e.t, losses, {.pos_weight = weight, .gradient = dx});
    ASSERT_EQ(alone, losses);
    for (std::size_t i = 0; i < n; ++i) {
      const long double x = e.x[i], t = e.t[i], w = weight, exact = loss(x, t, w);
      ASSERT_LE(std::fabs(static_cast<long double>(losses[i]) - exact), 4 * simdact_test::ulp<T>(exact))
          << e.x[i] << ' ' << e.t[i];
      const long double larger = std::fmax((1 - t) / (1 + std::exp(-x)), w * t / (1 + std::exp(x)));
      ASSERT_LE(std::fabs(static_cast<long double>(dx[i]) - slope(x, t, w)), 4 * simdact_test::ulp<T>(larger))
          << e.x[i] << ' ' << e.t[i];
      ASSERT_EQ(losses[i], act::binary_cross_entropy_with_logits(e.x[i], e.t[i], weight));
      ASSERT_EQ(dx[i], act::binary_cross_entropy_with_logits_derivative(e.x[i], e.t[i], weight));
      constexpr long double h = 1e-5L;
      const long double difference = (loss(x + h, t, w) - loss(x - h, t, w)) / (2 * h);
      ASSERT_LE(std::fabs(static_cast<long double>(dx[i]) - difference), (4 * this->eps + 1e-9L) * (1 + w));
    }
  }
}

// The error of a gradient in ULP of the larger of its two terms.
template <class T>
double gradient_error(T x, T t, T weight) {
  const long double negative = (1 - static_cast<long double>(t)) / (1 + std::exp(-static_cast<long double>(x))),
                    positive = static_cast<long double>(weight) * static_cast<long double>(t) /
                               (1 + std::exp(static_cast<long double>(x)));
  const long double got = act::binary_cross_entropy_with_logits_derivative(x, t, weight);
  return static_cast<double>(std::fabs(got - (negative - positive)) /
                             simdact_test::ulp<T>(std::fmax(negative, positive)));
}

// Logits and targets with the weight for which the terms cancel, then steps about the worst of them.
TYPED_TEST(BinaryCrossEntropy, GradientsWhoseTermsNearlyCancel) {
  using T = TypeParam;
  const double known = gradient_error(T(-0x1.294e1ap-8), T(0x1.caebfcp-6), T(0x1.15bd12p+5));
  EXPECT_LE(known, 2);
  std::mt19937 random(3);
  const auto unit = [&] { return static_cast<double>(random()) / 4294967296.0; };
  T worst_x = 0, worst_t = 0;
  double worst = 0;
  const auto see = [&](T x, T t) {
    if (!(t > 0 && t < 1))
      return;
    const long double balance = (1 - static_cast<long double>(t)) / static_cast<long double>(t);
    const T weight = static_cast<T>(balance * std::exp(static_cast<long double>(x)) * (1 + (unit() - 0.5L) / 16));
    const double error = gradient_error(x, t, weight);
    ASSERT_LE(error, 2) << x << ' ' << t << ' ' << weight;
    if (error > worst) {
      worst = error;
      worst_x = x;
      worst_t = t;
    }
  };
  for (int i = 0; i < 200000; ++i)
    see(static_cast<T>((unit() - 0.5) * (i % 3 == 0   ? 0.02
                                         : i % 3 == 1 ? 6
                                                      : 60)),
        static_cast<T>(i % 2 == 0 ? unit() : std::exp2(-20 * unit())));
  for (int i = 0; i < 100000; ++i)
    see(static_cast<T>(worst_x * T(1 + (unit() - 0.5) * 1e-4)), static_cast<T>(worst_t * T(1 + (unit() - 0.5) * 1e-4)));
  EXPECT_GT(worst, 0.5);
}

// Where e^-|x| is subnormal, or 0, and the weight is not.
TYPED_TEST(BinaryCrossEntropy, LargeWeightsOfSmallLosses) {
  using T = TypeParam;
  constexpr bool single = sizeof(T) == 4;
  std::mt19937 random(7);
  const auto unit = [&] { return static_cast<double>(random()) / 4294967296.0; };
  constexpr std::size_t n = 20000;
  std::vector<T> x(n), t(n), losses(n), dx(n);
  for (const double exponent : {0.0, 5.0, 10.0, 20.0, 60.0, single ? 127.0 : 1000.0}) {
    const T weight = static_cast<T>(1.25 * std::exp2(exponent));
    for (std::size_t i = 0; i < n; ++i) {
      x[i] = static_cast<T>((i % 2 == 0 ? 1 : -1) * (single ? 80 + 120 * unit() : 690 + 800 * unit()));
      t[i] = static_cast<T>(i % 3 == 0 ? (i % 2 == 0 ? 1 : 0) : i % 3 == 1 ? unit() : 1 - std::exp2(-20 * unit()));
    }
    x[0] = 100;
    act::binary_cross_entropy_with_logits(x, t, losses, {.pos_weight = weight, .gradient = dx});
    for (std::size_t i = 0; i < n; ++i) {
      const long double exact = loss(x[i], t[i], weight), wide = x[i];
      if (exact > static_cast<long double>(std::numeric_limits<T>::max()))
        continue;
      ASSERT_LE(std::fabs(static_cast<long double>(losses[i]) - exact), 4 * simdact_test::ulp<T>(exact))
          << x[i] << ' ' << t[i] << ' ' << weight;
      const long double q = 1 - static_cast<long double>(t[i]);
      const long double negative = q / (1 + std::exp(-wide)),
                        positive =
                            static_cast<long double>(weight) * static_cast<long double>(t[i]) / (1 + std::exp(wide));
      ASSERT_LE(std::fabs(static_cast<long double>(dx[i]) - slope(x[i], t[i], weight)),
                4 * simdact_test::ulp<T>(std::fmax(negative, positive)))
          << x[i] << ' ' << t[i] << ' ' << weight;
      ASSERT_EQ(losses[i], act::binary_cross_entropy_with_logits(x[i], t[i], weight));
      ASSERT_EQ(dx[i], act::binary_cross_entropy_with_logits_derivative(x[i], t[i], weight));
    }
  }
  EXPECT_EQ(act::binary_cross_entropy_with_logits(this->infinity, T(1), std::numeric_limits<T>::max()), 0);
  EXPECT_EQ(act::binary_cross_entropy_with_logits_derivative(this->infinity, T(1), std::numeric_limits<T>::max()), 0);
}

TYPED_TEST(BinaryCrossEntropy, Mean) {
  using T = TypeParam;
  for (const std::size_t n : {1u, 10u, 128u, 1000u, 32000u, 200000u}) {
    const examples<T> e(n);
    std::vector<T> dx(n), mean_dx(n), losses(n), in_place = e.x;
    const act::binary_cross_entropy_options<T> options{.pos_weight = T(2.5)};
    act::binary_cross_entropy_with_logits(e.x, e.t, losses, with_gradient(options, dx));
    long double sum = 0;
    for (const T each : losses)
      sum += each;
    const long double mean = sum / static_cast<long double>(n);
    const double got = act::binary_cross_entropy_with_logits(e.x, e.t, options);
    ASSERT_NEAR(got, static_cast<double>(mean), 1e-13 * got);
    ASSERT_EQ(got, act::binary_cross_entropy_with_logits(e.x, e.t, with_gradient(options, mean_dx)));
    for (std::size_t i = 0; i < n; ++i) {
      const long double exact = static_cast<long double>(dx[i]) / static_cast<long double>(n);
      ASSERT_LE(std::fabs(static_cast<long double>(mean_dx[i]) - exact),
                2 * this->eps * std::fabs(exact) + this->least);
    }
    ASSERT_EQ(got, act::binary_cross_entropy_with_logits(in_place, e.t, with_gradient(options, in_place)));
    ASSERT_EQ(in_place, mean_dx);
  }
  ASSERT_TRUE(std::isnan(act::binary_cross_entropy_with_logits(std::vector<T>{}, std::vector<T>{})));
}

TYPED_TEST(BinaryCrossEntropy, SumsAndGradientsFromUpstream) {
  using T = TypeParam;
  for (const std::size_t n : {1u, 37u, 5000u}) {
    const examples<T> e(n);
    std::vector<T> losses(n), dx(n), sum_dx(n), scaled_dx(n), backward(n), dlosses(n);
    for (std::size_t i = 0; i < n; ++i)
      dlosses[i] = std::ldexp(i % 3 == 0 ? T(-1) : T(1), static_cast<int>(i % 5));
    act::binary_cross_entropy_with_logits(e.x, e.t, losses, {.pos_weight = 3, .gradient = dx});
    act::binary_cross_entropy_with_logits(e.x, e.t, losses,
                                          {.pos_weight = 3, .gradient = scaled_dx, .gradient_scale = -4});
    act::binary_cross_entropy_with_logits_backward(dlosses, e.x, e.t, backward, {.pos_weight = 3, .gradient_scale = 2});
    const double sum =
        act::binary_cross_entropy_with_logits(e.x, e.t, {.pos_weight = 3, .reduction = act::reduction::sum});
    ASSERT_EQ(
        act::binary_cross_entropy_with_logits(
            e.x, e.t, {.pos_weight = 3, .reduction = act::reduction::sum, .gradient = sum_dx, .gradient_scale = 8}),
        sum);
    ASSERT_EQ(act::binary_cross_entropy_with_logits(e.x, e.t, {.pos_weight = 3}), sum / static_cast<double>(n));
    for (std::size_t i = 0; i < n; ++i) {
      ASSERT_EQ(scaled_dx[i], -4 * dx[i]);
      ASSERT_EQ(backward[i], 2 * dlosses[i] * dx[i]);
      ASSERT_EQ(sum_dx[i], 8 * dx[i]);
    }
    const std::vector<T> x = e.x;
    act::binary_cross_entropy_with_logits_backward(dlosses, x, e.t, dlosses, {.pos_weight = 3, .gradient_scale = 2});
    ASSERT_EQ(dlosses, backward);
  }
  ASSERT_EQ(
      act::binary_cross_entropy_with_logits(std::vector<T>{}, std::vector<T>{}, {.reduction = act::reduction::sum}), 0);
}

struct exact_of_logits {
  static constexpr int ulps = 4, slope_ulps = 4;
  static simdact_test::exact_terms loss(long double x, long double t, long double weight) {
    return {(1 - t) * softplus(x), weight * t * softplus(-x)};
  }
  static simdact_test::exact_terms slope(long double x, long double t, long double weight) {
    return {(1 - t) / (1 + std::exp(-x)), weight * t / (1 + std::exp(x))};
  }
  // From the centre to where e^-|x| leaves the numbers.
  template <class T>
  static T x(double unit, std::size_t i) {
    constexpr double far = sizeof(T) == 4 ? 130 : 900;
    return static_cast<T>((2 * unit - 1) * (i % 3 == 0 ? 1 : i % 3 == 1 ? 20 : far));
  }
};
BINARY_LOSS(with_logits, binary_cross_entropy_with_logits, exact_of_logits);

TYPED_TEST(BinaryCrossEntropy, WeightsOfElementsAndClasses) {
  using T = TypeParam;
  simdact_test::expect_weights_count<with_logits, T>();
  simdact_test::expect_bits_of_unweighted<with_logits, T>();
  simdact_test::expect_nothing_of_weight_0<with_logits, T>(this->infinity, -this->infinity);
}

TYPED_TEST(BinaryCrossEntropy, WeightsInMemoryAndWrongOnes) {
  simdact_test::expect_memory_is_respected<with_logits, TypeParam>();
  simdact_test::expect_options_ride_on_the_output<with_logits, TypeParam>();
  simdact_test::expect_wrong_weights_are_refused<with_logits, TypeParam>();
}

// Large weights of losses that are subnormal, or 0, before they are multiplied; by pos_weights below and above 1.
TYPED_TEST(BinaryCrossEntropy, LargeWeightsOfElementsOfSmallLosses) {
  using T = TypeParam;
  constexpr bool single = sizeof(T) == 4;
  constexpr std::size_t n = 20000;
  std::mt19937_64 random(11);
  const auto unit = [&] { return static_cast<double>(random() >> 11) * 0x1p-53; };
  std::vector<T> x(n), t(n), weights(n), pos_weights(n), losses(n), dx(n);
  const double far = single ? 60 : 500;
  for (std::size_t i = 0; i < n; ++i) {
    x[i] = static_cast<T>((i % 2 == 0 ? 1 : -1) * (single ? 80 + 120 * unit() : 690 + 800 * unit()));
    t[i] = static_cast<T>(i % 3 == 0 ? (i % 2 == 0 ? 1 : 0) : unit());
    weights[i] = static_cast<T>(std::exp2(far * (2 * unit() - 0.5) / 1.5));
    pos_weights[i] = static_cast<T>(std::exp2((i % 4 == 0 ? 7 : far) * (2 * unit() - 1)));
  }
  act::binary_cross_entropy_with_logits(x, t, losses, {.weights = weights, .pos_weights = pos_weights, .gradient = dx});
  for (std::size_t i = 0; i < n; ++i) {
    const long double w = weights[i], exact = w * loss(x[i], t[i], pos_weights[i]);
    ASSERT_LE(std::fabs(static_cast<long double>(losses[i]) - exact), 5 * simdact_test::ulp<T>(exact))
        << x[i] << ' ' << t[i] << ' ' << weights[i] << ' ' << pos_weights[i];
    const auto [negative, positive] = exact_of_logits::slope(x[i], t[i], pos_weights[i]);
    ASSERT_LE(std::fabs(static_cast<long double>(dx[i]) - w * (negative - positive)),
              5 * simdact_test::ulp<T>(w * std::fmax(negative, positive)))
        << x[i] << ' ' << t[i] << ' ' << weights[i] << ' ' << pos_weights[i];
  }
}

TYPED_TEST(BinaryCrossEntropy, InfiniteLogitsAndNan) {
  using T = TypeParam;
  const T inf = this->infinity;
  const auto value = [](T x, T t, T weight = 1) { return act::binary_cross_entropy_with_logits(x, t, weight); };
  EXPECT_EQ(value(inf, 1), 0);
  EXPECT_EQ(value(inf, 0), inf);
  EXPECT_EQ(value(inf, T(0.5)), inf);
  EXPECT_EQ(value(-inf, 0), 0);
  EXPECT_EQ(value(-inf, 1), inf);
  EXPECT_EQ(value(-inf, 1, 0), 0);
  EXPECT_EQ(act::binary_cross_entropy_with_logits_derivative(inf, T(1)), 0);
  EXPECT_EQ(act::binary_cross_entropy_with_logits_derivative(inf, T(0)), 1);
  EXPECT_EQ(act::binary_cross_entropy_with_logits_derivative(-inf, T(1), T(3)), -3);
  for (std::size_t special = 0; special < 40; ++special)
    for (const bool in_target : {false, true}) {
      std::vector<T> x(40, 1), t(40, 1), losses(40), dx(40);
      (in_target ? t : x)[special] = this->not_a_number;
      act::binary_cross_entropy_with_logits(x, t, losses, {.gradient = dx});
      for (std::size_t i = 0; i < 40; ++i) {
        ASSERT_EQ(std::isnan(losses[i]), i == special);
        ASSERT_EQ(std::isnan(dx[i]), i == special);
      }
      ASSERT_TRUE(std::isnan(act::binary_cross_entropy_with_logits(x, t)));
    }
}

TYPED_TEST(BinaryCrossEntropy, NothingOutsideTheRangesIsTouched) {
  using T = TypeParam;
  constexpr std::size_t most = 9 * act::simd::width<act::simd::widest<T>> + 1;
  simdact_test::guarded_pages x_pages(most * sizeof(T)), t_pages(most * sizeof(T)), loss_pages(most * sizeof(T)),
      dx_pages(most * sizeof(T));
  const examples<T> e(most);
  for (std::size_t n = 1; n <= most; ++n)
    for (const bool back : {false, true}) {
      const auto at = [&](auto& pages) {
        return std::span<T>(back ? pages.template back<T>(n) : pages.template front<T>(), n);
      };
      const std::span<T> x = at(x_pages), t = at(t_pages), losses = at(loss_pages), dx = at(dx_pages);
      std::copy_n(e.x.begin(), n, x.begin());
      std::copy_n(e.t.begin(), n, t.begin());
      act::binary_cross_entropy_with_logits(x, t, losses, {.gradient = dx});
      for (std::size_t i = 0; i < n; ++i) {
        ASSERT_EQ(losses[i], act::binary_cross_entropy_with_logits(e.x[i], e.t[i]));
        ASSERT_EQ(dx[i], act::binary_cross_entropy_with_logits_derivative(e.x[i], e.t[i]));
      }
      const double mean = act::binary_cross_entropy_with_logits(x, t);
      ASSERT_EQ(mean, act::binary_cross_entropy_with_logits(x, t, {.gradient = dx}));
      ASSERT_TRUE(std::equal(x.begin(), x.end(), e.x.begin()) && std::equal(t.begin(), t.end(), e.t.begin()));
    }
}

TYPED_TEST(BinaryCrossEntropy, PartsGiveTheSameBits) {
  simdact_test::expect_bits_in_parts<with_logits, TypeParam>();
}

TYPED_TEST(BinaryCrossEntropy, RoundingModesAndFlushingDoNoHarm) {
  using T = TypeParam;
  simdact_test::expect_losses_in_any_mode<with_logits>(simdact_test::normal_numbers<T>(1000, 5, 20));
}

TYPED_TEST(BinaryCrossEntropy, WrongCallsAreRefused) {
  using T = TypeParam;
  const std::vector<T> x(10, 1), t(10, 1), short_t(9, 1);
  std::vector<T> losses(10, 7), dx(10, 7), all(30, 7);
  const std::string name = "simdact::binary_cross_entropy_with_logits";
  const std::span<T> whole(all);
  EXPECT_EQ(refusal([&] { act::binary_cross_entropy_with_logits(x, short_t, losses); }, losses),
            name + ": the input has 9 elements and the output 10");
  EXPECT_EQ(refusal([&] { act::binary_cross_entropy_with_logits(x, t, losses, {.pos_weight = -2}); }, losses),
            name + ": pos_weight is -2; it must be finite and not below 0");
  EXPECT_EQ(
      refusal([&] { act::binary_cross_entropy_with_logits(x, t, losses, {.gradient_scale = this->not_a_number}); },
              losses),
      name + ": gradient_scale is nan; it must be finite");
  EXPECT_EQ(refusal([&] { act::binary_cross_entropy_with_logits_backward(short_t, x, t, dx); }, dx),
            name + "_backward: the input has 9 elements and the output 10");
  EXPECT_EQ(
      refusal([&] { act::binary_cross_entropy_with_logits(x, short_t, {.reduction = act::reduction::sum}); }, losses),
      name + ": the first input has 10 elements and another 9");
  EXPECT_EQ(refusal([&] { act::binary_cross_entropy_with_logits(x, t, {.pos_weight = this->infinity}); }, losses),
            name + ": pos_weight is inf; it must be finite and not below 0");
  EXPECT_EQ(refusal([&] { act::binary_cross_entropy_with_logits(x, short_t); }, losses),
            name + ": the first input has 10 elements and another 9");
  EXPECT_EQ(refusal([&] { act::binary_cross_entropy_with_logits(x, t, losses, {.gradient = whole.first(9)}); }, losses),
            name + ": the input has 10 elements and the output 9");
  EXPECT_EQ(refusal([&] { act::binary_cross_entropy_with_logits(x, t, dx, {.gradient = dx}); }, dx),
            name + ": the first output and the second overlap: 10 and 10 elements that begin 0 apart");
  EXPECT_EQ(refusal([&] { act::binary_cross_entropy_with_logits(x, short_t, {.gradient = dx}); }, dx),
            name + ": the input has 9 elements and the output 10");
  EXPECT_EQ(
      refusal([&] { act::binary_cross_entropy_with_logits(x, whole.first(10), {.gradient = whole.subspan(3, 10)}); },
              all),
      name + ": input and output overlap without being the same range: 10 elements that begin 3 apart");
}

} // namespace
