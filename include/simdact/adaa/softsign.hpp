// SPDX-License-Identifier: BSL-1.0
// The mean of softsign. With A the smaller magnitude of two samples, d the difference of the magnitudes and
// u = d/(1 + A), the antiderivative F, |x| - log1p|x|, rises by
//   d - log1p(u) = d·A/(1 + A) + F(u),
// terms of one sign.
#pragma once

#include <simdact/adaa/mean.hpp>
#include <simdact/antiderivative/kernels.hpp>
#include <simdact/softsign/kernels.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <>
struct mean_of<fn::softsign> {
  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V a, V b) {
    const auto [middle, half] = detail::middle_and_half(a, b);
    const V h = simd::abs(half), m = simd::abs(middle);
    const V first = simd::abs(a), second = simd::abs(b);
    // Halves of d, as 2h may overflow; d is the smaller of 2m and 2h.
    const V least = simd::min(first, second), half_d = simd::min(m, h);
    const V sum = V(1) + least;
    const V rise =
        detail::function_at<fn::softsign_antiderivative>(simd::divide(half_d, sum) + simd::divide(half_d, sum));
    const auto close = h < V(negligible);
    const V divisor = simd::select(close, V(1), h);
    const V mean =
        simd::fma(simd::divide(least, sum), simd::divide(half_d, divisor), simd::divide(V(0.5f) * rise, divisor));
    return simd::copysign(simd::min(V(1), simd::select(close, detail::function_at<fn::softsign>(m), mean)), middle);
  }
};

// On the way from 0 to w >= 0: the mean with rising weights, K(w) = 1 - 2·F(w)/w², and twice the plain one, 2·F(w)/w.
template <simd::value V>
struct means_from_zero {
  V rising, twice_mean;

  SIMDACT_INLINE constexpr explicit means_from_zero(V w) {
    // F(w) = w²/2 + w³·p(w) here.
    const auto in_series = w < V(0.5f);
    const V inside = simd::min(V(0.5f), w);
    const V series = V(-2) * inside * horner(inside, logarithm_rest_constants<simd::element_t<V>>::series);
    const V divisor = simd::select(in_series, V(1), w);
    const V quotient = simd::divide(detail::function_at<fn::softsign_antiderivative>(w), divisor);
    const V rest = simd::divide(quotient + quotient, divisor);
    rising = simd::select(in_series, series, V(1) - rest);
    twice_mean = simd::select(in_series, simd::fnma(inside, series, inside), quotient + quotient);
  }
};

// With a and b the magnitudes of u and v, where both are on one side of 0, A the smaller one and w = |v - u|/(1 + A),
// (A + K(w))/(1 + A) if b is the larger one, and K falls instead of rising if a is. Elsewhere the way is cut at 0 into
// shares p and q: q²·K(b) + 2pq·(the mean to b) - p²·(K that falls to a). Only there do terms differ in sign.
template <>
struct second_mean_of<fn::softsign> {
  template <simd::value V>
  SIMDACT_INLINE static constexpr V rising(V u, V v) {
    const V a = simd::abs(u), b = simd::abs(v), least = simd::min(a, b), sum = V(1) + least;
    const V half = simd::abs(V(0.5f) * v - V(0.5f) * u);
    const auto one_side = simd::flip_sign(u, v) >= V(0);
    const V half_w = simd::divide(half, sum);
    const means_from_zero<V> first(simd::select(one_side, half_w + half_w, a)), second(b);
    const V falling = first.twice_mean - first.rising;
    const V together = simd::divide(least + simd::select(a < b, first.rising, falling), sum);
    const V way = simd::select(one_side, V(1), half);
    const V p = simd::divide(V(0.5f) * a, way), q = simd::divide(V(0.5f) * b, way);
    const V apart = simd::fnma(p * p, falling, q * simd::fma(q, second.rising, p * second.twice_mean));
    return simd::flip_sign(simd::select(one_side, together, apart), v);
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
