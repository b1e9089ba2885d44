// SPDX-License-Identifier: BSL-1.0
// The floats nearest to erf and erfc, by the kernels for doubles (core/correctly_rounded.hpp).
// Cases: tests/exhaustive/nearest.cpp
#pragma once

#include <simdact/core/correctly_rounded.hpp>
#include <simdact/erf/exp_mills.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <>
struct kernel<fn::erf, correctly_rounded> : rounded_doubles<double_kernel<fn::erf, exp_mills>> {};

inline constexpr auto erfc_cases = detail::in_every_build({{-0x1.d9366ep-9f, 0x1.010afap+0f}});

template <>
struct kernel<fn::erfc, correctly_rounded>
    : rounded_doubles<double_kernel<fn::erfc, exp_mills>, off_middle::none, erfc_cases> {};

} // namespace simdact::inline SIMDACT_TARGET::detail
