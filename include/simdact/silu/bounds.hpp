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
    .fused = {2.302, -0x1.272747af6ed88p+5, 3.702e-15, 0x1.27186767dcf67p+5, 2, -0x1.388d35f43ad88p+0, false, true},
    .unfused = {2.302, -0x1.272747af6ed88p+5, 3.702e-15, 0x1.27186767dcf67p+5, 2, -0x1.388d35f43ad88p+0, false, true}};

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
    .fused = {1.76e+07, -0x1.0a8p+5, 1.178e-06, 0x1.0e1ffep+4, 2, -0x1.df0084p+0, false, true},
    .unfused = {2.401e+07, -0x1.1e3ffep+4, 1.684e-06, 0x1.1e3ffep+4, 1.639e+04, -0x1.48a3c4p+3, false, true}};

template <>
inline constexpr bounds stated<fn::silu, table<8, 7>, float>{
    .fused = {1.76e+07, -0x1.0a8p+5, 1.178e-06, 0x1.0e1ffep+4, 2, -0x1.df005ap+0, false, true},
    .unfused = {2.401e+07, -0x1.1e3ffep+4, 1.684e-06, 0x1.1e3ffep+4, 1.639e+04, -0x1.48a3c4p+3, false, true}};

template <>
inline constexpr bounds stated<fn::silu, uniform_table<8, 2>, float>{
    .fused = {1.762e+07, -0x1.169cfep+4, 0.00341, -0x1.ed3fa6p+2, 986.6, -0x1.ed3d48p+2, false, false},
    .unfused = {1.762e+07, -0x1.169cfep+4, 0.00341, 0x1.ed3fa6p+2, 1024, -0x1.e581ep+2, false, false}};

template <>
inline constexpr bounds stated<fn::silu, table<8, 3>, float>{
    .fused = {1.762e+07, -0x1.169cfep+4, 0.0002956, 0x1.505c06p+3, 1.077e+04, -0x1.505c72p+3, false, true},
    .unfused = {1.762e+07, -0x1.169cfep+4, 0.0002957, 0x1.505796p+3, 1.639e+04, -0x1.4100e2p+3, false, true}};

template <>
inline constexpr bounds stated<fn::silu, expm1_quotient, double>{
    .fused = {9.457e+15, -0x1.01dbaabc51c5fp+8, 4.485e-15, 0x1.1975c458e05edp+5, 2, -0x1.4133ac916ab3dp+3, false, true},
    .unfused = {1.313e+16, -0x1.30c394c59939fp+5, 6.408e-15, 0x1.18ae898121714p+5, 2.622e+05, -0x1.adc4577609bc3p+3,
                false, true}};

template <>
inline constexpr bounds stated<fn::silu, pade<3, 2>, float>{
    .fused = {1.762e+07, -0x1.169cfep+4, 0.04475, -0x1.26fffep+2, 110.8, -0x1.26f6b2p+2, false, true},
    .unfused = {1.762e+07, -0x1.169cfep+4, 0.04475, -0x1.26fffep+2, 128, -0x1.10007ep+2, false, true}};

template <>
inline constexpr bounds stated<fn::silu, pade<3, 2>, double>{
    .fused = {9.458e+15, -0x1.9eb08df695819p+3, 0.04642, 0x1.294d11455124ap+2, 110.9, -0x1.275833e0f599bp+2, false,
              true},
    .unfused = {9.458e+15, -0x1.9eb08df695819p+3, 0.04642, 0x1.294d11455124ap+2, 128, -0x1.28145f0262955p+2, false,
                true}};

template <>
inline constexpr bounds stated<fn::silu, pade<3, 4>, float>{
    .fused = {7.581e+43, -0x1.70ep+6, 0.1313, 0x1.01cp+19, 4.195e+06, -0x1.3ca004p+4, false, true},
    .unfused = {7.581e+43, -0x1.70ep+6, 0.1313, 0x1.01cp+19, 2.685e+08, -0x1.3ca0a4p+4, false, true}};

template <>
inline constexpr bounds stated<fn::silu, pade<3, 4>, double>{
    .fused = {0x1.fffffffffffffp1023, -0x1.1602b100b9ed7p+434, 0.2625, 0x1.ff1c09974396bp+49, 2.252e+15,
              -0x1.3e14a74336c29p+5, false, true},
    .unfused = {0x1.fffffffffffffp1023, -0x1.1602b100b9ed7p+434, 0.2625, 0x1.ff1c09974396bp+49, 7.206e+16,
                -0x1.3c8098d4a689p+5, false, true}};

template <>
inline constexpr bounds stated<fn::silu, pade<5, 4>, float>{
    .fused = {1.762e+07, -0x1.169cfep+4, 0.005026, 0x1.d56p+2, 1852, -0x1.cebdap+2, false, true},
    .unfused = {1.762e+07, -0x1.169cfep+4, 0.005026, 0x1.d56p+2, 3072, -0x1.cea314p+2, false, true}};

template <>
inline constexpr bounds stated<fn::silu, pade<5, 4>, double>{
    .fused = {9.458e+15, -0x1.9eb08df695819p+3, 0.00518, -0x1.d278c178dec23p+2, 1865, -0x1.d20783dfbabacp+2, false,
              true},
    .unfused = {0x1.fffffffffffffp1023, -0x1.1602b100b9ed7p+434, 0.00518, -0x1.d278c178dec45p+2, 2560,
                -0x1.d278c178dec25p+2, false, true}};

template <>
inline constexpr bounds stated<fn::silu, pade<5, 6>, float>{
    .fused = {5.384e+42, -0x1.70ep+6, 0.008204, 0x1.00cp+14, 2.622e+05, -0x1.3ca002p+4, false, true},
    .unfused = {5.383e+42, -0x1.70ep+6, 0.008204, 0x1.00cp+14, 2.685e+08, -0x1.3ca4d4p+4, false, true}};

