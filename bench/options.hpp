// SPDX-License-Identifier: BSL-1.0
// The command line.
#pragma once

#include <filesystem>
#include <optional>

#include "selection.hpp"

namespace simdact_bench {

enum class command { report, accuracy, speed, choices, compare };

struct options {
  command what = command::report;
  std::filesystem::path output = "simdact-report";
  std::filesystem::path json;         // empty: in output for a report, else none
  std::filesystem::path older, newer; // what compare reads
  bool quick = false;
  bool twice = false;      // the times
  bool exhaustive = false; // errors on all floats
  selection selected;

  // Whether the program for the default run has what this asks for.
  bool fits_the_default() const;
};

// The exit status where the command line leaves nothing to do: 0 after --help, 2 with a line on stderr.
std::optional<int> parse(int argc, const char* const* argv, options& chosen);

// A line on stderr, and the status 2 of a wrong call.
int refuse(const std::string& reason);

} // namespace simdact_bench
