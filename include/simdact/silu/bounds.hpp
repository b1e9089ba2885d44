// SPDX-License-Identifier: BSL-1.0
// The bounds of the functions of this folder by every method: measured, see README, "Add a method".
#pragma once

#include <simdact/bound.hpp>
#include <simdact/fn.hpp>
#include <simdact/policy.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// clang-format off

template <>
inline constexpr bounds stated<fn::silu, exp_quotient, float>{
    .fused = {.max_ulp = 2.394, .max_ulp_at = -0x1.0af4e2p+4, .max_abs = 9.537e-07, .max_abs_at = 0x1.0ad4e2p+4,
              .max_step_down = 2, .max_step_down_at = -0x1.193eb4p+0, .bounded = true},
    .unfused = {.max_ulp = 2.466, .max_ulp_at = -0x1.0ad9e4p+4, .max_abs = 9.537e-07, .max_abs_at = 0x1.0ad4e2p+4,
                .max_step_down = 2, .max_step_down_at = -0x1.193eb4p+0, .bounded = true}};

template <>
inline constexpr bounds stated<fn::silu, exp_quotient, double>{
    .fused = {.max_ulp = 2.513, .max_ulp_at = -0x1.2707a041e3fdcp+5, .max_abs = 3.734e-15,
              .max_abs_at = 0x1.2707a041e3fdcp+5, .max_step_down = 2, .max_step_down_at = -0x1.4658f613ba6bbp+0,
              .bounded = true},
    .unfused = {.max_ulp = 2.532, .max_ulp_at = -0x1.28ac8296303cbp+5, .max_abs = 3.734e-15,
                .max_abs_at = 0x1.2707a041e3fdcp+5, .max_step_down = 2, .max_step_down_at = -0x1.4658f613ba6d8p+0,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::silu, uniform_table<32, 2>, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 2.475e-05, .max_abs_at = 0x1.6e6df2p+1,
              .max_step_down = 67, .max_step_down_at = -0x1.27453cp+3},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 2.479e-05, .max_abs_at = 0x1.6e62acp+1,
                .max_step_down = 199, .max_step_down_at = -0x1.89ab7ap+3}};

template <>
inline constexpr bounds stated<fn::silu, uniform_table<32, 1>, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 0.0005643, .max_abs_at = 0x1.347cf6p+2,
              .max_step_down = 3, .max_step_down_at = -0x1.b8ee24p+2},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 0.0005643, .max_abs_at = 0x1.34757ap+2,
                .max_step_down = 2, .max_step_down_at = -0x1.070646p+0}};

template <>
inline constexpr bounds stated<fn::silu, table<32, 4>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 1.209e-06, .max_abs_at = 0x1.0ec59cp+4,
              .max_step_down = 2, .max_step_down_at = -0x1.dddd0ep+0, .bounded = true},
    .unfused = {.max_ulp = 2.532e+07, .max_ulp_at = -0x1.2059dcp+4, .max_abs = 1.721e-06, .max_abs_at = 0x1.2059dap+4,
                .max_step_down = 1.049e+06, .max_step_down_at = -0x1.e38e38p+3, .bounded = true}};

template <>
inline constexpr bounds stated<fn::silu, table<8, 7>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 1.189e-06, .max_abs_at = 0x1.0e58c6p+4,
              .max_step_down = 2, .max_step_down_at = -0x1.dddd0ep+0, .bounded = true},
    .unfused = {.max_ulp = 2.499e+07, .max_ulp_at = -0x1.1fcc96p+4, .max_abs = 1.712e-06, .max_abs_at = 0x1.1fcc96p+4,
                .max_step_down = 1.049e+06, .max_step_down_at = -0x1.e38e38p+3, .bounded = true}};

template <>
inline constexpr bounds stated<fn::silu, uniform_table<8, 2>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 0.003566, .max_abs_at = 0x1.eeb78ep+2,
              .max_step_down = 989.5, .max_step_down_at = -0x1.eeb7fp+2},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 0.003566, .max_abs_at = 0x1.eeb794p+2,
                .max_step_down = 1024, .max_step_down_at = -0x1.e46ca6p+2}};

template <>
inline constexpr bounds stated<fn::silu, table<8, 3>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 0.0002984, .max_abs_at = 0x1.509d94p+3,
              .max_step_down = 1.078e+04, .max_step_down_at = -0x1.50a25ep+3, .bounded = true},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 0.0002985, .max_abs_at = 0x1.5098ecp+3,
                .max_step_down = 1.639e+04, .max_step_down_at = -0x1.3d69dcp+3, .bounded = true}};

template <>
inline constexpr bounds stated<fn::silu, expm1_quotient, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.4a72d7ccb1e81p+7, .max_abs = 4.656e-15,
              .max_abs_at = 0x1.01513fab4069ep+5, .max_step_down = 2, .max_step_down_at = -0x1.29abe1f4532e1p+2,
              .bounded = true},
    .unfused = {.max_ulp = 1.267e+16, .max_ulp_at = -0x1.30fc1907e8463p+5, .max_abs = 6.547e-15,
                .max_abs_at = 0x1.18a1126062ef6p+5, .max_step_down = 2.309e+12,
                .max_step_down_at = -0x1.dafffffffffffp+4, .bounded = true}};

template <>
inline constexpr bounds stated<fn::silu, pade<3, 2>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 0.04645, .max_abs_at = 0x1.293d4ep+2,
              .max_step_down = 136, .max_step_down_at = -0x1.0c5066p+2, .bounded = true},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 0.04645, .max_abs_at = -0x1.293d54p+2,
                .max_step_down = 192, .max_step_down_at = -0x1.0c3d58p+2, .bounded = true}};

template <>
inline constexpr bounds stated<fn::silu, pade<3, 2>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.458256570b036p+2, .max_abs = 0.04428,
              .max_abs_at = 0x1.293d5ea4af417p+2, .max_step_down = 149.7, .max_step_down_at = -0x1.0cf613921277ap+2,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.458256570b036p+2, .max_abs = 0.04428,
                .max_abs_at = 0x1.293d5ea4af418p+2, .max_step_down = 211.3, .max_step_down_at = -0x1.0d4800f1b014p+2,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::silu, pade<3, 4>, float>{
    .fused = {.max_ulp = 2.991e+13, .max_ulp_at = -0x1.3ffffep+4, .max_abs = 0.1063, .max_abs_at = -0x1.3ffffep+4,
              .max_step_down = 4.195e+06, .max_step_down_at = -0x1.39c95ep+4},
    .unfused = {.max_ulp = 2.99e+13, .max_ulp_at = -0x1.3ffffep+4, .max_abs = 0.1063, .max_abs_at = 0x1.3ffffep+4,
                .max_step_down = 2.685e+08, .max_step_down_at = -0x1.39c9fap+4}};

template <>
inline constexpr bounds stated<fn::silu, pade<3, 4>, double>{
    .fused = {.max_ulp = 8.216e+30, .max_ulp_at = -0x1.3ffffffffffffp+5, .max_abs = 0.2026,
              .max_abs_at = -0x1.3ffffffffffffp+5, .max_step_down = 2.477e+15,
              .max_step_down_at = -0x1.3e9169f440d23p+5},
    .unfused = {.max_ulp = 8.216e+30, .max_ulp_at = -0x1.3ffffffffffffp+5, .max_abs = 0.2026,
                .max_abs_at = 0x1.3fffffffffffep+5, .max_step_down = 1.586e+17,
                .max_step_down_at = -0x1.3e9169f440d4fp+5}};

template <>
inline constexpr bounds stated<fn::silu, pade<5, 4>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 0.005204, .max_abs_at = 0x1.d2c73cp+2,
              .max_step_down = 2797, .max_step_down_at = -0x1.d22036p+2},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 0.005204, .max_abs_at = -0x1.d2c782p+2,
                .max_step_down = 3072, .max_step_down_at = -0x1.cb5958p+2}};

template <>
inline constexpr bounds stated<fn::silu, pade<5, 4>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.c4bc7f18c297ep+4, .max_abs = 0.004961,
              .max_abs_at = 0x1.d2c8548e0033p+2, .max_step_down = 3081, .max_step_down_at = -0x1.d2c8548a7edb4p+2,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.c4bc7f18c297ep+4, .max_abs = 0.004961,
                .max_abs_at = 0x1.d2c8548e0033p+2, .max_step_down = 3380, .max_step_down_at = -0x1.d2aa776478793p+2,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::silu, pade<5, 6>, float>{
    .fused = {.max_ulp = 2.124e+12, .max_ulp_at = -0x1.3ffffep+4, .max_abs = 0.007545, .max_abs_at = 0x1.3ffffep+4,
              .max_step_down = 2.622e+05, .max_step_down_at = -0x1.39c95ap+4},
    .unfused = {.max_ulp = 2.123e+12, .max_ulp_at = -0x1.3ffffep+4, .max_abs = 0.007543, .max_abs_at = 0x1.3ffffep+4,
                .max_step_down = 2.685e+08, .max_step_down_at = -0x1.39cc2ap+4}};

template <>
inline constexpr bounds stated<fn::silu, pade<5, 6>, double>{
    .fused = {.max_ulp = 5.835e+29, .max_ulp_at = -0x1.3ffffffffffffp+5, .max_abs = 0.01439,
              .max_abs_at = -0x1.3ffffffffffffp+5, .max_step_down = 1.549e+14,
              .max_step_down_at = -0x1.3e9169f440d21p+5, .bounded = true},
    .unfused = {.max_ulp = 5.835e+29, .max_ulp_at = -0x1.3ffffffffffffp+5, .max_abs = 0.01439,
                .max_abs_at = -0x1.3ffffffffffffp+5, .max_step_down = 1.586e+17,
                .max_step_down_at = -0x1.3e423c8244b1cp+5, .bounded = true}};

template <>
inline constexpr bounds stated<fn::silu, pade<7, 6>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 0.0005021, .max_abs_at = 0x1.3e2778p+3,
              .max_step_down = 5.089e+04, .max_step_down_at = -0x1.3e0eecp+3},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.e6546p+3, .max_abs = 0.0005023, .max_abs_at = 0x1.3e25p+3,
                .max_step_down = 4.916e+04, .max_step_down_at = -0x1.3d68c6p+3}};

