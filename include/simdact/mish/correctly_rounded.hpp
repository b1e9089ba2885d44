// SPDX-License-Identifier: BSL-1.0
// The floats nearest to mish, by the kernel for doubles (core/correctly_rounded.hpp).
// Cases: tests/exhaustive/nearest.cpp
#pragma once

#include <simdact/core/correctly_rounded.hpp>
#include <simdact/mish/exp_quotient.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

inline constexpr hard_case_lists<1, 0> mish_cases{.fused = {{{-0x1.4p-24f, -0x1.7ffffep-25f}}}, .unfused = {}};

template <>
struct kernel<fn::mish, correctly_rounded>
    : rounded_doubles<double_kernel<fn::mish, exp_quotient>, off_middle::none, mish_cases> {};

} // namespace simdact::inline SIMDACT_TARGET::detail
