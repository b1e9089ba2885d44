// SPDX-License-Identifier: BSL-1.0
// The cost of a call where the array is short, beside that of the vectors which its elements fill.
#pragma once

#include <ostream>

#include "measure.hpp"

namespace simdact_bench {

// With --full, as far as floats in the L1 cache, normal inputs and these policies are selected.
void add_calls(suite& all);

// A line for each function, method and length; the time of a vector is that of the function's row in the L1 cache.
void print_calls(std::ostream& out, const suite& all, const measurement& measured);

} // namespace simdact_bench
