// SPDX-License-Identifier: BSL-1.0
// Softmax, log_softmax and logsumexp over rows: accuracy, options, special rows, bits, memory, refusals.
#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <functional>
#include <span>
#include <tuple>
#include <vector>

#include <gtest/gtest.h>

#include <simdact/softmax.hpp>

#include <support/any_mode.hpp>
#include <support/guarded.hpp>
#include <support/in_parts.hpp>
#include <support/random_rows.hpp>
#include <support/refusal.hpp>
#include <support/row_instances.hpp>
#include <support/softmax_rows.hpp>

namespace {

namespace act = simdact;
using namespace simdact_test;

template <class T>
class Softmax : public ::testing::Test, public random_rows<T, 7> {
public:
  static constexpr T inf = std::numeric_limits<T>::infinity(), nan = std::numeric_limits<T>::quiet_NaN();
  static constexpr T eps = std::numeric_limits<T>::epsilon();
  static constexpr std::size_t width = act::simd::width<act::simd::widest<T>>;

  static exact_row exactly(std::span<const T> x) { return exact_row(std::vector<long double>(x.begin(), x.end())); }

  template <class Policy = act::accurate>
  static std::vector<T> softmax(const std::vector<T>& x, const act::softmax_options<T>& options = {}) {
    std::vector<T> y(x.size(), T(9));
    act::softmax<Policy>(x, y, options);
    return y;
  }
  static std::vector<T> log_softmax(const std::vector<T>& x, const act::softmax_options<T>& options = {}) {
    std::vector<T> y(x.size(), T(9));
    act::log_softmax(x, y, options);
    return y;
  }
  static T logsumexp(const std::vector<T>& x, const act::softmax_options<T>& options = {}) {
    std::vector<T> y(1, T(9));
    act::logsumexp(x, y, options);
    return y[0];
  }

  static void expect_accurate(const std::vector<T>& x) {
    const exact_row exact = exactly(x);
    const std::vector<T> p = softmax(x), logs = log_softmax(x);
    std::vector<T> in_place = x;
    act::softmax(in_place, in_place);
    EXPECT_EQ(in_place, p);
    compensated sum;
    double worst = 0, worst_log = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
      worst = std::max(worst, ulps_off(p[i], exact.probability(i)));
      worst_log = std::max(worst_log, ulps_off_from_one(logs[i], exact.logarithm(i)));
      sum.add(p[i]);
    }
    EXPECT_LE(worst, 4) << x.size();
    EXPECT_LE(worst_log, 2) << x.size();
    EXPECT_LE(std::fabs(sum.value() - 1), 4 * eps) << x.size();
    EXPECT_LE(ulps_off_from_one(logsumexp(x), exact.maximum + exact.log_sum), 2) << x.size();
  }

  template <class Policy>
  static double relative_error(const std::vector<T>& x) {
    const exact_row exact = exactly(x);
    const std::vector<T> p = softmax<Policy>(x);
    long double worst = 0;
    for (std::size_t i = 0; i < x.size(); ++i)
      if (exact.probability(i) > std::numeric_limits<T>::min() / eps)
        worst = std::fmax(worst, std::fabs(static_cast<long double>(p[i]) / exact.probability(i) - 1));
    return static_cast<double>(worst);
  }
};

using element_types = ::testing::Types<float, double>;
TYPED_TEST_SUITE(Softmax, element_types);

TYPED_TEST(Softmax, IsAccurateForEveryLength) {
  for (std::size_t n = 1; n <= 140; ++n) {
    this->expect_accurate(this->uniform(n, -3, 3));
    this->expect_accurate(this->uniform(n, -100, 100));
  }
  for (const std::size_t n : {511u, 512u, 513u, 1000u, 4096u + 77u, 32000u}) {
    this->expect_accurate(this->uniform(n, -5, 5));
    this->expect_accurate(this->uniform(n, -100, 100));
  }
  for (const std::size_t n : {200000u, 1000000u})
    this->expect_accurate(this->uniform(n, -8, 8));
}

TYPED_TEST(Softmax, IsAccurateOnHardRows) {
  using T = TypeParam;
  for (const double magnitude : {1e3, 1e4, 1e6})
    this->expect_accurate(this->uniform(300, -magnitude, magnitude));
  this->expect_accurate(std::vector<T>(1000, T(1e30)));
  this->expect_accurate(std::vector<T>(777, T(-3e4)));
  std::vector<T> one_hot = this->uniform(1000, -1, 1);
  one_hot[637] = T(1e4);
  this->expect_accurate(one_hot);
  std::vector<T> tiny(100001, T(-16.7));
  tiny[5] = 0;
  this->expect_accurate(tiny);
  // Tails through the subnormals to 0.
  std::vector<T> tail(9000);
  for (std::size_t i = 0; i < tail.size(); ++i)
    tail[i] = static_cast<T>(i) * T(sizeof(T) == 4 ? -0.0125 : -0.09);
  this->expect_accurate(tail);
  // A guess at the maximum that is far below it, and one that lies at the edge of the direct range.
  for (const T top : {T(20), T(31.9), T(32.1), T(90), T(256), T(256.5), T(300), T(1601)}) {
    std::vector<T> peak = this->uniform(700, -1, 1);
    peak[201] = top;
    this->expect_accurate(peak);
    for (T& v : peak)
      v -= top;
    this->expect_accurate(peak);
  }
}

TYPED_TEST(Softmax, MethodsKeepTheirErrors) {
  for (const double magnitude : {1.0, 20.0, 100.0}) {
    const auto x = this->uniform(20000, -magnitude, magnitude);
    const auto keeps = [&]<class Policy>(Policy) {
      EXPECT_LE(this->template relative_error<Policy>(x), (act::accuracy<act::fn::softmax, Policy, TypeParam>.max_abs));
    };
    keeps(act::fast{});
    keeps(act::minimax<5>{});
    keeps(act::minimax<4>{});
    keeps(act::minimax<3>{});
    keeps(act::minimax<2>{});
    keeps(act::schraudolph{});
  }
}

