// SPDX-License-Identifier: BSL-1.0
// Whether the kernel that a policy means is the fastest that it could have meant: prices are counted from operations,
// and this compares them with times.
#pragma once

#include <ostream>

#include "measure.hpp"
#include "suite.hpp"

namespace simdact_bench {

// A line for each decision whose kernel took more than 5 % longer than another one within the policy, in the median and
// in the least of the repetitions; not of those that a filter has left without a row. Returns how many.
int print_slow_choices(std::ostream& out, const suite& all, const measurement& measured);

} // namespace simdact_bench
