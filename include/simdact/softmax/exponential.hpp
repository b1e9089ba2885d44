// e^(f·(x - g)) for the logits x of a row, f = scale/temperature, times a power of two; g is the row's pivot, its
// maximum or a logit not far below.
//
// f·x·log2(e) = n + r with an integer n and r in [-1/2, 1/2]; the term is 2^r·2^(n - N + headroom), where N belongs to
// the pivot. So nothing is lost to a subtraction, the choice of the pivot does not matter, and the headroom keeps every
// term that counts a normal number: a probability is rounded into the subnormals once, in its product with the sum's
// reciprocal. Where |f·g| is large, x - g is exact for all terms that count, and stands for x.
#pragma once

#include <simdact/kernel.hpp>
#include <simdact/polynomial.hpp>
#include <simdact/softmax/logits.hpp>
#include <simdact/softmax/polynomial.hpp>
#include <simdact/softmax/side_by_side.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <simd::element T>
struct row_limits;

template <>
struct row_limits<float> {
  static constexpr float reach = 106;  // e^-reach counts in no sum, and as a probability is 0
  static constexpr float direct = 256; // the largest |f·g| without a subtraction
  static constexpr int headroom = 30;  // e^-reach is a normal number
};

template <>
struct row_limits<double> {
  static constexpr double reach = 748;
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
  V least; // stands for smaller logits
  V grid;  // adding it rounds to integers, and leaves the exponent of the term in the low bits
};

template <simd::value V>
struct exponent_rest {
  V grid;
  V r;
};

template <class Method, class T>
concept row_method = requires {
  row_polynomial<Method, T>::power;
};

// Where rounding leaves the exponents: above all integers that occur.
template <simd::element T>
inline constexpr T term_grid = T(1.5) * simd::integer_grid<T> + T(simd::format<T>::bias);

// p·2^k for p near 1 and a result among the normal numbers, k being in the low bits of grid.
template <simd::value V>
SIMDACT_INLINE constexpr V times_power_of_two(V p, V grid) {
  return p * simd::from_bits<V>(simd::as_bits(grid) << simd::format<simd::element_t<V>>::mantissa_bits);
}

// Whether the logits of a row are taken as they are.
template <simd::element T>
SIMDACT_INLINE bool is_direct(T pivot, const row_factor<T>& factor) {
  return simd::abs(pivot * factor.plain.high) <= row_limits<T>::direct;
}

// The largest logit that a pivot below it serves.
template <simd::element T>
SIMDACT_INLINE T pivot_window_end(T pivot, const row_factor<T>& factor) {
  return pivot + pivot_window<T> * factor.inverse;
}

// N, 0 where the pivot is subtracted. Even, so that a tie is rounded the same way for every pivot.
template <bool Direct, simd::value V, simd::element T>
SIMDACT_INLINE V pivot_exponent(V pivot, const row_factor<T>& factor) {
  if constexpr (Direct)
    return V(2) * simd::round(pivot * V(factor.log2.high) * V(0.5));
  else
    return V(0);
}

// Of one row, or in a vector of several rows' pivots.
template <bool Direct, simd::value V, simd::element T>
SIMDACT_INLINE row_frame<V> row_frame_of(V pivot, const row_factor<T>& factor) {
  const V reach(row_limits<T>::reach * factor.inverse), grid(term_grid<T> + T(row_limits<T>::headroom));
  return {pivot, Direct ? pivot - reach : simd::negate(reach), grid - detail::pivot_exponent<Direct>(pivot, factor)};
}