// The record that expect_accurate and the audit with MPFR hold the results against.
TYPED_TEST(Softmax, BoundsAreConstants) {
  using T = TypeParam;
  constexpr double epsilon = std::numeric_limits<T>::epsilon();
  static_assert(act::accuracy<act::fn::softmax, act::accurate, T>.max_ulp == 4);
  static_assert(act::accuracy<act::fn::softmax, act::reproducible, T>.max_abs == 2 * epsilon);
  static_assert(act::accuracy<act::fn::softmax, act::max_abs<1e-5>, T>.max_abs <= 1e-5);
  static_assert(act::accuracy<act::fn::softmax, act::fast, T>.max_ulp > 5);
  static_assert(act::accuracy<act::fn::log_softmax, act::accurate, T>.max_ulp == 4);
  static_assert(act::accuracy<act::fn::logsumexp, act::accurate, T>.max_abs == 128 * epsilon);
}

TYPED_TEST(Softmax, BudgetsChooseTheCheapestMethod) {
  using T = TypeParam;
  const auto chosen = []<class Policy, class Method>(Policy, Method) {
    return std::is_same_v<act::detail::row_method_of<Policy, T>, Method>;
  };
  EXPECT_TRUE(chosen(act::fast{}, act::minimax<5>{}));
  EXPECT_TRUE(chosen(act::accurate{}, act::cody_waite{}));
  EXPECT_TRUE(chosen(act::reproducible{}, act::cody_waite{}));
  EXPECT_TRUE(chosen(act::max_abs<1e-2>{}, act::minimax<2>{}));
  EXPECT_TRUE(chosen(act::max_abs<1e-3>{}, act::minimax<3>{}));
  EXPECT_TRUE(chosen(act::max_abs<1e-5>{}, act::minimax<4>{}));
  EXPECT_TRUE(chosen(act::max_abs<1e-6>{}, act::minimax<5>{}));
  EXPECT_TRUE(chosen(act::max_ulp<4>{}, act::cody_waite{}));
}

TYPED_TEST(Softmax, RowsAreIndependent) {
  using T = TypeParam;
  for (const std::size_t length : {1u, 2u, 10u, 63u, 128u, 1000u}) {
    const std::size_t rows = 7;
    const auto x = this->uniform(rows * length, -4, 4);
    std::vector<T> sums(rows), of_softmax(rows), of_log(rows);
    const auto p = this->softmax(x, {.row_length = length, .logsumexp = of_softmax});
    const auto logs = this->log_softmax(x, {.row_length = length, .logsumexp = of_log});
    act::logsumexp(x, sums, {.row_length = length});
    for (std::size_t row = 0; row < rows; ++row) {
      const std::vector<T> one(x.begin() + long(row * length), x.begin() + long(row * length + length));
      const auto alone = this->softmax(one), log_alone = this->log_softmax(one);
      EXPECT_TRUE(std::equal(alone.begin(), alone.end(), p.begin() + long(row * length)));
      EXPECT_TRUE(std::equal(log_alone.begin(), log_alone.end(), logs.begin() + long(row * length)));
      EXPECT_EQ(sums[row], this->logsumexp(one));
      EXPECT_EQ(sums[row], of_softmax[row]);
      EXPECT_EQ(sums[row], of_log[row]);
    }
  }
}

TYPED_TEST(Softmax, OptionsMakeTheLogits) {
  using T = TypeParam;
  const std::size_t length = 77, rows = 4, size = rows * length;
  const auto x = this->uniform(size, -6, 6);
  auto mask = this->uniform(size, -2, 2);
  for (std::size_t i = 0; i < size; i += 5)
    mask[i] = -this->inf;
  const std::vector<std::size_t> valid{77, 1, 64, 33};
  for (const T scale : {T(1), T(0.3)})
    for (const T temperature : {T(1), T(0.7)})
      for (const T softcap : {T(0), T(3)})
        for (const std::size_t masked : {std::size_t(0), length, size})
          for (const bool cut : {false, true}) {
            act::softmax_options<T> options{.row_length = length,
                                            .scale = scale,
                                            .temperature = temperature,
                                            .softcap = softcap,
                                            .mask = std::span<const T>(mask).first(masked)};
            if (cut)
              options.valid_length = valid;
            const auto p = this->softmax(x, options), logs = this->log_softmax(x, options);
            std::vector<T> sums(rows);
            act::logsumexp(x, sums, options);
            for (std::size_t row = 0; row < rows; ++row) {
              std::vector<long double> logits;
              const std::size_t n = cut ? valid[row] : length;
              for (std::size_t i = 0; i < n; ++i) {
                const std::size_t at = row * length + i;
                long double z = static_cast<long double>(x[at]) * scale;
                if (softcap != 0)
                  z = softcap * std::tanh(z / softcap);
                z /= temperature;
                if (masked != 0)
                  z += mask[masked == size ? at : i];
                logits.push_back(z);
              }
              if (n == 1 && masked != 0) // a mask of -inf may leave nothing
                continue;
              const exact_row exact(logits);
              // The soft limit is rounded before it becomes a logit.
              const double ulps = softcap == 0 ? 4 : 4 + 6 * static_cast<double>(softcap / temperature);
              for (std::size_t i = 0; i < length; ++i) {
                const std::size_t at = row * length + i;
                if (i >= n || (masked != 0 && mask[masked == size ? at : i] == -this->inf)) {
                  EXPECT_EQ(p[at], 0);
                  EXPECT_EQ(logs[at], -this->inf);
                } else {
                  EXPECT_LE(ulps_off(p[at], exact.probability(i)), ulps);
                  EXPECT_LE(ulps_off_from_one(logs[at], exact.logarithm(i)), ulps / 2);
                }
              }
              EXPECT_LE(ulps_off_from_one(sums[row], exact.maximum + exact.log_sum), ulps / 2);
            }
          }
}

