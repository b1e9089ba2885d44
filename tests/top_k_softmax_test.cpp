// SPDX-License-Identifier: BSL-1.0
// The k likeliest classes: against a sort and softmax for many lengths, orders and k, ties, NaN, infinities, the edges
// of memory, sixteen bits, and what is refused.
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <numeric>
#include <random>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include <simdact/bfloat16.hpp>
#include <simdact/float16.hpp>
#include <simdact/softmax.hpp>
#include <simdact/top_k_softmax.hpp>
#include <support/any_mode.hpp>
#include <support/guarded.hpp>
#include <support/in_parts.hpp>
#include <support/random_rows.hpp>
#include <support/refusal.hpp>
#include <support/rounded_rows.hpp>
#include <support/row_instances.hpp>

namespace {

namespace act = simdact;
using act::share_among;
using simdact_test::refusal;

template <class T>
struct choice {
  std::vector<T> values;
  std::vector<int> indices;
};

template <class T>
choice<T> chosen_of(const std::vector<T>& x, std::size_t k, const act::top_k_options<T>& options) {
  const std::size_t all = options.row_length == 0 ? k : x.size() / options.row_length * k;
  choice<T> found{std::vector<T>(all, 9), std::vector<int>(all, -9)};
  act::top_k_softmax(x, k, found.values, found.indices, options);
  return found;
}

template <class T>
class TopKSoftmax : public ::testing::Test {
protected:
  static constexpr T infinity = std::numeric_limits<T>::infinity(), nan = std::numeric_limits<T>::quiet_NaN();

  static std::vector<T> random_logits(std::size_t n, unsigned seed) {
    return simdact_test::normal_numbers<T>(n, seed, 3);
  }

  // Of one row without NaN: by a stable sort, and softmax of the chosen or of all.
  static void expect_chosen(const std::vector<T>& x, std::size_t k, T temperature = 1) {
    std::vector<int> order(x.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](int a, int b) { return x[static_cast<std::size_t>(a)] > x[static_cast<std::size_t>(b)]; });
    order.resize(k);
    std::vector<T> logits, all(x.size()), shares(k);
    for (const int index : order)
      logits.push_back(x[static_cast<std::size_t>(index)]);
    act::softmax(logits, shares, {.temperature = temperature});
    act::softmax(x, all, {.temperature = temperature});
    const choice<T> among_chosen = chosen_of<T>(x, k, {.temperature = temperature}),
                    among_all = chosen_of<T>(x, k, {.share = share_among::all, .temperature = temperature});
    ASSERT_EQ(among_chosen.indices, order) << k << " of " << x.size();
    ASSERT_EQ(among_all.indices, order) << k << " of " << x.size();
    ASSERT_EQ(among_chosen.values, shares) << k << " of " << x.size();
    for (std::size_t j = 0; j < k; ++j)
      ASSERT_EQ(among_all.values[j], all[static_cast<std::size_t>(order[j])]) << j << " in " << k << " of " << x.size();
  }
};

using element_types = ::testing::Types<float, double>;
TYPED_TEST_SUITE(TopKSoftmax, element_types);

// Rows from 1024 on are gone through by blocks.
std::vector<std::size_t> lengths() {
  std::vector<std::size_t> all(140);
  std::iota(all.begin(), all.end(), 1);
  for (const std::size_t n : {255u, 512u, 1000u, 1023u, 1024u, 1025u, 1087u, 2048u, 2500u, 20011u})
    all.push_back(n);
  return all;
}

TYPED_TEST(TopKSoftmax, AreTheLargest) {
  using T = TypeParam;
  for (const std::size_t n : lengths())
    for (const std::size_t k : {1u, 2u, 3u, 8u, 17u, 64u}) {
      if (k > n)
        continue;
      std::vector<T> x = this->random_logits(n, 1), ties = x, few(n, -this->infinity);
      this->expect_chosen(x, k);
      for (T& each : ties)
        each = std::round(each);
      this->expect_chosen(ties, k);
      for (std::size_t i = n / 3; i < n; i += 1 + n / 10)
        few[i] = ties[i];
      this->expect_chosen(few, k);
      std::sort(x.begin(), x.end());
      this->expect_chosen(x, k);
      std::reverse(x.begin(), x.end());
      this->expect_chosen(x, k);
      this->expect_chosen(std::vector<T>(n, T(-3)), k);
      if (this->HasFatalFailure())
        return;
    }
}

