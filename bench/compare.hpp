// SPDX-License-Identifier: BSL-1.0
// Two runs against one another.
#pragma once

#include <ostream>

#include "results.hpp"

namespace simdact_bench {

// A line for each row of both that is slower or less exact in the newer run, beyond noise, and lines of what makes the
// two hard to compare. Returns how many rows.
// Slower: median and least of the repetitions both grew by more than 5 %, and the newer least is above the older
// median. Less exact: an error on the same inputs grew by more than 1 %.
int compare(std::ostream& out, const run& older, const run& newer);

} // namespace simdact_bench
