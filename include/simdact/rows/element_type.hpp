// SPDX-License-Identifier: BSL-1.0
// What the ranges of a call may hold beside one another.
#pragma once

#include <simdact/core/array.hpp>

namespace simdact::inline SIMDACT_TARGET::detail {

// Asked by `if constexpr` before anything else of a call is instantiated, so that the sentence is the only error.
template <class... Ranges>
constexpr bool one_computed_type() {
  constexpr bool one = computed_in_one_type<Ranges...>;
  static_assert(one, "simdact: all ranges of a call are of double, or each of float or of sixteen bits");
  return one;
}

} // namespace simdact::inline SIMDACT_TARGET::detail
