// SPDX-License-Identifier: BSL-1.0
// The figures of a run in a file; README.md says what each field is.
#pragma once

#include <filesystem>
#include <string>

#include "results.hpp"

namespace simdact_bench {

std::string to_json(const run& of);

// As far as compare needs it. Throws std::runtime_error with the file's name where it is not one of these.
run read_json(const std::filesystem::path& file);

} // namespace simdact_bench
