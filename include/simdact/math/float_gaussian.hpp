// SPDX-License-Identifier: BSL-1.0
// The Mills ratio of the normal distribution, and erfcx, of doubles that were floats, times their Gaussians; to be
// rounded to floats. The same as mills_ratio.hpp and gaussian.hpp, with what a float makes easier: its square is exact,
// the Gaussian is far from a double's underflow, and the polynomial in q = (a - 4)/(a + 4) has to reach a = 14.4 only.
//
// Relative error of the polynomials 2^-54.7, of the product about 2^-51, and 2^-49 in the farthest tail, from the
// reduction of the exponential. At a = 0 both are exact.
// Coefficients: python3 tests/fit/erf.py of_float
#pragma once

#include <simdact/math/float_exponential.hpp>
#include <simdact/math/polynomial.hpp>

SIMDACT_INLINED_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

inline constexpr double mills_of_float_middle = 4;

// (a + 4)·R(a), Unit 2, and (a + 4)·erfcx(a), Unit 1, in powers of q.
template <int Unit>
inline constexpr auto mills_of_float = nullptr;
template <>
inline constexpr std::array mills_of_float<2>{
    0x1.82b4bb8c94dcep-1,  -0x1.373e3a893c28fp-1,  0x1.8c6dbf2cfc253p-2,   -0x1.7dff2bff67a4ap-3,
    0x1.eec4cc3e58a9p-5,   -0x1.ee2761070c516p-8,  -0x1.c81719e8e92d9p-9,  0x1.ab82605b6f33cp-10,
    0x1.17a4c0523b3fp-13,  -0x1.e4a4487448c77p-13, -0x1.004520af6ed26p-19, 0x1.26d230fc4540dp-15,
    0x1.83bbdfebe756dp-21, -0x1.8d384af2c7039p-18, -0x1.5a61ff9688ea2p-21, 0x1.0e9c01df56bdfp-20,
    0x1.38d309f11e4fcp-22, -0x1.04dd7eb3c9abp-23,  -0x1.69c8daa69c5bcp-24, -0x1.f2e7636d5bfacp-27};
template <>
inline constexpr std::array mills_of_float<1>{
    0x1.18932bf08e154p0,    -0x1.f3fe31ecb49bdp-1,  0x1.8be202d26c757p-1,   -0x1.14eacb1ad048p-1,
    0x1.52cac2370e3b9p-2,   -0x1.645fd8a4af3c1p-3,  0x1.38dbd2c989f1fp-4,   -0x1.b00c05334a1cdp-6,
    0x1.908f46968f008p-8,   -0x1.269b429d6f1bdp-12, -0x1.dd27f885e8db1p-12, 0x1.72cd2c5bf4cffp-13,
    -0x1.e8bb1232282cdp-19, -0x1.3c6ee4effef8cp-16, 0x1.3c58c6f1705eep-18,  0x1.81be2f3c6a0fep-20,
    -0x1.d601dfa0edc19p-21, -0x1.ea525d71ec705p-24, 0x1.16f044051b0c6p-23,  0x1.1a2104bb33803p-25};

// q, and 1/(a + 4).
template <simd::value D>
struct quotient_of_float {
  D q, reciprocal;
};

template <simd::value D>
SIMDACT_INLINE constexpr quotient_of_float<D> mills_quotient(D a) {
  const D w = simd::divide(D(1), a + D(mills_of_float_middle));
  return {simd::fnma(D(2 * mills_of_float_middle), w, D(1)), w};
}

// y·e^(-a²/Unit)
template <int Unit, simd::value D>
SIMDACT_INLINE constexpr D times_gaussian_of_float(D y, D a) {
  return y * detail::exp_of_float<-Unit>(a * a);
}

// R(a)·e^(-a²/2) = Phi(-a), or erfcx(a)·e^(-a²) = erfc(a), times y, for a from 0 to 14.5 or to 10.
template <int Unit, simd::value D>
SIMDACT_INLINE constexpr D times_tail_of_float(D y, D a) {
  const auto [q, reciprocal] = detail::mills_quotient(a);
  return detail::times_gaussian_of_float<Unit>(y * reciprocal * two_chains<3>(q, mills_of_float<Unit>), a);
}

inline constexpr operations mills_quotient_work{.arithmetic = 2, .divisions = 1},
    gaussian_of_float_work = exp_of_float_work + operations{.arithmetic = 2},
    tail_of_float_work = mills_quotient_work + gaussian_of_float_work +
                         operations{.arithmetic = 3 + static_cast<double>(mills_of_float<2>.size())};

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_INLINED_STRICT_END
