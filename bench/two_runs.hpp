// SPDX-License-Identifier: BSL-1.0
// How far the medians of two passes of a run are from one another.
#pragma once

#include <optional>
#include <string>

#include "results.hpp"

namespace simdact_bench {

// Of the larger median over the smaller one, less 1, over the rows.
struct difference {
  double median, most_of_twenty, most; // below it are half, 19 in 20 and all rows
  std::string row;                     // where it is the most
};

// Nothing if there was one pass.
std::optional<difference> difference_of(const std::vector<result>& results);

std::string sentence(const difference& found);

} // namespace simdact_bench
