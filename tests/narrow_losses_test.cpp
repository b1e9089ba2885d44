// SPDX-License-Identifier: BSL-1.0
// Losses of sixteen bits: every result is the float's, rounded once.
#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

#include <gtest/gtest.h>

#include <simdact/cross_entropy.hpp>
#include <simdact/nll_loss.hpp>

#include <support/any_mode.hpp>
#include <support/guarded.hpp>
#include <support/refusal.hpp>
#include <support/rounded_rows.hpp>
#include <support/row_instances.hpp>

namespace {

namespace act = simdact;
using namespace simdact_test;
using act::bfloat16;
using act::float16;

class NarrowLosses : public rounded_rows {
public:
  // The options of a call with floats, for one with numbers of T.
  template <class T>
  static act::cross_entropy_options<T> options_for(const act::cross_entropy_options<float>& of) {
    return {.row_length = of.row_length,
            .label_smoothing = of.label_smoothing,
            .ignore_index = of.ignore_index,
            .class_weights = of.class_weights,
            .gradient_scale = of.gradient_scale};
  }

  // Of targets as T has them, and as floats have them.
  template <class T, class Targets, class FloatTargets>
  static void expect_rounded(const std::vector<T>& x, const Targets& targets, const FloatTargets& float_targets,
                             act::cross_entropy_options<float> of_floats) {
    const std::size_t n = of_floats.row_length, rows = x.size() / n;
    const std::vector<float> floats = as_floats(x);
    std::vector<float> losses(rows), gradient(x.size());
    std::vector<T> got_losses(rows), got_gradient(x.size());
    auto options = options_for<T>(of_floats);
    of_floats.gradient = gradient;
    options.gradient = got_gradient;
    act::cross_entropy(floats, float_targets, losses, of_floats);
    act::cross_entropy(x, targets, got_losses, options);
    ASSERT_TRUE(same(got_losses, as<T>(losses))) << rows << " rows of " << n;
    ASSERT_TRUE(same(got_gradient, as<T>(gradient))) << rows << " rows of " << n;
    const double wanted = act::cross_entropy(floats, float_targets, of_floats);
    const double got = act::cross_entropy(x, targets, options);
    ASSERT_TRUE(got == wanted || (std::isnan(got) && std::isnan(wanted))) << got << " " << wanted;
    ASSERT_TRUE(same(got_gradient, as<T>(gradient))) << rows << " rows of " << n;
    // In place, and without a gradient.
    std::vector<T> in_place = x;
    options.gradient = in_place;
    act::cross_entropy(in_place, targets, options);
    ASSERT_TRUE(same(in_place, got_gradient)) << rows << " rows of " << n << " in place";
    options.gradient = {};
    act::cross_entropy(x, targets, losses, options);
    ASSERT_TRUE(same(got_losses, as<T>(losses))) << rows << " rows of " << n;
  }

