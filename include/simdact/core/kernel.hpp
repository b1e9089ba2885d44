// SPDX-License-Identifier: BSL-1.0
// From a policy to a kernel: which method it means for a function, an element type and this instruction set.
#pragma once

#include <concepts>
#include <limits>

#include <simdact/bound.hpp>
#include <simdact/core/method_list.hpp>
#include <simdact/fn.hpp>
#include <simdact/policy.hpp>
#include <simdact/simd/group_ops.hpp>
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

// The fallback after a failed choice, so that its sentence is the only error.
template <class Function, class Method, class T>
using or_accurate = std::conditional_t<std::same_as<Method, void>, typename Function::template accurate<T>, Method>;

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

template <class Function, class Policy, class T>
struct choice {
  static_assert(sizeof(Policy) > 0); // a policy's own assertion comes first
  static constexpr bool exists = has_kernel<Function, Policy, T>;
  // Before the assertions: clang instantiates no member behind one that fails.
  using method = or_accurate<Function, std::conditional_t<exists, Policy, void>, T>;
  static_assert(exists,
                "simdact: this function has no kernel by this method for this element type; its file kernels.hpp lists "
                "the methods, and accurate, fast, reproducible, max_ulp<N> and max_abs<E> choose among them");
  static_assert(!exists || is_measured<Function, Policy, T>,
                "simdact: the bound of this function by this method was never measured: build the target "
                "survey_<function>, and tests/fit/state_bounds.py states what it prints; see README, 'Add a method'");
};

template <class Function, class T>
struct choice<Function, accurate, T> : choice<Function, typename Function::template accurate<T>, T> {};

// A method too, of floats.
template <class Function, class T>
struct choice<Function, correctly_rounded, T> {
  static constexpr bool exists = has_kernel<Function, correctly_rounded, T>;
  using method = or_accurate<Function, std::conditional_t<exists, correctly_rounded, void>, T>;
  static_assert(
      !std::same_as<T, double>,
      "simdact: correctly_rounded is for floats, whose inputs can all be tried; of doubles nothing is proven");
  static_assert(exists || std::same_as<T, double>,
                "simdact: a function of a parameter is not correctly_rounded, as its inputs cannot all be tried with "
                "every parameter; nor is one in whose file kernels.hpp no method of that name is listed");
};

template <class Function, class T>
struct choice<Function, reproducible, T> : choice<Function, typename Function::template reproducible<T>, T> {};

// An absolute budget, unless the function has one of its own.
template <class Function>
struct fast_budget {
  using type = max_abs<1e-4>;
};

template <class Function>
  requires requires {
    typename Function::fast;
  }
struct fast_budget<Function> {
  using type = typename Function::fast;
};

template <class Function, class T>
struct choice<Function, fast, T> : choice<Function, typename fast_budget<Function>::type, T> {};

template <class Function, class T, error_limit Limit>
struct choice<Function, max_abs<Limit>, T> {
  using cheapest = typename cheapest_of<Function, T, within_abs<Limit>>::type;
  using method = typename choice<Function, or_accurate<Function, cheapest, T>, T>::method;
  static_assert(!std::same_as<cheapest, void>,
                "simdact: no kernel of this function keeps that absolute error on this instruction set; accurate is "
                "the closest");
};

template <class Function, class T, error_limit Limit>
struct choice<Function, max_ulp<Limit>, T> {
  using cheapest = typename cheapest_of<Function, T, within_ulp<Limit>>::type;
  using method = typename choice<Function, or_accurate<Function, cheapest, T>, T>::method;
  static_assert(!std::same_as<cheapest, void>,
                "simdact: no kernel of this function keeps that many ULP on this instruction set; accurate is the "
                "closest");
};

// Of sixteen bits the tiers are: accurate, the nearest number, which is the same on all targets; fast, a float's kernel
// within half an ULP of the sixteen bits, which makes it one with the rounding.
template <class Function, simd::narrow T>
struct choice<Function, accurate, T> {
  using method = accurate;
};
template <class Function, simd::narrow T>
struct choice<Function, reproducible, T> : choice<Function, accurate, T> {};
template <class Function, simd::narrow T>
struct choice<Function, correctly_rounded, T> : choice<Function, accurate, T> {};

template <class Function, simd::narrow T>
struct choice<Function, fast, T> {
  using cheapest = typename cheapest_of<Function, float, within_ulp<error_limit(simd::float_ulps<T> / 2)>>::type;
  using method = std::conditional_t<std::same_as<cheapest, void>, accurate, cheapest>;
};

// A budget is one for the rounded result.
template <class Function, simd::narrow T, class Accepts>
struct choice_within {
  using cheapest = typename cheapest_of<Function, T, Accepts>::type;
  static constexpr bool nearest_accepted = Accepts::accepts(build_bound<Function, accurate, T>);
  using method = std::conditional_t<std::same_as<cheapest, void>, accurate, cheapest>;
  static_assert(
      !std::same_as<cheapest, void> || nearest_accepted,
      "simdact: the nearest number of sixteen bits, which accurate is, is farther from the function than that");
};
template <class Function, simd::narrow T, error_limit Limit>
struct choice<Function, max_abs<Limit>, T> : choice_within<Function, T, within_abs<Limit>> {};
template <class Function, simd::narrow T, error_limit Limit>
struct choice<Function, max_ulp<Limit>, T> : choice_within<Function, T, within_ulp<Limit>> {};

template <class Function, class Policy, class T>
using chosen_method = typename detail::choice<Function, Policy, simd::stored_t<T>>::method;

// The whole path of a value: policy, method, kernel. Parameters of the function follow the value.
template <class Function, class Policy, simd::value V, class... Parameters>
  requires(!simd::narrow<V>)
SIMDACT_INLINE constexpr V evaluate(V x, Parameters... parameters) noexcept {
  return simd::strictly<V>(
      []<class S>(S s, std::same_as<S> auto... p) SIMDACT_INLINE_LAMBDA {
        return kernel<Function, chosen_method<Function, Policy, simd::element_t<S>>>::eval(s, p...);
      },
      x, V(parameters)...);
}

} // namespace simdact::inline SIMDACT_TARGET::detail
