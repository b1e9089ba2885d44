// SPDX-License-Identifier: BSL-1.0
// Inputs for a part, the same under every flag, and where its results go.
#pragma once

#include <bit>
#include <cstring>
#include <span>

#include "results.hpp"

namespace simdact_flags {

// Finite: powers of two and their neighbours over all exponents, and multiples of 2^-10 up to 32. By integers, as the
// compiler may rewrite arithmetic.
template <class T>
std::vector<T> inputs() {
  using bits = std::conditional_t<sizeof(T) == 4, std::uint32_t, std::uint64_t>;
  constexpr int mantissa = sizeof(T) == 4 ? 23 : 52;
  constexpr bits infinity = (bits(1) << (8 * sizeof(T) - 1)) - (bits(1) << mantissa);
  std::vector<T> list;
  for (bits exponent = bits(1) << mantissa; exponent < infinity; exponent += bits(1) << mantissa)
    for (const bits rest : {bits(0), bits(1), bits(1) << (mantissa - 1), (bits(1) << mantissa) - 1})
      for (const bits sign : {bits(0), bits(1) << (8 * sizeof(T) - 1)})
        list.push_back(std::bit_cast<T>(exponent + rest + sign));
  std::uint32_t random = 1;
  for (int i = 0; i < 8192; ++i) {
    random = random * 1664525u + 1013904223u;
    list.push_back(static_cast<T>(static_cast<std::int32_t>(random) >> 16) * static_cast<T>(0x1p-10));
  }
  return list;
}

// The ordinary ones of the inputs.
template <class T>
std::vector<T> logits(std::size_t n) {
  std::vector<T> list = inputs<T>();
  return {list.end() - static_cast<std::ptrdiff_t>(n), list.end()};
}

template <class T>
void record(results& out, const std::string& name, std::span<const T> list) {
  numbers n{sizeof(T) == 8, {}};
  for (const T x : list) {
    if constexpr (sizeof(T) == 4)
      n.bits.push_back(std::bit_cast<std::uint32_t>(x));
    else
      n.bits.push_back(std::bit_cast<std::uint64_t>(x));
  }
  out.emplace(name + (sizeof(T) == 4 ? " of floats" : " of doubles"), std::move(n));
}

} // namespace simdact_flags
