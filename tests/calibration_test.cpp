// SPDX-License-Identifier: BSL-1.0
// Calibration: against cases that are solved on paper, and against the definitions in long double.
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

#include <gtest/gtest.h>

#include <simdact/bfloat16.hpp>
#include <simdact/calibration.hpp>
#include <simdact/cross_entropy.hpp>

#include <support/any_mode.hpp>
#include <support/guarded.hpp>
#include <support/refusal.hpp>

namespace {

namespace act = simdact;
using simdact_test::refusal;

constexpr std::size_t length = 7;

struct data {
  std::vector<float> logits;
  std::vector<int> classes;
};

// Rows that are right more often than not, and too sure by a factor of three.
data sure_rows(std::size_t rows) {
  data d{std::vector<float>(rows * length), std::vector<int>(rows)};
  std::uint32_t seed = 5;
  const auto random = [&] { return (seed = seed * 1664525u + 1013904223u) >> 8; };
  for (std::size_t row = 0; row < rows; ++row) {
    for (std::size_t i = 0; i < length; ++i)
      d.logits[row * length + i] = static_cast<float>(random() % 1000) / 100;
    const auto first = d.logits.begin() + static_cast<std::ptrdiff_t>(row * length);
    d.classes[row] = static_cast<int>(random() % 10 < 6 ? std::max_element(first, first + length) - first
                                                        : static_cast<std::ptrdiff_t>(random() % length));
  }
  return d;
}

double loss_at(const data& d, double temperature) {
  std::vector<double> scaled(d.logits.begin(), d.logits.end());
  for (double& x : scaled)
    x /= temperature;
  return act::cross_entropy(scaled, d.classes, {.row_length = length});
}

TEST(Calibration, FiguresOfTwoClassesAreThoseOnPaper) {
  // Three to one for the second class, which is right in two rows of four.
  const float three = std::log(3.0f);
  const std::vector<float> logits{0, three, 0, three, 0, three, 0, three};
  const std::vector<std::uint8_t> classes{1, 0, 1, 0};
  EXPECT_NEAR(act::brier_score(logits, classes, {.row_length = 2}), 0.625, 1e-7);
  EXPECT_NEAR(act::expected_calibration_error(logits, classes, {.row_length = 2}), 0.25, 1e-7);
  // Nine to one at half the temperature.
  EXPECT_NEAR(act::expected_calibration_error(logits, classes, {.row_length = 2, .temperature = 0.5}), 0.4, 1e-7);
  EXPECT_NEAR(act::brier_score(logits, classes, {.row_length = 2, .temperature = 0.5}), 0.01 + 0.81, 1e-7);
  std::array<act::reliability_bin, 10> bins{};
  bins[3].rows = 99;
  act::reliability(logits, classes, bins, {.row_length = 2});
  for (std::size_t k = 0; k < bins.size(); ++k)
    EXPECT_EQ(bins[k].rows, k == 7 ? 4u : 0u);
  EXPECT_NEAR(bins[7].confidence, 0.75, 1e-7);
  EXPECT_EQ(bins[7].accuracy, 0.5);
}

TEST(Calibration, ABinHasItsUpperEdge) {
  std::array<act::reliability_bin, 2> bins{};
  const double infinity = std::numeric_limits<double>::infinity();
  act::reliability(std::vector<double>{0, 0, 0, -infinity}, std::vector<int>{0, 1}, bins, {.row_length = 2});
  EXPECT_EQ(bins[0].rows, 1u);
  EXPECT_EQ(bins[0].accuracy, 1);
  EXPECT_EQ(bins[1].rows, 1u);
  EXPECT_EQ(bins[1].confidence, 1);
  EXPECT_EQ(bins[1].accuracy, 0);
}

TEST(Calibration, FiguresAreTheirDefinitions) {
  const data d = sure_rows(500);
  constexpr std::size_t number = 15;
  long double brier = 0, error = 0;
  std::array<long double, number> confidence{}, right{};
  for (std::size_t row = 0; row < d.classes.size(); ++row) {
    const auto* const x = &d.logits[row * length];
    const std::size_t best = static_cast<std::size_t>(std::max_element(x, x + length) - x);
    long double sum = 0;
    for (std::size_t i = 0; i < length; ++i)
      sum += std::exp((static_cast<long double>(x[i]) - x[best]) / 2);
    for (std::size_t i = 0; i < length; ++i) {
      const long double p = std::exp((static_cast<long double>(x[i]) - x[best]) / 2) / sum;
      const long double off = p - (static_cast<int>(i) == d.classes[row]);
      brier += off * off / static_cast<long double>(d.classes.size());
    }
    const auto bin = static_cast<std::size_t>(std::ceil(number / sum)) - 1;
    confidence[bin] += 1 / sum;
    right[bin] += static_cast<int>(best) == d.classes[row];
  }
  for (std::size_t k = 0; k < number; ++k)
    error += std::abs(confidence[k] - right[k]) / static_cast<long double>(d.classes.size());
  const act::calibration_options options{.row_length = length, .temperature = 2};
  EXPECT_NEAR(act::brier_score(d.logits, d.classes, options), static_cast<double>(brier), 1e-13);
  EXPECT_NEAR(act::expected_calibration_error(d.logits, d.classes, options), static_cast<double>(error), 1e-13);
}

TEST(Calibration, TheTemperatureIsThatOnPaper) {
  // Of the rows three quarters are right: a logit of log 3 would be.
  const std::vector<float> logits{0, 4, 0, 4, 0, 4, 0, 4};
  const std::vector<std::uint8_t> classes{1, 1, 0, 1};
  for (const double begin : {1.0, 0.002, 900.0})
    EXPECT_NEAR(act::fit_temperature(logits, classes, {.row_length = 2, .temperature = begin}), 4 / std::log(3.0),
                1e-11);
  // A class that is left out changes nothing, nor does a common part of the logits.
  const double out = -std::numeric_limits<double>::infinity();
  const std::vector<double> three{1e4, 1e4 + 4, out, 9, 13, out, 0, 4, out, 0, 4, out};
  EXPECT_NEAR(act::fit_temperature(three, classes, {.row_length = 3}), 4 / std::log(3.0), 1e-11);
}

TEST(Calibration, TheTemperatureHasTheSmallestLoss) {
  const data d = sure_rows(400);
  const act::calibration_options options{.row_length = length};
  const double t = act::fit_temperature(d.logits, d.classes, options);
  EXPECT_GT(t, 1.2);
  EXPECT_LT(loss_at(d, t), loss_at(d, t * 1.001));
  EXPECT_LT(loss_at(d, t), loss_at(d, t / 1.001));
  data eight = d;
  for (float& x : eight.logits)
    x *= 8;
  EXPECT_NEAR(act::fit_temperature(eight.logits, d.classes, options), 8 * t, 1e-10 * t);
  std::vector<act::bfloat16> narrow;
  std::vector<float> rounded;
  for (const float x : d.logits) {
    narrow.push_back(act::bfloat16(x));
    rounded.push_back(static_cast<float>(narrow.back()));
  }
  EXPECT_EQ(act::fit_temperature(narrow, d.classes, options), act::fit_temperature(rounded, d.classes, options));
}

TEST(Calibration, TheTemperatureHasEnds) {
  const std::vector<float> logits{0, 4, 0, 4};
  EXPECT_EQ(act::fit_temperature(logits, std::vector{1, 1}, {.row_length = 2}), 0.001);
  EXPECT_EQ(act::fit_temperature(logits, std::vector{0, 0}, {.row_length = 2}), 1000);
  EXPECT_EQ(act::fit_temperature(logits, std::vector{0, 1}, {.row_length = 2}), 1000);
}

TEST(Calibration, RoundingModesAndFlushingDoNoHarm) {
  const data d = sure_rows(200);
  const act::calibration_options options{.row_length = length, .temperature = 2};
  const auto figures = [&] {
    std::array<act::reliability_bin, 15> bins{};
    act::reliability(d.logits, d.classes, bins, options);
    std::vector<double> all{act::brier_score(d.logits, d.classes, options),
                            act::expected_calibration_error(d.logits, d.classes, options),
                            act::fit_temperature(d.logits, d.classes, options)};
    for (const act::reliability_bin& bin : bins)
      all.insert(all.end(), {static_cast<double>(bin.rows), bin.confidence, bin.accuracy});
    return all;
  };
  simdact_test::expect_no_harm_in_any_mode<double>(figures, 1);
}

TEST(Calibration, IgnoredRowsHaveNoPart) {
  data d = sure_rows(50);
  const act::calibration_options options{.row_length = length};
  const double t = act::fit_temperature(d.logits, d.classes, options),
               b = act::brier_score(d.logits, d.classes, options),
               e = act::expected_calibration_error(d.logits, d.classes, options);
  d.logits.insert(d.logits.end(), length, std::nanf(""));
  d.classes.push_back(-100);
  EXPECT_EQ(act::fit_temperature(d.logits, d.classes, options), t);
  EXPECT_EQ(act::brier_score(d.logits, d.classes, options), b);
  EXPECT_EQ(act::expected_calibration_error(d.logits, d.classes, options), e);
  d.classes.back() = 3;
  EXPECT_TRUE(std::isnan(act::fit_temperature(d.logits, d.classes, options)));
  EXPECT_TRUE(std::isnan(act::brier_score(d.logits, d.classes, options)));
  EXPECT_TRUE(std::isnan(act::expected_calibration_error(d.logits, d.classes, options)));
  const std::vector none(d.classes.size(), -100);
  EXPECT_TRUE(std::isnan(act::fit_temperature(d.logits, none, options)));
  EXPECT_TRUE(std::isnan(act::brier_score(d.logits, none, options)));
  EXPECT_TRUE(std::isnan(act::expected_calibration_error(d.logits, none, options)));
}

// Logits, classes and bins between pages that may not be touched, at either end of them.
TEST(Calibration, NothingOutsideTheRangesIsTouched) {
  simdact_test::guarded_pages logit_pages(4096), class_pages(64), bin_pages(1024);
  const data d = sure_rows(40);
  for (std::size_t n = 1; n <= 40; ++n)
    for (const bool end : {false, true}) {
      const std::size_t rows = d.logits.size() / n < 5 ? d.logits.size() / n : 5, bins = 1 + n % 15;
      const std::span<float> logits = logit_pages.at<float>(end, rows * n);
      const std::span<std::int16_t> classes = class_pages.at<std::int16_t>(end, rows);
      const std::span<act::reliability_bin> table = bin_pages.at<act::reliability_bin>(end, bins);
      std::copy_n(d.logits.begin(), logits.size(), logits.begin());
      for (std::size_t row = 0; row < rows; ++row)
        classes[row] = static_cast<std::int16_t>(row == 2 ? -100 : static_cast<int>(row * 7 % n));
      const std::vector<float> safe(logits.begin(), logits.end());
      const std::vector<int> safe_classes(classes.begin(), classes.end());
      const act::calibration_options options{.row_length = n, .bins = bins};
      std::vector<act::reliability_bin> wanted(bins);
      act::reliability(logits, classes, table, options);
      act::reliability(safe, safe_classes, wanted, options);
      for (std::size_t k = 0; k < bins; ++k)
        EXPECT_TRUE(table[k].rows == wanted[k].rows && table[k].confidence == wanted[k].confidence &&
                    table[k].accuracy == wanted[k].accuracy)
            << "bin " << k << " of " << bins << ", rows of " << n;
      EXPECT_EQ(act::brier_score(logits, classes, options), act::brier_score(safe, safe_classes, options));
      EXPECT_EQ(act::expected_calibration_error(logits, classes, options),
                act::expected_calibration_error(safe, safe_classes, options));
      EXPECT_EQ(act::fit_temperature(logits, classes, options), act::fit_temperature(safe, safe_classes, options));
    }
}

TEST(Calibration, WrongCallsAreRefused) {
  const std::vector<float> logits(6);
  const std::vector<int> classes{0, 1}, wrong{0, 3};
  EXPECT_EQ(refusal([&] { act::brier_score(logits, classes, {.row_length = 3, .temperature = 0}); }),
            "simdact::brier_score: temperature is 0; it must be finite and greater than 0");
  EXPECT_EQ(refusal([&] { act::fit_temperature(logits, classes, {.row_length = 3, .temperature = 1e-40}); }),
            "simdact::fit_temperature: scale/temperature is 1e+40; its magnitude must be from 1e-30 to 1e30");
  EXPECT_EQ(refusal([&] { act::fit_temperature(logits, classes, {.row_length = 2}); }),
            "simdact::fit_temperature: there are 3 rows and 2 target indices");
  EXPECT_EQ(refusal([&] { act::expected_calibration_error(logits, wrong, {.row_length = 3}); }),
            "simdact::expected_calibration_error: targets[1] is 3; there are 3 classes");
  EXPECT_EQ(refusal([&] { act::expected_calibration_error(logits, classes, {.row_length = 3, .bins = 0}); }),
            "simdact::expected_calibration_error: there are 0 bins; there must be 1 or more");
  EXPECT_EQ(refusal([&] { act::expected_calibration_error(logits, classes, {.row_length = 3, .bins = 1025}); }),
            "simdact::expected_calibration_error: there are 1025 bins; there may be 1024");
  std::array<act::reliability_bin, 2> bins{};
  bins[1].rows = 7;
  EXPECT_NE(refusal([&] { act::reliability(logits, wrong, bins, {.row_length = 3}); }), "");
  EXPECT_EQ(bins[1].rows, 7u);
}

} // namespace
