// SPDX-License-Identifier: BSL-1.0
// Buffers of which only the bits are known, as ranges of numbers.
#pragma once

#include <span>

#include <simdact/core/range.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

template <class R>
concept bits_of_sixteen = std::ranges::contiguous_range<R> && std::ranges::sized_range<R> &&
                              sizeof(std::ranges::range_value_t<R>) == 2 &&
                          std::is_integral_v<std::ranges::range_value_t<R>>;

// As writable as the buffer's elements are.
template <class T, bits_of_sixteen R>
auto as_numbers(R&& bits) {
  using number =
      std::conditional_t<std::is_const_v<std::remove_reference_t<std::ranges::range_reference_t<R>>>, const T, T>;
  return std::span<number>(reinterpret_cast<number*>(std::ranges::data(bits)),
                           static_cast<std::size_t>(std::ranges::size(bits)));
}

} // namespace simdact::inline SIMDACT_TARGET::detail
