// SPDX-License-Identifier: BSL-1.0
// The logarithms of short rows, several at once: of their sums, and of their classes' probabilities. The bits are those
// of logsumexp.hpp.
#pragma once

#include <simdact/rows/logsumexp.hpp>
#include <simdact/rows/short_rows.hpp>
#include <simdact/simd/widen.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

// What they are made of, a row's each.
template <simd::element T>
struct short_logarithms {
  std::array<T, rows_at_once> maximum;
  std::array<T, rows_at_once> above;     // what log of the sum of e^(f·x) is above f·maximum
  std::array<T, rows_at_once> logsumexp; // that logarithm
};

// The two logarithms of each lane's row, in doubles.
template <simd::value V>
struct lane_logarithms {
  alignas(64) std::array<double, simd::width<V>> above, logsumexp;
};

// From the rows' sums and their maxima's terms.
template <simd::value V, simd::element T>
SIMDACT_LOOP lane_logarithms<V> logarithms_of(two_parts<V> maxima, V pivots, two_parts<V> sums, V term,
                                              const row_factor<T>& factor) {
  lane_logarithms<V> found;
  const class_terms<V> terms = detail::split_sum(sums, term);
  const auto sum = simd::widen(sums.high), sum_low = simd::widen(sums.low), top = simd::widen(maxima.high),
             top_low = simd::widen(maxima.low);
  const auto of_class = simd::widen(terms.of_class), of_others = simd::widen(terms.of_others);
  const auto exponent = simd::widen(detail::direct_exponent(pivots, factor));
  for (std::size_t k = 0; k < top.size(); ++k) {
    using D = std::remove_cvref_t<decltype(top[k])>;
    const two_parts<D> scaled = detail::scaled_logit<D>({top[k], top_low[k]}, factor),
                       log = detail::log_above_maximum<D>({of_class[k], of_others[k]}, {sum[k], sum_low[k]},
                                                          exponent[k], scaled);
    simd::store(found.above.data() + k * simd::width<D>, log.high + log.low);
    simd::store(found.logsumexp.data() + k * simd::width<D>, detail::logsumexp_above(scaled, log));
  }
  return found;
}

// Of four rows in quarters.
template <simd::has_quarters V, simd::element T>
SIMDACT_INLINE void put_four(short_logarithms<T>& found, std::size_t row, two_parts<V> maxima, two_parts<V> sums,
                             V term, const row_factor<T>& factor) {
  const lane_logarithms<V> lanes = detail::logarithms_of<V>(maxima, maxima.high, sums, term, factor);
  for (std::size_t r = 0; r < 4; ++r) {
    const std::size_t quarter = r * simd::width<V> / 4;
    found.above[row + r] = static_cast<T>(lanes.above[quarter]);
    found.logsumexp[row + r] = static_cast<T>(lanes.logsumexp[quarter]);
  }
}

// The sums of rows of n logits each: up to sixteen rows, a multiple of four, all direct.
template <class Method, simd::has_quarters V, simd::element T>
SIMDACT_LOOP void find_short_sums(const T* x, std::size_t n, std::size_t rows, const short_frames<V>& frames,
                                  row_factor<T> factor, short_sums<V>& sums) {
  constexpr bool exact = row_exponential<Method, true>::exact;
  for (std::size_t row = 0; row < rows; row += 4) {
    const T* const from = x + row * n;
    const auto frame = frames.four(row);
    four_lanes<V> lanes;
    if (n <= row_lanes) {
      four_terms<V> term;
      detail::make_last_terms<Method>(from, n, n, frame, factor, term);
      lanes = detail::lanes_of<exact>(term);
    } else {
      lanes = detail::four_sums<Method, false, V>(from, n, frame, factor, static_cast<T*>(nullptr));
    }
    sums.put(row, detail::fold_four_sums<exact>(lanes));
  }
}
// The logarithms of such sums.
template <class Method, simd::has_quarters V, simd::element T>
SIMDACT_LOOP void put_logarithms(short_logarithms<T>& found, std::size_t rows, const short_frames<V>& frames,
                                 const short_sums<V>& sums, row_factor<T> factor) {
  for (std::size_t row = 0; row < rows; row += 4) {
    const V maxima = frames.maxima(row);
    const V term = row_exponential<Method, true>::eval(maxima, frames.quarters(row), factor);
    detail::put_four<V>(found, row, {maxima, V(0)}, sums.four(row), term, factor);
  }
  for (std::size_t row = 0; row < rows; ++row)
    found.maximum[row] = frames.maximum(row);
}

// The logarithms of the classes' probabilities.
template <bool Unit, simd::element T>
SIMDACT_LOOP void map_short_logarithms(const short_logarithms<T>& found, std::size_t n, std::size_t rows,
                                       row_factor<T> factor, const T* x, T* out) {
  const T largest = detail::largest_beside(factor.plain);
  for (std::size_t row = 0; row < rows; row += 4) {
    std::array<log_probability<Unit, T>, 4> map;
    for (std::size_t r = 0; r < 4; ++r)
      map[r] = {factor.plain, {found.maximum[row + r], 0}, found.above[row + r], largest};
    detail::map_four<simd::widest<T>>(map, n, x + row * n, out + row * n);
  }
}

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