template <>
inline constexpr bounds stated<fn::silu, pade<5, 6>, double>{
    .fused = {0x1.fffffffffffffp1023, -0x1.1602b100b9ed7p+434, 0.01641, 0x1.e362045530fb7p+44, 1.408e+14,
              -0x1.3e14a74336c28p+5, false, true},
    .unfused = {0x1.fffffffffffffp1023, -0x1.1602b100b9ed7p+434, 0.01641, 0x1.e362045530fb7p+44, 1.802e+16,
                -0x1.31ab12bd9e7c4p+5, false, true}};

template <>
inline constexpr bounds stated<fn::silu, pade<7, 6>, float>{
    .fused = {1.762e+07, -0x1.169cfep+4, 0.0004751, 0x1.402p+3, 2.448e+04, -0x1.31df0ep+3, false, true},
    .unfused = {7.146e+38, -0x1.70ep+6, 0.0004751, 0x1.402p+3, 2.458e+04, -0x1.2a20a6p+3, false, true}};

template <>
inline constexpr bounds stated<fn::silu, pade<7, 6>, double>{
    .fused = {9.458e+15, -0x1.9eb08df695819p+3, 0.000501, 0x1.3e3c4d374a83p+3, 4.065e+04, -0x1.3d938ec1cc59p+3, false,
              true},
    .unfused = {9.458e+15, -0x1.9eb08df695819p+3, 0.000501, 0x1.3e3c4d374a83p+3, 3.277e+04, -0x1.3d938ec1cc57ep+3,
                false, true}};

template <>
inline constexpr bounds stated<fn::silu, pade<7, 8>, float>{
    .fused = {3.801e+41, -0x1.70ep+6, 0.001026, 0x1.052p+13, 1.15e+05, -0x1.673c4ap+3, false, true},
    .unfused = {3.802e+41, -0x1.70ep+6, 0.001026, 0x1.052p+13, 1.678e+07, -0x1.168902p+4, false, true}};

template <>
inline constexpr bounds stated<fn::silu, pade<7, 8>, double>{
    .fused = {0x1.fffffffffffffp1023, -0x1.1602b100b9ed7p+434, 0.002051, 0x1.1e246723c8a1p+43, 8.797e+12,
              -0x1.3e14a74336c29p+5, false, true},
    .unfused = {0x1.fffffffffffffp1023, -0x1.1602b100b9ed7p+434, 0.002051, 0x1.1e246723c8a1p+43, 1.126e+15,
                -0x1.198ce93ddb433p+5, false, true}};

template <>
inline constexpr bounds stated<fn::silu, pade<9, 8>, float>{
    .fused = {1.762e+07, -0x1.169cfep+4, 4.36e-05, -0x1.94p+3, 5.085e+05, -0x1.8d4318p+3, false, true},
    .unfused = {1.762e+07, -0x1.169cfep+4, 4.36e-05, -0x1.94p+3, 7.865e+05, -0x1.8d44d4p+3, false, true}};

template <>
inline constexpr bounds stated<fn::silu, pade<9, 8>, double>{
    .fused = {0x1.fffffffffffffp1023, -0x1.1602b100b9ed7p+434, 4.482e-05, 0x1.930a7f4127ba4p+3, 5.022e+05,
              -0x1.884ab5116c14ap+3, false, true},
    .unfused = {9.458e+15, -0x1.9eb08df695819p+3, 4.482e-05, 0x1.930a7f4127ba4p+3, 6.554e+05, -0x1.8f1f888e5ce11p+3,
                false, true}};

template <>
inline constexpr bounds stated<fn::silu, spline<3>, float>{
    .fused = {3.53e+43, -0x1.70ep+6, 0.06563, 0x1.062p+18, 2.098e+06, -0x1.3ca008p+4, false, false},
    .unfused = {3.53e+43, -0x1.70ep+6, 0.06563, 0x1.062p+18, 2.685e+08, -0x1.3ca13p+4, false, false}};

template <>
inline constexpr bounds stated<fn::silu, spline<3>, double>{
    .fused = {1.987e+26, -0x1.127c06b6cb574p+5, 0.05665, -0x1.d6b5a9aed71ccp+3, 6.872e+10, -0x1.127c06b6cb535p+5, false,
              false},
    .unfused = {1.987e+26, -0x1.127c06b6cb535p+5, 0.05665, -0x1.d6b5a9aed718dp+3, 1.408e+14, -0x1.05158ca290882p+5,
                false, false}};

template <>
inline constexpr bounds stated<fn::silu, spline<15>, float>{
    .fused = {1.072e+40, -0x1.70ep+6, 0.02761, 0x1.ca807cp+1, 9.856e+05, -0x1.e1387p+3, false, false},
    .unfused = {1.072e+40, -0x1.70ep+6, 0.02761, 0x1.ca80cep+1, 2.098e+06, -0x1.f80716p+3, false, false}};

template <>
inline constexpr bounds stated<fn::silu, spline<15>, double>{
    .fused = {1.943e+21, -0x1.1709c141241b8p+5, 0.02761, -0x1.ca25a6d7eafb8p+1, 9.504e+05, -0x1.d002795388395p+3, false,
              false},
    .unfused = {1.943e+21, -0x1.1709c14124179p+5, 0.02761, -0x1.ca25a6d7eaf94p+1, 1.049e+06, -0x1.d42935d398662p+3,
                false, false}};

template <>
inline constexpr bounds stated<fn::silu, spline<31>, float>{
    .fused = {1.76e+07, -0x1.0a8p+5, 0.0006738, 0x1.6fff82p+1, 1041, -0x1.041c62p+3, false, true},
    .unfused = {2.401e+07, -0x1.1e3ffep+4, 0.0006739, 0x1.6fff3cp+1, 1.639e+04, -0x1.410bdap+3, false, true}};

template <>
inline constexpr bounds stated<fn::silu, spline<31>, double>{
    .fused = {9.456e+15, -0x1.6436ac376cc66p+6, 0.0006738, 0x1.713bddc46014bp+1, 2, -0x1.4133ac916ab3ep+3, false, true},
    .unfused = {9.456e+15, -0x1.6436ac376cc66p+6, 0.0006738, 0x1.713bddc46011ep+1, 3.277e+04, -0x1.6ac325d857d03p+3,
                false, true}};

