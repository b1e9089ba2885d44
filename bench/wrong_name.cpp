// SPDX-License-Identifier: BSL-1.0
#include "wrong_name.hpp"

#include <algorithm>
#include <numeric>
#include <string_view>

#include "selection.hpp"

namespace simdact_bench {
namespace {

// How many letters are to be inserted, removed or replaced between the two.
std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> line(b.size() + 1);
  std::iota(line.begin(), line.end(), std::size_t{0});
  for (std::size_t i = 0; i < a.size(); ++i) {
    std::size_t diagonal = line[0]++;
    for (std::size_t j = 0; j < b.size(); ++j) {
      const std::size_t replaced = diagonal + (a[i] != b[j]);
      diagonal = line[j + 1];
      line[j + 1] = std::min({replaced, line[j] + 1, diagonal + 1});
    }
  }
  return line.back();
}

} // namespace

std::string what_there_is(const std::string& name, const std::vector<std::string>& known) {
  const auto distance = [&](const std::string& other) {
    return edit_distance(without_spaces(name), without_spaces(other));
  };
  std::string text;
  if (const auto nearest = std::ranges::min_element(known, {}, distance); nearest != known.end())
    text += "did you mean " + *nearest + "? ";
  text += "There are: ";
  for (const std::string& one : known)
    text += (&one == &known.front() ? "" : ", ") + one;
  return text;
}

void require_known(const std::string& option, const std::vector<std::string>& given,
                   const std::vector<std::string>& known) {
  for (const std::string& name : given)
    if (std::ranges::find(known, without_spaces(name), without_spaces) == known.end())
      throw wrong_name(option + ' ' + name + ": there is no such name; " + what_there_is(name, known));
}

} // namespace simdact_bench
