// SPDX-License-Identifier: BSL-1.0
// The floats nearest to softplus with beta = 1 and to the logarithm of the logistic function, by the kernels for
// doubles (core/correctly_rounded.hpp).
// Cases: tests/exhaustive/nearest.cpp
#pragma once

#include <simdact/core/correctly_rounded.hpp>
#include <simdact/softplus/exp_logarithm.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

inline constexpr auto softplus_cases = detail::in_every_build({{0x1.d483ap-12f, 0x1.63017ap-1f}});

template <>
struct kernel<fn::softplus, correctly_rounded>
    : rounded_doubles<double_kernel<fn::softplus, exp_logarithm>, off_middle::none, softplus_cases> {};

inline constexpr auto logsigmoid_cases = detail::in_every_build({{-0x1.d483ap-12f, -0x1.63017ap-1f}});

template <>
struct kernel<fn::logsigmoid, correctly_rounded>
    : rounded_doubles<double_kernel<fn::logsigmoid, exp_logarithm>, off_middle::none, logsigmoid_cases> {};

} // namespace simdact::inline SIMDACT_TARGET::detail
