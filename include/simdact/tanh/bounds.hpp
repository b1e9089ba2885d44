// SPDX-License-Identifier: BSL-1.0
// The bounds of the functions of this folder by every method: measured, see README, "Add a method".
#pragma once

#include <simdact/bound.hpp>
#include <simdact/fn.hpp>
#include <simdact/policy.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// clang-format off

template <>
inline constexpr bounds stated<fn::tanh, table<32, 4>, float>{
    .fused = {.max_ulp = 1.013, .max_ulp_at = 0x1.1f7bc4p+1, .max_abs = 6.036e-08, .max_abs_at = 0x1.1f7bc4p+1,
              .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1.152, .max_ulp_at = 0x1.c872dcp-5, .max_abs = 6.056e-08, .max_abs_at = 0x1.1f6b5ep+1,
                .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh, table<8, 7>, float>{
    .fused = {.max_ulp = 1.021, .max_ulp_at = 0x1.0060b2p-3, .max_abs = 4.56e-08, .max_abs_at = 0x1.4d3e06p+1,
              .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1.03, .max_ulp_at = 0x1.012714p-3, .max_abs = 4.605e-08, .max_abs_at = 0x1.55abb2p+1,
                .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh, uniform_table<32, 1>, float>{
    .fused = {.max_ulp = 5.176e+04, .max_ulp_at = 0x1.85735cp-3, .max_abs = 0.0007715, .max_abs_at = 0x1.f709bp+1,
              .odd = true, .bounded = true},
    .unfused = {.max_ulp = 5.176e+04, .max_ulp_at = 0x1.85734ep-3, .max_abs = 0.0007715, .max_abs_at = 0x1.f709aep+1,
                .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh, uniform_table<32, 2>, float>{
    .fused = {.max_ulp = 1.16e+04, .max_ulp_at = 0x1.005552p-4, .max_abs = 5.653e-05, .max_abs_at = 0x1.4f2ac8p+2,
              .max_step_down = 1, .max_step_down_at = 0x1.5a0252p-4, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1.16e+04, .max_ulp_at = 0x1.005552p-4, .max_abs = 5.653e-05, .max_abs_at = 0x1.4f2ac8p+2,
                .max_step_down = 2, .max_step_down_at = 0x1.fd0048p-4, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh, uniform_table<8, 2>, float>{
    .fused = {.max_ulp = 4.591e+04, .max_ulp_at = 0x1.02fe2cp-2, .max_abs = 0.0008786, .max_abs_at = 0x1.eeb7fp+1,
              .max_step_down = 1, .max_step_down_at = 0x1.ffc3dep-4, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 4.591e+04, .max_ulp_at = 0x1.02ee8p-2, .max_abs = 0.0008786, .max_abs_at = 0x1.eeb7fp+1,
                .max_step_down = 2, .max_step_down_at = 0x1.2a4fc4p+0, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh, table<8, 3>, float>{
    .fused = {.max_ulp = 1984, .max_ulp_at = 0x1.058a94p-2, .max_abs = 5.439e-05, .max_abs_at = 0x1.bda19ep+0,
              .max_step_down = 2, .max_step_down_at = 0x1.2a586p+1, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1984, .max_ulp_at = 0x1.05897p-2, .max_abs = 5.44e-05, .max_abs_at = 0x1.bdcbf2p+0,
                .max_step_down = 2, .max_step_down_at = 0x1.e0001cp-1, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh, addition_theorem, double>{
    .fused = {.max_ulp = 2.598, .max_ulp_at = 0x1.8fbfec7fd3338p+1, .max_abs = 2.884e-16,
              .max_abs_at = 0x1.8fbfec7fd3338p+1, .max_step_down = 2, .max_step_down_at = 0x1.45d1880094553p+3,
              .odd = true, .bounded = true},
    .unfused = {.max_ulp = 2.619, .max_ulp_at = 0x1.3eb6209e538dp+2, .max_abs = 2.908e-16,
                .max_abs_at = 0x1.3eb6209e538dp+2, .max_step_down = 4, .max_step_down_at = -0x1.e5911a9cb5e68p+0,
                .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh, expm1_quotient, double>{
    .fused = {.max_ulp = 0.9512, .max_ulp_at = 0x1.0089012ef5074p-3, .max_abs = 6.401e-17,
              .max_abs_at = 0x1.b7de4baeb743cp-1, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1.426, .max_ulp_at = 0x1.d2e4a36c3c5bp-4, .max_abs = 1.166e-16,
                .max_abs_at = -0x1.5d2abdd133825p+2, .max_step_down = 1, .max_step_down_at = 0x1.c930b302278c5p+0,
                .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh, pade<3, 2>, float>{
    .fused = {.max_ulp = 3.196e+05, .max_ulp_at = 0x1.293d54p+1, .max_abs = 0.01905, .max_abs_at = 0x1.293d54p+1,
              .max_step_down = 4, .max_step_down_at = 0x1.0080fep+1, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 3.196e+05, .max_ulp_at = 0x1.293d54p+1, .max_abs = 0.01905, .max_abs_at = 0x1.293d54p+1,
                .max_step_down = 4, .max_step_down_at = 0x1.c41f9ap+0, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh, pade<3, 2>, double>{
    .fused = {.max_ulp = 1.718e+14, .max_ulp_at = 0x1.293d5ea4af97fp+1, .max_abs = 0.01907,
              .max_abs_at = 0x1.293d5ea4af97fp+1, .max_step_down = 4, .max_step_down_at = 0x1.09ec1aca989edp+1,
              .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1.718e+14, .max_ulp_at = 0x1.293d5ea4af41cp+1, .max_abs = 0.01907,
                .max_abs_at = 0x1.293d5ea4af41cp+1, .max_step_down = 4, .max_step_down_at = 0x1.c930b302278b8p+0,
                .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh, pade<3, 4>, float>{
    .fused = {.max_ulp = 1.698e+05, .max_ulp_at = 0x1.27cc3ap+4, .max_abs = 0.01012, .max_abs_at = 0x1.2fd87p+4,
              .max_step_down = 4, .max_step_down_at = 0x1.d7c3bep+0, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1.698e+05, .max_ulp_at = 0x1.286p+4, .max_abs = 0.01012, .max_abs_at = 0x1.312p+4,
                .max_step_down = 5, .max_step_down_at = 0x1.00c0aap+1, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh, pade<3, 4>, double>{
    .fused = {.max_ulp = 9.122e+13, .max_ulp_at = 0x1.683675b3e7196p+4, .max_abs = 0.01013,
              .max_abs_at = 0x1.0a8397b1dcdafp+548, .max_step_down = 4, .max_step_down_at = 0x1.84eac5ada36e4p+1,
              .odd = true, .bounded = true},
    .unfused = {.max_ulp = 9.122e+13, .max_ulp_at = 0x1.683675b3e7196p+4, .max_abs = 0.01013,
                .max_abs_at = 0x1.0a8397b1dcdafp+548, .max_step_down = 5, .max_step_down_at = 0x1.14ce5673c813dp+1,
                .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh, pade<5, 4>, float>{
    .fused = {.max_ulp = 2.281e+04, .max_ulp_at = 0x1.d2c73cp+1, .max_abs = 0.00136, .max_abs_at = 0x1.d2c73cp+1,
              .max_step_down = 6, .max_step_down_at = 0x1.cd494ep+1, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 2.281e+04, .max_ulp_at = 0x1.d2c782p+1, .max_abs = 0.00136, .max_abs_at = 0x1.d2c782p+1,
                .max_step_down = 6, .max_step_down_at = 0x1.3fd18cp+1, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh, pade<5, 4>, double>{
    .fused = {.max_ulp = 1.226e+13, .max_ulp_at = -0x1.d2c8548e0664bp+1, .max_abs = 0.001361,
              .max_abs_at = -0x1.d2c8548e0664bp+1, .max_step_down = 6, .max_step_down_at = -0x1.cdcd85ee55194p+1,
              .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1.226e+13, .max_ulp_at = 0x1.d2c8548e0033p+1, .max_abs = 0.001361,
                .max_abs_at = 0x1.d2c8548e0033p+1, .max_step_down = 6, .max_step_down_at = 0x1.456f3129d0e22p+1,
                .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh, pade<5, 6>, float>{
    .fused = {.max_ulp = 1.206e+04, .max_ulp_at = 0x1.27cc3ap+4, .max_abs = 0.0007185, .max_abs_at = 0x1.2fd87p+4,
              .max_step_down = 6, .max_step_down_at = 0x1.fd12b8p+1, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1.206e+04, .max_ulp_at = 0x1.286p+4, .max_abs = 0.0007184, .max_abs_at = 0x1.312p+4,
                .max_step_down = 8, .max_step_down_at = 0x1.741e68p+1, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh, pade<5, 6>, double>{
    .fused = {.max_ulp = 6.478e+12, .max_ulp_at = 0x1.683675b3e7196p+4, .max_abs = 0.0007192,
              .max_abs_at = 0x1.0a8397b1dcdafp+548, .max_step_down = 6, .max_step_down_at = -0x1.058253da82152p+2,
              .odd = true, .bounded = true},
    .unfused = {.max_ulp = 6.478e+12, .max_ulp_at = 0x1.683675b3e7196p+4, .max_abs = 0.0007192,
                .max_abs_at = 0x1.0a8397b1dcdafp+548, .max_step_down = 8.8, .max_step_down_at = -0x1.7aa49c4272b56p+1,
                .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh, pade<7, 6>, float>{
    .fused = {.max_ulp = 1613, .max_ulp_at = 0x1.3e2be6p+2, .max_abs = 9.614e-05, .max_abs_at = 0x1.3e2be6p+2,
              .max_step_down = 6, .max_step_down_at = 0x1.094d86p+2, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1614, .max_ulp_at = 0x1.3e29bap+2, .max_abs = 9.617e-05, .max_abs_at = 0x1.3e29bap+2,
                .max_step_down = 8, .max_step_down_at = 0x1.8d494ap+1, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh, pade<7, 6>, double>{
    .fused = {.max_ulp = 8.662e+11, .max_ulp_at = 0x1.3e31c18260053p+2, .max_abs = 9.617e-05,
              .max_abs_at = 0x1.3e31c18260053p+2, .max_step_down = 6, .max_step_down_at = 0x1.0ec736bb1b143p+2,
              .odd = true, .bounded = true},
    .unfused = {.max_ulp = 8.662e+11, .max_ulp_at = 0x1.3e31c18203a0bp+2, .max_abs = 9.617e-05,
                .max_abs_at = 0x1.3e31c18203a0bp+2, .max_step_down = 8.8, .max_step_down_at = -0x1.905e2a3ba09eep+1,
                .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh, pade<7, 8>, float>{
    .fused = {.max_ulp = 851, .max_ulp_at = 0x1.27cc3ap+4, .max_abs = 5.073e-05, .max_abs_at = 0x1.2fd87p+4,
              .max_step_down = 6, .max_step_down_at = 0x1.0952aep+2, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 852, .max_ulp_at = 0x1.286p+4, .max_abs = 5.079e-05, .max_abs_at = 0x1.312p+4,
                .max_step_down = 8, .max_step_down_at = 0x1.904a04p+1, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh, pade<7, 8>, double>{
    .fused = {.max_ulp = 4.577e+11, .max_ulp_at = 0x1.683675b3e7196p+4, .max_abs = 5.082e-05,
              .max_abs_at = 0x1.0a8397b1dcdafp+548, .max_step_down = 6, .max_step_down_at = 0x1.491046a22a51ep+2,
              .odd = true, .bounded = true},
    .unfused = {.max_ulp = 4.577e+11, .max_ulp_at = 0x1.683675b3e7196p+4, .max_abs = 5.082e-05,
                .max_abs_at = 0x1.0a8397b1dcdafp+548, .max_step_down = 8.8, .max_step_down_at = 0x1.969916c62eb37p+1,
                .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh, pade<9, 8>, float>{
    .fused = {.max_ulp = 115.8, .max_ulp_at = 0x1.92757ap+2, .max_abs = 6.903e-06, .max_abs_at = 0x1.92757ap+2,
              .max_step_down = 8, .max_step_down_at = 0x1.fd21a4p+1, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 116.3, .max_ulp_at = 0x1.92567ep+2, .max_abs = 6.929e-06, .max_abs_at = 0x1.92567ep+2,
                .max_step_down = 9, .max_step_down_at = 0x1.0513fp+2, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh, pade<9, 8>, double>{
    .fused = {.max_ulp = 6.117e+10, .max_ulp_at = -0x1.93025cbf1a5efp+2, .max_abs = 6.792e-06,
              .max_abs_at = -0x1.93025cbf1a5efp+2, .max_step_down = 7, .max_step_down_at = -0x1.79ae774fade4ep+2,
              .odd = true, .bounded = true},
    .unfused = {.max_ulp = 6.117e+10, .max_ulp_at = 0x1.93025cbdeb22p+2, .max_abs = 6.792e-06,
                .max_abs_at = 0x1.93025cbdeb22p+2, .max_step_down = 9.9, .max_step_down_at = -0x1.92fbfffa84ef5p+2,
                .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh, spline<3>, float>{
    .fused = {.max_ulp = 2.325e+05, .max_ulp_at = 0x1.d700b2p+0, .max_abs = 0.01386, .max_abs_at = 0x1.d700b2p+0,
              .max_step_down = 3, .max_step_down_at = 0x1.4006a8p+1, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 2.325e+05, .max_ulp_at = 0x1.d705a2p+0, .max_abs = 0.01386, .max_abs_at = 0x1.d705a2p+0,
                .max_step_down = 4, .max_step_down_at = 0x1.0d439p+1, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh, spline<3>, double>{
    .fused = {.max_ulp = 1.249e+14, .max_ulp_at = 0x1.d6f515fb743bep+0, .max_abs = 0.01387,
              .max_abs_at = 0x1.d6f515fb743bep+0, .max_step_down = 3, .max_step_down_at = -0x1.48a5882bb969ap+1,
              .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1.249e+14, .max_ulp_at = -0x1.d6f515c1c3ed7p+0, .max_abs = 0.01387,
                .max_abs_at = -0x1.d6f515c1c3ed7p+0, .max_step_down = 4, .max_step_down_at = 0x1.47fdeae1db28dp+1,
                .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh, spline<15>, float>{
    .fused = {.max_ulp = 7.966e+05, .max_ulp_at = 0x1.193ea4p-1, .max_abs = 0.02477, .max_abs_at = 0x1.493732p-1,
              .max_step_down = 1, .max_step_down_at = 0x1.ff1c36p-7, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 7.966e+05, .max_ulp_at = 0x1.193ea4p-1, .max_abs = 0.02477, .max_abs_at = 0x1.493a4ep-1,
                .max_step_down = 2, .max_step_down_at = 0x1.ff0304p-1, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh, spline<15>, double>{
    .fused = {.max_ulp = 4.281e+14, .max_ulp_at = 0x1.193e9fee09047p-1, .max_abs = 0.02479,
              .max_abs_at = -0x1.493e7a4722154p-1, .max_step_down = 1, .max_step_down_at = 0x1.1a03fe0bbdb82p+1,
              .odd = true, .bounded = true},
    .unfused = {.max_ulp = 4.281e+14, .max_ulp_at = -0x1.193ea7aad030ap-1, .max_abs = 0.02479,
                .max_abs_at = -0x1.493e7a6442a08p-1, .max_step_down = 2, .max_step_down_at = 0x1.ff7f27657cabdp-1,
                .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh, spline<31>, float>{
    .fused = {.max_ulp = 7.573e+04, .max_ulp_at = 0x1.058aep-2, .max_abs = 0.001208, .max_abs_at = 0x1.3d8442p-2,
              .max_step_down = 1, .max_step_down_at = 0x1.fd913ep-4, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 7.573e+04, .max_ulp_at = 0x1.058aep-2, .max_abs = 0.001208, .max_abs_at = 0x1.3d4cfp-2,
                .max_step_down = 1, .max_step_down_at = 0x1.fe4f82p-4, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh, spline<31>, double>{
    .fused = {.max_ulp = 4.07e+13, .max_ulp_at = 0x1.058ae20dee7e9p-2, .max_abs = 0.001209,
              .max_abs_at = 0x1.3d627b9abf0f6p-2, .max_step_down = 1, .max_step_down_at = 0x1.fc775f4ecf389p-2,
              .odd = true, .bounded = true},
    .unfused = {.max_ulp = 4.07e+13, .max_ulp_at = 0x1.058aefa81144ep-2, .max_abs = 0.001209,
                .max_abs_at = 0x1.3d627ad1b2a64p-2, .max_step_down = 1, .max_step_down_at = 0x1.fc775f4ecf389p-2,
                .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh, spline<36>, float>{
    .fused = {.max_ulp = 3.69e+04, .max_ulp_at = 0x1.01584p-3, .max_abs = 0.0005541, .max_abs_at = 0x1.88d45p-1,
              .max_step_down = 1, .max_step_down_at = 0x1.fe0dd6p-4, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 3.69e+04, .max_ulp_at = 0x1.01584p-3, .max_abs = 0.0005541, .max_abs_at = 0x1.88d042p-1,
                .max_step_down = 1, .max_step_down_at = 0x1.f5cebap-3, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh, spline<36>, double>{
    .fused = {.max_ulp = 1.983e+13, .max_ulp_at = 0x1.0158843d311f2p-3, .max_abs = 0.0005546,
              .max_abs_at = -0x1.88eea55f0abe6p-1, .max_step_down = 1, .max_step_down_at = 0x1.f7096918175efp-2,
              .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1.983e+13, .max_ulp_at = -0x1.015891c9ead8ep-3, .max_abs = 0.0005546,
                .max_abs_at = -0x1.88eea5e31fd58p-1, .max_step_down = 1, .max_step_down_at = 0x1.f7096918175efp-2,
                .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh, spline<63>, float>{
    .fused = {.max_ulp = 3267, .max_ulp_at = 0x1.b4b5b4p-2, .max_abs = 9.735e-05, .max_abs_at = 0x1.b4b5b4p-2,
              .max_step_down = 1, .max_step_down_at = 0x1.ff4f52p-4, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 3267, .max_ulp_at = 0x1.b4a91ap-2, .max_abs = 9.735e-05, .max_abs_at = 0x1.b4a91ap-2,
                .max_step_down = 1, .max_step_down_at = 0x1.ff4f52p-4, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh, spline<63>, double>{
    .fused = {.max_ulp = 1.755e+12, .max_ulp_at = -0x1.b4aece17c700ap-2, .max_abs = 9.741e-05,
              .max_abs_at = -0x1.b4aece17c700ap-2, .max_step_down = 1, .max_step_down_at = 0x1.fef70e2e86444p-3,
              .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1.755e+12, .max_ulp_at = -0x1.b4aecdc315c76p-2, .max_abs = 9.741e-05,
                .max_abs_at = -0x1.b4aecdc315c76p-2, .max_step_down = 1, .max_step_down_at = -0x1.fb60696039dbfp-3,
                .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh, taylor<2>, float>{
    .fused = {.max_ulp = 3.016e+06, .max_ulp_at = 0x1.28593ep+0, .max_abs = 0.1798, .max_abs_at = 0x1.28593ep+0,
              .max_step_down = 2, .max_step_down_at = 0x1.1948cap+0, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 3.016e+06, .max_ulp_at = 0x1.28593ep+0, .max_abs = 0.1798, .max_abs_at = 0x1.28593ep+0,
                .max_step_down = 2, .max_step_down_at = 0x1.1948cap+0, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh, taylor<2>, double>{
    .fused = {.max_ulp = 1.621e+15, .max_ulp_at = -0x1.28593eba07a2p+0, .max_abs = 0.18,
              .max_abs_at = -0x1.28593eba07a2p+0, .max_step_down = 2, .max_step_down_at = 0x1.200f4feb62d08p+0,
              .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1.621e+15, .max_ulp_at = 0x1.28593ec66ca8ep+0, .max_abs = 0.18,
                .max_abs_at = 0x1.28593ec66ca8ep+0, .max_step_down = 2, .max_step_down_at = 0x1.200f4feb62d08p+0,
                .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh, taylor<3>, float>{
    .fused = {.max_ulp = 2.572e+06, .max_ulp_at = 0x1.3e94eep+0, .max_abs = 0.1533, .max_abs_at = 0x1.3e94eep+0,
              .max_step_down = 1, .max_step_down_at = 0x1.ffd97cp-4, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 2.572e+06, .max_ulp_at = 0x1.3e94eep+0, .max_abs = 0.1533, .max_abs_at = 0x1.3e94eep+0,
                .max_step_down = 1, .max_step_down_at = 0x1.ffd97cp-4, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh, taylor<3>, double>{
    .fused = {.max_ulp = 1.382e+15, .max_ulp_at = -0x1.3e94eed1d7457p+0, .max_abs = 0.1535,
              .max_abs_at = -0x1.3e94eed1d7457p+0, .max_step_down = 1, .max_step_down_at = 0x1.f7096918175f5p-2,
              .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1.382e+15, .max_ulp_at = 0x1.3e94eed1c44cdp+0, .max_abs = 0.1535,
                .max_abs_at = 0x1.3e94eed1c44cdp+0, .max_step_down = 1, .max_step_down_at = 0x1.f7096918175f5p-2,
                .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh, taylor<4>, float>{
    .fused = {.max_ulp = 2.318e+06, .max_ulp_at = 0x1.4cf1c6p+0, .max_abs = 0.1382, .max_abs_at = 0x1.4cf1c6p+0,
              .max_step_down = 3, .max_step_down_at = 0x1.2152d8p+0, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 2.318e+06, .max_ulp_at = 0x1.4cf1c6p+0, .max_abs = 0.1382, .max_abs_at = 0x1.4cf1c6p+0,
                .max_step_down = 4, .max_step_down_at = 0x1.4c181ep+0, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh, taylor<4>, double>{
    .fused = {.max_ulp = 1.246e+15, .max_ulp_at = 0x1.4cf1c50f58545p+0, .max_abs = 0.1383,
              .max_abs_at = 0x1.4cf1c50f58545p+0, .max_step_down = 3, .max_step_down_at = -0x1.4658f613ba6b7p+0,
              .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1.246e+15, .max_ulp_at = 0x1.4cf1c50f58545p+0, .max_abs = 0.1383,
                .max_abs_at = 0x1.4cf1c50f58545p+0, .max_step_down = 5, .max_step_down_at = -0x1.4c8a3aa8e4f6ap+0,
                .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh, taylor<5>, float>{
    .fused = {.max_ulp = 2.153e+06, .max_ulp_at = 0x1.570b0cp+0, .max_abs = 0.1284, .max_abs_at = 0x1.570b0cp+0,
              .max_step_down = 1, .max_step_down_at = 0x1.f743d8p-3, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 2.153e+06, .max_ulp_at = 0x1.570b0cp+0, .max_abs = 0.1284, .max_abs_at = 0x1.570b0cp+0,
                .max_step_down = 1, .max_step_down_at = 0x1.f70398p-3, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh, taylor<5>, double>{
    .fused = {.max_ulp = 1.158e+15, .max_ulp_at = -0x1.570b0cba0876ap+0, .max_abs = 0.1285,
              .max_abs_at = -0x1.570b0cba0876ap+0, .max_step_down = 1, .max_step_down_at = 0x1.f7096918175dp-2,
              .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1.158e+15, .max_ulp_at = -0x1.570b0cba0671bp+0, .max_abs = 0.1285,
                .max_abs_at = -0x1.570b0cba0671bp+0, .max_step_down = 1, .max_step_down_at = 0x1.f7096918175dep-2,
                .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh, taylor<6>, float>{
    .fused = {.max_ulp = 2.038e+06, .max_ulp_at = 0x1.5e8c0ep+0, .max_abs = 0.1215, .max_abs_at = 0x1.5e8c0ep+0,
              .max_step_down = 3, .max_step_down_at = 0x1.4b430cp+0, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 2.038e+06, .max_ulp_at = 0x1.5e8c0ep+0, .max_abs = 0.1215, .max_abs_at = 0x1.5e8c0ep+0,
                .max_step_down = 5, .max_step_down_at = 0x1.5410ccp+0, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh, taylor<6>, double>{
    .fused = {.max_ulp = 1.096e+15, .max_ulp_at = 0x1.5e8c0dba04da7p+0, .max_abs = 0.1216,
              .max_abs_at = 0x1.5e8c0dba04da7p+0, .max_step_down = 4, .max_step_down_at = -0x1.5e7970e20ebbfp+0,
              .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1.096e+15, .max_ulp_at = -0x1.5e8c0db954d87p+0, .max_abs = 0.1216,
                .max_abs_at = -0x1.5e8c0db954d87p+0, .max_step_down = 5, .max_step_down_at = -0x1.5c5039338e43dp+0,
                .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh, taylor<7>, float>{
    .fused = {.max_ulp = 1.953e+06, .max_ulp_at = 0x1.645934p+0, .max_abs = 0.1164, .max_abs_at = 0x1.645934p+0,
              .max_step_down = 1, .max_step_down_at = 0x1.f8098ep-3, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1.953e+06, .max_ulp_at = 0x1.645934p+0, .max_abs = 0.1164, .max_abs_at = 0x1.645934p+0,
                .max_step_down = 2, .max_step_down_at = 0x1.350ab8p+0, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh, taylor<7>, double>{
    .fused = {.max_ulp = 1.05e+15, .max_ulp_at = -0x1.6459330062cc1p+0, .max_abs = 0.1166,
              .max_abs_at = -0x1.6459330062cc1p+0, .max_step_down = 1, .max_step_down_at = 0x1.de78203c367aap-1,
              .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1.05e+15, .max_ulp_at = 0x1.6459330062c8ep+0, .max_abs = 0.1166,
                .max_abs_at = 0x1.6459330062c8ep+0, .max_step_down = 2, .max_step_down_at = 0x1.3c8f38778660ap+0,
                .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh, taylor<8>, float>{
    .fused = {.max_ulp = 1.888e+06, .max_ulp_at = 0x1.68f86cp+0, .max_abs = 0.1125, .max_abs_at = 0x1.68f86cp+0,
              .max_step_down = 4, .max_step_down_at = 0x1.62883ap+0, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1.888e+06, .max_ulp_at = 0x1.68f86cp+0, .max_abs = 0.1125, .max_abs_at = 0x1.68f86cp+0,
                .max_step_down = 5, .max_step_down_at = 0x1.5803ecp+0, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh, taylor<8>, double>{
    .fused = {.max_ulp = 1.015e+15, .max_ulp_at = 0x1.68f86c52492bp+0, .max_abs = 0.1127,
              .max_abs_at = 0x1.68f86c52492bp+0, .max_step_down = 4, .max_step_down_at = 0x1.64de55363a1cbp+0,
              .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1.015e+15, .max_ulp_at = 0x1.68f86c1edb1f3p+0, .max_abs = 0.1127,
                .max_abs_at = 0x1.68f86c1edb1f3p+0, .max_step_down = 5, .max_step_down_at = 0x1.62537b0a2d0a1p+0,
                .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh, k_tanh, float>{
    .fused = {.max_ulp = 4.721e+05, .max_ulp_at = 0x1p-2, .max_abs = 0.01179, .max_abs_at = 0x1.1ffffep-1,
              .max_step_down = 1.311e+05, .max_step_down_at = 0x1.7ffffep-2, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 4.721e+05, .max_ulp_at = 0x1p-2, .max_abs = 0.01179, .max_abs_at = 0x1.1ffffep-1,
                .max_step_down = 1.311e+05, .max_step_down_at = 0x1.7ffffep-2, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh, k_tanh, bfloat16>{
    .fused = {.max_ulp = 7.204, .max_ulp_at = 0x1p-2, .max_abs = 0.008921, .max_abs_at = 0x1.3ep-1, .max_step_down = 2,
              .max_step_down_at = 0x1.7ep-2, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 7.204, .max_ulp_at = 0x1p-2, .max_abs = 0.008921, .max_abs_at = 0x1.3ep-1,
                .max_step_down = 2, .max_step_down_at = 0x1.7ep-2, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh, k_tanh_monotone, float>{
    .fused = {.max_ulp = 4.721e+05, .max_ulp_at = 0x1p-2, .max_abs = 0.01164, .max_abs_at = 0x1.3ffffep-1, .odd = true,
              .bounded = true},
    .unfused = {.max_ulp = 4.721e+05, .max_ulp_at = 0x1p-2, .max_abs = 0.01164, .max_abs_at = 0x1.3ffffep-1,
                .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh, k_tanh_monotone, bfloat16>{
    .fused = {.max_ulp = 7.204, .max_ulp_at = 0x1p-2, .max_abs = 0.008921, .max_abs_at = 0x1.3ep-1, .odd = true,
              .bounded = true},
    .unfused = {.max_ulp = 7.204, .max_ulp_at = 0x1p-2, .max_abs = 0.008921, .max_abs_at = 0x1.3ep-1, .odd = true,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh, k_tanh_64, float>{
    .fused = {.max_ulp = 3.411e+05, .max_ulp_at = 0x1.fffffep-3, .max_abs = 0.00852, .max_abs_at = 0x1.1ffffep+0,
              .max_step_down = 6.554e+04, .max_step_down_at = 0x1.fffffep-3, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 3.411e+05, .max_ulp_at = 0x1.fffffep-3, .max_abs = 0.00852, .max_abs_at = 0x1.1ffffep+0,
                .max_step_down = 6.554e+04, .max_step_down_at = 0x1.fffffep-3, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh, k_tanh_64, bfloat16>{
    .fused = {.max_ulp = 5.144, .max_ulp_at = 0x1.fep-3, .max_abs = 0.005808, .max_abs_at = 0x1.1ep+0, .odd = true,
              .bounded = true},
    .unfused = {.max_ulp = 5.144, .max_ulp_at = 0x1.fep-3, .max_abs = 0.005808, .max_abs_at = 0x1.1ep+0, .odd = true,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh, schraudolph, float>{
    .fused = {.max_ulp = 7.879e+42, .max_abs = 0.01514, .max_abs_at = 0x1.f013a6p-7, .bounded = true},
    .unfused = {.max_ulp = 7.879e+42, .max_abs = 0.01514, .max_abs_at = 0x1.f013a8p-7, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh, schraudolph, double>{
    .fused = {.max_ulp = 0x1.fffffffffffffp1023, .max_ulp_at = 0x1.6daf800a05f5p-999, .max_abs = 0.01516,
              .max_abs_at = 0x1.f007271656a99p-7, .bounded = true},
    .unfused = {.max_ulp = 0x1.fffffffffffffp1023, .max_ulp_at = 0x1.6daf800a05f5p-999, .max_abs = 0.01516,
                .max_abs_at = 0x1.f0072d5bf4b66p-7, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh, schraudolph_ng, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1p-26, .max_abs = 0.005112, .max_abs_at = 0x1.1dfb98p-3,
              .max_step_down = 1, .max_step_down_at = 0x1.0a2b18p+3, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1p-26, .max_abs = 0.005112, .max_abs_at = 0x1.1e3e22p-3,
                .max_step_down = 1, .max_step_down_at = 0x1.0a2b18p+3, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh, schraudolph_ng, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = 0x1p-31, .max_abs = 0.005115, .max_abs_at = -0x1.1ded356e3dc03p-3,
              .odd = true, .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = 0x1p-31, .max_abs = 0.005115, .max_abs_at = -0x1.1df2684522fap-3,
                .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh, rational<11, 14>, float>{
    .fused = {.max_ulp = 3.493, .max_ulp_at = 0x1.181b16p-1, .max_abs = 2.001e-07, .max_abs_at = 0x1.15a216p+0,
              .max_step_down = 4, .max_step_down_at = 0x1.c07036p-1, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 3.452, .max_ulp_at = 0x1.1b373ap+0, .max_abs = 2.057e-07, .max_abs_at = 0x1.1b373ap+0,
                .max_step_down = 4, .max_step_down_at = 0x1.c2e9fp-1, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh, rational<9, 10>, float>{
    .fused = {.max_ulp = 7.628, .max_ulp_at = 0x1.14a24cp-1, .max_abs = 3.47e-07, .max_abs_at = 0x1.dc2ef8p-1,
              .max_step_down = 5, .max_step_down_at = 0x1.aea2cep-3, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 7.628, .max_ulp_at = 0x1.14a24cp-1, .max_abs = 3.643e-07, .max_abs_at = 0x1.673e52p+2,
                .max_step_down = 5, .max_step_down_at = 0x1.aea2cep-3, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh, rational<5, 6>, float>{
    .fused = {.max_ulp = 5966, .max_ulp_at = 0x1.fffd74p-126, .max_abs = 9.099e-05, .max_abs_at = 0x1.6a6dc6p+1,
              .max_step_down = 4, .max_step_down_at = 0x1.cc02eap+0, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 5966, .max_ulp_at = 0x1.fffd74p-126, .max_abs = 9.101e-05, .max_abs_at = 0x1.69cffep+1,
                .max_step_down = 4, .max_step_down_at = 0x1.f87852p-3, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh, accurate, bfloat16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1.72p-4, .max_abs = 0.00194, .max_abs_at = 0x1.bcp+1, .odd = true,
              .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1.72p-4, .max_abs = 0.00194, .max_abs_at = 0x1.bcp+1, .odd = true,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh, accurate, float16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1.d14p-6, .max_abs = 0.0002441, .max_abs_at = 0x1.b1p+0, .odd = true,
              .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1.d14p-6, .max_abs = 0.0002441, .max_abs_at = 0x1.b1p+0, .odd = true,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh, rational<9, 10>, double>{
    .fused = {.max_ulp = 1.667e+09, .max_ulp_at = -0x1.193ea7aa08801p-1, .max_abs = 1.771e-07,
              .max_abs_at = 0x1.f5b0fddad921ep+2, .max_step_down = 4, .max_step_down_at = 0x1.14ce5673c8131p+1,
              .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1.667e+09, .max_ulp_at = 0x1.193ea7aa28125p-1, .max_abs = 1.771e-07,
                .max_abs_at = -0x1.f5b104251bb42p+2, .max_step_down = 4, .max_step_down_at = 0x1.6ca397592e097p+2,
                .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh, rational<5, 6>, double>{
    .fused = {.max_ulp = 3.206e+12, .max_ulp_at = -0x1.fffffffffffe3p-25, .max_abs = 9.094e-05,
              .max_abs_at = -0x1.6aaee7ecd8bf2p+1, .max_step_down = 3, .max_step_down_at = 0x1.47dbf2bc34af7p+0,
              .odd = true, .bounded = true},
    .unfused = {.max_ulp = 3.206e+12, .max_ulp_at = -0x1.fffffffffffe3p-25, .max_abs = 9.094e-05,
                .max_abs_at = -0x1.6aaee84914a0bp+1, .max_step_down = 4, .max_step_down_at = 0x1.471edcc01f635p+2,
                .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh, correctly_rounded, float>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = -0x1.86fbc4p-10, .max_abs = 2.981e-08, .max_abs_at = 0x1.5969ap+2,
              .odd = true, .bounded = true, .misrounded = 0},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = -0x1.86fbc4p-10, .max_abs = 2.981e-08, .max_abs_at = 0x1.5969ap+2,
                .odd = true, .bounded = true, .misrounded = 0}};

template <>
inline constexpr bounds stated<fn::tanh, schraudolph_quadratic, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1p-26, .max_abs = 8.741e-06, .max_abs_at = 0x1.d789c4p-3,
              .max_step_down = 2, .max_step_down_at = 0x1.e500d6p-2, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1p-26, .max_abs = 8.741e-06, .max_abs_at = 0x1.d789c4p-3,
                .max_step_down = 2, .max_step_down_at = 0x1.e500d6p-2, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh, schraudolph_quadratic, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = 0x1p-55, .max_abs = 9.032e-06, .max_abs_at = 0x1.9e84ac2dabbdbp-5,
              .odd = true, .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = 0x1p-55, .max_abs = 9.032e-06, .max_abs_at = 0x1.9e84ac2dabbdbp-5,
                .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh, reciprocal_sqrt<5>, float>{
    .fused = {.max_ulp = 4840, .max_ulp_at = 0x1.193e82p-1, .max_abs = 0.0001924, .max_abs_at = 0x1.85090ep-1,
              .max_step_down = 2, .max_step_down_at = 0x1.71c9ecp+0, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 4840, .max_ulp_at = 0x1.193e82p-1, .max_abs = 0.0001924, .max_abs_at = 0x1.b73dcp+0,
                .max_step_down = 2, .max_step_down_at = 0x1.71c9ecp+0, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh, reciprocal_sqrt<7>, float>{
    .fused = {.max_ulp = 355.3, .max_ulp_at = 0x1.193bbep-1, .max_abs = 1.237e-05, .max_abs_at = 0x1.79f372p+0,
              .max_step_down = 2, .max_step_down_at = 0x1.72152ep+0, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 355.3, .max_ulp_at = 0x1.193bbep-1, .max_abs = 1.237e-05, .max_abs_at = 0x1.79f372p+0,
                .max_step_down = 2, .max_step_down_at = 0x1.72152ep+0, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh, reciprocal_sqrt<5>, double>{
    .fused = {.max_ulp = 2.6e+12, .max_ulp_at = -0x1.193ea7aad0238p-1, .max_abs = 0.0001925,
              .max_abs_at = -0x1.ab4935ce66a74p+1, .max_step_down = 2, .max_step_down_at = 0x1.1a03fe0bbdbaap+1,
              .odd = true, .bounded = true},
    .unfused = {.max_ulp = 2.6e+12, .max_ulp_at = -0x1.193ea7aad028fp-1, .max_abs = 0.0001925,
                .max_abs_at = -0x1.ab4933e7c10b7p+1, .max_step_down = 2, .max_step_down_at = 0x1.1a03fe0bbdbaap+1,
                .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh, reciprocal_sqrt<7>, double>{
    .fused = {.max_ulp = 1.895e+11, .max_ulp_at = -0x1.193ea7aacffe3p-1, .max_abs = 1.228e-05,
              .max_abs_at = -0x1.5fe90183c3792p-1, .max_step_down = 2, .max_step_down_at = 0x1.1a03fe0bbdb7ep+1,
              .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1.895e+11, .max_ulp_at = -0x1.193ea7aacffe3p-1, .max_abs = 1.228e-05,
                .max_abs_at = -0x1.5fe8ff84c41bp-1, .max_step_down = 2, .max_step_down_at = 0x1.1a03fe0bbdb7ep+1,
                .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, exp_quotient, float>{
    .fused = {.max_ulp = 2.401, .max_ulp_at = 0x1.0984a6p+1, .max_abs = 1.174e-07, .max_abs_at = 0x1.bf9a5ep-2,
              .max_step_down = 2, .max_step_down_at = 0x1.3f812p-3, .bounded = true},
    .unfused = {.max_ulp = 2.403, .max_ulp_at = 0x1.090f96p+1, .max_abs = 1.161e-07, .max_abs_at = 0x1.bffa08p-2,
                .max_step_down = 2, .max_step_down_at = 0x1.4301f2p-9, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, exp_quotient, double>{
    .fused = {.max_ulp = 2.606, .max_ulp_at = 0x1.8f2d9f12aa6c2p+1, .max_abs = 2.299e-16,
              .max_abs_at = -0x1.5f5f45c6c51d9p-2, .max_step_down = 2, .max_step_down_at = 0x1.d642057e00235p-3,
              .bounded = true},
    .unfused = {.max_ulp = 2.61, .max_ulp_at = 0x1.bb8e01aeb8ef8p+1, .max_abs = 2.302e-16,
                .max_abs_at = -0x1.be157b93e12ebp-2, .max_step_down = 2, .max_step_down_at = 0x1.d642057e00236p-3,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, taylor<2>, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1.bb7d3p+1, .max_abs = 0.3272, .max_abs_at = 0x1.28593ep+0,
              .max_step_down = 8, .max_step_down_at = 0x1.19867cp+0, .bounded = true},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1.bb7d3p+1, .max_abs = 0.3272, .max_abs_at = 0x1.28593ep+0,
                .max_step_down = 8, .max_step_down_at = 0x1.19867cp+0, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, taylor<2>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+4, .max_abs = 0.3276,
              .max_abs_at = 0x1.28593ec66ca8ep+0, .max_step_down = 8.8, .max_step_down_at = -0x1.1cf8002fb2cf1p+0,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+4, .max_abs = 0.3276,
                .max_abs_at = 0x1.28593ec66ca8ep+0, .max_step_down = 8.8, .max_step_down_at = -0x1.1cf8002fb2cf1p+0,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, taylor<3>, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1.bb7d3p+1, .max_abs = 0.2831, .max_abs_at = 0x1.3e94eep+0,
              .max_step_down = 4, .max_step_down_at = 0x1.c3468ap-1, .bounded = true},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1.bb7d3p+1, .max_abs = 0.2831, .max_abs_at = 0x1.3e94eep+0,
                .max_step_down = 4, .max_step_down_at = 0x1.c3471ap-1, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, taylor<3>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+4, .max_abs = 0.2834,
              .max_abs_at = -0x1.3e94eed1c44cdp+0, .max_step_down = 4, .max_step_down_at = 0x1.cc08b8c8ddfp-1,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+4, .max_abs = 0.2834,
                .max_abs_at = -0x1.3e94eed1c44cdp+0, .max_step_down = 4, .max_step_down_at = 0x1.de78203c367c1p-1,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, taylor<4>, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1.bb7d3p+1, .max_abs = 0.2572, .max_abs_at = 0x1.4cf1c6p+0,
              .max_step_down = 10, .max_step_down_at = 0x1.22dbccp+0, .bounded = true},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1.bb7d3p+1, .max_abs = 0.2572, .max_abs_at = 0x1.4cf1c6p+0,
                .max_step_down = 12, .max_step_down_at = 0x1.4c919ep+0, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, taylor<4>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+4, .max_abs = 0.2575,
              .max_abs_at = 0x1.4cf1c50f58546p+0, .max_step_down = 11, .max_step_down_at = -0x1.385b3578bc43ep+0,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+4, .max_abs = 0.2575,
                .max_abs_at = 0x1.4cf1c50f58546p+0, .max_step_down = 16.5, .max_step_down_at = 0x1.4ca66e4744ed6p+0,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, taylor<5>, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1.bb7d3p+1, .max_abs = 0.2402, .max_abs_at = 0x1.570b0cp+0,
              .max_step_down = 4, .max_step_down_at = 0x1.c3442ap-1, .bounded = true},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1.bb7d3p+1, .max_abs = 0.2402, .max_abs_at = 0x1.570b0cp+0,
                .max_step_down = 4, .max_step_down_at = 0x1.c34502p-1, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, taylor<5>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+4, .max_abs = 0.2405,
              .max_abs_at = -0x1.570b0cba0671cp+0, .max_step_down = 4, .max_step_down_at = 0x1.de78203c367c4p-1,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+4, .max_abs = 0.2405,
                .max_abs_at = -0x1.570b0cba0671bp+0, .max_step_down = 4, .max_step_down_at = 0x1.de78203c367c4p-1,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, taylor<6>, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1.bb7d3p+1, .max_abs = 0.2282, .max_abs_at = 0x1.5e8c0ep+0,
              .max_step_down = 20, .max_step_down_at = 0x1.5141b6p+0, .bounded = true},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1.bb7d3p+1, .max_abs = 0.2282, .max_abs_at = 0x1.5e8c0ep+0,
                .max_step_down = 34, .max_step_down_at = 0x1.559ebep+0, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, taylor<6>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+4, .max_abs = 0.2284,
              .max_abs_at = -0x1.5e8c0db954d87p+0, .max_step_down = 28.6, .max_step_down_at = -0x1.5e8be3e5058aep+0,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+4, .max_abs = 0.2284,
                .max_abs_at = -0x1.5e8c0db954d87p+0, .max_step_down = 35.2, .max_step_down_at = -0x1.5967ad0585272p+0,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, taylor<7>, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1.bb7d3p+1, .max_abs = 0.2193, .max_abs_at = 0x1.645934p+0,
              .max_step_down = 4, .max_step_down_at = 0x1.c3439ep-1, .bounded = true},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1.bb7d3p+1, .max_abs = 0.2193, .max_abs_at = 0x1.645934p+0,
                .max_step_down = 15.5, .max_step_down_at = 0x1.56ea5p+0, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, taylor<7>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+4, .max_abs = 0.2195,
              .max_abs_at = -0x1.6459330062c8ep+0, .max_step_down = 4, .max_step_down_at = -0x1.cd7b4e4ec0de8p-1,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+4, .max_abs = 0.2195,
                .max_abs_at = -0x1.6459330062c8ep+0, .max_step_down = 17.05, .max_step_down_at = 0x1.57ea5d95b0766p+0,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, taylor<8>, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1.bb7d3p+1, .max_abs = 0.2124, .max_abs_at = 0x1.68f86cp+0,
              .max_step_down = 26, .max_step_down_at = 0x1.62883ap+0, .bounded = true},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1.bb7d3p+1, .max_abs = 0.2124, .max_abs_at = 0x1.68f86cp+0,
                .max_step_down = 34, .max_step_down_at = 0x1.5a8368p+0, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, taylor<8>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+4, .max_abs = 0.2126,
              .max_abs_at = -0x1.68f86c1edb217p+0, .max_step_down = 28.6, .max_step_down_at = -0x1.682b0375fd197p+0,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+4, .max_abs = 0.2126,
                .max_abs_at = -0x1.68f86c1edb217p+0, .max_step_down = 37.41, .max_step_down_at = -0x1.6094c73d1a31dp+0,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, pade<3, 2>, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1.bb7d3p+1, .max_abs = 0.03774, .max_abs_at = 0x1.293d54p+1,
              .max_step_down = 126, .max_step_down_at = 0x1.084354p+1, .bounded = true},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1.bb7d3p+1, .max_abs = 0.03774, .max_abs_at = 0x1.293d54p+1,
                .max_step_down = 126, .max_step_down_at = 0x1.084354p+1, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, pade<3, 2>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+4, .max_abs = 0.03778,
              .max_abs_at = -0x1.293d5ea4af41cp+1, .max_step_down = 138.7, .max_step_down_at = 0x1.09ec1aca989edp+1,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+4, .max_abs = 0.03778,
                .max_abs_at = 0x1.293d5ea4af41cp+1, .max_step_down = 138.7, .max_step_down_at = 0x1.09ec1aca989edp+1,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, pade<3, 4>, float>{
    .fused = {.max_ulp = 1.437e+43, .max_ulp_at = 0x1.601e68p+5, .max_abs = 0.02014, .max_abs_at = 0x1.52417ep+4,
              .max_step_down = 508, .max_step_down_at = 0x1.65ddc6p+1, .bounded = true},
    .unfused = {.max_ulp = 1.437e+43, .max_ulp_at = 0x1.601e68p+5, .max_abs = 0.02014, .max_abs_at = 0x1.52417ep+4,
                .max_step_down = 508, .max_step_down_at = 0x1.65d4c2p+1, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, pade<3, 4>, double>{
    .fused = {.max_ulp = 0x1.fffffffffffffp1023, .max_ulp_at = 0x1.0a8397b1dcdafp+548, .max_abs = 0.02016,
              .max_abs_at = 0x1.0a8397b1dcdafp+548, .max_step_down = 558.9, .max_step_down_at = 0x1.84eac5ada36e4p+1,
              .bounded = true},
    .unfused = {.max_ulp = 0x1.fffffffffffffp1023, .max_ulp_at = 0x1.0a8397b1dcdafp+548, .max_abs = 0.02016,
                .max_abs_at = 0x1.0a8397b1dcdafp+548, .max_step_down = 558.9, .max_step_down_at = 0x1.84eac5ada36ddp+1,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, pade<5, 4>, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1.62e3fp+2, .max_abs = 0.002717, .max_abs_at = 0x1.d2c73cp+1,
              .max_step_down = 3072, .max_step_down_at = 0x1.d22036p+1, .bounded = true},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1.62e3fp+2, .max_abs = 0.002717, .max_abs_at = 0x1.d2c782p+1,
                .max_step_down = 3072, .max_step_down_at = 0x1.d2c1a4p+1, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, pade<5, 4>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+4, .max_abs = 0.002719,
              .max_abs_at = 0x1.d2c8548e0033p+1, .max_step_down = 3380, .max_step_down_at = -0x1.d2c8548dfcdc6p+1,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+4, .max_abs = 0.002719,
                .max_abs_at = 0x1.d2c8548e0033p+1, .max_step_down = 3380, .max_step_down_at = -0x1.d2c8548dfe155p+1,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, pade<5, 6>, float>{
    .fused = {.max_ulp = 1.026e+42, .max_ulp_at = 0x1.601e68p+5, .max_abs = 0.001437, .max_abs_at = 0x1.688p+4,
              .max_step_down = 1.024e+04, .max_step_down_at = 0x1.0a40e2p+2, .bounded = true},
    .unfused = {.max_ulp = 1.025e+42, .max_ulp_at = 0x1.601e68p+5, .max_abs = 0.001437, .max_abs_at = 0x1.688p+4,
                .max_step_down = 1.024e+04, .max_step_down_at = 0x1.0a4128p+2, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, pade<5, 6>, double>{
    .fused = {.max_ulp = 0x1.fffffffffffffp1023, .max_ulp_at = 0x1.0a8397b1dcdafp+548, .max_abs = 0.001438,
              .max_abs_at = 0x1.0a8397b1dcdafp+548, .max_step_down = 1.126e+04,
              .max_step_down_at = 0x1.0aacfeca34ce8p+2, .bounded = true},
    .unfused = {.max_ulp = 0x1.fffffffffffffp1023, .max_ulp_at = 0x1.0a8397b1dcdafp+548, .max_abs = 0.001438,
                .max_abs_at = 0x1.0a8397b1dcdafp+548, .max_step_down = 1.126e+04,
                .max_step_down_at = 0x1.0d947e7359bcp+2, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, pade<7, 6>, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1.62e3fp+2, .max_abs = 0.0001923, .max_abs_at = 0x1.3e2be6p+2,
              .max_step_down = 4.096e+04, .max_step_down_at = 0x1.3e0eecp+2, .bounded = true},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.4cb56ep+2, .max_abs = 0.0001924, .max_abs_at = 0x1.3e29bap+2,
                .max_step_down = 4.096e+04, .max_step_down_at = 0x1.3e1466p+2, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, pade<7, 6>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+4, .max_abs = 0.0001924,
              .max_abs_at = -0x1.3e31c1820393bp+2, .max_step_down = 4.506e+04,
              .max_step_down_at = -0x1.3e31c181fe8d5p+2, .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+4, .max_abs = 0.0001924,
                .max_abs_at = -0x1.3e31c18203a0bp+2, .max_step_down = 4.506e+04,
                .max_step_down_at = 0x1.3e31c181e8e15p+2, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, pade<7, 8>, float>{
    .fused = {.max_ulp = 7.24e+40, .max_ulp_at = 0x1.601e68p+5, .max_abs = 0.0001015, .max_abs_at = 0x1.7e9e04p+4,
              .max_step_down = 1.966e+05, .max_step_down_at = 0x1.62ef68p+2, .bounded = true},
    .unfused = {.max_ulp = 7.248e+40, .max_ulp_at = 0x1.601e68p+5, .max_abs = 0.0001016, .max_abs_at = 0x1.7e9e04p+4,
                .max_step_down = 2.294e+05, .max_step_down_at = 0x1.694b72p+2, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, pade<7, 8>, double>{
    .fused = {.max_ulp = 0x1.fffffffffffffp1023, .max_ulp_at = 0x1.0a8397b1dcdafp+548, .max_abs = 0.0001017,
              .max_abs_at = 0x1.0a8397b1dcdafp+548, .max_step_down = 2.163e+05, .max_step_down_at = 0x1.65fbaeb3adffp+2,
              .bounded = true},
    .unfused = {.max_ulp = 0x1.fffffffffffffp1023, .max_ulp_at = 0x1.0a8397b1dcdafp+548, .max_abs = 0.0001017,
                .max_abs_at = 0x1.0a8397b1dcdafp+548, .max_step_down = 2.163e+05,
                .max_step_down_at = -0x1.644fc9f955022p+2, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, pade<9, 8>, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1.bb9d38p+2, .max_abs = 1.381e-05, .max_abs_at = 0x1.92757ap+2,
              .max_step_down = 6.554e+05, .max_step_down_at = 0x1.928096p+2, .bounded = true},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1.bb9d38p+2, .max_abs = 1.386e-05, .max_abs_at = 0x1.92567ep+2,
                .max_step_down = 1.049e+06, .max_step_down_at = 0x1.905e02p+2, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, pade<9, 8>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+4, .max_abs = 1.359e-05,
              .max_abs_at = -0x1.93025cbdeb5f4p+2, .max_step_down = 7.209e+05, .max_step_down_at = 0x1.93025cbde63fp+2,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+4, .max_abs = 1.359e-05,
                .max_abs_at = -0x1.93025cbdeaa66p+2, .max_step_down = 1.298e+06,
                .max_step_down_at = 0x1.93008022ba281p+2, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, spline<3>, float>{
    .fused = {.max_ulp = 4.746e+17, .max_ulp_at = 0x1.0fb71p+4, .max_abs = 0.02656, .max_abs_at = 0x1.db594cp+0,
              .max_step_down = 1.126e+15, .max_step_down_at = 0x1.1acf82p+4, .bounded = true},
    .unfused = {.max_ulp = 4.746e+17, .max_ulp_at = 0x1.0fb714p+4, .max_abs = 0.02656, .max_abs_at = 0x1.db5474p+0,
                .max_step_down = 1.126e+15, .max_step_down_at = 0x1.1acf8ap+4, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, spline<3>, double>{
    .fused = {.max_ulp = 2.55e+26, .max_ulp_at = -0x1.0fb6b4b37945bp+4, .max_abs = 0.02659,
              .max_abs_at = -0x1.db5a89341da0dp+0, .max_step_down = 1.239e+15,
              .max_step_down_at = -0x1.1c10d510d7013p+4, .bounded = true},
    .unfused = {.max_ulp = 2.55e+26, .max_ulp_at = 0x1.0fb6b4b37945bp+4, .max_abs = 0.02659,
                .max_abs_at = -0x1.db5a890f8b6e9p+0, .max_step_down = 1.239e+15,
                .max_step_down_at = -0x1.1c10d510d7015p+4, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, spline<15>, float>{
    .fused = {.max_ulp = 6.871e+10, .max_ulp_at = 0x1.a07c62p+3, .max_abs = 0.02926, .max_abs_at = 0x1.7e27a2p-1,
              .max_step_down = 1.718e+10, .max_step_down_at = 0x1.88fbecp+3, .bounded = true},
    .unfused = {.max_ulp = 6.871e+10, .max_ulp_at = 0x1.a07c62p+3, .max_abs = 0.02926, .max_abs_at = 0x1.7e2d02p-1,
                .max_step_down = 1.718e+10, .max_step_down_at = 0x1.88fbecp+3, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, spline<15>, double>{
    .fused = {.max_ulp = 2.017e+21, .max_ulp_at = 0x1.154245821e73dp+4, .max_abs = 0.02929,
              .max_abs_at = 0x1.7e1c47ae158cap-1, .max_step_down = 2.419e+12, .max_step_down_at = 0x1.d1d9f8200cf42p+3,
              .bounded = true},
    .unfused = {.max_ulp = 2.017e+21, .max_ulp_at = 0x1.154245821daadp+4, .max_abs = 0.02929,
                .max_abs_at = 0x1.7e1c47f8f0ecp-1, .max_step_down = 1.477e+08, .max_step_down_at = 0x1.36da7fac0d47bp+3,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, spline<31>, float>{
    .fused = {.max_ulp = 1.964e+07, .max_ulp_at = 0x1.23563ep+3, .max_abs = 0.0007988, .max_abs_at = 0x1.6d90fep+0,
              .max_step_down = 1.639e+04, .max_step_down_at = 0x1.4e6ef6p+2, .bounded = true},
    .unfused = {.max_ulp = 1.964e+07, .max_ulp_at = 0x1.23563ep+3, .max_abs = 0.0007988, .max_abs_at = 0x1.6d91ecp+0,
                .max_step_down = 1.639e+04, .max_step_down_at = 0x1.4e6ef6p+2, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, spline<31>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+4, .max_abs = 0.0007996,
              .max_abs_at = 0x1.6d7fde03cd234p+0, .max_step_down = 2, .max_step_down_at = -0x1.4133ac916ab47p-5,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+4, .max_abs = 0.0007996,
                .max_abs_at = -0x1.6d7fde2b80eb8p+0, .max_step_down = 2, .max_step_down_at = -0x1.4133ac916ab47p-5,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, spline<36>, float>{
    .fused = {.max_ulp = 5.449e+07, .max_ulp_at = 0x1.2ffdfep+3, .max_abs = 0.0007202, .max_abs_at = 0x1.910b56p-1,
              .max_step_down = 1.678e+07, .max_step_down_at = 0x1.1ffdfep+3, .bounded = true},
    .unfused = {.max_ulp = 5.449e+07, .max_ulp_at = 0x1.2ffdfep+3, .max_abs = 0.0007202, .max_abs_at = 0x1.911b12p-1,
                .max_step_down = 1.678e+07, .max_step_down_at = 0x1.1ffdfep+3, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, spline<36>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+4, .max_abs = 0.0007209,
              .max_abs_at = -0x1.9125d8eb55de2p-1, .max_step_down = 2, .max_step_down_at = -0x1.4133ac916ab4ep-5,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+4, .max_abs = 0.0007209,
                .max_abs_at = 0x1.9125d9621beabp-1, .max_step_down = 2, .max_step_down_at = -0x1.4133ac916ab4ep-5,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, spline<63>, float>{
    .fused = {.max_ulp = 2.067e+07, .max_ulp_at = 0x1.249124p+3, .max_abs = 7.937e-05, .max_abs_at = 0x1.c0f158p-2,
              .max_step_down = 1.678e+07, .max_step_down_at = 0x1.1b6c92p+3, .bounded = true},
    .unfused = {.max_ulp = 2.067e+07, .max_ulp_at = 0x1.249122p+3, .max_abs = 7.937e-05, .max_abs_at = 0x1.c11bbcp-2,
                .max_step_down = 1.678e+07, .max_step_down_at = 0x1.1b6c9p+3, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, spline<63>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+4, .max_abs = 7.936e-05,
              .max_abs_at = -0x1.c0d3056cb816cp-2, .max_step_down = 2, .max_step_down_at = -0x1.4133ac916ab57p-5,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+4, .max_abs = 7.936e-05,
                .max_abs_at = 0x1.c0d3039d8ea6cp-2, .max_step_down = 2, .max_step_down_at = -0x1.4133ac916ab57p-5,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, k_tanh, float>{
    .fused = {.max_ulp = 2.429e+07, .max_ulp_at = 0x1.e1fffep+1, .max_abs = 0.01663, .max_abs_at = 0x1.01fffep+0,
              .max_step_down = 3.974e+05, .max_step_down_at = 0x1.fffffep-1, .bounded = true},
    .unfused = {.max_ulp = 2.429e+07, .max_ulp_at = 0x1.e1fffep+1, .max_abs = 0.01663, .max_abs_at = 0x1.01fffep+0,
                .max_step_down = 3.974e+05, .max_step_down_at = 0x1.fffffep-1, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, k_tanh_monotone, float>{
    .fused = {.max_ulp = 1.786e+07, .max_ulp_at = 0x1.bffffep+1, .max_abs = 0.01663, .max_abs_at = 0x1.01fffep+0,
              .max_step_down = 2, .max_step_down_at = 0x1.6a5ffep-13, .bounded = true},
    .unfused = {.max_ulp = 1.786e+07, .max_ulp_at = 0x1.bffffep+1, .max_abs = 0.01663, .max_abs_at = 0x1.01fffep+0,
                .max_step_down = 2, .max_step_down_at = 0x1.6a5ffep-13, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, k_tanh_64, float>{
    .fused = {.max_ulp = 1.786e+07, .max_ulp_at = 0x1.bffffep+1, .max_abs = 0.01372, .max_abs_at = 0x1.1ffffep+0,
              .max_step_down = 8176, .max_step_down_at = 0x1.fffffep-3, .bounded = true},
    .unfused = {.max_ulp = 1.786e+07, .max_ulp_at = 0x1.bffffep+1, .max_abs = 0.01372, .max_abs_at = 0x1.1ffffep+0,
                .max_step_down = 8176, .max_step_down_at = 0x1.fffffep-3, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, schraudolph, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1.3687aap+3, .max_abs = 0.01164, .max_abs_at = -0x1.5b23e2p-1,
              .max_step_down = 2, .max_step_down_at = 0x1.8f40b6p-17, .bounded = true},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1.3687aap+3, .max_abs = 0.01164, .max_abs_at = -0x1.5b23e2p-1,
                .max_step_down = 2, .max_step_down_at = 0x1.8f40b4p-17, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, schraudolph, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+4, .max_abs = 0.01165,
              .max_abs_at = -0x1.5b24133a33cc2p-1, .max_step_down = 1.143e+06, .max_step_down_at = 0x1.e50bc5b036539p-7,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+4, .max_abs = 0.01165,
                .max_abs_at = -0x1.5b24133a33cc2p-1, .max_step_down = 1.143e+06,
                .max_step_down_at = 0x1.e50bc5b036539p-7, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, schraudolph_ng, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1.3687aap+3, .max_abs = 0.003917, .max_abs_at = 0x1.1cb14ep-1,
              .max_step_down = 4.195e+06, .max_step_down_at = 0x1.0a2b18p+3, .bounded = true},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1.3687aap+3, .max_abs = 0.003917, .max_abs_at = 0x1.1ca15ep-1,
                .max_step_down = 4.195e+06, .max_step_down_at = 0x1.0a2b18p+3, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, schraudolph_ng, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+4, .max_abs = 0.003919,
              .max_abs_at = 0x1.1cb61d96c8dbap-1, .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+4, .max_abs = 0.003919,
                .max_abs_at = 0x1.1cb61d96c8dbap-1, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, addition_theorem, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+4, .max_abs = 5.725e-16,
              .max_abs_at = -0x1.8fbdef277d968p+1, .max_step_down = 9.908e+15, .max_step_down_at = 0x1.27f1a001b3994p+4,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+4, .max_abs = 5.811e-16,
                .max_abs_at = 0x1.8137ccf0185bbp+2, .max_step_down = 9.908e+15,
                .max_step_down_at = 0x1.27f1a001b3994p+4, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, expm1_quotient, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+4, .max_abs = 1.805e-16,
              .max_abs_at = -0x1.b852731a1167cp-1, .max_step_down = 2, .max_step_down_at = -0x1.4133ac916ab45p-5,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+4, .max_abs = 2.474e-16,
                .max_abs_at = 0x1.c17a83d45e374p-1, .max_step_down = 1.803e+04,
                .max_step_down_at = -0x1.4d886c8a4948ap+2, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, table<32, 4>, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1.2059dcp+3, .max_abs = 1.21e-07, .max_abs_at = 0x1.1f740ep+1,
              .max_step_down = 2, .max_step_down_at = 0x1.6a5ffep-13, .bounded = true},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1.2059dcp+3, .max_abs = 1.204e-07, .max_abs_at = 0x1.1f63aap+1,
                .max_step_down = 2, .max_step_down_at = 0x1.6a5ffep-13, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, table<8, 7>, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1.3687aap+3, .max_abs = 9.464e-08, .max_abs_at = 0x1.349eeep-1,
              .max_step_down = 2, .max_step_down_at = 0x1.6a5ffep-13, .bounded = true},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1.3687aap+3, .max_abs = 9.142e-08, .max_abs_at = 0x1.55abb2p+1,
                .max_step_down = 2, .max_step_down_at = 0x1.6a5ffep-13, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, uniform_table<32, 1>, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1.62e3fp+2, .max_abs = 0.001543, .max_abs_at = 0x1.f709bp+1,
              .max_step_down = 2, .max_step_down_at = 0x1.6a5ffep-13, .bounded = true},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1.62e3fp+2, .max_abs = 0.001543, .max_abs_at = 0x1.f709aep+1,
                .max_step_down = 2, .max_step_down_at = 0x1.6a5ffep-13, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, uniform_table<32, 2>, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1.62e3fp+2, .max_abs = 0.0001131, .max_abs_at = 0x1.4f2ac8p+2,
              .max_step_down = 8192, .max_step_down_at = 0x1.3f02aep+2, .bounded = true},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1.62e3fp+2, .max_abs = 0.0001131, .max_abs_at = 0x1.4f2ac8p+2,
                .max_step_down = 1.639e+04, .max_step_down_at = 0x1.4d763cp+2, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, uniform_table<8, 2>, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1.62e3fp+2, .max_abs = 0.001757, .max_abs_at = 0x1.eeb7fp+1,
              .max_step_down = 1024, .max_step_down_at = 0x1.e80b06p+1, .bounded = true},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1.62e3fp+2, .max_abs = 0.001757, .max_abs_at = 0x1.eeb7fp+1,
                .max_step_down = 1024, .max_step_down_at = 0x1.e804f2p+1, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, table<8, 3>, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1.62e3fp+2, .max_abs = 0.000108, .max_abs_at = 0x1.50a1fap+2,
              .max_step_down = 1.639e+04, .max_step_down_at = 0x1.4cce98p+2, .bounded = true},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1.62e3fp+2, .max_abs = 0.000108, .max_abs_at = 0x1.50a196p+2,
                .max_step_down = 1.639e+04, .max_step_down_at = 0x1.4cceb4p+2, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, rational<11, 14>, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1.3687aap+3, .max_abs = 3.606e-07, .max_abs_at = 0x1.34a174p+1,
              .max_step_down = 2.517e+07, .max_step_down_at = 0x1.0d613ap+3, .bounded = true},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1.3687aap+3, .max_abs = 4.027e-07, .max_abs_at = 0x1.3d913p+2,
                .max_step_down = 2.517e+07, .max_step_down_at = 0x1.0a2cb4p+3, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, rational<9, 10>, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1.3687aap+3, .max_abs = 6.538e-07, .max_abs_at = 0x1.688324p+2,
              .max_step_down = 8.389e+06, .max_step_down_at = 0x1.fe2808p+2, .bounded = true},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1.3687aap+3, .max_abs = 7.286e-07, .max_abs_at = 0x1.673e52p+2,
                .max_step_down = 1.259e+07, .max_step_down_at = 0x1.fe2a7p+2, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, rational<5, 6>, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1.62e3fp+2, .max_abs = 0.0001808, .max_abs_at = 0x1.6bd8d4p+1,
              .max_step_down = 3.277e+04, .max_step_down_at = 0x1.4d3bdp+2, .bounded = true},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1.62e3fp+2, .max_abs = 0.0001808, .max_abs_at = 0x1.6c00ep+1,
                .max_step_down = 4.916e+04, .max_step_down_at = 0x1.511dccp+2, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, accurate, bfloat16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1.e4p+0, .max_abs = 0.001951, .max_abs_at = 0x1.6ap-5, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1.e4p+0, .max_abs = 0.001951, .max_abs_at = 0x1.6ap-5, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, accurate, float16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1.b3p-1, .max_abs = 0.0002442, .max_abs_at = 0x1.b3p-1, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1.b3p-1, .max_abs = 0.0002442, .max_abs_at = 0x1.b3p-1, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, rational<9, 10>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+4, .max_abs = 3.542e-07,
              .max_abs_at = 0x1.f5b0e263c88fbp+2, .max_step_down = 1.846e+07, .max_step_down_at = 0x1.ff54cfd3fa317p+2,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+4, .max_abs = 3.542e-07,
                .max_abs_at = 0x1.f5b113a704d65p+2, .max_step_down = 1.846e+07,
                .max_step_down_at = -0x1.0367d1a379909p+3, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, rational<5, 6>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+4, .max_abs = 0.0001807,
              .max_abs_at = 0x1.6b4ef4b8548f2p+1, .max_step_down = 3.605e+04, .max_step_down_at = -0x1.4d58511990dc4p+2,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+4, .max_abs = 0.0001807,
                .max_abs_at = 0x1.6b4ef657ae4cep+1, .max_step_down = 5.407e+04,
                .max_step_down_at = 0x1.5354805031718p+2, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, rational<4, 12>, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1.3687aap+3, .max_abs = 6.439e-06, .max_abs_at = 0x1.753ad6p-1,
              .bounded = true},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1.3687aap+3, .max_abs = 6.452e-06, .max_abs_at = 0x1.753fa2p-1,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, rational<4, 12>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+4, .max_abs = 6.268e-06,
              .max_abs_at = 0x1.75e339eabae85p-1, .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+4, .max_abs = 6.268e-06,
                .max_abs_at = 0x1.75e3508060165p-1, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, correctly_rounded, float>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = -0x1.2a9e3cp+0, .max_abs = 2.981e-08, .max_abs_at = 0x1.3988e2p-12,
              .bounded = true, .misrounded = 0},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = -0x1.2a9e3cp+0, .max_abs = 2.981e-08, .max_abs_at = 0x1.3988e2p-12,
                .bounded = true, .misrounded = 0}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, schraudolph_quadratic, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1.3687aap+3, .max_abs = 6.846e-06, .max_abs_at = 0x1.48aee8p-1,
              .max_step_down = 2048, .max_step_down_at = 0x1.0a2ebap+2, .bounded = true},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1.3687aap+3, .max_abs = 6.846e-06, .max_abs_at = 0x1.48aee8p-1,
                .max_step_down = 2048, .max_step_down_at = 0x1.0a2ebap+2, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, schraudolph_quadratic, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+4, .max_abs = 6.967e-06,
              .max_abs_at = -0x1.48e33ebf77c71p-1, .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+4, .max_abs = 6.967e-06,
                .max_abs_at = -0x1.48e33ebf77c71p-1, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, reciprocal_sqrt<5>, float>{
    .fused = {.max_ulp = 5.498e+11, .max_ulp_at = 0x1.c5d4cp+3, .max_abs = 0.0003837, .max_abs_at = 0x1.ac177ep+1,
              .max_step_down = 5.498e+11, .max_step_down_at = 0x1.c08004p+3, .bounded = true},
    .unfused = {.max_ulp = 5.498e+11, .max_ulp_at = 0x1.bafef2p+3, .max_abs = 0.0003837, .max_abs_at = 0x1.abbe7cp+1,
                .max_step_down = 5.498e+11, .max_step_down_at = 0x1.bb9d46p+3, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, reciprocal_sqrt<7>, float>{
    .fused = {.max_ulp = 1.063e+09, .max_ulp_at = 0x1.5e2682p+3, .max_abs = 2.472e-05, .max_abs_at = 0x1.12f382p+2,
              .max_step_down = 1.074e+09, .max_step_down_at = 0x1.5b097cp+3, .bounded = true},
    .unfused = {.max_ulp = 2.131e+09, .max_ulp_at = 0x1.57dc9p+3, .max_abs = 2.472e-05, .max_abs_at = 0x1.12c97ep+2,
                .max_step_down = 2.148e+09, .max_step_down_at = 0x1.57cd26p+3, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, reciprocal_sqrt<5>, double>{
    .fused = {.max_ulp = 6.526e+91, .max_ulp_at = -0x1.a89d5987381bdp+6, .max_abs = 0.0003839,
              .max_abs_at = 0x1.abb7a61d7a805p+1, .max_step_down = 7.171e+91, .max_step_down_at = -0x1.a89d5987381bcp+6,
              .bounded = true},
    .unfused = {.max_ulp = 6.526e+91, .max_ulp_at = -0x1.a93b536911101p+6, .max_abs = 0.0003839,
                .max_abs_at = 0x1.abb7a6741b451p+1, .max_step_down = 7.171e+91, .max_step_down_at = -0x1.a93b5369111p+6,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, reciprocal_sqrt<7>, double>{
    .fused = {.max_ulp = 4.36e+40, .max_ulp_at = 0x1.7939896d6b281p+5, .max_abs = 2.454e-05,
              .max_abs_at = -0x1.133b390b94663p+2, .max_step_down = 4.792e+40, .max_step_down_at = 0x1.7939896d6b28p+5,
              .bounded = true},
    .unfused = {.max_ulp = 4.36e+40, .max_ulp_at = 0x1.7939896d6b265p+5, .max_abs = 2.454e-05,
                .max_abs_at = -0x1.133b37562e6fap+2, .max_step_down = 4.792e+40,
                .max_step_down_at = 0x1.7939896d6b264p+5, .bounded = true}};

// clang-format on

} // namespace simdact::inline SIMDACT_TARGET::detail
