// SPDX-License-Identifier: BSL-1.0
// Entropy of rows of logits: values and gradients against long double, near-certain rows, what odd rows give, bits and
// the edges of memory, sixteen bits, and what is refused.
#include <cmath>
#include <limits>
#include <random>
#include <span>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include <simdact/bfloat16.hpp>
#include <simdact/entropy.hpp>
#include <simdact/float16.hpp>
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
using simdact_test::with_gradient;

template <class T>
class Entropy : public ::testing::Test {
protected:
  static constexpr T infinity = std::numeric_limits<T>::infinity(), nan = std::numeric_limits<T>::quiet_NaN();
  static constexpr long double eps = std::numeric_limits<T>::epsilon();

  static std::vector<T> random_logits(std::size_t n, unsigned seed, double deviation) {
    return simdact_test::normal_numbers<T>(n, seed, deviation);
  }

  // 4 ULP are at least 2 eps, or as many of the subnormal numbers; and what is below those has no part.
  static void expect_row(std::span<const T> x, T entropy, std::span<const T> gradient) {
    const exact_probabilities<T> row(x);
    const long double mean = row.mean([&](std::size_t i) { return row.below(i); }), exact = row.above() + mean;
    constexpr long double denorm = std::numeric_limits<T>::denorm_min();
    const long double without_part = denorm / 128 * std::fabs(std::log(denorm)) * static_cast<long double>(x.size());
    ASSERT_LE(std::fabs(static_cast<long double>(entropy) - exact),
              std::max(2 * eps * exact, 4 * denorm) + without_part)
        << "of " << x.size();
    ASSERT_GE(entropy, 0);
    for (std::size_t i = 0; i < x.size(); ++i) {
      const long double p = row.probability(i), below = std::isinf(row.below(i)) ? 0 : row.below(i);
      const long double slope = p == 0 ? 0 : -p * (row.logarithm(i) + exact);
      ASSERT_LE(std::fabs(static_cast<long double>(gradient[i]) - slope),
                3 * eps * p * std::max(below, mean) + 4 * denorm + without_part)
          << i << " of " << x.size();
    }
  }
  static void expect_entropies(const std::vector<T>& x, std::size_t length) {
    const std::size_t rows = x.size() / length;
    std::vector<T> entropies(rows), alone(rows), dx(x.size());
    act::entropy(x, entropies, {.row_length = length, .gradient = dx});
    act::entropy(x, alone, {.row_length = length});
    ASSERT_EQ(entropies, alone);
    for (std::size_t row = 0; row < rows; ++row) {
      expect_row({x.data() + row * length, length}, entropies[row], {dx.data() + row * length, length});
      if (::testing::Test::HasFatalFailure())
        return;
    }
  }
  static T of(const std::vector<T>& x) {
    std::vector<T> h(1), dx(x.size());
    act::entropy(x, h, {.gradient = dx});
    for (const T each : dx)
      EXPECT_EQ(std::isnan(each), std::isnan(h[0]));
    return h[0];
  }
};

using element_types = ::testing::Types<float, double>;
TYPED_TEST_SUITE(Entropy, element_types);

struct shape {
  std::size_t rows, length;
};
// A piece of a row is 4096 floats or 2048 doubles.
constexpr shape shapes[] = {{3, 1},    {7, 2},    {5, 10},   {4, 128},  {3, 1000},  {2, 1039},
                            {1, 2048}, {1, 2049}, {1, 4096}, {1, 4097}, {2, 32000}, {1, 200000}};

TYPED_TEST(Entropy, OfRandomRows) {
  for (const auto [rows, length] : shapes)
    for (const double deviation : {0.01, 1.0, 4.0, 60.0}) {
      this->expect_entropies(this->random_logits(rows * length, 1, deviation), length);
      if (this->HasFatalFailure())
        return;
    }
}

// One class is all but certain: the entropy is near 0, and keeps its relative accuracy.
TYPED_TEST(Entropy, OfNearCertainRows) {
  using T = TypeParam;
  for (const auto [rows, length] : shapes)
    for (const T lead : {T(10), T(25), T(60), T(90), T(110), T(500)})
      for (const T shift : {T(0), T(-300), T(5000)}) {
        std::vector<T> x = this->random_logits(rows * length, 2, 1);
        for (std::size_t row = 0; row < rows; ++row)
          x[row * length + (row * 7 + length / 2) % length] = lead;
        for (T& each : x)
          each += shift;
        this->expect_entropies(x, length);
        if (this->HasFatalFailure())
          return;
      }
}

