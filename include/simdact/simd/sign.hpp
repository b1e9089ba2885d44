// SPDX-License-Identifier: BSL-1.0
// Operations on the sign of a number.
#pragma once

#include <simdact/simd/bits.hpp>
#include <simdact/simd/native/operations.hpp>
#include <simdact/simd/strict.hpp>

SIMDACT_INLINED_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::simd {

template <value V>
SIMDACT_INLINE constexpr bits_t<V> sign_bit() {
  return bits_t<V>(format<element_t<V>>::sign);
}

// -x, of a zero and a NaN too. The barriers keep the sign out of what x came from and of what is made of the result:
// where it went into a product, that would be rounded the other way in two of the rounding modes.
template <single V>
SIMDACT_INLINE constexpr V negate(V x) {
  if constexpr (scalar<V>)
    return V(simd::opaque(-simd::opaque(simd::raw(x))));
  else
    return simd::from_bits<V>(simd::as_bits(x) ^ sign_bit<V>());
}

// x, with the opposite sign where sign's is set.
template <single V>
SIMDACT_INLINE constexpr V flip_sign(V x, V sign) {
  return simd::from_bits<V>(simd::as_bits(x) ^ (simd::as_bits(sign) & sign_bit<V>()));
}

template <single V>
SIMDACT_INLINE constexpr V abs(V x) {
  if constexpr (scalar<V> && sizeof(V) == sizeof(float))
    return V(__builtin_fabsf(simd::raw(x)));
  else if constexpr (scalar<V>)
    return V(__builtin_fabs(simd::raw(x)));
  else if constexpr (requires { native::abs(x); })
    return native::abs(x);
  else
    return simd::from_bits<V>(simd::as_bits(x) & ~sign_bit<V>());
}

// Whether x is finite, lane by lane; is_finite is for one number, by its bits.
template <single V>
SIMDACT_INLINE constexpr mask_t<V> finite(V x) {
  return simd::abs(x) <= V(format<element_t<V>>::largest);
}

// The barrier is there for a sign that is a constant: see negate.
template <single V>
SIMDACT_INLINE constexpr V copysign(V magnitude, V sign) {
  if constexpr (requires { native::copysign(magnitude, sign); })
    return native::copysign(magnitude, sign);
  else if constexpr (scalar<V> && sizeof(V) == sizeof(float))
    return V(simd::opaque(__builtin_copysignf(simd::raw(magnitude), simd::raw(sign))));
  else if constexpr (scalar<V>)
    return V(simd::opaque(__builtin_copysign(simd::raw(magnitude), simd::raw(sign))));
  else
    return simd::from_bits<V>((simd::as_bits(magnitude) & ~sign_bit<V>()) | (simd::as_bits(sign) & sign_bit<V>()));
}

// -|x|.
template <single V>
SIMDACT_INLINE constexpr V minus_abs(V x) {
  if constexpr (scalar<V>)
    return simd::copysign(x, V(-1));
  else
    return simd::from_bits<V>(simd::as_bits(x) | sign_bit<V>());
}

} // namespace simdact::inline SIMDACT_TARGET::simd
SIMDACT_INLINED_STRICT_END
