// SPDX-License-Identifier: BSL-1.0
// The command line.
#pragma once

#include <filesystem>
#include <optional>

#include "suite.hpp"

namespace simdact_bench {

struct options {
  std::filesystem::path output = "simdact-report";
  bool quick = false;
  selection selected;
};

// The exit status where the command line leaves nothing to do: 0 after --help, 2 with a line on stderr.
std::optional<int> parse(int argc, const char* const* argv, options& chosen);

} // namespace simdact_bench
