// SPDX-License-Identifier: BSL-1.0
// Softmax of rows of bytes against long double.
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <type_traits>
#include <vector>

#include <gtest/gtest.h>

#include <simdact/quantized_softmax.hpp>
#include <support/guarded.hpp>
#include <support/in_parts.hpp>
#include <support/refusal.hpp>

namespace {

namespace act = simdact;
using simdact_test::guarded_pages;
using simdact_test::refusal;

// The exact probabilities of a row and their logarithms, by counts, in long double.
struct exact_row {
  std::vector<long double> probabilities, logarithms;

  template <class T>
  exact_row(std::span<const T> logits, long double factor) {
    std::vector<long double> values(logits.begin(), logits.end());
    const auto better = [&](long double a, long double b) { return a * factor < b * factor; };
    const long double largest = *std::max_element(values.begin(), values.end(), better);
    long double others = -1;
    for (const long double x : values)
      others += x == largest ? 1 : std::exp((x - largest) * factor);
    // The largest itself is counted out, so that what is left is not lost beside it.
    if (std::count(values.begin(), values.end(), largest) == 1) {
      others = 0;
      for (const long double x : values)
        others += x == largest ? 0 : std::exp((x - largest) * factor);
    }
    for (const long double x : values) {
      const long double y = (x - largest) * factor;
      probabilities.push_back(std::exp(y) / (1 + others));
      logarithms.push_back(y - std::log1p(others));
    }
  }
};

double error_in_ulp(float got, long double exact) {
  const float rounded = static_cast<float>(exact);
  int exponent = 0;
  std::frexp(rounded, &exponent);
  const long double ulp = std::ldexp(1.0L, std::max(exponent - 24, -149));
  return static_cast<double>(std::fabs(got - exact) / ulp);
}

template <class T>
std::vector<T> random_logits(std::size_t n, int least, int most, unsigned seed) {
  std::vector<T> logits(n);
  for (T& x : logits) {
    seed = seed * 1664525 + 1013904223;
    x = static_cast<T>(least + static_cast<int>((seed >> 8) % static_cast<unsigned>(most - least + 1)));
  }
  return logits;
}

template <class T>
void expect_exact(const std::vector<T>& logits, float scale, float temperature = 1) {
  const std::size_t n = logits.size();
  std::vector<float> probabilities(n), logarithms(n);
  std::vector<std::uint8_t> bytes(n), finer(n);
  const act::quantized_softmax_options options{.scale = scale, .temperature = temperature};
  act::softmax(logits, probabilities, options);
  act::log_softmax(logits, logarithms, options);
  act::softmax(logits, bytes, options);
  act::softmax(logits, finer, {.scale = scale, .temperature = temperature, .output_scale = 1e-4f});
  const exact_row wanted(std::span<const T>(logits), static_cast<long double>(scale) / temperature);
  const auto step = [](long double p, long double in_steps_of) {
    return std::min(255.0L, std::nearbyint(p / in_steps_of));
  };
  // A double next to a tie is not decided, unless it is the tie.
  const auto is_near = [](long double p, long double in_steps_of) {
    const long double over = p / in_steps_of - std::floor(p / in_steps_of) - 0.5L;
    return over != 0 && std::fabs(over) < 1e-9L;
  };
  for (std::size_t i = 0; i < n; ++i) {
    const long double p = wanted.probabilities[i];
    ASSERT_LE(error_in_ulp(probabilities[i], p), 0.51) << i << " of " << n;
    ASSERT_LE(error_in_ulp(logarithms[i], wanted.logarithms[i]), 0.51) << i << " of " << n;
    ASSERT_TRUE(bytes[i] == step(p, 1.0L / 256) || is_near(p, 1.0L / 256)) << i << " of " << n;
    ASSERT_TRUE(finer[i] == step(p, 1e-4f) || is_near(p, 1e-4f)) << i << " of " << n;
  }
}

TEST(QuantizedSoftmax, IsThatOfLongDouble) {
  for (std::size_t n = 1; n < 80; ++n) {
    expect_exact(random_logits<std::int8_t>(n, -128, 127, static_cast<unsigned>(n)), 0.1f);
    expect_exact(random_logits<std::uint8_t>(n, 0, 255, static_cast<unsigned>(n)), 0.02f, 0.7f);
  }
  for (const std::size_t n : {255u, 256u, 257u, 383u, 384u, 385u, 1000u, 128000u}) {
    expect_exact(random_logits<std::int8_t>(n, -128, 127, 3), 0.1f);
    expect_exact(random_logits<std::uint8_t>(n, 100, 104, 4), 0.3f);
    expect_exact(random_logits<std::int8_t>(n, -100, 90, 5), -0.05f);
  }
}

// One likeliest class far above all others, and rows of ties.
TEST(QuantizedSoftmax, OfSteepAndOfLevelRows) {
  for (const float scale : {1e-30f, 1e-3f, 1.0f, 17.0f, 40.0f, 1e30f}) {
    std::vector<std::int8_t> logits(500, -3);
    expect_exact(logits, scale);
    logits[77] = 1;
    expect_exact(logits, scale);
    expect_exact(std::vector<std::int8_t>{5}, scale);
    expect_exact(std::vector<std::int8_t>{5, 4, 4}, scale);
  }
  for (const std::size_t n : {2u, 3u, 128u, 512u, 1024u, 4096u, 128000u}) {
    std::vector<std::uint8_t> logits(n, 200);
    expect_exact(logits, 0.1f);
    logits[0] = 201; // all others are a single step below
    expect_exact(logits, 0.1f);
    expect_exact(logits, -0.1f);
  }
}

TEST(QuantizedSoftmax, RowsLieAsTheOptionsSay) {
  constexpr std::size_t rows = 5;
  for (const std::size_t n : {1u, 7u, 33u, 500u}) {
    const std::size_t stride = n + 3, output_stride = n + 5;
    const auto logits = random_logits<std::int8_t>((rows - 1) * stride + n, -50, 50, 9);
    std::vector<float> out((rows - 1) * output_stride + n, 77), one(n);
    std::vector<std::uint8_t> bytes(out.size(), 77), one_byte(n);
    act::softmax(logits, out, {.row_length = n, .row_stride = stride, .output_stride = output_stride, .scale = 0.05f});
    act::softmax(logits, bytes,
                 {.row_length = n, .row_stride = stride, .output_stride = output_stride, .scale = 0.05f});
    for (std::size_t row = 0; row < rows; ++row) {
      const std::span in(logits.data() + row * stride, n);
      act::softmax(in, one, {.scale = 0.05f});
      act::softmax(in, one_byte, {.scale = 0.05f});
      for (std::size_t i = 0; i < output_stride && row * output_stride + i < out.size(); ++i) {
        ASSERT_EQ(out[row * output_stride + i], i < n ? one[i] : 77.0f);
        ASSERT_EQ(bytes[row * output_stride + i], i < n ? one_byte[i] : 77);
      }
    }
    // Bytes in their place.
    auto same = random_logits<std::uint8_t>(rows * n, 0, 255, 9);
    std::vector<std::uint8_t> apart(same.size());
    act::softmax(same, apart, {.row_length = n, .scale = 0.05f});
    act::softmax(same, same, {.row_length = n, .scale = 0.05f});
    ASSERT_EQ(same, apart);
  }
}

TEST(QuantizedSoftmax, PartsOfTheRowsGiveTheSameBits) {
  constexpr std::size_t rows = 5000, n = 70, stride = n + 3, size = (rows - 1) * stride + n;
  const act::quantized_softmax_options options{.row_length = n, .rows = rows, .row_stride = stride, .scale = 0.05f};
  const auto are_equal = [&]<class T, class Y>(const std::vector<T>& x, std::vector<Y> one, auto call) {
    std::vector<Y> several = one;
    const simdact_test::in_parts<T> parts(x);
    call(x, one);
    call(parts, several);
    EXPECT_EQ(several, one);
    EXPECT_TRUE(parts.split());
  };
  const auto softmax = [&](const auto& x, auto& y) { act::softmax(x, y, options); };
  const auto log_softmax = [&](const auto& x, auto& y) { act::log_softmax(x, y, options); };
  const std::vector<float> floats(size, 77);
  const auto x = random_logits<std::int8_t>(size, -50, 50, 9);
  are_equal(x, floats, softmax);
  are_equal(x, floats, log_softmax);
  are_equal(random_logits<std::uint8_t>(size, 0, 255, 9), std::vector<std::uint8_t>(size, 77), softmax);
}

TEST(QuantizedSoftmax, TouchesNoOtherByte) {
  constexpr std::size_t most = 700;
  guarded_pages in(most), out(4 * most), bytes(most);
  for (std::size_t n = 1; n <= most; n += n < 150 ? 1 : 61)
    for (const bool at_end : {false, true}) {
      auto* const x = at_end ? in.back<std::int8_t>(n) : in.front<std::int8_t>();
      auto* const y = at_end ? out.back<float>(n) : out.front<float>();
      auto* const b = at_end ? bytes.back<std::uint8_t>(n) : bytes.front<std::uint8_t>();
      for (std::size_t i = 0; i < n; ++i)
        x[i] = static_cast<std::int8_t>(i * 37);
      x[n / 2] = 127;
      act::softmax(std::span(x, n), std::span(y, n), {.scale = 0.1f});
      act::softmax(std::span(x, n), std::span(b, n), {.scale = 0.1f});
      float sum = 0;
      for (std::size_t i = 0; i < n; ++i)
        sum += y[i];
      ASSERT_NEAR(sum, 1, 1e-5) << n;
    }
}

TEST(QuantizedSoftmax, FindsTheLargestWhereverItIs) {
  for (std::size_t n = 1; n <= 300; n += n < 140 ? 1 : 23)
    for (std::size_t at = 0; at < n; ++at) {
      std::vector<std::uint8_t> x(n, 200);
      x[at] = 201;
      ASSERT_EQ(act::simd::largest_byte(x.data(), n, 0), 201) << at << " of " << n;
      x[at] = 199;
      ASSERT_EQ(act::simd::largest_byte(x.data(), n, 0xff), 255 - 199) << at << " of " << n;
    }
}

TEST(QuantizedSoftmax, RefusesWhatDoesNotFit) {
  std::vector<std::int8_t> x(10, 1);
  std::vector<float> y(9, 2);
  EXPECT_EQ(refusal([&] { act::softmax(x, y); }, y), "simdact::softmax: the input has 10 elements and the output 9");
  EXPECT_EQ(refusal([&] { act::log_softmax(x, y, {.row_length = 3}); }, y),
            "simdact::log_softmax: row_length is 3; it does not divide the size 10");
  y.resize(10, 2);
  EXPECT_EQ(refusal([&] { act::softmax(x, y, {.scale = 0}); }, y),
            "simdact::softmax: scale is 0; it must be finite and not 0");
  EXPECT_EQ(refusal([&] { act::softmax(x, y, {.temperature = -1}); }, y),
            "simdact::softmax: temperature is -1; it must be finite and greater than 0");
  EXPECT_EQ(refusal([&] { act::softmax(x, y, {.output_scale = 0}); }, y),
            "simdact::softmax: output_scale is 0; it must be finite and greater than 0");
  EXPECT_EQ(refusal([&] { act::softmax(x, y, {.row_length = 5, .row_stride = 4}); }, y),
            "simdact::softmax: row_stride is 4; it must not be below the row_length 5");
  EXPECT_EQ(refusal([&] { act::softmax(x, y, {.row_length = 5, .output_stride = 6}); }, y),
            "simdact::softmax: the output has 10 elements; it is too small for 2 rows of 5 that begin 6 apart");
  std::vector<std::uint8_t> bytes(20, 3);
  EXPECT_EQ(refusal([&] { act::softmax(std::span(bytes.data(), 10), std::span(bytes.data() + 4, 10)); }, bytes),
            "simdact::softmax: input (10 elements) and output (10 elements) overlap");
  std::vector<float> none;
  act::softmax(std::vector<std::int8_t>{}, none);
  act::softmax(std::vector<std::int8_t>{}, none, {.row_length = 7});
}

} // namespace
