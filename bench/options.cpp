// SPDX-License-Identifier: BSL-1.0
#include "options.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <limits>
#include <regex>
#include <stdexcept>
#include <string>

#include <CLI/CLI.hpp>

#include "function_names.hpp"
#include "over_rows.hpp"
#include "wrong_name.hpp"

namespace simdact_bench {
namespace {

// At the commas outside of <>, without spaces: pade<7, 6>,fast is pade<7,6> and fast.
std::vector<std::string> split(const std::vector<std::string>& given) {
  std::vector<std::string> names;
  for (const std::string& text : given) {
    int depth = 0;
    names.emplace_back();
    for (const char c : without_spaces(text)) {
      depth += (c == '<') - (c == '>');
      if (c == ',' && depth == 0)
        names.emplace_back();
      else
        names.back() += c;
    }
  }
  return names;
}

struct wrong_value : std::runtime_error {
  using std::runtime_error::runtime_error;
};

struct lists {
  std::vector<std::string> functions, policies, types, sizes, inputs;
};

// Where arrays lie, and the lengths of rows.
std::vector<std::string> known_sizes() {
  std::vector<std::string> sizes{"L1", "L2", "memory", "64Mi"};
  for (const std::size_t length : softmax_lengths)
    sizes.push_back(std::to_string(length));
  return sizes;
}

void fill(selection& selected, const lists& given) {
  selected.functions = split(given.functions);
  selected.policies = split(given.policies);
  selected.types = split(given.types);
  selected.sizes = split(given.sizes);
  selected.inputs = split(given.inputs);
  require_known("--function", selected.functions, function_names());
  require_known("--type", selected.types, {"float", "double", "bfloat16", "int8", "int16"});
  require_known("--size", selected.sizes, known_sizes());
  require_known("--input", selected.inputs, {"normal", "uniform", "saturated", "subnormal", "tail"});
  if (selected.full || selected.choices)
    return;
  const auto otherwise = [](std::vector<std::string>& names, const std::vector<std::string>& shown) {
    if (names.empty())
      names = shown;
  };
  otherwise(selected.functions, shown_functions);
  otherwise(selected.types, {"float"});
  otherwise(selected.sizes, shown_sizes);
  otherwise(selected.inputs, {"normal"});
}

void describe(CLI::App& app, lists& given, std::string& filter, std::string& range, std::string& output,
              std::string& json, options& chosen) {
  app.add_option("--function", given.functions,
                 "These functions, as tanh,gelu; default: tanh, sigmoid, silu, gelu, softmax");
  app.add_option("--policy", given.policies, "These policies and methods, as fast,pade<7,6>; default: all");
  app.add_option("--type", given.types, "float, double, bfloat16, int8, int16; default: float");
  app.add_option(
      "--size", given.sizes,
      "Where arrays fit, L1, L2, memory, 64Mi, or the length of softmax's rows; default: L1, and rows of 10, "
      "128, 1000, 32000");
  app.add_option("--input", given.inputs, "normal, uniform, saturated, subnormal, tail; default: normal");
  app.add_option("--filter", filter,
                 "Only rows whose name holds this regular expression; a name is like tanh/float/L1/normal/pade<7, 6>");
  app.add_flag("--full", chosen.selected.full,
               "Everything, as far as the other options allow: derivatives, losses, threads, all types and sizes");
  app.add_flag(
      "--peers", chosen.selected.peers,
      "Other libraries too, as far as they were installed: xsimd, SLEEF, Eigen, Highway, oneDNN; part of --full");
  app.add_option("--range", range, "Inputs from a to b, as -4:4, evenly spread, instead of --input");
  app.add_flag("--exhaustive", chosen.exhaustive, "The errors of floats on all 2^32 of them: minutes");
  app.add_flag("--twice", chosen.twice, "Measure all times a second time, and say how far they differ");
  app.add_flag("--quick", chosen.quick, "Fewer and shorter repetitions: to see that everything runs");
  app.add_option("--output", output, "The directory of the report")->capture_default_str();
  app.add_option("--json", json, "The file of figures; default: simdact.json in the report's directory");
}

// From "a:b".
interval interval_of(const std::string& text, const lists& given) {
  const char *const begin = text.c_str(), *const end = begin + text.size();
  char *middle = nullptr, *last = nullptr;
  interval range{};
  range.low = std::strtod(begin, &middle);
  const bool has_low = middle != begin && *middle == ':';
  if (has_low)
    range.high = std::strtod(middle + 1, &last);
  if (!has_low || last == middle + 1 || last != end)
    throw wrong_value("--range " + text + ": not two numbers as -4:4");
  constexpr double most = std::numeric_limits<float>::max();
  if (!(std::fabs(range.low) <= most && std::fabs(range.high) <= most))
    throw wrong_value("--range " + text + ": the ends are not both finite floats");
  if (range.low > range.high)
    throw wrong_value("--range " + text + ": the first end is above the second");
  if (!given.inputs.empty())
    throw wrong_value("--range " + text + " stands instead of --input; both are given");
  return range;
}

void require_floats(const options& chosen) {
  if (chosen.what != command::accuracy && chosen.what != command::report)
    throw wrong_value("--exhaustive is for errors, which only report and accuracy measure");
  const std::vector<std::string>& types = chosen.selected.types;
  if (!types.empty() && std::ranges::find(types, "float") == types.end())
    throw wrong_value("--exhaustive is for floats, which --type leaves out");
}

// The words of the command line that are neither commands nor options.
std::string unexpected(const CLI::App& app, const CLI::ExtrasError& otherwise) {
  const std::vector<std::string> words = app.remaining(true);
  if (words.empty())
    return otherwise.what();
  const std::string word = words.front().substr(0, words.front().find('='));
  std::vector<std::string> names;
  if (word.starts_with('-')) {
    for (const CLI::Option* option : app.get_options())
      names.push_back(option->get_name());
    return word + ": there is no such option; " + what_there_is(word, names);
  }
  if (const auto commands = app.get_subcommands(); !commands.empty())
    return word + ": not expected after " + commands.front()->get_name();
  for (const CLI::App* command : app.get_subcommands({}))
    names.push_back(command->get_name());
  return word + ": there is no such command; " + what_there_is(word, names);
}

} // namespace

int refuse(const std::string& reason) {
  std::fprintf(stderr, "simdact_bench: %s\n", reason.c_str());
  return 2;
}

bool options::fits_the_default() const {
  const auto is_shown = [](const std::string& name) {
    return std::ranges::find(shown_functions, name) != shown_functions.end();
  };
  // The tiers of sixteen bits and the tables of integers are in the other one.
  const bool has_types =
      std::ranges::all_of(selected.types, [](const std::string& type) { return type == "float" || type == "double"; });
  return has_types && !selected.full && !selected.choices && !selected.peers && !exhaustive &&
         std::ranges::all_of(selected.functions, is_shown);
}

std::optional<int> parse(int argc, const char* const* argv, options& chosen) {
  CLI::App app("How exact and how fast simdact's functions are on this machine.", "simdact_bench");
  lists given;
  std::string output = chosen.output.string(), json, filter, range, older, newer;
  describe(app, given, filter, range, output, json, chosen);
  app.require_subcommand(0, 1);
  const std::pair<command, CLI::App*> commands[]{
      {command::report,
       app.add_subcommand("report", "Errors and times: a summary here, all in the report; the default")},
      {command::accuracy, app.add_subcommand("accuracy", "Only errors, as a table here")},
      {command::speed, app.add_subcommand("speed", "Only times, as a table here")},
      {command::choices,
       app.add_subcommand("choices",
                          "Only a line for each policy that means a kernel more than 5 % slower than another "
                          "one within its budget, and status 1 if there is one")},
      {command::compare,
       app.add_subcommand("compare", "What is slower or less exact in NEW than in OLD, beyond noise, and status 1 if "
                                     "there is any")}};
  for (const auto& [what, sub] : commands)
    sub->fallthrough();
  commands[4].second->add_option("OLD", older, "The figures of one run, as --json writes them")->required();
  commands[4].second->add_option("NEW", newer, "Those of a later one")->required();
  try {
    app.parse(argc, argv);
    for (const auto& [what, sub] : commands)
      if (sub->parsed())
        chosen.what = what;
    chosen.selected.choices = chosen.what == command::choices;
    chosen.selected.errors = chosen.what != command::speed && chosen.what != command::choices;
    chosen.selected.peers |= chosen.selected.full;
    fill(chosen.selected, given);
    if (!range.empty())
      chosen.selected.range = interval_of(range, given);
    if (chosen.exhaustive)
      require_floats(chosen);
    chosen.selected.wants_name = [wanted = std::regex(filter)](const std::string& row) {
      return std::regex_search(row, wanted);
    };
  } catch (const CLI::ExtrasError& e) {
    return refuse(unexpected(app, e));
  } catch (const CLI::ParseError& e) {
    return e.get_exit_code() == 0 ? app.exit(e) : refuse(e.what());
  } catch (const wrong_value& e) {
    return refuse(e.what());
  } catch (const wrong_name& e) {
    return refuse(e.what());
  } catch (const std::regex_error& e) {
    return refuse("--filter " + filter + ": not a regular expression: " + e.what());
  }
  chosen.output = output;
  chosen.json = json;
  if (json.empty() && chosen.what == command::report)
    chosen.json = chosen.output / "simdact.json";
  chosen.older = older;
  chosen.newer = newer;
  return std::nullopt;
}

} // namespace simdact_bench
