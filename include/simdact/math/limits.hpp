// SPDX-License-Identifier: BSL-1.0
// What is lost next to 1, and ends of ranges: constants that several kernels share.
//
// A result below half the least subnormal number, 2^-150 in float and 2^-1075 in double, is rounded to 0.
#pragma once

#include <simdact/simd/bits.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// Lost next to 1 in both types, and so far above the subnormal numbers that what is computed from it is normal: on most
// processors an operation on subnormals takes a microcode assist, a hundred cycles and more.
// derivation: half of the ULP below 1 is 2^-25 in float, 2^-54 in double.
inline constexpr float negligible = 0x1p-60f;

// From here on e^-t is lost next to 1 in both types.
// derivation: e^-t < 2^-54 from t = 54·ln 2 = 37.4 on.
inline constexpr float exp_negligible_from = 40;

template <simd::element T>
inline constexpr T smallest_normal = simd::from_bits<T>(simd::bits_t<T>(1) << simd::format<T>::mantissa_bits);

// simd::scale_by_power_of_two takes exponents n with |n| no larger than this; long before, its results are 0 or
// infinite.
// derivation: it is two products by a normal power of two each, of which the least is 2^(1 - bias).
template <simd::element T>
inline constexpr T scale_end = T(2 * (simd::format<T>::bias - 1));

} // namespace simdact::inline SIMDACT_TARGET::detail
