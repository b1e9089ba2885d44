// SPDX-License-Identifier: BSL-1.0
// Whether the kernels of this program were compiled for finite numbers and zeros without a sign, as -ffast-math does.
// Then their inputs are finite, a result's zero may have either sign, and the other promises hold as ever.
#pragma once

namespace simdact_test {

#if defined(SIMDACT_FINITE_MATH)
inline constexpr bool finite_math = true;
#else
inline constexpr bool finite_math = false;
#endif

} // namespace simdact_test
