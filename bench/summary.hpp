// SPDX-License-Identifier: BSL-1.0
// What the full program prints of derivatives and backward passes.
#pragma once

#include <ostream>

#include "measure.hpp"

namespace simdact_bench {

// A line for each function and type: accurate against libmvec, and its derivative and backward pass against it.
void print_summary(std::ostream& out, const suite& all, const measurement& measured);

} // namespace simdact_bench
