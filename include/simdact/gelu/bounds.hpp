// SPDX-License-Identifier: BSL-1.0
// The bounds of the functions of this folder by every method: measured, see README, "Add a method".
#pragma once

#include <simdact/bound.hpp>
#include <simdact/fn.hpp>
#include <simdact/policy.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// clang-format off

template <>
inline constexpr bounds stated<fn::gelu, table<32, 4>, float>{
    .fused = {.max_ulp = 2.361, .max_ulp_at = -0x1.19304ep+1, .max_abs = 2.385e-07, .max_abs_at = 0x1.0d78cp+2,
              .max_step_down = 2, .max_step_down_at = -0x1.d2ce92p-1, .bounded = true},
    .unfused = {.max_ulp = 3, .max_ulp_at = -0x1.19d2bep+1, .max_abs = 2.385e-07, .max_abs_at = 0x1.067fdp+2,
                .max_step_down = 2, .max_step_down_at = -0x1.2ecb5ap-1, .bounded = true}};

template <>
inline constexpr bounds stated<fn::gelu, table<8, 7>, float>{
    .fused = {.max_ulp = 2.176, .max_ulp_at = -0x1.451328p-2, .max_abs = 2.385e-07, .max_abs_at = 0x1.0d78cp+2,
              .max_step_down = 2, .max_step_down_at = -0x1.ef051p-5, .bounded = true},
    .unfused = {.max_ulp = 2.654, .max_ulp_at = -0x1.19ec1p+1, .max_abs = 2.385e-07, .max_abs_at = 0x1.067fdp+2,
                .max_step_down = 2, .max_step_down_at = -0x1.db9a3cp-4}};

template <>
inline constexpr bounds stated<fn::gelu, exp_mills, double>{
    .fused = {.max_ulp = 4.462, .max_ulp_at = -0x1.8e2b00a668307p+3, .max_abs = 9.326e-16,
              .max_abs_at = 0x1.027cfab273893p+3, .max_step_down = 3, .max_step_down_at = -0x1.48f8c4e331268p-2,
              .bounded = true},
    .unfused = {.max_ulp = 6.154, .max_ulp_at = -0x1.7602ba72d2154p+2, .max_abs = 9.326e-16,
                .max_abs_at = 0x1.027cfab273893p+3, .max_step_down = 5, .max_step_down_at = -0x1.53be39803659ep-2,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::gelu, nearest_node, double>{
    .fused = {.max_ulp = 2.768, .max_ulp_at = -0x1.e03118d5b7301p+4, .max_abs = 9.326e-16,
              .max_abs_at = 0x1.027cfab273893p+3, .max_step_down = 1, .max_step_down_at = -0x1.09dabb45c6316p+0,
              .bounded = true},
    .unfused = {.max_ulp = 2.768, .max_ulp_at = -0x1.e03118d5b7301p+4, .max_abs = 9.326e-16,
                .max_abs_at = 0x1.027cfab273893p+3, .max_step_down = 1, .max_step_down_at = -0x1.09dabb45c6316p+0,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::gelu, uniform_table<32, 2>, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1.458decp+3, .max_abs = 5.033e-05, .max_abs_at = 0x1.efdcf8p+0,
              .max_step_down = 205, .max_step_down_at = -0x1.077f52p+2, .bounded = true},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1.458decp+3, .max_abs = 5.036e-05, .max_abs_at = 0x1.efd04cp+0,
                .max_step_down = 563, .max_step_down_at = -0x1.182edp+2, .bounded = true}};

template <>
inline constexpr bounds stated<fn::gelu, uniform_table<32, 1>, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1.458decp+3, .max_abs = 0.000882, .max_abs_at = 0x1.50b706p+0,
              .max_step_down = 1, .max_step_down_at = 0x1.cp-4, .bounded = true},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1.458decp+3, .max_abs = 0.000882, .max_abs_at = 0x1.50af72p+0,
                .max_step_down = 6, .max_step_down_at = -0x1.260002p+1, .bounded = true}};

template <>
inline constexpr bounds stated<fn::gelu, rational<13, 14>, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1.458decp+3, .max_abs = 3.969e-07, .max_abs_at = 0x1.12c95ep+2,
              .max_step_down = 1.534e+04, .max_step_down_at = -0x1.564282p+2},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1.458decp+3, .max_abs = 3.969e-07, .max_abs_at = 0x1.12c95ep+2,
                .max_step_down = 1.915e+04, .max_step_down_at = -0x1.564658p+2}};

template <>
inline constexpr bounds stated<fn::gelu, rational<9, 10>, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1.458decp+3, .max_abs = 1.191e-05, .max_abs_at = 0x1.cb40fep+1,
              .max_step_down = 1209, .max_step_down_at = -0x1.200f28p+2},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1.458decp+3, .max_abs = 1.191e-05, .max_abs_at = 0x1.cae1eep+1,
                .max_step_down = 1574, .max_step_down_at = -0x1.20404ap+2}};

template <>
inline constexpr bounds stated<fn::gelu, accurate, bfloat16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1p-133, .max_abs = 0.007769, .max_abs_at = 0x1.62p+1, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1p-133, .max_abs = 0.007769, .max_abs_at = 0x1.62p+1, .bounded = true}};

template <>
inline constexpr bounds stated<fn::gelu, accurate, float16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1p-24, .max_abs = 0.0009763, .max_abs_at = 0x1.228p+1, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1p-24, .max_abs = 0.0009763, .max_abs_at = 0x1.228p+1, .bounded = true}};

template <>
inline constexpr bounds stated<fn::gelu, rational<13, 14>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.49e3033e76754p+3, .max_abs = 1.594e-07,
              .max_abs_at = 0x1.6897c75e3a62ep+1, .max_step_down = 1.691e+04,
              .max_step_down_at = -0x1.563def77026f7p+2},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.49e3033e76754p+3, .max_abs = 1.594e-07,
                .max_abs_at = 0x1.6897c14c56d3fp+1, .max_step_down = 2.113e+04,
                .max_step_down_at = -0x1.563e07f358c6bp+2}};

template <>
inline constexpr bounds stated<fn::gelu, rational<9, 10>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.d47624f2326bap+2, .max_abs = 1.18e-05,
              .max_abs_at = 0x1.cae55f61edcbap+1, .max_step_down = 1076, .max_step_down_at = -0x1.15f62c3d255a2p+2},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.49e3033e76754p+3, .max_abs = 1.18e-05,
                .max_abs_at = 0x1.cae560da84f0cp+1, .max_step_down = 1621, .max_step_down_at = -0x1.15f74e23cb6b3p+2}};

template <>
inline constexpr bounds stated<fn::gelu, correctly_rounded, float>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = -0x1.79da74p+3, .max_abs = 2.385e-07, .max_abs_at = 0x1.02c484p+2,
              .bounded = true, .misrounded = 0},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = -0x1.79da74p+3, .max_abs = 2.385e-07, .max_abs_at = 0x1.02c484p+2,
                .bounded = true, .misrounded = 0}};

template <>
inline constexpr bounds stated<fn::gelu_derivative, table<32, 4>, float>{
    .fused = {.max_ulp = 2.786, .max_ulp_at = -0x1.8a1cd6p-1, .max_abs = 7.806e-08, .max_abs_at = 0x1.4e3304p+0,
              .max_step_down = 2, .max_step_down_at = -0x1.69769cp+0, .bounded = true},
    .unfused = {.max_ulp = 3.7, .max_ulp_at = -0x1.70998cp-1, .max_abs = 8.277e-08, .max_abs_at = 0x1.768a64p+0,
                .max_step_down = 2, .max_step_down_at = -0x1.5ccf84p+0}};

template <>
inline constexpr bounds stated<fn::gelu_derivative, table<8, 7>, float>{
    .fused = {.max_ulp = 2.673, .max_ulp_at = -0x1.a84714p-1, .max_abs = 7.828e-08, .max_abs_at = 0x1.6be4eap+0,
              .max_step_down = 2, .max_step_down_at = -0x1.6991eap+0, .bounded = true},
    .unfused = {.max_ulp = 3.624, .max_ulp_at = -0x1.89d74ap-1, .max_abs = 8.129e-08, .max_abs_at = 0x1.68b5eep+0,
                .max_step_down = 2, .max_step_down_at = -0x1.ddd1ecp-3}};

template <>
inline constexpr bounds stated<fn::gelu_derivative, exp_mills, double>{
    .fused = {.max_ulp = 3.785, .max_ulp_at = -0x1.3f15cffa102cp-1, .max_abs = 2.194e-16,
              .max_abs_at = 0x1.5aad51c34d7dfp-7, .max_step_down = 2, .max_step_down_at = -0x1.68652fa8fe544p+0,
              .bounded = true},
    .unfused = {.max_ulp = 4.607, .max_ulp_at = -0x1.8205f7cb1d876p-1, .max_abs = 2.354e-16,
                .max_abs_at = 0x1.cad5ba77857dp-6, .max_step_down = 3, .max_step_down_at = -0x1.68e74b1004cp+0,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::gelu_derivative, uniform_table<32, 2>, float>{
    .fused = {.max_ulp = 1.197e+09, .max_ulp_at = -0x1.80ead2p-1, .max_abs = 1.753e-05, .max_abs_at = 0x1.45c2dap-4,
              .max_step_down = 8.389e+06, .max_step_down_at = -0x1.80eaccp-1, .bounded = true},
    .unfused = {.max_ulp = 1.062e+09, .max_ulp_at = -0x1.80ead2p-1, .max_abs = 1.754e-05, .max_abs_at = 0x1.45de7p-4,
                .max_step_down = 1.049e+06, .max_step_down_at = -0x1.80ea9p-1, .bounded = true}};

template <>
inline constexpr bounds stated<fn::gelu_derivative, rational<7, 6>, float>{
    .fused = {.max_ulp = 1.215e+11, .max_ulp_at = -0x1.80ead2p-1, .max_abs = 6e-05, .max_abs_at = 0x1.b820aep+1,
              .max_step_down = 2.622e+05, .max_step_down_at = -0x1.80eb54p-1},
    .unfused = {.max_ulp = 1.215e+11, .max_ulp_at = -0x1.80ead2p-1, .max_abs = 6.001e-05, .max_abs_at = 0x1.b76718p+1,
                .max_step_down = 2.622e+05, .max_step_down_at = -0x1.80ea1ep-1}};

template <>
inline constexpr bounds stated<fn::gelu_derivative, accurate, bfloat16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1.d2p-1, .max_abs = 0.003906, .max_abs_at = 0x1.d2p-1, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1.d2p-1, .max_abs = 0.003906, .max_abs_at = 0x1.d2p-1, .bounded = true}};

template <>
inline constexpr bounds stated<fn::gelu_derivative, accurate, float16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = -0x1.f78p-3, .max_abs = 0.0004883, .max_abs_at = 0x1.a88p+0,
              .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = -0x1.f78p-3, .max_abs = 0.0004883, .max_abs_at = 0x1.a88p+0,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::gelu_derivative, rational<7, 6>, double>{
    .fused = {.max_ulp = 7.011e+28, .max_ulp_at = -0x1.80ead197f00b4p-1, .max_abs = 5.987e-05,
              .max_abs_at = 0x1.b79dfe5a8e115p+1, .max_step_down = 7.741e+13,
              .max_step_down_at = -0x1.80ead197f013bp-1},
    .unfused = {.max_ulp = 7.011e+28, .max_ulp_at = -0x1.80ead197f00b4p-1, .max_abs = 5.987e-05,
                .max_abs_at = 0x1.b79dfd677344cp+1, .max_step_down = 6.193e+14,
                .max_step_down_at = -0x1.80ead197f00a8p-1}};

