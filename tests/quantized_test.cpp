// SPDX-License-Identifier: BSL-1.0
// Quantised functions over arrays, between pages that may not be touched, and what is refused. The tables themselves:
// tests/quantized_reference_test.cpp.
#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <type_traits>
#include <vector>

#include <gtest/gtest.h>

#include <simdact/elu.hpp>
#include <simdact/gelu.hpp>
#include <simdact/hard.hpp>
#include <simdact/log1p.hpp>
#include <simdact/quantized.hpp>
#include <simdact/relu.hpp>
#include <simdact/shrink.hpp>
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

// Constants of sixteen bits.
constexpr act::quantized<act::fn::relu, std::int16_t> fine({0.25f, 3}, {0.25f, -5});
static_assert(fine(4) == -4 && fine(3) == -5 && fine(-32768) == -5 && fine(32767) == 32759);
constexpr act::quantized<act::fn::relu6, std::uint16_t> clamped({0.001f, 32768}, {0.001f, 0});
static_assert(clamped(0) == 0 && clamped(32769) == 1 && clamped(38767) == 5999 && clamped(38768) == 6000 &&
              clamped(65535) == 6000);

template <class T, class Table>
void expect_every_result(const Table& of) {
  std::vector<T> x(65536), y(65536);
  for (std::size_t i = 0; i < x.size(); ++i)
    x[i] = static_cast<T>(i);
  of.apply(x, y);
  for (std::size_t i = 0; i < x.size(); ++i)
    ASSERT_EQ(y[i], of(x[i])) << i;
}

TEST(QuantizedWords, RangesHaveTheResultsOfTheirElements) {
  expect_every_result<std::int16_t>(act::quantized<act::fn::gelu, std::int16_t>({2e-4f, -7000}, {1e-4f, 9}));
  expect_every_result<std::uint16_t>(act::quantized<act::fn::elu, std::uint16_t>({3e-4f, 30000}, {2e-4f, 6000}));
  expect_every_result<std::int16_t>(
      act::quantized<act::fn::hardtanh, std::int16_t>({3e-4f, 5}, {2e-5f, 6}, -0.3f, 0.7f));
  expect_every_result<std::uint16_t>(
      act::quantized<act::fn::hardtanh, std::uint16_t>({3e-4f, 9999}, {2e-5f, 6}, 0.2f, 0.7f));
}

TEST(QuantizedWords, TouchNoOtherNumber) {
  const act::quantized<act::fn::gelu, std::int16_t> gelu({2e-4f, -7000}, {1e-4f, 9});
  constexpr std::size_t most = 150;
  guarded_pages in(2 * most), out(2 * most);
  for (std::size_t n = 0; n <= most; ++n)
    for (const bool at_end : {false, true}) {
      auto* const x = at_end ? in.back<std::int16_t>(n) : in.front<std::int16_t>();
      auto* const y = at_end ? out.back<std::int16_t>(n) : out.front<std::int16_t>();
      std::fill(out.front<std::int16_t>(), out.front<std::int16_t>() + most, std::int16_t{77});
      for (std::size_t i = 0; i < n; ++i)
        x[i] = static_cast<std::int16_t>(i * 40503 + n);
      std::vector<std::int16_t> wanted(n);
      std::transform(x, x + n, wanted.begin(), gelu);
      gelu.apply(std::span(x, n), std::span(y, n));
      ASSERT_TRUE(std::equal(wanted.begin(), wanted.end(), y)) << n;
      ASSERT_TRUE(at_end || std::all_of(y + n, y + most, [](auto one) { return one == 77; })) << n;
      gelu.apply(std::span(x, n), std::span(x, n));
      ASSERT_TRUE(std::equal(wanted.begin(), wanted.end(), x)) << n;
    }
}

// The sum of all results by powers of 31.
template <class T>
std::uint32_t hash(const auto& of) {
  std::uint32_t sum = 0;
  for (std::uint32_t q = 0; q < 65536; ++q)
    sum = 31 * sum + static_cast<std::uint16_t>(of(static_cast<T>(q)));
  return sum;
}

