// SPDX-License-Identifier: BSL-1.0
// The bounds of the functions of this folder by every method: measured, see README, "Add a method".
#pragma once

#include <simdact/bound.hpp>
#include <simdact/fn.hpp>
#include <simdact/policy.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// clang-format off

template <>
inline constexpr bounds stated<fn::relu, formula, float>{
    .fused = {.max_ulp = 0, .bounded = true},
    .unfused = {.max_ulp = 0, .bounded = true}};

template <>
inline constexpr bounds stated<fn::relu, formula, double>{
    .fused = {.max_ulp = 0, .bounded = true},
    .unfused = {.max_ulp = 0, .bounded = true}};

template <>
inline constexpr bounds stated<fn::relu, accurate, bfloat16>{
    .fused = {.max_ulp = 0, .bounded = true},
    .unfused = {.max_ulp = 0, .bounded = true}};

template <>
inline constexpr bounds stated<fn::relu, accurate, float16>{
    .fused = {.max_ulp = 0, .bounded = true},
    .unfused = {.max_ulp = 0, .bounded = true}};

template <>
inline constexpr bounds stated<fn::relu_derivative, formula, float>{
    .fused = {.max_ulp = 0, .bounded = true},
    .unfused = {.max_ulp = 0, .bounded = true}};

template <>
inline constexpr bounds stated<fn::relu_derivative, formula, double>{
    .fused = {.max_ulp = 0, .bounded = true},
    .unfused = {.max_ulp = 0, .bounded = true}};

template <>
inline constexpr bounds stated<fn::relu_derivative, accurate, bfloat16>{
    .fused = {.max_ulp = 0, .bounded = true},
    .unfused = {.max_ulp = 0, .bounded = true}};

template <>
inline constexpr bounds stated<fn::relu_derivative, accurate, float16>{
    .fused = {.max_ulp = 0, .bounded = true},
    .unfused = {.max_ulp = 0, .bounded = true}};

template <>
inline constexpr bounds stated<fn::relu6, formula, float>{
    .fused = {.max_ulp = 0, .bounded = true},
    .unfused = {.max_ulp = 0, .bounded = true}};

template <>
inline constexpr bounds stated<fn::relu6, formula, double>{
    .fused = {.max_ulp = 0, .bounded = true},
    .unfused = {.max_ulp = 0, .bounded = true}};

template <>
inline constexpr bounds stated<fn::relu6, accurate, bfloat16>{
    .fused = {.max_ulp = 0, .bounded = true},
    .unfused = {.max_ulp = 0, .bounded = true}};

template <>
inline constexpr bounds stated<fn::relu6, accurate, float16>{
    .fused = {.max_ulp = 0, .bounded = true},
    .unfused = {.max_ulp = 0, .bounded = true}};

template <>
inline constexpr bounds stated<fn::relu6_derivative, formula, float>{
    .fused = {.max_ulp = 0, .bounded = true},
    .unfused = {.max_ulp = 0, .bounded = true}};

template <>
inline constexpr bounds stated<fn::relu6_derivative, formula, double>{
    .fused = {.max_ulp = 0, .bounded = true},
    .unfused = {.max_ulp = 0, .bounded = true}};

template <>
inline constexpr bounds stated<fn::relu6_derivative, accurate, bfloat16>{
    .fused = {.max_ulp = 0, .bounded = true},
    .unfused = {.max_ulp = 0, .bounded = true}};

template <>
inline constexpr bounds stated<fn::relu6_derivative, accurate, float16>{
    .fused = {.max_ulp = 0, .bounded = true},
    .unfused = {.max_ulp = 0, .bounded = true}};

