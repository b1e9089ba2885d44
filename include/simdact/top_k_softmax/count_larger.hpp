// SPDX-License-Identifier: BSL-1.0
// The place of a number in the order, without a branch.
#pragma once

#include <simdact/core/inlined.hpp>
#include <simdact/rows/row.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

inline constexpr std::size_t most_chosen = 64;

// Of each of n numbers, how many are larger. Unless n is a multiple of sixteen, both arrays have room for a vector and
// for four numbers more.
template <simd::element T>
SIMDACT_LOOP void count_larger(T* x, std::size_t n, T* larger) {
  using V = simd::widest<T>;
  constexpr std::size_t width = simd::width<V>, chains = 4;
  const std::size_t end = (n + width - 1) / width * width, others = (n + chains - 1) / chains * chains;
  if (n % detail::larger(width, chains) != 0)
    for (std::size_t i = n; i < n + detail::larger(width, chains); i += width)
      simd::store(x + i, V(-simd::format<T>::infinity));
  const V one(T(1)), none(T(0));
  for (std::size_t i = 0; i < end; i += width) {
    const V mine = simd::load<V>(x + i);
    std::array<V, chains> count{none, none, none, none};
    for (std::size_t j = 0; j < others; j += chains)
      unroll<chains>([&](auto k)
                         SIMDACT_INLINE_LAMBDA { count[k] = count[k] + simd::select(V(x[j + k]) > mine, one, none); });
    simd::store(larger + i, (count[0] + count[1]) + (count[2] + count[3]));
  }
}

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