template <>
inline constexpr bounds stated<fn::gelu_derivative, correctly_rounded, float>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = -0x1.a1becap-14, .max_abs = 5.961e-08, .max_abs_at = 0x1.823608p+1,
              .bounded = true, .misrounded = 0},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = -0x1.a1becap-14, .max_abs = 5.961e-08, .max_abs_at = 0x1.823608p+1,
                .bounded = true, .misrounded = 0}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, exp_quotient, float>{
    .fused = {.max_ulp = 2.45, .max_ulp_at = -0x1.40328ep+2, .max_abs = 2.385e-07, .max_abs_at = 0x1.06d9dcp+2,
              .max_step_down = 2, .max_step_down_at = -0x1.5974cp-1},
    .unfused = {.max_ulp = 2.567, .max_ulp_at = -0x1.3fc2eap+2, .max_abs = 2.385e-07, .max_abs_at = 0x1.06d9dcp+2,
                .max_step_down = 2, .max_step_down_at = -0x1.5974c6p-1}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, exp_quotient, double>{
    .fused = {.max_ulp = 2.383, .max_ulp_at = -0x1.c5b82e362c5c1p+2, .max_abs = 4.668e-16,
              .max_abs_at = 0x1.177f425126811p+2, .max_step_down = 2, .max_step_down_at = -0x1.801c0f8fe99eap-1,
              .bounded = true},
    .unfused = {.max_ulp = 2.384, .max_ulp_at = -0x1.c5b83d71b739p+2, .max_abs = 4.668e-16,
                .max_abs_at = 0x1.177f425126811p+2, .max_step_down = 2, .max_step_down_at = -0x1.801c0f8fe99eap-1,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, uniform_table<32, 2>, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1.2ab582p+3, .max_abs = 4.473e-05, .max_abs_at = 0x1.e1378cp+0,
              .max_step_down = 209, .max_step_down_at = -0x1.de4bbap+1, .bounded = true},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1.2ab582p+3, .max_abs = 4.475e-05, .max_abs_at = 0x1.e1259ap+0,
                .max_step_down = 719, .max_step_down_at = -0x1.de33aap+1, .bounded = true}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, uniform_table<32, 1>, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1.f0d7b6p+1, .max_abs = 0.0008438, .max_abs_at = 0x1.81ac94p+0,
              .max_step_down = 2, .max_step_down_at = -0x1.658p+0, .bounded = true},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1.f0d7b6p+1, .max_abs = 0.0008438, .max_abs_at = 0x1.81af38p+0,
                .max_step_down = 6, .max_step_down_at = -0x1.57cp+1, .bounded = true}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, table<32, 4>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.461ae6p+2, .max_abs = 5.299e-07, .max_abs_at = 0x1.49cd36p+0,
              .max_step_down = 3, .max_step_down_at = -0x1.77cdcp-1, .bounded = true},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.461ae6p+2, .max_abs = 5.514e-07, .max_abs_at = 0x1.4a6b1ap+0,
                .max_step_down = 1.311e+05, .max_step_down_at = -0x1.0fb49cp+2, .bounded = true}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, table<8, 7>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.461ae6p+2, .max_abs = 5.258e-07, .max_abs_at = 0x1.436006p+0,
              .max_step_down = 3, .max_step_down_at = -0x1.77cdcp-1, .bounded = true},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.461ae6p+2, .max_abs = 5.503e-07, .max_abs_at = 0x1.529d66p+0,
                .max_step_down = 1.311e+05, .max_step_down_at = -0x1.0fb49cp+2, .bounded = true}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, uniform_table<8, 2>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.f0d7b6p+1, .max_abs = 0.001511, .max_abs_at = 0x1.a31cfcp+1,
              .max_step_down = 838.2, .max_step_down_at = -0x1.a30d5ap+1},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.f0d7b6p+1, .max_abs = 0.001511, .max_abs_at = 0x1.a31dp+1,
                .max_step_down = 1024, .max_step_down_at = -0x1.97ffap+1}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, table<8, 3>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.2ab582p+3, .max_abs = 0.000111, .max_abs_at = 0x1.f4dbf2p+1,
              .max_step_down = 1.603e+04, .max_step_down_at = -0x1.f4dfep+1, .bounded = true},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.2ab582p+3, .max_abs = 0.000111, .max_abs_at = 0x1.f4dbe8p+1,
                .max_step_down = 1.639e+04, .max_step_down_at = -0x1.f0da12p+1, .bounded = true}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, expm1_quotient, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.0b12d4d12f7bp+3, .max_abs = 2.991e-15,
              .max_abs_at = 0x1.49187822078e5p+0, .max_step_down = 3, .max_step_down_at = -0x1.80296c85ae0d2p-1,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.0b12d4d12f7bp+3, .max_abs = 3.063e-15,
                .max_abs_at = 0x1.4b9e66aa4b2fep+0, .max_step_down = 1.154e+06,
                .max_step_down_at = -0x1.26f5821c77ba1p+2, .bounded = true}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, pade<3, 2>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.f0d7b6p+1, .max_abs = 0.02339, .max_abs_at = 0x1.2b55bcp+1,
              .max_step_down = 112.3, .max_step_down_at = -0x1.2b558ap+1, .bounded = true},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.f0d7b6p+1, .max_abs = 0.02339, .max_abs_at = 0x1.2b55bcp+1,
                .max_step_down = 128, .max_step_down_at = -0x1.17ca48p+1, .bounded = true}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, pade<3, 2>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.5f7b3cf966cf1p+1, .max_abs = 0.0223,
              .max_abs_at = 0x1.2b55dac8b7507p+1, .max_step_down = 123.5, .max_step_down_at = -0x1.2b55dac8b74fbp+1,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.5f7b3cf966cf1p+1, .max_abs = 0.0223,
                .max_abs_at = 0x1.2b55dac8b7508p+1, .max_step_down = 140.8, .max_step_down_at = -0x1.225ac9df63f03p+1,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, pade<3, 4>, float>{
    .fused = {.max_ulp = 1.869e+12, .max_ulp_at = -0x1.3ffffep+2, .max_abs = 0.02656, .max_abs_at = -0x1.3ffffep+2,
              .max_step_down = 2.622e+05, .max_step_down_at = -0x1.3f9ff8p+2, .bounded = true},
    .unfused = {.max_ulp = 1.869e+12, .max_ulp_at = -0x1.3ffffep+2, .max_abs = 0.02656, .max_abs_at = 0x1.3ffffep+2,
                .max_step_down = 1.678e+07, .max_step_down_at = -0x1.3fa03ep+2, .bounded = true}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, pade<3, 4>, double>{
    .fused = {.max_ulp = 8.987e+28, .max_ulp_at = -0x1.bffffffffffffp+2, .max_abs = 0.03545,
              .max_abs_at = -0x1.bffffffffffffp+2, .max_step_down = 1.936e+13,
              .max_step_down_at = -0x1.be0ecef4d0494p+2},
    .unfused = {.max_ulp = 8.987e+28, .max_ulp_at = -0x1.bffffffffffffp+2, .max_abs = 0.03545,
                .max_abs_at = -0x1.bffffffffffffp+2, .max_step_down = 1.239e+15,
                .max_step_down_at = -0x1.bf7842e2371d7p+2}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, pade<5, 4>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.f0d7b6p+1, .max_abs = 0.002255, .max_abs_at = 0x1.9473eap+1,
              .max_step_down = 2426, .max_step_down_at = -0x1.943ceap+1, .bounded = true},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.f0d7b6p+1, .max_abs = 0.002255, .max_abs_at = -0x1.94742p+1,
                .max_step_down = 2560, .max_step_down_at = -0x1.8878c8p+1, .bounded = true}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, pade<5, 4>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.135e2312be189p+2, .max_abs = 0.00215,
              .max_abs_at = 0x1.947492cb47f68p+1, .max_step_down = 2670, .max_step_down_at = -0x1.9474925fb6999p+1,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.135e2312be189p+2, .max_abs = 0.00215,
                .max_abs_at = 0x1.947492cb47f68p+1, .max_step_down = 2816, .max_step_down_at = -0x1.901b79d132304p+1,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, pade<5, 6>, float>{
    .fused = {.max_ulp = 1.327e+11, .max_ulp_at = -0x1.3ffffep+2, .max_abs = 0.001886, .max_abs_at = 0x1.3ffffep+2,
              .max_step_down = 1.639e+04, .max_step_down_at = -0x1.3f9ff4p+2, .bounded = true},
    .unfused = {.max_ulp = 1.327e+11, .max_ulp_at = -0x1.3ffffep+2, .max_abs = 0.001886, .max_abs_at = 0x1.3ffffep+2,
                .max_step_down = 1.678e+07, .max_step_down_at = -0x1.3fa8fep+2, .bounded = true}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, pade<5, 6>, double>{
    .fused = {.max_ulp = 6.382e+27, .max_ulp_at = -0x1.bffffffffffffp+2, .max_abs = 0.002517,
              .max_abs_at = -0x1.bffffffffffffp+2, .max_step_down = 1.21e+12, .max_step_down_at = -0x1.be0ecef4d0494p+2,
              .bounded = true},
    .unfused = {.max_ulp = 6.382e+27, .max_ulp_at = -0x1.bffffffffffffp+2, .max_abs = 0.002517,
                .max_abs_at = 0x1.bffffffffffffp+2, .max_step_down = 1.239e+15,
                .max_step_down_at = -0x1.be5da717664ep+2, .bounded = true}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, pade<7, 6>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.f0d7b6p+1, .max_abs = 0.0001915, .max_abs_at = 0x1.e56372p+1,
              .max_step_down = 4.617e+04, .max_step_down_at = -0x1.e0dd4cp+1, .bounded = true},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.2ac9fcp+2, .max_abs = 0.0001915, .max_abs_at = 0x1.e563bcp+1,
                .max_step_down = 4.096e+04, .max_step_down_at = -0x1.dcd932p+1, .bounded = true}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, pade<7, 6>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.135e2312be189p+2, .max_abs = 0.0001824,
              .max_abs_at = 0x1.e56c42cc7f57fp+1, .max_step_down = 5.126e+04, .max_step_down_at = -0x1.e55663dd8d7b7p+1,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.135e2312be189p+2, .max_abs = 0.0001824,
                .max_abs_at = 0x1.e56c42cc7f5c6p+1, .max_step_down = 5.407e+04,
                .max_step_down_at = -0x1.df0cab3e53d7p+1, .bounded = true}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, pade<7, 8>, float>{
    .fused = {.max_ulp = 9.353e+09, .max_ulp_at = -0x1.3ffffep+2, .max_abs = 0.000133, .max_abs_at = 0x1.3ffffep+2,
              .max_step_down = 2.334e+05, .max_step_down_at = -0x1.04699ap+2, .bounded = true},
    .unfused = {.max_ulp = 9.355e+09, .max_ulp_at = -0x1.3ffffep+2, .max_abs = 0.000133, .max_abs_at = 0x1.3ffffep+2,
                .max_step_down = 8.389e+06, .max_step_down_at = -0x1.3963cp+2, .bounded = true}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, pade<7, 8>, double>{
    .fused = {.max_ulp = 4.509e+26, .max_ulp_at = -0x1.bffffffffffffp+2, .max_abs = 0.0001779,
              .max_abs_at = -0x1.bffffffffffffp+2, .max_step_down = 7.56e+10, .max_step_down_at = -0x1.be0ecef4d0494p+2,
              .bounded = true},
    .unfused = {.max_ulp = 4.509e+26, .max_ulp_at = -0x1.bffffffffffffp+2, .max_abs = 0.0001779,
                .max_abs_at = 0x1.bffffffffffffp+2, .max_step_down = 1.239e+15,
                .max_step_down_at = -0x1.bff4a88932972p+2, .bounded = true}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, pade<9, 8>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.2ab582p+3, .max_abs = 1.568e-05, .max_abs_at = 0x1.13a146p+2,
              .max_step_down = 8.469e+05, .max_step_down_at = -0x1.13aa3p+2, .bounded = true},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.2ab582p+3, .max_abs = 1.574e-05, .max_abs_at = 0x1.13966cp+2,
                .max_step_down = 1.049e+06, .max_step_down_at = -0x1.136bd2p+2, .bounded = true}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, pade<9, 8>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.c8b3114a76664p+2, .max_abs = 1.464e-05,
              .max_abs_at = 0x1.13e10443c01e7p+2, .max_step_down = 9.323e+05, .max_step_down_at = -0x1.13e000000c54ep+2,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.c8b3114a76664p+2, .max_abs = 1.464e-05,
                .max_abs_at = 0x1.13e10443bf474p+2, .max_step_down = 1.154e+06,
                .max_step_down_at = -0x1.137b0af97c103p+2, .bounded = true}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, spline<3>, float>{
    .fused = {.max_ulp = 1.155e+12, .max_ulp_at = -0x1.3f9ffep+2, .max_abs = 0.01919, .max_abs_at = 0x1.0235c8p+2,
              .max_step_down = 1.311e+05, .max_step_down_at = -0x1.3f9ff2p+2},
    .unfused = {.max_ulp = 1.155e+12, .max_ulp_at = -0x1.3f9ffep+2, .max_abs = 0.01919, .max_abs_at = 0x1.0270d4p+2,
                .max_step_down = 1.678e+07, .max_step_down_at = -0x1.3fa14cp+2}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, spline<3>, double>{
    .fused = {.max_ulp = 2.522e+26, .max_ulp_at = -0x1.b61561d1617cap+2, .max_abs = 0.01829,
              .max_abs_at = 0x1.022fcb1c1590cp+2, .max_step_down = 1.084e+15,
              .max_step_down_at = -0x1.bfffbdc67d651p+2},
    .unfused = {.max_ulp = 2.522e+26, .max_ulp_at = -0x1.b61561d1617bcp+2, .max_abs = 0.01829,
                .max_abs_at = 0x1.022fcaff92c79p+2, .max_step_down = 1.239e+15,
                .max_step_down_at = -0x1.bfbb2362bb28ep+2}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, spline<15>, float>{
    .fused = {.max_ulp = 9.838e+08, .max_ulp_at = -0x1.38efecp+2, .max_abs = 0.01486, .max_abs_at = 0x1.e90498p+0,
              .max_step_down = 1.247e+06, .max_step_down_at = -0x1.303c4p+2},
    .unfused = {.max_ulp = 9.866e+08, .max_ulp_at = -0x1.38efecp+2, .max_abs = 0.01486, .max_abs_at = 0x1.e8f978p+0,
                .max_step_down = 4.195e+06, .max_step_down_at = -0x1.330afep+2}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, spline<15>, double>{
    .fused = {.max_ulp = 1.845e+21, .max_ulp_at = -0x1.b9eb1337e830ap+2, .max_abs = 0.01417,
              .max_abs_at = 0x1.e90730ac99b4bp+0, .max_step_down = 1.395e+10,
              .max_step_down_at = -0x1.79e6a1cacd85cp+2},
    .unfused = {.max_ulp = 1.845e+21, .max_ulp_at = -0x1.b9eb1337e7d54p+2, .max_abs = 0.01417,
                .max_abs_at = 0x1.e90730c43a057p+0, .max_step_down = 1.89e+10,
                .max_step_down_at = -0x1.7a24b7bb3cfe8p+2}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, spline<31>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.461ae6p+2, .max_abs = 0.0003786, .max_abs_at = 0x1.9d6488p+0,
              .max_step_down = 1.598e+04, .max_step_down_at = -0x1.f31056p+1, .bounded = true},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.461ae6p+2, .max_abs = 0.0003786, .max_abs_at = 0x1.9d4bc6p+0,
                .max_step_down = 5.243e+05, .max_step_down_at = -0x1.1bed6p+2, .bounded = true}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, spline<31>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.0b12d4d12f7bp+3, .max_abs = 0.0003605,
              .max_abs_at = 0x1.9d3ee28f082e6p+0, .max_step_down = 3, .max_step_down_at = -0x1.7c13776d386b5p-1,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.0b12d4d12f7bp+3, .max_abs = 0.0003605,
                .max_abs_at = 0x1.9d3ee1f0975fcp+0, .max_step_down = 1.803e+04,
                .max_step_down_at = -0x1.fcb727e59d272p+1, .bounded = true}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, spline<36>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.461ae6p+2, .max_abs = 0.0002727, .max_abs_at = 0x1.e69b8cp-1,
              .max_step_down = 396, .max_step_down_at = -0x1.8a3a8ep+1},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.461ae6p+2, .max_abs = 0.0002727, .max_abs_at = 0x1.e6ed32p-1,
                .max_step_down = 1.311e+05, .max_step_down_at = -0x1.0fb49cp+2}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, spline<36>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.0b12d4d12f7bp+3, .max_abs = 0.0002603,
              .max_abs_at = 0x1.e6a5d3803e78cp-1, .max_step_down = 3, .max_step_down_at = -0x1.7c6169240fad3p-1},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.0b12d4d12f7bp+3, .max_abs = 0.0002603,
                .max_abs_at = 0x1.e6a5d2e0a56abp-1, .max_step_down = 1.442e+05,
                .max_step_down_at = -0x1.125bdb6f9bcaap+2}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, spline<63>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.461ae6p+2, .max_abs = 2.725e-05, .max_abs_at = 0x1.1672fep-1,
              .max_step_down = 1.445e+05, .max_step_down_at = -0x1.1a13ep+2},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.461ae6p+2, .max_abs = 2.725e-05, .max_abs_at = 0x1.167464p-1,
                .max_step_down = 1.311e+05, .max_step_down_at = -0x1.0fb49cp+2}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, spline<63>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.0b12d4d12f7bp+3, .max_abs = 2.61e-05,
              .max_abs_at = 0x1.1656e6b632b21p-1, .max_step_down = 3, .max_step_down_at = -0x1.801c0f8fe99ffp-1},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.0b12d4d12f7bp+3, .max_abs = 2.61e-05,
                .max_abs_at = 0x1.1656e7efb82e5p-1, .max_step_down = 1.803e+04,
                .max_step_down_at = -0x1.f17fbf7c25d1ap+1}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, taylor<2>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.f0d7b6p+1, .max_abs = 0.1267, .max_abs_at = -0x1.57b658p+0,
              .max_step_down = 20, .max_step_down_at = -0x1.4ef976p+0},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.f0d7b6p+1, .max_abs = 0.1267, .max_abs_at = -0x1.57b658p+0,
                .max_step_down = 20, .max_step_down_at = -0x1.4ef976p+0}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, taylor<2>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.5f7b3cf966cf1p+1, .max_abs = 0.1208,
              .max_abs_at = -0x1.57b6781bfcc15p+0, .max_step_down = 22, .max_step_down_at = -0x1.53a6e92058bbp+0},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.5f7b3cf966cf1p+1, .max_abs = 0.1208,
                .max_abs_at = -0x1.57b6781bfcc15p+0, .max_step_down = 22, .max_step_down_at = -0x1.5666fd96bc0ap+0}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, taylor<3>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.f0d7b6p+1, .max_abs = 0.1151, .max_abs_at = -0x1.6dde04p+0,
              .max_step_down = 4, .max_step_down_at = -0x1.002df4p+0, .bounded = true},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.f0d7b6p+1, .max_abs = 0.1151, .max_abs_at = -0x1.6dde04p+0,
                .max_step_down = 8, .max_step_down_at = -0x1.4efbp+0, .bounded = true}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, taylor<3>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.5f7b3cf966cf1p+1, .max_abs = 0.1097,
              .max_abs_at = -0x1.6dde22cbe35aep+0, .max_step_down = 4, .max_step_down_at = -0x1.1cf8002fb2d07p+0,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.5f7b3cf966cf1p+1, .max_abs = 0.1097,
                .max_abs_at = -0x1.6dde22cbe35aep+0, .max_step_down = 8.8, .max_step_down_at = -0x1.553f82c19d4adp+0,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, taylor<4>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.f0d7b6p+1, .max_abs = 0.1077, .max_abs_at = -0x1.7be13ep+0,
              .max_step_down = 32, .max_step_down_at = -0x1.779138p+0},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.f0d7b6p+1, .max_abs = 0.1077, .max_abs_at = -0x1.7be13ep+0,
                .max_step_down = 40, .max_step_down_at = -0x1.736bb4p+0}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, taylor<4>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.5f7b3cf966cf1p+1, .max_abs = 0.1026,
              .max_abs_at = -0x1.7be15c69ef52ap+0, .max_step_down = 35.2, .max_step_down_at = -0x1.77e7e4d66f678p+0},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.5f7b3cf966cf1p+1, .max_abs = 0.1026,
                .max_abs_at = -0x1.7be15c69ef52ap+0, .max_step_down = 44, .max_step_down_at = -0x1.7760cca0beb21p+0}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, taylor<5>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.f0d7b6p+1, .max_abs = 0.1026, .max_abs_at = 0x1.8597ecp+0,
              .max_step_down = 4, .max_step_down_at = -0x1.000eaep+0, .bounded = true},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.f0d7b6p+1, .max_abs = 0.1026, .max_abs_at = 0x1.8597ecp+0,
                .max_step_down = 8, .max_step_down_at = -0x1.4ef966p+0, .bounded = true}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, taylor<5>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.5f7b3cf966cf1p+1, .max_abs = 0.09775,
              .max_abs_at = 0x1.85980e15692fbp+0, .max_step_down = 4, .max_step_down_at = -0x1.256de2d8ccb78p+0,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.5f7b3cf966cf1p+1, .max_abs = 0.09775,
                .max_abs_at = -0x1.85980e15692fbp+0, .max_step_down = 8.8, .max_step_down_at = -0x1.704b13adb6e6bp+0,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, taylor<6>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.f0d7b6p+1, .max_abs = 0.09883, .max_abs_at = 0x1.8cbcdap+0,
              .max_step_down = 40, .max_step_down_at = -0x1.8bba5p+0},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.f0d7b6p+1, .max_abs = 0.09883, .max_abs_at = 0x1.8cbcdap+0,
                .max_step_down = 40, .max_step_down_at = -0x1.8303bp+0}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, taylor<6>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.5f7b3cf966cf1p+1, .max_abs = 0.09422,
              .max_abs_at = -0x1.8cbcf9e9a75e2p+0, .max_step_down = 44, .max_step_down_at = -0x1.8cb9c1c9138d8p+0},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.5f7b3cf966cf1p+1, .max_abs = 0.09422,
                .max_abs_at = 0x1.8cbcf9e9a75e2p+0, .max_step_down = 52.81, .max_step_down_at = -0x1.8cbced3b0ef67p+0}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, taylor<7>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.f0d7b6p+1, .max_abs = 0.09601, .max_abs_at = 0x1.9237e6p+0,
              .max_step_down = 7, .max_step_down_at = -0x1.52358cp+0, .bounded = true},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.f0d7b6p+1, .max_abs = 0.09601, .max_abs_at = 0x1.9237e4p+0,
                .max_step_down = 16, .max_step_down_at = -0x1.650946p+0, .bounded = true}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, taylor<7>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.5f7b3cf966cf1p+1, .max_abs = 0.09153,
              .max_abs_at = -0x1.92380524464f8p+0, .max_step_down = 7, .max_step_down_at = -0x1.5a0d25bd9f4d3p+0,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.5f7b3cf966cf1p+1, .max_abs = 0.09153,
                .max_abs_at = -0x1.92380524464f8p+0, .max_step_down = 17.6, .max_step_down_at = -0x1.6cb547c8c8929p+0,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, taylor<8>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.f0d7b6p+1, .max_abs = 0.0938, .max_abs_at = -0x1.968efp+0,
              .max_step_down = 48, .max_step_down_at = -0x1.958658p+0},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.f0d7b6p+1, .max_abs = 0.0938, .max_abs_at = -0x1.968efp+0,
                .max_step_down = 48, .max_step_down_at = -0x1.9145f2p+0}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, taylor<8>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.5f7b3cf966cf1p+1, .max_abs = 0.08942,
              .max_abs_at = -0x1.968f1141a0cedp+0, .max_step_down = 52.81, .max_step_down_at = -0x1.966b3f54cd41ap+0},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.5f7b3cf966cf1p+1, .max_abs = 0.08942,
                .max_abs_at = 0x1.968f1141a0cedp+0, .max_step_down = 52.81, .max_step_down_at = -0x1.951d1c66071f8p+0}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, k_tanh, float>{
    .fused = {.max_ulp = 4.12e+07, .max_ulp_at = -0x1.9c83e8p+1, .max_abs = 0.007951, .max_abs_at = 0x1.3b6ad6p+1,
              .max_step_down = 4.072e+05, .max_step_down_at = -0x1.616c7ap-1},
    .unfused = {.max_ulp = 4.12e+07, .max_ulp_at = -0x1.9c83e8p+1, .max_abs = 0.007951, .max_abs_at = 0x1.3b6ad4p+1,
                .max_step_down = 4.072e+05, .max_step_down_at = -0x1.616c7ap-1}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, k_tanh_monotone, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.f0d7b6p+1, .max_abs = 0.00683, .max_abs_at = 0x1.3027fcp+0,
              .max_step_down = 3.62e+05, .max_step_down_at = -0x1.616c7ap-1},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.f0d7b6p+1, .max_abs = 0.00683, .max_abs_at = 0x1.3027fcp+0,
                .max_step_down = 3.62e+05, .max_step_down_at = -0x1.616c7ap-1}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, k_tanh_64, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.f0d7b6p+1, .max_abs = 0.005858, .max_abs_at = -0x1.4f3fp+0,
              .max_step_down = 2.141e+05, .max_step_down_at = -0x1.4e840cp-1},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.f0d7b6p+1, .max_abs = 0.005858, .max_abs_at = -0x1.4f3fp+0,
                .max_step_down = 2.141e+05, .max_step_down_at = -0x1.4e840cp-1}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, schraudolph, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.461ae6p+2, .max_abs = 0.004234, .max_abs_at = -0x1.a63c14p-1,
              .max_step_down = 70, .max_step_down_at = -0x1.5cc852p-2},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.461ae6p+2, .max_abs = 0.004234, .max_abs_at = -0x1.a63c14p-1,
                .max_step_down = 1.311e+05, .max_step_down_at = -0x1.104e44p+2}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, schraudolph, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.0b12d4d12f7bp+3, .max_abs = 0.004036,
              .max_abs_at = 0x1.a63c76cbb5aaap-1, .max_step_down = 2, .max_step_down_at = -0x1.6e9a083914f65p+2},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.0b12d4d12f7bp+3, .max_abs = 0.004036,
                .max_abs_at = 0x1.a63c76cbb5aaap-1, .max_step_down = 5.768e+05,
                .max_step_down_at = -0x1.1cecb0811abdfp+2}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, schraudolph_ng, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.2ab582p+3, .max_abs = 0.001459, .max_abs_at = 0x1.ffb58p-1,
              .max_step_down = 5.203e+06, .max_step_down_at = -0x1.3d90dcp+2},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.2ab582p+3, .max_abs = 0.001459, .max_abs_at = 0x1.fff5d6p-1,
                .max_step_down = 8.389e+06, .max_step_down_at = -0x1.3d90dcp+2}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, schraudolph_ng, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.18842c44a86cdp+4, .max_abs = 0.00139,
              .max_abs_at = 0x1.ffb404066fb35p-1, .max_step_down = 2, .max_step_down_at = -0x1.6e9a083914f66p+2},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.18842c44a86cdp+4, .max_abs = 0.00139,
                .max_abs_at = 0x1.ffb40405f80e4p-1, .max_step_down = 1.442e+05,
                .max_step_down_at = -0x1.0b1fd8aae48e5p+2}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, rational<15, 22>, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1.2ab582p+3, .max_abs = 2.52e-07, .max_abs_at = 0x1.048af2p+2,
              .max_step_down = 3.281e+04, .max_step_down_at = -0x1.462dd8p+2},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1.2ab582p+3, .max_abs = 2.522e-07, .max_abs_at = 0x1.09411ap+2,
                .max_step_down = 3.296e+04, .max_step_down_at = -0x1.462184p+2}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, rational<9, 10>, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1.2ab582p+3, .max_abs = 2.902e-06, .max_abs_at = 0x1.21e668p+2,
              .max_step_down = 2703, .max_step_down_at = -0x1.1b8ff6p+2},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1.2ab582p+3, .max_abs = 2.902e-06, .max_abs_at = 0x1.21e66ap+2,
                .max_step_down = 3613, .max_step_down_at = -0x1.1b8d6cp+2}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, accurate, bfloat16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1p-133, .max_abs = 0.007755, .max_abs_at = 0x1.0ap+1, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1p-133, .max_abs = 0.007755, .max_abs_at = 0x1.0ap+1, .bounded = true}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, accurate, float16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1p-24, .max_abs = 0.0009735, .max_abs_at = 0x1.b0cp+1, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1p-24, .max_abs = 0.0009735, .max_abs_at = 0x1.b0cp+1, .bounded = true}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, rational<15, 22>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.0b12d4d12f7bp+3, .max_abs = 3.638e-08,
              .max_abs_at = 0x1.4e1ec7c431819p+2, .max_step_down = 3.632e+04, .max_step_down_at = -0x1.461b6427f911p+2,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.0b12d4d12f7bp+3, .max_abs = 3.638e-08,
                .max_abs_at = 0x1.4e1ecef2e9a31p+2, .max_step_down = 3.698e+04,
                .max_step_down_at = -0x1.409a1501cdcb9p+2, .bounded = true}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, rational<9, 10>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.0b12d4d12f7bp+3, .max_abs = 2.667e-06,
              .max_abs_at = 0x1.22310226d32fap+2, .max_step_down = 1992, .max_step_down_at = -0x1.1b836c28ea316p+2},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.0b12d4d12f7bp+3, .max_abs = 2.667e-06,
                .max_abs_at = 0x1.223101f70d838p+2, .max_step_down = 2993, .max_step_down_at = -0x1.1b82bdbcfee53p+2}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, correctly_rounded, float>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1.6148dep-16, .max_abs = 2.385e-07, .max_abs_at = 0x1.0f167p+2,
              .bounded = true, .misrounded = 0},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1.6148dep-16, .max_abs = 2.385e-07, .max_abs_at = 0x1.0f167p+2,
                .bounded = true, .misrounded = 0}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, schraudolph_quadratic, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1.2ab582p+3, .max_abs = 2.842e-06, .max_abs_at = 0x1.18bc64p+0,
              .max_step_down = 1753, .max_step_down_at = -0x1.b5ed68p+1, .bounded = true},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1.2ab582p+3, .max_abs = 2.849e-06, .max_abs_at = 0x1.18d9a2p+0,
                .max_step_down = 2.622e+05, .max_step_down_at = -0x1.138682p+2, .bounded = true}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, schraudolph_quadratic, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.0b12d4d12f7bp+3, .max_abs = 2.452e-06,
              .max_abs_at = 0x1.1908d46348b04p+0, .max_step_down = 2, .max_step_down_at = -0x1.6e9a083914f66p+2,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.0b12d4d12f7bp+3, .max_abs = 2.452e-06,
                .max_abs_at = 0x1.19074f84978c9p+0, .max_step_down = 2.884e+05,
                .max_step_down_at = -0x1.136b7c45e658bp+2, .bounded = true}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, reciprocal_sqrt<5>, float>{
    .fused = {.max_ulp = 3.09e+08, .max_ulp_at = -0x1.3ffff8p+2, .max_abs = 0.0002912, .max_abs_at = 0x1.887082p+1,
              .max_step_down = 2.098e+07, .max_step_down_at = -0x1.3ffff6p+2},
    .unfused = {.max_ulp = 3.027e+08, .max_ulp_at = -0x1.3ffff8p+2, .max_abs = 0.0002913, .max_abs_at = 0x1.88b35cp+1,
                .max_step_down = 1.678e+07, .max_step_down_at = -0x1.394p+2}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, reciprocal_sqrt<7>, float>{
    .fused = {.max_ulp = 5.728e+07, .max_ulp_at = -0x1.3fffeep+2, .max_abs = 2.18e-05, .max_abs_at = 0x1.c48b52p+1,
              .max_step_down = 2.098e+07, .max_step_down_at = -0x1.3fffeap+2, .bounded = true},
    .unfused = {.max_ulp = 5.099e+07, .max_ulp_at = -0x1.3fffeep+2, .max_abs = 2.186e-05, .max_abs_at = 0x1.c4095ap+1,
                .max_step_down = 1.678e+07, .max_step_down_at = -0x1.3fc002p+2, .bounded = true}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, reciprocal_sqrt<5>, double>{
    .fused = {.max_ulp = 1.429e+22, .max_ulp_at = -0x1.bdb1f87a90967p+2, .max_abs = 0.0002913,
              .max_abs_at = 0x1.886a441a8f6e6p+1, .max_step_down = 2.168e+15,
              .max_step_down_at = -0x1.bffffff247b03p+2},
    .unfused = {.max_ulp = 1.429e+22, .max_ulp_at = -0x1.bdb1f8a6d902fp+2, .max_abs = 0.0002913,
                .max_abs_at = 0x1.886a43692a418p+1, .max_step_down = 2.477e+15,
                .max_step_down_at = -0x1.be0ecef4d049ap+2}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, reciprocal_sqrt<7>, double>{
    .fused = {.max_ulp = 2.135e+20, .max_ulp_at = -0x1.bdb1fe385b5aep+2, .max_abs = 2.156e-05,
              .max_abs_at = 0x1.c502f1e061922p+1, .max_step_down = 2.168e+15, .max_step_down_at = -0x1.bffffffffc659p+2,
              .bounded = true},
    .unfused = {.max_ulp = 2.135e+20, .max_ulp_at = -0x1.bdb1fe381fd6cp+2, .max_abs = 2.156e-05,
                .max_abs_at = 0x1.c502f2242aa05p+1, .max_step_down = 2.477e+15,
                .max_step_down_at = -0x1.be573761f52e6p+2, .bounded = true}};

template <>
inline constexpr bounds stated<fn::gelu_tanh_derivative, exp_quotient, float>{
    .fused = {.max_ulp = 4.771e+07, .max_ulp_at = -0x1.8142ap-1, .max_abs = 2.037e-07, .max_abs_at = 0x1.7dc014p+0,
              .max_step_down = 7, .max_step_down_at = -0x1.2c628ap+0},
    .unfused = {.max_ulp = 4.771e+07, .max_ulp_at = -0x1.8142ap-1, .max_abs = 2.16e-07, .max_abs_at = 0x1.836eacp+0,
                .max_step_down = 7, .max_step_down_at = -0x1.2a4c42p+0}};

template <>
inline constexpr bounds stated<fn::gelu_tanh_derivative, exp_quotient, double>{
    .fused = {.max_ulp = 4.38e+15, .max_ulp_at = -0x1.81429f9e97e4dp-1, .max_abs = 4.104e-16,
              .max_abs_at = 0x1.762bff65a3146p+0, .max_step_down = 7, .max_step_down_at = -0x1.2eda252f6caf5p+0,
              .bounded = true},
    .unfused = {.max_ulp = 1.226e+15, .max_ulp_at = -0x1.81429f9e97e4dp-1, .max_abs = 4.25e-16,
                .max_abs_at = 0x1.762bf7d707b42p+0, .max_step_down = 7, .max_step_down_at = -0x1.2eda252f6caf5p+0,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::gelu_tanh_derivative, uniform_table<32, 2>, float>{
    .fused = {.max_ulp = 1.063e+09, .max_ulp_at = -0x1.8142ap-1, .max_abs = 1.679e-05, .max_abs_at = 0x1.419526p-4,
              .max_step_down = 4.195e+06, .max_step_down_at = -0x1.81428ep-1, .bounded = true},
    .unfused = {.max_ulp = 1.063e+09, .max_ulp_at = -0x1.8142ap-1, .max_abs = 1.679e-05, .max_abs_at = 0x1.40e3cep-4,
                .max_step_down = 1.049e+06, .max_step_down_at = -0x1.814256p-1, .bounded = true}};

template <>
inline constexpr bounds stated<fn::gelu_tanh_derivative, accurate, bfloat16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = -0x1.fap+1, .max_abs = 0.003904, .max_abs_at = 0x1.66p+0, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = -0x1.fap+1, .max_abs = 0.003904, .max_abs_at = 0x1.66p+0, .bounded = true}};

template <>
inline constexpr bounds stated<fn::gelu_tanh_derivative, accurate, float16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1.404p-4, .max_abs = 0.0004881, .max_abs_at = 0x1.6a4p+1,
              .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1.404p-4, .max_abs = 0.0004881, .max_abs_at = 0x1.6a4p+1,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::gelu_tanh_derivative, rational<7, 6>, float>{
    .fused = {.max_ulp = 1.223e+11, .max_ulp_at = -0x1.8142ap-1, .max_abs = 6.19e-05, .max_abs_at = 0x1.6ca582p+0,
              .max_step_down = 4.195e+06, .max_step_down_at = -0x1.8142b2p-1},
    .unfused = {.max_ulp = 1.223e+11, .max_ulp_at = -0x1.8142ap-1, .max_abs = 6.192e-05, .max_abs_at = 0x1.b4e2aap+1,
                .max_step_down = 1.343e+08, .max_step_down_at = -0x1.8142ap-1}};

template <>
inline constexpr bounds stated<fn::gelu_tanh_derivative, rational<7, 6>, double>{
    .fused = {.max_ulp = 1.766e+28, .max_ulp_at = -0x1.81429f9e97e4dp-1, .max_abs = 6.178e-05,
              .max_abs_at = 0x1.6ce86a048a746p+0, .max_step_down = 1.239e+15,
              .max_step_down_at = -0x1.81429f9e97e5ep-1},
    .unfused = {.max_ulp = 1.766e+28, .max_ulp_at = -0x1.81429f9e97e4dp-1, .max_abs = 6.178e-05,
                .max_abs_at = 0x1.6ce869fca2056p+0, .max_step_down = 1.239e+15,
                .max_step_down_at = -0x1.81429f9e97e5ep-1}};

template <>
inline constexpr bounds stated<fn::quick_gelu, exp_quotient, float>{
    .fused = {.max_ulp = 2.648, .max_ulp_at = -0x1.3d7dd6p+3, .max_abs = 4.769e-07, .max_abs_at = 0x1.3cc6cap+3,
              .max_step_down = 2, .max_step_down_at = -0x1.4a7cf2p-1},
    .unfused = {.max_ulp = 2.681, .max_ulp_at = -0x1.3db314p+3, .max_abs = 4.769e-07, .max_abs_at = 0x1.3cc6cap+3,
                .max_step_down = 2, .max_step_down_at = -0x1.4a7cdep-1}};

template <>
inline constexpr bounds stated<fn::quick_gelu, exp_quotient, double>{
    .fused = {.max_ulp = 2.73, .max_ulp_at = -0x1.5c440f424df25p+4, .max_abs = 1.867e-15,
              .max_abs_at = 0x1.32749dc957e7bp+4, .max_step_down = 2, .max_step_down_at = -0x1.801c0f8fe99ecp-1,
              .bounded = true},
    .unfused = {.max_ulp = 3.347, .max_ulp_at = -0x1.5c9cc6198858dp+4, .max_abs = 1.867e-15,
                .max_abs_at = 0x1.32749dc957e7bp+4, .max_step_down = 2, .max_step_down_at = -0x1.801c0f8fe99ecp-1,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::quick_gelu, uniform_table<32, 2>, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1.81a2aap+3, .max_abs = 8.649e-05, .max_abs_at = 0x1.abffd2p+0,
              .max_step_down = 6986, .max_step_down_at = 0x1.7c71c8p-3},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1.81a2aap+3, .max_abs = 8.647e-05, .max_abs_at = 0x1.abffe4p+0,
                .max_step_down = 6986, .max_step_down_at = 0x1.7c71c8p-3}};

template <>
inline constexpr bounds stated<fn::quick_gelu, table<32, 4>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.81a2aap+3, .max_abs = 6.307e-07, .max_abs_at = 0x1.1b7a12p+3,
              .max_step_down = 2, .max_step_down_at = -0x1.0000b8p+0},
    .unfused = {.max_ulp = 2.358e+07, .max_ulp_at = -0x1.52d67ep+3, .max_abs = 8.886e-07, .max_abs_at = 0x1.199864p+3,
                .max_step_down = 2.098e+06, .max_step_down_at = -0x1.199998p+3}};

