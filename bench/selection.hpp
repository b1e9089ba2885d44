// SPDX-License-Identifier: BSL-1.0
// Which rows the command line asks for.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "passes.hpp"

namespace simdact_bench {

struct selection {
  // No names: all.
  std::vector<std::string> functions, policies, types, sizes, inputs;
  std::optional<interval> range;                      // of inputs, instead of the distributions
  std::function<bool(const std::string&)> wants_name; // a row by its name
  bool full = false;                                  // of the functions their derivatives and backward passes too
  bool choices = false;                               // what policies choose among, and nothing else
  bool errors = true;                                 // are measured
  bool peers = false;                                 // other libraries are measured too

  // A function of the name group stands for its derivative and backward pass where everything is measured.
  bool wants_function(const std::string& function, const std::string& group) const;
  bool wants_scene(const std::string& type, const scene& s) const;
  // A scene with the inputs asked for: one with normal inputs stands for that of the range.
  scene with_range(scene s) const;
  // A policy by its own name or by that of the method which it means.
  bool wants_method(const std::string& method, const std::string& chosen) const;
  // Whether a function has plots: one that is shown by default or asked for.
  bool plots(const std::string& function) const;
};

// What is measured without options.
inline const std::vector<std::string> shown_functions{"tanh", "sigmoid", "silu", "gelu", "softmax"};
inline const std::vector<std::string> shown_sizes{"L1", "10", "128", "1000", "32000"};

// Without spaces: pade<7,6> is pade<7, 6>.
std::string without_spaces(std::string text);

} // namespace simdact_bench
