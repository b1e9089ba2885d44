// SPDX-License-Identifier: BSL-1.0
// The bounds of the functions of this folder by every method: measured, see README, "Add a method".
#pragma once

#include <simdact/bound.hpp>
#include <simdact/fn.hpp>
#include <simdact/policy.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// clang-format off

template <>
inline constexpr bounds stated<fn::softplus, exp_logarithm, float>{
    .fused = {.max_ulp = 1.908, .max_ulp_at = 0x1.21bf2p-6, .max_abs = 4.769e-07, .max_abs_at = 0x1.00a974p+3,
              .max_step_down = 2, .max_step_down_at = 0x1.31b5b4p-13, .bounded = true},
    .unfused = {.max_ulp = 2.414, .max_ulp_at = 0x1.0e14ep-6, .max_abs = 4.769e-07, .max_abs_at = 0x1.00a974p+3,
                .max_step_down = 2, .max_step_down_at = 0x1.8p-24, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softplus, exp_logarithm, double>{
    .fused = {.max_ulp = 2.091, .max_ulp_at = 0x1.72861a8d8d93p-6, .max_abs = 3.731e-15,
              .max_abs_at = 0x1.0a2a80cb9175ap+5, .max_step_down = 2, .max_step_down_at = 0x1.b04418d0b1b09p-8,
              .bounded = true},
    .unfused = {.max_ulp = 2.419, .max_ulp_at = 0x1.382eaaaed8e4cp-4, .max_abs = 3.731e-15,
                .max_abs_at = 0x1.0a2a80cb9175ap+5, .max_step_down = 2, .max_step_down_at = 0x1.8eb73d4367d7fp-4,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::softplus, uniform_table<32, 2>, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1.36876ap+3, .max_abs = 8.581e-05, .max_abs_at = 0x1.6c15a8p+0,
              .max_step_down = 1.311e+05, .max_step_down_at = -0x1.20656ap+3, .bounded = true},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1.36876ap+3, .max_abs = 8.582e-05, .max_abs_at = 0x1.6c0846p+0,
                .max_step_down = 1.311e+05, .max_step_down_at = -0x1.205e9cp+3, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softplus, rational<6, 4>, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1.62e42p+3, .max_abs = 4.253e-05, .max_abs_at = 0x1.80132cp+2,
              .max_step_down = 7, .max_step_down_at = 0x1.5a444p-3, .bounded = true},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1.62e42p+3, .max_abs = 4.253e-05, .max_abs_at = 0x1.804c36p+2,
                .max_step_down = 7, .max_step_down_at = 0x1.38028p-4, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softplus, accurate, bfloat16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = -0x1.f4p-7, .max_abs = 0.01555, .max_abs_at = 0x1.0ap+2, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = -0x1.f4p-7, .max_abs = 0.01555, .max_abs_at = 0x1.0ap+2, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softplus, accurate, float16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = -0x1.0cp-14, .max_abs = 0.001953, .max_abs_at = 0x1.48cp+2,
              .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = -0x1.0cp-14, .max_abs = 0.001953, .max_abs_at = 0x1.48cp+2,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::softplus, rational<6, 4>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+5, .max_abs = 4.233e-05,
              .max_abs_at = 0x1.8032208e76185p+2, .max_step_down = 6, .max_step_down_at = -0x1.d421633aa574p+1,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+5, .max_abs = 4.233e-05,
                .max_abs_at = 0x1.803221782d541p+2, .max_step_down = 6, .max_step_down_at = -0x1.eebc2edfbcfdfp+2,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::softplus, correctly_rounded, float>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1.d483ap-12, .max_abs = 4.769e-07, .max_abs_at = 0x1.938696p+3,
              .bounded = true, .misrounded = 0},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1.d483ap-12, .max_abs = 4.769e-07, .max_abs_at = 0x1.938696p+3,
                .bounded = true, .misrounded = 0}};

template <>
inline constexpr bounds stated<fn::logsigmoid, exp_logarithm, float>{
    .fused = {.max_ulp = 1.908, .max_ulp_at = -0x1.21bf2p-6, .max_abs = 4.769e-07, .max_abs_at = -0x1.00a974p+3,
              .max_step_down = 2, .max_step_down_at = 0x1.f83ffp-4, .bounded = true},
    .unfused = {.max_ulp = 2.414, .max_ulp_at = -0x1.0e14ep-6, .max_abs = 4.769e-07, .max_abs_at = -0x1.00a974p+3,
                .max_step_down = 2, .max_step_down_at = 0x1.03203p-12, .bounded = true}};

