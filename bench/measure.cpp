// SPDX-License-Identifier: BSL-1.0
#include "measure.hpp"

#include <algorithm>
#include <array>
#include <fstream>
#include <stdexcept>

namespace simdact_bench {
namespace {

using benchmark::BenchmarkReporter;

class collector : public BenchmarkReporter {
public:
  bool ReportContext(const Context&) override { return true; }
  void ReportRuns(const std::vector<Run>& some) override { runs.insert(runs.end(), some.begin(), some.end()); }

  std::vector<Run> runs;
};

void repeat(benchmark::State& state, const row& r) {
  for ([[maybe_unused]] auto iteration : state) {
    r.pass();
    benchmark::ClobberMemory();
  }
  if (!r.chosen.empty())
    state.SetLabel(r.chosen);
}

void add(const row& r) {
  auto* const registered =
      benchmark::RegisterBenchmark(r.name().c_str(), [&r](benchmark::State& state) { repeat(state, r); });
  if (r.on_threads)
    registered->UseRealTime();
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

void set_call_counter(BenchmarkReporter::Run& run, const row& r, const measurement& measured) {
  run.counters["ns_per_call"] =
      run.run_type == BenchmarkReporter::Run::RT_Iteration ? time_of(run, r) : measured.of(r).median;
}

void set_counters(BenchmarkReporter::Run& run, const row& r, const measurement& measured) {
  if (r.error) {
    run.counters["max_ulp"] = r.error->max_ulp;
    run.counters["max_abs"] = r.error->max_abs;
    run.counters["mean_abs"] = r.error->mean_abs;
  }
  if (run.run_type == BenchmarkReporter::Run::RT_Iteration) {
    run.counters["ns_per_element"] = time_of(run, r);
    return;
  }
  const timing& t = measured.of(r);
  run.counters["ns_per_element"] = t.median;
  run.counters["ns_per_element_least"] = t.least;
  run.counters["ns_per_element_most"] = t.most;
  run.counters[std::string("ratio_to_") + name(r.divisor)] = measured.ratio_to_base(r);
  if (const auto ratio = measured.ratio_to_rival(r))
    run.counters[r.is_forward ? "ratio_to_libmvec" : "ratio_to_forward"] = *ratio;
}

} // namespace

double measurement::ratio_to_base(const row& r) const {
  return of(r).median / timings.at(r.base_name()).median;
}

std::optional<double> measurement::ratio_to_rival(const row& r) const {
  const auto rival = timings.find(r.rival);
  return rival == timings.end() ? std::nullopt : std::optional(of(r).median / rival->second.median);
}

measurement measure(const suite& all, effort spent) {
  initialize(spent);
  std::ranges::for_each(all.rows, add);
  std::ranges::for_each(all.calls, add);
  std::ranges::for_each(all.bases, add);
  collector collected;
  benchmark::RunSpecifiedBenchmarks(&collected, std::string("all"));

  measurement found{std::move(collected.runs), {}};
  const auto rows = by_name(all);
  std::map<std::string, std::vector<double>> times;
  for (const BenchmarkReporter::Run& run : found.runs)
    if (run.run_type == BenchmarkReporter::Run::RT_Iteration) {
      const std::string& name = run.run_name.function_name;
      times[name].push_back(time_of(run, *rows.at(name)));
    }
  for (auto& [name, of_row] : times)
    found.timings[name] = summary(std::move(of_row));
  return found;
}

void write_json(const std::filesystem::path& file, const suite& all, measurement measured) {
  const auto rows = by_name(all);
  for (BenchmarkReporter::Run& run : measured.runs)
    if (run.run_type == BenchmarkReporter::Run::RT_Iteration || run.aggregate_name == "median") {
      const row& r = *rows.at(run.run_name.function_name);
      r.is_call ? set_call_counter(run, r, measured) : set_counters(run, r, measured);
    }
  std::ofstream out(file);
  benchmark::JSONReporter reporter;
  reporter.SetOutputStream(&out);
  reporter.ReportContext(BenchmarkReporter::Context());
  reporter.ReportRuns(measured.runs);
  reporter.Finalize();
  if (!out.flush())
    throw std::runtime_error(file.string() + " cannot be written");
}

} // namespace simdact_bench