template <>
inline constexpr bounds stated<fn::silu, pade<7, 6>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.c4bc7f18c297ep+4, .max_abs = 0.0004781,
              .max_abs_at = 0x1.3e31c1820388ep+3, .max_step_down = 5.601e+04, .max_step_down_at = -0x1.3e31c181fe8d5p+3,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.c4bc7f18c297ep+4, .max_abs = 0.0004781,
                .max_abs_at = 0x1.3e31c182037aep+3, .max_step_down = 7.209e+04,
                .max_step_down_at = -0x1.3dd37879c555ap+3, .bounded = true}};

template <>
inline constexpr bounds stated<fn::silu, pade<7, 8>, float>{
    .fused = {.max_ulp = 1.5e+11, .max_ulp_at = -0x1.3ffffep+4, .max_abs = 0.0005327, .max_abs_at = 0x1.3ffffep+4,
              .max_step_down = 1.39e+05, .max_step_down_at = -0x1.69bba6p+3},
    .unfused = {.max_ulp = 1.5e+11, .max_ulp_at = -0x1.3ffffep+4, .max_abs = 0.0005327, .max_abs_at = 0x1.3ffffep+4,
                .max_step_down = 2.685e+08, .max_step_down_at = -0x1.39fd98p+4}};

template <>
inline constexpr bounds stated<fn::silu, pade<7, 8>, double>{
    .fused = {.max_ulp = 4.123e+28, .max_ulp_at = -0x1.3ffffffffffffp+5, .max_abs = 0.001017,
              .max_abs_at = -0x1.3ffffffffffffp+5, .max_step_down = 9.676e+12, .max_step_down_at = -0x1.3e9169f440d2p+5,
              .bounded = true},
    .unfused = {.max_ulp = 4.123e+28, .max_ulp_at = -0x1.3ffffffffffffp+5, .max_abs = 0.001017,
                .max_abs_at = -0x1.3ffffffffffffp+5, .max_step_down = 1.586e+17,
                .max_step_down_at = -0x1.3ec353ad363eep+5, .bounded = true}};

template <>
inline constexpr bounds stated<fn::silu, pade<9, 8>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 4.585e-05, .max_abs_at = 0x1.923f8ep+3,
              .max_step_down = 5.153e+05, .max_step_down_at = -0x1.928198p+3},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 4.592e-05, .max_abs_at = 0x1.9232bcp+3,
                .max_step_down = 7.865e+05, .max_step_down_at = -0x1.86af3ap+3}};

template <>
inline constexpr bounds stated<fn::silu, pade<9, 8>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.c4bc7f18c297ep+4, .max_abs = 4.277e-05,
              .max_abs_at = 0x1.93025cbdea92ep+3, .max_step_down = 5.675e+05, .max_step_down_at = -0x1.93025cbde77eep+3,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.c4bc7f18c297ep+4, .max_abs = 4.277e-05,
                .max_abs_at = 0x1.93025cbde9cb8p+3, .max_step_down = 1.154e+06,
                .max_step_down_at = -0x1.9272372e3060dp+3, .bounded = true}};

template <>
inline constexpr bounds stated<fn::silu, spline<3>, float>{
    .fused = {.max_ulp = 1.42e+13, .max_ulp_at = -0x1.39c9a8p+4, .max_abs = 0.05665, .max_abs_at = 0x1.d6bbfp+3,
              .max_step_down = 2.098e+06, .max_step_down_at = -0x1.39c95ep+4},
    .unfused = {.max_ulp = 1.42e+13, .max_ulp_at = -0x1.39cb2cp+4, .max_abs = 0.05665, .max_abs_at = 0x1.d749aap+3,
                .max_step_down = 2.685e+08, .max_step_down_at = -0x1.39cb2p+4}};

template <>
inline constexpr bounds stated<fn::silu, spline<3>, double>{
    .fused = {.max_ulp = 2.553e+26, .max_ulp_at = -0x1.103467e6508b7p+5, .max_abs = 0.05401,
              .max_abs_at = 0x1.d6b83d1ac4dcp+3, .max_step_down = 1.394e+15, .max_step_down_at = -0x1.1ffff124c4ccfp+5},
    .unfused = {.max_ulp = 2.553e+26, .max_ulp_at = -0x1.103467e65084dp+5, .max_abs = 0.05401,
                .max_abs_at = 0x1.d6b83d8675a56p+3, .max_step_down = 2.477e+15,
                .max_step_down_at = -0x1.1e14f0e605406p+5}};

template <>
inline constexpr bounds stated<fn::silu, spline<15>, float>{
    .fused = {.max_ulp = 4.216e+09, .max_ulp_at = -0x1.3ffffep+4, .max_abs = 0.02761, .max_abs_at = 0x1.ca361cp+1,
              .max_step_down = 1.677e+08, .max_step_down_at = -0x1.3fd5dcp+4},
    .unfused = {.max_ulp = 4.216e+09, .max_ulp_at = -0x1.3ffffep+4, .max_abs = 0.02761, .max_abs_at = 0x1.ca443cp+1,
                .max_step_down = 2.685e+08, .max_step_down_at = -0x1.39d2fcp+4}};

template <>
inline constexpr bounds stated<fn::silu, spline<15>, double>{
    .fused = {.max_ulp = 2.08e+21, .max_ulp_at = -0x1.15ea7f68d5756p+5, .max_abs = 0.02632,
              .max_abs_at = 0x1.ca2b8966b3f79p+1, .max_step_down = 1.452e+10,
              .max_step_down_at = -0x1.8932d237afd9ep+4},
    .unfused = {.max_ulp = 2.08e+21, .max_ulp_at = -0x1.15ea7fa085c1ap+5, .max_abs = 0.02632,
                .max_abs_at = 0x1.ca2b8962da0e9p+1, .max_step_down = 1.89e+10,
                .max_step_down_at = -0x1.864509a671745p+4}};

template <>
inline constexpr bounds stated<fn::silu, spline<31>, float>{
    .fused = {.max_ulp = 2.347e+07, .max_ulp_at = -0x1.23563ep+4, .max_abs = 0.000674, .max_abs_at = 0x1.70feb2p+1,
              .max_step_down = 1.071e+04, .max_step_down_at = -0x1.4e6ef6p+3, .bounded = true},
    .unfused = {.max_ulp = 5.384e+07, .max_ulp_at = -0x1.23563ep+4, .max_abs = 0.0006741, .max_abs_at = 0x1.71138cp+1,
                .max_step_down = 4.195e+06, .max_step_down_at = -0x1.000002p+4, .bounded = true}};

template <>
inline constexpr bounds stated<fn::silu, spline<31>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.4a72d7ccb1e81p+7, .max_abs = 0.0006424,
              .max_abs_at = 0x1.710c199db5745p+1, .max_step_down = 2, .max_step_down_at = -0x1.29abe1f4532e5p+2,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.4a72d7ccb1e81p+7, .max_abs = 0.0006424,
                .max_abs_at = 0x1.710c19798e7f3p+1, .max_step_down = 2.884e+05,
                .max_step_down_at = -0x1.a88674961d2afp+3, .bounded = true}};

template <>
inline constexpr bounds stated<fn::silu, spline<36>, float>{
    .fused = {.max_ulp = 6.794e+07, .max_ulp_at = -0x1.2ffdfep+4, .max_abs = 0.0004534, .max_abs_at = 0x1.9504e6p+0,
              .max_step_down = 1.888e+07, .max_step_down_at = -0x1.1ffdfep+4},
    .unfused = {.max_ulp = 1.252e+08, .max_ulp_at = -0x1.2ffdfep+4, .max_abs = 0.0004534, .max_abs_at = 0x1.94d08p+0,
                .max_step_down = 3.356e+07, .max_step_down_at = -0x1.1ffdfep+4}};

template <>
inline constexpr bounds stated<fn::silu, spline<36>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.4a72d7ccb1e81p+7, .max_abs = 0.0004322,
              .max_abs_at = 0x1.94cc88be03404p+0, .max_step_down = 2, .max_step_down_at = -0x1.29abe1f4532e2p+2},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.4a72d7ccb1e81p+7, .max_abs = 0.0004322,
                .max_abs_at = 0x1.94cc8862c7e04p+0, .max_step_down = 7.209e+04,
                .max_step_down_at = -0x1.71ddc6f7c661p+3}};

template <>
inline constexpr bounds stated<fn::silu, spline<63>, float>{
    .fused = {.max_ulp = 2.48e+07, .max_ulp_at = -0x1.249124p+4, .max_abs = 4.433e-05, .max_abs_at = 0x1.c241cap-1,
              .max_step_down = 1.858e+07, .max_step_down_at = -0x1.1b6c92p+4},
    .unfused = {.max_ulp = 5.5e+07, .max_ulp_at = -0x1.249122p+4, .max_abs = 4.433e-05, .max_abs_at = 0x1.c23a8cp-1,
                .max_step_down = 3.356e+07, .max_step_down_at = -0x1.1b6c9p+4}};

template <>
inline constexpr bounds stated<fn::silu, spline<63>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.4a72d7ccb1e81p+7, .max_abs = 4.22e-05,
              .max_abs_at = 0x1.c25e4f0331291p-1, .max_step_down = 2, .max_step_down_at = -0x1.29abe1f4532e5p+2},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.4a72d7ccb1e81p+7, .max_abs = 4.22e-05,
                .max_abs_at = 0x1.c25e4f7974db1p-1, .max_step_down = 2.419e+12,
                .max_step_down_at = -0x1.dafffffffffffp+4}};

template <>
inline constexpr bounds stated<fn::silu, taylor<2>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 0.2185, .max_abs_at = -0x1.28593ep+1,
              .max_step_down = 14, .max_step_down_at = -0x1.254ceep+1},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 0.2185, .max_abs_at = -0x1.28593ep+1,
                .max_step_down = 16, .max_step_down_at = -0x1.25433ap+1}};

