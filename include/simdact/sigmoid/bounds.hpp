// SPDX-License-Identifier: BSL-1.0
// The bounds of the functions of this folder by every method: measured, see README, "Add a method".
#pragma once

#include <simdact/bound.hpp>
#include <simdact/fn.hpp>
#include <simdact/policy.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// clang-format off

template <>
inline constexpr bounds stated<fn::sigmoid, exp_quotient, float>{
    .fused = {.max_ulp = 2.481, .max_ulp_at = -0x1.0a2bd8p+4, .max_abs = 8.931e-08, .max_abs_at = 0x1.f6fd5p+2,
              .max_step_down = 1, .max_step_down_at = 0x1.fc5ad8p-6, .bounded = true},
    .unfused = {.max_ulp = 2.481, .max_ulp_at = -0x1.0a2bd8p+4, .max_abs = 8.931e-08, .max_abs_at = 0x1.f6fd5p+2,
                .max_step_down = 1, .max_step_down_at = 0x1.fca4dap-6, .bounded = true}};

template <>
inline constexpr bounds stated<fn::sigmoid, exp_quotient, double>{
    .fused = {.max_ulp = 2.62, .max_ulp_at = -0x1.25e6a6d332effp+5, .max_abs = 1.749e-16,
              .max_abs_at = 0x1.3485e20d3895cp+3, .max_step_down = 1, .max_step_down_at = 0x1.e40b18cfc590ap-3,
              .bounded = true},
    .unfused = {.max_ulp = 2.622, .max_ulp_at = -0x1.25e57d7eedfdep+5, .max_abs = 1.749e-16,
                .max_abs_at = 0x1.3485e20d3895cp+3, .max_step_down = 1, .max_step_down_at = 0x1.e5d65b1678836p-3,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::sigmoid, uniform_table<32, 2>, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1.36872ap+3, .max_abs = 9.14e-05, .max_abs_at = 0x1.0a43e4p-3,
              .max_step_down = 5527, .max_step_down_at = -0x1.0aaaaap-2, .bounded = true},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1.36872ap+3, .max_abs = 9.14e-05, .max_abs_at = 0x1.0a662ap-3,
                .max_step_down = 5527, .max_step_down_at = -0x1.0aaaaap-2, .bounded = true}};

template <>
inline constexpr bounds stated<fn::sigmoid, uniform_table<32, 1>, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1.36872ap+3, .max_abs = 0.0009529, .max_abs_at = 0x1.2d270ep+0,
              .max_step_down = 1, .max_step_down_at = 0x1.78aaaap+1, .bounded = true},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1.36872ap+3, .max_abs = 0.0009529, .max_abs_at = 0x1.2d284p+0,
                .max_step_down = 16, .max_step_down_at = -0x1.b771c6p+2, .bounded = true}};

template <>
inline constexpr bounds stated<fn::sigmoid, table<32, 4>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.2059dcp+4, .max_abs = 6.293e-08, .max_abs_at = 0x1.1f413ep+2,
              .bounded = true},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.2059dcp+4, .max_abs = 6.282e-08, .max_abs_at = 0x1.1f8404p+2,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::sigmoid, table<8, 7>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.3687aap+4, .max_abs = 5.517e-08, .max_abs_at = 0x1.6c1e94p+2,
              .bounded = true},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.3687aap+4, .max_abs = 5.514e-08, .max_abs_at = 0x1.fa602p+2,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::sigmoid, uniform_table<8, 2>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.36872ap+3, .max_abs = 0.0004613, .max_abs_at = 0x1.eeb78ep+2,
              .max_step_down = 1024, .max_step_down_at = -0x1.e7f246p+2, .bounded = true},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.36872ap+3, .max_abs = 0.0004613, .max_abs_at = 0x1.eeb78ep+2,
                .max_step_down = 1024, .max_step_down_at = -0x1.e7f54cp+2, .bounded = true}};

template <>
inline constexpr bounds stated<fn::sigmoid, table<8, 3>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.62e41p+3, .max_abs = 2.859e-05, .max_abs_at = 0x1.bdb956p+1,
              .max_step_down = 1.639e+04, .max_step_down_at = -0x1.4cb6dep+3, .bounded = true},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.62e41p+3, .max_abs = 2.86e-05, .max_abs_at = 0x1.bdd008p+1,
                .max_step_down = 1.639e+04, .max_step_down_at = -0x1.4cb6a2p+3, .bounded = true}};

template <>
inline constexpr bounds stated<fn::sigmoid, expm1_quotient, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+5, .max_abs = 9.021e-17,
              .max_abs_at = 0x1.b7f78eb06a86p+0, .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+5, .max_abs = 1.167e-16,
                .max_abs_at = 0x1.329a220bb1e7fp+3, .max_step_down = 2253, .max_step_down_at = -0x1.0ee1782202d42p+3,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::sigmoid, pade<3, 2>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.bb8d3ap+2, .max_abs = 0.01001, .max_abs_at = 0x1.293d4ep+2,
              .max_step_down = 128, .max_step_down_at = -0x1.092fe4p+2, .bounded = true},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.bb8d3ap+2, .max_abs = 0.01001, .max_abs_at = 0x1.293d4ep+2,
                .max_step_down = 128, .max_step_down_at = -0x1.092fe4p+2, .bounded = true}};