template <>
inline constexpr bounds stated<fn::hardtanh, formula, float>{
    .fused = {.max_ulp = 0, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 0, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::hardtanh, formula, double>{
    .fused = {.max_ulp = 0, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 0, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::hardtanh, accurate, bfloat16>{
    .fused = {.max_ulp = 0, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 0, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::hardtanh, accurate, float16>{
    .fused = {.max_ulp = 0, .odd = true, .bounded = true},
    .unfused = {.max_ulp = 0, .odd = true, .bounded = true}};

template <>
inline constexpr bounds stated<fn::hardtanh_derivative, formula, float>{
    .fused = {.max_ulp = 0, .bounded = true},
    .unfused = {.max_ulp = 0, .bounded = true}};

template <>
inline constexpr bounds stated<fn::hardtanh_derivative, formula, double>{
    .fused = {.max_ulp = 0, .bounded = true},
    .unfused = {.max_ulp = 0, .bounded = true}};

template <>
inline constexpr bounds stated<fn::hardtanh_derivative, accurate, bfloat16>{
    .fused = {.max_ulp = 0, .bounded = true},
    .unfused = {.max_ulp = 0, .bounded = true}};

template <>
inline constexpr bounds stated<fn::hardtanh_derivative, accurate, float16>{
    .fused = {.max_ulp = 0, .bounded = true},
    .unfused = {.max_ulp = 0, .bounded = true}};

template <>
inline constexpr bounds stated<fn::leaky_relu, formula, float>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = -0x1p-121, .max_abs = 1.585e+29, .max_abs_at = -0x1.d55566p+127,
              .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = -0x1p-121, .max_abs = 1.585e+29, .max_abs_at = -0x1.d55566p+127,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::leaky_relu, formula, double>{
    .fused = {.max_ulp = 0.5005, .max_ulp_at = -0x1.74866f9f55421p-1, .max_abs = 1.561e+290,
              .max_abs_at = -0x1.e6073701543d2p+1023, .bounded = true},
    .unfused = {.max_ulp = 0.5005, .max_ulp_at = -0x1.74866f9f55421p-1, .max_abs = 1.561e+290,
                .max_abs_at = -0x1.e6073701543d2p+1023, .bounded = true}};

template <>
inline constexpr bounds stated<fn::leaky_relu, accurate, bfloat16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = -0x1.9p-128, .max_abs = 9.97e+33, .max_abs_at = -0x1.e6p+127,
              .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = -0x1.9p-128, .max_abs = 9.97e+33, .max_abs_at = -0x1.e6p+127,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::leaky_relu, accurate, float16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = -0x1.9p-19, .max_abs = 0.2401, .max_abs_at = -0x1.fecp+15, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = -0x1.9p-19, .max_abs = 0.2401, .max_abs_at = -0x1.fecp+15,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::leaky_relu_derivative, formula, float>{
    .fused = {.max_ulp = 0, .bounded = true},
    .unfused = {.max_ulp = 0, .bounded = true}};

template <>
inline constexpr bounds stated<fn::leaky_relu_derivative, formula, double>{
    .fused = {.max_ulp = 0, .bounded = true},
    .unfused = {.max_ulp = 0, .bounded = true}};

template <>
inline constexpr bounds stated<fn::leaky_relu_derivative, accurate, bfloat16>{
    .fused = {.max_ulp = 0.1601, .max_abs = 9.766e-06, .bounded = true},
    .unfused = {.max_ulp = 0.1601, .max_abs = 9.766e-06, .bounded = true}};

template <>
inline constexpr bounds stated<fn::leaky_relu_derivative, accurate, float16>{
    .fused = {.max_ulp = 0.2801, .max_abs = 2.137e-06, .bounded = true},
    .unfused = {.max_ulp = 0.2801, .max_abs = 2.137e-06, .bounded = true}};

template <>
inline constexpr bounds stated<fn::threshold, formula, float>{
    .fused = {.max_ulp = 0, .bounded = true},
    .unfused = {.max_ulp = 0, .bounded = true}};

template <>
inline constexpr bounds stated<fn::threshold, formula, double>{
    .fused = {.max_ulp = 0, .bounded = true},
    .unfused = {.max_ulp = 0, .bounded = true}};

template <>
inline constexpr bounds stated<fn::threshold, accurate, bfloat16>{
    .fused = {.max_ulp = 0, .bounded = true},
    .unfused = {.max_ulp = 0, .bounded = true}};

template <>
inline constexpr bounds stated<fn::threshold, accurate, float16>{
    .fused = {.max_ulp = 0, .bounded = true},
    .unfused = {.max_ulp = 0, .bounded = true}};

template <>
inline constexpr bounds stated<fn::threshold_derivative, formula, float>{
    .fused = {.max_ulp = 0, .bounded = true},
    .unfused = {.max_ulp = 0, .bounded = true}};

template <>
inline constexpr bounds stated<fn::threshold_derivative, formula, double>{
    .fused = {.max_ulp = 0, .bounded = true},
    .unfused = {.max_ulp = 0, .bounded = true}};

template <>
inline constexpr bounds stated<fn::threshold_derivative, accurate, bfloat16>{
    .fused = {.max_ulp = 0, .bounded = true},
    .unfused = {.max_ulp = 0, .bounded = true}};

template <>
inline constexpr bounds stated<fn::threshold_derivative, accurate, float16>{
    .fused = {.max_ulp = 0, .bounded = true},
    .unfused = {.max_ulp = 0, .bounded = true}};

template <>
inline constexpr bounds stated<fn::relu_squared, formula, float>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1p-75, .max_abs = 1.015e+31, .max_abs_at = 0x1.800002p+63,
              .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1p-75, .max_abs = 1.015e+31, .max_abs_at = 0x1.800002p+63,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::relu_squared, formula, double>{
    .fused = {.max_ulp = 0.5005, .max_ulp_at = 0x1.3a0d42f0c5023p+7, .max_abs = 9.985e+291,
              .max_abs_at = 0x1.b5542e32b49a3p+511, .bounded = true},
    .unfused = {.max_ulp = 0.5005, .max_ulp_at = 0x1.3a0d42f0c5023p+7, .max_abs = 9.985e+291,
                .max_abs_at = 0x1.b5542e32b49a3p+511, .bounded = true}};

template <>
inline constexpr bounds stated<fn::relu_squared, accurate, bfloat16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1p-67, .max_abs = 6.595e+35, .max_abs_at = 0x1.7ep+63, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1p-67, .max_abs = 6.595e+35, .max_abs_at = 0x1.7ep+63, .bounded = true}};

template <>
inline constexpr bounds stated<fn::relu_squared, accurate, float16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1.78p-7, .max_abs = 16, .max_abs_at = 0x1.78p+7, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1.78p-7, .max_abs = 16, .max_abs_at = 0x1.78p+7, .bounded = true}};

template <>
inline constexpr bounds stated<fn::relu_squared_derivative, formula, float>{
    .fused = {.max_ulp = 0, .bounded = true},
    .unfused = {.max_ulp = 0, .bounded = true}};

template <>
inline constexpr bounds stated<fn::relu_squared_derivative, formula, double>{
    .fused = {.max_ulp = 0, .bounded = true},
    .unfused = {.max_ulp = 0, .bounded = true}};

template <>
inline constexpr bounds stated<fn::relu_squared_derivative, accurate, bfloat16>{
    .fused = {.max_ulp = 0, .bounded = true},
    .unfused = {.max_ulp = 0, .bounded = true}};

template <>
inline constexpr bounds stated<fn::relu_squared_derivative, accurate, float16>{
    .fused = {.max_ulp = 0, .bounded = true},
    .unfused = {.max_ulp = 0, .bounded = true}};

template <>
inline constexpr bounds stated<fn::hardsigmoid, formula, float>{
    .fused = {.max_ulp = 1.334, .max_ulp_at = 0x1.00000cp+0, .max_abs = 7.948e-08, .max_abs_at = 0x1.00000cp+0,
              .bounded = true},
    .unfused = {.max_ulp = 1.334, .max_ulp_at = 0x1.00000cp+0, .max_abs = 7.948e-08, .max_abs_at = 0x1.00000cp+0,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::hardsigmoid, formula, double>{
    .fused = {.max_ulp = 1.401, .max_ulp_at = -0x1.9289fdb563p-12, .max_abs = 1.555e-16,
              .max_abs_at = 0x1.c930b302278bap+0, .bounded = true},
    .unfused = {.max_ulp = 1.401, .max_ulp_at = -0x1.9289fdb563p-12, .max_abs = 1.555e-16,
                .max_abs_at = 0x1.c930b302278bap+0, .bounded = true}};

template <>
inline constexpr bounds stated<fn::hardsigmoid, accurate, bfloat16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1.8p-7, .max_abs = 0.001954, .max_abs_at = 0x1.8p-7, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1.8p-7, .max_abs = 0.001954, .max_abs_at = 0x1.8p-7, .bounded = true}};

template <>
inline constexpr bounds stated<fn::hardsigmoid, accurate, float16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1.8p-10, .max_abs = 0.0002442, .max_abs_at = 0x1.8p-10, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1.8p-10, .max_abs = 0.0002442, .max_abs_at = 0x1.8p-10, .bounded = true}};

