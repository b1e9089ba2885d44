// SPDX-License-Identifier: BSL-1.0
// The logistic function of -t for t >= 0, from e^-t: what sigmoid, the gates x·sigmoid(t(x)) and their derivatives are
// made of.
#pragma once

#include <simdact/math/error_free.hpp>
#include <simdact/math/exponential.hpp>

SIMDACT_INLINED_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

// Beyond these e^-t, and t·e^-t too, is 0.
template <simd::element T>
inline constexpr T logistic_end = sizeof(T) == 4 ? T(110) : T(755);

// e^-t = m·2^n, and as one number w that stays normal: where it is at its least, 1 + w·t is 1.
template <simd::value V>
struct logistic_parts {
  V m;
  V n;
  V w;
};

template <simd::value V>
SIMDACT_INLINE constexpr logistic_parts<V> logistic(mantissa_exponent<V> e) {
  constexpr auto least = sizeof(simd::element_t<V>) == 4 ? -60 : -200;
  return {e.m, e.n, simd::scale_by_power_of_two(e.m, simd::max(V(least), e.n))};
}

// -|x|, no less than end.
template <simd::value V>
SIMDACT_INLINE constexpr V not_above_zero(V x, V end) {
  return simd::max(end, simd::copysign(x, V(-1)));
}

// z, or where e^z is 1 anyway a number that spares the processor computing with subnormals.
template <simd::value V>
SIMDACT_INLINE constexpr V no_subnormal(V z) {
  return simd::min(V(-0x1p-60f), z);
}

// -factor·|x| for a factor >= 0, but no less than end, which is what an infinite x gives by any factor but 0; with what
// the product's rounding left.
template <simd::value V>
SIMDACT_INLINE constexpr two_parts<V> minus_product(V factor, V x, V end) {
  using T = simd::element_t<V>;
  // Behind it the product is beyond the end, or x infinite.
  const V largest(simd::format<T>::largest), least(sizeof(T) == 4 ? T(0x1p-116) : T(0x1p-1010));
  const V limit = simd::select(factor > least, simd::divide(end, simd::max(least, factor)), simd::negate(largest));
  const V z = simd::copysign(x, V(-1));
  const auto [high, low] = limited_product(factor, simd::max(limit, z), end);
  const V at_infinity = simd::select(factor > V(0), end, V(-0.0f));
  return {simd::select(z < simd::negate(largest), at_infinity, high), low};
}

// e^-t for t as far as -logistic_end is taken down by this factor, so that neither it nor 1 + e^-t overflows: a
// quotient by the sum, scaled too, then rounds once among subnormal results, or is scaled back by the last operation.
template <simd::element T>
inline constexpr int logistic_shift = sizeof(T) == 4 ? -64 : -512;
template <simd::element T>
inline constexpr T logistic_unit = sizeof(T) == 4 ? T(0x1p-64) : T(0x1p-512);

// logistic_unit·(1 + e^-t) for t from -logistic_end to 60.
template <simd::value V>
SIMDACT_INLINE constexpr V scaled_logistic_sum(mantissa_exponent<V> e) {
  using T = simd::element_t<V>;
  return V(logistic_unit<T>) + simd::scale_normal<logistic_shift<T>>(e.m, e.n);
}

// (1 + w)², rounded twice.
template <simd::value V>
SIMDACT_INLINE constexpr V square_of_one_plus(V w) {
  return V(1) + simd::fma(w, w, w + w);
}

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_INLINED_STRICT_END
