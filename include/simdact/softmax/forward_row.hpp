// SPDX-License-Identifier: BSL-1.0
// One row's results, by what softmax, log_softmax and logsumexp each make of its sum.
#pragma once

#include <simdact/rows/degenerate_row.hpp>
#include <simdact/rows/layout.hpp>
#include <simdact/rows/probability.hpp>
#include <simdact/rows/terms_again.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

enum class row_result { probabilities, logarithms, logsumexp };

// Which is the largest logit, by both its parts: the first of such.
template <simd::element T, class Logits>
SIMDACT_INLINE std::size_t index_of_maximum(const Logits& logits, std::size_t n, two_parts<T> maximum) {
  const auto is_it = [&](auto x) SIMDACT_INLINE_LAMBDA {
    if constexpr (std::same_as<decltype(x), T>)
      return x == maximum.high;
    else
      return x.high == maximum.high && x.low == maximum.low;
  };
  std::size_t i = 0;
  while (i + 1 < n && !is_it(logits.template at<T>(i)))
    ++i;
  return i;
}

// Whether a long row's sum keeps too little of the classes below the largest logit, whose term is 2^20 times as large
// as all of them. They are added up without it then.
template <class Method, simd::element T>
SIMDACT_INLINE bool loses_others(std::size_t n, class_terms<T> terms) {
  return row_exponential<Method, true>::exact && n > 1024 && terms.of_others < T(0x1p-20) * terms.of_class;
}
template <class Method, simd::element T, class Logits>
SIMDACT_COLD T sum_of_others(const Logits& logits, std::size_t n, const row_total<T>& total,
                             const row_factor<T>& factor, [[maybe_unused]] row_sink<T> sink) {
  const auto sum_of = [&](const Logits& part, std::size_t size) {
    const two_parts<T> sum = detail::terms_by_pivot<Method, false>(part, size, total.pivot, factor,
                                                                   static_cast<T*>(nullptr), total.pivot_low)
                                 .sum;
    return sum.high + sum.low;
  };
  T of_sink = 0;
  if constexpr (!in_one_part<Logits, T>)
    if (sink.exists) {
      const two_parts<T> own{simd::product(logits.inverse_unit, sink.logit), 0};
      if (own.high == total.maximum.high && total.maximum.low == 0)
        return sum_of(logits, n);
      of_sink = detail::split_sum<Method>(total, own, factor).of_class;
    }
  const std::size_t top = detail::index_of_maximum(logits, n, total.maximum);
  return sum_of(logits, top) + sum_of(logits.from(top + 1), n - top - 1) + of_sink;
}

// The largest logit's share of the sum.
template <class Method, simd::element T, class Logits>
SIMDACT_INLINE class_terms<T> split_maximum(const Logits&, const row_total<T>& total, const row_factor<T>& factor) {
  if constexpr (in_one_part<Logits, T>)
    return detail::split_sum<Method>(total, total.maximum.high, factor);
  else
    return detail::split_sum<Method>(total, total.maximum, factor);
}

// out[i] = the logarithm of class i's probability.
template <class Method, simd::element T, class Logits, storable O>
SIMDACT_INLINE void logarithms_of_row(const Logits& logits, std::size_t n, const row_total<T>& total,
                                      class_terms<T> terms, two_parts<strict_double> above, const row_factor<T>& factor,
                                      row_place<O> out, row_sink<T> sink) {
  if (detail::loses_others<Method>(n, terms)) {
    terms.of_others = detail::sum_of_others<Method>(logits, n, total, factor, sink);
    above = detail::log_above_maximum<Method>(total, terms, factor);
  }
  const T c = static_cast<T>(above.high + above.low), largest = detail::largest_beside(factor.plain);
  if (factor.plain.high == 1 && factor.plain.low == 0)
    detail::map_to<T>(log_probability<true, T>{factor.plain, total.maximum, c, largest}, n, out, logits);
  else
    detail::map_to<T>(log_probability<false, T>{factor.plain, total.maximum, c, largest}, n, out, logits);
}

// A probability of which a caller's map makes another number before it is stored.
template <class Probability, class Finish>
struct finished {
  Probability probability;
  Finish finish;

  template <simd::value V>
  SIMDACT_INLINE V operator()(V term) const {
    return finish(probability(term));
  }
};

