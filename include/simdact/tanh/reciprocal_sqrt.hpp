// SPDX-License-Identifier: BSL-1.0
// tanh x = u/√(1 + u²) of u = sinh x, with an odd polynomial for sinh: the reciprocal-square-root sigmoid, refined as
// by R. Levien, "A few of my favorite sigmoids" (2018), with coefficients of our own.
//
// What sinh is off by counts for 1/cosh³ x of it, so that a low degree is enough. The polynomial begins with x itself:
// the slope at 0 is 1, and the relative error vanishes there. The polynomial grows less fast than sinh: results are 1
// from |x| = 14.1 on (degree 5) or 10.3 (7) in float, where tanh is from 9 on, and from 106 or 47.2 in double, not 19.
//
// It is odd and never beyond 1 by construction: a square root of 1 + u² that is rounded to the nearest is no less than
// |u|. √ and the division are the correctly rounded ones, as an estimate's bits differ between processors.
// Coefficients: python3 tests/fit/reciprocal_sqrt.py
#pragma once

#include <simdact/core/kernel.hpp>
#include <simdact/math/polynomial.hpp>
#include <simdact/tanh/ends.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// sinh x as x·(1 + c[0]·x² + …): least absolute error of tanh, by Remez' exchange.
template <int Degree>
inline constexpr std::array<float, static_cast<std::size_t>(Degree - 1) / 2> sinh_polynomial{};

// derivation: errors of tanh from -1.923e-4 to 1.922e-4.
template <>
inline constexpr std::array sinh_polynomial<5>{0x1.51b064p-3f, 0x1.42dbe6p-7f};

// derivation: errors of tanh from -1.226e-5 to 1.226e-5.
template <>
inline constexpr std::array sinh_polynomial<7>{0x1.55a2c4p-3f, 0x1.0b29bcp-7f, 0x1.0249f6p-12f};

template <int Degree>
struct kernel<fn::tanh, reciprocal_sqrt<Degree>> {
  static constexpr operations work{.arithmetic = 5 + (Degree - 1) / 2, .divisions = 2};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    const V z = simd::max(V(-reciprocal_sqrt_end), simd::min(V(reciprocal_sqrt_end), x));
    const V s = z * z;
    const V u = z * simd::fma(s, horner(s, detail::sinh_polynomial<Degree>), V(1));
    return simd::divide(u, simd::sqrt(simd::fma(u, u, V(1))));
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
