// SPDX-License-Identifier: BSL-1.0
// Four vectors folded at once, in the order of fold() in reduce.hpp: the first step of two vectors is one operation,
// and so is the second step of all four.
#pragma once

#include <simdact/simd/reduce.hpp>

namespace simdact::inline SIMDACT_TARGET::simd {

// Whether four vectors fold into the quarters of one. Clang would take a vector of two doubles for one of four floats.
template <class V>
concept has_quarters = (width<V> >= 4) && requires(V x) {
  native::halves(x, x);
};

// The two operands whose joined lanes are those of a in the lower half and of b in the upper one, each folded once.
template <has_quarters V>
SIMDACT_INLINE std::array<V, 2> halves(V a, V b) {
  const auto [one, other] = native::halves(a, b);
  return {V(one), V(other)};
}

// The same of two such results: quarter r is the r-th of four vectors, folded twice.
template <has_quarters V>
SIMDACT_INLINE std::array<V, 2> alternate_quarters(V a, V b) {
  const auto [one, other] = native::alternate_quarters(a, b);
  return {V(one), V(other)};
}

// Each vector's lanes joined by a commutative operation: those of the r-th in every lane of quarter r.
template <has_quarters V, class Operation>
SIMDACT_INLINE V fold_four(const std::array<V, 4>& x, Operation operation) {
  const auto [a, b] = simd::halves(x[0], x[1]);
  const auto [c, d] = simd::halves(x[2], x[3]);
  const auto [even, odd] = simd::alternate_quarters(operation(a, b), operation(c, d));
  return simd::fold<V, Operation, static_cast<int>(width<V> / 8)>(operation(even, odd), operation);
}

} // namespace simdact::inline SIMDACT_TARGET::simd
