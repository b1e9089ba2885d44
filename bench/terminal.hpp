// SPDX-License-Identifier: BSL-1.0
// What is printed.
#pragma once

#include <ostream>

#include "results.hpp"

namespace simdact_bench {

inline constexpr std::size_t most_lines = 40;

// For each function the kernels to choose among, in one block: of floats in the L1 cache, or rows of 1000, as far as
// these were measured. At most that many lines, together with the closing ones; a line says how many kernels these
// leave out.
void print_frontiers(std::ostream& out, const run& of, const std::vector<std::string>& closing);

// Every row, of accuracy alone or of speed alone, by function.
void print_errors(std::ostream& out, const run& of);
void print_times(std::ostream& out, const run& of);

} // namespace simdact_bench
