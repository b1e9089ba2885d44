// Softmax, log_softmax and logsumexp over rows: accuracy, options, special rows, bits, memory, refusals.
#include <algorithm>
#include <bit>
#include <random>
#include <span>
#include <vector>

#include <gtest/gtest.h>

#include <simdact/softmax.hpp>

#include <support/guarded.hpp>
#include <support/refusal.hpp>
#include <support/softmax_rows.hpp>

namespace {

namespace act = simdact;
using namespace simdact_test;

template <class T>
class Softmax : public ::testing::Test {
public:
  static constexpr T inf = std::numeric_limits<T>::infinity(), nan = std::numeric_limits<T>::quiet_NaN();
  static constexpr T eps = std::numeric_limits<T>::epsilon();
  static constexpr std::size_t width = act::simd::width<act::simd::widest<T>>;

  std::mt19937_64 random{7};

  std::vector<T> uniform(std::size_t n, double low, double high) {
    std::vector<T> x(n);
    std::uniform_real_distribution<double> numbers(low, high);
    for (T& v : x)
      v = static_cast<T>(numbers(random));
    return x;
  }

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
  static T log_sum(const std::vector<T>& x, const act::softmax_options<T>& options = {}) {
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
    EXPECT_LE(ulps_off_from_one(log_sum(x), exact.maximum + exact.log_sum), 2) << x.size();
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
    EXPECT_LE(this->template relative_error<act::fast>(x), 1e-6);
    EXPECT_LE(this->template relative_error<act::minimax<5>>(x), act::softmax_error<act::minimax<5>>);
    EXPECT_LE(this->template relative_error<act::minimax<4>>(x), act::softmax_error<act::minimax<4>>);
    EXPECT_LE(this->template relative_error<act::minimax<3>>(x), act::softmax_error<act::minimax<3>>);
    EXPECT_LE(this->template relative_error<act::minimax<2>>(x), act::softmax_error<act::minimax<2>>);
    EXPECT_LE(this->template relative_error<act::schraudolph>(x), 0.07);
  }
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
    const auto p = this->softmax(x, {.row_length = length, .log_sum_exp = of_softmax});
    const auto logs = this->log_softmax(x, {.row_length = length, .log_sum_exp = of_log});
    act::logsumexp(x, sums, {.row_length = length});
    for (std::size_t row = 0; row < rows; ++row) {
      const std::vector<T> one(x.begin() + long(row * length), x.begin() + long(row * length + length));
      const auto alone = this->softmax(one), log_alone = this->log_softmax(one);
      EXPECT_TRUE(std::equal(alone.begin(), alone.end(), p.begin() + long(row * length)));
      EXPECT_TRUE(std::equal(log_alone.begin(), log_alone.end(), logs.begin() + long(row * length)));
      EXPECT_EQ(sums[row], this->log_sum(one));
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
        EXPECT_NE(this->log_sum(x), this->log_sum(x));
      }
      x = this->uniform(n, -2, 2);
      x[at] = infinity;
      row one(n, T(0)), log_one(n, -infinity);
      one[at] = 1;
      log_one[at] = 0;
      EXPECT_EQ(this->softmax(x), one);
      EXPECT_EQ(this->log_softmax(x), log_one);
      EXPECT_EQ(this->log_sum(x), infinity);
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
      EXPECT_EQ(this->log_sum(x), -infinity);
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
  EXPECT_EQ(this->log_sum(empty), -infinity);
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

// A range that asks for threads; its parts run backwards.
template <class T>
struct split_range : std::span<const T> {
  using std::span<const T>::span;
  template <class Body>
  void run(std::size_t parts, Body body) const {
    while (parts-- > 0)
      body(parts);
  }
};

TYPED_TEST(Softmax, PartsOfTheRowsGiveTheSameBits) {
  using T = TypeParam;
  const std::size_t length = 70, rows = 3000;
  const auto x = this->uniform(rows * length, -5, 5);
  std::vector<T> one(x.size()), several(x.size()), sums(rows), more_sums(rows);
  const split_range<T> parts(x.data(), x.size());
  act::softmax(x, one, {.row_length = length, .log_sum_exp = sums});
  act::softmax(parts, several, {.row_length = length, .log_sum_exp = more_sums});
  EXPECT_EQ(one, several);
  EXPECT_EQ(sums, more_sums);
  act::softmax_backward(x, one, one, {.row_length = length});
  act::softmax_backward(parts, several, several, {.row_length = length});
  EXPECT_EQ(one, several);
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
            "simdact::logsumexp: input and output overlap: 12 and 1 elements that begin 0 apart");
  EXPECT_EQ(text({.row_length = 5}), "simdact::softmax: row_length is 5; it does not divide the size 12");
  EXPECT_EQ(text({.temperature = 0}), "simdact::softmax: temperature is 0; it must be finite and greater than 0");
  EXPECT_EQ(text({.scale = -1}), "simdact::softmax: scale is -1; it must be finite and greater than 0");
  EXPECT_EQ(text({.softcap = -2}), "simdact::softmax: softcap is -2; it must be finite and greater than 0");
  EXPECT_EQ(text({.temperature = this->nan}),
            "simdact::softmax: temperature is nan; it must be finite and greater than 0");
  EXPECT_EQ(text({.scale = T(1e20), .temperature = T(1e-20)}),
            "simdact::softmax: scale/temperature is 1e+40; it must be from 1e-30 to 1e30");
  EXPECT_EQ(text({.row_length = 4, .mask = std::span(x).first(5)}),
            "simdact::softmax: mask has 5 elements; a row has 4 and the range 12");
  EXPECT_EQ(text({.mask = out}), "simdact::softmax: mask (12 elements) and output (12 elements) overlap");
  const std::vector<std::size_t> two{1, 2}, long_one{4, 5, 1};
  EXPECT_EQ(text({.row_length = 4, .valid_length = two}),
            "simdact::softmax: valid_length has 2 elements; there are 3 rows");
  EXPECT_EQ(text({.row_length = 4, .valid_length = long_one}), "simdact::softmax: valid_length[1] is 5; a row has 4");
  EXPECT_EQ(text({.row_length = 6, .log_sum_exp = sums}),
            "simdact::softmax: log_sum_exp has 3 elements; there are 2 rows");
  EXPECT_EQ(text({.row_length = 4, .log_sum_exp = std::span(out).last(3)}),
            "simdact::softmax: output and log_sum_exp overlap: 12 and 3 elements that begin 9 apart");
}

} // namespace
