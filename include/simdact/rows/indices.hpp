// SPDX-License-Identifier: BSL-1.0
// Outputs that hold indices of classes.
#pragma once

#include <concepts>
#include <cstddef>
#include <limits>
#include <ranges>
#include <type_traits>

#include <simdact/core/error.hpp>

namespace simdact::inline SIMDACT_TARGET {

// A range of integers that can be written to.
template <class R>
concept writable_indices =
    std::ranges::contiguous_range<R> && std::ranges::sized_range<R> && std::integral<std::ranges::range_value_t<R>> &&
    !std::same_as<std::ranges::range_value_t<R>, bool> &&
    !std::is_const_v<std::remove_reference_t<std::ranges::range_reference_t<R>>>;

namespace detail {

// Every index of a class must be a number of the type.
template <std::integral Integer>
void check_index_type(const char* function, std::size_t classes) {
  constexpr unsigned long long last = std::numeric_limits<Integer>::max();
  if (classes > last + 1 && last + 1 != 0)
    throw_invalid("simdact::%s: a row has %zu classes; the output's type ends at %llu", function, classes, last);
}

} // namespace detail
} // namespace simdact::inline SIMDACT_TARGET
