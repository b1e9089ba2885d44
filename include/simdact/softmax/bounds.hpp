// SPDX-License-Identifier: BSL-1.0
// How exact softmax, log_softmax and logsumexp are, as accuracy<fn::softmax, fast, float>: of one number of a row, for
// logits in [-100, 100] and rows of any length that memory has room for.
#pragma once

#include <simdact/accuracy.hpp>
#include <simdact/rows/methods.hpp>

namespace simdact::inline SIMDACT_TARGET {

namespace fn {
struct softmax;
struct log_softmax;
struct logsumexp;
} // namespace fn

namespace detail {

// Of results below `most`, rounded from a float's.
template <simd::narrow T>
constexpr bound rounded_bound(bound of_float, double most) {
  constexpr double steps = simd::float_ulps<T>;
  return {.max_ulp = of_float.max_ulp / steps + 0.5,
          .max_abs = of_float.max_abs + 0.5 * most * steps * ulp_below_one<float>,
          .bounded = true};
}

// A relative error is at most that many half ULP of the result, and no probability is above 1.
template <class Policy, simd::element T>
constexpr bound softmax_bound() {
  detail::check_row_policy<Policy, T>();
  constexpr double relative = relative_row_error<row_method_of<Policy, T>, T>;
  static_assert(!row_choice<Policy, T>::met || relative >= 0,
                "simdact: no error of softmax is stated for this method; rows/methods.hpp has those that are");
  return {.max_ulp = relative / ulp_below_one<T>, .max_abs = relative, .bounded = true};
}

// The logarithms are within 2 ULP of max(1, |result|), and no result reaches `most`, a power of two.
template <class Policy, simd::element T>
constexpr bound logarithm_bound(double max_ulp, double most) {
  detail::check_row_policy<Policy, T>();
  static_assert(!row_choice<Policy, T>::met || std::same_as<row_method_of<Policy, T>, cody_waite>,
                "simdact: no error of logarithms is stated for this method; accurate and reproducible have one");
  return {.max_ulp = max_ulp, .max_abs = 2 * most * ulp_below_one<T>, .bounded = true};
}

template <class Policy, simd::narrow T>
constexpr bound softmax_bound() {
  return detail::rounded_bound<T>(detail::softmax_bound<Policy, float>(), 1);
}
template <class Policy, simd::narrow T>
constexpr bound logarithm_bound(double max_ulp, double most) {
  return detail::rounded_bound<T>(detail::logarithm_bound<Policy, float>(max_ulp, most), most);
}

} // namespace detail

template <class Policy, class T>
inline constexpr bound accuracy<fn::softmax, Policy, T> = detail::softmax_bound<Policy, T>();

// 4 ULP of its own for the likeliest class, however near 0; all others are below -1/2, where 2 ULP of 1 are 4.
template <class Policy, class T>
inline constexpr bound accuracy<fn::log_softmax, Policy, T> = detail::logarithm_bound<Policy, T>(4, 256);

// Next to 0 its ULP shrinks to nothing.
template <class Policy, class T>
inline constexpr bound
    accuracy<fn::logsumexp, Policy, T> = detail::logarithm_bound<Policy, T>(simd::format<double>::infinity, 128);

} // namespace simdact::inline SIMDACT_TARGET
