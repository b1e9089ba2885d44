// SPDX-License-Identifier: BSL-1.0
// Short rows go several at a time: their bits are those of each row alone, whatever the other rows hold.
#include <algorithm>
#include <cmath>
#include <limits>
#include <random>
#include <span>
#include <vector>

#include <gtest/gtest.h>

#include <simdact/softcap.hpp>
#include <simdact/softmax.hpp>

#include <support/guarded.hpp>
#include <support/random_rows.hpp>
#include <support/row_instances.hpp>

namespace {

namespace act = simdact;
using namespace simdact_test;

// Enough for the largest group, a small one, and a few left over.
constexpr std::size_t rows = 16 + 4 + 3;

template <class T>
class SoftmaxShortRows : public ::testing::Test, public random_rows<T, 11> {
public:
  static constexpr T inf = std::numeric_limits<T>::infinity(), nan = std::numeric_limits<T>::quiet_NaN();

  static bool same(std::span<const T> a, std::span<const T> b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](T u, T v) { return (u == v && std::signbit(u) == std::signbit(v)) || (u != u && v != v); });
  }

  // What one of the rows is asked for by itself.
  static act::softmax_options<T> of_row(act::softmax_options<T> options, std::size_t row) {
    const std::size_t n = options.row_length;
    if (options.mask.size() != n && !options.mask.empty())
      options.mask = options.mask.subspan(row * n, n);
    if (!options.valid_length.empty())
      options.valid_length = options.valid_length.subspan(row, 1);
    return options;
  }

  // All rows in one call against one call a row; in place too, and with logsumexp.
  template <class Policy>
  static void expect_rows_alone(const std::vector<T>& x, const act::softmax_options<T>& options) {
    const std::size_t n = options.row_length;
    std::vector<T> together(x.size(), T(9)), beside = together, in_place = x, alone(n), sums(x.size() / n, T(9)),
                                             sum(1);
    act::softmax_options<T> with_sums = options, of_one;
    with_sums.logsumexp = sums;
    act::softmax<Policy>(x, together, options);
    act::softmax<Policy>(x, beside, with_sums);
    act::softmax<Policy>(in_place, in_place, options);
    for (std::size_t row = 0; row < x.size() / n; ++row) {
      of_one = of_row(options, row);
      of_one.logsumexp = sum;
      act::softmax<Policy>(std::span(x).subspan(row * n, n), alone, of_one);
      EXPECT_TRUE(same(alone, std::span(together).subspan(row * n, n))) << "row " << row << " of length " << n;
      EXPECT_TRUE(same(alone, std::span(beside).subspan(row * n, n))) << "row " << row << " of length " << n;
      EXPECT_TRUE(same(alone, std::span(in_place).subspan(row * n, n))) << "row " << row << " of length " << n;
      EXPECT_TRUE(same(sum, std::span(sums).subspan(row, 1))) << "row " << row << " of length " << n;
    }
    act::softmax<Policy>(in_place = x, in_place, with_sums);
    EXPECT_TRUE(same(together, in_place)) << n;
  }

  template <class Policy>
  static void expect_logarithms_alone(const std::vector<T>& x, const act::softmax_options<T>& options) {
    const std::size_t n = options.row_length;
    std::vector<T> together(x.size(), T(9)), in_place = x, alone(n), sums(x.size() / n, T(9)), also = sums, sum(1);
    act::softmax_options<T> with_sums = options, of_one;
    with_sums.logsumexp = sums;
    act::log_softmax<Policy>(x, together, with_sums);
    act::log_softmax<Policy>(in_place, in_place, options);
    act::logsumexp<Policy>(x, also, options);
    EXPECT_TRUE(same(sums, also)) << n;
    for (std::size_t row = 0; row < x.size() / n; ++row) {
      of_one = of_row(options, row);
      of_one.logsumexp = sum;
      act::log_softmax<Policy>(std::span(x).subspan(row * n, n), alone, of_one);
      EXPECT_TRUE(same(alone, std::span(together).subspan(row * n, n))) << "row " << row << " of length " << n;
      EXPECT_TRUE(same(alone, std::span(in_place).subspan(row * n, n))) << "row " << row << " of length " << n;
      EXPECT_TRUE(same(sum, std::span(sums).subspan(row, 1))) << "row " << row << " of length " << n;
    }
  }

  // Of both, by two policies.
  static void expect_alone(const std::vector<T>& x, const act::softmax_options<T>& options) {
    expect_rows_alone<act::accurate>(x, options);
    expect_rows_alone<act::fast>(x, options);
    expect_logarithms_alone<act::accurate>(x, options);
    expect_logarithms_alone<act::fast>(x, options);
  }

  std::vector<std::size_t> ends(std::size_t count, std::size_t least, std::size_t n) {
    std::vector<std::size_t> all(count);
    std::uniform_int_distribution<std::size_t> numbers(least, n);
    for (std::size_t& end : all)
      end = numbers(this->random);
    return all;
  }
  // Some of them finite, some -inf, some the largest number's negative.
  std::vector<T> biases(std::size_t n) {
    std::vector<T> all = this->uniform(n, -4, 4);
    for (T& bias : all)
      if (const auto kind = this->random() % 8; kind < 3)
        bias = kind == 0 ? -inf : kind == 1 ? std::numeric_limits<T>::lowest() : T(0);
    return all;
  }

  static void expect_gradients_alone(const std::vector<T>& dy, const std::vector<T>& y, std::size_t n) {
    std::vector<T> together(y.size(), T(9)), in_place = y, alone(n);
    act::softmax_backward(dy, y, together, {.row_length = n, .temperature = T(0.7)});
    act::softmax_backward(dy, in_place, in_place, {.row_length = n, .temperature = T(0.7)});
    for (std::size_t row = 0; row < y.size() / n; ++row) {
      act::softmax_backward(std::span(dy).subspan(row * n, n), std::span(y).subspan(row * n, n), alone,
                            {.temperature = T(0.7)});
      EXPECT_TRUE(same(alone, std::span(together).subspan(row * n, n))) << "row " << row << " of length " << n;
      EXPECT_TRUE(same(alone, std::span(in_place).subspan(row * n, n))) << "row " << row << " of length " << n;
    }
  }
};

