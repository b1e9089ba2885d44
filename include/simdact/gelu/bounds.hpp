// The bounds of the functions of this folder by every method: measured, see README, "Add a method".
#pragma once

#include <simdact/bound.hpp>
#include <simdact/fn.hpp>
#include <simdact/policy.hpp>

namespace simdact::inline SIMDACT_TARGET {

template <>
inline constexpr bounds stated<fn::gelu, table<32, 4>, float>{
    .fused = {2.361, -0x1.19304ep+1, 2.385e-07, 0x1.0d78cp+2, 2, -0x1.d2ce92p-1, false, true},
    .unfused = {3, -0x1.19d2bep+1, 2.385e-07, 0x1.067fdp+2, 2, -0x1.2ecb5ap-1, false, true}};

template <>
inline constexpr bounds stated<fn::gelu, table<8, 7>, float>{
    .fused = {2.176, -0x1.451328p-2, 2.385e-07, 0x1.0d78cp+2, 2, -0x1.ef051p-5, false, true},
    .unfused = {2.654, -0x1.19ec1p+1, 2.385e-07, 0x1.067fdp+2, 2, -0x1.db9a3cp-4, false, false}};

template <>
inline constexpr bounds stated<fn::gelu, exp_mills, double>{
    .fused = {4.19, -0x1.8e39d00da6f3fp+3, 9.263e-16, 0x1.027a8a683b7bcp+3, 3, -0x1.56593731177afp-1, false, true},
    .unfused = {5.105, -0x1.6ad0a92c3606dp+3, 9.263e-16, 0x1.027a8a683b7bcp+3, 4, -0x1.3cb41df45363bp-1, false, true}};

template <>
inline constexpr bounds stated<fn::gelu, nearest_node, double>{
    .fused = {2.491, -0x1.eb2544645d058p+4, 9.308e-16, 0x1.06cf8cdb99751p+3, 1, -0x1.7afab0f7c9393p-2, false, true},
    .unfused = {2.491, -0x1.ca9fe3ecd1f9p+4, 9.308e-16, 0x1.027a8a683b7bcp+3, 1, -0x1.7afab0f7c9393p-2, false, true}};

template <>
inline constexpr bounds stated<fn::gelu, uniform_table<32, 2>, float>{
    .fused = {1.678e+07, -0x1.458decp+3, 5.033e-05, 0x1.efdcf8p+0, 205, -0x1.077f52p+2, false, true},
    .unfused = {1.678e+07, -0x1.458decp+3, 5.036e-05, 0x1.efd04cp+0, 563, -0x1.182edp+2, false, true}};

template <>
inline constexpr bounds stated<fn::gelu, uniform_table<32, 1>, float>{
    .fused = {1.678e+07, -0x1.458decp+3, 0.000882, 0x1.50b706p+0, 1, 0x1.cp-4, false, true},
    .unfused = {1.678e+07, -0x1.458decp+3, 0.000882, 0x1.50af72p+0, 6, -0x1.260002p+1, false, true}};

template <>
inline constexpr bounds stated<fn::gelu_derivative, table<32, 4>, float>{
    .fused = {2.786, -0x1.8a1cd6p-1, 7.806e-08, 0x1.4e3304p+0, 2, -0x1.69769cp+0, false, true},
    .unfused = {3.7, -0x1.70998cp-1, 8.277e-08, 0x1.768a64p+0, 2, -0x1.5ccf84p+0, false, false}};

template <>
inline constexpr bounds stated<fn::gelu_derivative, table<8, 7>, float>{
    .fused = {2.673, -0x1.a84714p-1, 7.828e-08, 0x1.6be4eap+0, 2, -0x1.6991eap+0, false, true},
    .unfused = {3.624, -0x1.89d74ap-1, 8.129e-08, 0x1.68b5eep+0, 2, -0x1.ddd1ecp-3, false, false}};

template <>
inline constexpr bounds stated<fn::gelu_derivative, exp_mills, double>{
    .fused = {3.041, -0x1.3ee0ad7d7f1a5p-1, 2.121e-16, 0x1.de511e1c7b757p-5, 2, -0x1.56f28669a93ddp+0, false, true},
    .unfused = {3.44, -0x1.c7267f5d4487dp+2, 2.272e-16, 0x1.6dea6e4609f4p-8, 2, -0x1.67b8bd953f008p+0, false, true}};

template <>
inline constexpr bounds stated<fn::gelu_derivative, uniform_table<32, 2>, float>{
    .fused = {1.197e+09, -0x1.80ead2p-1, 1.753e-05, 0x1.45c2dap-4, 8.389e+06, -0x1.80eaccp-1, false, true},
    .unfused = {1.062e+09, -0x1.80ead2p-1, 1.754e-05, 0x1.45de7p-4, 1.049e+06, -0x1.80ea9p-1, false, true}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, exp_quotient, float>{
    .fused = {2.45, -0x1.40328ep+2, 2.385e-07, 0x1.06d9dcp+2, 2, -0x1.5974cp-1, false, false},
    .unfused = {2.567, -0x1.3fc2eap+2, 2.385e-07, 0x1.06d9dcp+2, 2, -0x1.5974c6p-1, false, false}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, exp_quotient, double>{
    .fused = {2.293, -0x1.c5bca592b5983p+2, 4.663e-16, 0x1.1e6c9c8c518e6p+2, 2, -0x1.76caedab9cd8ap-1, false, true},
    .unfused = {2.293, -0x1.c5bca592b5983p+2, 4.663e-16, 0x1.1e6c9c8c518e6p+2, 2, -0x1.76caedab9cd8ap-1, false, true}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, uniform_table<32, 2>, float>{
    .fused = {1.678e+07, -0x1.2ab582p+3, 4.473e-05, 0x1.e1378cp+0, 209, -0x1.de4bbap+1, false, true},
    .unfused = {1.678e+07, -0x1.2ab582p+3, 4.475e-05, 0x1.e1259ap+0, 719, -0x1.de33aap+1, false, true}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, uniform_table<32, 1>, float>{
    .fused = {1.678e+07, -0x1.f0d7b6p+1, 0.0008438, 0x1.81ac94p+0, 2, -0x1.658p+0, false, true},
    .unfused = {1.678e+07, -0x1.f0d7b6p+1, 0.0008438, 0x1.81af38p+0, 6, -0x1.57cp+1, false, true}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, table<32, 4>, float>{
    .fused = {1.762e+07, -0x1.461ae6p+2, 5.299e-07, 0x1.49cd36p+0, 3, -0x1.77cdcp-1, false, true},
    .unfused = {1.762e+07, -0x1.461ae6p+2, 5.514e-07, 0x1.4a6b1ap+0, 1.311e+05, -0x1.0fb49cp+2, false, true}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, table<8, 7>, float>{
    .fused = {1.762e+07, -0x1.461ae6p+2, 5.258e-07, 0x1.436006p+0, 3, -0x1.77cdcp-1, false, true},
    .unfused = {1.762e+07, -0x1.461ae6p+2, 5.503e-07, 0x1.529d66p+0, 1.311e+05, -0x1.0fb49cp+2, false, true}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, uniform_table<8, 2>, float>{
    .fused = {1.762e+07, -0x1.f0d7b6p+1, 0.001511, 0x1.a31cfcp+1, 838.2, -0x1.a30d5ap+1, false, false},
    .unfused = {1.762e+07, -0x1.f0d7b6p+1, 0.001511, 0x1.a31dp+1, 1024, -0x1.97ffap+1, false, false}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, table<8, 3>, float>{
    .fused = {1.762e+07, -0x1.2ab582p+3, 0.000111, 0x1.f4dbf2p+1, 1.603e+04, -0x1.f4dfep+1, false, true},
    .unfused = {1.762e+07, -0x1.2ab582p+3, 0.000111, 0x1.f4dbe8p+1, 1.639e+04, -0x1.f0da12p+1, false, true}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, expm1_quotient, double>{
    .fused = {9.457e+15, -0x1.c8b32718fb94ep+2, 2.959e-15, 0x1.560e47e90ff97p+0, 3, -0x1.812638e7b69d2p-1, false, true},
    .unfused = {9.457e+15, -0x1.c8b32718fb94ep+2, 3.044e-15, 0x1.4762a41205bcp+0, 4096, -0x1.cef194395b571p+1, false,
                true}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, pade<3, 2>, float>{
    .fused = {1.762e+07, -0x1.f0d7b6p+1, 0.02339, 0x1.2b55bcp+1, 112.3, -0x1.2b558ap+1, false, true},
    .unfused = {1.762e+07, -0x1.f0d7b6p+1, 0.02339, 0x1.2b55bcp+1, 128, -0x1.17ca48p+1, false, true}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, pade<3, 2>, double>{
    .fused = {9.453e+15, -0x1.c7811a7efbecdp+1, 0.02337, 0x1.2b651afb8db2ap+1, 112.2, -0x1.2aeb0958bd637p+1, false,
              true},
    .unfused = {9.453e+15, -0x1.c7811a7efbecdp+1, 0.02337, 0x1.2b651afb8db2ap+1, 128, -0x1.235af1b306ee2p+1, false,
                true}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, pade<3, 4>, float>{
    .fused = {1.869e+12, -0x1.3ffffep+2, 0.02656, -0x1.3ffffep+2, 2.622e+05, -0x1.3f9ff8p+2, false, true},
    .unfused = {1.869e+12, -0x1.3ffffep+2, 0.02656, 0x1.3ffffep+2, 1.678e+07, -0x1.3fa03ep+2, false, true}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, pade<3, 4>, double>{
    .fused = {9.427e+28, -0x1.bffffffffffffp+2, 0.03718, -0x1.bffffffffffffp+2, 1.76e+13, -0x1.be6b75c2b6b89p+2, false,
              false},
    .unfused = {9.427e+28, -0x1.bffffffffffffp+2, 0.03718, 0x1.bffffffffffffp+2, 1.126e+15, -0x1.be6b75c2b6bbbp+2,
                false, false}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, pade<5, 4>, float>{
    .fused = {1.762e+07, -0x1.f0d7b6p+1, 0.002255, 0x1.9473eap+1, 2426, -0x1.943ceap+1, false, true},
    .unfused = {1.762e+07, -0x1.f0d7b6p+1, 0.002255, -0x1.94742p+1, 2560, -0x1.8878c8p+1, false, true}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, pade<5, 4>, double>{
    .fused = {9.453e+15, -0x1.c7811a7efbecdp+1, 0.002249, 0x1.945c2ee520eacp+1, 2018, -0x1.9395e187e5c15p+1, false,
              true},
    .unfused = {9.458e+15, -0x1.9dba329e1a4d3p+2, 0.002249, 0x1.945c2ee520eacp+1, 2560, -0x1.9395e187e5c35p+1, false,
                true}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, pade<5, 6>, float>{
    .fused = {1.327e+11, -0x1.3ffffep+2, 0.001886, 0x1.3ffffep+2, 1.639e+04, -0x1.3f9ff4p+2, false, true},
    .unfused = {1.327e+11, -0x1.3ffffep+2, 0.001886, 0x1.3ffffep+2, 1.678e+07, -0x1.3fa8fep+2, false, true}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, pade<5, 6>, double>{
    .fused = {6.694e+27, -0x1.bffffffffffffp+2, 0.002641, -0x1.bffffffffffffp+2, 1.1e+12, -0x1.be6b75c2b6b8ap+2, false,
              true},
    .unfused = {6.694e+27, -0x1.bffffffffffffp+2, 0.002641, 0x1.bffffffffffffp+2, 1.126e+15, -0x1.bf5ccb435dde8p+2,
                false, true}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, pade<7, 6>, float>{
    .fused = {1.762e+07, -0x1.f0d7b6p+1, 0.0001915, 0x1.e56372p+1, 4.617e+04, -0x1.e0dd4cp+1, false, true},
    .unfused = {1.762e+07, -0x1.2ac9fcp+2, 0.0001915, 0x1.e563bcp+1, 4.096e+04, -0x1.dcd932p+1, false, true}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, pade<7, 6>, double>{
    .fused = {9.452e+15, -0x1.0b1327155b5abp+3, 0.000191, -0x1.e5795a17e379fp+1, 2.326e+04, -0x1.e4646e7a3f01p+1, false,
              true},
    .unfused = {9.452e+15, -0x1.0b1327155b5abp+3, 0.000191, -0x1.e5795a17e379fp+1, 3.277e+04, -0x1.e4646e7a3f038p+1,
                false, true}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, pade<7, 8>, float>{
    .fused = {9.353e+09, -0x1.3ffffep+2, 0.000133, 0x1.3ffffep+2, 2.334e+05, -0x1.04699ap+2, false, true},
    .unfused = {9.355e+09, -0x1.3ffffep+2, 0.000133, 0x1.3ffffep+2, 8.389e+06, -0x1.3963cp+2, false, true}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, pade<7, 8>, double>{
    .fused = {4.73e+26, -0x1.bffffffffffffp+2, 0.0001866, -0x1.bffffffffffffp+2, 6.872e+10, -0x1.be6b75c2b6b89p+2,
              false, true},
    .unfused = {4.73e+26, -0x1.bffffffffffffp+2, 0.0001866, 0x1.bffffffffffffp+2, 1.967e+05, -0x1.03c2f7698a658p+2,
                false, true}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, pade<9, 8>, float>{
    .fused = {1.762e+07, -0x1.2ab582p+3, 1.568e-05, 0x1.13a146p+2, 8.469e+05, -0x1.13aa3p+2, false, true},
    .unfused = {1.762e+07, -0x1.2ab582p+3, 1.574e-05, 0x1.13966cp+2, 1.049e+06, -0x1.136bd2p+2, false, true}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, pade<9, 8>, double>{
    .fused = {9.458e+15, -0x1.9dba329e1a4d3p+2, 1.534e-05, 0x1.13dd922589e33p+2, 3.516e+05, -0x1.12a331547cf82p+2,
              false, true},
    .unfused = {9.452e+15, -0x1.0b1327155b5abp+3, 1.534e-05, 0x1.13dd922589e3p+2, 3.933e+05, -0x1.0d37108ec12f8p+2,
                false, true}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, spline<3>, float>{
    .fused = {1.155e+12, -0x1.3f9ffep+2, 0.01919, 0x1.0235c8p+2, 1.311e+05, -0x1.3f9ff2p+2, false, false},
    .unfused = {1.155e+12, -0x1.3f9ffep+2, 0.01919, 0x1.0270d4p+2, 1.678e+07, -0x1.3fa14cp+2, false, false}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, spline<3>, double>{
    .fused = {2.644e+26, -0x1.b6161860a9ad1p+2, 0.01919, 0x1.0240f40881917p+2, 4.899e+14, -0x1.bd79b4e59c99cp+2, false,
              false},
    .unfused = {2.644e+26, -0x1.b6161860a9ac9p+2, 0.01919, 0x1.0240f40881917p+2, 1.126e+15, -0x1.bf5ccb435de0cp+2,
                false, false}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, spline<15>, float>{
    .fused = {9.838e+08, -0x1.38efecp+2, 0.01486, 0x1.e90498p+0, 1.247e+06, -0x1.303c4p+2, false, false},
    .unfused = {9.866e+08, -0x1.38efecp+2, 0.01486, 0x1.e8f978p+0, 4.195e+06, -0x1.330afep+2, false, false}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, spline<15>, double>{
    .fused = {1.935e+21, -0x1.b9ebd860ab204p+2, 0.01486, 0x1.e9359a4809775p+0, 2.622e+05, -0x1.be6b75c2b6b8ap+2, false,
              false},
    .unfused = {1.935e+21, -0x1.b9ebd860aad82p+2, 0.01486, 0x1.e9359a480976ap+0, 8192, -0x1.dfba9bdedf605p+1, false,
                false}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, spline<31>, float>{
    .fused = {1.762e+07, -0x1.461ae6p+2, 0.0003786, 0x1.9d6488p+0, 1.598e+04, -0x1.f31056p+1, false, true},
    .unfused = {1.762e+07, -0x1.461ae6p+2, 0.0003786, 0x1.9d4bc6p+0, 5.243e+05, -0x1.1bed6p+2, false, true}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, spline<31>, double>{
    .fused = {9.457e+15, -0x1.c8b32718fb94ep+2, 0.0003781, 0x1.9d3dd071e67cep+0, 2, -0x1.5f1d90dca2f6cp+2, false, true},
    .unfused = {9.457e+15, -0x1.c8b32718fb94ep+2, 0.0003781, 0x1.9d3dd071e67e6p+0, 4096, -0x1.d51a429c40d31p+1, false,
                true}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, spline<36>, float>{
    .fused = {1.762e+07, -0x1.461ae6p+2, 0.0002727, 0x1.e69b8cp-1, 396, -0x1.8a3a8ep+1, false, false},
    .unfused = {1.762e+07, -0x1.461ae6p+2, 0.0002727, 0x1.e6ed32p-1, 1.311e+05, -0x1.0fb49cp+2, false, false}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, spline<36>, double>{
    .fused = {9.457e+15, -0x1.c8b32718fb94ep+2, 0.000273, -0x1.e6e1c0be5a70fp-1, 2, -0x1.5f1d90dca2f6bp+2, false,
              false},
    .unfused = {9.457e+15, -0x1.c8b32718fb94ep+2, 0.000273, -0x1.e6e1c0be5a742p-1, 2048, -0x1.b7129f82bb538p+1, false,
                false}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, spline<63>, float>{
    .fused = {1.762e+07, -0x1.461ae6p+2, 2.725e-05, 0x1.1672fep-1, 1.445e+05, -0x1.1a13ep+2, false, false},
    .unfused = {1.762e+07, -0x1.461ae6p+2, 2.725e-05, 0x1.167464p-1, 1.311e+05, -0x1.0fb49cp+2, false, false}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, spline<63>, double>{
    .fused = {9.457e+15, -0x1.c8b32718fb94ep+2, 2.738e-05, -0x1.15d3a31215a04p-1, 2, -0x1.5f1d90dca2f6cp+2, false,
              false},
    .unfused = {9.457e+15, -0x1.c8b32718fb94ep+2, 2.738e-05, -0x1.15d3a312159e4p-1, 2048, -0x1.b9bd242d44d7dp+1, false,
                false}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, taylor<2>, float>{
    .fused = {1.762e+07, -0x1.f0d7b6p+1, 0.1267, -0x1.57b658p+0, 20, -0x1.4ef976p+0, false, false},
    .unfused = {1.762e+07, -0x1.f0d7b6p+1, 0.1267, -0x1.57b658p+0, 20, -0x1.4ef976p+0, false, false}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, taylor<2>, double>{
    .fused = {9.457e+15, -0x1.d23a700360bfbp+0, 0.1267, -0x1.57c1a8fa1efb5p+0, 20, -0x1.54e59fe29932dp+0, false, false},
    .unfused = {9.457e+15, -0x1.d23a700360bfbp+0, 0.1267, -0x1.57c1a8fa1efb5p+0, 20, -0x1.54e59fe29932dp+0, false,
                false}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, taylor<3>, float>{
    .fused = {1.762e+07, -0x1.f0d7b6p+1, 0.1151, -0x1.6dde04p+0, 4, -0x1.002df4p+0, false, true},
    .unfused = {1.762e+07, -0x1.f0d7b6p+1, 0.1151, -0x1.6dde04p+0, 8, -0x1.4efbp+0, false, true}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, taylor<3>, double>{
    .fused = {9.457e+15, -0x1.d23a700360bfbp+0, 0.1149, 0x1.6e12e961c1bap+0, 4, -0x1.21fde7aa3bd47p+0, false, true},
    .unfused = {9.457e+15, -0x1.d23a700360bfbp+0, 0.1149, 0x1.6e12e961c1bap+0, 8, -0x1.54e59fe29931bp+0, false, true}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, taylor<4>, float>{
    .fused = {1.762e+07, -0x1.f0d7b6p+1, 0.1077, -0x1.7be13ep+0, 32, -0x1.779138p+0, false, false},
    .unfused = {1.762e+07, -0x1.f0d7b6p+1, 0.1077, -0x1.7be13ep+0, 40, -0x1.736bb4p+0, false, false}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, taylor<4>, double>{
    .fused = {9.457e+15, -0x1.d23a700360bfbp+0, 0.1075, -0x1.7c30eab49a44cp+0, 20, -0x1.67b8bd953f024p+0, false, false},
    .unfused = {9.457e+15, -0x1.d23a700360bfbp+0, 0.1075, -0x1.7c30eab49a44cp+0, 24, -0x1.67b8bd953f00ap+0, false,
                false}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, taylor<5>, float>{
    .fused = {1.762e+07, -0x1.f0d7b6p+1, 0.1026, 0x1.8597ecp+0, 4, -0x1.000eaep+0, false, true},
    .unfused = {1.762e+07, -0x1.f0d7b6p+1, 0.1026, 0x1.8597ecp+0, 8, -0x1.4ef966p+0, false, true}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, taylor<5>, double>{
    .fused = {9.457e+15, -0x1.d23a700360bfbp+0, 0.1025, 0x1.85b97388403fcp+0, 4, -0x1.1f5d3f38932p+0, false, true},
    .unfused = {9.457e+15, -0x1.d23a700360bfbp+0, 0.1025, 0x1.85b97388403fcp+0, 8, -0x1.54e59fe29931fp+0, false, true}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, taylor<6>, float>{
    .fused = {1.762e+07, -0x1.f0d7b6p+1, 0.09883, 0x1.8cbcdap+0, 40, -0x1.8bba5p+0, false, false},
    .unfused = {1.762e+07, -0x1.f0d7b6p+1, 0.09883, 0x1.8cbcdap+0, 40, -0x1.8303bp+0, false, false}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, taylor<6>, double>{
    .fused = {9.457e+15, -0x1.d23a700360bfbp+0, 0.09874, -0x1.8ce8feeb9b148p+0, 34, -0x1.889254e5d8028p+0, false,
              false},
    .unfused = {9.457e+15, -0x1.d23a700360bfbp+0, 0.09874, -0x1.8ce8feeb9b148p+0, 40, -0x1.89787e7709448p+0, false,
                false}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, taylor<7>, float>{
    .fused = {1.762e+07, -0x1.f0d7b6p+1, 0.09601, 0x1.9237e6p+0, 7, -0x1.52358cp+0, false, true},
    .unfused = {1.762e+07, -0x1.f0d7b6p+1, 0.09601, 0x1.9237e4p+0, 16, -0x1.650946p+0, false, true}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, taylor<7>, double>{
    .fused = {9.457e+15, -0x1.d23a700360bfbp+0, 0.09595, -0x1.9255f27ac357fp+0, 4, -0x1.0b8d04744f2a3p+0, false, true},
    .unfused = {9.457e+15, -0x1.d23a700360bfbp+0, 0.09595, -0x1.9255f27ac357fp+0, 8, -0x1.67b8bd953eff8p+0, false,
                true}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, taylor<8>, float>{
    .fused = {1.762e+07, -0x1.f0d7b6p+1, 0.0938, -0x1.968efp+0, 48, -0x1.958658p+0, false, false},
    .unfused = {1.762e+07, -0x1.f0d7b6p+1, 0.0938, -0x1.968efp+0, 48, -0x1.9145f2p+0, false, false}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, taylor<8>, double>{
    .fused = {9.457e+15, -0x1.d23a700360bfbp+0, 0.09379, -0x1.9694635b650bdp+0, 34, -0x1.9255f27ac3588p+0, false,
              false},
    .unfused = {9.457e+15, -0x1.d23a700360bfbp+0, 0.09379, -0x1.9694635b650bdp+0, 40, -0x1.9255f27ac35a6p+0, false,
                false}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, k_tanh, float>{
    .fused = {4.12e+07, -0x1.9c83e8p+1, 0.007951, 0x1.3b6ad6p+1, 4.072e+05, -0x1.616c7ap-1, false, false},
    .unfused = {4.12e+07, -0x1.9c83e8p+1, 0.007951, 0x1.3b6ad4p+1, 4.072e+05, -0x1.616c7ap-1, false, false}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, k_tanh_monotone, float>{
    .fused = {1.762e+07, -0x1.f0d7b6p+1, 0.00683, 0x1.3027fcp+0, 3.62e+05, -0x1.616c7ap-1, false, false},
    .unfused = {1.762e+07, -0x1.f0d7b6p+1, 0.00683, 0x1.3027fcp+0, 3.62e+05, -0x1.616c7ap-1, false, false}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, k_tanh_64, float>{
    .fused = {1.762e+07, -0x1.f0d7b6p+1, 0.005858, -0x1.4f3fp+0, 2.141e+05, -0x1.4e840cp-1, false, false},
    .unfused = {1.762e+07, -0x1.f0d7b6p+1, 0.005858, -0x1.4f3fp+0, 2.141e+05, -0x1.4e840cp-1, false, false}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, schraudolph, float>{
    .fused = {1.762e+07, -0x1.461ae6p+2, 0.004234, -0x1.a63c14p-1, 70, -0x1.5cc852p-2, false, false},
    .unfused = {1.762e+07, -0x1.461ae6p+2, 0.004234, -0x1.a63c14p-1, 1.311e+05, -0x1.104e44p+2, false, false}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, schraudolph, double>{
    .fused = {9.457e+15, -0x1.c8b32718fb94ep+2, 0.004206, 0x1.a6720c60d1bd6p-1, 2, -0x1.5f1d90dca2f6ap+2, false, false},
    .unfused = {9.457e+15, -0x1.c8b32718fb94ep+2, 0.004206, 0x1.a6720c60d1bd6p-1, 4096, -0x1.d29a7ef63847dp+1, false,
                false}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, schraudolph_ng, float>{
    .fused = {1.762e+07, -0x1.2ab582p+3, 0.001459, 0x1.ffb58p-1, 5.203e+06, -0x1.3d90dcp+2, false, false},
    .unfused = {1.762e+07, -0x1.2ab582p+3, 0.001459, 0x1.fff5d6p-1, 8.389e+06, -0x1.3d90dcp+2, false, false}};

template <>
inline constexpr bounds stated<fn::gelu_tanh, schraudolph_ng, double>{
    .fused = {9.457e+15, -0x1.c8b32718fb94ep+2, 0.001458, 0x1.ffa66be6f9c06p-1, 2, -0x1.5f1d90dca2f6dp+2, false, false},
    .unfused = {9.457e+15, -0x1.c8b32718fb94ep+2, 0.001458, 0x1.ffa66be6f9c06p-1, 4096, -0x1.d419c5192ea81p+1, false,
                false}};

template <>
inline constexpr bounds stated<fn::gelu_tanh_derivative, exp_quotient, float>{
    .fused = {4.771e+07, -0x1.8142ap-1, 2.037e-07, 0x1.7dc014p+0, 7, -0x1.2c628ap+0, false, false},
    .unfused = {4.771e+07, -0x1.8142ap-1, 2.16e-07, 0x1.836eacp+0, 7, -0x1.2a4c42p+0, false, false}};

template <>
inline constexpr bounds stated<fn::gelu_tanh_derivative, exp_quotient, double>{
    .fused = {4.594e+15, -0x1.81429f9e97e4dp-1, 3.815e-16, 0x1.762bfdab9f55ap+0, 6, -0x1.a78a79d611a51p+0, false, true},
    .unfused = {1.286e+15, -0x1.81429f9e97e4dp-1, 3.815e-16, 0x1.762bfdab9f55ap+0, 6, -0x1.a78a79d611a51p+0, false,
                true}};

template <>
inline constexpr bounds stated<fn::gelu_tanh_derivative, uniform_table<32, 2>, float>{
    .fused = {1.063e+09, -0x1.8142ap-1, 1.679e-05, 0x1.419526p-4, 4.195e+06, -0x1.81428ep-1, false, true},
    .unfused = {1.063e+09, -0x1.8142ap-1, 1.679e-05, 0x1.40e3cep-4, 1.049e+06, -0x1.814256p-1, false, true}};

template <>
inline constexpr bounds stated<fn::quick_gelu, exp_quotient, float>{
    .fused = {2.648, -0x1.3d7dd6p+3, 4.769e-07, 0x1.3cc6cap+3, 2, -0x1.4a7cf2p-1, false, false},
    .unfused = {2.681, -0x1.3db314p+3, 4.769e-07, 0x1.3cc6cap+3, 2, -0x1.4a7cdep-1, false, false}};

template <>
inline constexpr bounds stated<fn::quick_gelu, exp_quotient, double>{
    .fused = {2.146, -0x1.5c54665f3aa72p+4, 1.866e-15, 0x1.15ccdc3d45e32p+4, 2, -0x1.76caedab9cd89p-1, false, true},
    .unfused = {2.504, -0x1.69714e7121ed3p+8, 1.866e-15, 0x1.15ccdc3d45e32p+4, 2, -0x1.76caedab9cd81p-1, false, true}};

template <>
inline constexpr bounds stated<fn::quick_gelu, uniform_table<32, 2>, float>{
    .fused = {1.678e+07, -0x1.81a2aap+3, 8.649e-05, 0x1.abffd2p+0, 6986, 0x1.7c71c8p-3, false, false},
    .unfused = {1.678e+07, -0x1.81a2aap+3, 8.647e-05, 0x1.abffe4p+0, 6986, 0x1.7c71c8p-3, false, false}};

template <>
inline constexpr bounds stated<fn::quick_gelu, table<32, 4>, float>{
    .fused = {1.762e+07, -0x1.81a2aap+3, 6.307e-07, 0x1.1b7a12p+3, 2, -0x1.0000b8p+0, false, false},
    .unfused = {2.358e+07, -0x1.52d67ep+3, 8.886e-07, 0x1.199864p+3, 2.098e+06, -0x1.199998p+3, false, false}};

template <>
inline constexpr bounds stated<fn::quick_gelu, table<8, 7>, float>{
    .fused = {1.762e+07, -0x1.81a2aap+3, 6.347e-07, 0x1.1d9a6ep+3, 2, -0x1.00007cp+0, false, false},
    .unfused = {2.319e+07, -0x1.52307cp+3, 8.774e-07, 0x1.003baep+3, 1.049e+06, -0x1.0ba2e8p+3, false, false}};

template <>
inline constexpr bounds stated<fn::quick_gelu, uniform_table<32, 1>, float>{
    .fused = {1.678e+07, -0x1.81a2aap+3, 0.001782, 0x1.278ddep+2, 3, -0x1.573a94p-1, false, false},
    .unfused = {1.678e+07, -0x1.81a2aap+3, 0.001782, 0x1.278d2cp+2, 2048, -0x1.23acdp+2, false, false}};

template <>
inline constexpr bounds stated<fn::quick_gelu, uniform_table<8, 2>, float>{
    .fused = {1.762e+07, -0x1.81a2aap+3, 0.002095, 0x1.22ab06p+2, 581.4, -0x1.22ab3ep+2, false, false},
    .unfused = {1.762e+07, -0x1.81a2aap+3, 0.002095, 0x1.22aac4p+2, 1024, -0x1.056506p+2, false, false}};

template <>
inline constexpr bounds stated<fn::quick_gelu, table<8, 3>, float>{
    .fused = {1.762e+07, -0x1.81a2aap+3, 0.0001753, 0x1.8b8d8cp+2, 1.266e+04, -0x1.8b932ep+2, false, true},
    .unfused = {1.762e+07, -0x1.81a2aap+3, 0.0001753, 0x1.8b8d94p+2, 1.639e+04, -0x1.7bbc5cp+2, false, true}};

template <>
inline constexpr bounds stated<fn::quick_gelu, expm1_quotient, double>{
    .fused = {9.458e+15, -0x1.7936d6952f215p+6, 2.376e-15, 0x1.3582e6ecd75fbp+4, 2, -0x1.4133ac916ab3fp+3, false, true},
    .unfused = {1.212e+16, -0x1.66206e9bcef9dp+4, 3.321e-15, 0x1.38fdb79a1214cp+4, 1.639e+04, -0x1.96fdcc9649db2p+2,
                false, true}};

template <>
inline constexpr bounds stated<fn::quick_gelu, pade<3, 2>, float>{
    .fused = {1.762e+07, -0x1.81a2aap+3, 0.02729, 0x1.5d4856p+1, 131, -0x1.5d4836p+1, false, true},
    .unfused = {1.762e+07, -0x1.81a2aap+3, 0.02729, 0x1.5d485cp+1, 192, -0x1.54e7ecp+1, false, true}};

template <>
inline constexpr bounds stated<fn::quick_gelu, pade<3, 2>, double>{
    .fused = {9.453e+15, -0x1.488a7cd0b0c82p+7, 0.0272, 0x1.5d9fd207a89a7p+1, 130.8, -0x1.5c7fe3f78527ep+1, false,
              true},
    .unfused = {9.453e+15, -0x1.488a7cd0b0c82p+7, 0.0272, 0x1.5d9fd207a89a7p+1, 128, -0x1.5c7fe3f78527ep+1, false,
                true}};

template <>
inline constexpr bounds stated<fn::quick_gelu, pade<3, 4>, float>{
    .fused = {3.589e+13, -0x1.7ffffep+3, 0.06374, -0x1.7ffffep+3, 4.195e+06, -0x1.73ec2cp+3, false, false},
    .unfused = {3.589e+13, -0x1.7ffffep+3, 0.06374, 0x1.7ffffcp+3, 2.685e+08, -0x1.73ec6p+3, false, false}};

template <>
inline constexpr bounds stated<fn::quick_gelu, pade<3, 4>, double>{
    .fused = {2.069e+31, -0x1.7ffffffffffffp+4, 0.1275, -0x1.7ffffffffffffp+4, 4.504e+15, -0x1.7ff807441bcd3p+4, false,
              false},
    .unfused = {2.069e+31, -0x1.7ffffffffffffp+4, 0.1275, 0x1.7ffffffffffffp+4, 2.883e+17, -0x1.7ff807441bcep+4, false,
                false}};

template <>
inline constexpr bounds stated<fn::quick_gelu, pade<5, 4>, float>{
    .fused = {1.762e+07, -0x1.81a2aap+3, 0.003058, 0x1.1240fap+2, 3271, -0x1.10812ep+2, false, false},
    .unfused = {1.762e+07, -0x1.81a2aap+3, 0.003058, 0x1.124068p+2, 4096, -0x1.07de12p+2, false, false}};

template <>
inline constexpr bounds stated<fn::quick_gelu, pade<5, 4>, double>{
    .fused = {9.453e+15, -0x1.488a7cd0b0c82p+7, 0.003058, -0x1.1240fbbaf5625p+2, 3275, -0x1.10d42fdca3fcbp+2, false,
              true},
    .unfused = {9.458e+15, -0x1.5869e0481634ap+3, 0.003058, -0x1.1240fbbaf5614p+2, 3072, -0x1.0598e84da8d04p+2, false,
                true}};

template <>
inline constexpr bounds stated<fn::quick_gelu, pade<5, 6>, float>{
    .fused = {2.549e+12, -0x1.7ffffep+3, 0.004527, -0x1.7ffffep+3, 2.622e+05, -0x1.73ec2ep+3, false, false},
    .unfused = {2.548e+12, -0x1.7ffffep+3, 0.004527, 0x1.7ffffcp+3, 2.685e+08, -0x1.73f4c8p+3, false, false}};

template <>
inline constexpr bounds stated<fn::quick_gelu, pade<5, 6>, double>{
    .fused = {1.469e+30, -0x1.7ffffffffffffp+4, 0.009052, 0x1.7ffffffffffffp+4, 2.815e+14, -0x1.7ff807441bcd3p+4, false,
              true},
    .unfused = {1.469e+30, -0x1.7ffffffffffffp+4, 0.009052, 0x1.7ffffffffffffp+4, 1.126e+15, -0x1.4bfdbf760978ep+4,
                false, true}};

template <>
inline constexpr bounds stated<fn::quick_gelu, pade<7, 6>, float>{
    .fused = {1.762e+07, -0x1.81a2aap+3, 0.000295, 0x1.75dbf4p+2, 2.99e+04, -0x1.75bf1cp+2, false, false},
    .unfused = {1.762e+07, -0x1.73ec2cp+3, 0.0002951, 0x1.75d8fcp+2, 4.096e+04, -0x1.5f8782p+2, false, false}};

template <>
inline constexpr bounds stated<fn::quick_gelu, pade<7, 6>, double>{
    .fused = {9.453e+15, -0x1.488a7cd0b0c82p+7, 0.0002944, -0x1.75dd09489fe06p+2, 2.354e+04, -0x1.6fb70cc5e11b1p+2,
              false, true},
    .unfused = {9.453e+15, -0x1.488a7cd0b0c82p+7, 0.0002944, -0x1.75dd09489fe18p+2, 3.277e+04, -0x1.6cd02f199bf16p+2,
                false, true}};

template <>
inline constexpr bounds stated<fn::quick_gelu, pade<7, 8>, float>{
    .fused = {1.799e+11, -0x1.7ffffep+3, 0.0003196, -0x1.7ffffep+3, 1.633e+05, -0x1.a91172p+2, false, false},
    .unfused = {1.801e+11, -0x1.7ffffep+3, 0.0003205, 0x1.7ffffcp+3, 2.685e+08, -0x1.74481cp+3, false, false}};

template <>
inline constexpr bounds stated<fn::quick_gelu, pade<7, 8>, double>{
    .fused = {1.038e+29, -0x1.7ffffffffffffp+4, 0.0006396, 0x1.7ffffffffffffp+4, 1.76e+13, -0x1.7ff807441bcd2p+4, false,
              true},
    .unfused = {1.038e+29, -0x1.7ffffffffffffp+4, 0.0006396, 0x1.7fffffffffffep+4, 2.252e+15, -0x1.50816500c7a3fp+4,
                false, true}};

template <>
inline constexpr bounds stated<fn::quick_gelu, pade<9, 8>, float>{
    .fused = {1.762e+07, -0x1.81a2aap+3, 2.694e-05, 0x1.d8ad5ap+2, 6.055e+05, -0x1.d8faf4p+2, false, false},
    .unfused = {1.762e+07, -0x1.81a2aap+3, 2.698e-05, 0x1.d89e48p+2, 1.049e+06, -0x1.d5175cp+2, false, false}};

template <>
inline constexpr bounds stated<fn::quick_gelu, pade<9, 8>, double>{
    .fused = {9.458e+15, -0x1.5869e0481634ap+3, 2.628e-05, 0x1.d96fcd710fe7dp+2, 4.805e+05, -0x1.d52c9501101d2p+2,
              false, true},
    .unfused = {9.453e+15, -0x1.488a7cd0b0c82p+7, 2.628e-05, 0x1.d96fcd710fe75p+2, 6.554e+05, -0x1.d3ef4c34c1a35p+2,
                false, true}};

template <>
inline constexpr bounds stated<fn::quick_gelu, spline<3>, float>{
    .fused = {1.655e+13, -0x1.73ecb8p+3, 0.03329, 0x1.1573b4p+3, 2.098e+06, -0x1.73ec2cp+3, false, false},
    .unfused = {1.655e+13, -0x1.73edeap+3, 0.03329, 0x1.15ae44p+3, 2.685e+08, -0x1.73ed8p+3, false, false}};

template <>
inline constexpr bounds stated<fn::quick_gelu, spline<3>, double>{
    .fused = {2.638e+26, -0x1.41806ceda2b7cp+4, 0.03329, -0x1.1513b044e4ab4p+3, 7.244e+14, -0x1.4962108a58211p+4, false,
              false},
    .unfused = {2.638e+26, -0x1.41806ceda2b3dp+4, 0.03329, -0x1.1513b044e4aadp+3, 1.126e+15, -0x1.4962108a58211p+4,
                false, false}};

template <>
inline constexpr bounds stated<fn::quick_gelu, spline<15>, float>{
    .fused = {5.016e+09, -0x1.7c839p+3, 0.01622, 0x1.0d3688p+1, 1.971e+08, -0x1.77d5b4p+3, false, false},
    .unfused = {5.063e+09, -0x1.7c839p+3, 0.01622, 0x1.0d3a9p+1, 2.685e+08, -0x1.744856p+3, false, false}};

template <>
inline constexpr bounds stated<fn::quick_gelu, spline<15>, double>{
    .fused = {2.168e+21, -0x1.485e166024cedp+4, 0.01622, -0x1.0cc4c247b2361p+1, 5.537e+05, -0x1.0e58edd045945p+3, false,
              false},
    .unfused = {2.168e+21, -0x1.485e166024caep+4, 0.01622, -0x1.0cc4c247b2333p+1, 3.277e+04, -0x1.99c9f8328dce4p+2,
                false, false}};

template <>
inline constexpr bounds stated<fn::quick_gelu, spline<31>, float>{
    .fused = {1.762e+07, -0x1.81a2aap+3, 0.000396, 0x1.b1c6e8p+0, 1.258e+04, -0x1.88fd2p+2, false, true},
    .unfused = {2.546e+07, -0x1.5658b6p+3, 0.0003961, 0x1.b1bd42p+0, 1.049e+06, -0x1.0ba2e8p+3, false, true}};

template <>
inline constexpr bounds stated<fn::quick_gelu, spline<31>, double>{
    .fused = {9.453e+15, -0x1.488a7cd0b0c82p+7, 0.0003959, 0x1.b1a7491d6a808p+0, 2, -0x1.4133ac916ab3ep+3, false, true},
    .unfused = {9.453e+15, -0x1.488a7cd0b0c82p+7, 0.0003959, 0x1.b1a7491d6a7f1p+0, 4096, -0x1.419f710eb7673p+2, false,
                true}};

template <>
inline constexpr bounds stated<fn::quick_gelu, spline<36>, float>{
    .fused = {3.992e+07, -0x1.6537b2p+3, 0.0002664, 0x1.dc0b54p-1, 2.218e+07, -0x1.526a8ap+3, false, false},
    .unfused = {6.122e+07, -0x1.6537b2p+3, 0.0002664, 0x1.db9816p-1, 3.356e+07, -0x1.526a8ap+3, false, false}};

template <>
inline constexpr bounds stated<fn::quick_gelu, spline<36>, double>{
    .fused = {9.453e+15, -0x1.488a7cd0b0c82p+7, 0.0002664, 0x1.dbdd11804db8p-1, 2, -0x1.4133ac916ab3dp+3, false, false},
    .unfused = {9.453e+15, -0x1.488a7cd0b0c82p+7, 0.0002664, 0x1.dbdd11804db93p-1, 4096, -0x1.4826569f1a132p+2, false,
                false}};

template <>
inline constexpr bounds stated<fn::quick_gelu, spline<63>, float>{
    .fused = {1.762e+07, -0x1.81a2aap+3, 2.604e-05, 0x1.088e88p-1, 2.183e+07, -0x1.4d0c5ep+3, false, false},
    .unfused = {2.615e+07, -0x1.57cabcp+3, 2.604e-05, 0x1.08afc6p-1, 3.356e+07, -0x1.4d0c5ap+3, false, false}};

template <>
inline constexpr bounds stated<fn::quick_gelu, spline<63>, double>{
    .fused = {9.453e+15, -0x1.488a7cd0b0c82p+7, 2.601e-05, 0x1.094c85f32bcacp-1, 2, -0x1.4133ac916ab3cp+3, false,
              false},
    .unfused = {9.453e+15, -0x1.488a7cd0b0c82p+7, 2.601e-05, 0x1.094c85f32bc7fp-1, 4096, -0x1.540d26be005b3p+2, false,
                false}};

template <>
inline constexpr bounds stated<fn::quick_gelu, taylor<2>, float>{
    .fused = {1.762e+07, -0x1.81a2aap+3, 0.1284, 0x1.5c3c58p+0, 14, -0x1.5524a2p+0, false, false},
    .unfused = {1.762e+07, -0x1.81a2aap+3, 0.1284, 0x1.5c3c58p+0, 16, -0x1.5524fp+0, false, false}};

template <>
inline constexpr bounds stated<fn::quick_gelu, taylor<2>, double>{
    .fused = {9.458e+15, -0x1.033b43a58f663p+1, 0.1281, -0x1.5cf598f160ef5p+0, 14, -0x1.58f6d99491b5bp+0, false, false},
    .unfused = {9.458e+15, -0x1.033b43a58f663p+1, 0.1281, -0x1.5cf598f160ef5p+0, 16, -0x1.58f6d99491b5bp+0, false,
                false}};

template <>
inline constexpr bounds stated<fn::quick_gelu, taylor<3>, float>{
    .fused = {1.762e+07, -0x1.81a2aap+3, 0.1177, 0x1.765c94p+0, 4, -0x1.00086cp+0, false, true},
    .unfused = {1.762e+07, -0x1.81a2aap+3, 0.1177, 0x1.765c94p+0, 8, -0x1.5524ecp+0, false, true}};

template <>
inline constexpr bounds stated<fn::quick_gelu, taylor<3>, double>{
    .fused = {9.458e+15, -0x1.033b43a58f663p+1, 0.1171, -0x1.77e10917a4aap+0, 4, -0x1.0b8d04744f2cp+0, false, true},
    .unfused = {9.458e+15, -0x1.033b43a58f663p+1, 0.1171, -0x1.77e10917a4aap+0, 8, -0x1.6c3fefe2a4be4p+0, false, true}};

template <>
inline constexpr bounds stated<fn::quick_gelu, taylor<4>, float>{
    .fused = {1.762e+07, -0x1.81a2aap+3, 0.1109, 0x1.873d3p+0, 22, -0x1.7e6966p+0, false, false},
    .unfused = {1.762e+07, -0x1.81a2aap+3, 0.1109, 0x1.873d32p+0, 32, -0x1.86581ap+0, false, false}};

template <>
inline constexpr bounds stated<fn::quick_gelu, taylor<4>, double>{
    .fused = {9.458e+15, -0x1.033b43a58f663p+1, 0.1103, -0x1.889254e5d7fecp+0, 22, -0x1.822b5ad17359cp+0, false, false},
    .unfused = {9.458e+15, -0x1.033b43a58f663p+1, 0.1103, -0x1.889254e5d7fecp+0, 24, -0x1.7046c8febebd3p+0, false,
                false}};

template <>
inline constexpr bounds stated<fn::quick_gelu, taylor<5>, float>{
    .fused = {1.762e+07, -0x1.81a2aap+3, 0.1061, -0x1.931b1ep+0, 4, -0x1.002daep+0, false, true},
    .unfused = {1.762e+07, -0x1.81a2aap+3, 0.1061, -0x1.931b1ep+0, 8, -0x1.5524d2p+0, false, true}};

template <>
inline constexpr bounds stated<fn::quick_gelu, taylor<5>, double>{
    .fused = {9.458e+15, -0x1.033b43a58f663p+1, 0.106, 0x1.9370a8d43920ap+0, 4, -0x1.2a405519b1f36p+0, false, true},
    .unfused = {9.458e+15, -0x1.033b43a58f663p+1, 0.106, 0x1.9370a8d43920ap+0, 8, -0x1.67b8bd953f018p+0, false, true}};

template <>
inline constexpr bounds stated<fn::quick_gelu, taylor<6>, float>{
    .fused = {1.762e+07, -0x1.81a2aap+3, 0.1027, -0x1.9bec78p+0, 22, -0x1.885964p+0, false, false},
    .unfused = {1.762e+07, -0x1.81a2aap+3, 0.1027, -0x1.9bec78p+0, 40, -0x1.8f9b68p+0, false, false}};

template <>
inline constexpr bounds stated<fn::quick_gelu, taylor<6>, double>{
    .fused = {9.458e+15, -0x1.033b43a58f663p+1, 0.1025, 0x1.9c6cea7af899cp+0, 22, -0x1.981b7494207f3p+0, false, false},
    .unfused = {9.458e+15, -0x1.033b43a58f663p+1, 0.1025, 0x1.9c6cea7af899cp+0, 24, -0x1.981b7494207e4p+0, false,
                false}};

template <>
inline constexpr bounds stated<fn::quick_gelu, taylor<7>, float>{
    .fused = {1.762e+07, -0x1.81a2aap+3, 0.09996, 0x1.a2bda6p+0, 7, -0x1.55d928p+0, false, true},
    .unfused = {1.762e+07, -0x1.81a2aap+3, 0.09996, 0x1.a2bda4p+0, 16, -0x1.6b497cp+0, false, true}};

template <>
inline constexpr bounds stated<fn::quick_gelu, taylor<7>, double>{
    .fused = {9.458e+15, -0x1.033b43a58f663p+1, 0.09953, -0x1.a29eff33c05ddp+0, 4, -0x1.1f5d3f3893209p+0, false, true},
    .unfused = {9.458e+15, -0x1.033b43a58f663p+1, 0.09953, -0x1.a29eff33c05ddp+0, 8, -0x1.67b8bd953effdp+0, false,
                true}};

template <>
inline constexpr bounds stated<fn::quick_gelu, taylor<8>, float>{
    .fused = {1.762e+07, -0x1.81a2aap+3, 0.09786, 0x1.a82c0ap+0, 30, -0x1.a4c44ap+0, false, false},
    .unfused = {1.762e+07, -0x1.81a2aap+3, 0.09786, 0x1.a82c0ap+0, 40, -0x1.943f92p+0, false, false}};

template <>
inline constexpr bounds stated<fn::quick_gelu, taylor<8>, double>{
    .fused = {9.458e+15, -0x1.033b43a58f663p+1, 0.09765, 0x1.a8b93ee6e577fp+0, 30, -0x1.a7dd1931346afp+0, false, false},
    .unfused = {9.458e+15, -0x1.033b43a58f663p+1, 0.09765, 0x1.a8b93ee6e577fp+0, 40, -0x1.9ee0bebcb1ceep+0, false,
                false}};

template <>
inline constexpr bounds stated<fn::quick_gelu, k_tanh, float>{
    .fused = {2.829e+07, -0x1.1b323ap+2, 0.009479, -0x1.780736p+1, 3.899e+05, -0x1.526ce4p-1, false, false},
    .unfused = {2.829e+07, -0x1.1b323ap+2, 0.009479, -0x1.780736p+1, 3.899e+05, -0x1.526ce4p-1, false, false}};

template <>
inline constexpr bounds stated<fn::quick_gelu, k_tanh_monotone, float>{
    .fused = {1.933e+07, -0x1.07384p+2, 0.006808, -0x1.2f2c36p+0, 4.814e+05, -0x1.780736p-1, false, false},
    .unfused = {1.933e+07, -0x1.07384p+2, 0.006808, -0x1.2f2c36p+0, 4.814e+05, -0x1.780736p-1, false, false}};

template <>
inline constexpr bounds stated<fn::quick_gelu, k_tanh_64, float>{
    .fused = {1.933e+07, -0x1.07384p+2, 0.005914, -0x1.526ce4p+0, 2.888e+05, -0x1.780736p-1, false, false},
    .unfused = {1.933e+07, -0x1.07384p+2, 0.005914, 0x1.526ce2p+0, 2.888e+05, -0x1.780736p-1, false, false}};

template <>
inline constexpr bounds stated<fn::quick_gelu, schraudolph, float>{
    .fused = {1.762e+07, -0x1.81a2aap+3, 0.00409, 0x1.97eb98p-1, 75, -0x1.680bep-2, false, false},
    .unfused = {1.762e+07, -0x1.81a2aap+3, 0.00409, 0x1.97eb98p-1, 2.098e+06, -0x1.2p+3, false, false}};

template <>
inline constexpr bounds stated<fn::quick_gelu, schraudolph, double>{
    .fused = {9.453e+15, -0x1.488a7cd0b0c82p+7, 0.004048, 0x1.0596a0c228538p+0, 2, -0x1.4133ac916ab3ep+3, false, false},
    .unfused = {9.453e+15, -0x1.488a7cd0b0c82p+7, 0.004048, 0x1.0596a0c228538p+0, 8192, -0x1.77ef04598ce3p+2, false,
                false}};

template <>
inline constexpr bounds stated<fn::quick_gelu, schraudolph_ng, float>{
    .fused = {1.762e+07, -0x1.81a2aap+3, 0.001429, 0x1.f610b6p-1, 5.125e+06, -0x1.38c57p+3, false, false},
    .unfused = {1.762e+07, -0x1.81a2aap+3, 0.001429, 0x1.f5ecdep-1, 8.389e+06, -0x1.38c57p+3, false, false}};

template <>
inline constexpr bounds stated<fn::quick_gelu, schraudolph_ng, double>{
    .fused = {9.453e+15, -0x1.488a7cd0b0c82p+7, 0.001428, -0x1.f5d92670e0fa3p-1, 2, -0x1.4133ac916ab3cp+3, false,
              false},
    .unfused = {9.453e+15, -0x1.488a7cd0b0c82p+7, 0.001428, -0x1.f5d92670e0fa3p-1, 3.277e+04, -0x1.9cbdd1d432a8bp+2,
                false, false}};

template <>
inline constexpr bounds stated<fn::quick_gelu_derivative, exp_quotient, float>{
    .fused = {9.596e+06, -0x1.80974ap-1, 1.899e-07, 0x1.cbac24p+0, 5, -0x1.42d2e8p+0, false, false},
    .unfused = {9.596e+06, -0x1.80974ap-1, 2.007e-07, 0x1.bcaedap-1, 6, -0x1.68a38ap+0, false, false}};

template <>
inline constexpr bounds stated<fn::quick_gelu_derivative, exp_quotient, double>{
    .fused = {3.736e+15, -0x1.80974a62be3dfp-1, 3.405e-16, 0x1.c3681ab9f559bp+1, 4, -0x1.67b8bd953effdp+0, false, true},
    .unfused = {2.051e+15, -0x1.80974a62be3e1p-1, 3.539e-16, 0x1.0000000000279p+0, 5, -0x1.54e59fe29932bp+0, false,
                true}};

template <>
inline constexpr bounds stated<fn::quick_gelu_derivative, uniform_table<32, 2>, float>{
    .fused = {2.203e+10, -0x1.80974ap-1, 5.555e-05, 0x1.a59476p-4, 3.356e+07, -0x1.809748p-1, false, true},
    .unfused = {2.216e+10, -0x1.80974ap-1, 5.555e-05, 0x1.a5b902p-4, 1.049e+06, -0x1.809704p-1, false, true}};

} // namespace simdact::inline SIMDACT_TARGET
