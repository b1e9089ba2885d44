// SPDX-License-Identifier: BSL-1.0
// The bounds of the functions of this folder by every method: measured, see README, "Add a method".
#pragma once

#include <simdact/bound.hpp>
#include <simdact/fn.hpp>
#include <simdact/policy.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// clang-format off

template <>
inline constexpr bounds stated<fn::erf, table<32, 4>, float>{
    .fused = {.max_ulp = 1.06, .max_ulp_at = 0x1.01bdf4p+1, .max_abs = 6.315e-08, .max_abs_at = 0x1.01bdf4p+1,
              .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1.193, .max_ulp_at = 0x1.47ee3ep-6, .max_abs = 6.315e-08, .max_abs_at = 0x1.01bdf4p+1,
                .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::erf, table<8, 7>, float>{
    .fused = {.max_ulp = 0.6802, .max_ulp_at = 0x1.21756ap-2, .max_abs = 3.52e-08, .max_abs_at = 0x1.3b647ep-1,
              .odd = true, .bounded = true},
    .unfused = {.max_ulp = 0.9453, .max_ulp_at = 0x1.20a3dp-2, .max_abs = 4.281e-08, .max_abs_at = 0x1.38d918p-1,
                .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::erf, exp_mills, double>{
    .fused = {.max_ulp = 1.126, .max_ulp_at = -0x1.fdc594e788089p-1, .max_abs = 1.25e-16,
              .max_abs_at = -0x1.fdc594e788089p-1, .max_step_down = 1, .max_step_down_at = -0x1.f39b62f2b981dp-1,
              .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1.458, .max_ulp_at = 0x1.fdba7ee908331p-1, .max_abs = 1.618e-16,
                .max_abs_at = 0x1.fdba7ee908331p-1, .max_step_down = 1, .max_step_down_at = 0x1.de78203c367b1p-1,
                .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::erf, nearest_node, double>{
    .fused = {.max_ulp = 1.901, .max_ulp_at = 0x1.0002ae5121a2ep-8, .max_abs = 1.17e-16,
              .max_abs_at = -0x1.2df4abbf8922fp-1, .max_step_down = 1, .max_step_down_at = 0x1.7dp+0, .odd = true,
              .bounded = true},
    .unfused = {.max_ulp = 1.901, .max_ulp_at = 0x1.0002ae5121a2ep-8, .max_abs = 1.17e-16,
                .max_abs_at = -0x1.2df4abbf8922fp-1, .max_step_down = 1, .max_step_down_at = 0x1.7dp+0, .odd = true,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::erf, uniform_table<32, 2>, float>{
    .fused = {.max_ulp = 6576, .max_ulp_at = 0x1.c5bef8p-20, .max_abs = 2.21e-05, .max_abs_at = 0x1.7fff1ep+1,
              .max_step_down = 2, .max_step_down_at = 0x1.c62d6ap-5, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 6576, .max_ulp_at = 0x1.c5bef8p-20, .max_abs = 2.21e-05, .max_abs_at = 0x1.7fff1ep+1,
                .max_step_down = 4, .max_step_down_at = 0x1.e861d8p-2, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::erf, rational<15, 16>, float>{
    .fused = {.max_ulp = 3.845, .max_ulp_at = 0x1.c04b7cp-9, .max_abs = 2.168e-07, .max_abs_at = 0x1.26aeap+0,
              .max_step_down = 4, .max_step_down_at = 0x1.7bd744p-1, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 3.845, .max_ulp_at = 0x1.c04b7cp-9, .max_abs = 2.277e-07, .max_abs_at = 0x1.201004p+0,
                .max_step_down = 5, .max_step_down_at = 0x1.933ddep+0, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::erf, rational<11, 12>, float>{
    .fused = {.max_ulp = 80.69, .max_ulp_at = 0x1.c47edp-9, .max_abs = 8.957e-07, .max_abs_at = 0x1.8b9208p+0,
              .max_step_down = 4, .max_step_down_at = 0x1.f89194p+0, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 80.69, .max_ulp_at = 0x1.c47edp-9, .max_abs = 8.982e-07, .max_abs_at = 0x1.8f6e14p+0,
                .max_step_down = 4, .max_step_down_at = 0x1.d79f02p-1, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::erf, rational<9, 10>, float>{
    .fused = {.max_ulp = 1129, .max_ulp_at = 0x1.c5bff8p-9, .max_abs = 1.134e-05, .max_abs_at = 0x1.32e44ep+1,
              .max_step_down = 4, .max_step_down_at = 0x1.740978p+0, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1129, .max_ulp_at = 0x1.c5bff8p-9, .max_abs = 1.138e-05, .max_abs_at = 0x1.33cdbcp+1,
                .max_step_down = 4, .max_step_down_at = 0x1.b7410cp-3, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::erf, accurate, bfloat16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1.28p-127, .max_abs = 0.001951, .max_abs_at = 0x1.98p-1, .odd = true,
              .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1.28p-127, .max_abs = 0.001951, .max_abs_at = 0x1.98p-1, .odd = true,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::erf, accurate, float16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1.984p-2, .max_abs = 0.0002441, .max_abs_at = 0x1.1c4p-1, .odd = true,
              .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1.984p-2, .max_abs = 0.0002441, .max_abs_at = 0x1.1c4p-1, .odd = true,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::erf, rational<9, 10>, double>{
    .fused = {.max_ulp = 6.052e+11, .max_ulp_at = 0x1.c5bf891b4ef21p-260, .max_abs = 1.119e-05,
              .max_abs_at = -0x1.33c3cf0b3ea4fp+1, .max_step_down = 4, .max_step_down_at = 0x1.427eb2d20c0f6p+1,
              .odd = true, .bounded = true},
    .unfused = {.max_ulp = 6.052e+11, .max_ulp_at = 0x1.c5bf891b4ef21p-260, .max_abs = 1.119e-05,
                .max_abs_at = 0x1.33c3cc7c84094p+1, .max_step_down = 4, .max_step_down_at = -0x1.08fb20936c75ep+1,
                .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::erf, correctly_rounded, float>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1.81d5acp-13, .max_abs = 2.981e-08, .max_abs_at = 0x1.0874eap-1,
              .odd = true, .bounded = true, .misrounded = 0},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1.81d5acp-13, .max_abs = 2.981e-08, .max_abs_at = 0x1.0874eap-1,
                .odd = true, .bounded = true, .misrounded = 0}};

template <>
inline constexpr bounds stated<fn::erfc, table<32, 4>, float>{
    .fused = {.max_ulp = 2.159, .max_ulp_at = 0x1.47ab9p+2, .max_abs = 1.247e-07, .max_abs_at = -0x1.86ba5ap-2,
              .max_step_down = 1, .max_step_down_at = 0x1.fa97fcp-11, .bounded = true},
    .unfused = {.max_ulp = 2.626, .max_ulp_at = 0x1.7395f8p+2, .max_abs = 1.289e-07, .max_abs_at = -0x1.c5917ap-2,
                .max_step_down = 1, .max_step_down_at = 0x1.9b97a8p-11, .bounded = true}};

template <>
inline constexpr bounds stated<fn::erfc, table<8, 7>, float>{
    .fused = {.max_ulp = 2.409, .max_ulp_at = 0x1.2b8edap-1, .max_abs = 1.408e-07, .max_abs_at = -0x1.9e701ap-2,
              .max_step_down = 2, .max_step_down_at = 0x1.e86282p-2, .bounded = true},
    .unfused = {.max_ulp = 3.475, .max_ulp_at = 0x1.24db74p-1, .max_abs = 1.632e-07, .max_abs_at = -0x1.24db74p-1,
                .max_step_down = 4, .max_step_down_at = 0x1.e9d17cp-2, .bounded = true}};

template <>
inline constexpr bounds stated<fn::erfc, exp_mills, double>{
    .fused = {.max_ulp = 4.667, .max_ulp_at = 0x1.95392b4ba8becp+1, .max_abs = 4.374e-16,
              .max_abs_at = -0x1.3112c3775c297p-5, .max_step_down = 1, .max_step_down_at = 0x1.ead92f854bba6p-2,
              .bounded = true},
    .unfused = {.max_ulp = 6.565, .max_ulp_at = 0x1.9532ac312b60ep+1, .max_abs = 5.434e-16,
                .max_abs_at = -0x1.6fdf281154f9bp-5, .max_step_down = 6, .max_step_down_at = 0x1.f57046c7fd88bp-2,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::erfc, nearest_node, double>{
    .fused = {.max_ulp = 1.933, .max_ulp_at = 0x1.46cf68de6ce79p+4, .max_abs = 2.334e-16,
              .max_abs_at = -0x1.c7f4f15fd7fbep-6, .max_step_down = 1, .max_step_down_at = 0x1.bffffffffffffp-6,
              .bounded = true},
    .unfused = {.max_ulp = 1.946, .max_ulp_at = 0x1.46cf690b8e8b6p+4, .max_abs = 2.334e-16,
                .max_abs_at = -0x1.c7f4f15fd7fbep-6, .max_step_down = 1, .max_step_down_at = 0x1.bffffffffffffp-6,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::erfc, accurate, bfloat16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1.74p-2, .max_abs = 0.003905, .max_abs_at = -0x1.c6p-9, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1.74p-2, .max_abs = 0.003905, .max_abs_at = -0x1.c6p-9, .bounded = true}};

template <>
inline constexpr bounds stated<fn::erfc, accurate, float16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = -0x1.c5cp-12, .max_abs = 0.0004883, .max_abs_at = -0x1.c5cp-12,
              .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = -0x1.c5cp-12, .max_abs = 0.0004883, .max_abs_at = -0x1.c5cp-12,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::erfc, rational<11, 12>, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1.dd5d1ap+2, .max_abs = 9.513e-07, .max_abs_at = -0x1.8da7d2p+0,
              .max_step_down = 8.389e+06, .max_step_down_at = 0x1.de400ep+1, .bounded = true},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1.dd5d1ap+2, .max_abs = 9.543e-07, .max_abs_at = -0x1.89f14p+0,
                .max_step_down = 1.259e+07, .max_step_down_at = 0x1.d3c08p+1, .bounded = true}};

template <>
inline constexpr bounds stated<fn::erfc, rational<9, 10>, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1.dd5d1ap+2, .max_abs = 1.139e-05, .max_abs_at = -0x1.354412p+1,
              .max_step_down = 3.933e+05, .max_step_down_at = 0x1.954894p+1, .bounded = true},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1.dd5d1ap+2, .max_abs = 1.143e-05, .max_abs_at = -0x1.3386aap+1,
                .max_step_down = 3.933e+05, .max_step_down_at = 0x1.954046p+1, .bounded = true}};

template <>
inline constexpr bounds stated<fn::erfc, rational<9, 10>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = 0x1.a2441e0f076dbp+1, .max_abs = 1.119e-05,
              .max_abs_at = -0x1.33c3cf277d358p+1, .max_step_down = 5.768e+05, .max_step_down_at = 0x1.9ac56dcf1d4c9p+1,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = 0x1.977e2898da29bp+2, .max_abs = 1.119e-05,
                .max_abs_at = -0x1.33c3cdea122ep+1, .max_step_down = 5.768e+05, .max_step_down_at = 0x1.999fb90ee81ap+1,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::erfc, correctly_rounded, float>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = -0x1.d9366ep-9, .max_abs = 5.961e-08, .max_abs_at = -0x1.d9366ep-9,
              .bounded = true, .misrounded = 0},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = -0x1.d9366ep-9, .max_abs = 5.961e-08, .max_abs_at = -0x1.d9366ep-9,
                .bounded = true, .misrounded = 0}};

template <>
inline constexpr bounds stated<fn::erf_derivative, cody_waite, float>{
    .fused = {.max_ulp = 1.996, .max_ulp_at = 0x1.ee1a06p+1, .max_abs = 1.238e-07, .max_abs_at = 0x1.11b7ap-2,
              .max_step_down = 1, .max_step_down_at = 0x1.e85882p-2, .bounded = true},
    .unfused = {.max_ulp = 2.649, .max_ulp_at = 0x1.20b928p+3, .max_abs = 1.455e-07, .max_abs_at = 0x1.2d3b3p-1,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::erf_derivative, cody_waite, double>{
    .fused = {.max_ulp = 1.589, .max_ulp_at = -0x1.cc3d15b0897ep+3, .max_abs = 1.547e-16,
              .max_abs_at = -0x1.62cfab6a8204p-2, .max_step_down = 1, .max_step_down_at = 0x1.fd9e63970b177p-2,
              .bounded = true},
    .unfused = {.max_ulp = 2.259, .max_ulp_at = 0x1.fde3c2653891ep-1, .max_abs = 2.285e-16,
                .max_abs_at = -0x1.139c3fe5b461dp-1, .bounded = true}};

template <>
inline constexpr bounds stated<fn::erf_derivative, accurate, bfloat16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1.26p+0, .max_abs = 0.003892, .max_abs_at = 0x1.4ap-4, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1.26p+0, .max_abs = 0.003892, .max_abs_at = 0x1.4ap-4, .bounded = true}};

template <>
inline constexpr bounds stated<fn::erf_derivative, accurate, float16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1.ep-5, .max_abs = 0.0004882, .max_abs_at = 0x1.ep-5, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1.ep-5, .max_abs = 0.0004882, .max_abs_at = 0x1.ep-5, .bounded = true}};

template <>
inline constexpr bounds stated<fn::erfc_derivative, cody_waite, float>{
    .fused = {.max_ulp = 1.996, .max_ulp_at = 0x1.ee1a06p+1, .max_abs = 1.238e-07, .max_abs_at = 0x1.11b7ap-2,
              .max_step_down = 1, .max_step_down_at = 0x1.e85882p-2, .bounded = true},
    .unfused = {.max_ulp = 2.649, .max_ulp_at = 0x1.20b928p+3, .max_abs = 1.455e-07, .max_abs_at = 0x1.2d3b3p-1,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::erfc_derivative, cody_waite, double>{
    .fused = {.max_ulp = 1.583, .max_ulp_at = 0x1.a1daca023bcf4p+2, .max_abs = 1.551e-16,
              .max_abs_at = 0x1.5d883ac588bedp-2, .max_step_down = 1, .max_step_down_at = 0x1.fd9e63970b177p-2,
              .bounded = true},
    .unfused = {.max_ulp = 2.243, .max_ulp_at = 0x1.fc022de7b6cd2p-1, .max_abs = 2.294e-16,
                .max_abs_at = 0x1.157e2666824fep-1, .bounded = true}};

template <>
inline constexpr bounds stated<fn::erfc_derivative, accurate, bfloat16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1.26p+0, .max_abs = 0.003892, .max_abs_at = 0x1.4ap-4, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1.26p+0, .max_abs = 0.003892, .max_abs_at = 0x1.4ap-4, .bounded = true}};

template <>
inline constexpr bounds stated<fn::erfc_derivative, accurate, float16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1.ep-5, .max_abs = 0.0004882, .max_abs_at = 0x1.ep-5, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1.ep-5, .max_abs = 0.0004882, .max_abs_at = 0x1.ep-5, .bounded = true}};

// clang-format on

} // namespace simdact::inline SIMDACT_TARGET::detail
