// SPDX-License-Identifier: BSL-1.0
// The maxima of a long row's blocks: where to look for its largest logits, once it is known how large they are. And
// those of many parts that are spread over the row, by which that is known.
#pragma once

#include <simdact/top_k_softmax/largest_logits.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

template <simd::element T>
class block_maxima {
  using V = simd::widest<T>;
  using flags = simd::mask_t<V>;
  static constexpr std::size_t width = simd::width<V>, group = largest_logits<T>::group, parts = 2 * most_chosen;

public:
  // Blocks.
  static constexpr std::size_t most = 1024;

  // A block is a power of two groups. Small ones are many, large ones take longer to go through again, k of them: both
  // weigh the same where a block has about as many vectors as the square root of the row's over k.
  SIMDACT_INLINE block_maxima(std::size_t n, std::size_t k) : size_(group) {
    while (n / size_ >= most || size_ * size_ * k < n * width)
      size_ *= 2;
  }

  std::size_t size() const { return size_; }
  const T* maxima() const { return maximum_.data(); }
  std::size_t count() const { return count_; }
  // Those of parts that have no element in common.
  const std::array<T, parts>& of_parts() const { return part_; }

  // False where there is a NaN.
  template <storable S>
  SIMDACT_LOOP bool take(const S* x, std::size_t n) {
    for (std::size_t i = 0; i < parts; i += width)
      simd::store(part_.data() + i, nothing());
    std::array<flags, 2> defined;
    unroll<2>([&](auto j) SIMDACT_INLINE_LAMBDA { defined[j] = simd::no_nan(V(0), V(0)); });
    const std::size_t size = size_;
    std::size_t from = 0, b = 0;
    for (; from + size <= n; from += size) {
      V top = largest_of_group(x + from, defined);
      for (std::size_t i = group; i < size; i += group)
        top = simd::max(largest_of_group(x + from + i, defined), top);
      put(b++, top);
    }
    V rest = nothing();
    for (; from < n; from += width) {
      const V logits = detail::logits_or_nothing<V>(x, from, n);
      defined[0] = simd::both<V>(defined[0], simd::no_nan(logits, logits));
      rest = simd::max(logits, rest);
    }
    put(b++, rest);
    count_ = b;
    return simd::all<V>(simd::both<V>(defined[0], defined[1]));
  }

private:
  SIMDACT_INLINE static V nothing() { return V(-simd::format<T>::infinity); }

  template <storable S>
  SIMDACT_INLINE static V largest_of_group(const S* x, std::array<flags, 2>& defined) {
    std::array<V, 2> top;
    unroll<group / width / 2>([&](auto j) SIMDACT_INLINE_LAMBDA {
      const V a = simd::in_register(simd::load<V>(x + 2 * j * width)),
              b = simd::in_register(simd::load<V>(x + (2 * j + 1) * width)), both = simd::max(a, b);
      defined[j % 2] = simd::both<V>(defined[j % 2], simd::no_nan(a, b));
      if constexpr (j < 2)
        top[j] = both;
      else
        top[j % 2] = simd::max(both, top[j % 2]);
    });
    return simd::max(top[0], top[1]);
  }
  SIMDACT_INLINE void put(std::size_t b, V top) {
    T* const part = part_.data() + b * width % parts;
    simd::store(part, simd::max(simd::load<V>(part), top));
    maximum_[b] = simd::first(simd::fold(top, simd::max_of{}));
  }

  std::size_t size_, count_ = 0;
  alignas(64) std::array<T, parts> part_;
  alignas(64) std::array<T, most> maximum_;
};

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
