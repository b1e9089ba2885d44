// SPDX-License-Identifier: BSL-1.0
// The bounds of the functions of this folder by every method: measured, see README, "Add a method".
#pragma once

#include <simdact/bound.hpp>
#include <simdact/fn.hpp>
#include <simdact/policy.hpp>

namespace simdact::inline SIMDACT_TARGET {

template <>
inline constexpr bounds stated<fn::softsign, formula, float>{
    .fused = {1.5, 0x1.ffd7fep+10, 8.937e-08, 0x1.ffd7fep+10, 2, 0x1p+24, true, true},
    .unfused = {1.5, 0x1.ffd7fep+10, 8.937e-08, 0x1.ffd7fep+10, 2, 0x1p+24, true, true}};

template <>
inline constexpr bounds stated<fn::softsign, formula, double>{
    .fused = {1.576, 0x1.ffffffffffffbp+17, 1.749e-16, 0x1.ffffffffffffbp+17, 2, -0x1.2d25fc981b9fcp+53, true, true},
    .unfused = {1.576, 0x1.ffffffffffffbp+17, 1.749e-16, 0x1.ffffffffffffbp+17, 2, -0x1.2d25fc981b9fcp+53, true, true}};

template <>
inline constexpr bounds stated<fn::softsign_derivative, formula, float>{
    .fused = {3.499, 0x1.69ep-13, 2.086e-07, 0x1.69ep-13, 0, 0, false, true},
    .unfused = {3.499, 0x1.69ep-13, 2.086e-07, 0x1.69ep-13, 0, 0, false, true}};

template <>
inline constexpr bounds stated<fn::softsign_derivative, formula, double>{
    .fused = {3.676, 0x1.fffffffffffe3p+26, 4.081e-16, -0x1.52a586a003a8p-26, 0, 0, false, true},
    .unfused = {3.676, 0x1.fffffffffffe3p+26, 4.081e-16, -0x1.52a586a003a8p-26, 0, 0, false, true}};

} // namespace simdact::inline SIMDACT_TARGET