// The sum of a row and its sink, by the larger of their maxima. The sum may have a NaN where the pivot has none.
template <class Method, bool Store, simd::element T, class Logits, class Out>
SIMDACT_COLD row_total<T> sum_row_and_sink(const Logits& logits, std::size_t n, const row_factor<T>& factor, T sink,
                                           Out out) {
  const T own = row_maximum<T>(logits, n), pivot = simd::max(own, sink);
  if (!simd::is_finite(pivot))
    return {{}, pivot, 0, {pivot, 0}};
  const T low = own < sink ? T(0) : detail::low_of_maximum<T>(logits, n, own);
  const two_parts<T> maximum{pivot, own == sink ? simd::max(T(0), low) : low};
  row_total<T> total{terms_by_pivot<Method, Store>(logits, n, pivot, factor, out, maximum.low).sum, pivot,
                     detail::takes_directly<Method>(pivot, factor) ? T(0) : maximum.low, maximum};
  const T term = detail::split_sum<Method>(total, two_parts<T>{sink, 0}, factor).of_class;
  using strict = simd::strict<T>;
  const auto sum =
      detail::add_parts<strict>({strict(total.sum.high), strict(total.sum.low)}, {strict(term), strict(0)});
  total.sum = {sum.high.raw(), sum.low.raw()};
  return total;
}

// The results of a row without a finite maximum.
template <row_result Result, simd::element T, class Logits, storable O, class Finish>
SIMDACT_COLD T fill_degenerate(const Logits& logits, std::size_t n, const degenerate_row<T>& degenerate,
                               [[maybe_unused]] row_place<O> out, [[maybe_unused]] Finish finish) {
  if constexpr (Result != row_result::logsumexp)
    for (std::size_t i = 0; i < degenerate.length; ++i) {
      const T p = degenerate.value(logits, i, n);
      out[i] = static_cast<O>(Result == row_result::logarithms ? detail::log_of_degenerate(p) : finish(p));
    }
  return degenerate.logsumexp();
}

// One row of n classes that count; returns log of the sum of e^logit if that is wanted.
template <row_result Result, class Method, simd::element T, class Logits, storable O, class Finish>
SIMDACT_INLINE T forward_row(const Logits& logits, std::size_t n, const row_factor<T>& factor, bool want_logsumexp,
                             std::size_t length, empty_row empty, row_place<O> out, Finish finish, row_sink<T> sink) {
  constexpr bool probabilities = Result == row_result::probabilities, logarithms = Result == row_result::logarithms;
  constexpr bool terms_again = !std::same_as<O, T>;
  const auto fill_degenerate = [&](T infinite) {
    return detail::fill_degenerate<Result, T>(logits, n, {infinite, empty, length}, out, finish);
  };
  if (n == 0 && !sink.exists)
    return fill_degenerate(0);
  const bool of_logsumexp = !probabilities || want_logsumexp;
  kept_terms<T, O> memory;
  const auto kept = [&]() SIMDACT_INLINE_LAMBDA {
    // Plain logits go another way if the elements of the output lie apart.
    if constexpr (terms_again || in_one_part<Logits, T>)
      return memory.place(n, out.first);
    else
      return out;
  }();
  const auto sum_of_row = [&](auto stores) SIMDACT_INLINE_LAMBDA {
    if constexpr (!in_one_part<Logits, T>)
      if (sink.exists)
        return detail::sum_row_and_sink<Method, stores>(logits, n, factor,
                                                        simd::product(logits.inverse_unit, sink.logit), kept);
    return detail::sum_row<Method, stores>(logits, n, factor, kept, of_logsumexp);
  };
  const row_total<T> total = [&]() SIMDACT_INLINE_LAMBDA {
    if constexpr (probabilities && terms_again)
      if (kept == nullptr)
        return sum_of_row(std::false_type{});
    return sum_of_row(std::bool_constant<probabilities>{});
  }();
  if (!simd::is_finite(total.pivot)) {
    const T of_classes = detail::count_infinite<T>(logits, n);
    if (!sink.exists)
      return fill_degenerate(of_classes);
    return fill_degenerate(simd::is_nan(sink.logit)                  ? sink.logit
                           : sink.logit == simd::format<T>::infinity ? of_classes + 1
                                                                     : of_classes);
  }
  T logsumexp = 0;
  if (of_logsumexp) {
    const class_terms<T> terms = detail::split_maximum<Method>(logits, total, factor);
    const auto above = detail::log_above_maximum<Method>(total, terms, factor);
    if (!logarithms || want_logsumexp)
      logsumexp = detail::logsumexp(total.maximum, above, factor);
    if constexpr (logarithms)
      detail::logarithms_of_row<Method>(logits, n, total, terms, above, factor, out, sink);
  }
  if constexpr (probabilities) {
    const finished<over_sum<row_exponential<Method, true>::exact, T>, Finish> probability{
        {detail::reciprocal(total.sum)}, finish};
    if constexpr (!terms_again)
      detail::map_in_place<T>(probability, n, out);
    else if (kept != nullptr)
      detail::map_to<T>(probability, n, out, plain_logits<T>{kept});
    else
      detail::write_row(n, out, [&](std::size_t i, std::size_t m, O* to) {
        detail::map_terms<Method>(logits.from(i), m, total, factor, probability, to);
      });
  }
  if constexpr (probabilities || logarithms)
    detail::fill(out, n, length, probabilities ? T(0) : -simd::format<T>::infinity);
  return logsumexp;
}

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