TYPED_TEST(TopKSoftmax, OfAVeryLongRowAndWithATemperature) {
  using T = TypeParam;
  const std::vector<T> x = this->random_logits(200000, 2), row = this->random_logits(60, 3);
  for (const std::size_t k : {1u, 8u, 64u})
    this->expect_chosen(x, k);
  // Where the 64 largest are sought in as many blocks as there may be, and in blocks of twice the size.
  const std::size_t full = std::size_t{1 << 20} * act::simd::width<act::simd::widest<T>> / 64;
  for (const std::size_t n : {full - 1, full, full + 1})
    this->expect_chosen(this->random_logits(n, 4), 64);
  for (const T temperature : {T(0.25), T(7)})
    this->expect_chosen(row, 5, temperature);
}

// The place of each class in a row, with one that is the largest and one that is the second.
TYPED_TEST(TopKSoftmax, InEveryPlace) {
  using T = TypeParam;
  for (const std::size_t n : {2u, 9u, 70u, 520u, 1100u, 2177u})
    for (std::size_t i = 0; i < n; ++i) {
      std::vector<T> x(n, T(-100));
      x[i] = -1;
      x[(i * 7 + 1) % n == i ? (i + 1) % n : (i * 7 + 1) % n] = -2;
      const choice<T> found = chosen_of<T>(x, 2, {});
      ASSERT_EQ(found.indices[0], static_cast<int>(i));
      ASSERT_EQ(x[static_cast<std::size_t>(found.indices[1])], -2);
    }
}

// Side by side, so in one block or two, and apart by as much as parts of a row have in common.
TYPED_TEST(TopKSoftmax, FarFromEvenlySpread) {
  using T = TypeParam;
  for (const std::size_t n : {900u, 1100u, 4099u}) {
    for (std::size_t from = 0; from + 8 <= n; from += n / 100) {
      std::vector<T> x = this->random_logits(n, 6);
      for (std::size_t i = 0; i < 8; ++i)
        x[from + i] = static_cast<T>(50 + i * 3 % 4);
      this->expect_chosen(x, 8);
      this->expect_chosen(x, 3);
    }
    for (const std::size_t apart : {2u, 8u, 16u, 64u, 128u}) {
      std::vector<T> x = this->random_logits(n, 7);
      for (std::size_t i = 5 % apart; i < n; i += apart)
        x[i] = std::abs(x[i]) + 50;
      for (const std::size_t k : {1u, 8u, 40u})
        this->expect_chosen(x, k);
    }
    if (this->HasFatalFailure())
      return;
  }
}

TYPED_TEST(TopKSoftmax, RowsAreIndependent) {
  using T = TypeParam;
  for (const auto& [rows, n] : {std::pair<std::size_t, std::size_t>{700, 8}, {50, 64}, {3, 1500}})
    for (const share_among share : {share_among::chosen, share_among::all}) {
      std::vector<T> x = this->random_logits(rows * n, 4);
      x[3 * 8] = this->nan;
      x[n + 2] = this->infinity;
      std::fill_n(x.begin() + static_cast<std::ptrdiff_t>((rows - 1) * n), n, -this->infinity);
      const std::size_t k = 3;
      const choice<T> all = chosen_of<T>(x, k, {.row_length = n, .share = share});
      for (std::size_t row = 0; row < rows; ++row) {
        const auto from = x.begin() + static_cast<std::ptrdiff_t>(row * n);
        const choice<T> one =
            chosen_of<T>(std::vector<T>(from, from + static_cast<std::ptrdiff_t>(n)), k, {.share = share});
        for (std::size_t j = 0; j < k; ++j) {
          ASSERT_EQ(all.indices[row * k + j], one.indices[j]);
          ASSERT_TRUE(all.values[row * k + j] == one.values[j] || std::isnan(one.values[j]));
        }
      }
    }
}

