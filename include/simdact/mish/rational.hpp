// SPDX-License-Identifier: BSL-1.0
// Mish by a rational of our own, without a look-up: x·tanh(softplus x) with tanh(softplus x) = 2t/(1 + t²),
// t = e^x/(e^x + 2).
//
// e^x/2 is the square of p/q with p = u·P(u) and q = Q(u) in u = x - begin. With a = p² and s = p² + q² that makes t
// a/s, and
//
//   mish x = x·2a·s/(a² + s²)
//
// One division. p is 0 at the beginning and q, but for rounding, at the end, so that the result is exactly -0 and x
// from there on; the factor x keeps the relative accuracy around 0.
//
//   <12, 12>  P of degree 2, Q of degree 3: absolute error 4.7e-5
//
// Coefficients: python3 tests/fit/rational.py
#pragma once

#include <array>

#include <simdact/core/kernel.hpp>
#include <simdact/math/polynomial.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <int M, int N>
struct mish_rational;

// above: of P; below: of Q, before a leading 1. length: from the beginning to the end, which is a zero of Q.
template <>
struct mish_rational<12, 12> {
  static constexpr std::array above{-0x1.35fd3cp+3f, 0x1.204988p+0f, -0x1.b7cc6p-3f};
  static constexpr std::array below{-0x1.fafb3ep+12f, 0x1.239926p+10f, -0x1.d111cp+5f};
  static constexpr float begin = -13;
  static constexpr float length = 0x1.4dc21p+4f;
};

template <int M, int N>
struct kernel<fn::mish, rational<M, N>> {
  using c = detail::mish_rational<M, N>;
  static constexpr operations work{.arithmetic = 10 + static_cast<double>(c::above.size() + c::below.size()),
                                   .divisions = 1};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    const V factor = simd::max(V(c::begin), x), u = simd::min(V(c::length), factor - V(c::begin));
    const V p = u * horner(u, c::above), q = monic(u, c::below);
    const V a = p * p, s = simd::fma(q, q, a);
    const V half = simd::divide(a * s, simd::fma(a, a, s * s));
    return factor * (half + half);
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
