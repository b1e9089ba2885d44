// SPDX-License-Identifier: BSL-1.0
// What a policy means for rows: a method of exp, whose exponentials a probability is a quotient of; and how exact a
// probability is by each method that a budget chooses among.
#pragma once

#include <simdact/exp/kernels.hpp>
#include <simdact/rows/polynomial.hpp>
#include <simdact/softcap/kernels.hpp>

namespace simdact::inline SIMDACT_TARGET {

// The largest error of a probability relative to the exact softmax of the given logits, for logits in [-100, 100]; of
// cody_waite it is in units of the element type's 2^-p for p bits, half an ULP where an ULP is largest. Negative where
// none is stated. accuracy<fn::softmax, Policy, T> says the same as a bound.
template <class Method>
inline constexpr double softmax_error = -1;
template <>
inline constexpr double softmax_error<minimax<2>> = 3.6e-3;
template <>
inline constexpr double softmax_error<minimax<3>> = 1.6e-4;
template <>
inline constexpr double softmax_error<minimax<4>> = 5.8e-6;
template <>
inline constexpr double softmax_error<minimax<5>> = 6e-7;
template <>
inline constexpr double softmax_error<cody_waite> = 4;
template <>
inline constexpr double softmax_error<schraudolph> = 7e-2;

namespace detail {

// An ULP of a number in [1/2, 1).
template <simd::element T>
inline constexpr double ulp_below_one = 0.5 / static_cast<double>(simd::integer_grid<T>);

template <class Method, simd::element T>
inline constexpr double
    relative_row_error = (std::same_as<Method, cody_waite> ? ulp_below_one<T> : 1.0) * softmax_error<Method>;

// The first method within an error, void if none is.
template <simd::element T, class... CheapestFirst>
struct row_methods {
  template <error_limit Relative>
  using within = void;
};
template <simd::element T, class Method, class... Dearer>
struct row_methods<T, Method, Dearer...> {
  template <error_limit Relative>
  using within = std::conditional_t<relative_row_error<Method, T> <= Relative.value(), Method,
                                    typename row_methods<T, Dearer...>::template within<Relative>>;
};

template <simd::element T, error_limit Relative>
struct row_budget {
  using cheapest =
      typename row_methods<T, minimax<2>, minimax<3>, minimax<4>, minimax<5>, cody_waite>::template within<Relative>;
  static constexpr bool met = !std::same_as<cheapest, void>;
  using method = std::conditional_t<std::same_as<cheapest, void>, cody_waite, cheapest>;
};

struct exact_rows {
  static constexpr bool met = true;
  using method = cody_waite;
};
struct fast_rows {
  static constexpr bool met = true;
  using method = minimax<5>;
};

// A method of exp, or what stands in for one that it has not.
template <class Policy, simd::element T>
struct row_choice {
  static constexpr bool met = has_kernel<fn::exp, Policy, T>;
  using method = std::conditional_t<has_kernel<fn::exp, Policy, T>, Policy, cody_waite>;
};
template <simd::element T>
struct row_choice<accurate, T> : exact_rows {};
template <simd::element T>
struct row_choice<reproducible, T> : exact_rows {};
template <simd::element T>
struct row_choice<fast, T> : fast_rows {};
// A sum of exponentials that are rounded to floats is not the float nearest to the sum.
template <simd::element T>
struct row_choice<correctly_rounded, T> {
  static constexpr bool met = false;
  using method = cody_waite;
};
// A probability is at most 1, so that a relative budget keeps an absolute one.
template <error_limit Limit, simd::element T>
struct row_choice<max_abs<Limit>, T> : row_budget<T, Limit> {};
template <error_limit Limit, simd::element T>
struct row_choice<max_ulp<Limit>, T> : row_budget<T, error_limit(Limit.value() * ulp_below_one<T>)> {};

template <class Policy, simd::element T>
using row_method_of = typename row_choice<Policy, T>::method;

// In a function of its own: clang takes no type from a class whose static_assert fails, and would go on to errors that
// tell a user nothing.
template <class Policy, simd::element T>
SIMDACT_INLINE constexpr void check_row_policy() {
  static_assert(
      row_choice<Policy, T>::met,
      "simdact: rows have no method for this policy; accurate, within 4 ULP, is the closest, and exp/kernels.hpp "
      "lists those with a name");
}

// The method by which a soft limit of the logits goes: the policy's own if tanh has it, else the accurate one.
template <class Policy, class T>
using row_cap_method = typename choice<
    fn::softcap,
    std::conditional_t<std::same_as<Policy, reproducible> || has_kernel<fn::softcap, Policy, T>, Policy, accurate>,
    T>::method;

} // namespace detail
} // namespace simdact::inline SIMDACT_TARGET