template <>
inline constexpr bounds stated<fn::silu, taylor<2>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.458256570b036p+2, .max_abs = 0.2083,
              .max_abs_at = -0x1.28593ec66ca8ep+1, .max_step_down = 15.41, .max_step_down_at = -0x1.2726fdf74b21p+1},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.458256570b036p+2, .max_abs = 0.2083,
                .max_abs_at = -0x1.28593ec66ca8ep+1, .max_step_down = 17.6, .max_step_down_at = -0x1.260f4f6566844p+1}};

template <>
inline constexpr bounds stated<fn::silu, taylor<3>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 0.2003, .max_abs_at = 0x1.3e94eep+1,
              .max_step_down = 5, .max_step_down_at = -0x1.dddcep+0, .bounded = true},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 0.2003, .max_abs_at = 0x1.3e94eep+1,
                .max_step_down = 8, .max_step_down_at = -0x1.dddebcp+0, .bounded = true}};

template <>
inline constexpr bounds stated<fn::silu, taylor<3>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.458256570b036p+2, .max_abs = 0.191,
              .max_abs_at = 0x1.3e94eed1c44ccp+1, .max_step_down = 5, .max_step_down_at = -0x1.de16cec9e9974p+0,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.458256570b036p+2, .max_abs = 0.191,
                .max_abs_at = 0x1.3e94eed1c44cdp+1, .max_step_down = 8.8, .max_step_down_at = -0x1.ea417976b60a3p+0,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::silu, taylor<4>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 0.1887, .max_abs_at = -0x1.4cf1c6p+1,
              .max_step_down = 18, .max_step_down_at = -0x1.2e0928p+1},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 0.1887, .max_abs_at = -0x1.4cf1c6p+1,
                .max_step_down = 24, .max_step_down_at = -0x1.4c2286p+1}};

template <>
inline constexpr bounds stated<fn::silu, taylor<4>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.458256570b036p+2, .max_abs = 0.1799,
              .max_abs_at = 0x1.4cf1c50f58545p+1, .max_step_down = 19.8, .max_step_down_at = -0x1.48a5882bb9698p+1},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.458256570b036p+2, .max_abs = 0.1799,
                .max_abs_at = 0x1.4cf1c50f58545p+1, .max_step_down = 30.81, .max_step_down_at = -0x1.4cbf25458b479p+1}};

template <>
inline constexpr bounds stated<fn::silu, taylor<5>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 0.1806, .max_abs_at = 0x1.570b0cp+1,
              .max_step_down = 6, .max_step_down_at = -0x1.029fcep+1, .bounded = true},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 0.1806, .max_abs_at = 0x1.570b0cp+1,
                .max_step_down = 8, .max_step_down_at = -0x1.ddddp+0, .bounded = true}};

template <>
inline constexpr bounds stated<fn::silu, taylor<5>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.458256570b036p+2, .max_abs = 0.1722,
              .max_abs_at = 0x1.570b0cba0671bp+1, .max_step_down = 6, .max_step_down_at = -0x1.14c57a2a8357cp+1,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.458256570b036p+2, .max_abs = 0.1722,
                .max_abs_at = 0x1.570b0cba0671ap+1, .max_step_down = 8.8, .max_step_down_at = -0x1.e01f4016f9234p+0,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::silu, taylor<6>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 0.1747, .max_abs_at = 0x1.5e8c0ep+1,
              .max_step_down = 20, .max_step_down_at = -0x1.595316p+1},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 0.1747, .max_abs_at = 0x1.5e8c0ep+1,
                .max_step_down = 32, .max_step_down_at = -0x1.52b156p+1}};

template <>
inline constexpr bounds stated<fn::silu, taylor<6>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.458256570b036p+2, .max_abs = 0.1665,
              .max_abs_at = 0x1.5e8c0db954d87p+1, .max_step_down = 26.41, .max_step_down_at = -0x1.5e87dad2d65aap+1},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.458256570b036p+2, .max_abs = 0.1665,
                .max_abs_at = 0x1.5e8c0db954d87p+1, .max_step_down = 35.2, .max_step_down_at = -0x1.5d072a24a521p+1}};

template <>
inline constexpr bounds stated<fn::silu, taylor<7>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 0.1702, .max_abs_at = -0x1.645934p+1,
              .max_step_down = 6, .max_step_down_at = -0x1.0063eap+1, .bounded = true},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 0.1702, .max_abs_at = -0x1.645934p+1,
                .max_step_down = 16, .max_step_down_at = -0x1.350ab8p+1, .bounded = true}};

template <>
inline constexpr bounds stated<fn::silu, taylor<7>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.458256570b036p+2, .max_abs = 0.1622,
              .max_abs_at = 0x1.6459330062c8dp+1, .max_step_down = 6, .max_step_down_at = -0x1.19268599876aep+1,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.458256570b036p+2, .max_abs = 0.1622,
                .max_abs_at = 0x1.6459330062c8ep+1, .max_step_down = 17.6, .max_step_down_at = -0x1.3d7f76afc4da6p+1,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::silu, taylor<8>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 0.1666, .max_abs_at = -0x1.68f86cp+1,
              .max_step_down = 26, .max_step_down_at = -0x1.6530ap+1},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 0.1666, .max_abs_at = -0x1.68f86cp+1,
                .max_step_down = 32, .max_step_down_at = -0x1.5803ecp+1}};

template <>
inline constexpr bounds stated<fn::silu, taylor<8>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.458256570b036p+2, .max_abs = 0.1588,
              .max_abs_at = 0x1.68f86c1edb1f3p+1, .max_step_down = 28.6, .max_step_down_at = -0x1.686e1414e8817p+1},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.458256570b036p+2, .max_abs = 0.1588,
                .max_abs_at = 0x1.68f86c1edb1f3p+1, .max_step_down = 35.2, .max_step_down_at = -0x1.67a99afab0daep+1}};

template <>
inline constexpr bounds stated<fn::silu, k_tanh, float>{
    .fused = {.max_ulp = 2.407e+07, .max_ulp_at = -0x1.e1fffep+2, .max_abs = 0.01614, .max_abs_at = 0x1.3ffffep+2,
              .max_step_down = 5.243e+05, .max_step_down_at = -0x1.fffffep+0},
    .unfused = {.max_ulp = 2.407e+07, .max_ulp_at = -0x1.e1fffep+2, .max_abs = 0.01614, .max_abs_at = 0x1.3ffffep+2,
                .max_step_down = 5.243e+05, .max_step_down_at = -0x1.fffffep+0}};

template <>
inline constexpr bounds stated<fn::silu, k_tanh_monotone, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 0.01159, .max_abs_at = 0x1.01fffep+1,
              .max_step_down = 4.096e+05, .max_step_down_at = -0x1.3ffffep+0},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 0.01159, .max_abs_at = -0x1.01fffep+1,
                .max_step_down = 4.096e+05, .max_step_down_at = -0x1.3ffffep+0}};

template <>
inline constexpr bounds stated<fn::silu, k_tanh_64, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 0.01007, .max_abs_at = 0x1.1ffffep+1,
              .max_step_down = 2.458e+05, .max_step_down_at = -0x1.3ffffep+0},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 0.01007, .max_abs_at = 0x1.1ffffep+1,
                .max_step_down = 2.458e+05, .max_step_down_at = -0x1.3ffffep+0}};

template <>
inline constexpr bounds stated<fn::silu, schraudolph, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 0.006961, .max_abs_at = -0x1.5b23e2p+0,
              .max_step_down = 75, .max_step_down_at = -0x1.528038p-1},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 0.006961, .max_abs_at = -0x1.5b23e2p+0,
                .max_step_down = 1.049e+06, .max_step_down_at = -0x1.dp+3}};

template <>
inline constexpr bounds stated<fn::silu, schraudolph, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.4a72d7ccb1e81p+7, .max_abs = 0.006635,
              .max_abs_at = 0x1.5b24133a33cc2p+0, .max_step_down = 5.507e+09,
              .max_step_down_at = -0x1.511f04dc0bedcp-1},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.4a72d7ccb1e81p+7, .max_abs = 0.006635,
                .max_abs_at = 0x1.5b24133a33cc2p+0, .max_step_down = 5.507e+09,
                .max_step_down_at = -0x1.511f04dc0beddp-1}};

template <>
inline constexpr bounds stated<fn::silu, schraudolph_ng, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 0.002432, .max_abs_at = 0x1.aafe02p+0,
              .max_step_down = 4.361e+06, .max_step_down_at = -0x1.0a2b18p+4},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 0.002432, .max_abs_at = 0x1.aaf186p+0,
                .max_step_down = 8.389e+06, .max_step_down_at = -0x1.0a2b18p+4}};

template <>
inline constexpr bounds stated<fn::silu, schraudolph_ng, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.4a72d7ccb1e81p+7, .max_abs = 0.002317,
              .max_abs_at = -0x1.ab22c89ce0acbp+0, .max_step_down = 8.671e+09,
              .max_step_down_at = -0x1.9a4640bdf52bbp-1},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.4a72d7ccb1e81p+7, .max_abs = 0.002317,
                .max_abs_at = 0x1.ab22c89ce0accp+0, .max_step_down = 8.671e+09,
                .max_step_down_at = -0x1.9a4640bdf52bcp-1}};

template <>
inline constexpr bounds stated<fn::silu, rational<13, 14>, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 9.552e-07, .max_abs_at = 0x1.0adb92p+4,
              .max_step_down = 1.761e+05, .max_step_down_at = -0x1.512422p+4},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 9.552e-07, .max_abs_at = 0x1.0adb8ep+4,
                .max_step_down = 1.761e+05, .max_step_down_at = -0x1.51213cp+4}};

template <>
inline constexpr bounds stated<fn::silu, rational<9, 10>, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 1.801e-06, .max_abs_at = 0x1.000002p+4,
              .max_step_down = 7452, .max_step_down_at = -0x1.002a54p+4},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 1.801e-06, .max_abs_at = 0x1.000002p+4,
                .max_step_down = 7802, .max_step_down_at = -0x1.e655ep+3}};

template <>
inline constexpr bounds stated<fn::silu, rational<5, 6>, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 0.0002542, .max_abs_at = 0x1.48fe68p+3,
              .max_step_down = 373, .max_step_down_at = -0x1.3d8238p+3},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 0.0002542, .max_abs_at = 0x1.48fe6ap+3,
                .max_step_down = 373, .max_step_down_at = -0x1.3d7032p+3}};

