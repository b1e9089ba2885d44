// SPDX-License-Identifier: BSL-1.0
// The command line.
#pragma once

#include <filesystem>
#include <optional>

#include "policies.hpp"

struct arguments {
  std::filesystem::path in;
  std::filesystem::path out;
  double drive_db = 12;
  const policy* chosen = nullptr;
  bool antialias = false;
};

// Nothing if all that was asked for was the help, which has then been printed. Throws std::runtime_error.
std::optional<arguments> parse_arguments(int argc, char** argv);