template <>
inline constexpr bounds stated<fn::sigmoid, pade<3, 2>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.07655b93e0f4p+7, .max_abs = 0.009534,
              .max_abs_at = 0x1.293d5ed39c50bp+2, .max_step_down = 140.8, .max_step_down_at = -0x1.09f2e5ca90028p+2,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+5, .max_abs = 0.009534,
                .max_abs_at = 0x1.293d5ea4af417p+2, .max_step_down = 140.8, .max_step_down_at = -0x1.09f2e5ca90028p+2,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::sigmoid, pade<3, 4>, float>{
    .fused = {.max_ulp = 3.791e+42, .max_ulp_at = -0x1.5a92d8p+6, .max_abs = 0.005312, .max_abs_at = 0x1.25e4f8p+5,
              .max_step_down = 512, .max_step_down_at = -0x1.65d442p+2, .bounded = true},
    .unfused = {.max_ulp = 3.791e+42, .max_ulp_at = -0x1.5a92d8p+6, .max_abs = 0.005312, .max_abs_at = 0x1.25e4f8p+5,
                .max_step_down = 512, .max_step_down_at = -0x1.65d3f8p+2, .bounded = true}};

template <>
inline constexpr bounds stated<fn::sigmoid, pade<3, 4>, double>{
    .fused = {.max_ulp = 0x1.fffffffffffffp1023, .max_ulp_at = -0x1.b9f0c747ea2eap+317, .max_abs = 0.005064,
              .max_abs_at = 0x1.0a8397b1dcdafp+548, .max_step_down = 563.2, .max_step_down_at = -0x1.6e9a083914f98p+2,
              .bounded = true},
    .unfused = {.max_ulp = 0x1.fffffffffffffp1023, .max_ulp_at = -0x1.b9f0c747ea2eap+317, .max_abs = 0.005064,
                .max_abs_at = 0x1.0a8397b1dcdafp+548, .max_step_down = 563.2, .max_step_down_at = -0x1.6e9a083914f8dp+2,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::sigmoid, pade<5, 4>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.36872ap+3, .max_abs = 0.0007136, .max_abs_at = 0x1.d2c73cp+2,
              .max_step_down = 3072, .max_step_down_at = -0x1.cb6adcp+2, .bounded = true},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.36872ap+3, .max_abs = 0.0007136, .max_abs_at = -0x1.d2c782p+2,
                .max_step_down = 3072, .max_step_down_at = -0x1.cb5958p+2, .bounded = true}};

template <>
inline constexpr bounds stated<fn::sigmoid, pade<5, 4>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.01d9cad41f6fep+6, .max_abs = 0.0006802,
              .max_abs_at = 0x1.d2c854552d3b6p+2, .max_step_down = 3380, .max_step_down_at = -0x1.d27df6bbfbe68p+2,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+5, .max_abs = 0.0006802,
                .max_abs_at = -0x1.d2c8548e0033p+2, .max_step_down = 3380, .max_step_down_at = -0x1.d0bf5fdea149fp+2,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::sigmoid, pade<5, 6>, float>{
    .fused = {.max_ulp = 2.692e+41, .max_ulp_at = -0x1.5a92d8p+6, .max_abs = 0.0003772, .max_abs_at = 0x1.25e4f8p+5,
              .max_step_down = 1.024e+04, .max_step_down_at = -0x1.0a34b4p+3, .bounded = true},
    .unfused = {.max_ulp = 2.692e+41, .max_ulp_at = -0x1.5a92d8p+6, .max_abs = 0.0003772, .max_abs_at = 0x1.25e4f8p+5,
                .max_step_down = 1.024e+04, .max_step_down_at = -0x1.0a2a32p+3, .bounded = true}};

template <>
inline constexpr bounds stated<fn::sigmoid, pade<5, 6>, double>{
    .fused = {.max_ulp = 0x1.fffffffffffffp1023, .max_ulp_at = -0x1.b9f0c747ea2eap+317, .max_abs = 0.0003596,
              .max_abs_at = 0x1.0a8397b1dcdafp+548, .max_step_down = 1.127e+04,
              .max_step_down_at = -0x1.0b8750cab8e64p+3, .bounded = true},
    .unfused = {.max_ulp = 0x1.fffffffffffffp1023, .max_ulp_at = -0x1.b9f0c747ea2eap+317, .max_abs = 0.0003596,
                .max_abs_at = 0x1.0a8397b1dcdafp+548, .max_step_down = 1.127e+04,
                .max_step_down_at = -0x1.13e71b13a1494p+3, .bounded = true}};

template <>
inline constexpr bounds stated<fn::sigmoid, pade<7, 6>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.62e41p+3, .max_abs = 5.05e-05, .max_abs_at = 0x1.3e2778p+3,
              .max_step_down = 4.096e+04, .max_step_down_at = -0x1.369e8cp+3, .bounded = true},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.e7f9c2p+3, .max_abs = 5.05e-05, .max_abs_at = 0x1.3e2778p+3,
                .max_step_down = 4.096e+04, .max_step_down_at = -0x1.369f76p+3, .bounded = true}};

template <>
inline constexpr bounds stated<fn::sigmoid, pade<7, 6>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.e696ddb99156fp+8, .max_abs = 4.809e-05,
              .max_abs_at = 0x1.3e31c152f121fp+3, .max_step_down = 4.506e+04, .max_step_down_at = -0x1.3a1fcc08f8a93p+3,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+5, .max_abs = 4.809e-05,
                .max_abs_at = 0x1.3e31c18203861p+3, .max_step_down = 4.506e+04,
                .max_step_down_at = -0x1.37fbd2a0b69ebp+3, .bounded = true}};

