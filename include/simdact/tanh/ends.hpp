// SPDX-License-Identifier: BSL-1.0
// Where methods of tanh begin and end: the |x| beyond which their results are x, or 1.
#pragma once

#include <simdact/simd/value.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// The least |x| that the tables in float are evaluated at. Below it the result is x: the smaller of |x| and the table's
// value, which is no less than this. Products of the table's argument are normal numbers.
// derivation: |x|³/3 is less than half an ULP of |x| for |x| up to 2^-12.
inline constexpr float tanh_table_least = 0x1p-40f;

// The same for expm1_quotient in double. The square is still a normal number, so that nothing underflows on the way.
inline constexpr double expm1_quotient_least = 0x1p-500;

// The same for addition_theorem in double, whose cube is still a normal number.
inline constexpr double addition_theorem_least = 0x1p-300;

// tanh of a double rounds to 1 from here on.
// derivation: 1 - tanh x < 2·e^(-2x) < 2^-54 from x = 19.062 on.
inline constexpr double tanh_end = 19.5;

// tanh by Schraudolph's exponential is 1 from here on.
// derivation: 2·e^(-2x) is less than half the ULP below 1 from x = 9.01 on in float, from 19.06 on in double.
template <simd::element T>
inline constexpr T schraudolph_tanh_end = sizeof(T) == 4 ? T(10) : T(20);

// tanh by the reciprocal square root of 1 + u² is 1 from here on.
// derivation: u²/(1 + u²) rounds to 1 once u² is 2^54; u = x·P(x²) is 2^27 at 107 for the polynomial of degree 5.
inline constexpr float reciprocal_sqrt_end = 128;

// Every method of tanh is constant from here on.
inline constexpr float tanh_methods_end = reciprocal_sqrt_end;

} // namespace simdact::inline SIMDACT_TARGET::detail
