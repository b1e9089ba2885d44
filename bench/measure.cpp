// SPDX-License-Identifier: BSL-1.0
#include "measure.hpp"

#include <algorithm>
#include <array>
#include <chrono>

#include <benchmark/benchmark.h>

#include "progress.hpp"

namespace simdact_bench {
namespace {

using benchmark::BenchmarkReporter;

class collector : public BenchmarkReporter {
public:
  bool ReportContext(const Context&) override { return true; }
  void ReportRuns(const std::vector<Run>& some) override { runs.insert(runs.end(), some.begin(), some.end()); }

  std::vector<Run> runs;
};

// Google Benchmark tries numbers of iterations until one takes long enough: that is a repetition.
void repeat(benchmark::State& state, const row& r, effort spent, progress& shown) {
  const auto begun = std::chrono::steady_clock::now();
  for ([[maybe_unused]] auto iteration : state) {
    r.pass();
    benchmark::ClobberMemory();
  }
  if (std::chrono::steady_clock::now() - begun >= std::chrono::duration<double>(spent.seconds))
    shown.advance();
}

void add(const row& r, effort spent, progress& shown) {
  auto* const registered = benchmark::RegisterBenchmark(
      r.name().c_str(), [&r, spent, &shown](benchmark::State& state) { repeat(state, r, spent, shown); });
  if (r.on_threads)
    registered->UseRealTime();
  else
    registered->MeasureProcessCPUTime();
}

// In nanoseconds per element.
double time_of(const BenchmarkReporter::Run& run, const row& r) {
  return (r.on_threads ? run.GetAdjustedRealTime() : run.GetAdjustedCPUTime()) / static_cast<double>(r.elements);
}

timing summary(std::vector<double> times) {
  std::ranges::sort(times);
  const std::size_t n = times.size();
  return {(times[(n - 1) / 2] + times[n / 2]) / 2, times.front(), times.back()};
}

void initialize(effort spent) {
  // The library keeps the pointer to the first one.
  static std::array<std::string, 4> arguments{"simdact_bench", "--benchmark_enable_random_interleaving=true",
                                              "--benchmark_repetitions=" + std::to_string(spent.repetitions),
                                              "--benchmark_min_time=" + std::to_string(spent.seconds)};
  std::array<char*, arguments.size() + 1> argv{};
  std::ranges::transform(arguments, argv.begin(), [](std::string& text) { return text.data(); });
  int argc = static_cast<int>(arguments.size());
  benchmark::Initialize(&argc, argv.data());
}

// The rows and bases by name.
std::map<std::string, const row*> by_name(const suite& all) {
  std::map<std::string, const row*> rows;
  for (const std::vector<row>* some : {&all.rows, &all.calls, &all.bases})
    for (const row& r : *some)
      rows[r.name()] = &r;
  return rows;
}

} // namespace

double measurement::ratio_to_base(const row& r) const {
  return of(r).median / timings.at(r.base_name()).median;
}

std::optional<double> measurement::ratio_to_rival(const row& r) const {
  const auto rival = timings.find(r.rival);
  return rival == timings.end() ? std::nullopt : std::optional(of(r).median / rival->second.median);
}

namespace {

measurement measure_once(const suite& all, effort spent, const char* what) {
  benchmark::ClearRegisteredBenchmarks();
  const auto rows = by_name(all);
  progress shown(what, rows.size() * static_cast<std::size_t>(spent.repetitions));
  for (const std::vector<row>* some : {&all.rows, &all.calls, &all.bases})
    for (const row& r : *some)
      add(r, spent, shown);
  collector collected;
  benchmark::RunSpecifiedBenchmarks(&collected, std::string("all"));

  measurement found;
  std::map<std::string, std::vector<double>> times;
  for (const BenchmarkReporter::Run& run : collected.runs)
    if (run.run_type == BenchmarkReporter::Run::RT_Iteration) {
      const std::string& name = run.run_name.function_name;
      times[name].push_back(time_of(run, *rows.at(name)));
    }
  for (auto& [name, of_row] : times)
    found.timings[name] = summary(std::move(of_row));
  return found;
}

} // namespace

measurement measure(const suite& all, effort spent, bool twice) {
  initialize(spent);
  measurement found = measure_once(all, spent, "times");
  if (twice)
    for (const auto& [name, second] : measure_once(all, spent, "times again").timings)
      found.timings.at(name).again = second.median;
  return found;
}

} // namespace simdact_bench
