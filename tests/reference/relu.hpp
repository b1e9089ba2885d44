// SPDX-License-Identifier: BSL-1.0
// Pieces of lines and parabolas.
#pragma once

#include <tuple>

#include <reference/facts.hpp>
#include <reference/fast.hpp>
#include <reference/precise.hpp>

namespace simdact_test {

template <>
struct exact<fn::relu> {
  static constexpr facts of{.lower = 0};
  static double fast(double x) { return x > 0 ? x : 0.0; }
  static long double precise(double x) { return x >= 0 ? x : 0.0; }
};

template <>
struct exact<fn::relu_derivative> {
  static constexpr facts of{.lower = 0, .upper = 1};
  static double fast(double x) { return x > 0 ? 1.0 : 0.0; }
  static long double precise(double x) { return x > 0 ? 1.0 : 0.0; }
};

template <>
struct exact<fn::relu6> {
  static constexpr facts of{.lower = 0, .upper = 6};
  static double fast(double x) { return fast::clamped(x, 0, 6); }
  static long double precise(double x) { return precise::within(x, 0, 6); }
};

template <>
struct exact<fn::relu6_derivative> {
  static constexpr facts of{.lower = 0, .upper = 1, .turns = {3.0}};
  static double fast(double x) { return x > 0 && x < 6 ? 1.0 : 0.0; }
  static long double precise(double x) { return x > 0 && x < 6 ? 1.0 : 0.0; }
};

template <>
struct exact<fn::hardtanh> {
  static constexpr facts of{.lower = -1, .upper = 1, .odd = true};
  static double fast(double x) { return fast::clamped(x, -1, 1); }
  static long double precise(double x) { return precise::within(x, -1, 1); }
};

template <>
struct exact<fn::hardtanh_derivative> {
  static constexpr facts of{.lower = 0, .upper = 1, .turns = {0.0}};
  static double fast(double x) { return x > -1 && x < 1 ? 1.0 : 0.0; }
  static long double precise(double x) { return x > -1 && x < 1 ? 1.0 : 0.0; }
};

// The slope is a float, so that it is the same one for all types.
template <>
struct exact<fn::leaky_relu> {
  static constexpr std::tuple parameters{0.01f};
  static constexpr facts of{};
  static constexpr double slope = std::get<0>(parameters);
  static double fast(double x) { return x > 0 ? x : slope * x; }
  static long double precise(double x) { return x > 0 ? x : slope * static_cast<long double>(x); }
};

template <>
struct exact<fn::leaky_relu_derivative> {
  static constexpr std::tuple parameters = exact<fn::leaky_relu>::parameters;
  static constexpr double slope = exact<fn::leaky_relu>::slope;
  static constexpr facts of{.lower = slope, .upper = 1};
  static double fast(double x) { return x > 0 ? 1.0 : slope; }
  static long double precise(double x) { return x > 0 ? 1.0 : slope; }
};

template <>
struct exact<fn::threshold> {
  static constexpr std::tuple parameters{1.0f, -20.0f};
  static constexpr facts of{.lower = -20};
  static double fast(double x) { return x > 1 ? x : -20.0; }
  static long double precise(double x) { return x > 1 ? x : -20.0; }
};

template <>
struct exact<fn::threshold_derivative> {
  static constexpr std::tuple parameters{1.0f};
  static constexpr facts of{.lower = 0, .upper = 1};
  static double fast(double x) { return x > 1 ? 1.0 : 0.0; }
  static long double precise(double x) { return x > 1 ? 1.0 : 0.0; }
};

template <>
struct exact<fn::relu_squared> {
  static constexpr facts of{.lower = 0};
  static double fast(double x) { return x > 0 ? x * x : 0.0; }
  static long double precise(double x) { return x > 0 ? static_cast<long double>(x) * x : 0.0L; }
};

template <>
struct exact<fn::relu_squared_derivative> {
  static constexpr facts of{.lower = 0};
  static double fast(double x) { return x > 0 ? 2 * x : 0.0; }
  static long double precise(double x) { return x > 0 ? 2 * static_cast<long double>(x) : 0.0L; }
};

template <>
struct exact<fn::hardsigmoid> {
  static constexpr facts of{.lower = 0, .upper = 1};
  static double fast(double x) { return (fast::clamped(x, -3, 3) + 3) / 6; }
  static long double precise(double x) { return (precise::within(x, -3, 3) + 3) / 6; }
};

template <>
struct exact<fn::hardsigmoid_derivative> {
  static constexpr facts of{.lower = 0, .upper = 0x1.555556p-3, .turns = {0.0}};
  static double fast(double x) { return x > -3 && x < 3 ? 1.0 / 6 : 0.0; }
  static long double precise(double x) { return x > -3 && x < 3 ? 1.0L / 6 : 0.0L; }
};

template <>
struct exact<fn::hardswish> {
  static constexpr facts of{
      .lower = -0.375, .falls_first = true, .turns = {-1.5}, .beside_ties = {.is = 1, .below = 0x1p-20}};
  static double fast(double x) { return x >= 3 ? x : x > -3 ? x * (x + 3) / 6 : 0.0; }
  static long double precise(double x) {
    const long double v = x;
    return v >= 3 ? v : v > -3 ? v * (v + 3) / 6 : -0.0L;
  }
};

template <>
struct exact<fn::hardswish_derivative> {
  // It drops at -3 and at 3, each time from one float to the next.
  static constexpr facts of{.lower = -0.5, .upper = 1.5, .falls_first = true, .turns = {-3 + 0x1p-21, 3 - 0x1p-22}};
  static double fast(double x) { return x <= -3 ? 0.0 : x >= 3 ? 1.0 : (2 * x + 3) / 6; }
  static long double precise(double x) {
    const long double v = x;
    return v <= -3 ? 0.0L : v >= 3 ? 1.0L : (2 * v + 3) / 6;
  }
};

} // namespace simdact_test
