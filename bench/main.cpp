// SPDX-License-Identifier: BSL-1.0
// The accuracy and speed suite: every method of every function on this machine, as a summary, a report and figures.
#include <exception>
#include <iostream>

#include "compare.hpp"
#include "csv.hpp"
#include "exhaustive.hpp"
#include "full_program.hpp"
#include "functions.hpp"
#include "json.hpp"
#include "measure.hpp"
#include "options.hpp"
#include "peers.hpp"
#include "plots.hpp"
#include "report.hpp"
#include "terminal.hpp"
#include "two_runs.hpp"
#include "whole_file.hpp"
#include "wrong_name.hpp"

namespace simdact_bench {
namespace {

int check_selection(const suite& all) {
  require_known("--policy", all.selected.policies, all.methods);
  if (all.rows.empty() && all.calls.empty())
    return refuse("the options leave no row: the selected functions have none of that type, size, input and name; "
                  "softmax has rows of certain lengths, no L1, and other functions the reverse");
  return 0;
}

void write_report(const options& chosen, const suite& all, const run& done, const measurement& measured) {
  const pictures drawn = make_plots(done.on.instruction_set, all, measured);
  for (const plot& one : drawn.plots)
    write_whole(chosen.output / (one.name + ".svg"), one.svg);
  write_whole(chosen.output / "simdact.csv", to_csv(done));
  write_whole(chosen.output / "index.html", to_html(done, drawn));
  std::vector<std::string> closing{"The report: " + (chosen.output / "index.html").string() + "; all rows: " +
                                   (chosen.output / "simdact.csv").string() + ", " + chosen.json.string()};
  if (const auto found = difference_of(done.results))
    closing.push_back(sentence(*found));
  if (!done.absent.empty())
    closing.push_back(absence(done));
  if (!drawn.missing.empty())
    closing.push_back(drawn.missing);
  if (!all.selected.full)
    closing.emplace_back("More: --function, --type, --size, --policy, --peers; --full for everything; --help");
  print_frontiers(std::cout, done, closing);
}

// Before the minutes that measuring takes.
void require_writable_files(const options& chosen) {
  if (!chosen.json.empty())
    require_writable(chosen.json);
  if (chosen.what == command::report)
    for (const char* name : {"index.html", "simdact.csv"})
      require_writable(chosen.output / name);
}

int run_suite(const options& chosen) {
  require_writable_files(chosen);
  suite all{
      .selected = chosen.selected, .rows = {}, .calls = {}, .bases = {}, .curves = {}, .decisions = {}, .methods = {}};
  add_functions(all);
  if (const int status = check_selection(all))
    return status;
  if (chosen.exhaustive)
    try_all_floats(all);
  measurement measured;
  if (chosen.what != command::accuracy)
    measured = measure(all, chosen.quick ? effort{3, 0.001} : effort{7, 0.03}, chosen.twice);
  if (chosen.what == command::choices)
    return print_choices(std::cout, all, measured);

  const run done{this_machine(), results_of(all, chosen.what == command::accuracy ? nullptr : &measured),
                 all.selected.peers ? absent_peers() : std::vector<std::string>{}};
  if (!chosen.json.empty())
    write_whole(chosen.json, to_json(done));
  switch (chosen.what) {
  case command::accuracy:
    print_errors(std::cout, done);
    break;
  case command::speed:
    print_times(std::cout, done);
    if (all.selected.full)
      print_the_rest(std::cout, all, measured);
    break;
  default:
    write_report(chosen, all, done, measured);
  }
  return 0;
}

int start(int argc, char** argv) {
  options chosen;
  if (const auto status = parse(argc, argv, chosen))
    return *status;
  if (chosen.what == command::compare)
    return compare(std::cout, read_json(chosen.older), read_json(chosen.newer)) == 0 ? 0 : 1;
  if (!has_the_rest && !chosen.fits_the_default())
    return run_full_program(argv);
  return run_suite(chosen);
}

} // namespace
} // namespace simdact_bench

int main(int argc, char** argv) {
  try {
    const int status = simdact_bench::start(argc, argv);
    if (!std::cout.flush())
      return simdact_bench::refuse("the standard output cannot be written");
    return status;
  } catch (const std::exception& e) {
    return simdact_bench::refuse(e.what());
  }
}