template <>
inline constexpr bounds stated<fn::silu, spline<36>, float>{
    .fused = {3.238e+07, -0x1.2d7ffep+4, 0.0004532, 0x1.92d7a2p+0, 4, -0x1.25cp+4, false, false},
    .unfused = {6.135e+07, -0x1.2d7ffep+4, 0.0004532, 0x1.92dc5p+0, 6.554e+04, -0x1.6edc42p+3, false, false}};

template <>
inline constexpr bounds stated<fn::silu, spline<36>, double>{
    .fused = {9.456e+15, -0x1.6436ac376cc66p+6, 0.0004533, -0x1.9456aa14f4675p+0, 2, -0x1.4133ac916ab3cp+3, false,
              false},
    .unfused = {9.456e+15, -0x1.6436ac376cc66p+6, 0.0004533, -0x1.9456aa14f4698p+0, 4096, -0x1.11dcf3fd6632ep+3, false,
                false}};

template <>
inline constexpr bounds stated<fn::silu, spline<63>, float>{
    .fused = {1.76e+07, -0x1.0a8p+5, 4.432e-05, 0x1.c40d74p-1, 2, -0x1.df000ap+0, false, false},
    .unfused = {2.401e+07, -0x1.1e3ffep+4, 4.431e-05, 0x1.c408c4p-1, 1.639e+04, -0x1.48a3c4p+3, false, false}};

template <>
inline constexpr bounds stated<fn::silu, spline<63>, double>{
    .fused = {9.456e+15, -0x1.6436ac376cc66p+6, 4.427e-05, -0x1.c1a6a5167f18ep-1, 2, -0x1.4133ac916ab3cp+3, false,
              false},
    .unfused = {9.456e+15, -0x1.6436ac376cc66p+6, 4.427e-05, -0x1.c1a6a5167f19ep-1, 1024, -0x1.e9cd50386afep+2, false,
                false}};

template <>
inline constexpr bounds stated<fn::silu, taylor<2>, float>{
    .fused = {1.762e+07, -0x1.169cfep+4, 0.2169, 0x1.2a6p+1, 12, -0x1.1c0062p+1, false, false},
    .unfused = {1.762e+07, -0x1.169cfep+4, 0.2169, 0x1.2a6p+1, 12, -0x1.1c0062p+1, false, false}};

template <>
inline constexpr bounds stated<fn::silu, taylor<2>, double>{
    .fused = {9.458e+15, -0x1.9eb08df695819p+3, 0.2183, 0x1.28a06f7956255p+1, 14, -0x1.284164167d857p+1, false, false},
    .unfused = {9.458e+15, -0x1.9eb08df695819p+3, 0.2183, 0x1.28a06f7956255p+1, 16, -0x1.284164167d87dp+1, false,
                false}};

template <>
inline constexpr bounds stated<fn::silu, taylor<3>, float>{
    .fused = {1.762e+07, -0x1.169cfep+4, 0.1982, -0x1.414p+1, 5, -0x1.df0016p+0, false, true},
    .unfused = {1.762e+07, -0x1.169cfep+4, 0.1982, -0x1.414p+1, 8, -0x1.df0016p+0, false, true}};

template <>
inline constexpr bounds stated<fn::silu, taylor<3>, double>{
    .fused = {9.458e+15, -0x1.9eb08df695819p+3, 0.2003, -0x1.3eabcb160ec3dp+1, 5, -0x1.e65630a691e37p+0, false, true},
    .unfused = {9.458e+15, -0x1.9eb08df695819p+3, 0.2003, -0x1.3eabcb160ec3dp+1, 8, -0x1.fbc26fafff6fcp+0, false,
                true}};

template <>
inline constexpr bounds stated<fn::silu, taylor<4>, float>{
    .fused = {1.762e+07, -0x1.169cfep+4, 0.1858, 0x1.508p+1, 18, -0x1.32e0cap+1, false, false},
    .unfused = {1.762e+07, -0x1.169cfep+4, 0.1858, 0x1.508p+1, 20, -0x1.32e56ep+1, false, false}};

template <>
inline constexpr bounds stated<fn::silu, taylor<4>, double>{
    .fused = {9.458e+15, -0x1.9eb08df695819p+3, 0.1884, 0x1.4d4b6b91649acp+1, 18, -0x1.456f3129d0dffp+1, false, false},
    .unfused = {9.458e+15, -0x1.9eb08df695819p+3, 0.1884, 0x1.4d4b6b91649acp+1, 20, -0x1.456f3129d0dfap+1, false,
                false}};

template <>
inline constexpr bounds stated<fn::silu, taylor<5>, float>{
    .fused = {1.762e+07, -0x1.169cfep+4, 0.1797, -0x1.582p+1, 5, -0x1.df0008p+0, false, true},
    .unfused = {1.762e+07, -0x1.169cfep+4, 0.1797, -0x1.582p+1, 8, -0x1.df00ccp+0, false, true}};

template <>
inline constexpr bounds stated<fn::silu, taylor<5>, double>{
    .fused = {9.458e+15, -0x1.9eb08df695819p+3, 0.1804, 0x1.575ab151d0fcfp+1, 5, -0x1.e65630a691e3cp+0, false, true},
    .unfused = {9.458e+15, -0x1.9eb08df695819p+3, 0.1804, 0x1.575ab151d0fcfp+1, 8, -0x1.e65630a691e5ep+0, false, true}};

template <>
inline constexpr bounds stated<fn::silu, taylor<6>, float>{
    .fused = {1.762e+07, -0x1.169cfep+4, 0.1737, 0x1.5fcp+1, 18, -0x1.51605p+1, false, false},
    .unfused = {1.762e+07, -0x1.169cfep+4, 0.1737, 0x1.5fcp+1, 32, -0x1.590096p+1, false, false}};

