// SPDX-License-Identifier: BSL-1.0
// Which part of a program dispatch calls. That parts are compiled and run: examples/dispatch.
#include <stdexcept>
#include <type_traits>

#include <gtest/gtest.h>

#include <simdact/dispatch.hpp>

namespace act = simdact;

namespace {

template <int Number, bool Runs>
struct part {
  static constexpr int number = Number;
  static bool runs_here() { return Runs; }
};

constexpr auto number_of = []<class Arch>() { return Arch::number; };

TEST(Dispatch, TakesTheFirstThatRunsHere) {
  EXPECT_EQ((act::dispatch<part<1, true>, part<2, true>>(number_of)), 1);
  EXPECT_EQ((act::dispatch<part<1, false>, part<2, true>, part<3, true>>(number_of)), 2);
}

TEST(Dispatch, TakesTheLastWhereNoneRuns) {
  EXPECT_EQ((act::dispatch<part<1, false>, part<2, false>>(number_of)), 2);
  EXPECT_EQ((act::dispatch<part<3, false>>(number_of)), 3);
}

TEST(Dispatch, GivesWhatTheCallGives) {
  int x = 0;
  auto&& result = act::dispatch<part<1, true>>([&]<class Arch>() -> int& { return x; });
  EXPECT_EQ(&result, &x);
  static_assert(std::is_same_v<decltype(result), int&>);
  EXPECT_THROW((act::dispatch<part<1, false>, part<2, true>>([]<class Arch>() { throw std::invalid_argument(""); })),
               std::invalid_argument);
}

// What this test is compiled for runs here, or it would not.
TEST(Dispatch, KnowsThisMachine) {
#if defined(__x86_64__)
  EXPECT_TRUE(act::arch::sse2::runs_here());
#endif
#if defined(__AVX2__) && defined(__FMA__)
  EXPECT_TRUE(act::arch::avx2::runs_here());
#endif
#if defined(__AVX512BW__) && defined(__AVX512VL__)
  EXPECT_TRUE(act::arch::avx512::runs_here());
#endif
#if defined(__aarch64__)
  EXPECT_TRUE(act::arch::neon64::runs_here());
#endif
}

} // namespace
