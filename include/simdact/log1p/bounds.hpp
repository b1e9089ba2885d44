// SPDX-License-Identifier: BSL-1.0
// The bounds of the functions of this folder by every method: measured, see README, "Add a method".
#pragma once

#include <simdact/bound.hpp>
#include <simdact/fn.hpp>
#include <simdact/policy.hpp>

namespace simdact::inline SIMDACT_TARGET {

template <>
inline constexpr bounds stated<fn::log1p, exponent_split, float>{
    .fused = {0.906, 0x1.fef6cp-2, 3.841e-06, 0x1.7b12dcp+127, 0, 0, false, true},
    .unfused = {0.9858, -0x1.02b9cp-2, 3.844e-06, 0x1.7e8ebp+100, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::log1p, exponent_split, double>{
    .fused = {1.009, 0x1.fb7c71a8bfd77p-2, 5.978e-14, 0x1.7604281b9c431p+1007, 0, 0, false, true},
    .unfused = {1.134, -0x1.01a700bd27037p-2, 5.977e-14, 0x1.77f7f9b3dd871p+912, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::log1p_derivative, exponent_split, float>{
    .fused = {1.5, 0x1.69ep-13, 0.1667, -0x1.fffffap-1, 0, 0, false, true},
    .unfused = {1.5, 0x1.69ep-13, 0.1667, -0x1.fffffap-1, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::log1p_derivative, exponent_split, double>{
    .fused = {1.576, 0x1.ffffffffffffbp+17, 0.1751, -0x1.ffffffffffffdp-1, 0, 0, false, true},
    .unfused = {1.576, 0x1.ffffffffffffbp+17, 0.1751, -0x1.ffffffffffffdp-1, 0, 0, false, true}};

} // namespace simdact::inline SIMDACT_TARGET
