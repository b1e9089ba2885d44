// SPDX-License-Identifier: BSL-1.0
// The bounds of the functions of this folder by every method: measured, see README, "Add a method".
#pragma once

#include <simdact/bound.hpp>
#include <simdact/fn.hpp>
#include <simdact/policy.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// clang-format off

template <>
inline constexpr bounds stated<fn::mish, exp_quotient, float>{
    .fused = {.max_ulp = 2.896, .max_ulp_at = -0x1.aac556p-8, .max_abs = 6.852e-07, .max_abs_at = 0x1.205866p+3,
              .max_step_down = 4, .max_step_down_at = -0x1.bba9a8p-4},
    .unfused = {.max_ulp = 3.576, .max_ulp_at = -0x1.e46f2ep-3, .max_abs = 6.852e-07, .max_abs_at = 0x1.205866p+3,
                .max_step_down = 4, .max_step_down_at = -0x1.a3744p-6}};

template <>
inline constexpr bounds stated<fn::mish, exp_quotient, double>{
    .fused = {.max_ulp = 3.14, .max_ulp_at = -0x1.e93599df4f1fep-3, .max_abs = 2.837e-15,
              .max_abs_at = 0x1.0f96ea42272afp+4, .max_step_down = 4, .max_step_down_at = -0x1.dd104c060e73bp-3,
              .bounded = true},
    .unfused = {.max_ulp = 3.872, .max_ulp_at = -0x1.e9079ed67a92cp-3, .max_abs = 2.837e-15,
                .max_abs_at = 0x1.0f96ea42272afp+4, .max_step_down = 5, .max_step_down_at = -0x1.e9296b493588bp-3,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::mish, uniform_table<32, 3>, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 1.256e-05, .max_abs_at = 0x1.48f0ccp+0,
              .max_step_down = 884, .max_step_down_at = -0x1.9d7044p+3, .bounded = true},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 1.259e-05, .max_abs_at = 0x1.48ce5p+0,
                .max_step_down = 1380, .max_step_down_at = -0x1.586bcap+3, .bounded = true}};

template <>
inline constexpr bounds stated<fn::mish, rational<12, 12>, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 4.772e-05, .max_abs_at = 0x1.349a76p+2,
              .max_step_down = 56, .max_step_down_at = -0x1.38685p-1, .bounded = true},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 4.79e-05, .max_abs_at = 0x1.34c2c6p+2,
                .max_step_down = 60, .max_step_down_at = -0x1.34405p-1, .bounded = true}};

template <>
inline constexpr bounds stated<fn::mish, accurate, bfloat16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = -0x1.4p-8, .max_abs = 0.007768, .max_abs_at = 0x1.acp+1, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = -0x1.4p-8, .max_abs = 0.007768, .max_abs_at = 0x1.acp+1, .bounded = true}};

template <>
inline constexpr bounds stated<fn::mish, accurate, float16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = -0x1.4p-11, .max_abs = 0.001951, .max_abs_at = 0x1.0a8p+2, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = -0x1.4p-11, .max_abs = 0.001951, .max_abs_at = 0x1.0a8p+2,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::mish, rational<12, 12>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.4a72d7ccb1e81p+7, .max_abs = 4.685e-05,
              .max_abs_at = 0x1.34f92200d8a53p+2, .max_step_down = 61.61, .max_step_down_at = -0x1.34424f6f0b728p-1,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.4a72d7ccb1e81p+7, .max_abs = 4.685e-05,
                .max_abs_at = 0x1.34f9258f0bd56p+2, .max_step_down = 68.2, .max_step_down_at = -0x1.390b1b11f91a8p-1,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::mish, correctly_rounded, float>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = -0x1.4p-24, .max_abs = 4.769e-07, .max_abs_at = 0x1.169b8cp+3,
              .bounded = true, .misrounded = 0},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = -0x1.4p-24, .max_abs = 4.769e-07, .max_abs_at = 0x1.169b8cp+3,
                .bounded = true, .misrounded = 0}};

