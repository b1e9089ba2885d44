// SPDX-License-Identifier: BSL-1.0
// The accuracy and speed suite: every method of every function on this machine, as a table, JSON and plots.
#include <cstdio>
#include <exception>
#include <filesystem>
#include <iostream>

#include <simdact/simd/config.hpp>

#include "choices.hpp"
#include "measure.hpp"
#include "options.hpp"
#include "plots.hpp"
#include "short_arrays.hpp"
#include "suite.hpp"
#include "table.hpp"

namespace simdact_bench {
namespace {

const char* instruction_set() {
  using simdact::simd::target;
  switch (simdact::simd::build_target) {
  case target::portable:
    return "xsimd";
  case target::sse2:
    return "SSE2";
  case target::avx2:
    return "AVX2";
  case target::avx512:
    return "AVX-512";
  case target::neon64:
    return "NEON";
  }
  return "";
}

// 0 if there are rows to measure.
int check_selection(const suite& all) {
  const std::string& function = all.selected.function;
  if (!function.empty() && !all.functions.contains(function)) {
    std::fprintf(stderr, "simdact_bench: --function %s: there is no such function; there are:", function.c_str());
    for (const std::string& known : all.functions)
      std::fprintf(stderr, " %s", known.c_str());
    std::fprintf(stderr, "\n");
    return 2;
  }
  if (all.rows.empty() && all.calls.empty()) {
    std::fprintf(stderr, "simdact_bench: --filter leaves no row\n");
    return 2;
  }
  return 0;
}

int run(const options& chosen) {
  suite all{.selected = chosen.selected,
            .rows = {},
            .calls = {},
            .bases = {},
            .curves = {},
            .decisions = {},
            .functions = {}};
  add_functions(all);
  if (const int status = check_selection(all))
    return status;
  if (!chosen.selected.choices)
    std::filesystem::create_directories(chosen.output);

  const effort spent = chosen.quick ? effort{3, 0.001} : effort{7, 0.03};
  std::fprintf(stderr, "%zu rows, each %d times for at least %g s\n",
               all.rows.size() + all.calls.size() + all.bases.size(), spent.repetitions, spent.seconds);
  const measurement measured = measure(all, spent);
  if (chosen.selected.choices)
    return print_choices(std::cout, all, measured) == 0 ? 0 : 1;

  std::cout << "simdact on " << instruction_set() << ": CPU time per element, the median of " << spent.repetitions
            << " repetitions, and its ratio to a copy's; errors on the row's input\n";
#if !SIMDACT_BENCH_LIBMVEC
  std::cout << "No libmvec rows: they need GCC and a C library that has libmvec.\n";
#endif
  print_table(std::cout, all, measured);
  print_summary(std::cout, all, measured);
  print_calls(std::cout, all, measured);
  std::cout << '\n';
  const std::filesystem::path json = chosen.output / "simdact.json";
  write_json(json, all, measured);
  std::cout << json.string() << '\n';
  write_plots(std::cout, chosen.output, instruction_set(), all, measured);
  return 0;
}

} // namespace
} // namespace simdact_bench

int main(int argc, char** argv) {
  try {
    simdact_bench::options chosen;
    if (const auto status = simdact_bench::parse(argc, argv, chosen))
      return *status;
    return simdact_bench::run(chosen);
  } catch (const std::exception& e) {
    std::fprintf(stderr, "simdact_bench: %s\n", e.what());
    return 1;
  }
}