template <>
inline constexpr bounds stated<fn::logsigmoid, exp_logarithm, double>{
    .fused = {.max_ulp = 1.99, .max_ulp_at = -0x1.4b93307b87c18p-5, .max_abs = 3.731e-15,
              .max_abs_at = -0x1.0160dac52edb1p+5, .max_step_down = 2, .max_step_down_at = -0x1.6ea0a0e6c9d9dp-3,
              .bounded = true},
    .unfused = {.max_ulp = 2.413, .max_ulp_at = 0x1.c4756bc65b9eep-2, .max_abs = 3.731e-15,
                .max_abs_at = -0x1.0160dac52edb1p+5, .max_step_down = 2, .max_step_down_at = -0x1.f17102b7f7fbfp-3,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::logsigmoid, uniform_table<32, 2>, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1.36876ap+3, .max_abs = 8.581e-05, .max_abs_at = -0x1.6c15a8p+0,
              .max_step_down = 1.311e+05, .max_step_down_at = 0x1.20656ap+3, .bounded = true},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1.36876ap+3, .max_abs = 8.582e-05, .max_abs_at = -0x1.6c0846p+0,
                .max_step_down = 1.311e+05, .max_step_down_at = 0x1.205e9cp+3, .bounded = true}};

template <>
inline constexpr bounds stated<fn::logsigmoid, rational<6, 4>, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1.62e42p+3, .max_abs = 4.253e-05, .max_abs_at = -0x1.80132cp+2,
              .max_step_down = 7, .max_step_down_at = -0x1.5a444p-3, .bounded = true},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1.62e42p+3, .max_abs = 4.253e-05, .max_abs_at = -0x1.804c36p+2,
                .max_step_down = 7, .max_step_down_at = -0x1.38028p-4, .bounded = true}};

template <>
inline constexpr bounds stated<fn::logsigmoid, accurate, bfloat16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1.f4p-7, .max_abs = 0.01555, .max_abs_at = -0x1.0ap+2, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1.f4p-7, .max_abs = 0.01555, .max_abs_at = -0x1.0ap+2, .bounded = true}};

template <>
inline constexpr bounds stated<fn::logsigmoid, accurate, float16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1.0cp-14, .max_abs = 0.001953, .max_abs_at = -0x1.48cp+2,
              .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1.0cp-14, .max_abs = 0.001953, .max_abs_at = -0x1.48cp+2,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::logsigmoid, rational<6, 4>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = 0x1.52417db067f38p+5, .max_abs = 4.233e-05,
              .max_abs_at = -0x1.8032205333f2cp+2, .max_step_down = 6, .max_step_down_at = 0x1.bb401bfbfb48bp+1,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = 0x1.52417db067f38p+5, .max_abs = 4.233e-05,
                .max_abs_at = -0x1.80321f9a5a15cp+2, .max_step_down = 7, .max_step_down_at = -0x1.76924ee90f74p-4,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::logsigmoid, correctly_rounded, float>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = -0x1.d483ap-12, .max_abs = 4.769e-07, .max_abs_at = -0x1.938696p+3,
              .bounded = true, .misrounded = 0},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = -0x1.d483ap-12, .max_abs = 4.769e-07, .max_abs_at = -0x1.938696p+3,
                .bounded = true, .misrounded = 0}};