template <>
inline constexpr bounds stated<fn::sigmoid, pade<7, 8>, float>{
    .fused = {.max_ulp = 1.901e+40, .max_ulp_at = -0x1.5a92d8p+6, .max_abs = 2.667e-05, .max_abs_at = 0x1.25e4f8p+5,
              .max_step_down = 1.967e+05, .max_step_down_at = -0x1.62ef68p+3, .bounded = true},
    .unfused = {.max_ulp = 1.903e+40, .max_ulp_at = -0x1.5a92d8p+6, .max_abs = 2.667e-05, .max_abs_at = 0x1.25e4f8p+5,
                .max_step_down = 2.294e+05, .max_step_down_at = -0x1.6912b6p+3, .bounded = true}};

template <>
inline constexpr bounds stated<fn::sigmoid, pade<7, 8>, double>{
    .fused = {.max_ulp = 0x1.fffffffffffffp1023, .max_ulp_at = -0x1.b9f0c747ea2eap+317, .max_abs = 2.541e-05,
              .max_abs_at = 0x1.0a8397b1dcdafp+548, .max_step_down = 2.163e+05,
              .max_step_down_at = -0x1.6677df64bf826p+3, .bounded = true},
    .unfused = {.max_ulp = 0x1.fffffffffffffp1023, .max_ulp_at = -0x1.b9f0c747ea2eap+317, .max_abs = 2.541e-05,
                .max_abs_at = 0x1.0a8397b1dcdafp+548, .max_step_down = 2.524e+05,
                .max_step_down_at = -0x1.6abb24757357ep+3, .bounded = true}};

template <>
inline constexpr bounds stated<fn::sigmoid, pade<9, 8>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.bb9d3ap+3, .max_abs = 3.648e-06, .max_abs_at = 0x1.923f8ep+3,
              .max_step_down = 6.554e+05, .max_step_down_at = -0x1.8f4754p+3, .bounded = true},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.bb9d3ap+3, .max_abs = 3.654e-06, .max_abs_at = 0x1.9232bcp+3,
                .max_step_down = 1.049e+06, .max_step_down_at = -0x1.905e02p+3, .bounded = true}};

template <>
inline constexpr bounds stated<fn::sigmoid, pade<9, 8>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+5, .max_abs = 3.396e-06,
              .max_abs_at = 0x1.93025cbdeaaeep+3, .max_step_down = 7.209e+05, .max_step_down_at = -0x1.907f0f14db04bp+3,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+5, .max_abs = 3.396e-06,
                .max_abs_at = 0x1.93025cbde932dp+3, .max_step_down = 1.298e+06,
                .max_step_down_at = -0x1.8f49d5feed1f7p+3, .bounded = true}};

template <>
inline constexpr bounds stated<fn::sigmoid, spline<3>, float>{
    .fused = {.max_ulp = 4.983e+17, .max_ulp_at = -0x1.0fb71p+5, .max_abs = 0.007273, .max_abs_at = 0x1.d6f96ap+1,
              .max_step_down = 1.126e+15, .max_step_down_at = -0x1.1acf82p+5, .bounded = true},
    .unfused = {.max_ulp = 4.983e+17, .max_ulp_at = -0x1.0fb714p+5, .max_abs = 0.007273, .max_abs_at = 0x1.d705a2p+1,
                .max_step_down = 1.126e+15, .max_step_down_at = -0x1.1acf8ap+5, .bounded = true}};

template <>
inline constexpr bounds stated<fn::sigmoid, spline<3>, double>{
    .fused = {.max_ulp = 2.55e+26, .max_ulp_at = -0x1.0fb6ca7ec8d63p+5, .max_abs = 0.006934,
              .max_abs_at = 0x1.d6f515fb5383dp+1, .max_step_down = 1.239e+15, .max_step_down_at = -0x1.1be3945ef0c59p+5,
              .bounded = true},
    .unfused = {.max_ulp = 2.55e+26, .max_ulp_at = -0x1.0fb6b4b37945bp+5, .max_abs = 0.006934,
                .max_abs_at = 0x1.d6f515dc2655p+1, .max_step_down = 1.239e+15,
                .max_step_down_at = -0x1.1be3945ef0c54p+5, .bounded = true}};

template <>
inline constexpr bounds stated<fn::sigmoid, spline<15>, float>{
    .fused = {.max_ulp = 7.215e+10, .max_ulp_at = -0x1.a07c62p+4, .max_abs = 0.01301, .max_abs_at = 0x1.493732p+0,
              .max_step_down = 1.718e+10, .max_step_down_at = -0x1.88fbecp+4, .bounded = true},
    .unfused = {.max_ulp = 7.215e+10, .max_ulp_at = -0x1.a07c62p+4, .max_abs = 0.01301, .max_abs_at = 0x1.494a8ap+0,
                .max_step_down = 1.718e+10, .max_step_down_at = -0x1.88fbecp+4, .bounded = true}};

