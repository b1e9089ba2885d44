// SPDX-License-Identifier: BSL-1.0
// The ReLU family beyond the suite: its parameters, backward passes and refusals.
#include <cmath>
#include <limits>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include <simdact/relu.hpp>
#include <support/refusal.hpp>

namespace {

namespace act = simdact;

template <class T>
class Relu : public ::testing::Test {};

using element_types = ::testing::Types<float, double>;
TYPED_TEST_SUITE(Relu, element_types);

template <class T>
constexpr T infinity = std::numeric_limits<T>::infinity();

// Numbers on both sides of every kink, at it and next to it.
template <class T>
std::vector<T> inputs(std::initializer_list<T> kinks) {
  std::vector<T> list{0, T(-0.0), infinity<T>, -infinity<T>, std::numeric_limits<T>::denorm_min()};
  for (const T kink : kinks)
    for (const T x : {kink, std::nextafter(kink, infinity<T>), std::nextafter(kink, -infinity<T>)})
      list.push_back(x);
  for (int i = -60; i <= 60; ++i)
    list.push_back(T(i) / 7);
  return list;
}

// The value form is the wanted function, the array form the value form, the backward pass the derivative times dy.
template <class T, class Value, class Derivative, class Backward, class Wanted, class Slope>
void agree(const std::vector<T>& x, Value value, Derivative derivative, Backward backward, Wanted wanted, Slope slope) {
  std::vector<T> y(x.size()), d(x.size()), dx(x.size()), dy(x.size());
  for (std::size_t i = 0; i < x.size(); ++i)
    dy[i] = T(i % 5) - T(2.5);
  value(x, y);
  derivative(x, d);
  backward(dy, x, dx);
  for (std::size_t i = 0; i < x.size(); ++i) {
    ASSERT_EQ(value(x[i]), wanted(x[i])) << x[i];
    ASSERT_EQ(y[i], wanted(x[i])) << x[i];
    ASSERT_EQ(derivative(x[i]), slope(x[i])) << x[i];
    ASSERT_EQ(d[i], slope(x[i])) << x[i];
    ASSERT_EQ(dx[i], dy[i] * slope(x[i])) << x[i];
  }
  backward(dy, x, dy);
  ASSERT_EQ(dy, dx);
  ASSERT_TRUE(std::isnan(value(std::numeric_limits<T>::quiet_NaN())));
  ASSERT_TRUE(std::isnan(derivative(std::numeric_limits<T>::quiet_NaN())));
}

#define CALL(function, ...) [=](auto&&... of) { return act::function(of... __VA_OPT__(, ) __VA_ARGS__); }
#define FORMS(function, ...)                                                                                           \
  CALL(function __VA_OPT__(, ) __VA_ARGS__), CALL(function##_derivative __VA_OPT__(, ) __VA_ARGS__),                   \
      CALL(function##_backward __VA_OPT__(, ) __VA_ARGS__)

TYPED_TEST(Relu, WithoutParameters) {
  using T = TypeParam;
  const auto x = inputs<T>({0, 6, 3, -3});
  agree(
      x, FORMS(relu), [](T v) { return v > 0 ? v : 0; }, [](T v) -> T { return v > 0; });
  agree(
      x, FORMS(relu6), [](T v) { return v > 6   ? 6
                                        : v > 0 ? v
                                                : 0; }, [](T v) -> T { return v > 0 && v < 6; });
  agree(
      x, FORMS(relu_squared), [](T v) { return v > 0 ? v * v : 0; }, [](T v) { return v > 0 ? 2 * v : 0; });
  agree(
      x, FORMS(hardsigmoid), [](T v) { return std::fmin(T(6), std::fmax(v, T(-3)) + 3) * T(1.0 / 6); },
      [](T v) { return v > -3 && v < 3 ? T(1.0 / 6) : 0; });
  agree(
      x, FORMS(hardswish), [](T v) { return v <= -3  ? 0
                                            : v >= 3 ? v
                                                     : v * ((v + 3) * T(1.0 / 6)); },
      [](T v) { return v <= -3  ? 0
                       : v >= 3 ? 1
                                : (2 * v + 3) * T(1.0 / 6); });
}

// At an x where the derivative is 0 the gradient is 0, whatever dy; at other x it is dy's product, and NaN at NaN.
template <class T, class Derivative, class Backward>
void comes_through_where_active(Derivative derivative, Backward backward) {
  constexpr T nan = std::numeric_limits<T>::quiet_NaN();
  std::vector<T> x = inputs<T>({0, 6, 3, -3, T(0.5), T(-0.5), T(-1.5)}), dx(x.size());
  x.push_back(nan);
  dx.push_back(0);
  std::size_t inactive = 0;
  for (const T g : {infinity<T>, -infinity<T>, nan, T(-2)}) {
    const std::vector<T> dy(x.size(), g);
    backward(dy, x, dx);
    for (std::size_t i = 0; i < x.size(); ++i) {
      const T slope = derivative(x[i]), wanted = slope == 0 ? 0 : g * slope;
      inactive += slope == 0;
      ASSERT_TRUE(dx[i] == wanted || (std::isnan(dx[i]) && std::isnan(wanted))) << g << " at " << x[i];
    }
  }
  ASSERT_GT(inactive, 0u);
}

#define BACKWARD(function, ...)                                                                                        \
  CALL(function##_derivative __VA_OPT__(, ) __VA_ARGS__), CALL(function##_backward __VA_OPT__(, ) __VA_ARGS__)

TYPED_TEST(Relu, NoGradientComesThroughAFlatPart) {
  using T = TypeParam;
  comes_through_where_active<T>(BACKWARD(relu));
  comes_through_where_active<T>(BACKWARD(relu6));
  comes_through_where_active<T>(BACKWARD(relu_squared));
  comes_through_where_active<T>(BACKWARD(hardtanh, T(-3), T(3)));
  comes_through_where_active<T>(BACKWARD(hardsigmoid));
  comes_through_where_active<T>(BACKWARD(hardswish));
  comes_through_where_active<T>(BACKWARD(leaky_relu, T(0)));
  comes_through_where_active<T>(BACKWARD(threshold, T(0.5)));
  comes_through_where_active<T>(BACKWARD(softshrink, T(0.5)));
  comes_through_where_active<T>(BACKWARD(hardshrink, T(0.5)));
}

TYPED_TEST(Relu, ZerosKeepTheirSign) {
  using T = TypeParam;
  for (const T zero : {T(0), T(-0.0)}) {
    const std::vector<T> in(21, zero);
    std::vector<T> out(21, 9);
    const auto is_kept = [&](T one) {
      EXPECT_EQ(std::signbit(one), std::signbit(zero));
      for (const T y : out)
        EXPECT_EQ(std::signbit(y), std::signbit(zero));
    };
    act::relu(in, out);
    is_kept(act::relu(zero));
    act::relu6(in, out);
    is_kept(act::relu6(zero));
    act::hardtanh(in, out, 0, 1);
    is_kept(act::hardtanh(zero, 0, 1));
  }
  EXPECT_FALSE(std::signbit(act::relu(T(-1))));
}

TYPED_TEST(Relu, Hardtanh) {
  using T = TypeParam;
  for (const T low : {T(-1), T(-2.5), T(0), T(0.25)})
    for (const T high : {T(0.25), T(1), T(7)})
      agree(
          inputs<T>({low, high}), FORMS(hardtanh, low, high), [=](T v) { return v < low    ? low
                                                                                : v > high ? high
                                                                                           : v; },
          [=](T v) -> T { return v > low && v < high; });
  EXPECT_EQ(act::hardtanh(T(-5), -infinity<T>, T(2)), -5);
  // Limits that are crossed.
  agree(
      inputs<T>({2, -1}), FORMS(hardtanh, T(2), T(-1)), [](T) -> T { return -1; }, [](T) -> T { return 0; });
}

TYPED_TEST(Relu, HardSigmoid) {
  using T = TypeParam;
  for (const T slope : {T(0.25), T(-0.5), T(0)})
    for (const T offset : {T(0.5), T(0.125)}) {
      const auto line = [=](T v) { return slope == 0 ? offset : slope * v + offset; };
      std::vector<T> x(70);
      for (std::size_t i = 0; i < x.size(); ++i)
        x[i] = T(static_cast<int>(i)) / 8 - 4;
      x.insert(x.end(), {infinity<T>, -infinity<T>, T(0), T(-0.0)});
      agree(
          x, FORMS(hardsigmoid, slope, offset), [=](T v) { return std::fmin(T(1), std::fmax(T(0), line(v))); },
          [=](T v) { return line(v) > 0 && line(v) < 1 ? slope : 0; });
    }
}

TYPED_TEST(Relu, Leaky) {
  using T = TypeParam;
  for (const T slope : {T(0.01), T(0.2), T(-0.5), T(3)})
    agree(
        inputs<T>({0}), FORMS(leaky_relu, slope), [=](T v) { return v > 0 ? v : slope * v; },
        [=](T v) { return v > 0 ? 1 : slope; });
  agree(
      inputs<T>({0}), FORMS(leaky_relu, T(0)), [](T v) { return v > 0 ? v : 0; }, [](T v) -> T { return v > 0; });
  EXPECT_EQ(act::leaky_relu(T(-1)), T(-0.01));
}

TYPED_TEST(Relu, Shrinkage) {
  using T = TypeParam;
  for (const T lambda : {T(0.5), T(0), T(3), T(-1)}) {
    const auto outside = [=](T v) -> T { return std::fabs(v) > lambda; };
    agree(
        inputs<T>({lambda, -lambda}), FORMS(softshrink, lambda),
        [=](T v) { return v > lambda    ? v - lambda
                          : v < -lambda ? v + lambda
                                        : 0; }, outside);
    agree(
        inputs<T>({lambda, -lambda}), FORMS(hardshrink, lambda), [=](T v) { return std::fabs(v) > lambda ? v : 0; },
        outside);
  }
}

TYPED_TEST(Relu, Threshold) {
  using T = TypeParam;
  for (const T limit : {T(0.1), T(-2), T(5)}) {
    const auto above = [=](T v) -> T { return v > limit; };
    agree(
        inputs<T>({limit}), CALL(threshold, limit, T(20)), CALL(threshold_derivative, limit),
        CALL(threshold_backward, limit), [=](T v) { return v > limit ? v : 20; }, above);
  }
}

TYPED_TEST(Relu, EveryPolicyIsTheOneKernel) {
  using T = TypeParam;
  for (const T x : inputs<T>({0})) {
    EXPECT_EQ(act::relu<act::fast>(x), act::relu(x));
    EXPECT_EQ(act::leaky_relu<act::reproducible>(x), act::leaky_relu(x));
    EXPECT_EQ(act::relu_squared<act::fast>(x), act::relu_squared(x));
    EXPECT_EQ(act::hardswish<act::max_ulp<3>>(x), act::hardswish<act::formula>(x));
  }
  static_assert(act::accuracy<act::fn::relu, act::accurate, T>.max_abs == 0);
}

TYPED_TEST(Relu, IsAConstantExpression) {
  using T = TypeParam;
  static_assert(act::relu(T(-2)) == 0 && act::relu(T(2)) == 2 && act::relu6(T(9)) == 6 && act::hardtanh(T(9)) == 1);
  static_assert(act::leaky_relu(T(-2), T(0.5)) == -1 && act::relu_squared(T(3)) == 9 && act::hardsigmoid(T(3)) == 1);
  static_assert(act::hardswish(T(4)) == 4 && act::softshrink(T(1)) == T(0.5) && act::hardshrink(T(1)) == 1);
  static_assert(act::threshold(T(1), T(2), T(3)) == 3 && act::prelu(T(-1), T(4)) == -4);
}

// The text of the refusal; that the output still holds its marks is checked.
template <class T, class Call>
std::string refusal(Call call) {
  const std::vector<T> in(5, 1);
  std::vector<T> out(5, 9);
  return simdact_test::refusal([&] { call(in, out); }, out);
}

TYPED_TEST(Relu, RefusesParametersOutsideTheirDomain) {
  using T = TypeParam;
  const T nan = std::numeric_limits<T>::quiet_NaN();
  const std::string finite = "; it must be finite";
  EXPECT_EQ(refusal<T>([=](auto& in, auto& out) { act::hardtanh(in, out, 2, nan); }),
            "simdact::hardtanh: the limits are 2 and nan; neither may be NaN");
  EXPECT_EQ(refusal<T>([=](auto& in, auto& out) { act::hardtanh_backward(in, in, out, nan, 1); }),
            "simdact::hardtanh_backward: the limits are nan and 1; neither may be NaN");
  EXPECT_EQ(refusal<T>([=](auto& in, auto& out) { act::leaky_relu(in, out, infinity<T>); }),
            "simdact::leaky_relu: slope is inf" + finite);
  EXPECT_EQ(refusal<T>([=](auto& in, auto& out) { act::leaky_relu_derivative(in, out, nan); }),
            "simdact::leaky_relu_derivative: slope is nan" + finite);
  EXPECT_EQ(refusal<T>([=](auto& in, auto& out) { act::threshold(in, out, 1, infinity<T>); }),
            "simdact::threshold: value is inf" + finite);
  EXPECT_EQ(refusal<T>([=](auto& in, auto& out) { act::threshold_backward(in, in, out, nan); }),
            "simdact::threshold_backward: limit is nan" + finite);
  EXPECT_EQ(refusal<T>([=](auto& in, auto& out) { act::softshrink(in, out, nan); }),
            "simdact::softshrink: lambda is nan" + finite);
  EXPECT_EQ(refusal<T>([=](auto& in, auto& out) { act::hardshrink(in, out, infinity<T>); }),
            "simdact::hardshrink: lambda is inf" + finite);
  EXPECT_EQ(refusal<T>([=](auto& in, auto& out) { act::hardsigmoid(in, out, nan, 0); }),
            "simdact::hardsigmoid: slope is nan" + finite);
  EXPECT_EQ(refusal<T>([=](auto& in, auto& out) { act::hardsigmoid_backward(in, in, out, 1, infinity<T>); }),
            "simdact::hardsigmoid_backward: offset is inf" + finite);
  EXPECT_EQ(refusal<T>([=](auto&, auto& out) { act::relu(std::vector<T>(4, 1), out); }),
            "simdact::relu: the input has 4 elements and the output 5");
}

} // namespace
