// The rows of the suite: a method of a function on one array, with its errors on that array.
#pragma once

#include <functional>
#include <regex>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "accuracy.hpp"
#include "inputs.hpp"

namespace simdact_bench {

struct row {
  std::string function;
  std::string type;
  place where;
  distribution inputs;
  std::string method;
  std::string chosen; // the method that a tier or budget stands for; empty for a method
  bool other;         // no kernel of ours
  std::size_t elements;
  errors error;
  std::function<void()> pass; // once over the array

  std::string name() const;
  std::string copy_name() const;
};

// A method on floats, for the plots.
struct curve {
  std::string function;
  std::string method;
  bool other;
  std::function<void(std::span<const float>, std::span<float>)> evaluate;
  double (*exact)(double x, double dy);
};

struct selection {
  std::string function; // empty: all
  std::regex filter;    // searched for in a row's name
};

struct suite {
  selection selected;
  std::vector<row> rows;
  std::vector<row> copies; // one for each type and place among the rows
  std::vector<curve> curves;
  std::set<std::string> functions; // all, selected or not
};

// Adds what is selected of every function.
void add_functions(suite& all);

} // namespace simdact_bench