template <>
inline constexpr bounds stated<fn::sigmoid, spline<15>, double>{
    .fused = {.max_ulp = 2.017e+21, .max_ulp_at = -0x1.154245821e6abp+5, .max_abs = 0.0124,
              .max_abs_at = 0x1.493e7a2f526a3p+0, .max_step_down = 1.477e+08, .max_step_down_at = -0x1.3c17b3c0d9422p+4,
              .bounded = true},
    .unfused = {.max_ulp = 2.017e+21, .max_ulp_at = -0x1.154245821da2fp+5, .max_abs = 0.0124,
                .max_abs_at = 0x1.493e7a4fff75fp+0, .max_step_down = 1.477e+08,
                .max_step_down_at = -0x1.391ac9ccedc39p+4, .bounded = true}};

template <>
inline constexpr bounds stated<fn::sigmoid, spline<31>, float>{
    .fused = {.max_ulp = 2.062e+07, .max_ulp_at = -0x1.23563ep+4, .max_abs = 0.0006339, .max_abs_at = 0x1.3d8416p-1,
              .max_step_down = 1.639e+04, .max_step_down_at = -0x1.4e6ef6p+3, .bounded = true},
    .unfused = {.max_ulp = 2.062e+07, .max_ulp_at = -0x1.23563ep+4, .max_abs = 0.0006339, .max_abs_at = 0x1.3d846ep-1,
                .max_step_down = 1.639e+04, .max_step_down_at = -0x1.4e6ef6p+3, .bounded = true}};

template <>
inline constexpr bounds stated<fn::sigmoid, spline<31>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.e26e3129c2724p+5, .max_abs = 0.0006042,
              .max_abs_at = 0x1.3d627a814cbc4p-1, .max_step_down = 1, .max_step_down_at = -0x1.f4cd594322cdap-1,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+5, .max_abs = 0.0006042,
                .max_abs_at = 0x1.3d627a861c72ep-1, .max_step_down = 1, .max_step_down_at = -0x1.e8092a9f74f6ap-1,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::sigmoid, spline<36>, float>{
    .fused = {.max_ulp = 5.722e+07, .max_ulp_at = -0x1.2ffdfep+4, .max_abs = 0.000291, .max_abs_at = 0x1.88d45p+0,
              .max_step_down = 1.678e+07, .max_step_down_at = -0x1.1ffdfep+4, .bounded = true},
    .unfused = {.max_ulp = 5.722e+07, .max_ulp_at = -0x1.2ffdfep+4, .max_abs = 0.000291, .max_abs_at = 0x1.88f72p+0,
                .max_step_down = 1.678e+07, .max_step_down_at = -0x1.1ffdfep+4, .bounded = true}};

template <>
inline constexpr bounds stated<fn::sigmoid, spline<36>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.07655b93db7p+7, .max_abs = 0.0002773,
              .max_abs_at = 0x1.88eea5f2473d8p+0, .max_step_down = 1, .max_step_down_at = 0x1.e78163315236bp-1,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+5, .max_abs = 0.0002773,
                .max_abs_at = 0x1.88eea5e96fab8p+0, .max_step_down = 1, .max_step_down_at = 0x1.e78163315237bp-1,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::sigmoid, spline<63>, float>{
    .fused = {.max_ulp = 2.17e+07, .max_ulp_at = -0x1.249124p+4, .max_abs = 5.114e-05, .max_abs_at = 0x1.b4d9d6p-1,
              .max_step_down = 1.678e+07, .max_step_down_at = -0x1.1b6c92p+4, .bounded = true},
    .unfused = {.max_ulp = 2.17e+07, .max_ulp_at = -0x1.249122p+4, .max_abs = 5.114e-05, .max_abs_at = 0x1.b4badp-1,
                .max_step_down = 1.678e+07, .max_step_down_at = -0x1.1b6c9p+4, .bounded = true}};

template <>
inline constexpr bounds stated<fn::sigmoid, spline<63>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.aafa89ac50db4p+6, .max_abs = 4.871e-05,
              .max_abs_at = 0x1.b4aece50ec9f9p-1, .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+5, .max_abs = 4.871e-05,
                .max_abs_at = 0x1.b4aece1c6b445p-1, .bounded = true}};

template <>
inline constexpr bounds stated<fn::sigmoid, taylor<2>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.bb8d3ap+2, .max_abs = 0.09437, .max_abs_at = -0x1.28593ep+1,
              .max_step_down = 8, .max_step_down_at = -0x1.192c5cp+1, .bounded = true},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.bb8d3ap+2, .max_abs = 0.09437, .max_abs_at = -0x1.28593ep+1,
                .max_step_down = 8, .max_step_down_at = -0x1.192c5cp+1, .bounded = true}};

template <>
inline constexpr bounds stated<fn::sigmoid, taylor<2>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.6dfb516f20bbfp+5, .max_abs = 0.08996,
              .max_abs_at = 0x1.28593faca1a1dp+1, .max_step_down = 8.8, .max_step_down_at = -0x1.225ac9df63ee8p+1,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+5, .max_abs = 0.08996,
                .max_abs_at = -0x1.28593ec66ca8ep+1, .max_step_down = 8.8, .max_step_down_at = -0x1.225ac9df63ee8p+1,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::sigmoid, taylor<3>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.bb8d3ap+2, .max_abs = 0.08048, .max_abs_at = 0x1.3e94eep+1,
              .max_step_down = 4, .max_step_down_at = -0x1.f2273ep+0, .bounded = true},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.bb8d3ap+2, .max_abs = 0.08048, .max_abs_at = 0x1.3e94eep+1,
                .max_step_down = 4, .max_step_down_at = -0x1.f22734p+0, .bounded = true}};

