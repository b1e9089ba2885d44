// SPDX-License-Identifier: BSL-1.0
// Reductions across lanes, in a fixed tree: halves of a vector are joined until one lane is left. Several vectors whose
// halves are joined first are one wider vector, so that the result does not depend on the width.
#pragma once

#include <simdact/simd/memory.hpp>

SIMDACT_INLINED_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::simd {

namespace native {

// Lane i of the result is lane i xor Distance of x.
void exchange(none);

#if defined(__AVX512F__) && defined(__AVX512BW__) && defined(__AVX512DQ__) && defined(__AVX512VL__)

template <int Distance, avx512 A>
SIMDACT_INLINE zmm<float, A> exchange(zmm<float, A> x) {
  if constexpr (Distance == 8)
    return _mm512_shuffle_f32x4(x, x, 0x4e);
  else if constexpr (Distance == 4)
    return _mm512_shuffle_f32x4(x, x, 0xb1);
  else
    return _mm512_permute_ps(x, Distance == 2 ? 0x4e : 0xb1);
}
template <int Distance, avx512 A>
SIMDACT_INLINE zmm<double, A> exchange(zmm<double, A> x) {
  if constexpr (Distance == 1)
    return _mm512_permute_pd(x, 0x55);
  else
    return _mm512_shuffle_f64x2(x, x, Distance == 4 ? 0x4e : 0xb1);
}

#endif
#if defined(__AVX__)

template <int Distance, avx A>
SIMDACT_INLINE ymm<float, A> exchange(ymm<float, A> x) {
  if constexpr (Distance == 4)
    return _mm256_permute2f128_ps(x, x, 1);
  else
    return _mm256_permute_ps(x, Distance == 2 ? 0x4e : 0xb1);
}
template <int Distance, avx A>
SIMDACT_INLINE ymm<double, A> exchange(ymm<double, A> x) {
  if constexpr (Distance == 2)
    return _mm256_permute2f128_pd(x, x, 1);
  else
    return _mm256_permute_pd(x, 5);
}

#endif
#if defined(__SSE2__)

template <int Distance, sse A>
SIMDACT_INLINE xmm<float, A> exchange(xmm<float, A> x) {
  return _mm_shuffle_ps(x, x, Distance == 2 ? 0x4e : 0xb1);
}
template <int Distance, sse A>
SIMDACT_INLINE xmm<double, A> exchange(xmm<double, A> x) {
  return _mm_shuffle_pd(x, x, 1);
}

#endif
#if defined(__aarch64__)

template <int Distance, neon64 A>
SIMDACT_INLINE quad<float, A> exchange(quad<float, A> x) {
  if constexpr (Distance == 2)
    return vextq_f32(x, x, 2);
  else
    return vrev64q_f32(x);
}
template <int Distance, neon64 A>
SIMDACT_INLINE quad<double, A> exchange(quad<double, A> x) {
  return vextq_f64(x, x, 1);
}

#endif

} // namespace native

// Lane i of the result is lane i xor Distance of x.
template <int Distance, value V>
SIMDACT_INLINE V exchange(V x) {
  if constexpr (requires { native::exchange<Distance>(x); }) {
    return native::exchange<Distance>(x);
  } else {
    alignas(64) std::array<element_t<V>, width<V>> from, to;
    simd::store(from.data(), x);
    for (std::size_t i = 0; i < width<V>; ++i)
      to[i] = from[i ^ Distance];
    return simd::load<V>(to.data());
  }
}

// The lanes of x joined by a commutative operation, in every lane: first lanes half the width apart, last neighbours.
template <value V, class Operation, int Distance = static_cast<int>(width<V> / 2)>
SIMDACT_INLINE V fold(V x, Operation operation) {
  if constexpr (Distance == 0)
    return x;
  else
    return simd::fold<V, Operation, Distance / 2>(operation(x, simd::exchange<Distance>(x)), operation);
}

// The first lane.
template <value V>
SIMDACT_INLINE element_t<V> first(V x) {
  if constexpr (scalar<V>)
    return simd::raw(x);
  else
    return static_cast<typename V::register_type>(x)[0];
}

// Whether the condition holds in any lane.
template <value V>
SIMDACT_INLINE bool any(mask_t<V> condition) {
  if constexpr (scalar<V>)
    return condition;
  else
    return xsimd::any(condition);
}

// Ones in the first n lanes, zeros in the others. n <= width.
template <value V>
SIMDACT_INLINE V ones(std::size_t n) {
  static constexpr auto window = [] {
    std::array<element_t<V>, 2 * width<V>> list{};
    for (std::size_t i = 0; i < width<V>; ++i)
      list[i] = 1;
    return list;
  }();
  return simd::load<V>(window.data() + (width<V> - n));
}

// The first n lanes of x, and other in the rest.
template <value V>
SIMDACT_INLINE V keep_first(V x, std::size_t n, V other) {
  return simd::select(simd::ones<V>(n) > V(0), x, other);
}

} // namespace simdact::inline SIMDACT_TARGET::simd
SIMDACT_INLINED_STRICT_END
