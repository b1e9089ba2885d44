// SPDX-License-Identifier: BSL-1.0
// The names that --function takes, of this program's functions and of those that only the full program has.
#pragma once

#include <string>
#include <vector>

namespace simdact_bench {

const std::vector<std::string>& function_names();
bool is_known_function(const std::string& name);

} // namespace simdact_bench
