// SPDX-License-Identifier: BSL-1.0
// Swish with a small beta, in its kernels that are made of another function's.
#pragma once

#include <simdact/simd/value.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// The least |beta| that an end of silu's is divided by. No number's product with a smaller one overflows.
// derivation: the ends are below 64, and 2^6·2^120 and 2^6·2^1010 do not overflow.
template <simd::element T>
inline constexpr T least_rate = sizeof(T) == 4 ? T(0x1p-120) : T(0x1p-1010);

} // namespace simdact::inline SIMDACT_TARGET::detail