template <>
inline constexpr bounds stated<fn::silu, taylor<6>, double>{
    .fused = {9.458e+15, -0x1.9eb08df695819p+3, 0.1747, 0x1.5e93e4593a284p+1, 20, -0x1.5c7fe3f785267p+1, false, false},
    .unfused = {9.458e+15, -0x1.9eb08df695819p+3, 0.1747, 0x1.5e93e4593a284p+1, 24, -0x1.5c7fe3f785283p+1, false,
                false}};

template <>
inline constexpr bounds stated<fn::silu, taylor<7>, float>{
    .fused = {1.762e+07, -0x1.169cfep+4, 0.1678, -0x1.676p+1, 6, -0x1.053dcep+1, false, true},
    .unfused = {1.762e+07, -0x1.169cfep+4, 0.1678, -0x1.676p+1, 16, -0x1.3a84d4p+1, false, true}};

template <>
inline constexpr bounds stated<fn::silu, taylor<7>, double>{
    .fused = {9.458e+15, -0x1.9eb08df695819p+3, 0.1701, 0x1.646104811911p+1, 6, -0x1.0cc4c247b2364p+1, false, true},
    .unfused = {9.458e+15, -0x1.9eb08df695819p+3, 0.1701, 0x1.646104811911p+1, 8, -0x1.e65630a691e43p+0, false, true}};

template <>
inline constexpr bounds stated<fn::silu, taylor<8>, float>{
    .fused = {1.762e+07, -0x1.169cfep+4, 0.162, 0x1.6fp+1, 26, -0x1.684be6p+1, false, false},
    .unfused = {1.762e+07, -0x1.169cfep+4, 0.162, 0x1.6fp+1, 32, -0x1.60a53ap+1, false, false}};

template <>
inline constexpr bounds stated<fn::silu, taylor<8>, double>{
    .fused = {9.458e+15, -0x1.9eb08df695819p+3, 0.166, 0x1.69ce1a29273cap+1, 26, -0x1.686e1414e8817p+1, false, false},
    .unfused = {9.458e+15, -0x1.9eb08df695819p+3, 0.166, 0x1.69ce1a29273cap+1, 32, -0x1.636268e3c863cp+1, false,
                false}};

template <>
inline constexpr bounds stated<fn::silu, k_tanh, float>{
    .fused = {2.329e+07, -0x1.ddfffep+2, 0.01486, 0x1.3ddffep+2, 5.018e+04, -0x1.87fffep-1, false, false},
    .unfused = {2.329e+07, -0x1.ddfffep+2, 0.01486, -0x1.3ddffep+2, 5.018e+04, -0x1.87fffep-1, false, false}};

template <>
inline constexpr bounds stated<fn::silu, k_tanh_monotone, float>{
    .fused = {1.762e+07, -0x1.169cfep+4, 0.008953, 0x1.053ffep+1, 5.018e+04, -0x1.87fffep-1, false, false},
    .unfused = {1.762e+07, -0x1.169cfep+4, 0.008953, 0x1.053ffep+1, 5.018e+04, -0x1.87fffep-1, false, false}};

template <>
inline constexpr bounds stated<fn::silu, k_tanh_64, float>{
    .fused = {1.762e+07, -0x1.169cfep+4, 0.007712, 0x1.8e7ffep+1, 5.018e+04, -0x1.87fffep-1, false, false},
    .unfused = {1.762e+07, -0x1.169cfep+4, 0.007712, -0x1.8e7ffep+1, 5.018e+04, -0x1.87fffep-1, false, false}};

template <>
inline constexpr bounds stated<fn::silu, schraudolph, float>{
    .fused = {1.762e+07, -0x1.169cfep+4, 0.006879, 0x1.bfa04ep+0, 75, -0x1.528038p-1, false, false},
    .unfused = {1.762e+07, -0x1.169cfep+4, 0.006879, 0x1.bfa0a4p+0, 8192, -0x1.31cf78p+3, false, false}};

template <>
inline constexpr bounds stated<fn::silu, schraudolph, double>{
    .fused = {9.456e+15, -0x1.6436ac376cc66p+6, 0.006954, 0x1.5b2a13b453975p+0, 2, -0x1.4133ac916ab3dp+3, false, false},
    .unfused = {9.456e+15, -0x1.6436ac376cc66p+6, 0.006954, 0x1.5b2a13b453975p+0, 8192, -0x1.2d12f0e9415e1p+3, false,
                false}};

template <>
inline constexpr bounds stated<fn::silu, schraudolph_ng, float>{
    .fused = {1.762e+07, -0x1.169cfep+4, 0.002431, 0x1.a9bbp+0, 118, -0x1.9ec522p-1, false, false},
    .unfused = {1.762e+07, -0x1.169cfep+4, 0.002431, 0x1.a9bdc4p+0, 1.639e+04, -0x1.48b316p+3, false, false}};

template <>
inline constexpr bounds stated<fn::silu, schraudolph_ng, double>{
    .fused = {9.456e+15, -0x1.6436ac376cc66p+6, 0.002431, 0x1.ab24b3b087c96p+0, 2, -0x1.4133ac916ab3ep+3, false, false},
    .unfused = {9.456e+15, -0x1.6436ac376cc66p+6, 0.002431, 0x1.ab24b3b087c96p+0, 8192, -0x1.254430ae5a10dp+3, false,
                false}};

template <>
inline constexpr bounds stated<fn::silu_derivative, exp_quotient, float>{
    .fused = {1.014e+07, -0x1.474974p+0, 1.847e-07, 0x1.8424dep+1, 4, -0x1.3330b2p+1, false, false},
    .unfused = {1.014e+07, -0x1.474974p+0, 1.94e-07, 0x1.7b9a52p+0, 4, -0x1.332462p+1, false, false}};

template <>
inline constexpr bounds stated<fn::silu_derivative, exp_quotient, double>{
    .fused = {1.544e+15, -0x1.474973c84120bp+0, 9.326e-16, 0x1.5ac83841a3ep+9, 4, -0x1.3958c6a1dfe81p+1, false, true},
    .unfused = {1.68e+15, -0x1.474973c84120bp+0, 9.326e-16, 0x1.5ac83841a3ep+9, 4, -0x1.3958c6a1dfe81p+1, false, true}};

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
    .fused = {2.302, -0x1.272747af6ed88p+5, 3.702e-15, 0x1.27186767dcf67p+5, 2, -0x1.388d35f43ad88p+0, false, true},
    .unfused = {2.302, -0x1.272747af6ed88p+5, 3.702e-15, 0x1.27186767dcf67p+5, 2, -0x1.388d35f43ad88p+0, false, true}};

