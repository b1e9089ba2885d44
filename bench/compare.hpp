// SPDX-License-Identifier: BSL-1.0
// Two runs against one another.
#pragma once

#include <ostream>

#include "results.hpp"

namespace simdact_bench {

// A line for each loss of a row of both in the newer run, beyond noise, and lines of what makes the two hard to
// compare. Returns how many rows have any. Slower: median and least of the repetitions both grew by more than 5 %, and
// the newer least is above the older median. Less exact: an error on the same inputs, the largest or the mean, or a
// stated bound grew by more than 1 %. Also a guarantee of shape that is gone, and special values that are wrong in
// another way.
int compare(std::ostream& out, const run& older, const run& newer);

} // namespace simdact_bench
