// A kernel over an array, by the loop of the library's array forms.
#pragma once

#include <span>
#include <tuple>

#include <simdact/elementwise.hpp>

namespace simdact_test {

// What the suite passes for the parameters of a function that have no default.
template <class Function>
inline constexpr std::tuple<> parameters{};
template <>
inline constexpr std::tuple<float> parameters<simdact::fn::softcap>{30.0f};
template <>
inline constexpr std::tuple<float> parameters<simdact::fn::softcap_derivative>{30.0f};
template <>
inline constexpr std::tuple<float> parameters<simdact::fn::leaky_relu>{0.01f};
template <>
inline constexpr std::tuple<float> parameters<simdact::fn::leaky_relu_derivative>{0.01f};
template <>
inline constexpr std::tuple<float, float> parameters<simdact::fn::threshold>{1.0f, -20.0f};
template <>
inline constexpr std::tuple<float> parameters<simdact::fn::threshold_derivative>{1.0f};

template <class Function, class Method, class T>
void run_kernel(std::span<const T> x, std::span<T> y) {
  std::apply([&](auto... p) { simdact::detail::map<Function, Method>("kernel", x, y, static_cast<T>(p)...); },
             parameters<Function>);
}

} // namespace simdact_test