TYPED_TEST(TopKSoftmax, PartsOfTheRowsGiveTheSameBits) {
  using T = TypeParam;
  constexpr std::size_t rows = 3000, n = 70, k = 3;
  const std::vector<T> x = this->random_logits(rows * n, 8);
  const simdact_test::in_parts<T> parts(x);
  for (const share_among share : {share_among::chosen, share_among::all}) {
    const choice<T> wanted = chosen_of<T>(x, k, {.row_length = n, .share = share});
    std::vector<T> values(rows * k);
    std::vector<int> indices(rows * k);
    act::top_k_softmax(parts, k, values, indices, {.row_length = n, .share = share});
    EXPECT_EQ(values, wanted.values);
    EXPECT_EQ(indices, wanted.indices);
  }
  EXPECT_TRUE(parts.split());
}

TYPED_TEST(TopKSoftmax, InfinitiesAndRowsOfNothing) {
  using T = TypeParam;
  const T inf = this->infinity;
  using row = std::vector<T>;
  using places = std::vector<int>;
  const auto is = [](const row& x, std::size_t k, share_among share, const row& values, const places& indices,
                     act::empty_row empty = act::empty_row::zeros) {
    const choice<T> found = chosen_of<T>(x, k, {.share = share, .empty = empty});
    EXPECT_EQ(found.values, values);
    EXPECT_EQ(found.indices, indices);
  };
  const auto chosen = share_among::chosen, all = share_among::all;
  for (const auto share : {chosen, all}) {
    is({1, inf, 3}, 2, share, {1, 0}, {1, 2});
    is({1, inf, inf}, 3, share, {T(0.5), T(0.5), 0}, {1, 2, 0});
    is({-inf, -inf, 5, -inf}, 3, share, {1, 0, 0}, {2, 0, 1});
    is({-inf, -inf, -inf}, 2, share, {0, 0}, {0, 1});
  }
  is({inf, 1, inf, inf, inf}, 2, chosen, {T(0.5), T(0.5)}, {0, 2});
  is({inf, 1, inf, inf, inf}, 2, all, {T(0.25), T(0.25)}, {0, 2});
  is({-inf, -inf, -inf, -inf}, 2, chosen, {T(0.5), T(0.5)}, {0, 1}, act::empty_row::uniform);
  is({-inf, -inf, -inf, -inf}, 2, all, {T(0.25), T(0.25)}, {0, 1}, act::empty_row::uniform);
  EXPECT_TRUE(std::isnan(chosen_of<T>({-inf, -inf}, 1, {.empty = act::empty_row::nan}).values[0]));
  // Lower than any number that counts, above -inf nevertheless.
  is({-inf, 0, std::numeric_limits<T>::lowest(), -inf}, 3, chosen, {1, 0, 0}, {1, 2, 0});
  is({-0.0, 0, -0.0}, 2, chosen, {T(0.5), T(0.5)}, {0, 1});
  row x(3000, -inf);
  x[2999] = std::numeric_limits<T>::lowest() / 2;
  is(x, 2, chosen, {1, 0}, {2999, 0});
  x[1500] = inf;
  is(x, 3, all, {1, 0, 0}, {1500, 2999, 0});
}

TYPED_TEST(TopKSoftmax, NanGivesNanAndTheFirstClasses) {
  using T = TypeParam;
  for (const std::size_t n : {2u, 8u, 40u, 67u, 512u, 513u, 3001u})
    for (std::size_t at = 0; at<n; at += n> 100 ? n / 31 : 1)
      for (const T other : {T(-5), T(500), this->infinity, -this->infinity})
        for (const share_among share : {share_among::chosen, share_among::all}) {
          std::vector<T> x(n, T(0.5));
          x[(at + 1) % n] = other;
          x[at] = this->nan;
          const choice<T> found = chosen_of<T>(x, 2, {.share = share});
          ASSERT_TRUE(std::isnan(found.values[0]) && std::isnan(found.values[1])) << at << " of " << n;
          ASSERT_EQ(found.indices, (std::vector<int>{0, 1}));
        }
}