template <>
inline constexpr bounds stated<fn::silu, accurate, bfloat16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1p-133, .max_abs = 0.01563, .max_abs_at = 0x1.7cp+2, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1p-133, .max_abs = 0.01563, .max_abs_at = 0x1.7cp+2, .bounded = true}};

template <>
inline constexpr bounds stated<fn::silu, accurate, float16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = -0x1p-11, .max_abs = 0.002665, .max_abs_at = 0x1.004p+3, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = -0x1p-11, .max_abs = 0.002665, .max_abs_at = 0x1.004p+3, .bounded = true}};

template <>
inline constexpr bounds stated<fn::silu, rational<13, 14>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.c4bc7f18c297ep+4, .max_abs = 7.898e-09,
              .max_abs_at = 0x1.8b7b712e9fc61p+1, .max_step_down = 1.938e+05, .max_step_down_at = -0x1.512070958fe41p+4,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.c4bc7f18c297ep+4, .max_abs = 7.898e-09,
                .max_abs_at = 0x1.8b7b160c06686p+1, .max_step_down = 1.939e+05,
                .max_step_down_at = -0x1.511d72b85c152p+4, .bounded = true}};

template <>
inline constexpr bounds stated<fn::silu, rational<9, 10>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.c4bc7f18c297ep+4, .max_abs = 9.202e-07,
              .max_abs_at = 0x1.049154d95039fp+4, .max_step_down = 8032, .max_step_down_at = -0x1.00726818a027dp+4},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.c4bc7f18c297ep+4, .max_abs = 9.202e-07,
                .max_abs_at = 0x1.0491670025563p+4, .max_step_down = 8586, .max_step_down_at = -0x1.e655ca22cdd9p+3}};

template <>
inline constexpr bounds stated<fn::silu, rational<5, 6>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.c4bc7f18c297ep+4, .max_abs = 0.000254,
              .max_abs_at = 0x1.4905d7fb954cap+3, .max_step_down = 412.6, .max_step_down_at = -0x1.3d7b459b2a3f1p+3},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.c4bc7f18c297ep+4, .max_abs = 0.000254,
                .max_abs_at = 0x1.4905d73c5a71cp+3, .max_step_down = 412.6, .max_step_down_at = -0x1.3d6c74b0c0065p+3}};

template <>
inline constexpr bounds stated<fn::silu, correctly_rounded, float>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = -0x1p-24, .max_abs = 9.537e-07, .max_abs_at = 0x1.0ad4e2p+4,
              .bounded = true, .misrounded = 0},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = -0x1p-24, .max_abs = 9.537e-07, .max_abs_at = 0x1.0ad4e2p+4,
                .bounded = true, .misrounded = 0}};

template <>
inline constexpr bounds stated<fn::silu, schraudolph_quadratic, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 4.141e-06, .max_abs_at = 0x1.dada4cp+0,
              .max_step_down = 1066, .max_step_down_at = -0x1.0a269ep+3, .bounded = true},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 4.163e-06, .max_abs_at = 0x1.d9694ep+0,
                .max_step_down = 4.195e+06, .max_step_down_at = -0x1.000002p+4, .bounded = true}};

template <>
inline constexpr bounds stated<fn::silu, schraudolph_quadratic, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.4a72d7ccb1e81p+7, .max_abs = 4.123e-06,
              .max_abs_at = -0x1.d934b9efb2225p+0, .max_step_down = 3.248e+09, .max_step_down_at = -0x1.dd6dc6a6c4fdp-2,
              .bounded = true},
    .unfused = {.max_ulp = 9.599e+15, .max_ulp_at = -0x1.27941bd92d98bp+5, .max_abs = 4.123e-06,
                .max_abs_at = 0x1.d8a184e518205p+0, .max_step_down = 2.419e+12,
                .max_step_down_at = -0x1.dafffffffffffp+4, .bounded = true}};

template <>
inline constexpr bounds stated<fn::silu, reciprocal_sqrt<5>, float>{
    .fused = {.max_ulp = 1.311e+09, .max_ulp_at = -0x1.3be664p+4, .max_abs = 0.0006632, .max_abs_at = 0x1.c7b66p+2,
              .max_step_down = 3.356e+08, .max_step_down_at = -0x1.3ffff4p+4},
    .unfused = {.max_ulp = 1.328e+09, .max_ulp_at = -0x1.3be664p+4, .max_abs = 0.0006633, .max_abs_at = 0x1.c8925p+2,
                .max_step_down = 2.685e+08, .max_step_down_at = -0x1.3d800ep+4}};

template <>
inline constexpr bounds stated<fn::silu, reciprocal_sqrt<7>, float>{
    .fused = {.max_ulp = 1.562e+08, .max_ulp_at = -0x1.3ffffep+4, .max_abs = 5.467e-05, .max_abs_at = 0x1.1e6bd6p+3,
              .max_step_down = 1.678e+08, .max_step_down_at = -0x1.3ffffcp+4, .bounded = true},
    .unfused = {.max_ulp = 2.569e+08, .max_ulp_at = -0x1.3ffffep+4, .max_abs = 5.492e-05, .max_abs_at = 0x1.1e663ap+3,
                .max_step_down = 2.685e+08, .max_step_down_at = -0x1.39c97p+4, .bounded = true}};

template <>
inline constexpr bounds stated<fn::silu, reciprocal_sqrt<5>, double>{
    .fused = {.max_ulp = 3.995e+23, .max_ulp_at = -0x1.3dce2210c7443p+5, .max_abs = 0.0006633,
              .max_abs_at = 0x1.c835999be4a76p+2, .max_step_down = 1.982e+17, .max_step_down_at = -0x1.3ffffee69449p+5},
    .unfused = {.max_ulp = 3.995e+23, .max_ulp_at = -0x1.3dce2254f6de9p+5, .max_abs = 0.0006633,
                .max_abs_at = 0x1.c8359a2a4525bp+2, .max_step_down = 3.171e+17,
                .max_step_down_at = -0x1.3fffb745994c9p+5}};

template <>
inline constexpr bounds stated<fn::silu, reciprocal_sqrt<7>, double>{
    .fused = {.max_ulp = 3.772e+21, .max_ulp_at = -0x1.3dce403dea289p+5, .max_abs = 5.388e-05,
              .max_abs_at = 0x1.1f3fa1fb538bdp+3, .max_step_down = 1.982e+17, .max_step_down_at = -0x1.3fffffffffe9cp+5,
              .bounded = true},
    .unfused = {.max_ulp = 3.772e+21, .max_ulp_at = -0x1.3dce715a849cbp+5, .max_abs = 5.388e-05,
                .max_abs_at = 0x1.1f3faba46d816p+3, .max_step_down = 3.171e+17,
                .max_step_down_at = -0x1.3e13252a4299bp+5, .bounded = true}};

template <>
inline constexpr bounds stated<fn::silu_derivative, exp_quotient, float>{
    .fused = {.max_ulp = 1.014e+07, .max_ulp_at = -0x1.474974p+0, .max_abs = 1.847e-07, .max_abs_at = 0x1.8424dep+1,
              .max_step_down = 4, .max_step_down_at = -0x1.3330b2p+1},
    .unfused = {.max_ulp = 1.014e+07, .max_ulp_at = -0x1.474974p+0, .max_abs = 1.94e-07, .max_abs_at = 0x1.7b9a52p+0,
                .max_step_down = 4, .max_step_down_at = -0x1.332462p+1}};

template <>
inline constexpr bounds stated<fn::silu_derivative, exp_quotient, double>{
    .fused = {.max_ulp = 1.472e+15, .max_ulp_at = -0x1.474973c84120bp+0, .max_abs = 3.702e-16,
              .max_abs_at = 0x1.a63b262f0ccbfp+1, .max_step_down = 4, .max_step_down_at = -0x1.39af97d5af2b8p+1,
              .bounded = true},
    .unfused = {.max_ulp = 1.602e+15, .max_ulp_at = -0x1.474973c84120bp+0, .max_abs = 3.825e-16,
                .max_abs_at = 0x1.7e1e2673d8639p+0, .max_step_down = 4, .max_step_down_at = -0x1.39af97d5af2b8p+1,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::silu_derivative, uniform_table<32, 2>, float>{
    .fused = {.max_ulp = 4.751e+10, .max_ulp_at = -0x1.474974p+0, .max_abs = 5.442e-05, .max_abs_at = 0x1.641eccp-3,
              .max_step_down = 8192, .max_step_down_at = -0x1.707e42p+3, .bounded = true},
    .unfused = {.max_ulp = 4.751e+10, .max_ulp_at = -0x1.474974p+0, .max_abs = 5.442e-05, .max_abs_at = 0x1.64614cp-3,
                .max_step_down = 2.685e+08, .max_step_down_at = -0x1.474974p+0, .bounded = true}};

template <>
inline constexpr bounds stated<fn::silu_derivative, rational<9, 10>, float>{
    .fused = {.max_ulp = 5.39e+08, .max_ulp_at = -0x1.474974p+0, .max_abs = 1.546e-06, .max_abs_at = 0x1.01838ep+4,
              .max_step_down = 6987, .max_step_down_at = -0x1.002a54p+4, .bounded = true},
    .unfused = {.max_ulp = 5.497e+08, .max_ulp_at = -0x1.474974p+0, .max_abs = 1.546e-06, .max_abs_at = 0x1.01838ep+4,
                .max_step_down = 7694, .max_step_down_at = -0x1.e4007ep+3, .bounded = true}};

template <>
inline constexpr bounds stated<fn::silu_derivative, accurate, bfloat16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = -0x1p-9, .max_abs = 0.003897, .max_abs_at = 0x1.84p+2, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = -0x1p-9, .max_abs = 0.003897, .max_abs_at = 0x1.84p+2, .bounded = true}};

template <>
inline constexpr bounds stated<fn::silu_derivative, accurate, float16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = -0x1p-12, .max_abs = 0.0004881, .max_abs_at = 0x1.118p+3, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = -0x1p-12, .max_abs = 0.0004881, .max_abs_at = 0x1.118p+3, .bounded = true}};