template <>
inline constexpr bounds stated<fn::quick_gelu, table<8, 7>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.81a2aap+3, .max_abs = 6.347e-07, .max_abs_at = 0x1.1d9a6ep+3,
              .max_step_down = 2, .max_step_down_at = -0x1.00007cp+0},
    .unfused = {.max_ulp = 2.319e+07, .max_ulp_at = -0x1.52307cp+3, .max_abs = 8.774e-07, .max_abs_at = 0x1.003baep+3,
                .max_step_down = 1.049e+06, .max_step_down_at = -0x1.0ba2e8p+3}};

template <>
inline constexpr bounds stated<fn::quick_gelu, uniform_table<32, 1>, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1.81a2aap+3, .max_abs = 0.001782, .max_abs_at = 0x1.278ddep+2,
              .max_step_down = 3, .max_step_down_at = -0x1.573a94p-1},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1.81a2aap+3, .max_abs = 0.001782, .max_abs_at = 0x1.278d2cp+2,
                .max_step_down = 2048, .max_step_down_at = -0x1.23acdp+2}};

template <>
inline constexpr bounds stated<fn::quick_gelu, uniform_table<8, 2>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.81a2aap+3, .max_abs = 0.002095, .max_abs_at = 0x1.22ab06p+2,
              .max_step_down = 581.4, .max_step_down_at = -0x1.22ab3ep+2},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.81a2aap+3, .max_abs = 0.002095, .max_abs_at = 0x1.22aac4p+2,
                .max_step_down = 1024, .max_step_down_at = -0x1.056506p+2}};

