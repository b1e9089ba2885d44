// SPDX-License-Identifier: BSL-1.0
// Units in the last place. |got - exact| over the distance of neighbours at the exact result, so that a correctly
// rounded result is within 0.5; below the normal numbers the distance stays that of the subnormals.
#pragma once

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>

#include <simdact/bfloat16.hpp>
#include <simdact/float16.hpp>

namespace simdact_test {

// 1/ulp(exact) for results in float, as a double.
inline double per_float_ulp(double exact) {
  constexpr std::int64_t least = 1023 - 126;
  const auto biased = static_cast<std::int64_t>(std::bit_cast<std::uint64_t>(exact) >> 52 & 0x7ff);
  const std::int64_t exponent = biased > least ? biased : least;
  return std::bit_cast<double>(static_cast<std::uint64_t>(1023 + 23 + 1023 - exponent) << 52);
}

// Of a type's normal numbers: the bits of their mantissas, the least exponent as std::numeric_limits has it, and where
// they end.
template <class T>
struct number_range {
  using limits = std::numeric_limits<T>;
  static constexpr int digits = limits::digits, min_exponent = limits::min_exponent;
  static constexpr long double overflow = limits::max_exponent == 1024 ? 0x1p1024L : 0x1p128L;
};
template <>
struct number_range<simdact::bfloat16> {
  static constexpr int digits = 8, min_exponent = -125;
  static constexpr long double overflow = 0x1p128L;
};
template <>
struct number_range<simdact::float16> {
  static constexpr int digits = 11, min_exponent = -13;
  static constexpr long double overflow = 0x1p16L;
};

// ulp(exact) for results in T.
template <class T>
long double ulp(long double exact) {
  using range = number_range<T>;
  // The exponent by its bits, as a sweep asks for millions. Rounding to double may have reached the next power.
  const long double size = std::fabs(exact);
  const auto rounded = static_cast<double>(size);
  const int biased = static_cast<int>((std::bit_cast<std::uint64_t>(rounded) - (rounded > size ? 1 : 0)) >> 52);
  const int exponent = std::clamp(biased - 1022, range::min_exponent, 1024) - range::digits;
  return std::bit_cast<double>(exponent > -1023 ? static_cast<std::uint64_t>(exponent + 1023) << 52
                                                : std::uint64_t{1} << (exponent + 1074));
}

// The result and the exact one where T ends, if they are beyond: infinity is right where the exact result rounds to it.
template <class T>
long double within_range(long double y) {
  constexpr long double overflow = number_range<T>::overflow;
  return y > overflow ? overflow : y < -overflow ? -overflow : y;
}

} // namespace simdact_test