template <>
inline constexpr bounds stated<fn::sigmoid, taylor<3>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.3c133ab179586p+5, .max_abs = 0.07672,
              .max_abs_at = -0x1.3e94eed321c73p+1, .max_step_down = 4, .max_step_down_at = -0x1.f9ca7e6edde7p+0,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+5, .max_abs = 0.07672,
                .max_abs_at = -0x1.3e94eed1c44cdp+1, .max_step_down = 4, .max_step_down_at = -0x1.f9ca7e6edde75p+0,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::sigmoid, taylor<4>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.bb8d3ap+2, .max_abs = 0.07252, .max_abs_at = -0x1.4cf1c6p+1,
              .max_step_down = 12, .max_step_down_at = -0x1.20e15ap+1, .bounded = true},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.bb8d3ap+2, .max_abs = 0.07252, .max_abs_at = -0x1.4cf1c6p+1,
                .max_step_down = 16, .max_step_down_at = -0x1.4c181ep+1, .bounded = true}};

template <>
inline constexpr bounds stated<fn::sigmoid, taylor<4>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.6c986d3f31191p+8, .max_abs = 0.06914,
              .max_abs_at = 0x1.4cf1c50f61e6dp+1, .max_step_down = 13.21, .max_step_down_at = -0x1.48a5882bb9698p+1,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+5, .max_abs = 0.06914,
                .max_abs_at = -0x1.4cf1c50f58545p+1, .max_step_down = 22, .max_step_down_at = -0x1.4ce2c9452e4b8p+1,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::sigmoid, taylor<5>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.bb8d3ap+2, .max_abs = 0.06738, .max_abs_at = 0x1.570b0cp+1,
              .max_step_down = 4, .max_step_down_at = -0x1.f22764p+0, .bounded = true},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.bb8d3ap+2, .max_abs = 0.06738, .max_abs_at = 0x1.570b0cp+1,
                .max_step_down = 4, .max_step_down_at = -0x1.f22736p+0, .bounded = true}};

template <>
inline constexpr bounds stated<fn::sigmoid, taylor<5>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.8000e7de4ef59p+7, .max_abs = 0.06423,
              .max_abs_at = -0x1.570b0d14383fdp+1, .max_step_down = 4, .max_step_down_at = -0x1.f9ca7e6edde58p+0,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+5, .max_abs = 0.06423,
                .max_abs_at = -0x1.570b0cba0671bp+1, .max_step_down = 4, .max_step_down_at = -0x1.08fb20936c775p+1,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::sigmoid, taylor<6>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.bb8d3ap+2, .max_abs = 0.06377, .max_abs_at = 0x1.5e8c0ep+1,
              .max_step_down = 24, .max_step_down_at = -0x1.5aa168p+1, .bounded = true},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.bb8d3ap+2, .max_abs = 0.06377, .max_abs_at = 0x1.5e8c0ep+1,
                .max_step_down = 40, .max_step_down_at = -0x1.5aa172p+1, .bounded = true}};

template <>
inline constexpr bounds stated<fn::sigmoid, taylor<6>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.8000e7de4c0bp+8, .max_abs = 0.0608,
              .max_abs_at = 0x1.5e8c0e088dadep+1, .max_step_down = 35.2, .max_step_down_at = -0x1.5e7ebf58d8bc5p+1,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+5, .max_abs = 0.0608,
                .max_abs_at = -0x1.5e8c0db954d87p+1, .max_step_down = 44, .max_step_down_at = -0x1.5b0d23e5cf63fp+1,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::sigmoid, taylor<7>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.bb8d3ap+2, .max_abs = 0.06111, .max_abs_at = -0x1.645934p+1,
              .max_step_down = 4, .max_step_down_at = -0x1.f2273p+0, .bounded = true},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.bb8d3ap+2, .max_abs = 0.06111, .max_abs_at = 0x1.645932p+1,
                .max_step_down = 8, .max_step_down_at = -0x1.350ab8p+1, .bounded = true}};

template <>
inline constexpr bounds stated<fn::sigmoid, taylor<7>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.0979b1dbc3f6fp+8, .max_abs = 0.05826,
              .max_abs_at = 0x1.645937ff9b10ap+1, .max_step_down = 4, .max_step_down_at = -0x1.f9ca7e6edde5ap+0,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+5, .max_abs = 0.05826,
                .max_abs_at = 0x1.6459330062c8dp+1, .max_step_down = 8.8, .max_step_down_at = -0x1.415ff120aff51p+1,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::sigmoid, taylor<8>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.bb8d3ap+2, .max_abs = 0.05907, .max_abs_at = 0x1.68f86cp+1,
              .max_step_down = 32, .max_step_down_at = -0x1.62883ap+1, .bounded = true},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.bb8d3ap+2, .max_abs = 0.05907, .max_abs_at = 0x1.68f86cp+1,
                .max_step_down = 40, .max_step_down_at = -0x1.5ad9e8p+1, .bounded = true}};