TYPED_TEST(TopKSoftmax, NanOfEitherSignInEveryPlace) {
  using T = TypeParam;
  std::vector<T> x = this->random_logits(1303, 8);
  for (const std::size_t k : {1u, 64u})
    for (std::size_t at = 0; at < x.size(); ++at) {
      const T before = std::exchange(x[at], at % 2 == 0 ? this->nan : -this->nan);
      ASSERT_TRUE(std::isnan(chosen_of<T>(x, k, {}).values[k - 1])) << at;
      x[at] = before;
    }
}

TYPED_TEST(TopKSoftmax, NothingOutsideTheRangesIsTouchedAndBitsDoNotDependOnThePlace) {
  using T = TypeParam;
  const std::size_t width = act::simd::width<act::simd::widest<T>>, k = 3;
  simdact_test::guarded_pages x_pages(2 * 1200 * sizeof(T)), value_pages(64), index_pages(64);
  std::vector<std::size_t> sizes(9 * width + 3);
  std::iota(sizes.begin(), sizes.end(), k);
  for (const std::size_t from : {std::size_t{510}, std::size_t{1020}})
    for (std::size_t n = from; n < from + 16 * width && n <= 1200; n += 3)
      sizes.push_back(n);
  std::vector<T> apart(2 * 1200 + 16);
  for (const std::size_t n : sizes)
    for (const share_among share : {share_among::chosen, share_among::all}) {
      const std::vector<T> x = this->random_logits(2 * n, 5);
      const choice<T> wanted = chosen_of<T>(x, k, {.row_length = n, .share = share});
      for (const bool back : {false, true}) {
        const std::span<T> in(back ? x_pages.back<T>(2 * n) : x_pages.front<T>(), 2 * n);
        const std::span<T> values(back ? value_pages.back<T>(2 * k) : value_pages.front<T>(), 2 * k);
        const std::span<std::uint16_t> indices(
            back ? index_pages.back<std::uint16_t>(2 * k) : index_pages.front<std::uint16_t>(), 2 * k);
        std::copy(x.begin(), x.end(), in.begin());
        act::top_k_softmax(in, k, values, indices, {.row_length = n, .share = share});
        ASSERT_EQ(std::vector<T>(values.begin(), values.end()), wanted.values);
        ASSERT_EQ(std::vector<int>(indices.begin(), indices.end()), wanted.indices);
      }
      for (std::size_t offset = 0; offset < 16; offset += n < 100 ? 1 : 5) {
        const std::span<T> in(apart.data() + offset, 2 * n);
        std::copy(x.begin(), x.end(), in.begin());
        std::vector<T> values(2 * k);
        std::vector<std::int64_t> indices(2 * k);
        act::top_k_softmax(in, k, values, indices, {.row_length = n, .share = share});
        ASSERT_EQ(values, wanted.values);
        ASSERT_EQ(std::vector<int>(indices.begin(), indices.end()), wanted.indices);
      }
    }
}

