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

} // namespace simdact::inline SIMDACT_TARGET::detail
