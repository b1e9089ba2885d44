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
    .fused = {2.606, 0x1.ec42b25c2eebfp+1, 4.922e-15, -0x1.e807f0b573477p+4, 0, 0, true, true},
    .unfused = {3.388, 0x1.f86189ab688c1p-1, 6.088e-15, 0x1.0c49304fc123fp+5, 1, 0x1.bb8a8724c8213p+5, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, pade<3, 2>, float>{
    .fused = {3.146e+05, 0x1.16a97ep+6, 0.6001, 0x1.16a97ep+6, 4, 0x1.e0f1dep+5, true, true},
    .unfused = {3.146e+05, 0x1.16a97ep+6, 0.6001, 0x1.16a97ep+6, 4, 0x1.a7de6cp+5, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, pade<3, 2>, double>{
    .fused = {1.655e+14, -0x1.17ea0c91d5077p+6, 0.5878, -0x1.17ea0c91d5077p+6, 4, -0x1.eb519d4938138p+5, true, true},
    .unfused = {1.655e+14, -0x1.17ea0c91d5077p+6, 0.5878, -0x1.17ea0c91d5077p+6, 4, 0x1.bb8a8724c8201p+5, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, pade<3, 4>, float>{
    .fused = {1.671e+05, 0x1.1cdaeap+9, 0.3187, 0x1.1cdaeap+9, 4, 0x1.ba304cp+5, true, true},
    .unfused = {1.671e+05, 0x1.1cdaeap+9, 0.3187, 0x1.1cdaeap+9, 5, 0x1.e23b92p+5, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, pade<3, 4>, double>{
    .fused = {8.971e+13, 0x1.0a8397b1dcdafp+548, 0.3187, 0x1.0a8397b1dcdafp+548, 4, -0x1.6436ac376cc8bp+6, true, true},
    .unfused = {8.971e+13, 0x1.0a8397b1dcdafp+548, 0.3187, 0x1.0a8397b1dcdafp+548, 4, 0x1.bb8a8724c81f6p+5, true,
                true}};

template <>
inline constexpr bounds stated<fn::softcap, pade<5, 4>, float>{
    .fused = {2.245e+04, 0x1.b59ac8p+6, 0.04282, 0x1.b59ac8p+6, 6, 0x1.aeb42ep+6, true, true},
    .unfused = {2.245e+04, 0x1.b59b0ap+6, 0.04282, 0x1.b59b0ap+6, 6, 0x1.2be962p+6, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, pade<5, 4>, double>{
    .fused = {1.205e+13, 0x1.b5a1681e37d5dp+6, 0.0428, 0x1.b5a1681e37d5dp+6, 4, 0x1.9acafa23864d3p+5, true, true},
    .unfused = {1.205e+13, 0x1.b5a1681e37d5dp+6, 0.0428, 0x1.b5a1681e37d5dp+6, 6, 0x1.31052acf748c1p+6, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, pade<5, 6>, float>{
    .fused = {1.187e+04, 0x1.1cdaeap+9, 0.02264, 0x1.1cdaeap+9, 6, 0x1.dda282p+6, true, true},
    .unfused = {1.187e+04, 0x1.1cdaeap+9, 0.02263, 0x1.1cdaeap+9, 8, 0x1.5cdc82p+6, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, pade<5, 6>, double>{
    .fused = {6.37e+12, 0x1.0a8397b1dcdafp+548, 0.02263, 0x1.0a8397b1dcdafp+548, 5, -0x1.f33672f2eef23p+6, true, true},
    .unfused = {6.37e+12, 0x1.0a8397b1dcdafp+548, 0.02263, 0x1.0a8397b1dcdafp+548, 6, -0x1.66a6140bf3558p+6, true,
                true}};

template <>
inline constexpr bounds stated<fn::softcap, pade<7, 6>, float>{
    .fused = {1588, 0x1.2a4928p+7, 0.003029, 0x1.2a4928p+7, 6, 0x1.7d009ep+6, true, true},
    .unfused = {1589, 0x1.2a471ep+7, 0.00303, 0x1.2a471ep+7, 8, 0x1.7474b6p+6, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, pade<7, 6>, double>{
    .fused = {8.454e+11, -0x1.2a06a93326443p+7, 0.003004, -0x1.2a06a93326443p+7, 5, -0x1.0f7f062b669a3p+7, true, true},
    .unfused = {8.454e+11, -0x1.2a06a9332645p+7, 0.003004, -0x1.2a06a9332645p+7, 8, -0x1.7626613867226p+6, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, pade<7, 8>, float>{
    .fused = {838, 0x1.1cdaeap+9, 0.001599, 0x1.1cdaeap+9, 6, 0x1.776e54p+6, true, true},
    .unfused = {839, 0x1.1cdaeap+9, 0.001601, 0x1.1cdaeap+9, 8, 0x1.776932p+6, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, pade<7, 8>, double>{
    .fused = {4.501e+11, 0x1.0a8397b1dcdafp+548, 0.001599, 0x1.0a8397b1dcdafp+548, 5, -0x1.4a859239ea96bp+7, true,
              true},
    .unfused = {4.501e+11, 0x1.0a8397b1dcdafp+548, 0.001599, 0x1.0a8397b1dcdafp+548, 7, -0x1.79e92919303bep+6, true,
                true}};

template <>
inline constexpr bounds stated<fn::softcap, pade<9, 8>, float>{
    .fused = {114, 0x1.794e22p+7, 0.0002175, 0x1.794e22p+7, 7, 0x1.dd4f8ap+6, true, true},
    .unfused = {114.5, 0x1.793116p+7, 0.0002183, 0x1.793116p+7, 9, 0x1.e98562p+6, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, pade<9, 8>, double>{
    .fused = {5.992e+10, -0x1.79acda35b8b18p+7, 0.0002129, -0x1.79acda35b8b18p+7, 6, -0x1.59f38ea2548b1p+7, true, true},
    .unfused = {5.992e+10, -0x1.79acda35b8b4p+7, 0.0002129, -0x1.79acda35b8b4p+7, 7, 0x1.60ecc0de70f56p+7, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, spline<3>, float>{
    .fused = {2.288e+05, 0x1.b989d4p+5, 0.4364, 0x1.b989d4p+5, 4, 0x1.30834ap+6, true, true},
    .unfused = {2.288e+05, 0x1.b9830ep+5, 0.4364, 0x1.b9830ep+5, 6, 0x1.2ce492p+6, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, spline<3>, double>{
    .fused = {1.229e+14, 0x1.b9d19820a548fp+5, 0.4364, 0x1.b9d19820a548fp+5, 3, 0x1.31052acf748c1p+6, true, true},
    .unfused = {1.229e+14, 0x1.b9d19820a54c1p+5, 0.4364, 0x1.b9d19820a54c1p+5, 5, -0x1.31b30eff5c7cdp+6, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, spline<15>, float>{
    .fused = {8.09e+05, 0x1.1d8p+4, 0.7801, 0x1.34abb4p+4, 1, 0x1.df2a72p-2, true, true},
    .unfused = {8.09e+05, 0x1.1d8p+4, 0.7801, 0x1.34ae9ep+4, 2, 0x1.df0e5ep+4, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, spline<15>, double>{
    .fused = {4.343e+14, -0x1.1d4bbc0d9ca2ap+4, 0.7801, 0x1.34a9d2de8be8fp+4, 1, 0x1.a1f148a8bb259p+4, true, true},
    .unfused = {4.343e+14, -0x1.1d4bbc0d9ca2ap+4, 0.7801, 0x1.34a9d2de8be8fp+4, 1, 0x1.a1f148a8bb263p+4, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, spline<31>, float>{
    .fused = {7.737e+04, 0x1.065746p+3, 0.03803, 0x1.29c8dep+3, 1, 0x1.dce5a2p+1, true, true},
    .unfused = {7.737e+04, 0x1.065746p+3, 0.03803, 0x1.298414p+3, 1, 0x1.dfc2eep+0, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, spline<31>, double>{
    .fused = {4.149e+13, -0x1.05a67896b28acp+3, 0.03803, -0x1.297a22aec1551p+3, 1, 0x1.d0057c5716a0ep+3, true, true},
    .unfused = {4.149e+13, -0x1.05a67896b28acp+3, 0.03803, -0x1.297a22aec153cp+3, 1, -0x1.dee5409bc205ep+3, true,
                true}};

template <>
inline constexpr bounds stated<fn::softcap, spline<36>, float>{
    .fused = {3.978e+04, 0x1.01887p+2, 0.01746, 0x1.706a8cp+4, 1, 0x1.dde05ep+1, true, true},
    .unfused = {3.978e+04, 0x1.01887p+2, 0.01746, 0x1.703d8cp+4, 1, 0x1.de12c8p+1, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, spline<36>, double>{
    .fused = {2.133e+13, 0x1.014a30b42d756p+2, 0.01746, 0x1.70593a9452414p+4, 1, -0x1.dee5409bc205cp+3, true, true},
    .unfused = {2.133e+13, 0x1.014a30b42d756p+2, 0.01746, 0x1.70593a9452414p+4, 1, -0x1.dee5409bc2068p+3, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, spline<63>, float>{
    .fused = {3217, 0x1.99348ap+3, 0.003068, 0x1.99348ap+3, 1, 0x1.df5a5cp+1, true, true},
    .unfused = {3217, 0x1.9950c8p+3, 0.003068, 0x1.9950c8p+3, 1, 0x1.de7bb8p+1, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, spline<63>, double>{
    .fused = {1.726e+12, 0x1.9935e9375e7eap+3, 0.003066, 0x1.9935e9375e7eap+3, 1, 0x1.ddeab3b2f0b64p+2, true, true},
    .unfused = {1.726e+12, 0x1.9935e9375e7fap+3, 0.003066, 0x1.9935e9375e7fap+3, 0, 0, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, taylor<2>, float>{
    .fused = {2.969e+06, 0x1.15d3aap+5, 5.662, 0x1.15d3aap+5, 3, 0x1.07ff7ep+5, true, true},
    .unfused = {2.969e+06, 0x1.15d3aap+5, 5.662, 0x1.15d3aap+5, 3, 0x1.07ff7ep+5, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, taylor<2>, double>{
    .fused = {1.59e+15, 0x1.15a90e4e51d68p+5, 5.648, 0x1.15a90e4e51d68p+5, 3, 0x1.0e4ed98f2015bp+5, true, true},
    .unfused = {1.59e+15, 0x1.15a90e4e51d68p+5, 5.648, 0x1.15a90e4e51d68p+5, 3, 0x1.0e4ed98f2015bp+5, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, taylor<3>, float>{
    .fused = {2.532e+06, 0x1.2aabap+5, 4.829, 0x1.2aabap+5, 1, 0x1.d6ee04p+2, true, true},
    .unfused = {2.532e+06, 0x1.2aabap+5, 4.829, 0x1.2aabap+5, 1, 0x1.d6ee04p+2, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, taylor<3>, double>{
    .fused = {1.359e+15, 0x1.2ab5a8548b7dep+5, 4.827, 0x1.2ab5a8548b7dep+5, 1, -0x1.b7b38796893cep+4, true, true},
    .unfused = {1.359e+15, 0x1.2ab5a8548b7dep+5, 4.827, 0x1.2ab5a8548b7dep+5, 1, 0x1.a1f148a8bb281p+4, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, taylor<4>, float>{
    .fused = {2.282e+06, 0x1.3822aap+5, 4.352, 0x1.3822aap+5, 5, 0x1.323f5p+5, true, true},
    .unfused = {2.282e+06, 0x1.3822aap+5, 4.352, 0x1.3822aap+5, 6, 0x1.301aa4p+5, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, taylor<4>, double>{
    .fused = {1.225e+15, -0x1.38234d0e33fd1p+5, 4.352, -0x1.38234d0e33fd1p+5, 5, -0x1.37044a96df7b7p+5, true, true},
    .unfused = {1.225e+15, -0x1.38234d0e33fd1p+5, 4.352, -0x1.38234d0e33fd1p+5, 4, 0x1.307e5f5e08b2cp+5, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, taylor<5>, float>{
    .fused = {2.12e+06, 0x1.419a5cp+5, 4.043, 0x1.419a5cp+5, 1, 0x1.de88dcp+1, true, true},
    .unfused = {2.12e+06, 0x1.419a5cp+5, 4.043, 0x1.419a5cp+5, 1, 0x1.d7935ep+2, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, taylor<5>, double>{
    .fused = {1.137e+15, -0x1.41b2cd21fffc3p+5, 4.04, -0x1.41b2cd21fffc3p+5, 1, 0x1.a1f148a8bb27dp+4, true, true},
    .unfused = {1.137e+15, -0x1.41b2cd21fffc3p+5, 4.04, -0x1.41b2cd21fffc3p+5, 1, 0x1.a1f148a8bb271p+4, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, taylor<6>, float>{
    .fused = {2.006e+06, 0x1.48a34ep+5, 3.827, 0x1.48a34ep+5, 6, 0x1.47ef6cp+5, true, true},
    .unfused = {2.006e+06, 0x1.48a34ep+5, 3.827, 0x1.48a34ep+5, 6, 0x1.3f99acp+5, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, taylor<6>, double>{
    .fused = {1.069e+15, 0x1.49a42b1e938e3p+5, 3.797, 0x1.49a42b1e938e3p+5, 5, 0x1.48664b7480431p+5, true, true},
    .unfused = {1.069e+15, 0x1.49a42b1e938e3p+5, 3.797, 0x1.49a42b1e938e3p+5, 6, 0x1.475ef20e19073p+5, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, taylor<7>, float>{
    .fused = {1.923e+06, 0x1.4e13ap+5, 3.667, 0x1.4e13ap+5, 1, 0x1.de88dcp+1, true, true},
    .unfused = {1.923e+06, 0x1.4e13ap+5, 3.667, 0x1.4e13ap+5, 2, 0x1.21ba0cp+5, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, taylor<7>, double>{
    .fused = {1.022e+15, 0x1.4f5bfc513748p+5, 3.63, 0x1.4f5bfc513748p+5, 1, 0x1.a1f148a8bb26dp+4, true, true},
    .unfused = {1.022e+15, 0x1.4f5bfc513748p+5, 3.63, 0x1.4f5bfc513748p+5, 2, 0x1.2631f2ec72d88p+5, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, taylor<8>, float>{
    .fused = {1.858e+06, 0x1.5268e6p+5, 3.544, 0x1.5268e6p+5, 7, 0x1.4f79dap+5, true, true},
    .unfused = {1.858e+06, 0x1.5268e6p+5, 3.544, 0x1.5268e6p+5, 7, 0x1.4ceb3ep+5, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, taylor<8>, double>{
    .fused = {9.945e+14, 0x1.52cad2bcc0299p+5, 3.534, 0x1.52cad2bcc0299p+5, 7, 0x1.51610ab3f41aep+5, true, true},
    .unfused = {9.945e+14, 0x1.52cad2bcc0299p+5, 3.534, 0x1.52cad2bcc0299p+5, 7, 0x1.51610ab3f41aep+5, true, true}};

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
    .fused = {1.129e+32, 0x1.fffffffffffep-56, 0.4765, 0x1.d1c8080bcdf8fp-2, 0, 0, false, true},
    .unfused = {1.129e+32, 0x1.fffffffffffep-56, 0.4765, 0x1.d1c8080bcdf8fp-2, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::softcap, schraudolph_ng, float>{
    .fused = {1.762e+07, 0x1p-20, 0.1611, 0x1.0bd5bp+2, 1, 0x1.f310cep+7, true, true},
    .unfused = {1.762e+07, 0x1p-20, 0.1611, 0x1.0c2b76p+2, 1, 0x1.f310cep+7, true, true}};

template <>
inline constexpr bounds stated<fn::softcap, schraudolph_ng, double>{
    .fused = {9.458e+15, 0x1p-26, 0.161, 0x1.0b81b2723e7e2p+2, 0, 0, true, true},
    .unfused = {9.458e+15, 0x1p-26, 0.161, 0x1.0b81b2723e7e2p+2, 0, 0, true, true}};

template <>
inline constexpr bounds stated<fn::softcap_derivative, exp_quotient, float>{
    .fused = {2.399, 0x1.222ca6p+6, 1.185e-07, 0x1.a239a6p+3, 2, 0x1.d565b2p+0, false, true},
    .unfused = {2.497, 0x1.3c7d2ap+5, 1.174e-07, 0x1.a69752p+3, 2, 0x1.2ece0ep-4, false, true}};

template <>
inline constexpr bounds stated<fn::softcap_derivative, exp_quotient, double>{
    .fused = {2.468, -0x1.7618f3f51dc7ap+6, 2.247e-16, -0x1.2b2c604046c13p+3, 2, 0x1.45d1880094575p+3, false, true},
    .unfused = {2.468, -0x1.7618f3f51dc7ap+6, 2.227e-16, 0x1.9fb3e86e5ceccp+3, 2, 0x1.45d1880094575p+3, false, true}};

} // namespace simdact::inline SIMDACT_TARGET
