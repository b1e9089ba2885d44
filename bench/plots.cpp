// SPDX-License-Identifier: BSL-1.0
#include "plots.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <sstream>
#include <stdexcept>

#include <unistd.h>

#include "progress.hpp"

namespace simdact_bench {
namespace {

std::vector<const curve*> curves_of(const std::string& function, const suite& all) {
  std::vector<const curve*> curves;
  for (const curve& c : all.curves)
    if (c.function == function)
      curves.push_back(&c);
  return curves;
}

// One point for each method; the tiers are among these.
std::vector<const row*> points_of(const std::string& function, const suite& all) {
  std::vector<const row*> points;
  for (const row& r : all.rows)
    if (r.function == function && r.on == l1_normal[0] && r.chosen.empty() && (r.error || r.stated) &&
        r.type != "double")
      points.push_back(&r);
  return points;
}

class temporary_file {
public:
  explicit temporary_file(const std::string& text) {
    const int file = mkstemp(name_.data());
    if (file < 0 || write(file, text.data(), text.size()) != static_cast<ssize_t>(text.size()))
      throw std::runtime_error(name_ + " cannot be written");
    close(file);
  }
  ~temporary_file() { std::remove(name_.c_str()); }
  temporary_file(const temporary_file&) = delete;
  temporary_file& operator=(const temporary_file&) = delete;

  const std::string& name() const { return name_; }

private:
  std::string name_ = (std::filesystem::temp_directory_path() / "simdact_bench_XXXXXX").string();
};

// What gnuplot writes to stdout.
std::string run_gnuplot(const std::string& script) {
  const temporary_file input(script);
  std::FILE* const pipe = popen(("gnuplot '" + input.name() + "' 2> /dev/null").c_str(), "r");
  if (!pipe)
    throw std::runtime_error("gnuplot cannot be started");
  std::string text;
  std::array<char, 65536> part;
  while (const std::size_t n = std::fread(part.data(), 1, part.size(), pipe))
    text.append(part.data(), n);
  if (pclose(pipe) != 0 || text.find("</svg>") == text.npos)
    throw std::runtime_error("gnuplot failed");
  return text;
}

} // namespace

std::string script_head(double width, double height, const std::string& data) {
  std::ostringstream script;
  script << "$data << END_OF_DATA\n"
         << data << "END_OF_DATA\n"
         << "set terminal svg noenhanced size " << width << ',' << height << " font 'sans-serif,13'\n"
         << "set border 3 lc rgb '#888888'\nset tics nomirror out scale 0.5 "
            "textcolor rgb '#333333'\n"
         << "set grid lc rgb '#e4e4e4' lw 1 lt 1\nset logscale y\nset ytics "
            "('1' 1, '10' 10, '100' 100, '1000' 1000";
  for (int decade = 4; decade <= 9; ++decade)
    script << ", '1e" << decade << "' 1e" << decade;
  for (int decade = 1; decade <= 15; ++decade)
    script << ", '1e-" << decade << "' 1e-" << decade;
  script << ")\n";
  return script.str();
}

pictures make_plots(const std::string& instruction_set, const suite& all, const measurement& measured) {
  std::vector<std::string> functions;
  for (const curve& c : all.curves)
    if (std::ranges::find(functions, c.function) == functions.end())
      functions.push_back(c.function);
  if (functions.empty())
    return {{}, "No plots: none of the functions has any"};
  if (std::system("gnuplot --version > /dev/null 2>&1") != 0)
    return {{}, "No plots: gnuplot is missing"};
  pictures found;
  progress shown("plots", functions.size());
  try {
    for (const std::string& function : functions) {
      found.plots.push_back({function, function + "_error_by_input",
                             run_gnuplot(error_plot(function + " of floats on " + instruction_set +
                                                        ": largest absolute error near each input",
                                                    curves_of(function, all)))});
      const std::string script =
          cost_plot(function + " on " + instruction_set + ": error and cost", points_of(function, all), measured);
      if (!script.empty())
        found.plots.push_back({function, function + "_error_by_cost", run_gnuplot(script)});
      shown.advance();
    }
  } catch (const std::exception& failure) {
    found.missing = std::string(found.plots.empty() ? "No plots: " : "Some plots are missing: ") + failure.what();
  }
  return found;
}

} // namespace simdact_bench
