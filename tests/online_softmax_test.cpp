// SPDX-License-Identifier: BSL-1.0
// Online softmax: any split of the logits against long double, equal bits where blocks are whole, what the empty state,
// infinities and NaN give, the shares of a second pass, and the edges of memory.
#include <cmath>
#include <limits>
#include <random>
#include <span>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include <simdact/online_softmax.hpp>
#include <support/any_mode.hpp>
#include <support/guarded.hpp>
#include <support/random_rows.hpp>
#include <support/refusal.hpp>
#include <support/row_instances.hpp>

namespace {

namespace act = simdact;

template <class T>
class OnlineSoftmax : public ::testing::Test {
protected:
  static constexpr T infinity = std::numeric_limits<T>::infinity(), not_a_number = std::numeric_limits<T>::quiet_NaN();
  static constexpr long double eps = std::numeric_limits<T>::epsilon();
};

using element_types = ::testing::Types<float, double>;
TYPED_TEST_SUITE(OnlineSoftmax, element_types);

template <class T>
struct row {
  std::vector<T> x;
  long double top = -std::numeric_limits<long double>::infinity(), sum = 0;

  row(std::size_t n, double centre, double deviation, double rise = 0) : x(n) {
    std::mt19937 random(static_cast<unsigned>(n));
    std::normal_distribution<double> normal(centre, deviation);
    for (std::size_t i = 0; i < n; ++i)
      x[i] = static_cast<T>(normal(random) + rise * static_cast<double>(i) / static_cast<double>(n));
    for (const long double each : x)
      top = std::max(top, each);
    for (const long double each : x)
      sum += std::exp(each - top);
  }
  long double logsumexp() const { return top + std::log(sum); }
};

template <class T>
std::vector<row<T>> rows() {
  std::vector<row<T>> all;
  for (const std::size_t n : {1u, 10u, 128u, 1000u, 32000u, 200000u})
    for (const double centre : {0.0, -700.0, 1e4, -3e7})
      all.emplace_back(n, centre, centre == 0 ? 4 : 30);
  all.emplace_back(20000, 0, 1e-3, 0);
  all.emplace_back(20000, -100, 1e-3, 200); // the maximum rises all the time
  all.emplace_back(20000, 100, 1e-3, -200);
  all.emplace_back(20000, -1e5, 1e-3, 2e5);
  return all;
}

template <class T>
void expect_logsumexp(const act::online_softmax<T>& state, const row<T>& r, const char* how) {
  constexpr long double eps = std::numeric_limits<T>::epsilon();
  const long double exact = r.logsumexp();
  EXPECT_EQ(state.max(), static_cast<T>(r.top)) << how;
  EXPECT_LE(std::fabs(static_cast<long double>(state.logsumexp()) - exact), eps * std::max(1.0L, std::fabs(exact)))
      << how << " of " << r.x.size();
}

TYPED_TEST(OnlineSoftmax, AnySplit) {
  using T = TypeParam;
  for (const row<T>& r : rows<T>()) {
    const std::span<const T> x(r.x);
    act::online_softmax<T> whole, single, pieces, backwards;
    whole.push(x);
    expect_logsumexp(whole, r, "whole");
    for (const T each : x)
      single.push(each);
    expect_logsumexp(single, r, "one by one");
    std::mt19937 random(3);
    std::vector<act::online_softmax<T>> states;
    for (std::size_t i = 0; i < x.size();) {
      const std::size_t n = std::min<std::size_t>(x.size() - i, 1 + random() % 700);
      pieces.push(x.subspan(i, n));
      states.emplace_back().push(x.subspan(i, n));
      i += n;
    }
    expect_logsumexp(pieces, r, "pieces");
    for (std::size_t i = states.size(); i-- > 0;)
      backwards.merge(states[i]);
    expect_logsumexp(backwards, r, "merged backwards");
    for (std::size_t apart = 1; apart < states.size(); apart *= 2)
      for (std::size_t i = 0; i + apart < states.size(); i += 2 * apart)
        states[i].merge(states[i + apart]);
    expect_logsumexp(states[0], r, "merged in a tree");
  }
}

TYPED_TEST(OnlineSoftmax, WholeBlocksHaveTheSameBits) {
  using T = TypeParam;
  constexpr std::size_t block = act::online_softmax<T>::block;
  const row<T> r(10 * block + 77, 3, 20);
  const std::span<const T> x(r.x);
  act::online_softmax<T> whole, split;
  whole.push(x);
  split.push(x.first(block));
  split.push(x.subspan(block, 6 * block));
  split.push(x.subspan(7 * block));
  ASSERT_EQ(whole.logsumexp(), split.logsumexp());
  std::vector<T> p(x.size()), q(x.size());
  whole.probabilities(x, p);
  split.probabilities(x, q);
  ASSERT_EQ(p, q);
}

TYPED_TEST(OnlineSoftmax, Probabilities) {
  using T = TypeParam;
  for (const row<T>& r : rows<T>()) {
    act::online_softmax<T> state, late;
    const std::size_t half = r.x.size() / 2;
    state.push(std::span(r.x).subspan(half));
    late.push(std::span(r.x).first(half));
    state.merge(late);
    std::vector<T> p(r.x.size()), in_place = r.x;
    state.probabilities(r.x, p);
    long double sum = 0;
    for (std::size_t i = 0; i < p.size(); ++i) {
      const long double exact = std::exp(static_cast<long double>(r.x[i]) - r.top) / r.sum;
      ASSERT_LE(std::fabs(static_cast<long double>(p[i]) - exact),
                2 * this->eps * exact + 2 * std::numeric_limits<T>::denorm_min())
          << r.x[i] << " below " << r.top;
      sum += p[i];
    }
    ASSERT_LE(std::fabs(sum - 1), 4 * this->eps);
    state.probabilities(in_place, in_place);
    ASSERT_EQ(in_place, p);
  }
}

TYPED_TEST(OnlineSoftmax, OneLogitAndNearCertainOnes) {
  using T = TypeParam;
  std::mt19937 random(5);
  std::uniform_real_distribution<double> numbers(-12, 12);
  for (int turn = 0; turn < 3000; ++turn) {
    std::vector<T> x(1 + random() % 5), p(x.size());
    act::online_softmax<T> state, pieces;
    for (T& v : x) {
      v = static_cast<T>(numbers(random));
      pieces.push(v);
    }
    state.push(x);
    state.probabilities(x, p);
    for (const T v : p)
      ASSERT_LE(v, 1);
    for (const T sum : {state.logsumexp(), pieces.logsumexp()})
      if (x.size() == 1)
        ASSERT_EQ(sum, x[0]);
      else
        ASSERT_GE(sum, state.max());
  }
  // Nothing is lost beside a maximum of 0.
  act::online_softmax<T> state;
  state.push(std::vector<T>{0, -40});
  EXPECT_LE(std::fabs(state.logsumexp() - std::exp(-40.0L)), 4 * this->eps * std::exp(-40.0L));
}

TYPED_TEST(OnlineSoftmax, NothingInfinitiesAndNan) {
  using T = TypeParam;
  const T inf = this->infinity;
  const auto state_of = [](std::vector<T> x) {
    act::online_softmax<T> state;
    state.push(x);
    return state;
  };
  const auto shares = [](const act::online_softmax<T>& state, std::vector<T> x) {
    state.probabilities(x, x);
    return x;
  };
  using list = std::vector<T>;
  for (const auto& empty : {state_of({}), state_of({-inf, -inf})}) {
    EXPECT_EQ(empty.max(), -inf);
    EXPECT_EQ(empty.logsumexp(), -inf);
    EXPECT_EQ(shares(empty, {-inf, 1}), (list{0, 0}));
    auto other = state_of({2});
    const T before = other.logsumexp();
    other.merge(empty);
    EXPECT_EQ(other.logsumexp(), before);
    auto merged = empty;
    merged.merge(other);
    EXPECT_EQ(merged.logsumexp(), before);
    EXPECT_EQ(merged.max(), 2);
  }
  EXPECT_EQ(state_of({2}).logsumexp(), 2);
  EXPECT_NEAR(state_of({1, -inf}).logsumexp(), 1, std::numeric_limits<T>::epsilon());
  auto infinite = state_of({inf, 1});
  EXPECT_EQ(infinite.max(), inf);
  EXPECT_EQ(infinite.logsumexp(), inf);
  EXPECT_EQ(shares(infinite, {inf, 1, -inf}), (list{1, 0, 0}));
  infinite.merge(state_of({3, inf}));
  infinite.push(T(5));
  EXPECT_EQ(shares(infinite, {inf, 1}), (list{T(0.5), 0}));
  EXPECT_EQ(infinite.logsumexp(), inf);
  for (std::size_t at = 0; at < 100; at += 9)
    for (const T other : {T(0), inf, -inf}) {
      list x(100, T(0.5));
      x[(at + 50) % 100] = other;
      x[at] = this->not_a_number;
      auto state = state_of(x), after = state_of({1});
      after.merge(state);
      after.push(T(3));
      EXPECT_TRUE(std::isnan(state.max()) && std::isnan(state.logsumexp()));
      EXPECT_TRUE(std::isnan(after.max()) && std::isnan(after.logsumexp()));
      for (const T share : shares(after, x))
        EXPECT_TRUE(std::isnan(share));
    }
  EXPECT_TRUE(std::isnan(state_of(list(5, this->not_a_number)).max()));
  const list p = shares(state_of({1, 1}), {1, this->not_a_number});
  EXPECT_EQ(p[0], T(0.5));
  EXPECT_TRUE(std::isnan(p[1]));
  constexpr T largest = std::numeric_limits<T>::max();
  EXPECT_EQ(state_of({largest, -largest}).logsumexp(), largest);
  auto far = state_of({-largest});
  far.push(largest);
  EXPECT_EQ(far.logsumexp(), largest);
  far.push(-largest);
  EXPECT_EQ(shares(far, {largest, -largest}), (list{1, 0}));
}

TYPED_TEST(OnlineSoftmax, NothingOutsideTheRangesIsTouched) {
  using T = TypeParam;
  constexpr std::size_t most = 9 * act::simd::width<act::simd::widest<T>> + 1;
  simdact_test::guarded_pages in_pages(most * sizeof(T)), out_pages(most * sizeof(T));
  const row<T> r(most, 0, 4);
  for (std::size_t n = 1; n <= most; ++n)
    for (const bool back : {false, true}) {
      const std::span<T> in(back ? in_pages.back<T>(n) : in_pages.front<T>(), n),
          out(back ? out_pages.back<T>(n) : out_pages.front<T>(), n);
      const std::vector<T> safe(r.x.begin(), r.x.begin() + static_cast<std::ptrdiff_t>(n));
      std::copy(safe.begin(), safe.end(), in.begin());
      act::online_softmax<T> state, other;
      state.push(in);
      other.push(safe);
      ASSERT_EQ(state.logsumexp(), other.logsumexp());
      std::vector<T> p(n);
      state.probabilities(in, out);
      other.probabilities(safe, p);
      ASSERT_TRUE(std::equal(p.begin(), p.end(), out.begin()));
    }
}

TYPED_TEST(OnlineSoftmax, RoundingModesAndFlushingDoNoHarm) {
  using T = TypeParam;
  for (const double deviation : {2.0, 30.0, 500.0}) {
    const std::vector<T> x = simdact_test::normal_numbers<T>(1000, 5, deviation);
    const auto probabilities = [&] {
      act::online_softmax<T> state;
      state.push(std::span(x).first(300));
      state.push(std::span(x).subspan(300));
      std::vector<T> p(x.size());
      state.probabilities(x, p);
      return p;
    };
    simdact_test::expect_no_harm_in_any_mode<T>(probabilities, 0);
  }
}

TYPED_TEST(OnlineSoftmax, WrongCallsAreRefused) {
  using T = TypeParam;
  act::online_softmax<T> state;
  state.push(T(1));
  std::vector<T> out(8, 7);
  const std::string name = "simdact::online_softmax::probabilities: ";
  EXPECT_EQ(simdact_test::refusal([&] { state.probabilities(std::vector<T>(9), out); }, out),
            name + "the input has 9 elements and the output 8");
  EXPECT_EQ(
      simdact_test::refusal([&] { state.probabilities(std::span(out).first(5), std::span(out).subspan(2, 5)); }, out),
      name + "input and output overlap without being the same range: 5 elements that begin 2 apart");
}

} // namespace
