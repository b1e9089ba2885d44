// SPDX-License-Identifier: BSL-1.0
// Files that are there as a whole or not at all.
#pragma once

#include <filesystem>
#include <string>

namespace simdact_bench {

// Writes a file beside it, which then takes its name; throws std::runtime_error, with nothing left behind, if that
// cannot be done. Ctrl-C waits until then.
void write_whole(const std::filesystem::path& file, const std::string& text);

} // namespace simdact_bench
