// SPDX-License-Identifier: BSL-1.0
#include "options.hpp"

#include <cstdio>
#include <regex>
#include <string>

#include <CLI/CLI.hpp>

namespace simdact_bench {
namespace {

int refuse(const std::string& reason) {
  std::fprintf(stderr, "simdact_bench: %s\n", reason.c_str());
  return 2;
}

} // namespace

std::optional<int> parse(int argc, const char* const* argv, options& chosen) {
  CLI::App app("The accuracy and speed of simdact's functions on this machine: a table, a JSON file and plots.",
               "simdact_bench");
  std::string output = chosen.output.string(), filter;
  app.add_option("--output", output, "The directory for the JSON file and the plots")->capture_default_str();
  app.add_option("--function", chosen.selected.function, "Only this function, with its derivative and backward pass");
  app.add_option("--filter", filter,
                 "Only rows whose name holds this regular expression; a name is like tanh/float/L1/normal/pade<7, 6>");
  const auto* const choices =
      app.add_subcommand("choices", "Only a line for each policy that means a kernel more than 5 % slower than another "
                                    "one within its budget, and status 1 if there is one")
          ->fallthrough();
  app.add_flag("--quick", chosen.quick, "Fewer and shorter repetitions: to see that everything runs");
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& e) {
    return e.get_exit_code() == 0 ? app.exit(e) : refuse(e.what());
  }
  chosen.output = output;
  chosen.selected.choices = choices->parsed();
  try {
    chosen.selected.wants = [wanted = std::regex(filter)](const std::string& row) {
      return std::regex_search(row, wanted);
    };
  } catch (const std::regex_error& e) {
    return refuse("--filter " + filter + ": not a regular expression: " + e.what());
  }
  return std::nullopt;
}

} // namespace simdact_bench
