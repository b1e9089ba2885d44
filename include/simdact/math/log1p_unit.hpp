// SPDX-License-Identifier: BSL-1.0
// log1p(z) = z - z²·s(z) for z in [0, 1], the core of softplus and logsigmoid: one minimax polynomial, whose rounding
// counts little beside that of the last multiply-add. Relative error 2^-27.5 in float, 2^-59 in double.
// Coefficients: sollya tests/fit/log1p.sollya
#pragma once

#include <simdact/math/polynomial.hpp>

SIMDACT_INLINED_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

template <simd::element T>
struct log1p_unit_constants;

template <>
struct log1p_unit_constants<float> {
  static constexpr std::array s{0x1.ffffd2p-2f,  -0x1.554ddap-2f, 0x1.ff2556p-3f,  -0x1.935568p-3f, 0x1.3a6736p-3f,
                                -0x1.b53c48p-4f, 0x1.d7efa8p-5f,  -0x1.4a9226p-6f, 0x1.b22adep-9f};
};

template <>
struct log1p_unit_constants<double> {
  static constexpr std::array s{0x1.fffffffffffeep-2,  -0x1.5555555554772p-2,  0x1.ffffffff8620fp-3,
                                -0x1.9999998868f8ep-3, 0x1.555553dcd8488p-3,   -0x1.249233abc27cfp-3,
                                0x1.fffe43c16eff9p-4,  -0x1.c70f2d243f8afp-4,  0x1.994c493cc9639p-4,
                                -0x1.72fdbed57e7edp-4, 0x1.5061add721d04p-4,   -0x1.2cafade1e726ep-4,
                                0x1.0276e6b4be621p-4,  -0x1.9cb683ddc95e1p-5,  0x1.25cffc513f05ap-5,
                                -0x1.652642dd089ap-6,  0x1.61f45bd5debdbp-7,   -0x1.0f1f1a807e833p-8,
                                0x1.2a826588963fp-10,  -0x1.a1e265bed85d3p-13, 0x1.16320ec13be18p-16};
};

// log1p(z) times scaled/z: where scaled is z without its power of two, the result is so too.
template <simd::value V>
SIMDACT_INLINE constexpr V log1p_unit(V z, V scaled) {
  return simd::fnma(scaled, z * horner(z, log1p_unit_constants<simd::element_t<V>>::s), scaled);
}

// Exact where z is tiny, subnormal or 0.
template <simd::value V>
SIMDACT_INLINE constexpr V log1p_unit(V z) {
  return detail::log1p_unit(z, z);
}

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_INLINED_STRICT_END
