// SPDX-License-Identifier: BSL-1.0
// The loop over whole vectors that every elementwise function runs in.
#pragma once

#include <simdact/core/inlined.hpp>
#include <simdact/core/outputs.hpp>
#include <simdact/simd/group_memory.hpp>
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

// use(at(0), …, at(N - 1)), evaluated in that order.
template <std::size_t N, class At, class Use, class... Result>
SIMDACT_INLINE auto with_results(At at, Use use, Result... before) {
  if constexpr (sizeof...(Result) == N)
    return use(before...);
  else
    return detail::with_results<N>(at, use, before..., at(sizeof...(Result)));
}

// The results of a few vectors, put(k, result) for each of them in order, unless one is in doubt; whether none is.
template <std::size_t N, class At, class Put>
SIMDACT_INLINE bool put_together(At at, Put put) {
  return detail::with_results<N>(at, [=](auto... result) SIMDACT_INLINE_LAMBDA {
    if (detail::any_in_doubt(result...)) [[unlikely]]
      return false;
    std::size_t k = 0;
    (put(k++, detail::stored(result)), ...);
    return true;
  });
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
    } else if (!detail::put_together<together>([=](std::size_t k) SIMDACT_INLINE_LAMBDA { return at(i + k * width); },
                                               [=](std::size_t k, auto result) SIMDACT_INLINE_LAMBDA {
                                                 detail::put(out, i + k * width, result);
                                               })) {
      return i;
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
  const std::size_t end = before + detail::smaller(some, n - before);
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

} // namespace simdact::inline SIMDACT_TARGET::detail