template <>
inline constexpr bounds stated<fn::quick_gelu, table<8, 3>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.81a2aap+3, .max_abs = 0.0001753, .max_abs_at = 0x1.8b8d8cp+2,
              .max_step_down = 1.266e+04, .max_step_down_at = -0x1.8b932ep+2, .bounded = true},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.81a2aap+3, .max_abs = 0.0001753, .max_abs_at = 0x1.8b8d94p+2,
                .max_step_down = 1.639e+04, .max_step_down_at = -0x1.7bbc5cp+2, .bounded = true}};

template <>
inline constexpr bounds stated<fn::quick_gelu, expm1_quotient, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.c7040e41e3a2fp+4, .max_abs = 2.43e-15,
              .max_abs_at = 0x1.3757e804d5c75p+4, .max_step_down = 2, .max_step_down_at = -0x1.29abe1f4532e1p+2,
              .bounded = true},
    .unfused = {.max_ulp = 1.173e+16, .max_ulp_at = -0x1.66624bbd7c091p+4, .max_abs = 3.345e-15,
                .max_abs_at = 0x1.38fe8cf390b9ap+4, .max_step_down = 7.209e+04,
                .max_step_down_at = -0x1.bc46f2c68df88p+2, .bounded = true}};

template <>
inline constexpr bounds stated<fn::quick_gelu, pade<3, 2>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.81a2aap+3, .max_abs = 0.02729, .max_abs_at = 0x1.5d4856p+1,
              .max_step_down = 131, .max_step_down_at = -0x1.5d4836p+1, .bounded = true},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.81a2aap+3, .max_abs = 0.02729, .max_abs_at = 0x1.5d485cp+1,
                .max_step_down = 192, .max_step_down_at = -0x1.54e7ecp+1, .bounded = true}};