using element_types = ::testing::Types<float, double>;
TYPED_TEST_SUITE(SoftmaxShortRows, element_types);

std::vector<std::size_t> lengths() {
  std::vector<std::size_t> all;
  for (std::size_t n = 1; n <= 70; ++n)
    all.push_back(n);
  for (const std::size_t n : {128u, 250u, 256u, 257u, 300u, 512u, 513u, 1000u, 1024u, 1025u})
    all.push_back(n);
  return all;
}

TYPED_TEST(SoftmaxShortRows, GiveTheBitsOfEachAlone) {
  for (const std::size_t n : lengths()) {
    this->template expect_rows_alone<act::accurate>(this->uniform(rows * n, -60, 60), {.row_length = n});
    this->template expect_rows_alone<act::fast>(this->uniform(rows * n, -4, 4),
                                                {.row_length = n, .temperature = TypeParam(0.3)});
  }
  this->template expect_rows_alone<act::schraudolph>(this->uniform(rows * 37, -4, 4), {.row_length = 37});
}

TYPED_TEST(SoftmaxShortRows, GiveTheLogarithmsOfEachAlone) {
  for (const std::size_t n : lengths()) {
    this->template expect_logarithms_alone<act::accurate>(this->uniform(rows * n, -60, 60), {.row_length = n});
    this->template expect_logarithms_alone<act::fast>(this->uniform(rows * n, -4, 4),
                                                      {.row_length = n, .temperature = TypeParam(0.3)});
  }
}

TYPED_TEST(SoftmaxShortRows, MayEndAtTheirOwnPlaces) {
  for (const std::size_t n : lengths()) {
    const auto x = this->uniform(rows * n, -40, 40);
    for (const std::size_t least : {n == 1 ? 0 : n / 2, std::size_t(1), std::size_t(0)}) {
      const auto ends = this->ends(rows, least, n);
      this->expect_alone(x, {.row_length = n, .valid_length = ends});
      this->expect_alone(x, {.row_length = n, .temperature = TypeParam(0.3), .valid_length = ends});
    }
  }
}

