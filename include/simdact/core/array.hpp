// SPDX-License-Identifier: BSL-1.0
// Ranges in, a range out: the checks and the choice of loop, for every elementwise function.
#pragma once

#include <array>
#include <type_traits>
#include <utility>

#include <simdact/core/disjoint.hpp>
#include <simdact/core/observed.hpp>

namespace simdact::inline SIMDACT_TARGET {

namespace detail {

// The output must have the input's size.
inline void check_same_size(const char* function, std::size_t in_size, std::size_t out_size) {
  if (in_size != out_size)
    throw_invalid("simdact::%s: the input has %zu elements and the output %zu", function, in_size, out_size);
}
// The same, and it must be the input or lie apart from it.
template <class T>
void check_ranges(const char* function, const T* in, std::size_t in_size, const T* out, std::size_t out_size) {
  detail::check_same_size(function, in_size, out_size);
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
  detail::check_apart(function, "the first output", first, first_size, "the second", second, second_size);
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
    detail::check_same_size(function, count(in), size);
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
  if constexpr (!computed_in_one_type<Out, In...>) {
    return;
  } else if constexpr (views) {
    detail::map_views<T>(function, operation, out, in...);
  } else {
    decltype(auto) plain = detail::unobserved(out);
    T* const to = detail::checked<T>(function, plain, in...);
    if constexpr (observed<Out>)
      detail::run_observed<T>(operation, count(plain), to, detail::observer_of(out), in...);
    else
      detail::run<T>(operation, options_of(out), count(plain), to, in...);
  }
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
    decltype(auto) plain_first = detail::unobserved(first);
    decltype(auto) plain_second = detail::unobserved(second);
    const std::array<T*, 2> to = detail::checked_pair<T>(function, plain_first, plain_second, in...);
    if constexpr (observed<First> || observed<Second>)
      detail::run_observed<T>(operation, count(first), to,
                              observer_pair{detail::observer_of(first), detail::observer_of(second)}, in...);
    else
      detail::run<T>(operation, options_of(first), count(first), to, in...);
  }
}

} // namespace detail
} // namespace simdact::inline SIMDACT_TARGET