template <>
inline constexpr bounds stated<fn::swish, table<32, 4>, float>{
    .fused = {1.76e+07, -0x1.0a8p+5, 1.178e-06, 0x1.0e1ffep+4, 2, -0x1.df0084p+0, false, true},
    .unfused = {2.401e+07, -0x1.1e3ffep+4, 1.684e-06, 0x1.1e3ffep+4, 1.639e+04, -0x1.48a3c4p+3, false, true}};

template <>
inline constexpr bounds stated<fn::swish, table<8, 7>, float>{
    .fused = {1.76e+07, -0x1.0a8p+5, 1.178e-06, 0x1.0e1ffep+4, 2, -0x1.df005ap+0, false, true},
    .unfused = {2.401e+07, -0x1.1e3ffep+4, 1.684e-06, 0x1.1e3ffep+4, 1.639e+04, -0x1.48a3c4p+3, false, true}};

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
    .fused = {1.762e+07, -0x1.169cfep+4, 0.00341, -0x1.ed3fa6p+2, 986.6, -0x1.ed3d48p+2, false, false},
    .unfused = {1.762e+07, -0x1.169cfep+4, 0.00341, 0x1.ed3fa6p+2, 1024, -0x1.e581ep+2, false, false}};

template <>
inline constexpr bounds stated<fn::swish, table<8, 3>, float>{
    .fused = {1.762e+07, -0x1.169cfep+4, 0.0002956, 0x1.505c06p+3, 1.077e+04, -0x1.505c72p+3, false, true},
    .unfused = {1.762e+07, -0x1.169cfep+4, 0.0002957, 0x1.505796p+3, 1.639e+04, -0x1.4100e2p+3, false, true}};

template <>
inline constexpr bounds stated<fn::swish, expm1_quotient, double>{
    .fused = {9.457e+15, -0x1.01dbaabc51c5fp+8, 4.485e-15, 0x1.1975c458e05edp+5, 2, -0x1.4133ac916ab3dp+3, false, true},
    .unfused = {1.313e+16, -0x1.30c394c59939fp+5, 6.408e-15, 0x1.18ae898121714p+5, 2.622e+05, -0x1.adc4577609bc3p+3,
                false, true}};

template <>
inline constexpr bounds stated<fn::swish, pade<3, 2>, float>{
    .fused = {1.762e+07, -0x1.169cfep+4, 0.04475, -0x1.26fffep+2, 110.8, -0x1.26f6b2p+2, false, true},
    .unfused = {1.762e+07, -0x1.169cfep+4, 0.04475, -0x1.26fffep+2, 128, -0x1.10007ep+2, false, true}};

template <>
inline constexpr bounds stated<fn::swish, pade<3, 2>, double>{
    .fused = {9.458e+15, -0x1.9eb08df695819p+3, 0.04642, 0x1.294d11455124ap+2, 110.9, -0x1.275833e0f599bp+2, false,
              true},
    .unfused = {9.458e+15, -0x1.9eb08df695819p+3, 0.04642, 0x1.294d11455124ap+2, 128, -0x1.28145f0262955p+2, false,
                true}};

template <>
inline constexpr bounds stated<fn::swish, pade<3, 4>, float>{
    .fused = {7.581e+43, -0x1.70ep+6, 0.1313, 0x1.01cp+19, 4.195e+06, -0x1.3ca004p+4, false, true},
    .unfused = {7.581e+43, -0x1.70ep+6, 0.1313, 0x1.01cp+19, 2.685e+08, -0x1.3ca0a4p+4, false, true}};

template <>
inline constexpr bounds stated<fn::swish, pade<3, 4>, double>{
    .fused = {0x1.fffffffffffffp1023, -0x1.1602b100b9ed7p+434, 0.2625, 0x1.ff1c09974396bp+49, 2.252e+15,
              -0x1.3e14a74336c29p+5, false, true},
    .unfused = {0x1.fffffffffffffp1023, -0x1.1602b100b9ed7p+434, 0.2625, 0x1.ff1c09974396bp+49, 7.206e+16,
                -0x1.3c8098d4a689p+5, false, true}};

template <>
inline constexpr bounds stated<fn::swish, pade<5, 4>, float>{
    .fused = {1.762e+07, -0x1.169cfep+4, 0.005026, 0x1.d56p+2, 1852, -0x1.cebdap+2, false, true},
    .unfused = {1.762e+07, -0x1.169cfep+4, 0.005026, 0x1.d56p+2, 3072, -0x1.cea314p+2, false, true}};

template <>
inline constexpr bounds stated<fn::swish, pade<5, 4>, double>{
    .fused = {9.458e+15, -0x1.9eb08df695819p+3, 0.00518, -0x1.d278c178dec23p+2, 1865, -0x1.d20783dfbabacp+2, false,
              true},
    .unfused = {0x1.fffffffffffffp1023, -0x1.1602b100b9ed7p+434, 0.00518, -0x1.d278c178dec45p+2, 2560,
                -0x1.d278c178dec25p+2, false, true}};

template <>
inline constexpr bounds stated<fn::swish, pade<5, 6>, float>{
    .fused = {5.384e+42, -0x1.70ep+6, 0.008204, 0x1.00cp+14, 2.622e+05, -0x1.3ca002p+4, false, true},
    .unfused = {5.383e+42, -0x1.70ep+6, 0.008204, 0x1.00cp+14, 2.685e+08, -0x1.3ca4d4p+4, false, true}};

