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

// log(sum·2^exponent), from log1p(t) of the first part of the sum. ln 2 times the exponents has a first part that is
// exact.
template <simd::value V>
SIMDACT_INLINE two_parts<V> log_from(V log1p_t, two_parts<V> sum, V exponent, V minus_k) {
  const V rest = simd::divide(sum.low, sum.high) + log1p_t;
  const V n = exponent - minus_k, part = n * V(exp_constants<double>::ln2_high);
  const two_parts<V> log = detail::normalized(part, simd::fma(n, V(exp_constants<double>::ln2_low), rest));
  const auto alone = n == V(0);
  return {simd::select(alone, rest, log.high), simd::select(alone, V(0), log.low)};
}
template <simd::value V>
SIMDACT_INLINE two_parts<V> log_of(two_parts<V> sum, V exponent) {
  const auto [minus_k, t] = detail::split_normal(sum.high);
  return detail::log_from(evaluate<fn::log1p, exponent_split>(t), sum, exponent, minus_k);
}

using strict_double = simd::strict<double>;
template <simd::element T>
SIMDACT_INLINE two_parts<strict_double> as_doubles(two_parts<T> x) {
  return {strict_double(x.high), strict_double(x.low)};
}
SIMDACT_INLINE two_parts<double> raw(two_parts<strict_double> x) {
  return {simd::raw(x.high), simd::raw(x.low)};
}

// What all other classes add to a row's sum, and the class itself: its term as it went into the sum.
template <simd::value V>
struct class_terms {
  V of_class, of_others;
};

template <simd::value V>
SIMDACT_INLINE class_terms<V> split_sum(two_parts<V> sum, V term) {
  return {term, simd::max(V(0), (sum.high - term) + sum.low)};
}

// x: a logit of the row, or one in two parts. Not inlined, as what follows of one row is not: it runs once a row, and
// each of its callers would hold a copy.
template <class Method, simd::element T, class X>
[[gnu::noinline, gnu::flatten]] class_terms<T> split_sum(const row_total<T>& total, X x, const row_factor<T>& factor) {
  const T pivot = total.pivot;
  const T term = detail::takes_directly<Method>(pivot, factor)
                     ? row_exponential<Method, true>::eval(x, detail::make_row_frame<true, T>(pivot, factor), factor)
                     : row_exponential<Method, false>::eval(
                           x, detail::make_row_frame<false, T>(pivot, factor, total.pivot_low), factor);
  return detail::split_sum(total.sum, term);
}

// f·x.
template <simd::value V, simd::element T>
SIMDACT_INLINE two_parts<V> scaled_logit(two_parts<V> x, const row_factor<T>& factor) {
  const V f(factor.plain.high), f_low(factor.plain.low);
  const V product = f * x.high;
  return {product, detail::product_minus(f, x.high, product) + (f_low * x.high + f * x.low)};
}

// Of a direct row's terms: what 2 is raised to beside them.
template <simd::value V, simd::element T>
SIMDACT_INLINE V direct_exponent(V pivot, const row_factor<T>& factor) {
  return detail::pivot_exponent<true>(pivot, factor) - V(row_limits<T>::headroom);
}

// Of one whose pivot is subtracted, and of terms by another method of exp, which have no headroom.
template <class Method, simd::element T>
inline constexpr T indirect_exponent = row_method<Method, T> ? T(-row_limits<T>::headroom) : T(0);

// log of the sum of e^(f·x) over a row, from the sum of its terms by a finite pivot.
template <class Method, simd::element T>
SIMDACT_INLINE two_parts<T> logsumexp(two_parts<T> sum, T pivot, const row_factor<T>& factor) {
  const auto parts = detail::as_doubles(sum);
  const bool direct = detail::takes_directly<Method>(pivot, factor);
  const strict_double exponent(direct ? detail::direct_exponent(pivot, factor) : detail::indirect_exponent<Method, T>);
  two_parts<strict_double> log = detail::log_of(parts, exponent);
  if (!direct)
    log = detail::add_parts(detail::scaled_logit(detail::as_doubles<T>({pivot, 0}), factor), log);
  return detail::narrowed<T>(detail::raw(detail::normalized(log.high, log.low)));
}

// The same less `top`, which is not negative: f·maximum of a direct row, 0 of one whose terms have the maximum
// subtracted. In doubles, of one row or of a row a lane.
template <simd::value V>
SIMDACT_INLINE two_parts<V> log_above_maximum(class_terms<V> terms, two_parts<V> sum, V exponent, two_parts<V> top) {
  const auto fewer = terms.of_others < terms.of_class;
  const auto [minus_k, t] = detail::split_normal(sum.high);
  const V log =
      evaluate<fn::log1p, exponent_split>(simd::select(fewer, simd::divide(terms.of_others, terms.of_class), t));
  const two_parts<V> above = detail::add_parts<V>(detail::log_from(log, sum, exponent, minus_k),
                                                  {simd::negate(top.high), simd::negate(top.low)});
  return {simd::select(fewer, log, above.high), simd::select(fewer, V(0), above.low)};
}

// Of one row, by its pivot; terms: of the maximum. A pivot that is not direct is the maximum, and may be out of range
// times f.
template <class Method, simd::element T>
[[gnu::noinline, gnu::flatten]] two_parts<strict_double>
log_above_maximum(const row_total<T>& total, class_terms<T> terms, const row_factor<T>& factor) {
  const bool direct = detail::takes_directly<Method>(total.pivot, factor);
  const T exponent = direct ? detail::direct_exponent(total.pivot, factor) : detail::indirect_exponent<Method, T>;
  const two_parts<T> maximum = direct ? total.maximum : two_parts<T>{0, 0};
  return detail::log_above_maximum<strict_double>({strict_double(terms.of_class), strict_double(terms.of_others)},
                                                  detail::as_doubles(total.sum), strict_double(exponent),
                                                  detail::scaled_logit(detail::as_doubles(maximum), factor));
}

// The logarithm itself, from what it is above, f·maximum: infinite where that is so large.
template <simd::value V>
SIMDACT_INLINE V logsumexp_above(two_parts<V> top, two_parts<V> above) {
  const auto finite = simd::finite(top.high);
  const auto [high, low] =
      detail::add_parts<V>({simd::select(finite, top.high, V(0)), simd::select(finite, top.low, V(0))}, above);
  return simd::select(finite, high + low, top.high);
}
template <simd::element T>
SIMDACT_INLINE T logsumexp(two_parts<T> maximum, two_parts<strict_double> above, const row_factor<T>& factor) {
  return static_cast<T>(detail::logsumexp_above(detail::scaled_logit(detail::as_doubles(maximum), factor), above));
}

} // namespace simdact::inline SIMDACT_TARGET::detail
SIMDACT_STRICT_END
