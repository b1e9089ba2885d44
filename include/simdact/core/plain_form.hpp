// SPDX-License-Identifier: BSL-1.0
// Operations that have a cheaper form for blocks whose last input is moderate, as most are: which form a block takes.
// Both forms give the same bits there.
#pragma once

#include <array>

#include <simdact/core/inlined.hpp>
#include <simdact/simd/narrow.hpp>
#include <simdact/simd/reduce.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// What may be watched of an input: that falls as the input becomes less moderate.
struct both_sides {
  template <simd::value V>
  SIMDACT_INLINE V operator()(V x) const {
    return simd::minus_abs(x);
  }
};

// An operation with its plain form, which will do where watch(last input) is no less than `least`.
template <class Careful, class Plain, class Watch>
struct with_plain_form : Careful {
  Plain plain;
  double least;
  Watch watch;

  // Without what is kept beside it, which would be copied at each call of a loop.
  const Careful& careful() const { return *this; }
};
template <class Careful, class Plain, class Watch>
with_plain_form(Careful, Plain, double, Watch) -> with_plain_form<Careful, Plain, Watch>;

inline constexpr double always_plain = -simd::format<double>::largest;

template <class Operation>
concept has_plain_form = requires(const Operation& operation) {
  operation.plain;
};

// Small enough to stay in the nearest cache for the loop that follows.
inline constexpr std::size_t form_block = 2048;

// Fewer elements are through by the careful form before a look at them is. 64 floats on one Zen 5 core took tanh's
// backward pass 12 ns by the plain form alone, 17 by the careful one, and 36 with a look; from 112 on a look takes 1
// to 3.
inline constexpr std::size_t worth_a_look = 100;

template <class Watch, class T>
SIMDACT_LOOP simd::computed_t<T> least_watched(Watch watch, const T* x, std::size_t n) {
  using V = simd::widest<simd::computed_t<T>>;
  constexpr std::size_t width = simd::width<V>;
  // A NaN stays out.
  const auto at = [&](std::size_t i, V before)
                      SIMDACT_INLINE_LAMBDA { return simd::min(watch(simd::load<V>(x + i)), before); };
  std::size_t i = 0;
  const V most(simd::format<simd::element_t<V>>::largest);
  std::array<V, 4> least{most, most, most, most};
  for (; i + 4 * width <= n; i += 4 * width) {
    least[0] = at(i, least[0]);
    least[1] = at(i + width, least[1]);
    least[2] = at(i + 2 * width, least[2]);
    least[3] = at(i + 3 * width, least[3]);
  }
  for (; i + width <= n; i += width)
    least[0] = at(i, least[0]);
  if (i < n)
    least[1] = simd::min(watch(simd::load_first<V>(x + i, n - i)), least[1]);
  return simd::first(
      simd::fold(simd::min(simd::min(least[0], least[1]), simd::min(least[2], least[3])), simd::min_of{}));
}

// loop(form, first, count) over n results; of the last input, `each` elements belong to one.
template <std::size_t Block, class Operation, class T, class Loop>
void by_forms(const Operation& operation, std::size_t n, const T* last, std::size_t each, Loop loop) {
  if constexpr (has_plain_form<Operation>) {
    if (operation.least <= always_plain)
      return loop(operation.plain, std::size_t{0}, n);
    if (each * n < worth_a_look)
      return loop(operation.careful(), std::size_t{0}, n);
    for (std::size_t first = 0; first < n; first += Block) {
      const std::size_t count = detail::smaller(Block, n - first);
      if (static_cast<double>(detail::least_watched(operation.watch, last + each * first, each * count)) >=
          operation.least)
        loop(operation.plain, first, count);
      else
        loop(operation.careful(), first, count);
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
