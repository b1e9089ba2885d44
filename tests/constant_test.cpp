// SPDX-License-Identifier: BSL-1.0
// Constant evaluation gives the bits that a call at run time gives.
#include <array>
#include <bit>
#include <cstdint>
#include <limits>
#include <tuple>

#include <gtest/gtest.h>

#include <reference/all.hpp>
#include <simdact/simdact.hpp>

namespace {

namespace act = simdact;

constexpr std::array inputs{0.0,  -0.0, 0x1p-1074, 0x1p-149, 0x1.8p-30, 0.01, 0.2,  0.24,   0.3,   0.45, 0.5,
                            0.75, 0.99, 1.0,       1.2,      1.37,      1.5,  1.93, 2.3333, 2.572, 3.0,  3.3,
                            3.76, 4.4,  5.1,       6.28,     7.7,       9.0,  10.0, 17.9,   18.1,  19.4, 1e30};

template <class Policy, class T>
constexpr auto constants = [] {
  std::array<T, inputs.size()> values{};
  for (std::size_t i = 0; i < inputs.size(); ++i)
    values[i] = act::tanh<Policy>(static_cast<T>(-inputs[i]));
  return values;
}();

template <class Policy, class T>
constexpr auto derivative_constants = [] {
  std::array<T, inputs.size()> values{};
  for (std::size_t i = 0; i < inputs.size(); ++i)
    values[i] = act::tanh_derivative<Policy>(static_cast<T>(inputs[i]));
  return values;
}();

template <class Policy, class T>
void constants_are_the_calls_results() {
  using bits = std::conditional_t<sizeof(T) == 4, std::uint32_t, std::uint64_t>;
  for (std::size_t i = 0; i < inputs.size(); ++i) {
    const volatile T x = static_cast<T>(inputs[i]);
    EXPECT_EQ(std::bit_cast<bits>(constants<Policy, T>[i]), std::bit_cast<bits>(act::tanh<Policy>(-T(x)))) << inputs[i];
    EXPECT_EQ(std::bit_cast<bits>(derivative_constants<Policy, T>[i]),
              std::bit_cast<bits>(act::tanh_derivative<Policy>(T(x))))
        << inputs[i];
  }
}

// Where functions end, turn or change formula, of both signs; with infinities and the ends of the number range.
template <class T>
constexpr auto edges = [] {
  using limits = std::numeric_limits<T>;
  constexpr std::array list{0.0,   0x1p-60, 0.25,  0.5,   0.65,  1.0,   1.5,   2.5,   3.0,   5.0,    6.0,   7.0,
                            9.0,   9.375,   9.875, 10.25, 11.0,  12.0,  13.25, 18.0,  20.0,  22.0,   27.25, 27.5,
                            38.6,  38.7,    40.0,  53.0,  65.0,  85.0,  87.5,  88.5,  88.75, 89.0,   93.0,  103.75,
                            104.0, 110.0,   375.0, 444.0, 709.5, 710.0, 745.5, 746.0, 755.0, 1000.0, 1e30};
  constexpr std::array ends{limits::denorm_min(), limits::min(), limits::max(), limits::infinity()};
  std::array<T, 2 * (list.size() + ends.size())> values{};
  for (std::size_t i = 0; i < values.size() / 2; ++i) {
    values[2 * i] = i < list.size() ? static_cast<T>(list[i]) : ends[i - list.size()];
    values[2 * i + 1] = -values[2 * i];
  }
  return values;
}();

// What the function takes besides x.
template <class Function>
constexpr auto parameters_of() {
  if constexpr (requires { simdact_test::exact<Function>::parameters; })
    return simdact_test::exact<Function>::parameters;
  else
    return std::tuple<>{};
}

template <class Function, class T>
constexpr T value(T x) {
  return std::apply(
      [=](auto... more) { return act::detail::evaluate<Function, act::accurate>(x, static_cast<T>(more)...); },
      parameters_of<Function>());
}

// A result that overflows and a pole are no constant expressions.
template <class Function>
constexpr bool is_constant(double x) {
  using namespace act;
  if constexpr (std::same_as<Function, fn::exp> || std::same_as<Function, fn::expm1>)
    return x < 80;
  else if constexpr (std::same_as<Function, fn::log1p> || std::same_as<Function, fn::log1p_derivative>)
    return x > -1;
  else if constexpr (std::same_as<Function, fn::relu_squared> || std::same_as<Function, fn::relu_squared_derivative> ||
                     std::same_as<Function, fn::relu_antiderivative> ||
                     std::same_as<Function, fn::gelu_antiderivative> ||
                     std::same_as<Function, fn::softplus_antiderivative> || std::same_as<Function, fn::selu>)
    return x < 1e18;
  else
    return true;
}

template <class Function, class T>
constexpr auto values = [] {
  std::array<T, edges<T>.size()> list{};
  for (std::size_t i = 0; i < list.size(); ++i)
    list[i] = is_constant<Function>(edges<T>[i]) ? value<Function>(edges<T>[i]) : T(0);
  return list;
}();

template <class Function, class T>
void values_are_the_calls_results() {
  using bits = std::conditional_t<sizeof(T) == 4, std::uint32_t, std::uint64_t>;
  for (std::size_t i = 0; i < edges<T>.size(); ++i) {
    if (!is_constant<Function>(edges<T>[i]))
      continue;
    const volatile T x = edges<T>[i];
    const T constant = values<Function, T>[i], called = value<Function>(T(x));
    if (constant == constant || called == called) {
      EXPECT_EQ(std::bit_cast<bits>(constant), std::bit_cast<bits>(called)) << Function::name << " of " << T(x);
    }
  }
}

TEST(Constant, EveryFunctionsBitsAreTheCalls) {
  act::fn::all::visit([]<class Function>() {
    values_are_the_calls_results<Function, float>();
    values_are_the_calls_results<Function, double>();
  });
}

// The same by the policy that is for floats alone, with the usual parameters.
template <class Function>
constexpr auto nearest_values = [] {
  std::array<float, edges<float>.size()> list{};
  for (std::size_t i = 0; i < list.size(); ++i)
    if (is_constant<Function>(static_cast<double>(edges<float>[i])))
      list[i] = act::detail::evaluate<Function, act::correctly_rounded>(edges<float>[i]);
  return list;
}();

TEST(Constant, NearestFloatsAreTheCalls) {
  act::fn::all::visit([]<class Function>() {
    if constexpr (act::detail::is_listed<Function, act::correctly_rounded>)
      for (std::size_t i = 0; i < edges<float>.size(); ++i) {
        if (!is_constant<Function>(static_cast<double>(edges<float>[i])))
          continue;
        const volatile float x = edges<float>[i];
        const float constant = nearest_values<Function>[i],
                    called = act::detail::evaluate<Function, act::correctly_rounded>(float(x));
        if (constant == constant || called == called) {
          EXPECT_EQ(std::bit_cast<std::uint32_t>(constant), std::bit_cast<std::uint32_t>(called))
              << Function::name << " of " << float(x);
        }
      }
  });
}

template <class... Policies>
void for_floats() {
  (constants_are_the_calls_results<Policies, float>(), ...);
}

template <class... Policies>
void for_doubles() {
  (constants_are_the_calls_results<Policies, double>(), ...);
}

TEST(Constant, FloatBitsAreTheCalls) {
  for_floats<act::accurate, act::fast, act::reproducible, act::pade<7, 6>, act::pade<5, 6>, act::taylor<5>,
             act::spline<3>, act::spline<36>, act::k_tanh, act::k_tanh_64, act::schraudolph, act::schraudolph_ng,
             act::schraudolph_quadratic, act::reciprocal_sqrt<5>>();
}

TEST(Constant, DoubleBitsAreTheCalls) {
  for_doubles<act::accurate, act::reproducible, act::pade<7, 6>, act::pade<9, 8>, act::taylor<8>, act::spline<3>,
              act::spline<63>, act::schraudolph, act::schraudolph_ng, act::schraudolph_quadratic,
              act::reciprocal_sqrt<7>>();
}

} // namespace