TYPED_TEST(Softmax, SpecialRows) {
  using T = TypeParam;
  using row = std::vector<T>;
  const T infinity = this->inf, not_a_number = this->nan;
  const auto all_nan = [](const row& y) { return std::all_of(y.begin(), y.end(), [](T v) { return v != v; }); };
  for (const std::size_t n : {1u, 2u, 5u, 16u, 33u, 130u, 600u, 1025u})
    for (const std::size_t at : {std::size_t(0), n / 3, n / 2, n - 1}) {
      row x = this->uniform(n, -2, 2);
      for (const bool other : {false, true}) {
        x[at] = not_a_number;
        if (other && n > 1)
          x[at == 0 ? n - 1 : 0] = infinity;
        EXPECT_TRUE(all_nan(this->softmax(x))) << n << ' ' << at;
        EXPECT_TRUE(all_nan(this->template softmax<act::fast>(x))) << n << ' ' << at;
        EXPECT_TRUE(all_nan(this->log_softmax(x))) << n << ' ' << at;
        EXPECT_NE(this->logsumexp(x), this->logsumexp(x));
      }
      x = this->uniform(n, -2, 2);
      x[at] = infinity;
      row one(n, T(0)), log_one(n, -infinity);
      one[at] = 1;
      log_one[at] = 0;
      EXPECT_EQ(this->softmax(x), one);
      EXPECT_EQ(this->log_softmax(x), log_one);
      EXPECT_EQ(this->logsumexp(x), infinity);
      if (n > 1) {
        const std::size_t second = at == 0 ? n - 1 : 0;
        x[second] = infinity;
        one[at] = one[second] = T(0.5);
        EXPECT_EQ(this->softmax(x), one);
        EXPECT_EQ(this->softmax(x, {.mask = row(n, T(1))}), one);
        EXPECT_LE(ulps_off(this->log_softmax(x)[at], std::log(0.5L)), 1);
      }
      x = row(n, -infinity);
      EXPECT_EQ(this->softmax(x), row(n, T(0)));
      EXPECT_EQ(this->softmax(x, {.mask = row(n, T(1))}), row(n, T(0)));
      EXPECT_EQ(this->log_softmax(x), row(n, -infinity));
      EXPECT_EQ(this->logsumexp(x), -infinity);
      EXPECT_TRUE(all_nan(this->softmax(x, {.empty = act::empty_row::nan})));
      EXPECT_EQ(this->softmax(x, {.empty = act::empty_row::uniform}), row(n, T(1) / static_cast<T>(n)));
      const row uniform_logs = this->log_softmax(x, {.empty = act::empty_row::uniform});
      EXPECT_LE(ulps_off_from_one(uniform_logs[at], -std::log(static_cast<long double>(n))), 1);
      x[at] = T(-1e4);
      one = row(n, T(0));
      one[at] = 1;
      EXPECT_EQ(this->softmax(x), one);
    }
  row x = this->uniform(20, -2, 2);
  EXPECT_EQ(this->softmax(x, {.mask = row(20, -infinity)}), row(20, T(0)));
  x[7] = not_a_number;
  const std::vector<std::size_t> before{7}, nothing{0};
  EXPECT_FALSE(all_nan(this->softmax(x, {.valid_length = before})));
  EXPECT_EQ(this->softmax(x, {.valid_length = nothing}), row(20, T(0)));
  const row empty;
  EXPECT_EQ(this->softmax(empty), empty);
  EXPECT_EQ(this->softmax(empty, {.row_length = 5}), empty);
  EXPECT_EQ(this->logsumexp(empty), -infinity);
}

TYPED_TEST(Softmax, ShiftsAndPermutationsMoveNothing) {
  using T = TypeParam;
  for (const std::size_t n : {10u, 128u, 1000u}) {
    std::vector<T> x = this->uniform(n, -50, 50);
    for (T& v : x)
      v = std::round(v * 64) / 64; // so that shifts are exact
    const auto p = this->softmax(x);
    for (const T shift : {T(1), T(-37), T(150), T(-200), T(4096), T(-30000)}) {
      std::vector<T> shifted = x;
      for (T& v : shifted)
        v += shift;
      const auto q = this->softmax(shifted);
      for (std::size_t i = 0; i < n; ++i)
        EXPECT_LE(ulps_off(q[i], p[i]), 2);
    }
    std::vector<std::size_t> order(n);
    for (std::size_t i = 0; i < n; ++i)
      order[i] = i;
    for (int turn = 0; turn < 20; ++turn) {
      std::shuffle(order.begin(), order.end(), this->random);
      std::vector<T> permuted(n);
      for (std::size_t i = 0; i < n; ++i)
        permuted[i] = x[order[i]];
      const auto q = this->softmax(permuted);
      for (std::size_t i = 0; i < n; ++i)
        EXPECT_LE(ulps_off(q[i], p[order[i]]), 1);
    }
  }
}

TYPED_TEST(Softmax, PlacesDoNotShowInTheBits) {
  using T = TypeParam;
  const std::size_t most = 9 * this->width + 3;
  guarded_pages in_pages(most * sizeof(T)), out_pages(most * sizeof(T));
  for (std::size_t n = 0; n <= most; ++n) {
    const auto x = this->uniform(n, -9, 9);
    const auto p = this->softmax(x), logs = this->log_softmax(x);
    for (const bool in_front : {false, true})
      for (const bool out_front : {false, true}) {
        const std::span<T> in(in_front ? in_pages.template front<T>() : in_pages.template back<T>(n), n);
        const std::span<T> out(out_front ? out_pages.template front<T>() : out_pages.template back<T>(n), n);
        std::copy(x.begin(), x.end(), in.begin());
        act::softmax(in, out);
        EXPECT_TRUE(std::equal(p.begin(), p.end(), out.begin())) << n;
        act::log_softmax(in, out);
        EXPECT_TRUE(std::equal(logs.begin(), logs.end(), out.begin())) << n;
        act::softmax(in, in);
        EXPECT_TRUE(std::equal(p.begin(), p.end(), in.begin())) << n;
        std::copy(x.begin(), x.end(), in.begin());
        act::log_softmax(in, in);
        EXPECT_TRUE(std::equal(logs.begin(), logs.end(), in.begin())) << n;
        std::copy(x.begin(), x.end(), in.begin());
        act::softmax(in, out, {.softcap = 4, .mask = in});
        act::softmax(std::span<const T>(in), in, {.softcap = 4, .mask = std::span<const T>(x)});
        EXPECT_TRUE(std::equal(in.begin(), in.end(), out.begin())) << n;
      }
  }
}

