// SPDX-License-Identifier: BSL-1.0
// The largest logits of a row, in one pass: vectors are compared with a number that k logits reach, and what is above
// it, which is rare, is collected. Full, the collection is cut to its k largest, and the least of them is the number to
// be above from then on. So that little is above it from the start, and in ascending rows too, the first is the k-th
// largest of maxima, of parts of a sample all over the row that have no element in common.
#pragma once

#include <simdact/top_k_softmax/largest_logits.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

// A number that at least k logits are above, or -inf. Parts: of the sample; a power of two and k or more.
template <std::size_t Parts, simd::element T, storable S>
SIMDACT_LOOP T bar_of_sample(const S* x, std::size_t n, std::size_t k) {
  using V = simd::widest<T>;
  constexpr std::size_t width = simd::width<V>, of_parts = Parts / width, vectors = of_parts < 4 ? 4 : of_parts,
                        step = vectors * width;
  constexpr T infinity = simd::format<T>::infinity;
  const std::size_t apart = detail::smaller(std::size_t{16}, n / 512 + 1) * step;
  std::array<V, vectors> top;
  unroll<vectors>([&](auto j) SIMDACT_INLINE_LAMBDA { top[j] = V(-infinity); });
  std::size_t i = 0;
  for (; i + step <= n; i += apart)
    unroll<vectors>([&](auto j)
                        SIMDACT_INLINE_LAMBDA { top[j] = simd::max(simd::load<V>(x + i + j * width), top[j]); });
  alignas(64) std::array<T, Parts> part, larger;
  for (std::size_t j = 0; j < of_parts; ++j) {
    for (std::size_t from = j + of_parts; from < vectors; from += of_parts)
      top[j] = simd::max(top[from], top[j]);
    simd::store(part.data() + j * width, top[j]);
  }
  detail::count_larger(part.data(), Parts, larger.data());
  V found(infinity);
  for (std::size_t j = 0; j < Parts; j += width)
    found = simd::min(
        simd::select(simd::load<V>(larger.data() + j) < V(static_cast<T>(k)), simd::load<V>(part.data() + j), found),
        found);
  const T reached = simd::first(simd::fold(found, [](V a, V b) SIMDACT_INLINE_LAMBDA { return simd::min(a, b); }));
  constexpr T below = 4 * std::numeric_limits<T>::epsilon(), least = std::numeric_limits<T>::min();
  const T size = simd::abs(reached);
  return size <= simd::format<T>::largest / 2 ? reached - (size * below + least) : -infinity;
}

// False, and nothing said of the list, where there is a NaN.
template <simd::element T, storable S>
SIMDACT_LOOP bool find_largest(const S* x, std::size_t n, largest_logits<T>& found) {
  using V = simd::widest<T>;
  constexpr std::size_t width = simd::width<V>, step = largest_logits<T>::group;
  V bar(found.bar());
  const auto is_low = [&](V logits) SIMDACT_INLINE_LAMBDA { return logits <= bar; };
  const auto bits_of = [&](V logits) SIMDACT_INLINE_LAMBDA {
    constexpr std::uint64_t all = ~std::uint64_t{0} >> (64 - width);
    return simd::lane_bits<V>(is_low(logits)) ^ all;
  };
  const auto take = [&](std::size_t from, std::uint64_t bits) SIMDACT_INLINE_LAMBDA {
    if (!found.take(x + from, bits, from))
      return false;
    if (found.is_full()) {
      found.cut();
      bar = V(found.bar());
    }
    return true;
  };
  std::size_t i = 0;
  for (; i + step <= n; i += step) {
    auto low = is_low(simd::load<V>(x + i));
    unroll<step / width - 1>([&](auto k) SIMDACT_INLINE_LAMBDA {
      low = simd::both<V>(low, is_low(simd::load<V>(x + i + (k + 1) * width)));
    });
    if (simd::all<V>(low)) [[likely]]
      continue;
    std::uint64_t bits = 0;
    unroll<step / width>(
        [&](auto k) SIMDACT_INLINE_LAMBDA { bits |= bits_of(simd::load<V>(x + i + k * width)) << (k * width); });
    if (!take(i, bits))
      return false;
  }
  std::uint64_t bits = 0;
  for (std::size_t from = i; from < n; from += width) {
    const V logits = from + width <= n ? simd::load<V>(x + from)
                                       : simd::keep_first(simd::load_first<V>(x + from, n - from), n - from,
                                                          V(-simd::format<T>::infinity));
    bits |= bits_of(logits) << (from - i);
  }
  return bits == 0 || take(i, bits);
}

// n >= k.
template <simd::element T, storable S>
void choose_largest(const S* x, std::size_t n, std::size_t k, largest_logits<T>& chosen) {
  if (n >= chosen.full())
    chosen.start_above(k <= row_lanes / 2     ? bar_of_sample<row_lanes, T>(x, n, k)
                       : k <= most_chosen / 2 ? bar_of_sample<most_chosen, T>(x, n, k)
                                              : bar_of_sample<2 * most_chosen, T>(x, n, k));
  if (!detail::find_largest(x, n, chosen))
    return chosen.be_undefined();
  chosen.cut();
  chosen.fill_up(x);
}

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
