// SPDX-License-Identifier: BSL-1.0
// The long table: a line for each row, as comma-separated values with a line of names.
#pragma once

#include <string>

#include "results.hpp"

namespace simdact_bench {

std::string to_csv(const run& of);

} // namespace simdact_bench