template <>
inline constexpr bounds stated<fn::mish_derivative, exp_quotient, float>{
    .fused = {.max_ulp = 2.783e+08, .max_ulp_at = -0x1.31432cp+0, .max_abs = 2.842e-07, .max_abs_at = 0x1.586e8ap+2,
              .max_step_down = 15, .max_step_down_at = -0x1.4f17a2p+0},
    .unfused = {.max_ulp = 3.725e+08, .max_ulp_at = -0x1.31432cp+0, .max_abs = 3.28e-07, .max_abs_at = 0x1.2a1a56p+2,
                .max_step_down = 15, .max_step_down_at = -0x1.4e3de8p+0}};

template <>
inline constexpr bounds stated<fn::mish_derivative, exp_quotient, double>{
    .fused = {.max_ulp = 2.031e+16, .max_ulp_at = -0x1.31432c0d12d84p+0, .max_abs = 5.548e-16,
              .max_abs_at = 0x1.49d28c05b3e9dp+3, .max_step_down = 16.5, .max_step_down_at = -0x1.51e014da68e0bp+0,
              .bounded = true},
    .unfused = {.max_ulp = 1.563e+16, .max_ulp_at = -0x1.31432c0d12d84p+0, .max_abs = 6.633e-16,
                .max_abs_at = 0x1.96dc665027aeap+2, .max_step_down = 16.5, .max_step_down_at = -0x1.5112c40921685p+0,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::mish_derivative, uniform_table<32, 3>, float>{
    .fused = {.max_ulp = 7.534e+10, .max_ulp_at = -0x1.31432cp+0, .max_abs = 4.393e-05, .max_abs_at = 0x1.47b8f4p-1,
              .max_step_down = 3.277e+05, .max_step_down_at = -0x1.31432ap+0, .bounded = true},
    .unfused = {.max_ulp = 7.518e+10, .max_ulp_at = -0x1.31432cp+0, .max_abs = 4.395e-05, .max_abs_at = 0x1.47bf74p-1,
                .max_step_down = 2.098e+06, .max_step_down_at = -0x1.31433ep+0, .bounded = true}};

template <>
inline constexpr bounds stated<fn::mish_derivative, accurate, bfloat16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = -0x1.4p-11, .max_abs = 0.003881, .max_abs_at = 0x1.5p+1, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = -0x1.4p-11, .max_abs = 0.003881, .max_abs_at = 0x1.5p+1, .bounded = true}};

template <>
inline constexpr bounds stated<fn::mish_derivative, accurate, float16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = -0x1.ep-13, .max_abs = 0.0004882, .max_abs_at = 0x1.fdcp+0,
              .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = -0x1.ep-13, .max_abs = 0.0004882, .max_abs_at = 0x1.fdcp+0,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::mish_derivative, rational<25, 24>, float>{
    .fused = {.max_ulp = 1.354e+11, .max_ulp_at = -0x1.31432cp+0, .max_abs = 8.296e-05, .max_abs_at = 0x1.37e356p+2,
              .max_step_down = 9.831e+04, .max_step_down_at = -0x1.86b48cp+3},
    .unfused = {.max_ulp = 1.332e+11, .max_ulp_at = -0x1.31432cp+0, .max_abs = 8.298e-05, .max_abs_at = 0x1.378496p+2,
                .max_step_down = 9.831e+04, .max_step_down_at = -0x1.86b48cp+3}};

template <>
inline constexpr bounds stated<fn::mish_derivative, rational<25, 24>, double>{
    .fused = {.max_ulp = 4.869e+27, .max_ulp_at = -0x1.31432c0d12d84p+0, .max_abs = 8.296e-05,
              .max_abs_at = 0x1.37c38e8f4ad0bp+2, .max_step_down = 7.741e+13,
              .max_step_down_at = -0x1.31432c0d12e9bp+0},
    .unfused = {.max_ulp = 4.869e+27, .max_ulp_at = -0x1.31432c0d12d84p+0, .max_abs = 8.296e-05,
                .max_abs_at = 0x1.37c38e96a882bp+2, .max_step_down = 3.871e+13,
                .max_step_down_at = -0x1.31432c0d13064p+0}};

// clang-format on

} // namespace simdact::inline SIMDACT_TARGET::detail