template <>
inline constexpr bounds stated<fn::sigmoid, taylor<8>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.9a57d76d166e3p+4, .max_abs = 0.05631,
              .max_abs_at = 0x1.68f86f5c92efcp+1, .max_step_down = 35.2, .max_step_down_at = -0x1.67a99afab0da8p+1,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+5, .max_abs = 0.05631,
                .max_abs_at = 0x1.68f86c1edb1f3p+1, .max_step_down = 44, .max_step_down_at = -0x1.67a99afab0daep+1,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::sigmoid, k_tanh, float>{
    .fused = {.max_ulp = 2.557e+07, .max_ulp_at = -0x1.e1fffep+2, .max_abs = 0.006187, .max_abs_at = -0x1.1ffffep+0,
              .max_step_down = 5.243e+05, .max_step_down_at = -0x1.fffffep+0, .bounded = true},
    .unfused = {.max_ulp = 2.557e+07, .max_ulp_at = -0x1.e1fffep+2, .max_abs = 0.006187, .max_abs_at = -0x1.1ffffep+0,
                .max_step_down = 5.243e+05, .max_step_down_at = -0x1.fffffep+0, .bounded = true}};

template <>
inline constexpr bounds stated<fn::sigmoid, k_tanh_monotone, float>{
    .fused = {.max_ulp = 1.88e+07, .max_ulp_at = -0x1.bffffep+2, .max_abs = 0.006107, .max_abs_at = -0x1.3ffffep+0,
              .bounded = true},
    .unfused = {.max_ulp = 1.88e+07, .max_ulp_at = -0x1.bffffep+2, .max_abs = 0.006107, .max_abs_at = -0x1.3ffffep+0,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::sigmoid, k_tanh_64, float>{
    .fused = {.max_ulp = 1.88e+07, .max_ulp_at = -0x1.bffffep+2, .max_abs = 0.004473, .max_abs_at = -0x1.1ffffep+1,
              .max_step_down = 1.639e+04, .max_step_down_at = -0x1.fffffep-2, .bounded = true},
    .unfused = {.max_ulp = 1.88e+07, .max_ulp_at = -0x1.bffffep+2, .max_abs = 0.004473, .max_abs_at = -0x1.1ffffep+1,
                .max_step_down = 1.639e+04, .max_step_down_at = -0x1.fffffep-2, .bounded = true}};

template <>
inline constexpr bounds stated<fn::sigmoid, schraudolph, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.3687aap+4, .max_abs = 0.007948, .max_abs_at = 0x1.f013a6p-6,
              .bounded = true},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.3687aap+4, .max_abs = 0.007948, .max_abs_at = 0x1.f013a8p-6,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::sigmoid, schraudolph, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.8429946e1b287p+6, .max_abs = 0.007576,
              .max_abs_at = 0x1.f0072678bd94ap-6, .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+5, .max_abs = 0.007576,
                .max_abs_at = 0x1.f0072d5bf1b53p-6, .bounded = true}};

template <>
inline constexpr bounds stated<fn::sigmoid, schraudolph_ng, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.3687aap+4, .max_abs = 0.002684, .max_abs_at = 0x1.1dfb98p-2,
              .max_step_down = 4.195e+06, .max_step_down_at = -0x1.0a2b18p+4, .bounded = true},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.3687aap+4, .max_abs = 0.002684, .max_abs_at = 0x1.1dfb98p-2,
                .max_step_down = 4.195e+06, .max_step_down_at = -0x1.0a2b18p+4, .bounded = true}};

template <>
inline constexpr bounds stated<fn::sigmoid, schraudolph_ng, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.57cd0e70268aap+5, .max_abs = 0.002558,
              .max_abs_at = 0x1.1e00f6a2a64b1p-2, .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+5, .max_abs = 0.002558,
                .max_abs_at = 0x1.1dee98519fd56p-2, .bounded = true}};

template <>
inline constexpr bounds stated<fn::sigmoid, rational<9, 10>, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1.3687aap+4, .max_abs = 2.008e-07, .max_abs_at = 0x1.8420d2p-1,
              .max_step_down = 6542, .max_step_down_at = -0x1.002a54p+4, .bounded = true},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1.3687aap+4, .max_abs = 2.08e-07, .max_abs_at = 0x1.71ab1ep-1,
                .max_step_down = 7621, .max_step_down_at = -0x1.e7fap+3, .bounded = true}};

template <>
inline constexpr bounds stated<fn::sigmoid, rational<5, 6>, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1.62e41p+3, .max_abs = 4.871e-05, .max_abs_at = 0x1.6ec7fap+2,
              .max_step_down = 336.5, .max_step_down_at = -0x1.368b6cp+3, .bounded = true},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1.62e41p+3, .max_abs = 4.871e-05, .max_abs_at = 0x1.6ec7fap+2,
                .max_step_down = 336.5, .max_step_down_at = -0x1.368b6cp+3, .bounded = true}};

template <>
inline constexpr bounds stated<fn::sigmoid, accurate, bfloat16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = -0x1p-8, .max_abs = 0.001954, .max_abs_at = 0x1p-7, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = -0x1p-8, .max_abs = 0.001954, .max_abs_at = 0x1p-7, .bounded = true}};

template <>
inline constexpr bounds stated<fn::sigmoid, accurate, float16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = -0x1p-11, .max_abs = 0.0002442, .max_abs_at = 0x1p-10, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = -0x1p-11, .max_abs = 0.0002442, .max_abs_at = 0x1p-10, .bounded = true}};

