// SPDX-License-Identifier: BSL-1.0
// A caller's own expression raises no floating-point exceptions that its elements do not.
#include <array>
#include <vector>

#include <gtest/gtest.h>

#include <simdact/transform.hpp>
#include <support/raised.hpp>

namespace {

namespace act = simdact;

template <class T>
class TransformExceptions : public testing::Test {};

using element_types = testing::Types<float, double>;
TYPED_TEST_SUITE(TransformExceptions, element_types);

// The lanes behind the end hold nothing that an operation could stumble over.
TYPED_TEST(TransformExceptions, LastLanesRaiseNone) {
  const auto quotient = [](auto x, auto y) { return x / y; };
  for (std::size_t n = 0; n <= 9 * act::simd::width<act::simd::widest<TypeParam>> + 1; ++n) {
    const std::vector<TypeParam> ones(n, 1), twos(n, 2);
    std::vector<TypeParam> out(n);
    double sum = 0, second = 0;
    const int raised = simdact_test::raised_by([&] {
      act::transform(ones, twos, out, quotient);
      sum = act::transform_sum(ones, twos, quotient);
      second = act::transform_and_sum(ones, twos, out, [=](auto x, auto y) {
        return std::array{quotient(x, y), quotient(y, x)};
      });
    });
    EXPECT_EQ(raised, 0) << n << simdact_test::exception_names(raised);
    EXPECT_EQ(out, std::vector<TypeParam>(n, TypeParam(0.5))) << n;
    EXPECT_EQ(sum, static_cast<double>(n) / 2);
    EXPECT_EQ(second, static_cast<double>(2 * n));
  }
}

} // namespace
