// SPDX-License-Identifier: BSL-1.0
// Rows of sixteen bits: every result is the float's, rounded once, whatever way the rows go.
#include <cmath>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

#include <gtest/gtest.h>

#include <simdact/softmax.hpp>

#include <support/any_mode.hpp>
#include <support/guarded.hpp>
#include <support/refusal.hpp>
#include <support/rounded_rows.hpp>
#include <support/row_instances.hpp>
#include <support/softmax_rows.hpp>

namespace {

namespace act = simdact;
using namespace simdact_test;
using act::bfloat16;
using act::float16;

// Rows that begin a stride apart, and one number wherever none is.
template <class T>
std::vector<T> laid_out(const std::vector<T>& x, std::size_t n, std::size_t stride, float between) {
  std::vector<T> y((x.size() / n - 1) * stride + n, T(between));
  for (std::size_t i = 0; i < x.size(); ++i)
    y[i / n * stride + i % n] = x[i];
  return y;
}
constexpr float nan = std::numeric_limits<float>::quiet_NaN();

class NarrowRows : public rounded_rows {
public:
  // A function of rows, by what is called with ranges of any types.
  template <class Out, class In, class Function>
  void expect_rounded(Function function, std::size_t rows, std::size_t n, act::softmax_options<float> options,
                      float deviation = 3) {
    const std::vector<In> x = logits<In>(rows, n, deviation);
    const std::vector<float> floats = as_floats(x);
    std::vector<float> wanted(x.size(), 9.0f), wanted_sums(rows), sums(rows);
    std::vector<Out> got(x.size(), Out(9.0f));
    options.row_length = n;
    options.logsumexp = wanted_sums;
    function(floats, wanted, options);
    options.logsumexp = {};
    function(x, got, options);
    ASSERT_TRUE(same(got, as<Out>(wanted))) << rows << " rows of " << n;
    options.logsumexp = sums;
    function(x, got, options);
    ASSERT_TRUE(same(got, as<Out>(wanted)) && same(sums, wanted_sums)) << rows << " rows of " << n;
    if constexpr (std::same_as<In, Out>) {
      std::vector<Out> in_place = x;
      function(in_place, in_place, options);
      ASSERT_TRUE(same(in_place, got)) << rows << " rows of " << n << " in place";
    }
    options.row_stride = n + 3;
    options.output_stride = n + 2;
    std::vector<Out> apart = laid_out(std::vector(x.size(), Out(7.0f)), n, n + 2, 9);
    function(laid_out(x, n, n + 3, nan), apart, options);
    ASSERT_TRUE(same(apart, laid_out(as<Out>(wanted), n, n + 2, 9)) && same(sums, wanted_sums))
        << rows << " rows of " << n << " that lie apart";
  }

