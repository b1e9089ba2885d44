// SPDX-License-Identifier: BSL-1.0
// Kullback-Leibler divergence of rows of logits: values and gradients against long double, close and equal rows,
// classes that are left out, what odd rows give, bits and the edges of memory, sixteen bits, and what is refused.
#include <cmath>
#include <limits>
#include <random>
#include <span>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include <simdact/bfloat16.hpp>
#include <simdact/cross_entropy.hpp>
#include <simdact/entropy.hpp>
#include <simdact/float16.hpp>
#include <simdact/kl_divergence.hpp>
#include <simdact/softmax.hpp>
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
using simdact_test::exact_probabilities;
using simdact_test::refusal;
using simdact_test::summed;

template <class T>
class KlDivergence : public ::testing::Test {
protected:
  static constexpr T infinity = std::numeric_limits<T>::infinity(), nan = std::numeric_limits<T>::quiet_NaN();
  static constexpr long double eps = std::numeric_limits<T>::epsilon();

  static std::vector<T> random_logits(std::size_t n, unsigned seed, double deviation) {
    return simdact_test::normal_numbers<T>(n, seed, deviation);
  }

  // 6 ULP are at least 3 eps, and 8 are 4.
  static void expect_row(std::span<const T> x, std::span<const T> y, T divergence, std::span<const T> dx,
                         std::span<const T> dy) {
    const exact_probabilities<T> p(x), q(y);
    const auto below = [](const exact_probabilities<T>& row, std::size_t i) {
      return std::isinf(row.below(i)) ? 0 : row.below(i);
    };
    const auto ratio = [&](std::size_t i) { return q.logarithm(i) - p.logarithm(i); };
    const long double exact = p.mean([&](std::size_t i) { return -ratio(i); });
    const auto further = [&](std::size_t i) { return below(q, i) - below(p, i); };
    const long double mean_further = p.mean(further);
    const long double mean_of_p = p.mean([&](std::size_t i) { return below(p, i); }),
                      mean_of_q = p.mean([&](std::size_t i) { return below(q, i); });
    ASSERT_LE(std::fabs(static_cast<long double>(divergence) - exact),
              3 * eps * std::max({1.0L, exact, mean_of_p, mean_of_q}))
        << "of " << x.size();
    ASSERT_GE(divergence, 0);
    for (std::size_t i = 0; i < x.size(); ++i) {
      const long double share = p.probability(i), share_of_q = q.probability(i);
      ASSERT_LE(std::fabs(static_cast<long double>(dy[i]) - (share_of_q - share)),
                3 * eps * std::max(share, share_of_q) + 1e-44L)
          << i << " of " << x.size();
      // As share·(log p - log q - exact), without its cancellation where the share is almost 1.
      const long double slope = share == 0 ? 0 : share * (further(i) - mean_further);
      ASSERT_LE(std::fabs(static_cast<long double>(dx[i]) - slope),
                4 * eps * share * std::max({below(p, i), below(q, i), mean_of_p, mean_of_q}) + 1e-44L)
          << i << " of " << x.size();
    }
  }
  static void expect_divergences(const std::vector<T>& x, const std::vector<T>& y, std::size_t length) {
    const std::size_t rows = x.size() / length;
    std::vector<T> divergences(rows), alone(rows), dx(x.size()), dy(x.size()), dx_alone(x.size()), dy_alone(x.size());
    act::kl_divergence(x, y, divergences, {.row_length = length, .p_gradient = dx, .q_gradient = dy});
    act::kl_divergence(x, y, alone, {.row_length = length, .p_gradient = dx_alone});
    ASSERT_EQ(divergences, alone);
    act::kl_divergence(x, y, alone, {.row_length = length, .q_gradient = dy_alone});
    ASSERT_EQ(divergences, alone);
    ASSERT_EQ(dx, dx_alone);
    ASSERT_EQ(dy, dy_alone);
    for (std::size_t row = 0; row < rows; ++row) {
      const auto of = [&](const std::vector<T>& all) { return std::span(all).subspan(row * length, length); };
      expect_row(of(x), of(y), divergences[row], of(dx), of(dy));
      if (::testing::Test::HasFatalFailure())
        return;
    }
  }