  std::vector<int> classes(std::size_t rows, std::size_t n) {
    std::vector<int> all(rows);
    for (int& c : all)
      c = random() % 9 == 0 ? -100 : static_cast<int>(random() % n);
    return all;
  }
};

constexpr std::size_t lengths[] = {1, 2, 9, 32, 200, 4096, 4097};

TEST_F(NarrowLosses, OfOneClassAreTheFloatsRounded) {
  for (const std::size_t n : lengths) {
    const std::size_t rows = 11;
    const std::vector<int> of = classes(rows, n);
    const std::vector<float> weights = as_floats(as<bfloat16>(std::vector<float>(n, 1.5f)));
    for (const float deviation : {2.0f, 200.0f}) {
      const std::vector<bfloat16> x = logits<bfloat16>(rows, n, deviation);
      expect_rounded(x, of, of, {.row_length = n});
      expect_rounded(x, of, of, {.row_length = n, .label_smoothing = 0.1f, .gradient_scale = 3});
      expect_rounded(x, of, of, {.row_length = n, .class_weights = weights});
    }
    if (HasFatalFailure())
      return;
  }
}

TEST_F(NarrowLosses, OfProbabilitiesAreTheFloatsRounded) {
  for (const std::size_t n : lengths) {
    const std::size_t rows = 9;
    std::vector<float> q(rows * n);
    for (float& v : q)
      v = static_cast<float>(random() % 100) / 128 / static_cast<float>(n);
    const std::vector<bfloat16> targets = as<bfloat16>(q);
    expect_rounded(logits<bfloat16>(rows, n, 3), targets, as_floats(targets), {.row_length = n});
    if (HasFatalFailure())
      return;
  }
}

TEST_F(NarrowLosses, BackwardIsTheFloatsRounded) {
  for (const std::size_t n : {1u, 10u, 300u, 3000u}) {
    const std::size_t rows = 9;
    const std::vector<int> of = classes(rows, n);
    const std::vector<bfloat16> x = logits<bfloat16>(rows, n, 3), dy = as<bfloat16>(normal(rows, 1));
    const std::vector<float> floats = as_floats(x);
    std::vector<float> wanted(x.size());
    std::vector<bfloat16> got(x.size());
    act::cross_entropy_backward(as_floats(dy), floats, of, wanted, {.row_length = n});
    act::cross_entropy_backward(dy, x, of, got, {.row_length = n});
    EXPECT_TRUE(same(got, as<bfloat16>(wanted))) << n;
    act::nll_loss_backward(as_floats(dy), floats, of, wanted, {.row_length = n});
    act::nll_loss_backward(dy, x, of, got, {.row_length = n});
    EXPECT_TRUE(same(got, as<bfloat16>(wanted))) << n;
  }
}

TEST_F(NarrowLosses, OfLogProbabilitiesAreTheFloatsRounded) {
  const std::size_t n = 10, rows = 30;
  const std::vector<int> of = classes(rows, n);
  const std::vector<float> weights(n, 0.7f);
  const std::vector<float16> x = as<float16>(normal(rows * n, 3));
  std::vector<float> losses(rows), gradient(x.size());
  std::vector<bfloat16> got_losses(rows);
  std::vector<float16> got_gradient(x.size());
  act::nll_loss(as_floats(x), of, losses, {.row_length = n, .class_weights = weights, .gradient = gradient});
  act::nll_loss(x, of, got_losses, {.row_length = n, .class_weights = weights, .gradient = got_gradient});
  EXPECT_TRUE(same(got_losses, as<bfloat16>(losses)));
  EXPECT_TRUE(same(got_gradient, as<float16>(gradient)));
  EXPECT_EQ(act::nll_loss(x, of, {.row_length = n}), act::nll_loss(as_floats(x), of, {.row_length = n}));
}

TEST_F(NarrowLosses, RoundingModesAndFlushingDoNoHarm) {
  for (const std::size_t n : {2u, 40u, 1000u}) {
    const std::size_t rows = 8;
    const std::vector<int> of = classes(rows, n);
    const std::vector<bfloat16> x = as<bfloat16>(normal(rows * n, 9));
    const auto losses_and_gradients = [&] {
      std::vector<bfloat16> losses(2 * rows), dx(x.size());
      const std::span first(losses.data(), rows), second(losses.data() + rows, rows);
      act::cross_entropy(x, of, first, {.row_length = n, .gradient = dx});
      act::nll_loss(x, of, second, {.row_length = n});
      losses.insert(losses.end(), dx.begin(), dx.end());
      return losses;
    };
    expect_no_harm_in_any_mode<bfloat16>(losses_and_gradients, 1);
  }
}

// A mean is added up in double, of losses that were not rounded to sixteen bits.
TEST_F(NarrowLosses, ManyRowsDoNotStall) {
  const std::size_t rows = 20000;
  const std::vector<bfloat16> x(2 * rows, bfloat16(0.0f));
  EXPECT_NEAR(act::cross_entropy(x, std::vector<int>(rows, 1), {.row_length = 2, .reduction = act::reduction::sum}),
              static_cast<double>(rows) * 0.69314718055994531, 1e-3);
}

// Between pages that may not be touched, at either end of them.
TEST_F(NarrowLosses, TouchNothingElse) {
  const std::size_t rows = 3;
  guarded_pages x_pages(4096), dx_pages(4096), class_pages(64), loss_pages(64);
  for (std::size_t n = 1; n <= 150; n += n < 40 ? 1 : 37)
    for (const bool end : {false, true}) {
      const std::vector<bfloat16> x = logits<bfloat16>(rows, n, 3);
      const std::vector<int> of = classes(rows, n);
      const auto from = x_pages.at<bfloat16>(end, x.size()), to = dx_pages.at<bfloat16>(end, x.size()),
                 losses = loss_pages.at<bfloat16>(end, rows);
      const auto indices = class_pages.at<int>(end, rows);
      std::copy(x.begin(), x.end(), from.begin());
      std::copy(of.begin(), of.end(), indices.begin());
      std::vector<bfloat16> wanted(rows), wanted_dx(x.size());
      const auto expect_wanted = [&] {
        EXPECT_TRUE(same(std::vector(losses.begin(), losses.end()), wanted)) << n;
        EXPECT_TRUE(same(std::vector(to.begin(), to.end()), wanted_dx)) << n;
      };
      act::cross_entropy(x, of, wanted, {.row_length = n, .gradient = wanted_dx});
      act::cross_entropy(from, indices, losses, {.row_length = n, .gradient = to});
      expect_wanted();
      act::nll_loss(x, of, wanted, {.row_length = n, .gradient = wanted_dx});
      act::nll_loss(from, indices, losses, {.row_length = n, .gradient = to});
      expect_wanted();
    }
}

TEST_F(NarrowLosses, AreRefusedAsOthersAre) {
  const std::vector<bfloat16> x(12);
  const std::vector<int> of(3, 1);
  std::vector<bfloat16> all(15), losses(3);
  std::vector<std::uint16_t> words(12);
  EXPECT_EQ(refusal([&] { act::cross_entropy(x, of, std::span(losses).first(2), {.row_length = 4}); }, losses),
            "simdact::cross_entropy: there are 3 rows and the losses have 2 elements");
  EXPECT_EQ(refusal(
                [&] {
                  act::cross_entropy(std::span(all).first(12), of,
                                     {.row_length = 4, .gradient = std::span(all).last(12)});
                },
                all),
            "simdact::cross_entropy: input and output overlap without being the same range: 12 elements that begin 3 "
            "apart");
  EXPECT_EQ(refusal(
                [&] {
                  act::cross_entropy_backward(losses, act::as_bfloat16(words), of, act::as_float16(words),
                                              {.row_length = 4});
                },
                words),
            "simdact::cross_entropy_backward: the input (12 elements) and the output (12 elements) overlap");
}

} // namespace
