// SPDX-License-Identifier: BSL-1.0
// The probabilities of the largest logits of checked rows: some rows' logits are gathered, and softmax is taken of all
// of them; or each is a term over the sum of its whole row.
#pragma once

#include <simdact/rows/indices.hpp>
#include <simdact/softmax/forward.hpp>
#include <simdact/top_k_softmax/largest.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET {

// What the probabilities that are given of the chosen classes add up to 1 with.
enum class share_among {
  chosen, // themselves: the others are left out before the softmax
  all     // the others of their row: they are chosen after it
};

// T is the element type of the ranges, float for those of sixteen bits.
template <simd::element T>
struct top_k_options {
  extent row_length = 0; // classes; 0: the whole range is one row
  share_among share = share_among::chosen;
  T temperature = 1;                  // > 0, from 1e-30 to 1e30
  empty_row empty = empty_row::zeros; // of a row of -inf only; uniform: over the chosen or all, as share says
};

namespace detail {

// The probabilities of chosen classes of a row among all of it; values holds their logits.
template <class Method, simd::element T, storable S>
void share_among_all(const S* x, std::size_t n, std::size_t k, const largest_logits<T>& chosen,
                     const row_factor<T>& factor, empty_row empty, T* values) {
  const plain_logits<S> logits{x};
  const row_total<T> total = detail::sum_row<Method, false>(logits, n, factor, static_cast<T*>(nullptr));
  if (!simd::is_finite(total.pivot)) {
    const degenerate_row<T> degenerate{detail::count_infinite<T>(logits, n), empty, n};
    for (std::size_t j = 0; j < k; ++j)
      values[j] = degenerate.value(logits, chosen.index(j), n);
    return;
  }
  const over_sum<row_exponential<Method, true>::exact, T> probability{detail::reciprocal(total.sum)};
  for (std::size_t j = 0; j < k; ++j)
    values[j] = probability(detail::split_sum<Method>(total, chosen.value(j), factor).of_class);
}

// Rows [first, first + count) of n logits.
template <class Policy, simd::element T, storable S, storable O, std::integral Integer>
void top_k_part(const S* x, std::size_t n, std::size_t first, std::size_t count, std::size_t k,
                const top_k_options<T>& options, O* values, Integer* indices) {
  constexpr std::size_t room = 1024;
  alignas(64) std::array<T, room> gathered;
  const softmax_options<T> of_chosen{.row_length = k, .temperature = options.temperature, .empty = options.empty};
  const row_factor<T> factor = detail::make_row_factor(T(1), options.temperature);
  for (const std::size_t end = first + count; first < end;) {
    const std::size_t rows = detail::smaller(room / k, end - first);
    for (std::size_t r = 0; r < rows; ++r) {
      const S* const row = x + (first + r) * n;
      T* const to = gathered.data() + r * k;
      largest_logits<T> chosen(k);
      detail::choose_largest(row, n, k, chosen);
      for (std::size_t j = 0; j < k; ++j) {
        to[j] = chosen.value(j);
        indices[(first + r) * k + j] = static_cast<Integer>(chosen.index(j));
      }
      if (options.share == share_among::all && !simd::is_nan(to[0]))
        detail::share_among_all<row_method_of<Policy, T>>(row, n, k, chosen, factor, options.empty, to);
    }
    if (options.share == share_among::chosen)
      detail::rows_together<row_result::probabilities, row_method_of<Policy, T>>(
          row_layout<T>{rows, k, {k}, {k}, of_chosen}, 0, rows, factor, plain_rows<T>{gathered.data(), k},
          gathered.data(), same_elements{});
    detail::copy_elements(gathered.data(), rows * k, values + first * k);
    first += rows;
  }
}

template <class Policy, class X, class Values, class Indices, simd::element T>
void top_k_rows(const char* function, const X& logits, std::size_t k, Values& values, Indices& indices,
                const top_k_options<T>& options) {
  detail::check_row_policy<Policy, T>();
  using Integer = std::ranges::range_value_t<Indices>;
  const auto* const x = detail::data(logits);
  auto* const to = detail::data(values);
  Integer* const index = std::ranges::data(indices);
  const std::size_t size = detail::count(logits), values_size = detail::count(values),
                    indices_size = static_cast<std::size_t>(std::ranges::size(indices));
  const auto [rows, length] = detail::check_rows_of_classes(function, size, options.row_length);
  if (k < 1 || k > most_chosen)
    throw_invalid("simdact::%s: k is %zu; it must be from 1 to %zu", function, k, most_chosen);
  if (rows != 0 && k > length)
    throw_invalid("simdact::%s: k is %zu; a row has %zu classes", function, k, length);
  detail::check_factor(function, T(1), options.temperature);
  const auto check_size = [&, all = rows * k](const char* name, std::size_t got) {
    if (got != all)
      throw_invalid("simdact::%s: there are %zu numbers to write and the %s have %zu elements", function, all, name,
                    got);
  };
  check_size("values", values_size);
  check_size("indices", indices_size);
  detail::check_index_type<Integer>(function, length);
  detail::check_disjoint(function, "logits", x, size, "values", to, values_size);
  detail::check_disjoint(function, "logits", x, size, "indices", index, indices_size);
  detail::check_disjoint(function, "values", to, values_size, "indices", index, indices_size);
  const auto part = [=, n = length](std::size_t first, std::size_t count) {
    detail::top_k_part<Policy>(x, n, first, count, k, options, to, index);
  };
  detail::for_each_part(rows, elements_of_part<T> / (length + 1) + 1, part, logits);
}

} // namespace detail
} // namespace simdact::inline SIMDACT_TARGET
SIMDACT_STRICT_END
