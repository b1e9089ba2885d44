// SPDX-License-Identifier: BSL-1.0
// The terms of a row by its maximum, a piece of the row after the other, in memory of their own: of what several sums
// and results are made, each is computed once and read from the nearest cache.
#pragma once

#include <simdact/core/inlined.hpp>
#include <simdact/rows/logsumexp.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

// The sum of pieces' sums.
class sum_of_pieces {
public:
  template <simd::element T>
  SIMDACT_INLINE void add(two_parts<T> piece) {
    sum_ = detail::add_parts(sum_, detail::as_doubles(piece));
  }
  SIMDACT_INLINE strict_double value() const { return sum_.high + sum_.low; }
  SIMDACT_INLINE bool is_finite() const { return simd::is_finite(simd::raw(sum_.high)); }
  // As the sum of a row's terms by its maximum.
  template <simd::element T>
  SIMDACT_INLINE row_total<T> by_maximum(T maximum) const {
    return {detail::narrowed<T>(detail::raw(detail::normalized(sum_.high, sum_.low))), maximum, T(0), {maximum, T(0)}};
  }

private:
  two_parts<strict_double> sum_{strict_double(0), strict_double(0)};
};

template <class Method, simd::element T>
class row_piece {
public:
  static constexpr std::size_t most = 16384 / sizeof(T);

  // Of n logits, at most as many as that. The result is their terms' sum.
  template <storable S>
  SIMDACT_INLINE two_parts<T> make(const S* x, std::size_t n, T maximum, const row_factor<T>& factor) {
    return detail::terms_by_pivot<Method, true>(plain_logits<S>{x}, n, maximum, factor, terms_.data()).sum;
  }
  SIMDACT_INLINE plain_logits<T> terms() const { return {terms_.data()}; }

private:
  alignas(64) std::array<T, most> terms_;
};

// use(i, n) for the pieces [i, i + n) of a row.
template <class Piece, class Use>
SIMDACT_INLINE void for_each_piece(std::size_t length, Use use) {
  for (std::size_t i = 0; i < length; i += Piece::most)
    use(i, detail::smaller(Piece::most, length - i));
}

// How far a logit lies below the maximum of a row, which is finite: a large number instead of what is out of range,
// where the term is 0.
template <simd::element T>
struct depth_below {
  T maximum;
  T least = simd::max(T(0), maximum) - simd::format<T>::largest;

  template <simd::value V>
  SIMDACT_INLINE V operator()(V x) const {
    return V(maximum) - simd::max(V(least), x);
  }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
