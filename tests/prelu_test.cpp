// SPDX-License-Identifier: BSL-1.0
// PReLU: which slope each element has, both gradients, the edges of memory, and what is refused.
#include <algorithm>
#include <cmath>
#include <limits>
#include <span>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include <simdact/prelu.hpp>
#include <support/any_mode.hpp>
#include <support/guarded.hpp>
#include <support/random_rows.hpp>
#include <support/refusal.hpp>
#include <support/suite_edges.hpp>

namespace {

namespace act = simdact;

template <class T>
class Prelu : public ::testing::Test {};

using element_types = ::testing::Types<float, double>;
TYPED_TEST_SUITE(Prelu, element_types);

struct shape {
  std::size_t channels, channel_length, repeats;
  std::size_t size() const { return channels * channel_length * repeats; }
  std::size_t channel_of(std::size_t i) const { return i / channel_length % channels; }
};

// Channels last and first; few, more than a vector, more than are worked on at once; runs shorter and longer than that.
constexpr shape shapes[] = {{1, 1, 0},   {3, 1, 0},   {2, 4, 0},    {1, 1, 1},    {1, 1, 1300},
                            {1, 7, 3},   {3, 1, 5},   {3, 1, 700},  {17, 1, 41},  {64, 1, 70},
                            {256, 1, 3}, {257, 1, 3}, {600, 1, 2},  {1100, 1, 1}, {5, 1, 1},
                            {3, 49, 2},  {2, 16, 70}, {2, 1300, 2}, {7, 2, 1},    {1, 1300, 70}};

template <class T>
std::vector<T> random_numbers(std::size_t n, unsigned seed) {
  return simdact_test::normal_numbers<T>(n, seed, 2);
}

TYPED_TEST(Prelu, EachChannelHasItsSlope) {
  using T = TypeParam;
  for (const shape& s : shapes) {
    std::vector<T> x = random_numbers<T>(s.size(), 1), y(s.size()), d(s.size());
    const std::vector<T> slopes = random_numbers<T>(s.channels, 2);
    act::prelu(x, slopes, y, {.channel_length = s.channel_length});
    act::prelu_derivative(x, slopes, d, {.channel_length = s.channel_length});
    for (std::size_t i = 0; i < s.size(); ++i) {
      const T slope = slopes[s.channel_of(i)];
      ASSERT_EQ(y[i], act::prelu(x[i], slope)) << i << " of " << s.channels << " channels of " << s.channel_length;
      ASSERT_EQ(y[i], x[i] > 0 ? x[i] : slope * x[i]);
      ASSERT_EQ(d[i], act::prelu_derivative(x[i], slope));
    }
    act::prelu(x, slopes, x, {.channel_length = s.channel_length});
    ASSERT_EQ(x, y);
  }
}

TYPED_TEST(Prelu, OneSlopeIsForAll) {
  using T = TypeParam;
  const std::vector<T> x = random_numbers<T>(100, 1);
  std::vector<T> y(100);
  act::prelu(x, std::vector<T>{T(0.25)}, y);
  for (std::size_t i = 0; i < 100; ++i)
    ASSERT_EQ(y[i], act::prelu(x[i], T(0.25)));
}

TYPED_TEST(Prelu, GradientsOfInputAndSlopes) {
  using T = TypeParam;
  constexpr long double half_ulp = std::numeric_limits<T>::epsilon() / 2;
  for (const shape& s : shapes) {
    const std::vector<T> x = random_numbers<T>(s.size(), 1), slopes = random_numbers<T>(s.channels, 2);
    std::vector<T> dy = random_numbers<T>(s.size(), 3), dx(s.size()), dslopes(s.channels, 9), again = dslopes;
    act::prelu_backward(dy, x, slopes, dx, dslopes, {.channel_length = s.channel_length});
    std::vector<long double> sum(s.channels), magnitude(s.channels);
    for (std::size_t i = 0; i < s.size(); ++i) {
      const std::size_t c = s.channel_of(i);
      ASSERT_EQ(dx[i], dy[i] * act::prelu_derivative(x[i], slopes[c]));
      const long double product = static_cast<long double>(dy[i]) * static_cast<long double>(std::fmin(x[i], T(0)));
      sum[c] += product;
      magnitude[c] += std::fabs(product);
    }
    for (std::size_t c = 0; c < s.channels; ++c)
      ASSERT_LE(std::fabs(static_cast<long double>(dslopes[c]) - sum[c]), 66 * half_ulp * magnitude[c])
          << c << " of " << s.channels << " channels of " << s.channel_length;
    act::prelu_backward(dy, x, slopes, dy, again, {.channel_length = s.channel_length});
    ASSERT_EQ(dy, dx);
    ASSERT_EQ(dslopes, again);
  }
}

TYPED_TEST(Prelu, NanGivesNanAndNothingElseDoes) {
  using T = TypeParam;
  const T infinity = std::numeric_limits<T>::infinity(), nan = std::numeric_limits<T>::quiet_NaN();
  for (std::size_t special = 0; special < 40; ++special) {
    std::vector<T> x(40, -1), y(40), dx(40), dslopes(4);
    const std::vector<T> dy(40, 1), slopes{T(0.5), 2, 0, -1};
    x[special] = nan;
    act::prelu(x, slopes, y);
    act::prelu_backward(dy, x, slopes, dx, dslopes);
    for (std::size_t i = 0; i < 40; ++i) {
      ASSERT_EQ(std::isnan(y[i]), i == special);
      ASSERT_EQ(std::isnan(dx[i]), i == special);
    }
    for (std::size_t c = 0; c < 4; ++c)
      ASSERT_EQ(std::isnan(dslopes[c]), c == special % 4);
    x[special] = -infinity;
    act::prelu(x, slopes, y);
    const T limit[] = {-infinity, -infinity, 0, infinity};
    ASSERT_EQ(y[special], limit[special % 4]);
  }
}

// A dy at an x above 0 has no part in the slopes' gradients, and one at a slope of 0 none in dx.
TYPED_TEST(Prelu, NoGradientComesThroughAFlatPart) {
  using T = TypeParam;
  const T infinity = std::numeric_limits<T>::infinity(), nan = std::numeric_limits<T>::quiet_NaN();
  for (const T odd : {infinity, -infinity, nan})
    for (const std::size_t channels : {1u, 4u})
      for (std::size_t special = 0; special < 40; ++special) {
        std::vector<T> x(40, -1), dy(40, 1), slopes(channels, T(0.5)), dx(40), dslopes(channels);
        x[special] = 2;
        dy[special] = odd;
        act::prelu_backward(dy, x, slopes, dx, dslopes);
        for (std::size_t c = 0; c < channels; ++c)
          ASSERT_EQ(dslopes[c], -T(40 / channels) + (special % channels == c ? 1 : 0));
        ASSERT_TRUE(dx[special] == odd || (std::isnan(odd) && std::isnan(dx[special])));
        x[special] = -2;
        act::prelu_backward(dy, x, std::vector<T>(channels, 0), dx, dslopes);
        for (const T each : dx)
          ASSERT_EQ(each, 0);
        ASSERT_FALSE(std::isfinite(dslopes[special % channels]));
      }
}

// Each product is rounded once; a slope's gradient is a sum of both signs, of numbers of some twenty.
TYPED_TEST(Prelu, RoundingModesAndFlushingDoNoHarm) {
  using T = TypeParam;
  constexpr double roundings = 2 * static_cast<double>(std::numeric_limits<T>::epsilon());
  for (const shape s : {shape{17, 1, 41}, shape{3, 49, 2}, shape{1, 1, 1300}}) {
    const std::vector<T> x = random_numbers<T>(s.size(), 1), slopes = random_numbers<T>(s.channels, 2),
                         dy = random_numbers<T>(s.size(), 3);
    const act::prelu_channels options{.channel_length = s.channel_length};
    std::vector<T> dslopes(s.channels);
    const auto products = [&] {
      std::vector<T> all(3 * s.size());
      const auto part = [&](std::size_t k) { return std::span(all).subspan(k * s.size(), s.size()); };
      act::prelu(x, slopes, part(0), options);
      act::prelu_derivative(x, slopes, part(1), options);
      act::prelu_backward(dy, x, slopes, part(2), dslopes, options);
      return all;
    };
    const auto sums = [&] {
      products();
      return dslopes;
    };
    simdact_test::expect_no_harm_in_any_mode<T>(products, 0, roundings);
    simdact_test::expect_no_harm_in_any_mode<T>(sums, 20 * static_cast<double>(s.size() / s.channels), roundings);
  }
}

TYPED_TEST(Prelu, OfNoElementsNothingIsAsked) {
  using T = TypeParam;
  std::vector<T> none, slopes(3, 1), dslopes(3, 9);
  for (const std::size_t length : {0u, 1u, 5u}) {
    act::prelu(none, slopes, none, {.channel_length = length});
    act::prelu_derivative(none, none, none, {.channel_length = length});
    act::prelu_backward(none, none, slopes, none, dslopes, {.channel_length = length});
    ASSERT_EQ(dslopes, std::vector<T>(3, 0));
    act::prelu_backward(none, none, none, none, none, {.channel_length = length});
  }
}

// Guard pages at either end, every length, offsets of input and output.
TYPED_TEST(Prelu, NothingOutsideTheRangesIsTouched) {
  using T = TypeParam;
  constexpr std::size_t repeated = 30, most = std::max(repeated, 9 * simdact_test::lanes<T> + 1);
  simdact_test::guarded_pages in_pages(most * sizeof(T)), out_pages(most * sizeof(T)), slope_pages(most * sizeof(T));
  const std::vector<T> x = random_numbers<T>(most, 1), a = random_numbers<T>(most, 2);
  const auto check = [&](std::size_t n, std::size_t channels, std::size_t length, T* in, T* out, T* slopes) {
    std::copy_n(x.begin(), n, in);
    std::copy_n(a.begin(), channels, slopes);
    const std::span<const T> all_slopes(slopes, channels);
    act::prelu(std::span<const T>(in, n), all_slopes, std::span<T>(out, n), {.channel_length = length});
    for (std::size_t i = 0; i < n; ++i)
      ASSERT_EQ(out[i], act::prelu(x[i], a[i / length % channels])) << i << " of " << n;
    std::vector<T> dslopes(channels);
    act::prelu_backward(std::span<const T>(in, n), std::span<const T>(in, n), all_slopes, std::span<T>(out, n), dslopes,
                        {.channel_length = length});
    for (std::size_t i = 0; i < n; ++i)
      ASSERT_EQ(out[i], x[i] * act::prelu_derivative(x[i], a[i / length % channels])) << i << " of " << n;
  };
  for (std::size_t n = 1; n <= most; ++n)
    for (const bool back : {false, true}) {
      T* const in = back ? in_pages.back<T>(n) : in_pages.front<T>();
      T* const out = back ? out_pages.back<T>(n) : out_pages.front<T>();
      check(n, n, 1, in, out, back ? slope_pages.back<T>(n) : slope_pages.front<T>());
      check(n, 1, n, in, out, back ? slope_pages.back<T>(1) : slope_pages.front<T>());
      if (n % 3 == 0)
        check(n, 3, n / 3, in, out, back ? slope_pages.back<T>(3) : slope_pages.front<T>());
      if (::testing::Test::HasFatalFailure())
        return;
    }
  for (std::size_t offset = 0; offset < 16; ++offset)
    check(repeated, 6, 1, in_pages.front<T>() + offset, out_pages.front<T>() + 3 * offset % 16,
          slope_pages.front<T>() + 1);
}

TYPED_TEST(Prelu, Refusals) {
  using T = TypeParam;
  std::vector<T> x(12, 1), y(12, 9), slopes(3, 1), dslopes(3, 9), none;
  const std::span<T> all(y);
  const auto text = [&](auto call) { return simdact_test::refusal(call, y, dslopes); };
  EXPECT_EQ(text([&] { act::prelu(x, slopes, all.first(11)); }),
            "simdact::prelu: the input has 12 elements and the output 11");
  EXPECT_EQ(text([&] { act::prelu(x, slopes, y, {.channel_length = 3}); }),
            "simdact::prelu: 12 elements are no multiple of 3 slopes with a channel length of 3");
  EXPECT_EQ(text([&] { act::prelu(x, slopes, y, {.channel_length = 0}); }),
            "simdact::prelu: 12 elements are no multiple of 3 slopes with a channel length of 0");
  EXPECT_EQ(text([&] { act::prelu_derivative(x, none, y); }),
            "simdact::prelu_derivative: 12 elements are no multiple of 0 slopes with a channel length of 1");
  EXPECT_EQ(text([&] { act::prelu(x, std::vector<T>(5, 1), y); }),
            "simdact::prelu: 12 elements are no multiple of 5 slopes with a channel length of 1");
  EXPECT_EQ(text([&] { act::prelu(x, all.first(3), y); }),
            "simdact::prelu: the slopes and the output overlap: 3 and 12 elements that begin 0 apart");
  EXPECT_EQ(text([&] { act::prelu_backward(all.first(11), x, slopes, y, dslopes); }),
            "simdact::prelu_backward: the input has 11 elements and the output 12");
  EXPECT_EQ(text([&] { act::prelu_backward(x, x, slopes, y, std::span(dslopes).first(2)); }),
            "simdact::prelu_backward: there are 3 slopes and room for 2 gradients");
  EXPECT_EQ(
      text([&] { act::prelu_backward(x, x, slopes, y, all.subspan(4, 3)); }),
      "simdact::prelu_backward: the slopes' gradients and the output overlap: 3 and 12 elements that begin 4 apart");
  EXPECT_EQ(
      text([&] { act::prelu_backward(x, x, dslopes, y, dslopes); }),
      "simdact::prelu_backward: the slopes' gradients and the slopes overlap: 3 and 3 elements that begin 0 apart");
  EXPECT_EQ(text([&] { act::prelu_backward(x, y, slopes, y, std::span(x).last(3)); }),
            "simdact::prelu_backward: the slopes' gradients and the gradient overlap: 3 and 12 elements that begin 9 "
            "apart");
}

} // namespace
