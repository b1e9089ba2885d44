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
    .fused = {0.9434, 0x1.d65fea9165517p-2, 5.975e-14, 0x1.621fd45235c82p+932, 0, 0, false, true},
    .unfused = {1.026, -0x1.11cd43b187bf7p-2, 5.975e-14, 0x1.77f1998c66558p+912, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::log1p_derivative, exponent_split, float>{
    .fused = {1.5, 0x1.69ep-13, 0.1667, -0x1.fffffap-1, 0, 0, false, true},
    .unfused = {1.5, 0x1.69ep-13, 0.1667, -0x1.fffffap-1, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::log1p_derivative, exponent_split, double>{
    .fused = {1.576, 0x1.fffffffffffe3p+17, 0.1751, -0x1.ffffffffffffdp-1, 0, 0, false, true},
    .unfused = {1.576, 0x1.fffffffffffe3p+17, 0.1751, -0x1.ffffffffffffdp-1, 0, 0, false, true}};

} // namespace simdact::inline SIMDACT_TARGET
