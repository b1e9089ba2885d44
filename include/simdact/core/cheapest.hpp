// SPDX-License-Identifier: BSL-1.0
// The kernels that a function has, what is known of each, and which is the cheapest within a budget.
#pragma once

#include <concepts>
#include <limits>

#include <simdact/bound.hpp>
#include <simdact/core/method_list.hpp>
#include <simdact/fn.hpp>
#include <simdact/policy.hpp>
#include <simdact/simd/price.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// Specialised by each method: static eval(V) for every value V, and its work as operations. One that is made of another
// function's kernel by the same method names that function as its core.
template <class Function, class Method>
struct kernel;

template <class Function, class Method>
inline constexpr bool is_listed = detail::is_among<Method>(typename Function::methods{});

template <class Function, class Method>
inline constexpr bool has_any_record = has_record<Function, Method, float> || has_record<Function, Method, double> ||
                                       has_record<Function, Method, bfloat16>;

// Whether a method has a kernel of a function for an element type: one with a record, even an empty one; one made of a
// kernel that there is; and one that is listed and has no record yet.
// An element type of sixteen bits takes every kernel for floats, whose result is rounded, and accurate, a method of its
// own: nearest.hpp.
template <class Function, class Method, class T>
inline constexpr bool has_kernel = [] {
  if constexpr (simd::narrow<T>)
    return has_record<Function, Method, T> || std::same_as<Method, accurate> || has_kernel<Function, Method, float>;
  else if constexpr (has_record<Function, Method, T> || !std::is_floating_point_v<T> ||
                     !detail::is_listed<Function, Method>)
    return has_record<Function, Method, T>;
  else if constexpr (requires { typename kernel<Function, Method>::core; })
    return has_kernel<typename kernel<Function, Method>::core, Method, T>;
  else
    return !detail::has_any_record<Function, Method>;
}();

// For a function whose best kernel is the same on every instruction set.
template <class Method>
struct tiers {
  template <class T>
  using accurate = Method;
  template <class T>
  using reproducible = Method;
};

template <class Function, class Method, class T>
inline constexpr bool is_measured = stated<Function, Method, T>.measured();
template <class Function, class T>
inline constexpr bool is_measured<Function, void, T> = true;

// Whether a kernel for sixteen bits is one for floats, whose result is rounded.
template <class Function, class Method, class T>
concept rounds_floats = simd::narrow<T> && !has_record<Function, Method, T> && !std::same_as<Method, accurate>;

template <class Function, class Method, class T>
  requires rounds_floats<Function, Method, T>
inline constexpr bool is_measured<Function, Method, T> = is_measured<Function, Method, float>;

// The bound of a float, once it is rounded, and that of the nearest number of sixteen bits.
// derivation: in ULP, half of one and the float's own error. The number nearest to the float y is no farther from it
// than the one nearest to the exact result, which is within nearest.max_abs + b.max_abs of y; b.max_abs more is between
// y and the exact result. A step down of a float may be one between two of sixteen bits.
constexpr bound rounded_once(const bound& b, const bound& nearest, double ulps_in_one) {
  return {.max_ulp = 0.5 + b.max_ulp / ulps_in_one,
          .max_ulp_at = b.max_ulp_at,
          .max_abs = nearest.max_abs + 2 * b.max_abs,
          .max_abs_at = b.max_abs_at,
          .max_step_down = b.monotone() ? 0 : 1 + b.max_step_down / ulps_in_one,
          .max_step_down_at = b.max_step_down_at,
          .odd = b.odd,
          .bounded = b.bounded};
}
template <class Function, class Method, class T>
  requires rounds_floats<Function, Method, T>
inline constexpr bound build_bound<Function, Method, T> = detail::rounded_once(
    build_bound<Function, Method, float>, stated<Function, accurate, T>.fused, simd::float_ulps<T>);

// Correct rounding, by doubles, is for budgets that nothing else keeps.
template <class Function, class Method, class T>
inline constexpr double price_of = simd::price<simd::computed_t<T>>(kernel<Function, Method>::work);
template <class Function, class T>
inline constexpr double price_of<Function, correctly_rounded, T> = std::numeric_limits<double>::infinity();

// The cheapest method of a list that a predicate on its bound accepts; void if there is none. One that was never
// measured is chosen before all, as the choice of a method says what to do about it.
template <class Function, class T, class Accepts, class Best, class... Methods>
struct cheapest {
  using type = Best;
};

template <class Function, class T, class Accepts, class Best, class Method, class... Rest>
struct cheapest<Function, T, Accepts, Best, Method, Rest...> {
  static constexpr bool better = [] {
    if constexpr (!has_kernel<Function, Method, T> || !is_measured<Function, Best, T>)
      return false;
    else if constexpr (!is_measured<Function, Method, T>)
      return true;
    else if constexpr (!Accepts::accepts(build_bound<Function, Method, T>))
      return false;
    else if constexpr (std::same_as<Best, void>)
      return true;
    else
      return price_of<Function, Method, T> < price_of<Function, Best, T>;
  }();
  using type = typename cheapest<Function, T, Accepts, std::conditional_t<better, Method, Best>, Rest...>::type;
};

template <class Function, class T, class Accepts, class List = typename Function::methods>
struct cheapest_of;

template <class Function, class T, class Accepts, class... Methods>
struct cheapest_of<Function, T, Accepts, method_list<Methods...>> {
  using type = typename cheapest<Function, T, Accepts, void, Methods...>::type;
};

template <error_limit Limit>
struct within_abs {
  static constexpr bool accepts(const bound& b) { return b.max_abs <= Limit.value(); }
};

template <error_limit Limit>
struct within_ulp {
  static constexpr bool accepts(const bound& b) { return b.max_ulp <= Limit.value(); }
};

} // namespace simdact::inline SIMDACT_TARGET::detail