template <>
inline constexpr bounds stated<fn::softplus_derivative, exp_quotient, float>{
    .fused = {.max_ulp = 2.481, .max_ulp_at = -0x1.0a2bd8p+4, .max_abs = 8.931e-08, .max_abs_at = 0x1.f6fd5p+2,
              .max_step_down = 1, .max_step_down_at = 0x1.fc5ad8p-6, .bounded = true},
    .unfused = {.max_ulp = 2.481, .max_ulp_at = -0x1.0a2bd8p+4, .max_abs = 8.931e-08, .max_abs_at = 0x1.f6fd5p+2,
                .max_step_down = 1, .max_step_down_at = 0x1.fca4dap-6, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softplus_derivative, exp_quotient, double>{
    .fused = {.max_ulp = 2.624, .max_ulp_at = -0x1.25e5510bf6da7p+5, .max_abs = 1.749e-16,
              .max_abs_at = 0x1.3485e20d3895cp+3, .max_step_down = 1, .max_step_down_at = 0x1.e40b18cfc590ap-3,
              .bounded = true},
    .unfused = {.max_ulp = 2.624, .max_ulp_at = -0x1.25e5510bf6da7p+5, .max_abs = 1.75e-16,
                .max_abs_at = 0x1.4e50cc6ebf07cp+3, .max_step_down = 1, .max_step_down_at = 0x1.e5d65b1678836p-3,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::softplus_derivative, uniform_table<32, 2>, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1.36872ap+3, .max_abs = 9.14e-05, .max_abs_at = 0x1.0a43e4p-3,
              .max_step_down = 5527, .max_step_down_at = -0x1.0aaaaap-2, .bounded = true},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1.36872ap+3, .max_abs = 9.14e-05, .max_abs_at = 0x1.0a662ap-3,
                .max_step_down = 5527, .max_step_down_at = -0x1.0aaaaap-2, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softplus_derivative, accurate, bfloat16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = -0x1p-8, .max_abs = 0.001954, .max_abs_at = 0x1p-7, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = -0x1p-8, .max_abs = 0.001954, .max_abs_at = 0x1p-7, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softplus_derivative, accurate, float16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = -0x1p-11, .max_abs = 0.0002442, .max_abs_at = 0x1p-10, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = -0x1p-11, .max_abs = 0.0002442, .max_abs_at = 0x1p-10, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softplus_derivative, rational<9, 10>, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1.3687aap+4, .max_abs = 2.008e-07, .max_abs_at = 0x1.8420d2p-1,
              .max_step_down = 6542, .max_step_down_at = -0x1.002a54p+4, .bounded = true},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1.3687aap+4, .max_abs = 2.08e-07, .max_abs_at = 0x1.71ab1ep-1,
                .max_step_down = 7621, .max_step_down_at = -0x1.e7fap+3, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softplus_derivative, rational<5, 6>, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1.62e41p+3, .max_abs = 4.871e-05, .max_abs_at = 0x1.6ec7fap+2,
              .max_step_down = 336.5, .max_step_down_at = -0x1.368b6cp+3, .bounded = true},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1.62e41p+3, .max_abs = 4.871e-05, .max_abs_at = 0x1.6ec7fap+2,
                .max_step_down = 336.5, .max_step_down_at = -0x1.368b6cp+3, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softplus_derivative, rational<9, 10>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+5, .max_abs = 8.766e-08,
              .max_abs_at = 0x1.6c181428a2855p-1, .max_step_down = 6520, .max_step_down_at = -0x1.0133904ccf0c8p+4,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+5, .max_abs = 8.766e-08,
                .max_abs_at = 0x1.6c18dc16fb544p-1, .max_step_down = 8386, .max_step_down_at = -0x1.e7fa9ce0a724bp+3,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::softplus_derivative, rational<5, 6>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+5, .max_abs = 4.867e-05,
              .max_abs_at = 0x1.6f291f22ca767p+2, .max_step_down = 370.2, .max_step_down_at = -0x1.368a8ef027cfdp+3,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+5, .max_abs = 4.867e-05,
                .max_abs_at = 0x1.6f291daa6797cp+2, .max_step_down = 370.2, .max_step_down_at = -0x1.36884d1f0378cp+3,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::logsigmoid_derivative, exp_quotient, float>{
    .fused = {.max_ulp = 2.481, .max_ulp_at = 0x1.0a2bd8p+4, .max_abs = 8.931e-08, .max_abs_at = -0x1.f6fd5p+2,
              .max_step_down = 1, .max_step_down_at = -0x1.fc5ad8p-6, .bounded = true},
    .unfused = {.max_ulp = 2.481, .max_ulp_at = 0x1.0a2bd8p+4, .max_abs = 8.931e-08, .max_abs_at = -0x1.f6fd5p+2,
                .max_step_down = 1, .max_step_down_at = -0x1.fca4dap-6, .bounded = true}};

template <>
inline constexpr bounds stated<fn::logsigmoid_derivative, exp_quotient, double>{
    .fused = {.max_ulp = 2.62, .max_ulp_at = 0x1.25e6a6d332effp+5, .max_abs = 1.749e-16,
              .max_abs_at = -0x1.3485e20d3895cp+3, .max_step_down = 1, .max_step_down_at = -0x1.e17e82bc44abep-3,
              .bounded = true},
    .unfused = {.max_ulp = 2.62, .max_ulp_at = 0x1.25e6a6d332effp+5, .max_abs = 1.749e-16,
                .max_abs_at = -0x1.3485e20d3895cp+3, .max_step_down = 1, .max_step_down_at = -0x1.f7878c4de5477p-3,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::logsigmoid_derivative, uniform_table<32, 2>, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1.36872ap+3, .max_abs = 9.14e-05, .max_abs_at = -0x1.0a43e4p-3,
              .max_step_down = 5527, .max_step_down_at = 0x1.0aaaaap-2, .bounded = true},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1.36872ap+3, .max_abs = 9.14e-05, .max_abs_at = -0x1.0a662ap-3,
                .max_step_down = 5527, .max_step_down_at = 0x1.0aaaaap-2, .bounded = true}};

