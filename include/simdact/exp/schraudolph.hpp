// SPDX-License-Identifier: BSL-1.0
// e^x by writing an integer into the exponent bits.
//
// N. N. Schraudolph, "A Fast, Compact Approximation of the Exponential Function", Neural Computation 11 (1999):
// i = a·x + (b - c) read as a floating-point number is 2^floor(x/ln 2) times a straight line through its octave.
// a is one octave over ln 2 and b the bias, in units of the last place that is written; c shifts the line. In double
// the unit is the last bit of the upper 32, as published; in float it is the last bit of all.
#pragma once

#include <simdact/core/kernel.hpp>
#include <simdact/math/exponential.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <simd::element T>
struct schraudolph_line;

template <>
struct schraudolph_line<float> {
  static constexpr float octave = 0x1p23f;
  static constexpr float per_octave = octave * exp_constants<float>::log2_e;
  static constexpr float bias = 127 * octave;
  static constexpr float minimax_shift = 366393;
  static constexpr float infinity = 255 * octave;
  static constexpr int unused_bits = 0;
};

template <>
struct schraudolph_line<double> {
  static constexpr double octave = 0x1p20;
  static constexpr double per_octave = octave * exp_constants<double>::log2_e;
  static constexpr double bias = 1023 * octave;
  static constexpr double minimax_shift = 45799;
  static constexpr double infinity = 2047 * octave;
  static constexpr int unused_bits = 32;
};

// The bits of an integer, read as a number.
template <simd::value V>
SIMDACT_INLINE constexpr V schraudolph_number(V i) {
  return simd::from_bits<V>(simd::to_integer(i) << schraudolph_line<simd::element_t<V>>::unused_bits);
}

// The caller keeps |x| below 80 in float and 700 in double, and NaN away.
template <simd::value V>
SIMDACT_INLINE constexpr V schraudolph_exp(V x, simd::element_t<V> shift) {
  using line = schraudolph_line<simd::element_t<V>>;
  return schraudolph_number(simd::fma(x, V(line::per_octave), V(line::bias - shift)));
}

// For every x: below the normal numbers the line runs on to 0, above them it ends at infinity. The lower limit of x,
// where the result has long been 0, keeps i finite.
template <>
struct kernel<fn::exp, schraudolph> {
  static constexpr operations work{.arithmetic = 8};

  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V x) {
    using line = detail::schraudolph_line<simd::element_t<V>>;
    const V z = simd::max(V(-800), x);
    const V i = simd::fma(z, V(line::per_octave), V(line::bias - line::minimax_shift));
    const V in_range = simd::max(V(0), simd::min(V(line::infinity), i));
    return simd::select(x == x, detail::schraudolph_number(in_range), x);
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
