// SPDX-License-Identifier: BSL-1.0
// What antiderivative anti-aliasing is made of: the mean of a function f over the straight line from one sample to the
// next, (F(b) - F(a))/(b - a) for an antiderivative F, and over the triangle of three.
#pragma once

#include <simdact/core/kernel.hpp>
#include <simdact/math/limits.hpp>
#include <simdact/simd/widen.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// Specialised for each function, a file each family: eval(a, b) for finite a and b in any order.
template <class Function>
struct mean_of;

// On the way from u to v with weights that rise from 0 to 2: rising(u, v) for finite u and v.
template <class Function>
struct second_mean_of;

template <class Function>
concept has_mean = requires {
  sizeof(mean_of<Function>);
};
template <class Function>
concept has_second_mean = requires {
  sizeof(second_mean_of<Function>);
};

// (a + b)/2 and (b - a)/2, which do not overflow.
template <simd::value V>
struct middle_half {
  V middle, half;
};
template <simd::value V>
SIMDACT_INLINE constexpr middle_half<V> middle_and_half(V a, V b) {
  const V half_a = V(0.5f) * a, half_b = V(0.5f) * b;
  return {half_a + half_b, half_b - half_a};
}

// f(x) by its accurate kernel.
template <class Function, simd::value V>
SIMDACT_INLINE constexpr V function_at(V x) {
  return kernel<Function, chosen_method<Function, accurate, simd::element_t<V>>>::eval(x);
}

// An infinite sample counts as the largest number.
template <simd::value V>
SIMDACT_INLINE constexpr V finite_sample(V x) {
  const V most(simd::format<simd::element_t<V>>::largest);
  return simd::min(most, simd::max(simd::negate(most), x));
}

// As operations for loops over arrays and for numbers. One of these is long: two vectors at a time are enough.
template <class Function>
struct mean_operation {
  static constexpr std::size_t together = 2;
  template <simd::value V>
  SIMDACT_INLINE constexpr V operator()(V a, V b) const {
    return mean_of<Function>::eval(detail::finite_sample(a), detail::finite_sample(b));
  }
};

// Of three samples a <= b <= c: the weights rise from a to b and fall from there to c.
template <class Function>
struct second_mean_operation {
  static constexpr std::size_t together = 2;
  template <simd::value V>
  SIMDACT_INLINE constexpr V operator()(V x, V y, V z) const {
    const V p = detail::finite_sample(x), q = detail::finite_sample(y), r = detail::finite_sample(z);
    const V lower = simd::min(p, q), upper = simd::max(p, q);
    const V a = simd::min(lower, r), b = simd::max(lower, simd::min(upper, r)), c = simd::max(upper, r);
    const V half_a = V(0.5f) * a, half = V(0.5f) * c - half_a;
    const auto equal = half == V(0);
    const V below = simd::select(equal, V(1), simd::divide(V(0.5f) * b - half_a, simd::select(equal, V(1), half)));
    const V rising = second_mean_of<Function>::rising(a, b), falling = second_mean_of<Function>::rising(c, b);
    const V mean = simd::fma(below, rising - falling, falling);
    // Minima and maxima may drop a NaN.
    const V sum = (V(0.25f) * p + V(0.25f) * q) + V(0.25f) * r;
    return simd::select(sum == sum, mean, sum);
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
