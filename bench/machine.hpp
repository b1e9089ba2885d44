// SPDX-License-Identifier: BSL-1.0
// What the figures were measured on, and with what.
#pragma once

#include <string>

namespace simdact_bench {

struct machine {
  std::string cpu;
  std::string instruction_set;
  std::string compiler;
  std::string flags;
  std::string source; // version and commit of simdact
  std::string date;   // in UTC
};

machine this_machine();

} // namespace simdact_bench
