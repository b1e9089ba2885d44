// SPDX-License-Identifier: BSL-1.0
#include "choices.hpp"

#include <algorithm>
#include <cstdio>

namespace simdact_bench {
namespace {

constexpr double margin = 1.05;

std::string row_name(const decision& d, const std::string& method) {
  return name_of(d.function, d.type, l1_normal[0], method);
}

const timing& time_of(const measurement& measured, const decision& d, const std::string& method) {
  return measured.timings.at(row_name(d, method));
}

} // namespace

int print_slow_choices(std::ostream& out, const suite& all, const measurement& measured) {
  int slower = 0;
  for (const decision& d : all.decisions) {
    const auto is_measured = [&](const std::string& method) { return measured.timings.contains(row_name(d, method)); };
    if (!std::ranges::all_of(d.within, is_measured))
      continue;
    const auto median = [&](const std::string& method) { return time_of(measured, d, method).median; };
    const std::string& best = *std::ranges::min_element(d.within, {}, median);
    const timing &mine = time_of(measured, d, d.chosen), &least = time_of(measured, d, best);
    if (mine.median <= margin * least.median || mine.least <= margin * least.least)
      continue;
    char line[256];
    std::snprintf(line, sizeof line, "%s, %s, %s: %s takes %.4f ns per element, %s %.4f: %.2f times as long\n",
                  d.function.c_str(), d.type.c_str(), d.policy.c_str(), d.chosen.c_str(), mine.median, best.c_str(),
                  least.median, mine.median / least.median);
    out << line;
    ++slower;
  }
  return slower;
}

} // namespace simdact_bench
