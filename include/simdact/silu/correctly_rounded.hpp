// SPDX-License-Identifier: BSL-1.0
// The floats nearest to SiLU and its derivative, by the kernels for doubles (core/correctly_rounded.hpp). SiLU has the
// middle between two floats beside x/2 + x²/4 - x⁴/48 too, of both signs of x below it.
// Cases: tests/exhaustive/nearest.cpp
#pragma once

#include <simdact/core/correctly_rounded.hpp>
#include <simdact/silu/exp_quotient.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <>
struct kernel<fn::silu, correctly_rounded>
    : rounded_doubles<double_kernel<fn::silu, exp_quotient>, off_middle::up_next_to_0> {};

inline constexpr auto silu_derivative_cases =
    detail::in_every_build({{0x1.184a0ep-9f, 0x1.008c26p-1f}, {-0x1.56339cp-3f, 0x1.aad894p-2f}});

template <>
struct kernel<fn::silu_derivative, correctly_rounded>
    : rounded_doubles<double_kernel<fn::silu_derivative, exp_quotient>, off_middle::against_x, silu_derivative_cases> {
};

} // namespace simdact::inline SIMDACT_TARGET::detail
