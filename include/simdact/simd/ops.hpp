// SPDX-License-Identifier: BSL-1.0
// The operations that kernels are written in. Each is one formula for scalars and vectors, or a specialisation of one
// instruction set found in namespace native. They call one another by qualified names: without, the arguments would
// bring in xsimd's functions of the same name.
#pragma once

#include <simdact/simd/multiply_add.hpp>

SIMDACT_INLINED_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::simd {

// a/b, correctly rounded.
template <single V>
SIMDACT_INLINE constexpr V divide(V a, V b) {
  if constexpr (scalar<V>)
    return V(simd::quotient(simd::raw(a), simd::raw(b)));
  else
    return V(simd::quotient(static_cast<typename V::register_type>(a), static_cast<typename V::register_type>(b)));
}

// The square root, correctly rounded; NaN of negative numbers.
template <single V>
SIMDACT_INLINE constexpr V sqrt(V x) {
  if constexpr (!scalar<V>) {
    const auto lanes = static_cast<typename V::register_type>(x);
    if constexpr (requires { native::sqrt(lanes); })
      return native::sqrt(lanes);
    else // That of xsimd is an estimate on some targets.
      return simd::by_lane([](element_t<V> lane) SIMDACT_INLINE_LAMBDA { return simd::sqrt(lane); }, lanes);
  } else if (__builtin_is_constant_evaluated()) {
    return V(constant::sqrt(simd::raw(x)));
  } else if constexpr (requires { native::sqrt(simd::raw(x)); }) {
    return V(native::sqrt(simd::raw(x)));
  } else {
    return V(__builtin_sqrt(simd::raw(x)));
  }
}

// 1/sqrt(x), both steps correctly rounded: no estimate, whose bits would differ between processors.
template <single V>
SIMDACT_INLINE constexpr V reciprocal_sqrt(V x) {
  return simd::divide(V(1), simd::sqrt(x));
}

// The barrier keeps a compiler from computing what follows a constant ahead of time, which would be rounded to nearest
// in every rounding mode.
template <single V>
SIMDACT_INLINE constexpr V select(mask_t<V> condition, V yes, V no) {
  if constexpr (scalar<V>)
    return V(simd::opaque(simd::raw(condition ? yes : no)));
  else
    return V(xsimd::select(condition, simd::raw(yes), simd::raw(no)));
}

// Whether both hold.
template <single V>
SIMDACT_INLINE constexpr mask_t<V> both(mask_t<V> a, mask_t<V> b) {
  if constexpr (scalar<V>)
    return a && b;
  else
    return a & b;
}

// Whether one of them holds.
template <single V>
SIMDACT_INLINE constexpr mask_t<V> either(mask_t<V> a, mask_t<V> b) {
  if constexpr (scalar<V>)
    return a || b;
  else
    return a | b;
}

// Whether neither is NaN. A quiet one raises no floating-point exception.
template <single V>
SIMDACT_INLINE mask_t<V> no_nan(V a, V b) {
  if constexpr (requires { native::no_nan(a, b); })
    return native::no_nan(a, b);
  else
    return simd::both<V>(a == a, b == b);
}

// Whether the condition holds in all lanes, and in any. There is no negation: xsimd's compares integers, which AVX does
// by functions of SSE4.2's.
template <single V>
SIMDACT_INLINE constexpr bool all(mask_t<V> condition) {
  if constexpr (scalar<V>)
    return condition;
  else
    return xsimd::all(condition);
}

template <single V>
SIMDACT_INLINE constexpr bool any(mask_t<V> condition) {
  if constexpr (scalar<V>)
    return condition;
  else
    return xsimd::any(condition);
}

// The smaller of the two. A NaN in x is kept: the bound comes first.
template <single V>
SIMDACT_INLINE constexpr V min(V bound, V x) {
  if constexpr (requires { native::min(bound, x); })
    return native::min(bound, x);
  else
    return simd::select(bound < x, bound, x);
}

// The larger of the two. A NaN in x is kept: the bound comes first.
template <single V>
SIMDACT_INLINE constexpr V max(V bound, V x) {
  if constexpr (requires { native::max(bound, x); })
    return native::max(bound, x);
  else
    return simd::select(bound > x, bound, x);
}

// The smaller of |x| and bound, with the sign of x. The bound is not negative, and NaN where x is.
template <single V>
SIMDACT_INLINE constexpr V copysign_min(V x, V bound) {
  if constexpr (requires { native::copysign_min(x, bound); })
    return native::copysign_min(x, bound);
  else
    return simd::from_bits<V>(simd::as_bits(simd::min(simd::abs(x), bound)) | (simd::as_bits(x) & sign_bit<V>()));
}

namespace detail {

// By a sum that has no place for a fraction, as the rounding mode says. What is no smaller is an integer.
template <value V>
SIMDACT_INLINE constexpr V round_on_grid(V x) {
  const V limit(integer_grid<element_t<V>>), grid = simd::copysign(limit, x);
  const auto rounded = [](auto y, auto sum) SIMDACT_INLINE_LAMBDA { return (y + sum) - sum; };
  return simd::select(simd::abs(x) < limit, simd::strictly<V>(rounded, x, grid), x);
}

template <value V>
SIMDACT_INLINE constexpr bits_t<V> truncated(V x) {
  if constexpr (scalar<V>)
    return static_cast<std::uint32_t>(static_cast<std::int32_t>(simd::raw(x)));
  else
    return simd::reinterpret_bits<bits_t<V>>(xsimd::to_int(simd::raw(x)));
}

} // namespace detail

// To the nearest integer, ties to even; the sign of a zero is not specified. |x| < 2^31.
template <single V>
SIMDACT_INLINE constexpr V round(V x) {
  if constexpr (scalar<V>)
    if (__builtin_is_constant_evaluated())
      return V(constant::round(simd::raw(x)));
  if constexpr (requires { native::round(simd::raw(x)); })
    return V(native::round(simd::raw(x)));
  else
    return detail::round_on_grid(x);
}

// The nearest integer in two's complement; of a double, its low 32 bits. |x| < 2^31.
template <single V>
SIMDACT_INLINE constexpr bits_t<V> to_integer(V x) {
  if constexpr (std::same_as<element_t<V>, double>)
    return simd::as_bits(x + V(1.5 * integer_grid<double>));
  else if constexpr (requires { native::to_integer(simd::raw(x)); })
    return __builtin_is_constant_evaluated() ? detail::truncated(simd::round(x))
                                             : bits_t<V>(native::to_integer(simd::raw(x)));
  else
    return detail::truncated(simd::round(x));
}

// Whether scale_by_power_of_two is one operation, on one vector or on each of a group.
template <class V>
concept scales_in_one_step = requires(vector_of<V> x) {
  native::scale_by_power_of_two(x, x);
};

// x·2^n for integers n that take |x| in [0.5, 2] no further than two steps over the edges of the exponent's range.
// Two factors, of which only the second can leave the normal numbers, so that the result is rounded once.
template <single V>
SIMDACT_INLINE constexpr V scale_by_power_of_two(V x, V n) {
  if constexpr (scales_in_one_step<V>) {
    return native::scale_by_power_of_two(x, n);
  } else {
    if constexpr (scalar<V> && requires { native::scale_scalar(simd::raw(x), simd::raw(n)); })
      if (!__builtin_is_constant_evaluated())
        return V(native::scale_scalar(simd::raw(x), simd::raw(n)));
    using T = element_t<V>;
    using B = bits_t<V>;
    constexpr T twice_bias = T(2 * format<T>::bias);
    // The shifts drop what the grid leaves above the exponents.
    const B sum = simd::as_bits(n + V(integer_grid<T> + twice_bias));
    const B first = sum >> 1;
    return simd::subnormal_product(x * simd::from_bits<V>(first << format<T>::mantissa_bits),
                                   simd::from_bits<V>((sum - first) << format<T>::mantissa_bits));
  }
}

} // namespace simdact::inline SIMDACT_TARGET::simd
SIMDACT_INLINED_STRICT_END
