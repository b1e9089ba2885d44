// SPDX-License-Identifier: BSL-1.0
// The bounds of the functions of this folder by every method: measured, see README, "Add a method".
#pragma once

#include <simdact/bound.hpp>
#include <simdact/fn.hpp>
#include <simdact/policy.hpp>

namespace simdact::inline SIMDACT_TARGET {

template <>
inline constexpr bounds stated<fn::erf, table<32, 4>, float>{
    .fused = {1.06, 0x1.01bdf4p+1, 6.315e-08, 0x1.01bdf4p+1, 0, 0, true, true},
    .unfused = {1.193, 0x1.47ee3ep-6, 6.315e-08, 0x1.01bdf4p+1, 0, 0, true, true}};

template <>
inline constexpr bounds stated<fn::erf, table<8, 7>, float>{
    .fused = {0.6802, 0x1.21756ap-2, 3.52e-08, 0x1.3b647ep-1, 0, 0, true, true},
    .unfused = {0.9453, 0x1.20a3dp-2, 4.281e-08, 0x1.38d918p-1, 0, 0, true, true}};

template <>
inline constexpr bounds stated<fn::erf, exp_mills, double>{
    .fused = {1.126, 0x1.fdc594e788089p-1, 1.25e-16, 0x1.fdc594e788089p-1, 1, -0x1.f39b62f2b981dp-1, true, true},
    .unfused = {1.458, -0x1.fdba7ee908331p-1, 1.618e-16, -0x1.fdba7ee908331p-1, 1, 0x1.de78203c367b1p-1, true, true}};

template <>
inline constexpr bounds stated<fn::erf, nearest_node, double>{
    .fused = {1.901, 0x1.0002ae5121a2ep-8, 1.17e-16, 0x1.2df4abbf8922fp-1, 1, 0x1.7dp+0, true, true},
    .unfused = {1.901, 0x1.0002ae5121a2ep-8, 1.17e-16, 0x1.2de11fbd288edp-1, 1, 0x1.7dp+0, true, true}};

template <>
inline constexpr bounds stated<fn::erf, uniform_table<32, 2>, float>{
    .fused = {6576, 0x1.c5bef8p-20, 2.21e-05, 0x1.7fff1ep+1, 2, 0x1.c62d6ap-5, true, true},
    .unfused = {6576, 0x1.c5bef8p-20, 2.21e-05, 0x1.7fff1ep+1, 4, 0x1.e861d8p-2, true, true}};

template <>
inline constexpr bounds stated<fn::erfc, table<32, 4>, float>{
    .fused = {2.159, 0x1.47ab9p+2, 1.247e-07, -0x1.86ba5ap-2, 1, 0x1.fa97fcp-11, false, true},
    .unfused = {2.626, 0x1.7395f8p+2, 1.289e-07, -0x1.c5917ap-2, 1, 0x1.9b97a8p-11, false, true}};

template <>
inline constexpr bounds stated<fn::erfc, table<8, 7>, float>{
    .fused = {2.409, 0x1.2b8edap-1, 1.408e-07, -0x1.9e701ap-2, 2, 0x1.e86282p-2, false, true},
    .unfused = {3.475, 0x1.24db74p-1, 1.632e-07, -0x1.24db74p-1, 4, 0x1.e9d17cp-2, false, true}};

template <>
inline constexpr bounds stated<fn::erfc, exp_mills, double>{
    .fused = {4.667, 0x1.95392b4ba8becp+1, 4.373e-16, -0x1.3112c3775c297p-5, 1, 0x1.ead92f854bba6p-2, false, true},
    .unfused = {6.385, 0x1.952b906582228p+1, 5.434e-16, -0x1.6fdf281154f9bp-5, 6, 0x1.f57046c7fd88bp-2, false, true}};

template <>
inline constexpr bounds stated<fn::erfc, nearest_node, double>{
    .fused = {1.933, 0x1.46cf68de6ce79p+4, 2.334e-16, -0x1.c7f4f15fd7fbep-6, 1, 0x1.bffffffffffffp-6, false, true},
    .unfused = {1.946, 0x1.46cf690b8e8b6p+4, 2.334e-16, -0x1.c7f4f15fd7fbep-6, 1, 0x1.bffffffffffffp-6, false, true}};

template <>
inline constexpr bounds stated<fn::erf_derivative, cody_waite, float>{
    .fused = {1.996, 0x1.ee1a06p+1, 1.238e-07, 0x1.11b7ap-2, 1, 0x1.e85882p-2, false, true},
    .unfused = {2.649, 0x1.20b928p+3, 1.455e-07, 0x1.2d3b3p-1, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::erf_derivative, cody_waite, double>{
    .fused = {1.589, 0x1.cc3d15b0897ep+3, 1.547e-16, -0x1.62cfab6a8204p-2, 1, 0x1.fd9e63970b177p-2, false, true},
    .unfused = {2.259, 0x1.fde3c2653891ep-1, 2.285e-16, -0x1.139c3fe5b461dp-1, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::erfc_derivative, cody_waite, float>{
    .fused = {1.996, 0x1.ee1a06p+1, 1.238e-07, 0x1.11b7ap-2, 1, 0x1.e85882p-2, false, true},
    .unfused = {2.649, 0x1.20b928p+3, 1.455e-07, 0x1.2d3b3p-1, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::erfc_derivative, cody_waite, double>{
    .fused = {1.583, -0x1.a1daca023bcf4p+2, 1.548e-16, -0x1.5d899aec908e1p-2, 1, 0x1.fd9e63970b177p-2, false, true},
    .unfused = {2.221, 0x1.fb2951aeadd23p-1, 2.294e-16, 0x1.157e2666824fep-1, 0, 0, false, true}};

} // namespace simdact::inline SIMDACT_TARGET