template <>
inline constexpr bounds stated<fn::silu_derivative, rational<9, 10>, double>{
    .fused = {.max_ulp = 3.801e+25, .max_ulp_at = -0x1.474973c84120bp+0, .max_abs = 8.637e-07,
              .max_abs_at = 0x1.04a7c1ce0fccp+4, .max_step_down = 1.054e+12, .max_step_down_at = -0x1.474973c840728p+0,
              .bounded = true},
    .unfused = {.max_ulp = 3.801e+25, .max_ulp_at = -0x1.474973c84120bp+0, .max_abs = 8.637e-07,
                .max_abs_at = 0x1.04a7d21a69c8ap+4, .max_step_down = 3.78e+10,
                .max_step_down_at = -0x1.474973c85e24bp+0, .bounded = true}};

template <>
inline constexpr bounds stated<fn::silu_derivative, correctly_rounded, float>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = -0x1p-25, .max_abs = 5.961e-08, .max_abs_at = 0x1.7d0c3p+0, .bounded = true,
              .misrounded = 0},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = -0x1p-25, .max_abs = 5.961e-08, .max_abs_at = 0x1.7d0c3p+0,
                .bounded = true, .misrounded = 0}};

template <>
inline constexpr bounds stated<fn::swish, exp_quotient, float>{
    .fused = {.max_ulp = 2.394, .max_ulp_at = -0x1.0af4e2p+4, .max_abs = 9.537e-07, .max_abs_at = 0x1.0ad4e2p+4,
              .max_step_down = 2, .max_step_down_at = -0x1.193eb4p+0, .bounded = true},
    .unfused = {.max_ulp = 2.466, .max_ulp_at = -0x1.0ad9e4p+4, .max_abs = 9.537e-07, .max_abs_at = 0x1.0ad4e2p+4,
                .max_step_down = 2, .max_step_down_at = -0x1.193eb4p+0, .bounded = true}};

template <>
inline constexpr bounds stated<fn::swish, exp_quotient, double>{
    .fused = {.max_ulp = 2.513, .max_ulp_at = -0x1.2707a041e3fdcp+5, .max_abs = 3.734e-15,
              .max_abs_at = 0x1.2707a041e3fdcp+5, .max_step_down = 2, .max_step_down_at = -0x1.4658f613ba6bbp+0,
              .bounded = true},
    .unfused = {.max_ulp = 2.559, .max_ulp_at = -0x1.28ac8387dfc09p+5, .max_abs = 3.734e-15,
                .max_abs_at = 0x1.2707a041e3fdcp+5, .max_step_down = 2, .max_step_down_at = -0x1.4658f613ba6d8p+0,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::swish, table<32, 4>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 1.209e-06, .max_abs_at = 0x1.0ec59cp+4,
              .max_step_down = 2, .max_step_down_at = -0x1.dddd0ep+0, .bounded = true},
    .unfused = {.max_ulp = 2.532e+07, .max_ulp_at = -0x1.2059dcp+4, .max_abs = 1.721e-06, .max_abs_at = 0x1.2059dap+4,
                .max_step_down = 1.049e+06, .max_step_down_at = -0x1.e38e38p+3, .bounded = true}};

template <>
inline constexpr bounds stated<fn::swish, table<8, 7>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 1.189e-06, .max_abs_at = 0x1.0e58c6p+4,
              .max_step_down = 2, .max_step_down_at = -0x1.dddd0ep+0, .bounded = true},
    .unfused = {.max_ulp = 2.499e+07, .max_ulp_at = -0x1.1fcc96p+4, .max_abs = 1.712e-06, .max_abs_at = 0x1.1fcc96p+4,
                .max_step_down = 1.049e+06, .max_step_down_at = -0x1.e38e38p+3, .bounded = true}};

template <>
inline constexpr bounds stated<fn::swish, uniform_table<32, 1>, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 0.003033, .max_abs_at = 0x1.f7088p+2,
              .max_step_down = 3, .max_step_down_at = -0x1.241676p+0},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 0.003033, .max_abs_at = 0x1.f70884p+2,
                .max_step_down = 1024, .max_step_down_at = -0x1.e468acp+2}};

template <>
inline constexpr bounds stated<fn::swish, uniform_table<32, 2>, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 0.0002961, .max_abs_at = 0x1.4f298ap+3,
              .max_step_down = 1.056e+04, .max_step_down_at = -0x1.49b8e8p+3},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 0.0002961, .max_abs_at = 0x1.4f2848p+3,
                .max_step_down = 1.639e+04, .max_step_down_at = -0x1.3dd78p+3}};

template <>
inline constexpr bounds stated<fn::swish, uniform_table<8, 2>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 0.003566, .max_abs_at = 0x1.eeb78ep+2,
              .max_step_down = 989.5, .max_step_down_at = -0x1.eeb7fp+2},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 0.003566, .max_abs_at = 0x1.eeb794p+2,
                .max_step_down = 1024, .max_step_down_at = -0x1.e46ca6p+2}};

template <>
inline constexpr bounds stated<fn::swish, table<8, 3>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 0.0002984, .max_abs_at = 0x1.509d94p+3,
              .max_step_down = 1.078e+04, .max_step_down_at = -0x1.50a25ep+3, .bounded = true},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 0.0002985, .max_abs_at = 0x1.5098ecp+3,
                .max_step_down = 1.639e+04, .max_step_down_at = -0x1.3d69dcp+3, .bounded = true}};

template <>
inline constexpr bounds stated<fn::swish, expm1_quotient, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.4a72d7ccb1e81p+7, .max_abs = 4.656e-15,
              .max_abs_at = 0x1.0151403e79457p+5, .max_step_down = 2, .max_step_down_at = -0x1.29abe1f4532e1p+2,
              .bounded = true},
    .unfused = {.max_ulp = 1.267e+16, .max_ulp_at = -0x1.30fc1907e8463p+5, .max_abs = 6.547e-15,
                .max_abs_at = 0x1.18a115e7fa584p+5, .max_step_down = 2.309e+12,
                .max_step_down_at = -0x1.dafffffffffffp+4, .bounded = true}};

template <>
inline constexpr bounds stated<fn::swish, pade<3, 2>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 0.04645, .max_abs_at = 0x1.293d4ep+2,
              .max_step_down = 136, .max_step_down_at = -0x1.0c5066p+2, .bounded = true},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 0.04645, .max_abs_at = -0x1.293d54p+2,
                .max_step_down = 192, .max_step_down_at = -0x1.0c3d58p+2, .bounded = true}};

template <>
inline constexpr bounds stated<fn::swish, pade<3, 2>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.4a72d7ccb1e81p+7, .max_abs = 0.04428,
              .max_abs_at = 0x1.293d5ea4af417p+2, .max_step_down = 149.7, .max_step_down_at = -0x1.0cf61f3a7b94ap+2,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.4a72d7ccb1e81p+7, .max_abs = 0.04428,
                .max_abs_at = 0x1.293d5ea4af418p+2, .max_step_down = 140.8, .max_step_down_at = -0x1.19878b6052eap+2,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::swish, pade<3, 4>, float>{
    .fused = {.max_ulp = 2.991e+13, .max_ulp_at = -0x1.3ffffep+4, .max_abs = 0.1063, .max_abs_at = -0x1.3ffffep+4,
              .max_step_down = 4.195e+06, .max_step_down_at = -0x1.39c95ep+4},
    .unfused = {.max_ulp = 2.99e+13, .max_ulp_at = -0x1.3ffffep+4, .max_abs = 0.1063, .max_abs_at = 0x1.3ffffep+4,
                .max_step_down = 2.685e+08, .max_step_down_at = -0x1.39c9fap+4}};

template <>
inline constexpr bounds stated<fn::swish, pade<3, 4>, double>{
    .fused = {.max_ulp = 8.216e+30, .max_ulp_at = -0x1.3ffffffffffffp+5, .max_abs = 0.2026,
              .max_abs_at = -0x1.3ffffffffffffp+5, .max_step_down = 2.477e+15,
              .max_step_down_at = -0x1.3e9169f440d23p+5},
    .unfused = {.max_ulp = 8.216e+30, .max_ulp_at = -0x1.3ffffffffffffp+5, .max_abs = 0.2026,
                .max_abs_at = 0x1.3fffffffffffep+5, .max_step_down = 1.586e+17,
                .max_step_down_at = -0x1.3e9169f440d4fp+5}};

template <>
inline constexpr bounds stated<fn::swish, pade<5, 4>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 0.005204, .max_abs_at = 0x1.d2c73cp+2,
              .max_step_down = 2797, .max_step_down_at = -0x1.d22036p+2},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 0.005204, .max_abs_at = -0x1.d2c782p+2,
                .max_step_down = 3072, .max_step_down_at = -0x1.cb5958p+2}};

template <>
inline constexpr bounds stated<fn::swish, pade<5, 4>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.8bf7589a3ce19p+7, .max_abs = 0.004961,
              .max_abs_at = 0x1.d2c8548e0033p+2, .max_step_down = 3081, .max_step_down_at = -0x1.d2c8548dfcdc6p+2,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.8bf7589a3ce19p+7, .max_abs = 0.004961,
                .max_abs_at = 0x1.d2c8548e0033p+2, .max_step_down = 3380, .max_step_down_at = -0x1.d295e3aabef9fp+2,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::swish, pade<5, 6>, float>{
    .fused = {.max_ulp = 2.124e+12, .max_ulp_at = -0x1.3ffffep+4, .max_abs = 0.007545, .max_abs_at = 0x1.3ffffep+4,
              .max_step_down = 2.622e+05, .max_step_down_at = -0x1.39c95ap+4},
    .unfused = {.max_ulp = 2.123e+12, .max_ulp_at = -0x1.3ffffep+4, .max_abs = 0.007543, .max_abs_at = 0x1.3ffffep+4,
                .max_step_down = 2.685e+08, .max_step_down_at = -0x1.39cc2ap+4}};

