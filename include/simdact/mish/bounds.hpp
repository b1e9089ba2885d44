// SPDX-License-Identifier: BSL-1.0
// The bounds of the functions of this folder by every method: measured, see README, "Add a method".
#pragma once

#include <simdact/bound.hpp>
#include <simdact/fn.hpp>
#include <simdact/policy.hpp>

namespace simdact::inline SIMDACT_TARGET {

template <>
inline constexpr bounds stated<fn::mish, exp_quotient, float>{
    .fused = {2.896, -0x1.aac556p-8, 6.852e-07, 0x1.205866p+3, 4, -0x1.bba9a8p-4, false, false},
    .unfused = {3.576, -0x1.e46f2ep-3, 6.852e-07, 0x1.205866p+3, 4, -0x1.a3744p-6, false, false}};

template <>
inline constexpr bounds stated<fn::mish, exp_quotient, double>{
    .fused = {3.102, -0x1.e90a8c50cd2c5p-3, 2.837e-15, 0x1.0f96ea42272afp+4, 4, -0x1.dd104c060e73bp-3, false, true},
    .unfused = {3.806, -0x1.e440f8335b3adp-3, 2.837e-15, 0x1.0f96ee0076189p+4, 4, -0x1.b106b887bab3dp-4, false, true}};

template <>
inline constexpr bounds stated<fn::mish, uniform_table<32, 3>, float>{
    .fused = {1.678e+07, -0x1.7f8a54p+4, 1.256e-05, 0x1.48f0ccp+0, 884, -0x1.9d7044p+3, false, true},
    .unfused = {1.678e+07, -0x1.7f8a54p+4, 1.259e-05, 0x1.48ce5p+0, 1380, -0x1.586bcap+3, false, true}};

template <>
inline constexpr bounds stated<fn::mish_derivative, exp_quotient, float>{
    .fused = {2.783e+08, -0x1.31432cp+0, 2.842e-07, 0x1.586e8ap+2, 15, -0x1.4f17a2p+0, false, false},
    .unfused = {3.725e+08, -0x1.31432cp+0, 3.28e-07, 0x1.2a1a56p+2, 15, -0x1.4e3de8p+0, false, false}};

template <>
inline constexpr bounds stated<fn::mish_derivative, exp_quotient, double>{
    .fused = {2.031e+16, -0x1.31432c0d12d84p+0, 5.548e-16, 0x1.49d28c05b3e9dp+3, 16.5, -0x1.51e014da68e0bp+0, false,
              true},
    .unfused = {1.64e+16, -0x1.31432c0d12d84p+0, 6.352e-16, 0x1.fe628a0c728cep-1, 15.4, -0x1.51e014da68e0bp+0, false,
                true}};

template <>
inline constexpr bounds stated<fn::mish_derivative, uniform_table<32, 3>, float>{
    .fused = {7.534e+10, -0x1.31432cp+0, 4.393e-05, 0x1.47b8f4p-1, 3.277e+05, -0x1.31432ap+0, false, true},
    .unfused = {7.518e+10, -0x1.31432cp+0, 4.395e-05, 0x1.47bf74p-1, 2.098e+06, -0x1.31433ep+0, false, true}};

} // namespace simdact::inline SIMDACT_TARGET
