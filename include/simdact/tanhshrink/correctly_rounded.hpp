// SPDX-License-Identifier: BSL-1.0
// The floats nearest to x - tanh(x), by the kernel for doubles (core/correctly_rounded.hpp). Next to 0 it is beside
// x³/3, a little nearer to 0, and far out beside x - 1, a little farther from 0.
// Cases: tests/exhaustive/nearest.cpp
#pragma once

#include <simdact/core/correctly_rounded.hpp>
#include <simdact/tanhshrink/series_quotient.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

inline constexpr auto tanhshrink_cases =
    detail::in_every_build({{0x1.1d93b6p-10f, 0x1.d9d614p-32f}, {-0x1.1d93b6p-10f, -0x1.d9d614p-32f}});

template <>
struct kernel<fn::tanhshrink, correctly_rounded>
    : rounded_doubles<double_kernel<fn::tanhshrink, series_quotient>, off_middle::from_1, tanhshrink_cases> {};

} // namespace simdact::inline SIMDACT_TARGET::detail
