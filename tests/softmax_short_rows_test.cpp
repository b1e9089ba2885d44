// SPDX-License-Identifier: BSL-1.0
// Short rows go several at a time: their bits are those of each row alone, whatever the other rows hold.
#include <algorithm>
#include <limits>
#include <random>
#include <span>
#include <vector>

#include <gtest/gtest.h>

#include <simdact/softmax.hpp>

#include <support/guarded.hpp>

namespace {

namespace act = simdact;
using namespace simdact_test;

// Enough for the largest group, a small one, and a few left over.
constexpr std::size_t rows = 16 + 4 + 3;

template <class T>
class SoftmaxShortRows : public ::testing::Test {
public:
  static constexpr T inf = std::numeric_limits<T>::infinity(), nan = std::numeric_limits<T>::quiet_NaN();
  std::mt19937_64 random{11};

  std::vector<T> uniform(std::size_t n, double low, double high) {
    std::vector<T> x(n);
    std::uniform_real_distribution<double> numbers(low, high);
    for (T& v : x)
      v = static_cast<T>(numbers(random));
    return x;
  }

  static bool same(std::span<const T> a, std::span<const T> b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](T u, T v) { return u == v || (u != u && v != v); });
  }

  // All rows in one call against one call a row; in place too.
  template <class Policy>
  static void expect_rows_alone(const std::vector<T>& x, std::size_t n, T temperature = 1) {
    std::vector<T> together(x.size(), T(9)), in_place = x, alone(n);
    act::softmax<Policy>(x, together, {.row_length = n, .temperature = temperature});
    act::softmax<Policy>(in_place, in_place, {.row_length = n, .temperature = temperature});
    for (std::size_t row = 0; row < x.size() / n; ++row) {
      act::softmax<Policy>(std::span(x).subspan(row * n, n), alone, {.temperature = temperature});
      EXPECT_TRUE(same(alone, std::span(together).subspan(row * n, n))) << "row " << row << " of length " << n;
      EXPECT_TRUE(same(alone, std::span(in_place).subspan(row * n, n))) << "row " << row << " of length " << n;
    }
  }

  template <class Policy>
  static void expect_logarithms_alone(const std::vector<T>& x, std::size_t n, T temperature = 1) {
    std::vector<T> together(x.size(), T(9)), in_place = x, alone(n), sums(x.size() / n, T(9)), also = sums, sum(1);
    act::log_softmax<Policy>(x, together, {.row_length = n, .temperature = temperature, .logsumexp = sums});
    act::log_softmax<Policy>(in_place, in_place, {.row_length = n, .temperature = temperature});
    act::logsumexp<Policy>(x, also, {.row_length = n, .temperature = temperature});
    EXPECT_TRUE(same(sums, also)) << n;
    for (std::size_t row = 0; row < x.size() / n; ++row) {
      act::log_softmax<Policy>(std::span(x).subspan(row * n, n), alone, {.temperature = temperature, .logsumexp = sum});
      EXPECT_TRUE(same(alone, std::span(together).subspan(row * n, n))) << "row " << row << " of length " << n;
      EXPECT_TRUE(same(alone, std::span(in_place).subspan(row * n, n))) << "row " << row << " of length " << n;
      EXPECT_TRUE(same(sum, std::span(sums).subspan(row, 1))) << "row " << row << " of length " << n;
    }
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
  for (const std::size_t n : {128, 250, 256, 257, 300, 512, 513, 1000, 1024, 1025})
    all.push_back(n);
  return all;
}

TYPED_TEST(SoftmaxShortRows, GiveTheBitsOfEachAlone) {
  for (const std::size_t n : lengths()) {
    this->template expect_rows_alone<act::accurate>(this->uniform(rows * n, -60, 60), n);
    this->template expect_rows_alone<act::fast>(this->uniform(rows * n, -4, 4), n, TypeParam(0.3));
  }
  this->template expect_rows_alone<act::schraudolph>(this->uniform(rows * 37, -4, 4), 37);
}

TYPED_TEST(SoftmaxShortRows, GiveTheLogarithmsOfEachAlone) {
  for (const std::size_t n : lengths()) {
    this->template expect_logarithms_alone<act::accurate>(this->uniform(rows * n, -60, 60), n);
    this->template expect_logarithms_alone<act::fast>(this->uniform(rows * n, -4, 4), n, TypeParam(0.3));
  }
}

// In each place of a group, a row that has to be done by itself: for one number of it, and for all.
TYPED_TEST(SoftmaxShortRows, DoNotShareSpecialValues) {
  const std::size_t n = 21;
  for (const TypeParam special : {this->nan, this->inf, -this->inf, TypeParam(1e4), TypeParam(-1e4)})
    for (std::size_t row = 0; row < rows; ++row) {
      auto x = this->uniform(rows * n, -5, 5);
      x[row * n + row % n] = special;
      this->template expect_rows_alone<act::accurate>(x, n);
      this->template expect_logarithms_alone<act::accurate>(x, n);
      for (TypeParam& v : std::span(x).subspan(row * n, n))
        v += special;
      this->template expect_rows_alone<act::accurate>(x, n);
      this->template expect_logarithms_alone<act::accurate>(x, n);
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
