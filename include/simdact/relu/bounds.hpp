// SPDX-License-Identifier: BSL-1.0
// The bounds of the functions of this folder by every method: measured, see README, "Add a method".
#pragma once

#include <simdact/bound.hpp>
#include <simdact/fn.hpp>
#include <simdact/policy.hpp>

namespace simdact::inline SIMDACT_TARGET {

template <>
inline constexpr bounds stated<fn::relu, formula, float>{.fused = {0, 0, 0, 0, 0, 0, false, true},
                                                         .unfused = {0, 0, 0, 0, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::relu, formula, double>{.fused = {0, 0, 0, 0, 0, 0, false, true},
                                                          .unfused = {0, 0, 0, 0, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::relu_derivative, formula, float>{.fused = {0, 0, 0, 0, 0, 0, false, true},
                                                                    .unfused = {0, 0, 0, 0, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::relu_derivative, formula, double>{.fused = {0, 0, 0, 0, 0, 0, false, true},
                                                                     .unfused = {0, 0, 0, 0, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::relu6, formula, float>{.fused = {0, 0, 0, 0, 0, 0, false, true},
                                                          .unfused = {0, 0, 0, 0, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::relu6, formula, double>{.fused = {0, 0, 0, 0, 0, 0, false, true},
                                                           .unfused = {0, 0, 0, 0, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::relu6_derivative, formula, float>{.fused = {0, 0, 0, 0, 0, 0, false, true},
                                                                     .unfused = {0, 0, 0, 0, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::relu6_derivative, formula, double>{.fused = {0, 0, 0, 0, 0, 0, false, true},
                                                                      .unfused = {0, 0, 0, 0, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::hardtanh, formula, float>{.fused = {0, 0, 0, 0, 0, 0, true, true},
                                                             .unfused = {0, 0, 0, 0, 0, 0, true, true}};

template <>
inline constexpr bounds stated<fn::hardtanh, formula, double>{.fused = {0, 0, 0, 0, 0, 0, true, true},
                                                              .unfused = {0, 0, 0, 0, 0, 0, true, true}};

template <>
inline constexpr bounds stated<fn::hardtanh_derivative, formula, float>{.fused = {0, 0, 0, 0, 0, 0, false, true},
                                                                        .unfused = {0, 0, 0, 0, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::hardtanh_derivative, formula, double>{.fused = {0, 0, 0, 0, 0, 0, false, true},
                                                                         .unfused = {0, 0, 0, 0, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::leaky_relu, formula, float>{
    .fused = {0.5, -0x1p-121, 1.585e+29, -0x1.d55566p+127, 0, 0, false, true},
    .unfused = {0.5, -0x1p-121, 1.585e+29, -0x1.d55566p+127, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::leaky_relu, formula, double>{
    .fused = {0.5005, -0x1.7aa37e08aa9b9p+5, 1.561e+290, -0x1.e6073701543d2p+1023, 0, 0, false, true},
    .unfused = {0.5005, -0x1.7aa37e08aa9b9p+5, 1.561e+290, -0x1.e6073701543d2p+1023, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::leaky_relu_derivative, formula, float>{.fused = {0, 0, 0, 0, 0, 0, false, true},
                                                                          .unfused = {0, 0, 0, 0, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::leaky_relu_derivative, formula, double>{.fused = {0, 0, 0, 0, 0, 0, false, true},
                                                                           .unfused = {0, 0, 0, 0, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::threshold, formula, float>{.fused = {0, 0, 0, 0, 0, 0, false, true},
                                                              .unfused = {0, 0, 0, 0, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::threshold, formula, double>{.fused = {0, 0, 0, 0, 0, 0, false, true},
                                                               .unfused = {0, 0, 0, 0, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::threshold_derivative, formula, float>{.fused = {0, 0, 0, 0, 0, 0, false, true},
                                                                         .unfused = {0, 0, 0, 0, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::threshold_derivative, formula, double>{.fused = {0, 0, 0, 0, 0, 0, false, true},
                                                                          .unfused = {0, 0, 0, 0, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::relu_squared, formula, float>{
    .fused = {0.5, 0x1p-75, 1.015e+31, 0x1.800002p+63, 0, 0, false, true},
    .unfused = {0.5, 0x1p-75, 1.015e+31, 0x1.800002p+63, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::relu_squared, formula, double>{
    .fused = {0.5005, 0x1.b3d5d773f6a7bp+10, 9.985e+291, 0x1.b5542e32b49a3p+511, 0, 0, false, true},
    .unfused = {0.5005, 0x1.b3d5d773f6a7bp+10, 9.985e+291, 0x1.b5542e32b49a3p+511, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::relu_squared_derivative, formula, float>{.fused = {0, 0, 0, 0, 0, 0, false, true},
                                                                            .unfused = {0, 0, 0, 0, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::relu_squared_derivative, formula, double>{
    .fused = {0, 0, 0, 0, 0, 0, false, true}, .unfused = {0, 0, 0, 0, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::hardsigmoid, formula, float>{
    .fused = {1.334, 0x1.00000cp+0, 7.948e-08, 0x1.00000cp+0, 0, 0, false, true},
    .unfused = {1.334, 0x1.00000cp+0, 7.948e-08, 0x1.00000cp+0, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::hardsigmoid, formula, double>{
    .fused = {1.401, -0x1.384a306c42001p-13, 1.555e-16, 0x1.c930b302278bap+0, 0, 0, false, true},
    .unfused = {1.401, -0x1.384a306c42001p-13, 1.555e-16, 0x1.c930b302278bap+0, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::hardsigmoid_derivative, formula, float>{
    .fused = {0.3334, 0, 4.968e-09, 0, 0, 0, false, true}, .unfused = {0.3334, 0, 4.968e-09, 0, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::hardsigmoid_derivative, formula, double>{
    .fused = {0.3337, 0x1.89e6aa1b965f4p-23, 9.262e-18, 0x1.89e6aa1b965f4p-23, 0, 0, false, true},
    .unfused = {0.3337, 0x1.89e6aa1b965f4p-23, 9.262e-18, 0x1.89e6aa1b965f4p-23, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::hardswish, formula, float>{
    .fused = {2.483, 0x1.fde802p-10, 3.577e-07, 0x1.7ffff6p+1, 2, -0x1.fd0fbep-5, false, true},
    .unfused = {2.483, 0x1.fde802p-10, 3.577e-07, 0x1.7ffff6p+1, 2, -0x1.fd0fbep-5, false, true}};

template <>
inline constexpr bounds stated<fn::hardswish, formula, double>{
    .fused = {2.583, 0x1.f5a996bfce6ap-5, 6.995e-16, 0x1.7fe9e0fc96fd1p+1, 2, -0x1.d6f2d74534262p-1, false, true},
    .unfused = {2.583, 0x1.f5a996bfce6ap-5, 6.995e-16, 0x1.7fe9e0fc96fd1p+1, 2, -0x1.d6f2d74534262p-1, false, true}};

template <>
inline constexpr bounds stated<fn::hardswish_derivative, formula, float>{
    .fused = {1.334, 0x1.00000cp-1, 1.59e-07, 0x1.400006p+1, 0, 0, false, true},
    .unfused = {1.334, 0x1.00000cp-1, 1.59e-07, 0x1.400006p+1, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::hardswish_derivative, formula, double>{
    .fused = {1.401, -0x1.ebcce2e558p-16, 3.11e-16, 0x1.7685d88cc5fb5p+1, 0, 0, false, true},
    .unfused = {1.401, -0x1.ebcce2e558p-16, 3.11e-16, 0x1.7685d88cc5fb5p+1, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::softshrink, formula, float>{
    .fused = {0.5, 0x1.000002p+23, 0.5, 0x1.000002p+23, 0, 0, false, true},
    .unfused = {0.5, 0x1.000002p+23, 0.5, 0x1.000002p+23, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::softshrink, formula, double>{
    .fused = {0.5003, -0x1.cd7e021b62974p+52, 0.5003, 0x1.13db3f0b2e10dp+55, 0, 0, false, true},
    .unfused = {0.5003, -0x1.cd7e021b62974p+52, 0.5003, 0x1.13db3f0b2e10dp+55, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::softshrink_derivative, formula, float>{.fused = {0, 0, 0, 0, 0, 0, false, true},
                                                                          .unfused = {0, 0, 0, 0, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::softshrink_derivative, formula, double>{.fused = {0, 0, 0, 0, 0, 0, false, true},
                                                                           .unfused = {0, 0, 0, 0, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::hardshrink, formula, float>{.fused = {0, 0, 0, 0, 0, 0, false, true},
                                                               .unfused = {0, 0, 0, 0, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::hardshrink, formula, double>{.fused = {0, 0, 0, 0, 0, 0, false, true},
                                                                .unfused = {0, 0, 0, 0, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::hardshrink_derivative, formula, float>{.fused = {0, 0, 0, 0, 0, 0, false, true},
                                                                          .unfused = {0, 0, 0, 0, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::hardshrink_derivative, formula, double>{.fused = {0, 0, 0, 0, 0, 0, false, true},
                                                                           .unfused = {0, 0, 0, 0, 0, 0, false, true}};

} // namespace simdact::inline SIMDACT_TARGET