// What lies behind a row's end is not looked at.
TYPED_TEST(SoftmaxShortRows, EndBeforeAnything) {
  const std::size_t n = 37;
  auto x = this->uniform(rows * n, -40, 40);
  const auto ends = this->ends(rows, 1, n);
  const auto behind = [&](TypeParam value) {
    for (std::size_t row = 0; row < rows; ++row)
      std::fill_n(x.begin() + static_cast<std::ptrdiff_t>(row * n + ends[row]), n - ends[row], value);
  };
  const auto results = [&](const std::vector<TypeParam>& mask) {
    std::vector<TypeParam> p(x.size()), logs(x.size());
    act::softmax(x, p, {.row_length = n, .mask = mask, .valid_length = ends});
    act::log_softmax(x, logs, {.row_length = n, .mask = mask, .valid_length = ends});
    p.insert(p.end(), logs.begin(), logs.end());
    return p;
  };
  for (const auto& mask : {std::vector<TypeParam>{}, this->uniform(n, -1, 1)}) {
    behind(0);
    const auto expected = results(mask);
    for (const TypeParam other : {this->nan, this->inf, -this->inf, std::numeric_limits<TypeParam>::max()}) {
      behind(other);
      EXPECT_TRUE(this->same(expected, results(mask))) << other;
    }
    for (std::size_t row = 0; row < rows; ++row)
      for (std::size_t i = ends[row]; i < n; ++i) {
        EXPECT_EQ(expected[row * n + i], 0);
        EXPECT_EQ(expected[(rows + row) * n + i], -this->inf);
      }
  }
}

TYPED_TEST(SoftmaxShortRows, MayHaveMasks) {
  using T = TypeParam;
  for (const std::size_t n : lengths()) {
    const auto x = this->uniform(rows * n, -20, 20);
    const auto shared = this->biases(n), own = this->biases(rows * n), finite = this->uniform(rows * n, -4, 4);
    const auto ends = this->ends(rows, (n + 1) / 2, n);
    this->expect_alone(x, {.row_length = n, .mask = shared});
    this->expect_alone(x, {.row_length = n, .scale = T(0.125), .temperature = T(0.7), .mask = own});
    this->expect_alone(x, {.row_length = n, .scale = T(-3), .mask = finite});
    this->expect_alone(x, {.row_length = n, .scale = T(-0.3)});
    this->expect_alone(x, {.row_length = n, .scale = T(0.125), .mask = finite, .valid_length = ends});
    this->expect_alone(x, {.row_length = n, .scale = T(-0.125), .mask = shared, .valid_length = ends});
  }
  const auto x = this->uniform(rows * 37, -4, 4), own = this->biases(rows * 37);
  this->template expect_rows_alone<act::schraudolph>(x, {.row_length = 37, .mask = own});
}

// The rows are those of the limited logits, which go to the output some rows at a time.
TYPED_TEST(SoftmaxShortRows, MayHaveSoftLimits) {
  using T = TypeParam;
  for (const std::size_t n : lengths()) {
    const auto x = this->uniform(rows * n, -20, 20), own = this->biases(rows * n);
    const auto ends = this->ends(rows, (n + 1) / 2, n);
    std::vector<T> limited(x.size()), expected(x.size()), y(x.size());
    act::softcap(x, limited, 5);
    for (const act::softmax_options<T>& options : {act::softmax_options<T>{.row_length = n, .temperature = T(0.7)},
                                                   {.row_length = n, .mask = own, .valid_length = ends}}) {
      act::softmax_options<T> capped = options;
      capped.softcap = 5;
      act::softmax(limited, expected, options);
      act::softmax(x, y, capped);
      EXPECT_TRUE(this->same(expected, y)) << n;
      act::log_softmax(limited, expected, options);
      act::log_softmax(x, y, capped);
      EXPECT_TRUE(this->same(expected, y)) << n;
      this->template expect_rows_alone<act::fast>(x, capped);
    }
  }
}

