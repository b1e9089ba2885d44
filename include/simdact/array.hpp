// Ranges in, a range out: the checks, the loop over whole vectors and the last part, for every elementwise function.
#pragma once

#include <concepts>
#include <functional>
#include <ranges>
#include <type_traits>
#include <utility>

#include <simdact/error.hpp>
#include <simdact/simd/bfloat16_batch.hpp>
#include <simdact/simd/memory.hpp>

namespace simdact::inline SIMDACT_TARGET {

template <class T>
concept storable = simd::element<T> || std::same_as<T, bfloat16>;

// A contiguous range of known size of float, double or bfloat16.
template <class R>
concept elements =
    std::ranges::contiguous_range<R> && std::ranges::sized_range<R> && storable<std::ranges::range_value_t<R>>;

// One that can be written to.
template <class R>
concept writable_elements = elements<R> && !std::is_const_v<std::remove_reference_t<std::ranges::range_reference_t<R>>>;

namespace detail {

template <elements R>
constexpr std::size_t count(R& range) {
  return static_cast<std::size_t>(std::ranges::size(range));
}

// The output must have the input's size, and be the input or lie apart from it.
template <class T>
void check_ranges(const char* function, const T* in, std::size_t in_size, const T* out, std::size_t out_size) {
  if (in_size != out_size)
    refuse("simdact::%s: the input has %zu elements and the output %zu", function, in_size, out_size);
  const std::less<const T*> before;
  if (in == out || !(before(in, out + out_size) && before(out, in + in_size)))
    return;
  const std::size_t apart = static_cast<std::size_t>(before(in, out) ? out - in : in - out);
  refuse("simdact::%s: input and output overlap without being the same range: %zu elements that begin %zu apart",
         function, in_size, apart);
}

// Whole vectors, a few at a time so that their chains of operations run side by side, then one by one; the last lanes
// go through the same operation in a vector filled up with zeros. Not inlined: one loop a program and operation, and no
// compiler that knows a caller's short array reasons about loops that it never enters.
template <class T, class Operation, class... In>
SIMDACT_LOOP void for_each_vector(Operation operation, std::size_t n, T* out, const In*... in) {
  using V = simd::widest<T>;
  constexpr std::size_t width = simd::width<V>;
  constexpr std::size_t together = 4;
  std::size_t i = 0;
  for (; i + together * width <= n; i += together * width) {
    const V first = operation(simd::load<V>(in + i)...);
    const V second = operation(simd::load<V>(in + i + width)...);
    const V third = operation(simd::load<V>(in + i + 2 * width)...);
    const V fourth = operation(simd::load<V>(in + i + 3 * width)...);
    simd::store(out + i, first);
    simd::store(out + i + width, second);
    simd::store(out + i + 2 * width, third);
    simd::store(out + i + 3 * width, fourth);
  }
  for (; i + width <= n; i += width)
    simd::store(out + i, operation(simd::load<V>(in + i)...));
  if (i < n)
    simd::store_first(out + i, n - i, operation(simd::load_first<V>(in + i, n - i)...));
}

// Checks, then out[i] = operation(in[i]...) for every i.
template <class Operation, class Out, class... In>
void elementwise(const char* function, Operation operation, Out& out, In&... in) {
  using T = std::ranges::range_value_t<Out>;
  constexpr bool one_type = (std::same_as<T, std::ranges::range_value_t<In>> && ...);
  static_assert(one_type, "simdact: all ranges of a call have the same element type");
  if constexpr (one_type) {
    T* const to = std::ranges::data(out);
    (check_ranges<T>(function, std::ranges::data(in), count(in), to, count(out)), ...);
    for_each_vector(operation, count(out), to, static_cast<const T*>(std::ranges::data(in))...);
  }
}

} // namespace detail
} // namespace simdact::inline SIMDACT_TARGET
