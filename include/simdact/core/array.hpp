// SPDX-License-Identifier: BSL-1.0
// Ranges in, a range out: the checks and the choice of loop, for every elementwise function.
#pragma once

#include <array>
#include <type_traits>
#include <utility>

#include <simdact/core/disjoint.hpp>
#include <simdact/core/plain_form.hpp>
#include <simdact/core/range.hpp>
#include <simdact/core/streaming.hpp>

namespace simdact::inline SIMDACT_TARGET {

namespace detail {

// The output must have the input's size, and be the input or lie apart from it.
template <class T>
void check_ranges(const char* function, const T* in, std::size_t in_size, const T* out, std::size_t out_size) {
  if (in_size != out_size)
    throw_invalid("simdact::%s: the input has %zu elements and the output %zu", function, in_size, out_size);
  if (in != out && overlap(in, in_size, out, out_size))
    throw_invalid(
        "simdact::%s: input and output overlap without being the same range: %zu elements that begin %zu apart",
        function, in_size, elements_apart(in, out));
}

// Two outputs that are written in one pass must not share memory, not even all of it.
template <class T>
void check_outputs(const char* function, const T* first, std::size_t first_size, const T* second,
                   std::size_t second_size) {
  if (first_size != second_size)
    throw_invalid("simdact::%s: the first output has %zu elements and the second %zu", function, first_size,
                  second_size);
  if (overlap(first, first_size, second, second_size))
    throw_invalid("simdact::%s: the two outputs overlap: %zu elements that begin %zu apart", function, first_size,
                  elements_apart(first, second));
}

// Ranges that ask for several threads: those of parallel.hpp. run(parts, body) calls body(k) for each k < parts.
template <class R>
concept splittable = requires(const R& range) {
  range.run(std::size_t{}, [](std::size_t) {});
};

// body(first, count) over [0, n): at once, or in parts of `part` by the first of the ranges that asks for threads. What
// is counted is the caller's affair: elements, rows.
template <class Body, class Range, class... More>
void for_each_part(std::size_t n, std::size_t part, Body body, const Range& range, const More&... more) {
  if constexpr (splittable<Range>) {
    if (n > part)
      return range.run((n + part - 1) / part,
                       [=](std::size_t k) { body(k * part, k * part + part < n ? part : n - k * part); });
    body(std::size_t{0}, n);
  } else if constexpr (sizeof...(More) > 0) {
    detail::for_each_part(n, part, body, more...);
  } else {
    body(std::size_t{0}, n);
  }
}

// A thread's part of an array: whole pages, enough to outweigh the handing over and few enough to share out evenly.
template <class T>
inline constexpr std::size_t elements_of_part = (std::size_t{1} << 18) / sizeof(T);

template <class T>
bool is_one_of(const T* out, const auto*... in) {
  return ((static_cast<const void*>(out) == in) || ...);
}
template <class T>
bool is_one_of(std::array<T*, 2> out, const auto*... in) {
  return detail::is_one_of<T>(out[0], in...) || detail::is_one_of<T>(out[1], in...);
}

template <class Out>
inline constexpr bool can_stream_to = false;
template <class T>
inline constexpr bool can_stream_to<T*> = simd::can_stream<T>;
template <class T>
inline constexpr bool can_stream_to<std::array<T*, 2>> = simd::can_stream<T>;

template <class T>
const T* as_const(const T* from) {
  return from;
}

// The loops over elements one behind the other: one over all, unless the operation has a plain form, as gated units
// and backward passes do.
template <class Operation, class Out, class... From>
void run_elements(Operation operation, [[maybe_unused]] bool streaming, std::size_t n, Out out, const From*... from) {
  const auto loop = [=](auto form, std::size_t begin, std::size_t size) {
    if constexpr (can_stream_to<Out>)
      if (streaming)
        return detail::stream_each_vector(form, size, detail::ahead(out, begin), from + begin...);
    detail::for_each_vector(form, size, detail::ahead(out, begin), from + begin...);
  };
  detail::by_forms<form_block>(operation, n, detail::last_of(from...), 1, loop);
}

// The loops over ranges that have been checked.
template <class T, class Operation, class Out, class... In>
void run(Operation operation, array_options options, std::size_t n, Out out, const In&... in) {
  bool streaming = false;
  if constexpr (simd::can_stream<T>)
    streaming = n * sizeof(T) >= options.streaming_from && detail::before_line(out) != no_line &&
                !detail::is_one_of<T>(out, detail::data(in)...);
  const auto part = [=, ... from = detail::as_const(detail::data(in))](std::size_t first, std::size_t count) {
    detail::run_elements(operation, streaming, count, detail::ahead(out, first), from + first...);
  };
  detail::for_each_part(n, elements_of_part<T>, part, in...);
}

// Whether ranges may stand in one call: all of double, or each of float or of sixteen bits.
template <class... Ranges>
inline constexpr bool computed_in_one_type = (std::same_as<simd::computed_t<element_of<Ranges>>, float> && ...) ||
                                             (std::same_as<element_of<Ranges>, double> && ...);

// Ranges of different element types share no memory.
template <class T, class In>
void check_input(const char* function, In& in, T* out, std::size_t size) {
  if constexpr (std::same_as<stored_in<In>, T>) {
    detail::check_ranges<T>(function, detail::data(in), count(in), out, size);
  } else {
    detail::check_ranges<T>(function, nullptr, count(in), nullptr, size);
    detail::check_disjoint(function, "the input", detail::data(in), count(in), "the output", out, size);
  }
}

// Where an elementwise call writes, after all checks.
template <class T, class Out, class... In>
T* checked(const char* function, Out& out, In&... in) {
  T* const to = detail::data(out);
  (detail::check_input<T>(function, in, to, count(out)), ...);
  return to;
}
template <class T, class First, class Second, class... In>
std::array<T*, 2> checked_pair(const char* function, First& first, Second& second, In&... in) {
  const std::array<T*, 2> to{detail::checked<T>(function, first, in...), detail::checked<T>(function, second, in...)};
  detail::check_outputs<T>(function, to[0], count(first), to[1], count(second));
  return to;
}

template <class T, class Operation, class Out, class... In>
void map_views(const char* function, Operation operation, Out& out, const In&... in);

// Checks, then out[i] = operation(in[i]...) for every i.
template <class Operation, class Out, class... In>
void elementwise(const char* function, Operation operation, Out& out, In&... in) {
  using T = stored_in<Out>;
  static_assert(computed_in_one_type<Out, In...>,
                "simdact: all ranges of a call are of double, or each of float or of sixteen bits");
  constexpr bool views = !elements<Out>;
  static_assert(((!elements<In> == views) && ...), "simdact: all arrays of a call are ranges, or all are views");
  if constexpr (!computed_in_one_type<Out, In...>)
    return;
  else if constexpr (views)
    detail::map_views<T>(function, operation, out, in...);
  else
    detail::run<T>(operation, options_of(out), count(out), detail::checked<T>(function, out, in...), in...);
}

// The same for an operation that gives a std::array of two results: {first[i], second[i]} = operation(in[i]...).
// Either output may be an input, but not the other output.
template <class Operation, class First, class Second, class... In>
void elementwise_pair(const char* function, Operation operation, First& first, Second& second, In&... in) {
  using T = stored_in<First>;
  constexpr bool one_type = std::same_as<T, stored_in<Second>> && computed_in_one_type<First, In...>;
  static_assert(one_type, "simdact: all ranges of a call are of double, or each of float or of sixteen bits; its two "
                          "outputs are of one type");
  if constexpr (one_type) {
    const std::array<T*, 2> to = detail::checked_pair<T>(function, first, second, in...);
    detail::run<T>(operation, options_of(first), count(first), to, in...);
  }
}

} // namespace detail
} // namespace simdact::inline SIMDACT_TARGET
