// SPDX-License-Identifier: BSL-1.0
// Statistics of a call's results, against those of the results added up in long double; and that the results are what
// they are without.
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <limits>
#include <span>
#include <vector>

#include <gtest/gtest.h>

#include <simdact/bfloat16.hpp>
#include <simdact/float16.hpp>
#include <simdact/gated.hpp>
#include <simdact/gelu.hpp>
#include <simdact/relu.hpp>
#include <simdact/statistics.hpp>
#include <simdact/tanh.hpp>
#include <simdact/transform.hpp>

#include <support/any_mode.hpp>
#include <support/guarded.hpp>
#include <support/refusal.hpp>

namespace {

namespace act = simdact;
using simdact_test::refusal;

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr act::array_options always{.streaming_from = 0};
constexpr auto same = [](auto x) { return x; };

template <class T>
double as_double(T x) {
  return static_cast<double>(static_cast<act::simd::computed_t<T>>(x));
}

struct expected {
  std::uint64_t count = 0, nans = 0, infinities = 0, saturated = 0, zeros = 0;
  long double mean = 0, variance = 0, minimum = HUGE_VALL, maximum = -HUGE_VALL;
};

template <class T>
expected figures_of(const std::vector<T>& values, double saturated_from = 0.99) {
  expected e;
  std::vector<long double> finite;
  for (const T value : values) {
    const double y = as_double(value);
    ++e.count;
    e.nans += std::isnan(y);
    e.infinities += std::isinf(y);
    e.saturated += std::abs(y) > saturated_from;
    e.zeros += y == 0;
    if (!std::isfinite(y))
      continue;
    finite.push_back(y);
    e.minimum = std::min<long double>(e.minimum, y);
    e.maximum = std::max<long double>(e.maximum, y);
  }
  const auto n = static_cast<long double>(finite.size());
  for (const long double y : finite)
    e.mean += (y - finite[0]) / n;
  e.mean += finite.empty() ? 0 : finite[0];
  for (const long double y : finite)
    e.variance += (y - e.mean) * (y - e.mean) / n;
  return e;
}

// What statistics.hpp promises. A mean of doubles is itself a double.
template <class T>
void expect_figures(const act::statistics& s, const std::vector<T>& values, double saturated_from = 0.99) {
  const expected e = figures_of(values, saturated_from);
  EXPECT_EQ(s.count(), e.count);
  EXPECT_EQ(s.nans(), e.nans);
  EXPECT_EQ(s.infinities(), e.infinities);
  EXPECT_EQ(s.saturated(), e.saturated);
  EXPECT_EQ(s.zeros(), e.zeros);
  ASSERT_GT(e.count, e.nans + e.infinities);
  EXPECT_EQ(s.minimum(), static_cast<double>(e.minimum));
  EXPECT_EQ(s.maximum(), static_cast<double>(e.maximum));
  constexpr long double unit = std::same_as<T, double> ? 0x1p-48L : 0x1p-19L, of_mean = unit, of_variance = 6 * unit;
  EXPECT_LE(std::abs(s.mean() - e.mean), of_mean * std::sqrt(e.variance) + 0x1p-52L * std::abs(e.mean));
  EXPECT_LE(std::abs(s.variance() - e.variance), of_variance * e.variance);
  const auto all = static_cast<double>(e.count);
  EXPECT_EQ(s.saturation_rate(), static_cast<double>(e.saturated) / all);
  EXPECT_EQ(s.dead_fraction(), static_cast<double>(e.zeros) / all);
}

// The statistics of values that a call writes.
template <class T>
act::statistics seen(const std::vector<T>& values, const act::statistics_options& options = {}) {
  act::statistics s;
  std::vector<T> out(values.size());
  act::transform(values, act::with_statistics(out, s, options), same);
  EXPECT_TRUE(values.empty() || std::memcmp(values.data(), out.data(), sizeof(T) * out.size()) == 0);
  return s;
}

bool same_figures(const act::statistics& a, const act::statistics& b) {
  return a.count() == b.count() && a.nans() == b.nans() && a.infinities() == b.infinities() &&
         a.saturated() == b.saturated() && a.zeros() == b.zeros() && a.mean() == b.mean() &&
         a.variance() == b.variance() && a.minimum() == b.minimum() && a.maximum() == b.maximum();
}

template <class T>
class Statistics : public ::testing::Test {
public:
  static constexpr std::size_t block = act::detail::elements_of_look<T>;

