// SPDX-License-Identifier: BSL-1.0
// From a policy to a kernel: which method it means for a function, an element type and this instruction set.
#pragma once

#include <concepts>

#include <simdact/bound.hpp>
#include <simdact/fn.hpp>
#include <simdact/policy.hpp>
#include <simdact/simd/price.hpp>

namespace simdact::inline SIMDACT_TARGET {

// Specialised by each method: static eval(V) for every value V, and its work as operations.
template <class Function, class Method>
struct kernel;

// The methods of a function, for whoever walks them: budgets, tests, benchmarks, the README's table.
template <class... Methods>
struct method_list {};

namespace detail {

template <class List, class... More>
struct joined;

template <class... Methods>
struct joined<method_list<Methods...>> {
  using type = method_list<Methods...>;
};

template <class... Methods, class Next, class... Rest>
struct joined<method_list<Methods...>, Next, Rest...>
    : joined<std::conditional_t<(std::same_as<Methods, Next> || ...), method_list<Methods...>,
                                method_list<Methods..., Next>>,
             Rest...> {};

template <class First, class... More>
auto join_lists(First, method_list<More...>) -> typename joined<First, More...>::type;

} // namespace detail

// The methods of the first list, then those of the second that the first has not.
template <class First, class Second>
using join = decltype(detail::join_lists(First{}, Second{}));

// For a function whose best kernel is the same on every instruction set.
template <class Method>
struct tiers {
  template <class T>
  using accurate = Method;
  template <class T>
  using reproducible = Method;
};

namespace detail {

// The fallback after a failed choice, so that its sentence is the only error.
template <class Function, class Method, class T>
using or_accurate = std::conditional_t<std::same_as<Method, void>, typename Function::template accurate<T>, Method>;

// The cheapest method of a list that a predicate on its bound accepts; void if there is none.
template <class Function, class T, class Accepts, class Best, class... Methods>
struct cheapest {
  using type = Best;
};

template <class Function, class T, class Accepts, class Best, class Method, class... Rest>
struct cheapest<Function, T, Accepts, Best, Method, Rest...> {
  static constexpr bool better = [] {
    if constexpr (!has_kernel<Function, Method, T>)
      return false;
    else if constexpr (!Accepts::accepts(build_bound<Function, Method, T>))
      return false;
    else if constexpr (std::same_as<Best, void>)
      return true;
    else
      return simd::price<T>(kernel<Function, Method>::work) < simd::price<T>(kernel<Function, Best>::work);
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
  static_assert(sizeof(Policy) > 0);
  static_assert(has_kernel<Function, Policy, T>,
                "simdact: this function has no kernel by this method for this element type; its file kernels.hpp lists "
                "the methods, and accurate, fast, reproducible, max_ulp<N> and max_abs<E> choose among them");
  using method = or_accurate<Function, std::conditional_t<has_kernel<Function, Policy, T>, Policy, void>, T>;
};

template <class Function, class T>
struct choice<Function, accurate, T> : choice<Function, typename Function::template accurate<T>, T> {};

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
  using method = or_accurate<Function, cheapest, T>;
  static_assert(!std::same_as<cheapest, void>,
                "simdact: no kernel of this function keeps that absolute error on this instruction set; accurate is "
                "the closest");
};

template <class Function, class T, error_limit Limit>
struct choice<Function, max_ulp<Limit>, T> {
  using cheapest = typename cheapest_of<Function, T, within_ulp<Limit>>::type;
  using method = or_accurate<Function, cheapest, T>;
  static_assert(!std::same_as<cheapest, void>,
                "simdact: no kernel of this function keeps that many ULP on this instruction set; accurate is the "
                "closest");
};

} // namespace detail

template <class Function, class Policy, class T>
using chosen_method = typename detail::choice<Function, Policy, T>::method;

// The whole path of a value: policy, method, kernel. Parameters of the function follow the value.
template <class Function, class Policy, simd::value V, class... Parameters>
SIMDACT_INLINE constexpr V evaluate(V x, Parameters... parameters) noexcept {
  return simd::strictly<V>(
      []<class S>(S s, std::same_as<S> auto... p) SIMDACT_INLINE_LAMBDA {
        return kernel<Function, chosen_method<Function, Policy, simd::element_t<S>>>::eval(s, p...);
      },
      x, V(parameters)...);
}

} // namespace simdact::inline SIMDACT_TARGET
