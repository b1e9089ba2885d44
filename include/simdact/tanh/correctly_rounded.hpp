// SPDX-License-Identifier: BSL-1.0
// The floats nearest to tanh and its derivative, by doubles (core/correctly_rounded.hpp).
//
// tanh by the addition theorem with the polynomial of addition_theorem.hpp, of which less is asked: the reduction takes
// one step, the ends and the sign are those of floats.
// Cases: tests/exhaustive/nearest.cpp
#pragma once

#include <simdact/core/correctly_rounded.hpp>
#include <simdact/math/float_exponential.hpp>
#include <simdact/tanh/addition_theorem.hpp>
#include <simdact/tanh/exp_quotient.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// From here on tanh rounds to 1.
// derivation: 1 - tanh(a) < 2e^-2a, which is half of the ULP below 1, 2^-25, at 9.01.
inline constexpr float float_tanh_end = 9.5f;

struct tanh_by_doubles {
  static constexpr operations work{.arithmetic = 17, .divisions = 1}, work_on_floats{.arithmetic = 3};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V prepared(V x) {
    return simd::min(V(float_tanh_end), simd::abs(x));
  }
  // a = n·ln 2/2 + r
  template <simd::value D>
  SIMDACT_INLINE static constexpr D eval(D a) {
    const D grid(integer_in_low_bits), one(1);
    const D sum = simd::fma(a, D(2 * exp_constants<double>::log2_e), grid), n = sum - grid;
    const D r = simd::fnma(n, D(ln2_of_float / 2), a), s = r * r;
    const D t = simd::fma(r * s, horner(s, detail::tanh_near_zero), r);
    const D power = detail::times_power_in(sum, one), less = power - one, more = power + one;
    return simd::divide(simd::fma(more, t, less), simd::fma(less, t, more));
  }
  template <simd::value V>
  SIMDACT_INLINE static constexpr V finished(V y, V x) {
    return simd::copysign(y, x);
  }
};

template <>
struct kernel<fn::tanh, correctly_rounded> : rounded_doubles<tanh_by_doubles> {};

template <>
struct kernel<fn::tanh_derivative, correctly_rounded>
    : rounded_doubles<double_kernel<fn::tanh_derivative, exp_quotient>> {};

} // namespace simdact::inline SIMDACT_TARGET::detail
