// Runs the rows under Google Benchmark.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>

#include "suite.hpp"

namespace simdact_bench {

struct effort {
  int repetitions;
  double seconds; // the least for one repetition
};

// Over the repetitions, in nanoseconds of CPU time per element.
struct timing {
  double median = 0;
  double least = 0;
  double most = 0;
};

struct measurement {
  std::vector<benchmark::BenchmarkReporter::Run> runs;
  std::map<std::string, timing> timings; // by the row's name

  const timing& of(const row& r) const { return timings.at(r.name()); }
  // Median over median of the copy of that size and type.
  double ratio_to_copy(const row& r) const;
};

// All repetitions of all rows and copies, in random order.
measurement measure(const suite& all, effort spent);

// Google Benchmark's own format, with ours among its counters.
void write_json(const std::filesystem::path& file, const suite& all, measurement measured);

} // namespace simdact_bench