TEST(QuantizedWords, HaveTheSameBitsInEveryBuild) {
  const auto of = []<class Function>(std::type_identity<Function>, auto... parameters) {
    return hash<std::int16_t>(act::quantized<Function, std::int16_t>({2.5e-4f, 1000}, {2e-4f, -9}, parameters...));
  };
  EXPECT_EQ(of(std::type_identity<act::fn::gelu>{}), 3487053410u);
  EXPECT_EQ(of(std::type_identity<act::fn::gelu_derivative>{}), 3255334130u);
  EXPECT_EQ(of(std::type_identity<act::fn::elu>{}), 1145586117u);
  EXPECT_EQ(of(std::type_identity<act::fn::leaky_relu>{}, 0.1f), 1762891030u);
  EXPECT_EQ(of(std::type_identity<act::fn::threshold>{}, 1.0f, -2.0f), 2718420519u);
  const act::quantized<act::fn::log1p, std::uint16_t> log1p({2e-4f, 4999}, {1e-4f, 60000});
  EXPECT_EQ(hash<std::uint16_t>(log1p), 1786110932u);
}

// Kinks and jumps lie between two inputs or on one, and a function is as exact beside them as elsewhere.
TEST(QuantizedWords, BreakAtCorners) {
  const auto steps = []<class Function>(std::type_identity<Function>, auto... parameters) {
    double most = 0;
    for (const float scale : {0x1p-12f, 3e-4f, 0.01f})
      for (const int zero_point : {0, -20000, 12345}) {
        const act::quantized<Function, std::int16_t> made({scale, zero_point}, {1e-4f, 0}, parameters...);
        most = std::max(most, made.error_in_steps());
      }
    return most;
  };
  using namespace act::fn;
  EXPECT_LE(steps(std::type_identity<relu6>{}), 0.7);
  EXPECT_LE(steps(std::type_identity<relu6_derivative>{}), 0.7);
  EXPECT_LE(steps(std::type_identity<hardtanh>{}, -0.7f, 1.3f), 0.7);
  EXPECT_LE(steps(std::type_identity<hardtanh_derivative>{}, -0.7f, 1.3f), 0.7);
  EXPECT_LE(steps(std::type_identity<threshold>{}, 0.5f, -1.0f), 0.7);
  EXPECT_LE(steps(std::type_identity<hardsigmoid>{}, 0.3f, 0.4f), 0.7);
  EXPECT_LE(steps(std::type_identity<hardsigmoid_derivative>{}), 0.7);
  EXPECT_LE(steps(std::type_identity<hardswish>{}), 0.8);
  EXPECT_LE(steps(std::type_identity<hardswish_derivative>{}), 0.7);
  EXPECT_LE(steps(std::type_identity<softshrink>{}, 0.6f), 0.7);
  EXPECT_LE(steps(std::type_identity<hardshrink_derivative>{}, 0.5f), 0.7);
}

TEST(QuantizedWords, TakeLessThanTwoKibibytes) {
  EXPECT_LT(sizeof(act::quantized<act::fn::gelu, std::int16_t>), 2048u);
}

TEST(QuantizedWords, RefuseWhatBytesRefuse) {
  const act::quantized<act::fn::gelu, std::int16_t> gelu(input, output);
  std::vector<std::int16_t> x(10, 1), y(9, 2);
  EXPECT_EQ(refusal([&] { gelu.apply(x, y); }, x, y),
            "simdact::quantized<gelu>: the input has 10 elements and the output 9");
  EXPECT_EQ(refusal([&] {
              act::quantized<act::fn::gelu, std::uint16_t>({1, 65536}, output);
            }),
            "simdact::quantized<gelu>: the input's zero point is 65536; it must be from 0 to 65535");
  EXPECT_EQ(refusal([&] {
              act::quantized<act::fn::log1p, std::int16_t>({0.5f, 0}, output);
            }),
            "simdact::quantized<log1p>: the input -32768 stands for -16384, where the function is NaN");
}

TEST(QuantizedWords, InfinitiesSaturate) {
  const act::quantized<act::fn::log1p, std::int16_t> log1p({1, -32767}, output);
  EXPECT_EQ(log1p(-32768), -32768);
  const act::quantized<act::fn::exp, std::int16_t> exp({100, 0}, output);
  EXPECT_EQ(exp(32767), 32767);
  EXPECT_EQ(exp(-32768), -5);
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
