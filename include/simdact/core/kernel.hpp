// SPDX-License-Identifier: BSL-1.0
// From a policy to a kernel: which method it means for a function, an element type and this instruction set.
#pragma once

#include <simdact/core/cheapest.hpp>
#include <simdact/simd/group_ops.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// The fallback after a failed choice, so that its sentence is the only error.
template <class Function, class Method, class T>
using or_accurate = std::conditional_t<std::same_as<Method, void>, typename Function::template accurate<T>, Method>;

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
