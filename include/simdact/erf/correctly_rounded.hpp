// SPDX-License-Identifier: BSL-1.0
// The floats nearest to erf and erfc, by doubles (core/correctly_rounded.hpp).
// Cases: tests/exhaustive/nearest.cpp
#pragma once

#include <simdact/core/correctly_rounded.hpp>
#include <simdact/erf/of_float.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

inline constexpr auto erf_cases =
    detail::in_every_build({{0x1.81d5acp-13f, 0x1.b35e28p-13f}, {-0x1.81d5acp-13f, -0x1.b35e28p-13f}});

template <>
struct kernel<fn::erf, correctly_rounded> : rounded_doubles<erf_by_doubles, off_middle::none, erf_cases> {};

inline constexpr auto erfc_cases = detail::in_every_build({{-0x1.d93ec4p-17f, 0x1.00010ap+0f}});

template <>
struct kernel<fn::erfc, correctly_rounded> : rounded_doubles<erfc_by_doubles, off_middle::none, erfc_cases> {};

} // namespace simdact::inline SIMDACT_TARGET::detail
