// SPDX-License-Identifier: BSL-1.0
// The logarithm of a row's sum, as what it is above the largest logit.
//
// That is log1p(others/term), with the largest logit's own term and the sum of all others. Where the others are fewer
// than the term, it is taken so: nothing of it is lost, however near 1 the probability, and it is 0 for one class.
#pragma once

#include <simdact/log1p/kernels.hpp>
#include <simdact/rows/row.hpp>

SIMDACT_STRICT_BEGIN
namespace simdact::inline SIMDACT_TARGET::detail {

// log(sum·2^exponent) for a normal number's sum in two parts.
//
// sum = 2^k·(1 + t) with t in [-1/4, 1/2], and ln 2 times the exponents has a first part that is exact.
SIMDACT_INLINE two_parts<double> log_of(two_parts<double> sum, double exponent) {
  const auto minus_k =
      static_cast<double>(detail::minus_nearest_exponent<simd::strict<double>>(simd::as_bits(sum.high)));
  const double scaled = simd::scale_by_power_of_two(sum.high, minus_k);
  const double rest = sum.low / sum.high + evaluate<fn::log1p, exponent_split>(scaled - 1);
  const double n = exponent - minus_k, part = simd::product(n, exp_constants<double>::ln2_high);
  const two_parts<double> log = detail::normalized(part, simd::fma(n, exp_constants<double>::ln2_low, rest));
  return n == 0 ? two_parts<double>{rest, 0} : log;
}

// What all other classes add to a row's sum, and the class itself: its term as it went into the sum.
template <simd::element T>
struct class_terms {
  T of_class, of_others;
};

template <simd::element T>
SIMDACT_INLINE class_terms<T> split_sum(two_parts<T> sum, T term) {
  return {term, simd::max(T(0), (sum.high - term) + sum.low)};
}

// x: a logit of the row, or one in two parts.
template <class Method, simd::element T, class X>
SIMDACT_INLINE class_terms<T> split_sum(const row_total<T>& total, X x, const row_factor<T>& factor) {
  const T pivot = total.pivot;
  const T term = detail::takes_directly<Method>(pivot, factor)
                     ? row_exponential<Method, true>::eval(x, detail::make_row_frame<true, T>(pivot, factor), factor)
                     : row_exponential<Method, false>::eval(
                           x, detail::make_row_frame<false, T>(pivot, factor, total.pivot_low), factor);
  return detail::split_sum(total.sum, term);
}

// f·x.
template <simd::element T>
SIMDACT_INLINE two_parts<double> scaled_logit(two_parts<T> x, const row_factor<T>& factor) {
  const double f = factor.plain.high, f_low = factor.plain.low, high = x.high, low = x.low;
  const double product = simd::product(f, high);
  return {product, detail::product_minus(f, high, product) + (simd::product(f_low, high) + simd::product(f, low))};
}

// log of the sum of e^(f·x) over a row, from the sum of its terms by a finite pivot.
template <class Method, simd::element T>
SIMDACT_INLINE two_parts<double> log_of_terms(two_parts<T> sum, two_parts<T> pivot, const row_factor<T>& factor) {
  const double exponent = row_method<Method, T> ? -row_limits<T>::headroom : 0;
  const two_parts<double> parts{sum.high, sum.low};
  if (detail::takes_directly<Method>(pivot.high, factor))
    return detail::log_of(parts, exponent + static_cast<double>(detail::pivot_exponent<true>(pivot.high, factor)));
  return detail::add_parts(detail::scaled_logit(pivot, factor), detail::log_of(parts, exponent));
}
template <class Method, simd::element T>
SIMDACT_INLINE two_parts<T> logsumexp(two_parts<T> sum, T pivot, const row_factor<T>& factor) {
  const auto [high, low] = detail::log_of_terms<Method>(sum, {pivot, 0}, factor);
  return detail::narrowed<T>(detail::normalized(high, low));
}

// The same less f·maximum, which is not negative; terms: of the maximum.
template <class Method, simd::element T>
SIMDACT_INLINE two_parts<double> log_above_maximum(const row_total<T>& total, class_terms<T> terms,
                                                   const row_factor<T>& factor) {
  if (terms.of_others < terms.of_class) {
    const double ratio = static_cast<double>(terms.of_others) / static_cast<double>(terms.of_class);
    return {evaluate<fn::log1p, exponent_split>(ratio), 0};
  }
  if (!detail::takes_directly<Method>(total.pivot, factor)) // the pivot is the maximum, and may be out of range times f
    return detail::log_of({total.sum.high, total.sum.low}, row_method<Method, T> ? -row_limits<T>::headroom : 0);
  const auto [top, top_low] = detail::scaled_logit(total.maximum, factor);
  return detail::add_parts<double>(detail::log_of_terms<Method, T>(total.sum, {total.pivot, 0}, factor),
                                   {simd::negate(top), simd::negate(top_low)});
}

// The logarithm itself, from what it is above: infinite where f·maximum is so large.
template <simd::element T>
SIMDACT_INLINE T logsumexp(two_parts<T> maximum, two_parts<double> above, const row_factor<T>& factor) {
  const two_parts<double> top = detail::scaled_logit(maximum, factor);
  const auto [high, low] = detail::add_parts(top, above);
  return static_cast<T>(top.high - top.high == 0 ? high + low : top.high);
}

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
