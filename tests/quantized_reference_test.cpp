// SPDX-License-Identifier: BSL-1.0
// The tables of quantised functions against MPFR: all 256 entries of every function of eight bits, of sixteen bits
// all 65536 results against the reference that MPFR audits, and a share of them against MPFR; and their errors.
#include <algorithm>
#include <cmath>
#include <concepts>
#include <cstdint>
#include <limits>
#include <stdexcept>
#include <string>
#include <tuple>
#include <vector>

#include <gtest/gtest.h>

#include <reference/all.hpp>
#include <reference/reference.hpp>
#include <simdact/simdact.hpp>
#include <support/mpfr_number.hpp>

namespace {

using namespace simdact_test;
namespace act = simdact;

struct scales {
  act::quantization input, output;
};

// Ordinary ones; those that make ties of exact results and of lines that functions come close to, at 0 and far from it;
// tables that saturate in the middle; the ends of the scales. Zero points are those of int8_t.
const std::vector<scales> tried = {
    {{0.05f, 3}, {0.02f, -5}},
    {{0.0235f, 100}, {1.0f / 256, 0}},
    {{0.03f, -128}, {0.02f, -128}},
    {{0.17f, -128}, {0.34f, -128}},
    {{0.1f, -7}, {0.1f, -7}},
    {{0.3f, 0}, {2, 0}},
    {{0.375f, 1}, {0.75f, 1}},
    {{0.5f, 0}, {0.0625f, 9}},
    {{0.03125f, 0}, {0.0625f, 0}},
    {{1, 0}, {0.5f, 0}},
    {{1, 0}, {1, 64}},
    {{0.01f, 0}, {3, 0}},
    {{0.02f, 0}, {0.02f / 8, 0}},
    {{0x1p-30f, 0}, {0x1p-29f, 0}},
    {{0x1p-30f, 0}, {0x1p-31f, 0}},
    {{0x1.8p-27f, 0}, {0x1p-28f, 3}},
    {{0x1p-60f, 0}, {0x1p-58f, 0}},
    {{0x1p-60f, 0}, {2, 0}},
    {{0x1p-60f, 0}, {1, 0}},
    {{0x1p-60f, 0}, {0.5f, 0}},
    {{0x1p-60f, 0}, {0x1p-120f, 0}},
    {{0x1p-149f, 0}, {0x1p-149f, 0}},
};

struct results {
  std::vector<int> entries;
  double max, mean;
  int at;
  double steps;
};

struct function_under_test {
  const char* name;
  number (*exactly)(double x, mpfr_prec_t bits);
  long double (*in_long_double)(double x);
  mpfr_prec_t bits;
  double domain_low;
  results (*of_int8)(const scales&);
  results (*of_uint8)(const scales&);
  results (*of_int16)(const scales&);
};

// Those whose results are rounded in long double, which has no room for x² beside x/2.
template <class Function>
number piece(const number& x) {
  if constexpr (std::same_as<Function, fn::hardsigmoid>)
    return (x + 3) / 6;
  else if constexpr (std::same_as<Function, fn::hardswish>)
    return x * (x + 3) / 6;
  else
    return (x * 2 + 3) / 6;
}

template <class Function>
number exactly(double value, mpfr_prec_t bits) {
  number x(bits);
  mpfr_set_d(x, value, MPFR_RNDN);
  constexpr bool in_pieces = std::same_as<Function, fn::hardsigmoid> || std::same_as<Function, fn::hardswish> ||
                             std::same_as<Function, fn::hardswish_derivative>;
  if constexpr (requires(number(*by_mpfr)(const number&)) { by_mpfr = exact<Function>::by_mpfr; })
    return exact<Function>::by_mpfr(x);
  if (in_pieces && std::fabs(value) < 3)
    return piece<Function>(x);
  mpfr_set_ld(x, exact_double<Function>(value), MPFR_RNDN);
  return x;
}

template <class Function, class T>
results table_of(const scales& s) {
  return [&]<class... P>(std::tuple<P...> parameters) {
    const auto table =
        std::apply([&](auto... p) { return act::quantized<Function, T>(s.input, s.output, p...); }, parameters);
    const auto error = table.error();
    results all{{}, error.max, error.mean, error.at, 0.5};
    if constexpr (sizeof(T) == 2)
      all.steps = table.error_in_steps();
    for (int q = std::numeric_limits<T>::min(); q <= std::numeric_limits<T>::max(); ++q)
      all.entries.push_back(table(static_cast<T>(q)));
    return all;
  }([] {
    if constexpr (requires { exact<Function>::parameters; })
      return exact<Function>::parameters;
    else
      return std::tuple();
  }());
}

const std::vector<function_under_test> functions = [] {
  std::vector<function_under_test> list;
  fn::all::visit([&]<class Function>() {
    list.push_back({Function::name, exactly<Function>, exact_double<Function>, bits_for<Function>(),
                    exact<Function>::of.domain_low, table_of<Function, std::int8_t>, table_of<Function, std::uint8_t>,
                    table_of<Function, std::int16_t>});
  });
  return list;
}();

void PrintTo(const function_under_test& f, std::ostream* out) {
  *out << f.name;
}

// The nearest step, and the exact value. What is next to a tie is asked again with more bits: at 50 gelu is 50 but
// for 2^-1800.
int nearest_step(const function_under_test& f, double x, double scale, double& value) {
  for (const mpfr_prec_t bits : {f.bits, f.bits + 2000, f.bits + 12000}) {
    number y = f.exactly(x, bits), steps = y.by(mpfr_div_d, scale);
    value = mpfr_get_d(y, MPFR_RNDN);
    const double about = mpfr_get_d(steps, MPFR_RNDN);
    if (!(std::fabs(about) < 1000))
      return about > 0 ? 1000 : -1000;
    const double below = std::floor(about);
    number tie(bits);
    mpfr_set_d(tie, (below + 0.5) * scale, MPFR_RNDN);
    const number distance = y - tie;
    if (mpfr_zero_p(static_cast<mpfr_srcptr>(distance)) ? bits > 12000
                                                        : mpfr_get_exp(static_cast<mpfr_srcptr>(distance)) >
                                                              mpfr_get_exp(static_cast<mpfr_srcptr>(tie)) - bits + 40) {
      const int side = mpfr_sgn(static_cast<mpfr_srcptr>(distance));
      const bool up = side > 0 || (side == 0 && std::fmod(below, 2) != 0);
      return static_cast<int>(below) + up;
    }
  }
  ADD_FAILURE() << f.name << "(" << x << ") is next to a tie";
  return 0;
}

// With zero points 128 more, uint8_t has the table of int8_t, 128 more.
void expect_shifted(const function_under_test& f, scales s, const results& of_int8) {
  s.input.zero_point += 128;
  s.output.zero_point += 128;
  const results got = f.of_uint8(s);
  for (std::size_t i = 0; i < got.entries.size(); ++i)
    ASSERT_EQ(got.entries[i], of_int8.entries[i] + 128) << i;
  EXPECT_EQ(got.max, of_int8.max);
  EXPECT_EQ(got.mean, of_int8.mean);
  EXPECT_EQ(got.at, of_int8.at + 128);
}

void expect_nearest(const function_under_test& f, const scales& s) {
  constexpr int lowest = -128, highest = 127;
  if ((lowest - s.input.zero_point) * static_cast<double>(s.input.scale) < f.domain_low) {
    EXPECT_THROW(f.of_int8(s), std::invalid_argument);
    return;
  }
  const results got = f.of_int8(s);
  expect_shifted(f, s, got);
  double max = 0, sum = 0, at = 0;
  for (int q = lowest; q <= highest; ++q) {
    const double x = (q - s.input.zero_point) * static_cast<double>(s.input.scale);
    const double scale = static_cast<double>(s.output.scale);
    double value;
    const int step = nearest_step(f, x, scale, value);
    const int wanted = std::clamp(step + s.output.zero_point, lowest, highest);
    const int entry = got.entries[static_cast<std::size_t>(q - lowest)];
    ASSERT_EQ(entry, wanted) << q << ", " << x << ": " << value << ", in steps " << value / scale;
    const double error = std::fabs((entry - s.output.zero_point) * scale - value);
    if (q == got.at)
      at = error;
    max = std::max(max, error);
    sum += error;
  }
  const double room = 1e-12 * std::max(1.0, static_cast<double>(s.output.scale));
  if (std::isinf(max)) {
    EXPECT_EQ(got.max, max);
    EXPECT_EQ(at, max);
    EXPECT_EQ(got.mean, max);
  } else {
    EXPECT_NEAR(got.max, max, room + 1e-12 * max);
    EXPECT_NEAR(at, max, room + 1e-12 * max);
    EXPECT_NEAR(got.mean, sum / 256, room + 1e-12 * max);
  }
}

// Of sixteen bits: ordinary scales, and such as make functions steep.
const std::vector<scales> tried_of_words = {
    {{2e-4f, -32768}, {2e-4f, -2000}},
    {{2.5e-4f, 1000}, {1.0f / 32768, 0}},
    {{0.05f, -300}, {0.01f, 5}},
    {{1, 0}, {1.0f / 32768, 0}},
};

// No result is farther from the exact one, in steps, than is stated, nor than what the documentation says; and one is
// as far.
void expect_within_steps(const function_under_test& f, const scales& s) {
  constexpr int lowest = -32768, highest = 32767;
  constexpr double documented = 2.3;
  if ((lowest - s.input.zero_point) * static_cast<double>(s.input.scale) < f.domain_low) {
    EXPECT_THROW(f.of_int16(s), std::invalid_argument);
    return;
  }
  const results got = f.of_int16(s);
  double most = 0, largest = 0;
  for (int q = lowest; q <= highest; ++q) {
    const double x = (q - s.input.zero_point) * static_cast<double>(s.input.scale);
    const double y =
        q % 251 == 0 ? mpfr_get_d(f.exactly(x, f.bits), MPFR_RNDN) : static_cast<double>(f.in_long_double(x));
    const double scale = static_cast<double>(s.output.scale);
    const int entry = got.entries[static_cast<std::size_t>(q - lowest)];
    const double steps = std::fabs(
        std::clamp(y / scale + s.output.zero_point, static_cast<double>(lowest), static_cast<double>(highest)) - entry);
    ASSERT_LE(steps, got.steps + 1e-9) << q << ", " << x;
    most = std::max(most, steps);
    largest = std::max(largest, std::fabs((entry - s.output.zero_point) * scale - y));
  }
  EXPECT_LE(got.steps, documented);
  EXPECT_LE(largest, got.max * (1 + 1e-9) + 1e-12);
  EXPECT_NEAR(most, got.steps, 1e-9);
  EXPECT_TRUE(std::isinf(largest) || std::fabs(largest - got.max) <= 1e-9 * largest) << largest << ", " << got.max;
}

class Quantized : public ::testing::TestWithParam<function_under_test> {};

INSTANTIATE_TEST_SUITE_P(Of, Quantized, ::testing::ValuesIn(functions),
                         [](const auto& instance) { return std::string(instance.param.name); });

TEST_P(Quantized, EveryEntryIsTheNearestOfMpfr) {
  for (std::size_t i = 0; i < tried.size(); ++i) {
    SCOPED_TRACE("scales " + std::to_string(i));
    expect_nearest(GetParam(), tried[i]);
  }
}

TEST_P(Quantized, NoResultOfSixteenBitsIsFartherThanStated) {
  for (std::size_t i = 0; i < tried_of_words.size(); ++i) {
    SCOPED_TRACE("scales " + std::to_string(i));
    expect_within_steps(GetParam(), tried_of_words[i]);
  }
}

} // namespace
