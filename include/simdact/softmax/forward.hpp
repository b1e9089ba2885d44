// The forward passes over checked rows: what each of softmax, log_softmax and logsumexp makes of a row's sum.
#pragma once

#include <simdact/apart.hpp>
#include <simdact/softmax/four_rows.hpp>
#include <simdact/softmax/methods.hpp>
#include <simdact/softmax/odd_row.hpp>
#include <simdact/softmax/options.hpp>
#include <simdact/softmax/results.hpp>
#include <simdact/softmax/row.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

enum class row_result { probabilities, logarithms, log_sum };

template <simd::element T, class Logits>
SIMDACT_INLINE void logarithms_of_row(const Logits& logits, std::size_t n, const row_factor<T>& factor,
                                      two_parts<T> log_sum, T* out) {
  if (factor.plain.high == 1 && factor.plain.low == 0)
    map_row<T>(less_log_sum<true, T>{factor.plain, log_sum}, n, out, logits);
  else
    map_row<T>(less_log_sum<false, T>{factor.plain, log_sum}, n, out, logits);
}

// One row of n classes that count; returns log of the sum of e^logit if that is wanted.
template <row_result Result, class Method, simd::element T, class Logits>
SIMDACT_INLINE T forward_row(const Logits& logits, std::size_t n, const row_factor<T>& factor, bool want_log_sum,
                             std::size_t length, empty_row empty, T* out) {
  constexpr bool probabilities = Result == row_result::probabilities, logarithms = Result == row_result::logarithms;
  const auto fill_odd = [&](T infinite) {
    const odd_row<T> odd{infinite, empty, length};
    if constexpr (probabilities || logarithms)
      for (std::size_t i = 0; i < length; ++i) {
        const T p = odd.value(logits, i, n);
        out[i] = probabilities ? p : detail::log_of_odd(p);
      }
    return odd.log_sum();
  };
  if (n == 0)
    return fill_odd(0);
  const auto [sum, pivot] = detail::sum_row<Method, probabilities>(logits, n, factor, out);
  if (!is_finite(pivot))
    return fill_odd(detail::count_infinite<T>(logits, n));
  two_parts<T> log_sum{};
  if (!probabilities || want_log_sum)
    log_sum = detail::log_sum_exp<Method>(sum, pivot, factor);
  if constexpr (probabilities)
    map_row<T>(over_sum<row_exponential<Method, true>::exact, T>{detail::reciprocal(sum)}, n, out,
               plain_logits<T>{out});
  if constexpr (logarithms)
    detail::logarithms_of_row(logits, n, factor, log_sum, out);
  if constexpr (probabilities || logarithms)
    detail::fill(out, n, length, probabilities ? T(0) : -simd::format<T>::infinity);
  return log_sum.high;
}

// Rows [first, first + count), each with the logits that `of` makes.
template <row_result Result, class Method, simd::element T, class Of>
void forward_rows(const row_layout<T>& layout, std::size_t first, std::size_t count, row_factor<T> factor, Of of,
                  T* out) {
  const softmax_options<T>& options = layout.options;
  for (std::size_t row = first; row < first + count; ++row) {
    T* const to = Result == row_result::log_sum ? nullptr : out + row * layout.length;
    const T log_sum = detail::forward_row<Result, Method>(
        of(row), layout.valid(row), factor, !options.log_sum_exp.empty(), layout.length, options.empty, to);
    if (!options.log_sum_exp.empty())
      options.log_sum_exp[row] = log_sum;
    if constexpr (Result == row_result::log_sum)
      out[row] = log_sum;
  }
}

// The same of plain logits: short rows go several at a time, if nothing is asked of single ones.
template <row_result Result, class Method, simd::element T>
void plain_rows(const row_layout<T>& layout, std::size_t first, std::size_t count, const row_factor<T>& factor,
                const T* in, T* out) {
  const auto of = [&](std::size_t row) { return plain_logits<T>{in + row * layout.length}; };
  const std::size_t end = first + count, n = layout.length;
  if constexpr (Result == row_result::probabilities && simd::has_quarters<simd::widest<T>>) {
    const auto at_once = [&](auto fours) {
      for (constexpr std::size_t rows = 4 * fours; end - first >= rows; first += rows)
        if (!detail::short_probabilities<Method, fours>(in + first * n, n, factor, out + first * n))
          detail::forward_rows<Result, Method>(layout, first, rows, factor, of, out);
    };
    if (n != 0 && layout.options.valid_length.empty() && layout.options.log_sum_exp.empty()) {
      if (n <= short_row<T> / 4)
        at_once(std::integral_constant<std::size_t, 4>{});
      if (n <= short_row<T>)
        at_once(std::integral_constant<std::size_t, 1>{});
    }
  }
  if constexpr (Result != row_result::probabilities && simd::has_quarters<simd::widest<T>> && row_method<Method, T>)
    if (n != 0 && n <= short_row<T> && layout.options.valid_length.empty())
      for (; end - first >= 4; first += 4) {
        const auto take = [&](std::size_t row, two_parts<T> log_sum) SIMDACT_INLINE_LAMBDA {
          row += first;
          if (!layout.options.log_sum_exp.empty())
            layout.options.log_sum_exp[row] = log_sum.high;
          if constexpr (Result == row_result::logarithms)
            detail::logarithms_of_row(of(row), n, factor, log_sum, out + row * n);
          else
            out[row] = log_sum.high;
        };
        if (!detail::short_log_sums<Method>(in + first * n, n, factor, take))
          detail::forward_rows<Result, Method>(layout, first, 4, factor, of, out);
      }
  detail::forward_rows<Result, Method>(layout, first, end - first, factor, of, out);
}

