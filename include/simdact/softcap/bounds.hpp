// SPDX-License-Identifier: BSL-1.0
// The bounds of the functions of this folder by every method: measured, see README, "Add a method".
#pragma once

#include <simdact/bound.hpp>
#include <simdact/fn.hpp>
#include <simdact/policy.hpp>

namespace simdact::inline SIMDACT_TARGET {

template <>
inline constexpr bounds stated<fn::softcap, table<32, 4>, float>{
    .fused = {3.183, 0x1.e8fe64p-1, 3.093e-06, 0x1.ef54dap+5, 0, 0, true, true},
    .unfused = {3.183, 0x1.e8fe64p-1, 3.093e-06, 0x1.ef54dap+5, 0, 0, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, table<8, 7>, float>{
    .fused = {2.945, 0x1.f87084p+1, 2.882e-06, 0x1.e3f76cp+4, 0, 0, true, true},
    .unfused = {3.174, 0x1.efa864p+2, 3.046e-06, 0x1.f203cep+4, 0, 0, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, uniform_table<32, 1>, float>{
    .fused = {4.853e+04, 0x1.6d1c24p+2, 0.02315, 0x1.d79916p+6, 0, 0, true, true},
    .unfused = {4.852e+04, 0x1.6d1c26p+2, 0.02315, 0x1.d79914p+6, 0, 0, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, uniform_table<32, 2>, float>{
    .fused = {1.194e+04, 0x1.0060cp+1, 0.001696, 0x1.3a381cp+7, 2, 0x1.e519b8p+1, true, true},
    .unfused = {1.194e+04, 0x1.0060cp+1, 0.001696, 0x1.3a381cp+7, 2, 0x1.dd27dcp+1, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, uniform_table<8, 2>, float>{
    .fused = {4.52e+04, 0x1.e5af94p+2, 0.02768, 0x1.cfcc76p+6, 1, 0x1.dfb1bp+1, true, true},
    .unfused = {4.52e+04, 0x1.e57826p+2, 0.02768, 0x1.cfcc72p+6, 2, 0x1.17aac8p+5, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, table<8, 3>, float>{
    .fused = {1963, 0x1.f0a74ep+2, 0.001715, 0x1.a1ceeap+5, 2, 0x1.17b2dap+6, true, true},
    .unfused = {1963, 0x1.effacap+2, 0.001715, 0x1.a1ef6cp+5, 3, 0x1.187ba6p+6, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, expm1_quotient, double>{
    .fused = {2.68, 0x1.feaba135340efp+0, 4.984e-15, 0x1.e05550499f2c8p+4, 0, 0, true, true},
    .unfused = {3.606, -0x1.f86189a30b575p-1, 6.502e-15, 0x1.e1f982bc08e72p+4, 1, 0x1.bb8a8724c8213p+5, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, pade<3, 2>, float>{
    .fused = {3.146e+05, 0x1.16a97ep+6, 0.6001, 0x1.16a97ep+6, 4, 0x1.e0f1dep+5, true, true},
    .unfused = {3.146e+05, 0x1.16a97ep+6, 0.6001, 0x1.16a97ep+6, 4, 0x1.a7de6cp+5, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, pade<3, 2>, double>{
    .fused = {1.611e+14, -0x1.16a988b9b2417p+6, 0.5721, -0x1.16a988b9b2417p+6, 4, -0x1.eb519d4938138p+5, true, true},
    .unfused = {1.611e+14, -0x1.16a988ba644dap+6, 0.5721, -0x1.16a988ba644dap+6, 4, 0x1.bb8a8724c8201p+5, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, pade<3, 4>, float>{
    .fused = {1.671e+05, 0x1.1cdaeap+9, 0.3187, 0x1.1cdaeap+9, 4, 0x1.ba304cp+5, true, true},
    .unfused = {1.671e+05, 0x1.1cdaeap+9, 0.3187, 0x1.1cdaeap+9, 5, 0x1.e23b92p+5, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, pade<3, 4>, double>{
    .fused = {8.552e+13, 0x1.0a8397b1dcdafp+548, 0.3039, 0x1.0a8397b1dcdafp+548, 4, 0x1.6845323ce3c9ap+6, true, true},
    .unfused = {8.552e+13, 0x1.0a8397b1dcdafp+548, 0.3039, 0x1.0a8397b1dcdafp+548, 5, -0x1.01b32f998269fp+6, true,
                true}};

template <>
inline constexpr bounds stated<fn::softcap, pade<5, 4>, float>{
    .fused = {2.245e+04, 0x1.b59ac8p+6, 0.04282, 0x1.b59ac8p+6, 6, 0x1.aeb42ep+6, true, true},
    .unfused = {2.245e+04, 0x1.b59b0ap+6, 0.04282, 0x1.b59b0ap+6, 6, 0x1.2be962p+6, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, pade<5, 4>, double>{
    .fused = {1.149e+13, 0x1.b59bcf441b9cbp+6, 0.04082, 0x1.b59bcf441b9cbp+6, 6, 0x1.b074fa16ca3fbp+6, true, true},
    .unfused = {1.149e+13, -0x1.b59bcf45202fdp+6, 0.04082, -0x1.b59bcf45202fdp+6, 6, -0x1.357b7537d7576p+6, true,
                true}};

template <>
inline constexpr bounds stated<fn::softcap, pade<5, 6>, float>{
    .fused = {1.187e+04, 0x1.1cdaeap+9, 0.02264, 0x1.1cdaeap+9, 6, 0x1.dda282p+6, true, true},
    .unfused = {1.187e+04, 0x1.1cdaeap+9, 0.02263, 0x1.1cdaeap+9, 8, 0x1.5cdc82p+6, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, pade<5, 6>, double>{
    .fused = {6.073e+12, 0x1.0a8397b1dcdafp+548, 0.02158, 0x1.0a8397b1dcdafp+548, 6, 0x1.ea3b26c6996ecp+6, true, true},
    .unfused = {6.073e+12, 0x1.0a8397b1dcdafp+548, 0.02158, 0x1.0a8397b1dcdafp+548, 8.8, -0x1.66b2724effb4ap+6, true,
                true}};

template <>
inline constexpr bounds stated<fn::softcap, pade<7, 6>, float>{
    .fused = {1588, 0x1.2a4928p+7, 0.003029, 0x1.2a4928p+7, 6, 0x1.7d009ep+6, true, true},
    .unfused = {1589, 0x1.2a471ep+7, 0.00303, 0x1.2a471ep+7, 8, 0x1.7474b6p+6, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, pade<7, 6>, double>{
    .fused = {8.121e+11, 0x1.2a4ea569e4c0fp+7, 0.002885, 0x1.2a4ea569e4c0fp+7, 6, -0x1.f82a13129108ep+6, true, true},
    .unfused = {8.121e+11, 0x1.2a4ea569e366ap+7, 0.002885, 0x1.2a4ea569e366ap+7, 8.8, 0x1.7ed0c07f2afa9p+6, true,
                true}};

template <>
inline constexpr bounds stated<fn::softcap, pade<7, 8>, float>{
    .fused = {838, 0x1.1cdaeap+9, 0.001599, 0x1.1cdaeap+9, 6, 0x1.776e54p+6, true, true},
    .unfused = {839, 0x1.1cdaeap+9, 0.001601, 0x1.1cdaeap+9, 8, 0x1.776932p+6, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, pade<7, 8>, double>{
    .fused = {4.291e+11, 0x1.0a8397b1dcdafp+548, 0.001525, 0x1.0a8397b1dcdafp+548, 6, 0x1.f9495efd8270bp+6, true, true},
    .unfused = {4.291e+11, 0x1.0a8397b1dcdafp+548, 0.001525, 0x1.0a8397b1dcdafp+548, 8.8, 0x1.7b0dbe7ce09e9p+6, true,
                true}};

template <>
inline constexpr bounds stated<fn::softcap, pade<9, 8>, float>{
    .fused = {114, 0x1.794e22p+7, 0.0002175, 0x1.794e22p+7, 7, 0x1.dd4f8ap+6, true, true},
    .unfused = {114.5, 0x1.793116p+7, 0.0002183, 0x1.793116p+7, 9, 0x1.e98562p+6, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, pade<9, 8>, double>{
    .fused = {5.735e+10, 0x1.79d236f20adfdp+7, 0.0002038, 0x1.79d236f20adfdp+7, 7, 0x1.611e967d3c5fbp+7, true, true},
    .unfused = {5.735e+10, 0x1.79d236f20bfcp+7, 0.0002038, 0x1.79d236f20bfcp+7, 9.9, -0x1.77ffbf460165dp+7, true,
                true}};

template <>
inline constexpr bounds stated<fn::softcap, spline<3>, float>{
    .fused = {2.288e+05, 0x1.b989d4p+5, 0.4364, 0x1.b989d4p+5, 4, 0x1.30834ap+6, true, true},
    .unfused = {2.288e+05, 0x1.b9830ep+5, 0.4364, 0x1.b9830ep+5, 6, 0x1.2ce492p+6, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, spline<3>, double>{
    .fused = {1.171e+14, 0x1.b985c430c72dcp+5, 0.416, 0x1.b985c430c72dcp+5, 4, -0x1.33fdd7bf44a49p+6, true, true},
    .unfused = {1.171e+14, -0x1.b985c43769453p+5, 0.416, -0x1.b985c43769453p+5, 5, -0x1.2e9942aaba4ddp+6, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, spline<15>, float>{
    .fused = {8.09e+05, 0x1.1d8p+4, 0.7801, 0x1.34abb4p+4, 1, 0x1.df2a72p-2, true, true},
    .unfused = {8.09e+05, 0x1.1d8p+4, 0.7801, 0x1.34ae9ep+4, 2, 0x1.df0e5ep+4, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, spline<15>, double>{
    .fused = {4.141e+14, 0x1.1d800b584b61dp+4, 0.7437, 0x1.34aa91066596ap+4, 1, 0x1.de8064963bab5p+4, true, true},
    .unfused = {4.141e+14, -0x1.1d800b899fc91p+4, 0.7437, -0x1.34aa9271cf896p+4, 2, -0x1.dfbd23f7098d6p+4, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, spline<31>, float>{
    .fused = {7.737e+04, 0x1.065746p+3, 0.03803, 0x1.29c8dep+3, 1, 0x1.dce5a2p+1, true, true},
    .unfused = {7.737e+04, 0x1.065746p+3, 0.03803, 0x1.298414p+3, 1, 0x1.dfc2eep+0, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, spline<31>, double>{
    .fused = {3.96e+13, -0x1.0657231588bccp+3, 0.03626, 0x1.298c525148ab4p+3, 1, 0x1.d0057c5716a0ep+3, true, true},
    .unfused = {3.96e+13, -0x1.06574a674907p+3, 0.03626, 0x1.298c525146b88p+3, 1, 0x1.dd6765d924d4fp+3, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, spline<36>, float>{
    .fused = {3.978e+04, 0x1.01887p+2, 0.01746, 0x1.706a8cp+4, 1, 0x1.dde05ep+1, true, true},
    .unfused = {3.978e+04, 0x1.01887p+2, 0.01746, 0x1.703d8cp+4, 1, 0x1.de12c8p+1, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, spline<36>, double>{
    .fused = {2.036e+13, 0x1.0188702e714a3p+2, 0.01664, -0x1.705fb9e51a1c4p+4, 1, -0x1.cd96946968a2dp+3, true, true},
    .unfused = {2.036e+13, 0x1.01888eae31fa3p+2, 0.01664, -0x1.705fbbddd5c41p+4, 1, 0x1.dd6765d924d4bp+3, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, spline<63>, float>{
    .fused = {3217, 0x1.99348ap+3, 0.003068, 0x1.99348ap+3, 1, 0x1.df5a5cp+1, true, true},
    .unfused = {3217, 0x1.9950c8p+3, 0.003068, 0x1.9950c8p+3, 1, 0x1.de7bb8p+1, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, spline<63>, double>{
    .fused = {1.646e+12, 0x1.9963e2039156ep+3, 0.002923, 0x1.9963e2039156ep+3, 1, 0x1.ddeab3b2f0b64p+2, true, true},
    .unfused = {1.646e+12, 0x1.9963e1d9ac69ap+3, 0.002923, 0x1.9963e1d9ac69ap+3, 1, -0x1.dc124958e25f7p+2, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, taylor<2>, float>{
    .fused = {2.969e+06, 0x1.15d3aap+5, 5.662, 0x1.15d3aap+5, 3, 0x1.07ff7ep+5, true, true},
    .unfused = {2.969e+06, 0x1.15d3aap+5, 5.662, 0x1.15d3aap+5, 3, 0x1.07ff7ep+5, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, taylor<2>, double>{
    .fused = {1.52e+15, -0x1.15d3aada084c1p+5, 5.398, -0x1.15d3aada084c1p+5, 3, 0x1.159cf11d247bfp+5, true, true},
    .unfused = {1.52e+15, 0x1.15d3aada05de5p+5, 5.398, 0x1.15d3aada05de5p+5, 3, 0x1.159cf11d247bfp+5, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, taylor<3>, float>{
    .fused = {2.532e+06, 0x1.2aabap+5, 4.829, 0x1.2aabap+5, 1, 0x1.d6ee04p+2, true, true},
    .unfused = {2.532e+06, 0x1.2aabap+5, 4.829, 0x1.2aabap+5, 1, 0x1.d6ee04p+2, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, taylor<3>, double>{
    .fused = {1.296e+15, 0x1.2aab9ff27d3cbp+5, 4.603, 0x1.2aab9ff27d3cbp+5, 1, 0x1.de8064963bad3p+4, true, true},
    .unfused = {1.296e+15, 0x1.2aab9fe4a808p+5, 4.603, 0x1.2aab9fe4a808p+5, 1, 0x1.de8064963bae1p+4, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, taylor<4>, float>{
    .fused = {2.282e+06, 0x1.3822aap+5, 4.352, 0x1.3822aap+5, 5, 0x1.323f5p+5, true, true},
    .unfused = {2.282e+06, 0x1.3822aap+5, 4.352, 0x1.3822aap+5, 6, 0x1.301aa4p+5, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, taylor<4>, double>{
    .fused = {1.168e+15, 0x1.3822a8c196e76p+5, 4.149, 0x1.3822a8c196e76p+5, 5, -0x1.37044a96df7b7p+5, true, true},
    .unfused = {1.168e+15, 0x1.3822a8be62cf1p+5, 4.149, 0x1.3822a8be62cf1p+5, 6, 0x1.375cd654a8fadp+5, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, taylor<5>, float>{
    .fused = {2.12e+06, 0x1.419a5cp+5, 4.043, 0x1.419a5cp+5, 1, 0x1.de88dcp+1, true, true},
    .unfused = {2.12e+06, 0x1.419a5cp+5, 4.043, 0x1.419a5cp+5, 1, 0x1.d7935ep+2, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, taylor<5>, double>{
    .fused = {1.085e+15, 0x1.419a5bb3a894fp+5, 3.854, 0x1.419a5bb3a894fp+5, 1, 0x1.de8064963bab6p+4, true, true},
    .unfused = {1.085e+15, 0x1.419a5bee660a9p+5, 3.854, 0x1.419a5bee660a9p+5, 1, 0x1.de8064963bab2p+4, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, taylor<6>, float>{
    .fused = {2.006e+06, 0x1.48a34ep+5, 3.827, 0x1.48a34ep+5, 6, 0x1.47ef6cp+5, true, true},
    .unfused = {2.006e+06, 0x1.48a34ep+5, 3.827, 0x1.48a34ep+5, 6, 0x1.3f99acp+5, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, taylor<6>, double>{
    .fused = {1.027e+15, -0x1.48a34ce73ebcbp+5, 3.648, -0x1.48a34ce73ebcbp+5, 6, -0x1.47ff822c2ce99p+5, true, true},
    .unfused = {1.027e+15, 0x1.48a34cddbf8afp+5, 3.648, 0x1.48a34cddbf8afp+5, 7, 0x1.489a5be73ad5cp+5, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, taylor<7>, float>{
    .fused = {1.923e+06, 0x1.4e13ap+5, 3.667, 0x1.4e13ap+5, 1, 0x1.de88dcp+1, true, true},
    .unfused = {1.923e+06, 0x1.4e13ap+5, 3.667, 0x1.4e13ap+5, 2, 0x1.21ba0cp+5, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, taylor<7>, double>{
    .fused = {9.839e+14, 0x1.4e139fd05e46dp+5, 3.496, 0x1.4e139fd05e46dp+5, 1, 0x1.de8064963badp+4, true, true},
    .unfused = {9.839e+14, -0x1.4e139fd05c9c5p+5, 3.496, -0x1.4e139fd05c9c5p+5, 2, 0x1.21ccf652724d9p+5, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, taylor<8>, float>{
    .fused = {1.858e+06, 0x1.5268e6p+5, 3.544, 0x1.5268e6p+5, 7, 0x1.4f79dap+5, true, true},
    .unfused = {1.858e+06, 0x1.5268e6p+5, 3.544, 0x1.5268e6p+5, 7, 0x1.4ceb3ep+5, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, taylor<8>, double>{
    .fused = {9.51e+14, 0x1.5268e55cf11c6p+5, 3.379, 0x1.5268e55cf11c6p+5, 7, 0x1.51610ab3f41aep+5, true, true},
    .unfused = {9.51e+14, -0x1.5268e55ced6d4p+5, 3.379, -0x1.5268e55ced6d4p+5, 7, 0x1.51610ab3f41aep+5, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, k_tanh, float>{
    .fused = {4.647e+05, 0x1.ep+2, 0.3712, 0x1.0dfffep+4, 1.229e+05, 0x1.67fffep+3, true, true},
    .unfused = {4.647e+05, 0x1.ep+2, 0.3712, 0x1.0dfffep+4, 1.229e+05, 0x1.67fffep+3, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, k_tanh_monotone, float>{
    .fused = {4.647e+05, 0x1.ep+2, 0.3664, 0x1.2bfffep+4, 0, 0, true, true},
    .unfused = {4.647e+05, 0x1.ep+2, 0.3664, 0x1.2bfffep+4, 0, 0, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, k_tanh_64, float>{
    .fused = {3.728e+05, 0x1.fdfffep+2, 0.2684, 0x1.0dfffep+5, 6.144e+04, 0x1.dffffep+2, true, true},
    .unfused = {3.728e+05, 0x1.fdfffep+2, 0.2684, 0x1.0dfffep+5, 6.144e+04, 0x1.dffffep+2, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, schraudolph, float>{
    .fused = {2.103e+23, 0x1.e6cp-56, 0.4769, 0x1.d1126cp-2, 0, 0, false, true},
    .unfused = {2.103e+23, 0x1.e6cp-56, 0.4769, 0x1.d1126ep-2, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::softcap, schraudolph, double>{
    .fused = {1.076e+32, 0x1p-55, 0.4546, 0x1.d1041c5e023c8p-2, 0, 0, false, true},
    .unfused = {1.076e+32, 0x1p-55, 0.4546, 0x1.d106ba86356c4p-2, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::softcap, schraudolph_ng, float>{
    .fused = {1.762e+07, 0x1p-20, 0.1611, 0x1.0bd5bp+2, 1, 0x1.f310cep+7, true, true},
    .unfused = {1.762e+07, 0x1p-20, 0.1611, 0x1.0c2b76p+2, 1, 0x1.f310cep+7, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, schraudolph_ng, double>{
    .fused = {9.017e+15, 0x1p-50, 0.1535, 0x1.0c0e0efd9db78p+2, 0, 0, true, true},
    .unfused = {9.017e+15, 0x1p-50, 0.1535, -0x1.0c12ee935662fp+2, 0, 0, true, true}};

template <>
inline constexpr bounds stated<fn::softcap_derivative, exp_quotient, float>{
    .fused = {2.399, 0x1.222ca6p+6, 1.185e-07, 0x1.a239a6p+3, 2, 0x1.d565b2p+0, false, true},
    .unfused = {2.497, 0x1.3c7d2ap+5, 1.174e-07, 0x1.a69752p+3, 2, 0x1.2ece0ep-4, false, true}};

template <>
inline constexpr bounds stated<fn::softcap_derivative, exp_quotient, double>{
    .fused = {2.596, 0x1.76323f9ff1b37p+6, 2.296e-16, -0x1.a4025d0699491p+3, 2, 0x1.45d1880094575p+3, false, true},
    .unfused = {2.604, -0x1.7634928a1dc44p+6, 2.348e-16, -0x1.a5ab73a750555p+3, 2, 0x1.45d1880094575p+3, false, true}};

} // namespace simdact::inline SIMDACT_TARGET