template <>
inline constexpr bounds stated<fn::quick_gelu, pade<3, 2>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.c7040e41e3a2fp+4, .max_abs = 0.02602,
              .max_abs_at = 0x1.5d486a66aba5ap+1, .max_step_down = 144.1, .max_step_down_at = -0x1.5d486a66aba4cp+1,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.c7040e41e3a2fp+4, .max_abs = 0.02602,
                .max_abs_at = 0x1.5d486a66aba5ap+1, .max_step_down = 211.3, .max_step_down_at = -0x1.5936b313ba6c6p+1,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::quick_gelu, pade<3, 4>, float>{
    .fused = {.max_ulp = 3.589e+13, .max_ulp_at = -0x1.7ffffep+3, .max_abs = 0.06374, .max_abs_at = -0x1.7ffffep+3,
              .max_step_down = 4.195e+06, .max_step_down_at = -0x1.73ec2cp+3},
    .unfused = {.max_ulp = 3.589e+13, .max_ulp_at = -0x1.7ffffep+3, .max_abs = 0.06374, .max_abs_at = 0x1.7ffffcp+3,
                .max_step_down = 2.685e+08, .max_step_down_at = -0x1.73ec6p+3}};

template <>
inline constexpr bounds stated<fn::quick_gelu, pade<3, 4>, double>{
    .fused = {.max_ulp = 1.972e+31, .max_ulp_at = -0x1.7ffffffffffffp+4, .max_abs = 0.1216,
              .max_abs_at = -0x1.7ffffffffffffp+4, .max_step_down = 4.954e+15,
              .max_step_down_at = -0x1.7e34e93d3ab27p+4},
    .unfused = {.max_ulp = 1.972e+31, .max_ulp_at = -0x1.7ffffffffffffp+4, .max_abs = 0.1216,
                .max_abs_at = -0x1.7ffffffffffffp+4, .max_step_down = 3.171e+17,
                .max_step_down_at = -0x1.7e34e93d3ab32p+4}};