TYPED_TEST(Softmax, OffsetsDoNotShowAndNothingElseChanges) {
  using T = TypeParam;
  for (const std::size_t n : {37u, 531u}) {
    const auto x = this->uniform(n, -40, 40);
    const auto p = this->softmax(x), logs = this->log_softmax(x);
    std::vector<T> in(n + 16), out(n + 32);
    for (std::size_t from = 0; from < 16; ++from)
      for (std::size_t to = 0; to < 16; ++to) {
        std::copy(x.begin(), x.end(), in.begin() + long(from));
        std::fill(out.begin(), out.end(), T(9));
        const std::span<T> target = std::span(out).subspan(to + 8, n);
        act::softmax(std::span<const T>(in).subspan(from, n), target);
        ASSERT_TRUE(std::equal(p.begin(), p.end(), target.begin()));
        act::log_softmax(std::span<const T>(in).subspan(from, n), target);
        ASSERT_TRUE(std::equal(logs.begin(), logs.end(), target.begin()));
        ASSERT_EQ(std::count(out.begin(), out.begin() + long(to + 8), T(9)), long(to + 8));
        ASSERT_EQ(std::count(target.end(), std::span(out).end(), T(9)), long(out.size() - n - to - 8));
      }
  }
}

TYPED_TEST(Softmax, PartsOfTheRowsGiveTheSameBits) {
  using T = TypeParam;
  const std::size_t length = 70, rows = 3000;
  const auto x = this->uniform(rows * length, -5, 5);
  std::vector<T> one(x.size()), several(x.size()), sums(rows), more_sums(rows);
  const simdact_test::in_parts<T> parts(x);
  act::softmax(x, one, {.row_length = length, .logsumexp = sums});
  act::softmax(parts, several, {.row_length = length, .logsumexp = more_sums});
  EXPECT_EQ(one, several);
  EXPECT_EQ(sums, more_sums);
  act::softmax_backward(x, one, one, {.row_length = length});
  act::softmax_backward(parts, several, several, {.row_length = length});
  EXPECT_EQ(one, several);
  act::logsumexp_backward(sums, x, one, {.row_length = length});
  act::logsumexp_backward(sums, parts, several, {.row_length = length});
  EXPECT_EQ(one, several);
  EXPECT_TRUE(parts.split());
}

// The sum of e^(x - maximum) over all classes but the first with the maximum.
long double sum_of_others(const auto& x, std::size_t top) {
  compensated sum;
  for (std::size_t i = 0; i < x.size(); ++i)
    if (i != top)
      sum.add(std::exp(static_cast<long double>(x[i]) - static_cast<long double>(x[top])));
  return sum.value();
}

TYPED_TEST(Softmax, NoProbabilityIsAboveOne) {
  using T = TypeParam;
  const auto expect_limits = [&]<class Policy>(Policy, const std::vector<T>& x, std::size_t length,
                                               std::span<const T> mask) {
    const std::size_t rows = x.size() / length;
    std::vector<T> p(x.size()), logs(x.size()), sums(rows), of_softmax(rows);
    act::softmax<Policy>(x, p, {.row_length = length, .mask = mask, .logsumexp = of_softmax});
    act::log_softmax<Policy>(x, logs, {.row_length = length, .mask = mask});
    act::logsumexp<Policy>(x, sums, {.row_length = length, .mask = mask});
    EXPECT_EQ(sums, of_softmax);
    EXPECT_LE(*std::max_element(p.begin(), p.end()), 1);
    EXPECT_LE(*std::max_element(logs.begin(), logs.end()), 0);
    for (std::size_t row = 0; row < rows; ++row)
      EXPECT_GE(sums[row], *std::max_element(x.begin() + long(row * length), x.begin() + long(row * length + length)));
  };
  for (std::size_t length = 1; length <= 8; ++length) {
    const auto x = this->uniform(length * 4000, -14, 14);
    const std::vector<T> mask(length, T(0));
    for (const std::span<const T> masked : {std::span<const T>(), std::span<const T>(mask)}) {
      expect_limits(act::accurate{}, x, length, masked);
      expect_limits(act::fast{}, x, length, masked);
    }
  }
}

TYPED_TEST(Softmax, LogarithmsOfNearCertainClassesAreAccurate) {
  using T = TypeParam;
  for (const std::size_t n : {2u, 3u, 8u, 40u, 130u, 600u, 1024u, 1025u, 5000u, 100000u})
    for (const double gap : {0.1, 1.0, 3.0, 9.0, 16.0, 18.0, 30.0, 70.0, 80.0})
      for (const double centre : {0.0, 3.7, -90.0, 300.0})
        for (const bool equal : {false, true}) {
          auto x = this->uniform(n, centre - 4, equal ? centre - 4 : centre);
          const std::size_t top = n / 3;
          x[top] = static_cast<T>(centre + gap);
          const long double others = sum_of_others(x, top);
          if (others >= 1)
            continue;
          const std::vector<T> logs = this->log_softmax(x), masked = this->log_softmax(x, {.mask = std::vector<T>(n)});
          EXPECT_LE(ulps_off(logs[top], -std::log1p(others)), 4) << n << ' ' << gap << ' ' << centre;
          EXPECT_LE(ulps_off(masked[top], -std::log1p(others)), 4) << n << ' ' << gap << ' ' << centre;
        }
}

TYPED_TEST(Softmax, OfOneClassAllIsExact) {
  using T = TypeParam;
  const auto expect_exact = [&]<class Policy>(Policy, T x) {
    const std::vector<T> one{x}, zero{0};
    std::vector<T> y(1);
    for (const std::span<const T> mask : {std::span<const T>(), std::span<const T>(zero)}) {
      act::softmax<Policy>(one, y, {.mask = mask});
      if constexpr (std::same_as<Policy, act::accurate>)
        EXPECT_EQ(y[0], 1);
      else
        EXPECT_LE(1 - y[0], this->eps);
      act::log_softmax<Policy>(one, y, {.mask = mask});
      EXPECT_EQ(y[0], 0);
      EXPECT_FALSE(std::signbit(y[0]));
      act::log_softmax_backward<Policy>(one, y, y, {.mask = mask});
      EXPECT_EQ(y[0], 0);
      act::logsumexp<Policy>(one, y, {.mask = mask});
      EXPECT_EQ(y[0], x);
    }
  };
  auto logits = this->uniform(300, -9, 9);
  for (const T x : {T(0), T(0x1.eafd94p+1), T(0x1.a34a36p-14), T(-257), T(1e30), std::numeric_limits<T>::max()})
    logits.push_back(x);
  for (const T x : logits) {
    expect_exact(act::accurate{}, x);
    expect_exact(act::fast{}, x);
  }
}