template <>
inline constexpr bounds stated<fn::sigmoid, rational<9, 10>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+5, .max_abs = 8.766e-08,
              .max_abs_at = 0x1.6c184c7fd0515p-1, .max_step_down = 7202, .max_step_down_at = -0x1.00280ef181866p+4,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+5, .max_abs = 8.766e-08,
                .max_abs_at = 0x1.6c19a055bf17fp-1, .max_step_down = 8387, .max_step_down_at = -0x1.e7fa0c1913eb5p+3,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::sigmoid, rational<5, 6>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+5, .max_abs = 4.867e-05,
              .max_abs_at = 0x1.6f291d47bbe97p+2, .max_step_down = 370.2, .max_step_down_at = -0x1.368a8ef027c9cp+3,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+5, .max_abs = 4.867e-05,
                .max_abs_at = 0x1.6f291acfc3c4dp+2, .max_step_down = 370.2, .max_step_down_at = -0x1.368b16819b003p+3,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::sigmoid, correctly_rounded, float>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = -0x1p-24, .max_abs = 2.981e-08, .max_abs_at = 0x1p-23, .bounded = true,
              .misrounded = 0},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = -0x1p-24, .max_abs = 2.981e-08, .max_abs_at = 0x1p-23, .bounded = true,
                .misrounded = 0}};

template <>
inline constexpr bounds stated<fn::sigmoid, schraudolph_quadratic, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1.3687aap+4, .max_abs = 4.399e-06, .max_abs_at = 0x1.da03f4p-2,
              .max_step_down = 2048, .max_step_down_at = -0x1.0a2ebap+3, .bounded = true},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1.3687aap+4, .max_abs = 4.399e-06, .max_abs_at = 0x1.da03f4p-2,
                .max_step_down = 2048, .max_step_down_at = -0x1.0a2ebap+3, .bounded = true}};

template <>
inline constexpr bounds stated<fn::sigmoid, schraudolph_quadratic, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+5, .max_abs = 4.516e-06,
              .max_abs_at = 0x1.a00f1302bd7ebp-4, .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+5, .max_abs = 4.516e-06,
                .max_abs_at = 0x1.a00f1302bd7ebp-4, .bounded = true}};

template <>
inline constexpr bounds stated<fn::sigmoid, reciprocal_sqrt<5>, float>{
    .fused = {.max_ulp = 5.498e+11, .max_ulp_at = -0x1.c5d4cp+4, .max_abs = 9.62e-05, .max_abs_at = 0x1.b74938p+1,
              .max_step_down = 5.498e+11, .max_step_down_at = -0x1.c08004p+4, .bounded = true},
    .unfused = {.max_ulp = 5.498e+11, .max_ulp_at = -0x1.bafef2p+4, .max_abs = 9.621e-05, .max_abs_at = 0x1.b73dcp+1,
                .max_step_down = 5.498e+11, .max_step_down_at = -0x1.b0862p+4, .bounded = true}};

template <>
inline constexpr bounds stated<fn::sigmoid, reciprocal_sqrt<7>, float>{
    .fused = {.max_ulp = 1.063e+09, .max_ulp_at = -0x1.5e2682p+4, .max_abs = 6.209e-06, .max_abs_at = 0x1.133986p+3,
              .max_step_down = 1.074e+09, .max_step_down_at = -0x1.5b097cp+4, .bounded = true},
    .unfused = {.max_ulp = 2.131e+09, .max_ulp_at = -0x1.57dc9p+4, .max_abs = 6.21e-06, .max_abs_at = 0x1.12c054p+3,
                .max_step_down = 2.148e+09, .max_step_down_at = -0x1.57cd26p+4, .bounded = true}};

