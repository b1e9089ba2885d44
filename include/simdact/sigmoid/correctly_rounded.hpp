// SPDX-License-Identifier: BSL-1.0
// The nearest floats, by the kernels for doubles (core/correctly_rounded.hpp).
// Cases: tests/exhaustive/nearest.cpp
#pragma once

#include <simdact/core/correctly_rounded.hpp>
#include <simdact/sigmoid/exp_quotient.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

inline constexpr auto sigmoid_cases = detail::in_every_build({{-0x1.2082ep-3f, 0x1.dbfeep-2f}});

template <>
struct kernel<fn::sigmoid, correctly_rounded>
    : rounded_doubles<double_kernel<fn::sigmoid, exp_quotient>, off_middle::against_x, sigmoid_cases> {};

template <>
struct kernel<fn::sigmoid_derivative, correctly_rounded>
    : rounded_doubles<double_kernel<fn::sigmoid_derivative, exp_quotient>> {};

} // namespace simdact::inline SIMDACT_TARGET::detail
