// SPDX-License-Identifier: BSL-1.0
// The bounds of tanh's derivative by every method.
#pragma once

#include <simdact/bound.hpp>
#include <simdact/fn.hpp>
#include <simdact/policy.hpp>

namespace simdact::inline SIMDACT_TARGET {

template <>
inline constexpr bounds stated<fn::tanh_derivative, exp_quotient, float>{
    .fused = {2.401, 0x1.0984a6p+1, 1.177e-07, 0x1.bdc868p-2, 2, 0x1.3f812p-3, false, true},
    .unfused = {2.401, 0x1.0984a6p+1, 1.158e-07, 0x1.bc295ap-2, 2, 0x1.4301f2p-9, false, true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, exp_quotient, double>{
    .fused = {2.598, 0x1.bb988ee3b633cp+1, 2.293e-16, -0x1.5fa7c5aa33a3dp-2, 2, 0x1.d642057e00235p-3, false, true},
    .unfused = {2.6, 0x1.628abe08c4304p+1, 2.289e-16, 0x1.be177f8c933cep-2, 2, 0x1.d642057e00236p-3, false, true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, taylor<2>, float>{
    .fused = {1.678e+07, 0x1.bb7d3p+1, 0.3272, 0x1.28593ep+0, 8, 0x1.19867cp+0, false, true},
    .unfused = {1.678e+07, 0x1.bb7d3p+1, 0.3272, 0x1.28593ep+0, 8, 0x1.19867cp+0, false, true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, taylor<2>, double>{
    .fused = {9.017e+15, -0x1.52417db067f38p+4, 0.3276, 0x1.28593ec66ca8ep+0, 8.8, -0x1.1cf8002fb2cf1p+0, false, true},
    .unfused = {9.017e+15, -0x1.52417db067f38p+4, 0.3276, 0x1.28593ec66ca8ep+0, 8.8, -0x1.1cf8002fb2cf1p+0, false,
                true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, taylor<3>, float>{
    .fused = {1.678e+07, 0x1.bb7d3p+1, 0.2831, 0x1.3e94eep+0, 4, 0x1.c3468ap-1, false, true},
    .unfused = {1.678e+07, 0x1.bb7d3p+1, 0.2831, 0x1.3e94eep+0, 4, 0x1.c3471ap-1, false, true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, taylor<3>, double>{
    .fused = {9.017e+15, -0x1.52417db067f38p+4, 0.2834, -0x1.3e94eed1c44cdp+0, 4, 0x1.cc08b8c8ddfp-1, false, true},
    .unfused = {9.017e+15, -0x1.52417db067f38p+4, 0.2834, -0x1.3e94eed1c44cdp+0, 4, 0x1.de78203c367c1p-1, false, true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, taylor<4>, float>{
    .fused = {1.678e+07, 0x1.bb7d3p+1, 0.2572, 0x1.4cf1c6p+0, 10, 0x1.22dbccp+0, false, true},
    .unfused = {1.678e+07, 0x1.bb7d3p+1, 0.2572, 0x1.4cf1c6p+0, 12, 0x1.4c919ep+0, false, true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, taylor<4>, double>{
    .fused = {9.017e+15, -0x1.52417db067f38p+4, 0.2575, 0x1.4cf1c50f58546p+0, 11, -0x1.385b3578bc43ep+0, false, true},
    .unfused = {9.017e+15, -0x1.52417db067f38p+4, 0.2575, 0x1.4cf1c50f58546p+0, 16.5, 0x1.4ca66e4744ed6p+0, false,
                true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, taylor<5>, float>{
    .fused = {1.678e+07, 0x1.bb7d3p+1, 0.2402, 0x1.570b0cp+0, 4, 0x1.c3442ap-1, false, true},
    .unfused = {1.678e+07, 0x1.bb7d3p+1, 0.2402, 0x1.570b0cp+0, 4, 0x1.c34502p-1, false, true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, taylor<5>, double>{
    .fused = {9.017e+15, -0x1.52417db067f38p+4, 0.2405, -0x1.570b0cba0671cp+0, 4, 0x1.de78203c367c4p-1, false, true},
    .unfused = {9.017e+15, -0x1.52417db067f38p+4, 0.2405, -0x1.570b0cba0671bp+0, 4, 0x1.de78203c367c4p-1, false, true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, taylor<6>, float>{
    .fused = {1.678e+07, 0x1.bb7d3p+1, 0.2282, 0x1.5e8c0ep+0, 20, 0x1.5141b6p+0, false, true},
    .unfused = {1.678e+07, 0x1.bb7d3p+1, 0.2282, 0x1.5e8c0ep+0, 34, 0x1.559ebep+0, false, true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, taylor<6>, double>{
    .fused = {9.017e+15, -0x1.52417db067f38p+4, 0.2284, -0x1.5e8c0db954d87p+0, 28.6, -0x1.5e8be3e5058aep+0, false,
              true},
    .unfused = {9.017e+15, -0x1.52417db067f38p+4, 0.2284, -0x1.5e8c0db954d87p+0, 35.2, -0x1.5967ad0585272p+0, false,
                true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, taylor<7>, float>{
    .fused = {1.678e+07, 0x1.bb7d3p+1, 0.2193, 0x1.645934p+0, 4, 0x1.c3439ep-1, false, true},
    .unfused = {1.678e+07, 0x1.bb7d3p+1, 0.2193, 0x1.645934p+0, 15.5, 0x1.56ea5p+0, false, true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, taylor<7>, double>{
    .fused = {9.017e+15, -0x1.52417db067f38p+4, 0.2195, -0x1.6459330062c8ep+0, 4, -0x1.cd7b4e4ec0de8p-1, false, true},
    .unfused = {9.017e+15, -0x1.52417db067f38p+4, 0.2195, -0x1.6459330062c8ep+0, 17.05, 0x1.57ea5d95b0766p+0, false,
                true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, taylor<8>, float>{
    .fused = {1.678e+07, 0x1.bb7d3p+1, 0.2124, 0x1.68f86cp+0, 26, 0x1.62883ap+0, false, true},
    .unfused = {1.678e+07, 0x1.bb7d3p+1, 0.2124, 0x1.68f86cp+0, 34, 0x1.5a8368p+0, false, true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, taylor<8>, double>{
    .fused = {9.017e+15, -0x1.52417db067f38p+4, 0.2126, -0x1.68f86c1edb217p+0, 28.6, -0x1.682b0375fd197p+0, false,
              true},
    .unfused = {9.017e+15, -0x1.52417db067f38p+4, 0.2126, -0x1.68f86c1edb217p+0, 37.41, -0x1.6094c73d1a31dp+0, false,
                true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, pade<3, 2>, float>{
    .fused = {1.678e+07, 0x1.bb7d3p+1, 0.03774, 0x1.293d54p+1, 126, 0x1.084354p+1, false, true},
    .unfused = {1.678e+07, 0x1.bb7d3p+1, 0.03774, 0x1.293d54p+1, 126, 0x1.084354p+1, false, true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, pade<3, 2>, double>{
    .fused = {9.017e+15, -0x1.52417db067f38p+4, 0.03778, -0x1.293d5ea4af41cp+1, 138.7, 0x1.09ec1aca989edp+1, false,
              true},
    .unfused = {9.017e+15, -0x1.52417db067f38p+4, 0.03778, 0x1.293d5ea4af41cp+1, 138.7, 0x1.09ec1aca989edp+1, false,
                true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, pade<3, 4>, float>{
    .fused = {1.437e+43, 0x1.601e68p+5, 0.02014, 0x1.52417ep+4, 508, 0x1.65ddc6p+1, false, true},
    .unfused = {1.437e+43, 0x1.601e68p+5, 0.02014, 0x1.52417ep+4, 508, 0x1.65d4c2p+1, false, true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, pade<3, 4>, double>{
    .fused = {0x1.fffffffffffffp1023, 0x1.0a8397b1dcdafp+548, 0.02016, 0x1.0a8397b1dcdafp+548, 558.9,
              0x1.84eac5ada36e4p+1, false, true},
    .unfused = {0x1.fffffffffffffp1023, 0x1.0a8397b1dcdafp+548, 0.02016, 0x1.0a8397b1dcdafp+548, 558.9,
                0x1.84eac5ada36ddp+1, false, true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, pade<5, 4>, float>{
    .fused = {1.678e+07, 0x1.62e3fp+2, 0.002717, 0x1.d2c73cp+1, 3072, 0x1.d22036p+1, false, true},
    .unfused = {1.678e+07, 0x1.62e3fp+2, 0.002717, 0x1.d2c782p+1, 3072, 0x1.d2c1a4p+1, false, true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, pade<5, 4>, double>{
    .fused = {9.017e+15, -0x1.52417db067f38p+4, 0.002719, 0x1.d2c8548e0033p+1, 3380, -0x1.d2c8548dfcdc6p+1, false,
              true},
    .unfused = {9.017e+15, -0x1.52417db067f38p+4, 0.002719, 0x1.d2c8548e0033p+1, 3380, -0x1.d2c8548dfe155p+1, false,
                true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, pade<5, 6>, float>{
    .fused = {1.026e+42, 0x1.601e68p+5, 0.001437, 0x1.688p+4, 1.024e+04, 0x1.0a40e2p+2, false, true},
    .unfused = {1.025e+42, 0x1.601e68p+5, 0.001437, 0x1.688p+4, 1.024e+04, 0x1.0a4128p+2, false, true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, pade<5, 6>, double>{
    .fused = {0x1.fffffffffffffp1023, 0x1.0a8397b1dcdafp+548, 0.001438, 0x1.0a8397b1dcdafp+548, 1.126e+04,
              0x1.0aacfeca34ce8p+2, false, true},
    .unfused = {0x1.fffffffffffffp1023, 0x1.0a8397b1dcdafp+548, 0.001438, 0x1.0a8397b1dcdafp+548, 1.126e+04,
                0x1.0d947e7359bcp+2, false, true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, pade<7, 6>, float>{
    .fused = {1.678e+07, 0x1.62e3fp+2, 0.0001923, 0x1.3e2be6p+2, 4.096e+04, 0x1.3e0eecp+2, false, true},
    .unfused = {1.762e+07, -0x1.4cb56ep+2, 0.0001924, 0x1.3e29bap+2, 4.096e+04, 0x1.3e1466p+2, false, true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, pade<7, 6>, double>{
    .fused = {9.017e+15, -0x1.52417db067f38p+4, 0.0001924, -0x1.3e31c1820393bp+2, 4.506e+04, -0x1.3e31c181fe8d5p+2,
              false, true},
    .unfused = {9.017e+15, -0x1.52417db067f38p+4, 0.0001924, -0x1.3e31c18203a0bp+2, 4.506e+04, 0x1.3e31c181e8e15p+2,
                false, true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, pade<7, 8>, float>{
    .fused = {7.24e+40, 0x1.601e68p+5, 0.0001015, 0x1.7e9e04p+4, 1.966e+05, 0x1.62ef68p+2, false, true},
    .unfused = {7.248e+40, 0x1.601e68p+5, 0.0001016, 0x1.7e9e04p+4, 2.294e+05, 0x1.694b72p+2, false, true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, pade<7, 8>, double>{
    .fused = {0x1.fffffffffffffp1023, 0x1.0a8397b1dcdafp+548, 0.0001017, 0x1.0a8397b1dcdafp+548, 2.163e+05,
              0x1.65fbaeb3adffp+2, false, true},
    .unfused = {0x1.fffffffffffffp1023, 0x1.0a8397b1dcdafp+548, 0.0001017, 0x1.0a8397b1dcdafp+548, 2.163e+05,
                -0x1.644fc9f955022p+2, false, true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, pade<9, 8>, float>{
    .fused = {1.678e+07, 0x1.bb9d38p+2, 1.381e-05, 0x1.92757ap+2, 6.554e+05, 0x1.928096p+2, false, true},
    .unfused = {1.678e+07, 0x1.bb9d38p+2, 1.386e-05, 0x1.92567ep+2, 1.049e+06, 0x1.905e02p+2, false, true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, pade<9, 8>, double>{
    .fused = {9.017e+15, -0x1.52417db067f38p+4, 1.359e-05, -0x1.93025cbdeb5f4p+2, 7.209e+05, 0x1.93025cbde63fp+2, false,
              true},
    .unfused = {9.017e+15, -0x1.52417db067f38p+4, 1.359e-05, -0x1.93025cbdeaa66p+2, 1.298e+06, 0x1.93008022ba281p+2,
                false, true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, spline<3>, float>{
    .fused = {4.746e+17, 0x1.0fb71p+4, 0.02656, 0x1.db594cp+0, 1.126e+15, 0x1.1acf82p+4, false, true},
    .unfused = {4.746e+17, 0x1.0fb714p+4, 0.02656, 0x1.db5474p+0, 1.126e+15, 0x1.1acf8ap+4, false, true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, spline<3>, double>{
    .fused = {2.55e+26, -0x1.0fb6b4b37945bp+4, 0.02659, -0x1.db5a89341da0dp+0, 1.239e+15, -0x1.1c10d510d7013p+4, false,
              true},
    .unfused = {2.55e+26, 0x1.0fb6b4b37945bp+4, 0.02659, -0x1.db5a890f8b6e9p+0, 1.239e+15, -0x1.1c10d510d7015p+4, false,
                true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, spline<15>, float>{
    .fused = {6.871e+10, 0x1.a07c62p+3, 0.02926, 0x1.7e27a2p-1, 1.718e+10, 0x1.88fbecp+3, false, true},
    .unfused = {6.871e+10, 0x1.a07c62p+3, 0.02926, 0x1.7e2d02p-1, 1.718e+10, 0x1.88fbecp+3, false, true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, spline<15>, double>{
    .fused = {2.017e+21, 0x1.154245821e73dp+4, 0.02929, 0x1.7e1c47ae158cap-1, 2.419e+12, 0x1.d1d9f8200cf42p+3, false,
              true},
    .unfused = {2.017e+21, 0x1.154245821daadp+4, 0.02929, 0x1.7e1c47f8f0ecp-1, 1.477e+08, 0x1.36da7fac0d47bp+3, false,
                true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, spline<31>, float>{
    .fused = {1.964e+07, 0x1.23563ep+3, 0.0007988, 0x1.6d90fep+0, 1.639e+04, 0x1.4e6ef6p+2, false, true},
    .unfused = {1.964e+07, 0x1.23563ep+3, 0.0007988, 0x1.6d91ecp+0, 1.639e+04, 0x1.4e6ef6p+2, false, true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, spline<31>, double>{
    .fused = {9.017e+15, -0x1.52417db067f38p+4, 0.0007996, 0x1.6d7fde03cd234p+0, 2, -0x1.4133ac916ab47p-5, false, true},
    .unfused = {9.017e+15, -0x1.52417db067f38p+4, 0.0007996, -0x1.6d7fde2b80eb8p+0, 2, -0x1.4133ac916ab47p-5, false,
                true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, spline<36>, float>{
    .fused = {5.449e+07, 0x1.2ffdfep+3, 0.0007202, 0x1.910b56p-1, 1.678e+07, 0x1.1ffdfep+3, false, true},
    .unfused = {5.449e+07, 0x1.2ffdfep+3, 0.0007202, 0x1.911b12p-1, 1.678e+07, 0x1.1ffdfep+3, false, true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, spline<36>, double>{
    .fused = {9.017e+15, -0x1.52417db067f38p+4, 0.0007209, -0x1.9125d8eb55de2p-1, 2, -0x1.4133ac916ab4ep-5, false,
              true},
    .unfused = {9.017e+15, -0x1.52417db067f38p+4, 0.0007209, 0x1.9125d9621beabp-1, 2, -0x1.4133ac916ab4ep-5, false,
                true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, spline<63>, float>{
    .fused = {2.067e+07, 0x1.249124p+3, 7.937e-05, 0x1.c0f158p-2, 1.678e+07, 0x1.1b6c92p+3, false, true},
    .unfused = {2.067e+07, 0x1.249122p+3, 7.937e-05, 0x1.c11bbcp-2, 1.678e+07, 0x1.1b6c9p+3, false, true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, spline<63>, double>{
    .fused = {9.017e+15, -0x1.52417db067f38p+4, 7.936e-05, -0x1.c0d3056cb816cp-2, 2, -0x1.4133ac916ab57p-5, false,
              true},
    .unfused = {9.017e+15, -0x1.52417db067f38p+4, 7.936e-05, 0x1.c0d3039d8ea6cp-2, 2, -0x1.4133ac916ab57p-5, false,
                true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, k_tanh, float>{
    .fused = {2.429e+07, 0x1.e1fffep+1, 0.01663, 0x1.01fffep+0, 3.974e+05, 0x1.fffffep-1, false, true},
    .unfused = {2.429e+07, 0x1.e1fffep+1, 0.01663, 0x1.01fffep+0, 3.974e+05, 0x1.fffffep-1, false, true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, k_tanh_monotone, float>{
    .fused = {1.786e+07, 0x1.bffffep+1, 0.01663, 0x1.01fffep+0, 2, 0x1.6a5ffep-13, false, true},
    .unfused = {1.786e+07, 0x1.bffffep+1, 0.01663, 0x1.01fffep+0, 2, 0x1.6a5ffep-13, false, true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, k_tanh_64, float>{
    .fused = {1.786e+07, 0x1.bffffep+1, 0.01372, 0x1.1ffffep+0, 8176, 0x1.fffffep-3, false, true},
    .unfused = {1.786e+07, 0x1.bffffep+1, 0.01372, 0x1.1ffffep+0, 8176, 0x1.fffffep-3, false, true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, schraudolph, float>{
    .fused = {1.678e+07, 0x1.3687aap+3, 0.01164, -0x1.5b23e2p-1, 2, 0x1.8f40b6p-17, false, true},
    .unfused = {1.678e+07, 0x1.3687aap+3, 0.01164, -0x1.5b23e2p-1, 2, 0x1.8f40b4p-17, false, true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, schraudolph, double>{
    .fused = {9.017e+15, -0x1.52417db067f38p+4, 0.01165, -0x1.5b24133a33cc2p-1, 1.143e+06, 0x1.e50bc5b036539p-7, false,
              true},
    .unfused = {9.017e+15, -0x1.52417db067f38p+4, 0.01165, -0x1.5b24133a33cc2p-1, 1.143e+06, 0x1.e50bc5b036539p-7,
                false, true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, schraudolph_ng, float>{
    .fused = {1.678e+07, 0x1.3687aap+3, 0.003917, 0x1.1cb14ep-1, 4.195e+06, 0x1.0a2b18p+3, false, true},
    .unfused = {1.678e+07, 0x1.3687aap+3, 0.003917, 0x1.1ca15ep-1, 4.195e+06, 0x1.0a2b18p+3, false, true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, schraudolph_ng, double>{
    .fused = {9.017e+15, -0x1.52417db067f38p+4, 0.003919, 0x1.1cb61d96c8dbap-1, 0, 0, false, true},
    .unfused = {9.017e+15, -0x1.52417db067f38p+4, 0.003919, 0x1.1cb61d96c8dbap-1, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, expm1_quotient, double>{
    .fused = {9.017e+15, -0x1.52417db067f38p+4, 1.806e-16, -0x1.b852731a1167cp-1, 2, -0x1.4133ac916ab45p-5, false,
              true},
    .unfused = {9.017e+15, -0x1.52417db067f38p+4, 2.455e-16, -0x1.b75e40134c1bfp-1, 1.803e+04, -0x1.4d886c8a4948ap+2,
                false, true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, table<32, 4>, float>{
    .fused = {1.678e+07, 0x1.2059dcp+3, 1.21e-07, 0x1.1f740ep+1, 2, 0x1.6a5ffep-13, false, true},
    .unfused = {1.678e+07, 0x1.2059dcp+3, 1.204e-07, 0x1.1f63aap+1, 2, 0x1.6a5ffep-13, false, true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, table<8, 7>, float>{
    .fused = {1.678e+07, 0x1.3687aap+3, 9.464e-08, 0x1.349eeep-1, 2, 0x1.6a5ffep-13, false, true},
    .unfused = {1.678e+07, 0x1.3687aap+3, 9.142e-08, 0x1.55abb2p+1, 2, 0x1.6a5ffep-13, false, true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, uniform_table<32, 1>, float>{
    .fused = {1.678e+07, 0x1.62e3fp+2, 0.001543, 0x1.f709bp+1, 2, 0x1.6a5ffep-13, false, true},
    .unfused = {1.678e+07, 0x1.62e3fp+2, 0.001543, 0x1.f709aep+1, 2, 0x1.6a5ffep-13, false, true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, uniform_table<32, 2>, float>{
    .fused = {1.678e+07, 0x1.62e3fp+2, 0.0001131, 0x1.4f2ac8p+2, 8192, 0x1.3f02aep+2, false, true},
    .unfused = {1.678e+07, 0x1.62e3fp+2, 0.0001131, 0x1.4f2ac8p+2, 1.639e+04, 0x1.4d763cp+2, false, true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, uniform_table<8, 2>, float>{
    .fused = {1.678e+07, 0x1.62e3fp+2, 0.001757, 0x1.eeb7fp+1, 1024, 0x1.e80b06p+1, false, true},
    .unfused = {1.678e+07, 0x1.62e3fp+2, 0.001757, 0x1.eeb7fp+1, 1024, 0x1.e804f2p+1, false, true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, table<8, 3>, float>{
    .fused = {1.678e+07, 0x1.62e3fp+2, 0.000108, 0x1.50a1fap+2, 1.639e+04, 0x1.4cce98p+2, false, true},
    .unfused = {1.678e+07, 0x1.62e3fp+2, 0.000108, 0x1.50a196p+2, 1.639e+04, 0x1.4cceb4p+2, false, true}};

} // namespace simdact::inline SIMDACT_TARGET