// Causal attention: row r of each square block sees r + 1 classes.
TYPED_TEST(SoftmaxShortRows, MayBeCausal) {
  for (const std::size_t n : {5u, 16u, 37u, 64u}) {
    const auto x = this->uniform(n * n, -9, 9);
    std::vector<std::size_t> ends(n);
    std::vector<TypeParam> mask(n * n, 0), by_ends(n * n), by_mask(n * n);
    for (std::size_t row = 0; row < n; ++row) {
      ends[row] = row + 1;
      std::fill(mask.begin() + static_cast<std::ptrdiff_t>(row * n + row + 1),
                mask.begin() + static_cast<std::ptrdiff_t>(row * n + n), -this->inf);
    }
    this->expect_alone(x, {.row_length = n, .scale = TypeParam(0.125), .valid_length = ends});
    this->expect_alone(x, {.row_length = n, .scale = TypeParam(0.125), .mask = mask});
    act::softmax(x, by_ends, {.row_length = n, .valid_length = ends});
    act::softmax(x, by_mask, {.row_length = n, .mask = mask});
    EXPECT_TRUE(this->same(by_ends, by_mask)) << n;
  }
}

TYPED_TEST(SoftmaxShortRows, MayBeAnyNumber) {
  const std::size_t n = 19;
  for (std::size_t count = 1; count <= 37; ++count) {
    const auto x = this->uniform(count * n, -9, 9), mask = this->biases(count * n);
    const auto ends = this->ends(count, 1, n);
    this->expect_alone(x, {.row_length = n});
    this->expect_alone(x, {.row_length = n, .valid_length = ends});
    this->expect_alone(x, {.row_length = n, .mask = mask});
  }
}

// In each place of a group, a row that has to be done by itself: for one number of it, and for all.
TYPED_TEST(SoftmaxShortRows, DoNotShareSpecialValues) {
  const std::size_t n = 21;
  const auto ends = this->ends(rows, n / 2, n);
  for (const TypeParam special : {this->nan, this->inf, -this->inf, TypeParam(1e4), TypeParam(-1e4)})
    for (std::size_t row = 0; row < rows; ++row) {
      auto x = this->uniform(rows * n, -5, 5);
      std::vector<TypeParam> mask(x.size(), TypeParam(0.5));
      const auto expect_all = [&] {
        this->expect_alone(x, {.row_length = n});
        this->expect_alone(x, {.row_length = n, .valid_length = ends});
        this->expect_alone(x, {.row_length = n, .mask = mask});
      };
      x[row * n + row % n] = special;
      expect_all();
      for (TypeParam& v : std::span(x).subspan(row * n, n))
        v += special;
      expect_all();
      std::swap(x, mask);
      expect_all();
    }
}

// A NaN hides no infinity of the rows that lie in the same lanes.
TYPED_TEST(SoftmaxShortRows, DoNotHideInfinitiesBehindNan) {
  const std::size_t n = 8;
  for (const std::size_t row : {4u, 5u, 8u, 15u}) {
    std::vector<TypeParam> x(16 * n), p(x.size());
    x[row % 4 * n + 3] = this->nan;
    x[row * n + 2] = this->inf;
    act::softmax(x, p, {.row_length = n});
    for (std::size_t i = 0; i < n; ++i)
      EXPECT_EQ(p[row * n + i], TypeParam(i == 2 ? 1 : 0)) << row;
  }
}

TYPED_TEST(SoftmaxShortRows, BackwardGivesTheBitsOfEachAlone) {
  for (const std::size_t n : lengths())
    this->expect_gradients_alone(this->uniform(rows * n, -3, 3), this->uniform(rows * n, 0, 1), n);
}

// Rows that end at a page's end, and begin at its start.
TYPED_TEST(SoftmaxShortRows, TouchNothingElse) {
  using T = TypeParam;
  for (const std::size_t n : {1u, 7u, 16u, 37u, 64u, 130u}) {
    const auto x = this->uniform(rows * n, -9, 9);
    std::vector<T> p(x.size()), dx(x.size());
    act::softmax(x, p, {.row_length = n});
    act::softmax_backward(x, p, dx, {.row_length = n});
    guarded_pages in_pages(x.size() * sizeof(T)), out_pages(x.size() * sizeof(T));
    for (const bool front : {false, true}) {
      const std::span<T> in(front ? in_pages.template front<T>() : in_pages.template back<T>(x.size()), x.size());
      const std::span<T> out(front ? out_pages.template front<T>() : out_pages.template back<T>(x.size()), x.size());
      std::copy(x.begin(), x.end(), in.begin());
      act::softmax(in, out, {.row_length = n});
      EXPECT_TRUE(this->same(p, out)) << n;
      act::softmax_backward(in, out, out, {.row_length = n});
      EXPECT_TRUE(this->same(dx, out)) << n;
    }
  }
}

} // namespace
