// SPDX-License-Identifier: BSL-1.0
// The table on the terminal.
#pragma once

#include <ostream>

#include "measure.hpp"

namespace simdact_bench {

// One block for each function, type, size and input, its rows from the fastest to the slowest.
void print_table(std::ostream& out, const suite& all, const measurement& measured);

// A line for each function and type: accurate against libmvec, and its derivative and backward pass against it.
void print_summary(std::ostream& out, const suite& all, const measurement& measured);

} // namespace simdact_bench
