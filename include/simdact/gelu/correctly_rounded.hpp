// SPDX-License-Identifier: BSL-1.0
// The floats nearest to GELU in both its forms and in the quick one, and to GELU's derivative, by doubles
// (core/correctly_rounded.hpp). Beside x/2 each GELU is above it, of both signs of x.
// Cases: tests/exhaustive/nearest.cpp
#pragma once

#include <simdact/core/correctly_rounded.hpp>
#include <simdact/gelu/exp_quotient.hpp>
#include <simdact/gelu/of_float.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// Of both forms, whose first terms, x/2 + x²/√(2π), are the same.
inline constexpr auto gelu_cases =
    detail::in_every_build({{0x1.6148dep-16f, 0x1.614a62p-17f}, {-0x1.6148dep-16f, -0x1.61475ap-17f}});

template <>
struct kernel<fn::gelu, correctly_rounded> : rounded_doubles<gelu_by_doubles, off_middle::up, gelu_cases> {};

inline constexpr auto gelu_derivative_cases = detail::in_every_build(
    {{0x1.40d932p-25f, 0x1.000002p-1f}, {-0x1.40d932p-26f, 0x1.fffffep-2f}, {-0x1.a1becap-14f, 0x1.ffeb2ap-2f}});

template <>
struct kernel<fn::gelu_derivative, correctly_rounded>
    : rounded_doubles<gelu_derivative_by_doubles, off_middle::none, gelu_derivative_cases> {};

template <>
struct kernel<fn::gelu_tanh, correctly_rounded>
    : rounded_doubles<double_kernel<fn::gelu_tanh, exp_quotient>, off_middle::up, gelu_cases> {};

template <>
struct kernel<fn::quick_gelu, correctly_rounded>
    : rounded_doubles<double_kernel<fn::quick_gelu, exp_quotient>, off_middle::up> {};

} // namespace simdact::inline SIMDACT_TARGET::detail
