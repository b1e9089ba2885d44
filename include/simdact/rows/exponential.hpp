// SPDX-License-Identifier: BSL-1.0
// e^(f·(x - g)) for the logits x of a row, f = scale/temperature, times a power of two; g is the row's pivot, its
// maximum or a logit not far below.
//
// f·x·log2(e) = n + r with an integer n and r in [-1/2, 1/2]; the term is 2^r·2^(n - N + headroom), where N belongs to
// the pivot. So nothing is lost to a subtraction, the choice of the pivot does not matter, and the headroom keeps every
// term that counts a normal number: a probability is rounded into the subnormals once, in its product with the sum's
// reciprocal. Where |f·g| is large, x - g stands for x: exact for all terms that count, or in two parts as the logits.
#pragma once

#include <simdact/core/kernel.hpp>
#include <simdact/core/unroll.hpp>
#include <simdact/math/polynomial.hpp>
#include <simdact/rows/frame.hpp>
#include <simdact/rows/lane_sum.hpp>
#include <simdact/rows/logits.hpp>
#include <simdact/rows/polynomial.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

template <simd::value V>
struct exponent_rest {
  V grid;
  V r;
};

template <class Method, class T>
concept row_method = requires {
  row_polynomial<Method, T>::power;
};

// p·2^k for p near 1 and a result among the normal numbers, k being in the low bits of grid; 0 for the k below those.
template <simd::value V>
SIMDACT_INLINE constexpr V times_power_of_two(V p, V grid) {
  return p * simd::from_bits<V>(simd::as_bits(grid) << simd::format<simd::element_t<V>>::mantissa_bits);
}

// A logit, or the least from which the pivot can be subtracted: what is far below the pivot counts as that.
template <simd::value V>
SIMDACT_INLINE V in_range(V x, const row_frame<V>& frame) {
  return simd::max(simd::max(V(0), frame.pivot) - V(simd::format<simd::element_t<V>>::largest), x);
}

// -inf is far below any pivot, the least number too, which in_range makes of it.
template <simd::value V>
SIMDACT_INLINE V far_below_if_infinite(V x, V difference) {
  using format = simd::format<simd::element_t<V>>;
  return simd::select(x == V(-format::infinity), V(-format::largest), difference);
}

// x less the pivot, in two parts: of large numbers both count.
template <simd::value V>
SIMDACT_INLINE two_parts<V> less_pivot(two_parts<V> x, const row_frame<V>& frame) {
  const V x_high = in_range(x.high, frame), x_low = simd::select(x_high == x.high, x.low, V(0));
  const auto [high, high_low] = detail::exact_sum(x_high, simd::negate(frame.pivot));
  const auto [low, low_low] = detail::exact_sum(x_low, simd::negate(frame.pivot_low));
  const auto [sum, sum_low] = detail::exact_sum(high, low);
  return {far_below_if_infinite(x.high, sum), (high_low + low_low) + sum_low};
}
template <simd::value V>
SIMDACT_INLINE V less_pivot(V x, const row_frame<V>& frame) {
  return far_below_if_infinite(x, in_range(x, frame) - frame.pivot);
}

// The term of a logit, or of one in two parts. Direct: is_direct() holds for the pivot.
template <class Method, bool Direct>
struct row_exponential {
  static constexpr bool exact = std::same_as<Method, cody_waite>;

  template <class X, simd::value V, simd::element T>
  SIMDACT_INLINE static V eval(X x, const row_frame<V>& frame, const row_factor<T>& factor) {
    const X difference = from_pivot(x, frame);
    const V z = simd::max(frame.least, leading(difference));
    const auto [grid, r] = reduced_on(frame.grid, z, factor);
    return detail::times_power_of_two(horner(with_low_part(difference, z, r, factor), row_polynomial<Method, T>::power),
                                      grid);
  }

  // Several at once: stage by stage where the registers suffice for it, which hides the latency of the multiply-adds.
  template <simd::value V, class X, std::size_t N, class Frame, simd::element T>
  SIMDACT_INLINE static std::array<V, N> eval_together(const std::array<X, N>& x, const Frame& frame,
                                                       const row_factor<T>& factor) {
    std::array<X, N> difference;
    std::array<V, N> z, grid, r;
    if constexpr (simd::vector_registers < 32) {
      unroll<N>([&](std::size_t k) SIMDACT_INLINE_LAMBDA { r[k] = eval(x[k], frame_of(frame, k), factor); });
      return r;
    }
    unroll<N>([&](std::size_t k) SIMDACT_INLINE_LAMBDA {
      difference[k] = from_pivot(x[k], frame_of(frame, k));
      z[k] = simd::max(frame_of(frame, k).least, leading(difference[k]));
    });
    unroll<N>([&](std::size_t k) SIMDACT_INLINE_LAMBDA {
      const exponent_rest<V> reduced = reduced_on(frame_of(frame, k).grid, z[k], factor);
      grid[k] = reduced.grid;
      r[k] = reduced.r;
    });
    unroll<N>([&](std::size_t k) SIMDACT_INLINE_LAMBDA { r[k] = with_low_part(difference[k], z[k], r[k], factor); });
    r = horner(r, row_polynomial<Method, T>::power);
    unroll<N>([&](std::size_t k) SIMDACT_INLINE_LAMBDA { r[k] = detail::times_power_of_two(r[k], grid[k]); });
    return r;
  }

private:
  template <class X, simd::value V>
  SIMDACT_INLINE static X from_pivot(X x, const row_frame<V>& frame) {
    if constexpr (Direct)
      return x;
    else
      return detail::less_pivot(x, frame);
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
      return {n + frame_grid, detail::product_minus(z, log2, n)};
    }
  }
  template <simd::value V, simd::element T>
  SIMDACT_INLINE static V with_low_part(V, V z, V r, const row_factor<T>& factor) {
    return simd::fma(z, V(factor.log2.low), r);
  }
  // The second part of one that is limited is of no account, and may be large.
  template <simd::value V, simd::element T>
  SIMDACT_INLINE static V with_low_part(two_parts<V> x, V z, V r, const row_factor<T>& factor) {
    const V low = simd::select(z == x.high, x.low, V(0));
    return r + simd::fma(low, V(factor.log2.high), z * V(factor.log2.low));
  }
};

// By any other method of exp, which needs the maximum for a pivot and subtracts it, whatever the frame was made for.
template <class Method, bool Direct>
  requires(!row_method<Method, float>)
struct row_exponential<Method, Direct> {
  static constexpr bool exact = false;

  template <class X, simd::value V, simd::element T>
  SIMDACT_INLINE static V eval(X x, const row_frame<V>& frame, const row_factor<T>& factor) {
    const V z = simd::max(detail::least_logit(V(0), factor), leading(detail::less_pivot(x, frame)));
    return simd::strictly<V>([](auto v) SIMDACT_INLINE_LAMBDA { return kernel<fn::exp, Method>::eval(v); },
                             V(z * V(factor.plain.high)));
  }
  template <simd::value V, class X, std::size_t N, class Frame, simd::element T>
  SIMDACT_INLINE static std::array<V, N> eval_together(const std::array<X, N>& x, const Frame& frame,
                                                       const row_factor<T>& factor) {
    std::array<V, N> term;
    unroll<N>([&](std::size_t k) SIMDACT_INLINE_LAMBDA { term[k] = eval(x[k], frame_of(frame, k), factor); });
    return term;
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
