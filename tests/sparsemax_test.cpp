// SPDX-License-Identifier: BSL-1.0
// Sparsemax: probabilities against the sorted definition in long double, its Jacobian against central differences,
// ties, odd rows, the edges of memory, and what is refused.
#include <algorithm>
#include <cmath>
#include <limits>
#include <span>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include <simdact/sparsemax.hpp>
#include <support/any_mode.hpp>
#include <support/exact_sparsemax.hpp>
#include <support/guarded.hpp>
#include <support/in_parts.hpp>
#include <support/random_rows.hpp>
#include <support/refusal.hpp>

namespace {

namespace act = simdact;
using simdact_test::exact_sparsemax;
using simdact_test::refusal;

template <class T>
class Sparsemax : public ::testing::Test {
protected:
  static constexpr T infinity = std::numeric_limits<T>::infinity(), not_a_number = std::numeric_limits<T>::quiet_NaN();
  static constexpr long double eps = std::numeric_limits<T>::epsilon();
};

using element_types = ::testing::Types<float, double>;
TYPED_TEST_SUITE(Sparsemax, element_types);

template <class T>
std::vector<T> random_logits(std::size_t n, double centre, double deviation, unsigned seed = 1) {
  return simdact_test::normal_numbers<T>(n, seed, deviation, centre);
}

TYPED_TEST(Sparsemax, IsTheNearestPointOfTheSimplex) {
  using T = TypeParam;
  for (const std::size_t n : {1u, 2u, 10u, 128u, 1000u, 1039u, 32000u, 200000u})
    for (const double centre : {0.0, 0.7, -1000.0})
      for (const double deviation : {1e-6, 1e-3, 0.1, 1.0, 30.0}) {
        std::vector<T> z = random_logits<T>(n, centre, deviation), p(n, 7);
        const std::vector<long double> exact = exact_sparsemax(z);
        act::sparsemax(z, p);
        const long double largest = *std::max_element(exact.begin(), exact.end());
        long double sum = 0, part = 0; // a thousand at a time: one running sum rounds off more than the row does
        for (std::size_t i = 0; i < n; ++i) {
          ASSERT_LE(std::fabs(static_cast<long double>(p[i]) - exact[i]), this->eps * largest)
              << i << " of " << n << ", deviation " << deviation;
          part += p[i];
          if (i % 1000 == 999 || i + 1 == n) {
            sum += part;
            part = 0;
          }
        }
        ASSERT_LE(std::fabs(sum - 1), 4 * this->eps) << n << ", deviation " << deviation;
        act::sparsemax(z, z);
        ASSERT_EQ(z, p);
      }
}

TYPED_TEST(Sparsemax, RowsAreIndependent) {
  using T = TypeParam;
  for (const std::size_t length : {1u, 10u, 77u, 300u}) {
    const std::vector<T> z = random_logits<T>(6 * length, 0, 0.5);
    std::vector<T> p(z.size()), one(length);
    act::sparsemax(z, p, {.row_length = length});
    for (std::size_t row = 0; row < 6; ++row) {
      act::sparsemax(std::span(z).subspan(row * length, length), one);
      ASSERT_TRUE(std::equal(one.begin(), one.end(), p.begin() + static_cast<std::ptrdiff_t>(row * length)));
    }
  }
}

TYPED_TEST(Sparsemax, PartsOfTheRowsGiveTheSameBits) {
  using T = TypeParam;
  constexpr std::size_t rows = 3000, length = 70;
  const std::vector<T> z = random_logits<T>(rows * length, 0, 1);
  const simdact_test::in_parts<T> parts(z);
  std::vector<T> one(z.size()), several(z.size());
  act::sparsemax(z, one, {.row_length = length});
  act::sparsemax(parts, several, {.row_length = length});
  EXPECT_EQ(several, one);
  act::sparsemax_backward(z, one, one, {.row_length = length});
  act::sparsemax_backward(parts, several, several, {.row_length = length});
  EXPECT_EQ(several, one);
  EXPECT_TRUE(parts.split());
}

TYPED_TEST(Sparsemax, TiesAndEqualLogits) {
  using T = TypeParam;
  for (const std::size_t n : {1u, 2u, 3u, 7u, 16u, 100u, 1000u, 200000u})
    for (const T value : {T(0), T(-3.25), T(1e30)}) {
      const std::vector<T> z(n, value);
      std::vector<T> p(n);
      act::sparsemax(z, p);
      ASSERT_EQ(p, std::vector<T>(n, T(1) / static_cast<T>(n)));
    }
  std::vector<T> p(6);
  act::sparsemax(std::vector<T>{2, 1, 2, 1, 0, 2}, p);
  EXPECT_EQ(p, (std::vector<T>{T(1) / 3, 0, T(1) / 3, 0, 0, T(1) / 3}));
  act::sparsemax(std::vector<T>{1, 0, -5, 0, -5, 0}, p); // 0 lies on the threshold
  EXPECT_EQ(p, (std::vector<T>{1, 0, 0, 0, 0, 0}));
}

// Logits at which each step of Newton's iteration drops few classes.
TYPED_TEST(Sparsemax, StaircasesOfLogits) {
  using T = TypeParam;
  for (const T ratio : {T(0.5), T(0.9), T(0.99)}) {
    std::vector<T> z(2000), p(2000);
    T below = T(1e-3);
    for (T& each : z) {
      each = -below;
      below = std::min(below / ratio, T(1));
    }
    act::sparsemax(z, p);
    const std::vector<long double> exact = exact_sparsemax(z);
    for (std::size_t i = 0; i < z.size(); ++i)
      ASSERT_LE(std::fabs(static_cast<long double>(p[i]) - exact[i]), this->eps);
  }
}

TYPED_TEST(Sparsemax, OddRows) {
  using T = TypeParam;
  const T inf = this->infinity;
  const auto of = [](std::vector<T> z) {
    std::vector<T> p(z.size());
    act::sparsemax(z, p);
    act::sparsemax(z, z);
    for (std::size_t i = 0; i < p.size(); ++i)
      EXPECT_TRUE(z[i] == p[i] || (std::isnan(z[i]) && std::isnan(p[i])));
    return p;
  };
  using row = std::vector<T>;
  constexpr T largest = std::numeric_limits<T>::max();
  EXPECT_EQ(of({}), row{});
  EXPECT_EQ(of({-3}), row{1});
  EXPECT_EQ(of({-inf, 2, -inf}), (row{0, 1, 0}));
  EXPECT_EQ(of({-inf, -inf}), (row{0, 0}));
  EXPECT_EQ(of({1, inf, 2}), (row{0, 1, 0}));
  EXPECT_EQ(of({inf, 1, inf, -inf}), (row{T(0.5), 0, T(0.5), 0}));
  EXPECT_EQ(of({largest, -largest, largest}), (row{T(0.5), 0, T(0.5)}));
  EXPECT_EQ(of({-largest, -inf}), (row{1, 0}));
  for (const std::size_t length : {1u, 2u, 40u, 700u})
    for (std::size_t at = 0; at < length; at += 1 + length / 4)
      for (const T other : {T(0), T(9), inf, -inf}) {
        row z(length, T(0.5));
        z[length / 2] = other;
        z[at] = this->not_a_number;
        for (const T each : of(z))
          EXPECT_TRUE(std::isnan(each));
      }
}

TYPED_TEST(Sparsemax, BackwardIsTheJacobian) {
  using T = TypeParam;
  for (const std::size_t n : {1u, 10u, 33u}) {
    const std::vector<T> z = random_logits<T>(n, 0, 0.3, 9), dy = random_logits<T>(n, 0, 1, 10);
    std::vector<T> p(n), dx(n);
    act::sparsemax(z, p);
    act::sparsemax_backward(dy, p, dx);
    for (std::size_t i = 0; i < n; ++i) {
      constexpr long double h = 1e-9L;
      std::vector<long double> above(z.begin(), z.end()), below = above;
      above[i] += h;
      below[i] -= h;
      const auto p_above = exact_sparsemax(above), p_below = exact_sparsemax(below);
      long double slope = 0;
      for (std::size_t j = 0; j < n; ++j)
        slope += static_cast<long double>(dy[j]) * (p_above[j] - p_below[j]) / (2 * h);
      ASSERT_LE(std::fabs(static_cast<long double>(dx[i]) - slope), 8 * this->eps + 1e-8L) << i << " of " << n;
    }
  }
}

TYPED_TEST(Sparsemax, BackwardOfRows) {
  using T = TypeParam;
  for (const std::size_t length : {1u, 10u, 128u, 1000u, 32000u, 200000u}) {
    const std::vector<T> z = random_logits<T>(2 * length, 0, 0.01), dy = random_logits<T>(2 * length, 1, 1, 2);
    std::vector<T> p(z.size()), dx(z.size()), in_place = dy;
    act::sparsemax(z, p, {.row_length = length});
    act::sparsemax_backward(dy, p, dx, {.row_length = length});
    for (std::size_t row = 0; row < 2; ++row) {
      long double sum = 0, size = 0, classes = 0;
      for (std::size_t i = row * length; i < (row + 1) * length; ++i)
        if (p[i] > 0) {
          sum += dy[i];
          size += std::fabs(dy[i]);
          ++classes;
        }
      for (std::size_t i = row * length; i < (row + 1) * length; ++i) {
        const long double exact = p[i] > 0 ? static_cast<long double>(dy[i]) - sum / classes : 0;
        ASSERT_LE(std::fabs(static_cast<long double>(dx[i]) - exact),
                  2 * this->eps * (std::fabs(static_cast<long double>(dy[i])) + size / classes));
      }
    }
    act::sparsemax_backward(in_place, p, in_place, {.row_length = length});
    ASSERT_EQ(in_place, dx);
    act::sparsemax_backward(dy, p, p, {.row_length = length});
    ASSERT_EQ(p, dx);
  }
  std::vector<T> dx(3, 7);
  act::sparsemax_backward(std::vector<T>{1, 2, 3}, std::vector<T>{0, 0, 0}, dx);
  EXPECT_EQ(dx, (std::vector<T>{0, 0, 0}));
  act::sparsemax_backward(std::vector<T>{1, 2, this->not_a_number}, std::vector<T>{T(0.5), T(0.5), 0}, dx);
  EXPECT_EQ(dx, (std::vector<T>{T(-0.5), T(0.5), 0}));
  act::sparsemax_backward(std::vector<T>{1, 2, 3}, std::vector<T>(3, this->not_a_number), dx);
  EXPECT_TRUE(std::isnan(dx[0]) && std::isnan(dx[1]) && std::isnan(dx[2]));
}

TYPED_TEST(Sparsemax, BackwardsSumMayBeOutOfRange) {
  using T = TypeParam;
  const T large = std::numeric_limits<T>::max() / 8 * 7;
  std::vector<T> dx(3);
  act::sparsemax_backward(std::vector<T>{large, large, large}, std::vector<T>{T(0.5), T(0.5), 0}, dx);
  EXPECT_EQ(dx, (std::vector<T>{0, 0, 0}));
}

TYPED_TEST(Sparsemax, NothingOutsideTheRangesIsTouched) {
  using T = TypeParam;
  constexpr std::size_t most = 9 * act::simd::width<act::simd::widest<T>> + 1;
  simdact_test::guarded_pages in_pages(most * sizeof(T)), out_pages(most * sizeof(T)), dx_pages(most * sizeof(T));
  const std::vector<T> z = random_logits<T>(most, 0, 0.3);
  for (std::size_t n = 1; n <= most; ++n)
    for (const bool back : {false, true}) {
      const auto at = [&](auto& pages) {
        return std::span<T>(back ? pages.template back<T>(n) : pages.template front<T>(), n);
      };
      const std::span<T> in = at(in_pages), out = at(out_pages), to = at(dx_pages);
      const std::vector<T> safe(z.begin(), z.begin() + static_cast<std::ptrdiff_t>(n));
      std::vector<T> p(n), dx(n);
      std::copy(safe.begin(), safe.end(), in.begin());
      act::sparsemax(in, out);
      act::sparsemax(safe, p);
      ASSERT_TRUE(std::equal(p.begin(), p.end(), out.begin()) && std::equal(safe.begin(), safe.end(), in.begin()));
      act::sparsemax_backward(in, out, to);
      act::sparsemax_backward(safe, p, dx);
      ASSERT_TRUE(std::equal(dx.begin(), dx.end(), to.begin()));
    }
}

TYPED_TEST(Sparsemax, RoundingModesAndFlushingDoNoHarm) {
  using T = TypeParam;
  for (const double deviation : {0.5, 30.0}) {
    const std::vector<T> x = random_logits<T>(4000, 0, deviation);
    const auto probabilities = [&] {
      std::vector<T> p(x.size());
      act::sparsemax(x, p, {.row_length = 1000});
      return p;
    };
    simdact_test::expect_no_harm_in_any_mode<T>(probabilities, 1);
  }
}

TYPED_TEST(Sparsemax, WrongCallsAreRefused) {
  using T = TypeParam;
  std::vector<T> x(12, 1), out(12, 7);
  const std::span<T> whole(out);
  EXPECT_EQ(refusal([&] { act::sparsemax(x, out, {.row_length = 5}); }, out),
            "simdact::sparsemax: row_length is 5; it does not divide the size 12");
  EXPECT_EQ(refusal([&] { act::sparsemax(x, whole.first(11)); }, out),
            "simdact::sparsemax: the input has 12 elements and the output 11");
  EXPECT_EQ(refusal([&] { act::sparsemax(whole.first(8), whole.subspan(3, 8)); }, out),
            "simdact::sparsemax: input and output overlap without being the same range: 8 elements that begin 3 apart");
  EXPECT_EQ(refusal([&] { act::sparsemax_backward(x, std::vector<T>(11), out); }, out),
            "simdact::sparsemax_backward: the input has 11 elements and the output 12");
  EXPECT_EQ(refusal([&] { act::sparsemax_backward(x, x, out, {.row_length = 7}); }, out),
            "simdact::sparsemax_backward: row_length is 7; it does not divide the size 12");
}

} // namespace