  struct result {
    T divergence;
    std::vector<T> dx, dy;
  };
  static result all_of(const std::vector<T>& x, const std::vector<T>& y) {
    result of{0, std::vector<T>(x.size()), std::vector<T>(x.size())};
    std::vector<T> divergence(1);
    act::kl_divergence(x, y, divergence, {.p_gradient = of.dx, .q_gradient = of.dy});
    of.divergence = divergence[0];
    return of;
  }
  static T of(const std::vector<T>& x, const std::vector<T>& y) { return all_of(x, y).divergence; }
  static bool all_nan(const std::vector<T>& x) {
    return std::all_of(x.begin(), x.end(), [](T each) { return std::isnan(each); });
  }
};

using element_types = ::testing::Types<float, double>;
TYPED_TEST_SUITE(KlDivergence, element_types);

struct shape {
  std::size_t rows, length;
};
// A piece of a row is 4096 floats or 2048 doubles.
constexpr shape shapes[] = {{3, 1},    {7, 2},    {5, 10},   {4, 128},  {3, 1000},  {2, 1039},
                            {1, 2048}, {1, 2049}, {1, 4096}, {1, 4097}, {2, 32000}, {1, 200000}};

TYPED_TEST(KlDivergence, OfRandomRows) {
  for (const auto [rows, length] : shapes)
    for (const double deviation : {0.01, 1.0, 4.0, 60.0})
      for (const double of_q : {0.5, 5.0}) {
        const std::size_t n = rows * length;
        this->expect_divergences(this->random_logits(n, 1, deviation), this->random_logits(n, 2, of_q), length);
        if (this->HasFatalFailure())
          return;
      }
}

TYPED_TEST(KlDivergence, OfEqualAndOfCloseRows) {
  using T = TypeParam;
  for (const auto [rows, length] : shapes)
    for (const double deviation : {1.0, 30.0}) {
      const std::vector<T> x = this->random_logits(rows * length, 3, deviation);
      std::vector<T> dx(x.size(), 9), dy(dx), y = x;
      ASSERT_EQ(act::kl_divergence(x, x, {.row_length = length, .p_gradient = dx, .q_gradient = dy}), 0);
      ASSERT_EQ(dx, std::vector<T>(x.size(), 0));
      ASSERT_EQ(dy, std::vector<T>(x.size(), 0));
      for (std::size_t i = 0; i < y.size(); ++i)
        y[i] += static_cast<T>(i % 3) * T(1e-4);
      this->expect_divergences(x, y, length);
      if (this->HasFatalFailure())
        return;
    }
}

// The divergence of probabilities from logits is the cross-entropy less the entropy.
TYPED_TEST(KlDivergence, IsCrossEntropyLessEntropy) {
  using T = TypeParam;
  constexpr std::size_t length = 50;
  const std::vector<T> x = this->random_logits(6 * length, 4, 2), y = this->random_logits(6 * length, 5, 2);
  std::vector<T> p(x.size()), dy(x.size()), wanted_dy(x.size());
  act::softmax(x, p, {.row_length = length});
  const double cross = act::cross_entropy(y, p, {.row_length = length, .gradient = wanted_dy}),
               entropy = act::entropy(x, {.row_length = length}),
               divergence = act::kl_divergence(x, y, {.row_length = length, .q_gradient = dy});
  EXPECT_NEAR(divergence, cross - entropy, 10 * static_cast<double>(this->eps) * cross);
  for (std::size_t i = 0; i < dy.size(); ++i)
    EXPECT_NEAR(dy[i], wanted_dy[i], 4 * this->eps);
}

