// SPDX-License-Identifier: BSL-1.0
// The means of ReLU and of hard tanh: of the identity between limits.
//
// With c the clamped sample, and a bar over the mean of two, F(b) - F(a) is (b - a)·c̄ + (cb - ca)·(x̄ - c̄): the quotient
// of differences is no larger than 1, and nothing cancels.
#pragma once

#include <simdact/adaa/mean.hpp>
#include <simdact/relu/kernels.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <class Function>
struct mean_of_clamp {
  template <simd::value V>
  SIMDACT_INLINE static constexpr V eval(V a, V b) {
    const auto [middle, half] = detail::middle_and_half(a, b);
    const auto [clamped, half_clamped] =
        detail::middle_and_half(kernel<Function, formula>::eval(a), kernel<Function, formula>::eval(b));
    const auto equal = half == V(0);
    const V inside = simd::divide(simd::select(equal, V(0), half_clamped), simd::select(equal, V(1), half));
    return simd::fma(inside, middle - clamped, clamped);
  }
};

template <>
struct mean_of<fn::relu> : mean_of_clamp<fn::relu> {};
template <>
struct mean_of<fn::hardtanh> : mean_of_clamp<fn::hardtanh> {};

// The mean on the way from u to v with weights that rise from 0 to 2: f(v) - (cv - cu)·(p² + pq + q²)/3, where p and q
// are the shares of the way at which it enters the identity and leaves it.
template <class Function>
struct second_mean_of_clamp {
  template <simd::value V>
  SIMDACT_INLINE static constexpr V rising(V u, V v) {
    const V from = kernel<Function, formula>::eval(u), to = kernel<Function, formula>::eval(v);
    const V half_u = V(0.5f) * u, half = V(0.5f) * v - half_u;
    const V way = simd::select(half == V(0), V(1), half);
    const auto share = [&](V c) SIMDACT_INLINE_LAMBDA {
      return simd::min(V(1), simd::max(V(0), simd::divide(V(0.5f) * c - half_u, way)));
    };
    const V p = share(from), q = share(to);
    return simd::fnma(to - from, simd::fma(p, p + q, q * q) * V(1.0 / 3), to);
  }
};

template <>
struct second_mean_of<fn::relu> : second_mean_of_clamp<fn::relu> {};
template <>
struct second_mean_of<fn::hardtanh> : second_mean_of_clamp<fn::hardtanh> {};

} // namespace simdact::inline SIMDACT_TARGET::detail