template <>
inline constexpr bounds stated<fn::hardsigmoid_derivative, formula, float>{
    .fused = {.max_ulp = 0.3334, .max_abs = 4.968e-09, .bounded = true},
    .unfused = {.max_ulp = 0.3334, .max_abs = 4.968e-09, .bounded = true}};

template <>
inline constexpr bounds stated<fn::hardsigmoid_derivative, formula, double>{
    .fused = {.max_ulp = 0.3337, .max_ulp_at = 0x1.89e6aa1b965f4p-23, .max_abs = 9.262e-18,
              .max_abs_at = 0x1.89e6aa1b965f4p-23, .bounded = true},
    .unfused = {.max_ulp = 0.3337, .max_ulp_at = 0x1.89e6aa1b965f4p-23, .max_abs = 9.262e-18,
                .max_abs_at = 0x1.89e6aa1b965f4p-23, .bounded = true}};

template <>
inline constexpr bounds stated<fn::hardsigmoid_derivative, accurate, bfloat16>{
    .fused = {.max_ulp = 0.3334, .max_abs = 0.0003256, .bounded = true},
    .unfused = {.max_ulp = 0.3334, .max_abs = 0.0003256, .bounded = true}};

template <>
inline constexpr bounds stated<fn::hardsigmoid_derivative, accurate, float16>{
    .fused = {.max_ulp = 0.3334, .max_abs = 4.07e-05, .bounded = true},
    .unfused = {.max_ulp = 0.3334, .max_abs = 4.07e-05, .bounded = true}};

