// SPDX-License-Identifier: BSL-1.0
// The largest of some bytes.
#pragma once

#include <simdact/simd/native/operations.hpp>

namespace simdact::inline SIMDACT_TARGET::simd {

// Of from[i] xor flip, as unsigned numbers; n is not 0.
SIMDACT_LOOP inline std::uint8_t largest_byte(const std::uint8_t* from, std::size_t n, std::uint8_t flip) {
  constexpr std::size_t width = xsimd::batch<std::uint8_t, best_arch>::size;
  using R = native::lanes<std::uint8_t, width>;
  const auto at = [&](std::size_t i) SIMDACT_INLINE_LAMBDA {
    R x;
    __builtin_memcpy(&x, from + i, width);
    return x ^ flip;
  };
  std::uint8_t largest = 0;
  if (n < width) {
    for (std::size_t i = 0; i < n; ++i) {
      const auto x = static_cast<std::uint8_t>(from[i] ^ flip);
      largest = x > largest ? x : largest;
    }
    return largest;
  }
  // The last register overlaps the one before.
  R most[]{at(n - width), at(0)};
  std::size_t i = width;
  for (; i + 2 * width <= n; i += 2 * width)
    for (std::size_t k = 0; k < 2; ++k) {
      const R x = at(i + k * width);
      most[k] = x > most[k] ? x : most[k];
    }
  if (i + width <= n) {
    const R x = at(i);
    most[0] = x > most[0] ? x : most[0];
  }
  const R all = most[0] > most[1] ? most[0] : most[1];
  for (std::size_t lane = 0; lane < width; ++lane)
    largest = all[lane] > largest ? all[lane] : largest;
  return largest;
}

} // namespace simdact::inline SIMDACT_TARGET::simd
