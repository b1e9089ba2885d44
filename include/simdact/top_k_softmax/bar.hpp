// SPDX-License-Identifier: BSL-1.0
// A number that k logits of a row are above: little less than the k-th largest among the maxima of parts that have no
// element in common. With twice as many parts as numbers that are wanted, about 1.4 times as many logits are above it.
#pragma once

#include <simdact/top_k_softmax/count_larger.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

// The maxima of Parts of a row's whole vectors. NaNs may be passed over.
template <std::size_t Parts, simd::element T, storable S>
SIMDACT_INLINE void maxima_of_parts(const S* x, std::size_t n, T* part) {
  using V = simd::widest<T>;
  constexpr std::size_t width = simd::width<V>, of_parts = Parts / width, vectors = of_parts < 4 ? 4 : of_parts,
                        step = vectors * width;
  std::array<V, vectors> top;
  unroll<vectors>([&](auto j) SIMDACT_INLINE_LAMBDA { top[j] = V(-simd::format<T>::infinity); });
  std::size_t i = 0;
  for (; i + step <= n; i += step)
    unroll<vectors>([&](auto j)
                        SIMDACT_INLINE_LAMBDA { top[j] = simd::max(simd::load<V>(x + i + j * width), top[j]); });
  for (; i + width <= n; i += width)
    top[0] = simd::max(simd::load<V>(x + i), top[0]);
  unroll<of_parts>([&](auto j) SIMDACT_INLINE_LAMBDA {
    V all = top[j];
    for (std::size_t from = j + of_parts; from < vectors; from += of_parts)
      all = simd::max(top[from], all);
    simd::store(part + j * width, all);
  });
}

template <std::size_t Parts, simd::element T>
SIMDACT_INLINE T largest_of(const T* x) {
  using V = simd::widest<T>;
  V found = simd::load<V>(x);
  for (std::size_t j = simd::width<V>; j < Parts; j += simd::width<V>)
    found = simd::max(simd::load<V>(x + j), found);
  return simd::first(simd::fold(found, simd::max_of{}));
}

// The k-th largest of so many numbers.
template <std::size_t Parts, simd::element T>
SIMDACT_INLINE T kth_largest(T* x, std::size_t k) {
  using V = simd::widest<T>;
  constexpr std::size_t width = simd::width<V>;
  if (k == 1)
    return detail::largest_of<Parts>(x);
  const V limit(static_cast<T>(k));
  alignas(64) std::array<T, Parts> larger;
  detail::count_larger(x, Parts, larger.data());
  V found(simd::format<T>::infinity);
  for (std::size_t j = 0; j < Parts; j += width)
    found = simd::min(simd::select(simd::load<V>(larger.data() + j) < limit, simd::load<V>(x + j), found), found);
  return simd::first(simd::fold(found, simd::min_of{}));
}

// Little less, in any rounding mode; -inf if it is not finite.
template <simd::element T>
SIMDACT_INLINE T little_below(T x) {
  constexpr T below = 4 * std::numeric_limits<T>::epsilon(), least = std::numeric_limits<T>::min();
  const T size = simd::abs(x);
  return size <= simd::format<T>::largest / 2 ? x - (size * below + least) : -simd::format<T>::infinity;
}

template <std::size_t Parts, simd::element T, storable S>
SIMDACT_INLINE T bar_of_parts(const S* x, std::size_t n, std::size_t k) {
  alignas(64) std::array<T, Parts> part;
  detail::maxima_of_parts<Parts, T>(x, n, part.data());
  return detail::little_below(detail::kth_largest<Parts>(part.data(), k));
}

// At least k of the n numbers are above it; -inf where that is not known.
template <simd::element T, storable S>
SIMDACT_INLINE T bar_of(const S* x, std::size_t n, std::size_t k) {
  return k <= row_lanes / 2     ? detail::bar_of_parts<row_lanes, T>(x, n, k)
         : k <= most_chosen / 2 ? detail::bar_of_parts<most_chosen, T>(x, n, k)
                                : detail::bar_of_parts<2 * most_chosen, T>(x, n, k);
}

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
