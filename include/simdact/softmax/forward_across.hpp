// SPDX-License-Identifier: BSL-1.0
// Rows whose elements lie apart: those side by side go a row a lane, whole vectors of rows at a time.
#pragma once

#include <simdact/rows/pivots_across.hpp>
#include <simdact/rows/short_logarithms.hpp>
#include <simdact/softmax/forward_row.hpp>
#include <simdact/softmax/results_across.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

template <row_result Result, class Method, simd::element T, class Limit, storable S, storable O, class Finish>
struct forward_across {
  using V = simd::widest<T>;
  using logits_type = logits_across<Limit, S>;
  static constexpr std::size_t width = simd::width<V>;
  static constexpr bool probabilities = Result == row_result::probabilities,
                        logarithms = Result == row_result::logarithms;
  static constexpr bool exact = row_exponential<Method, true>::exact;

  const row_layout<T>& layout;
  row_factor<T> factor;
  const S* in;
  O* out;
  Limit limit;
  Finish finish;

  // Rows [first, first + count).
  void rows(std::size_t first, std::size_t count) const {
    detail::for_each_across<V>(
        layout.in, layout.out, layout.ends_early(), first, count,
        [&](std::size_t row, auto lanes) { return together(row, lanes); }, [&](std::size_t row) { alone(row); });
  }

private:
  logits_type logits_of(std::size_t row) const { return {in + layout.in.begin(row), layout.in.step, limit}; }
  row_place<O> place_of(std::size_t row) const {
    if constexpr (probabilities || logarithms)
      return {out + layout.out.begin(row), layout.out.step};
    else
      return {nullptr, 0};
  }
  bool wants_logsumexp() const { return !probabilities || !layout.options.logsumexp.empty(); }
  void put_logsumexp(std::size_t row, T logsumexp) const {
    if (!layout.options.logsumexp.empty())
      layout.options.logsumexp[row] = logsumexp;
    if constexpr (Result == row_result::logsumexp)
      out[row] = static_cast<O>(logsumexp);
  }

  template <bool Direct, class Lanes>
  sums_across<V, Lanes> sums_of(logits_type logits, std::size_t n, Lanes lanes, per_row<V, Lanes> maxima,
                                [[maybe_unused]] row_place<O> to) const {
    if constexpr (probabilities && std::same_as<O, T>)
      return detail::terms_across<Method, Direct, true, V>(logits, n, lanes, maxima, factor, to);
    else
      return detail::terms_across<Method, Direct, false, V>(logits, n, lanes, maxima, factor, row_place<T>{});
  }

  // Whether the sums may go by pivots that are guessed: not where the terms replace the logits, so that a wrong guess
  // cannot be repaired.
  bool guesses(std::size_t n, std::size_t row) const {
    if constexpr (probabilities && std::same_as<O, T>)
      if (detail::same_place(place_of(row).first, logits_of(row).x))
        return false;
    return row_method<Method, T> && n >= row_lanes;
  }
  // False, with no logit lost, where the rows must go one at a time.
  template <class Lanes>
  bool together(std::size_t row, Lanes lanes) const {
    constexpr bool direct = row_method<Method, T>;
    const std::size_t n = layout.length;
    if (n == 0 || (!direct && wants_logsumexp()))
      return false;
    const logits_type logits = logits_of(row);
    per_row<V, Lanes> pivots;
    sums_across<V, Lanes> sums;
    if (guesses(n, row) && detail::are_direct<direct>(pivots = detail::guess_across<V>(logits, n, lanes), factor)) {
      sums = sums_of<direct>(logits, n, lanes, pivots, place_of(row));
      if (!detail::are_direct<direct>(sums.maximum, factor))
        return false;
      if (!detail::reach(pivots, sums.maximum, factor))
        sums = sums_of<direct>(logits, n, lanes, pivots = sums.maximum, place_of(row));
    } else {
      pivots = detail::maxima_across<V>(logits, n, lanes);
      if (!detail::are_direct<direct>(pivots, factor))
        return false;
      sums = sums_of<direct>(logits, n, lanes, pivots, place_of(row));
    }
    [[maybe_unused]] per_row<V, Lanes> above;
    if constexpr (direct)
      if (wants_logsumexp() && !put_logarithms(row, lanes, pivots, sums, above))
        return false;
    put_results<direct>(row, n, lanes, pivots, sums, above);
    return true;
  }

