// SPDX-License-Identifier: BSL-1.0
// The exponential of doubles that were floats, to be rounded to floats: nothing under- or overflows on the way, and the
// reduction takes one step.
//
// z·log2(e) = n + r with |r| <= 1/2, and 2^r by a polynomial. Its relative error is about 2^-52, that of the reduction
// |z|·2^-55.9, from log2(e), and without FMA |z|·2^-52.8.
// Coefficients: sollya tests/fit/float_exponential.sollya
#pragma once

#include <simdact/math/exponential.hpp>
#include <simdact/simd/price.hpp>

SIMDACT_INLINED_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

inline constexpr std::array exp2_of_float{0x1p0,
                                          0x1.62e42fefa3a12p-1,
                                          0x1.ebfbdff82c42ep-3,
                                          0x1.c6b08d703e137p-5,
                                          0x1.3b2ab6fbd73cp-7,
                                          0x1.5d87fe9b9d8efp-10,
                                          0x1.4309126af20c6p-13,
                                          0x1.ffcb5893f558ep-17,
                                          0x1.62c149b390efbp-20,
                                          0x1.b671ef834bd17p-24,
                                          0x1.e3a659ff94a24p-28};

inline constexpr double ln2_of_float = 0x1.62e42fefa39efp-1;

// A number and this leave the number, rounded to an integer, in the low bits of their sum.
inline constexpr double integer_in_low_bits = 1.5 * simd::integer_grid<double>;

// m·2^n, where n is in the low bits of sum, and neither m nor the result is subnormal or 0. A NaN may come out as a
// number, but not for a sum that is one of a float's.
template <simd::value D>
SIMDACT_INLINE constexpr D times_power_in(D sum, D m) {
  return simd::from_bits<D>(simd::as_bits(m) + (simd::as_bits(sum) << simd::format<double>::mantissa_bits));
}

// e^(z/Divisor) for -200 < z/Divisor < 200; the divisor is a power of two, or its negative.
template <int Divisor = 1, simd::value D>
SIMDACT_INLINE constexpr D exp_of_float(D z) {
  const D grid(integer_in_low_bits), log2_e(exp_constants<double>::log2_e / Divisor);
  const D sum = simd::fma(z, log2_e, grid);
  return detail::times_power_in(sum, horner(simd::fms(z, log2_e, sum - grid), exp2_of_float));
}

inline constexpr operations exp_of_float_work{.arithmetic = 4 + static_cast<double>(exp2_of_float.size())};

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_INLINED_STRICT_END
