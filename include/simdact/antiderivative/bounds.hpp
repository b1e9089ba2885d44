// SPDX-License-Identifier: BSL-1.0
// The bounds of the functions of this folder by every method: measured, see README, "Add a method".
#pragma once

#include <simdact/bound.hpp>
#include <simdact/fn.hpp>
#include <simdact/policy.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// clang-format off

template <>
inline constexpr bounds stated<fn::tanh_antiderivative, exp_logarithm, float>{
    .fused = {.max_ulp = 1.575, .max_ulp_at = 0x1.6a4f84p-3, .max_abs = 1, .max_abs_at = 0x1.000002p+52,
              .bounded = true},
    .unfused = {.max_ulp = 1.669, .max_ulp_at = 0x1.720b6p-1, .max_abs = 1.05, .max_abs_at = 0x1.024p+52,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh_antiderivative, exp_logarithm, double>{
    .fused = {.max_ulp = 1.597, .max_ulp_at = 0x1.6a3d11b5d2d75p-4, .max_abs = 1.05,
              .max_abs_at = -0x1.934ad2aa8d758p+63, .bounded = true},
    .unfused = {.max_ulp = 1.594, .max_ulp_at = -0x1.6a628b11cc58fp-3, .max_abs = 1.05,
                .max_abs_at = -0x1.934ad2aa8d758p+63, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh_antiderivative, accurate, bfloat16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1.1p-62, .max_abs = 1, .max_abs_at = 0x1.02p+63, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1.1p-62, .max_abs = 1, .max_abs_at = 0x1.02p+63, .bounded = true}};

template <>
inline constexpr bounds stated<fn::tanh_antiderivative, accurate, float16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1p-12, .max_abs = 0.6932, .max_abs_at = 0x1.004p+11, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1p-12, .max_abs = 0.6932, .max_abs_at = 0x1.004p+11, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softsign_antiderivative, exponent_split, float>{
    .fused = {.max_ulp = 1.706, .max_ulp_at = 0x1.122086p-2, .max_abs = 64, .max_abs_at = 0x1.000002p+58,
              .max_step_down = 1, .max_step_down_at = 0x1.7cc516p+2, .bounded = true},
    .unfused = {.max_ulp = 2.097, .max_ulp_at = 0x1.942504p-2, .max_abs = 67.2, .max_abs_at = 0x1.068p+58,
                .max_step_down = 1, .max_step_down_at = 0x1.7cc516p+2, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softsign_antiderivative, exponent_split, double>{
    .fused = {.max_ulp = 1.919, .max_ulp_at = 0x1.93d8728e35623p-2, .max_abs = 67.2,
              .max_abs_at = -0x1.1dc0506c5fd4p+69, .max_step_down = 1, .max_step_down_at = 0x1.7fa5ec037abebp+2,
              .bounded = true},
    .unfused = {.max_ulp = 2.252, .max_ulp_at = 0x1.95c6b883f5b75p-2, .max_abs = 67.2,
                .max_abs_at = -0x1.1dc0506c5fd4p+69, .max_step_down = 1, .max_step_down_at = 0x1.7fa5ec037abebp+2,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::softsign_antiderivative, accurate, bfloat16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1.1p-62, .max_abs = 64, .max_abs_at = 0x1.02p+69, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1.1p-62, .max_abs = 64, .max_abs_at = 0x1.02p+69, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softsign_antiderivative, accurate, float16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1.35p+2, .max_abs = 11.09, .max_abs_at = 0x1.ffcp+15, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1.35p+2, .max_abs = 11.09, .max_abs_at = 0x1.ffcp+15, .bounded = true}};

template <>
inline constexpr bounds stated<fn::relu_antiderivative, formula, float>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1.001p-62, .max_abs = 1.015e+31, .max_abs_at = 0x1.001p+64,
              .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1.001p-62, .max_abs = 1.015e+31, .max_abs_at = 0x1.001p+64,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::relu_antiderivative, formula, double>{
    .fused = {.max_ulp = 0.5005, .max_ulp_at = 0x1.3a0d42f0c5023p+7, .max_abs = 9.985e+291,
              .max_abs_at = 0x1.5f9711a8f5076p+512, .bounded = true},
    .unfused = {.max_ulp = 0.5005, .max_ulp_at = 0x1.3a0d42f0c5023p+7, .max_abs = 9.985e+291,
                .max_abs_at = 0x1.5f9711a8f5076p+512, .bounded = true}};

template <>
inline constexpr bounds stated<fn::relu_antiderivative, accurate, bfloat16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1.1p-62, .max_abs = 6.647e+35, .max_abs_at = 0x1.1p+64, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1.1p-62, .max_abs = 6.647e+35, .max_abs_at = 0x1.1p+64, .bounded = true}};

template <>
inline constexpr bounds stated<fn::relu_antiderivative, accurate, float16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1p-12, .max_abs = 15.97, .max_abs_at = 0x1.3fcp+8, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1p-12, .max_abs = 15.97, .max_abs_at = 0x1.3fcp+8, .bounded = true}};

