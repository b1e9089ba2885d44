// SPDX-License-Identifier: BSL-1.0
// tanh by its addition theorem, in double: |x| = n·ln 2/2 + r with |r| <= ln 2/4, and t = tanh r by a minimax
// polynomial of degree 13, relative error 2^-57.7. As tanh(n·ln 2/2) = (2^n - 1)/(2^n + 1),
//
//   tanh |x| = ((2^n - 1) + (2^n + 1)·t) / ((2^n + 1) + (2^n - 1)·t)
//
// One division, no table and no branch. Rounded too, the numerator is no more than the denominator, which is 2 - 2t
// above it, or both are 2^n. Coefficients: sollya tests/fit/addition_theorem.sollya
#pragma once

#include <simdact/core/kernel.hpp>
#include <simdact/math/exponential.hpp>
#include <simdact/simd/scale.hpp>
#include <simdact/tanh/ends.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// (tanh(r) - r)/r³ in powers of r².
inline constexpr std::array tanh_near_zero{-0x1.55555555554bdp-2, 0x1.11111110e0d3cp-3,  -0x1.ba1ba117505a8p-5,
                                           0x1.664eca20f1d96p-6,  -0x1.223c85b797f29p-7, 0x1.c38707d06b18p-9};

template <>
struct kernel<fn::tanh, addition_theorem> {
  static constexpr operations work{.arithmetic = 21, .divisions = 1};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    using c = exp_constants<double>;
    const V a = simd::max(V(detail::addition_theorem_least), simd::min(V(detail::tanh_end), simd::abs(x)));
    const V n = simd::round(a * V(2 * c::log2_e));
    const V r = simd::fma(n, V(-c::ln2_low / 2), simd::fma(n, V(-c::ln2_high / 2), a));
    const V s = r * r;
    const V t = simd::fma(r * s, horner(s, detail::tanh_near_zero), r);
    const V power = simd::power_of_two(n), less = power - V(1), more = power + V(1);
    const V y = simd::divide(simd::fma(more, t, less), simd::fma(less, t, more));
    return simd::copysign_min(x, y);
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
