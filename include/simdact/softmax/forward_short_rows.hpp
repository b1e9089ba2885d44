// SPDX-License-Identifier: BSL-1.0
// Several short rows' results at once: of rows of one length, of rows that end each at its own place, and of logits in
// two parts.
#pragma once

#include <simdact/core/inlined.hpp>
#include <simdact/rows/short_rows.hpp>
#include <simdact/rows/two_part_rows.hpp>
#include <simdact/softmax/forward_row.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

// Some short rows of n logits, one behind the other; the logarithms of their sums too if sums is not null. False, with
// nothing written, where they must go one at a time.
template <row_result Result, class Method, simd::element T>
bool short_rows(std::size_t n, std::size_t rows, const row_factor<T>& factor, const T* in, T* out, T* sums) {
  using V = simd::widest<T>;
  constexpr bool probabilities = Result == row_result::probabilities;
  const short_frames<V> frames(in, n, rows, factor);
  if (!frames.are_direct())
    return false;
  short_sums<V> sum;
  if constexpr (!probabilities)
    detail::find_short_sums<Method>(in, n, rows, frames, factor, sum);
  else if (n <= row_lanes)
    detail::shortest_probabilities<Method>(in, n, rows, frames, factor, sum, out);
  else
    detail::short_probabilities<Method>(in, n, rows, frames, factor, sum, out);
  if constexpr (row_method<Method, T>)
    if (!probabilities || sums != nullptr) {
      short_logarithms<T> found;
      detail::put_logarithms<Method>(found, rows, frames, sum, factor);
      if (sums != nullptr)
        detail::copy_elements(found.logsumexp.data(), rows, sums);
      if constexpr (Result == row_result::logsumexp) {
        detail::copy_elements(found.logsumexp.data(), rows, out);
      } else if constexpr (Result == row_result::logarithms) {
        if (factor.plain.high == 1 && factor.plain.low == 0)
          detail::map_short_logarithms<true>(found, n, rows, factor, in, out);
        else
          detail::map_short_logarithms<false>(found, n, rows, factor, in, out);
      }
    }
  return true;
}

// Rows of the vectors' whole width that rows can be padded to. None where too much of them would be padding.
template <simd::element T>
std::size_t padded_length(const row_ends& ends, std::size_t rows) {
  constexpr std::size_t width = simd::width<simd::widest<T>>;
  if (ends.longest > padded_row<T> / 4 && 4 * ends.sum < 3 * rows * ends.longest)
    return 0;
  return (ends.longest + width - 1) / width * width;
}

// The result of a class behind its row's end.
template <row_result Result, simd::element T>
inline constexpr T behind_the_end = Result == row_result::probabilities ? T(0) : -simd::format<T>::infinity;

// The same of sixteen bits on either side, by way of floats: some rows of one length are one array.
template <row_result Result, class Method, simd::element T, storable S, storable O>
  requires(!std::same_as<S, T> || !std::same_as<O, T>)
bool short_rows(std::size_t n, std::size_t rows, const row_factor<T>& factor, const S* in, O* out, T* sums) {
  const same_elements::of_row copy;
  alignas(64) std::array<T, 4 * short_row<T>> x;
  const T* from = x.data();
  if constexpr (std::same_as<S, T>)
    from = in;
  else
    map_row<T>(copy, rows * n, x.data(), plain_logits<S>{in});
  if (!detail::short_rows<Result, Method>(n, rows, factor, from, x.data(), sums))
    return false;
  map_row<T>(copy, Result == row_result::logsumexp ? rows : rows * n, out, plain_logits<T>{x.data()});
  return true;
}

// The same of rows that end each at its own place, from the first on.
template <row_result Result, class Method, simd::element T, storable S, storable O>
bool short_rows_to_ends(const row_layout<T>& layout, std::size_t first, std::size_t rows, const row_factor<T>& factor,
                        const plain_rows<S>& logits, O* out, T* sums) {
  const row_ends ends = detail::ends_of(layout, first, rows);
  const std::size_t n = detail::padded_length<T>(ends, rows);
  if (n == 0)
    return false;
  padded_rows<T> x;
  detail::pad_rows<T>(logits, ends, rows, n, x);
  if (!detail::short_rows<Result, Method>(n, rows, factor, x.x.data(), x.x.data(), sums))
    return false;
  if constexpr (Result == row_result::logsumexp)
    detail::copy_elements(x.x.data(), rows, out);
  else
    detail::unpad_rows<T>(same_elements{}, x, ends, rows, n, behind_the_end<Result, T>, layout.length,
                          layout.out.stride, out);
  return true;
}

// The same of logits in two parts.
template <row_result Result, class Method, simd::element T, storable S, storable O>
SIMDACT_LOOP bool short_rows_to_ends(const row_layout<T>& layout, std::size_t first, std::size_t rows,
                                     const row_factor<T>& factor, const biased_rows<T, no_limit, S>& logits, O* out,
                                     T* sums) {
  using V = simd::widest<T>;
  constexpr bool exact = row_exponential<Method, true>::exact, probabilities = Result == row_result::probabilities;
  const row_ends ends = detail::ends_of(layout, first, rows);
  const std::size_t n = detail::padded_length<T>(ends, rows);
  if (n == 0)
    return false;
  padded_parts<T> x;
  detail::pad_rows<T>(logits, ends, rows, n, x);
  of_short_rows<V> of_sinks;
  const of_short_rows<V>* const sinks = layout.options.sinks.empty() ? nullptr : &of_sinks;
  if (sinks != nullptr)
    detail::put_sinks(layout, first, rows, logits.inverse_unit, of_sinks);
  const short_frames<V> frames(x.high.data(), n, rows, factor, sinks);
  if (!frames.are_direct())
    return false;
  short_sums<V> sum;
  detail::terms_of_parts<Method>(x, n, rows, frames, factor, sum);
  if (sinks != nullptr)
    detail::add_sinks<Method>(*sinks, rows, frames, factor, sum);
  short_logarithms<T> found;
  of_short_rows<V> low;
  if (!probabilities || sums != nullptr) {
    detail::low_of_maxima(x, n, rows, frames, sinks, low);
    detail::put_logarithms<Method>(found, rows, frames, low, sum, factor);
    if (sums != nullptr)
      detail::copy_elements(found.logsumexp.data(), rows, sums);
  }
  if constexpr (probabilities) {
    const short_reciprocals<exact, V> inverse(sum, rows);
    detail::unpad_rows<T>([&](std::size_t row) SIMDACT_INLINE_LAMBDA { return inverse[row]; }, x.term, ends, rows, n,
                          behind_the_end<Result, T>, layout.length, layout.out.stride, out);
  } else if constexpr (Result == row_result::logarithms) {
    const auto map = [&](std::size_t row) SIMDACT_INLINE_LAMBDA {
      return log_probability<false, T>{
          factor.plain, {frames.maximum(row), low[row]}, found.above[row], simd::format<T>::largest};
    };
    detail::unpad_rows<T>(map, x, ends, rows, n, behind_the_end<Result, T>, layout.length, layout.out.stride, out);
  } else {
    detail::copy_elements(found.logsumexp.data(), rows, out);
  }
  return true;
}

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
