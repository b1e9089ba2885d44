// SPDX-License-Identifier: BSL-1.0
// A vector of bfloat16, as its bits, and its two halves as floats.
#pragma once

#include <simdact/simd/bfloat16.hpp>
#include <simdact/simd/memory.hpp>

namespace simdact::inline SIMDACT_TARGET::simd {

template <class A>
struct bfloat16_batch {
  using arch_type = A;
  static constexpr std::size_t size = xsimd::batch<std::uint16_t, A>::size;

  unsigned_lanes<std::uint16_t, A> bits;
};

template <class A>
struct value_traits<bfloat16_batch<A>> {
  using element = bfloat16;
  using bits = unsigned_lanes<std::uint16_t, A>;
  using mask = xsimd::batch_bool<std::uint16_t, A>;
  static constexpr std::size_t width = bfloat16_batch<A>::size;
};

template <>
struct widest_of<bfloat16> {
  using type = bfloat16_batch<best_arch>;
};

template <class V>
concept bfloat16_value = value<V> && std::same_as<element_t<V>, bfloat16>;

// Lanes 0, 2, 4 … or 1, 3, 5 … as floats. A bfloat16 is the upper half of the float it stands for.
template <class A>
SIMDACT_INLINE xsimd::batch<float, A> even_floats(bfloat16_batch<A> x) {
  using U = unsigned_lanes<std::uint32_t, A>;
  return simd::from_bits<xsimd::batch<float, A>>(simd::reinterpret_bits<U>(x.bits) << 16);
}
template <class A>
SIMDACT_INLINE xsimd::batch<float, A> odd_floats(bfloat16_batch<A> x) {
  using U = unsigned_lanes<std::uint32_t, A>;
  return simd::from_bits<xsimd::batch<float, A>>(simd::reinterpret_bits<U>(x.bits) & U(0xffff'0000u));
}

// Back again, where the lower halves are zero.
template <class A>
SIMDACT_INLINE bfloat16_batch<A> interleave(xsimd::batch<float, A> even, xsimd::batch<float, A> odd) {
  return {simd::reinterpret_bits<unsigned_lanes<std::uint16_t, A>>((simd::as_bits(even) >> 16) | simd::as_bits(odd))};
}

template <bfloat16_value V>
  requires(width<V> > 1)
SIMDACT_INLINE V load(const bfloat16* from) {
  return {decltype(V::bits)::load_unaligned(&from->bits)};
}
template <class A>
SIMDACT_INLINE void store(bfloat16* to, bfloat16_batch<A> x) {
  x.bits.store_unaligned(&to->bits);
}
template <class A>
SIMDACT_INLINE void stream(bfloat16* to, bfloat16_batch<A> x) {
  native::stream(&to->bits, static_cast<typename decltype(x.bits)::register_type>(x.bits));
}
template <bfloat16_value V>
SIMDACT_INLINE V load_first(const bfloat16* from, std::size_t n) {
  return {simd::load_first<decltype(V::bits)>(&from->bits, n)};
}
template <class A>
SIMDACT_INLINE void store_first(bfloat16* to, std::size_t n, bfloat16_batch<A> x) {
  simd::store_first(&to->bits, n, x.bits);
}

} // namespace simdact::inline SIMDACT_TARGET::simd
