// SPDX-License-Identifier: BSL-1.0
#include "selection.hpp"

#include <algorithm>

namespace simdact_bench {
namespace {

bool is_among(const std::vector<std::string>& names, const std::string& name) {
  return std::ranges::find(names, name) != names.end();
}

bool wanted(const std::vector<std::string>& names, const std::string& name) {
  return names.empty() || is_among(names, name);
}

} // namespace

std::string without_spaces(std::string text) {
  std::erase(text, ' ');
  return text;
}

bool selection::wants_function(const std::string& function, const std::string& group) const {
  return wanted(functions, function) || ((full || choices) && is_among(functions, group));
}

bool selection::wants_scene(const std::string& type, const scene& s) const {
  const std::string size = s.row_length == 0 ? simdact_bench::name(s.where) : std::to_string(s.row_length);
  return wanted(types, type) && wanted(sizes, size) &&
         (range ? s.inputs == distribution::normal : wanted(inputs, simdact_bench::name(s.inputs)));
}

scene selection::with_range(scene s) const {
  if (range) {
    s.inputs = distribution::range;
    s.range = range;
  }
  return s;
}

bool selection::wants_method(const std::string& method, const std::string& chosen) const {
  return wanted(policies, without_spaces(method)) || (!chosen.empty() && is_among(policies, without_spaces(chosen)));
}

bool selection::plots(const std::string& function) const {
  return is_among(functions.empty() ? shown_functions : functions, function);
}

} // namespace simdact_bench
