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
    .fused = {2.402, 0x1.62985701f2c78p+1, 2.134e-16, 0x1.5f551fb29dc5ap-2, 2, 0x1.45d1880094567p-2, false, true},
    .unfused = {2.402, 0x1.62985701f2c78p+1, 2.083e-16, 0x1.be875557c40d2p-2, 2, 0x1.583ed7fb54b3cp-6, false, true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, taylor<2>, float>{
    .fused = {1.678e+07, 0x1.bb7d3p+1, 0.3272, 0x1.28593ep+0, 8, 0x1.19867cp+0, false, true},
    .unfused = {1.678e+07, 0x1.bb7d3p+1, 0.3272, 0x1.28593ep+0, 8, 0x1.19867cp+0, false, true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, taylor<2>, double>{
    .fused = {9.017e+15, 0x1.cc3feec7f5561p+4, 0.3275, -0x1.2860f6d2e83e5p+0, 8, 0x1.25b627d253a86p+0, false, true},
    .unfused = {9.017e+15, 0x1.cc3feec7f5561p+4, 0.3275, -0x1.2860f6d2e83e5p+0, 8, 0x1.25b627d253a86p+0, false, true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, taylor<3>, float>{
    .fused = {1.678e+07, 0x1.bb7d3p+1, 0.2831, 0x1.3e94eep+0, 4, 0x1.c3468ap-1, false, true},
    .unfused = {1.678e+07, 0x1.bb7d3p+1, 0.2831, 0x1.3e94eep+0, 4, 0x1.c3471ap-1, false, true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, taylor<3>, double>{
    .fused = {9.017e+15, 0x1.cc3feec7f5561p+4, 0.2834, 0x1.3e96c890cdf5ap+0, 4, -0x1.dcee2bd9cdf14p-1, false, true},
    .unfused = {9.017e+15, 0x1.cc3feec7f5561p+4, 0.2834, 0x1.3e96c890cdf5ap+0, 4, -0x1.e70207d0f01fep-1, false, true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, taylor<4>, float>{
    .fused = {1.678e+07, 0x1.bb7d3p+1, 0.2572, 0x1.4cf1c6p+0, 10, 0x1.22dbccp+0, false, true},
    .unfused = {1.678e+07, 0x1.bb7d3p+1, 0.2572, 0x1.4cf1c6p+0, 12, 0x1.4c919ep+0, false, true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, taylor<4>, double>{
    .fused = {9.017e+15, 0x1.cc3feec7f5561p+4, 0.2571, -0x1.4d2a06b3e8e73p+0, 10, 0x1.3ff25e49e4f69p+0, false, true},
    .unfused = {9.017e+15, 0x1.cc3feec7f5561p+4, 0.2571, -0x1.4d2a06b3e8e73p+0, 10, 0x1.4b2ab46980cddp+0, false, true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, taylor<5>, float>{
    .fused = {1.678e+07, 0x1.bb7d3p+1, 0.2402, 0x1.570b0cp+0, 4, 0x1.c3442ap-1, false, true},
    .unfused = {1.678e+07, 0x1.bb7d3p+1, 0.2402, 0x1.570b0cp+0, 4, 0x1.c34502p-1, false, true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, taylor<5>, double>{
    .fused = {9.017e+15, 0x1.cc3feec7f5561p+4, 0.2404, -0x1.57108c8bb47a4p+0, 4, -0x1.d302a1bfa1157p-1, false, true},
    .unfused = {9.017e+15, 0x1.cc3feec7f5561p+4, 0.2404, -0x1.57108c8bb47a4p+0, 4, 0x1.eaed9a17b3cb7p-1, false, true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, taylor<6>, float>{
    .fused = {1.678e+07, 0x1.bb7d3p+1, 0.2282, 0x1.5e8c0ep+0, 20, 0x1.5141b6p+0, false, true},
    .unfused = {1.678e+07, 0x1.bb7d3p+1, 0.2282, 0x1.5e8c0ep+0, 34, 0x1.559ebep+0, false, true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, taylor<6>, double>{
    .fused = {9.017e+15, 0x1.cc3feec7f5561p+4, 0.2283, -0x1.5eabe11418fb9p+0, 20, 0x1.5e4c6eb121f47p+0, false, true},
    .unfused = {9.017e+15, 0x1.cc3feec7f5561p+4, 0.2283, -0x1.5eabe11418fb9p+0, 32, -0x1.5bc05a152fc76p+0, false,
                true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, taylor<7>, float>{
    .fused = {1.678e+07, 0x1.bb7d3p+1, 0.2193, 0x1.645934p+0, 4, 0x1.c3439ep-1, false, true},
    .unfused = {1.678e+07, 0x1.bb7d3p+1, 0.2193, 0x1.645934p+0, 15.5, 0x1.56ea5p+0, false, true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, taylor<7>, double>{
    .fused = {9.017e+15, 0x1.cc3feec7f5561p+4, 0.2194, -0x1.646f5cd4bcb97p+0, 4, 0x1.eaed9a17b3caap-1, false, true},
    .unfused = {9.017e+15, 0x1.cc3feec7f5561p+4, 0.2194, -0x1.646f5cd4bcb97p+0, 14.5, 0x1.57e9112c79b14p+0, false,
                true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, taylor<8>, float>{
    .fused = {1.678e+07, 0x1.bb7d3p+1, 0.2124, 0x1.68f86cp+0, 26, 0x1.62883ap+0, false, true},
    .unfused = {1.678e+07, 0x1.bb7d3p+1, 0.2124, 0x1.68f86cp+0, 34, 0x1.5a8368p+0, false, true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, taylor<8>, double>{
    .fused = {9.017e+15, 0x1.cc3feec7f5561p+4, 0.2126, 0x1.68fb73f592e77p+0, 26, 0x1.674de7d4e6df5p+0, false, true},
    .unfused = {9.017e+15, 0x1.cc3feec7f5561p+4, 0.2126, 0x1.68fb73f592e77p+0, 34, -0x1.641abea4355fbp+0, false, true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, pade<3, 2>, float>{
    .fused = {1.678e+07, 0x1.bb7d3p+1, 0.03774, 0x1.293d54p+1, 126, 0x1.084354p+1, false, true},
    .unfused = {1.678e+07, 0x1.bb7d3p+1, 0.03774, 0x1.293d54p+1, 126, 0x1.084354p+1, false, true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, pade<3, 2>, double>{
    .fused = {9.017e+15, 0x1.cc3feec7f5561p+4, 0.03776, -0x1.2946279628c26p+1, 126, -0x1.0c0e327b0835ap+1, false, true},
    .unfused = {9.017e+15, 0x1.cc3feec7f5561p+4, 0.03776, -0x1.2946279628c26p+1, 126, -0x1.0c0e327b0835ap+1, false,
                true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, pade<3, 4>, float>{
    .fused = {1.437e+43, 0x1.601e68p+5, 0.02014, 0x1.52417ep+4, 508, 0x1.65ddc6p+1, false, true},
    .unfused = {1.437e+43, 0x1.601e68p+5, 0.02014, 0x1.52417ep+4, 508, 0x1.65d4c2p+1, false, true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, pade<3, 4>, double>{
    .fused = {0x1.fffffffffffffp1023, 0x1.0a8397b1dcdafp+547, 0.02016, 0x1.0a8397b1dcdafp+547, 508,
              0x1.7dfc8ad75e5dfp+1, false, true},
    .unfused = {0x1.fffffffffffffp1023, 0x1.0a8397b1dcdafp+547, 0.02016, 0x1.0a8397b1dcdafp+547, 508,
                -0x1.8225b2cbb1c13p+1, false, true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, pade<5, 4>, float>{
    .fused = {1.678e+07, 0x1.62e3fp+2, 0.002717, 0x1.d2c73cp+1, 3072, 0x1.d22036p+1, false, true},
    .unfused = {1.678e+07, 0x1.62e3fp+2, 0.002717, 0x1.d2c782p+1, 3072, 0x1.d2c1a4p+1, false, true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, pade<5, 4>, double>{
    .fused = {9.017e+15, 0x1.cc3feec7f5561p+4, 0.002719, -0x1.d2cc5c0316514p+1, 3072, 0x1.d1597c1638a06p+1, false,
              true},
    .unfused = {8.998e+307, 0x1.0a8397b1dcdafp+547, 0.002719, -0x1.d2cc5c0316514p+1, 3072, 0x1.d0a95134cafefp+1, false,
                true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, pade<5, 6>, float>{
    .fused = {1.026e+42, 0x1.601e68p+5, 0.001437, 0x1.688p+4, 1.024e+04, 0x1.0a40e2p+2, false, true},
    .unfused = {1.025e+42, 0x1.601e68p+5, 0.001437, 0x1.688p+4, 1.024e+04, 0x1.0a4128p+2, false, true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, pade<5, 6>, double>{
    .fused = {0x1.fffffffffffffp1023, 0x1.0a8397b1dcdafp+547, 0.001438, 0x1.0a8397b1dcdafp+547, 1.024e+04,
              0x1.102265fafe104p+2, false, true},
    .unfused = {0x1.fffffffffffffp1023, 0x1.0a8397b1dcdafp+547, 0.001438, 0x1.0a8397b1dcdafp+547, 1.024e+04,
                -0x1.10709bc37f76fp+2, false, true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, pade<7, 6>, float>{
    .fused = {1.678e+07, 0x1.62e3fp+2, 0.0001923, 0x1.3e2be6p+2, 4.096e+04, 0x1.3e0eecp+2, false, true},
    .unfused = {8.508e+37, 0x1.601e68p+5, 0.0001924, 0x1.3e29bap+2, 4.096e+04, 0x1.3e1466p+2, false, true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, pade<7, 6>, double>{
    .fused = {9.017e+15, 0x1.cc3feec7f5561p+4, 0.0001922, -0x1.3e26a77982116p+2, 4.096e+04, -0x1.3b58ac68e0424p+2,
              false, true},
    .unfused = {9.017e+15, 0x1.cc3feec7f5561p+4, 0.0001922, -0x1.3e26a7798211fp+2, 4.096e+04, 0x1.39da965753103p+2,
                false, true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, pade<7, 8>, float>{
    .fused = {7.24e+40, 0x1.601e68p+5, 0.0001015, 0x1.7e9e04p+4, 1.966e+05, 0x1.62ef68p+2, false, true},
    .unfused = {7.248e+40, 0x1.601e68p+5, 0.0001016, 0x1.7e9e04p+4, 2.294e+05, 0x1.694b72p+2, false, true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, pade<7, 8>, double>{
    .fused = {0x1.fffffffffffffp1023, 0x1.0a8397b1dcdafp+547, 0.0001017, 0x1.0a8397b1dcdafp+547, 1.966e+05,
              -0x1.680bb5bf1e7fp+2, false, true},
    .unfused = {0x1.fffffffffffffp1023, 0x1.0a8397b1dcdafp+547, 0.0001017, 0x1.0a8397b1dcdafp+547, 1.966e+05,
                -0x1.6331b7f43dc2bp+2, false, true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, pade<9, 8>, float>{
    .fused = {1.678e+07, 0x1.bb9d38p+2, 1.381e-05, 0x1.92757ap+2, 6.554e+05, 0x1.928096p+2, false, true},
    .unfused = {1.678e+07, 0x1.bb9d38p+2, 1.386e-05, 0x1.92567ep+2, 1.049e+06, 0x1.905e02p+2, false, true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, pade<9, 8>, double>{
    .fused = {4.499e+307, 0x1.0a8397b1dcdafp+547, 1.359e-05, -0x1.9302cccf5bde8p+2, 6.554e+05, 0x1.925183be30fa1p+2,
              false, true},
    .unfused = {9.017e+15, 0x1.cc3feec7f5561p+4, 1.359e-05, -0x1.9302cccf5bde8p+2, 9.176e+05, 0x1.92c47f5caa768p+2,
                false, true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, spline<3>, float>{
    .fused = {4.746e+17, 0x1.0fb71p+4, 0.02656, 0x1.db594cp+0, 1.126e+15, 0x1.1acf82p+4, false, true},
    .unfused = {4.746e+17, 0x1.0fb714p+4, 0.02656, 0x1.db5474p+0, 1.126e+15, 0x1.1acf8ap+4, false, true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, spline<3>, double>{
    .fused = {2.531e+26, 0x1.0fc677c81ce5bp+4, 0.02659, 0x1.db50363a7312p+0, 1.126e+15, 0x1.1b633c2bc879dp+4, false,
              true},
    .unfused = {2.531e+26, 0x1.0fc677c81ce5bp+4, 0.02659, 0x1.db50363a7310fp+0, 1.126e+15, 0x1.1b633c2bc87a3p+4, false,
                true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, spline<15>, float>{
    .fused = {6.871e+10, 0x1.a07c62p+3, 0.02926, 0x1.7e27a2p-1, 1.718e+10, 0x1.88fbecp+3, false, true},
    .unfused = {6.871e+10, 0x1.a07c62p+3, 0.02926, 0x1.7e2d02p-1, 1.718e+10, 0x1.88fbecp+3, false, true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, spline<15>, double>{
    .fused = {2.016e+21, -0x1.15449bf3facb5p+4, 0.02929, 0x1.7e18520fb15d3p-1, 1.343e+08, 0x1.3783ddc6cba19p+3, false,
              true},
    .unfused = {2.016e+21, -0x1.15449bf3facb5p+4, 0.02929, 0x1.7e18520fb15d3p-1, 1.049e+06, 0x1.d4926fb8d608p+2, false,
                true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, spline<31>, float>{
    .fused = {1.964e+07, 0x1.23563ep+3, 0.0007988, 0x1.6d90fep+0, 1.639e+04, 0x1.4e6ef6p+2, false, true},
    .unfused = {1.964e+07, 0x1.23563ep+3, 0.0007988, 0x1.6d91ecp+0, 1.639e+04, 0x1.4e6ef6p+2, false, true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, spline<31>, double>{
    .fused = {9.017e+15, 0x1.cc3feec7f5561p+4, 0.0007996, -0x1.6d7b3bacf89c4p+0, 2, 0x1.eecdd3cb13d45p-7, false, true},
    .unfused = {9.017e+15, 0x1.cc3feec7f5561p+4, 0.0007996, -0x1.6d7b3bacf89b3p+0, 2, 0x1.eecdd3cb13d45p-7, false,
                true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, spline<36>, float>{
    .fused = {5.449e+07, 0x1.2ffdfep+3, 0.0007202, 0x1.910b56p-1, 1.678e+07, 0x1.1ffdfep+3, false, true},
    .unfused = {5.449e+07, 0x1.2ffdfep+3, 0.0007202, 0x1.911b12p-1, 1.678e+07, 0x1.1ffdfep+3, false, true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, spline<36>, double>{
    .fused = {9.017e+15, 0x1.cc3feec7f5561p+4, 0.0007209, -0x1.91275efe32048p-1, 2, 0x1.eecdd3cb13d16p-7, false, true},
    .unfused = {9.017e+15, 0x1.cc3feec7f5561p+4, 0.0007209, -0x1.91275efe32048p-1, 2, 0x1.eecdd3cb13d16p-7, false,
                true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, spline<63>, float>{
    .fused = {2.067e+07, 0x1.249124p+3, 7.937e-05, 0x1.c0f158p-2, 1.678e+07, 0x1.1b6c92p+3, false, true},
    .unfused = {2.067e+07, 0x1.249122p+3, 7.937e-05, 0x1.c11bbcp-2, 1.678e+07, 0x1.1b6c9p+3, false, true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, spline<63>, double>{
    .fused = {9.017e+15, 0x1.cc3feec7f5561p+4, 7.936e-05, 0x1.c0efb0bc6d6abp-2, 2, -0x1.e0f1600cc4d54p-10, false, true},
    .unfused = {9.017e+15, 0x1.cc3feec7f5561p+4, 7.936e-05, 0x1.c0efb0bc6d6abp-2, 2, -0x1.e0f1600cc4d54p-10, false,
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
    .fused = {9.017e+15, 0x1.cc3feec7f5561p+4, 0.01165, -0x1.5b237bc7bf11p-1, 0, 0, false, true},
    .unfused = {9.017e+15, 0x1.cc3feec7f5561p+4, 0.01165, -0x1.5b237bc7bf11p-1, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, schraudolph_ng, float>{
    .fused = {1.678e+07, 0x1.3687aap+3, 0.003917, 0x1.1cb14ep-1, 4.195e+06, 0x1.0a2b18p+3, false, true},
    .unfused = {1.678e+07, 0x1.3687aap+3, 0.003917, 0x1.1ca15ep-1, 4.195e+06, 0x1.0a2b18p+3, false, true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, schraudolph_ng, double>{
    .fused = {9.017e+15, 0x1.cc3feec7f5561p+4, 0.003919, 0x1.1cad1a18e1ee7p-1, 0, 0, false, true},
    .unfused = {9.017e+15, 0x1.cc3feec7f5561p+4, 0.003919, 0x1.1cad1a18e1ee7p-1, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::tanh_derivative, expm1_quotient, double>{
    .fused = {9.017e+15, 0x1.cc3feec7f5561p+4, 1.668e-16, -0x1.df121a60d060fp-18, 2, 0x1.eecdd3cb13d11p-7, false, true},
    .unfused = {9.017e+15, 0x1.cc3feec7f5561p+4, 2.254e-16, -0x1.bf963b9089ff6p-1, 256, -0x1.aad28f0023cb6p+1, false,
                true}};

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
