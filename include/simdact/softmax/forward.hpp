// SPDX-License-Identifier: BSL-1.0
// The forward passes over checked rows: which way each goes by the options.
#pragma once

#include <simdact/core/disjoint.hpp>
#include <simdact/rows/methods.hpp>
#include <simdact/rows/strided.hpp>
#include <simdact/softmax/forward_across.hpp>
#include <simdact/softmax/forward_short_rows.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

// Rows [first, first + count), each with the logits that `of` makes.
template <row_result Result, class Method, simd::element T, class Of, storable O, class Finish>
void forward_rows(const row_layout<T>& layout, std::size_t first, std::size_t count, row_factor<T> factor, Of of,
                  O* out, Finish finish) {
  const softmax_options<T>& options = layout.options;
  for (std::size_t row = first; row < first + count; ++row) {
    const row_place<O> to{Result == row_result::logsumexp ? nullptr : out + layout.out.begin(row), layout.out.step};
    const T logsumexp =
        detail::forward_row<Result, Method>(of(row), layout.valid(row), factor, !options.logsumexp.empty(),
                                            layout.length, options.empty, to, finish(row), layout.sink(row));
    if (!options.logsumexp.empty())
      options.logsumexp[row] = logsumexp;
    if constexpr (Result == row_result::logsumexp)
      out[row] = static_cast<O>(logsumexp);
  }
}

template <class Rows>
inline constexpr bool are_plain = false;
template <storable S>
inline constexpr bool are_plain<plain_rows<S>> = true;

// Other methods of exp than the row's own have no logarithms of several rows, and no logits in two parts.
template <row_result Result, class Method, class Rows, class T>
inline constexpr bool goes_together = simd::has_quarters<simd::widest<T>> &&
                                      (row_method<Method, T> ||
                                       (Result == row_result::probabilities && are_plain<Rows>));

// As forward_rows: short rows go several at a time. Where one of sixteen must not, its four go one at a time.
template <row_result Result, class Method, class Rows, simd::element T, storable O, class Finish>
void rows_together(const row_layout<T>& layout, std::size_t first, std::size_t count, const row_factor<T>& factor,
                   const Rows& rows, O* out, Finish finish) {
  const std::size_t end = first + count, n = layout.length;
  const softmax_options<T>& options = layout.options;
  if constexpr (goes_together<Result, Method, Rows, T> && std::same_as<Finish, same_elements>) {
    const bool pads = !are_plain<Rows> || layout.ends_early() || layout.apart();
    const auto together = [&](std::size_t from, std::size_t some) {
      O* const to = out + (Result == row_result::logsumexp ? from : from * layout.out.stride);
      T* const sums = options.logsumexp.empty() ? nullptr : options.logsumexp.data() + from;
      if constexpr (are_plain<Rows>)
        if (!pads)
          return detail::short_rows<Result, Method>(n, some, factor, rows(from).x, to, sums);
      return detail::short_rows_to_ends<Result, Method>(layout, from, some, factor, rows.from(from), to, sums);
    };
    const std::size_t longest = pads ? padded_row<T> : short_row<T>;
    if (n != 0 && n <= longest && (row_method<Method, T> || options.logsumexp.empty()) && !layout.spaced()) {
      const std::size_t most = n <= longest / 4 ? rows_at_once : 4;
      while (end - first >= 4) {
        const std::size_t some = end - first >= most ? most : 4;
        if (!together(first, some))
          for (std::size_t from = first; from < first + some; from += 4)
            if (some == 4 || !together(from, 4))
              detail::forward_rows<Result, Method>(layout, from, 4, factor, rows, out, finish);
        first += some;
      }
    }
  }
  detail::forward_rows<Result, Method>(layout, first, end - first, factor, rows, out, finish);
}

// The same by what the options ask for, with a soft limit in the loops themselves, or none: the loop without a bias
// knows nothing of one. A negative factor turns logits round, which the loop with biases can do.
template <row_result Result, class Policy, simd::element T, storable S, storable O, class Limit, class Finish>
void forward_by_options(const row_layout<T>& layout, std::size_t first, std::size_t count, const S* in, O* out,
                        const Limit& limit, Finish finish) {
  using method = row_method_of<Policy, T>;
  constexpr bool limits = !std::same_as<Limit, no_limit>;
  const softmax_options<T>& options = layout.options;
  const row_factor<T> factor = detail::make_row_factor(limits ? T(1) : options.scale, options.temperature);
  const bool plain = !layout.adds() && factor.plain.high > 0;
  if constexpr (Result != row_result::logsumexp || !limits) {
    if (plain && layout.spaced()) {
      using rows = forward_across<Result, method, T, Limit, S, O, Finish>;
      return rows{layout, factor, in, out, limit, finish}.rows(first, count);
    }
  }
  if constexpr (!limits) {
    if (plain)
      return detail::rows_together<Result, method>(layout, first, count, factor, plain_rows<S>{in, layout.in.stride},
                                                   out, finish);
  } else if constexpr (Result != row_result::logsumexp) {
    if (plain)
      return detail::forward_rows<Result, method>(
          layout, first, count, factor,
          [&](std::size_t row) {
            return limited_logits<Limit, S>{in + row * layout.in.stride, limit};
          },
          out, finish);
  }
  const T unit = detail::unit_of(factor.plain, !options.alibi_slopes.empty());
  const row_factor<T> biased = detail::make_row_factor(unit, T(1));
  const biased_rows<T, Limit, S> rows{
      in, &layout, limit, {factor.plain.high / unit, factor.plain.low / unit}, 1 / unit};
  if constexpr (limits)
    detail::forward_rows<Result, method>(layout, first, count, biased, rows, out, finish);
  else
    detail::rows_together<Result, method>(layout, first, count, biased, rows, out, finish);
}

