// SPDX-License-Identifier: BSL-1.0
// The floats nearest to log(1 + x), by the kernel for doubles (core/correctly_rounded.hpp).
// Cases: tests/exhaustive/nearest.cpp
#pragma once

#include <simdact/core/correctly_rounded.hpp>
#include <simdact/log1p/exponent_split.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

inline constexpr auto log1p_cases = detail::in_every_build({{0x1.800006p-21f, 0x1.7ffffep-21f},
                                                            {0x1.200036p-17f, 0x1.1fffe6p-17f},
                                                            {0x1.fb035ap-2f, 0x1.9bddc2p-2f},
                                                            {0x1.0f1fd6p+3f, 0x1.1fcbcep+1f},
                                                            {0x1.b121a6p+76f, 0x1.a9a3f2p+5f},
                                                            {0x1.6351d8p+95f, 0x1.08b512p+6f},
                                                            {-0x1.7ffffap-21f, -0x1.800002p-21f},
                                                            {-0x1.1fffcap-17f, -0x1.20001ap-17f},
                                                            {-0x1.1d9188p-9f, -0x1.1de14ap-9f}});

template <>
struct kernel<fn::log1p, correctly_rounded>
    : rounded_doubles<double_kernel<fn::log1p, exponent_split>, off_middle::none, log1p_cases> {};

} // namespace simdact::inline SIMDACT_TARGET::detail
