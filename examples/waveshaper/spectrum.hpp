// SPDX-License-Identifier: BSL-1.0
// The spectrum of one period of a shaped sine, what of it is aliasing, and its picture.
#pragma once

#include <algorithm>
#include <cmath>
#include <complex>
#include <cstddef>
#include <numbers>
#include <span>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "../gnuplot.hpp"

inline constexpr double rate = 48000;
inline constexpr std::size_t length = 4096; // samples of a period

using spectrum = std::vector<double>; // the energy in each bin

inline double hertz(std::size_t bin) {
  return static_cast<double>(bin) * rate / length;
}

inline spectrum spectrum_of(std::span<const float> y) {
  static const auto circle = [] {
    std::vector<std::complex<double>> points(length);
    for (std::size_t n = 0; n < length; ++n)
      points[n] = std::polar(1.0, 2 * std::numbers::pi * static_cast<double>(n) / length);
    return points;
  }();
  spectrum result(length / 2 + 1);
  for (std::size_t bin = 0; bin < result.size(); ++bin) {
    std::complex<double> sum = 0;
    for (std::size_t n = 0; n < length; ++n)
      sum += static_cast<double>(y[n]) * circle[bin * n % length];
    result[bin] = std::norm(sum) * (bin == 0 || bin == length / 2 ? 1 : 2);
  }
  return result;
}

// Of a period that holds `cycles` of the sine, an odd number of them: no harmonic beyond half the sample rate comes
// back to where one below it is. Those of an odd function are odd.
struct energies {
  double harmonics = 0, aliasing = 0, low = 0; // low: what aliasing there is below 5 kHz

  void add(const spectrum& of, std::size_t cycles) {
    for (std::size_t bin = 0; bin < of.size(); ++bin) {
      const bool is_harmonic = bin % cycles == 0 && bin / cycles % 2 == 1;
      (is_harmonic ? harmonics : aliasing) += of[bin];
      if (!is_harmonic && hertz(bin) < 5000)
        low += of[bin];
    }
  }
  double decibels() const { return 10 * std::log10(aliasing / harmonics); }
  double low_decibels() const { return 10 * std::log10(low / harmonics); }
};

// Decibels below the largest bin of all. The later curves are drawn over the earlier ones.
inline bool draw(const std::string& file, const std::vector<std::pair<std::string, spectrum>>& curves) {
  double top = 0;
  for (const auto& [name, of] : curves)
    top = std::max(top, *std::ranges::max_element(of));
  std::ostringstream script;
  for (std::size_t i = 0; i < curves.size(); ++i) {
    script << "$curve" << i << " << END\n";
    for (std::size_t bin = 0; bin < curves[i].second.size(); ++bin)
      script << hertz(bin) / 1000 << ' ' << 10 * std::log10(curves[i].second[bin] / top + 1e-30) << '\n';
    script << "END\n";
  }
  script << svg_file(file, 1000, 560)
         << "set xlabel 'kHz'\nset ylabel 'dB'\nset xrange [0:24]\nset xtics 4\nset yrange [-140:0]\nset grid\nset key "
            "outside top center horizontal\n";
  const char* const colours[] = {"#cc6600", "#0066cc", "#009944"};
  for (std::size_t i = 0; i < curves.size(); ++i)
    script << (i == 0 ? "plot " : ", ") << "$curve" << i << " with lines lw 2 lc rgb '" << colours[i % 3] << "' title '"
           << curves[i].first << "'";
  script << '\n';
  return run_gnuplot(script.str());
}
