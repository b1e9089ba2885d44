// SPDX-License-Identifier: BSL-1.0
// The loop over whole vectors past the caches: for arrays that they would not hold.
#pragma once

#include <cstdint>

#include <simdact/core/loop.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// The prefetch is far enough ahead for memory under load, and pays for itself: relu, tanh fast and tanh accurate over
// 64 million floats on one Zen 5 core took 0.80, 0.81 and 0.81 of memcpy's time with it, 0.75, 0.84 and 0.91 without.
// Several pages in turn, as memcpy goes about it, were slower: 0.85 to 0.95.
inline constexpr std::size_t prefetch_bytes = 4096;

// Some vectors at a time past the caches, whose lines are better spent on other data; n is a multiple of that, and the
// outputs are aligned. Returns as vectors_until_doubt does.
template <class Operation, class Out, class T, class... In>
SIMDACT_LOOP std::size_t stream_until_doubt(Operation operation, std::size_t n, Out out, const T* in,
                                            const In*... more) {
  using V = vector_for<Operation, T>;
  constexpr std::size_t width = simd::width<V>;
  const auto at = [&](std::size_t i)
                      SIMDACT_INLINE_LAMBDA { return operation(simd::load<V>(in + i), simd::load<V>(more + i)...); };
  constexpr std::size_t together = streamed_together<Operation>;
  static_assert(goes_in_groups<Operation> ? together == 4 : together == 2 || together == 4);
  std::size_t i = 0;
  for (; i < n; i += together * width) {
    simd::prefetch<together * width * sizeof(T), prefetch_bytes>(in + i);
    (simd::prefetch<together * width * sizeof(In), prefetch_bytes>(more + i), ...);
    if constexpr (goes_in_groups<Operation>) {
      using G = simd::group<V>;
      detail::put_streaming(out, i, operation(simd::load<G>(in + i), simd::load<G>(more + i)...));
    } else if (!detail::put_together<together>([=](std::size_t k) SIMDACT_INLINE_LAMBDA { return at(i + k * width); },
                                               [=](std::size_t k, auto result) SIMDACT_INLINE_LAMBDA {
                                                 detail::put_streaming(out, i + k * width, result);
                                               })) {
      break;
    }
  }
  simd::end_streaming<simd::widest<simd::computed_t<T>>>();
  return i;
}

template <class Operation, class Out, class T, class... In>
SIMDACT_INLINE void stream_vectors(Operation operation, std::size_t n, Out out, const T* in, const In*... more) {
  std::size_t i = detail::stream_until_doubt(operation, n, out, in, more...);
  if constexpr (settles<Operation>)
    while (i < n) {
      i = detail::settle_vectors(operation, i, n, out, in, more...);
      i += detail::stream_until_doubt(operation, n - i, detail::ahead(out, i), in + i, more + i...);
    }
}

// Elements before the first that begins a cache line. None does where the elements themselves lie askew, or where two
// outputs begin at different places in their lines.
inline constexpr std::size_t no_line = ~std::size_t{0};

template <class T>
std::size_t before_line(const T* out) {
  const auto past = reinterpret_cast<std::uintptr_t>(out) % simd::cache_line;
  return past % sizeof(T) != 0 ? no_line : (simd::cache_line - past) % simd::cache_line / sizeof(T);
}
template <class T>
std::size_t before_line(std::array<T*, 2> out) {
  return detail::before_line(out[0]) == detail::before_line(out[1]) ? detail::before_line(out[0]) : no_line;
}

// for_each_vector with streaming stores: whole lines by those, what lies before and behind as ever. Not inlined: it
// would have a call on a short array save the registers that it needs.
template <class Operation, class Out, class T, class... In>
[[gnu::noinline]] void stream_each_vector(Operation operation, std::size_t n, Out out, const T* in, const In*... more) {
  constexpr std::size_t step = streamed_together<Operation> * simd::width<vector_for<Operation, T>>;
  const std::size_t head = detail::before_line(out);
  if (head >= n)
    return detail::for_each_vector(operation, n, out, in, more...);
  const std::size_t lines = (n - head) / step * step, rest = head + lines;
  detail::for_each_vector(operation, head, out, in, more...);
  detail::stream_vectors(operation, lines, detail::ahead(out, head), in + head, more + head...);
  detail::for_each_vector(operation, n - rest, detail::ahead(out, rest), in + rest, more + rest...);
}

} // namespace simdact::inline SIMDACT_TARGET::detail
