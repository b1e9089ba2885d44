// SPDX-License-Identifier: BSL-1.0
// Sixteen bits in rows of values and gates, and beside slopes of channels: every result is the float's, rounded once.
#include <span>
#include <vector>

#include <gtest/gtest.h>

#include <simdact/gated.hpp>
#include <simdact/prelu.hpp>

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
