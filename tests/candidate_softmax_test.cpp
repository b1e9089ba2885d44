// SPDX-License-Identifier: BSL-1.0
// Softmax over a list of classes: the bits of softmax over the gathered row, probabilities against long double, odd
// lists, the edges of memory, and what is refused.
#include <cmath>
#include <cstdint>
#include <limits>
#include <random>
#include <span>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include <simdact/candidate_softmax.hpp>
#include <simdact/softmax.hpp>
#include <support/any_mode.hpp>
#include <support/guarded.hpp>
#include <support/random_rows.hpp>
#include <support/refusal.hpp>
#include <support/row_instances.hpp>

namespace {

namespace act = simdact;
using simdact_test::refusal;

template <class T>
class CandidateSoftmax : public ::testing::Test {
protected:
  static constexpr T infinity = std::numeric_limits<T>::infinity(), not_a_number = std::numeric_limits<T>::quiet_NaN();
  static constexpr long double eps = std::numeric_limits<T>::epsilon();
};

using element_types = ::testing::Types<float, double>;
TYPED_TEST_SUITE(CandidateSoftmax, element_types);

template <class T>
std::vector<T> random_logits(std::size_t n) {
  return simdact_test::normal_numbers<T>(n, 1, 8);
}

TYPED_TEST(CandidateSoftmax, IsSoftmaxOfTheListed) {
  using T = TypeParam;
  const std::vector<T> x = random_logits<T>(200000);
  std::mt19937 random(2);
  for (const std::size_t listed : {0u, 1u, 10u, 128u, 1000u, 32000u, 200000u}) {
    std::vector<std::uint32_t> list(listed);
    std::vector<T> row(listed), p(listed), log_p(listed), gathered(listed), fast(listed);
    for (std::size_t j = 0; j < listed; ++j) {
      list[j] = static_cast<std::uint32_t>(random() % 200000);
      row[j] = x[list[j]];
    }
    act::candidate_softmax(x, list, p, {.temperature = T(0.75)});
    act::candidate_log_softmax(x, list, log_p);
    gathered = row;
    act::softmax(gathered, gathered, {.temperature = T(0.75)});
    ASSERT_EQ(p, gathered);
    act::log_softmax(row, gathered);
    ASSERT_EQ(log_p, gathered);
    act::candidate_softmax<act::fast>(x, list, fast, {.scale = 2});
    gathered = row;
    act::softmax<act::fast>(gathered, gathered, {.scale = 2});
    ASSERT_EQ(fast, gathered);
    long double top = -1e9L, sum = 0;
    for (const T each : row)
      top = std::max<long double>(top, each);
    for (const long double each : row)
      sum += std::exp(each - top);
    for (std::size_t j = 0; j < listed; ++j) {
      const long double exact = static_cast<long double>(row[j]) - top - std::log(sum);
      ASSERT_LE(std::fabs(static_cast<long double>(log_p[j]) - exact), 2 * this->eps * std::max(1.0L, -exact));
    }
  }
}

TYPED_TEST(CandidateSoftmax, OddLists) {
  using T = TypeParam;
  const T inf = this->infinity;
  const std::vector<T> x{1, inf, this->not_a_number, -inf, 1};
  const auto of = [&](const auto& list) {
    std::vector<T> p(list.size());
    act::candidate_softmax(x, list, p);
    return p;
  };
  EXPECT_EQ(of(std::vector<std::int8_t>{0, 4}), (std::vector<T>{T(0.5), T(0.5)}));
  const std::vector<T> thrice = of(std::vector<std::uint64_t>{4, 4, 4, 3});
  for (const std::size_t j : {0u, 1u, 2u})
    EXPECT_NEAR(thrice[j], T(1) / 3, static_cast<double>(this->eps));
  EXPECT_EQ(thrice[3], 0);
  EXPECT_EQ(of(std::vector<int>{3, 1, 0}), (std::vector<T>{0, 1, 0}));
  EXPECT_EQ(of(std::vector<int>{3, 3}), (std::vector<T>{0, 0}));
  const std::vector<T> nan = of(std::vector<int>{0, 2, 1});
  EXPECT_TRUE(std::isnan(nan[0]) && std::isnan(nan[1]) && std::isnan(nan[2]));
}

TYPED_TEST(CandidateSoftmax, NothingOutsideTheRangesIsTouched) {
  using T = TypeParam;
  constexpr std::size_t most = 9 * act::simd::width<act::simd::widest<T>> + 1;
  simdact_test::guarded_pages in_pages(most * sizeof(T)), out_pages(most * sizeof(T)), list_pages(most * 2);
  const std::vector<T> x = random_logits<T>(most);
  for (std::size_t n = 1; n <= most; ++n)
    for (const bool back : {false, true}) {
      const std::span<T> in(back ? in_pages.back<T>(n) : in_pages.front<T>(), n),
          out(back ? out_pages.back<T>(n) : out_pages.front<T>(), n);
      const std::span<std::uint16_t> list(back ? list_pages.back<std::uint16_t>(n) : list_pages.front<std::uint16_t>(),
                                          n);
      std::copy_n(x.begin(), n, in.begin());
      for (std::size_t j = 0; j < n; ++j)
        list[j] = static_cast<std::uint16_t>(n - 1 - j);
      std::vector<T> p(in.rbegin(), in.rend());
      act::softmax(p, p);
      act::candidate_softmax(in, list, out);
      ASSERT_TRUE(std::equal(p.begin(), p.end(), out.begin()));
      ASSERT_TRUE(std::equal(in.begin(), in.end(), x.begin()));
    }
}

TYPED_TEST(CandidateSoftmax, RoundingModesAndFlushingDoNoHarm) {
  using T = TypeParam;
  for (const double deviation : {2.0, 30.0, 500.0}) {
    const std::vector<T> x = simdact_test::normal_numbers<T>(1000, 5, deviation);
    const std::vector<int> candidates{0, 999, 500, 7, 8};
    const auto probabilities = [&] {
      std::vector<T> p(candidates.size());
      act::candidate_softmax(x, candidates, p);
      return p;
    };
    simdact_test::expect_no_harm_in_any_mode<T>(probabilities, 0);
  }
}

TYPED_TEST(CandidateSoftmax, WrongCallsAreRefused) {
  using T = TypeParam;
  const std::vector<T> x(10, 1);
  std::vector<T> out(3, 7), all(20, 7);
  const std::vector<int> list{0, 9, 4};
  const std::string name = "simdact::candidate_softmax: ";
  const auto told = [&](const auto& candidates, act::candidate_options<T> options = {}) {
    return refusal([&] { act::candidate_softmax(x, candidates, out, options); }, out);
  };
  EXPECT_EQ(told(std::vector<int>{0, 10, 4}), name + "candidates[1] is 10; there are 10 classes");
  EXPECT_EQ(told(std::vector<std::int16_t>{0, 1, -4}), name + "candidates[2] is -4; there are 10 classes");
  EXPECT_EQ(told(std::vector<int>{0, 1}), name + "there are 2 candidates and the output has 3 elements");
  EXPECT_EQ(told(list, {.temperature = 0}), name + "temperature is 0; it must be finite and greater than 0");
  EXPECT_EQ(told(list, {.scale = 0}), name + "scale is 0; it must be finite and not 0");
  const std::span<T> whole(all);
  EXPECT_EQ(refusal([&] { act::candidate_softmax(whole.first(10), list, whole.subspan(9, 3)); }, all),
            name + "logits (10 elements) and output (3 elements) overlap");
  std::vector<std::uint16_t> indices(3 * sizeof(T) / 2);
  const std::span<T> over(reinterpret_cast<T*>(indices.data()), 3);
  EXPECT_EQ(refusal([&] { act::candidate_softmax(x, std::span(indices).last(3), over); }, indices),
            name + "candidates (3 elements) and output (3 elements) overlap");
  EXPECT_EQ(refusal(
                [&] {
                  act::candidate_log_softmax(x, std::vector<int>{-1, 2, 3}, out);
                },
                out),
            "simdact::candidate_log_softmax: candidates[0] is -1; there are 10 classes");
}

} // namespace
