// SPDX-License-Identifier: BSL-1.0
// The bounds of the functions of this folder by every method: measured, see README, "Add a method".
#pragma once

#include <simdact/bound.hpp>
#include <simdact/fn.hpp>
#include <simdact/policy.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// clang-format off

template <>
inline constexpr bounds stated<fn::softcap, table<32, 4>, float>{
    .fused = {.max_ulp = 3.183, .max_ulp_at = 0x1.e8fe64p-1, .max_abs = 3.093e-06, .max_abs_at = 0x1.ef54dap+5,
              .odd = true, .bounded = true},
    .unfused = {.max_ulp = 3.183, .max_ulp_at = 0x1.e8fe64p-1, .max_abs = 3.093e-06, .max_abs_at = 0x1.ef54dap+5,
                .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softcap, table<8, 7>, float>{
    .fused = {.max_ulp = 2.945, .max_ulp_at = 0x1.f87084p+1, .max_abs = 2.882e-06, .max_abs_at = 0x1.e3f76cp+4,
              .odd = true, .bounded = true},
    .unfused = {.max_ulp = 3.174, .max_ulp_at = 0x1.efa864p+2, .max_abs = 3.046e-06, .max_abs_at = 0x1.f203cep+4,
                .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softcap, uniform_table<32, 1>, float>{
    .fused = {.max_ulp = 4.853e+04, .max_ulp_at = 0x1.6d1c24p+2, .max_abs = 0.02315, .max_abs_at = 0x1.d79916p+6,
              .odd = true, .bounded = true},
    .unfused = {.max_ulp = 4.852e+04, .max_ulp_at = 0x1.6d1c26p+2, .max_abs = 0.02315, .max_abs_at = 0x1.d79914p+6,
                .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softcap, uniform_table<32, 2>, float>{
    .fused = {.max_ulp = 1.194e+04, .max_ulp_at = 0x1.0060cp+1, .max_abs = 0.001696, .max_abs_at = 0x1.3a381cp+7,
              .max_step_down = 2, .max_step_down_at = 0x1.e519b8p+1, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1.194e+04, .max_ulp_at = 0x1.0060cp+1, .max_abs = 0.001696, .max_abs_at = 0x1.3a381cp+7,
                .max_step_down = 2, .max_step_down_at = 0x1.dd27dcp+1, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softcap, uniform_table<8, 2>, float>{
    .fused = {.max_ulp = 4.52e+04, .max_ulp_at = 0x1.e5af94p+2, .max_abs = 0.02768, .max_abs_at = 0x1.cfcc76p+6,
              .max_step_down = 1, .max_step_down_at = 0x1.dfb1bp+1, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 4.52e+04, .max_ulp_at = 0x1.e57826p+2, .max_abs = 0.02768, .max_abs_at = 0x1.cfcc72p+6,
                .max_step_down = 2, .max_step_down_at = 0x1.17aac8p+5, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softcap, table<8, 3>, float>{
    .fused = {.max_ulp = 1963, .max_ulp_at = 0x1.f0a74ep+2, .max_abs = 0.001715, .max_abs_at = 0x1.a1ceeap+5,
              .max_step_down = 2, .max_step_down_at = 0x1.17b2dap+6, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1963, .max_ulp_at = 0x1.effacap+2, .max_abs = 0.001715, .max_abs_at = 0x1.a1ef6cp+5,
                .max_step_down = 3, .max_step_down_at = 0x1.187ba6p+6, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softcap, expm1_quotient, double>{
    .fused = {.max_ulp = 2.744, .max_ulp_at = -0x1.f7f0167dcdfe2p+1, .max_abs = 4.99e-15,
              .max_abs_at = 0x1.e0b146a7a3adep+4, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 3.606, .max_ulp_at = -0x1.f86189a30b575p-1, .max_abs = 6.502e-15,
                .max_abs_at = -0x1.e1f982bc08e72p+4, .max_step_down = 1, .max_step_down_at = 0x1.bb8a8724c8213p+5,
                .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softcap, pade<3, 2>, float>{
    .fused = {.max_ulp = 3.146e+05, .max_ulp_at = 0x1.16a97ep+6, .max_abs = 0.6001, .max_abs_at = 0x1.16a97ep+6,
              .max_step_down = 4, .max_step_down_at = 0x1.e0f1dep+5, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 3.146e+05, .max_ulp_at = 0x1.16a97ep+6, .max_abs = 0.6001, .max_abs_at = 0x1.16a97ep+6,
                .max_step_down = 4, .max_step_down_at = 0x1.a7de6cp+5, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softcap, pade<3, 2>, double>{
    .fused = {.max_ulp = 1.611e+14, .max_ulp_at = -0x1.16a988b9b2417p+6, .max_abs = 0.5721,
              .max_abs_at = -0x1.16a988b9b2417p+6, .max_step_down = 4, .max_step_down_at = -0x1.eb519d4938138p+5,
              .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1.611e+14, .max_ulp_at = -0x1.16a988ba644dap+6, .max_abs = 0.5721,
                .max_abs_at = -0x1.16a988ba644dap+6, .max_step_down = 4, .max_step_down_at = 0x1.bb8a8724c8201p+5,
                .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softcap, pade<3, 4>, float>{
    .fused = {.max_ulp = 1.671e+05, .max_ulp_at = 0x1.1cdaeap+9, .max_abs = 0.3187, .max_abs_at = 0x1.1cdaeap+9,
              .max_step_down = 4, .max_step_down_at = 0x1.ba304cp+5, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1.671e+05, .max_ulp_at = 0x1.1cdaeap+9, .max_abs = 0.3187, .max_abs_at = 0x1.1cdaeap+9,
                .max_step_down = 5, .max_step_down_at = 0x1.e23b92p+5, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softcap, pade<3, 4>, double>{
    .fused = {.max_ulp = 8.552e+13, .max_ulp_at = 0x1.0a8397b1dcdafp+548, .max_abs = 0.3039,
              .max_abs_at = 0x1.0a8397b1dcdafp+548, .max_step_down = 4, .max_step_down_at = 0x1.6845323ce3c9ap+6,
              .odd = true, .bounded = true},
    .unfused = {.max_ulp = 8.552e+13, .max_ulp_at = 0x1.0a8397b1dcdafp+548, .max_abs = 0.3039,
                .max_abs_at = 0x1.0a8397b1dcdafp+548, .max_step_down = 5, .max_step_down_at = -0x1.01b32f998269fp+6,
                .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softcap, pade<5, 4>, float>{
    .fused = {.max_ulp = 2.245e+04, .max_ulp_at = 0x1.b59ac8p+6, .max_abs = 0.04282, .max_abs_at = 0x1.b59ac8p+6,
              .max_step_down = 6, .max_step_down_at = 0x1.aeb42ep+6, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 2.245e+04, .max_ulp_at = 0x1.b59b0ap+6, .max_abs = 0.04282, .max_abs_at = 0x1.b59b0ap+6,
                .max_step_down = 6, .max_step_down_at = 0x1.2be962p+6, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softcap, pade<5, 4>, double>{
    .fused = {.max_ulp = 1.149e+13, .max_ulp_at = 0x1.b59bcf441b9cbp+6, .max_abs = 0.04082,
              .max_abs_at = 0x1.b59bcf441b9cbp+6, .max_step_down = 6, .max_step_down_at = 0x1.b074fa16ca3fbp+6,
              .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1.149e+13, .max_ulp_at = -0x1.b59bcf45202fdp+6, .max_abs = 0.04082,
                .max_abs_at = -0x1.b59bcf45202fdp+6, .max_step_down = 6, .max_step_down_at = -0x1.357b7537d7576p+6,
                .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softcap, pade<5, 6>, float>{
    .fused = {.max_ulp = 1.187e+04, .max_ulp_at = 0x1.1cdaeap+9, .max_abs = 0.02264, .max_abs_at = 0x1.1cdaeap+9,
              .max_step_down = 6, .max_step_down_at = 0x1.dda282p+6, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1.187e+04, .max_ulp_at = 0x1.1cdaeap+9, .max_abs = 0.02263, .max_abs_at = 0x1.1cdaeap+9,
                .max_step_down = 8, .max_step_down_at = 0x1.5cdc82p+6, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softcap, pade<5, 6>, double>{
    .fused = {.max_ulp = 6.073e+12, .max_ulp_at = 0x1.0a8397b1dcdafp+548, .max_abs = 0.02158,
              .max_abs_at = 0x1.0a8397b1dcdafp+548, .max_step_down = 6, .max_step_down_at = 0x1.ea3b26c6996ecp+6,
              .odd = true, .bounded = true},
    .unfused = {.max_ulp = 6.073e+12, .max_ulp_at = 0x1.0a8397b1dcdafp+548, .max_abs = 0.02158,
                .max_abs_at = 0x1.0a8397b1dcdafp+548, .max_step_down = 8.8, .max_step_down_at = -0x1.66b2724effb4ap+6,
                .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softcap, pade<7, 6>, float>{
    .fused = {.max_ulp = 1588, .max_ulp_at = 0x1.2a4928p+7, .max_abs = 0.003029, .max_abs_at = 0x1.2a4928p+7,
              .max_step_down = 6, .max_step_down_at = 0x1.7d009ep+6, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1589, .max_ulp_at = 0x1.2a471ep+7, .max_abs = 0.00303, .max_abs_at = 0x1.2a471ep+7,
                .max_step_down = 8, .max_step_down_at = 0x1.7474b6p+6, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softcap, pade<7, 6>, double>{
    .fused = {.max_ulp = 8.121e+11, .max_ulp_at = 0x1.2a4ea569e4c0fp+7, .max_abs = 0.002885,
              .max_abs_at = 0x1.2a4ea569e4c0fp+7, .max_step_down = 6, .max_step_down_at = -0x1.f82a13129108ep+6,
              .odd = true, .bounded = true},
    .unfused = {.max_ulp = 8.121e+11, .max_ulp_at = 0x1.2a4ea569e366ap+7, .max_abs = 0.002885,
                .max_abs_at = 0x1.2a4ea569e366ap+7, .max_step_down = 8.8, .max_step_down_at = 0x1.7ed0c07f2afa9p+6,
                .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softcap, pade<7, 8>, float>{
    .fused = {.max_ulp = 838, .max_ulp_at = 0x1.1cdaeap+9, .max_abs = 0.001599, .max_abs_at = 0x1.1cdaeap+9,
              .max_step_down = 6, .max_step_down_at = 0x1.776e54p+6, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 839, .max_ulp_at = 0x1.1cdaeap+9, .max_abs = 0.001601, .max_abs_at = 0x1.1cdaeap+9,
                .max_step_down = 8, .max_step_down_at = 0x1.776932p+6, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softcap, pade<7, 8>, double>{
    .fused = {.max_ulp = 4.291e+11, .max_ulp_at = 0x1.0a8397b1dcdafp+548, .max_abs = 0.001525,
              .max_abs_at = 0x1.0a8397b1dcdafp+548, .max_step_down = 6, .max_step_down_at = 0x1.f9495efd8270bp+6,
              .odd = true, .bounded = true},
    .unfused = {.max_ulp = 4.291e+11, .max_ulp_at = 0x1.0a8397b1dcdafp+548, .max_abs = 0.001525,
                .max_abs_at = 0x1.0a8397b1dcdafp+548, .max_step_down = 8.8, .max_step_down_at = 0x1.7b0dbe7ce09e9p+6,
                .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softcap, pade<9, 8>, float>{
    .fused = {.max_ulp = 114, .max_ulp_at = 0x1.794e22p+7, .max_abs = 0.0002175, .max_abs_at = 0x1.794e22p+7,
              .max_step_down = 7, .max_step_down_at = 0x1.dd4f8ap+6, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 114.5, .max_ulp_at = 0x1.793116p+7, .max_abs = 0.0002183, .max_abs_at = 0x1.793116p+7,
                .max_step_down = 9, .max_step_down_at = 0x1.e98562p+6, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softcap, pade<9, 8>, double>{
    .fused = {.max_ulp = 5.735e+10, .max_ulp_at = 0x1.79d236f20adfdp+7, .max_abs = 0.0002038,
              .max_abs_at = 0x1.79d236f20adfdp+7, .max_step_down = 7, .max_step_down_at = 0x1.611e967d3c5fbp+7,
              .odd = true, .bounded = true},
    .unfused = {.max_ulp = 5.735e+10, .max_ulp_at = 0x1.79d236f20bfcp+7, .max_abs = 0.0002038,
                .max_abs_at = 0x1.79d236f20bfcp+7, .max_step_down = 9.9, .max_step_down_at = -0x1.77ffbf460165dp+7,
                .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softcap, spline<3>, float>{
    .fused = {.max_ulp = 2.288e+05, .max_ulp_at = 0x1.b989d4p+5, .max_abs = 0.4364, .max_abs_at = 0x1.b989d4p+5,
              .max_step_down = 4, .max_step_down_at = 0x1.30834ap+6, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 2.288e+05, .max_ulp_at = 0x1.b9830ep+5, .max_abs = 0.4364, .max_abs_at = 0x1.b9830ep+5,
                .max_step_down = 6, .max_step_down_at = 0x1.2ce492p+6, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softcap, spline<3>, double>{
    .fused = {.max_ulp = 1.171e+14, .max_ulp_at = 0x1.b985c430c72dcp+5, .max_abs = 0.416,
              .max_abs_at = 0x1.b985c430c72dcp+5, .max_step_down = 4, .max_step_down_at = -0x1.33fdd7bf44a49p+6,
              .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1.171e+14, .max_ulp_at = -0x1.b985c43769453p+5, .max_abs = 0.416,
                .max_abs_at = -0x1.b985c43769453p+5, .max_step_down = 5, .max_step_down_at = -0x1.2e9942aaba4ddp+6,
                .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softcap, spline<15>, float>{
    .fused = {.max_ulp = 8.09e+05, .max_ulp_at = 0x1.1d8p+4, .max_abs = 0.7801, .max_abs_at = 0x1.34abb4p+4,
              .max_step_down = 1, .max_step_down_at = 0x1.df2a72p-2, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 8.09e+05, .max_ulp_at = 0x1.1d8p+4, .max_abs = 0.7801, .max_abs_at = 0x1.34ae9ep+4,
                .max_step_down = 2, .max_step_down_at = 0x1.df0e5ep+4, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softcap, spline<15>, double>{
    .fused = {.max_ulp = 4.141e+14, .max_ulp_at = 0x1.1d800b584b61dp+4, .max_abs = 0.7437,
              .max_abs_at = 0x1.34aa91066596ap+4, .max_step_down = 1, .max_step_down_at = 0x1.de8064963bab5p+4,
              .odd = true, .bounded = true},
    .unfused = {.max_ulp = 4.141e+14, .max_ulp_at = -0x1.1d800b899fc91p+4, .max_abs = 0.7437,
                .max_abs_at = -0x1.34aa9271cf896p+4, .max_step_down = 2, .max_step_down_at = -0x1.dfbd23f7098d6p+4,
                .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softcap, spline<31>, float>{
    .fused = {.max_ulp = 7.737e+04, .max_ulp_at = 0x1.065746p+3, .max_abs = 0.03803, .max_abs_at = 0x1.29c8dep+3,
              .max_step_down = 1, .max_step_down_at = 0x1.dce5a2p+1, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 7.737e+04, .max_ulp_at = 0x1.065746p+3, .max_abs = 0.03803, .max_abs_at = 0x1.298414p+3,
                .max_step_down = 1, .max_step_down_at = 0x1.dfc2eep+0, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softcap, spline<31>, double>{
    .fused = {.max_ulp = 3.96e+13, .max_ulp_at = -0x1.0657231588bccp+3, .max_abs = 0.03626,
              .max_abs_at = 0x1.298c525148ab4p+3, .max_step_down = 1, .max_step_down_at = 0x1.d0057c5716a0ep+3,
              .odd = true, .bounded = true},
    .unfused = {.max_ulp = 3.96e+13, .max_ulp_at = -0x1.06574a674907p+3, .max_abs = 0.03626,
                .max_abs_at = 0x1.298c525146b88p+3, .max_step_down = 1, .max_step_down_at = 0x1.dd6765d924d4fp+3,
                .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softcap, spline<36>, float>{
    .fused = {.max_ulp = 3.978e+04, .max_ulp_at = 0x1.01887p+2, .max_abs = 0.01746, .max_abs_at = 0x1.706a8cp+4,
              .max_step_down = 1, .max_step_down_at = 0x1.dde05ep+1, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 3.978e+04, .max_ulp_at = 0x1.01887p+2, .max_abs = 0.01746, .max_abs_at = 0x1.703d8cp+4,
                .max_step_down = 1, .max_step_down_at = 0x1.de12c8p+1, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softcap, spline<36>, double>{
    .fused = {.max_ulp = 2.036e+13, .max_ulp_at = 0x1.0188702e714a3p+2, .max_abs = 0.01664,
              .max_abs_at = -0x1.705fb9e51a1c4p+4, .max_step_down = 1, .max_step_down_at = -0x1.cd96946968a2dp+3,
              .odd = true, .bounded = true},
    .unfused = {.max_ulp = 2.036e+13, .max_ulp_at = 0x1.01888eae31fa3p+2, .max_abs = 0.01664,
                .max_abs_at = -0x1.705fbbddd5c41p+4, .max_step_down = 1, .max_step_down_at = 0x1.dd6765d924d4bp+3,
                .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softcap, spline<63>, float>{
    .fused = {.max_ulp = 3217, .max_ulp_at = 0x1.99348ap+3, .max_abs = 0.003068, .max_abs_at = 0x1.99348ap+3,
              .max_step_down = 1, .max_step_down_at = 0x1.df5a5cp+1, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 3217, .max_ulp_at = 0x1.9950c8p+3, .max_abs = 0.003068, .max_abs_at = 0x1.9950c8p+3,
                .max_step_down = 1, .max_step_down_at = 0x1.de7bb8p+1, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softcap, spline<63>, double>{
    .fused = {.max_ulp = 1.646e+12, .max_ulp_at = 0x1.9963e2039156ep+3, .max_abs = 0.002923,
              .max_abs_at = 0x1.9963e2039156ep+3, .max_step_down = 1, .max_step_down_at = 0x1.ddeab3b2f0b64p+2,
              .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1.646e+12, .max_ulp_at = 0x1.9963e1d9ac69ap+3, .max_abs = 0.002923,
                .max_abs_at = 0x1.9963e1d9ac69ap+3, .max_step_down = 1, .max_step_down_at = -0x1.dc124958e25f7p+2,
                .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softcap, taylor<2>, float>{
    .fused = {.max_ulp = 2.969e+06, .max_ulp_at = 0x1.15d3aap+5, .max_abs = 5.662, .max_abs_at = 0x1.15d3aap+5,
              .max_step_down = 3, .max_step_down_at = 0x1.07ff7ep+5, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 2.969e+06, .max_ulp_at = 0x1.15d3aap+5, .max_abs = 5.662, .max_abs_at = 0x1.15d3aap+5,
                .max_step_down = 3, .max_step_down_at = 0x1.07ff7ep+5, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softcap, taylor<2>, double>{
    .fused = {.max_ulp = 1.52e+15, .max_ulp_at = -0x1.15d3aada084c1p+5, .max_abs = 5.398,
              .max_abs_at = -0x1.15d3aada084c1p+5, .max_step_down = 3, .max_step_down_at = 0x1.159cf11d247bfp+5,
              .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1.52e+15, .max_ulp_at = 0x1.15d3aada05de5p+5, .max_abs = 5.398,
                .max_abs_at = 0x1.15d3aada05de5p+5, .max_step_down = 3, .max_step_down_at = 0x1.159cf11d247bfp+5,
                .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softcap, taylor<3>, float>{
    .fused = {.max_ulp = 2.532e+06, .max_ulp_at = 0x1.2aabap+5, .max_abs = 4.829, .max_abs_at = 0x1.2aabap+5,
              .max_step_down = 1, .max_step_down_at = 0x1.d6ee04p+2, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 2.532e+06, .max_ulp_at = 0x1.2aabap+5, .max_abs = 4.829, .max_abs_at = 0x1.2aabap+5,
                .max_step_down = 1, .max_step_down_at = 0x1.d6ee04p+2, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softcap, taylor<3>, double>{
    .fused = {.max_ulp = 1.296e+15, .max_ulp_at = 0x1.2aab9ff27d3cbp+5, .max_abs = 4.603,
              .max_abs_at = 0x1.2aab9ff27d3cbp+5, .max_step_down = 1, .max_step_down_at = 0x1.de8064963bad3p+4,
              .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1.296e+15, .max_ulp_at = 0x1.2aab9fe4a808p+5, .max_abs = 4.603,
                .max_abs_at = 0x1.2aab9fe4a808p+5, .max_step_down = 1, .max_step_down_at = 0x1.de8064963bae1p+4,
                .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softcap, taylor<4>, float>{
    .fused = {.max_ulp = 2.282e+06, .max_ulp_at = 0x1.3822aap+5, .max_abs = 4.352, .max_abs_at = 0x1.3822aap+5,
              .max_step_down = 5, .max_step_down_at = 0x1.323f5p+5, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 2.282e+06, .max_ulp_at = 0x1.3822aap+5, .max_abs = 4.352, .max_abs_at = 0x1.3822aap+5,
                .max_step_down = 6, .max_step_down_at = 0x1.301aa4p+5, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softcap, taylor<4>, double>{
    .fused = {.max_ulp = 1.168e+15, .max_ulp_at = 0x1.3822a8c196e76p+5, .max_abs = 4.149,
              .max_abs_at = 0x1.3822a8c196e76p+5, .max_step_down = 5, .max_step_down_at = -0x1.37044a96df7b7p+5,
              .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1.168e+15, .max_ulp_at = 0x1.3822a8be62cf1p+5, .max_abs = 4.149,
                .max_abs_at = 0x1.3822a8be62cf1p+5, .max_step_down = 6, .max_step_down_at = 0x1.375cd654a8fadp+5,
                .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softcap, taylor<5>, float>{
    .fused = {.max_ulp = 2.12e+06, .max_ulp_at = 0x1.419a5cp+5, .max_abs = 4.043, .max_abs_at = 0x1.419a5cp+5,
              .max_step_down = 1, .max_step_down_at = 0x1.de88dcp+1, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 2.12e+06, .max_ulp_at = 0x1.419a5cp+5, .max_abs = 4.043, .max_abs_at = 0x1.419a5cp+5,
                .max_step_down = 1, .max_step_down_at = 0x1.d7935ep+2, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softcap, taylor<5>, double>{
    .fused = {.max_ulp = 1.085e+15, .max_ulp_at = 0x1.419a5bb3a894fp+5, .max_abs = 3.854,
              .max_abs_at = 0x1.419a5bb3a894fp+5, .max_step_down = 1, .max_step_down_at = 0x1.de8064963bab6p+4,
              .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1.085e+15, .max_ulp_at = 0x1.419a5bee660a9p+5, .max_abs = 3.854,
                .max_abs_at = 0x1.419a5bee660a9p+5, .max_step_down = 1, .max_step_down_at = 0x1.de8064963bab2p+4,
                .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softcap, taylor<6>, float>{
    .fused = {.max_ulp = 2.006e+06, .max_ulp_at = 0x1.48a34ep+5, .max_abs = 3.827, .max_abs_at = 0x1.48a34ep+5,
              .max_step_down = 6, .max_step_down_at = 0x1.47ef6cp+5, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 2.006e+06, .max_ulp_at = 0x1.48a34ep+5, .max_abs = 3.827, .max_abs_at = 0x1.48a34ep+5,
                .max_step_down = 6, .max_step_down_at = 0x1.3f99acp+5, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softcap, taylor<6>, double>{
    .fused = {.max_ulp = 1.027e+15, .max_ulp_at = -0x1.48a34ce73ebcbp+5, .max_abs = 3.648,
              .max_abs_at = -0x1.48a34ce73ebcbp+5, .max_step_down = 6, .max_step_down_at = -0x1.47ff822c2ce99p+5,
              .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1.027e+15, .max_ulp_at = 0x1.48a34cddbf8afp+5, .max_abs = 3.648,
                .max_abs_at = 0x1.48a34cddbf8afp+5, .max_step_down = 7, .max_step_down_at = 0x1.489a5be73ad5cp+5,
                .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softcap, taylor<7>, float>{
    .fused = {.max_ulp = 1.923e+06, .max_ulp_at = 0x1.4e13ap+5, .max_abs = 3.667, .max_abs_at = 0x1.4e13ap+5,
              .max_step_down = 1, .max_step_down_at = 0x1.de88dcp+1, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1.923e+06, .max_ulp_at = 0x1.4e13ap+5, .max_abs = 3.667, .max_abs_at = 0x1.4e13ap+5,
                .max_step_down = 2, .max_step_down_at = 0x1.21ba0cp+5, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softcap, taylor<7>, double>{
    .fused = {.max_ulp = 9.839e+14, .max_ulp_at = 0x1.4e139fd05e46dp+5, .max_abs = 3.496,
              .max_abs_at = 0x1.4e139fd05e46dp+5, .max_step_down = 1, .max_step_down_at = 0x1.de8064963badp+4,
              .odd = true, .bounded = true},
    .unfused = {.max_ulp = 9.839e+14, .max_ulp_at = -0x1.4e139fd05c9c5p+5, .max_abs = 3.496,
                .max_abs_at = -0x1.4e139fd05c9c5p+5, .max_step_down = 2, .max_step_down_at = 0x1.21ccf652724d9p+5,
                .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softcap, taylor<8>, float>{
    .fused = {.max_ulp = 1.858e+06, .max_ulp_at = 0x1.5268e6p+5, .max_abs = 3.544, .max_abs_at = 0x1.5268e6p+5,
              .max_step_down = 7, .max_step_down_at = 0x1.4f79dap+5, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1.858e+06, .max_ulp_at = 0x1.5268e6p+5, .max_abs = 3.544, .max_abs_at = 0x1.5268e6p+5,
                .max_step_down = 7, .max_step_down_at = 0x1.4ceb3ep+5, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softcap, taylor<8>, double>{
    .fused = {.max_ulp = 9.51e+14, .max_ulp_at = 0x1.5268e55cf11c6p+5, .max_abs = 3.379,
              .max_abs_at = 0x1.5268e55cf11c6p+5, .max_step_down = 7, .max_step_down_at = 0x1.51610ab3f41aep+5,
              .odd = true, .bounded = true},
    .unfused = {.max_ulp = 9.51e+14, .max_ulp_at = -0x1.5268e55ced6d4p+5, .max_abs = 3.379,
                .max_abs_at = -0x1.5268e55ced6d4p+5, .max_step_down = 7, .max_step_down_at = 0x1.51610ab3f41aep+5,
                .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softcap, k_tanh, float>{
    .fused = {.max_ulp = 4.647e+05, .max_ulp_at = 0x1.ep+2, .max_abs = 0.3712, .max_abs_at = 0x1.0dfffep+4,
              .max_step_down = 1.229e+05, .max_step_down_at = 0x1.67fffep+3, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 4.647e+05, .max_ulp_at = 0x1.ep+2, .max_abs = 0.3712, .max_abs_at = 0x1.0dfffep+4,
                .max_step_down = 1.229e+05, .max_step_down_at = 0x1.67fffep+3, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softcap, k_tanh_monotone, float>{
    .fused = {.max_ulp = 4.647e+05, .max_ulp_at = 0x1.ep+2, .max_abs = 0.3664, .max_abs_at = 0x1.2bfffep+4, .odd = true,
              .bounded = true},
    .unfused = {.max_ulp = 4.647e+05, .max_ulp_at = 0x1.ep+2, .max_abs = 0.3664, .max_abs_at = 0x1.2bfffep+4,
                .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softcap, k_tanh_64, float>{
    .fused = {.max_ulp = 3.728e+05, .max_ulp_at = 0x1.fdfffep+2, .max_abs = 0.2684, .max_abs_at = 0x1.0dfffep+5,
              .max_step_down = 6.144e+04, .max_step_down_at = 0x1.dffffep+2, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 3.728e+05, .max_ulp_at = 0x1.fdfffep+2, .max_abs = 0.2684, .max_abs_at = 0x1.0dfffep+5,
                .max_step_down = 6.144e+04, .max_step_down_at = 0x1.dffffep+2, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softcap, schraudolph, float>{
    .fused = {.max_ulp = 2.103e+23, .max_ulp_at = 0x1.e6cp-56, .max_abs = 0.4769, .max_abs_at = 0x1.d1126cp-2,
              .max_step_down = 2.003e+23, .max_step_down_at = 0x1.dffffep-56, .bounded = true},
    .unfused = {.max_ulp = 2.103e+23, .max_ulp_at = 0x1.e6cp-56, .max_abs = 0.4769, .max_abs_at = 0x1.d1126ep-2,
                .max_step_down = 2.003e+23, .max_step_down_at = 0x1.dffffep-56, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softcap, schraudolph, double>{
    .fused = {.max_ulp = 1.076e+32, .max_ulp_at = 0x1p-55, .max_abs = 0.4546, .max_abs_at = 0x1.d1041c5e023c8p-2,
              .max_step_down = 1.075e+32, .max_step_down_at = 0x1.dffffffffffffp-56, .bounded = true},
    .unfused = {.max_ulp = 1.076e+32, .max_ulp_at = 0x1p-55, .max_abs = 0.4546, .max_abs_at = 0x1.d106ba86356c4p-2,
                .max_step_down = 1.075e+32, .max_step_down_at = 0x1.dffffffffffffp-56, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softcap, schraudolph_ng, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = 0x1p-20, .max_abs = 0.1611, .max_abs_at = 0x1.0bd5bp+2,
              .max_step_down = 1.573e+07, .max_step_down_at = 0x1.dffffep-56, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = 0x1p-20, .max_abs = 0.1611, .max_abs_at = 0x1.0c2b76p+2,
                .max_step_down = 1.573e+07, .max_step_down_at = 0x1.dffffep-56, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softcap, schraudolph_ng, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = 0x1p-50, .max_abs = 0.1535, .max_abs_at = 0x1.0c0e0efd9db78p+2,
              .max_step_down = 8.445e+15, .max_step_down_at = 0x1.dffffffffffffp-56, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = 0x1p-50, .max_abs = 0.1535, .max_abs_at = -0x1.0c12ee935662fp+2,
                .max_step_down = 8.445e+15, .max_step_down_at = 0x1.dffffffffffffp-56, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softcap, rational<9, 10>, float>{
    .fused = {.max_ulp = 8.719, .max_ulp_at = 0x1.0b2c14p+4, .max_abs = 1.111e-05, .max_abs_at = 0x1.c4e9f8p+4,
              .max_step_down = 5, .max_step_down_at = 0x1.bda48ep+2, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 8.719, .max_ulp_at = 0x1.0b2c14p+4, .max_abs = 1.153e-05, .max_abs_at = 0x1.50ca6cp+7,
                .max_step_down = 5, .max_step_down_at = 0x1.b22582p+2, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softcap, accurate, bfloat16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1.62p+1, .max_abs = 0.06246, .max_abs_at = 0x1.9cp+6, .odd = true,
              .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1.62p+1, .max_abs = 0.06246, .max_abs_at = 0x1.9cp+6, .odd = true,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::softcap, accurate, float16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1.e04p+0, .max_abs = 0.007812, .max_abs_at = 0x1.0fp+6, .odd = true,
              .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1.e04p+0, .max_abs = 0.007812, .max_abs_at = 0x1.0fp+6, .odd = true,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::softcap, rational<9, 10>, double>{
    .fused = {.max_ulp = 1.819e+09, .max_ulp_at = 0x1.1d800b88c68aep+4, .max_abs = 5.312e-06,
              .max_abs_at = 0x1.d655f74c7cff6p+7, .max_step_down = 4, .max_step_down_at = -0x1.be573761f531p+2,
              .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1.819e+09, .max_ulp_at = -0x1.1d800b88ccf09p+4, .max_abs = 5.312e-06,
                .max_abs_at = -0x1.d655bd25c43eap+7, .max_step_down = 5, .max_step_down_at = 0x1.d70959f94b514p+3,
                .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softcap, schraudolph_quadratic, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1p-20, .max_abs = 0.0002626, .max_abs_at = 0x1.ba8d3p+2,
              .max_step_down = 1.573e+07, .max_step_down_at = 0x1.dffffep-56, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1p-20, .max_abs = 0.0002626, .max_abs_at = 0x1.ba8d3p+2,
                .max_step_down = 1.573e+07, .max_step_down_at = 0x1.dffffep-56, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softcap, schraudolph_quadratic, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = 0x1p-50, .max_abs = 0.000271, .max_abs_at = -0x1.800964cf9f6c4p+0,
              .max_step_down = 8.445e+15, .max_step_down_at = 0x1.dffffffffffffp-56, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = 0x1p-50, .max_abs = 0.000271, .max_abs_at = -0x1.800964cf9f6c4p+0,
                .max_step_down = 8.445e+15, .max_step_down_at = 0x1.dffffffffffffp-56, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softcap, reciprocal_sqrt<5>, float>{
    .fused = {.max_ulp = 5080, .max_ulp_at = 0x1.1d7ed2p+4, .max_abs = 0.005772, .max_abs_at = 0x1.9b81b6p+5,
              .max_step_down = 2, .max_step_down_at = 0x1.f41f34p-2, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 5080, .max_ulp_at = 0x1.1d7f5p+4, .max_abs = 0.005772, .max_abs_at = 0x1.9b1038p+5,
                .max_step_down = 2, .max_step_down_at = 0x1.f41f3p-2, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softcap, reciprocal_sqrt<7>, float>{
    .fused = {.max_ulp = 363.3, .max_ulp_at = 0x1.1d6ffcp+4, .max_abs = 0.0003719, .max_abs_at = 0x1.47e9bp+4,
              .max_step_down = 2, .max_step_down_at = 0x1.f41f2p-2, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 363.3, .max_ulp_at = 0x1.1d6ffcp+4, .max_abs = 0.0003719, .max_abs_at = 0x1.48640cp+4,
                .max_step_down = 2, .max_step_down_at = 0x1.f41f1cp-2, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softcap, reciprocal_sqrt<5>, double>{
    .fused = {.max_ulp = 2.729e+12, .max_ulp_at = 0x1.1d800b899fc19p+4, .max_abs = 0.005774,
              .max_abs_at = -0x1.9094a1cc1f3f2p+6, .max_step_down = 2, .max_step_down_at = 0x1.bb8a8724c8222p+5,
              .odd = true, .bounded = true},
    .unfused = {.max_ulp = 2.729e+12, .max_ulp_at = -0x1.1d800b899fc9p+4, .max_abs = 0.005774,
                .max_abs_at = -0x1.9094a24256bd8p+6, .max_step_down = 2, .max_step_down_at = 0x1.bb8a8724c8222p+5,
                .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softcap, reciprocal_sqrt<7>, double>{
    .fused = {.max_ulp = 1.935e+11, .max_ulp_at = -0x1.1d800b899e636p+4, .max_abs = 0.0003682,
              .max_abs_at = 0x1.49ea6c202327dp+4, .max_step_down = 2, .max_step_down_at = 0x1.3f0a4255ecf1dp+6,
              .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1.935e+11, .max_ulp_at = 0x1.1d800b899ddefp+4, .max_abs = 0.0003682,
                .max_abs_at = -0x1.49ea6df17938p+4, .max_step_down = 2, .max_step_down_at = 0x1.3f0a4255ecf1dp+6,
                .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softcap_derivative, exp_quotient, float>{
    .fused = {.max_ulp = 2.399, .max_ulp_at = 0x1.222ca6p+6, .max_abs = 1.185e-07, .max_abs_at = 0x1.a239a6p+3,
              .max_step_down = 2, .max_step_down_at = 0x1.d565b2p+0, .bounded = true},
    .unfused = {.max_ulp = 2.497, .max_ulp_at = 0x1.3c7d2ap+5, .max_abs = 1.174e-07, .max_abs_at = 0x1.a69752p+3,
                .max_step_down = 2, .max_step_down_at = 0x1.2ece0ep-4, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softcap_derivative, exp_quotient, double>{
    .fused = {.max_ulp = 2.605, .max_ulp_at = 0x1.76382ca9e9695p+6, .max_abs = 2.347e-16,
              .max_abs_at = -0x1.a69ac03ca9a43p+3, .max_step_down = 2, .max_step_down_at = 0x1.45d1880094575p+3,
              .bounded = true},
    .unfused = {.max_ulp = 2.611, .max_ulp_at = 0x1.7618bfd6cfda1p+6, .max_abs = 2.349e-16,
                .max_abs_at = -0x1.a5ab73a750555p+3, .max_step_down = 2, .max_step_down_at = 0x1.45d1880094575p+3,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::softcap_derivative, accurate, bfloat16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1.1p+3, .max_abs = 0.001951, .max_abs_at = 0x1.1p+3, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1.1p+3, .max_abs = 0.001951, .max_abs_at = 0x1.1p+3, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softcap_derivative, accurate, float16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1.ep-2, .max_abs = 0.0002442, .max_abs_at = 0x1.ep-2, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1.ep-2, .max_abs = 0.0002442, .max_abs_at = 0x1.ep-2, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softcap_derivative, rational<4, 12>, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1.80b25ap+8, .max_abs = 6.454e-06, .max_abs_at = 0x1.60c74cp+4,
              .bounded = true},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1.80b25ap+8, .max_abs = 6.458e-06, .max_abs_at = 0x1.5ccc18p+4,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::softcap_derivative, rational<4, 12>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.e0def073d4d4p+10, .max_abs = 6.268e-06,
              .max_abs_at = 0x1.5e84f15c5176cp+4, .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = -0x1.e0def073d4d4p+10, .max_abs = 6.268e-06,
                .max_abs_at = 0x1.5e850560b2885p+4, .bounded = true}};

// clang-format on

} // namespace simdact::inline SIMDACT_TARGET::detail