  // Under all options.
  template <class Out, class In, class Function>
  void expect_rounded(Function function) {
    for (const std::size_t n : {1u, 2u, 5u, 8u, 10u, 16u, 31u, 63u, 64u, 65u, 127u, 256u, 257u, 700u, 4096u, 4097u}) {
      const std::size_t rows = n < 300 ? 23 : 9;
      std::vector<float> mask = normal(rows * n, 3);
      for (float& bias : mask)
        bias = random() % 5 == 0 ? -inf : bias;
      std::vector<std::size_t> ends(rows);
      for (std::size_t& end : ends)
        end = random() % (n + 1);
      const std::span<const float> one_mask = std::span(mask).first(n);
      std::vector<std::uint8_t> shown(n);
      for (std::uint8_t& byte : shown)
        byte = random() % 3 != 0;
      const std::vector<float> slopes{0.03f}, sinks = normal(rows, 5);
      expect_rounded<Out, In>(function, rows, n, {});
      expect_rounded<Out, In>(function, rows, n, {.scale = 0.3f, .temperature = 0.7f}, 150);
      expect_rounded<Out, In>(function, rows, n, {.scale = -1, .empty = act::empty_row::uniform});
      expect_rounded<Out, In>(function, rows, n, {.mask = mask, .empty = act::empty_row::nan});
      expect_rounded<Out, In>(function, rows, n, {.mask = one_mask, .valid_length = ends}, 150);
      expect_rounded<Out, In>(function, rows, n, {.valid_length = ends, .empty = act::empty_row::uniform});
      expect_rounded<Out, In>(function, rows, n, {.boolean_mask = shown, .alibi_slopes = slopes, .sinks = sinks});
      std::vector<std::uint8_t> own(rows * n);
      for (std::uint8_t& byte : own)
        byte = static_cast<std::uint8_t>(random() % 3);
      const std::vector<float> own_slopes = normal(rows, 0.1f);
      expect_rounded<Out, In>(function, rows, n,
                              {.scale = -0.5f,
                               .mask = mask,
                               .boolean_mask = own,
                               .alibi_slopes = own_slopes,
                               .sinks = sinks,
                               .causal_offset = 3});
      expect_rounded<Out, In>(function, rows, n, {.softcap = 5, .boolean_mask = own, .sinks = sinks});
      expect_rounded<Out, In>(function, rows, n, {.softcap = 5, .valid_length = ends});
      expect_rounded<Out, In>(function, rows, n, {.scale = 2, .temperature = 0.5f, .softcap = 5, .mask = mask});
      if (HasFatalFailure())
        return;
    }
  }
};

constexpr auto probabilities = [](const auto& x, auto& y, const auto& options) { act::softmax(x, y, options); };
constexpr auto quick_probabilities = [](const auto& x, auto& y, const auto& options) {
  act::softmax<act::fast>(x, y, options);
};
constexpr auto logarithms = [](const auto& x, auto& y, const auto& options) { act::log_softmax(x, y, options); };

TEST_F(NarrowRows, ProbabilitiesAreTheFloatsRounded) {
  expect_rounded<bfloat16, bfloat16>(probabilities);
  expect_rounded<float16, float16>(probabilities);
  expect_rounded<bfloat16, bfloat16>(quick_probabilities);
}

TEST_F(NarrowRows, TypesMayDiffer) {
  expect_rounded<bfloat16, float>(probabilities);
  expect_rounded<float, bfloat16>(probabilities);
  expect_rounded<bfloat16, float16>(logarithms);
}

TEST_F(NarrowRows, LogarithmsAreTheFloatsRounded) {
  expect_rounded<bfloat16, bfloat16>(logarithms);
}

// dy and y, or x, of types of their own.
template <class Dx, class Dy, class Y, class Backward>
void expect_gradients(Backward backward, const std::vector<Dy>& dy, const std::vector<Y>& y,
                      act::softmax_options<float> options) {
  std::vector<float> wanted(y.size(), 9.0f), of_sinks(options.logsumexp.size()), wanted_of_sinks = of_sinks;
  std::vector<Dx> got(y.size(), Dx(9.0f));
  options.sink_gradient = wanted_of_sinks;
  backward(as_floats(dy), as_floats(y), wanted, options);
  options.sink_gradient = of_sinks;
  backward(dy, y, got, options);
  ASSERT_TRUE(same(got, as<Dx>(wanted)) && same(of_sinks, wanted_of_sinks)) << "rows of " << options.row_length;
  if constexpr (std::same_as<Y, Dx>) {
    std::vector<Dx> in_place = y;
    backward(dy, in_place, in_place, options);
    ASSERT_TRUE(same(in_place, got)) << "rows of " << options.row_length;
  }
  const std::size_t n = options.row_length;
  if (n == 1) // where one dy a row is as many as classes
    return;
  options.row_stride = n + 3;
  options.output_stride = n + 2;
  std::vector<Dx> apart = laid_out(std::vector(y.size(), Dx(7.0f)), n, n + 2, 9);
  backward(dy.size() == y.size() ? laid_out(dy, n, n + 3, nan) : dy, laid_out(y, n, n + 3, nan), apart, options);
  ASSERT_TRUE(same(apart, laid_out(got, n, n + 2, 9)) && same(of_sinks, wanted_of_sinks)) << "rows of " << n;
}

TEST_F(NarrowRows, GradientsAreTheFloatsRounded) {
  const auto of_softmax = [](const auto& dy, const auto& y, auto& dx, const auto& options) {
    act::softmax_backward(dy, y, dx, options);
  };
  const auto of_log_softmax = [](const auto& dy, const auto& y, auto& dx, const auto& options) {
    act::log_softmax_backward(dy, y, dx, options);
  };
  const auto of_logsumexp = [](const auto& dy, const auto& x, auto& dx, const auto& options) {
    act::logsumexp_backward(dy, x, dx, options);
  };
  for (const std::size_t n : {1u, 7u, 8u, 33u, 64u, 200u, 300u, 1500u, 5000u}) {
    const std::size_t rows = n < 400 ? 23 : 9;
    const std::vector<bfloat16> dy = as<bfloat16>(normal(rows * n, 3)), x = logits<bfloat16>(rows, n, 3);
    std::vector<bfloat16> y(x.size()), logs(x.size());
    act::softmax(x, y, {.row_length = n});
    act::log_softmax(x, logs, {.row_length = n});
    std::vector<float> mask = normal(n, 1);
    mask[n / 3] = -inf;
    std::vector<std::size_t> ends(rows);
    for (std::size_t& end : ends)
      end = random() % (n + 1);
    std::vector<std::uint8_t> shown(rows * n);
    for (std::uint8_t& byte : shown)
      byte = random() % 3 != 0;
    const std::vector<float> sinks = normal(rows, 3);
    std::vector<float> sums(rows);
    act::logsumexp(x, sums, {.row_length = n, .boolean_mask = shown, .sinks = sinks, .causal_offset = 2});
    for (const act::softmax_options<float>& options :
         {act::softmax_options<float>{.row_length = n},
          {.row_length = n, .temperature = 0.7f, .mask = mask},
          {.row_length = n, .scale = -2, .valid_length = ends},
          {.row_length = n, .boolean_mask = shown, .sinks = sinks, .causal_offset = 2, .logsumexp = sums}}) {
      expect_gradients<bfloat16>(of_softmax, dy, y, options);
      expect_gradients<bfloat16>(of_log_softmax, dy, logs, options);
      expect_gradients<float>(of_log_softmax, as_floats(dy), logs, options);
      expect_gradients<bfloat16>(of_logsumexp, std::vector(dy.begin(), dy.begin() + static_cast<std::ptrdiff_t>(rows)),
                                 x, options);
    }
    if (HasFatalFailure())
      return;
  }
}

// Long rows of equal logits, where a sum of sixteen bits stalls; and others.
template <class T>
void expect_close(const std::vector<T>& x) {
  const exact_row exact([&] {
    std::vector<long double> numbers;
    for (const T v : x)
      numbers.push_back(static_cast<long double>(static_cast<float>(v)));
    return numbers;
  }());
  std::vector<T> p(x.size()), logs(x.size());
  act::softmax(x, p);
  act::log_softmax(x, logs);
  const auto close = [](T got, long double wanted) {
    const auto magnitude = static_cast<std::uint16_t>(T(static_cast<float>(wanted)).bits & 0x7fff);
    const auto ulp =
        static_cast<long double>(static_cast<float>(T::from_bits(static_cast<std::uint16_t>(magnitude + 1)))) -
        static_cast<long double>(static_cast<float>(T::from_bits(magnitude)));
    return std::fabs(static_cast<long double>(static_cast<float>(got)) - wanted) <= 0.51L * ulp;
  };
  for (std::size_t i = 0; i < x.size(); ++i) {
    ASSERT_TRUE(close(p[i], exact.probability(i))) << static_cast<float>(p[i]);
    ASSERT_TRUE(close(logs[i], exact.logarithm(i))) << static_cast<float>(logs[i]);
  }
}

// A tie may go the other way.
TEST_F(NarrowRows, RoundingModesAndFlushingDoNoHarm) {
  for (const std::size_t n : {7u, 40u, 1000u}) {
    const act::softmax_options<float> options{.row_length = n, .temperature = 0.7f};
    const std::vector<bfloat16> x = logits<bfloat16>(8, n, 9), dy = as<bfloat16>(normal(8 * n, 1));
    const auto probabilities_of = [&] {
      std::vector<bfloat16> p(x.size());
      act::softmax(x, p, options);
      return p;
    };
    const auto logarithms_and_gradients = [&, p = probabilities_of()] {
      std::vector<bfloat16> all(3 * x.size());
      const auto part = [&](std::size_t k) { return std::span(all).subspan(k * x.size(), x.size()); };
      act::log_softmax(x, part(0), options);
      act::softmax_backward(dy, p, part(1), options);
      act::log_softmax_backward(dy, part(0), part(2), options);
      return all;
    };
    expect_no_harm_in_any_mode<bfloat16>(probabilities_of, 0);
    expect_no_harm_in_any_mode<bfloat16>(logarithms_and_gradients, 1);
  }
}

TEST_F(NarrowRows, LongRowsAreWithinAnUlp) {
  for (const std::size_t n : {4096u, 128000u}) {
    expect_close(std::vector<bfloat16>(n, bfloat16(1.5f)));
    expect_close(std::vector<float16>(n, float16(-3.0f)));
    expect_close(as<bfloat16>(normal(n, 4)));
    std::vector<bfloat16> p(n, bfloat16(0.0f)), sum(1);
    act::logsumexp(p, sum);
    EXPECT_EQ(sum[0], bfloat16(std::log(static_cast<float>(n))));
  }
}

TEST_F(NarrowRows, OfOneClassAllIsExact) {
  for (const float x : {0.0f, -3.0f, 300.0f, -3e38f}) {
    const std::vector<bfloat16> one{bfloat16(x)};
    std::vector<bfloat16> p(1), log(1), sum(1);
    act::softmax(one, p);
    act::log_softmax(one, log);
    act::logsumexp(one, sum);
    EXPECT_EQ(p[0], bfloat16(1.0f));
    EXPECT_EQ(static_cast<float>(log[0]), 0.0f);
    EXPECT_EQ(sum[0], one[0]);
  }
}

TEST_F(NarrowRows, WithoutAClassEveryGradientIsTheShareOfDy) {
  const std::vector<std::size_t> two{2};
  std::vector<bfloat16> dx(4);
  act::logsumexp_backward(std::vector<float>{3}, std::vector<float>{-inf, -inf, 1, 1}, dx,
                          {.valid_length = two, .empty = act::empty_row::uniform});
  EXPECT_EQ(dx, std::vector(4, bfloat16(0.75f)));
}

// At the edges of memory, with nothing else changed.
TEST_F(NarrowRows, TouchNothingElse) {
  guarded_pages in(1 << 16), out(1 << 16);
  for (const std::size_t n : {1u, 3u, 9u, 17u, 40u, 300u, 3000u})
    for (const bool back : {false, true}) {
      const std::size_t rows = 5, size = rows * n;
      const std::vector<bfloat16> x = as<bfloat16>(normal(size, 2));
      bfloat16* const from = back ? in.back<bfloat16>(size) : in.front<bfloat16>();
      bfloat16* const to = back ? out.back<bfloat16>(size) : out.front<bfloat16>();
      for (std::size_t i = 0; i < size; ++i)
        from[i] = x[i];
      std::vector<bfloat16> wanted(size);
      act::softmax(x, wanted, {.row_length = n});
      act::softmax(std::span<const bfloat16>(from, size), std::span(to, size), {.row_length = n});
      EXPECT_TRUE(same(std::vector(to, to + size), wanted)) << n;
      act::log_softmax(x, wanted, {.row_length = n});
      act::log_softmax(std::span<const bfloat16>(from, size), std::span(to, size), {.row_length = n});
      EXPECT_TRUE(same(std::vector(to, to + size), wanted)) << n;
      std::vector<bfloat16> all(size + 2, bfloat16(9.0f));
      act::softmax(x, std::span(all).subspan(1, size), {.row_length = n});
      EXPECT_TRUE(all.front() == bfloat16(9.0f) && all.back() == bfloat16(9.0f)) << n;
    }
}

TEST_F(NarrowRows, AreRefusedAsOthersAre) {
  std::vector<bfloat16> x(12), all(20), sums(3);
  std::vector<float> f(12);
  std::vector<std::uint16_t> words(12);
  EXPECT_EQ(refusal([&] { act::softmax(x, std::span(f).first(11), {.row_length = 4}); }, f),
            "simdact::softmax: the input has 12 elements and the output 11");
  EXPECT_EQ(
      refusal([&] { act::log_softmax(std::span(all).first(12), std::span(all).last(12), {.row_length = 4}); }, all),
      "simdact::log_softmax: input and output overlap without being the same range: 12 elements that begin 8 apart");
  EXPECT_EQ(refusal([&] { act::softmax(act::as_bfloat16(words), act::as_float16(words)); }, words),
            "simdact::softmax: the input (12 elements) and the output (12 elements) overlap");
  EXPECT_EQ(refusal([&] { act::logsumexp(x, std::span(sums).first(2), {.row_length = 4}); }, sums),
            "simdact::logsumexp: there are 3 rows and the output has 2 elements");
}

static_assert(act::accuracy<act::fn::softmax, act::accurate, bfloat16>.max_ulp < 0.51);
static_assert(act::accuracy<act::fn::log_softmax, act::accurate, float16>.max_ulp < 0.51);
static_assert(act::accuracy<act::fn::softmax, act::fast, float16>.max_abs < 0.0003);

} // namespace