TYPED_TEST(KlDivergence, ClassesThatAreLeftOut) {
  using T = TypeParam;
  const T inf = this->infinity;
  for (const std::size_t length : {2u, 5u, 40u, 1500u, 5000u}) {
    std::vector<T> x = this->random_logits(length, 3, 2), y = this->random_logits(length, 4, 2), all = y;
    for (std::size_t i = 0; i < length; i += 3) {
      x[i] = -inf;
      y[i] = i % 2 == 0 ? -inf : y[i]; // left out of both, or of p alone
    }
    this->expect_divergences(x, y, length);
    this->expect_divergences(x, all, length);
    if (this->HasFatalFailure())
      return;
    x[0] = -200; // which q does not have
    const auto got = this->all_of(x, y);
    EXPECT_EQ(got.divergence, inf);
    EXPECT_TRUE(this->all_nan(got.dx));
    std::vector<T> q(length), p(length);
    act::softmax(x, p);
    act::softmax(y, q);
    for (std::size_t i = 0; i < length; ++i)
      EXPECT_NEAR(got.dy[i], q[i] - p[i], 4 * this->eps);
  }
  // Its probability is 0 by underflow.
  EXPECT_EQ(this->of({0, -10000}, {0, -inf}), inf);
}

TYPED_TEST(KlDivergence, LogitsAsFarApartAsTheyCanBe) {
  using T = TypeParam;
  constexpr T most = std::numeric_limits<T>::max();
  EXPECT_EQ(this->of({most, -most}, {most, -most}), 0);
  EXPECT_EQ(this->of({most, 0}, {-most, most}), this->infinity);
  EXPECT_NEAR(this->of({0, 0}, {-most, most / 2}) / most, 0.75, 2 * this->eps);
  EXPECT_NEAR(this->of({0, 0, 0, 0}, {-most, most, most, most}) / most, 0.5, 2 * this->eps);
  EXPECT_EQ(this->of({-most, 5, -most}, {-most, 5, -most}), 0);
}

TYPED_TEST(KlDivergence, OddRows) {
  using T = TypeParam;
  const T inf = this->infinity, log2 = std::log(T(2)), log3 = std::log(T(3));
  using row = std::vector<T>;
  const auto is = [&](const row& x, const row& y, T wanted, const row& dx, const row& dy) {
    const auto got = this->all_of(x, y);
    EXPECT_NEAR(got.divergence, wanted, 2 * this->eps);
    for (std::size_t i = 0; i < x.size(); ++i) {
      EXPECT_NEAR(got.dx[i], dx[i], 2 * this->eps) << i;
      EXPECT_NEAR(got.dy[i], dy[i], 2 * this->eps) << i;
    }
  };
  is({5}, {3}, 0, {0}, {0});
  is({inf, 1}, {inf, 2}, 0, {0, 0}, {0, 0});
  is({inf, inf, 3}, {1, 1, 1}, log3 - log2, {0, 0, 0}, {T(-1) / 6, T(-1) / 6, T(1) / 3});
  is({1, 1, -inf}, {inf, inf, inf}, log3 - log2, {0, 0, 0}, {T(-1) / 6, T(-1) / 6, T(1) / 3});
  is({inf, 0}, {0, 0}, log2, {0, 0}, {T(-0.5), T(0.5)});
  for (const auto& [x, y] :
       {std::pair{row{1, 2}, row{inf, 2}}, {row{inf, inf}, row{2, inf}}, {row{inf, 1}, row{-inf, 1}}}) {
    const auto got = this->all_of(x, y);
    EXPECT_EQ(got.divergence, inf);
    EXPECT_TRUE(this->all_nan(got.dx));
    EXPECT_FALSE(std::isnan(got.dy[0]) || std::isnan(got.dy[1]));
  }
  for (const auto& [x, y] :
       {std::pair{row{-inf, -inf}, row{1, 2}}, {row{1, 2}, row{-inf, -inf}}, {row{inf, 2}, row{-inf, -inf}}}) {
    const auto got = this->all_of(x, y);
    EXPECT_TRUE(std::isnan(got.divergence) && this->all_nan(got.dx) && this->all_nan(got.dy));
  }
  EXPECT_TRUE(std::isnan(act::kl_divergence(row{}, row{})));
  EXPECT_EQ(act::kl_divergence(row{}, row{}, {.reduction = act::reduction::sum}), 0);
}

