// SPDX-License-Identifier: BSL-1.0
// What the terms of a row need to know of it: its pivot, and what follows from that; see exponential.hpp.
#pragma once

#include <simdact/math/exponential.hpp>
#include <simdact/rows/factor.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

template <simd::element T>
struct row_limits;

template <>
struct row_limits<float> {
  static constexpr float direct = 256; // the largest |f·g| without a subtraction
  static constexpr int headroom = 30;  // what is below the normal numbers is 0 as a probability
};

template <>
struct row_limits<double> {
  static constexpr double direct = 1600;
  static constexpr int headroom = 60;
};

// How far below the maximum, as f·(max - g), a pivot may be.
template <simd::element T>
inline constexpr T pivot_window = 32;

// What a row's terms need to know of it.
template <simd::value V>
struct row_frame {
  V pivot;
  V least;     // stands for smaller logits
  V grid;      // adding it rounds to integers, and leaves the exponent of the term in the low bits
  V pivot_low; // the pivot's second part, where it is subtracted
};

// Where rounding leaves the exponents: above all integers that occur.
template <simd::element T>
inline constexpr T term_grid = T(1.5) * simd::integer_grid<T> + T(simd::format<T>::bias);

// Up to which |g| the logits of a row are taken as they are. f·g may be out of range.
template <simd::element T>
SIMDACT_INLINE T direct_end(const row_factor<T>& factor) {
  return simd::product(row_limits<T>::direct, simd::abs(factor.inverse));
}
template <simd::element T>
SIMDACT_INLINE bool is_direct(T pivot, const row_factor<T>& factor) {
  return simd::abs(pivot) <= detail::direct_end(factor);
}

// The largest logit that a pivot below it serves.
template <simd::element T>
SIMDACT_INLINE T pivot_window_end(T pivot, const row_factor<T>& factor) {
  return pivot + simd::product(pivot_window<T>, factor.inverse);
}

// N, 0 where the pivot is subtracted. Even, so that a tie is rounded the same way for every pivot.
template <bool Direct, simd::value V, simd::element T>
SIMDACT_INLINE V pivot_exponent(V pivot, const row_factor<T>& factor) {
  if constexpr (Direct)
    return V(2) * simd::round(pivot * V(factor.log2.high) * V(0.5));
  else
    return V(0);
}

// The logit whose term has the exponent that gives 0, for a pivot of the exponent n. It is a quarter more: where the
// CPU rounds downwards the exponent would else be one less, and its bits those of a negative infinity.
template <simd::value V, simd::element T>
SIMDACT_INLINE V least_logit(V n, const row_factor<T>& factor) {
  constexpr T zero = T(simd::format<T>::bias) + T(row_limits<T>::headroom) - T(0.25);
  return (n - V(zero)) * V(T(exp_constants<double>::ln2_high) * factor.inverse);
}

// Of one row, or in a vector of several rows' pivots.
template <bool Direct, simd::value V, simd::element T>
SIMDACT_INLINE row_frame<V> row_frame_of(V pivot, const row_factor<T>& factor, V pivot_low = V(0)) {
  const V n = detail::pivot_exponent<Direct>(pivot, factor);
  return {pivot, detail::least_logit(n, factor), V(term_grid<T> + T(row_limits<T>::headroom)) - n, pivot_low};
}

template <bool Direct, simd::value V, simd::element T>
SIMDACT_INLINE row_frame<V> make_row_frame(T pivot, const row_factor<T>& factor, T pivot_low = T(0)) {
  const auto [same, least, grid, low] = detail::row_frame_of<Direct>(pivot, factor, pivot_low);
  return {V(same), V(least), V(grid), V(low)};
}

// The frame of the k-th of several vectors: all have one, or each its own.
template <simd::value V>
SIMDACT_INLINE const row_frame<V>& frame_of(const row_frame<V>& frame, std::size_t) {
  return frame;
}
template <simd::value V, std::size_t N>
SIMDACT_INLINE const row_frame<V>& frame_of(const std::array<row_frame<V>, N>& frame, std::size_t k) {
  return frame[k];
}

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