template <>
inline constexpr bounds stated<fn::quick_gelu, pade<5, 4>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.81a2aap+3, .max_abs = 0.003058, .max_abs_at = 0x1.1240fap+2,
              .max_step_down = 3271, .max_step_down_at = -0x1.10812ep+2},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.81a2aap+3, .max_abs = 0.003058, .max_abs_at = 0x1.124068p+2,
                .max_step_down = 4096, .max_step_down_at = -0x1.07de12p+2}};

template <>
inline constexpr bounds stated<fn::quick_gelu, pade<5, 4>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.416d54c7f70cep+4, .max_abs = 0.002915,
              .max_abs_at = 0x1.12415c1878723p+2, .max_step_down = 3621, .max_step_down_at = -0x1.12415c18778fep+2,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.416d54c7f70cep+4, .max_abs = 0.002915,
                .max_abs_at = 0x1.12415c18787p+2, .max_step_down = 4506, .max_step_down_at = -0x1.117bba121d407p+2,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::quick_gelu, pade<5, 6>, float>{
    .fused = {.max_ulp = 2.549e+12, .max_ulp_at = -0x1.7ffffep+3, .max_abs = 0.004527, .max_abs_at = -0x1.7ffffep+3,
              .max_step_down = 2.622e+05, .max_step_down_at = -0x1.73ec2ep+3},
    .unfused = {.max_ulp = 2.548e+12, .max_ulp_at = -0x1.7ffffep+3, .max_abs = 0.004527, .max_abs_at = 0x1.7ffffcp+3,
                .max_step_down = 2.685e+08, .max_step_down_at = -0x1.73f4c8p+3}};

template <>
inline constexpr bounds stated<fn::quick_gelu, pade<5, 6>, double>{
    .fused = {.max_ulp = 1.401e+30, .max_ulp_at = -0x1.7ffffffffffffp+4, .max_abs = 0.00863,
              .max_abs_at = 0x1.7ffffffffffffp+4, .max_step_down = 3.097e+14, .max_step_down_at = -0x1.7e34e93d3ab26p+4,
              .bounded = true},
    .unfused = {.max_ulp = 1.401e+30, .max_ulp_at = -0x1.7ffffffffffffp+4, .max_abs = 0.00863,
                .max_abs_at = -0x1.7ffffffffffffp+4, .max_step_down = 3.171e+17,
                .max_step_down_at = -0x1.7e354175e140bp+4, .bounded = true}};

template <>
inline constexpr bounds stated<fn::quick_gelu, pade<7, 6>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.81a2aap+3, .max_abs = 0.000295, .max_abs_at = 0x1.75dbf4p+2,
              .max_step_down = 2.99e+04, .max_step_down_at = -0x1.75bf1cp+2},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.73ec2cp+3, .max_abs = 0.0002951, .max_abs_at = 0x1.75d8fcp+2,
                .max_step_down = 4.096e+04, .max_step_down_at = -0x1.5f8782p+2}};

template <>
inline constexpr bounds stated<fn::quick_gelu, pade<7, 6>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.5869da109ace8p+3, .max_abs = 0.000281,
              .max_abs_at = 0x1.75e80acbeae27p+2, .max_step_down = 3.291e+04, .max_step_down_at = -0x1.75e80acb56af3p+2,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.5869da109ace8p+3, .max_abs = 0.000281,
                .max_abs_at = 0x1.75e80acbeacbap+2, .max_step_down = 3.605e+04,
                .max_step_down_at = -0x1.639cd5df5060ap+2, .bounded = true}};

template <>
inline constexpr bounds stated<fn::quick_gelu, pade<7, 8>, float>{
    .fused = {.max_ulp = 1.799e+11, .max_ulp_at = -0x1.7ffffep+3, .max_abs = 0.0003196, .max_abs_at = -0x1.7ffffep+3,
              .max_step_down = 1.633e+05, .max_step_down_at = -0x1.a91172p+2},
    .unfused = {.max_ulp = 1.801e+11, .max_ulp_at = -0x1.7ffffep+3, .max_abs = 0.0003205, .max_abs_at = 0x1.7ffffcp+3,
                .max_step_down = 2.685e+08, .max_step_down_at = -0x1.74481cp+3}};

template <>
inline constexpr bounds stated<fn::quick_gelu, pade<7, 8>, double>{
    .fused = {.max_ulp = 9.894e+28, .max_ulp_at = -0x1.7ffffffffffffp+4, .max_abs = 0.0006098,
              .max_abs_at = 0x1.7ffffffffffffp+4, .max_step_down = 1.936e+13, .max_step_down_at = -0x1.7e34e93d3ab27p+4,
              .bounded = true},
    .unfused = {.max_ulp = 9.894e+28, .max_ulp_at = -0x1.7ffffffffffffp+4, .max_abs = 0.0006098,
                .max_abs_at = 0x1.7fffffffffffep+4, .max_step_down = 3.171e+17,
                .max_step_down_at = -0x1.7ef75a810048ep+4, .bounded = true}};

template <>
inline constexpr bounds stated<fn::quick_gelu, pade<9, 8>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.81a2aap+3, .max_abs = 2.694e-05, .max_abs_at = 0x1.d8ad5ap+2,
              .max_step_down = 6.055e+05, .max_step_down_at = -0x1.d8faf4p+2},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.81a2aap+3, .max_abs = 2.698e-05, .max_abs_at = 0x1.d89e48p+2,
                .max_step_down = 1.049e+06, .max_step_down_at = -0x1.d5175cp+2}};

template <>
inline constexpr bounds stated<fn::quick_gelu, pade<9, 8>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.416d54c7f70cep+4, .max_abs = 2.513e-05,
              .max_abs_at = 0x1.d99244ab6d4a4p+2, .max_step_down = 6.668e+05, .max_step_down_at = -0x1.d99244ab691a1p+2,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.416d54c7f70cep+4, .max_abs = 2.513e-05,
                .max_abs_at = 0x1.d99244ab6cfc4p+2, .max_step_down = 1.298e+06,
                .max_step_down_at = -0x1.d97400a53b6ccp+2, .bounded = true}};

template <>
inline constexpr bounds stated<fn::quick_gelu, spline<3>, float>{
    .fused = {.max_ulp = 1.655e+13, .max_ulp_at = -0x1.73ecb8p+3, .max_abs = 0.03329, .max_abs_at = 0x1.1573b4p+3,
              .max_step_down = 2.098e+06, .max_step_down_at = -0x1.73ec2cp+3},
    .unfused = {.max_ulp = 1.655e+13, .max_ulp_at = -0x1.73edeap+3, .max_abs = 0.03329, .max_abs_at = 0x1.15ae44p+3,
                .max_step_down = 2.685e+08, .max_step_down_at = -0x1.73ed8p+3}};

template <>
inline constexpr bounds stated<fn::quick_gelu, spline<3>, double>{
    .fused = {.max_ulp = 2.536e+26, .max_ulp_at = -0x1.416d54c7f85a2p+4, .max_abs = 0.03173,
              .max_abs_at = 0x1.14918cc66fc94p+3, .max_step_down = 1.638e+15,
              .max_step_down_at = -0x1.52642ca72b84fp+4},
    .unfused = {.max_ulp = 2.536e+26, .max_ulp_at = -0x1.416d54c7f7ad5p+4, .max_abs = 0.03173,
                .max_abs_at = 0x1.14918d69b0108p+3, .max_step_down = 2.477e+15,
                .max_step_down_at = -0x1.4fc274f6027a2p+4}};

template <>
inline constexpr bounds stated<fn::quick_gelu, spline<15>, float>{
    .fused = {.max_ulp = 5.016e+09, .max_ulp_at = -0x1.7c839p+3, .max_abs = 0.01622, .max_abs_at = 0x1.0d3688p+1,
              .max_step_down = 1.971e+08, .max_step_down_at = -0x1.77d5b4p+3},
    .unfused = {.max_ulp = 5.063e+09, .max_ulp_at = -0x1.7c839p+3, .max_abs = 0.01622, .max_abs_at = 0x1.0d3a9p+1,
                .max_step_down = 2.685e+08, .max_step_down_at = -0x1.744856p+3}};

template <>
inline constexpr bounds stated<fn::quick_gelu, spline<15>, double>{
    .fused = {.max_ulp = 2.121e+21, .max_ulp_at = -0x1.48232b8676a6cp+4, .max_abs = 0.01547,
              .max_abs_at = 0x1.0d31f2412e84fp+1, .max_step_down = 2.147e+08,
              .max_step_down_at = -0x1.743b1e725c6cbp+3},
    .unfused = {.max_ulp = 2.121e+21, .max_ulp_at = -0x1.48232b86763f6p+4, .max_abs = 0.01547,
                .max_abs_at = 0x1.0d31f2238b123p+1, .max_step_down = 1.477e+08,
                .max_step_down_at = -0x1.700e991eff9a3p+3}};

template <>
inline constexpr bounds stated<fn::quick_gelu, spline<31>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.81a2aap+3, .max_abs = 0.000396, .max_abs_at = 0x1.b1c6e8p+0,
              .max_step_down = 1.258e+04, .max_step_down_at = -0x1.88fd2p+2, .bounded = true},
    .unfused = {.max_ulp = 2.546e+07, .max_ulp_at = -0x1.5658b6p+3, .max_abs = 0.0003961, .max_abs_at = 0x1.b1bd42p+0,
                .max_step_down = 1.049e+06, .max_step_down_at = -0x1.0ba2e8p+3, .bounded = true}};

template <>
inline constexpr bounds stated<fn::quick_gelu, spline<31>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.c7040e41e3a2fp+4, .max_abs = 0.0003775,
              .max_abs_at = 0x1.b1a9be942cf7ap+0, .max_step_down = 2, .max_step_down_at = -0x1.29abe1f4532e1p+2,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.c7040e41e3a2fp+4, .max_abs = 0.0003775,
                .max_abs_at = 0x1.b1a9be31fe757p+0, .max_step_down = 2.884e+05,
                .max_step_down_at = -0x1.ef080bf4febeep+2, .bounded = true}};

template <>
inline constexpr bounds stated<fn::quick_gelu, spline<36>, float>{
    .fused = {.max_ulp = 3.992e+07, .max_ulp_at = -0x1.6537b2p+3, .max_abs = 0.0002664, .max_abs_at = 0x1.dc0b54p-1,
              .max_step_down = 2.218e+07, .max_step_down_at = -0x1.526a8ap+3},
    .unfused = {.max_ulp = 6.122e+07, .max_ulp_at = -0x1.6537b2p+3, .max_abs = 0.0002664, .max_abs_at = 0x1.db9816p-1,
                .max_step_down = 3.356e+07, .max_step_down_at = -0x1.526a8ap+3}};

template <>
inline constexpr bounds stated<fn::quick_gelu, spline<36>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.c7040e41e3a2fp+4, .max_abs = 0.0002539,
              .max_abs_at = 0x1.dbaca89b78dafp-1, .max_step_down = 2, .max_step_down_at = -0x1.29abe1f4532e2p+2},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.c7040e41e3a2fp+4, .max_abs = 0.0002539,
                .max_abs_at = 0x1.dbaca8927553bp-1, .max_step_down = 1.442e+05,
                .max_step_down_at = -0x1.ea44323405f96p+2}};

template <>
inline constexpr bounds stated<fn::quick_gelu, spline<63>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.81a2aap+3, .max_abs = 2.604e-05, .max_abs_at = 0x1.088e88p-1,
              .max_step_down = 2.183e+07, .max_step_down_at = -0x1.4d0c5ep+3},
    .unfused = {.max_ulp = 2.615e+07, .max_ulp_at = -0x1.57cabcp+3, .max_abs = 2.604e-05, .max_abs_at = 0x1.08afc6p-1,
                .max_step_down = 3.356e+07, .max_step_down_at = -0x1.4d0c5ap+3}};

