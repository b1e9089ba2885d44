// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <cmath>
#include <set>
#include <sstream>

#include "plots.hpp"

namespace simdact_bench {
namespace {

constexpr double limit = 8;
constexpr int bins = 320;
constexpr int samples = 512; // in each bin
constexpr std::size_t most_curves = 7;

using panel = std::vector<const curve*>;

// Families stay together, small ones share a panel, and what is not ours has one of its own.
std::vector<panel> arrange(const panel& curves) {
  std::vector<panel> panels(1);
  for (auto next = curves.begin(); next != curves.end();) {
    const auto last = std::find_if(next, curves.end(), [&](const curve* c) {
      return c->other != (*next)->other || (!c->other && family(c->method) != family((*next)->method));
    });
    const bool full = panels.back().size() + static_cast<std::size_t>(last - next) > most_curves;
    if (!panels.back().empty() && (full || panels.back().front()->other != (*next)->other))
      panels.emplace_back();
    panels.back().insert(panels.back().end(), next, last);
    next = last;
  }
  return panels;
}

// All inputs, and the exact results.
struct samples_of {
  std::vector<float> x = std::vector<float>(bins * samples);
  std::vector<long double> exact = std::vector<long double>(x.size());

  explicit samples_of(const exact_results& function) {
    for (std::size_t i = 0; i < x.size(); ++i)
      x[i] = static_cast<float>(limit * (2 * (static_cast<double>(i) + 0.5) / static_cast<double>(x.size()) - 1));
    const std::vector<double> wide(x.begin(), x.end());
    function(wide, wide, exact);
  }
};

// The largest finite error in each bin, as one block of the data. Returns the largest of all.
double write_curve(std::ostream& data, const curve& c, const samples_of& all) {
  std::vector<float> y(all.x.size());
  c.run(all.x, all.x, y);
  double largest = 0;
  data << "# " << c.method << '\n';
  for (int bin = 0; bin < bins; ++bin) {
    double most = 1e-15;
    for (std::size_t i = static_cast<std::size_t>(bin) * samples, end = i + samples; i < end; ++i)
      if (const auto error = static_cast<double>(std::fabs(y[i] - all.exact[i])); std::isfinite(error))
        most = std::max(most, error);
    largest = std::max(largest, most);
    data << limit * (2 * (bin + 0.5) / bins - 1) << ' ' << most << '\n';
  }
  data << "\n\n";
  return largest;
}

std::string panel_title(const panel& curves) {
  std::set<std::string> families;
  std::string title;
  for (const curve* c : curves)
    if (const std::string next = family(c->method); families.insert(next).second)
      title += (title.empty() ? "" : ", ") + next;
  return title;
}

} // namespace

std::string error_plot(const std::string& title, const panel& curves) {
  const samples_of all(curves.front()->exact);
  const std::vector<panel> panels = arrange(curves);
  const std::size_t lines = (panels.size() + 1) / 2;
  std::ostringstream data, script, plots;
  double largest = 1;
  std::size_t block = 0;
  for (const panel& some : panels) {
    plots << "set title '" << panel_title(some) << "' offset 0,-0.6\nplot";
    for (std::size_t i = 0; i < some.size(); ++i, ++block) {
      largest = std::max(largest, write_curve(data, *some[i], all));
      plots << (i == 0 ? " " : ", \\\n  ") << "$data index " << block << " with lines lw 1.6 lc rgb '" << palette[i]
            << "' title '" << some[i]->method << '\'';
    }
    plots << '\n';
  }
  script << script_head(1500, static_cast<double>(50 + 320 * lines), data.str()) << "set multiplot layout " << lines
         << ',' << (panels.size() > 1 ? 2 : 1) << " title '" << title << "' font ',18' offset 0,-0.3\n"
         << "set yrange [1e-9:" << largest << "]\nset xrange [" << -limit << ':' << limit << "]\nset xtics 2\n"
         << "set key at graph 1.03, graph 1 left top Left reverse samplen 2 spacing 1.3\n"
         << "set lmargin 7\nset rmargin 27\nset tmargin 2.4\nset bmargin 2\n"
         << plots.str() << "unset multiplot\n";
  return script.str();
}

} // namespace simdact_bench
