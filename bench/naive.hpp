// SPDX-License-Identifier: BSL-1.0
// Each function as a user would write it with the C library, in a loop over an array. Compiled in two sources with
// flags of their own, each of which has its own copy of everything here; nothing of the library is included.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numbers>

#include "naive_loop.hpp"

namespace simdact_bench {
namespace {

template <class Formula, class T>
void loop(std::span<const T> x, std::span<const T>, std::span<T> out) {
  const T* const from = x.data();
  T* const to = out.data();
  for (std::size_t i = 0; i < out.size(); ++i)
    to[i] = Formula{}(from[i]);
}

template <class Formula>
constexpr naive_loop of(const char* function, Formula) {
  return {function, &loop<Formula, float>, &loop<Formula, double>};
}

constexpr naive_loop naive_loops[] = {
    of("tanh", [](auto x) { return std::tanh(x); }),
    of("exp", [](auto x) { return std::exp(x); }),
    of("expm1", [](auto x) { return std::expm1(x); }),
    of("log1p", [](auto x) { return std::log1p(x); }),
    of("erf", [](auto x) { return std::erf(x); }),
    of("erfc", [](auto x) { return std::erfc(x); }),
    of("sigmoid", [](auto x) { return 1 / (1 + std::exp(-x)); }),
    of("logsigmoid", []<class T>(T x) { return std::min(x, T(0)) - std::log1p(std::exp(-std::abs(x))); }),
    of("silu", [](auto x) { return x / (1 + std::exp(-x)); }),
    of("swish", []<class T>(T x) { return x / (1 + std::exp(-T(given.beta) * x)); }),
    of("gelu", []<class T>(T x) { return x / 2 * (1 + std::erf(x / std::numbers::sqrt2_v<T>)); }),
    of("gelu_tanh",
       []<class T>(T x) { return x / 2 * (1 + std::tanh(T(0.7978845608028654) * (x + T(0.044715) * x * x * x))); }),
    of("quick_gelu", []<class T>(T x) { return x / (1 + std::exp(T(-1.702) * x)); }),
    of("mish", [](auto x) { return x * std::tanh(std::log1p(std::exp(x))); }),
    of("softplus", []<class T>(T x) { return std::max(x, T(0)) + std::log1p(std::exp(-std::abs(x))); }),
    of("elu", []<class T>(T x) { return x > 0 ? x : T(given.alpha) * std::expm1(x); }),
    of("celu", []<class T>(T x) { return x > 0 ? x : T(given.alpha) * std::expm1(x / T(given.alpha)); }),
    of("selu",
       []<class T>(T x) { return T(1.0507009873554805) * (x > 0 ? x : T(1.6732632423543772) * std::expm1(x)); }),
    of("tanhshrink", [](auto x) { return x - std::tanh(x); }),
    of("softcap", []<class T>(T x) { return T(given.cap) * std::tanh(x / T(given.cap)); }),
};

} // namespace
} // namespace simdact_bench
