// SPDX-License-Identifier: BSL-1.0
// The forward passes over checked rows: which way each goes by the options.
#pragma once

#include <simdact/core/disjoint.hpp>
#include <simdact/rows/methods.hpp>
#include <simdact/rows/short_logarithms.hpp>
#include <simdact/softmax/forward_row.hpp>

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

// So many short rows from the first on. False, with nothing written, where they must go one at a time.
template <row_result Result, class Method, simd::element T>
bool short_row_logarithms(const row_layout<T>& layout, std::size_t first, std::size_t rows, const row_factor<T>& factor,
                          const T* in, T* out) {
  const std::size_t n = layout.length;
  short_logarithms<T> found;
  if (!detail::find_short_logarithms<Method>(in + first * n, n, rows, factor, found))
    return false;
  for (std::size_t row = 0; row < rows; ++row) {
    if (!layout.options.logsumexp.empty())
      layout.options.logsumexp[first + row] = found.logsumexp[row];
    if constexpr (Result == row_result::logsumexp)
      out[first + row] = found.logsumexp[row];
  }
  if constexpr (Result == row_result::logarithms) {
    if (factor.plain.high == 1 && factor.plain.low == 0)
      detail::map_short_logarithms<true>(found, n, rows, factor, in + first * n, out + first * n);
    else
      detail::map_short_logarithms<false>(found, n, rows, factor, in + first * n, out + first * n);
  }
  return true;
}
template <row_result Result, class Method, simd::element T>
bool short_rows(const row_layout<T>& layout, std::size_t first, std::size_t rows, const row_factor<T>& factor,
                const T* in, T* out) {
  const std::size_t n = layout.length;
  if constexpr (Result != row_result::probabilities)
    return detail::short_row_logarithms<Result, Method>(layout, first, rows, factor, in, out);
  else if (n <= row_lanes)
    return detail::shortest_probabilities<Method>(in + first * n, n, rows, factor, out + first * n);
  else
    return detail::short_probabilities<Method>(in + first * n, n, rows, factor, out + first * n);
}

// The same of plain logits: short rows go several at a time, if nothing is asked of single ones.
template <row_result Result, class Method, simd::element T>
void plain_rows(const row_layout<T>& layout, std::size_t first, std::size_t count, const row_factor<T>& factor,
                const T* in, T* out) {
  const auto of = [&](std::size_t row) { return plain_logits<T>{in + row * layout.length}; };
  const std::size_t end = first + count, n = layout.length;
  constexpr bool probabilities = Result == row_result::probabilities;
  if constexpr (simd::has_quarters<simd::widest<T>> && (probabilities || row_method<Method, T>))
    if (n != 0 && n <= short_row<T> && layout.options.valid_length.empty() &&
        (!probabilities || layout.options.logsumexp.empty())) {
      const std::size_t most = n <= short_row<T> / 4 ? rows_at_once : 4;
      while (end - first >= 4) {
        const std::size_t rows = end - first >= most ? most : 4;
        if (!detail::short_rows<Result, Method>(layout, first, rows, factor, in, out))
          detail::forward_rows<Result, Method>(layout, first, rows, factor, of, out);
        first += rows;
      }
    }
  detail::forward_rows<Result, Method>(layout, first, end - first, factor, of, out);
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
  if (masked || factor.plain.high < 0)
    detail::forward_rows<Result, method>(
        layout, first, count, biased, [&](std::size_t row) { return with_mask(row_of(row), row, no_limit{}); }, out);
  else if (capped)
    detail::forward_rows<Result, method>(
        layout, first, count, factor, [&](std::size_t row) { return plain_logits<T>{row_of(row)}; }, out);
  else
    detail::plain_rows<Result, method>(layout, first, count, factor, in, out);
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
