// SPDX-License-Identifier: BSL-1.0
// Vectors of floats from bfloat16 and float16 in memory, and back, rounded to the nearest, ties to even.
#pragma once

#include <simdact/simd/memory.hpp>
#include <simdact/simd/narrow_type.hpp>

SIMDACT_INLINED_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::simd {

template <class V>
concept floats = single<V> && !scalar<V> && std::same_as<element_t<V>, float>;

namespace detail {

// One lane's sixteen bits after another, where the instruction set has no register for them.
template <floats V>
struct half_lanes {
  std::array<std::uint16_t, width<V>> lane;
};

template <floats V>
inline constexpr auto load_half = [](const void* from) SIMDACT_INLINE_LAMBDA {
  using R = typename V::register_type;
  if constexpr (requires { native::load_half(from, R{}); }) {
    return native::load_half(from, R{});
  } else {
    half_lanes<V> x;
    __builtin_memcpy(&x, from, sizeof x);
    return x;
  }
};

template <floats V>
using half_t = decltype(load_half<V>(nullptr));

template <floats V>
SIMDACT_INLINE half_t<V> load_first_half(const void* from, std::size_t n) {
  using R = typename V::register_type;
  if constexpr (requires { native::load_first_half(from, n, R{}); }) {
    return native::load_first_half(from, n, R{});
  } else {
    alignas(16) half_lanes<V> x{};
    for (std::size_t i = 0; i < n; ++i)
      __builtin_memcpy(&x.lane[i], static_cast<const char*>(from) + 2 * i, 2);
    return load_half<V>(&x);
  }
}

template <floats V>
SIMDACT_INLINE void store_half(void* to, half_t<V> x) {
  using R = typename V::register_type;
  if constexpr (requires { native::store_half(to, x, R{}); })
    native::store_half(to, x, R{});
  else
    __builtin_memcpy(to, &x, sizeof x);
}

template <floats V>
SIMDACT_INLINE void store_first_half(void* to, std::size_t n, half_t<V> x) {
  using R = typename V::register_type;
  if constexpr (!stores_first_lanes_singly && requires { native::store_first_half(to, n, x, R{}); }) {
    native::store_first_half(to, n, x, R{});
  } else {
    alignas(16) half_lanes<V> lanes;
    detail::store_half<V>(&lanes, x);
    for (std::size_t i = 0; i < n; ++i)
      __builtin_memcpy(static_cast<char*>(to) + 2 * i, &lanes.lane[i], 2);
  }
}

// In the low halves of 32-bit lanes, and back.
template <floats V>
SIMDACT_INLINE bits_t<V> low_halves(half_t<V> x) {
  using R = typename V::register_type;
  if constexpr (requires { native::low_halves(x, R{}); }) {
    return bits_t<V>(native::low_halves(x, R{}));
  } else {
    alignas(64) std::array<std::uint32_t, width<V>> wide;
    for (std::size_t i = 0; i < width<V>; ++i)
      wide[i] = x.lane[i];
    return bits_t<V>::load_unaligned(wide.data());
  }
}
template <floats V>
SIMDACT_INLINE half_t<V> from_low_halves(bits_t<V> x) {
  using R = typename V::register_type;
  if constexpr (requires(typename bits_t<V>::register_type lanes) { native::from_low_halves(lanes, R{}); }) {
    return native::from_low_halves(static_cast<typename bits_t<V>::register_type>(x), R{});
  } else {
    alignas(64) std::array<std::uint32_t, width<V>> wide;
    x.store_unaligned(wide.data());
    half_lanes<V> y;
    for (std::size_t i = 0; i < width<V>; ++i)
      y.lane[i] = static_cast<std::uint16_t>(wide[i]);
    return y;
  }
}

// yes where x is no NaN.
template <floats V>
SIMDACT_INLINE bits_t<V> unless_nan(V x, bits_t<V> yes, bits_t<V> no) {
  return simd::as_bits(simd::select(x <= x, simd::from_bits<V>(yes), simd::from_bits<V>(no)));
}

template <floats V>
SIMDACT_INLINE V widened(half_t<V> x, bfloat16) {
  return simd::from_bits<V>(detail::low_halves<V>(x) << 16);
}
template <floats V>
SIMDACT_INLINE half_t<V> narrowed(V x, bfloat16) {
  using U = bits_t<V>;
  const U b = simd::as_bits(x);
  const U rounded = (b + U(0x7fff)) + ((b >> 16) & U(1));
  return detail::from_low_halves<V>(detail::unless_nan(x, rounded, b | U(0x0040'0000)) >> 16);
}

// The bias of the exponents is 112 less than a float's.
template <floats V>
SIMDACT_INLINE V widened(half_t<V> x, float16) {
  using R = typename V::register_type;
  if constexpr (requires { native::float16_to_floats(x, R{}); }) {
    return V(native::float16_to_floats(x, R{}));
  } else {
    using U = bits_t<V>;
    const U b = detail::low_halves<V>(x), magnitude = b & U(0x7fff), sign = (b & U(0x8000)) << 16;
    // A subnormal number's bits added to those of 1/2 are its sum with 1/2, whose last place is 2^-24.
    const U fields = magnitude << 13;
    const V normal = simd::from_bits<V>(fields + U(112u << 23));
    const V infinite = simd::from_bits<V>(fields + U(224u << 23));
    const V quiet = simd::from_bits<V>(simd::as_bits(infinite) | U(0x0040'0000));
    const V half(0.5f), tiny = simd::abs(simd::from_bits<V>(magnitude + simd::as_bits(half)) - half);
    const V finite = simd::select(normal < V(0x1p-14f), tiny, normal);
    const V special = simd::select(normal > V(0x1p16f), quiet, infinite);
    return simd::from_bits<V>(simd::as_bits(simd::select(normal < V(0x1p16f), finite, special)) | sign);
  }
}
template <floats V>
SIMDACT_INLINE half_t<V> narrowed(V x, float16) {
  using R = typename V::register_type;
  if constexpr (requires { native::floats_to_float16(static_cast<R>(x)); }) {
    return native::floats_to_float16(static_cast<R>(x));
  } else {
    using U = bits_t<V>;
    const U whole = simd::as_bits(x), sign = (whole >> 16) & U(0x8000);
    const V a = simd::min(V(0x1p16f), simd::abs(x)), half(0.5f);
    const U b = simd::as_bits(a);
    const U normal = (((b + U(0xfff)) + ((b >> 13) & U(1))) >> 13) - U(112u << 10);
    // The last place of the sum is 2^-24, that of the subnormal numbers.
    const U tiny = simd::as_bits(a + half) - simd::as_bits(half);
    const U number = simd::as_bits(simd::select(a < V(0x1p-14f), simd::from_bits<V>(tiny), simd::from_bits<V>(normal)));
    const U nan = U(0x7e00) | ((whole >> 13) & U(0x3ff));
    return detail::from_low_halves<V>(detail::unless_nan(x, number, nan) | sign);
  }
}

} // namespace detail

template <floats V, narrow T>
SIMDACT_INLINE V load(const T* from) {
  return detail::widened<V>(detail::load_half<V>(from), stored_t<T>{});
}
template <floats V, narrow T>
SIMDACT_INLINE void store(T* to, V x) {
  detail::store_half<V>(to, detail::narrowed(x, stored_t<T>{}));
}
template <floats V, narrow T>
SIMDACT_INLINE V load_first(const T* from, std::size_t n) {
  return detail::widened<V>(detail::load_first_half<V>(from, n), stored_t<T>{});
}
template <floats V, narrow T>
SIMDACT_INLINE V load_up_to(const T* from, std::size_t n) {
  return n == 0 ? V(0.0f) : n == width<V> ? simd::load<V>(from) : simd::load_first<V>(from, n);
}
template <floats V, narrow T>
SIMDACT_INLINE void store_first(T* to, std::size_t n, V x) {
  detail::store_first_half<V>(to, n, detail::narrowed(x, stored_t<T>{}));
}

template <narrow T>
inline constexpr bool can_stream<T> = requires(T* to, detail::half_t<widest<float>> x) {
  native::stream_half(to, x, typename widest<float>::register_type{});
};
template <narrow T, floats V>
SIMDACT_INLINE void stream(T* to, V x) {
  native::stream_half(to, detail::narrowed(x, stored_t<T>{}), typename V::register_type{});
}

} // namespace simdact::inline SIMDACT_TARGET::simd
SIMDACT_INLINED_STRICT_END
