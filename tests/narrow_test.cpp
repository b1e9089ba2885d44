// SPDX-License-Identifier: BSL-1.0
// bfloat16 and float16 against their definition, one at a time and in vectors: every pattern widened, and floats
// rounded: all ties and their neighbours, and a share of all floats.
#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>
#include <vector>

#include <gtest/gtest.h>

#include <simdact/bfloat16.hpp>
#include <simdact/float16.hpp>
#include <simdact/simd/narrow.hpp>
#include <support/control_register.hpp>

namespace {

namespace simd = simdact::simd;
using V = simd::widest<float>;

// What the fields of a pattern mean.
template <class T>
struct fields;
template <>
struct fields<simdact::bfloat16> {
  static constexpr int mantissa_bits = 7, bias = 127;
};
template <>
struct fields<simdact::float16> {
  static constexpr int mantissa_bits = 10, bias = 15;
};

template <class T>
class Narrow : public ::testing::Test {
public:
  static constexpr int m = fields<T>::mantissa_bits, bias = fields<T>::bias;
  static constexpr std::uint16_t infinity = static_cast<std::uint16_t>(0x8000 - (1 << m));

  // The numbers from 0 on; the one of infinity's bits is what would follow the largest.
  static const std::vector<double>& numbers() {
    static const std::vector<double> list = [] {
      std::vector<double> all;
      for (int b = 0; b <= infinity; ++b) {
        const int exponent = b >> m, fraction = b & ((1 << m) - 1);
        all.push_back(exponent == 0 ? std::ldexp(fraction, 1 - bias - m)
                                    : std::ldexp((1 << m) + fraction, exponent - bias - m));
      }
      return all;
    }();
    return list;
  }

  static std::uint16_t nearest(float x) {
    const auto whole = std::bit_cast<std::uint32_t>(x);
    const auto sign = static_cast<std::uint16_t>(whole >> 16 & 0x8000);
    if (std::isnan(x))
      return static_cast<std::uint16_t>(sign | infinity | 1 << (m - 1) | (whole >> (23 - m) & ((1u << m) - 1)));
    const double a = std::fabs(static_cast<double>(x));
    const auto above = std::upper_bound(numbers().begin(), numbers().end(), a);
    if (above == numbers().end())
      return sign | infinity;
    const auto upper = static_cast<std::uint16_t>(above - numbers().begin());
    const double to_upper = *above - a, to_lower = a - above[-1];
    const bool up = to_upper < to_lower || (!(to_upper > to_lower) && upper % 2 == 0);
    return static_cast<std::uint16_t>(sign | (up ? upper : upper - 1));
  }

  static std::vector<std::uint16_t> by_vectors(const std::vector<float>& x) {
    std::vector<T> y(x.size());
    std::size_t i = 0;
    for (; i + simd::width<V> <= x.size(); i += simd::width<V>)
      simd::store(y.data() + i, simd::load<V>(x.data() + i));
    if (i < x.size())
      simd::store_first(y.data() + i, x.size() - i, simd::load_first<V>(x.data() + i, x.size() - i));
    std::vector<std::uint16_t> bits(x.size());
    std::transform(y.begin(), y.end(), bits.begin(), [](T v) { return v.bits; });
    return bits;
  }

  static void check_rounding(const std::vector<float>& x) {
    const std::vector<std::uint16_t> vectors = by_vectors(x);
    for (std::size_t i = 0; i < x.size(); ++i) {
      const std::uint16_t wanted = nearest(x[i]);
      ASSERT_EQ(T(x[i]).bits, wanted) << x[i] << ", bits " << std::bit_cast<std::uint32_t>(x[i]);
      ASSERT_EQ(vectors[i], wanted) << x[i] << " in a vector, bits " << std::bit_cast<std::uint32_t>(x[i]);
    }
  }

