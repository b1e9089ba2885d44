// SPDX-License-Identifier: BSL-1.0
// Runs the rows under Google Benchmark.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "suite.hpp"

namespace simdact_bench {

struct effort {
  int repetitions;
  double seconds; // the least for one repetition
};

// Over the repetitions, in nanoseconds per element.
struct timing {
  double median = 0;
  double least = 0;
  double most = 0;
  std::optional<double> again = {}; // the median of a second pass
};

struct measurement {
  std::map<std::string, timing> timings; // by the row's name

  const timing& of(const row& r) const { return timings.at(r.name()); }
  // Median over median of the copy, or what else it is divided by, of that size and type.
  double ratio_to_base(const row& r) const;
  // The same of the row that it is compared with: libmvec's, or that of the forward pass.
  std::optional<double> ratio_to_rival(const row& r) const;
};

// All repetitions of all rows and bases, in random order; then, if twice, once more.
measurement measure(const suite& all, effort spent, bool twice);

} // namespace simdact_bench