TYPED_TEST(Entropy, ClassesThatAreLeftOut) {
  using T = TypeParam;
  for (const std::size_t length : {2u, 5u, 40u, 1500u, 5000u})
    for (const T out : {-this->infinity, std::numeric_limits<T>::lowest()}) {
      std::vector<T> x = this->random_logits(length, 3, 2);
      for (std::size_t i = 0; i < length; i += 3)
        x[i] = out;
      this->expect_entropies(x, length);
      if (this->HasFatalFailure())
        return;
    }
  constexpr T most = std::numeric_limits<T>::max();
  EXPECT_EQ(this->of({most, -most, -this->infinity}), 0);
  EXPECT_EQ(this->of({-most / 2, -this->infinity}), 0);
  EXPECT_NEAR(this->of({-most, -most}), std::log(T(2)), 2 * this->eps);
}

TYPED_TEST(Entropy, SumsMeansAndGradientsFromUpstream) {
  using T = TypeParam;
  constexpr std::size_t rows = 4, length = 20;
  const std::vector<T> x = this->random_logits(rows * length, 1, 2), dh{2, T(-0.5), 8, 4};
  std::vector<T> h(rows), dx(rows * length), sum_dx(dx), mean_dx(dx), backward(dx), quarter(dx);
  act::entropy(x, h, {.row_length = length, .gradient = dx});
  double sum = 0;
  for (const T each : h)
    sum += static_cast<double>(each);
  const act::entropy_options<T> options{.row_length = length};
  ASSERT_EQ(act::entropy(x, summed(options)), sum);
  ASSERT_EQ(act::entropy(x, options), sum / 4);
  ASSERT_EQ(act::entropy(
                x, {.row_length = length, .reduction = act::reduction::sum, .gradient = sum_dx, .gradient_scale = -4}),
            sum);
  ASSERT_EQ(act::entropy(x, with_gradient(options, mean_dx)), sum / 4);
  act::entropy_backward(dh, x, backward, options);
  for (std::size_t i = 0; i < x.size(); ++i) {
    ASSERT_EQ(sum_dx[i], -4 * dx[i]);
    ASSERT_EQ(mean_dx[i], dx[i] / 4);
    ASSERT_EQ(backward[i], dh[i / length] * dx[i]);
  }
}

TYPED_TEST(Entropy, TheGradientMayGoWhereTheLogitsAre) {
  using T = TypeParam;
  for (const auto [rows, length] : {shape{5, 10}, shape{3, 1000}, shape{2, 9001}}) {
    std::vector<T> x = this->random_logits(rows * length, 1, 3), dx(x.size()), h(rows), again(rows);
    act::entropy(x, h, {.row_length = length, .gradient = dx});
    act::entropy(x, again, {.row_length = length, .gradient = x});
    ASSERT_EQ(h, again);
    ASSERT_EQ(x, dx);
  }
}

TYPED_TEST(Entropy, OddRows) {
  using T = TypeParam;
  const T inf = this->infinity;
  EXPECT_EQ(this->of({5}), 0);
  EXPECT_EQ(this->of({1, inf}), 0);
  EXPECT_EQ(this->of({inf, -inf}), 0);
  EXPECT_NEAR(this->of({inf, 3, inf}), std::log(T(2)), this->eps);
  EXPECT_NEAR(this->of({inf, inf, inf}), std::log(T(3)), this->eps);
  EXPECT_TRUE(std::isnan(this->of({-inf})));
  EXPECT_TRUE(std::isnan(this->of({-inf, -inf, -inf})));
  std::vector<T> dx(3, 9);
  act::entropy(std::vector<T>{inf, 3, inf}, {.gradient = dx});
  EXPECT_EQ(dx, std::vector<T>(3, 0));
  EXPECT_TRUE(std::isnan(act::entropy(std::vector<T>{})));
  EXPECT_EQ(act::entropy(std::vector<T>{}, {.reduction = act::reduction::sum}), 0);
}

