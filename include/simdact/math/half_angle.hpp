// SPDX-License-Identifier: BSL-1.0
// Odd functions from 0 to ±1 by the tanh of half their angle, a rational t = N/D with an odd N and an even D:
//
//   2t/(1 + t²) = 2·N·D/(N² + D²)
//
// One division. The nearer the function is to ±1, the less of an error of t is left in it, so that N and D may be of
// low degree. It is ±1 where N = ±D and never beyond, by the means' inequality; the argument is clamped there.
#pragma once

#include <simdact/math/polynomial.hpp>
#include <simdact/simd/price.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// Whether there are coefficients: functions differ in the degrees they have.
template <class Fit>
concept half_angle_fit = requires {
  Fit::clamp;
};

// A fit holds N's coefficients but for the factor x, and D's but for a leading 1, in powers of x², and the clamp, for
// doubles another one if they have the method. A scaled fit has D's leading coefficient too: N and D may be multiplied
// by any number, and one that brings them, their product and their squares close below powers of two where a result's
// ULP is small makes the roundings there smaller. It costs no operation.
template <class Fit>
concept scaled_fit = requires {
  Fit::scaled;
};

// The multiply-adds, or an addition for one of them, of both polynomials.
template <class Fit>
inline constexpr double half_angle_steps = static_cast<double>(Fit::odd.size() + Fit::even.size()) -
                                           (scaled_fit<Fit> ? 2 : 1);

template <class Fit>
inline constexpr operations half_angle_work{.arithmetic = 8 + half_angle_steps<Fit>, .divisions = 1};

template <simd::value V>
struct half_angle_terms {
  V odd;
  V even;
};

// Where N is D to the last bit, or near enough to it, in arithmetic of T.
template <class Fit, simd::element T>
inline constexpr T half_angle_clamp = [] {
  if constexpr (sizeof(T) == sizeof(double))
    return Fit::clamp_of_doubles;
  else
    return Fit::clamp;
}();

// x within the clamps; NaN stays.
template <class Fit, simd::value V>
SIMDACT_INLINE constexpr V half_angle_clamped(V x) {
  constexpr auto clamp = half_angle_clamp<Fit, simd::element_t<V>>;
  return simd::max(V(-clamp), simd::min(V(clamp), x));
}

// N and D at a clamped x.
template <class Fit, simd::value V>
SIMDACT_INLINE constexpr half_angle_terms<V> half_angle(V x) {
  const V s = x * x;
  const V odd = x * horner(s, Fit::odd);
  if constexpr (scaled_fit<Fit>)
    return {odd, horner(s, Fit::even)};
  else
    return {odd, monic(s, Fit::even)};
}

template <class Fit, simd::value V>
SIMDACT_INLINE constexpr V by_half_angle(V x) {
  const auto [n, d] = detail::half_angle<Fit>(detail::half_angle_clamped<Fit>(x));
  const V half = simd::divide(n * d, simd::fma(n, n, d * d));
  return half + half;
}

// ½ + N/D for an odd quotient that goes to ±½: exactly 0 or 1 from the clamp on.
template <class Fit>
struct half_and_quotient {
  static constexpr operations work{.arithmetic = 5 + half_angle_steps<Fit>, .divisions = 1};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    const auto [n, d] = detail::half_angle<Fit>(detail::half_angle_clamped<Fit>(x));
    return V(0.5f) + simd::divide(n, d);
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
