// SPDX-License-Identifier: BSL-1.0
// The rows of the suite: a method of a function on one array, with its errors on that array.
#pragma once

#include <array>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "accuracy.hpp"
#include "array_function.hpp"
#include "bases.hpp"
#include "inputs.hpp"
#include "passes.hpp"
#include "selection.hpp"
#include "zones.hpp"

namespace simdact_bench {

// The exact results for x and, if there is one, the second input.
using exact_results =
    std::function<void(std::span<const double> x, std::span<const double> second, std::span<long double> exact)>;

// What rows measure: a function, or its derivative or backward pass.
struct subject {
  std::string function;
  std::string forward = {}; // of a derivative or backward pass: its function
  exact_results exact = {}; // none: no errors
  base divisor = base::copy;
  bool two_inputs = false;
  double domain_low = -std::numeric_limits<double>::infinity(); // below it there is no result
  std::optional<std::size_t> index = {};                        // in the list of functions, of an elementwise one

  // What --function selects together.
  const std::string& group() const { return forward.empty() ? function : forward; }
};

// On which targets a call has the same bits as here: on none that is sure, on those with hardware FMA, on all.
enum class same_bits { here, with_fma, everywhere };

// What the library states of a kernel for all inputs.
struct guarantee {
  double max_ulp, max_ulp_at;
  double max_abs, max_abs_at;
  bool odd, monotone, bounded;
  same_bits bits = same_bits::here;
};

// One way to compute it.
template <class T>
struct candidate {
  std::string method;
  array_function<T> run;
  std::string chosen = {};         // the method that a tier or budget stands for; empty for a method
  bool other = false;              // no kernel of ours
  std::string forward_method = {}; // of a derivative or backward pass: the method beside which it stands
  bool on_threads = false;         // the time is the clock's, not the thread's
  std::optional<guarantee> stated = {};
};

struct row {
  std::string function;
  std::string type;
  scene on;
  std::string method;
  std::string chosen;
  bool other;
  std::size_t elements;
  std::optional<errors> error = {};
  std::optional<errors_by_zone> by_zone = {}; // of an elementwise function, in one row of each kernel and type
  std::function<void()> pass = {};            // once over the array
  std::string rival = {};                     // the row that its time is compared with, if there is such a row
  bool is_forward = true;
  base divisor = base::copy;
  bool on_threads = false;
  bool is_call = false; // a short array: elements are calls
  std::optional<guarantee> stated = {};
  std::string special = {};              // what is made of NaN and so on: "right", "wrong: ...", or not tried
  array_function<float> floats = {};     // of an elementwise function of floats,
  std::optional<std::size_t> index = {}; // which has this place in the list

  std::string name() const;
  std::string base_name() const;
};

// A method on floats, for the plots.
struct curve {
  std::string function;
  std::string method;
  bool other;
  array_function<float> run;
  exact_results exact;
};

// The method that a policy means for a function, and those within its budget, itself among them. Each has a row.
struct decision {
  std::string function;
  std::string type;
  std::string policy;
  std::string chosen;
  std::vector<std::string> within;
};

struct suite {
  selection selected;
  std::vector<row> rows;
  std::vector<row> calls; // of functions over short arrays, in the order of their lengths
  std::vector<row> bases; // one for each type and scene among the rows
  std::vector<curve> curves;
  std::vector<decision> decisions;
  std::vector<std::string> methods; // all of the selected functions, selected or not

  // The rows of one candidate, as far as they are selected.
  template <class T>
  void add(const subject& of, const candidate<T>& one, std::span<const scene> scenes);
  void add_curve(const subject& of, const candidate<float>& one);
};

// The name of a row.
std::string name_of(const std::string& function, const std::string& type, scene s, const std::string& method);

// Adds what is selected of every function.
void add_functions(suite& all);

} // namespace simdact_bench
