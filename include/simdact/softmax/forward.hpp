// SPDX-License-Identifier: BSL-1.0
// The forward passes over checked rows: which way each goes by the options.
#pragma once

#include <simdact/core/disjoint.hpp>
#include <simdact/rows/methods.hpp>
#include <simdact/softmax/forward_row.hpp>
#include <simdact/softmax/forward_short_rows.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

// Rows [first, first + count), each with the logits that `of` makes.
template <row_result Result, class Method, simd::element T, class Of>
void forward_rows(const row_layout<T>& layout, std::size_t first, std::size_t count, row_factor<T> factor, Of of,
                  T* out) {
  const softmax_options<T>& options = layout.options;
  for (std::size_t row = first; row < first + count; ++row) {
    T* const to = Result == row_result::logsumexp ? nullptr : out + row * layout.length;
    const T logsumexp = detail::forward_row<Result, Method>(
        of(row), layout.valid(row), factor, !options.logsumexp.empty(), layout.length, options.empty, to);
    if (!options.logsumexp.empty())
      options.logsumexp[row] = logsumexp;
    if constexpr (Result == row_result::logsumexp)
      out[row] = logsumexp;
  }
}

// Other methods of exp than the row's own have no logarithms of several rows, and no logits in two parts.
template <row_result Result, class Method, class Rows, class T>
inline constexpr bool goes_together = simd::has_quarters<simd::widest<T>> &&
                                      (row_method<Method, T> ||
                                       (Result == row_result::probabilities && std::same_as<Rows, plain_rows<T>>));

// As forward_rows: short rows go several at a time. Where one of sixteen must not, its four go one at a time.
template <row_result Result, class Method, class Rows, simd::element T>
void rows_together(const row_layout<T>& layout, std::size_t first, std::size_t count, const row_factor<T>& factor,
                   const Rows& rows, T* out) {
  const std::size_t end = first + count, n = layout.length;
  const softmax_options<T>& options = layout.options;
  if constexpr (goes_together<Result, Method, Rows, T>) {
    const bool pads = !std::same_as<Rows, plain_rows<T>> || !options.valid_length.empty();
    const auto together = [&](std::size_t from, std::size_t some) {
      T* const to = out + (Result == row_result::logsumexp ? from : from * n);
      T* const sums = options.logsumexp.empty() ? nullptr : options.logsumexp.data() + from;
      if constexpr (std::same_as<Rows, plain_rows<T>>)
        if (!pads)
          return detail::short_rows<Result, Method>(n, some, factor, rows(from).x, to, sums);
      return detail::short_rows_to_ends<Result, Method>(layout, from, some, factor, rows.from(from), to, sums);
    };
    const std::size_t longest = pads ? padded_row<T> : short_row<T>;
    if (n != 0 && n <= longest && (row_method<Method, T> || options.logsumexp.empty())) {
      const std::size_t most = n <= longest / 4 ? rows_at_once : 4;
      while (end - first >= 4) {
        const std::size_t some = end - first >= most ? most : 4;
        if (!together(first, some))
          for (std::size_t from = first; from < first + some; from += 4)
            if (some == 4 || !together(from, 4))
              detail::forward_rows<Result, Method>(layout, from, 4, factor, rows, out);
        first += some;
      }
    }
  }
  detail::forward_rows<Result, Method>(layout, first, end - first, factor, rows, out);
}

// The same by what the options ask for: the loop without a mask and a soft limit knows nothing of them. Soft limits go
// to the output first, if it has room for them. A negative factor turns logits round, which the loop with masks can do.
template <row_result Result, class Policy, simd::element T>
void forward_part(const row_layout<T>& layout, std::size_t first, std::size_t count, const T* in, T* out) {
  using method = row_method_of<Policy, T>;
  using limit = soft_limit<row_cap_method<Policy, T>, T>;
  const softmax_options<T>& options = layout.options;
  const bool capped = options.softcap != 0, masked = !options.mask.empty();
  const limit soft{options.scale, options.softcap};
  const row_factor<T> factor = detail::make_row_factor(capped ? T(1) : options.scale, options.temperature);
  const T unit = detail::unit_of(factor.plain);
  const row_factor<T> biased = detail::make_row_factor(unit, T(1));
  const auto with_mask = [&](const T* x, std::size_t row, auto limited) {
    return biased_logits<T, decltype(limited)>{
        x, masked ? layout.mask(row) : nullptr, limited, {factor.plain.high / unit, factor.plain.low / unit}, 1 / unit};
  };
  const auto row_of = [&](std::size_t row) {
    const T* const x = in + row * layout.length;
    if constexpr (Result == row_result::logsumexp) {
      return x;
    } else {
      T* const limited = out + row * layout.length;
      if (!capped)
        return x;
      map_row<T>(soft, layout.valid(row), limited, plain_logits<T>{x});
      return static_cast<const T*>(limited);
    }
  };
  if constexpr (Result == row_result::logsumexp)
    if (capped)
      return detail::forward_rows<Result, method>(
          layout, first, count, biased, [&](std::size_t row) { return with_mask(row_of(row), row, soft); }, out);
  const std::size_t n = layout.length;
  if (!masked && factor.plain.high > 0) {
    if (!capped)
      return detail::rows_together<Result, method>(layout, first, count, factor, plain_rows<T>{in, n}, out);
    return detail::forward_rows<Result, method>(
        layout, first, count, factor, [&](std::size_t row) { return plain_logits<T>{row_of(row)}; }, out);
  }
  if (capped)
    return detail::forward_rows<Result, method>(
        layout, first, count, biased, [&](std::size_t row) { return with_mask(row_of(row), row, no_limit{}); }, out);
  const biased_rows<T> rows{with_mask(in, 0, no_limit{}), n, options.mask.size() == n ? 0 : n};
  detail::rows_together<Result, method>(layout, first, count, biased, rows, out);
}

// A thread's part of the rows: about as much as of an array.
template <simd::element T>
std::size_t rows_of_part(const row_layout<T>& layout) {
  return elements_of_part<T> / (layout.length + 1) + 1;
}

template <row_result Result, class Policy, class In, class Out, simd::element T>
void forward(const char* function, const In& in, Out& out, const softmax_options<T>& options) {
  detail::check_row_policy<Policy, T>();
  const std::size_t size = detail::count(in), out_size = detail::count(out);
  const T* const from = std::ranges::data(in);
  T* const to = std::ranges::data(out);
  const row_layout<T> layout = detail::check_rows<T>(function, size, to, out_size, options);
  if constexpr (Result == row_result::logsumexp) {
    if (out_size != layout.rows)
      throw_invalid("simdact::%s: there are %zu rows and the output has %zu elements", function, layout.rows, out_size);
    detail::check_disjoint(function, "input", from, size, "output", to, out_size);
  } else {
    detail::check_ranges<T>(function, from, size, to, out_size);
  }
  const auto apart_from_sums = [&](const char* name, const auto* range, std::size_t n) {
    detail::check_disjoint(function, name, range, n, "logsumexp", options.logsumexp.data(), options.logsumexp.size());
  };
  apart_from_sums("input", from, size);
  apart_from_sums("output", to, out_size);
  apart_from_sums("mask", options.mask.data(), options.mask.size());
  apart_from_sums("valid_length", options.valid_length.data(), options.valid_length.size());
  detail::for_each_part(
      layout.rows, detail::rows_of_part(layout),
      [=](std::size_t first, std::size_t count) {
        detail::forward_part<Result, Policy>(layout, first, count, from, to);
      },
      in);
}

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
