// SPDX-License-Identifier: BSL-1.0
// Which tiers and budgets of a function have a row: those that mean a method of their own; and what is stated of it.
#pragma once

#include <concepts>
#include <optional>

#include <simdact/accuracy.hpp>

#include "suite.hpp"

namespace simdact_bench {

namespace act = simdact;

// Whether some kernel is within a budget on this instruction set. A tier other than fast always has one.
template <class Function, class Policy, class T>
inline constexpr bool affordable = true;

template <class Function, class T, class Accepts>
inline constexpr bool some_kernel = !std::same_as<typename act::detail::cheapest_of<Function, T, Accepts>::type, void>;

template <class Function, act::error_limit Limit, class T>
inline constexpr bool affordable<Function, act::max_abs<Limit>, T> =
    some_kernel<Function, T, act::detail::within_abs<Limit>>;

template <class Function, act::error_limit Limit, class T>
inline constexpr bool affordable<Function, act::max_ulp<Limit>, T> =
    some_kernel<Function, T, act::detail::within_ulp<Limit>>;

template <class Function, class T>
inline constexpr bool affordable<Function, act::fast, T> =
    affordable<Function, typename act::detail::fast_budget<Function>::type, T>;

// The method that a tier means, or void.
template <class Function, class Policy, class T>
struct meaning {
  using type = void;
};

template <class Function, class Policy, class T>
  requires affordable<Function, Policy, T>
struct meaning<Function, Policy, T> {
  using type = act::detail::chosen_method<Function, Policy, T>;
};

template <class Function, class Policy, class T>
using meant = typename meaning<Function, Policy, T>::type;

template <class Policy>
inline constexpr const char* tier_name = "";
template <>
inline constexpr const char* tier_name<act::accurate> = "accurate";
template <>
inline constexpr const char* tier_name<act::reproducible> = "reproducible";
template <>
inline constexpr const char* tier_name<act::fast> = "fast";
template <>
inline constexpr const char* tier_name<act::max_abs<1e-3>> = "max_abs<1e-3>";
template <>
inline constexpr const char* tier_name<act::max_abs<1e-6>> = "max_abs<1e-6>";
template <>
inline constexpr const char* tier_name<act::max_ulp<4>> = "max_ulp<4>";

// Calls visitor.operator()<Policy>() for each tier that means something else than those before it.
template <class Function, class T, class... Before>
struct tiers {
  template <class Policy, class... Rest, class Visitor>
  static void visit(Visitor visitor) {
    using method = meant<Function, Policy, T>;
    if constexpr (!std::same_as<method, void> && !(std::same_as<method, meant<Function, Before, T>> || ...))
      visitor.template operator()<Policy>();
    if constexpr (sizeof...(Rest) > 0)
      tiers<Function, T, Before..., Policy>::template visit<Rest...>(visitor);
  }
};

// The tier whose row stands for this one.
template <class Function, class Policy, class T>
inline constexpr const char* tier_of_row =
    std::same_as<meant<Function, Policy, T>, void> ||
            std::same_as<meant<Function, Policy, T>, meant<Function, act::accurate, T>>
        ? tier_name<act::accurate>
        : tier_name<Policy>;

// A method is the same on all targets, and so is what reproducible means; other tiers and budgets choose by the target.
// The nearest number needs no FMA.
template <class Policy, class T>
inline constexpr same_bits promised_bits = same_bits::with_fma;
template <class T>
inline constexpr same_bits promised_bits<act::accurate, T> =
    act::simd::narrow<T> ? same_bits::everywhere : same_bits::here;
template <class T>
inline constexpr same_bits promised_bits<act::fast, T> = same_bits::here;
template <act::error_limit Limit, class T>
inline constexpr same_bits promised_bits<act::max_abs<Limit>, T> = same_bits::here;
template <act::error_limit Limit, class T>
inline constexpr same_bits promised_bits<act::max_ulp<Limit>, T> = same_bits::here;
template <class T>
inline constexpr same_bits promised_bits<act::correctly_rounded, T> = same_bits::everywhere;

// What the library states of a function under a policy, or nothing.
template <class Function, class Policy, class T>
std::optional<guarantee> stated() {
  constexpr act::bound b = act::accuracy<Function, Policy, T>;
  if (!b.measured())
    return std::nullopt;
  return guarantee{b.max_ulp, b.max_ulp_at, b.max_abs, b.max_abs_at,
                   b.odd,     b.monotone(), b.bounded, promised_bits<Policy, T>};
}

} // namespace simdact_bench
