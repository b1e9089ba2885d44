// SPDX-License-Identifier: BSL-1.0
// Sixteen bits in rows of values and gates, and beside slopes of channels: every result is the float's, rounded once.
#include <algorithm>
#include <span>
#include <vector>

#include <gtest/gtest.h>

#include <simdact/gated.hpp>
#include <simdact/prelu.hpp>

#include <support/guarded.hpp>
#include <support/refusal.hpp>
#include <support/rounded_rows.hpp>

namespace {

namespace act = simdact;
using namespace simdact_test;
using act::bfloat16;
using act::float16;

class NarrowChannels : public rounded_rows {};

TEST_F(NarrowChannels, GatedRowsAreTheFloatsRounded) {
  for (const std::size_t half : {1u, 3u, 8u, 9u, 33u, 3000u})
    for (const bool interleaved : {false, true})
      for (const bool gate_first : {false, true}) {
        const act::gated_rows layout{2 * half, interleaved, gate_first};
        const std::vector<bfloat16> x = as<bfloat16>(normal(6 * half, 3)), dy = as<bfloat16>(normal(3 * half, 1));
        std::vector<float> y(3 * half), dx(x.size());
        std::vector<bfloat16> got(3 * half), got_dx(x.size());
        std::vector<float16> halves(3 * half);
        act::swiglu(as_floats(x), y, layout);
        act::swiglu(x, got, layout);
        EXPECT_TRUE(same(got, as<bfloat16>(y))) << half;
        act::swiglu(x, halves, layout);
        EXPECT_TRUE(same(halves, as<float16>(y))) << half;
        act::swiglu_backward(as_floats(dy), as_floats(x), dx, layout);
        act::swiglu_backward(dy, x, got_dx, layout);
        EXPECT_TRUE(same(got_dx, as<bfloat16>(dx))) << half;
        std::vector<bfloat16> in_place = x;
        act::swiglu_backward(as_floats(dy), in_place, in_place, layout);
        EXPECT_TRUE(same(in_place, got_dx)) << half;
      }
}

TEST_F(NarrowChannels, PreluIsTheFloatsRounded) {
  for (const std::size_t channels : {1u, 3u, 16u, 700u})
    for (const std::size_t length : {1u, 5u, 1200u}) {
      const std::size_t n = 2 * channels * length;
      const std::vector<bfloat16> x = as<bfloat16>(normal(n, 3)), dy = as<bfloat16>(normal(n, 1));
      const std::vector<float16> slopes = as<float16>(normal(channels, 1));
      const std::vector<float> floats = as_floats(x), float_slopes = as_floats(slopes);
      std::vector<float> y(n), dx(n), dslopes(channels), got_dslopes(channels);
      std::vector<bfloat16> got(n), got_dx(n);
      act::prelu(floats, float_slopes, y, {length});
      act::prelu(x, slopes, got, {length});
      EXPECT_TRUE(same(got, as<bfloat16>(y))) << channels << " " << length;
      act::prelu_derivative(floats, float_slopes, y, {length});
      act::prelu_derivative(x, float_slopes, got, {length});
      EXPECT_TRUE(same(got, as<bfloat16>(y))) << channels << " " << length;
      act::prelu_backward(as_floats(dy), floats, float_slopes, dx, dslopes, {length});
      act::prelu_backward(dy, x, slopes, got_dx, got_dslopes, {length});
      EXPECT_TRUE(same(got_dx, as<bfloat16>(dx)) && same(got_dslopes, dslopes)) << channels << " " << length;
      std::vector<bfloat16> in_place = x;
      std::vector<float16> half_dslopes(channels);
      act::prelu_backward(dy, in_place, slopes, in_place, half_dslopes, {length});
      EXPECT_TRUE(same(in_place, got_dx) && same(half_dslopes, as<float16>(dslopes))) << channels << " " << length;
    }
}

// Between pages that may not be touched, at either end of them.
TEST_F(NarrowChannels, TouchNothingElse) {
  guarded_pages x_pages(4096), y_pages(4096), slope_pages(4096);
  for (std::size_t half = 1; half <= 80; ++half)
    for (const bool end : {false, true}) {
      const std::size_t n = 4 * half;
      const std::vector<bfloat16> x = as<bfloat16>(normal(n, 3)), slopes = as<bfloat16>(normal(half, 1));
      const auto from = x_pages.at<bfloat16>(end, n), few = slope_pages.at<bfloat16>(end, half);
      std::copy(x.begin(), x.end(), from.begin());
      std::copy(slopes.begin(), slopes.end(), few.begin());
      for (const bool interleaved : {false, true}) {
        const act::gated_rows layout{.row_length = 2 * half, .interleaved = interleaved};
        std::vector<bfloat16> wanted(2 * half);
        act::swiglu(x, wanted, layout);
        const auto to = y_pages.at<bfloat16>(end, 2 * half);
        act::swiglu(from, to, layout);
        EXPECT_TRUE(same(std::vector(to.begin(), to.end()), wanted)) << half;
      }
      for (const std::size_t length : {1u, 2u, 4u}) {
        std::vector<bfloat16> wanted(n);
        act::prelu(x, slopes, wanted, {.channel_length = length});
        const auto to = y_pages.at<bfloat16>(end, n);
        act::prelu(from, few, to, {.channel_length = length});
        EXPECT_TRUE(same(std::vector(to.begin(), to.end()), wanted)) << half << " channels of " << length;
      }
    }
}

TEST_F(NarrowChannels, AreRefusedAsOthersAre) {
  std::vector<bfloat16> x(12), y(12);
  std::vector<std::uint16_t> words(18);
  EXPECT_EQ(refusal(
                [&] {
                  act::swiglu(act::as_bfloat16(std::span(words).first(12)), act::as_float16(std::span(words).last(6)),
                              {.row_length = 4});
                  act::swiglu(act::as_bfloat16(std::span(words).first(12)),
                              act::as_float16(std::span(words).subspan(11, 6)), {.row_length = 4});
                },
                x),
            "simdact::swiglu: the rows (12 elements) and the output (6 elements) overlap");
  EXPECT_EQ(refusal([&] { act::prelu(x, act::as_float16(std::span(words).first(5)), y); }, y),
            "simdact::prelu: 12 elements are no multiple of 5 slopes with a channel length of 1");
}

} // namespace
