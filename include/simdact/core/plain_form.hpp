// SPDX-License-Identifier: BSL-1.0
// Operations that have a cheaper form for blocks whose last input is moderate, as most are: which form a block takes.
// Both forms give the same bits there.
#pragma once

#include <array>

#include <simdact/simd/narrow.hpp>
#include <simdact/simd/reduce.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// An operation with its plain form; plain_to is the magnitude of the last input up to which that will do.
template <class Careful, class Plain>
struct with_plain_form : Careful {
  Plain plain;
  double plain_to;
};
template <class Careful, class Plain>
with_plain_form(Careful, Plain, double) -> with_plain_form<Careful, Plain>;

inline constexpr double always_plain = simd::format<double>::largest;

template <class Operation>
concept has_plain_form = requires(const Operation& operation) {
  operation.plain;
};

// Small enough to stay in the nearest cache for the loop that follows.
inline constexpr std::size_t form_block = 2048;

template <class T>
SIMDACT_LOOP simd::computed_t<T> largest_magnitude(const T* x, std::size_t n) {
  using V = simd::widest<simd::computed_t<T>>;
  constexpr std::size_t width = simd::width<V>;
  const auto larger = [](V a, V b) SIMDACT_INLINE_LAMBDA { return simd::max(a, b); };
  std::array<V, 4> most{V(0), V(0), V(0), V(0)};
  std::size_t i = 0;
  for (; i + 4 * width <= n; i += 4 * width) {
    most[0] = larger(most[0], simd::abs(simd::load<V>(x + i)));
    most[1] = larger(most[1], simd::abs(simd::load<V>(x + i + width)));
    most[2] = larger(most[2], simd::abs(simd::load<V>(x + i + 2 * width)));
    most[3] = larger(most[3], simd::abs(simd::load<V>(x + i + 3 * width)));
  }
  for (; i + width <= n; i += width)
    most[0] = larger(most[0], simd::abs(simd::load<V>(x + i)));
  if (i < n)
    most[1] = larger(most[1], simd::abs(simd::load_first<V>(x + i, n - i)));
  return simd::first(simd::fold(larger(larger(most[0], most[1]), larger(most[2], most[3])), larger));
}

// loop(form, first, count) over n results; of the last input, `each` elements belong to one.
template <std::size_t Block, class Operation, class T, class Loop>
void by_forms(const Operation& operation, std::size_t n, const T* last, std::size_t each, Loop loop) {
  if constexpr (has_plain_form<Operation>) {
    if (operation.plain_to >= always_plain)
      return loop(operation.plain, std::size_t{0}, n);
    for (std::size_t first = 0; first < n; first += Block) {
      const std::size_t count = n - first < Block ? n - first : Block;
      if (static_cast<double>(detail::largest_magnitude(last + each * first, each * count)) <= operation.plain_to)
        loop(operation.plain, first, count);
      else
        loop(operation, first, count);
    }
  } else {
    loop(operation, std::size_t{0}, n);
  }
}

template <class T, class... More>
SIMDACT_INLINE auto last_of(const T* first, const More*... more) {
  if constexpr (sizeof...(More) == 0)
    return first;
  else
    return detail::last_of(more...);
}

} // namespace simdact::inline SIMDACT_TARGET::detail