template <bool Direct, simd::value V, simd::element T>
SIMDACT_INLINE row_frame<V> make_row_frame(T pivot, const row_factor<T>& factor) {
  const auto [same, least, grid] = detail::row_frame_of<Direct>(pivot, factor);
  return {V(same), V(least), V(grid)};
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

// The term of a logit, or of one in two parts. Direct: is_direct() holds for the pivot.
template <class Method, bool Direct>
struct row_exponential {
  static constexpr bool exact = std::same_as<Method, cody_waite>;

  template <class X, simd::value V, simd::element T>
  SIMDACT_INLINE static V eval(X x, const row_frame<V>& frame, const row_factor<T>& factor) {
    const V z = limited(leading(x), frame);
    const auto [grid, r] = reduced_on(frame.grid, z, factor);
    return detail::times_power_of_two(horner(with_low_part(x, z, r, factor), row_polynomial<Method, T>::power), grid);
  }

  // Several, side by side: stage by stage if there are registers for that, so that no chain of operations is waited
  // for.
  template <simd::value V, class X, std::size_t N, class Frame, simd::element T>
  SIMDACT_INLINE static std::array<V, N> eval_together(const std::array<X, N>& x, const Frame& frame,
                                                       const row_factor<T>& factor) {
    std::array<V, N> z, grid, r;
    if constexpr (simd::vector_registers < 32) {
      side_by_side<N>([&](auto k) SIMDACT_INLINE_LAMBDA { r[k] = eval(x[k], frame_of(frame, k), factor); });
      return r;
    }
    side_by_side<N>([&](auto k) SIMDACT_INLINE_LAMBDA { z[k] = limited(leading(x[k]), frame_of(frame, k)); });
    side_by_side<N>([&](auto k) SIMDACT_INLINE_LAMBDA {
      const exponent_rest<V> reduced = reduced_on(frame_of(frame, k).grid, z[k], factor);
      grid[k] = reduced.grid;
      r[k] = reduced.r;
    });
    side_by_side<N>([&](auto k) SIMDACT_INLINE_LAMBDA { r[k] = with_low_part(x[k], z[k], r[k], factor); });
    r = horner(r, row_polynomial<Method, T>::power);
    side_by_side<N>([&](auto k) SIMDACT_INLINE_LAMBDA { r[k] = detail::times_power_of_two(r[k], grid[k]); });
    return r;
  }

private:
  template <simd::value V>
  SIMDACT_INLINE static V limited(V x, const row_frame<V>& frame) {
    if constexpr (Direct)
      return simd::max(frame.least, x);
    else
      return simd::max(frame.least, x - frame.pivot);
  }
  // Of z·high, the part log2(e) in one part: the integer, on the grid, and the rest.
  template <simd::value V, simd::element T>
  SIMDACT_INLINE static exponent_rest<V> reduced_on(V frame_grid, V z, const row_factor<T>& factor) {
    const V log2(factor.log2.high);
    if constexpr (simd::fused) {
      const V grid = simd::fma(z, log2, frame_grid);
      return {grid, simd::fms(z, log2, grid - frame_grid)};
    } else {
      const V n = simd::round(z * log2);
      return {n + frame_grid, detail::product_less(z, log2, n)};
    }
  }
  template <simd::value V, simd::element T>
  SIMDACT_INLINE static V with_low_part(V, V z, V r, const row_factor<T>& factor) {
    return simd::fma(z, V(factor.log2.low), r);
  }
  // Where the difference stands for the logit, its second part is below the rounding of the first.
  template <simd::value V, simd::element T>
  SIMDACT_INLINE static V with_low_part(two_parts<V> x, V z, V r, const row_factor<T>& factor) {
    if constexpr (!Direct || !exact)
      return with_low_part(z, z, r, factor);
    else
      return r + simd::fma(x.low, V(factor.log2.high), z * V(factor.log2.low));
  }
};

// By any other method of exp, which needs the maximum for a pivot.
template <class Method, bool Direct>
  requires(!row_method<Method, float>)
struct row_exponential<Method, Direct> {
  static constexpr bool exact = false;

  template <class X, simd::value V, simd::element T>
  SIMDACT_INLINE static V eval(X x, const row_frame<V>& frame, const row_factor<T>& factor) {
    return kernel<fn::exp, Method>::eval((leading(x) - frame.pivot) * V(factor.plain.high));
  }
  template <simd::value V, class X, std::size_t N, class Frame, simd::element T>
  SIMDACT_INLINE static std::array<V, N> eval_together(const std::array<X, N>& x, const Frame& frame,
                                                       const row_factor<T>& factor) {
    std::array<V, N> term;
    side_by_side<N>([&](auto k) SIMDACT_INLINE_LAMBDA { term[k] = eval(x[k], frame_of(frame, k), factor); });
    return term;
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