TYPED_TEST(KlDivergence, NanGivesNan) {
  using T = TypeParam;
  for (const std::size_t length : {1u, 3u, 40u, 67u, 700u, 5000u})
    for (std::size_t at = 0; at<length; at += length> 100 ? length / 9 : 1)
      for (const T other : {T(0), T(500), this->infinity, -this->infinity}) {
        const std::vector<T> ordinary(length, T(1));
        std::vector<T> x(length, T(0.5)), masked = ordinary;
        x[(at + 1) % length] = other;
        x[at] = this->nan;
        masked[at] = length > 1 ? -this->infinity : T(1); // what p leaves out is NaN in q
        for (const auto& got : {this->all_of(x, ordinary), this->all_of(ordinary, x), this->all_of(masked, x)})
          ASSERT_TRUE(std::isnan(got.divergence) && this->all_nan(got.dx) && this->all_nan(got.dy))
              << at << " of " << length;
      }
}

TYPED_TEST(KlDivergence, SumsMeansAndGradientsFromUpstream) {
  using T = TypeParam;
  constexpr std::size_t rows = 4, length = 20;
  const std::vector<T> x = this->random_logits(rows * length, 1, 2), y = this->random_logits(rows * length, 2, 2),
                       dd{2, T(-0.5), 8, 4};
  std::vector<T> d(rows), dx(rows * length), dy(dx), some_dx(dx), some_dy(dx), none;
  act::kl_divergence(x, y, d, {.row_length = length, .p_gradient = dx, .q_gradient = dy});
  double sum = 0;
  for (const T each : d)
    sum += static_cast<double>(each);
  const act::kl_divergence_options<T> options{.row_length = length};
  ASSERT_EQ(act::kl_divergence(x, y, summed(options)), sum);
  ASSERT_EQ(act::kl_divergence(x, y, options), sum / 4);
  const auto expect_times = [&](auto factor) {
    for (std::size_t i = 0; i < x.size(); ++i) {
      ASSERT_EQ(some_dx[i], factor(i / length) * dx[i]);
      ASSERT_EQ(some_dy[i], factor(i / length) * dy[i]);
    }
  };
  ASSERT_EQ(act::kl_divergence(x, y, {.row_length = length, .p_gradient = some_dx, .q_gradient = some_dy}), sum / 4);
  expect_times([](std::size_t) { return T(0.25); });
  ASSERT_EQ(act::kl_divergence(x, y,
                               {.row_length = length,
                                .reduction = act::reduction::sum,
                                .p_gradient = some_dx,
                                .q_gradient = some_dy,
                                .gradient_scale = -4}),
            sum);
  expect_times([](std::size_t) { return T(-4); });
  act::kl_divergence_backward(dd, x, y, some_dx, some_dy, options);
  expect_times([&](std::size_t row) { return dd[row]; });
  std::vector<T> alone(x.size());
  act::kl_divergence_backward(dd, x, y, alone, none, options);
  ASSERT_EQ(alone, some_dx);
  act::kl_divergence_backward(dd, x, y, none, alone, options);
  ASSERT_EQ(alone, some_dy);
}

