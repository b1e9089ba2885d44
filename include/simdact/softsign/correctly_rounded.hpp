// SPDX-License-Identifier: BSL-1.0
// The floats nearest to x/(1 + |x|), by the formula in doubles (core/correctly_rounded.hpp).
// Cases: tests/exhaustive/nearest.cpp
#pragma once

#include <simdact/core/correctly_rounded.hpp>
#include <simdact/softsign/formula.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

inline constexpr auto softsign_cases =
    detail::in_every_build({{0x1.17022cp-7f, 0x1.14a722p-7f}, {-0x1.17022cp-7f, -0x1.14a722p-7f}});

template <>
struct kernel<fn::softsign, correctly_rounded>
    : rounded_doubles<double_kernel<fn::softsign, formula>, off_middle::none, softsign_cases> {};

} // namespace simdact::inline SIMDACT_TARGET::detail