template <>
inline constexpr bounds stated<fn::swish, pade<5, 6>, double>{
    .fused = {0x1.fffffffffffffp1023, -0x1.1602b100b9ed7p+434, 0.01641, 0x1.e362045530fb7p+44, 1.408e+14,
              -0x1.3e14a74336c28p+5, false, true},
    .unfused = {0x1.fffffffffffffp1023, -0x1.1602b100b9ed7p+434, 0.01641, 0x1.e362045530fb7p+44, 1.802e+16,
                -0x1.31ab12bd9e7c4p+5, false, true}};

template <>
inline constexpr bounds stated<fn::swish, pade<7, 6>, float>{
    .fused = {1.762e+07, -0x1.169cfep+4, 0.0004751, 0x1.402p+3, 2.448e+04, -0x1.31df0ep+3, false, true},
    .unfused = {7.146e+38, -0x1.70ep+6, 0.0004751, 0x1.402p+3, 2.458e+04, -0x1.2a20a6p+3, false, true}};

template <>
inline constexpr bounds stated<fn::swish, pade<7, 6>, double>{
    .fused = {9.458e+15, -0x1.9eb08df695819p+3, 0.000501, 0x1.3e3c4d374a83p+3, 4.065e+04, -0x1.3d938ec1cc59p+3, false,
              true},
    .unfused = {9.458e+15, -0x1.9eb08df695819p+3, 0.000501, 0x1.3e3c4d374a83p+3, 3.277e+04, -0x1.3d938ec1cc57ep+3,
                false, true}};

template <>
inline constexpr bounds stated<fn::swish, pade<7, 8>, float>{
    .fused = {3.801e+41, -0x1.70ep+6, 0.001026, 0x1.052p+13, 1.15e+05, -0x1.673c4ap+3, false, true},
    .unfused = {3.802e+41, -0x1.70ep+6, 0.001026, 0x1.052p+13, 1.678e+07, -0x1.168902p+4, false, true}};

template <>
inline constexpr bounds stated<fn::swish, pade<7, 8>, double>{
    .fused = {0x1.fffffffffffffp1023, -0x1.1602b100b9ed7p+434, 0.002051, 0x1.1e246723c8a1p+43, 8.797e+12,
              -0x1.3e14a74336c29p+5, false, true},
    .unfused = {0x1.fffffffffffffp1023, -0x1.1602b100b9ed7p+434, 0.002051, 0x1.1e246723c8a1p+43, 1.126e+15,
                -0x1.198ce93ddb433p+5, false, true}};

template <>
inline constexpr bounds stated<fn::swish, pade<9, 8>, float>{
    .fused = {1.762e+07, -0x1.169cfep+4, 4.36e-05, -0x1.94p+3, 5.085e+05, -0x1.8d4318p+3, false, true},
    .unfused = {1.762e+07, -0x1.169cfep+4, 4.36e-05, -0x1.94p+3, 7.865e+05, -0x1.8d44d4p+3, false, true}};

template <>
inline constexpr bounds stated<fn::swish, pade<9, 8>, double>{
    .fused = {0x1.fffffffffffffp1023, -0x1.1602b100b9ed7p+434, 4.482e-05, 0x1.930a7f4127ba4p+3, 5.022e+05,
              -0x1.884ab5116c14ap+3, false, true},
    .unfused = {9.458e+15, -0x1.9eb08df695819p+3, 4.482e-05, 0x1.930a7f4127ba4p+3, 6.554e+05, -0x1.8f1f888e5ce11p+3,
                false, true}};

template <>
inline constexpr bounds stated<fn::swish, spline<3>, float>{
    .fused = {3.53e+43, -0x1.70ep+6, 0.06563, 0x1.062p+18, 2.098e+06, -0x1.3ca008p+4, false, false},
    .unfused = {3.53e+43, -0x1.70ep+6, 0.06563, 0x1.062p+18, 2.685e+08, -0x1.3ca13p+4, false, false}};

template <>
inline constexpr bounds stated<fn::swish, spline<3>, double>{
    .fused = {1.987e+26, -0x1.127c06b6cb574p+5, 0.05665, -0x1.d6b5a9aed71ccp+3, 6.872e+10, -0x1.127c06b6cb535p+5, false,
              false},
    .unfused = {1.987e+26, -0x1.127c06b6cb535p+5, 0.05665, -0x1.d6b5a9aed718dp+3, 1.408e+14, -0x1.05158ca290882p+5,
                false, false}};

template <>
inline constexpr bounds stated<fn::swish, spline<15>, float>{
    .fused = {1.072e+40, -0x1.70ep+6, 0.02761, 0x1.ca807cp+1, 9.856e+05, -0x1.e1387p+3, false, false},
    .unfused = {1.072e+40, -0x1.70ep+6, 0.02761, 0x1.ca80cep+1, 2.098e+06, -0x1.f80716p+3, false, false}};

template <>
inline constexpr bounds stated<fn::swish, spline<15>, double>{
    .fused = {1.943e+21, -0x1.1709c141241b8p+5, 0.02761, -0x1.ca25a6d7eafb8p+1, 9.504e+05, -0x1.d002795388395p+3, false,
              false},
    .unfused = {1.943e+21, -0x1.1709c14124179p+5, 0.02761, -0x1.ca25a6d7eaf94p+1, 1.049e+06, -0x1.d42935d398662p+3,
                false, false}};

template <>
inline constexpr bounds stated<fn::swish, spline<31>, float>{
    .fused = {1.76e+07, -0x1.0a8p+5, 0.0006738, 0x1.6fff82p+1, 1041, -0x1.041c62p+3, false, true},
    .unfused = {2.401e+07, -0x1.1e3ffep+4, 0.0006739, 0x1.6fff3cp+1, 1.639e+04, -0x1.410bdap+3, false, true}};

template <>
inline constexpr bounds stated<fn::swish, spline<31>, double>{
    .fused = {9.456e+15, -0x1.6436ac376cc66p+6, 0.0006738, 0x1.713bddc46014bp+1, 2, -0x1.4133ac916ab3ep+3, false, true},
    .unfused = {9.456e+15, -0x1.6436ac376cc66p+6, 0.0006738, 0x1.713bddc46011ep+1, 3.277e+04, -0x1.6ac325d857d03p+3,
                false, true}};