// Numbers that a mask leaves all the information of in the second part of the sum.
TYPED_TEST(Softmax, LargeMasksOfAllClassesChangeNothing) {
  using T = TypeParam;
  const T least = std::numeric_limits<T>::lowest();
  for (const T large : {T(-1000), T(-1e9), T(1e9), T(-1e30), least})
    for (const std::size_t n : {2u, 7u, 64u, 300u, 2000u}) {
      auto x = this->uniform(n, -8, 8);
      if (n == 2)
        x = {1, 2};
      const exact_row exact = this->exactly(x);
      std::vector<T> p = x, dx(n), dy = this->uniform(n, -1, 1);
      const std::vector<T> mask(n, large), logs = this->log_softmax(x, {.mask = mask});
      act::softmax(p, p, {.mask = mask});
      act::log_softmax_backward(dy, logs, dx, {.mask = mask});
      long double sum = 0, size = 0;
      for (const T v : dy) {
        sum += v;
        size += std::fabs(v);
      }
      for (std::size_t i = 0; i < n; ++i) {
        EXPECT_LE(ulps_off(p[i], exact.probability(i)), 4) << large << ' ' << n;
        EXPECT_LE(ulps_off_from_one(logs[i], exact.logarithm(i)), 2) << large << ' ' << n;
        EXPECT_LE(std::fabs(dx[i] - (dy[i] - exact.probability(i) * sum)), 4 * this->eps * (1 + size));
      }
    }
  // The same added twice, and one class that it is added to once.
  const std::vector<T> twice{least, least}, once{least, 1, least}, mask{least, least, least};
  EXPECT_EQ(this->softmax(twice, {.mask = std::span(mask).first(2)}), (std::vector<T>{T(0.5), T(0.5)}));
  EXPECT_LE(ulps_off(this->log_softmax(twice, {.mask = std::span(mask).first(2)})[1], -std::log(2.0L)), 1);
  EXPECT_EQ(this->softmax(once, {.mask = mask}), (std::vector<T>{0, 1, 0}));
  EXPECT_EQ(this->log_softmax(once, {.mask = mask}), (std::vector<T>{least, 0, least}));
}

TYPED_TEST(Softmax, NothingOverflowsOnTheWay) {
  using T = TypeParam;
  using row = std::vector<T>;
  const T quarter = std::ldexp(T(1), std::numeric_limits<T>::max_exponent - 2), large = 7 * (quarter / 2),
          less = 3 * quarter;
  const row zeros{0, 0};
  for (const std::span<const T> mask : {std::span<const T>(), std::span<const T>(zeros)}) {
    EXPECT_EQ(this->log_softmax({large, less}, {.scale = 2, .mask = mask}), (row{0, -quarter}));
    EXPECT_EQ(this->log_softmax({-large, -less}, {.scale = 2, .mask = mask}), (row{-quarter, 0}));
    EXPECT_EQ(this->softmax({-large, -less}, {.scale = 2, .mask = mask}), (row{0, 1}));
    EXPECT_EQ(this->softmax({large, less}, {.scale = T(1e10), .mask = mask}), (row{1, 0}));
    EXPECT_EQ(this->log_softmax({large, less}, {.scale = T(1e10), .mask = mask}), (row{0, -this->inf}));
    EXPECT_EQ(this->log_softmax({large, -large}, {.scale = T(0.5), .mask = mask}), (row{0, -large}));
    EXPECT_EQ(this->log_softmax({-large, large}, {.scale = T(-0.5), .mask = mask}), (row{0, -large}));
    EXPECT_EQ(this->logsumexp({large, less}, {.scale = 2, .mask = mask}), this->inf);
    EXPECT_EQ(this->logsumexp({-large, -less}, {.scale = 2, .mask = mask}), -this->inf);
    EXPECT_EQ(this->log_softmax({large, large}, {.scale = T(1e30), .mask = mask}), this->log_softmax({0, 0}));
  }
  // Of a factor in two parts, whichever sign the second has.
  for (const T temperature : {T(1e-13), T(3e-14), T(1.53565e-11), T(7e-20), T(3e-29), T(1e-27)})
    for (const std::size_t n : {2u, 40u, 130u, 1500u}) {
      row x(4 * n, -large), wanted(4 * n, -this->inf);
      for (std::size_t i = 0; i < x.size(); i += n) {
        x[i] = large;
        wanted[i] = 0;
      }
      EXPECT_EQ(this->log_softmax(x, {.row_length = n, .temperature = temperature}), wanted) << temperature << " " << n;
    }
  // The sum with a mask, of which one class has a finite logit.
  EXPECT_EQ(this->log_softmax({-less, -large}, {.mask = row{-less, -large}}), (row{0, -quarter}));
  EXPECT_EQ(this->log_softmax({-less, -less}, {.mask = row{-less, 0}}), (row{-less, 0}));
  EXPECT_EQ(this->softmax({large, -this->inf, less}, {.mask = row{large, 0, less}}), (row{1, 0, 0}));
  EXPECT_EQ(this->softmax({large, -large}, {.scale = 2, .softcap = T(1e-3)}),
            this->softmax({1, -1}, {.softcap = T(1e-3)}));
}

// The least number is a class, -inf beside it is none.
TYPED_TEST(Softmax, TheLeastNumberIsAboveNothing) {
  using T = TypeParam;
  const T least = std::numeric_limits<T>::lowest();
  for (const std::size_t n : {2u, 3u, 7u, 16u, 40u, 300u})
    for (const std::size_t at : {std::size_t{0}, n / 2, n - 1}) {
      std::vector<T> x(n, -this->inf), certain(n, 0), sure(n, -this->inf);
      x[at] = least;
      certain[at] = 1;
      sure[at] = 0;
      EXPECT_EQ(this->softmax(x), certain) << n;
      EXPECT_EQ(this->template softmax<act::fast>(x), certain) << n;
      EXPECT_EQ(this->log_softmax(x), sure) << n;
      EXPECT_EQ(this->logsumexp(x), least) << n;
      // Several rows go together, and side by side.
      std::vector<T> rows, expected, beside(n * 19, -this->inf), expected_beside(n * 19, 0);
      for (std::size_t row = 0; row < 19; ++row) {
        rows.insert(rows.end(), x.begin(), x.end());
        expected.insert(expected.end(), certain.begin(), certain.end());
        beside[at * 19 + row] = least;
        expected_beside[at * 19 + row] = 1;
      }
      EXPECT_EQ(this->softmax(rows, {.row_length = n}), expected) << n;
      EXPECT_EQ(this->softmax(beside, {.row_length = n, .inner = 19}), expected_beside) << n;
      // In two parts: with a mask, and with a factor that is no power of two.
      const std::vector<T> mask(n, 0);
      EXPECT_EQ(this->softmax(x, {.mask = mask}), certain) << n;
      EXPECT_EQ(this->softmax(x, {.scale = T(0.7)}), certain) << n;
    }
}

