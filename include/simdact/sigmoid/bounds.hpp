// The bounds of the functions of this folder by every method: measured, see README, "Add a method".
#pragma once

#include <simdact/bound.hpp>
#include <simdact/fn.hpp>
#include <simdact/policy.hpp>

namespace simdact::inline SIMDACT_TARGET {

template <>
inline constexpr bounds stated<fn::sigmoid, exp_quotient, float>{
    .fused = {2.481, -0x1.0a2bd8p+4, 8.931e-08, 0x1.f6fd5p+2, 1, 0x1.fc5ad8p-6, false, true},
    .unfused = {2.481, -0x1.0a2bd8p+4, 8.931e-08, 0x1.f6fd5p+2, 1, 0x1.fca4dap-6, false, true}};

template <>
inline constexpr bounds stated<fn::sigmoid, exp_quotient, double>{
    .fused = {2.391, -0x1.25ffae394a041p+5, 1.747e-16, 0x1.4352b6376a1d8p+3, 1, 0x1.f677b4f899c79p-3, false, true},
    .unfused = {2.391, -0x1.25ffae394a041p+5, 1.747e-16, 0x1.4352b6376a1d8p+3, 1, 0x1.f6a90023dc114p-3, false, true}};

template <>
inline constexpr bounds stated<fn::sigmoid, uniform_table<32, 2>, float>{
    .fused = {1.678e+07, -0x1.36872ap+3, 9.14e-05, 0x1.0a43e4p-3, 5527, -0x1.0aaaaap-2, false, true},
    .unfused = {1.678e+07, -0x1.36872ap+3, 9.14e-05, 0x1.0a662ap-3, 5527, -0x1.0aaaaap-2, false, true}};

template <>
inline constexpr bounds stated<fn::sigmoid, uniform_table<32, 1>, float>{
    .fused = {1.678e+07, -0x1.36872ap+3, 0.0009529, 0x1.2d270ep+0, 1, 0x1.78aaaap+1, false, true},
    .unfused = {1.678e+07, -0x1.36872ap+3, 0.0009529, 0x1.2d284p+0, 16, -0x1.b771c6p+2, false, true}};

template <>
inline constexpr bounds stated<fn::sigmoid, table<32, 4>, float>{
    .fused = {1.762e+07, -0x1.2059dcp+4, 6.293e-08, 0x1.1f413ep+2, 0, 0, false, true},
    .unfused = {1.762e+07, -0x1.2059dcp+4, 6.282e-08, 0x1.1f8404p+2, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::sigmoid, table<8, 7>, float>{
    .fused = {1.762e+07, -0x1.3687aap+4, 5.517e-08, 0x1.6c1e94p+2, 0, 0, false, true},
    .unfused = {1.762e+07, -0x1.3687aap+4, 5.514e-08, 0x1.fa602p+2, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::sigmoid, uniform_table<8, 2>, float>{
    .fused = {1.762e+07, -0x1.36872ap+3, 0.0004613, 0x1.eeb78ep+2, 1024, -0x1.e7f246p+2, false, true},
    .unfused = {1.762e+07, -0x1.36872ap+3, 0.0004613, 0x1.eeb78ep+2, 1024, -0x1.e7f54cp+2, false, true}};

template <>
inline constexpr bounds stated<fn::sigmoid, table<8, 3>, float>{
    .fused = {1.762e+07, -0x1.62e41p+3, 2.859e-05, 0x1.bdb956p+1, 1.639e+04, -0x1.4cb6dep+3, false, true},
    .unfused = {1.762e+07, -0x1.62e41p+3, 2.86e-05, 0x1.bdd008p+1, 1.639e+04, -0x1.4cb6a2p+3, false, true}};

template <>
inline constexpr bounds stated<fn::sigmoid, expm1_quotient, double>{
    .fused = {9.457e+15, -0x1.27a09975cc4a2p+9, 8.914e-17, 0x1.ad771fe6b435fp+0, 0, 0, false, true},
    .unfused = {9.457e+15, -0x1.27a09975cc4a2p+9, 1.162e-16, 0x1.575a5c8d22c4cp+2, 256, -0x1.9cccc0cdec94cp+2, false,
                true}};

template <>
inline constexpr bounds stated<fn::sigmoid, pade<3, 2>, float>{
    .fused = {1.762e+07, -0x1.bb8d3ap+2, 0.01001, 0x1.293d4ep+2, 128, -0x1.092fe4p+2, false, true},
    .unfused = {1.762e+07, -0x1.bb8d3ap+2, 0.01001, 0x1.293d4ep+2, 128, -0x1.092fe4p+2, false, true}};

template <>
inline constexpr bounds stated<fn::sigmoid, pade<3, 2>, double>{
    .fused = {9.457e+15, -0x1.27a09975cc4a2p+9, 0.009991, 0x1.294d11455124ap+2, 96, -0x1.0d37108ec12e1p+2, false, true},
    .unfused = {9.457e+15, -0x1.27a09975cc4a2p+9, 0.009991, 0x1.294d11455124ap+2, 96, -0x1.0d37108ec12e1p+2, false,
                true}};

template <>
inline constexpr bounds stated<fn::sigmoid, pade<3, 4>, float>{
    .fused = {3.791e+42, -0x1.5a92d8p+6, 0.005312, 0x1.25e4f8p+5, 512, -0x1.65d442p+2, false, true},
    .unfused = {3.791e+42, -0x1.5a92d8p+6, 0.005312, 0x1.25e4f8p+5, 512, -0x1.65d3f8p+2, false, true}};

template <>
inline constexpr bounds stated<fn::sigmoid, pade<3, 4>, double>{
    .fused = {0x1.fffffffffffffp1023, -0x1.1602b100b9ed7p+434, 0.005312, 0x1.0a8397b1dcdafp+548, 512,
              -0x1.6ca397592e099p+2, false, true},
    .unfused = {0x1.fffffffffffffp1023, -0x1.1602b100b9ed7p+434, 0.005312, 0x1.0a8397b1dcdafp+548, 512,
                -0x1.71c3da105748fp+2, false, true}};

template <>
inline constexpr bounds stated<fn::sigmoid, pade<5, 4>, float>{
    .fused = {1.762e+07, -0x1.36872ap+3, 0.0007136, 0x1.d2c73cp+2, 3072, -0x1.cb6adcp+2, false, true},
    .unfused = {1.762e+07, -0x1.36872ap+3, 0.0007136, -0x1.d2c782p+2, 3072, -0x1.cb5958p+2, false, true}};

template <>
inline constexpr bounds stated<fn::sigmoid, pade<5, 4>, double>{
    .fused = {9.457e+15, -0x1.27a09975cc4a2p+9, 0.0007107, -0x1.d278c178dec23p+2, 2048, -0x1.c532e0190385fp+2, false,
              true},
    .unfused = {9.458e+15, -0x1.e7f9d1411fa05p+3, 0.0007107, -0x1.d278c178dec45p+2, 2560, -0x1.d0e9408c26d53p+2, false,
                true}};

template <>
inline constexpr bounds stated<fn::sigmoid, pade<5, 6>, float>{
    .fused = {2.692e+41, -0x1.5a92d8p+6, 0.0003772, 0x1.25e4f8p+5, 1.024e+04, -0x1.0a34b4p+3, false, true},
    .unfused = {2.692e+41, -0x1.5a92d8p+6, 0.0003772, 0x1.25e4f8p+5, 1.024e+04, -0x1.0a2a32p+3, false, true}};

template <>
inline constexpr bounds stated<fn::sigmoid, pade<5, 6>, double>{
    .fused = {0x1.fffffffffffffp1023, -0x1.1602b100b9ed7p+434, 0.0003772, 0x1.0a8397b1dcdafp+548, 1.024e+04,
              -0x1.0fb0b5cfb225ap+3, false, true},
    .unfused = {0x1.fffffffffffffp1023, -0x1.1602b100b9ed7p+434, 0.0003772, 0x1.0a8397b1dcdafp+548, 1.024e+04,
                -0x1.0e81bf76c17d7p+3, false, true}};

template <>
inline constexpr bounds stated<fn::sigmoid, pade<7, 6>, float>{
    .fused = {1.762e+07, -0x1.62e41p+3, 5.05e-05, 0x1.3e2778p+3, 4.096e+04, -0x1.369e8cp+3, false, true},
    .unfused = {1.762e+07, -0x1.e7f9c2p+3, 5.05e-05, 0x1.3e2778p+3, 4.096e+04, -0x1.369f76p+3, false, true}};

template <>
inline constexpr bounds stated<fn::sigmoid, pade<7, 6>, double>{
    .fused = {9.457e+15, -0x1.27a09975cc4a2p+9, 5.037e-05, 0x1.3e3c4d374a83p+3, 3.277e+04, -0x1.3d938ec1cc59p+3, false,
              true},
    .unfused = {9.457e+15, -0x1.27a09975cc4a2p+9, 5.037e-05, 0x1.3e3c4d374a83p+3, 3.277e+04, -0x1.3d938ec1cc57ep+3,
                false, true}};

template <>
inline constexpr bounds stated<fn::sigmoid, pade<7, 8>, float>{
    .fused = {1.901e+40, -0x1.5a92d8p+6, 2.667e-05, 0x1.25e4f8p+5, 1.967e+05, -0x1.62ef68p+3, false, true},
    .unfused = {1.903e+40, -0x1.5a92d8p+6, 2.667e-05, 0x1.25e4f8p+5, 2.294e+05, -0x1.6912b6p+3, false, true}};

template <>
inline constexpr bounds stated<fn::sigmoid, pade<7, 8>, double>{
    .fused = {0x1.fffffffffffffp1023, -0x1.1602b100b9ed7p+434, 2.665e-05, 0x1.0a8397b1dcdafp+548, 1.639e+05,
              -0x1.673c7ef59a76ap+3, false, true},
    .unfused = {0x1.fffffffffffffp1023, -0x1.1602b100b9ed7p+434, 2.665e-05, 0x1.0a8397b1dcdafp+548, 1.311e+05,
                -0x1.66acfa546e331p+3, false, true}};

template <>
inline constexpr bounds stated<fn::sigmoid, pade<9, 8>, float>{
    .fused = {1.762e+07, -0x1.bb9d3ap+3, 3.648e-06, 0x1.923f8ep+3, 6.554e+05, -0x1.8f4754p+3, false, true},
    .unfused = {1.762e+07, -0x1.bb9d3ap+3, 3.654e-06, 0x1.9232bcp+3, 1.049e+06, -0x1.905e02p+3, false, true}};

template <>
inline constexpr bounds stated<fn::sigmoid, pade<9, 8>, double>{
    .fused = {9.458e+15, -0x1.e7f9d1411fa05p+3, 3.559e-06, 0x1.930a7f4127ba4p+3, 5.243e+05, -0x1.928b723a9488ap+3,
              false, true},
    .unfused = {9.457e+15, -0x1.27a09975cc4a2p+9, 3.559e-06, 0x1.930a7f4127ba4p+3, 6.554e+05, -0x1.904d2d9040f6bp+3,
                false, true}};

template <>
inline constexpr bounds stated<fn::sigmoid, spline<3>, float>{
    .fused = {4.983e+17, -0x1.0fb71p+5, 0.007273, 0x1.d6f96ap+1, 1.126e+15, -0x1.1acf82p+5, false, true},
    .unfused = {4.983e+17, -0x1.0fb714p+5, 0.007273, 0x1.d705a2p+1, 1.126e+15, -0x1.1acf8ap+5, false, true}};

template <>
inline constexpr bounds stated<fn::sigmoid, spline<3>, double>{
    .fused = {2.641e+26, -0x1.0fd1586990bbcp+5, 0.007273, -0x1.d6f2d7453428dp+1, 192, -0x1.47549214335c1p+2, false,
              true},
    .unfused = {2.641e+26, -0x1.0fd1586990bbcp+5, 0.007273, -0x1.d6f2d74534273p+1, 256, -0x1.3d452d55df899p+2, false,
                true}};

template <>
inline constexpr bounds stated<fn::sigmoid, spline<15>, float>{
    .fused = {7.215e+10, -0x1.a07c62p+4, 0.01301, 0x1.493732p+0, 1.718e+10, -0x1.88fbecp+4, false, true},
    .unfused = {7.215e+10, -0x1.a07c62p+4, 0.01301, 0x1.494a8ap+0, 1.718e+10, -0x1.88fbecp+4, false, true}};

template <>
inline constexpr bounds stated<fn::sigmoid, spline<15>, double>{
    .fused = {1.783e+21, -0x1.1709c14124179p+5, 0.01301, -0x1.49692dd7d77f6p+0, 5.243e+05, -0x1.d002795388395p+3, false,
              true},
    .unfused = {1.783e+21, -0x1.1709c14124179p+5, 0.01301, -0x1.49692dd7d77dap+0, 1.049e+06, -0x1.d42935d398662p+3,
                false, true}};

template <>
inline constexpr bounds stated<fn::sigmoid, spline<31>, float>{
    .fused = {2.062e+07, -0x1.23563ep+4, 0.0006339, 0x1.3d8416p-1, 1.639e+04, -0x1.4e6ef6p+3, false, true},
    .unfused = {2.062e+07, -0x1.23563ep+4, 0.0006339, 0x1.3d846ep-1, 1.639e+04, -0x1.4e6ef6p+3, false, true}};

template <>
inline constexpr bounds stated<fn::sigmoid, spline<31>, double>{
    .fused = {9.457e+15, -0x1.27a09975cc4a2p+9, 0.0006338, -0x1.3ce875a1e7658p-1, 1, -0x1.fa13cb5a47e59p-1, false,
              true},
    .unfused = {9.457e+15, -0x1.27a09975cc4a2p+9, 0.0006338, -0x1.3ce875a1e7658p-1, 1, -0x1.fa13cb5a47e67p-1, false,
                true}};

template <>
inline constexpr bounds stated<fn::sigmoid, spline<36>, float>{
    .fused = {5.722e+07, -0x1.2ffdfep+4, 0.000291, 0x1.88d45p+0, 1.678e+07, -0x1.1ffdfep+4, false, true},
    .unfused = {5.722e+07, -0x1.2ffdfep+4, 0.000291, 0x1.88f72p+0, 1.678e+07, -0x1.1ffdfep+4, false, true}};

template <>
inline constexpr bounds stated<fn::sigmoid, spline<36>, double>{
    .fused = {9.457e+15, -0x1.27a09975cc4a2p+9, 0.0002909, -0x1.88bc11745d509p+0, 1, 0x1.fe628a0c728c8p-1, false, true},
    .unfused = {9.457e+15, -0x1.27a09975cc4a2p+9, 0.0002909, -0x1.88bc11745d509p+0, 1, -0x1.fbf3109883641p-1, false,
                true}};

template <>
inline constexpr bounds stated<fn::sigmoid, spline<63>, float>{
    .fused = {2.17e+07, -0x1.249124p+4, 5.114e-05, 0x1.b4d9d6p-1, 1.678e+07, -0x1.1b6c92p+4, false, true},
    .unfused = {2.17e+07, -0x1.249122p+4, 5.114e-05, 0x1.b4badp-1, 1.678e+07, -0x1.1b6c9p+4, false, true}};

template <>
inline constexpr bounds stated<fn::sigmoid, spline<63>, double>{
    .fused = {9.457e+15, -0x1.27a09975cc4a2p+9, 5.109e-05, 0x1.b5854c5509ce4p-1, 0, 0, false, true},
    .unfused = {9.457e+15, -0x1.27a09975cc4a2p+9, 5.109e-05, 0x1.b5854c5509d01p-1, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::sigmoid, taylor<2>, float>{
    .fused = {1.762e+07, -0x1.bb8d3ap+2, 0.09437, -0x1.28593ep+1, 8, -0x1.192c5cp+1, false, true},
    .unfused = {1.762e+07, -0x1.bb8d3ap+2, 0.09437, -0x1.28593ep+1, 8, -0x1.192c5cp+1, false, true}};

template <>
inline constexpr bounds stated<fn::sigmoid, taylor<2>, double>{
    .fused = {9.457e+15, -0x1.27a09975cc4a2p+9, 0.09424, -0x1.284164167d887p+1, 8, -0x1.235af1b306eedp+1, false, true},
    .unfused = {9.457e+15, -0x1.27a09975cc4a2p+9, 0.09424, -0x1.284164167d887p+1, 8, -0x1.235af1b306eedp+1, false,
                true}};

template <>
inline constexpr bounds stated<fn::sigmoid, taylor<3>, float>{
    .fused = {1.762e+07, -0x1.bb8d3ap+2, 0.08048, 0x1.3e94eep+1, 4, -0x1.f2273ep+0, false, true},
    .unfused = {1.762e+07, -0x1.bb8d3ap+2, 0.08048, 0x1.3e94eep+1, 4, -0x1.f22734p+0, false, true}};

template <>
inline constexpr bounds stated<fn::sigmoid, taylor<3>, double>{
    .fused = {9.457e+15, -0x1.27a09975cc4a2p+9, 0.08042, -0x1.3eabcb160ec3dp+1, 4, -0x1.f8c52a46143c7p+0, false, true},
    .unfused = {9.457e+15, -0x1.27a09975cc4a2p+9, 0.08042, -0x1.3eabcb160ec3dp+1, 4, -0x1.f8c52a46143dbp+0, false,
                true}};

template <>
inline constexpr bounds stated<fn::sigmoid, taylor<4>, float>{
    .fused = {1.762e+07, -0x1.bb8d3ap+2, 0.07252, -0x1.4cf1c6p+1, 12, -0x1.20e15ap+1, false, true},
    .unfused = {1.762e+07, -0x1.bb8d3ap+2, 0.07252, -0x1.4cf1c6p+1, 16, -0x1.4c181ep+1, false, true}};

template <>
inline constexpr bounds stated<fn::sigmoid, taylor<4>, double>{
    .fused = {9.457e+15, -0x1.27a09975cc4a2p+9, 0.07234, 0x1.4d4b6b91649acp+1, 12, -0x1.456f3129d0de5p+1, false, true},
    .unfused = {9.457e+15, -0x1.27a09975cc4a2p+9, 0.07234, 0x1.4d4b6b91649acp+1, 12, -0x1.456f3129d0dfap+1, false,
                true}};

template <>
inline constexpr bounds stated<fn::sigmoid, taylor<5>, float>{
    .fused = {1.762e+07, -0x1.bb8d3ap+2, 0.06738, 0x1.570b0cp+1, 4, -0x1.f22764p+0, false, true},
    .unfused = {1.762e+07, -0x1.bb8d3ap+2, 0.06738, 0x1.570b0cp+1, 4, -0x1.f22736p+0, false, true}};

template <>
inline constexpr bounds stated<fn::sigmoid, taylor<5>, double>{
    .fused = {9.457e+15, -0x1.27a09975cc4a2p+9, 0.06722, 0x1.575ab151d0fcfp+1, 4, -0x1.f8c52a46143d4p+0, false, true},
    .unfused = {9.457e+15, -0x1.27a09975cc4a2p+9, 0.06722, 0x1.575ab151d0fcfp+1, 4, -0x1.f8c52a46143d4p+0, false,
                true}};

template <>
inline constexpr bounds stated<fn::sigmoid, taylor<6>, float>{
    .fused = {1.762e+07, -0x1.bb8d3ap+2, 0.06377, 0x1.5e8c0ep+1, 24, -0x1.5aa168p+1, false, true},
    .unfused = {1.762e+07, -0x1.bb8d3ap+2, 0.06377, 0x1.5e8c0ep+1, 40, -0x1.5aa172p+1, false, true}};

template <>
inline constexpr bounds stated<fn::sigmoid, taylor<6>, double>{
    .fused = {9.457e+15, -0x1.27a09975cc4a2p+9, 0.06376, 0x1.5e93e4593a284p+1, 24, -0x1.5c7fe3f785267p+1, false, true},
    .unfused = {9.457e+15, -0x1.27a09975cc4a2p+9, 0.06376, 0x1.5e93e4593a284p+1, 32, -0x1.5c7bd8ccac97fp+1, false,
                true}};

template <>
inline constexpr bounds stated<fn::sigmoid, taylor<7>, float>{
    .fused = {1.762e+07, -0x1.bb8d3ap+2, 0.06111, -0x1.645934p+1, 4, -0x1.f2273p+0, false, true},
    .unfused = {1.762e+07, -0x1.bb8d3ap+2, 0.06111, 0x1.645932p+1, 8, -0x1.350ab8p+1, false, true}};

template <>
inline constexpr bounds stated<fn::sigmoid, taylor<7>, double>{
    .fused = {9.457e+15, -0x1.27a09975cc4a2p+9, 0.0611, 0x1.646104811911p+1, 4, -0x1.f8c52a46143c7p+0, false, true},
    .unfused = {9.457e+15, -0x1.27a09975cc4a2p+9, 0.0611, 0x1.646104811911p+1, 4, -0x1.235af1b306ef9p+1, false, true}};

template <>
inline constexpr bounds stated<fn::sigmoid, taylor<8>, float>{
    .fused = {1.762e+07, -0x1.bb8d3ap+2, 0.05907, 0x1.68f86cp+1, 32, -0x1.62883ap+1, false, true},
    .unfused = {1.762e+07, -0x1.bb8d3ap+2, 0.05907, 0x1.68f86cp+1, 40, -0x1.5ad9e8p+1, false, true}};

template <>
inline constexpr bounds stated<fn::sigmoid, taylor<8>, double>{
    .fused = {9.457e+15, -0x1.27a09975cc4a2p+9, 0.0587, 0x1.69ce1a29273cap+1, 32, -0x1.636268e3c864ep+1, false, true},
    .unfused = {9.457e+15, -0x1.27a09975cc4a2p+9, 0.0587, 0x1.69ce1a29273cap+1, 40, -0x1.636268e3c863cp+1, false,
                true}};

template <>
inline constexpr bounds stated<fn::sigmoid, k_tanh, float>{
    .fused = {2.557e+07, -0x1.e1fffep+2, 0.006187, -0x1.1ffffep+0, 5.243e+05, -0x1.fffffep+0, false, true},
    .unfused = {2.557e+07, -0x1.e1fffep+2, 0.006187, -0x1.1ffffep+0, 5.243e+05, -0x1.fffffep+0, false, true}};

template <>
inline constexpr bounds stated<fn::sigmoid, k_tanh_monotone, float>{
    .fused = {1.88e+07, -0x1.bffffep+2, 0.006107, -0x1.3ffffep+0, 0, 0, false, true},
    .unfused = {1.88e+07, -0x1.bffffep+2, 0.006107, -0x1.3ffffep+0, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::sigmoid, k_tanh_64, float>{
    .fused = {1.88e+07, -0x1.bffffep+2, 0.004473, -0x1.1ffffep+1, 1.639e+04, -0x1.fffffep-2, false, true},
    .unfused = {1.88e+07, -0x1.bffffep+2, 0.004473, -0x1.1ffffep+1, 1.639e+04, -0x1.fffffep-2, false, true}};

template <>
inline constexpr bounds stated<fn::sigmoid, schraudolph, float>{
    .fused = {1.762e+07, -0x1.3687aap+4, 0.007948, 0x1.f013a6p-6, 0, 0, false, true},
    .unfused = {1.762e+07, -0x1.3687aap+4, 0.007948, 0x1.f013a8p-6, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::sigmoid, schraudolph, double>{
    .fused = {9.457e+15, -0x1.27a09975cc4a2p+9, 0.00792, 0x1.f3c10a228b03p-6, 0, 0, false, true},
    .unfused = {9.457e+15, -0x1.27a09975cc4a2p+9, 0.00792, 0x1.f3c10a228b03p-6, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::sigmoid, schraudolph_ng, float>{
    .fused = {1.762e+07, -0x1.3687aap+4, 0.002684, 0x1.1dfb98p-2, 4.195e+06, -0x1.0a2b18p+4, false, true},
    .unfused = {1.762e+07, -0x1.3687aap+4, 0.002684, 0x1.1dfb98p-2, 4.195e+06, -0x1.0a2b18p+4, false, true}};

template <>
inline constexpr bounds stated<fn::sigmoid, schraudolph_ng, double>{
    .fused = {9.457e+15, -0x1.27a09975cc4a2p+9, 0.002683, 0x1.1d58e6728d42bp-2, 0, 0, false, true},
    .unfused = {9.457e+15, -0x1.27a09975cc4a2p+9, 0.002683, 0x1.1d58e6728d42bp-2, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::sigmoid_derivative, exp_quotient, float>{
    .fused = {2.401, 0x1.0984a6p+2, 2.935e-08, 0x1.bf9a5ep-1, 2, 0x1.f4b0bep-4, false, true},
    .unfused = {2.403, 0x1.090f96p+2, 2.902e-08, 0x1.bffa08p-1, 2, 0x1.42fdecp-8, false, true}};

template <>
inline constexpr bounds stated<fn::sigmoid_derivative, exp_quotient, double>{
    .fused = {2.407, -0x1.358598098195ap+2, 5.525e-17, 0x1.49df04551e283p-1, 2, 0x1.578dccbc8765bp-1, false, true},
    .unfused = {2.451, -0x1.b44745463165bp+1, 5.573e-17, 0x1.c1dcfb8a33a2p-1, 2, -0x1.e0f1600cc4d2bp-5, false, true}};

template <>
inline constexpr bounds stated<fn::sigmoid_derivative, uniform_table<32, 2>, float>{
    .fused = {1.678e+07, 0x1.8f40a6p+3, 1.203e-05, 0x1.8c26e6p+1, 62, 0x1.3b009cp+3, false, true},
    .unfused = {1.678e+07, 0x1.8f40a6p+3, 1.205e-05, 0x1.8c2b94p+1, 128, 0x1.207708p+3, false, true}};

} // namespace simdact::inline SIMDACT_TARGET
