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
#include <support/guarded.hpp>
#include <support/refusal.hpp>

namespace {

namespace act = simdact;
using simdact_test::refusal;

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
    act::binary_cross_entropy_with_logits_and_gradient(e.x, e.t, losses, dx, {.pos_weight = weight});
    ASSERT_EQ(alone, losses);
    for (std::size_t i = 0; i < n; ++i) {
      const long double x = e.x[i], t = e.t[i], w = weight, exact = loss(x, t, w);
      ASSERT_LE(std::fabs(static_cast<long double>(losses[i]) - exact), 4 * this->eps * exact + (1 + w) * this->least)
          << e.x[i] << ' ' << e.t[i];
      const long double terms = (1 - t) / (1 + std::exp(-x)) + w * t / (1 + std::exp(x));
      ASSERT_LE(std::fabs(static_cast<long double>(dx[i]) - slope(x, t, w)), 4 * this->eps * terms + (1 + w) * this->least)
          << e.x[i] << ' ' << e.t[i];
      ASSERT_EQ(losses[i], act::binary_cross_entropy_with_logits(e.x[i], e.t[i], weight));
      ASSERT_EQ(dx[i], act::binary_cross_entropy_with_logits_derivative(e.x[i], e.t[i], weight));
      constexpr long double h = 1e-5L;
      const long double difference = (loss(x + h, t, w) - loss(x - h, t, w)) / (2 * h);
      ASSERT_LE(std::fabs(static_cast<long double>(dx[i]) - difference), (4 * this->eps + 1e-9L) * (1 + w));
    }
  }
}

TYPED_TEST(BinaryCrossEntropy, Mean) {
  using T = TypeParam;
  for (const std::size_t n : {1u, 10u, 128u, 1000u, 32000u, 200000u}) {
    const examples<T> e(n);
    std::vector<T> dx(n), mean_dx(n), losses(n), in_place = e.x;
    const act::binary_cross_entropy_options<T> options{.pos_weight = T(2.5)};
    act::binary_cross_entropy_with_logits_and_gradient(e.x, e.t, losses, dx, options);
    long double sum = 0;
    for (const T each : losses)
      sum += each;
    const long double mean = sum / static_cast<long double>(n);
    const double got = act::binary_cross_entropy_with_logits_mean(e.x, e.t, options);
    ASSERT_NEAR(got, static_cast<double>(mean), 1e-13 * got);
    ASSERT_EQ(got, act::binary_cross_entropy_with_logits_mean_and_gradient(e.x, e.t, mean_dx, options));
    for (std::size_t i = 0; i < n; ++i) {
      const long double exact = static_cast<long double>(dx[i]) / static_cast<long double>(n);
      ASSERT_LE(std::fabs(static_cast<long double>(mean_dx[i]) - exact),
                2 * this->eps * std::fabs(exact) + this->least);
    }
    ASSERT_EQ(got, act::binary_cross_entropy_with_logits_mean_and_gradient(in_place, e.t, in_place, options));
    ASSERT_EQ(in_place, mean_dx);
  }
  ASSERT_TRUE(std::isnan(act::binary_cross_entropy_with_logits_mean(std::vector<T>{}, std::vector<T>{})));
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
      act::binary_cross_entropy_with_logits_and_gradient(x, t, losses, dx);
      for (std::size_t i = 0; i < 40; ++i) {
        ASSERT_EQ(std::isnan(losses[i]), i == special);
        ASSERT_EQ(std::isnan(dx[i]), i == special);
      }
      ASSERT_TRUE(std::isnan(act::binary_cross_entropy_with_logits_mean(x, t)));
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
      act::binary_cross_entropy_with_logits_and_gradient(x, t, losses, dx);
      for (std::size_t i = 0; i < n; ++i) {
        ASSERT_EQ(losses[i], act::binary_cross_entropy_with_logits(e.x[i], e.t[i]));
        ASSERT_EQ(dx[i], act::binary_cross_entropy_with_logits_derivative(e.x[i], e.t[i]));
      }
      const double mean = act::binary_cross_entropy_with_logits_mean(x, t);
      ASSERT_EQ(mean, act::binary_cross_entropy_with_logits_mean_and_gradient(x, t, dx));
      ASSERT_TRUE(std::equal(x.begin(), x.end(), e.x.begin()) && std::equal(t.begin(), t.end(), e.t.begin()));
    }
}

TYPED_TEST(BinaryCrossEntropy, WrongCallsAreRefused) {
  using T = TypeParam;
  const std::vector<T> x(10, 1), t(10, 1), short_t(9, 1);
  std::vector<T> losses(10, 7), dx(10, 7), all(30, 7);
  const std::string name = "simdact::binary_cross_entropy_with_logits",
                    pair = name + "_and_gradient: ", both = name + "_mean_and_gradient: ";
  const std::span<T> whole(all);
  EXPECT_EQ(refusal([&] { act::binary_cross_entropy_with_logits(x, short_t, losses); }, losses),
            name + ": the input has 9 elements and the output 10");
  EXPECT_EQ(refusal([&] { act::binary_cross_entropy_with_logits(x, t, losses, {.pos_weight = -2}); }, losses),
            name + ": pos_weight is -2; it must be finite and not below 0");
  EXPECT_EQ(refusal([&] { act::binary_cross_entropy_with_logits_mean(x, t, {.pos_weight = this->infinity}); }, losses),
            name + "_mean: pos_weight is inf; it must be finite and not below 0");
  EXPECT_EQ(refusal([&] { act::binary_cross_entropy_with_logits_mean(x, short_t); }, losses),
            name + "_mean: the first input has 10 elements and another 9");
  EXPECT_EQ(refusal([&] { act::binary_cross_entropy_with_logits_and_gradient(x, t, losses, whole.first(9)); }, losses),
            pair + "the input has 10 elements and the output 9");
  EXPECT_EQ(refusal([&] { act::binary_cross_entropy_with_logits_and_gradient(x, t, dx, dx); }, dx),
            pair + "the two outputs overlap: 10 elements that begin 0 apart");
  EXPECT_EQ(refusal([&] { act::binary_cross_entropy_with_logits_mean_and_gradient(x, short_t, dx); }, dx),
            both + "the input has 9 elements and the output 10");
  EXPECT_EQ(
      refusal(
          [&] { act::binary_cross_entropy_with_logits_mean_and_gradient(x, whole.first(10), whole.subspan(3, 10)); },
          all),
      both + "input and output overlap without being the same range: 10 elements that begin 3 apart");
}

} // namespace