template <>
inline constexpr bounds stated<fn::logsigmoid_derivative, accurate, bfloat16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1p-8, .max_abs = 0.001954, .max_abs_at = -0x1p-7, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1p-8, .max_abs = 0.001954, .max_abs_at = -0x1p-7, .bounded = true}};

template <>
inline constexpr bounds stated<fn::logsigmoid_derivative, accurate, float16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1p-11, .max_abs = 0.0002442, .max_abs_at = -0x1p-10, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1p-11, .max_abs = 0.0002442, .max_abs_at = -0x1p-10, .bounded = true}};

template <>
inline constexpr bounds stated<fn::logsigmoid_derivative, rational<9, 10>, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1.3687aap+4, .max_abs = 2.008e-07, .max_abs_at = -0x1.8420d2p-1,
              .max_step_down = 6542, .max_step_down_at = 0x1.002a54p+4, .bounded = true},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1.3687aap+4, .max_abs = 2.08e-07, .max_abs_at = -0x1.71ab1ep-1,
                .max_step_down = 7621, .max_step_down_at = 0x1.e7fap+3, .bounded = true}};

template <>
inline constexpr bounds stated<fn::logsigmoid_derivative, rational<5, 6>, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1.62e41p+3, .max_abs = 4.871e-05, .max_abs_at = -0x1.6ec7fap+2,
              .max_step_down = 336.5, .max_step_down_at = 0x1.368b6cp+3, .bounded = true},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1.62e41p+3, .max_abs = 4.871e-05, .max_abs_at = -0x1.6ec7fap+2,
                .max_step_down = 336.5, .max_step_down_at = 0x1.368b6cp+3, .bounded = true}};

template <>
inline constexpr bounds stated<fn::logsigmoid_derivative, rational<9, 10>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = 0x1.52417db067f38p+5, .max_abs = 8.766e-08,
              .max_abs_at = -0x1.6c16dcb09ed18p-1, .max_step_down = 7223, .max_step_down_at = 0x1.001ff2a1c58d8p+4,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = 0x1.52417db067f38p+5, .max_abs = 8.766e-08,
                .max_abs_at = -0x1.6c18f0855a27cp-1, .max_step_down = 8388, .max_step_down_at = 0x1.e7fa161ff0f3p+3,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::logsigmoid_derivative, rational<5, 6>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = 0x1.52417db067f38p+5, .max_abs = 4.867e-05,
              .max_abs_at = -0x1.6f291e2e7f5bap+2, .max_step_down = 370.2, .max_step_down_at = 0x1.3687b4413cc27p+3,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = 0x1.52417db067f38p+5, .max_abs = 4.867e-05,
                .max_abs_at = -0x1.6f291e1cbb8b3p+2, .max_step_down = 370.2, .max_step_down_at = 0x1.368a104ec5d9dp+3,
                .bounded = true}};

// clang-format on

} // namespace simdact::inline SIMDACT_TARGET::detail
