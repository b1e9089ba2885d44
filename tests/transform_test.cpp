// SPDX-License-Identifier: BSL-1.0
// A caller's own expression over arrays: its bits, its memory, its sums, its errors.
#include <algorithm>
#include <array>
#include <cstring>
#include <limits>
#include <span>
#include <type_traits>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include <simdact/bfloat16.hpp>
#include <simdact/elu.hpp>
#include <simdact/function_object.hpp>
#include <simdact/gated.hpp>
#include <simdact/gelu.hpp>
#include <simdact/relu.hpp>
#include <simdact/silu.hpp>
#include <simdact/tanh.hpp>
#include <simdact/transform.hpp>

#include <support/any_mode.hpp>
#include <support/guarded.hpp>
#include <support/refusal.hpp>

namespace {

namespace act = simdact;
using simdact_test::guarded_pages;
using simdact_test::refusal;

constexpr act::array_options always{.streaming_from = 0};

template <class T>
class Transform : public ::testing::Test {
public:
  static constexpr std::size_t lanes = act::simd::width<act::simd::widest<T>>;

  // Different for each seed, of both signs, exact in few bits.
  static std::vector<T> numbers(std::size_t n, unsigned seed) {
    std::vector<T> values(n);
    for (std::size_t i = 0; i < n; ++i)
      values[i] = T(static_cast<int>((i * 2654435761u + seed * 40503u) >> 7 & 1023) - 512) / 64;
    return values;
  }
};

using element_types = ::testing::Types<float, double>;
TYPED_TEST_SUITE(Transform, element_types);

// Sums in the order that sum.hpp states, one element at a time.
template <class T>
double sum_in_order(const std::vector<T>& x) {
  double sum = 0;
  for (std::size_t first = 0; first < x.size(); first += 65536) {
    std::array<double, 32> lanes{};
    for (std::size_t i = first; i < std::min<std::size_t>(x.size(), first + 65536); ++i)
      lanes[i % 32] += static_cast<double>(x[i]);
    for (std::size_t half = 16; half > 0; half /= 2)
      for (std::size_t k = 0; k < half; ++k)
        lanes[k] += lanes[k + half];
    sum += lanes[0];
  }
  return sum;
}

TYPED_TEST(Transform, FusedStepsGiveTheBitsOfStepsOneByOne) {
  const TypeParam gain = TypeParam(1.7), bias = TypeParam(0.3);
  for (const std::size_t n : {std::size_t{0}, std::size_t{1}, 3 * this->lanes + 1, 9 * this->lanes}) {
    const auto x = this->numbers(n, 1), residual = this->numbers(n, 2);
    std::vector<TypeParam> fused(n), steps(n);
    act::transform(x, residual, fused, [=](auto v, auto r) { return act::silu(v * gain + bias) + r; });
    act::transform(x, steps, [=](auto v) { return v * gain; });
    act::transform(steps, steps, [=](auto v) { return v + bias; });
    act::silu(steps, steps);
    act::transform(steps, residual, steps, [](auto v, auto r) { return v + r; });
    EXPECT_EQ(fused, steps) << n;
    for (std::size_t i = 0; i < n; ++i)
      ASSERT_EQ(fused[i], act::silu(x[i] * gain + bias) + residual[i]);
  }
}

TYPED_TEST(Transform, TakesOneToFourInputsInTheirOrder) {
  for (std::size_t n = 0; n <= 9 * this->lanes + 1; ++n) {
    const auto a = this->numbers(n, 1), b = this->numbers(n, 2), c = this->numbers(n, 3), d = this->numbers(n, 4);
    std::vector<TypeParam> one(n), two(n), three(n), four(n);
    act::transform(a, one, [](auto x) { return x + x; });
    act::transform(a, b, two, [](auto x, auto y) { return x - y; });
    act::transform(a, b, c, three, [](auto x, auto y, auto z) { return x - y * z; });
    act::transform(a, b, c, d, four, [](auto x, auto y, auto z, auto w) { return (x - y * z) - w; });
    for (std::size_t i = 0; i < n; ++i) {
      ASSERT_EQ(one[i], a[i] + a[i]);
      ASSERT_EQ(two[i], a[i] - b[i]);
      ASSERT_EQ(three[i], a[i] - b[i] * c[i]);
      ASSERT_EQ(four[i], a[i] - b[i] * c[i] - d[i]);
    }
  }
}

TYPED_TEST(Transform, TheOperationSeesTheWidestVectors) {
  const auto in = this->numbers(this->lanes + 1, 1);
  std::vector<TypeParam> out(in.size());
  act::transform(in, out, [](auto x) {
    static_assert(std::is_same_v<decltype(x), act::simd::widest_raw<TypeParam>>);
    return x;
  });
  EXPECT_EQ(in, out);
}

// Streaming stores, and ordinary ones, at every place in a cache line: the bits, and the memory around.
TYPED_TEST(Transform, StreamingStoresChangeNothing) {
  const std::size_t line = 64 / sizeof(TypeParam), most = 13 * this->lanes + 2 * line;
  guarded_pages memory(most * sizeof(TypeParam));
  const auto in = this->numbers(most, 1);
  const auto operation = [](auto x) { return act::tanh<act::fast>(x); };
  std::vector<TypeParam> expected(most);
  act::transform(in, act::with_options(expected, {.streaming_from = std::numeric_limits<std::size_t>::max()}),
                 operation);
  TypeParam* const all = memory.template front<TypeParam>();
  for (std::size_t offset = 0; offset < line; ++offset)
    for (const std::size_t n : {std::size_t{0}, std::size_t{1}, line - offset, line + 1, 4 * this->lanes,
                                8 * this->lanes + offset, 13 * this->lanes + 1}) {
      std::fill(all, all + most, TypeParam(9));
      const std::span<const TypeParam> from(in.data(), n);
      act::transform(from, act::with_options(std::span(all + offset, n), always), operation);
      for (std::size_t i = 0; i < most; ++i)
        ASSERT_EQ(all[i], i < offset || i >= offset + n ? TypeParam(9) : expected[i - offset]) << offset << ", " << n;
      TypeParam* const last = memory.template back<TypeParam>(n);
      act::transform(from, act::with_options(std::span(last, n), always), operation);
      EXPECT_TRUE(std::equal(last, last + n, expected.begin()));
    }
}

TYPED_TEST(Transform, StreamingTakesElementsThatLieAskewAndTheSameRange) {
  const std::size_t n = 9 * this->lanes + 3;
  const auto in = this->numbers(n, 1);
  std::vector<TypeParam> same = in;
  act::transform(same, act::with_options(same, always), [](auto x) { return x * x; });
  for (std::size_t i = 0; i < n; ++i)
    ASSERT_EQ(same[i], in[i] * in[i]);
}

// An output's options reach every array form; one without has the default.
TYPED_TEST(Transform, OptionsRideOnTheOutput) {
  const std::size_t n = 5 * this->lanes + 3;
  const auto in = this->numbers(n, 1);
  std::vector<TypeParam> plain(n), streamed(n);
  const auto out = act::with_options(streamed, always);
  EXPECT_EQ(act::detail::options_of(out).streaming_from, 0u);
  EXPECT_EQ(act::detail::options_of(plain).streaming_from, act::array_options{}.streaming_from);
  act::elu(in, plain, TypeParam(0.5));
  act::elu(in, out, TypeParam(0.5));
  EXPECT_EQ(plain, streamed);
  act::swiglu(in, in, plain);
  act::swiglu(in, in, out);
  EXPECT_EQ(plain, streamed);
  act::tanh_backward(in, in, plain);
  act::tanh_backward(in, in, out);
  EXPECT_EQ(plain, streamed);
}

TYPED_TEST(Transform, TakesFunctionsAsObjects) {
  const std::size_t n = 5 * this->lanes + 3;
  const auto in = this->numbers(n, 1);
  std::vector<TypeParam> wanted(n), out(n);
  act::silu(in, wanted);
  act::transform(in, out, act::function_object<act::fn::silu>{});
  EXPECT_EQ(out, wanted);
  act::gelu_derivative<act::fast>(in, wanted);
  constexpr act::function_object<act::fn::gelu_derivative, act::fast> slope;
  std::ranges::transform(in, out.begin(), slope);
  EXPECT_EQ(out, wanted);
  static_assert(act::function_object<act::fn::relu>{}(TypeParam(-2)) == 0);
}

// Enough for the automatic choice of streaming stores, a little askew, and against the same without them.
TYPED_TEST(Transform, LongArraysGiveTheSameBits) {
  const std::size_t n = (std::size_t{32} << 20) / sizeof(TypeParam) + 5;
  const auto in = this->numbers(n, 1);
  std::vector<TypeParam> chosen(n + 1), ordinary(n);
  act::tanh<act::fast>(in, std::span(chosen).last(n));
  act::tanh<act::fast>(in, act::with_options(ordinary, {.streaming_from = n * 8 + 1}));
  EXPECT_EQ(std::memcmp(chosen.data() + 1, ordinary.data(), n * sizeof(TypeParam)), 0);
}

TYPED_TEST(Transform, TwoOutputsStreamWhereTheirLinesBeginTogether) {
  const std::size_t n = 13 * this->lanes + 5;
  const auto a = this->numbers(n, 1), b = this->numbers(n, 2);
  const auto operation = [](auto x, auto y) { return std::array{x * y, x - y}; };
  for (const std::size_t apart : {0u, 1u}) {
    std::vector<TypeParam> memory(2 * n + 128, TypeParam(9));
    const std::array<TypeParam*, 2> to{memory.data(), memory.data() + (n + 63) / 64 * 64 + apart};
    act::detail::run<TypeParam>(operation, always, n, to, a, b);
    for (std::size_t i = 0; i < n; ++i) {
      ASSERT_EQ(to[0][i], a[i] * b[i]);
      ASSERT_EQ(to[1][i], a[i] - b[i]);
    }
    EXPECT_EQ(to[0][n], TypeParam(9));
    EXPECT_EQ(to[1][n], TypeParam(9));
  }
}

TYPED_TEST(Transform, SumsInTheStatedOrder) {
  for (const std::size_t n : {0u, 1u, 7u, 31u, 32u, 33u, 100u, 65535u, 65536u, 65537u, 200003u}) {
    const auto a = this->numbers(n, 1), b = this->numbers(n, 2);
    std::vector<TypeParam> terms(n), out(n);
    for (std::size_t i = 0; i < n; ++i)
      terms[i] = a[i] * TypeParam(0.3) * b[i];
    const double expected = sum_in_order(terms);
    EXPECT_EQ(act::transform_sum(a, b, [](auto x, auto y) { return x * decltype(x)(TypeParam(0.3)) * y; }), expected);
    const double sum = act::transform_and_sum(a, b, out, [](auto x, auto y) {
      return std::pair{x + y, x * decltype(x)(TypeParam(0.3)) * y};
    });
    EXPECT_EQ(sum, expected) << n;
    for (std::size_t i = 0; i < n; ++i)
      ASSERT_EQ(out[i], a[i] + b[i]);
  }
}

TYPED_TEST(Transform, LanesBehindTheEndAddNothing) {
  for (std::size_t n = 0; n <= 70; ++n) {
    const std::vector<TypeParam> x(n, TypeParam(2));
    EXPECT_EQ(act::transform_sum(x, [](auto v) { return decltype(v)(TypeParam(1)) / v; }), static_cast<double>(n) / 2);
  }
}

TYPED_TEST(Transform, SumsDependOnNoAlignment) {
  const std::size_t n = 70001;
  const auto x = this->numbers(n, 5);
  const auto third = [](auto v) { return v / decltype(v)(TypeParam(3)); };
  const double expected = act::transform_sum(x, third);
  std::vector<TypeParam> moved(n + 16);
  for (std::size_t offset = 0; offset < 16; ++offset) {
    std::copy(x.begin(), x.end(), moved.begin() + static_cast<std::ptrdiff_t>(offset));
    EXPECT_EQ(act::transform_sum(std::span(moved).subspan(offset, n), third), expected);
  }
}

TYPED_TEST(Transform, ALongSumKeepsItsDigits) {
  const std::size_t n = 10'000'000;
  const std::vector<TypeParam> x(n, TypeParam(0.1));
  const double exact = static_cast<double>(n) * static_cast<double>(TypeParam(0.1));
  EXPECT_NEAR(act::transform_sum(x, [](auto v) { return v; }), exact, 4e-13 * exact);
}

TYPED_TEST(Transform, SumsTakeUpToFourInputsAndSpecialNumbers) {
  const std::size_t n = 100;
  const std::vector<TypeParam> one(n, 1), two(n, 2);
  std::vector<TypeParam> out(n);
  EXPECT_EQ(act::transform_sum(one, two, two, [](auto a, auto b, auto c) { return a + b * c; }), 500);
  EXPECT_EQ(act::transform_sum(one, two, two, one, [](auto a, auto b, auto c, auto d) { return a + b * c + d; }), 600);
  EXPECT_EQ(act::transform_and_sum(one, out, [](auto a) { return std::array{a, a}; }), 100);
  EXPECT_EQ(act::transform_and_sum(one, two, two, out,
                                   [](auto a, auto b, auto c) {
                                     return std::array{a, b + c};
                                   }),
            400);
  EXPECT_EQ(act::transform_and_sum(one, two, two, two, out,
                                   [](auto a, auto b, auto c, auto d) {
                                     return std::array{a, b + c * d};
                                   }),
            600);
  EXPECT_EQ(out, one);
  std::vector<TypeParam> special = one;
  special[99] = std::numeric_limits<TypeParam>::infinity();
  const auto itself = [](auto v) { return v; };
  EXPECT_EQ(act::transform_sum(special, itself), std::numeric_limits<double>::infinity());
  special[3] = -special[99];
  EXPECT_TRUE(std::isnan(act::transform_sum(special, itself)));
}

// Of a sum below 0 or above, no more than of a term.
TYPED_TEST(Transform, RoundingModesAndFlushingDoNoHarm) {
  using T = TypeParam;
  const std::size_t n = 9 * this->lanes + 1;
  const auto x = this->numbers(n, 1), y = this->numbers(n, 2);
  const T gain = T(1.7), bias = T(0.3);
  const auto results = [&] {
    std::vector<T> all(2 * n);
    const auto first = std::span(all).first(n), second = std::span(all).last(n);
    act::transform(x, y, first, [=](auto v, auto w) { return act::silu(v * gain + bias) + w; });
    const double sum = act::transform_and_sum(x, y, second, [=](auto v, auto w) {
      return std::pair{act::tanh(v) * w, v * v * gain};
    });
    all.push_back(static_cast<T>(sum));
    all.push_back(static_cast<T>(act::transform_sum(y, [](auto v) { return act::gelu(v) * v; })));
    return all;
  };
  simdact_test::expect_no_harm_in_any_mode<T>(results, 10);
}

TYPED_TEST(Transform, NothingOutsideTheRangesIsRead) {
  const std::size_t most = 9 * this->lanes + 1;
  guarded_pages first(most * sizeof(TypeParam)), second(most * sizeof(TypeParam));
  for (std::size_t n = 0; n <= most; ++n) {
    TypeParam* const a = first.template back<TypeParam>(n);
    TypeParam* const b = second.template back<TypeParam>(n);
    std::fill(a, a + n, TypeParam(1));
    const std::span from(a, n), to(b, n);
    EXPECT_EQ(act::transform_sum(from, [](auto v) { return v; }), static_cast<double>(n));
    EXPECT_EQ(act::transform_and_sum(from, to, [](auto v) { return std::array{v + v, v}; }), static_cast<double>(n));
    EXPECT_EQ(act::transform_sum(from, to, [](auto v, auto w) { return v + w; }), static_cast<double>(3 * n));
  }
}

// From and to every offset between pages that may not be touched, counted from either end: the results, and what lies
// beside them.
TYPED_TEST(Transform, NothingBesideTheOutputIsTouched) {
  constexpr std::size_t offsets = 16;
  const std::size_t most = 9 * this->lanes + 1, size = most + offsets;
  guarded_pages in_pages(size * sizeof(TypeParam)), out_pages(size * sizeof(TypeParam));
  const auto x = this->numbers(most, 1);
  const auto operation = [](auto v) { return v * v; };
  std::vector<TypeParam> squares(most);
  std::transform(x.begin(), x.end(), squares.begin(), operation);
  for (std::size_t n = 0; n <= most; ++n)
    for (const bool end : {false, true})
      for (std::size_t place = 0; place < offsets * offsets; ++place) {
        const auto at = [&](guarded_pages& pages, std::size_t offset) {
          const auto all = pages.template at<TypeParam>(end, n + offset);
          return end ? all.first(n) : all.last(n);
        };
        const auto in = at(in_pages, place % offsets), out = at(out_pages, place / offsets);
        const auto around = out_pages.template at<TypeParam>(end, size);
        std::copy_n(x.begin(), n, in.begin());
        std::fill(around.begin(), around.end(), TypeParam(9));
        act::transform(in, out, operation);
        const auto before = static_cast<std::size_t>(out.data() - around.data());
        const auto beside = [](TypeParam v) { return v == TypeParam(9); };
        ASSERT_TRUE(std::equal(out.begin(), out.end(), squares.begin())) << n << ", " << place;
        ASSERT_TRUE(std::ranges::all_of(around.first(before), beside)) << n << ", " << place;
        ASSERT_TRUE(std::ranges::all_of(around.subspan(before + n), beside)) << n << ", " << place;
      }
}

TYPED_TEST(Transform, RefusesBeforeItWrites) {
  const std::vector<TypeParam> five(5, 1), seven(7, 1);
  std::vector<TypeParam> out(5, 9);
  const auto sum = [](auto a, auto b) { return a + b; };
  const auto both = [](auto a, auto b) { return std::array{a, b}; };
  EXPECT_EQ(refusal([&] { act::transform(five, seven, out, sum); }, out),
            "simdact::transform: the input has 7 elements and the output 5");
  EXPECT_EQ(refusal([&] { act::transform(seven, act::with_options(out, always), [](auto a) { return a; }); }, out),
            "simdact::transform: the input has 7 elements and the output 5");
  EXPECT_EQ(refusal([&] { act::transform_sum(five, seven, sum); }, out),
            "simdact::transform_sum: the first input has 5 elements and another 7");
  EXPECT_EQ(refusal([&] { act::transform_and_sum(five, seven, out, both); }, out),
            "simdact::transform_and_sum: the input has 7 elements and the output 5");
  const std::span<TypeParam> all(out);
  const std::string text = refusal([&] { act::transform(five, all.first(4), all.last(4), sum); }, out);
  EXPECT_EQ(text, "simdact::transform: the input has 5 elements and the output 4");
  EXPECT_EQ(refusal([&] { act::transform(all.first(4), all.last(4), [](auto a) { return a; }); }, out),
            "simdact::transform: input and output overlap without being the same range: 4 elements that begin 1 apart");
}

TYPED_TEST(Transform, TwoOutputsMustBeApart) {
  const std::vector<TypeParam> in(5, 1);
  std::vector<TypeParam> out(8, 9), six(6, 9);
  const auto both = [](auto a) { return std::array{a, a}; };
  const std::span<TypeParam> all(out);
  const auto call = [&](std::span<TypeParam> first, std::span<TypeParam> second) {
    return refusal([&] { act::detail::elementwise_pair("name", both, first, second, in); }, out);
  };
  EXPECT_EQ(call(all.first(5), all.first(5)),
            "simdact::name: the first output and the second overlap: 5 and 5 elements that begin 0 apart");
  EXPECT_EQ(call(all.last(5), all.first(5)),
            "simdact::name: the first output and the second overlap: 5 and 5 elements that begin 3 apart");
  EXPECT_EQ(call(all.first(5), six), "simdact::name: the input has 5 elements and the output 6");
}

TEST(TransformBfloat16, TakesTheMethodsThatHaveIt) {
  std::vector<act::bfloat16> in(101), out(101);
  for (std::size_t i = 0; i < in.size(); ++i)
    in[i] = act::bfloat16(static_cast<float>(i) / 16 - 3);
  act::transform(in, act::with_options(out, always), [](auto x) { return act::tanh<act::k_tanh>(x); });
  for (std::size_t i = 0; i < in.size(); ++i)
    EXPECT_EQ(out[i], act::tanh<act::k_tanh>(in[i]));
}

} // namespace
