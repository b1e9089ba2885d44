// SPDX-License-Identifier: BSL-1.0
// The rows with all that was measured of them: what the files, the terminal and the report show.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "machine.hpp"
#include "measure.hpp"

namespace simdact_bench {

struct result {
  std::string function, type, size, input, method;
  std::string chosen;     // what a policy means; empty for a method
  bool other = false;     // no kernel of ours
  bool is_call = false;   // times are of a call with a short array, not of an element
  bool is_forward = true; // neither a derivative nor a backward pass
  std::optional<errors> error = {};
  std::optional<errors_by_zone> by_zone = {}; // in one row of each kernel and type
  std::optional<guarantee> stated = {};
  std::string special = {}; // what it makes of NaN and so on, as of a row
  std::optional<timing> time = {};
  std::optional<double> x_copy = {}; // times as long as a copy, or what else the row stands beside
  std::optional<double> x_std = {};  // times as fast as a loop over the C library's function
  std::optional<double> x_libmvec = {};

  std::string name() const { return function + '/' + type + '/' + size + '/' + input + '/' + method; }
  // Turns NaN, an infinity or a number far out into another one.
  bool is_wrong() const { return special.starts_with("wrong"); }
  // The kernel: what a policy means, or the method.
  const std::string& kernel() const { return chosen.empty() ? method : chosen; }
  // The largest error, absolute or in ULP: as stated for all inputs, or else, or if that is asked for, as measured on
  // the row's.
  std::optional<double> max_error(bool in_ulp, bool on_its_input = false) const;
};

struct run {
  machine on;
  std::vector<result> results;
  std::vector<std::string> absent = {}; // other libraries that were asked for and not installed
};

// "odd monotone", as far as the library guarantees it.
std::string shape_of(const guarantee& stated);

// Which other libraries are missing, in a sentence.
std::string absence(const run& of);

// measured: null if nothing was.
std::vector<result> results_of(const suite& all, const measurement* measured);

// Rows that stand beside one another: of a function, type, size and input, in the order of the first of each.
std::vector<std::vector<const result*>> blocks_of(const std::vector<result>& results);

} // namespace simdact_bench
