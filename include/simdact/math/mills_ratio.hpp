// SPDX-License-Identifier: BSL-1.0
// The Mills ratio of the normal distribution in double, over √(2π): R(a) = e^(a²/2)·Phi(-a); and erfcx(a) =
// e^(a²)·erfc(a), which is 2·R(√2·a), but fitted by itself so that √2·a is never rounded.
//
// A polynomial in q = (a - k)/(a + k), divided by a + k, for a from 0 to where the Gaussian underflows (after M. M.
// Shepherd and J. G. Laframboise, "Chebyshev approximation of (1 + 2x)·exp(x²)·erfc x in 0 <= x < ∞", 1981). Relative
// error 2^-58.
// Coefficients: python3 tests/fit/erf.py double
#pragma once

#include <simdact/math/polynomial.hpp>
#include <simdact/simd/price.hpp>

SIMDACT_INLINED_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

// R for e^(-a²/2), Unit 2; erfcx for e^(-a²), Unit 1.
template <int Unit>
struct mills_fit;

template <>
struct mills_fit<2> {
  static constexpr double middle = 4;
  static constexpr std::array power{
      0x1.82b4bb8c94dcep-1,  -0x1.373e3a893c28ap-1,  0x1.8c6dbf2cfc281p-2,   -0x1.7dff2bff683a1p-3,
      0x1.eec4cc3e50c5ap-5,  -0x1.ee27610480847p-8,  -0x1.c81719d90b0a9p-9,  0x1.ab825fc15be8ap-10,
      0x1.17a4b05d49499p-13, -0x1.e4a4256fdf6a9p-13, -0x1.0021686a35b65p-19, 0x1.26d095f714f49p-15,
      0x1.80df3e2aef64ep-21, -0x1.8d4a3b227853fp-18, -0x1.5252f58a5c662p-21, 0x1.12291576eceffp-20,
      0x1.249be78f373c8p-22, -0x1.4bfef314ac629p-23, -0x1.71a76e386a3b7p-24, 0x1.bb82432ec3946p-27,
      0x1.5712ef3187dc9p-26, 0x1.2531b768a2e54p-29,  -0x1.65ca4601be6c4p-29, -0x1.acba0b2f453ebp-31};
};

template <>
struct mills_fit<1> {
  static constexpr double middle = 3;
  static constexpr std::array power{
      0x1.12f21ddd9f5e2p0,    -0x1.c44c471baa376p-1,  0x1.2e326945de256p-1,   -0x1.3deb21415dcb3p-2,
      0x1.e995f11b1de65p-4,   -0x1.b78993d6b172p-6,   -0x1.3dd3e72d7ba0ap-10, 0x1.8dae3a257b30dp-9,
      -0x1.1f78df15ce628p-11, -0x1.2238fd05833ddp-12, 0x1.c324cd892c672p-14,  0x1.fdff0b83b990ep-16,
      -0x1.25145b3dca18p-16,  -0x1.3eb330e5afb9dp-18, 0x1.729a78cfbb349p-19,  0x1.0bdecdd05be86p-20,
      -0x1.aecaf1de90d3p-22,  -0x1.f057f7f497073p-23, 0x1.51fea7d49f195p-25,  0x1.96107cd51a624p-25,
      0x1.654f587c62a7ep-29,  -0x1.8fb2587b555a9p-28, -0x1.adc638d55485ep-30, -0x1.04eef7466b902p-34};
};

// q, and 1/(a + middle) in two parts.
template <simd::value V>
struct mills_arguments {
  V q;
  V reciprocal;
  V rest;
};

inline constexpr operations mills_arguments_work{.arithmetic = 8, .divisions = 1};

// rest is what the roundings of the sum and of the quotient left, by one Newton step.
template <simd::value V>
SIMDACT_INLINE constexpr mills_arguments<V> mills_argument(V a, V middle) {
  const V w = simd::divide(V(1), a + middle);
  const V rest = w * simd::fnma(w, a, simd::fnma(w, middle, V(1)));
  const V twice = middle + middle;
  return {simd::fnma(twice, rest, simd::fnma(twice, w, V(1))), w, rest};
}

inline constexpr operations mills_work =
    mills_arguments_work + operations{.arithmetic = 1 + static_cast<double>(mills_fit<2>::power.size())};

template <int Unit, simd::value V>
SIMDACT_INLINE constexpr V mills(V a) {
  const auto [q, reciprocal, rest] = detail::mills_argument(a, V(mills_fit<Unit>::middle));
  const V s = two_chains<3>(q, mills_fit<Unit>::power);
  return simd::fma(s, reciprocal, s * rest);
}

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_INLINED_STRICT_END