// out[i] = softcap(scale·x[i]).
template <class Cap, simd::element T>
void cap_row(const T* x, T scale, T cap, std::size_t n, T* out) {
  const auto limit = [=](auto v) SIMDACT_INLINE_LAMBDA {
    using V = decltype(v);
    return kernel<fn::softcap, Cap>::eval(v * V(scale), V(cap));
  };
  map_row<T>(limit, n, out, plain_logits<T>{x});
}

// The same by what the options ask for: the loop without a mask and a soft limit knows nothing of them. Soft limits go
// to the output first, if it has room for them.
template <row_result Result, class Policy, simd::element T>
void forward_part(const row_layout<T>& layout, std::size_t first, std::size_t count, const T* in, T* out) {
  using method = row_method_of<Policy, T>;
  using cap = row_cap_method<Policy, T>;
  const softmax_options<T>& options = layout.options;
  const T one = 1, scale = options.scale;
  const bool capped = options.softcap != 0, masked = !options.mask.empty();
  const row_factor<T> unit = detail::make_row_factor(one, one),
                      factor = detail::make_row_factor(capped ? one : scale, options.temperature);
  const auto mask_of = [&](std::size_t row) { return masked ? layout.mask(row) : nullptr; };
  const auto row_of = [&](std::size_t row) {
    const T* const x = in + row * layout.length;
    if constexpr (Result == row_result::log_sum) {
      return x;
    } else {
      T* const limited = out + row * layout.length;
      if (!capped)
        return x;
      detail::cap_row<cap>(x, scale, options.softcap, layout.valid(row), limited);
      return static_cast<const T*>(limited);
    }
  };
  if constexpr (Result == row_result::log_sum)
    if (capped)
      return detail::forward_rows<Result, method>(
          layout, first, count, unit,
          [&](std::size_t row) {
            return biased_logits<T, cap>{row_of(row), mask_of(row), factor.plain, scale, options.softcap};
          },
          out);
  if (masked)
    detail::forward_rows<Result, method>(
        layout, first, count, unit,
        [&](std::size_t row) {
          return biased_logits<T, void>{row_of(row), mask_of(row), factor.plain, one, one};
        },
        out);
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
  static_assert(std::same_as<T, std::ranges::range_value_t<Out>>,
                "simdact: all ranges of a call have the same element type");
  detail::check_row_policy<Policy, T>();
  const std::size_t size = detail::count(in), out_size = detail::count(out);
  const T* const from = std::ranges::data(in);
  T* const to = std::ranges::data(out);
  const row_layout<T> layout = detail::check_rows<T>(function, size, to, out_size, options);
  if constexpr (Result == row_result::log_sum) {
    if (out_size != layout.rows)
      refuse("simdact::%s: there are %zu rows and the output has %zu elements", function, layout.rows, out_size);
    detail::check_apart<T>(function, "input", from, size, "output", to, out_size);
  } else {
    detail::check_ranges<T>(function, from, size, to, out_size);
  }
  const std::size_t sums = options.log_sum_exp.size();
  detail::check_apart<T>(function, "input", from, size, "log_sum_exp", options.log_sum_exp.data(), sums);
  detail::check_apart<T>(function, "output", to, out_size, "log_sum_exp", options.log_sum_exp.data(), sums);
  detail::check_apart<T>(function, "mask", options.mask.data(), options.mask.size(), "log_sum_exp",
                         options.log_sum_exp.data(), sums);
  detail::for_each_part(
      layout.rows, detail::rows_of_part(layout),
      [=](std::size_t first, std::size_t count) {
        detail::forward_part<Result, Policy>(layout, first, count, from, to);
      },
      in);
}

} // namespace simdact::inline SIMDACT_TARGET::detail
