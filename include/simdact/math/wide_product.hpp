// SPDX-License-Identifier: BSL-1.0
// Products that are in range though a factor or a partial product is not: significands are multiplied, exponents added,
// and the power of two comes last and rounds once.
#pragma once

#include <simdact/math/exponent.hpp>
#include <simdact/math/exponential.hpp>
#include <simdact/math/limits.hpp>

SIMDACT_INLINED_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

// x = m·2^n with |m| in [1, 2), or less where x is subnormal. A zero, an infinity and a NaN are m themselves.
template <simd::value V>
SIMDACT_INLINE constexpr mantissa_exponent<V> split(V x) {
  const V minus_n = detail::minus_exponent<V>(simd::as_bits(simd::abs(x)));
  return {simd::scale_by_power_of_two(x, minus_n), simd::negate(minus_n)};
}

// e.m·2^e.n times the factors, of which there are at most four; e.m is in [0.5, 2], or a zero or not finite.
template <simd::value V, std::same_as<V>... Factors>
SIMDACT_INLINE constexpr V wide_product(mantissa_exponent<V> e, Factors... factors) {
  constexpr auto end = scale_end<simd::element_t<V>>;
  const auto multiply = [&](mantissa_exponent<V> x) SIMDACT_INLINE_LAMBDA {
    e.m = e.m * x.m;
    e.n = e.n + x.n;
  };
  (multiply(detail::split(factors)), ...);
  return simd::scale_by_power_of_two(e.m, simd::min(V(end), simd::max(V(-end), e.n)));
}

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_INLINED_STRICT_END
