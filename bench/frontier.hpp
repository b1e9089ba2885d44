// SPDX-License-Identifier: BSL-1.0
// The kernels that no other one beats in both error and time.
#pragma once

#include "results.hpp"

namespace simdact_bench {

// Whether errors of a block count in ULP: an unbounded function rounds large results, so that no kernel of it is within
// a small absolute error.
bool counts_in_ulp(const std::vector<const result*>& block);

// Of one block, from the fastest to the most exact one, by the errors for all inputs or on the block's own. A policy's
// row stands for that of the method which it means.
std::vector<const result*> frontier(const std::vector<const result*>& block, bool on_its_input = false);

// "accurate = rational<11, 14>", or the method alone.
std::string label(const result& r);

// At most that many: accurate, fast, the ends, other policies and, as far as there is room, the rest.
std::vector<const result*> thinned(std::vector<const result*> points, std::size_t most);

} // namespace simdact_bench