TYPED_TEST(Softmax, ASoftLimitKeepsItsBoundAndLeavesMaskedClassesOut) {
  using T = TypeParam;
  for (const T cap : {T(1), T(5), T(50)})
    for (const T temperature : {T(1), T(4)})
      for (int turn = 0; turn < 30; ++turn) {
        auto x = this->uniform(20, -3 * static_cast<double>(cap), 3 * static_cast<double>(cap));
        if (turn == 0) {
          x[0] = T(0x1.67999ap+6);
          x[1] = T(-0x1.af851ep+5);
        }
        x[7] = -this->inf;
        std::vector<long double> logits;
        for (const T v : x)
          logits.push_back(v == -this->inf ? -this->inf
                                           : cap * std::tanh(v / static_cast<long double>(cap)) / temperature);
        const exact_row exact(logits);
        const act::softmax_options<T> options{.temperature = temperature, .softcap = cap};
        const auto p = this->softmax(x, options), logs = this->log_softmax(x, options);
        const double ulps = 4 + 16 * static_cast<double>(cap / temperature);
        for (std::size_t i = 0; i < x.size(); ++i) {
          if (i == 7) {
            EXPECT_EQ(p[i], 0);
            EXPECT_EQ(logs[i], -this->inf);
            continue;
          }
          EXPECT_LE(ulps_off(p[i], exact.probability(i)), ulps);
          EXPECT_LE(ulps_off_from_one(logs[i], exact.logarithm(i)), ulps / 2);
        }
        EXPECT_LE(ulps_off_from_one(this->logsumexp(x, options), exact.maximum + exact.log_sum), ulps / 2);
        EXPECT_EQ(this->softmax(x, {.softcap = cap, .mask = std::vector<T>(20)})[7], 0);
      }
  const std::vector<T> nothing(3, -this->inf), zeros(3);
  EXPECT_EQ(this->softmax(nothing, {.softcap = 30}), zeros);
  EXPECT_EQ(this->logsumexp(nothing, {.softcap = 30}), -this->inf);
  EXPECT_EQ(this->softmax({this->inf, 0, this->inf}, {.scale = -1, .softcap = 30}), (std::vector<T>{0, 1, 0}));
}

TYPED_TEST(Softmax, ANegativeScaleIsTheSoftmin) {
  using T = TypeParam;
  for (const std::size_t n : {1u, 2u, 9u, 64u, 300u, 1500u}) {
    const auto x = this->uniform(n, -20, 20), mask = this->uniform(n, -3, 3);
    std::vector<T> negated = x;
    for (T& v : negated)
      v = -v;
    const auto close = [&](act::softmax_options<T> options) {
      const auto q = this->softmax(negated, options), q_logs = this->log_softmax(negated, options);
      const T q_sum = this->logsumexp(negated, options);
      options.scale = -options.scale;
      const auto p = this->softmax(x, options), logs = this->log_softmax(x, options);
      std::vector<T> in_place = x;
      act::softmax(in_place, in_place, options);
      EXPECT_EQ(in_place, p);
      for (std::size_t i = 0; i < n; ++i) {
        EXPECT_LE(ulps_off(p[i], q[i]), 4) << n;
        EXPECT_LE(ulps_off_from_one(logs[i], q_logs[i]), 2) << n;
      }
      EXPECT_LE(ulps_off_from_one(this->logsumexp(x, options), q_sum), 2) << n;
    };
    close({});
    close({.scale = T(0.3), .temperature = T(0.7)});
    close({.mask = mask});
    close({.scale = 2, .softcap = 5});
  }
  const std::vector<T> special{this->inf, -this->inf, 3};
  EXPECT_EQ(this->softmax(special, {.scale = -1}), (std::vector<T>{0, 1, 0}));
}

TYPED_TEST(Softmax, RowsWithoutClassesAreCounted) {
  using T = TypeParam;
  const std::vector<T> none, x = this->uniform(12, -2, 2);
  std::vector<T> out, sums(10, T(9)), three(3), more(3);
  act::logsumexp(none, sums, {.rows = 10});
  EXPECT_EQ(sums, std::vector<T>(10, -this->inf));
  sums.assign(10, T(9));
  act::softmax(none, out, {.rows = 10, .logsumexp = sums});
  EXPECT_EQ(sums, std::vector<T>(10, -this->inf));
  EXPECT_EQ(this->softmax(x, {.rows = 3}), this->softmax(x, {.row_length = 4}));
  act::logsumexp(x, three, {.rows = 3});
  act::logsumexp(x, more, {.row_length = 4, .rows = 3});
  EXPECT_EQ(three, more);
  std::vector<T> y(12, T(9));
  EXPECT_EQ(refusal([&] { act::softmax(x, y, {.rows = 5}); }, y),
            "simdact::softmax: rows is 5; it does not divide the size 12");
  EXPECT_EQ(refusal([&] { act::softmax(x, y, {.row_length = 6, .rows = 3}); }, y),
            "simdact::softmax: rows is 3 and row_length is 6; the size is 12");
  EXPECT_EQ(refusal([&] { act::logsumexp(none, sums, {.rows = 9}); }, sums),
            "simdact::logsumexp: there are 9 rows and the output has 10 elements");
}

