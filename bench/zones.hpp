// SPDX-License-Identifier: BSL-1.0
// Errors by the size of the input, as the largest of all tells nothing of most inputs.
#pragma once

#include <array>
#include <cstddef>

#include "accuracy.hpp"

namespace simdact_bench {

// By |x|: the normal numbers below 2^-4, those below 4, the rest, and the subnormal numbers.
enum class zone { near_0, middle, tail, subnormal };
inline constexpr zone all_zones[]{zone::near_0, zone::middle, zone::tail, zone::subnormal};
inline constexpr double middle_from = 0x1p-4, tail_from = 4;

inline const char* name(zone of) {
  return std::array{"near 0", "middle", "tail", "subnormal"}[static_cast<std::size_t>(of)];
}

using errors_by_zone = std::array<errors, std::size(all_zones)>;

} // namespace simdact_bench
