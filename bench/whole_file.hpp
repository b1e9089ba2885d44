// SPDX-License-Identifier: BSL-1.0
// Files that are there as a whole or not at all.
#pragma once

#include <filesystem>
#include <string>

namespace simdact_bench {

// Throws std::runtime_error with the reason if the file could not be written. Leaves nothing behind.
void require_writable(const std::filesystem::path& file);

// Makes the directories above the file as far as they are missing, and writes a file beside it, which then takes its
// name; throws std::runtime_error, with nothing left behind, if that cannot be done. Ctrl-C waits until then.
void write_whole(const std::filesystem::path& file, const std::string& text);

} // namespace simdact_bench