template <>
inline constexpr bounds stated<fn::hardswish, formula, float>{
    .fused = {.max_ulp = 2.483, .max_ulp_at = 0x1.fde802p-10, .max_abs = 3.577e-07, .max_abs_at = 0x1.7ffff6p+1,
              .max_step_down = 2, .max_step_down_at = -0x1.fd0fbep-5, .bounded = true},
    .unfused = {.max_ulp = 2.483, .max_ulp_at = 0x1.fde802p-10, .max_abs = 3.577e-07, .max_abs_at = 0x1.7ffff6p+1,
                .max_step_down = 2, .max_step_down_at = -0x1.fd0fbep-5, .bounded = true}};

template <>
inline constexpr bounds stated<fn::hardswish, formula, double>{
    .fused = {.max_ulp = 2.615, .max_ulp_at = 0x1.fe80abf89f931p-30, .max_abs = 6.996e-16,
              .max_abs_at = 0x1.7ffbb5302fa51p+1, .max_step_down = 2, .max_step_down_at = -0x1.d6f2d74534262p-1,
              .bounded = true},
    .unfused = {.max_ulp = 2.615, .max_ulp_at = 0x1.fe80abf89f931p-30, .max_abs = 6.996e-16,
                .max_abs_at = 0x1.7ffbb5302fa51p+1, .max_step_down = 2, .max_step_down_at = -0x1.d6f2d74534262p-1,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::hardswish, accurate, bfloat16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1p-133, .max_abs = 0.007813, .max_abs_at = 0x1.5p+1, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1p-133, .max_abs = 0.007813, .max_abs_at = 0x1.5p+1, .bounded = true}};

template <>
inline constexpr bounds stated<fn::hardswish, accurate, float16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1.8p-9, .max_abs = 0.000976, .max_abs_at = 0x1.7fcp+1, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1.8p-9, .max_abs = 0.000976, .max_abs_at = 0x1.7fcp+1, .bounded = true}};

template <>
inline constexpr bounds stated<fn::hardswish_derivative, formula, float>{
    .fused = {.max_ulp = 1.334, .max_ulp_at = 0x1.00000cp-1, .max_abs = 1.59e-07, .max_abs_at = 0x1.400006p+1,
              .bounded = true},
    .unfused = {.max_ulp = 1.334, .max_ulp_at = 0x1.00000cp-1, .max_abs = 1.59e-07, .max_abs_at = 0x1.400006p+1,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::hardswish_derivative, formula, double>{
    .fused = {.max_ulp = 1.401, .max_ulp_at = -0x1.ebcce2e558p-16, .max_abs = 3.11e-16,
              .max_abs_at = 0x1.7685d88cc5fb5p+1, .bounded = true},
    .unfused = {.max_ulp = 1.401, .max_ulp_at = -0x1.ebcce2e558p-16, .max_abs = 3.11e-16,
                .max_abs_at = 0x1.7685d88cc5fb5p+1, .bounded = true}};

template <>
inline constexpr bounds stated<fn::hardswish_derivative, accurate, bfloat16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1.8p-8, .max_abs = 0.002605, .max_abs_at = 0x1.82p+0, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1.8p-8, .max_abs = 0.002605, .max_abs_at = 0x1.82p+0, .bounded = true}};