TYPED_TEST(KlDivergence, GradientsMayGoWhereTheLogitsAre) {
  using T = TypeParam;
  for (const bool infinite : {false, true})
    for (const auto [rows, length] : {shape{5, 10}, shape{3, 1000}, shape{2, 9001}}) {
      std::vector<T> x = this->random_logits(rows * length, 1, 3), y = this->random_logits(rows * length, 2, 3);
      if (infinite)
        x[0] = y[0] = y[3] = this->infinity;
      std::vector<T> dx(x.size()), dy(x.size()), d(rows), again(rows);
      act::kl_divergence(x, y, d, {.row_length = length, .p_gradient = dx, .q_gradient = dy});
      act::kl_divergence(x, y, again, {.row_length = length, .p_gradient = x, .q_gradient = y});
      ASSERT_EQ(d, again);
      ASSERT_EQ(x, dx);
      ASSERT_EQ(y, dy);
    }
}

TYPED_TEST(KlDivergence, NothingOutsideTheRangesIsTouchedAndBitsDoNotDependOnThePlace) {
  using T = TypeParam;
  const std::size_t most = 9 * act::simd::width<act::simd::widest<T>> + 3, bytes = 2 * most * sizeof(T);
  simdact_test::guarded_pages x_pages(bytes), y_pages(bytes), dx_pages(bytes), dy_pages(bytes), d_pages(64);
  std::vector<T> apart(2 * most + 16);
  for (std::size_t length = 1; length <= most; ++length) {
    const std::vector<T> x = this->random_logits(2 * length, 4, 3), y = this->random_logits(2 * length, 5, 3);
    std::vector<T> wanted(2), wanted_dx(2 * length), wanted_dy(2 * length);
    act::kl_divergence(x, y, wanted, {.row_length = length, .p_gradient = wanted_dx, .q_gradient = wanted_dy});
    for (const bool back : {false, true}) {
      const auto at = [&](auto& pages, std::size_t n) {
        return std::span<T>(back ? pages.template back<T>(n) : pages.template front<T>(), n);
      };
      const std::span<T> p = at(x_pages, 2 * length), q = at(y_pages, 2 * length), dx = at(dx_pages, 2 * length),
                         dy = at(dy_pages, 2 * length), d = at(d_pages, 2);
      std::copy(x.begin(), x.end(), p.begin());
      std::copy(y.begin(), y.end(), q.begin());
      act::kl_divergence(p, q, d, {.row_length = length, .p_gradient = dx, .q_gradient = dy});
      ASSERT_EQ(std::vector<T>(d.begin(), d.end()), wanted);
      ASSERT_EQ(std::vector<T>(dx.begin(), dx.end()), wanted_dx);
      ASSERT_EQ(std::vector<T>(dy.begin(), dy.end()), wanted_dy);
    }
    for (std::size_t offset = 0; offset < 16; ++offset) {
      const std::span<T> p(apart.data() + offset, 2 * length);
      std::copy(x.begin(), x.end(), p.begin());
      std::vector<T> d(2);
      act::kl_divergence(p, y, d, {.row_length = length});
      ASSERT_EQ(d, wanted);
    }
  }
}

TYPED_TEST(KlDivergence, PartsOfTheRowsGiveTheSameBits) {
  using T = TypeParam;
  constexpr std::size_t rows = 3000, length = 70;
  const std::vector<T> x = this->random_logits(rows * length, 6, 3), y = this->random_logits(rows * length, 7, 3);
  const simdact_test::in_parts<T> parts(x);
  std::vector<T> d(rows), dx(x.size()), dy(x.size()), more_d(rows), more_dx(x.size()), more_dy(x.size());
  act::kl_divergence(x, y, d, {.row_length = length, .p_gradient = dx, .q_gradient = dy});
  act::kl_divergence(parts, y, more_d, {.row_length = length, .p_gradient = more_dx, .q_gradient = more_dy});
  EXPECT_EQ(more_d, d);
  for (std::size_t row = 0; row < rows; ++row) {
    std::vector<T> one(1);
    act::kl_divergence(std::span(x).subspan(row * length, length), std::span(y).subspan(row * length, length), one);
    ASSERT_EQ(d[row], one[0]) << "row " << row;
  }
  EXPECT_EQ(more_dx, dx);
  EXPECT_EQ(more_dy, dy);
  EXPECT_EQ(act::kl_divergence(parts, y, {.row_length = length}), act::kl_divergence(x, y, {.row_length = length}));
  const simdact_test::in_parts<T> backward_parts(x);
  act::kl_divergence_backward(d, x, y, dx, dy, {.row_length = length});
  act::kl_divergence_backward(d, backward_parts, y, more_dx, more_dy, {.row_length = length});
  EXPECT_EQ(more_dx, dx);
  EXPECT_EQ(more_dy, dy);
  EXPECT_TRUE(backward_parts.split());
  EXPECT_TRUE(parts.split());
}

