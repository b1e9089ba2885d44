// SPDX-License-Identifier: BSL-1.0
// Binary cross-entropies of sixteen bits: every result is the float's, rounded once.
#include <algorithm>
#include <span>
#include <vector>

#include <gtest/gtest.h>

#include <simdact/binary_cross_entropy.hpp>
#include <simdact/binary_cross_entropy_of_probabilities.hpp>

#include <support/guarded.hpp>
#include <support/refusal.hpp>
#include <support/rounded_rows.hpp>

namespace {

namespace act = simdact;
using namespace simdact_test;
using act::bfloat16;
using act::float16;

class NarrowBinaryLosses : public rounded_rows {
public:
  // In [0, 1], both ends among them.
  std::vector<float> shares(std::size_t n) {
    std::vector<float> t(n);
    for (float& v : t)
      v = static_cast<float>(random() % 65) / 64;
    return t;
  }

  template <class Loss, class Float, class T>
  static void expect_rounded(Loss loss, const std::vector<T>& x, const std::vector<Float>& t,
                             std::span<const float> weights) {
    const std::size_t n = x.size();
    const std::vector<float> floats = as_floats(x), targets = as_floats(t);
    std::vector<float> losses(n), gradient(n);
    std::vector<T> got(n), got_gradient(n);
    std::vector<float> float_losses(n);
    loss(floats, targets, losses,
         act::binary_cross_entropy_options<float>{.weights = weights, .gradient = gradient, .gradient_scale = 3});
    const act::binary_cross_entropy_options<T> options{
        .weights = weights, .gradient = got_gradient, .gradient_scale = 3};
    loss(x, t, got, options);
    EXPECT_TRUE(same(got, as<T>(losses)) && same(got_gradient, as<T>(gradient))) << n;
    got_gradient.assign(n, T(9.0f));
    loss(x, t, float_losses, options);
    EXPECT_TRUE(same(float_losses, losses) && same(got_gradient, as<T>(gradient))) << n;
    loss(x, t, got, act::binary_cross_entropy_options<T>{.weights = weights});
    EXPECT_TRUE(same(got, as<T>(losses))) << n;
  }
};

constexpr auto of_logits = [](const auto& x, const auto& t, auto& losses, const auto& options) {
  act::binary_cross_entropy_with_logits(x, t, losses, options);
};
constexpr auto of_probabilities = [](const auto& x, const auto& t, auto& losses, const auto& options) {
  act::binary_cross_entropy(x, t, losses, options);
};

TEST_F(NarrowBinaryLosses, AreTheFloatsRounded) {
  const std::vector<float> weights(8, 0.7f);
  for (const std::size_t n : {0u, 8u, 16u, 24u, 800u, 5000u}) {
    const std::vector<bfloat16> x = as<bfloat16>(normal(n, 5)), t = as<bfloat16>(shares(n));
    expect_rounded(of_logits, x, t, {});
    expect_rounded(of_logits, x, as_floats(t), weights);
    expect_rounded(of_probabilities, as<float16>(shares(n)), t, {});
  }
}

TEST_F(NarrowBinaryLosses, BackwardAndMeansAreTheFloats) {
  for (const std::size_t n : {1u, 7u, 33u, 4000u}) {
    const std::vector<bfloat16> x = as<bfloat16>(normal(n, 5)), t = as<bfloat16>(shares(n)),
                                dy = as<bfloat16>(normal(n, 1)), p = as<bfloat16>(shares(n));
    std::vector<float> wanted(n);
    std::vector<bfloat16> got(n);
    act::binary_cross_entropy_with_logits_backward(as_floats(dy), as_floats(x), as_floats(t), wanted);
    act::binary_cross_entropy_with_logits_backward(dy, x, t, got);
    EXPECT_TRUE(same(got, as<bfloat16>(wanted))) << n;
    act::binary_cross_entropy_backward(as_floats(dy), as_floats(p), as_floats(t), wanted);
    act::binary_cross_entropy_backward(dy, p, t, got);
    EXPECT_TRUE(same(got, as<bfloat16>(wanted))) << n;
    EXPECT_EQ(act::binary_cross_entropy_with_logits(x, t, {.gradient = got}),
              act::binary_cross_entropy_with_logits(as_floats(x), as_floats(t), {.gradient = wanted}));
    EXPECT_TRUE(same(got, as<bfloat16>(wanted))) << n;
    EXPECT_EQ(act::binary_cross_entropy(p, t), act::binary_cross_entropy(as_floats(p), as_floats(t)));
  }
}

// Between pages that may not be touched, at either end of them.
TEST_F(NarrowBinaryLosses, TouchNothingElse) {
  guarded_pages p_pages(1024), t_pages(1024), loss_pages(1024), dp_pages(1024);
  for (std::size_t n = 1; n <= 160; ++n)
    for (const bool end : {false, true}) {
      const std::vector<bfloat16> p = as<bfloat16>(shares(n)), t = as<bfloat16>(shares(n));
      const auto from = p_pages.at<bfloat16>(end, n), targets = t_pages.at<bfloat16>(end, n),
                 losses = loss_pages.at<bfloat16>(end, n), to = dp_pages.at<bfloat16>(end, n);
      std::copy(p.begin(), p.end(), from.begin());
      std::copy(t.begin(), t.end(), targets.begin());
      std::vector<bfloat16> wanted(n), wanted_dp(n);
      const auto expect_wanted = [&] {
        EXPECT_TRUE(same(std::vector(losses.begin(), losses.end()), wanted)) << n;
        EXPECT_TRUE(same(std::vector(to.begin(), to.end()), wanted_dp)) << n;
      };
      act::binary_cross_entropy(p, t, wanted, {.gradient = wanted_dp});
      act::binary_cross_entropy(from, targets, losses, {.gradient = to});
      expect_wanted();
      act::binary_cross_entropy_with_logits(p, t, wanted, {.gradient = wanted_dp});
      act::binary_cross_entropy_with_logits(from, targets, losses, {.gradient = to});
      expect_wanted();
    }
}

// Two passes write losses and gradients of two types: the first must leave the second's inputs alone.
TEST_F(NarrowBinaryLosses, OfTwoTypesShareNoMemory) {
  std::vector<bfloat16> x(8), dx(8);
  std::vector<float> t(8, 0.5f);
  EXPECT_EQ(refusal([&] { act::binary_cross_entropy_with_logits(x, t, t, {.gradient = dx}); }, t, dx),
            "simdact::binary_cross_entropy_with_logits: the losses (8 elements) and the targets (8 elements) overlap");
  EXPECT_EQ(refusal([&] { act::binary_cross_entropy_with_logits(x, t, std::span(t).first(7)); }, t),
            "simdact::binary_cross_entropy_with_logits: the input has 8 elements and the output 7");
}

} // namespace
