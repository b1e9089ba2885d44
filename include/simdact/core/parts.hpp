// SPDX-License-Identifier: BSL-1.0
// Long work in parts, on several threads if a range asks for them.
#pragma once

#include <simdact/core/inlined.hpp>
#include <simdact/core/storage.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

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

// join(part(first, count)) for the parts of [0, n) in order, whichever threads make them.
template <class Result, class Part, class Join, class... In>
void join_parts(std::size_t n, std::size_t size, Part part, Join join, const In&... in) {
  if constexpr ((splittable<In> || ...)) {
    storage<Result> results(n / size + 1);
    detail::for_each_part(
        n, size, [&](std::size_t first, std::size_t count) { results[first / size] = part(first, count); }, in...);
    for (const Result& result : results)
      join(result);
  } else {
    for (std::size_t first = 0; first < n; first += size)
      join(part(first, detail::smaller(size, n - first)));
  }
}

// The sum of part(first, count) over the parts of [0, n): added in order with threads and without, for the same bits.
template <class Part, class... In>
double sum_of_parts(std::size_t n, std::size_t size, Part part, const In&... in) {
  double sum = 0;
  detail::join_parts<double>(
      n, size, part, [&](double one) { sum += one; }, in...);
  return sum;
}

} // namespace simdact::inline SIMDACT_TARGET::detail
