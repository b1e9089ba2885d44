// SPDX-License-Identifier: BSL-1.0
// The bounds of the functions of this folder by every method: measured, see README, "Add a method".
#pragma once

#include <simdact/bound.hpp>
#include <simdact/fn.hpp>
#include <simdact/policy.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// clang-format off

template <>
inline constexpr bounds stated<fn::softsign, formula, float>{
    .fused = {.max_ulp = 1.5, .max_ulp_at = 0x1.ffd7fep+10, .max_abs = 8.937e-08, .max_abs_at = 0x1.ffd7fep+10,
              .max_step_down = 2, .max_step_down_at = 0x1p+24, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1.5, .max_ulp_at = 0x1.ffd7fep+10, .max_abs = 8.937e-08, .max_abs_at = 0x1.ffd7fep+10,
                .max_step_down = 2, .max_step_down_at = 0x1p+24, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softsign, formula, double>{
    .fused = {.max_ulp = 1.576, .max_ulp_at = 0x1.ffffffffffffbp+17, .max_abs = 1.749e-16,
              .max_abs_at = 0x1.ffffffffffffbp+17, .max_step_down = 2, .max_step_down_at = -0x1.2d25fc981b9fcp+53,
              .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1.576, .max_ulp_at = 0x1.ffffffffffffbp+17, .max_abs = 1.749e-16,
                .max_abs_at = 0x1.ffffffffffffbp+17, .max_step_down = 2, .max_step_down_at = -0x1.2d25fc981b9fcp+53,
                .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softsign, accurate, bfloat16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1.e4p-5, .max_abs = 0.00195, .max_abs_at = 0x1p+9, .odd = true,
              .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1.e4p-5, .max_abs = 0.00195, .max_abs_at = 0x1p+9, .odd = true,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::softsign, accurate, float16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1.cc4p-7, .max_abs = 0.0002441, .max_abs_at = 0x1p+12, .odd = true,
              .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1.cc4p-7, .max_abs = 0.0002441, .max_abs_at = 0x1p+12, .odd = true,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::softsign, correctly_rounded, float>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1.17022cp-7, .max_abs = 2.981e-08, .max_abs_at = 0x1p+25, .odd = true,
              .bounded = true, .misrounded = 0},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1.17022cp-7, .max_abs = 2.981e-08, .max_abs_at = 0x1p+25, .odd = true,
                .bounded = true, .misrounded = 0}};

template <>
inline constexpr bounds stated<fn::softsign_derivative, formula, float>{
    .fused = {.max_ulp = 3.499, .max_ulp_at = 0x1.69ep-13, .max_abs = 2.086e-07, .max_abs_at = 0x1.69ep-13,
              .bounded = true},
    .unfused = {.max_ulp = 3.499, .max_ulp_at = 0x1.69ep-13, .max_abs = 2.086e-07, .max_abs_at = 0x1.69ep-13,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::softsign_derivative, formula, double>{
    .fused = {.max_ulp = 3.676, .max_ulp_at = 0x1.fffffffffffe3p+26, .max_abs = 4.081e-16,
              .max_abs_at = -0x1.52a586a003a8p-26, .bounded = true},
    .unfused = {.max_ulp = 3.676, .max_ulp_at = 0x1.fffffffffffe3p+26, .max_abs = 4.081e-16,
                .max_abs_at = -0x1.52a586a003a8p-26, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softsign_derivative, accurate, bfloat16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1p+67, .max_abs = 0.001951, .max_abs_at = 0x1.f2p-5, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1p+67, .max_abs = 0.001951, .max_abs_at = 0x1.f2p-5, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softsign_derivative, accurate, float16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1.6ap+12, .max_abs = 0.0002441, .max_abs_at = 0x1p-13, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1.6ap+12, .max_abs = 0.0002441, .max_abs_at = 0x1p-13, .bounded = true}};

// clang-format on

} // namespace simdact::inline SIMDACT_TARGET::detail
