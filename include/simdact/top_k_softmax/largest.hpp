// SPDX-License-Identifier: BSL-1.0
// The largest logits of a row. A first pass finds a number that k of them are above, and few others; what is above it
// is then collected in the order of the row: from all of a short row, from a long one's blocks whose maximum is above.
#pragma once

#include <simdact/top_k_softmax/bar.hpp>
#include <simdact/top_k_softmax/block_maxima.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

template <simd::value V, storable S>
SIMDACT_INLINE bool none_above(const S* x, V bar) {
  constexpr std::size_t width = simd::width<V>, group = largest_logits<simd::element_t<V>>::group;
  auto low = simd::load<V>(x) <= bar;
  unroll<group / width - 1>(
      [&](auto j) SIMDACT_INLINE_LAMBDA { low = simd::both<V>(low, simd::load<V>(x + (j + 1) * width) <= bar); });
  return simd::all<V>(low);
}

// visit(bits, i) of each group of elements [from, end), the bits of those that are above the bar, or NaN. Groups of
// many vectors are worth a branch.
template <simd::value V, storable S, class Visitor>
SIMDACT_INLINE void groups_above(const S* x, std::size_t from, std::size_t end, V bar, Visitor visit) {
  constexpr std::size_t width = simd::width<V>, group = largest_logits<simd::element_t<V>>::group;
  constexpr std::uint64_t all = ~std::uint64_t{0} >> (64 - group), of_vector = all >> (group - width);
  constexpr bool is_long = group / width > 4;
  const auto low_bits = [&](V logits)
                            SIMDACT_INLINE_LAMBDA { return std::uint64_t{simd::lane_bits<V>(logits <= bar)}; };
  std::size_t i = from;
  for (; i + group <= end; i += group) {
    if (is_long && detail::none_above(x + i, bar))
      continue;
    std::uint64_t low = 0;
    unroll<group / width>(
        [&](auto j) SIMDACT_INLINE_LAMBDA { low |= low_bits(simd::load<V>(x + i + j * width)) << (j * width); });
    visit(low ^ all, i);
  }
  std::uint64_t bits = 0;
  for (std::size_t at = 0; i + at < end; at += width)
    bits |= (low_bits(detail::logits_or_nothing<V>(x, i + at, end)) ^ of_vector) << at;
  visit(bits, i);
}

// Elements above the bar, or NaN, of some blocks of one size, whose numbers ascend.
template <simd::element T, storable S>
SIMDACT_LOOP void collect_above(const S* x, std::size_t n, std::size_t size, const std::uint16_t* number,
                                std::size_t blocks, largest_logits<T>& found) {
  using V = simd::widest<T>;
  constexpr std::size_t most = 16;
  const V bar(found.bar());
  std::array<group_bits, most> noted;
  std::size_t count = 0;
  const auto note = [&](std::uint64_t bits, std::size_t index) SIMDACT_INLINE_LAMBDA {
    noted[count] = {bits, index};
    count += bits != 0 ? 1 : 0;
    if (count == most) [[unlikely]] {
      found.take(x, noted.data(), count);
      count = 0;
    }
  };
  for (std::size_t b = 0; b < blocks; ++b)
    detail::groups_above(x, number[b] * size, detail::smaller((number[b] + 1) * size, n), bar, note);
  found.take(x, noted.data(), count);
}

// The numbers of the blocks that have elements above the bar, and how many blocks those are.
template <simd::element T>
SIMDACT_LOOP std::size_t blocks_above(const block_maxima<T>& maxima, T bar, std::uint16_t* number) {
  std::size_t found = 0;
  detail::groups_above(maxima.maxima(), 0, maxima.count(), simd::widest<T>(bar),
                       [&](std::uint64_t bits, std::size_t first) SIMDACT_INLINE_LAMBDA {
                         for (; bits != 0; bits &= bits - 1)
                           number[found++] = static_cast<std::uint16_t>(first + simd::lowest_bit(bits));
                       });
  return found;
}

template <simd::element T, storable S>
SIMDACT_LOOP void collect_from_row(const S* x, std::size_t n, std::size_t k, largest_logits<T>& chosen) {
  if (n >= chosen.full())
    chosen.start_above(detail::bar_of<T>(x, n, k));
  const std::uint16_t whole = 0;
  detail::collect_above(x, n, n, &whole, 1, chosen);
}

// False where there is a NaN.
template <simd::element T, storable S>
SIMDACT_LOOP bool collect_from_blocks(const S* x, std::size_t n, std::size_t k, largest_logits<T>& chosen) {
  block_maxima<T> maxima(n, k);
  if (!maxima.take(x, n))
    return false;
  chosen.start_above(detail::bar_of<T>(maxima.of_parts().data(), maxima.of_parts().size(), k));
  std::array<std::uint16_t, block_maxima<T>::most> number;
  const std::size_t blocks = detail::blocks_above(maxima, chosen.bar(), number.data());
  detail::collect_above(x, n, maxima.size(), number.data(), blocks, chosen);
  return true;
}

// n >= k.
template <simd::element T, storable S>
void choose_largest(const S* x, std::size_t n, std::size_t k, largest_logits<T>& chosen) {
  constexpr std::size_t long_row = 1024;
  if (n < long_row)
    detail::collect_from_row(x, n, k, chosen);
  else if (!detail::collect_from_blocks(x, n, k, chosen))
    return chosen.be_undefined();
  if (!chosen.finish(x, n))
    chosen.be_undefined();
}

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
