// SPDX-License-Identifier: BSL-1.0
// What an array call refuses, and that it then has written nothing.
#include <array>
#include <span>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include <simdact/core/disjoint.hpp>
#include <simdact/core/extent.hpp>
#include <simdact/prelu.hpp>
#include <simdact/tanh.hpp>

#include <support/refusal.hpp>

namespace {

namespace act = simdact;
using simdact_test::refusal;

template <class T>
class Array : public ::testing::Test {};

using element_types = ::testing::Types<float, double>;
TYPED_TEST_SUITE(Array, element_types);

TYPED_TEST(Array, RefusesSizesThatDiffer) {
  const std::vector<TypeParam> in(5, 1), y(5, 1);
  for (const std::size_t size : {0u, 4u, 6u}) {
    std::vector<TypeParam> out(size, 9);
    const std::string numbers = "the input has 5 elements and the output " + std::to_string(size);
    EXPECT_EQ(refusal([&] { act::tanh(in, out); }, out), "simdact::tanh: " + numbers);
    EXPECT_EQ(refusal([&] { act::tanh<act::fast>(in, out); }, out), "simdact::tanh: " + numbers);
    EXPECT_EQ(refusal([&] { act::tanh_derivative(in, out); }, out), "simdact::tanh_derivative: " + numbers);
    EXPECT_EQ(refusal([&] { act::tanh_backward(in, y, out); }, out), "simdact::tanh_backward: " + numbers);
    EXPECT_EQ(refusal([&] { act::tanh_backward_from_output(in, y, out); }, out),
              "simdact::tanh_backward_from_output: " + numbers);
  }
}

TYPED_TEST(Array, RefusesTheSecondInputsSizeToo) {
  const std::vector<TypeParam> dy(5, 1), x(7, 1);
  std::vector<TypeParam> dx(5, 9);
  EXPECT_EQ(refusal([&] { act::tanh_backward(dy, x, dx); }, dx),
            "simdact::tanh_backward: the input has 7 elements and the output 5");
}

TYPED_TEST(Array, RefusesRangesThatOverlapInPart) {
  std::vector<TypeParam> memory(11, 1);
  const std::span<TypeParam> all(memory);
  for (const std::size_t apart : {1u, 5u}) {
    const std::string numbers =
        "overlap without being the same range: 6 elements that begin " + std::to_string(apart) + " apart";
    for (const bool backwards : {false, true}) {
      const std::size_t from = backwards ? apart : 0, to = backwards ? 0 : apart;
      const std::string text = refusal([&] { act::tanh(all.subspan(from, 6), all.subspan(to, 6)); }, memory);
      EXPECT_EQ(text, "simdact::tanh: input and output " + numbers);
    }
  }
}

TYPED_TEST(Array, TakesTheSameRangeAndRangesThatTouch) {
  std::vector<TypeParam> memory(10, TypeParam(0.5));
  const std::span<TypeParam> all(memory);
  act::tanh(all.first(5), all.last(5));
  act::tanh(all.last(5), all.last(5));
  EXPECT_EQ(memory[4], TypeParam(0.5));
  EXPECT_EQ(memory[5], act::tanh(act::tanh(TypeParam(0.5))));
  act::tanh(all.first(0), all.first(0));
}

// Wherever it begins: a part of a list that is empty still points into the list.
TYPED_TEST(Array, AnEmptyRangeOverlapsNothing) {
  std::vector<TypeParam> memory(6, 1);
  const std::span<TypeParam> all(memory);
  for (const std::size_t at : {0u, 1u, 5u, 6u}) {
    const std::span<TypeParam> none = all.subspan(at, 0);
    for (const bool swapped : {false, true}) {
      const std::span<TypeParam> a = swapped ? none : all, b = swapped ? all : none;
      EXPECT_FALSE(act::detail::overlap(a.data(), a.size(), b.data(), b.size())) << at;
      EXPECT_NO_THROW(act::detail::check_apart<TypeParam>("f", "a", a.data(), a.size(), "b", b.data(), b.size()));
      EXPECT_NO_THROW(act::detail::check_disjoint("f", "a", a.data(), a.size(), "b", b.data(), b.size()));
    }
    EXPECT_NO_THROW(act::prelu(none, all, none)) << at;
    act::detail::check_disjoint("f", "a", all.data(), at, "b", all.data() + at, 6 - at);
  }
  EXPECT_TRUE(act::detail::overlap(all.data(), 2, all.data() + 1, 1));
}

TYPED_TEST(Array, TakesAnyContiguousRange) {
  const std::array<TypeParam, 3> in{0, 1, 2};
  TypeParam out[3] = {9, 9, 9};
  act::tanh(in, out);
  EXPECT_EQ(out[2], act::tanh(TypeParam(2)));
}

TYPED_TEST(Array, BackwardIsTheDerivativeTimesTheGradient) {
  std::vector<TypeParam> x, dy, y, dx;
  for (int i = -400; i <= 400; ++i) {
    x.push_back(TypeParam(i) / 16);
    dy.push_back(TypeParam(i % 7) / 4);
  }
  y.resize(x.size());
  dx.resize(x.size());
  act::tanh(x, y);
  act::tanh_backward(dy, x, dx);
  for (std::size_t i = 0; i < x.size(); ++i)
    ASSERT_EQ(dx[i], dy[i] * act::tanh_derivative(x[i])) << x[i];
  act::tanh_backward_from_output(dy, y, dx);
  for (std::size_t i = 0; i < x.size(); ++i) {
    const long double kept = y[i], exact = dy[i] * (1 - kept) * (1 + kept);
    ASSERT_NEAR(dx[i], static_cast<TypeParam>(exact),
                2 * std::numeric_limits<TypeParam>::epsilon() * std::fabs(static_cast<TypeParam>(exact)))
        << x[i];
  }
  act::tanh_backward(dy, x, dy);
  EXPECT_EQ(dy[1], TypeParam(-399 % 7) / 4 * act::tanh_derivative(x[1]));
}

// Sizes are signed in some libraries, and unsigned in others.
TEST(Extent, TakesAnyInteger) {
  constexpr act::extent from_signed = std::ptrdiff_t{1000}, from_short = static_cast<unsigned short>(7), none = 0;
  static_assert(from_signed == 1000 && from_short == 7 && none == 0);
  static_assert(!std::is_convertible_v<double, act::extent>);
}

TEST(Extent, RefusesWhatIsBelowZero) {
  const std::string sentence = "simdact: an option that is a number of elements is -4; it must not be below 0";
  EXPECT_EQ(refusal([] { act::extent(-4LL); }), sentence);
  EXPECT_EQ(refusal([] { act::extent(static_cast<signed char>(-4)); }), sentence);
}

// No number is refused, so that a caller's noexcept needs no check; ranges may be.
TEST(Value, IsNoexcept) {
  std::array<double, 3> range{};
  static_assert(noexcept(act::tanh(1.0f))&& noexcept(act::tanh<act::fast>(1.0))&& noexcept(act::tanh_derivative(1.0)));
  static_assert(noexcept(act::tanh(act::simd::widest_raw<float>(1.0f))));
  static_assert(!noexcept(act::tanh(range, range)));
}

} // namespace
