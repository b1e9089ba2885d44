// SPDX-License-Identifier: BSL-1.0
// The logistic function of -t for t >= 0, from e^-t: what sigmoid, the gates x·sigmoid(t(x)) and their derivatives are
// made of.
#pragma once

#include <simdact/math/error_free.hpp>
#include <simdact/math/exponential.hpp>
#include <simdact/math/limits.hpp>

SIMDACT_INLINED_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

// From here on e^-t and t·e^-t are 0.
// derivation: t·e^-t < 2^-150 from t = 108.7 on, < 2^-1075 from t = 751.8 on.
template <simd::element T>
inline constexpr T logistic_end = sizeof(T) == 4 ? T(110) : T(755);

// Exponents of e^-t are limited to this one in sums: w·t is lost next to 1 there, and w² is still a normal number.
// derivation: 2^-60·logistic_end = 2^-53 (float), 2^-200·logistic_end = 2^-190; w² is 2^-120 and 2^-400.
template <simd::element T>
inline constexpr T logistic_least_exponent = sizeof(T) == 4 ? T(-60) : T(-200);

// e^-t = m·2^n, and as one normal number w, which is larger than e^-t where it no longer counts in 1 + w·t.
template <simd::value V>
struct logistic_parts {
  V m;
  V n;
  V w;
};

template <simd::value V>
SIMDACT_INLINE constexpr logistic_parts<V> logistic(mantissa_exponent<V> e) {
  constexpr auto least = logistic_least_exponent<simd::element_t<V>>;
  return {e.m, e.n, simd::scale_normal<0>(e.m, simd::max(V(least), e.n))};
}

// -|x|, no less than end.
template <simd::value V>
SIMDACT_INLINE constexpr V minus_magnitude(V x, V end) {
  return simd::max(end, simd::minus_abs(x));
}

// z for z <= 0, but no subnormal number: next to 0, where e^z is 1 anyway, it is -2^-60.
template <simd::value V>
SIMDACT_INLINE constexpr V clear_of_subnormals(V z) {
  return simd::min(V(-negligible), z);
}

// The least factor that an end may be divided by; the lowest ends are those of tails, -300 and -2200.
// derivation: 300·2^116 = 2^124.2, and 2200·2^1010 = 2^1021.1.
template <simd::element T>
inline constexpr T least_factor = sizeof(T) == 4 ? T(0x1p-116) : T(0x1p-1010);

// -factor·|x| in two parts for a factor >= 0, but no less than end, which an infinite x gives for every factor but 0.
template <simd::value V>
SIMDACT_INLINE constexpr two_parts<V> minus_product(V factor, V x, V end) {
  using T = simd::element_t<V>;
  // Beyond it the product is beyond the end, or x infinite.
  const V largest(simd::format<T>::largest), least(least_factor<T>);
  const V limit = simd::select(factor > least, simd::divide(end, simd::max(least, factor)), simd::negate(largest));
  const V z = simd::minus_abs(x);
  const auto [high, low] = limited_product(factor, simd::max(limit, z), end);
  const V at_infinity = simd::select(factor > V(0), end, V(-0.0f));
  return {simd::select(z < simd::negate(largest), at_infinity, high), low};
}

// 1 + e^t for t up to logistic_end is scaled down by this power of two, so that it does not overflow. The last
// operation scales the quotient by it back, and rounds once among subnormal results.
// derivation: e^110 = 2^158.7 and e^755 = 2^1089.2, so that 2^-64 and 2^-512 are enough.
template <simd::element T>
inline constexpr int logistic_shift = sizeof(T) == 4 ? -64 : -512;
template <simd::element T>
inline constexpr T logistic_unit = simd::power_of_two<logistic_shift<T>>(T(0));

// logistic_unit·(1 + e^-t) for t from -logistic_end to exp_negligible_from.
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
