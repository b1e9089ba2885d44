// SPDX-License-Identifier: BSL-1.0
// Beside the fastest kernel within an error: the fastest other library within it.
#pragma once

#include <vector>

#include "results.hpp"

namespace simdact_bench {

struct rivalry {
  const char* within; // "4 ULP", "1e-6", "1e-4", the latter two relative for an unbounded function; or a rounding of
                      // sixteen bits
  const result* ours;
  const result* peer;
  // How many times as fast ours is.
  double ratio() const { return peer->time->median / ours->time->median; }
};

// In the order of the rows; a function has none where no other library is within the error. Where the fastest one is
// wrong, the fastest of those that are right follows.
std::vector<rivalry> rivalries_of(const std::vector<result>& results);

} // namespace simdact_bench
