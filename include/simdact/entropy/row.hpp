// SPDX-License-Identifier: BSL-1.0
// The entropy of one row, and its gradient: with d how far a logit lies below the maximum, p its probability, s the sum
// of e^-d and D the sum of p·d,
//   entropy = log s + D,   dx = p·(d - D).
// No term is negative, so that nothing cancels: the entropy of a row with one class that is all but certain too has
// the accuracy of its terms.
#pragma once

#include <simdact/entropy/checks.hpp>
#include <simdact/rows/pieces.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

// A row without a finite maximum: of k classes at +inf the entropy is log k, and no change of a logit changes it; -inf
// everywhere, or a NaN, gives NaN.
template <simd::element T, storable S, storable O>
SIMDACT_COLD T entropy_of_infinite(const S* x, std::size_t n, row_gradient<T, O> gradient) {
  const T infinite = detail::count_infinite<T>(plain_logits<S>{x}, n);
  const bool defined = infinite > 0;
  if (gradient.out != nullptr)
    detail::fill(gradient.out, 0, n, defined ? T(0) : simd::format<T>::nan);
  return !defined ? simd::format<T>::nan : infinite == 1 ? T(0) : simd::negate(log_of_degenerate(T(1) / infinite));
}

// What the logarithm of a row's sum is above the maximum.
template <class Method, simd::element T, storable S>
SIMDACT_INLINE two_parts<strict_double> log_above_maximum_of(const S* x, std::size_t n, const row_total<T>& total,
                                                             const row_factor<T>& factor) {
  class_terms<T> terms = detail::split_sum<Method>(total, total.maximum.high, factor);
  if (detail::loses_others<Method>(n, terms))
    terms.of_others = detail::sum_of_others<Method>(plain_logits<S>{x}, n, total, factor, row_sink<T>{});
  return detail::log_above_maximum<Method>(total, terms, factor);
}

// n > 0. The gradient may go where the logits are.
template <class Method, simd::element T, storable S, storable O>
T entropy_row(const S* x, std::size_t n, row_gradient<T, O> gradient) {
  constexpr row_factor<T> factor = unit_factor<T>;
  const T maximum = row_maximum<T>(plain_logits<S>{x}, n);
  if (!simd::is_finite(maximum))
    return detail::entropy_of_infinite(x, n, gradient);
  const depth_below<T> below{maximum};
  const auto add = [=](auto s, auto e, auto z) SIMDACT_INLINE_LAMBDA { return simd::fma(e, below(z), s); };
  using piece = row_piece<Method, T>;
  piece part;
  sum_of_pieces sum, weighted;
  detail::for_each_piece<piece>(n, [&](std::size_t i, std::size_t size) SIMDACT_INLINE_LAMBDA {
    sum.add(part.make(x + i, size, maximum, factor));
    weighted.add<T>({row_dot<T>(add, size, part.terms(), plain_logits<S>{x + i}), 0});
  });
  const row_total<T> total = sum.by_maximum(maximum);
  const strict_double mean = simd::divide(weighted.value(), sum.value());
  const auto above = detail::log_above_maximum_of<Method>(x, n, total, factor);
  if (gradient.out != nullptr) {
    const over_sum<row_exponential<Method, true>::exact, T> probability{detail::reciprocal(total.sum)};
    const T scale = gradient.scale, distance = static_cast<T>(simd::raw(mean));
    const auto derivative = [=](auto e, auto z) SIMDACT_INLINE_LAMBDA {
      using V = decltype(z);
      return V(scale) * probability(e * (below(z) - V(distance)));
    };
    detail::for_each_piece<piece>(n, [&](std::size_t i, std::size_t size) SIMDACT_INLINE_LAMBDA {
      if (n > piece::most)
        part.make(x + i, size, maximum, factor);
      map_row<T>(derivative, size, gradient.out + i, part.terms(), plain_logits<S>{x + i});
    });
  }
  return static_cast<T>(simd::raw(above.high + (above.low + mean)));
}

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
