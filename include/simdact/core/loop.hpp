// SPDX-License-Identifier: BSL-1.0
// The loops over whole vectors that every elementwise function runs in, and where their results go.
#pragma once

#include <array>
#include <cstdint>

#include <simdact/simd/bfloat16_batch.hpp>
#include <simdact/simd/group_memory.hpp>
#include <simdact/simd/narrow.hpp>
#include <simdact/simd/reduce.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// An operation on vectors of what is stored, rather than of floats made of it: a kernel for sixteen bits.
template <class Operation>
struct on_stored : Operation {
  static constexpr bool takes_stored = true;
};
template <class Operation>
on_stored(Operation) -> on_stored<Operation>;

template <class Operation>
concept takes_stored = requires {
  requires Operation::takes_stored;
};

// The vectors that an operation's loop is over; T is the element type of an input.
template <class Operation, class T>
using vector_for = simd::widest<std::conditional_t<takes_stored<Operation>, T, simd::computed_t<T>>>;

// An operation that takes groups, besides vectors: one of our own kernels, which are for every value.
template <class Operation>
struct on_groups : Operation {
  static constexpr bool takes_groups = true;
};
template <class Operation>
on_groups(Operation) -> on_groups<Operation>;

// Whether an operation's results may be in doubt, as nearest.hpp's are: operation.again(x...) is what they are then.
template <class Operation>
concept settles = requires(const Operation& operation) {
  operation.again;
};

// Whether four vectors go as one group. What is stored, and what may be in doubt, is of vectors alone.
template <class Operation>
concept goes_in_groups = simd::groups_pay && !takes_stored<Operation> && !settles<Operation> && requires {
  requires Operation::takes_groups;
};

// What is stored of a result.
template <class Result>
SIMDACT_INLINE auto stored(Result x) {
  if constexpr (requires { x.in_doubt(); })
    return x.y;
  else
    return x;
}

// Whether one of several results is in doubt: one comparison for all of them.
template <class Result>
SIMDACT_INLINE bool any_in_doubt(Result first, std::same_as<Result> auto... more) {
  if constexpr (requires { first.in_doubt(); }) {
    ((first = first.or_less(more)), ...);
    return first.in_doubt();
  } else {
    return false;
  }
}

// One output, or two that take a pair of results.
template <class T, class V>
SIMDACT_INLINE void put(T* out, std::size_t i, V x) {
  simd::store(out + i, x);
}
template <class T, class V>
SIMDACT_INLINE void put(std::array<T*, 2> out, std::size_t i, std::array<V, 2> x) {
  simd::store(out[0] + i, x[0]);
  simd::store(out[1] + i, x[1]);
}

template <class T, class V>
SIMDACT_INLINE void put_first(T* out, std::size_t i, std::size_t n, V x) {
  simd::store_first(out + i, n, x);
}
template <class T, class V>
SIMDACT_INLINE void put_first(std::array<T*, 2> out, std::size_t i, std::size_t n, std::array<V, 2> x) {
  simd::store_first(out[0] + i, n, x[0]);
  simd::store_first(out[1] + i, n, x[1]);
}

template <class T, class V>
SIMDACT_INLINE void put_streaming(T* out, std::size_t i, V x) {
  simd::stream(out + i, x);
}
template <class T, class V>
SIMDACT_INLINE void put_streaming(std::array<T*, 2> out, std::size_t i, std::array<V, 2> x) {
  simd::stream(out[0] + i, x[0]);
  simd::stream(out[1] + i, x[1]);
}

template <class T>
SIMDACT_INLINE T* ahead(T* out, std::size_t n) {
  return out + n;
}
template <class T>
SIMDACT_INLINE std::array<T*, 2> ahead(std::array<T*, 2> out, std::size_t n) {
  return {out[0] + n, out[1] + n};
}

// A few independent vectors at a time hide the latency of multiply-adds.
inline constexpr std::size_t vectors_together = 4;

// An operation may say how many registers one evaluation of it keeps busy. Where four would need more than there are,
// three are taken at a time, unless they go as a group.
template <class Operation, class T>
inline constexpr std::size_t together_in = vectors_together;
template <class Operation, class T>
  requires(!requires { Operation::together; })
&&requires {
  Operation::template registers<T>;
}
inline constexpr std::size_t together_in<Operation, T> =
    vectors_together -
    (!goes_in_groups<Operation> && vectors_together * Operation::template registers<T> > simd::vector_registers);

// Or it says how many are taken.
template <class Operation, class T>
  requires requires {
    Operation::together;
  }
inline constexpr std::size_t together_in<Operation, T> = Operation::together;

// The last n elements in a vector of an operation's, filled up with zeros. What the caller's own operation makes of
// zeros is not known, 1/x raises a floating-point exception: its vectors are filled up with the first of the elements.
template <class Operation, class V, class T>
SIMDACT_INLINE V load_last(const T* from, std::size_t n) {
  const V x = simd::load_first<V>(from, n);
  if constexpr (requires { requires Operation::is_the_callers; })
    return simd::keep_first(x, n, V(simd::first(x)));
  else
    return x;
}

