// SPDX-License-Identifier: BSL-1.0
// Libraries of functions of one vector, as the formulas take them: Functions are its own, of batches of xsimd, which
// stand for the registers.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>

#include <xsimd/xsimd.hpp>

#include "../formulas.hpp"

namespace simdact_bench {
namespace {

template <class Functions>
struct vector_maths : Functions, gates_by_exp<vector_maths<Functions>> {
  template <class V>
  static V abs(V x) {
    return xsimd::abs(x);
  }
  template <class V>
  static V min(V x, typename V::value_type y) {
    return xsimd::min(x, V(y));
  }
  template <class V>
  static V max(V x, typename V::value_type y) {
    return xsimd::max(x, V(y));
  }
  template <class V>
  static V positive_or(V x, V y, auto other) {
    return xsimd::select(x > V(0), y, V(other()));
  }

  template <class Formula, class T>
  static void loop(std::span<const T> x, std::span<const T>, std::span<T> out) {
    using V = xsimd::batch<T>;
    constexpr std::size_t n = V::size;
    const auto value_of = [](V v) { return V(value<Formula, vector_maths, T>(v)); };
    std::size_t i = 0;
    for (; i + n <= out.size(); i += n)
      value_of(V::load_unaligned(x.data() + i)).store_unaligned(out.data() + i);
    if (const std::size_t rest = out.size() - i; rest != 0) {
      std::array<T, n> last{};
      std::copy_n(x.data() + i, rest, last.data());
      value_of(V::load_unaligned(last.data())).store_unaligned(last.data());
      std::copy_n(last.data(), rest, out.data() + i);
    }
  }
};

} // namespace
} // namespace simdact_bench
