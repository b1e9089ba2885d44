// SPDX-License-Identifier: BSL-1.0
// The floats nearest to ELU and CELU with alpha = 1 and to SELU, by the kernels for doubles
// (core/correctly_rounded.hpp). None comes out wrong.
// Cases: tests/exhaustive/nearest.cpp
#pragma once

#include <simdact/core/correctly_rounded.hpp>
#include <simdact/elu/cody_waite.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <>
struct kernel<fn::elu, correctly_rounded> : rounded_doubles<double_kernel<fn::elu, cody_waite>> {};

template <>
struct kernel<fn::celu, correctly_rounded> : rounded_doubles<double_kernel<fn::elu, cody_waite>> {};

template <>
struct kernel<fn::selu, correctly_rounded> : rounded_doubles<double_kernel<fn::selu, cody_waite>> {};

} // namespace simdact::inline SIMDACT_TARGET::detail
