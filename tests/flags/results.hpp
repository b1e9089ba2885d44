// SPDX-License-Identifier: BSL-1.0
// What a part of the program computed, by name. It is compiled with other flags than the part: no type of simdact here.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace simdact_flags {

// The numbers' bits, floats or doubles.
struct numbers {
  bool is_double;
  std::vector<std::uint64_t> bits;
};

using results = std::map<std::string, numbers>;

} // namespace simdact_flags