template <>
inline constexpr bounds stated<fn::quick_gelu, spline<63>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.c7040e41e3a2fp+4, .max_abs = 2.48e-05,
              .max_abs_at = 0x1.089c7c7b0e71cp-1, .max_step_down = 2, .max_step_down_at = -0x1.29abe1f4532e1p+2},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.c7040e41e3a2fp+4, .max_abs = 2.48e-05,
                .max_abs_at = 0x1.089c7e9ba5effp-1, .max_step_down = 7.209e+04,
                .max_step_down_at = -0x1.b70545121da1bp+2}};

template <>
inline constexpr bounds stated<fn::quick_gelu, taylor<2>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.81a2aap+3, .max_abs = 0.1284, .max_abs_at = 0x1.5c3c58p+0,
              .max_step_down = 14, .max_step_down_at = -0x1.5524a2p+0},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.81a2aap+3, .max_abs = 0.1284, .max_abs_at = 0x1.5c3c58p+0,
                .max_step_down = 16, .max_step_down_at = -0x1.5524fp+0}};

template <>
inline constexpr bounds stated<fn::quick_gelu, taylor<2>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.c7040e41e3a2fp+4, .max_abs = 0.1224,
              .max_abs_at = -0x1.5c3c5968b7094p+0, .max_step_down = 15.41, .max_step_down_at = -0x1.553f82c19d4a4p+0},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.c7040e41e3a2fp+4, .max_abs = 0.1224,
                .max_abs_at = -0x1.5c3c5968b7094p+0, .max_step_down = 17.6, .max_step_down_at = -0x1.553f82c19d4b8p+0}};

template <>
inline constexpr bounds stated<fn::quick_gelu, taylor<3>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.81a2aap+3, .max_abs = 0.1177, .max_abs_at = 0x1.765c94p+0,
              .max_step_down = 4, .max_step_down_at = -0x1.00086cp+0, .bounded = true},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.81a2aap+3, .max_abs = 0.1177, .max_abs_at = 0x1.765c94p+0,
                .max_step_down = 8, .max_step_down_at = -0x1.5524ecp+0, .bounded = true}};

template <>
inline constexpr bounds stated<fn::quick_gelu, taylor<3>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.4b3c0161fe5bap+1, .max_abs = 0.1122,
              .max_abs_at = 0x1.765c9579a7323p+0, .max_step_down = 4, .max_step_down_at = -0x1.1fbf3323999f5p+0,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.4b3c0161fe5bap+1, .max_abs = 0.1122,
                .max_abs_at = -0x1.765c9579a7324p+0, .max_step_down = 8.8, .max_step_down_at = -0x1.553f82c19d4c2p+0,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::quick_gelu, taylor<4>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.81a2aap+3, .max_abs = 0.1109, .max_abs_at = 0x1.873d3p+0,
              .max_step_down = 22, .max_step_down_at = -0x1.7e6966p+0},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.81a2aap+3, .max_abs = 0.1109, .max_abs_at = 0x1.873d32p+0,
                .max_step_down = 32, .max_step_down_at = -0x1.86581ap+0}};

template <>
inline constexpr bounds stated<fn::quick_gelu, taylor<4>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.c7040e41e3a2fp+4, .max_abs = 0.1057,
              .max_abs_at = -0x1.873d30f6a82bcp+0, .max_step_down = 24.21, .max_step_down_at = -0x1.864649fafa6dap+0},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.c7040e41e3a2fp+4, .max_abs = 0.1057,
                .max_abs_at = -0x1.873d30f6a82bcp+0, .max_step_down = 44, .max_step_down_at = -0x1.871bde255ae13p+0}};

template <>
inline constexpr bounds stated<fn::quick_gelu, taylor<5>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.81a2aap+3, .max_abs = 0.1061, .max_abs_at = -0x1.931b1ep+0,
              .max_step_down = 4, .max_step_down_at = -0x1.002daep+0, .bounded = true},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.81a2aap+3, .max_abs = 0.1061, .max_abs_at = -0x1.931b1ep+0,
                .max_step_down = 8, .max_step_down_at = -0x1.5524d2p+0, .bounded = true}};

template <>
inline constexpr bounds stated<fn::quick_gelu, taylor<5>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.033a496152beap+1, .max_abs = 0.1012,
              .max_abs_at = 0x1.931b1f800c6a8p+0, .max_step_down = 4, .max_step_down_at = -0x1.21d60b74ecbaap+0,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.033a496152beap+1, .max_abs = 0.1012,
                .max_abs_at = 0x1.931b1f800c6a8p+0, .max_step_down = 8.8, .max_step_down_at = -0x1.7c1ce6357a2e8p+0,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::quick_gelu, taylor<6>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.81a2aap+3, .max_abs = 0.1027, .max_abs_at = -0x1.9bec78p+0,
              .max_step_down = 22, .max_step_down_at = -0x1.885964p+0},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.81a2aap+3, .max_abs = 0.1027, .max_abs_at = -0x1.9bec78p+0,
                .max_step_down = 40, .max_step_down_at = -0x1.8f9b68p+0}};

template <>
inline constexpr bounds stated<fn::quick_gelu, taylor<6>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.033a496152beap+1, .max_abs = 0.09782,
              .max_abs_at = -0x1.9bec78d027dfep+0, .max_step_down = 30.81, .max_step_down_at = -0x1.9be7d567651e3p+0},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.c7040e41e3a2fp+4, .max_abs = 0.09782,
                .max_abs_at = -0x1.9bec78d027dfdp+0, .max_step_down = 44, .max_step_down_at = -0x1.9a54a12d8856dp+0}};

template <>
inline constexpr bounds stated<fn::quick_gelu, taylor<7>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.81a2aap+3, .max_abs = 0.09996, .max_abs_at = 0x1.a2bda6p+0,
              .max_step_down = 7, .max_step_down_at = -0x1.55d928p+0, .bounded = true},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.81a2aap+3, .max_abs = 0.09996, .max_abs_at = 0x1.a2bda4p+0,
                .max_step_down = 16, .max_step_down_at = -0x1.6b497cp+0, .bounded = true}};

template <>
inline constexpr bounds stated<fn::quick_gelu, taylor<7>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.416d54c7f70cep+4, .max_abs = 0.09529,
              .max_abs_at = 0x1.a2bda61f2328cp+0, .max_step_down = 7, .max_step_down_at = -0x1.5aa5a64174219p+0,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.416d54c7f70cep+4, .max_abs = 0.09529,
                .max_abs_at = 0x1.a2bda61f2328cp+0, .max_step_down = 17.6, .max_step_down_at = -0x1.7f69a69120d1cp+0,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::quick_gelu, taylor<8>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.81a2aap+3, .max_abs = 0.09786, .max_abs_at = 0x1.a82c0ap+0,
              .max_step_down = 30, .max_step_down_at = -0x1.a4c44ap+0},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.81a2aap+3, .max_abs = 0.09786, .max_abs_at = 0x1.a82c0ap+0,
                .max_step_down = 40, .max_step_down_at = -0x1.943f92p+0}};

template <>
inline constexpr bounds stated<fn::quick_gelu, taylor<8>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.416d54c7f70cep+4, .max_abs = 0.0933,
              .max_abs_at = 0x1.a82c0a54fde0bp+0, .max_step_down = 33, .max_step_down_at = -0x1.a81a2e537a6cap+0},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.416d54c7f70cep+4, .max_abs = 0.0933,
                .max_abs_at = 0x1.a82c0a54fde0bp+0, .max_step_down = 44, .max_step_down_at = -0x1.a7190b2cb2f65p+0}};

template <>
inline constexpr bounds stated<fn::quick_gelu, k_tanh, float>{
    .fused = {.max_ulp = 2.829e+07, .max_ulp_at = -0x1.1b323ap+2, .max_abs = 0.009479, .max_abs_at = -0x1.780736p+1,
              .max_step_down = 3.899e+05, .max_step_down_at = -0x1.526ce4p-1},
    .unfused = {.max_ulp = 2.829e+07, .max_ulp_at = -0x1.1b323ap+2, .max_abs = 0.009479, .max_abs_at = -0x1.780736p+1,
                .max_step_down = 3.899e+05, .max_step_down_at = -0x1.526ce4p-1}};

template <>
inline constexpr bounds stated<fn::quick_gelu, k_tanh_monotone, float>{
    .fused = {.max_ulp = 1.933e+07, .max_ulp_at = -0x1.07384p+2, .max_abs = 0.006808, .max_abs_at = -0x1.2f2c36p+0,
              .max_step_down = 4.814e+05, .max_step_down_at = -0x1.780736p-1},
    .unfused = {.max_ulp = 1.933e+07, .max_ulp_at = -0x1.07384p+2, .max_abs = 0.006808, .max_abs_at = -0x1.2f2c36p+0,
                .max_step_down = 4.814e+05, .max_step_down_at = -0x1.780736p-1}};

template <>
inline constexpr bounds stated<fn::quick_gelu, k_tanh_64, float>{
    .fused = {.max_ulp = 1.933e+07, .max_ulp_at = -0x1.07384p+2, .max_abs = 0.005914, .max_abs_at = -0x1.526ce4p+0,
              .max_step_down = 2.888e+05, .max_step_down_at = -0x1.780736p-1},
    .unfused = {.max_ulp = 1.933e+07, .max_ulp_at = -0x1.07384p+2, .max_abs = 0.005914, .max_abs_at = 0x1.526ce2p+0,
                .max_step_down = 2.888e+05, .max_step_down_at = -0x1.780736p-1}};

template <>
inline constexpr bounds stated<fn::quick_gelu, schraudolph, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.81a2aap+3, .max_abs = 0.00409, .max_abs_at = 0x1.97eb98p-1,
              .max_step_down = 75, .max_step_down_at = -0x1.680bep-2},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.81a2aap+3, .max_abs = 0.00409, .max_abs_at = 0x1.97eb98p-1,
                .max_step_down = 2.098e+06, .max_step_down_at = -0x1.2p+3}};

template <>
inline constexpr bounds stated<fn::quick_gelu, schraudolph, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.c7040e41e3a2fp+4, .max_abs = 0.003899,
              .max_abs_at = -0x1.97ebd2019c3a3p-1, .max_step_down = 5.488e+09,
              .max_step_down_at = -0x1.6524b062589e1p-2},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.c7040e41e3a2fp+4, .max_abs = 0.003899,
                .max_abs_at = -0x1.97ebd2019c3a3p-1, .max_step_down = 5.487e+09,
                .max_step_down_at = -0x1.651ca54e2b886p-2}};

template <>
inline constexpr bounds stated<fn::quick_gelu, schraudolph_ng, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.81a2aap+3, .max_abs = 0.001429, .max_abs_at = 0x1.f610b6p-1,
              .max_step_down = 5.125e+06, .max_step_down_at = -0x1.38c57p+3},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.81a2aap+3, .max_abs = 0.001429, .max_abs_at = 0x1.f5ecdep-1,
                .max_step_down = 8.389e+06, .max_step_down_at = -0x1.38c57p+3}};

template <>
inline constexpr bounds stated<fn::quick_gelu, schraudolph_ng, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.c7040e41e3a2fp+4, .max_abs = 0.001362,
              .max_abs_at = 0x1.f5e95bd52c697p-1, .max_step_down = 7.965e+09,
              .max_step_down_at = -0x1.5f85185f5e249p-2},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.c7040e41e3a2fp+4, .max_abs = 0.001362,
                .max_abs_at = 0x1.f5e95bd52c696p-1, .max_step_down = 7.965e+09,
                .max_step_down_at = -0x1.5f85185f5e249p-2}};