template <>
inline constexpr bounds stated<fn::sigmoid, reciprocal_sqrt<5>, double>{
    .fused = {.max_ulp = 6.526e+91, .max_ulp_at = -0x1.a8f13313c1753p+7, .max_abs = 9.623e-05,
              .max_abs_at = 0x1.ab49376b45cdep+2, .max_step_down = 7.171e+91, .max_step_down_at = -0x1.a8f13313c1752p+7,
              .bounded = true},
    .unfused = {.max_ulp = 6.526e+91, .max_ulp_at = -0x1.a849360c61257p+7, .max_abs = 9.623e-05,
                .max_abs_at = 0x1.ab4935af8ffp+2, .max_step_down = 7.171e+91, .max_step_down_at = -0x1.a849360c61262p+7,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::sigmoid, reciprocal_sqrt<7>, double>{
    .fused = {.max_ulp = 4.36e+40, .max_ulp_at = -0x1.7a74c75012732p+6, .max_abs = 6.136e-06,
              .max_abs_at = 0x1.5fe8f9a009b9bp+0, .max_step_down = 4.792e+40, .max_step_down_at = -0x1.7a74c75012731p+6,
              .bounded = true},
    .unfused = {.max_ulp = 4.36e+40, .max_ulp_at = -0x1.7a8de7d52ce7fp+6, .max_abs = 6.136e-06,
                .max_abs_at = 0x1.5fe8f8846c2b5p+0, .max_step_down = 4.792e+40,
                .max_step_down_at = -0x1.7a8de7d52ce7ep+6, .bounded = true}};

template <>
inline constexpr bounds stated<fn::sigmoid_derivative, exp_quotient, float>{
    .fused = {.max_ulp = 2.401, .max_ulp_at = 0x1.0984a6p+2, .max_abs = 2.935e-08, .max_abs_at = 0x1.bf9a5ep-1,
              .max_step_down = 2, .max_step_down_at = 0x1.f4b0bep-4, .bounded = true},
    .unfused = {.max_ulp = 2.403, .max_ulp_at = 0x1.090f96p+2, .max_abs = 2.902e-08, .max_abs_at = 0x1.bffa08p-1,
                .max_step_down = 2, .max_step_down_at = 0x1.42fdecp-8, .bounded = true}};

template <>
inline constexpr bounds stated<fn::sigmoid_derivative, exp_quotient, double>{
    .fused = {.max_ulp = 2.604, .max_ulp_at = -0x1.8f2cb24fa3bf3p+2, .max_abs = 5.752e-17,
              .max_abs_at = 0x1.6271a003ac022p-1, .max_step_down = 2, .max_step_down_at = -0x1.c41a3b43343b5p-2,
              .bounded = true},
    .unfused = {.max_ulp = 2.607, .max_ulp_at = 0x1.629c73a4e992dp+2, .max_abs = 5.756e-17,
                .max_abs_at = 0x1.c27e24fbdea7bp-1, .max_step_down = 2, .max_step_down_at = -0x1.c41a3b43343b6p-2,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::sigmoid_derivative, uniform_table<32, 2>, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1.8f40a6p+3, .max_abs = 1.203e-05, .max_abs_at = 0x1.8c26e6p+1,
              .max_step_down = 62, .max_step_down_at = 0x1.3b009cp+3, .bounded = true},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1.8f40a6p+3, .max_abs = 1.205e-05, .max_abs_at = 0x1.8c2b94p+1,
                .max_step_down = 128, .max_step_down_at = 0x1.207708p+3, .bounded = true}};

template <>
inline constexpr bounds stated<fn::sigmoid_derivative, rational<9, 10>, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1.3687aap+4, .max_abs = 1.408e-07, .max_abs_at = 0x1.6f72f8p-1,
              .max_step_down = 6542, .max_step_down_at = 0x1.002a54p+4, .bounded = true},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1.3687aap+4, .max_abs = 1.408e-07, .max_abs_at = 0x1.6f72f8p-1,
                .max_step_down = 7623, .max_step_down_at = 0x1.e7fap+3, .bounded = true}};

template <>
inline constexpr bounds stated<fn::sigmoid_derivative, rational<5, 6>, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1.62e3fp+3, .max_abs = 4.832e-05, .max_abs_at = 0x1.6fb89ep+2,
              .max_step_down = 337, .max_step_down_at = 0x1.3689dp+3, .bounded = true},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1.62e3fp+3, .max_abs = 4.832e-05, .max_abs_at = 0x1.6fb89ep+2,
                .max_step_down = 337, .max_step_down_at = 0x1.3688b8p+3, .bounded = true}};

template <>
inline constexpr bounds stated<fn::sigmoid_derivative, accurate, bfloat16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1.e4p+1, .max_abs = 0.0004876, .max_abs_at = 0x1.6ap-4, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1.e4p+1, .max_abs = 0.0004876, .max_abs_at = 0x1.6ap-4, .bounded = true}};

template <>
inline constexpr bounds stated<fn::sigmoid_derivative, accurate, float16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1.b3p+0, .max_abs = 6.104e-05, .max_abs_at = 0x1.b3p+0, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1.b3p+0, .max_abs = 6.104e-05, .max_abs_at = 0x1.b3p+0, .bounded = true}};

template <>
inline constexpr bounds stated<fn::sigmoid_derivative, rational<9, 10>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+5, .max_abs = 8.583e-08,
              .max_abs_at = -0x1.65f3a9d57509bp+3, .max_step_down = 7043, .max_step_down_at = -0x1.00659b9e2852fp+4,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+5, .max_abs = 8.583e-08,
                .max_abs_at = 0x1.65f3a9a17626bp+3, .max_step_down = 8388, .max_step_down_at = 0x1.e7fa28b27db0cp+3,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::sigmoid_derivative, rational<5, 6>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+5, .max_abs = 4.836e-05,
              .max_abs_at = -0x1.6fc74d9a07865p+2, .max_step_down = 372.4, .max_step_down_at = 0x1.368a8ef4675cap+3,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = 0x1.52417db067f38p+5, .max_abs = 4.836e-05,
                .max_abs_at = -0x1.6fc74c734816ep+2, .max_step_down = 372.4, .max_step_down_at = -0x1.368a724852e1fp+3,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::sigmoid_derivative, rational<4, 12>, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1.3687aap+4, .max_abs = 1.61e-06, .max_abs_at = 0x1.753ad6p+0,
              .bounded = true},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1.3687aap+4, .max_abs = 1.613e-06, .max_abs_at = 0x1.753fa2p+0,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::sigmoid_derivative, rational<4, 12>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+5, .max_abs = 1.567e-06,
              .max_abs_at = 0x1.75e3514ac7e33p+0, .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.52417db067f38p+5, .max_abs = 1.567e-06,
                .max_abs_at = -0x1.75e34871c13ep+0, .bounded = true}};

template <>
inline constexpr bounds stated<fn::sigmoid_derivative, correctly_rounded, float>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = -0x1.65cf3p+6, .max_abs = 7.451e-09, .max_abs_at = 0x1.3988e2p-11,
              .bounded = true, .misrounded = 0},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = -0x1.65cf3p+6, .max_abs = 7.451e-09, .max_abs_at = 0x1.3988e2p-11,
                .bounded = true, .misrounded = 0}};

// clang-format on

} // namespace simdact::inline SIMDACT_TARGET::detail