template <>
inline constexpr bounds stated<fn::hardswish_derivative, accurate, float16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1.8p-11, .max_abs = 0.0003256, .max_abs_at = 0x1.804p+0, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1.8p-11, .max_abs = 0.0003256, .max_abs_at = 0x1.804p+0,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::softshrink, formula, float>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1.000002p+23, .max_abs = 0.5, .max_abs_at = 0x1.000002p+23,
              .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1.000002p+23, .max_abs = 0.5, .max_abs_at = 0x1.000002p+23,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::softshrink, formula, double>{
    .fused = {.max_ulp = 0.5003, .max_ulp_at = -0x1.cd7e021b62974p+52, .max_abs = 0.5003,
              .max_abs_at = 0x1.13db3f0b2e10dp+55, .bounded = true},
    .unfused = {.max_ulp = 0.5003, .max_ulp_at = -0x1.cd7e021b62974p+52, .max_abs = 0.5003,
                .max_abs_at = 0x1.13db3f0b2e10dp+55, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softshrink, accurate, bfloat16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1.02p+7, .max_abs = 0.5, .max_abs_at = 0x1.02p+7, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1.02p+7, .max_abs = 0.5, .max_abs_at = 0x1.02p+7, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softshrink, accurate, float16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1.004p+10, .max_abs = 0.5, .max_abs_at = 0x1.004p+10, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1.004p+10, .max_abs = 0.5, .max_abs_at = 0x1.004p+10, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softshrink_derivative, formula, float>{
    .fused = {.max_ulp = 0, .bounded = true},
    .unfused = {.max_ulp = 0, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softshrink_derivative, formula, double>{
    .fused = {.max_ulp = 0, .bounded = true},
    .unfused = {.max_ulp = 0, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softshrink_derivative, accurate, bfloat16>{
    .fused = {.max_ulp = 0, .bounded = true},
    .unfused = {.max_ulp = 0, .bounded = true}};

template <>
inline constexpr bounds stated<fn::softshrink_derivative, accurate, float16>{
    .fused = {.max_ulp = 0, .bounded = true},
    .unfused = {.max_ulp = 0, .bounded = true}};

template <>
inline constexpr bounds stated<fn::hardshrink, formula, float>{
    .fused = {.max_ulp = 0, .bounded = true},
    .unfused = {.max_ulp = 0, .bounded = true}};

template <>
inline constexpr bounds stated<fn::hardshrink, formula, double>{
    .fused = {.max_ulp = 0, .bounded = true},
    .unfused = {.max_ulp = 0, .bounded = true}};

template <>
inline constexpr bounds stated<fn::hardshrink, accurate, bfloat16>{
    .fused = {.max_ulp = 0, .bounded = true},
    .unfused = {.max_ulp = 0, .bounded = true}};

template <>
inline constexpr bounds stated<fn::hardshrink, accurate, float16>{
    .fused = {.max_ulp = 0, .bounded = true},
    .unfused = {.max_ulp = 0, .bounded = true}};

template <>
inline constexpr bounds stated<fn::hardshrink_derivative, formula, float>{
    .fused = {.max_ulp = 0, .bounded = true},
    .unfused = {.max_ulp = 0, .bounded = true}};

template <>
inline constexpr bounds stated<fn::hardshrink_derivative, formula, double>{
    .fused = {.max_ulp = 0, .bounded = true},
    .unfused = {.max_ulp = 0, .bounded = true}};

template <>
inline constexpr bounds stated<fn::hardshrink_derivative, accurate, bfloat16>{
    .fused = {.max_ulp = 0, .bounded = true},
    .unfused = {.max_ulp = 0, .bounded = true}};

template <>
inline constexpr bounds stated<fn::hardshrink_derivative, accurate, float16>{
    .fused = {.max_ulp = 0, .bounded = true},
    .unfused = {.max_ulp = 0, .bounded = true}};

// clang-format on

} // namespace simdact::inline SIMDACT_TARGET::detail
