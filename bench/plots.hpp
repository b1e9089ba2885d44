// SPDX-License-Identifier: BSL-1.0
// Scripts for gnuplot, and the SVG pictures that it makes of them.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "measure.hpp"

namespace simdact_bench {

struct plot {
  std::string function;
  std::string name; // as tanh_error_by_input
  std::string svg;
};

struct pictures {
  std::vector<plot> plots;
  std::string missing = {}; // why some are, in a sentence without its stop; empty if none is
};

// Two of each function with curves: its error over the inputs, and its error against its cost, as far as gnuplot is
// there and works.
pictures make_plots(const std::string& instruction_set, const suite& all, const measurement& measured);

// Scripts that have their data with them; empty where there is no point. The curves are those of one function.
std::string error_plot(const std::string& title, const std::vector<const curve*>& curves);
std::string cost_plot(const std::string& title, const std::vector<const row*>& rows, const measurement& measured);

// Methods of one family differ in their numbers only: pade<7, 6> and pade<3, 2>.
inline std::string family(std::string_view method) {
  return std::string(method.substr(0, method.find('<')));
}

inline constexpr std::array<const char*, 8> palette{"#0072b2", "#d55e00", "#009e73", "#c2569a",
                                                    "#b8860b", "#3fa7e0", "#6a3fc0", "#8c2d19"};
inline constexpr const char* other_colour = "#222222";

// The head of both scripts. Text is plain, so that an underscore is one; decades are written as the budgets are: 1e-3.
std::string script_head(double width, double height, const std::string& data);

} // namespace simdact_bench
