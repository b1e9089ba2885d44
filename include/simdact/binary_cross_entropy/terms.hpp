// SPDX-License-Identifier: BSL-1.0
// What the two terms of a binary cross-entropy are multiplied by: 1 - t, and p·t with the weight p of the positive
// class.
#pragma once

#include <simdact/math/error_free.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// A number for either term.
template <simd::value V>
struct both_terms {
  V negative, positive;
};

// `of` are the factors, low() what their roundings left, and limit() is above 1 where a target in [0, 1] may give a
// factor above 1.
template <simd::value V>
struct binary_factors {
  V t, pos_weight;
  both_terms<V> of;

  SIMDACT_INLINE constexpr binary_factors(V target, V positive)
      : t(target), pos_weight(positive), of{V(1) - target, positive * target} {}

  SIMDACT_INLINE constexpr V limit() const { return pos_weight; }
  SIMDACT_INLINE constexpr both_terms<V> low() const {
    return {(V(1) - of.negative) - t, detail::product_minus(pos_weight, t, of.positive)};
  }
};

// The same times a weight of at least 1.
template <simd::value V>
struct weighted_factors {
  binary_factors<V> plain;
  V weight;
  both_terms<V> of;

  SIMDACT_INLINE constexpr weighted_factors(V t, V pos_weight, V w)
      : plain(t, pos_weight), weight(w), of{w * plain.of.negative, w * plain.of.positive} {}

  SIMDACT_INLINE constexpr V limit() const { return simd::max(weight, plain.limit()); }
  SIMDACT_INLINE constexpr both_terms<V> low() const {
    const auto [negative, positive] = plain.low();
    return {detail::product_minus(weight, plain.of.negative, of.negative) + weight * negative,
            detail::product_minus(weight, plain.of.positive, of.positive) + weight * positive};
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