TYPED_TEST(KlDivergence, ByOtherPolicies) {
  using T = TypeParam;
  const std::vector<T> x = this->random_logits(3000, 5, 3), y = this->random_logits(3000, 6, 3);
  const double exact = act::kl_divergence(x, y, {.row_length = 300});
  EXPECT_NEAR(act::kl_divergence<act::fast>(x, y, {.row_length = 300}), exact, 6e-6 * exact);
  EXPECT_NEAR(act::kl_divergence<act::schraudolph>(x, y, {.row_length = 300}), exact, 0.2 * exact);
}

// Every result is the float's, rounded once; p and q of different types.
TYPED_TEST(KlDivergence, OfSixteenBits) {
  using narrow = std::conditional_t<std::same_as<TypeParam, float>, act::bfloat16, act::float16>;
  for (const std::size_t length : {1u, 7u, 32u, 300u, 5000u}) {
    std::vector<narrow> x(3 * length), d(3), dx(3 * length);
    std::vector<float> p(3 * length), q(3 * length), wanted(3), wanted_dx(3 * length), wanted_dy(3 * length),
        dy(3 * length);
    std::mt19937 random(7);
    for (std::size_t i = 0; i < x.size(); ++i) {
      x[i] = narrow(static_cast<float>(random() % 1000) / 70);
      p[i] = static_cast<float>(x[i]);
      q[i] = static_cast<float>(random() % 1000) / 70;
    }
    act::kl_divergence(x, q, d, {.row_length = length, .p_gradient = dx, .q_gradient = dy});
    act::kl_divergence(p, q, wanted, {.row_length = length, .p_gradient = wanted_dx, .q_gradient = wanted_dy});
    for (std::size_t row = 0; row < 3; ++row)
      ASSERT_EQ(static_cast<float>(d[row]), static_cast<float>(narrow(wanted[row])));
    for (std::size_t i = 0; i < x.size(); ++i)
      ASSERT_EQ(static_cast<float>(dx[i]), static_cast<float>(narrow(wanted_dx[i])));
    ASSERT_EQ(dy, wanted_dy);
    ASSERT_EQ(act::kl_divergence(x, q, {.row_length = length}), act::kl_divergence(p, q, {.row_length = length}));
  }
}

TYPED_TEST(KlDivergence, RoundingModesAndFlushingDoNoHarm) {
  using T = TypeParam;
  for (const std::size_t n : {7u, 40u, 1000u})
    for (const double deviation : {2.0, 30.0, 500.0}) {
      const std::vector<T> x = this->random_logits(4 * n, 5, deviation), y = this->random_logits(4 * n, 6, deviation);
      const auto divergences_and_gradients = [&] {
        std::vector<T> all(4 + 8 * n);
        const auto gradients = std::span(all).subspan(4);
        act::kl_divergence(
            x, y, std::span(all).first(4),
            {.row_length = n, .p_gradient = gradients.first(4 * n), .q_gradient = gradients.subspan(4 * n)});
        return all;
      };
      // Of the means by p of how far logits lie below the largest.
      simdact_test::expect_no_harm_in_any_mode<T>(divergences_and_gradients, 10 * deviation);
    }
}

