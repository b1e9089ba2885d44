// SPDX-License-Identifier: BSL-1.0
// The report as one HTML page that needs nothing else.
#pragma once

#include <string>
#include <vector>

#include "plots.hpp"
#include "results.hpp"

namespace simdact_bench {

std::string to_html(const run& of, const pictures& drawn);

} // namespace simdact_bench