template <>
inline constexpr bounds stated<fn::swish, pade<5, 6>, double>{
    .fused = {.max_ulp = 5.835e+29, .max_ulp_at = -0x1.3ffffffffffffp+5, .max_abs = 0.01439,
              .max_abs_at = -0x1.3ffffffffffffp+5, .max_step_down = 1.549e+14,
              .max_step_down_at = -0x1.3e9169f440d21p+5, .bounded = true},
    .unfused = {.max_ulp = 5.835e+29, .max_ulp_at = -0x1.3ffffffffffffp+5, .max_abs = 0.01439,
                .max_abs_at = -0x1.3ffffffffffffp+5, .max_step_down = 1.586e+17,
                .max_step_down_at = -0x1.3e423c8244b1cp+5, .bounded = true}};

template <>
inline constexpr bounds stated<fn::swish, pade<7, 6>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 0.0005021, .max_abs_at = 0x1.3e2778p+3,
              .max_step_down = 5.089e+04, .max_step_down_at = -0x1.3e0eecp+3},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.e6546p+3, .max_abs = 0.0005023, .max_abs_at = 0x1.3e25p+3,
                .max_step_down = 4.916e+04, .max_step_down_at = -0x1.3d68c6p+3}};

template <>
inline constexpr bounds stated<fn::swish, pade<7, 6>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.4a72d7ccb1e81p+7, .max_abs = 0.0004781,
              .max_abs_at = 0x1.3e31c1820393bp+3, .max_step_down = 5.601e+04, .max_step_down_at = -0x1.3e312cd17fb89p+3,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.4a72d7ccb1e81p+7, .max_abs = 0.0004781,
                .max_abs_at = 0x1.3e31c18203a28p+3, .max_step_down = 7.209e+04,
                .max_step_down_at = -0x1.3d938f7184573p+3, .bounded = true}};

template <>
inline constexpr bounds stated<fn::swish, pade<7, 8>, float>{
    .fused = {.max_ulp = 1.5e+11, .max_ulp_at = -0x1.3ffffep+4, .max_abs = 0.0005327, .max_abs_at = 0x1.3ffffep+4,
              .max_step_down = 1.39e+05, .max_step_down_at = -0x1.69bba6p+3},
    .unfused = {.max_ulp = 1.5e+11, .max_ulp_at = -0x1.3ffffep+4, .max_abs = 0.0005327, .max_abs_at = 0x1.3ffffep+4,
                .max_step_down = 2.685e+08, .max_step_down_at = -0x1.39fd98p+4}};

template <>
inline constexpr bounds stated<fn::swish, pade<7, 8>, double>{
    .fused = {.max_ulp = 4.123e+28, .max_ulp_at = -0x1.3ffffffffffffp+5, .max_abs = 0.001017,
              .max_abs_at = -0x1.3ffffffffffffp+5, .max_step_down = 9.676e+12, .max_step_down_at = -0x1.3e9169f440d2p+5,
              .bounded = true},
    .unfused = {.max_ulp = 4.123e+28, .max_ulp_at = -0x1.3ffffffffffffp+5, .max_abs = 0.001017,
                .max_abs_at = -0x1.3ffffffffffffp+5, .max_step_down = 1.586e+17,
                .max_step_down_at = -0x1.3fe7128e0fd7cp+5, .bounded = true}};

template <>
inline constexpr bounds stated<fn::swish, pade<9, 8>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 4.585e-05, .max_abs_at = 0x1.923f8ep+3,
              .max_step_down = 5.153e+05, .max_step_down_at = -0x1.928198p+3},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 4.592e-05, .max_abs_at = 0x1.9232bcp+3,
                .max_step_down = 7.865e+05, .max_step_down_at = -0x1.86af3ap+3}};

template <>
inline constexpr bounds stated<fn::swish, pade<9, 8>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.c4bc7f18c297ep+4, .max_abs = 4.277e-05,
              .max_abs_at = 0x1.93025cbdea92ep+3, .max_step_down = 5.675e+05, .max_step_down_at = -0x1.93025cbde77eep+3,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.c4bc7f18c297ep+4, .max_abs = 4.277e-05,
                .max_abs_at = 0x1.93025cbdea0b6p+3, .max_step_down = 1.154e+06,
                .max_step_down_at = -0x1.928beebf4e6ffp+3, .bounded = true}};

template <>
inline constexpr bounds stated<fn::swish, spline<3>, float>{
    .fused = {.max_ulp = 1.42e+13, .max_ulp_at = -0x1.39c9a8p+4, .max_abs = 0.05665, .max_abs_at = 0x1.d6bbfp+3,
              .max_step_down = 2.098e+06, .max_step_down_at = -0x1.39c95ep+4},
    .unfused = {.max_ulp = 1.42e+13, .max_ulp_at = -0x1.39cb2cp+4, .max_abs = 0.05665, .max_abs_at = 0x1.d749aap+3,
                .max_step_down = 2.685e+08, .max_step_down_at = -0x1.39cb2p+4}};

template <>
inline constexpr bounds stated<fn::swish, spline<3>, double>{
    .fused = {.max_ulp = 2.553e+26, .max_ulp_at = -0x1.103467e6508b7p+5, .max_abs = 0.05401,
              .max_abs_at = 0x1.d6b83dde452d7p+3, .max_step_down = 1.394e+15,
              .max_step_down_at = -0x1.1fff9bf03fb4bp+5},
    .unfused = {.max_ulp = 2.553e+26, .max_ulp_at = -0x1.103467e65084dp+5, .max_abs = 0.05401,
                .max_abs_at = 0x1.d6b83de04c212p+3, .max_step_down = 2.477e+15,
                .max_step_down_at = -0x1.1e14f0e605406p+5}};

template <>
inline constexpr bounds stated<fn::swish, spline<15>, float>{
    .fused = {.max_ulp = 4.216e+09, .max_ulp_at = -0x1.3ffffep+4, .max_abs = 0.02761, .max_abs_at = 0x1.ca361cp+1,
              .max_step_down = 1.677e+08, .max_step_down_at = -0x1.3fd5dcp+4},
    .unfused = {.max_ulp = 4.216e+09, .max_ulp_at = -0x1.3ffffep+4, .max_abs = 0.02761, .max_abs_at = 0x1.ca443cp+1,
                .max_step_down = 2.685e+08, .max_step_down_at = -0x1.39d2fcp+4}};

template <>
inline constexpr bounds stated<fn::swish, spline<15>, double>{
    .fused = {.max_ulp = 2.08e+21, .max_ulp_at = -0x1.15ea7f68d5756p+5, .max_abs = 0.02632,
              .max_abs_at = 0x1.ca2b89212b4bfp+1, .max_step_down = 1.823e+08,
              .max_step_down_at = -0x1.3c17b3c0d9422p+4},
    .unfused = {.max_ulp = 2.08e+21, .max_ulp_at = -0x1.15ea7fa084ad9p+5, .max_abs = 0.02632,
                .max_abs_at = 0x1.ca2b893de583p+1, .max_step_down = 2.307e+06,
                .max_step_down_at = -0x1.f431709297764p+3}};

template <>
inline constexpr bounds stated<fn::swish, spline<31>, float>{
    .fused = {.max_ulp = 2.347e+07, .max_ulp_at = -0x1.23563ep+4, .max_abs = 0.000674, .max_abs_at = 0x1.70feb2p+1,
              .max_step_down = 1.071e+04, .max_step_down_at = -0x1.4e6ef6p+3, .bounded = true},
    .unfused = {.max_ulp = 5.384e+07, .max_ulp_at = -0x1.23563ep+4, .max_abs = 0.0006741, .max_abs_at = 0x1.71138cp+1,
                .max_step_down = 4.195e+06, .max_step_down_at = -0x1.000002p+4, .bounded = true}};

template <>
inline constexpr bounds stated<fn::swish, spline<31>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.8bf7589a3ce19p+7, .max_abs = 0.0006424,
              .max_abs_at = 0x1.710c194bb1b44p+1, .max_step_down = 2, .max_step_down_at = -0x1.29abe1f4532e5p+2,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.8bf7589a3ce19p+7, .max_abs = 0.0006424,
                .max_abs_at = 0x1.710c194c1fa2p+1, .max_step_down = 7.209e+04,
                .max_step_down_at = -0x1.71e7123e0422ap+3, .bounded = true}};

template <>
inline constexpr bounds stated<fn::swish, spline<36>, float>{
    .fused = {.max_ulp = 6.794e+07, .max_ulp_at = -0x1.2ffdfep+4, .max_abs = 0.0004534, .max_abs_at = 0x1.9504e6p+0,
              .max_step_down = 1.888e+07, .max_step_down_at = -0x1.1ffdfep+4},
    .unfused = {.max_ulp = 1.252e+08, .max_ulp_at = -0x1.2ffdfep+4, .max_abs = 0.0004534, .max_abs_at = 0x1.94d08p+0,
                .max_step_down = 3.356e+07, .max_step_down_at = -0x1.1ffdfep+4}};

template <>
inline constexpr bounds stated<fn::swish, spline<36>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.8bf7589a3ce19p+7, .max_abs = 0.0004322,
              .max_abs_at = 0x1.94cc8864007bbp+0, .max_step_down = 2, .max_step_down_at = -0x1.29abe1f4532e2p+2},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.8bf7589a3ce19p+7, .max_abs = 0.0004322,
                .max_abs_at = 0x1.94cc887ec1febp+0, .max_step_down = 7.209e+04,
                .max_step_down_at = -0x1.71ddc6f7c661p+3}};

template <>
inline constexpr bounds stated<fn::swish, spline<63>, float>{
    .fused = {.max_ulp = 2.48e+07, .max_ulp_at = -0x1.249124p+4, .max_abs = 4.433e-05, .max_abs_at = 0x1.c241cap-1,
              .max_step_down = 1.858e+07, .max_step_down_at = -0x1.1b6c92p+4},
    .unfused = {.max_ulp = 5.5e+07, .max_ulp_at = -0x1.249122p+4, .max_abs = 4.433e-05, .max_abs_at = 0x1.c23a8cp-1,
                .max_step_down = 3.356e+07, .max_step_down_at = -0x1.1b6c9p+4}};

