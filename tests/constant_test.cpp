// Constant evaluation gives the bits that a call at run time gives.
#include <array>
#include <bit>
#include <cstdint>

#include <gtest/gtest.h>

#include <simdact/tanh.hpp>

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
             act::spline<3>, act::spline<36>, act::k_tanh, act::k_tanh_64, act::schraudolph, act::schraudolph_ng>();
}

TEST(Constant, DoubleBitsAreTheCalls) {
  for_doubles<act::accurate, act::reproducible, act::pade<7, 6>, act::pade<9, 8>, act::taylor<8>, act::spline<3>,
              act::spline<63>, act::schraudolph, act::schraudolph_ng>();
}

} // namespace