// In every place of a row, and with other odd numbers beside it.
TYPED_TEST(Entropy, NanGivesNan) {
  using T = TypeParam;
  for (const std::size_t length : {1u, 3u, 40u, 67u, 700u, 5000u})
    for (std::size_t at = 0; at<length; at += length> 100 ? length / 9 : 1)
      for (const T other : {T(0), T(500), this->infinity, -this->infinity}) {
        std::vector<T> x(length, T(0.5));
        x[(at + 1) % length] = other;
        x[at] = this->nan;
        ASSERT_TRUE(std::isnan(this->of(x))) << at << " of " << length;
      }
}

TYPED_TEST(Entropy, NothingOutsideTheRangesIsTouchedAndBitsDoNotDependOnThePlace) {
  using T = TypeParam;
  const std::size_t most = 9 * act::simd::width<act::simd::widest<T>> + 3;
  simdact_test::guarded_pages x_pages(2 * most * sizeof(T)), dx_pages(2 * most * sizeof(T)), h_pages(64);
  std::vector<T> apart(2 * most + 16);
  for (std::size_t length = 1; length <= most; ++length) {
    const std::vector<T> x = this->random_logits(2 * length, 4, 3);
    std::vector<T> wanted(2), wanted_dx(2 * length);
    act::entropy(x, wanted, {.row_length = length, .gradient = wanted_dx});
    for (const bool back : {false, true}) {
      const auto at = [&](auto& pages, std::size_t n) {
        return std::span<T>(back ? pages.template back<T>(n) : pages.template front<T>(), n);
      };
      const std::span<T> in = at(x_pages, 2 * length), dx = at(dx_pages, 2 * length), h = at(h_pages, 2);
      std::copy(x.begin(), x.end(), in.begin());
      act::entropy(in, h, {.row_length = length, .gradient = dx});
      ASSERT_EQ(std::vector<T>(h.begin(), h.end()), wanted);
      ASSERT_EQ(std::vector<T>(dx.begin(), dx.end()), wanted_dx);
    }
    for (std::size_t offset = 0; offset < 16; ++offset) {
      const std::span<T> in(apart.data() + offset, 2 * length);
      std::copy(x.begin(), x.end(), in.begin());
      std::vector<T> h(2);
      act::entropy(in, h, {.row_length = length});
      ASSERT_EQ(h, wanted);
    }
  }
}

TYPED_TEST(Entropy, PartsOfTheRowsGiveTheSameBits) {
  using T = TypeParam;
  constexpr std::size_t rows = 3000, length = 70;
  const std::vector<T> x = this->random_logits(rows * length, 6, 3);
  const simdact_test::in_parts<T> parts(x);
  std::vector<T> h(rows), dx(x.size()), more_h(rows), more_dx(x.size());
  act::entropy(x, h, {.row_length = length, .gradient = dx});
  act::entropy(parts, more_h, {.row_length = length, .gradient = more_dx});
  EXPECT_EQ(more_h, h);
  EXPECT_EQ(more_dx, dx);
  for (std::size_t row = 0; row < rows; ++row) {
    std::vector<T> one(1);
    act::entropy(std::span(x).subspan(row * length, length), one);
    ASSERT_EQ(h[row], one[0]) << "row " << row;
  }
  EXPECT_EQ(act::entropy(parts, {.row_length = length}), act::entropy(x, {.row_length = length}));
  const simdact_test::in_parts<T> backward_parts(x);
  act::entropy_backward(h, x, dx, {.row_length = length});
  act::entropy_backward(h, backward_parts, more_dx, {.row_length = length});
  EXPECT_EQ(more_dx, dx);
  EXPECT_TRUE(backward_parts.split());
  EXPECT_TRUE(parts.split());
}

TYPED_TEST(Entropy, ByOtherPolicies) {
  using T = TypeParam;
  const std::vector<T> x = this->random_logits(3000, 5, 3);
  const double exact = act::entropy(x, {.row_length = 300});
  EXPECT_NEAR(act::entropy<act::fast>(x, {.row_length = 300}), exact, 3e-6 * exact);
  EXPECT_NEAR(act::entropy<act::schraudolph>(x, {.row_length = 300}), exact, 0.1 * exact);
}

