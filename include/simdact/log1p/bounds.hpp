// SPDX-License-Identifier: BSL-1.0
// The bounds of the functions of this folder by every method: measured, see README, "Add a method".
#pragma once

#include <simdact/bound.hpp>
#include <simdact/fn.hpp>
#include <simdact/policy.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// clang-format off

template <>
inline constexpr bounds stated<fn::log1p, exponent_split, float>{
    .fused = {.max_ulp = 0.906, .max_ulp_at = 0x1.fef6cp-2, .max_abs = 3.841e-06, .max_abs_at = 0x1.7b12dcp+127,
              .bounded = true},
    .unfused = {.max_ulp = 0.9858, .max_ulp_at = -0x1.02b9cp-2, .max_abs = 3.844e-06, .max_abs_at = 0x1.7e8ebp+100,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::log1p, exponent_split, double>{
    .fused = {.max_ulp = 1.009, .max_ulp_at = 0x1.fb7c71a8bfd77p-2, .max_abs = 5.978e-14,
              .max_abs_at = 0x1.7604281b9c431p+1007, .bounded = true},
    .unfused = {.max_ulp = 1.134, .max_ulp_at = -0x1.01a700bd27037p-2, .max_abs = 5.977e-14,
                .max_abs_at = 0x1.77f7f9b3dd871p+912, .bounded = true}};

template <>
inline constexpr bounds stated<fn::log1p, accurate, bfloat16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1.34p+89, .max_abs = 0.2499, .max_abs_at = 0x1.76p+121, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1.34p+89, .max_abs = 0.2499, .max_abs_at = 0x1.76p+121, .bounded = true}};

template <>
inline constexpr bounds stated<fn::log1p, accurate, float16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1.80cp-8, .max_abs = 0.003906, .max_abs_at = 0x1.a0cp+14,
              .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1.80cp-8, .max_abs = 0.003906, .max_abs_at = 0x1.a0cp+14,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::log1p, correctly_rounded, float>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1.800006p-21, .max_abs = 3.815e-06, .max_abs_at = 0x1.6351d8p+95,
              .bounded = true, .misrounded = 0},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1.800006p-21, .max_abs = 3.815e-06, .max_abs_at = 0x1.6351d8p+95,
                .bounded = true, .misrounded = 0}};

template <>
inline constexpr bounds stated<fn::log1p, mantissa_polynomial<3>, float>{
    .fused = {.max_ulp = 909.7, .max_ulp_at = 0x1.fffef2p-2, .max_abs = 3.487e-05, .max_abs_at = 0x1.7ffe6p+104,
              .max_step_down = 264, .max_step_down_at = 0x1.fffffap-2, .bounded = true},
    .unfused = {.max_ulp = 910, .max_ulp_at = 0x1.fffffp-2, .max_abs = 3.487e-05, .max_abs_at = 0x1.7ffdap+104,
                .max_step_down = 263, .max_step_down_at = -0x1.000002p-2, .bounded = true}};

template <>
inline constexpr bounds stated<fn::log1p, mantissa_polynomial<7>, float>{
    .fused = {.max_ulp = 1.939, .max_ulp_at = -0x1.efba38p-5, .max_abs = 7.853e-06, .max_abs_at = 0x1.7ff448p+104,
              .max_step_down = 1, .max_step_down_at = 0x1.fd119p-7, .bounded = true},
    .unfused = {.max_ulp = 2.213, .max_ulp_at = -0x1.c50418p-3, .max_abs = 7.868e-06, .max_abs_at = 0x1.6c36eep+104,
                .max_step_down = 1, .max_step_down_at = 0x1.ff95a2p-9, .bounded = true}};

template <>
inline constexpr bounds stated<fn::log1p, mantissa_polynomial<3>, double>{
    .fused = {.max_ulp = 4.885e+11, .max_ulp_at = -0x1.0000000000002p-2, .max_abs = 2.712e-05,
              .max_abs_at = 0x1.7fffffffffebep+278, .max_step_down = 1.56e+11,
              .max_step_down_at = -0x1.0000000000001p-2, .bounded = true},
    .unfused = {.max_ulp = 4.885e+11, .max_ulp_at = -0x1.000000000002cp-2, .max_abs = 2.712e-05,
                .max_abs_at = 0x1.7ffffffffff7ep+308, .max_step_down = 1.56e+11,
                .max_step_down_at = -0x1.0000000000001p-2, .bounded = true}};

template <>
inline constexpr bounds stated<fn::log1p, mantissa_polynomial<7>, double>{
    .fused = {.max_ulp = 2.497e+08, .max_ulp_at = -0x1.f05404363acap-5, .max_abs = 1.128e-08,
              .max_abs_at = 0x1.7fffffffd34fcp+293, .max_step_down = 6.486e+07,
              .max_step_down_at = 0x1.ffffffffffffdp-2, .bounded = true},
    .unfused = {.max_ulp = 2.497e+08, .max_ulp_at = -0x1.f05404389996cp-5, .max_abs = 1.128e-08,
                .max_abs_at = 0x1.7ffffffffb57bp+293, .max_step_down = 6.486e+07,
                .max_step_down_at = 0x1.ffffffffffffdp-2, .bounded = true}};

template <>
inline constexpr bounds stated<fn::log1p_derivative, exponent_split, float>{
    .fused = {.max_ulp = 1.5, .max_ulp_at = 0x1.69ep-13, .max_abs = 0.1667, .max_abs_at = -0x1.fffffap-1,
              .bounded = true},
    .unfused = {.max_ulp = 1.5, .max_ulp_at = 0x1.69ep-13, .max_abs = 0.1667, .max_abs_at = -0x1.fffffap-1,
                .bounded = true}};

template <>
inline constexpr bounds stated<fn::log1p_derivative, exponent_split, double>{
    .fused = {.max_ulp = 1.576, .max_ulp_at = 0x1.ffffffffffffbp+17, .max_abs = 0.1751,
              .max_abs_at = -0x1.ffffffffffffdp-1, .bounded = true},
    .unfused = {.max_ulp = 1.576, .max_ulp_at = 0x1.ffffffffffffbp+17, .max_abs = 0.1751,
                .max_abs_at = -0x1.ffffffffffffdp-1, .bounded = true}};

template <>
inline constexpr bounds stated<fn::log1p_derivative, accurate, bfloat16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = 0x1.fep+15, .max_abs = 0.1667, .max_abs_at = -0x1.fap-1, .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = 0x1.fep+15, .max_abs = 0.1667, .max_abs_at = -0x1.fap-1, .bounded = true}};

template <>
inline constexpr bounds stated<fn::log1p_derivative, accurate, float16>{
    .fused = {.max_ulp = 0.5, .max_ulp_at = -0x1.ffcp-12, .max_abs = 0.1667, .max_abs_at = -0x1.ff4p-1,
              .bounded = true},
    .unfused = {.max_ulp = 0.5, .max_ulp_at = -0x1.ffcp-12, .max_abs = 0.1667, .max_abs_at = -0x1.ff4p-1,
                .bounded = true}};

// clang-format on

} // namespace simdact::inline SIMDACT_TARGET::detail
