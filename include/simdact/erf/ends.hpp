// SPDX-License-Identifier: BSL-1.0
// Where erf and erfc of doubles have reached their limits.
#pragma once

#include <simdact/simd/config.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// erf(x) rounds to 1 from here on.
// derivation: erfc(x) < 2^-54 from x = 5.9216 on.
inline constexpr double erf_end = 5.9375;

// erfc(x) is 0 from here on, and 2 from -erfc_end down.
// derivation: erfc(x) < 2^-1075 from x = 27.2261 on.
inline constexpr double erfc_end = 27.25;

} // namespace simdact::inline SIMDACT_TARGET::detail
