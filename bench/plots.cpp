// SPDX-License-Identifier: BSL-1.0
#include "plots.hpp"

#include <algorithm>
#include <cstdlib>
#include <sstream>

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
    if (r.function == function && r.on == l1_normal[0] && r.chosen.empty() && r.error && r.type != "double")
      points.push_back(&r);
  return points;
}

} // namespace

std::string script_head(const std::string& name, double width, double height) {
  std::ostringstream script;
  script << "set terminal svg noenhanced size " << width << ',' << height
         << " font 'sans-serif,13' background 'white'\nset output '" << name << ".svg'\n"
         << "set border 3 lc rgb '#888888'\nset tics nomirror out scale 0.5 "
            "textcolor rgb '#333333'\n"
         << "set grid lc rgb '#e4e4e4' lw 1 lt 1\nset logscale y\nset ytics "
            "('1' 1, '10' 10, '100' 100, '1000' 1000";
  for (int decade = 1; decade <= 15; ++decade)
    script << ", '1e-" << decade << "' 1e-" << decade;
  script << ")\n";
  return script.str();
}

void write_plots(std::ostream& report, const std::filesystem::path& directory, const std::string& instruction_set,
                 const suite& all, const measurement& measured) {
  std::vector<std::string> stems;
  for (const std::string& function : all.functions) {
    const auto curves = curves_of(function, all);
    if (curves.empty())
      continue;
    const auto points = points_of(function, all);
    stems.push_back(function + "_error_by_input");
    write_error_plot(directory / stems.back(),
                     function + " of floats on " + instruction_set + ": largest absolute error near each input",
                     curves);
    if (!points.empty()) {
      stems.push_back(function + "_error_by_cost");
      write_cost_plot(directory / stems.back(), function + " on " + instruction_set + ": error and cost", points,
                      measured);
    }
  }
  if (std::system("gnuplot --version > /dev/null 2>&1") != 0) {
    report << "No SVG files: gnuplot is missing. In " << directory.string() << ": gnuplot *.gp\n";
    return;
  }
  // The scripts name their files without a directory.
  const std::filesystem::path before = std::filesystem::current_path();
  std::filesystem::current_path(directory);
  for (const std::string& stem : stems) {
    const bool made = std::system(("gnuplot " + stem + ".gp").c_str()) == 0;
    report << (directory / stem).string() << (made ? ".svg\n" : ".gp: gnuplot failed\n");
  }
  std::filesystem::current_path(before);
}

} // namespace simdact_bench