template <>
inline constexpr bounds stated<fn::hardtanh_antiderivative, formula, float>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1.001p-62, .max_abs = 0.5, .max_abs_at = 0x1.000002p+23, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1.001p-62, .max_abs = 0.5, .max_abs_at = 0x1.000002p+23,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::hardtanh_antiderivative, formula, double>{
    .fused = {.max_ulp = 0.5005, .max_ulp_at = -0x1.75d2c60763855p-29, .max_abs = 0.5003,
              .max_abs_at = 0x1.13db3f0b2e10dp+55, .bounded = true},
    .unfused = {.max_ulp = 0.5005, .max_ulp_at = -0x1.75d2c60763855p-29, .max_abs = 0.5003,
                .max_abs_at = 0x1.13db3f0b2e10dp+55, .bounded = true}};

template <>
inline constexpr bounds stated<fn::hardtanh_antiderivative, accurate, bfloat16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1.1p-62, .max_abs = 0.5, .max_abs_at = 0x1.02p+7, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1.1p-62, .max_abs = 0.5, .max_abs_at = 0x1.02p+7, .bounded = true}};

template <>
inline constexpr bounds stated<fn::hardtanh_antiderivative, accurate, float16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1p-12, .max_abs = 0.5, .max_abs_at = 0x1.004p+10, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1p-12, .max_abs = 0.5, .max_abs_at = 0x1.004p+10, .bounded = true}};

template <>
inline constexpr bounds stated<fn::gelu_antiderivative, exp_mills, float>{
    .fused = {.max_ulp = 2.161, .max_ulp_at = -0x1.00fc54p+0, .max_abs = 1.015e+31, .max_abs_at = 0x1.001p+64,
              .max_step_down = 1, .max_step_down_at = -0x1.924fc6p-1, .bounded = true},
    .unfused = {.max_ulp = 2.362, .max_ulp_at = -0x1.01e5e4p+0, .max_abs = 1.065e+31, .max_abs_at = 0x1.0adp+64,
                .max_step_down = 1, .max_step_down_at = -0x1.95495cp-1, .bounded = true}};

template <>
inline constexpr bounds stated<fn::gelu_antiderivative, exp_mills, double>{
    .fused = {.max_ulp = 2.486, .max_ulp_at = -0x1.0002e9f1a99e2p+0, .max_abs = 1.048e+292,
              .max_abs_at = 0x1.0a78a8b82a91cp+512, .max_step_down = 1, .max_step_down_at = -0x1.f2ae3e9a61838p-1,
              .bounded = true},
    .unfused = {.max_ulp = 2.466, .max_ulp_at = 0x1.072ce754474eep+0, .max_abs = 1.048e+292,
                .max_abs_at = 0x1.0a78a8b82a91cp+512, .max_step_down = 1, .max_step_down_at = -0x1.e315c8106b883p-1,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::gelu_antiderivative, accurate, bfloat16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1p-66, .max_abs = 6.647e+35, .max_abs_at = 0x1.1p+64, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1p-66, .max_abs = 6.647e+35, .max_abs_at = 0x1.1p+64, .bounded = true}};

template <>
inline constexpr bounds stated<fn::gelu_antiderivative, accurate, float16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1.f8p+2, .max_abs = 15.97, .max_abs_at = 0x1.3f4p+8, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1.f8p+2, .max_abs = 15.97, .max_abs_at = 0x1.3f4p+8, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softplus_antiderivative, exp_dilogarithm, float>{
    .fused = {.max_ulp = 1.757, .max_ulp_at = 0x1.1db7ecp-11, .max_abs = 1.015e+31, .max_abs_at = 0x1.001p+64,
              .max_step_down = 2, .max_step_down_at = 0x1.e1daaep-3, .bounded = true},
    .unfused = {.max_ulp = 2.107, .max_ulp_at = 0x1.4ff896p-8, .max_abs = 1.065e+31, .max_abs_at = 0x1.0adp+64,
                .max_step_down = 2, .max_step_down_at = 0x1.fc0d6ap-5, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softplus_antiderivative, exp_dilogarithm, double>{
    .fused = {.max_ulp = 1.967, .max_ulp_at = 0x1.6101b178a54f8p-5, .max_abs = 1.048e+292,
              .max_abs_at = 0x1.0c2fd297e9acep+512, .max_step_down = 2, .max_step_down_at = -0x1.e182447b5e538p-3,
              .bounded = true},
    .unfused = {.max_ulp = 2.174, .max_ulp_at = 0x1.1c347e4f0ebeep-4, .max_abs = 1.048e+292,
                .max_abs_at = 0x1.3e3c3d2d1c1bp+512, .max_step_down = 2, .max_step_down_at = -0x1.eaf1cf6d4d099p-4,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::softplus_antiderivative, accurate, bfloat16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1.1p+32, .max_abs = 6.647e+35, .max_abs_at = 0x1.1p+64, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1.1p+32, .max_abs = 6.647e+35, .max_abs_at = 0x1.1p+64, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softplus_antiderivative, accurate, float16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1.fbcp-1, .max_abs = 15.93, .max_abs_at = 0x1.174p+8, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1.fbcp-1, .max_abs = 15.93, .max_abs_at = 0x1.174p+8, .bounded = true}};

// clang-format on

} // namespace simdact::inline SIMDACT_TARGET::detail