template <>
inline constexpr bounds stated<fn::swish, spline<36>, float>{
    .fused = {3.238e+07, -0x1.2d7ffep+4, 0.0004532, 0x1.92d7a2p+0, 4, -0x1.25cp+4, false, false},
    .unfused = {6.135e+07, -0x1.2d7ffep+4, 0.0004532, 0x1.92dc5p+0, 6.554e+04, -0x1.6edc42p+3, false, false}};

template <>
inline constexpr bounds stated<fn::swish, spline<36>, double>{
    .fused = {9.456e+15, -0x1.6436ac376cc66p+6, 0.0004533, -0x1.9456aa14f4675p+0, 2, -0x1.4133ac916ab3cp+3, false,
              false},
    .unfused = {9.456e+15, -0x1.6436ac376cc66p+6, 0.0004533, -0x1.9456aa14f4698p+0, 4096, -0x1.11dcf3fd6632ep+3, false,
                false}};

template <>
inline constexpr bounds stated<fn::swish, spline<63>, float>{
    .fused = {1.76e+07, -0x1.0a8p+5, 4.432e-05, 0x1.c40d74p-1, 2, -0x1.df000ap+0, false, false},
    .unfused = {2.401e+07, -0x1.1e3ffep+4, 4.431e-05, 0x1.c408c4p-1, 1.639e+04, -0x1.48a3c4p+3, false, false}};

template <>
inline constexpr bounds stated<fn::swish, spline<63>, double>{
    .fused = {9.456e+15, -0x1.6436ac376cc66p+6, 4.427e-05, -0x1.c1a6a5167f18ep-1, 2, -0x1.4133ac916ab3cp+3, false,
              false},
    .unfused = {9.456e+15, -0x1.6436ac376cc66p+6, 4.427e-05, -0x1.c1a6a5167f19ep-1, 1024, -0x1.e9cd50386afep+2, false,
                false}};

template <>
inline constexpr bounds stated<fn::swish, taylor<2>, float>{
    .fused = {1.762e+07, -0x1.169cfep+4, 0.2169, 0x1.2a6p+1, 12, -0x1.1c0062p+1, false, false},
    .unfused = {1.762e+07, -0x1.169cfep+4, 0.2169, 0x1.2a6p+1, 12, -0x1.1c0062p+1, false, false}};

template <>
inline constexpr bounds stated<fn::swish, taylor<2>, double>{
    .fused = {9.458e+15, -0x1.9eb08df695819p+3, 0.2183, 0x1.28a06f7956255p+1, 14, -0x1.284164167d857p+1, false, false},
    .unfused = {9.458e+15, -0x1.9eb08df695819p+3, 0.2183, 0x1.28a06f7956255p+1, 16, -0x1.284164167d87dp+1, false,
                false}};

template <>
inline constexpr bounds stated<fn::swish, taylor<3>, float>{
    .fused = {1.762e+07, -0x1.169cfep+4, 0.1982, -0x1.414p+1, 5, -0x1.df0016p+0, false, true},
    .unfused = {1.762e+07, -0x1.169cfep+4, 0.1982, -0x1.414p+1, 8, -0x1.df0016p+0, false, true}};

template <>
inline constexpr bounds stated<fn::swish, taylor<3>, double>{
    .fused = {9.458e+15, -0x1.9eb08df695819p+3, 0.2003, -0x1.3eabcb160ec3dp+1, 5, -0x1.e65630a691e37p+0, false, true},
    .unfused = {9.458e+15, -0x1.9eb08df695819p+3, 0.2003, -0x1.3eabcb160ec3dp+1, 8, -0x1.fbc26fafff6fcp+0, false,
                true}};

template <>
inline constexpr bounds stated<fn::swish, taylor<4>, float>{
    .fused = {1.762e+07, -0x1.169cfep+4, 0.1858, 0x1.508p+1, 18, -0x1.32e0cap+1, false, false},
    .unfused = {1.762e+07, -0x1.169cfep+4, 0.1858, 0x1.508p+1, 20, -0x1.32e56ep+1, false, false}};

template <>
inline constexpr bounds stated<fn::swish, taylor<4>, double>{
    .fused = {9.458e+15, -0x1.9eb08df695819p+3, 0.1884, 0x1.4d4b6b91649acp+1, 18, -0x1.456f3129d0dffp+1, false, false},
    .unfused = {9.458e+15, -0x1.9eb08df695819p+3, 0.1884, 0x1.4d4b6b91649acp+1, 20, -0x1.456f3129d0dfap+1, false,
                false}};

template <>
inline constexpr bounds stated<fn::swish, taylor<5>, float>{
    .fused = {1.762e+07, -0x1.169cfep+4, 0.1797, -0x1.582p+1, 5, -0x1.df0008p+0, false, true},
    .unfused = {1.762e+07, -0x1.169cfep+4, 0.1797, -0x1.582p+1, 8, -0x1.df00ccp+0, false, true}};

template <>
inline constexpr bounds stated<fn::swish, taylor<5>, double>{
    .fused = {9.458e+15, -0x1.9eb08df695819p+3, 0.1804, 0x1.575ab151d0fcfp+1, 5, -0x1.e65630a691e3cp+0, false, true},
    .unfused = {9.458e+15, -0x1.9eb08df695819p+3, 0.1804, 0x1.575ab151d0fcfp+1, 8, -0x1.e65630a691e5ep+0, false, true}};

template <>
inline constexpr bounds stated<fn::swish, taylor<6>, float>{
    .fused = {1.762e+07, -0x1.169cfep+4, 0.1737, 0x1.5fcp+1, 18, -0x1.51605p+1, false, false},
    .unfused = {1.762e+07, -0x1.169cfep+4, 0.1737, 0x1.5fcp+1, 32, -0x1.590096p+1, false, false}};

template <>
inline constexpr bounds stated<fn::swish, taylor<6>, double>{
    .fused = {9.458e+15, -0x1.9eb08df695819p+3, 0.1747, 0x1.5e93e4593a284p+1, 20, -0x1.5c7fe3f785267p+1, false, false},
    .unfused = {9.458e+15, -0x1.9eb08df695819p+3, 0.1747, 0x1.5e93e4593a284p+1, 24, -0x1.5c7fe3f785283p+1, false,
                false}};