TYPED_TEST(KlDivergence, WrongCallsAreRefused) {
  using T = TypeParam;
  std::vector<T> x(12, -1), y(12, 1), d(3, 7), dx(12, 7), dy(12, 7), all(40, 7);
  const std::string name = "simdact::kl_divergence: ";
  EXPECT_EQ(refusal([&] { act::kl_divergence(x, y, d, {.row_length = 5}); }, d),
            name + "row_length is 5; it does not divide the size 12");
  EXPECT_EQ(refusal([&] { act::kl_divergence(x, y, d, {.row_length = 3}); }, d),
            name + "there are 4 rows and the output has 3 elements");
  EXPECT_EQ(refusal([&] { act::kl_divergence(x, std::span(y).first(8), d, {.row_length = 4}); }, d),
            name + "there are 12 logits of p and 8 of q");
  EXPECT_EQ(refusal([&] { act::kl_divergence(x, y, d, {.row_length = 4, .gradient_scale = this->nan}); }, d),
            name + "gradient_scale is nan; it must be finite");
  const std::span<T> whole(all);
  const auto told = [&](std::span<T> p, std::span<T> q, std::span<T> out, std::span<T> by_p, std::span<T> by_q) {
    return refusal([&] { act::kl_divergence(p, q, out, {.row_length = 4, .p_gradient = by_p, .q_gradient = by_q}); },
                   all, x, y);
  };
  EXPECT_EQ(told(x, y, whole.first(3), whole.subspan(3, 11), {}), name + "the input has 12 elements and the output 11");
  EXPECT_EQ(told(x, y, whole.first(3), {}, whole.subspan(3, 11)), name + "the input has 12 elements and the output 11");
  EXPECT_EQ(told(whole.first(12), y, whole.subspan(11, 3), {}, {}),
            name + "logits of p (12 elements) and output (3 elements) overlap");
  EXPECT_EQ(told(x, whole.first(12), whole.subspan(11, 3), {}, {}),
            name + "logits of q (12 elements) and output (3 elements) overlap");
  EXPECT_EQ(told(x, y, d, y, {}), name + "logits of q (12 elements) and gradient of p (12 elements) overlap");
  EXPECT_EQ(told(x, y, d, {}, x), name + "logits of p (12 elements) and gradient of q (12 elements) overlap");
  EXPECT_EQ(told(x, y, whole.first(3), whole.first(12), {}),
            name + "output (3 elements) and gradient of p (12 elements) overlap");
  EXPECT_EQ(told(x, y, whole.first(3), {}, whole.first(12)),
            name + "output (3 elements) and gradient of q (12 elements) overlap");
  EXPECT_EQ(told(x, y, d, whole.first(12), whole.first(12)),
            name + "gradient of p (12 elements) and gradient of q (12 elements) overlap");
  EXPECT_EQ(refusal([&] { act::kl_divergence_backward(std::span(x).first(2), x, y, dx, dy, {.row_length = 4}); }, dx),
            "simdact::kl_divergence_backward: there are 3 rows and their gradient has 2 elements");
  EXPECT_EQ(refusal([&] { act::kl_divergence_backward(std::span(dy).first(3), x, y, dx, dy, {.row_length = 4}); }, dx),
            "simdact::kl_divergence_backward: the rows' gradient (3 elements) and gradient of q (12 elements) overlap");
  EXPECT_EQ(refusal([&] { act::kl_divergence_backward(d, x, y, dx, dy, {.row_length = 4, .q_gradient = all}); }, dx),
            "simdact::kl_divergence_backward: the option gradient has 40 elements beside the output; it must be empty");
  EXPECT_EQ(refusal([&] { act::kl_divergence(x, y, {.reduction = act::reduction::none}); }, d),
            name + "reduction is none without a range for the losses; it must be mean or sum");
}

} // namespace
