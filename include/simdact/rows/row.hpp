// SPDX-License-Identifier: BSL-1.0
// The sum of one row's terms, by a pivot that is guessed if it can be.
#pragma once

#include <simdact/rows/passes.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

template <simd::element T>
struct row_total {
  two_parts<T> sum;     // of the terms by the pivot
  T pivot;              // not finite where the maximum is not: then the sum has no meaning
  T pivot_low;          // 0 where the pivot is not subtracted
  two_parts<T> maximum; // its second part only if it was wanted
};

// A logit that is likely to lie not far below the maximum: the largest of a few.
template <simd::element T, class Logits>
SIMDACT_LOOP T guess_pivot(Logits logits, std::size_t n) {
  const auto largest_of = [&]<class V>(V, std::size_t lanes) SIMDACT_INLINE_LAMBDA {
    V found(-simd::format<T>::infinity);
    for (std::size_t i = 0; i < lanes; i += simd::width<V>)
      for (const std::size_t from : {std::size_t(0), n / 4, n / 2, n / 2 + n / 4})
        found = simd::max(leading(logits.template at<V>(from + i)), found);
    return simd::first(simd::fold(found, simd::max_of{}));
  };
  return n < 512 ? largest_of(T(0), 1) : largest_of(simd::widest<T>(T(0)), row_lanes);
}

// The pivot of other methods than the row's own is the maximum.
template <class Method, simd::element T>
SIMDACT_INLINE bool takes_directly(T pivot, const row_factor<T>& factor) {
  return row_method<Method, T> && detail::is_direct(pivot, factor);
}

template <class Method, bool Store, simd::element T, class Logits, class Out>
SIMDACT_INLINE row_sum<T> terms_by_pivot(const Logits& logits, std::size_t n, T pivot, const row_factor<T>& factor,
                                         Out out, T pivot_low = T(0)) {
  return detail::takes_directly<Method>(pivot, factor)
             ? row_terms<Method, true, Store>(logits, n, pivot, T(0), factor, out)
             : row_terms<Method, false, Store>(logits, n, pivot, pivot_low, factor, out);
}

SIMDACT_INLINE bool same_place(const void* a, const void* b) {
  return a == b;
}
template <class O>
SIMDACT_INLINE bool same_place(row_place<O> a, const void* b) {
  return a.first == b;
}

// n > 0. In place: the terms replace the logits, so that a wrong guess cannot be repaired.
template <class Method, bool Store, simd::element T, class Logits, class Out>
SIMDACT_INLINE row_total<T> sum_row(const Logits& logits, std::size_t n, const row_factor<T>& factor, Out out,
                                    bool want_low = false) {
  if (row_method<Method, T> && !(Store && detail::same_place(out, logits.x))) {
    const T guess = guess_pivot<T>(logits, n);
    if (simd::is_finite(guess) && detail::is_direct(guess, factor)) {
      const auto [sum, reached, maximum] = row_terms<Method, true, Store>(logits, n, guess, T(0), factor, out);
      if (reached)
        return {sum, guess, 0, {maximum, want_low ? detail::low_of_maximum<T>(logits, n, maximum) : T(0)}};
    }
  }
  const T maximum = row_maximum<T>(logits, n);
  if (!simd::is_finite(maximum))
    return {{}, maximum, 0, {maximum, 0}};
  const bool direct = detail::takes_directly<Method>(maximum, factor);
  const T low = want_low || !direct ? detail::low_of_maximum<T>(logits, n, maximum) : T(0);
  return {terms_by_pivot<Method, Store>(logits, n, maximum, factor, out, low).sum,
          maximum,
          direct ? T(0) : low,
          {maximum, low}};
}

// A row without a finite maximum: how many logits are +inf; NaN if any is NaN.
template <simd::element T, class Logits>
SIMDACT_COLD T count_infinite(const Logits& logits, std::size_t n) {
  T count = 0;
  for (std::size_t i = 0; i < n; ++i) {
    const T x = leading(logits.template at<T>(i));
    if (simd::is_nan(x))
      return x;
    count += x == simd::format<T>::infinity ? T(1) : T(0);
  }
  return count;
}

template <storable O, simd::element T>
SIMDACT_LOOP void fill_some(O* out, std::size_t n, T value) {
  using V = simd::widest<T>;
  constexpr std::size_t width = simd::width<V>;
  std::size_t i = 0;
  for (; i + width <= n; i += width)
    simd::store(out + i, V(value));
  if (i < n)
    simd::store_first(out + i, n - i, V(value));
}
// Elements [from, end) of a row that have one value.
template <storable O, simd::element T>
SIMDACT_INLINE void fill(O* out, std::size_t from, std::size_t end, T value) {
  if (from < end)
    detail::fill_some(out + from, end - from, value);
}
template <storable O, simd::element T>
SIMDACT_INLINE void fill(row_place<O> out, std::size_t from, std::size_t end, T value) {
  if (out.step == 1)
    return detail::fill(out.first, from, end, value);
  for (std::size_t i = from; i < end; ++i)
    out[i] = static_cast<O>(value);
}

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
