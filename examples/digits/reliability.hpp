// SPDX-License-Identifier: BSL-1.0
// Whether a network is as often right as it is sure, before and after a temperature: its scores, its reliability table
// and the diagram of that.
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <span>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include <simdact/calibration.hpp>
#include <simdact/cross_entropy.hpp>

#include "../gnuplot.hpp"
#include "network.hpp"

using reliability_table = std::array<act::reliability_bin, 10>;

struct calibration {
  double loss, error, brier;
  reliability_table bins{};

  calibration(std::span<const float> logits, std::span<const std::uint8_t> digits)
      : loss(act::cross_entropy(logits, digits, {.row_length = classes})),
        error(act::expected_calibration_error(logits, digits, {.row_length = classes})),
        brier(act::brier_score(logits, digits, {.row_length = classes})) {
    act::reliability(logits, digits, bins, {.row_length = classes});
  }
};

// The logits over a temperature, fitted to others.
inline std::vector<float> cooled(std::span<const float> logits, double temperature) {
  std::vector<float> result(logits.begin(), logits.end());
  for (float& x : result)
    x /= static_cast<float>(temperature);
  return result;
}

inline void print(const calibration& before, const calibration& after) {
  std::printf("%-8s %10s %10s %10s\n", "", "loss", "ECE", "Brier");
  std::printf("%-8s %10.5f %10.5f %10.5f\n", "before", before.loss, before.error, before.brier);
  std::printf("%-8s %10.5f %10.5f %10.5f\n", "after", after.loss, after.error, after.brier);
  std::printf("\nImages by the probability of the likeliest digit: how many, its mean, and the share that is right:\n"
              "%-12s %6s %10s %10s   %6s %10s %10s\n",
              "", "before", "sure", "right", "after", "sure", "right");
  for (std::size_t k = 0; k < before.bins.size(); ++k) {
    std::printf("%.1f to %.1f  ", static_cast<double>(k) / 10, static_cast<double>(k + 1) / 10);
    for (const act::reliability_bin& bin : {before.bins[k], after.bins[k]})
      std::printf("%6zu %10.4f %10.4f   ", static_cast<std::size_t>(bin.rows), bin.confidence, bin.accuracy);
    std::puts("");
  }
}

// Bars of the shares that are right, with the number of images at the foot, and the probabilities on the diagonal with
// two standard deviations that so many images have, were they as often right.
inline bool draw(const std::string& file, const calibration& before, const calibration& after) {
  std::ostringstream script;
  for (const auto& [name, of] : {std::pair("$before", &before), std::pair("$after", &after)}) {
    script << name << " << END\n";
    for (std::size_t k = 0; k < of->bins.size(); ++k) {
      const auto& [rows, sure, right] = of->bins[k];
      if (rows == 0)
        continue;
      const double apart = 2 * std::sqrt(sure * (1 - sure) / static_cast<double>(rows));
      script << (static_cast<double>(k) + 0.5) / 10 << ' ' << right << ' ' << sure << ' ' << std::max(0.0, sure - apart)
             << ' ' << std::min(1.0, sure + apart) << ' ' << rows << '\n';
    }
    script << "END\n";
  }
  script
      << svg_file(file, 1000, 580)
      << "set multiplot layout 1, 2\n"
         "set xlabel 'probability of the likeliest digit'\nset ylabel 'share that is right'\n"
         "set xrange [0:1]\nset yrange [0:1]\nset xtics 0.2\nset ytics 0.2\nset grid\n"
         "set key outside bottom center horizontal\nset bmargin 7\nset boxwidth 0.1\nset style fill solid 0.4 border\n";
  for (const auto& [name, title] : {std::pair("$before", "before"), std::pair("$after", "after the temperature")})
    script << "set title '" << title << "'\nplot " << name << " using 1:2 with boxes lc rgb '#0066cc' title 'right', "
           << "x with lines lc rgb 'gray40' dt 2 notitle, " << name
           << " using 3:3:4:5 with yerrorbars pt 7 ps 0.4 lc rgb '#cc6600' title 'sure, ± 2 deviations', " << name
           << " using 1:(0.03):6 with labels notitle\n";
  script << "unset multiplot\n";
  return run_gnuplot(script.str());
}
