// Units in the last place. |got - exact| over the distance of neighbours at the exact result, so that a correctly
// rounded result is within 0.5; below the normal numbers the distance stays that of the subnormals.
#pragma once

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>

namespace simdact_test {

// 1/ulp(exact) for results in float, as a double.
inline double per_float_ulp(double exact) {
  constexpr std::int64_t least = 1023 - 126;
  const auto biased = static_cast<std::int64_t>(std::bit_cast<std::uint64_t>(exact) >> 52 & 0x7ff);
  const std::int64_t exponent = biased > least ? biased : least;
  return std::bit_cast<double>(static_cast<std::uint64_t>(1023 + 23 + 1023 - exponent) << 52);
}

// ulp(exact) for results in T.
template <class T>
long double ulp(long double exact) {
  using limits = std::numeric_limits<T>;
  if (exact == 0)
    return std::ldexp(1.0L, limits::min_exponent - limits::digits);
  const int exponent = std::clamp(std::ilogb(exact) + 1, limits::min_exponent, limits::max_exponent);
  return std::ldexp(1.0L, exponent - limits::digits);
}

} // namespace simdact_test
