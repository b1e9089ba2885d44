// SPDX-License-Identifier: BSL-1.0
// The report's tables of kernels.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "results.hpp"

namespace simdact_bench {

std::string escaped(const std::string& text);

// Of tables. A value is sorted by all its digits.
std::string head_cell(const std::string& name, bool is_words);
std::string cell(std::optional<double> value, const std::string& text);
std::string cell_of_words(const std::string& text);

// A kernel's rows in one table, by the sizes of their arrays.
struct line {
  const result* first; // whose errors are shown
  std::map<std::string, const result*> at;
};

struct page_table {
  std::vector<std::string> sizes; // the times of the first one decide
  std::vector<line> lines;

  const result& any() const { return *lines.front().first; }
  // Beside the normal input errors are those of all inputs; tables of the others would only repeat them.
  bool on_its_input() const { return any().input != name(distribution::normal); }
};

// Rows in L1, L2 and memory stand side by side.
std::vector<page_table> tables_of(const std::vector<result>& results);

// The figures to choose by, and below them the errors.
std::string to_html(page_table table);

// "float, L1 and memory, normal input"
std::string title_of(const page_table& table);
std::string title_of(const result& r, const std::string& sizes);

} // namespace simdact_bench
