// SPDX-License-Identifier: BSL-1.0
// Data files and gnuplot scripts, and the SVG files that gnuplot makes of them.
#pragma once

#include <array>
#include <filesystem>
#include <ostream>
#include <string>
#include <string_view>

#include "measure.hpp"

namespace simdact_bench {

// Two plots of the function with curves: its error over the inputs, and its error against its cost.
void write_plots(std::ostream& report, const std::filesystem::path& directory, const std::string& instruction_set,
                 const suite& all, const measurement& measured);

// Each writes <stem>.dat and <stem>.gp.
void write_error_plot(const std::filesystem::path& stem, const std::string& title,
                      const std::vector<const curve*>& curves);
void write_cost_plot(const std::filesystem::path& stem, const std::string& title, const std::vector<const row*>& rows,
                     const measurement& measured);

// Methods of one family differ in their numbers only: pade<7, 6> and pade<3, 2>.
inline std::string family(std::string_view method) {
  return std::string(method.substr(0, method.find('<')));
}

inline constexpr std::array<const char*, 8> palette{"#0072b2", "#d55e00", "#009e73", "#c2569a",
                                                    "#b8860b", "#3fa7e0", "#6a3fc0", "#8c2d19"};
inline constexpr const char* other_colour = "#222222";

// The head of both scripts. Text is plain, so that an underscore is one; decades are written as the budgets are: 1e-3.
std::string script_head(const std::string& name, double width, double height);

} // namespace simdact_bench