template <>
inline constexpr bounds stated<fn::quick_gelu, rational<9, 10>, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1.81a2aap+3, .max_abs = 9.615e-07, .max_abs_at = 0x1.2ebd3ap+3,
              .max_step_down = 8589, .max_step_down_at = -0x1.2ee8bp+3},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1.81a2aap+3, .max_abs = 9.617e-07, .max_abs_at = 0x1.2ebc6ap+3,
                .max_step_down = 8591, .max_step_down_at = -0x1.2ee7a4p+3}};

template <>
inline constexpr bounds stated<fn::quick_gelu, rational<5, 6>, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1.81a2aap+3, .max_abs = 0.0001543, .max_abs_at = 0x1.80dfb6p+2,
              .max_step_down = 272, .max_step_down_at = -0x1.5edfe6p+2},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1.81a2aap+3, .max_abs = 0.0001543, .max_abs_at = 0x1.80dfb6p+2,
                .max_step_down = 274, .max_step_down_at = -0x1.5eb78ep+2}};

template <>
inline constexpr bounds stated<fn::quick_gelu, accurate, bfloat16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1p-133, .max_abs = 0.007737, .max_abs_at = 0x1.cep+1, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1p-133, .max_abs = 0.007737, .max_abs_at = 0x1.cep+1, .bounded = true}};

template <>
inline constexpr bounds stated<fn::quick_gelu, accurate, float16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1p-24, .max_abs = 0.00195, .max_abs_at = 0x1.238p+2, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1p-24, .max_abs = 0.00195, .max_abs_at = 0x1.238p+2, .bounded = true}};

template <>
inline constexpr bounds stated<fn::quick_gelu, rational<9, 10>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.416d54c7f70cep+4, .max_abs = 4.999e-07,
              .max_abs_at = 0x1.342dfce3df415p+3, .max_step_down = 9451, .max_step_down_at = -0x1.2ee85b2f908bap+3},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.416d54c7f70cep+4, .max_abs = 4.999e-07,
                .max_abs_at = 0x1.342e0d3adf427p+3, .max_step_down = 9454, .max_step_down_at = -0x1.2ee7799a1af3bp+3}};

template <>
inline constexpr bounds stated<fn::quick_gelu, rational<5, 6>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.416d54c7f70cep+4, .max_abs = 0.0001542,
              .max_abs_at = 0x1.80ee3ecc945f5p+2, .max_step_down = 301.5, .max_step_down_at = -0x1.5eb01fb76993ap+2},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.416d54c7f70cep+4, .max_abs = 0.0001542,
                .max_abs_at = 0x1.80ee3ebde633fp+2, .max_step_down = 301.5, .max_step_down_at = -0x1.5eb32ccd131f1p+2}};

template <>
inline constexpr bounds stated<fn::quick_gelu, correctly_rounded, float>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = -0x1.61a902p+4, .max_abs = 4.769e-07, .max_abs_at = 0x1.3cc6cap+3,
              .bounded = true, .misrounded = 0},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = -0x1.61a902p+4, .max_abs = 4.769e-07, .max_abs_at = 0x1.3cc6cap+3,
                .bounded = true, .misrounded = 0}};

template <>
inline constexpr bounds stated<fn::quick_gelu, schraudolph_quadratic, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1.81a2aap+3, .max_abs = 2.436e-06, .max_abs_at = 0x1.166ed2p+0,
              .max_step_down = 1252, .max_step_down_at = -0x1.38c02ep+2, .bounded = true},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1.81a2aap+3, .max_abs = 2.444e-06, .max_abs_at = 0x1.1569p+0,
                .max_step_down = 2.098e+06, .max_step_down_at = -0x1.2p+3, .bounded = true}};

template <>
inline constexpr bounds stated<fn::quick_gelu, schraudolph_quadratic, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.c7040e41e3a2fp+4, .max_abs = 2.423e-06,
              .max_abs_at = 0x1.15f6d1462b709p+0, .max_step_down = 3.801e+09, .max_step_down_at = -0x1.16b2eb5492776p-2,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.c7040e41e3a2fp+4, .max_abs = 2.423e-06,
                .max_abs_at = 0x1.1619eaedcf0f3p+0, .max_step_down = 3.804e+09,
                .max_step_down_at = -0x1.1700e87477b6ap-2, .bounded = true}};

template <>
inline constexpr bounds stated<fn::quick_gelu, reciprocal_sqrt<5>, float>{
    .fused = {.max_ulp = 1.391e+09, .max_ulp_at = -0x1.7d9d2ep+3, .max_abs = 0.0003898, .max_abs_at = 0x1.0c5f54p+2,
              .max_step_down = 4.002e+08, .max_step_down_at = -0x1.7d9d2cp+3},
    .unfused = {.max_ulp = 1.332e+09, .max_ulp_at = -0x1.7d9d2ep+3, .max_abs = 0.0003899, .max_abs_at = 0x1.0c662p+2,
                .max_step_down = 2.685e+08, .max_step_down_at = -0x1.74000ep+3}};

template <>
inline constexpr bounds stated<fn::quick_gelu, reciprocal_sqrt<7>, float>{
    .fused = {.max_ulp = 1.923e+08, .max_ulp_at = -0x1.7ffffap+3, .max_abs = 3.207e-05, .max_abs_at = 0x1.4ffb06p+2,
              .max_step_down = 2.014e+08, .max_step_down_at = -0x1.7ffff6p+3, .bounded = true},
    .unfused = {.max_ulp = 2.594e+08, .max_ulp_at = -0x1.7ffffap+3, .max_abs = 3.219e-05, .max_abs_at = 0x1.54e75cp+2,
                .max_step_down = 2.685e+08, .max_step_down_at = -0x1.740008p+3, .bounded = true}};

template <>
inline constexpr bounds stated<fn::quick_gelu, reciprocal_sqrt<5>, double>{
    .fused = {.max_ulp = 7.742e+23, .max_ulp_at = -0x1.7dafe32c62752p+4, .max_abs = 0.0003897,
              .max_abs_at = 0x1.0c0b0a21b47bdp+2, .max_step_down = 4.756e+17,
              .max_step_down_at = -0x1.7fffff7e9d934p+4},
    .unfused = {.max_ulp = 7.742e+23, .max_ulp_at = -0x1.7dafe32c131f8p+4, .max_abs = 0.0003897,
                .max_abs_at = 0x1.0c0b098bf5c13p+2, .max_step_down = 6.342e+17,
                .max_step_down_at = -0x1.7f32961a77431p+4}};

template <>
inline constexpr bounds stated<fn::quick_gelu, reciprocal_sqrt<7>, double>{
    .fused = {.max_ulp = 6.724e+21, .max_ulp_at = -0x1.7db009e10e9ap+4, .max_abs = 3.166e-05,
              .max_abs_at = 0x1.518adb85fb70bp+2, .max_step_down = 4.756e+17, .max_step_down_at = -0x1.7fff6b8a58bddp+4,
              .bounded = true},
    .unfused = {.max_ulp = 6.724e+21, .max_ulp_at = -0x1.7db009ea85808p+4, .max_abs = 3.166e-05,
                .max_abs_at = 0x1.518ae048c0c02p+2, .max_step_down = 6.342e+17,
                .max_step_down_at = -0x1.7e53649971f03p+4, .bounded = true}};

template <>
inline constexpr bounds stated<fn::quick_gelu_derivative, exp_quotient, float>{
    .fused = {.max_ulp = 9.596e+06, .max_ulp_at = -0x1.80974ap-1, .max_abs = 1.899e-07, .max_abs_at = 0x1.cbac24p+0,
              .max_step_down = 5, .max_step_down_at = -0x1.42d2e8p+0},
    .unfused = {.max_ulp = 9.596e+06, .max_ulp_at = -0x1.80974ap-1, .max_abs = 2.007e-07, .max_abs_at = 0x1.bcaedap-1,
                .max_step_down = 6, .max_step_down_at = -0x1.68a38ap+0}};

template <>
inline constexpr bounds stated<fn::quick_gelu_derivative, exp_quotient, double>{
    .fused = {.max_ulp = 3.561e+15, .max_ulp_at = -0x1.80974a62be3dfp-1, .max_abs = 3.766e-16,
              .max_abs_at = 0x1.ffff49555c45cp+0, .max_step_down = 5, .max_step_down_at = -0x1.487f8fcfeeac2p+0,
              .bounded = true},
    .unfused = {.max_ulp = 1.955e+15, .max_ulp_at = -0x1.80974a62be3e1p-1, .max_abs = 3.969e-16,
                .max_abs_at = 0x1.c0c8aad8dbc8dp-1, .max_step_down = 6, .max_step_down_at = -0x1.67121f0d49f05p+0,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::quick_gelu_derivative, uniform_table<32, 2>, float>{
    .fused = {.max_ulp = 2.203e+10, .max_ulp_at = -0x1.80974ap-1, .max_abs = 5.555e-05, .max_abs_at = 0x1.a59476p-4,
              .max_step_down = 3.356e+07, .max_step_down_at = -0x1.809748p-1, .bounded = true},
    .unfused = {.max_ulp = 2.216e+10, .max_ulp_at = -0x1.80974ap-1, .max_abs = 5.555e-05, .max_abs_at = 0x1.a5b902p-4,
                .max_step_down = 1.049e+06, .max_step_down_at = -0x1.809704p-1, .bounded = true}};

template <>
inline constexpr bounds stated<fn::quick_gelu_derivative, accurate, bfloat16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = -0x1.1cp-2, .max_abs = 0.003905, .max_abs_at = 0x1.c8p+1, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = -0x1.1cp-2, .max_abs = 0.003905, .max_abs_at = 0x1.c8p+1, .bounded = true}};

template <>
inline constexpr bounds stated<fn::quick_gelu_derivative, accurate, float16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1.c34p-11, .max_abs = 0.0004882, .max_abs_at = 0x1.11p+2,
              .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1.c34p-11, .max_abs = 0.0004882, .max_abs_at = 0x1.11p+2,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::quick_gelu_derivative, rational<9, 10>, float>{
    .fused = {.max_ulp = 2.828e+08, .max_ulp_at = -0x1.80974ap-1, .max_abs = 1.534e-06, .max_abs_at = 0x1.2ec14p+3,
              .max_step_down = 2.856e+04, .max_step_down_at = -0x1.8094f2p-1, .bounded = true},
    .unfused = {.max_ulp = 2.924e+08, .max_ulp_at = -0x1.80974ap-1, .max_abs = 1.534e-06, .max_abs_at = 0x1.2ec132p+3,
                .max_step_down = 6.554e+04, .max_step_down_at = -0x1.809916p-1, .bounded = true}};

template <>
inline constexpr bounds stated<fn::quick_gelu_derivative, rational<9, 10>, double>{
    .fused = {.max_ulp = 4.268e+25, .max_ulp_at = -0x1.80974a62be3dep-1, .max_abs = 7.989e-07,
              .max_abs_at = 0x1.34463525bfa12p+3, .max_step_down = 1.349e+14, .max_step_down_at = -0x1.80974a62be3b8p-1,
              .bounded = true},
    .unfused = {.max_ulp = 4.268e+25, .max_ulp_at = -0x1.80974a62be3dep-1, .max_abs = 7.989e-07,
                .max_abs_at = 0x1.344635e0982c9p+3, .max_step_down = 1.549e+14,
                .max_step_down_at = -0x1.80974a62be3b8p-1, .bounded = true}};

// clang-format on

} // namespace simdact::inline SIMDACT_TARGET::detail
