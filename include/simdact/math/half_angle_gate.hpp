// SPDX-License-Identifier: BSL-1.0
// Functions of the logistic kind, s from 0 to 1 with s(x) + s(-x) = 1, and gates x·s(x), by half_angle.hpp: with
// t = N/D for tanh(u/4), s = 1/(1 + e^-u) is
//
//   s = (1 + t)²/((1 + t)² + (1 - t)²) = (D + N)²/((D + N)² + (D - N)²)
//
// One division. Whatever the roundings, s is never beyond 0 and 1; it is exactly that at the clamp, where N = ±D. Near
// 0 it is a square, so that rounding costs it little of its relative accuracy.
#pragma once

#include <simdact/math/half_angle.hpp>
#include <simdact/math/logistic.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// s at a clamped x.
template <class Fit, simd::value V>
SIMDACT_INLINE constexpr V half_angle_share(V x) {
  const auto [n, d] = detail::half_angle<Fit>(x);
  const V plus = d + n, minus = d - n, square = plus * plus;
  return simd::divide(square, simd::fma(minus, minus, square));
}

// The forms that functions take, each a whole kernel but for the fit.

template <class Fit>
struct half_angle_logistic {
  static constexpr operations work = half_angle_work<Fit>;

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    return detail::half_angle_share<Fit>(detail::half_angle_clamped<Fit>(x));
  }
};

// x·s(x) = max(x, 0) + z·s(z), z = -|x|: from the clamp on exactly x or -0. The maximum is with -0, so that x's own
// sign stays at 0 and at -inf.
template <class Fit>
struct half_angle_gate {
  static constexpr operations work = half_angle_work<Fit> + operations{.arithmetic = 2};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    const V z = detail::minus_magnitude(x, V(-half_angle_clamp<Fit, simd::element_t<V>>));
    return simd::fma(z, detail::half_angle_share<Fit>(z), simd::max(V(-0.0f), x));
  }
};

// Their derivatives, exactly at their limits from the clamp on.

// Where u = x: s' = s·(1 - s) = sech²(u/2)/4: the square of (D² - N²)/(D² + N²)/2, whose numerator is a product that is
// 0 at N = ±D.
template <class Fit>
struct half_angle_logistic_derivative {
  static constexpr operations work = half_angle_work<Fit> + operations{.arithmetic = 3};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    const auto [n, d] = detail::half_angle<Fit>(detail::half_angle_clamped<Fit>(x));
    const V half = V(0.5f) * simd::divide((d - n) * (d + n), simd::fma(n, n, d * d));
    return half * half;
  }
};

// (x·s)' = s + u·s·(1 - s) where u is rate·x, at a clamped x.
template <class Fit, simd::value V>
SIMDACT_INLINE constexpr V half_angle_gate_slope(V x, V u) {
  const V s = detail::half_angle_share<Fit>(x);
  return simd::fma(u * (V(1) - s), s, s);
}

template <class Fit>
inline constexpr operations half_angle_gate_slope_work = half_angle_work<Fit> + operations{.arithmetic = 3};

template <class Fit>
struct half_angle_gate_derivative {
  static constexpr operations work = half_angle_gate_slope_work<Fit>;

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    const V z = detail::half_angle_clamped<Fit>(x);
    return detail::half_angle_gate_slope<Fit>(z, z);
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