// Rows whose soft limits are in the output already go from there as rows without one: some at a time, which the nearest
// cache holds.
template <row_result Result, class Policy, simd::element T, storable S, class Limit, class Finish>
void forward_limited(const row_layout<T>& layout, std::size_t first, std::size_t count, const Limit& limit, const S* in,
                     T* out, Finish finish) {
  constexpr std::size_t elements_at_once = 16384 / sizeof(T);
  softmax_options<T> options = layout.options;
  options.scale = 1;
  options.softcap = 0;
  const std::size_t n = layout.length, to = layout.out.stride,
                    some = elements_at_once / (n + 1) / rows_at_once * rows_at_once + rows_at_once;
  const row_layout<T> limited{layout.rows, n, layout.out, layout.out, options};
  if (layout.spaced()) {
    detail::limit_across(layout, first, count, limit, in, out);
    return detail::forward_by_options<Result, Policy>(limited, first, count, out, out, no_limit{}, finish);
  }
  for (const std::size_t end = first + count; first < end; first += some) {
    const std::size_t now = detail::smaller(some, end - first);
    for (std::size_t row = first; row < first + now; ++row)
      map_row<T>(limit, layout.valid(row), out + row * to, plain_logits<S>{in + row * layout.in.stride});
    detail::forward_by_options<Result, Policy>(limited, first, now, out, out, no_limit{}, finish);
  }
}

// The rows of a call. Soft limits go to the output first, if it has room for them and is of their type.
template <row_result Result, class Policy, simd::element T, storable S, storable O, class Finish = same_elements>
void forward_part(const row_layout<T>& layout, std::size_t first, std::size_t count, const S* in, O* out,
                  Finish finish = {}) {
  if (layout.options.softcap == 0)
    return detail::forward_by_options<Result, Policy>(layout, first, count, in, out, no_limit{}, finish);
  const soft_limit<row_cap_method<Policy, T>, T> soft{layout.options.scale, layout.options.softcap};
  if constexpr (Result != row_result::logsumexp && std::same_as<O, T>)
    detail::forward_limited<Result, Policy>(layout, first, count, soft, in, out, finish);
  else
    detail::forward_by_options<Result, Policy>(layout, first, count, in, out, soft, finish);
}

// A thread's part of the rows: about as much as of an array.
template <simd::element T>
std::size_t rows_of_part(const row_layout<T>& layout) {
  return elements_of_part<T> / (layout.length + 1) + 1;
}

// The last checks, and the rows of a call; `in` says on which threads.
template <row_result Result, class Policy, class In, simd::element T, storable S, storable O>
void forward_checked(const char* function, const row_layout<T>& layout, const S* from, std::size_t size, O* to,
                     std::size_t out_size, const In& in) {
  const softmax_options<T>& options = layout.options;
  if constexpr (Result == row_result::logsumexp) {
    detail::check_number_a_row(function, layout.rows, "the output has", out_size);
    detail::check_disjoint(function, "input", from, size, "output", to, out_size);
  }
  const auto apart_from_sums = [&](const char* name, const auto* range, std::size_t n) {
    detail::check_disjoint(function, name, range, n, "logsumexp", options.logsumexp.data(), options.logsumexp.size());
  };
  apart_from_sums("input", from, size);
  apart_from_sums("output", to, out_size);
  detail::for_each_option(options, apart_from_sums);
  detail::for_each_part(
      layout.rows, detail::rows_of_part(layout),
      [=](std::size_t first, std::size_t count) {
        detail::forward_part<Result, Policy>(layout, first, count, from, to);
      },
      in);
}

template <row_result Result, class Policy, class In, class Out, simd::element T>
void forward(const char* function, const In& in, Out& out, const softmax_options<T>& options) {
  detail::check_row_policy<Policy, T>();
  const std::size_t size = detail::count(in), out_size = detail::count(out);
  const auto* const from = detail::data(in);
  auto* const to = detail::data(out);
  const row_layout<T> layout = detail::check_rows<T>(function, size, to, out_size, options);
  if constexpr (Result != row_result::logsumexp)
    detail::check_input_rows(function, in, to, out_size, layout);
  detail::forward_checked<Result, Policy>(function, layout, from, size, to, out_size, in);
}

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
