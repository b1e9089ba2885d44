// SPDX-License-Identifier: BSL-1.0
#include "arguments.hpp"

#include <charconv>
#include <stdexcept>
#include <string>

#include <CLI/CLI.hpp>

namespace {

// Both return what is wrong, or nothing, as CLI11 wants it.

std::string check_drive(const std::string& text) {
  double db = 0;
  const char* const end = text.data() + text.size();
  const auto [rest, error] = std::from_chars(text.data(), end, db);
  if (error == std::errc() && rest == end && db >= -120 && db <= 120)
    return {};
  return "'" + text + "' is no number of dB from -120 to 120, such as 12 or -3.5";
}

std::string check_policy(const std::string& text) {
  return find_policy(text) ? std::string() : "'" + text + "' is no policy; the policies are " + policy_names();
}

} // namespace

std::optional<arguments> parse_arguments(int argc, char** argv) {
  arguments parsed;
  std::string policy_name = "pade76";
  CLI::App app("A soft clipper: OUT = tanh(gain * IN), with every policy of simdact::tanh measured on the recording.",
               "waveshaper");
  app.add_option("IN", parsed.in, "The recording, in any format that libsndfile reads")->required();
  app.add_option("OUT", parsed.out, "The file to write: IN's format, sample rate and channels")->required();
  app.add_option("--drive", parsed.drive_db, "The gain before the tanh in dB, from -120 to 120")
      ->check(check_drive, "")
      ->capture_default_str();
  CLI::Option* const policy_option =
      app.add_option("--policy", policy_name, "The method OUT is computed with: " + policy_names())
          ->check(check_policy, "")
          ->capture_default_str();
  app.add_flag("--antialias", parsed.antialias, "Compute OUT by accurate with antiderivative anti-aliasing")
      ->excludes(policy_option);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    if (error.get_exit_code() != 0)
      throw std::runtime_error(std::string(error.what()) + " (see waveshaper --help)");
    app.exit(error);
    return {};
  }
  parsed.chosen = find_policy(parsed.antialias ? "accurate" : policy_name);
  return parsed;
}
