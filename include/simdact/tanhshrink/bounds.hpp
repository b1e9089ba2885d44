// SPDX-License-Identifier: BSL-1.0
// The bounds of the functions of this folder by every method: measured, see README, "Add a method".
#pragma once

#include <simdact/bound.hpp>
#include <simdact/fn.hpp>
#include <simdact/policy.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// clang-format off

template <>
inline constexpr bounds stated<fn::tanhshrink, series_quotient, float>{
    .fused = {.max_ulp = 2.138, .max_ulp_at = 0x1.7623dap-2, .max_abs = 1, .max_abs_at = 0x1.000002p+24,
              .max_step_down = 1, .max_step_down_at = 0x1.d741a4p-1, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 2.951, .max_ulp_at = 0x1.7156b6p-3, .max_abs = 1, .max_abs_at = 0x1.000002p+24,
                .max_step_down = 2, .max_step_down_at = 0x1.d24934p-1, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanhshrink, series_quotient, double>{
    .fused = {.max_ulp = 2.358, .max_ulp_at = -0x1.70c5a6b39e418p-4, .max_abs = 1.05,
              .max_abs_at = 0x1.13db3f0b2e10dp+55, .max_step_down = 1, .max_step_down_at = 0x1.d43ad118c4544p-1,
              .odd = true, .bounded = true},
    .unfused = {.max_ulp = 3.227, .max_ulp_at = 0x1.72245df7640cap-3, .max_abs = 1.05,
                .max_abs_at = 0x1.13db3f0b2e10dp+55, .max_step_down = 2, .max_step_down_at = -0x1.d501699b1c17dp-1,
                .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanhshrink, table<32, 4>, float>{
    .fused = {.max_ulp = 2.433e+07, .max_ulp_at = 0x1.3aa97ap-12, .max_abs = 1.05, .max_abs_at = 0x1.02cp+24,
              .max_step_down = 4096, .max_step_down_at = 0x1.017c38p-5, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 2.433e+07, .max_ulp_at = 0x1.3aa97ap-12, .max_abs = 1.05, .max_abs_at = 0x1.02cp+24,
                .max_step_down = 4096, .max_step_down_at = 0x1.017c38p-5, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanhshrink, table<8, 7>, float>{
    .fused = {.max_ulp = 2.445e+07, .max_ulp_at = 0x1.3980a8p-12, .max_abs = 1.05, .max_abs_at = 0x1.02cp+24,
              .max_step_down = 2048, .max_step_down_at = 0x1.001558p-5, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 2.445e+07, .max_ulp_at = 0x1.3980a8p-12, .max_abs = 1.05, .max_abs_at = 0x1.02cp+24,
                .max_step_down = 2048, .max_step_down_at = 0x1.001558p-5, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanhshrink, uniform_table<32, 1>, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1.250bfep-41, .max_abs = 1, .max_abs_at = 0x1.000002p+24,
              .max_step_down = 512, .max_step_down_at = 0x1.857348p-3, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1.250bfep-41, .max_abs = 1, .max_abs_at = 0x1.000002p+24,
                .max_step_down = 512, .max_step_down_at = 0x1.857346p-3, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanhshrink, uniform_table<32, 2>, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1.250bfep-41, .max_abs = 1, .max_abs_at = 0x1.000002p+24,
              .max_step_down = 8192, .max_step_down_at = 0x1.59fad8p-4, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1.250bfep-41, .max_abs = 1, .max_abs_at = 0x1.000002p+24,
                .max_step_down = 7680, .max_step_down_at = 0x1.59fadap-4, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanhshrink, uniform_table<8, 2>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = 0x1.250bfep-20, .max_abs = 1.05, .max_abs_at = 0x1.02cp+24,
              .max_step_down = 192, .max_step_down_at = 0x1.1ab276p-2, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = 0x1.250bfep-20, .max_abs = 1.05, .max_abs_at = 0x1.02cp+24,
                .max_step_down = 192, .max_step_down_at = 0x1.1ab278p-2, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanhshrink, table<8, 3>, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = 0x1.250bfep-20, .max_abs = 1.05, .max_abs_at = 0x1.02cp+24,
              .max_step_down = 512, .max_step_down_at = 0x1.bab468p-3, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = 0x1.250bfep-20, .max_abs = 1.05, .max_abs_at = 0x1.02cp+24,
                .max_step_down = 512, .max_step_down_at = 0x1.bab468p-3, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanhshrink, expm1_quotient, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = 0x1.250bfe1b082f4p-335, .max_abs = 1.001,
              .max_abs_at = 0x1.13db3f0b2e10dp+55, .max_step_down = 9.908e+15, .max_step_down_at = 0x1p-26, .odd = true,
              .bounded = true},
    .unfused = {.max_ulp = 4.61e+18, .max_ulp_at = 0x1.a66efa37f595cp-31, .max_abs = 1.001,
                .max_abs_at = 0x1.13db3f0b2e10dp+55, .max_step_down = 9.908e+15, .max_step_down_at = 0x1p-26,
                .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanhshrink, pade<3, 2>, float>{
    .fused = {.max_ulp = 2.031e+25, .max_ulp_at = 0x1.11113p-42, .max_abs = 1.05, .max_abs_at = 0x1.02cp+24,
              .max_step_down = 1.935e+25, .max_step_down_at = 0x1.11113p-42, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 2.031e+25, .max_ulp_at = 0x1.11113p-42, .max_abs = 1.05, .max_abs_at = 0x1.02cp+24,
                .max_step_down = 1.935e+25, .max_step_down_at = 0x1.11113p-42, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanhshrink, pade<3, 2>, double>{
    .fused = {.max_ulp = 2.009e+205, .max_ulp_at = 0x1.2121a10ab7118p-340, .max_abs = 1.001,
              .max_abs_at = 0x1.13db3f0b2e10dp+55, .max_step_down = 2.208e+205,
              .max_step_down_at = 0x1.2121a10ab7118p-340, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 2.009e+205, .max_ulp_at = 0x1.2121a10ab7118p-340, .max_abs = 1.001,
                .max_abs_at = 0x1.13db3f0b2e10dp+55, .max_step_down = 2.208e+205,
                .max_step_down_at = 0x1.2121a10ab7118p-340, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanhshrink, pade<3, 4>, float>{
    .fused = {.max_ulp = 2.031e+25, .max_ulp_at = 0x1.3ec006p-42, .max_abs = 1.05, .max_abs_at = 0x1.02cp+24,
              .max_step_down = 1.935e+25, .max_step_down_at = 0x1.3ec006p-42, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 2.031e+25, .max_ulp_at = 0x1.3ec006p-42, .max_abs = 1.05, .max_abs_at = 0x1.02cp+24,
                .max_step_down = 1.935e+25, .max_step_down_at = 0x1.3ec006p-42, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanhshrink, pade<3, 4>, double>{
    .fused = {.max_ulp = 1.005e+205, .max_ulp_at = -0x1.f8ae5a506dab5p-341, .max_abs = 1.001,
              .max_abs_at = 0x1.13db3f0b2e10dp+55, .max_step_down = 1.104e+205,
              .max_step_down_at = -0x1.f8ae5a506dab5p-341, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1.005e+205, .max_ulp_at = -0x1.f8ae5a506dab5p-341, .max_abs = 1.001,
                .max_abs_at = 0x1.13db3f0b2e10dp+55, .max_step_down = 1.104e+205,
                .max_step_down_at = -0x1.f8ae5a506dab5p-341, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanhshrink, pade<5, 4>, float>{
    .fused = {.max_ulp = 2.031e+25, .max_ulp_at = 0x1.18a00cp-42, .max_abs = 1.05, .max_abs_at = 0x1.02cp+24,
              .max_step_down = 1.935e+25, .max_step_down_at = 0x1.18a00cp-42, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 2.031e+25, .max_ulp_at = 0x1.18a00cp-42, .max_abs = 1.05, .max_abs_at = 0x1.02cp+24,
                .max_step_down = 1.935e+25, .max_step_down_at = 0x1.18a00cp-42, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanhshrink, pade<5, 4>, double>{
    .fused = {.max_ulp = 2.009e+205, .max_ulp_at = 0x1.2121a10ab7117p-340, .max_abs = 1.001,
              .max_abs_at = 0x1.13db3f0b2e10dp+55, .max_step_down = 2.208e+205,
              .max_step_down_at = 0x1.2121a10ab7117p-340, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 2.009e+205, .max_ulp_at = 0x1.2121a10ab7117p-340, .max_abs = 1.001,
                .max_abs_at = 0x1.13db3f0b2e10dp+55, .max_step_down = 2.208e+205,
                .max_step_down_at = 0x1.2121a10ab7117p-340, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanhshrink, pade<5, 6>, float>{
    .fused = {.max_ulp = 2.031e+25, .max_ulp_at = 0x1.9a4p-42, .max_abs = 1.05, .max_abs_at = 0x1.02cp+24,
              .max_step_down = 1.935e+25, .max_step_down_at = 0x1.9a4p-42, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 2.031e+25, .max_ulp_at = 0x1.9a4p-42, .max_abs = 1.05, .max_abs_at = 0x1.02cp+24,
                .max_step_down = 1.935e+25, .max_step_down_at = 0x1.9a4p-42, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanhshrink, pade<5, 6>, double>{
    .fused = {.max_ulp = 1.005e+205, .max_ulp_at = -0x1.f8ae5a506dab3p-341, .max_abs = 1.001,
              .max_abs_at = 0x1.13db3f0b2e10dp+55, .max_step_down = 1.104e+205,
              .max_step_down_at = -0x1.f8ae5a506dab3p-341, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1.005e+205, .max_ulp_at = -0x1.f8ae5a506dab3p-341, .max_abs = 1.001,
                .max_abs_at = 0x1.13db3f0b2e10dp+55, .max_step_down = 1.104e+205,
                .max_step_down_at = -0x1.f8ae5a506dab3p-341, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanhshrink, pade<7, 6>, float>{
    .fused = {.max_ulp = 1.016e+25, .max_ulp_at = 0x1.f28p-43, .max_abs = 1.05, .max_abs_at = 0x1.02cp+24,
              .max_step_down = 9.672e+24, .max_step_down_at = 0x1.f28p-43, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1.016e+25, .max_ulp_at = 0x1.f28p-43, .max_abs = 1.05, .max_abs_at = 0x1.02cp+24,
                .max_step_down = 9.672e+24, .max_step_down_at = 0x1.f28p-43, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanhshrink, pade<7, 6>, double>{
    .fused = {.max_ulp = 1.005e+205, .max_ulp_at = -0x1.f8ae5a506dab4p-341, .max_abs = 1.001,
              .max_abs_at = 0x1.13db3f0b2e10dp+55, .max_step_down = 1.104e+205,
              .max_step_down_at = -0x1.f8ae5a506dab4p-341, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1.005e+205, .max_ulp_at = -0x1.f8ae5a506dab4p-341, .max_abs = 1.001,
                .max_abs_at = 0x1.13db3f0b2e10dp+55, .max_step_down = 1.104e+205,
                .max_step_down_at = -0x1.f8ae5a506dab4p-341, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanhshrink, pade<7, 8>, float>{
    .fused = {.max_ulp = 2.031e+25, .max_ulp_at = 0x1.096p-42, .max_abs = 1.05, .max_abs_at = 0x1.02cp+24,
              .max_step_down = 1.935e+25, .max_step_down_at = 0x1.096p-42, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 2.031e+25, .max_ulp_at = 0x1.096p-42, .max_abs = 1.05, .max_abs_at = 0x1.02cp+24,
                .max_step_down = 1.935e+25, .max_step_down_at = 0x1.096p-42, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanhshrink, pade<7, 8>, double>{
    .fused = {.max_ulp = 2.009e+205, .max_ulp_at = 0x1.2121a10ab711ep-340, .max_abs = 1.001,
              .max_abs_at = 0x1.13db3f0b2e10dp+55, .max_step_down = 2.208e+205,
              .max_step_down_at = 0x1.2121a10ab711ep-340, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 2.009e+205, .max_ulp_at = 0x1.2121a10ab711ep-340, .max_abs = 1.001,
                .max_abs_at = 0x1.13db3f0b2e10dp+55, .max_step_down = 2.208e+205,
                .max_step_down_at = 0x1.2121a10ab711ep-340, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanhshrink, pade<9, 8>, float>{
    .fused = {.max_ulp = 1.016e+25, .max_ulp_at = 0x1.f28dbap-43, .max_abs = 1.05, .max_abs_at = 0x1.02cp+24,
              .max_step_down = 9.672e+24, .max_step_down_at = 0x1.f28dbap-43, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1.016e+25, .max_ulp_at = 0x1.f28dbap-43, .max_abs = 1.05, .max_abs_at = 0x1.02cp+24,
                .max_step_down = 9.672e+24, .max_step_down_at = 0x1.f28dbap-43, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanhshrink, pade<9, 8>, double>{
    .fused = {.max_ulp = 1.005e+205, .max_ulp_at = -0x1.f8ae5a506dab3p-341, .max_abs = 1.001,
              .max_abs_at = 0x1.13db3f0b2e10dp+55, .max_step_down = 1.104e+205,
              .max_step_down_at = -0x1.f8ae5a506dab3p-341, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1.005e+205, .max_ulp_at = -0x1.f8ae5a506dab3p-341, .max_abs = 1.001,
                .max_abs_at = 0x1.13db3f0b2e10dp+55, .max_step_down = 1.104e+205,
                .max_step_down_at = -0x1.f8ae5a506dab3p-341, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanhshrink, spline<3>, float>{
    .fused = {.max_ulp = 5.773e+11, .max_ulp_at = 0x1.929854p-19, .max_abs = 1.05, .max_abs_at = 0x1.02cp+24,
              .max_step_down = 1.375e+11, .max_step_down_at = 0x1.fffffcp-19, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 5.773e+11, .max_ulp_at = 0x1.929856p-19, .max_abs = 1.05, .max_abs_at = 0x1.02cp+24,
                .max_step_down = 1.375e+11, .max_step_down_at = 0x1.fffffcp-19, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanhshrink, spline<3>, double>{
    .fused = {.max_ulp = 1.587e+29, .max_ulp_at = -0x1.929ff1dba735bp-48, .max_abs = 1.001,
              .max_abs_at = 0x1.13db3f0b2e10dp+55, .max_step_down = 4.358e+28,
              .max_step_down_at = 0x1.ffffffffffffep-48, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1.587e+29, .max_ulp_at = -0x1.929ff1dba735bp-48, .max_abs = 1.001,
                .max_abs_at = 0x1.13db3f0b2e10dp+55, .max_step_down = 4.358e+28,
                .max_step_down_at = 0x1.ffffffffffffep-48, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanhshrink, spline<15>, float>{
    .fused = {.max_ulp = 2.956e+14, .max_ulp_at = 0x1.196p-23, .max_abs = 1.05, .max_abs_at = 0x1.02cp+24,
              .max_step_down = 2048, .max_step_down_at = 0x1.01e2bep-5, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 2.956e+14, .max_ulp_at = 0x1.196p-23, .max_abs = 1.05, .max_abs_at = 0x1.02cp+24,
                .max_step_down = 2048, .max_step_down_at = 0x1.01e2bep-5, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanhshrink, spline<15>, double>{
    .fused = {.max_ulp = 8.122e+31, .max_ulp_at = 0x1.18899c2062b7fp-52, .max_abs = 1.001,
              .max_abs_at = 0x1.13db3f0b2e10dp+55, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 8.122e+31, .max_ulp_at = 0x1.18899c2062b7fp-52, .max_abs = 1.001,
                .max_abs_at = 0x1.13db3f0b2e10dp+55, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanhshrink, spline<31>, float>{
    .fused = {.max_ulp = 9.236e+12, .max_ulp_at = 0x1.648p-21, .max_abs = 1.05, .max_abs_at = 0x1.02cp+24,
              .max_step_down = 8192, .max_step_down_at = 0x1.0031acp-6, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 9.236e+12, .max_ulp_at = 0x1.648p-21, .max_abs = 1.05, .max_abs_at = 0x1.02cp+24,
                .max_step_down = 8192, .max_step_down_at = 0x1.0031acp-6, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanhshrink, spline<31>, double>{
    .fused = {.max_ulp = 2.538e+30, .max_ulp_at = 0x1.6332f66f78c43p-50, .max_abs = 1.001,
              .max_abs_at = 0x1.13db3f0b2e10dp+55, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 2.538e+30, .max_ulp_at = 0x1.6332f66f78c43p-50, .max_abs = 1.001,
                .max_abs_at = 0x1.13db3f0b2e10dp+55, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanhshrink, spline<36>, float>{
    .fused = {.max_ulp = 4.618e+12, .max_ulp_at = 0x1.1de886p-20, .max_abs = 1.05, .max_abs_at = 0x1.02cp+24,
              .max_step_down = 2048, .max_step_down_at = 0x1.00494cp-5, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 4.618e+12, .max_ulp_at = 0x1.1de886p-20, .max_abs = 1.05, .max_abs_at = 0x1.02cp+24,
                .max_step_down = 2048, .max_step_down_at = 0x1.00494cp-5, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanhshrink, spline<36>, double>{
    .fused = {.max_ulp = 1.269e+30, .max_ulp_at = 0x1.1dfa0b0da6068p-49, .max_abs = 1.001,
              .max_abs_at = 0x1.13db3f0b2e10dp+55, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1.269e+30, .max_ulp_at = 0x1.1dfa0b0da6068p-49, .max_abs = 1.001,
                .max_abs_at = 0x1.13db3f0b2e10dp+55, .max_step_down = 4, .max_step_down_at = 0x1.de78203c367cep-1,
                .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanhshrink, spline<63>, float>{
    .fused = {.max_ulp = 7.215e+10, .max_ulp_at = 0x1.000002p-17, .max_abs = 1.05, .max_abs_at = 0x1.02cp+24,
              .odd = true, .bounded = true},
    .unfused = {.max_ulp = 7.215e+10, .max_ulp_at = 0x1.000002p-17, .max_abs = 1.05, .max_abs_at = 0x1.02cp+24,
                .max_step_down = 32, .max_step_down_at = 0x1.47a0dep-2, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanhshrink, spline<63>, double>{
    .fused = {.max_ulp = 1.983e+28, .max_ulp_at = 0x1.0000000000001p-46, .max_abs = 1.001,
              .max_abs_at = 0x1.13db3f0b2e10dp+55, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1.983e+28, .max_ulp_at = 0x1.0000000000001p-46, .max_abs = 1.001,
                .max_abs_at = 0x1.13db3f0b2e10dp+55, .max_step_down = 35.2, .max_step_down_at = 0x1.6a4ee31486388p-2,
                .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanhshrink, taylor<2>, float>{
    .fused = {.max_ulp = 2.445e+07, .max_ulp_at = 0x1.3988e2p-12, .max_abs = 1.05, .max_abs_at = 0x1.02cp+24,
              .max_step_down = 1.207e+07, .max_step_down_at = 0x1.28593cp+0, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 2.445e+07, .max_ulp_at = 0x1.3988e2p-12, .max_abs = 1.05, .max_abs_at = 0x1.02cp+24,
                .max_step_down = 1.207e+07, .max_step_down_at = 0x1.28593cp+0, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanhshrink, taylor<2>, double>{
    .fused = {.max_ulp = 1.203e+16, .max_ulp_at = 0x1.0000000000001p-26, .max_abs = 1.001,
              .max_abs_at = 0x1.13db3f0b2e10dp+55, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1.203e+16, .max_ulp_at = 0x1.0000000000001p-26, .max_abs = 1.001,
                .max_abs_at = 0x1.13db3f0b2e10dp+55, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanhshrink, taylor<3>, float>{
    .fused = {.max_ulp = 2.445e+07, .max_ulp_at = 0x1.3988e2p-12, .max_abs = 1.05, .max_abs_at = 0x1.02cp+24,
              .max_step_down = 2048, .max_step_down_at = 0x1.001558p-5, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 2.445e+07, .max_ulp_at = 0x1.3988e2p-12, .max_abs = 1.05, .max_abs_at = 0x1.02cp+24,
                .max_step_down = 2048, .max_step_down_at = 0x1.001558p-5, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanhshrink, taylor<3>, double>{
    .fused = {.max_ulp = 1.203e+16, .max_ulp_at = 0x1.0000000000001p-26, .max_abs = 1.001,
              .max_abs_at = 0x1.13db3f0b2e10dp+55, .max_step_down = 70.4, .max_step_down_at = -0x1.bd546059312ep-3,
              .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1.203e+16, .max_ulp_at = 0x1.0000000000001p-26, .max_abs = 1.001,
                .max_abs_at = 0x1.13db3f0b2e10dp+55, .max_step_down = 70.4, .max_step_down_at = -0x1.c8058e2deadccp-3,
                .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanhshrink, taylor<4>, float>{
    .fused = {.max_ulp = 2.445e+07, .max_ulp_at = 0x1.3988e2p-12, .max_abs = 1.05, .max_abs_at = 0x1.02cp+24,
              .max_step_down = 9.27e+06, .max_step_down_at = 0x1.4cf1c4p+0, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 2.445e+07, .max_ulp_at = 0x1.3988e2p-12, .max_abs = 1.05, .max_abs_at = 0x1.02cp+24,
                .max_step_down = 9.27e+06, .max_step_down_at = 0x1.4cf1c4p+0, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanhshrink, taylor<4>, double>{
    .fused = {.max_ulp = 1.203e+16, .max_ulp_at = 0x1.0000000000001p-26, .max_abs = 1.001,
              .max_abs_at = 0x1.13db3f0b2e10dp+55, .max_step_down = 70.4, .max_step_down_at = -0x1.ad0e7f3ab4b72p-3,
              .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1.203e+16, .max_ulp_at = 0x1.0000000000001p-26, .max_abs = 1.001,
                .max_abs_at = 0x1.13db3f0b2e10dp+55, .max_step_down = 17.6, .max_step_down_at = 0x1.b32754561bcaap-2,
                .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanhshrink, taylor<5>, float>{
    .fused = {.max_ulp = 2.445e+07, .max_ulp_at = 0x1.3988e2p-12, .max_abs = 1.05, .max_abs_at = 0x1.02cp+24,
              .max_step_down = 2048, .max_step_down_at = 0x1.001558p-5, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 2.445e+07, .max_ulp_at = 0x1.3988e2p-12, .max_abs = 1.05, .max_abs_at = 0x1.02cp+24,
                .max_step_down = 2048, .max_step_down_at = 0x1.001558p-5, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanhshrink, taylor<5>, double>{
    .fused = {.max_ulp = 1.203e+16, .max_ulp_at = 0x1.0000000000001p-26, .max_abs = 1.001,
              .max_abs_at = 0x1.13db3f0b2e10dp+55, .max_step_down = 70.4, .max_step_down_at = -0x1.c000020078036p-3,
              .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1.203e+16, .max_ulp_at = 0x1.0000000000001p-26, .max_abs = 1.001,
                .max_abs_at = 0x1.13db3f0b2e10dp+55, .max_step_down = 70.4, .max_step_down_at = 0x1.b1e5d4ea6c268p-3,
                .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanhshrink, taylor<6>, float>{
    .fused = {.max_ulp = 2.445e+07, .max_ulp_at = 0x1.3988e2p-12, .max_abs = 1.05, .max_abs_at = 0x1.02cp+24,
              .max_step_down = 8.152e+06, .max_step_down_at = 0x1.5e8c0cp+0, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 2.445e+07, .max_ulp_at = 0x1.3988e2p-12, .max_abs = 1.05, .max_abs_at = 0x1.02cp+24,
                .max_step_down = 8.152e+06, .max_step_down_at = 0x1.5e8c0cp+0, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanhshrink, taylor<6>, double>{
    .fused = {.max_ulp = 1.203e+16, .max_ulp_at = 0x1.0000000000001p-26, .max_abs = 1.001,
              .max_abs_at = 0x1.13db3f0b2e10dp+55, .max_step_down = 70.4, .max_step_down_at = 0x1.abe251c33bb23p-3,
              .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1.203e+16, .max_ulp_at = 0x1.0000000000001p-26, .max_abs = 1.001,
                .max_abs_at = 0x1.13db3f0b2e10dp+55, .max_step_down = 17.6, .max_step_down_at = 0x1.db561ca6884d6p-2,
                .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanhshrink, taylor<7>, float>{
    .fused = {.max_ulp = 2.445e+07, .max_ulp_at = 0x1.3988e2p-12, .max_abs = 1.05, .max_abs_at = 0x1.02cp+24,
              .max_step_down = 2048, .max_step_down_at = 0x1.001558p-5, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 2.445e+07, .max_ulp_at = 0x1.3988e2p-12, .max_abs = 1.05, .max_abs_at = 0x1.02cp+24,
                .max_step_down = 2048, .max_step_down_at = 0x1.001558p-5, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanhshrink, taylor<7>, double>{
    .fused = {.max_ulp = 1.203e+16, .max_ulp_at = 0x1.0000000000001p-26, .max_abs = 1.001,
              .max_abs_at = 0x1.13db3f0b2e10dp+55, .max_step_down = 17.6, .max_step_down_at = -0x1.d6d5336c1387p-2,
              .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1.203e+16, .max_ulp_at = 0x1.0000000000001p-26, .max_abs = 1.001,
                .max_abs_at = 0x1.13db3f0b2e10dp+55, .max_step_down = 70.4, .max_step_down_at = -0x1.c15b2d00dc255p-3,
                .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanhshrink, taylor<8>, float>{
    .fused = {.max_ulp = 2.445e+07, .max_ulp_at = 0x1.3988e2p-12, .max_abs = 1.05, .max_abs_at = 0x1.02cp+24,
              .max_step_down = 3.775e+06, .max_step_down_at = 0x1.68f86ap+0, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 2.445e+07, .max_ulp_at = 0x1.3988e2p-12, .max_abs = 1.05, .max_abs_at = 0x1.02cp+24,
                .max_step_down = 3.775e+06, .max_step_down_at = 0x1.68f86ap+0, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanhshrink, taylor<8>, double>{
    .fused = {.max_ulp = 1.203e+16, .max_ulp_at = 0x1.0000000000001p-26, .max_abs = 1.001,
              .max_abs_at = 0x1.13db3f0b2e10dp+55, .max_step_down = 17.6, .max_step_down_at = 0x1.cbe8900d9b42cp-2,
              .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1.203e+16, .max_ulp_at = 0x1.0000000000001p-26, .max_abs = 1.001,
                .max_abs_at = 0x1.13db3f0b2e10dp+55, .max_step_down = 70.4, .max_step_down_at = 0x1.c4691b957433bp-3,
                .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanhshrink, k_tanh, float>{
    .fused = {.max_ulp = 1.903e+07, .max_ulp_at = 0x1.1ffffep-2, .max_abs = 1.05, .max_abs_at = 0x1.02cp+24,
              .max_step_down = 1.678e+07, .max_step_down_at = 0x1.1ffffep-2, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1.903e+07, .max_ulp_at = 0x1.1ffffep-2, .max_abs = 1.05, .max_abs_at = 0x1.02cp+24,
                .max_step_down = 1.678e+07, .max_step_down_at = 0x1.1ffffep-2, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanhshrink, k_tanh_monotone, float>{
    .fused = {.max_ulp = 1.903e+07, .max_ulp_at = 0x1.1ffffep-2, .max_abs = 1.05, .max_abs_at = 0x1.02cp+24,
              .max_step_down = 1.259e+07, .max_step_down_at = 0x1.1ffffep-2, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1.903e+07, .max_ulp_at = 0x1.1ffffep-2, .max_abs = 1.05, .max_abs_at = 0x1.02cp+24,
                .max_step_down = 1.259e+07, .max_step_down_at = 0x1.1ffffep-2, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanhshrink, k_tanh_64, float>{
    .fused = {.max_ulp = 1.762e+07, .max_ulp_at = 0x1.250bfep-20, .max_abs = 1.05, .max_abs_at = 0x1.02cp+24,
              .max_step_down = 1.259e+07, .max_step_down_at = 0x1.0ffffep-2, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1.762e+07, .max_ulp_at = 0x1.250bfep-20, .max_abs = 1.05, .max_abs_at = 0x1.02cp+24,
                .max_step_down = 1.259e+07, .max_step_down_at = 0x1.0ffffep-2, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanhshrink, schraudolph, float>{
    .fused = {.max_ulp = 8.273e+42, .max_abs = 1.05, .max_abs_at = 0x1.02cp+24, .max_step_down = 3.095e+26,
              .max_step_down_at = -0x1.fffffep-32, .bounded = true},
    .unfused = {.max_ulp = 8.273e+42, .max_abs = 1.05, .max_abs_at = 0x1.02cp+24, .max_step_down = 3.095e+26,
                .max_step_down_at = -0x1.fffffep-32, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanhshrink, schraudolph, double>{
    .fused = {.max_ulp = 0x1.fffffffffffffp1023, .max_ulp_at = -0x1.b3f97971d80abp-947, .max_abs = 1.001,
              .max_abs_at = 0x1.13db3f0b2e10dp+55, .max_step_down = 5.268e+52, .max_step_down_at = -0x1p-60,
              .bounded = true},
    .unfused = {.max_ulp = 0x1.fffffffffffffp1023, .max_ulp_at = -0x1.b3f97971d80abp-947, .max_abs = 1.001,
                .max_abs_at = 0x1.13db3f0b2e10dp+55, .max_step_down = 5.268e+52, .max_step_down_at = -0x1p-60,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanhshrink, schraudolph_ng, float>{
    .fused = {.max_ulp = 3.093e+32, .max_ulp_at = -0x1.d09ffep-42, .max_abs = 1.05, .max_abs_at = 0x1.02cp+24,
              .max_step_down = 5.498e+11, .max_step_down_at = 0x1.62e432p-19, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 3.093e+32, .max_ulp_at = -0x1.d09ffep-42, .max_abs = 1.05, .max_abs_at = 0x1.02cp+24,
                .max_step_down = 5.498e+11, .max_step_down_at = 0x1.62e432p-19, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanhshrink, schraudolph_ng, double>{
    .fused = {.max_ulp = 1.036e+221, .max_ulp_at = -0x1.250bfe19ec1e1p-340, .max_abs = 1.001,
              .max_abs_at = 0x1.13db3f0b2e10dp+55, .max_step_down = 3.871e+13,
              .max_step_down_at = -0x1.6d21d3092a0f3p-22, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1.036e+221, .max_ulp_at = -0x1.250bfe19ec1e1p-340, .max_abs = 1.001,
                .max_abs_at = 0x1.13db3f0b2e10dp+55, .max_step_down = 3.871e+13,
                .max_step_down_at = -0x1.6d21d3092a0f3p-22, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanhshrink, accurate, bfloat16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1.02p+8, .max_abs = 1, .max_abs_at = 0x1.02p+8, .odd = true,
              .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1.02p+8, .max_abs = 1, .max_abs_at = 0x1.02p+8, .odd = true,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanhshrink, accurate, float16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1.004p+11, .max_abs = 1, .max_abs_at = 0x1.004p+11, .odd = true,
              .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1.004p+11, .max_abs = 1, .max_abs_at = 0x1.004p+11, .odd = true,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanhshrink, rational<5, 4>, float>{
    .fused = {.max_ulp = 474.9, .max_ulp_at = 0x1.2505fcp-9, .max_abs = 7, .max_abs_at = 0x1.000002p+26,
              .max_step_down = 3, .max_step_down_at = 0x1.b25a36p+0, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 474.9, .max_ulp_at = 0x1.2505fcp-9, .max_abs = 7, .max_abs_at = 0x1.000002p+26,
                .max_step_down = 4, .max_step_down_at = 0x1.ec51bap+0, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanhshrink, rational<5, 4>, double>{
    .fused = {.max_ulp = 2.533e+11, .max_ulp_at = 0x1.250bfe1b07decp-324, .max_abs = 7.007,
              .max_abs_at = 0x1.13db3f0b2e10dp+55, .max_step_down = 3, .max_step_down_at = -0x1.6c3243c9c372ep+1,
              .odd = true, .bounded = true},
    .unfused = {.max_ulp = 2.533e+11, .max_ulp_at = 0x1.250bfe1b07decp-324, .max_abs = 7.007,
                .max_abs_at = 0x1.13db3f0b2e10dp+55, .max_step_down = 4, .max_step_down_at = -0x1.16d10276e5395p+2,
                .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanhshrink, correctly_rounded, float>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1.c5p-26, .max_abs = 1, .max_abs_at = 0x1.000002p+24, .odd = true,
              .bounded = true, .misrounded = 0},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1.c5p-26, .max_abs = 1, .max_abs_at = 0x1.000002p+24, .odd = true,
                .bounded = true, .misrounded = 0}};

template <>
inline constexpr bounds stated<fn::tanhshrink, schraudolph_quadratic, float>{
    .fused = {.max_ulp = 2.949e+32, .max_ulp_at = 0x1.d12edp-42, .max_abs = 1, .max_abs_at = 0x1.02cp+24,
              .max_step_down = 3.778e+22, .max_step_down_at = 0x1.20e172p-25, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 2.949e+32, .max_ulp_at = 0x1.d12edp-42, .max_abs = 1, .max_abs_at = 0x1.02cp+24,
                .max_step_down = 3.778e+22, .max_step_down_at = 0x1.20e172p-25, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanhshrink, schraudolph_quadratic, double>{
    .fused = {.max_ulp = 1.036e+221, .max_ulp_at = 0x1.250bfe1b082f4p-340, .max_abs = 1.001,
              .max_abs_at = 0x1.13db3f0b2e10dp+55, .max_step_down = 3.17e+29,
              .max_step_down_at = 0x1.20e172ab9e0afp-22, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1.036e+221, .max_ulp_at = 0x1.250bfe1b082f4p-340, .max_abs = 1.001,
                .max_abs_at = 0x1.13db3f0b2e10dp+55, .max_step_down = 3.17e+29,
                .max_step_down_at = 0x1.20e172ab9e0afp-22, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanhshrink, reciprocal_sqrt<5>, float>{
    .fused = {.max_ulp = 1.903e+07, .max_ulp_at = 0x1.bb67bp-12, .max_abs = 1, .max_abs_at = 0x1.02cp+24,
              .max_step_down = 8.389e+06, .max_step_down_at = 0x1.3b38d2p-11, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1.903e+07, .max_ulp_at = 0x1.bb67aep-12, .max_abs = 1, .max_abs_at = 0x1.02cp+24,
                .max_step_down = 8.389e+06, .max_step_down_at = 0x1.3b38d2p-11, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanhshrink, reciprocal_sqrt<7>, float>{
    .fused = {.max_ulp = 1.903e+07, .max_ulp_at = 0x1.bb67bp-12, .max_abs = 1, .max_abs_at = 0x1.02cp+24,
              .max_step_down = 8.389e+06, .max_step_down_at = 0x1.396556p-11, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 1.903e+07, .max_ulp_at = 0x1.bb67aep-12, .max_abs = 1, .max_abs_at = 0x1.02cp+24,
                .max_step_down = 8.389e+06, .max_step_down_at = 0x1.396556p-11, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanhshrink, reciprocal_sqrt<5>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = 0x1.250bfe1b082f4p-335, .max_abs = 1.001,
              .max_abs_at = 0x1.13db3f0b2e10dp+55, .max_step_down = 2.477e+15,
              .max_step_down_at = 0x1.fffffffffffffp-26, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = 0x1.250bfe1b082f4p-335, .max_abs = 1.001,
                .max_abs_at = 0x1.13db3f0b2e10dp+55, .max_step_down = 2.477e+15,
                .max_step_down_at = 0x1.fffffffffffffp-26, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanhshrink, reciprocal_sqrt<7>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = 0x1.250bfe1b082f4p-335, .max_abs = 1.001,
              .max_abs_at = 0x1.13db3f0b2e10dp+55, .max_step_down = 2.477e+15,
              .max_step_down_at = 0x1.fffffffffffffp-26, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = 0x1.250bfe1b082f4p-335, .max_abs = 1.001,
                .max_abs_at = 0x1.13db3f0b2e10dp+55, .max_step_down = 2.477e+15,
                .max_step_down_at = 0x1.fffffffffffffp-26, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanhshrink_derivative, series_quotient, float>{
    .fused = {.max_ulp = 2.897, .max_ulp_at = 0x1.68aa58p-3, .max_abs = 1.199e-07, .max_abs_at = 0x1.d45dc4p+1,
              .bounded = true},
    .unfused = {.max_ulp = 2.956, .max_ulp_at = 0x1.6b73dep-3, .max_abs = 1.199e-07, .max_abs_at = 0x1.d45dc4p+1,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanhshrink_derivative, series_quotient, double>{
    .fused = {.max_ulp = 2.867, .max_ulp_at = -0x1.568b0919f297p-3, .max_abs = 1.75e-16,
              .max_abs_at = -0x1.5e848d9aac849p+2, .bounded = true},
    .unfused = {.max_ulp = 4.239, .max_ulp_at = -0x1.640390f1a1a8dp-3, .max_abs = 2.908e-16,
                .max_abs_at = 0x1.d3c979f6e4a65p+1, .max_step_down = 3, .max_step_down_at = -0x1.8e2941bfc41b5p-1,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanhshrink_derivative, accurate, bfloat16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1p-67, .max_abs = 0.001951, .max_abs_at = 0x1.e8p+1, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1p-67, .max_abs = 0.001951, .max_abs_at = 0x1.e8p+1, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanhshrink_derivative, accurate, float16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1.a9p-6, .max_abs = 0.000244, .max_abs_at = 0x1.e4p+0, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1.a9p-6, .max_abs = 0.000244, .max_abs_at = 0x1.e4p+0, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanhshrink_derivative, rational<12, 12>, float>{
    .fused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1p-26, .max_abs = 6.436e-06, .max_abs_at = 0x1.784c0cp-1,
              .bounded = true},
    .unfused = {.max_ulp = 1.678e+07, .max_ulp_at = 0x1p-26, .max_abs = 6.452e-06, .max_abs_at = 0x1.753fa2p-1,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanhshrink_derivative, rational<12, 12>, double>{
    .fused = {.max_ulp = 9.017e+15, .max_ulp_at = 0x1p-31, .max_abs = 6.268e-06, .max_abs_at = -0x1.75e31c166db73p-1,
              .bounded = true},
    .unfused = {.max_ulp = 9.017e+15, .max_ulp_at = 0x1p-31, .max_abs = 6.268e-06, .max_abs_at = 0x1.75e338d25d538p-1,
                .bounded = true}};

// clang-format on

} // namespace simdact::inline SIMDACT_TARGET::detail
