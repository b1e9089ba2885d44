// SPDX-License-Identifier: BSL-1.0
// A function's double to the nearest step of an output's scale.
#pragma once

#include <simdact/core/parameter.hpp>
#include <simdact/quantized/residue.hpp>
#include <simdact/simd/sign.hpp>

namespace simdact::inline SIMDACT_TARGET {

// An integer q stands for scale·(q - zero_point), as in ONNX and TensorFlow Lite.
struct quantization {
  float scale;
  int zero_point = 0;
};

namespace detail {

template <class T>
inline constexpr int lowest_of = static_cast<T>(-1) < 0 ? -(1 << (8 * sizeof(T) - 1)) : 0;
template <class T>
inline constexpr int highest_of = lowest_of<T> + (1 << 8 * sizeof(T)) - 1;

template <class T>
constexpr void check_quantization(const char* function, const char* scale, const char* zero_point, quantization q) {
  detail::check_positive(function, scale, static_cast<double>(q.scale));
  if (q.zero_point < lowest_of<T> || q.zero_point > highest_of<T>)
    throw_invalid("simdact::%s: %s is %d; it must be from %d to %d", function, zero_point, q.zero_point, lowest_of<T>,
                  highest_of<T>);
}

// What q stands for; exact, as a scale has 24 bits.
constexpr double meaning(quantization how, int q) {
  return static_cast<double>(how.scale) * (q - how.zero_point);
}

// y, of which the magnitude is larger or smaller by what `rest` says, in steps; ties to even. The number of steps is
// between the limits.
//
// The ties are exact as doubles, and y is not divided, so that y itself decides. What is no farther from a tie than a
// kernel's error of 4 ULP is taken for the tie: that it is not, nor next to one for the reason in residue.hpp, happens
// by chance alone, about once in 10^10 tables.
constexpr int nearest_step(double y, int rest, double scale, int lowest, int highest) {
  if (y >= scale * (highest + 1))
    return highest;
  if (y <= scale * (lowest - 1))
    return lowest;
  const double steps = y / scale;
  const int whole = static_cast<int>(steps);
  const int below = steps < whole ? whole - 1 : whole;
  const double tie = scale * (below + 0.5), distance = y - tie;
  const bool beside = simd::abs(distance) <= 0x1p-50 * simd::abs(tie);
  const bool up = !beside ? distance > 0 : rest == 0 ? below % 2 != 0 : (rest > 0) == (tie > 0);
  const int step = up ? below + 1 : below;
  return step < lowest ? lowest : step > highest ? highest : step;
}

} // namespace detail
} // namespace simdact::inline SIMDACT_TARGET