// Every range that is read shares memory with every one that is written, but for logits that are replaced.
TYPED_TEST(Softmax, RefusesRangesThatShareMemory) {
  using T = TypeParam;
  alignas(8) std::array<std::byte, 640> memory{};
  const auto at = [&]<class E>(E, std::size_t from, std::size_t n) {
    return std::span<E>(reinterpret_cast<E*>(memory.data() + from), n);
  };
  const auto numbers = [&](std::size_t from, std::size_t n) { return at(T(), from, n); };
  const auto lengths = [&](std::size_t from) { return at(std::size_t(), from, 4); };
  const auto refused = [&](auto call) {
    const std::array<std::byte, 640> before = memory;
    EXPECT_THROW(call(), std::invalid_argument);
    EXPECT_EQ(memory, before);
  };
  const std::span<T> x = numbers(0, 8), out = numbers(64, 8), mask = numbers(128, 8), sums = numbers(192, 4);
  const std::span<std::size_t> valid = lengths(256);
  const auto forward = [&](std::span<T> to, std::span<const T> masked, std::span<const std::size_t> cut,
                           std::span<T> log_sums) {
    const act::softmax_options<T> options{.row_length = 2, .mask = masked, .valid_length = cut, .logsumexp = log_sums};
    return [=] {
      act::softmax(x, to, options);
      act::log_softmax(x, to, options);
    };
  };
  forward(out, mask, valid, sums)();
  refused(forward(numbers(sizeof(T), 8), mask, valid, sums)); // logits and output
  refused(forward(out, mask, valid, x.first(4)));             // logits and sums
  refused(forward(out, mask, valid, out.last(4)));            // output and sums
  refused(forward(out, out, valid, sums));
  refused(forward(out, numbers(64 + sizeof(T), 8), valid, sums));
  refused(forward(out, mask, valid, mask.first(4)));
  refused(forward(out, mask, lengths(64), sums));
  refused(forward(out, mask, lengths(64 + 8 * sizeof(T) - 8), sums));
  refused(forward(out, mask, lengths(192), sums));
  const auto sum_of_rows = [&](std::span<T> to, std::span<const T> masked, std::span<const std::size_t> cut) {
    return [=] { act::logsumexp(x, to, {.row_length = 2, .mask = masked, .valid_length = cut}); };
  };
  sum_of_rows(sums, mask, valid)();
  refused(sum_of_rows(x.first(4), mask, valid));
  refused(sum_of_rows(mask.first(4), mask, valid));
  refused(sum_of_rows(sums, mask, lengths(192)));
  const auto backward = [&](std::span<T> to, std::span<const T> masked, std::span<const std::size_t> cut) {
    const act::softmax_options<T> options{.row_length = 2, .mask = masked, .valid_length = cut};
    return std::array<std::function<void()>, 3>{[=] { act::softmax_backward(x, out, to, options); },
                                                [=] { act::log_softmax_backward(x, out, to, options); },
                                                [=] { act::logsumexp_backward(sums, x, to, options); }};
  };
  const std::span<T> dx = numbers(320, 8);
  for (const auto& call : backward(dx, mask, valid))
    call();
  for (const auto& [to, masked, cut] :
       {std::tuple{numbers(sizeof(T), 8), mask, valid}, {dx, dx, valid}, {dx, mask, lengths(320)}})
    for (const auto& call : backward(to, masked, cut))
      refused(call);
  refused(backward(numbers(64 + sizeof(T), 8), mask, valid)[0]);
  refused(backward(numbers(192, 8), mask, std::span<std::size_t>())[2]); // dy and dx
}

// Short rows go several together, with a frame for terms that are taken directly, which not every method does.
TYPED_TEST(Softmax, RowsTogetherAreAsEachAloneWhateverTheMethod) {
  using T = TypeParam;
  for (const std::size_t n : {3u, 16u, 38u, 300u})
    for (const double top : {-200.0, 30.0, 115.0, 250.0, 1500.0}) {
      auto x = this->uniform(20 * n, top - 4, top);
      for (std::size_t row = 0; row < 20; ++row)
        x[row * n + row % n] = row % 2 == 0 ? T(-300) : -this->inf;
      const auto are_equal = [&]<class Policy>(Policy) {
        const auto together = this->template softmax<Policy>(x, {.row_length = n});
        for (std::size_t row = 0; row < x.size(); row += n) {
          const auto from = x.begin() + static_cast<std::ptrdiff_t>(row);
          const auto alone = this->template softmax<Policy>({from, from + static_cast<std::ptrdiff_t>(n)});
          for (std::size_t i = 0; i < n; ++i)
            ASSERT_EQ(together[row + i], alone[i]) << "class " << i << " of " << n << ", at most " << top;
        }
      };
      are_equal(act::schraudolph{});
      are_equal(act::fast{});
      are_equal(act::minimax<3>{});
    }
}

template <class T>
void expect_no_harm(const std::vector<T>& x, const act::softmax_options<T>& options) {
  using of = Softmax<T>;
  expect_no_harm_in_any_mode<T>([&] { return of::softmax(x, options); }, 0);
  expect_no_harm_in_any_mode<T>([&] { return of::template softmax<act::fast>(x, options); }, 0, 1e-3);
  expect_no_harm_in_any_mode<T>([&] { return of::log_softmax(x, options); }, 1);
  expect_no_harm_in_any_mode<T>(
      [&] {
        std::vector<T> sums(x.size() / options.row_length);
        act::logsumexp(x, sums, options);
        return sums;
      },
      1);
}

// The least term of a row is 0 in every mode: one step further its exponent would turn into a sign.
TYPED_TEST(Softmax, RoundingModesAndFlushingDoNoHarm) {
  using T = TypeParam;
  for (const std::size_t n : {7u, 40u, 1000u})
    for (const double magnitude : {5.0, 100.0, 2000.0})
      expect_no_harm(this->uniform(4 * n, -magnitude, magnitude), {.row_length = n, .scale = T(0.7f)});
}