  // About 0, of both signs, with zeros of both signs and some beyond 1.
  static std::vector<T> numbers(std::size_t n, std::uint32_t seed = 1) {
    std::vector<T> values(n);
    for (T& value : values) {
      seed = seed * 1664525u + 1013904223u;
      const int k = static_cast<int>(seed >> 22) - 500;
      value = static_cast<T>(k % 16 == 0 ? (k < 0 ? -0.0f : 0.0f) : static_cast<float>(k) / 256);
    }
    return values;
  }
};

using element_types = ::testing::Types<float, double, act::bfloat16, act::float16>;
TYPED_TEST_SUITE(Statistics, element_types);

TYPED_TEST(Statistics, EveryLengthIsWhatLongDoublesGive) {
  std::vector<std::size_t> lengths;
  for (std::size_t n = 1; n < 150; ++n)
    lengths.push_back(n);
  for (const std::size_t n : {this->block, 2 * this->block + 77, act::detail::elements_of_part<TypeParam> + 1})
    lengths.insert(lengths.end(), {n - 1, n, n + 33});
  for (const std::size_t n : lengths) {
    SCOPED_TRACE(n);
    const auto values = this->numbers(n);
    expect_figures(seen(values), values);
  }
}

TYPED_TEST(Statistics, TheResultsAreThoseWithout) {
  const auto x = this->numbers(3 * this->block + 5);
  std::vector<TypeParam> plain(x.size()), watched(x.size());
  act::statistics s;
  act::tanh(x, plain);
  act::tanh(x, act::with_statistics(act::with_options(watched, always), s));
  EXPECT_EQ(std::memcmp(plain.data(), watched.data(), sizeof(TypeParam) * x.size()), 0);
  expect_figures(s, plain);
  watched = x;
  s = {};
  act::tanh(watched, act::with_statistics(watched, s));
  EXPECT_EQ(std::memcmp(plain.data(), watched.data(), sizeof(TypeParam) * x.size()), 0);
  expect_figures(s, plain);
}

TYPED_TEST(Statistics, WhatIsNotFiniteIsCountedAndLeftOut) {
  const auto special = static_cast<TypeParam>(std::numeric_limits<float>::infinity());
  const auto nan = static_cast<TypeParam>(std::numeric_limits<float>::quiet_NaN());
  for (const std::size_t n : {std::size_t{2}, std::size_t{31}, std::size_t{100}, this->block + 50})
    for (const std::size_t at : {std::size_t{0}, n / 2, n - 1}) {
      SCOPED_TRACE(n);
      auto values = this->numbers(n);
      values[at] = nan;
      expect_figures(seen(values), values);
      values[at] = special;
      expect_figures(seen(values), values);
      values[at] = static_cast<TypeParam>(-static_cast<float>(special));
      expect_figures(seen(values), values);
      if (n > 2) {
        values[1] = nan;
        expect_figures(seen(values), values);
      }
    }
}

TYPED_TEST(Statistics, NothingFiniteHasNoMoments) {
  const auto nan = static_cast<TypeParam>(std::numeric_limits<float>::quiet_NaN());
  const auto special = static_cast<TypeParam>(-std::numeric_limits<float>::infinity());
  const act::statistics none, of_nothing = seen(std::vector<TypeParam>{}),
                              of_nan = seen(std::vector{nan, special, nan});
  EXPECT_EQ(of_nothing.count(), 0u);
  EXPECT_TRUE(std::isnan(none.saturation_rate()) && std::isnan(of_nothing.dead_fraction()));
  for (const act::statistics& s : {none, of_nothing, of_nan})
    EXPECT_TRUE(std::isnan(s.mean()) && std::isnan(s.variance()) && std::isnan(s.minimum()) && std::isnan(s.maximum()));
  EXPECT_EQ(of_nan.count(), 3u);
  EXPECT_EQ(of_nan.nans(), 2u);
  EXPECT_EQ(of_nan.infinities(), 1u);
  EXPECT_EQ(of_nan.saturated(), 1u);
  act::statistics after = of_nan;
  const auto values = this->numbers(100);
  after.merge(seen(values));
  EXPECT_EQ(after.mean(), seen(values).mean());
  EXPECT_EQ(after.maximum(), seen(values).maximum());
  EXPECT_EQ(after.count(), 103u);
}

// Blocks that begin with what is not like the rest, or change; all the same; all far from 0.
TYPED_TEST(Statistics, TheOriginDoesNotShow) {
  auto values = this->numbers(this->block + 40);
  values[0] = static_cast<TypeParam>(3.0e4f);
  expect_figures(seen(values), values);
  for (std::size_t i = 0; i < values.size(); ++i)
    values[i] = static_cast<TypeParam>(i < this->block / 2 ? 0.0f : static_cast<float>(i % 7) * 64);
  expect_figures(seen(values), values);
  for (std::size_t i = 0; i < values.size(); ++i)
    values[i] = static_cast<TypeParam>(static_cast<float>(256 + i % 2 * 2));
  expect_figures(seen(values), values);
  std::fill(values.begin(), values.end(), static_cast<TypeParam>(-0.3f));
  const act::statistics constant = seen(values);
  EXPECT_EQ(constant.mean(), as_double(values[0]));
  EXPECT_EQ(constant.variance(), 0);
  values[7] = static_cast<TypeParam>(-0.5f);
  expect_figures(seen(values), values);
  std::fill(values.begin(), values.end(), static_cast<TypeParam>(-0.0f));
  EXPECT_FALSE(std::signbit(seen(values).minimum()) || std::signbit(seen(values).maximum()));
  EXPECT_EQ(seen(values).dead_fraction(), 1);
}

TYPED_TEST(Statistics, OneTotalTakesSeveralCalls) {
  const auto first = this->numbers(this->block + 9, 3), second = this->numbers(777, 4);
  auto both = first;
  both.insert(both.end(), second.begin(), second.end());
  act::statistics s;
  std::vector<TypeParam> out(first.size()), less(second.size());
  act::transform(first, act::with_statistics(out, s), same);
  act::transform(second, act::with_statistics(less, s), same);
  expect_figures(s, both);
  act::statistics merged = seen(first);
  merged.merge(seen(second));
  EXPECT_TRUE(same_figures(merged, s));
  merged.merge(act::statistics());
  EXPECT_TRUE(same_figures(merged, s));
}

// Above the threshold, and not at it; a threshold may lie between two numbers of the type.
// Counts are the same; so are, but for roundings, the moments.
TYPED_TEST(Statistics, RoundingModesAndFlushingDoNoHarm) {
  using T = TypeParam;
  const auto x = this->numbers(2 * this->block + 77);
  const std::array<double, 3> edges{-1, 0.25, 0.5};
  const auto figures = [&] {
    std::array<std::uint64_t, 4> counts{};
    const act::statistics s = seen(x, {.edges = edges, .counts = counts});
    std::vector<double> all{s.minimum(), s.maximum(), s.mean(), s.variance(), s.saturation_rate(), s.dead_fraction()};
    for (const std::uint64_t each : {s.count(), s.nans(), s.infinities(), s.saturated(), s.zeros()})
      all.push_back(static_cast<double>(each));
    for (const std::uint64_t each : counts)
      all.push_back(static_cast<double>(each));
    return all;
  };
  constexpr bool wide = std::same_as<T, double>;
  simdact_test::expect_no_harm_in_any_mode<double>(figures, 1, wide ? 0x1p-45 : 0x1p-17);
  const auto results = [&] {
    std::vector<T> y(x.size());
    act::statistics s;
    act::tanh(x, act::with_statistics(y, s));
    return y;
  };
  simdact_test::expect_no_harm_in_any_mode<T>(results, 0);
}

TYPED_TEST(Statistics, SaturatedIsAboveTheThreshold) {
  const auto values = this->numbers(5000);
  constexpr double one = 129.0 / 256;
  ASSERT_GT(std::count(values.begin(), values.end(), static_cast<TypeParam>(static_cast<float>(one))), 0);
  for (const double threshold : {0.0, one, one - 0x1p-40, one + 0x1p-40, 0.6, 1e300, infinity}) {
    SCOPED_TRACE(threshold);
    expect_figures(seen(values, {.saturated_from = threshold}), values, threshold);
  }
}

TYPED_TEST(Statistics, HistogramsCountBetweenEdges) {
  auto values = this->numbers(2 * this->block + 45);
  values[5] = static_cast<TypeParam>(std::numeric_limits<float>::quiet_NaN());
  values[6] = static_cast<TypeParam>(std::numeric_limits<float>::infinity());
  values[7] = static_cast<TypeParam>(-std::numeric_limits<float>::infinity());
  for (const std::size_t bins : {2u, 5u, 6u, 9u, 41u}) {
    std::vector<double> edges{-1e300};
    for (std::size_t e = 1; e + 1 < bins; ++e)
      edges.push_back(-1.5 + static_cast<double>(e) * 0.0625 + (e % 3 == 0 ? 0x1p-40 : e % 3 == 1 ? 0 : -0x1p-40));
    std::vector<std::uint64_t> counts(edges.size() + 1), naive(counts.size());
    for (int call = 0; call < 2; ++call) {
      seen(values, {.edges = edges, .counts = counts});
      for (const TypeParam value : values)
        if (const double y = as_double(value); !std::isnan(y))
          ++naive[static_cast<std::size_t>(std::upper_bound(edges.begin(), edges.end(), y) - edges.begin())];
      EXPECT_EQ(counts, naive) << bins;
    }
  }
}

// Elements, edges and counts between pages that may not be touched, at either end of them.
TYPED_TEST(Statistics, NothingOutsideTheRangesIsTouched) {
  const std::size_t most = 2 * 32 + 9 * act::simd::width<act::simd::widest<act::simd::computed_t<TypeParam>>> + 1;
  simdact_test::guarded_pages in_pages(most * sizeof(TypeParam)), out_pages(most * sizeof(TypeParam)), edge_pages(128),
      count_pages(128);
  auto values = this->numbers(most);
  for (const bool special : {false, true}) {
    if (special)
      values[0] = static_cast<TypeParam>(std::numeric_limits<float>::infinity());
    for (std::size_t n = 1; n <= most; ++n)
      for (const bool end : {false, true}) {
        const std::size_t bins = 1 + n % 10;
        const auto in = in_pages.template at<TypeParam>(end, n), out = out_pages.template at<TypeParam>(end, n);
        const auto edges = edge_pages.template at<double>(end, bins);
        const auto counts = count_pages.template at<std::uint64_t>(end, bins + 1);
        std::copy_n(values.begin(), n, in.begin());
        for (std::size_t e = 0; e < bins; ++e)
          edges[e] = static_cast<double>(e) / 4 - 1;
        std::fill(counts.begin(), counts.end(), 0);
        act::statistics s;
        act::transform(in, act::with_statistics(out, s, {.edges = edges, .counts = counts}), same);
        ASSERT_EQ(std::memcmp(out.data(), values.data(), sizeof(TypeParam) * n), 0) << n;
        const std::vector<double> safe_edges(edges.begin(), edges.end());
        std::vector<std::uint64_t> wanted(bins + 1);
        const auto of_vectors =
            seen(std::vector<TypeParam>(in.begin(), in.end()), {.edges = safe_edges, .counts = wanted});
        if (!special || n > 1) {
          ASSERT_TRUE(same_figures(s, of_vectors)) << n;
        }
        ASSERT_TRUE(std::equal(counts.begin(), counts.end(), wanted.begin())) << n;
      }
  }
}

TYPED_TEST(Statistics, OfTwoOutputsEachHasItsOwn) {
  const std::size_t n = this->block + 21;
  const auto dy = this->numbers(n, 5), gate = this->numbers(n, 6), up = this->numbers(n, 7);
  std::vector<TypeParam> dgate(n), dup(n), first(n), second(n);
  act::swiglu_backward(dy, gate, up, dgate, dup);
  act::statistics of_first, of_second, alone;
  act::swiglu_backward(dy, gate, up, act::with_statistics(first, of_first), act::with_statistics(second, of_second));
  EXPECT_EQ(std::memcmp(first.data(), dgate.data(), sizeof(TypeParam) * n), 0);
  EXPECT_EQ(std::memcmp(second.data(), dup.data(), sizeof(TypeParam) * n), 0);
  expect_figures(of_first, dgate);
  expect_figures(of_second, dup);
  act::swiglu_backward(dy, gate, up, act::with_options(first, always), act::with_statistics(second, alone));
  EXPECT_TRUE(same_figures(alone, of_second));
}

// Where float's own sums would not do: offsets, squares that overflow, and squares that underflow.
TEST(StatisticsOfFloats, AreExactWhereverTheyLie) {
  for (const float offset : {1000.0f, -4096.0f, 1e6f}) {
    std::vector<float> values(100000);
    for (std::size_t i = 0; i < values.size(); ++i)
      values[i] = offset + 0.0003f * static_cast<float>(i % 11) * offset / 1000;
    expect_figures(seen(values), values);
  }
  for (const float scale : {1e30f, 1e-30f, 1e-44f, 3e38f}) {
    std::vector<float> values(10000);
    for (std::size_t i = 0; i < values.size(); ++i)
      values[i] = (static_cast<float>(i * 37 % 101) / 50 - 1) * scale;
    expect_figures(seen(values), values);
    values[100] = std::numeric_limits<float>::quiet_NaN();
    expect_figures(seen(values), values);
  }
}

TEST(StatisticsOfDoubles, AreExactWhereverTheyLie) {
  for (const double offset : {1e3, 1e9}) {
    std::vector<double> values(300000);
    for (std::size_t i = 0; i < values.size(); ++i)
      values[i] = offset + static_cast<double>(i * 7919 % 1000) / 1048576;
    expect_figures(seen(values), values);
  }
  std::vector<double> large(100, 1e200);
  large[3] = -1e200;
  EXPECT_EQ(seen(large).variance(), infinity);
  EXPECT_EQ(seen(large).minimum(), -1e200);
}

TEST(StatisticsOptions, WrongOnesAreRefused) {
  std::vector<float> out(8);
  act::statistics s;
  const auto refused = [&](const act::statistics_options& options) {
    return refusal([&] { (void)act::with_statistics(out, s, options); }, out);
  };
  const std::array<double, 2> edges{0, 1}, equal{1, 1}, unbounded{0, infinity};
  std::array<std::uint64_t, 3> counts{};
  const auto two = std::span(counts).first(2);
  EXPECT_EQ(refused({.saturated_from = -0.5}), "simdact::with_statistics: saturated_from is -0.5; it is 0 or more");
  EXPECT_NE(refused({.saturated_from = std::nan("")}), "");
  EXPECT_EQ(refused({.edges = edges, .counts = two}),
            "simdact::with_statistics: counts has 2 elements; with 2 edges it has 3");
  EXPECT_EQ(refused({.counts = two}), "simdact::with_statistics: counts has 2 elements; with 0 edges it has 0");
  EXPECT_EQ(refused({.edges = equal, .counts = counts}),
            "simdact::with_statistics: edges[0] is 1 and edges[1] is 1; edges ascend");
  EXPECT_EQ(refused({.edges = unbounded, .counts = counts}),
            "simdact::with_statistics: edges[1] is inf; edges are finite");
  std::array<std::uint64_t, 3> shared{};
  double pool[3]{0, 1, 2};
  EXPECT_EQ(
      refusal([&] { (void)act::with_statistics(pool, s, {.edges = std::span(pool).first(2), .counts = shared}); }),
      "simdact::with_statistics: edges (2 elements) and the output (3 elements) overlap");
  EXPECT_EQ(refusal(
                [&] {
                  std::vector<float> three(3);
                  act::tanh(three, act::with_statistics(out, s));
                },
                out),
            "simdact::tanh: the input has 3 elements and the output 8");
  EXPECT_EQ(s.count(), 0u);
}

} // namespace