// Every result is the float's, rounded once.
TYPED_TEST(Entropy, OfSixteenBits) {
  using narrow = std::conditional_t<std::same_as<TypeParam, float>, act::bfloat16, act::float16>;
  for (const std::size_t length : {1u, 7u, 32u, 300u, 5000u}) {
    std::vector<narrow> x(3 * length), h(3), dx(3 * length);
    std::vector<float> floats(3 * length), float_h(3), float_dx(3 * length);
    std::mt19937 random(7);
    for (std::size_t i = 0; i < x.size(); ++i) {
      x[i] = narrow(static_cast<float>(random() % 1000) / 70);
      floats[i] = static_cast<float>(x[i]);
    }
    act::entropy(x, h, {.row_length = length, .gradient = dx});
    act::entropy(floats, float_h, {.row_length = length, .gradient = float_dx});
    for (std::size_t row = 0; row < 3; ++row)
      ASSERT_EQ(static_cast<float>(h[row]), static_cast<float>(narrow(float_h[row])));
    for (std::size_t i = 0; i < x.size(); ++i)
      ASSERT_EQ(static_cast<float>(dx[i]), static_cast<float>(narrow(float_dx[i])));
    ASSERT_EQ(act::entropy(x, {.row_length = length}), act::entropy(floats, {.row_length = length}));
    std::vector<narrow> in_place = x;
    act::entropy(in_place, h, {.row_length = length, .gradient = in_place});
    for (std::size_t i = 0; i < x.size(); ++i)
      ASSERT_EQ(static_cast<float>(in_place[i]), static_cast<float>(dx[i]));
  }
}

TYPED_TEST(Entropy, RoundingModesAndFlushingDoNoHarm) {
  using T = TypeParam;
  for (const std::size_t n : {7u, 40u, 1000u})
    for (const double deviation : {2.0, 30.0, 500.0}) {
      const std::vector<T> x = this->random_logits(4 * n, 5, deviation);
      const auto entropies_and_gradients = [&] {
        std::vector<T> all(4 + 4 * n);
        act::entropy(x, std::span(all).first(4), {.row_length = n, .gradient = std::span(all).subspan(4)});
        return all;
      };
      simdact_test::expect_no_harm_in_any_mode<T>(entropies_and_gradients, 1);
    }
}

TYPED_TEST(Entropy, WrongCallsAreRefused) {
  using T = TypeParam;
  std::vector<T> x(12, -1), h(3, 7), dx(12, 7), all(40, 7);
  const std::string name = "simdact::entropy: ";
  EXPECT_EQ(refusal([&] { act::entropy(x, h, {.row_length = 5}); }, h),
            name + "row_length is 5; it does not divide the size 12");
  EXPECT_EQ(refusal([&] { act::entropy(x, h, {.row_length = 3}); }, h),
            name + "there are 4 rows and the output has 3 elements");
  EXPECT_EQ(refusal([&] { act::entropy(x, h, {.row_length = 4, .gradient_scale = this->infinity}); }, h),
            name + "gradient_scale is inf; it must be finite");
  const std::span<T> whole(all);
  EXPECT_EQ(refusal([&] { act::entropy(x, {.gradient = whole.first(11)}); }, all),
            name + "the input has 12 elements and the output 11");
  EXPECT_EQ(refusal([&] { act::entropy(whole.first(12), {.gradient = whole.subspan(3, 12)}); }, all),
            name + "input and output overlap without being the same range: 12 elements that begin 3 apart");
  EXPECT_EQ(refusal([&] { act::entropy(whole.first(12), whole.subspan(11, 3), {.row_length = 4}); }, all),
            name + "logits (12 elements) and output (3 elements) overlap");
  EXPECT_EQ(refusal([&] { act::entropy(x, whole.first(3), {.row_length = 4, .gradient = whole.subspan(2, 12)}); }, all),
            name + "output (3 elements) and gradient (12 elements) overlap");
  EXPECT_EQ(refusal([&] { act::entropy_backward(std::span(x).first(2), x, dx, {.row_length = 4}); }, dx),
            "simdact::entropy_backward: there are 3 rows and their gradient has 2 elements");
  EXPECT_EQ(refusal([&] { act::entropy_backward(whole.first(3), x, whole.subspan(1, 12), {.row_length = 4}); }, all),
            "simdact::entropy_backward: the rows' gradient (3 elements) and gradient (12 elements) overlap");
  simdact_test::expect_forms_are_checked(
      "entropy", act::entropy_options<T>{.row_length = 4}, dx,
      [&](const auto& options) { return act::entropy(x, options); },
      [&](const auto& options) { act::entropy(x, std::span(dx).first(3), options); },
      [&](const auto& options) { act::entropy_backward(h, x, dx, options); });
}

} // namespace