  // What the logarithms of the sums are above the maxima; the logarithms themselves are stored.
  template <class Lanes>
  bool put_logarithms(std::size_t row, Lanes lanes, const per_row<V, Lanes>& pivots, const sums_across<V, Lanes>& sums,
                      per_row<V, Lanes>& above) const {
    std::array<lane_logarithms<V>, Lanes::vectors> found;
    for (std::size_t k = 0; k < Lanes::vectors; ++k) {
      const auto frame = detail::row_frame_of<true>(pivots[k], factor);
      const V maximum = sums.maximum[k], term = row_exponential<Method, true>::eval(maximum, frame, factor);
      if constexpr (logarithms && exact) {
        const class_terms<V> terms = detail::split_sum(sums.row[k], term);
        if (layout.length > 1024 && simd::any<V>(terms.of_others < V(T(0x1p-20)) * terms.of_class))
          return false;
      }
      found[k] = detail::logarithms_of<V>({maximum, V(0)}, pivots[k], sums.row[k], term, factor);
    }
    for (std::size_t i = 0; i < lanes.template rows<V>(); ++i)
      put_logsumexp(row + i, static_cast<T>(found[i / width].logsumexp[i % width]));
    for (std::size_t k = 0; k < Lanes::vectors; ++k) {
      alignas(64) std::array<T, width> of_lanes;
      detail::copy_elements(found[k].above.data(), width, of_lanes.data());
      above[k] = simd::load<V>(of_lanes.data());
    }
    return true;
  }

  template <bool Direct, class Lanes>
  void put_results(std::size_t row, std::size_t n, Lanes lanes, const per_row<V, Lanes>& pivots,
                   const sums_across<V, Lanes>& sums, [[maybe_unused]] const per_row<V, Lanes>& above) const {
    if constexpr (probabilities)
      detail::probabilities_across<Method, Direct, V>(logits_of(row), n, lanes, pivots, sums, factor,
                                                      finish.template across<V>(row, lanes), place_of(row));
    else if constexpr (logarithms)
      detail::logarithms_across<V>(logits_of(row), n, lanes, sums.maximum, above, factor, place_of(row));
  }

  // A row by itself, which may end early, be large or have no finite sum.
  SIMDACT_COLD void alone(std::size_t row) const {
    const logits_type logits = logits_of(row);
    const row_place<O> to = place_of(row);
    const std::size_t n = layout.valid(row);
    const first_lanes one{1};
    const per_row<V, first_lanes> maxima = detail::maxima_across<V>(logits, n, one);
    const T maximum = simd::first(maxima[0]);
    if (!simd::is_finite(maximum))
      return put_degenerate(row, detail::count_infinite<T>(logits, n), n);
    if (detail::takes_directly<Method>(maximum, factor)) {
      if constexpr (row_method<Method, T>)
        put_alone<true>(row, n, maximum, maxima);
    } else {
      put_alone<false>(row, n, maximum, maxima);
    }
    if constexpr (probabilities || logarithms)
      detail::fill(to, n, layout.length, probabilities ? T(0) : -simd::format<T>::infinity);
  }
  template <bool Direct>
  void put_alone(std::size_t row, std::size_t n, T maximum, const per_row<V, first_lanes>& maxima) const {
    const first_lanes one{1};
    const sums_across<V, first_lanes> sums = sums_of<Direct>(logits_of(row), n, one, maxima, place_of(row));
    const row_total<T> total{{simd::first(sums.row[0].high), simd::first(sums.row[0].low)}, maximum, 0, {maximum, 0}};
    T c = 0;
    if (wants_logsumexp()) {
      class_terms<T> terms = detail::split_sum<Method>(total, maximum, factor);
      auto above = detail::log_above_maximum<Method>(total, terms, factor);
      put_logsumexp(row, detail::logsumexp(total.maximum, above, factor));
      if (logarithms && detail::loses_others<Method>(n, terms)) {
        terms.of_others = sum_of_others<Direct>(logits_of(row), n, maxima);
        above = detail::log_above_maximum<Method>(total, terms, factor);
      }
      c = static_cast<T>(above.high + above.low);
    }
    put_results<Direct>(row, n, one, maxima, sums, {V(c)});
  }
  template <bool Direct>
  T sum_of_others(logits_type logits, std::size_t n, const per_row<V, first_lanes>& maxima) const {
    const auto sum_of = [&](logits_type part, std::size_t size) {
      const auto sums =
          detail::terms_across<Method, Direct, false, V>(part, size, first_lanes{1}, maxima, factor, row_place<T>{});
      return simd::first(sums.row[0].high) + simd::first(sums.row[0].low);
    };
    const std::size_t top = detail::index_of_maximum<T>(logits, n, {simd::first(maxima[0]), 0});
    return sum_of(logits, top) + sum_of(logits.from(top + 1), n - top - 1);
  }
  void put_degenerate(std::size_t row, T infinite, std::size_t n) const {
    const degenerate_row<T> degenerate{infinite, layout.options.empty, layout.length};
    if constexpr (probabilities || logarithms) {
      const row_place<O> to = place_of(row);
      const auto finished = finish(row);
      for (std::size_t i = 0; i < layout.length; ++i) {
        const T p = degenerate.value(logits_of(row), i, n);
        to[i] = static_cast<O>(logarithms ? detail::log_of_degenerate(p) : finished(p));
      }
    }
    if (wants_logsumexp())
      put_logsumexp(row, degenerate.logsumexp());
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
