// SPDX-License-Identifier: BSL-1.0
// Quantised bytes looked up in arrays, between pages that may not be touched, and what is refused. The tables
// themselves: tests/quantized_reference_test.cpp.
#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include <simdact/elu.hpp>
#include <simdact/gelu.hpp>
#include <simdact/log1p.hpp>
#include <simdact/quantized.hpp>
#include <simdact/relu.hpp>
#include <simdact/simd/byte_lookup.hpp>
#include <support/guarded.hpp>
#include <support/refusal.hpp>

namespace {

namespace act = simdact;
using simdact_test::guarded_pages;
using simdact_test::refusal;

constexpr act::quantization input{0.05f, 3}, output{0.02f, -5};

// Constants, with ties: 0.25·1/0.5 is half a step, and goes to the even one.
constexpr act::quantized<act::fn::relu, std::int8_t> constant({0.25f, 3}, {0.5f, -5});
static_assert(constant(4) == -5 && constant(5) == -4 && constant(6) == -3 && constant(9) == -2);
static_assert(constant(-128) == -5 && constant(127) == 57);
static_assert(constant.error().max == 0.25 && constant.error().at == 4);
constexpr act::quantized<act::fn::leaky_relu, std::uint8_t> steep({0.25f, 128}, {0.5f, 128}, 4.0f);
static_assert(steep(127) == 126 && steep(128) == 128 && steep(0) == 0);

// Bytes whose neighbours differ in every bit, and no two entries are one.
constexpr act::simd::byte_table table = [] {
  act::simd::byte_table entries{};
  for (std::size_t i = 0; i < entries.size(); ++i)
    entries[i] = static_cast<std::uint8_t>(167 * i + 91);
  return entries;
}();

std::uint8_t byte_at(std::size_t i) {
  return static_cast<std::uint8_t>(i * 89 + i / 256);
}

constexpr std::size_t longest = 4 * 64 * 2 + 2 * 64 + 64 + 5;

void expect_looked_up(std::uint8_t* in, std::uint8_t* out, std::size_t n) {
  for (std::size_t i = 0; i < n; ++i)
    in[i] = byte_at(i + n);
  act::simd::lookup_bytes(table, in, n, out);
  for (std::size_t i = 0; i < n; ++i)
    ASSERT_EQ(out[i], table[byte_at(i + n)]) << i << " of " << n;
}

TEST(ByteLookup, TouchesNoOtherByte) {
  guarded_pages in(longest), out(longest);
  for (std::size_t n = 0; n <= longest; n += n < 200 ? 1 : 37) {
    expect_looked_up(in.front<std::uint8_t>(), out.front<std::uint8_t>(), n);
    expect_looked_up(in.back<std::uint8_t>(n), out.back<std::uint8_t>(n), n);
    expect_looked_up(in.back<std::uint8_t>(n), in.back<std::uint8_t>(n), n);
  }
}

TEST(ByteLookup, IsOfEveryByteAtEveryOffset) {
  std::vector<std::uint8_t> in(256 + 64), out(256 + 64 + 2);
  for (std::size_t offset = 0; offset < 64; ++offset) {
    std::fill(out.begin(), out.end(), std::uint8_t{7});
    for (std::size_t i = 0; i < 256; ++i)
      in[offset + i] = static_cast<std::uint8_t>(i);
    act::simd::lookup_bytes(table, in.data() + offset, 256, out.data() + 64 - offset + 1);
    for (std::size_t i = 0; i < out.size(); ++i) {
      const std::size_t first = 64 - offset + 1;
      ASSERT_EQ(out[i], i >= first && i < first + 256 ? table[i - first] : 7) << i << ", offset " << offset;
    }
  }
}

TEST(Quantized, RangesHaveTheResultsOfTheirElements) {
  const act::quantized<act::fn::gelu, std::int8_t> gelu(input, output);
  for (std::size_t n = 0; n <= 200; ++n) {
    std::vector<std::int8_t> x(n), y(n + 2, 77);
    for (std::size_t i = 0; i < n; ++i)
      x[i] = static_cast<std::int8_t>(byte_at(i + n));
    gelu.apply(x, std::span(y.data() + 1, n));
    std::vector<std::int8_t> wanted(n + 2, 77);
    std::transform(x.begin(), x.end(), wanted.begin() + 1, gelu);
    ASSERT_EQ(y, wanted) << n;
    gelu.apply(x, x);
    ASSERT_TRUE(std::equal(x.begin(), x.end(), wanted.begin() + 1)) << n;
  }
}

TEST(Quantized, InfinitiesSaturate) {
  const act::quantized<act::fn::log1p, std::int8_t> log1p({1, -127}, output);
  EXPECT_EQ(log1p(-128), -128);
  EXPECT_EQ(log1p.error().at, -128);
  const act::quantized<act::fn::exp, std::int8_t> exp({100, 0}, output);
  EXPECT_EQ(exp(127), 127);
}

TEST(Quantized, RefusesRangesThatDoNotFit) {
  const act::quantized<act::fn::gelu, std::int8_t> gelu(input, output);
  std::vector<std::int8_t> x(10, 1), y(9, 2);
  EXPECT_EQ(refusal([&] { gelu.apply(x, y); }, x, y),
            "simdact::quantized<gelu>: the input has 10 elements and the output 9");
  EXPECT_EQ(refusal([&] { gelu.apply(std::span(x.data(), 8), std::span(x.data() + 2, 8)); }, x),
            "simdact::quantized<gelu>: input and output overlap without being the same range: 8 elements that begin 2 "
            "apart");
}

template <class Function, class T>
std::string refused(act::quantization in, act::quantization out, auto... parameters) {
  return refusal([&] { act::quantized<Function, T>(in, out, parameters...); });
}

TEST(Quantized, RefusesScalesAndZeroPoints) {
  using act::fn::gelu;
  EXPECT_EQ((refused<gelu, std::int8_t>({0, 0}, output)),
            "simdact::quantized<gelu>: the input's scale is 0; it must be finite and greater than 0");
  EXPECT_EQ((refused<gelu, std::int8_t>(input, {-0.5f, 0})),
            "simdact::quantized<gelu>: the output's scale is -0.5; it must be finite and greater than 0");
  constexpr float infinity = std::numeric_limits<float>::infinity(), nan = std::numeric_limits<float>::quiet_NaN();
  EXPECT_EQ((refused<gelu, std::int8_t>(input, {infinity, 0})),
            "simdact::quantized<gelu>: the output's scale is inf; it must be finite and greater than 0");
  EXPECT_EQ((refused<gelu, std::uint8_t>({nan, 0}, output)),
            "simdact::quantized<gelu>: the input's scale is nan; it must be finite and greater than 0");
  EXPECT_EQ((refused<gelu, std::int8_t>({1, 128}, output)),
            "simdact::quantized<gelu>: the input's zero point is 128; it must be from -128 to 127");
  EXPECT_EQ((refused<gelu, std::uint8_t>({1, 128}, output)),
            "simdact::quantized<gelu>: the output's zero point is -5; it must be from 0 to 255");
}

TEST(Quantized, RefusesWhatIsNoNumber) {
  EXPECT_EQ((refused<act::fn::log1p, std::int8_t>({0.5f, 0}, output)),
            "simdact::quantized<log1p>: the input -128 stands for -64, where the function is NaN");
  constexpr float nan = std::numeric_limits<float>::quiet_NaN();
  EXPECT_EQ((refused<act::fn::elu, std::int8_t>(input, output, nan)),
            "simdact::quantized<elu>: alpha is nan; it must be finite");
  EXPECT_EQ((refused<act::fn::celu_derivative, std::int8_t>(input, output, -1.0f)),
            "simdact::quantized<celu_derivative>: alpha is -1; it must be finite and greater than 0");
}

} // namespace