// Every value is the float's, rounded once.
TYPED_TEST(TopKSoftmax, OfSixteenBits) {
  using namespace simdact_test;
  using narrow = std::conditional_t<std::same_as<TypeParam, float>, act::bfloat16, act::float16>;
  std::mt19937 random(7);
  for (const std::size_t n : {8u, 33u, 1000u, 5000u})
    for (const share_among share : {share_among::chosen, share_among::all}) {
      std::vector<narrow> x(3 * n), values(3 * 4);
      for (narrow& each : x)
        each = narrow(static_cast<float>(random() % 1000) / 70);
      std::vector<std::uint32_t> indices(3 * 4), float_indices(3 * 4);
      std::vector<float> wanted(3 * 4), floats(3 * 4);
      act::top_k_softmax(as_floats(x), 4, wanted, float_indices, {.row_length = n, .share = share});
      act::top_k_softmax(x, 4, values, indices, {.row_length = n, .share = share});
      ASSERT_TRUE(same(values, as<narrow>(wanted))) << n;
      ASSERT_EQ(indices, float_indices);
      act::top_k_softmax(x, 4, floats, indices, {.row_length = n, .share = share});
      ASSERT_EQ(floats, wanted);
    }
}

TYPED_TEST(TopKSoftmax, RoundingModesAndFlushingDoNoHarm) {
  using T = TypeParam;
  for (const std::size_t n : {40u, 1000u}) {
    const std::vector<T> x = simdact_test::normal_numbers<T>(4 * n, 5, 30);
    const auto probabilities = [&] {
      std::vector<T> values(4 * 5);
      std::vector<int> places(4 * 5);
      act::top_k_softmax(x, 5, values, places, {.row_length = n});
      return values;
    };
    simdact_test::expect_no_harm_in_any_mode<T>(probabilities, 0);
  }
}

TYPED_TEST(TopKSoftmax, WrongCallsAreRefused) {
  using T = TypeParam;
  const std::vector<T> x(12, 1), long_row(129);
  std::vector<T> values(6, 7), all(30, 7);
  std::vector<int> indices(6, 7);
  std::vector<std::int8_t> small(1, 7);
  const std::string name = "simdact::top_k_softmax: ";
  const auto told = [&](std::size_t k, const act::top_k_options<T>& options) {
    return refusal([&] { act::top_k_softmax(x, k, values, indices, options); }, values, indices);
  };
  EXPECT_EQ(told(2, {.row_length = 5}), name + "row_length is 5; it does not divide the size 12");
  EXPECT_EQ(told(0, {.row_length = 4}), name + "k is 0; it must be from 1 to 64");
  EXPECT_EQ(told(65, {.row_length = 4}), name + "k is 65; it must be from 1 to 64");
  EXPECT_EQ(told(5, {.row_length = 4}), name + "k is 5; a row has 4 classes");
  EXPECT_EQ(told(3, {.row_length = 4}), name + "there are 9 numbers to write and the values have 6 elements");
  EXPECT_EQ(refusal([&] { act::top_k_softmax(x, 2, values, std::span(indices).first(5), {.row_length = 4}); }, indices),
            name + "there are 6 numbers to write and the indices have 5 elements");
  EXPECT_EQ(told(2, {.row_length = 4, .temperature = 0}),
            name + "temperature is 0; it must be finite and greater than 0");
  EXPECT_EQ(refusal([&] { act::top_k_softmax(long_row, 1, std::span(values).first(1), small); }, small, values),
            name + "a row has 129 classes; the output's type ends at 127");
  const std::span<T> whole(all);
  EXPECT_EQ(refusal([&] { act::top_k_softmax(whole.first(12), 2, whole.subspan(11, 6), indices, {.row_length = 4}); },
                    all, indices),
            name + "logits (12 elements) and values (6 elements) overlap");
  std::vector<std::int64_t> memory(12, 3);
  const std::span<T> over(reinterpret_cast<T*>(memory.data()), 12);
  EXPECT_EQ(refusal([&] { act::top_k_softmax(over, 1, std::span(values).first(1), std::span(memory).first(1)); },
                    memory, values),
            name + "logits (12 elements) and indices (1 elements) overlap");
  EXPECT_EQ(refusal([&] { act::top_k_softmax(x, 2, over.first(2), std::span(memory).first(2)); }, memory),
            name + "values (2 elements) and indices (2 elements) overlap");
  // No rows.
  act::top_k_softmax(std::vector<T>{}, 2, std::vector<T>{}, std::vector<int>{}, {.row_length = 4});
}

} // namespace