template <>
inline constexpr bounds stated<fn::swish, taylor<7>, float>{
    .fused = {1.762e+07, -0x1.169cfep+4, 0.1678, -0x1.676p+1, 6, -0x1.053dcep+1, false, true},
    .unfused = {1.762e+07, -0x1.169cfep+4, 0.1678, -0x1.676p+1, 16, -0x1.3a84d4p+1, false, true}};

template <>
inline constexpr bounds stated<fn::swish, taylor<7>, double>{
    .fused = {9.458e+15, -0x1.9eb08df695819p+3, 0.1701, 0x1.646104811911p+1, 6, -0x1.0cc4c247b2364p+1, false, true},
    .unfused = {9.458e+15, -0x1.9eb08df695819p+3, 0.1701, 0x1.646104811911p+1, 8, -0x1.e65630a691e43p+0, false, true}};

template <>
inline constexpr bounds stated<fn::swish, taylor<8>, float>{
    .fused = {1.762e+07, -0x1.169cfep+4, 0.162, 0x1.6fp+1, 26, -0x1.684be6p+1, false, false},
    .unfused = {1.762e+07, -0x1.169cfep+4, 0.162, 0x1.6fp+1, 32, -0x1.60a53ap+1, false, false}};

template <>
inline constexpr bounds stated<fn::swish, taylor<8>, double>{
    .fused = {9.458e+15, -0x1.9eb08df695819p+3, 0.166, 0x1.69ce1a29273cap+1, 26, -0x1.686e1414e8817p+1, false, false},
    .unfused = {9.458e+15, -0x1.9eb08df695819p+3, 0.166, 0x1.69ce1a29273cap+1, 32, -0x1.636268e3c863cp+1, false,
                false}};

template <>
inline constexpr bounds stated<fn::swish, k_tanh, float>{
    .fused = {2.329e+07, -0x1.ddfffep+2, 0.01486, 0x1.3ddffep+2, 5.018e+04, -0x1.87fffep-1, false, false},
    .unfused = {2.329e+07, -0x1.ddfffep+2, 0.01486, -0x1.3ddffep+2, 5.018e+04, -0x1.87fffep-1, false, false}};

template <>
inline constexpr bounds stated<fn::swish, k_tanh_monotone, float>{
    .fused = {1.762e+07, -0x1.169cfep+4, 0.008953, 0x1.053ffep+1, 5.018e+04, -0x1.87fffep-1, false, false},
    .unfused = {1.762e+07, -0x1.169cfep+4, 0.008953, 0x1.053ffep+1, 5.018e+04, -0x1.87fffep-1, false, false}};

template <>
inline constexpr bounds stated<fn::swish, k_tanh_64, float>{
    .fused = {1.762e+07, -0x1.169cfep+4, 0.007712, 0x1.8e7ffep+1, 5.018e+04, -0x1.87fffep-1, false, false},
    .unfused = {1.762e+07, -0x1.169cfep+4, 0.007712, -0x1.8e7ffep+1, 5.018e+04, -0x1.87fffep-1, false, false}};

template <>
inline constexpr bounds stated<fn::swish, schraudolph, float>{
    .fused = {1.762e+07, -0x1.169cfep+4, 0.006879, 0x1.bfa04ep+0, 75, -0x1.528038p-1, false, false},
    .unfused = {1.762e+07, -0x1.169cfep+4, 0.006879, 0x1.bfa0a4p+0, 8192, -0x1.31cf78p+3, false, false}};

template <>
inline constexpr bounds stated<fn::swish, schraudolph, double>{
    .fused = {9.456e+15, -0x1.6436ac376cc66p+6, 0.006954, 0x1.5b2a13b453975p+0, 2, -0x1.4133ac916ab3dp+3, false, false},
    .unfused = {9.456e+15, -0x1.6436ac376cc66p+6, 0.006954, 0x1.5b2a13b453975p+0, 8192, -0x1.2d12f0e9415e1p+3, false,
                false}};

template <>
inline constexpr bounds stated<fn::swish, schraudolph_ng, float>{
    .fused = {1.762e+07, -0x1.169cfep+4, 0.002431, 0x1.a9bbp+0, 118, -0x1.9ec522p-1, false, false},
    .unfused = {1.762e+07, -0x1.169cfep+4, 0.002431, 0x1.a9bdc4p+0, 1.639e+04, -0x1.48b316p+3, false, false}};

template <>
inline constexpr bounds stated<fn::swish, schraudolph_ng, double>{
    .fused = {9.456e+15, -0x1.6436ac376cc66p+6, 0.002431, 0x1.ab24b3b087c96p+0, 2, -0x1.4133ac916ab3ep+3, false, false},
    .unfused = {9.456e+15, -0x1.6436ac376cc66p+6, 0.002431, 0x1.ab24b3b087c96p+0, 8192, -0x1.254430ae5a10dp+3, false,
                false}};

template <>
inline constexpr bounds stated<fn::swish_derivative, exp_quotient, float>{
    .fused = {1.014e+07, -0x1.474974p+0, 1.847e-07, 0x1.8424dep+1, 4, -0x1.3330b2p+1, false, false},
    .unfused = {1.014e+07, -0x1.474974p+0, 1.94e-07, 0x1.7b9a52p+0, 4, -0x1.332462p+1, false, false}};

template <>
inline constexpr bounds stated<fn::swish_derivative, exp_quotient, double>{
    .fused = {1.544e+15, -0x1.474973c84120bp+0, 9.326e-16, 0x1.5ac83841a3ep+9, 4, -0x1.3958c6a1dfe81p+1, false, true},
    .unfused = {1.68e+15, -0x1.474973c84120bp+0, 9.326e-16, 0x1.5ac83841a3ep+9, 4, -0x1.3958c6a1dfe81p+1, false, true}};

} // namespace simdact::inline SIMDACT_TARGET
