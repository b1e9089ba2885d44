// SPDX-License-Identifier: BSL-1.0
// The floats nearest to e^x and to e^x - 1, by doubles (core/correctly_rounded.hpp).
// Cases: tests/exhaustive/nearest.cpp
#pragma once

#include <simdact/core/correctly_rounded.hpp>
#include <simdact/exp/cody_waite.hpp>
#include <simdact/math/float_exponential.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

struct exp_by_doubles {
  static constexpr operations work = exp_of_float_work, work_on_floats{.arithmetic = 2};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V prepared(V x) {
    return simd::max(V(exp_underflows<float>), simd::min(V(exp_overflows<float>), x));
  }
  template <simd::value D>
  SIMDACT_INLINE static constexpr D eval(D z) {
    return detail::exp_of_float(z);
  }
};

inline constexpr hard_case_lists<0, 1> exp_cases{.fused = {}, .unfused = {{{-0x1.65cf3p+6f, 0x1.edb9cp-130f}}}};

template <>
struct kernel<fn::exp, correctly_rounded> : rounded_doubles<exp_by_doubles, off_middle::none, exp_cases> {};

template <>
struct kernel<fn::expm1, correctly_rounded> : rounded_doubles<double_kernel<fn::expm1, cody_waite>> {};

} // namespace simdact::inline SIMDACT_TARGET::detail
