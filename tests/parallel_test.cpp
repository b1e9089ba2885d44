// SPDX-License-Identifier: BSL-1.0
// Several threads: the bits of one.
#include <algorithm>
#include <array>
#include <atomic>
#include <span>
#include <vector>

#include <gtest/gtest.h>

#include <simdact/binary_cross_entropy.hpp>
#include <simdact/gated.hpp>
#include <simdact/parallel.hpp>
#include <simdact/prelu.hpp>
#include <simdact/silu.hpp>
#include <simdact/statistics.hpp>
#include <simdact/tanh.hpp>

#include <support/loss_options.hpp>
#include <support/refusal.hpp>

namespace {

namespace act = simdact;
using simdact_test::refusal;
using simdact_test::with_gradient;

template <class T>
class Parallel : public ::testing::Test {
public:
  static constexpr std::size_t part = act::detail::elements_of_part<T>;

  static std::vector<T> numbers(std::size_t n) {
    std::vector<T> values(n);
    for (std::size_t i = 0; i < n; ++i)
      values[i] = T(static_cast<int>(i * 2654435761u >> 7 & 1023) - 512) / 64;
    return values;
  }
};

using element_types = ::testing::Types<float, double>;
TYPED_TEST_SUITE(Parallel, element_types);

TYPED_TEST(Parallel, ArrayFunctionsGiveTheSameBits) {
  for (const std::size_t n : {std::size_t{0}, std::size_t{5}, this->part, this->part + 1, 7 * this->part - 3}) {
    const auto x = this->numbers(n), dy = this->numbers(n);
    std::vector<TypeParam> one(n), several(n + 1);
    act::tanh(x, one);
    act::tanh(act::parallel(std::execution::par, x), std::span(several).last(n));
    EXPECT_TRUE(std::equal(one.begin(), one.end(), several.begin() + 1));
    several.resize(n);
    act::tanh(act::parallel(std::execution::par_unseq, x), several);
    EXPECT_EQ(one, several);
    act::tanh_backward(dy, x, one);
    act::tanh_backward(dy, act::parallel(std::execution::par, x), several);
    EXPECT_EQ(one, several);
    several = x;
    act::silu(x, one);
    act::silu(act::parallel(std::execution::par, several), several);
    EXPECT_EQ(one, several);
  }
}

TYPED_TEST(Parallel, TransformAndItsSumsGiveTheSameBits) {
  const TypeParam gain = TypeParam(1.7);
  const auto operation = [=](auto a, auto b) { return a * act::silu(b * gain); };
  const auto both = [=](auto a, auto b) { return std::array{a * b, a / decltype(a)(TypeParam(3))}; };
  for (const std::size_t n : {std::size_t{0}, std::size_t{5}, std::size_t{65536}, 7 * this->part - 3}) {
    const auto a = this->numbers(n), b = this->numbers(n);
    std::vector<TypeParam> one(n), several(n);
    act::transform(a, b, one, operation);
    act::transform(std::execution::par, a, b, several, operation);
    EXPECT_EQ(one, several);
    std::fill(several.begin(), several.end(), TypeParam(9));
    act::transform(std::execution::par_unseq, a, b, act::with_options(several, {.streaming_from = 0}), operation);
    EXPECT_EQ(one, several);
    EXPECT_EQ(act::transform_sum(std::execution::par, a, b, operation), act::transform_sum(a, b, operation));
    EXPECT_EQ(act::transform_and_sum(std::execution::par, a, b, several, both),
              act::transform_and_sum(a, b, one, both));
    EXPECT_EQ(one, several);
  }
}

// Every layout of rows, with rows far shorter and far longer than a part.
TYPED_TEST(Parallel, GatedRowsGiveTheSameBits) {
  for (const std::size_t half : {std::size_t{3}, std::size_t{1000}, 2 * this->part})
    for (const bool interleaved : {false, true})
      for (const bool gate_first : {false, true}) {
        const act::gated_rows layout{2 * half, interleaved, gate_first};
        const auto rows = this->numbers(2 * half * (4 * this->part / half + 1));
        const auto dy = this->numbers(rows.size() / 2);
        const auto wrapped = act::parallel(std::execution::par, rows);
        std::vector<TypeParam> one(dy.size()), several(dy.size()), drows(rows.size()), drows_several(rows.size());
        act::reglu(rows, one, layout);
        act::reglu(wrapped, several, layout);
        ASSERT_EQ(one, several) << half;
        act::reglu_backward(dy, rows, drows, layout);
        act::reglu_backward(dy, wrapped, drows_several, layout);
        ASSERT_EQ(drows, drows_several) << half;
      }
}

TYPED_TEST(Parallel, PreluGivesTheSameBits) {
  struct shape {
    std::size_t channels, length;
  };
  const std::size_t large = this->part;
  for (const shape s : {shape{1, 1}, shape{3, 1}, shape{1000, 1}, shape{7, 5}, shape{3, 2 * large}}) {
    const std::size_t n = s.channels * s.length * (3 * large / (s.channels * s.length) + 1);
    const auto x = this->numbers(n), dy = this->numbers(n + 5), slopes = this->numbers(s.channels);
    const std::span<const TypeParam> gradient(dy.data() + 5, n);
    const auto wrapped = act::parallel(std::execution::par, x);
    std::vector<TypeParam> one(n), several(n), dslopes(s.channels), dslopes_several(s.channels);
    act::prelu(x, slopes, one, {.channel_length = s.length});
    act::prelu(wrapped, slopes, several, {.channel_length = s.length});
    ASSERT_EQ(one, several) << s.channels;
    act::prelu_backward(gradient, x, slopes, one, dslopes, {.channel_length = s.length});
    act::prelu_backward(gradient, wrapped, slopes, several, dslopes_several, {.channel_length = s.length});
    ASSERT_EQ(one, several) << s.channels;
    ASSERT_EQ(dslopes, dslopes_several) << s.channels;
  }
}

TYPED_TEST(Parallel, WeightedLossesGiveTheSameBits) {
  using T = TypeParam;
  const std::size_t n = 3 * this->part + 6;
  const auto x = this->numbers(n);
  const std::vector<T> targets(n, T(0.25)), weights{1, T(0.5), 3};
  const auto wrapped = act::parallel(std::execution::par, x);
  std::vector<T> one(n), several(n);
  for (const act::binary_cross_entropy_options<T>& options :
       {act::binary_cross_entropy_options<T>{}, act::binary_cross_entropy_options<T>{.weights = weights}}) {
    act::binary_cross_entropy_with_logits(x, targets, one, options);
    act::binary_cross_entropy_with_logits(wrapped, targets, several, options);
    EXPECT_EQ(one, several);
    EXPECT_EQ(act::binary_cross_entropy_with_logits(x, targets, with_gradient(options, one)),
              act::binary_cross_entropy_with_logits(wrapped, targets, with_gradient(options, several)));
    EXPECT_EQ(one, several);
  }
}

TYPED_TEST(Parallel, TwoOutputsGiveTheSameBits) {
  const std::size_t n = 3 * this->part + 7;
  const auto a = this->numbers(n);
  const auto wrapped = act::parallel(std::execution::par, a);
  std::vector<TypeParam> sum(n), square(n);
  const auto both = [](auto v) { return std::array{v + v, v * v}; };
  act::detail::elementwise_pair("name", both, sum, square, wrapped);
  for (std::size_t i = 0; i < n; ++i) {
    ASSERT_EQ(sum[i], a[i] + a[i]);
    ASSERT_EQ(square[i], a[i] * a[i]);
  }
}

TYPED_TEST(Parallel, StatisticsGiveTheSameFigures) {
  const std::array<double, 5> edges{-0.75, -0.5, 0, 0.25, 0.875};
  for (const std::size_t n : {std::size_t{0}, std::size_t{5}, this->part, 5 * this->part + 77}) {
    const auto x = this->numbers(n);
    std::vector<TypeParam> one(n), several(n);
    std::array<std::uint64_t, 6> counts{}, counts_several{};
    act::statistics s, s_several;
    act::tanh(x, act::with_statistics(one, s, {.edges = edges, .counts = counts}));
    act::tanh(act::parallel(std::execution::par, x),
              act::with_statistics(several, s_several, {.edges = edges, .counts = counts_several}));
    EXPECT_EQ(one, several);
    EXPECT_EQ(counts, counts_several);
    EXPECT_EQ(s.count(), n);
    EXPECT_EQ(s_several.count(), n);
    EXPECT_EQ(s_several.saturated(), s.saturated());
    if (n != 0) {
      EXPECT_EQ(s_several.mean(), s.mean());
      EXPECT_EQ(s_several.variance(), s.variance());
      EXPECT_EQ(s_several.minimum(), s.minimum());
    }
  }
}

TYPED_TEST(Parallel, PartsCoverEverythingOnce) {
  const std::vector<TypeParam> nothing;
  const auto range = act::parallel(std::execution::par, nothing);
  for (const std::size_t n : {0u, 1u, 9u, 10u, 11u, 100u, 1009u}) {
    std::vector<std::atomic<int>> visits(n);
    act::detail::for_each_part(
        n, 10,
        [&](std::size_t first, std::size_t count) {
          EXPECT_LE(count, 10u);
          for (std::size_t i = first; i < first + count; ++i)
            ++visits[i];
        },
        nothing, range);
    for (const auto& visit : visits)
      ASSERT_EQ(visit, 1);
  }
}

TYPED_TEST(Parallel, ChecksTheWholeRangesFirst) {
  const std::vector<TypeParam> in(3 * this->part, 1);
  std::vector<TypeParam> out(3 * this->part - 1, 9);
  const std::string numbers =
      "the input has " + std::to_string(in.size()) + " elements and the output " + std::to_string(out.size());
  EXPECT_EQ(refusal([&] { act::tanh(act::parallel(std::execution::par, in), out); }, out), "simdact::tanh: " + numbers);
  EXPECT_EQ(refusal([&] { act::transform(std::execution::par, in, out, [](auto v) { return v; }); }, out),
            "simdact::transform: " + numbers);
  const std::span<TypeParam> all(out);
  const auto text = refusal(
      [&] {
        act::transform(std::execution::par, all.first(this->part), all.subspan(1, this->part),
                       [](auto v) { return v; });
      },
      out);
  EXPECT_EQ(text, "simdact::transform: input and output overlap without being the same range: " +
                      std::to_string(this->part) + " elements that begin 1 apart");
}

} // namespace
