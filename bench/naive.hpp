// SPDX-License-Identifier: BSL-1.0
// The formulas over the C library, in a loop over an array.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>

#include "formulas.hpp"

namespace simdact_bench {
namespace {

struct c_maths : gates_by_exp<c_maths> {
  static constexpr unsigned parts = has_exp | has_expm1 | has_log1p | has_tanh | has_erf;
  static auto exp(auto x) { return std::exp(x); }
  static auto expm1(auto x) { return std::expm1(x); }
  static auto log1p(auto x) { return std::log1p(x); }
  static auto tanh(auto x) { return std::tanh(x); }
  static auto erf(auto x) { return std::erf(x); }
  static auto erfc(auto x) { return std::erfc(x); }
  static auto abs(auto x) { return std::abs(x); }
  static auto min(auto x, auto y) { return std::min(x, y); }
  static auto max(auto x, auto y) { return std::max(x, y); }
  static auto positive_or(auto x, auto y, auto other) { return x > 0 ? y : other(); }

  template <class Formula, class T>
  static void loop(std::span<const T> x, std::span<const T>, std::span<T> out) {
    const T* const from = x.data();
    T* const to = out.data();
    for (std::size_t i = 0; i < out.size(); ++i)
      to[i] = value<Formula, c_maths, T>(from[i]);
  }
};

constexpr auto naive_loops = loops_over<c_maths>();

} // namespace
} // namespace simdact_bench
