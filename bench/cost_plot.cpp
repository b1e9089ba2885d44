// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <cmath>
#include <iomanip>
#include <sstream>

#include "label_layout.hpp"
#include "plots.hpp"

namespace simdact_bench {
namespace {

constexpr pixel plot_size{1240, 740};

struct point {
  std::string name;
  std::string colour;
  double time;
  double error;
};

// A logarithmic axis between two of its values.
struct axis {
  double low, high, pixels;

  double pixel_of(double value) const { return pixels * std::log(value / low) / std::log(high / low); }
  double value_at(double pixel) const { return low * std::exp(pixel / pixels * std::log(high / low)); }
};

// A colour for each family; k_tanh_64 has that of k_tanh.
class colours {
public:
  std::string of(const row& r) {
    if (r.other)
      return other_colour;
    const std::string name = family(r.method);
    const auto known =
        std::ranges::find_if(families_, [&](const std::string& f) { return name == f || name.starts_with(f + '_'); });
    const auto index = static_cast<std::size_t>(known - families_.begin());
    if (known == families_.end())
      families_.push_back(name);
    return palette[index % palette.size()];
  }

private:
  std::vector<std::string> families_;
};

// As in the table: the error for all inputs where it is stated, or else that on the row's input.
double error_of(const row& r, bool in_ulp) {
  if (r.stated)
    return in_ulp ? r.stated->max_ulp : r.stated->max_abs;
  return in_ulp ? r.error->max_ulp : r.error->max_abs;
}

// An unbounded function, as exp, rounds large results.
bool counts_in_ulp(const std::vector<const row*>& rows) {
  return std::ranges::all_of(rows,
                             [](const row* r) { return r->type != "float" || r->other || error_of(*r, false) > 1e-4; });
}

std::vector<point> points_of(const std::vector<const row*>& rows, bool in_ulp, const measurement& measured) {
  double slowest = 0; // of ours
  for (const row* r : rows)
    slowest = std::max(slowest, r->other ? 0 : measured.of(*r).median);
  colours all;
  std::vector<point> points;
  for (const row* r : rows) {
    // An ULP of sixteen bits is another one.
    if (!std::isfinite(error_of(*r, in_ulp)) || (in_ulp && r->type != "float"))
      continue;
    point p{r->method, all.of(*r), measured.of(*r).median, std::max(error_of(*r, in_ulp), 1e-15)};
    if (r->type != "float")
      p.name += " bf16";
    // A far slower loop would squeeze all else into a corner: it stands at the edge, with its time.
    if (slowest > 0 && p.time > 2 * slowest) {
      std::ostringstream text;
      text << std::setprecision(2) << p.name << ": " << p.time << " ns, off the scale";
      p.name = text.str();
      p.time = 2 * slowest;
    }
    points.push_back(std::move(p));
  }
  return points;
}

// Those that no other beats in both, from the fastest on.
std::vector<point> front(std::vector<point> points) {
  std::ranges::sort(points, {}, &point::time);
  std::vector<point> best;
  for (const point& p : points)
    if (best.empty() || p.error < best.back().error)
      best.push_back(p);
  return best;
}

void write_data(std::ostream& data, const std::vector<point>& points, const axis& time, const axis& error) {
  std::vector<labelled_point> wanted;
  for (const point& p : points)
    wanted.push_back({{time.pixel_of(p.time), error.pixel_of(p.error)}, p.name});
  const std::vector<label> labels = place_labels(wanted, plot_size);
  const auto write = [&](pixel p) { data << time.value_at(p.x) << ' ' << error.value_at(p.y) << ' '; };

  data << "# ns per element, largest error; the label's centre and "
          "nearest edge; colour, label\n";
  for (std::size_t i = 0; i < points.size(); ++i) {
    data << points[i].time << ' ' << points[i].error << ' ';
    write(labels[i].centre);
    write(labels[i].nearest);
    data << "0x" << points[i].colour.substr(1) << " \"" << points[i].name << "\"\n";
  }
  data << "\n\n# the front\n";
  for (const point& p : front(points))
    data << p.time << ' ' << p.error << '\n';
}

} // namespace

std::string cost_plot(const std::string& title, const std::vector<const row*>& rows, const measurement& measured) {
  const bool in_ulp = counts_in_ulp(rows);
  const std::vector<point> points = points_of(rows, in_ulp, measured);
  if (points.empty())
    return "";
  const auto [fastest, slowest] = std::ranges::minmax(points, {}, &point::time);
  const auto [exact, coarse] = std::ranges::minmax(points, {}, &point::error);
  const axis time{fastest.time / 1.3, slowest.time * 1.1, plot_size.x};
  const axis error{exact.error / 3, coarse.error * 3, plot_size.y};

  std::ostringstream data, script;
  write_data(data, points, time, error);
  const double width = plot_size.x + 110, height = plot_size.y + 120;
  script << script_head(width, height, data.str()) << "set lmargin at screen " << 85 / width
         << "\nset rmargin at screen " << 1 - 25 / width << "\nset bmargin at screen " << 65 / height
         << "\nset tmargin at screen " << 1 - 55 / height << '\n'
         << "set title '" << title << "' font ',18'\nset xlabel 'ns per element, L1 cache, normal input'\n"
         << "set ylabel '" << (in_ulp ? "largest error in ULP" : "largest absolute error")
         << ", of all inputs where that is stated'\nunset key\nset logscale x\n"
         << "set xtics (0.01, 0.02, 0.03, 0.05, 0.07, 0.1, 0.15, 0.2, 0.3, 0.5, "
            "0.7, 1, 2, 3, 5, 7, 10, 20, 50, 100)\n"
         << "set xrange [" << time.low << ':' << time.high << "]\n"
         << "set yrange [" << error.low << ':' << error.high << "]\n"
         << "plot $data index 1 with fsteps lw 4 lc rgb '#999999', \\\n"
         << "  $data index 0 using 1:2:($5-$1):($6-$2) with vectors nohead lw 0.7 "
            "lc rgb '#999999', \\\n"
         << "  $data index 0 using 1:2:7 with points pt 7 ps 0.75 lc rgb variable, "
            "\\\n"
         << "  $data index 0 using 3:4:8:7 with labels font ',12' tc rgb "
            "variable\n";
  return script.str();
}

} // namespace simdact_bench
