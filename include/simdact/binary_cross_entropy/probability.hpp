// SPDX-License-Identifier: BSL-1.0
// The binary cross-entropy of a probability p and a target t, and its derivative by p, as operations on values.
//
// With the factors n of -log(1 - p) and v of -log p, both terms are 0 or above for a target in [0, 1], so that nothing
// cancels. A term whose factor is 0 is taken at the p where it is 0: it has no part where its logarithm is infinite.
#pragma once

#include <simdact/binary_cross_entropy/terms.hpp>
#include <simdact/log1p/kernels.hpp>
#include <simdact/math/logarithm.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

struct loss_of_probabilities {
  // n·-log(1 - p) + v·-log p
  template <bool, simd::value V, class Factors>
  SIMDACT_INLINE static constexpr V value(V p, const Factors& factors) {
    const auto [negative, positive] = where_they_count(p, factors.of);
    const V unlikely = simd::abs(kernel<fn::log1p, exponent_split>::eval(simd::negate(negative)));
    const V likely = simd::abs(detail::natural_logarithm(positive));
    return if_probability(p, simd::fma(factors.of.positive, likely, factors.of.negative * unlikely));
  }

  // n/(1 - p) - v/p
  template <bool, simd::value V, class Factors>
  SIMDACT_INLINE static constexpr V slope(V p, const Factors& factors) {
    const auto [negative, positive] = where_they_count(p, factors.of);
    return if_probability(p, simd::divide(factors.of.negative, V(1) - negative) -
                                 simd::divide(factors.of.positive, positive));
  }

private:
  // The sign of p = -0 is dropped.
  template <simd::value V>
  SIMDACT_INLINE static constexpr both_terms<V> where_they_count(V p, both_terms<V> factors) {
    const V size = simd::abs(p);
    return {simd::select(factors.negative == V(0), V(0), size), simd::select(factors.positive == V(0), V(1), size)};
  }

  template <simd::value V>
  SIMDACT_INLINE static constexpr V if_probability(V p, V y) {
    return simd::select(simd::both<V>(p >= V(0), p <= V(1)), y, V(simd::format<simd::element_t<V>>::nan));
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
