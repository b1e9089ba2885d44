// The bounds of the functions of this folder by every method: measured, see README, "Add a method".
#pragma once

#include <simdact/bound.hpp>
#include <simdact/fn.hpp>
#include <simdact/policy.hpp>

namespace simdact::inline SIMDACT_TARGET {

template <>
inline constexpr bounds stated<fn::silu, exp_quotient, float>{
    .fused = {2.394, -0x1.0af4e2p+4, 9.537e-07, 0x1.0ad4e2p+4, 2, -0x1.193eb4p+0, false, true},
    .unfused = {2.466, -0x1.0ad9e4p+4, 9.537e-07, 0x1.0ad4e2p+4, 2, -0x1.193eb4p+0, false, true}};

template <>
inline constexpr bounds stated<fn::silu, exp_quotient, double>{
    .fused = {2.513, -0x1.2707a041e3fdcp+5, 3.734e-15, 0x1.2707963340996p+5, 2, -0x1.4658f613ba6bbp+0, false, true},
    .unfused = {2.532, -0x1.28ac8296303cbp+5, 3.734e-15, 0x1.2707a0444c8f2p+5, 2, -0x1.4658f613ba6d8p+0, false, true}};

template <>
inline constexpr bounds stated<fn::silu, uniform_table<32, 2>, float>{
    .fused = {1.678e+07, -0x1.7f8a54p+4, 2.475e-05, 0x1.6e6df2p+1, 67, -0x1.27453cp+3, false, false},
    .unfused = {1.678e+07, -0x1.7f8a54p+4, 2.479e-05, 0x1.6e62acp+1, 199, -0x1.89ab7ap+3, false, false}};

template <>
inline constexpr bounds stated<fn::silu, uniform_table<32, 1>, float>{
    .fused = {1.678e+07, -0x1.7f8a54p+4, 0.0005643, 0x1.347cf6p+2, 3, -0x1.b8ee24p+2, false, false},
    .unfused = {1.678e+07, -0x1.7f8a54p+4, 0.0005643, 0x1.34757ap+2, 2, -0x1.070646p+0, false, false}};

template <>
inline constexpr bounds stated<fn::silu, table<32, 4>, float>{
    .fused = {1.762e+07, -0x1.7f8a54p+4, 1.209e-06, 0x1.0ec59cp+4, 2, -0x1.dddd0ep+0, false, true},
    .unfused = {2.532e+07, -0x1.2059dcp+4, 1.721e-06, 0x1.2059dap+4, 1.049e+06, -0x1.e38e38p+3, false, true}};

template <>
inline constexpr bounds stated<fn::silu, table<8, 7>, float>{
    .fused = {1.762e+07, -0x1.7f8a54p+4, 1.189e-06, 0x1.0e58c6p+4, 2, -0x1.dddd0ep+0, false, true},
    .unfused = {2.499e+07, -0x1.1fcc96p+4, 1.712e-06, 0x1.1fcc96p+4, 1.049e+06, -0x1.e38e38p+3, false, true}};

template <>
inline constexpr bounds stated<fn::silu, uniform_table<8, 2>, float>{
    .fused = {1.762e+07, -0x1.7f8a54p+4, 0.003566, 0x1.eeb78ep+2, 989.5, -0x1.eeb7fp+2, false, false},
    .unfused = {1.762e+07, -0x1.7f8a54p+4, 0.003566, 0x1.eeb794p+2, 1024, -0x1.e46ca6p+2, false, false}};

template <>
inline constexpr bounds stated<fn::silu, table<8, 3>, float>{
    .fused = {1.762e+07, -0x1.7f8a54p+4, 0.0002984, 0x1.509d94p+3, 1.078e+04, -0x1.50a25ep+3, false, true},
    .unfused = {1.762e+07, -0x1.7f8a54p+4, 0.0002985, 0x1.5098ecp+3, 1.639e+04, -0x1.3d69dcp+3, false, true}};

template <>
inline constexpr bounds stated<fn::silu, expm1_quotient, double>{
    .fused = {9.017e+15, -0x1.4a72d7ccb1e81p+7, 4.656e-15, 0x1.01513fab4069ep+5, 2, -0x1.29abe1f4532e1p+2, false, true},
    .unfused = {1.267e+16, -0x1.30fc1907e8463p+5, 6.547e-15, 0x1.18a1126062ef6p+5, 2.884e+05, -0x1.adc4577609bc3p+3,
                false, true}};

template <>
inline constexpr bounds stated<fn::silu, pade<3, 2>, float>{
    .fused = {1.762e+07, -0x1.7f8a54p+4, 0.04645, 0x1.293d4ep+2, 136, -0x1.0c5066p+2, false, true},
    .unfused = {1.762e+07, -0x1.7f8a54p+4, 0.04645, -0x1.293d54p+2, 192, -0x1.0c3d58p+2, false, true}};

template <>
inline constexpr bounds stated<fn::silu, pade<3, 2>, double>{
    .fused = {9.017e+15, -0x1.458256570b036p+2, 0.04428, 0x1.293d5ea4af417p+2, 149.7, -0x1.0cf613921277ap+2, false,
              true},
    .unfused = {9.017e+15, -0x1.458256570b036p+2, 0.04428, 0x1.293d5ea4af418p+2, 211.3, -0x1.0d4800f1b014p+2, false,
                true}};

template <>
inline constexpr bounds stated<fn::silu, pade<3, 4>, float>{
    .fused = {2.991e+13, -0x1.3ffffep+4, 0.1063, -0x1.3ffffep+4, 4.195e+06, -0x1.39c95ep+4, false, false},
    .unfused = {2.99e+13, -0x1.3ffffep+4, 0.1063, 0x1.3ffffep+4, 2.685e+08, -0x1.39c9fap+4, false, false}};

template <>
inline constexpr bounds stated<fn::silu, pade<3, 4>, double>{
    .fused = {8.619e+30, -0x1.3ffffffffffffp+5, 0.2125, -0x1.3ffffffffffffp+5, 2.252e+15, -0x1.3e14a74336c29p+5, false,
              true},
    .unfused = {8.619e+30, -0x1.3ffffffffffffp+5, 0.2125, 0x1.3fffffffffffep+5, 7.206e+16, -0x1.3c8098d4a689p+5, false,
                true}};

template <>
inline constexpr bounds stated<fn::silu, pade<5, 4>, float>{
    .fused = {1.762e+07, -0x1.7f8a54p+4, 0.005204, 0x1.d2c73cp+2, 2797, -0x1.d22036p+2, false, false},
    .unfused = {1.762e+07, -0x1.7f8a54p+4, 0.005204, -0x1.d2c782p+2, 3072, -0x1.cb5958p+2, false, false}};

template <>
inline constexpr bounds stated<fn::silu, pade<5, 4>, double>{
    .fused = {9.017e+15, -0x1.0b9389971e202p+3, 0.004961, 0x1.d2c8548e0033p+2, 3081, -0x1.d2c8548a7888ep+2, false,
              true},
    .unfused = {9.458e+15, -0x1.3d68b18936905p+3, 0.00518, -0x1.d278c178dec45p+2, 2560, -0x1.d278c178dec25p+2, false,
                true}};

template <>
inline constexpr bounds stated<fn::silu, pade<5, 6>, float>{
    .fused = {2.124e+12, -0x1.3ffffep+4, 0.007545, 0x1.3ffffep+4, 2.622e+05, -0x1.39c95ap+4, false, false},
    .unfused = {2.123e+12, -0x1.3ffffep+4, 0.007543, 0x1.3ffffep+4, 2.685e+08, -0x1.39cc2ap+4, false, false}};

template <>
inline constexpr bounds stated<fn::silu, pade<5, 6>, double>{
    .fused = {6.12e+29, -0x1.3ffffffffffffp+5, 0.01509, -0x1.3ffffffffffffp+5, 1.408e+14, -0x1.3e14a74336c28p+5, false,
              true},
    .unfused = {6.12e+29, -0x1.3ffffffffffffp+5, 0.01509, 0x1.3ffffffffffffp+5, 1.802e+16, -0x1.31ab12bd9e7c4p+5, false,
                true}};

template <>
inline constexpr bounds stated<fn::silu, pade<7, 6>, float>{
    .fused = {1.762e+07, -0x1.7f8a54p+4, 0.0005021, 0x1.3e2778p+3, 5.089e+04, -0x1.3e0eecp+3, false, false},
    .unfused = {1.762e+07, -0x1.e6546p+3, 0.0005023, 0x1.3e25p+3, 4.916e+04, -0x1.3d68c6p+3, false, false}};

template <>
inline constexpr bounds stated<fn::silu, pade<7, 6>, double>{
    .fused = {9.017e+15, -0x1.0ad4e109a7a49p+4, 0.0004781, 0x1.3e31c1820388ep+3, 5.601e+04, -0x1.3e31c181fc67bp+3,
              false, true},
    .unfused = {9.017e+15, -0x1.e72e3a68c9291p+4, 0.0004781, 0x1.3e31c182037aep+3, 7.209e+04, -0x1.3dd37879c555ap+3,
                false, true}};

template <>
inline constexpr bounds stated<fn::silu, pade<7, 8>, float>{
    .fused = {1.5e+11, -0x1.3ffffep+4, 0.0005327, 0x1.3ffffep+4, 1.39e+05, -0x1.69bba6p+3, false, false},
    .unfused = {1.5e+11, -0x1.3ffffep+4, 0.0005327, 0x1.3ffffep+4, 2.685e+08, -0x1.39fd98p+4, false, false}};

template <>
inline constexpr bounds stated<fn::silu, pade<7, 8>, double>{
    .fused = {4.325e+28, -0x1.3ffffffffffffp+5, 0.001066, -0x1.3ffffffffffffp+5, 8.797e+12, -0x1.3e14a74336c29p+5,
              false, true},
    .unfused = {4.325e+28, -0x1.3ffffffffffffp+5, 0.001066, 0x1.3ffffffffffffp+5, 1.126e+15, -0x1.198ce93ddb433p+5,
                false, true}};

template <>
inline constexpr bounds stated<fn::silu, pade<9, 8>, float>{
    .fused = {1.762e+07, -0x1.7f8a54p+4, 4.585e-05, 0x1.923f8ep+3, 5.153e+05, -0x1.928198p+3, false, false},
    .unfused = {1.762e+07, -0x1.7f8a54p+4, 4.592e-05, 0x1.9232bcp+3, 7.865e+05, -0x1.86af3ap+3, false, false}};

template <>
inline constexpr bounds stated<fn::silu, pade<9, 8>, double>{
    .fused = {9.458e+15, -0x1.c4bc859167b73p+4, 4.482e-05, 0x1.930a7f4127ba4p+3, 5.022e+05, -0x1.884ab5116c14ap+3,
              false, true},
    .unfused = {9.458e+15, -0x1.9eb08df695819p+3, 4.482e-05, 0x1.930a7f4127ba4p+3, 6.554e+05, -0x1.8f1f888e5ce11p+3,
                false, true}};

template <>
inline constexpr bounds stated<fn::silu, spline<3>, float>{
    .fused = {1.42e+13, -0x1.39c9a8p+4, 0.05665, 0x1.d6bbfp+3, 2.098e+06, -0x1.39c95ep+4, false, false},
    .unfused = {1.42e+13, -0x1.39cb2cp+4, 0.05665, 0x1.d749aap+3, 2.685e+08, -0x1.39cb2p+4, false, false}};

template <>
inline constexpr bounds stated<fn::silu, spline<3>, double>{
    .fused = {2.678e+26, -0x1.1034b92f19e6bp+5, 0.05665, -0x1.d6b5a9aed71ccp+3, 6.872e+10, -0x1.127c06b6cb535p+5, false,
              false},
    .unfused = {2.678e+26, -0x1.1034b92f19e64p+5, 0.05665, -0x1.d6b5a9aed718dp+3, 1.408e+14, -0x1.05158ca290882p+5,
                false, false}};

template <>
inline constexpr bounds stated<fn::silu, spline<15>, float>{
    .fused = {4.216e+09, -0x1.3ffffep+4, 0.02761, 0x1.ca361cp+1, 1.677e+08, -0x1.3fd5dcp+4, false, false},
    .unfused = {4.216e+09, -0x1.3ffffep+4, 0.02761, 0x1.ca443cp+1, 2.685e+08, -0x1.39d2fcp+4, false, false}};

template <>
inline constexpr bounds stated<fn::silu, spline<15>, double>{
    .fused = {2.182e+21, -0x1.15ea82c8b4f4cp+5, 0.02761, -0x1.ca25a6d7eafb8p+1, 9.504e+05, -0x1.d002795388395p+3, false,
              false},
    .unfused = {2.182e+21, -0x1.15ea82c8b4395p+5, 0.02761, -0x1.ca25a6d7eaf94p+1, 1.049e+06, -0x1.d42935d398662p+3,
                false, false}};

template <>
inline constexpr bounds stated<fn::silu, spline<31>, float>{
    .fused = {2.347e+07, -0x1.23563ep+4, 0.000674, 0x1.70feb2p+1, 1.071e+04, -0x1.4e6ef6p+3, false, true},
    .unfused = {5.384e+07, -0x1.23563ep+4, 0.0006741, 0x1.71138cp+1, 4.195e+06, -0x1.000002p+4, false, true}};

template <>
inline constexpr bounds stated<fn::silu, spline<31>, double>{
    .fused = {9.017e+15, -0x1.8bf7589a3ce19p+7, 0.0006424, 0x1.710c199db5745p+1, 2, -0x1.29abe1f4532e5p+2, false, true},
    .unfused = {9.017e+15, -0x1.8bf7589a3ce19p+7, 0.0006424, 0x1.710c19798e7f3p+1, 2.884e+05, -0x1.a88674961d2afp+3,
                false, true}};

template <>
inline constexpr bounds stated<fn::silu, spline<36>, float>{
    .fused = {6.794e+07, -0x1.2ffdfep+4, 0.0004534, 0x1.9504e6p+0, 1.888e+07, -0x1.1ffdfep+4, false, false},
    .unfused = {1.252e+08, -0x1.2ffdfep+4, 0.0004534, 0x1.94d08p+0, 3.356e+07, -0x1.1ffdfep+4, false, false}};

template <>
inline constexpr bounds stated<fn::silu, spline<36>, double>{
    .fused = {9.017e+15, -0x1.8bf7589a3ce19p+7, 0.0004322, 0x1.94cc88bee2b76p+0, 2, -0x1.29abe1f4532e2p+2, false,
              false},
    .unfused = {9.017e+15, -0x1.8bf7589a3ce19p+7, 0.0004322, 0x1.94cc8862c8ed9p+0, 7.209e+04, -0x1.71ddc6f7c661p+3,
                false, false}};

template <>
inline constexpr bounds stated<fn::silu, spline<63>, float>{
    .fused = {2.48e+07, -0x1.249124p+4, 4.433e-05, 0x1.c241cap-1, 1.858e+07, -0x1.1b6c92p+4, false, false},
    .unfused = {5.5e+07, -0x1.249122p+4, 4.433e-05, 0x1.c23a8cp-1, 3.356e+07, -0x1.1b6c9p+4, false, false}};

template <>
inline constexpr bounds stated<fn::silu, spline<63>, double>{
    .fused = {9.017e+15, -0x1.d10668e992e0bp+5, 4.22e-05, 0x1.c25e4f0331291p-1, 2, -0x1.29abe1f4532e5p+2, false, false},
    .unfused = {9.017e+15, -0x1.d10668e992e0bp+5, 4.22e-05, 0x1.c25e4f7974db1p-1, 1.442e+05, -0x1.91fe0efec87p+3, false,
                false}};

template <>
inline constexpr bounds stated<fn::silu, taylor<2>, float>{
    .fused = {1.762e+07, -0x1.7f8a54p+4, 0.2185, -0x1.28593ep+1, 14, -0x1.254ceep+1, false, false},
    .unfused = {1.762e+07, -0x1.7f8a54p+4, 0.2185, -0x1.28593ep+1, 16, -0x1.25433ap+1, false, false}};

template <>
inline constexpr bounds stated<fn::silu, taylor<2>, double>{
    .fused = {9.017e+15, -0x1.c4bc7f18c297ep+4, 0.2083, -0x1.28593ec66ca8ep+1, 15.41, -0x1.2726fdf74b21p+1, false,
              false},
    .unfused = {9.017e+15, -0x1.458256570b036p+2, 0.2083, 0x1.28593ec66ca8ep+1, 17.6, -0x1.260f4f6566844p+1, false,
                false}};

template <>
inline constexpr bounds stated<fn::silu, taylor<3>, float>{
    .fused = {1.762e+07, -0x1.7f8a54p+4, 0.2003, 0x1.3e94eep+1, 5, -0x1.dddcep+0, false, true},
    .unfused = {1.762e+07, -0x1.7f8a54p+4, 0.2003, 0x1.3e94eep+1, 8, -0x1.dddebcp+0, false, true}};

template <>
inline constexpr bounds stated<fn::silu, taylor<3>, double>{
    .fused = {9.017e+15, -0x1.458256570b036p+2, 0.191, 0x1.3e94eed1c44ccp+1, 5, -0x1.de16cec9e9974p+0, false, true},
    .unfused = {9.017e+15, -0x1.458256570b036p+2, 0.191, -0x1.3e94eed1c44cdp+1, 8.8, -0x1.ea417976b60a3p+0, false,
                true}};

template <>
inline constexpr bounds stated<fn::silu, taylor<4>, float>{
    .fused = {1.762e+07, -0x1.7f8a54p+4, 0.1887, -0x1.4cf1c6p+1, 18, -0x1.2e0928p+1, false, false},
    .unfused = {1.762e+07, -0x1.7f8a54p+4, 0.1887, -0x1.4cf1c6p+1, 24, -0x1.4c2286p+1, false, false}};

template <>
inline constexpr bounds stated<fn::silu, taylor<4>, double>{
    .fused = {9.017e+15, -0x1.9a1eec9cdef35p+1, 0.1799, 0x1.4cf1c50f58545p+1, 19.8, -0x1.48a5882bb9698p+1, false,
              false},
    .unfused = {9.017e+15, -0x1.64367769bd4ddp+6, 0.1799, -0x1.4cf1d1d977313p+1, 30.81, -0x1.4cbf25458b479p+1, false,
                false}};

template <>
inline constexpr bounds stated<fn::silu, taylor<5>, float>{
    .fused = {1.762e+07, -0x1.7f8a54p+4, 0.1806, 0x1.570b0cp+1, 6, -0x1.029fcep+1, false, true},
    .unfused = {1.762e+07, -0x1.7f8a54p+4, 0.1806, 0x1.570b0cp+1, 8, -0x1.ddddp+0, false, true}};

template <>
inline constexpr bounds stated<fn::silu, taylor<5>, double>{
    .fused = {9.017e+15, -0x1.9a1eec9cdef35p+1, 0.1722, 0x1.570b0cba0671bp+1, 6, -0x1.14c57a2a8357cp+1, false, true},
    .unfused = {9.017e+15, -0x1.99e5f6fcc70bap+7, 0.1722, 0x1.570b0cf67af8dp+1, 8.8, -0x1.e01f4016f9234p+0, false,
                true}};

template <>
inline constexpr bounds stated<fn::silu, taylor<6>, float>{
    .fused = {1.762e+07, -0x1.7f8a54p+4, 0.1747, 0x1.5e8c0ep+1, 20, -0x1.595316p+1, false, false},
    .unfused = {1.762e+07, -0x1.7f8a54p+4, 0.1747, 0x1.5e8c0ep+1, 32, -0x1.52b156p+1, false, false}};

template <>
inline constexpr bounds stated<fn::silu, taylor<6>, double>{
    .fused = {9.017e+15, -0x1.b0c851907b5cp+2, 0.1665, 0x1.5e8c0db954d87p+1, 26.41, -0x1.5e87dad2d65aap+1, false,
              false},
    .unfused = {9.017e+15, -0x1.398152726da66p+8, 0.1665, 0x1.5e8c161b0571ap+1, 35.2, -0x1.5d072a24a521p+1, false,
                false}};

template <>
inline constexpr bounds stated<fn::silu, taylor<7>, float>{
    .fused = {1.762e+07, -0x1.7f8a54p+4, 0.1702, -0x1.645934p+1, 6, -0x1.0063eap+1, false, true},
    .unfused = {1.762e+07, -0x1.7f8a54p+4, 0.1702, -0x1.645934p+1, 16, -0x1.350ab8p+1, false, true}};

template <>
inline constexpr bounds stated<fn::silu, taylor<7>, double>{
    .fused = {9.017e+15, -0x1.458256570b036p+2, 0.1622, 0x1.6459330062c8dp+1, 6, -0x1.19268599876aep+1, false, true},
    .unfused = {9.017e+15, -0x1.701825f6cb8c9p+7, 0.1622, 0x1.6459343d2ee23p+1, 17.6, -0x1.3d7f76afc4da6p+1, false,
                true}};

template <>
inline constexpr bounds stated<fn::silu, taylor<8>, float>{
    .fused = {1.762e+07, -0x1.7f8a54p+4, 0.1666, -0x1.68f86cp+1, 26, -0x1.6530ap+1, false, false},
    .unfused = {1.762e+07, -0x1.7f8a54p+4, 0.1666, -0x1.68f86cp+1, 32, -0x1.5803ecp+1, false, false}};

template <>
inline constexpr bounds stated<fn::silu, taylor<8>, double>{
    .fused = {9.017e+15, -0x1.9a1eec9cdef35p+1, 0.1588, 0x1.68f86c1edb1f3p+1, 28.6, -0x1.686e1414e8817p+1, false,
              false},
    .unfused = {9.017e+15, -0x1.5ae09c412831bp+8, 0.1588, 0x1.68f86db271893p+1, 35.2, -0x1.67a99afab0daep+1, false,
                false}};

template <>
inline constexpr bounds stated<fn::silu, k_tanh, float>{
    .fused = {2.407e+07, -0x1.e1fffep+2, 0.01614, 0x1.3ffffep+2, 5.243e+05, -0x1.fffffep+0, false, false},
    .unfused = {2.407e+07, -0x1.e1fffep+2, 0.01614, 0x1.3ffffep+2, 5.243e+05, -0x1.fffffep+0, false, false}};

template <>
inline constexpr bounds stated<fn::silu, k_tanh_monotone, float>{
    .fused = {1.762e+07, -0x1.7f8a54p+4, 0.01159, 0x1.01fffep+1, 4.096e+05, -0x1.3ffffep+0, false, false},
    .unfused = {1.762e+07, -0x1.7f8a54p+4, 0.01159, -0x1.01fffep+1, 4.096e+05, -0x1.3ffffep+0, false, false}};

template <>
inline constexpr bounds stated<fn::silu, k_tanh_64, float>{
    .fused = {1.762e+07, -0x1.7f8a54p+4, 0.01007, 0x1.1ffffep+1, 2.458e+05, -0x1.3ffffep+0, false, false},
    .unfused = {1.762e+07, -0x1.7f8a54p+4, 0.01007, 0x1.1ffffep+1, 2.458e+05, -0x1.3ffffep+0, false, false}};

template <>
inline constexpr bounds stated<fn::silu, schraudolph, float>{
    .fused = {1.762e+07, -0x1.7f8a54p+4, 0.006961, -0x1.5b23e2p+0, 75, -0x1.528038p-1, false, false},
    .unfused = {1.762e+07, -0x1.7f8a54p+4, 0.006961, -0x1.5b23e2p+0, 1.049e+06, -0x1.dp+3, false, false}};

template <>
inline constexpr bounds stated<fn::silu, schraudolph, double>{
    .fused = {9.017e+15, -0x1.3dea91d34327dp+9, 0.006635, -0x1.5b24208a83dcfp+0, 2, -0x1.29abe1f4532e3p+2, false,
              false},
    .unfused = {9.017e+15, -0x1.3dea91d34327dp+9, 0.006635, -0x1.5b2413a5b4061p+0, 1.803e+04, -0x1.5006fccd42bd3p+3,
                false, false}};

template <>
inline constexpr bounds stated<fn::silu, schraudolph_ng, float>{
    .fused = {1.762e+07, -0x1.7f8a54p+4, 0.002432, 0x1.aafe02p+0, 4.361e+06, -0x1.0a2b18p+4, false, false},
    .unfused = {1.762e+07, -0x1.7f8a54p+4, 0.002432, 0x1.aaf186p+0, 8.389e+06, -0x1.0a2b18p+4, false, false}};

template <>
inline constexpr bounds stated<fn::silu, schraudolph_ng, double>{
    .fused = {9.017e+15, -0x1.6436776bf523fp+6, 0.002317, 0x1.ab22c89ded5e4p+0, 2, -0x1.29abe1f4532e5p+2, false, false},
    .unfused = {9.017e+15, -0x1.6436776bf523fp+6, 0.002317, 0x1.ab258e68375dp+0, 3.605e+04, -0x1.5d87322a8eb86p+3,
                false, false}};

template <>
inline constexpr bounds stated<fn::silu_derivative, exp_quotient, float>{
    .fused = {1.014e+07, -0x1.474974p+0, 1.847e-07, 0x1.8424dep+1, 4, -0x1.3330b2p+1, false, false},
    .unfused = {1.014e+07, -0x1.474974p+0, 1.94e-07, 0x1.7b9a52p+0, 4, -0x1.332462p+1, false, false}};

template <>
inline constexpr bounds stated<fn::silu_derivative, exp_quotient, double>{
    .fused = {1.544e+15, -0x1.474973c84120bp+0, 3.383e-16, 0x1.29f717ef9d304p+3, 4, -0x1.3958c6a1dfe81p+1, false, true},
    .unfused = {1.68e+15, -0x1.474973c84120bp+0, 3.47e-16, 0x1.5843c624dd2f2p+1, 4, -0x1.3958c6a1dfe81p+1, false,
                true}};

template <>
inline constexpr bounds stated<fn::silu_derivative, uniform_table<32, 2>, float>{
    .fused = {4.751e+10, -0x1.474974p+0, 5.442e-05, 0x1.641eccp-3, 8192, -0x1.707e42p+3, false, true},
    .unfused = {4.751e+10, -0x1.474974p+0, 5.442e-05, 0x1.64614cp-3, 2.685e+08, -0x1.474974p+0, false, true}};

template <>
inline constexpr bounds stated<fn::swish, exp_quotient, float>{
    .fused = {2.394, -0x1.0af4e2p+4, 9.537e-07, 0x1.0ad4e2p+4, 2, -0x1.193eb4p+0, false, true},
    .unfused = {2.466, -0x1.0ad9e4p+4, 9.537e-07, 0x1.0ad4e2p+4, 2, -0x1.193eb4p+0, false, true}};

template <>
inline constexpr bounds stated<fn::swish, exp_quotient, double>{
    .fused = {2.513, -0x1.2707a041e3fdcp+5, 3.734e-15, 0x1.19c961d8eeb09p+5, 2, -0x1.4658f613ba6bbp+0, false, true},
    .unfused = {2.532, -0x1.28ac8296303cbp+5, 3.734e-15, 0x1.2707a0444c8f2p+5, 2, -0x1.388d35f43ad88p+0, false, true}};

template <>
inline constexpr bounds stated<fn::swish, table<32, 4>, float>{
    .fused = {1.762e+07, -0x1.7f8a54p+4, 1.209e-06, 0x1.0ec59cp+4, 2, -0x1.dddd0ep+0, false, true},
    .unfused = {2.532e+07, -0x1.2059dcp+4, 1.721e-06, 0x1.2059dap+4, 1.049e+06, -0x1.e38e38p+3, false, true}};

template <>
inline constexpr bounds stated<fn::swish, table<8, 7>, float>{
    .fused = {1.762e+07, -0x1.7f8a54p+4, 1.189e-06, 0x1.0e58c6p+4, 2, -0x1.dddd0ep+0, false, true},
    .unfused = {2.499e+07, -0x1.1fcc96p+4, 1.712e-06, 0x1.1fcc96p+4, 1.049e+06, -0x1.e38e38p+3, false, true}};

template <>
inline constexpr bounds stated<fn::swish, uniform_table<32, 1>, float>{
    .fused = {1.678e+07, -0x1.7f8a54p+4, 0.003033, 0x1.f7088p+2, 3, -0x1.241676p+0, false, false},
    .unfused = {1.678e+07, -0x1.7f8a54p+4, 0.003033, 0x1.f70884p+2, 1024, -0x1.e468acp+2, false, false}};

template <>
inline constexpr bounds stated<fn::swish, uniform_table<32, 2>, float>{
    .fused = {1.678e+07, -0x1.7f8a54p+4, 0.0002961, 0x1.4f298ap+3, 1.056e+04, -0x1.49b8e8p+3, false, false},
    .unfused = {1.678e+07, -0x1.7f8a54p+4, 0.0002961, 0x1.4f2848p+3, 1.639e+04, -0x1.3dd78p+3, false, false}};

template <>
inline constexpr bounds stated<fn::swish, uniform_table<8, 2>, float>{
    .fused = {1.762e+07, -0x1.7f8a54p+4, 0.003566, 0x1.eeb78ep+2, 989.5, -0x1.eeb7fp+2, false, false},
    .unfused = {1.762e+07, -0x1.7f8a54p+4, 0.003566, 0x1.eeb794p+2, 1024, -0x1.e46ca6p+2, false, false}};

template <>
inline constexpr bounds stated<fn::swish, table<8, 3>, float>{
    .fused = {1.762e+07, -0x1.7f8a54p+4, 0.0002984, 0x1.509d94p+3, 1.078e+04, -0x1.50a25ep+3, false, true},
    .unfused = {1.762e+07, -0x1.7f8a54p+4, 0.0002985, 0x1.5098ecp+3, 1.639e+04, -0x1.3d69dcp+3, false, true}};

template <>
inline constexpr bounds stated<fn::swish, expm1_quotient, double>{
    .fused = {9.017e+15, -0x1.8bf7589a3ce19p+7, 4.656e-15, 0x1.0151403e79457p+5, 2, -0x1.29abe1f4532e1p+2, false, true},
    .unfused = {1.313e+16, -0x1.30c394c59939fp+5, 6.408e-15, 0x1.18ae898121714p+5, 2.622e+05, -0x1.adc4577609bc3p+3,
                false, true}};

template <>
inline constexpr bounds stated<fn::swish, pade<3, 2>, float>{
    .fused = {1.762e+07, -0x1.7f8a54p+4, 0.04645, 0x1.293d4ep+2, 136, -0x1.0c5066p+2, false, true},
    .unfused = {1.762e+07, -0x1.7f8a54p+4, 0.04645, -0x1.293d54p+2, 192, -0x1.0c3d58p+2, false, true}};

template <>
inline constexpr bounds stated<fn::swish, pade<3, 2>, double>{
    .fused = {9.017e+15, -0x1.10701e0f9edc9p+9, 0.04428, -0x1.293d5eaa8fb03p+2, 148.5, -0x1.0c400c7a87eb2p+2, false,
              true},
    .unfused = {9.017e+15, -0x1.10701e0f9edc9p+9, 0.04428, 0x1.293d650b3a91p+2, 140.8, -0x1.19878b6052eap+2, false,
                true}};

template <>
inline constexpr bounds stated<fn::swish, pade<3, 4>, float>{
    .fused = {2.991e+13, -0x1.3ffffep+4, 0.1063, -0x1.3ffffep+4, 4.195e+06, -0x1.39c95ep+4, false, false},
    .unfused = {2.99e+13, -0x1.3ffffep+4, 0.1063, 0x1.3ffffep+4, 2.685e+08, -0x1.39c9fap+4, false, false}};

template <>
inline constexpr bounds stated<fn::swish, pade<3, 4>, double>{
    .fused = {8.619e+30, -0x1.3ffffffffffffp+5, 0.2125, -0x1.3ffffffffffffp+5, 2.252e+15, -0x1.3e14a74336c29p+5, false,
              true},
    .unfused = {8.619e+30, -0x1.3ffffffffffffp+5, 0.2125, 0x1.3fffffffffffep+5, 7.206e+16, -0x1.3c8098d4a689p+5, false,
                true}};

template <>
inline constexpr bounds stated<fn::swish, pade<5, 4>, float>{
    .fused = {1.762e+07, -0x1.7f8a54p+4, 0.005204, 0x1.d2c73cp+2, 2797, -0x1.d22036p+2, false, false},
    .unfused = {1.762e+07, -0x1.7f8a54p+4, 0.005204, -0x1.d2c782p+2, 3072, -0x1.cb5958p+2, false, false}};

template <>
inline constexpr bounds stated<fn::swish, pade<5, 4>, double>{
    .fused = {9.017e+15, -0x1.685cbe0f514ep+4, 0.004961, -0x1.d2c8571c3dce8p+2, 3081, -0x1.d2bfb97512493p+2, false,
              true},
    .unfused = {9.458e+15, -0x1.3d68b18936905p+3, 0.00518, -0x1.d278c178dec45p+2, 2560, -0x1.d278c178dec25p+2, false,
                true}};

template <>
inline constexpr bounds stated<fn::swish, pade<5, 6>, float>{
    .fused = {2.124e+12, -0x1.3ffffep+4, 0.007545, 0x1.3ffffep+4, 2.622e+05, -0x1.39c95ap+4, false, false},
    .unfused = {2.123e+12, -0x1.3ffffep+4, 0.007543, 0x1.3ffffep+4, 2.685e+08, -0x1.39cc2ap+4, false, false}};

template <>
inline constexpr bounds stated<fn::swish, pade<5, 6>, double>{
    .fused = {6.12e+29, -0x1.3ffffffffffffp+5, 0.01509, -0x1.3ffffffffffffp+5, 1.408e+14, -0x1.3e14a74336c28p+5, false,
              true},
    .unfused = {6.12e+29, -0x1.3ffffffffffffp+5, 0.01509, 0x1.3ffffffffffffp+5, 1.802e+16, -0x1.31ab12bd9e7c4p+5, false,
                true}};

template <>
inline constexpr bounds stated<fn::swish, pade<7, 6>, float>{
    .fused = {1.762e+07, -0x1.7f8a54p+4, 0.0005021, 0x1.3e2778p+3, 5.089e+04, -0x1.3e0eecp+3, false, false},
    .unfused = {1.762e+07, -0x1.e6546p+3, 0.0005023, 0x1.3e25p+3, 4.916e+04, -0x1.3d68c6p+3, false, false}};

template <>
inline constexpr bounds stated<fn::swish, pade<7, 6>, double>{
    .fused = {9.017e+15, -0x1.31db1888cb08ap+8, 0.0004781, 0x1.3e31c0e90c5bbp+3, 5.601e+04, -0x1.3e312cd17fb89p+3,
              false, true},
    .unfused = {9.017e+15, -0x1.31db1888cb08ap+8, 0.0004781, 0x1.3e31bfe18873ap+3, 7.209e+04, -0x1.3d938f7184573p+3,
                false, true}};

template <>
inline constexpr bounds stated<fn::swish, pade<7, 8>, float>{
    .fused = {1.5e+11, -0x1.3ffffep+4, 0.0005327, 0x1.3ffffep+4, 1.39e+05, -0x1.69bba6p+3, false, false},
    .unfused = {1.5e+11, -0x1.3ffffep+4, 0.0005327, 0x1.3ffffep+4, 2.685e+08, -0x1.39fd98p+4, false, false}};

template <>
inline constexpr bounds stated<fn::swish, pade<7, 8>, double>{
    .fused = {4.325e+28, -0x1.3ffffffffffffp+5, 0.001066, -0x1.3ffffffffffffp+5, 8.797e+12, -0x1.3e14a74336c29p+5,
              false, true},
    .unfused = {4.325e+28, -0x1.3ffffffffffffp+5, 0.001066, 0x1.3ffffffffffffp+5, 1.126e+15, -0x1.198ce93ddb433p+5,
                false, true}};

template <>
inline constexpr bounds stated<fn::swish, pade<9, 8>, float>{
    .fused = {1.762e+07, -0x1.7f8a54p+4, 4.585e-05, 0x1.923f8ep+3, 5.153e+05, -0x1.928198p+3, false, false},
    .unfused = {1.762e+07, -0x1.7f8a54p+4, 4.592e-05, 0x1.9232bcp+3, 7.865e+05, -0x1.86af3ap+3, false, false}};

template <>
inline constexpr bounds stated<fn::swish, pade<9, 8>, double>{
    .fused = {9.458e+15, -0x1.c4bc859167b73p+4, 4.482e-05, 0x1.930a7f4127ba4p+3, 5.022e+05, -0x1.884ab5116c14ap+3,
              false, true},
    .unfused = {9.458e+15, -0x1.9eb08df695819p+3, 4.482e-05, 0x1.930a7f4127ba4p+3, 6.554e+05, -0x1.8f1f888e5ce11p+3,
                false, true}};

template <>
inline constexpr bounds stated<fn::swish, spline<3>, float>{
    .fused = {1.42e+13, -0x1.39c9a8p+4, 0.05665, 0x1.d6bbfp+3, 2.098e+06, -0x1.39c95ep+4, false, false},
    .unfused = {1.42e+13, -0x1.39cb2cp+4, 0.05665, 0x1.d749aap+3, 2.685e+08, -0x1.39cb2p+4, false, false}};

template <>
inline constexpr bounds stated<fn::swish, spline<3>, double>{
    .fused = {2.678e+26, -0x1.1034b92f19e6bp+5, 0.05665, -0x1.d6b5a9aed71ccp+3, 6.872e+10, -0x1.127c06b6cb535p+5, false,
              false},
    .unfused = {2.678e+26, -0x1.1034b92f19e64p+5, 0.05665, -0x1.d6b5a9aed718dp+3, 1.408e+14, -0x1.05158ca290882p+5,
                false, false}};

template <>
inline constexpr bounds stated<fn::swish, spline<15>, float>{
    .fused = {4.216e+09, -0x1.3ffffep+4, 0.02761, 0x1.ca361cp+1, 1.677e+08, -0x1.3fd5dcp+4, false, false},
    .unfused = {4.216e+09, -0x1.3ffffep+4, 0.02761, 0x1.ca443cp+1, 2.685e+08, -0x1.39d2fcp+4, false, false}};

template <>
inline constexpr bounds stated<fn::swish, spline<15>, double>{
    .fused = {2.182e+21, -0x1.15ea82c8b4f4cp+5, 0.02761, -0x1.ca25a6d7eafb8p+1, 9.504e+05, -0x1.d002795388395p+3, false,
              false},
    .unfused = {2.182e+21, -0x1.15ea82c8b4395p+5, 0.02761, -0x1.ca25a6d7eaf94p+1, 1.049e+06, -0x1.d42935d398662p+3,
                false, false}};

template <>
inline constexpr bounds stated<fn::swish, spline<31>, float>{
    .fused = {2.347e+07, -0x1.23563ep+4, 0.000674, 0x1.70feb2p+1, 1.071e+04, -0x1.4e6ef6p+3, false, true},
    .unfused = {5.384e+07, -0x1.23563ep+4, 0.0006741, 0x1.71138cp+1, 4.195e+06, -0x1.000002p+4, false, true}};

template <>
inline constexpr bounds stated<fn::swish, spline<31>, double>{
    .fused = {9.017e+15, -0x1.20c18969cb6dcp+9, 0.0006424, 0x1.710c194edf29ap+1, 2, -0x1.29abe1f4532e5p+2, false, true},
    .unfused = {9.017e+15, -0x1.20c18969cb6dcp+9, 0.0006424, 0x1.710c19503b77p+1, 3.605e+04, -0x1.6ac325d857d03p+3,
                false, true}};

template <>
inline constexpr bounds stated<fn::swish, spline<36>, float>{
    .fused = {6.794e+07, -0x1.2ffdfep+4, 0.0004534, 0x1.9504e6p+0, 1.888e+07, -0x1.1ffdfep+4, false, false},
    .unfused = {1.252e+08, -0x1.2ffdfep+4, 0.0004534, 0x1.94d08p+0, 3.356e+07, -0x1.1ffdfep+4, false, false}};

template <>
inline constexpr bounds stated<fn::swish, spline<36>, double>{
    .fused = {9.017e+15, -0x1.5ae09c4090c6p+8, 0.0004322, -0x1.94cc88f85484ep+0, 2, -0x1.29abe1f4532e2p+2, false,
              false},
    .unfused = {9.017e+15, -0x1.5ae09c4978ce4p+8, 0.0004322, -0x1.94cc8915dbb8p+0, 7.209e+04, -0x1.71ddc6f7c661p+3,
                false, false}};

template <>
inline constexpr bounds stated<fn::swish, spline<63>, float>{
    .fused = {2.48e+07, -0x1.249124p+4, 4.433e-05, 0x1.c241cap-1, 1.858e+07, -0x1.1b6c92p+4, false, false},
    .unfused = {5.5e+07, -0x1.249122p+4, 4.433e-05, 0x1.c23a8cp-1, 3.356e+07, -0x1.1b6c9p+4, false, false}};

template <>
inline constexpr bounds stated<fn::swish, spline<63>, double>{
    .fused = {9.017e+15, -0x1.10701e0fa2a2cp+9, 4.22e-05, 0x1.c25e49e5395c2p-1, 2, -0x1.29abe1f4532e5p+2, false, false},
    .unfused = {9.017e+15, -0x1.10701e0fa2a2cp+9, 4.22e-05, 0x1.c25e5046292cep-1, 1.442e+05, -0x1.9776c877d998dp+3,
                false, false}};

template <>
inline constexpr bounds stated<fn::swish, taylor<2>, float>{
    .fused = {1.762e+07, -0x1.7f8a54p+4, 0.2185, -0x1.28593ep+1, 14, -0x1.254ceep+1, false, false},
    .unfused = {1.762e+07, -0x1.7f8a54p+4, 0.2185, -0x1.28593ep+1, 16, -0x1.25433ap+1, false, false}};

template <>
inline constexpr bounds stated<fn::swish, taylor<2>, double>{
    .fused = {9.017e+15, -0x1.56e84cd48671p+9, 0.2083, -0x1.28593eeed08dbp+1, 15.41, -0x1.2726fdf74b21p+1, false,
              false},
    .unfused = {9.017e+15, -0x1.56e84cd48671p+9, 0.2083, -0x1.285949d3add29p+1, 17.6, -0x1.260f4f6566844p+1, false,
                false}};

template <>
inline constexpr bounds stated<fn::swish, taylor<3>, float>{
    .fused = {1.762e+07, -0x1.7f8a54p+4, 0.2003, 0x1.3e94eep+1, 5, -0x1.dddcep+0, false, true},
    .unfused = {1.762e+07, -0x1.7f8a54p+4, 0.2003, 0x1.3e94eep+1, 8, -0x1.dddebcp+0, false, true}};

template <>
inline constexpr bounds stated<fn::swish, taylor<3>, double>{
    .fused = {9.017e+15, -0x1.9eb017cecc626p+3, 0.191, 0x1.3e94f30a1e3f6p+1, 5, -0x1.de16cec9e9974p+0, false, true},
    .unfused = {9.017e+15, -0x1.9eb017cecc626p+3, 0.191, -0x1.3e94eef9f536ep+1, 8.8, -0x1.ea417976b60a3p+0, false,
                true}};

template <>
inline constexpr bounds stated<fn::swish, taylor<4>, float>{
    .fused = {1.762e+07, -0x1.7f8a54p+4, 0.1887, -0x1.4cf1c6p+1, 18, -0x1.2e0928p+1, false, false},
    .unfused = {1.762e+07, -0x1.7f8a54p+4, 0.1887, -0x1.4cf1c6p+1, 24, -0x1.4c2286p+1, false, false}};

template <>
inline constexpr bounds stated<fn::swish, taylor<4>, double>{
    .fused = {9.017e+15, -0x1.20c1897463909p+9, 0.1799, -0x1.4cf1c639ba74ep+1, 19.8, -0x1.48a5882bb9698p+1, false,
              false},
    .unfused = {9.017e+15, -0x1.20c1897463909p+9, 0.1799, -0x1.4cf1d239a5137p+1, 26.41, -0x1.4cdebe7c1512bp+1, false,
                false}};

template <>
inline constexpr bounds stated<fn::swish, taylor<5>, float>{
    .fused = {1.762e+07, -0x1.7f8a54p+4, 0.1806, 0x1.570b0cp+1, 6, -0x1.029fcep+1, false, true},
    .unfused = {1.762e+07, -0x1.7f8a54p+4, 0.1806, 0x1.570b0cp+1, 8, -0x1.ddddp+0, false, true}};

template <>
inline constexpr bounds stated<fn::swish, taylor<5>, double>{
    .fused = {9.017e+15, -0x1.4e93cddd0231ep+9, 0.1722, -0x1.570b0ca59f33cp+1, 6, -0x1.14c57a2a8357cp+1, false, true},
    .unfused = {9.017e+15, -0x1.4e93cddd0231ep+9, 0.1722, 0x1.570b0e79c7fadp+1, 8.8, -0x1.e01f4016f9234p+0, false,
                true}};

template <>
inline constexpr bounds stated<fn::swish, taylor<6>, float>{
    .fused = {1.762e+07, -0x1.7f8a54p+4, 0.1747, 0x1.5e8c0ep+1, 20, -0x1.595316p+1, false, false},
    .unfused = {1.762e+07, -0x1.7f8a54p+4, 0.1747, 0x1.5e8c0ep+1, 32, -0x1.52b156p+1, false, false}};

template <>
inline constexpr bounds stated<fn::swish, taylor<6>, double>{
    .fused = {9.017e+15, -0x1.8b1b261ca592fp+4, 0.1665, -0x1.5e8c0ea5e73a9p+1, 26.41, -0x1.5e78222f12644p+1, false,
              false},
    .unfused = {9.017e+15, -0x1.a9683720508d2p+8, 0.1665, -0x1.5e8c0dbaa2e1dp+1, 35.2, -0x1.5d072a24a521p+1, false,
                false}};

template <>
inline constexpr bounds stated<fn::swish, taylor<7>, float>{
    .fused = {1.762e+07, -0x1.7f8a54p+4, 0.1702, -0x1.645934p+1, 6, -0x1.0063eap+1, false, true},
    .unfused = {1.762e+07, -0x1.7f8a54p+4, 0.1702, -0x1.645934p+1, 16, -0x1.350ab8p+1, false, true}};

template <>
inline constexpr bounds stated<fn::swish, taylor<7>, double>{
    .fused = {9.017e+15, -0x1.0a3022c3b5983p+9, 0.1622, -0x1.6459338580a8p+1, 6, -0x1.19268599876aep+1, false, true},
    .unfused = {9.017e+15, -0x1.9a1eef22ee71bp+1, 0.1622, -0x1.645933306e1f4p+1, 17.6, -0x1.3d7f76afc4da6p+1, false,
                true}};

template <>
inline constexpr bounds stated<fn::swish, taylor<8>, float>{
    .fused = {1.762e+07, -0x1.7f8a54p+4, 0.1666, -0x1.68f86cp+1, 26, -0x1.6530ap+1, false, false},
    .unfused = {1.762e+07, -0x1.7f8a54p+4, 0.1666, -0x1.68f86cp+1, 32, -0x1.5803ecp+1, false, false}};

template <>
inline constexpr bounds stated<fn::swish, taylor<8>, double>{
    .fused = {9.017e+15, -0x1.0c2e98d47dfbfp+2, 0.1588, -0x1.68f86cb4df68cp+1, 28.6, -0x1.686e1414e8817p+1, false,
              false},
    .unfused = {9.017e+15, -0x1.b0c851adca6e6p+2, 0.1588, -0x1.68f87189d9262p+1, 35.2, -0x1.67a99afab0daep+1, false,
                false}};

template <>
inline constexpr bounds stated<fn::swish, k_tanh, float>{
    .fused = {2.407e+07, -0x1.e1fffep+2, 0.01614, 0x1.3ffffep+2, 5.243e+05, -0x1.fffffep+0, false, false},
    .unfused = {2.407e+07, -0x1.e1fffep+2, 0.01614, 0x1.3ffffep+2, 5.243e+05, -0x1.fffffep+0, false, false}};

template <>
inline constexpr bounds stated<fn::swish, k_tanh_monotone, float>{
    .fused = {1.762e+07, -0x1.7f8a54p+4, 0.01159, 0x1.01fffep+1, 4.096e+05, -0x1.3ffffep+0, false, false},
    .unfused = {1.762e+07, -0x1.7f8a54p+4, 0.01159, -0x1.01fffep+1, 4.096e+05, -0x1.3ffffep+0, false, false}};

template <>
inline constexpr bounds stated<fn::swish, k_tanh_64, float>{
    .fused = {1.762e+07, -0x1.7f8a54p+4, 0.01007, 0x1.1ffffep+1, 2.458e+05, -0x1.3ffffep+0, false, false},
    .unfused = {1.762e+07, -0x1.7f8a54p+4, 0.01007, 0x1.1ffffep+1, 2.458e+05, -0x1.3ffffep+0, false, false}};

template <>
inline constexpr bounds stated<fn::swish, schraudolph, float>{
    .fused = {1.762e+07, -0x1.7f8a54p+4, 0.006961, -0x1.5b23e2p+0, 75, -0x1.528038p-1, false, false},
    .unfused = {1.762e+07, -0x1.7f8a54p+4, 0.006961, -0x1.5b23e2p+0, 1.049e+06, -0x1.dp+3, false, false}};

template <>
inline constexpr bounds stated<fn::swish, schraudolph, double>{
    .fused = {9.017e+15, -0x1.8bf758ae43961p+7, 0.006635, -0x1.5b2408294cca3p+0, 2, -0x1.29abe1f4532e3p+2, false,
              false},
    .unfused = {9.017e+15, -0x1.8bf758ae43961p+7, 0.006635, -0x1.5b241402d88fep+0, 3.605e+04, -0x1.5e49063a25458p+3,
                false, false}};

template <>
inline constexpr bounds stated<fn::swish, schraudolph_ng, float>{
    .fused = {1.762e+07, -0x1.7f8a54p+4, 0.002432, 0x1.aafe02p+0, 4.361e+06, -0x1.0a2b18p+4, false, false},
    .unfused = {1.762e+07, -0x1.7f8a54p+4, 0.002432, 0x1.aaf186p+0, 8.389e+06, -0x1.0a2b18p+4, false, false}};

template <>
inline constexpr bounds stated<fn::swish, schraudolph_ng, double>{
    .fused = {9.017e+15, -0x1.a968371d2e1a8p+8, 0.002317, 0x1.ab21eace7cd0cp+0, 2, -0x1.29abe1f4532e5p+2, false, false},
    .unfused = {9.017e+15, -0x1.a968371d2e1a8p+8, 0.002317, 0x1.ab21eace7cd0ep+0, 2.884e+05, -0x1.a56496569fef5p+3,
                false, false}};

template <>
inline constexpr bounds stated<fn::swish_derivative, exp_quotient, float>{
    .fused = {1.014e+07, -0x1.474974p+0, 1.847e-07, 0x1.8424dep+1, 4, -0x1.3330b2p+1, false, false},
    .unfused = {1.014e+07, -0x1.474974p+0, 1.94e-07, 0x1.7b9a52p+0, 4, -0x1.332462p+1, false, false}};

template <>
inline constexpr bounds stated<fn::swish_derivative, exp_quotient, double>{
    .fused = {1.544e+15, -0x1.474973c84120bp+0, 3.383e-16, 0x1.29f717ef9d304p+3, 4, -0x1.3958c6a1dfe81p+1, false, true},
    .unfused = {1.68e+15, -0x1.474973c84120bp+0, 3.47e-16, 0x1.5843c624dd2f2p+1, 4, -0x1.3958c6a1dfe81p+1, false,
                true}};

} // namespace simdact::inline SIMDACT_TARGET
