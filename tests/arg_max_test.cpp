// SPDX-License-Identifier: BSL-1.0
// The largest logit's index: against a plain loop for every length, ties, NaN, infinities, memory, refusals.
#include <algorithm>
#include <cstdint>
#include <limits>
#include <random>
#include <span>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include <simdact/arg_max.hpp>
#include <support/any_mode.hpp>
#include <support/guarded.hpp>
#include <support/in_parts.hpp>
#include <support/random_rows.hpp>
#include <support/refusal.hpp>

namespace {

namespace act = simdact;
using simdact_test::refusal;

template <class T>
class ArgMax : public ::testing::Test {
protected:
  static constexpr T infinity = std::numeric_limits<T>::infinity(), not_a_number = std::numeric_limits<T>::quiet_NaN();

  static std::size_t of(const std::vector<T>& x) {
    std::vector<std::size_t> index{99};
    act::arg_max(x, index);
    return index[0];
  }
};

using element_types = ::testing::Types<float, double>;
TYPED_TEST_SUITE(ArgMax, element_types);

TYPED_TEST(ArgMax, IsTheFirstLargest) {
  using T = TypeParam;
  std::mt19937 random(1);
  for (std::size_t n = 1; n <= 150; ++n) {
    const std::size_t rows = 5;
    std::vector<T> x(rows * n);
    for (T& v : x)
      v = static_cast<T>(static_cast<int>(random() % 40) - 60); // ties, and all below 0
    std::vector<std::uint8_t> got(rows), same(rows);
    act::arg_max(x, got, {.row_length = n});
    act::arg_max(x, same, {.rows = rows});
    EXPECT_EQ(got, same);
    for (std::size_t row = 0; row < rows; ++row) {
      std::size_t best = 0;
      for (std::size_t i = 1; i < n; ++i)
        if (x[row * n + i] > x[row * n + best])
          best = i;
      EXPECT_EQ(got[row], best) << n;
    }
  }
}

TYPED_TEST(ArgMax, SpecialValues) {
  using T = TypeParam;
  for (const std::size_t n : {1u, 3u, 16u, 37u, 100u}) {
    std::vector<T> x(n, -this->infinity);
    EXPECT_EQ(this->of(x), 0u);
    x[n / 2] = std::numeric_limits<T>::lowest();
    EXPECT_EQ(this->of(x), n / 2);
    x[n - 1] = this->infinity;
    EXPECT_EQ(this->of(x), n - 1);
    x[n / 3] = this->not_a_number;
    EXPECT_EQ(this->of(x), n / 3);
    x[0] = this->infinity;
    x[n - 1] = this->not_a_number;
    EXPECT_EQ(this->of(x), n < 3 ? 0 : n / 3);
  }
  EXPECT_EQ(this->of({-0.0, 0, -0.0}), 0u);
}

TYPED_TEST(ArgMax, PartsOfTheRowsGiveTheSame) {
  using T = TypeParam;
  constexpr std::size_t rows = 3000, n = 70;
  std::vector<T> x(rows * n);
  std::mt19937 random(2);
  for (T& v : x)
    v = static_cast<T>(static_cast<int>(random() % 4000));
  const simdact_test::in_parts<T> parts(x);
  std::vector<int> one(rows, -1), several(rows, -1);
  act::arg_max(x, one, {.row_length = n});
  act::arg_max(parts, several, {.row_length = n});
  EXPECT_EQ(several, one);
  EXPECT_TRUE(parts.split());
}

// The bits of a subnormal are below those of any number that is none, and above those of 0, but not where all are 0.
TYPED_TEST(ArgMax, InEveryRoundingModeAndFlushing) {
  using T = TypeParam;
  constexpr std::size_t rows = 4, n = 70;
  const std::vector<T> x = simdact_test::normal_numbers<T>(rows * n, 3, 20);
  std::vector<T> small(n, -1);
  small[7] = 0;
  small[40] = std::numeric_limits<T>::denorm_min();
  small[65] = 2 * std::numeric_limits<T>::denorm_min();
  std::vector<std::size_t> wanted(rows + 1);
  for (std::size_t row = 0; row < rows; ++row) {
    const auto first = x.begin() + static_cast<std::ptrdiff_t>(row * n);
    wanted[row] = static_cast<std::size_t>(std::max_element(first, first + n) - first);
  }
  const auto classes = [&] {
    std::vector<std::size_t> c(rows + 1);
    act::arg_max(x, std::span(c).first(rows), {.row_length = n});
    c[rows] = this->of(small);
    return c;
  };
  simdact_test::in_any_mode(classes, [&](const std::vector<std::size_t>& c, const std::string& mode) {
    wanted[rows] = mode.ends_with("flushing 1") ? 7 : 65;
    ASSERT_EQ(c, wanted) << mode;
  });
}

TYPED_TEST(ArgMax, NothingOutsideTheRangesIsTouched) {
  using T = TypeParam;
  const std::size_t most = 9 * act::simd::width<act::simd::widest<T>> + 3;
  simdact_test::guarded_pages pages(most * sizeof(T));
  for (std::size_t n = 1; n <= most; ++n)
    for (const bool back : {false, true}) {
      const std::span<T> x(back ? pages.back<T>(n) : pages.front<T>(), n);
      for (T& v : x)
        v = -3;
      x[n - 1] = -1;
      std::vector<int> index{-1, -1, -1};
      act::arg_max(x, std::span(index).subspan(1, 1));
      EXPECT_EQ(index, (std::vector<int>{-1, static_cast<int>(n) - 1, -1}));
    }
}

TYPED_TEST(ArgMax, WrongCallsAreRefused) {
  using T = TypeParam;
  const std::vector<T> x(12), none, long_row(129);
  std::vector<std::int64_t> two(2, 7);
  std::vector<std::int8_t> small(1, 7);
  const std::string name = "simdact::arg_max: ";
  EXPECT_EQ(refusal([&] { act::arg_max(x, two, {.row_length = 5}); }, two),
            name + "row_length is 5; it does not divide the size 12");
  EXPECT_EQ(refusal([&] { act::arg_max(x, two, {.row_length = 4}); }, two),
            name + "there are 3 rows and the output has 2 elements");
  EXPECT_EQ(refusal([&] { act::arg_max(none, two, {.rows = 2}); }, two),
            name + "there are 2 rows of 0 classes; none is the largest");
  EXPECT_EQ(refusal([&] { act::arg_max(long_row, small); }, small),
            name + "a row has 129 classes; the output's type ends at 127");
  act::arg_max(std::span(long_row).first(128), small);
  EXPECT_EQ(small[0], 0);
  std::vector<std::int64_t> memory(4, 3);
  const std::span<T> over(reinterpret_cast<T*>(memory.data()), 4);
  EXPECT_EQ(refusal([&] { act::arg_max(over, std::span(memory).first(1)); }, memory),
            name + "logits (4 elements) and output (1 elements) overlap");
}

} // namespace