  // Two floats on either side of each number and each tie, and those.
  static std::vector<float> about_ties() {
    std::vector<float> list;
    for (std::size_t i = 0; i < numbers().size(); ++i)
      for (const double at : {numbers()[i], i == 0 ? 0 : (numbers()[i - 1] + numbers()[i]) / 2})
        for (int step = -2; step <= 2; ++step) {
          const auto bits = std::bit_cast<std::uint32_t>(static_cast<float>(at)) + static_cast<std::uint32_t>(step);
          list.push_back(std::bit_cast<float>(bits));
          list.push_back(std::bit_cast<float>(bits ^ 0x8000'0000u));
        }
    return list;
  }
};

using types = ::testing::Types<simdact::bfloat16, simdact::float16>;
TYPED_TEST_SUITE(Narrow, types);

TYPED_TEST(Narrow, EveryPatternIsItsNumber) {
  using suite = Narrow<TypeParam>;
  std::vector<TypeParam> x(0x10000);
  std::vector<float> y(x.size());
  for (std::size_t b = 0; b < x.size(); ++b)
    x[b].bits = static_cast<std::uint16_t>(b);
  for (std::size_t i = 0; i < x.size(); i += simd::width<V>)
    simd::store(y.data() + i, simd::load<V>(x.data() + i));
  for (std::size_t b = 0; b < x.size(); ++b) {
    const auto magnitude = static_cast<std::uint16_t>(b & 0x7fff);
    const auto one = static_cast<float>(x[b]);
    if (magnitude > suite::infinity) {
      ASSERT_TRUE(std::isnan(one) && std::isnan(y[b])) << b;
      continue;
    }
    const double size = magnitude == suite::infinity ? HUGE_VAL : suite::numbers()[magnitude];
    const auto wanted = static_cast<float>(b < 0x8000 ? size : -size);
    ASSERT_EQ(std::bit_cast<std::uint32_t>(one), std::bit_cast<std::uint32_t>(wanted)) << b;
    ASSERT_EQ(std::bit_cast<std::uint32_t>(y[b]), std::bit_cast<std::uint32_t>(wanted)) << b << " in a vector";
  }
}

// A NaN as a float and back has its payload, and is quiet.
TYPED_TEST(Narrow, EveryPatternComesBack) {
  using suite = Narrow<TypeParam>;
  std::vector<float> x;
  for (std::uint32_t b = 0; b < 0x10000; ++b) {
    x.push_back(static_cast<float>(TypeParam::from_bits(static_cast<std::uint16_t>(b))));
    const std::uint32_t quiet = (b & 0x7fff) > suite::infinity ? b | 1u << (suite::m - 1) : b;
    ASSERT_EQ(TypeParam(x.back()).bits, quiet) << b;
  }
  this->check_rounding(x);
}

TYPED_TEST(Narrow, TiesGoToTheEvenNumber) {
  this->check_rounding(this->about_ties());
}

TYPED_TEST(Narrow, FloatsAreRoundedToTheNearest) {
  std::vector<float> x;
  for (std::uint64_t b = 0; b < std::uint64_t{1} << 32; b += 4093)
    x.push_back(std::bit_cast<float>(static_cast<std::uint32_t>(b)));
  this->check_rounding(x);
}

// Payloads of all lengths, quiet and signalling, of both signs.
TYPED_TEST(Narrow, NaNStaysNaNAndKeepsTheTopOfItsPayload) {
  std::vector<float> x;
  for (std::uint32_t payload = 1; payload < 0x80'0000u; payload += payload < 0x4000 ? 1 : 4095)
    for (const std::uint32_t sign : {0u, 0x8000'0000u})
      x.push_back(std::bit_cast<float>(sign | 0x7f80'0000u | payload));
  x.push_back(std::bit_cast<float>(0x7fff'ffffu));
  x.push_back(std::bit_cast<float>(0xffff'ffffu));
  this->check_rounding(x);
}

TYPED_TEST(Narrow, FlushingOfSubnormalsChangesNothing) {
  const std::vector<float> x = this->about_ties();
  const std::vector<std::uint16_t> wanted = this->by_vectors(x);
  std::vector<std::uint16_t> flushed;
  {
    const simdact_test::control_register changed(FE_TONEAREST, true);
    flushed = this->by_vectors(x);
  }
  EXPECT_EQ(flushed, wanted);
}

TYPED_TEST(Narrow, FirstLanesAreLoadedAndStoredAlone) {
  constexpr std::size_t width = simd::width<V>;
  for (std::size_t n = 1; n < width; ++n) {
    std::vector<TypeParam> x(width, TypeParam(-3.0f)), y(width, TypeParam(7.0f));
    std::vector<float> lanes(width);
    const V v = simd::load_first<V>(x.data(), n);
    simd::store(lanes.data(), v);
    simd::store_first(y.data(), n, v);
    for (std::size_t i = 0; i < width; ++i) {
      EXPECT_EQ(lanes[i], i < n ? -3.0f : 0.0f) << i << " of " << n;
      EXPECT_EQ(static_cast<float>(y[i]), i < n ? -3.0f : 7.0f) << i << " of " << n;
    }
  }
}

static_assert(simdact::float16(65519.0f).bits == 0x7bff && simdact::float16(65520.0f).bits == 0x7c00);
static_assert(simdact::float16(0x1p-25f).bits == 0 && simdact::float16(0x1.8p-24f).bits == 2);
static_assert(static_cast<float>(simdact::float16::from_bits(0x0001)) == 0x1p-24f);

} // namespace