template <>
inline constexpr bounds stated<fn::swish, spline<63>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.8bf7589a3ce19p+7, .max_abs = 4.22e-05,
              .max_abs_at = 0x1.c25e508e9cd91p-1, .max_step_down = 2, .max_step_down_at = -0x1.29abe1f4532e5p+2},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.8bf7589a3ce19p+7, .max_abs = 4.22e-05,
                .max_abs_at = 0x1.c25e5044d24ccp-1, .max_step_down = 2.419e+12,
                .max_step_down_at = -0x1.dafffffffffffp+4}};

template <>
inline constexpr bounds stated<fn::swish, taylor<2>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 0.2185, .max_abs_at = -0x1.28593ep+1,
              .max_step_down = 14, .max_step_down_at = -0x1.254ceep+1},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 0.2185, .max_abs_at = -0x1.28593ep+1,
                .max_step_down = 16, .max_step_down_at = -0x1.25433ap+1}};

template <>
inline constexpr bounds stated<fn::swish, taylor<2>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.8bf7589a3ce19p+7, .max_abs = 0.2083,
              .max_abs_at = 0x1.28593ec66ca8ep+1, .max_step_down = 15.41, .max_step_down_at = -0x1.2726fdf74b21p+1},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.8bf7589a3ce19p+7, .max_abs = 0.2083,
                .max_abs_at = 0x1.28593ec66ca8ep+1, .max_step_down = 17.6, .max_step_down_at = -0x1.260f4f6566844p+1}};

template <>
inline constexpr bounds stated<fn::swish, taylor<3>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 0.2003, .max_abs_at = 0x1.3e94eep+1,
              .max_step_down = 5, .max_step_down_at = -0x1.dddcep+0, .bounded = true},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 0.2003, .max_abs_at = 0x1.3e94eep+1,
                .max_step_down = 8, .max_step_down_at = -0x1.dddebcp+0, .bounded = true}};

template <>
inline constexpr bounds stated<fn::swish, taylor<3>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.8bf7589a3ce19p+7, .max_abs = 0.191,
              .max_abs_at = 0x1.3e94eed1c44ccp+1, .max_step_down = 5, .max_step_down_at = -0x1.de16cec9e9974p+0,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.8bf7589a3ce19p+7, .max_abs = 0.191,
                .max_abs_at = 0x1.3e94eed1c44cdp+1, .max_step_down = 8.8, .max_step_down_at = -0x1.ea417976b60a3p+0,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::swish, taylor<4>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 0.1887, .max_abs_at = -0x1.4cf1c6p+1,
              .max_step_down = 18, .max_step_down_at = -0x1.2e0928p+1},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 0.1887, .max_abs_at = -0x1.4cf1c6p+1,
                .max_step_down = 24, .max_step_down_at = -0x1.4c2286p+1}};

template <>
inline constexpr bounds stated<fn::swish, taylor<4>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.c4bc7f18c297ep+4, .max_abs = 0.1799,
              .max_abs_at = 0x1.4cf1c50f58545p+1, .max_step_down = 19.8, .max_step_down_at = -0x1.48a5882bb9698p+1},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.c4bc7f18c297ep+4, .max_abs = 0.1799,
                .max_abs_at = 0x1.4cf1c50f58545p+1, .max_step_down = 30.81, .max_step_down_at = -0x1.4cece75585721p+1}};

template <>
inline constexpr bounds stated<fn::swish, taylor<5>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 0.1806, .max_abs_at = 0x1.570b0cp+1,
              .max_step_down = 6, .max_step_down_at = -0x1.029fcep+1, .bounded = true},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 0.1806, .max_abs_at = 0x1.570b0cp+1,
                .max_step_down = 8, .max_step_down_at = -0x1.ddddp+0, .bounded = true}};

template <>
inline constexpr bounds stated<fn::swish, taylor<5>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.0c2e985fa8e09p+2, .max_abs = 0.1722,
              .max_abs_at = 0x1.570b0cba0671bp+1, .max_step_down = 6, .max_step_down_at = -0x1.14c57a2a8357cp+1,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.0c2e985fa8e09p+2, .max_abs = 0.1722,
                .max_abs_at = 0x1.570b0cba0671ap+1, .max_step_down = 8.8, .max_step_down_at = -0x1.e01f4016f9234p+0,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::swish, taylor<6>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 0.1747, .max_abs_at = 0x1.5e8c0ep+1,
              .max_step_down = 20, .max_step_down_at = -0x1.595316p+1},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 0.1747, .max_abs_at = 0x1.5e8c0ep+1,
                .max_step_down = 32, .max_step_down_at = -0x1.52b156p+1}};

template <>
inline constexpr bounds stated<fn::swish, taylor<6>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.8bf7589a3ce19p+7, .max_abs = 0.1665,
              .max_abs_at = 0x1.5e8c0db954d87p+1, .max_step_down = 26.41, .max_step_down_at = -0x1.5e78222f12644p+1},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.8bf7589a3ce19p+7, .max_abs = 0.1665,
                .max_abs_at = 0x1.5e8c0db954d87p+1, .max_step_down = 35.2, .max_step_down_at = -0x1.5d072a24a521p+1}};

template <>
inline constexpr bounds stated<fn::swish, taylor<7>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 0.1702, .max_abs_at = -0x1.645934p+1,
              .max_step_down = 6, .max_step_down_at = -0x1.0063eap+1, .bounded = true},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 0.1702, .max_abs_at = -0x1.645934p+1,
                .max_step_down = 16, .max_step_down_at = -0x1.350ab8p+1, .bounded = true}};

template <>
inline constexpr bounds stated<fn::swish, taylor<7>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.8bf7589a3ce19p+7, .max_abs = 0.1622,
              .max_abs_at = 0x1.6459330062c8dp+1, .max_step_down = 6, .max_step_down_at = -0x1.19268599876aep+1,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.8bf7589a3ce19p+7, .max_abs = 0.1622,
                .max_abs_at = 0x1.6459330062c8ep+1, .max_step_down = 17.6, .max_step_down_at = -0x1.3d7f76afc4da6p+1,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::swish, taylor<8>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 0.1666, .max_abs_at = -0x1.68f86cp+1,
              .max_step_down = 26, .max_step_down_at = -0x1.6530ap+1},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 0.1666, .max_abs_at = -0x1.68f86cp+1,
                .max_step_down = 32, .max_step_down_at = -0x1.5803ecp+1}};

template <>
inline constexpr bounds stated<fn::swish, taylor<8>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.0c2e98d47dfbfp+2, .max_abs = 0.1588,
              .max_abs_at = -0x1.68f86cb4df68cp+1, .max_step_down = 28.6, .max_step_down_at = -0x1.686e1414e8817p+1},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.2707933a2e083p+5, .max_abs = 0.1588,
                .max_abs_at = 0x1.68f86c1edb1f3p+1, .max_step_down = 35.2, .max_step_down_at = -0x1.67a99afab0daep+1}};

template <>
inline constexpr bounds stated<fn::swish, k_tanh, float>{
    .fused = {.max_ulp = 2.407e+07, .max_ulp_at = -0x1.e1fffep+2, .max_abs = 0.01614, .max_abs_at = 0x1.3ffffep+2,
              .max_step_down = 5.243e+05, .max_step_down_at = -0x1.fffffep+0},
    .unfused = {.max_ulp = 2.407e+07, .max_ulp_at = -0x1.e1fffep+2, .max_abs = 0.01614, .max_abs_at = 0x1.3ffffep+2,
                .max_step_down = 5.243e+05, .max_step_down_at = -0x1.fffffep+0}};

template <>
inline constexpr bounds stated<fn::swish, k_tanh_monotone, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 0.01159, .max_abs_at = 0x1.01fffep+1,
              .max_step_down = 4.096e+05, .max_step_down_at = -0x1.3ffffep+0},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 0.01159, .max_abs_at = -0x1.01fffep+1,
                .max_step_down = 4.096e+05, .max_step_down_at = -0x1.3ffffep+0}};

template <>
inline constexpr bounds stated<fn::swish, k_tanh_64, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 0.01007, .max_abs_at = 0x1.1ffffep+1,
              .max_step_down = 2.458e+05, .max_step_down_at = -0x1.3ffffep+0},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 0.01007, .max_abs_at = 0x1.1ffffep+1,
                .max_step_down = 2.458e+05, .max_step_down_at = -0x1.3ffffep+0}};

template <>
inline constexpr bounds stated<fn::swish, schraudolph, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 0.006961, .max_abs_at = -0x1.5b23e2p+0,
              .max_step_down = 75, .max_step_down_at = -0x1.528038p-1},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 0.006961, .max_abs_at = -0x1.5b23e2p+0,
                .max_step_down = 1.049e+06, .max_step_down_at = -0x1.dp+3}};

template <>
inline constexpr bounds stated<fn::swish, schraudolph, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.4a72d7ccb1e81p+7, .max_abs = 0.006635,
              .max_abs_at = 0x1.5b24133a33cc2p+0, .max_step_down = 5.507e+09,
              .max_step_down_at = -0x1.511f04dc0bedcp-1},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.4a72d7ccb1e81p+7, .max_abs = 0.006635,
                .max_abs_at = 0x1.5b24133a33cc2p+0, .max_step_down = 5.217e+09,
                .max_step_down_at = -0x1.4607e35c8ed0dp-1}};

template <>
inline constexpr bounds stated<fn::swish, schraudolph_ng, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 0.002432, .max_abs_at = 0x1.aafe02p+0,
              .max_step_down = 4.361e+06, .max_step_down_at = -0x1.0a2b18p+4},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 0.002432, .max_abs_at = 0x1.aaf186p+0,
                .max_step_down = 8.389e+06, .max_step_down_at = -0x1.0a2b18p+4}};

template <>
inline constexpr bounds stated<fn::swish, schraudolph_ng, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.4a72d7ccb1e81p+7, .max_abs = 0.002317,
              .max_abs_at = -0x1.ab21eace42b6ep+0, .max_step_down = 8.315e+09,
              .max_step_down_at = -0x1.840c8de46f78cp-1},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.4a72d7ccb1e81p+7, .max_abs = 0.002317,
                .max_abs_at = 0x1.ab21eace42b6fp+0, .max_step_down = 8.67e+09,
                .max_step_down_at = -0x1.9a3ad0e369b2cp-1}};