TYPED_TEST(Softmax, RoundingModesAndFlushingDoNoHarmUnderAnyOption) {
  using T = TypeParam;
  constexpr std::size_t rows = 20;
  for (const std::size_t n : {3u, 7u, 40u, 300u})
    for (const double magnitude : {5.0, 60.0}) {
      const auto x = this->uniform(rows * n, -magnitude, magnitude), sinks = this->uniform(rows, -9, 9);
      auto mask = this->uniform(rows * n, -3, 3);
      std::vector<std::uint8_t> shown(n, 1);
      for (std::size_t i = 0; i < mask.size(); i += 5)
        mask[i] = -this->inf;
      for (std::size_t i = 1; i < n; i += 3)
        shown[i] = 0;
      std::vector<std::size_t> ends(rows);
      for (std::size_t row = 0; row < rows; ++row)
        ends[row] = row * 5 % (n + 1);
      const std::vector<T> slopes{T(0.03f)};
      for (const act::softmax_options<T>& options : {
               act::softmax_options<T>{.row_length = n},
               {.row_length = n, .scale = T(-0.7f), .temperature = T(1.3f)},
               {.row_length = n, .mask = mask},
               {.row_length = n, .boolean_mask = shown},
               {.row_length = n, .alibi_slopes = slopes},
               {.row_length = n, .sinks = sinks},
               {.row_length = n, .softcap = 5},
               {.row_length = n, .softcap = 30, .mask = mask, .sinks = sinks, .causal_offset = 1, .matrix_rows = 5},
               {.row_length = n, .causal_offset = 1},
               {.row_length = n, .valid_length = ends, .empty = act::empty_row::uniform},
               {.row_length = n, .inner = rows / 2},
               {.row_length = n, .inner = rows / 2, .mask = mask, .alibi_slopes = slopes, .valid_length = ends},
           }) {
        expect_no_harm(x, options);
        if (this->HasFatalFailure())
          FAIL() << "rows of " << n << " up to " << magnitude << ", scale " << options.scale << ", softcap "
                 << options.softcap << ", inner " << options.inner << ", with a mask " << !options.mask.empty();
      }
    }
}

TYPED_TEST(Softmax, TheFactorOfOneIsThatOfTheOptions) {
  using T = TypeParam;
  const auto written = act::detail::unit_factor<T>, made = act::detail::make_row_factor(T(1), T(1));
  EXPECT_EQ(written.plain.high, made.plain.high);
  EXPECT_EQ(written.plain.low, made.plain.low);
  EXPECT_EQ(written.log2.high, made.log2.high);
  EXPECT_EQ(written.log2.low, made.log2.low);
  EXPECT_EQ(written.inverse, made.inverse);
}

TYPED_TEST(Softmax, RefusesWrongCalls) {
  using T = TypeParam;
  const std::vector<T> x(12, T(1));
  std::vector<T> out(12, T(9)), few(11, T(9)), sums(3, T(9));
  const auto text = [&](const act::softmax_options<T>& options) {
    return refusal([&] { act::softmax(x, out, options); }, out);
  };
  EXPECT_EQ(refusal([&] { act::softmax(x, few); }, few),
            "simdact::softmax: the input has 12 elements and the output 11");
  EXPECT_EQ(
      refusal([&] { act::log_softmax(std::span(out).first(8), std::span(out).subspan(3, 8)); }, out),
      "simdact::log_softmax: input and output overlap without being the same range: 8 elements that begin 3 apart");
  EXPECT_EQ(refusal([&] { act::logsumexp(x, sums, {.row_length = 6}); }, sums),
            "simdact::logsumexp: there are 2 rows and the output has 3 elements");
  EXPECT_EQ(refusal([&] { act::logsumexp(std::span(out), std::span(out).first(1)); }, out),
            "simdact::logsumexp: input (12 elements) and output (1 elements) overlap");
  EXPECT_EQ(text({.row_length = 5}), "simdact::softmax: row_length is 5; it does not divide the size 12");
  EXPECT_EQ(text({.temperature = 0}), "simdact::softmax: temperature is 0; it must be finite and greater than 0");
  EXPECT_EQ(text({.scale = 0}), "simdact::softmax: scale is 0; it must be finite and not 0");
  EXPECT_EQ(text({.scale = -this->inf}), "simdact::softmax: scale is -inf; it must be finite and not 0");
  EXPECT_EQ(text({.softcap = -2}), "simdact::softmax: softcap is -2; it must be finite and greater than 0");
  EXPECT_EQ(text({.temperature = this->nan}),
            "simdact::softmax: temperature is nan; it must be finite and greater than 0");
  EXPECT_EQ(text({.scale = T(1e20), .temperature = T(1e-20)}),
            sizeof(T) == 4
                ? "simdact::softmax: scale/temperature is 1.00000005e+40; its magnitude must be from 1e-30 to 1e30"
                : "simdact::softmax: scale/temperature is 1e+40; its magnitude must be from 1e-30 to 1e30");
  EXPECT_EQ(text({.scale = std::nextafter(T(1e30), this->inf)}),
            sizeof(T) == 4
                ? "simdact::softmax: scale/temperature is 1.00000009e+30; its magnitude must be from 1e-30 to 1e30"
                : "simdact::softmax: scale/temperature is 1.0000000000000002e+30; its magnitude must be from 1e-30 to "
                  "1e30");
  act::softmax(x, std::vector<T>(12), {.scale = T(1e30)});
  act::softmax(x, std::vector<T>(12), {.scale = T(-1e-30)});
  EXPECT_EQ(text({.row_length = 4, .mask = std::span(x).first(5)}),
            "simdact::softmax: mask has 5 elements; a row has 4 and the range 12");
  EXPECT_EQ(text({.mask = out}), "simdact::softmax: mask (12 elements) and output (12 elements) overlap");
  const std::vector<std::size_t> two{1, 2}, long_one{4, 5, 1};
  EXPECT_EQ(text({.row_length = 4, .valid_length = two}),
            "simdact::softmax: valid_length has 2 elements; there are 3 rows");
  EXPECT_EQ(text({.row_length = 4, .valid_length = long_one}), "simdact::softmax: valid_length[1] is 5; a row has 4");
  EXPECT_EQ(text({.row_length = 6, .logsumexp = sums}), "simdact::softmax: logsumexp has 3 elements; there are 2 rows");
  EXPECT_EQ(text({.row_length = 4, .logsumexp = std::span(out).last(3)}),
            "simdact::softmax: output (12 elements) and logsumexp (3 elements) overlap");
  EXPECT_NO_THROW(act::softmax(x, out, {.row_length = 4, .mask = std::span(out).subspan(5, 0)}));
}

} // namespace
