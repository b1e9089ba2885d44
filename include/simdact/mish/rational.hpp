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
// As the derivative of e^x/2 is that itself, the derivative of mish is in the same terms, with r = a² + s²,
//
//   1 - q⁴·(r - 2x·a·(s + a))/r²
//
// which is <25, 24>, absolute error 8.4e-5. At the beginning r is q⁴, and at the end q⁴ is lost next to r: exactly 0
// and 1.
//
// Coefficients: python3 tests/fit/rational.py
#pragma once

#include <array>

#include <simdact/core/kernel.hpp>
#include <simdact/math/polynomial.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <int M, int N>
struct mish_rational;

// above: of P; below: of Q, before a leading 1. length: from the beginning to the end, which is a zero of Q, as a float
// and as a double.
template <>
struct mish_rational<12, 12> {
  static constexpr std::array above{-0x1.35fd3cp+3f, 0x1.204988p+0f, -0x1.b7cc6p-3f};
  static constexpr std::array below{-0x1.fafb3ep+12f, 0x1.239926p+10f, -0x1.d111cp+5f};
  static constexpr float begin = -13;
  template <simd::element T>
  static constexpr T length = sizeof(T) == 4 ? T(0x1.4dc21p+4f) : T(0x1.4dc2102f4e369p+4);
};

template <simd::value V>
struct mish_terms {
  V u;
  V p;
  V q;
};

// At an x that is no less than the beginning.
template <class Fit, simd::value V>
SIMDACT_INLINE constexpr mish_terms<V> mish_quotient(V x) {
  const V u = simd::min(V(Fit::template length<simd::element_t<V>>), x - V(Fit::begin));
  return {u, u * horner(u, Fit::above), monic(u, Fit::below)};
}

template <class Fit>
inline constexpr operations mish_work{.arithmetic = 2 + static_cast<double>(Fit::above.size() + Fit::below.size()),
                                      .divisions = 1};

template <int M, int N>
struct kernel<fn::mish, rational<M, N>> {
  using c = detail::mish_rational<M, N>;
  static constexpr operations work = detail::mish_work<c> + operations{.arithmetic = 8};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    const V factor = simd::max(V(c::begin), x);
    const auto [u, p, q] = detail::mish_quotient<c>(factor);
    const V a = p * p, s = simd::fma(q, q, a);
    const V half = simd::divide(a * s, simd::fma(a, a, s * s));
    return factor * (half + half);
  }
};

template <>
struct kernel<fn::mish_derivative, rational<25, 24>> {
  using c = detail::mish_rational<12, 12>;
  static constexpr operations work = detail::mish_work<c> + operations{.arithmetic = 15};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    const auto [u, p, q] = detail::mish_quotient<c>(simd::max(V(c::begin), x));
    const V a = p * p, b = q * q, s = a + b, r = simd::fma(a, a, s * s);
    const V z = u + V(c::begin), rest = simd::fnma((z + z) * a, s + a, r);
    return V(1) - simd::divide((b * b) * rest, r * r);
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