template <>
inline constexpr bounds stated<fn::swish, accurate, bfloat16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1p-133, .max_abs = 0.01563, .max_abs_at = 0x1.7cp+2, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1p-133, .max_abs = 0.01563, .max_abs_at = 0x1.7cp+2, .bounded = true}};

template <>
inline constexpr bounds stated<fn::swish, accurate, float16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = -0x1p-11, .max_abs = 0.002665, .max_abs_at = 0x1.004p+3, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = -0x1p-11, .max_abs = 0.002665, .max_abs_at = 0x1.004p+3, .bounded = true}};

template <>
inline constexpr bounds stated<fn::swish, rational<9, 10>, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 1.801e-06, .max_abs_at = 0x1.000002p+4,
              .max_step_down = 7452, .max_step_down_at = -0x1.002a54p+4},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 1.801e-06, .max_abs_at = 0x1.000002p+4,
                .max_step_down = 7802, .max_step_down_at = -0x1.e655ep+3}};

template <>
inline constexpr bounds stated<fn::swish, rational<5, 6>, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 0.0002542, .max_abs_at = 0x1.48fe68p+3,
              .max_step_down = 373, .max_step_down_at = -0x1.3d8238p+3},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 0.0002542, .max_abs_at = 0x1.48fe6ap+3,
                .max_step_down = 373, .max_step_down_at = -0x1.3d7032p+3}};

template <>
inline constexpr bounds stated<fn::swish, rational<9, 10>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.c4bc7f18c297ep+4, .max_abs = 9.202e-07,
              .max_abs_at = 0x1.04916af07344ep+4, .max_step_down = 8270, .max_step_down_at = -0x1.000b5b0908873p+4},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.c4bc7f18c297ep+4, .max_abs = 9.202e-07,
                .max_abs_at = 0x1.04916af07344ep+4, .max_step_down = 8586, .max_step_down_at = -0x1.e6559675b22dep+3}};

template <>
inline constexpr bounds stated<fn::swish, rational<5, 6>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.c4bc7f18c297ep+4, .max_abs = 0.000254,
              .max_abs_at = 0x1.4905d798483a8p+3, .max_step_down = 413.6, .max_step_down_at = -0x1.3d69b1b995aa4p+3},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.c4bc7f18c297ep+4, .max_abs = 0.000254,
                .max_abs_at = 0x1.4905d94a0f446p+3, .max_step_down = 412.6, .max_step_down_at = -0x1.3d71ac3aa8c33p+3}};

template <>
inline constexpr bounds stated<fn::swish, schraudolph_quadratic, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 4.141e-06, .max_abs_at = 0x1.dada4cp+0,
              .max_step_down = 1066, .max_step_down_at = -0x1.0a269ep+3, .bounded = true},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = -0x1.7f8a54p+4, .max_abs = 4.163e-06, .max_abs_at = 0x1.d9694ep+0,
                .max_step_down = 4.195e+06, .max_step_down_at = -0x1.000002p+4, .bounded = true}};

template <>
inline constexpr bounds stated<fn::swish, schraudolph_quadratic, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.4a72d7ccb1e81p+7, .max_abs = 4.123e-06,
              .max_abs_at = -0x1.d8a215131a239p+0, .max_step_down = 3.231e+09,
              .max_step_down_at = -0x1.d97fad2bf1b07p-2, .bounded = true},
    .unfused = {.max_ulp = 9.599e+15, .max_ulp_at = -0x1.27941bd92d98bp+5, .max_abs = 4.123e-06,
                .max_abs_at = 0x1.d8a215131a239p+0, .max_step_down = 2.419e+12,
                .max_step_down_at = -0x1.dafffffffffffp+4, .bounded = true}};

template <>
inline constexpr bounds stated<fn::swish, reciprocal_sqrt<5>, float>{
    .fused = {.max_ulp = 1.311e+09, .max_ulp_at = -0x1.3be664p+4, .max_abs = 0.0006632, .max_abs_at = 0x1.c7b66p+2,
              .max_step_down = 3.356e+08, .max_step_down_at = -0x1.3ffff4p+4},
    .unfused = {.max_ulp = 1.328e+09, .max_ulp_at = -0x1.3be664p+4, .max_abs = 0.0006633, .max_abs_at = 0x1.c8925p+2,
                .max_step_down = 2.685e+08, .max_step_down_at = -0x1.3d800ep+4}};

template <>
inline constexpr bounds stated<fn::swish, reciprocal_sqrt<7>, float>{
    .fused = {.max_ulp = 1.562e+08, .max_ulp_at = -0x1.3ffffep+4, .max_abs = 5.467e-05, .max_abs_at = 0x1.1e6bd6p+3,
              .max_step_down = 1.678e+08, .max_step_down_at = -0x1.3ffffcp+4, .bounded = true},
    .unfused = {.max_ulp = 2.569e+08, .max_ulp_at = -0x1.3ffffep+4, .max_abs = 5.492e-05, .max_abs_at = 0x1.1e663ap+3,
                .max_step_down = 2.685e+08, .max_step_down_at = -0x1.39c97p+4, .bounded = true}};

template <>
inline constexpr bounds stated<fn::swish, reciprocal_sqrt<5>, double>{
    .fused = {.max_ulp = 3.995e+23, .max_ulp_at = -0x1.3dce2210c7443p+5, .max_abs = 0.0006633,
              .max_abs_at = 0x1.c835995939bdp+2, .max_step_down = 1.982e+17, .max_step_down_at = -0x1.3ffffffe37598p+5},
    .unfused = {.max_ulp = 3.995e+23, .max_ulp_at = -0x1.3dce225549e8ap+5, .max_abs = 0.0006633,
                .max_abs_at = 0x1.c8359ad138779p+2, .max_step_down = 3.171e+17,
                .max_step_down_at = -0x1.3ff3a871f6241p+5}};

template <>
inline constexpr bounds stated<fn::swish, reciprocal_sqrt<7>, double>{
    .fused = {.max_ulp = 3.772e+21, .max_ulp_at = -0x1.3dce403dea289p+5, .max_abs = 5.388e-05,
              .max_abs_at = 0x1.1f3fa67f45d12p+3, .max_step_down = 1.982e+17, .max_step_down_at = -0x1.3fffffffffe9cp+5,
              .bounded = true},
    .unfused = {.max_ulp = 3.772e+21, .max_ulp_at = -0x1.3dce716beaa88p+5, .max_abs = 5.388e-05,
                .max_abs_at = 0x1.1f3fa65d0e57p+3, .max_step_down = 3.171e+17,
                .max_step_down_at = -0x1.3f4968924cd11p+5, .bounded = true}};

template <>
inline constexpr bounds stated<fn::swish_derivative, exp_quotient, float>{
    .fused = {.max_ulp = 1.014e+07, .max_ulp_at = -0x1.474974p+0, .max_abs = 1.847e-07, .max_abs_at = 0x1.8424dep+1,
              .max_step_down = 4, .max_step_down_at = -0x1.3330b2p+1},
    .unfused = {.max_ulp = 1.014e+07, .max_ulp_at = -0x1.474974p+0, .max_abs = 1.94e-07, .max_abs_at = 0x1.7b9a52p+0,
                .max_step_down = 4, .max_step_down_at = -0x1.332462p+1}};

template <>
inline constexpr bounds stated<fn::swish_derivative, exp_quotient, double>{
    .fused = {.max_ulp = 1.472e+15, .max_ulp_at = -0x1.474973c84120bp+0, .max_abs = 3.702e-16,
              .max_abs_at = 0x1.a63b262f0ccbfp+1, .max_step_down = 4, .max_step_down_at = -0x1.39af97d5af2b8p+1,
              .bounded = true},
    .unfused = {.max_ulp = 1.602e+15, .max_ulp_at = -0x1.474973c84120bp+0, .max_abs = 3.835e-16,
                .max_abs_at = 0x1.7ac3c4955dd2dp+0, .max_step_down = 4, .max_step_down_at = -0x1.39af97d5af2b8p+1,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::swish_derivative, accurate, bfloat16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = -0x1p-9, .max_abs = 0.003897, .max_abs_at = 0x1.84p+2, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = -0x1p-9, .max_abs = 0.003897, .max_abs_at = 0x1.84p+2, .bounded = true}};

template <>
inline constexpr bounds stated<fn::swish_derivative, accurate, float16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = -0x1p-12, .max_abs = 0.0004881, .max_abs_at = 0x1.118p+3, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = -0x1p-12, .max_abs = 0.0004881, .max_abs_at = 0x1.118p+3, .bounded = true}};

template <>
inline constexpr bounds stated<fn::swish_derivative, rational<9, 10>, float>{
    .fused = {.max_ulp = 5.39e+08, .max_ulp_at = -0x1.474974p+0, .max_abs = 1.546e-06, .max_abs_at = 0x1.01838ep+4,
              .max_step_down = 6987, .max_step_down_at = -0x1.002a54p+4, .bounded = true},
    .unfused = {.max_ulp = 5.497e+08, .max_ulp_at = -0x1.474974p+0, .max_abs = 1.546e-06, .max_abs_at = 0x1.01838ep+4,
                .max_step_down = 7694, .max_step_down_at = -0x1.e4007ep+3, .bounded = true}};

template <>
inline constexpr bounds stated<fn::swish_derivative, rational<9, 10>, double>{
    .fused = {.max_ulp = 3.801e+25, .max_ulp_at = -0x1.474973c84120bp+0, .max_abs = 8.637e-07,
              .max_abs_at = 0x1.04a7cfa30bc13p+4, .max_step_down = 1.647e+10, .max_step_down_at = -0x1.474973c814858p+0,
              .bounded = true},
    .unfused = {.max_ulp = 3.801e+25, .max_ulp_at = -0x1.474973c84120bp+0, .max_abs = 8.637e-07,
                .max_abs_at = 0x1.04a7a554cef09p+4, .max_step_down = 4.614e+06,
                .max_step_down_at = -0x1.47496f31e035fp+0, .bounded = true}};

// clang-format on

} // namespace simdact::inline SIMDACT_TARGET::detail
