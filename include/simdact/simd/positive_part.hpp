// SPDX-License-Identifier: BSL-1.0
// The positive part of a number, one operation on x86.
#pragma once

#include <simdact/simd/group_ops.hpp>

SIMDACT_INLINED_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::simd {

// +0 for x < 0, x otherwise: a zero keeps its sign, NaN is kept. Not the maximum with 0, whose zeros differ between
// instruction sets.
template <value V>
SIMDACT_INLINE constexpr V positive_part(V x) {
  if constexpr (grouped<V>)
    return simd::in_turn([](vector_of<V> one) SIMDACT_INLINE_LAMBDA { return simd::positive_part(one); }, x);
  else if constexpr (requires { native::positive_part(x); })
    return native::positive_part(x);
  else
    return simd::max(V(0), x);
}

} // namespace simdact::inline SIMDACT_TARGET::simd
SIMDACT_INLINED_STRICT_END