// Some vectors at a time, then one by one; the last lanes go through the same operation in a vector that is filled up.
// Not inlined: one loop a program and operation, and no compiler that knows a caller's short array reasons about
// loops that it never enters. Flat: an operation of the caller's is inlined too.
// The results before the first vectors that are in doubt are stored; how many those are is returned. What settles the
// doubt is not called here, as registers would be saved about the call.
template <class Operation, class Out, class T, class... In>
SIMDACT_LOOP std::size_t vectors_until_doubt(Operation operation, std::size_t n, Out out, const T* in,
                                             const In*... more) {
  using V = vector_for<Operation, T>;
  constexpr std::size_t width = simd::width<V>;
  const auto at = [&](std::size_t i)
                      SIMDACT_INLINE_LAMBDA { return operation(simd::load<V>(in + i), simd::load<V>(more + i)...); };
  constexpr std::size_t together = together_in<Operation, simd::computed_t<T>>;
  static_assert(goes_in_groups<Operation> ? together == 4 : together >= 2 && together <= 4);
  std::size_t i = 0;
  for (; i + together * width <= n; i += together * width) {
    if constexpr (goes_in_groups<Operation>) {
      using G = simd::group<V>;
      detail::put(out, i, operation(simd::load<G>(in + i), simd::load<G>(more + i)...));
    } else if constexpr (together == 2) {
      const auto first = at(i), second = at(i + width);
      if (detail::any_in_doubt(first, second)) [[unlikely]]
        return i;
      detail::put(out, i, detail::stored(first));
      detail::put(out, i + width, detail::stored(second));
    } else if constexpr (together == 3) {
      const auto first = at(i), second = at(i + width), third = at(i + 2 * width);
      if (detail::any_in_doubt(first, second, third)) [[unlikely]]
        return i;
      detail::put(out, i, detail::stored(first));
      detail::put(out, i + width, detail::stored(second));
      detail::put(out, i + 2 * width, detail::stored(third));
    } else {
      const auto first = at(i), second = at(i + width), third = at(i + 2 * width), fourth = at(i + 3 * width);
      if (detail::any_in_doubt(first, second, third, fourth)) [[unlikely]]
        return i;
      detail::put(out, i, detail::stored(first));
      detail::put(out, i + width, detail::stored(second));
      detail::put(out, i + 2 * width, detail::stored(third));
      detail::put(out, i + 3 * width, detail::stored(fourth));
    }
  }
  for (; i + width <= n; i += width) {
    const auto one = at(i);
    if (detail::any_in_doubt(one)) [[unlikely]]
      return i;
    detail::put(out, i, detail::stored(one));
  }
  if (i < n) {
    const auto last =
        operation(detail::load_last<Operation, V>(in + i, n - i), detail::load_last<Operation, V>(more + i, n - i)...);
    if (detail::any_in_doubt(last)) [[unlikely]]
      return i;
    detail::put_first(out, i, n - i, detail::stored(last));
  }
  return n;
}

// How many vectors at a time, whatever the registers.
template <class Operation>
inline constexpr std::size_t streamed_together = [] {
  if constexpr (requires { Operation::together; })
    return Operation::together;
  else
    return vectors_together;
}();

// What comes after `before` results that are stored: those of a few vectors, of which some were in doubt. Returns how
// many are stored then.
template <class Operation, class Out, class T, class... In>
SIMDACT_COLD std::size_t settle_vectors(const Operation& operation, std::size_t before, std::size_t n, Out out,
                                        const T* in, const In*... more) {
  using V = vector_for<Operation, T>;
  constexpr std::size_t width = simd::width<V>;
  constexpr std::size_t some = streamed_together<Operation> * width;
  const std::size_t end = n - before < some ? n : before + some;
  std::size_t i = before;
  for (; i + width <= end; i += width)
    detail::put(out, i, operation.again(simd::load<V>(in + i), simd::load<V>(more + i)...));
  if (i < end)
    detail::put_first(out, i, end - i,
                      operation.again(detail::load_last<Operation, V>(in + i, end - i),
                                      detail::load_last<Operation, V>(more + i, end - i)...));
  return end;
}

template <class Operation, class Out, class T, class... In>
SIMDACT_INLINE void for_each_vector(Operation operation, std::size_t n, Out out, const T* in, const In*... more) {
  std::size_t i = detail::vectors_until_doubt(operation, n, out, in, more...);
  if constexpr (settles<Operation>)
    while (i < n) {
      i = detail::settle_vectors(operation, i, n, out, in, more...);
      i += detail::vectors_until_doubt(operation, n - i, detail::ahead(out, i), in + i, more + i...);
    }
}

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
    } else if constexpr (together == 2) {
      const auto first = at(i), second = at(i + width);
      if (detail::any_in_doubt(first, second)) [[unlikely]]
        break;
      detail::put_streaming(out, i, detail::stored(first));
      detail::put_streaming(out, i + width, detail::stored(second));
    } else {
      const auto first = at(i), second = at(i + width), third = at(i + 2 * width), fourth = at(i + 3 * width);
      if (detail::any_in_doubt(first, second, third, fourth)) [[unlikely]]
        break;
      detail::put_streaming(out, i, detail::stored(first));
      detail::put_streaming(out, i + width, detail::stored(second));
      detail::put_streaming(out, i + 2 * width, detail::stored(third));
      detail::put_streaming(out, i + 3 * width, detail::stored(fourth));
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
