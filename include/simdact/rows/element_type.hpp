// SPDX-License-Identifier: BSL-1.0
// One element type for all ranges of a call.
#pragma once

#include <concepts>
#include <ranges>

#include <simdact/simd/value.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// Asked by `if constexpr` before anything else of a call is instantiated, so that the sentence is the only error.
template <class First, class... More>
constexpr bool one_element_type() {
  using T = std::ranges::range_value_t<First>;
  constexpr bool one = simd::element<T> && (std::same_as<T, std::ranges::range_value_t<More>> && ...);
  static_assert(one, "simdact: all ranges of a call have the same element type, float or double");
  return one;
}

} // namespace simdact::inline SIMDACT_TARGET::detail
