// SPDX-License-Identifier: BSL-1.0
// Lists of methods, as types.
#pragma once

#include <concepts>
#include <type_traits>

#include <simdact/simd/config.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// The methods of a function, for whoever walks them: budgets, tests, benchmarks, the README's table.
template <class... Methods>
struct method_list {};

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

// The methods of the first list, then those of the second that the first has not.
template <class First, class Second>
using join = decltype(detail::join_lists(First{}, Second{}));

template <class Method, class... Methods>
constexpr bool is_among(method_list<Methods...>) {
  return (std::same_as<Method, Methods> || ...);
}

} // namespace simdact::inline SIMDACT_TARGET::detail
