// SPDX-License-Identifier: BSL-1.0
#include "frontier.hpp"

#include <algorithm>

namespace simdact_bench {

std::string label(const result& r) {
  return r.chosen.empty() ? r.method : r.method + " = " + r.chosen;
}

bool counts_in_ulp(const std::vector<const result*>& block) {
  return std::ranges::any_of(
      block, [](const result* r) { return r->method == "accurate" && r->max_error(false).value_or(0) > 1e-4; });
}

std::vector<const result*> frontier(const std::vector<const result*>& block, bool on_its_input) {
  const bool in_ulp = counts_in_ulp(block);
  const auto error_of = [&](const result* r) { return r->max_error(in_ulp, on_its_input); };
  std::vector<const result*> points;
  for (const result* r : block) {
    const auto stands_for_it = [&](const result* policy) { return policy->chosen == r->method; };
    if (!r->other && r->time && error_of(r) && std::ranges::none_of(block, stands_for_it))
      points.push_back(r);
  }
  std::ranges::stable_sort(points, {}, [](const result* r) { return r->time->median; });
  std::vector<const result*> best;
  for (const result* r : points)
    if (best.empty() || *error_of(r) < *error_of(best.back()))
      best.push_back(r);
  return best;
}

std::vector<const result*> thinned(std::vector<const result*> points, std::size_t most) {
  // Between its neighbours a point counts by how far they are from one another.
  const auto weight = [&](std::size_t i) {
    if (points[i]->method == "accurate" || points[i]->method == "fast")
      return points[i]->method == "accurate" ? 1e9 : 1e8;
    if (i == 0 || i + 1 == points.size())
      return 1e7;
    return points[i + 1]->time->median / points[i - 1]->time->median + (points[i]->chosen.empty() ? 0 : 1e3);
  };
  while (points.size() > std::max<std::size_t>(most, 1)) {
    std::size_t least = 0;
    for (std::size_t i = 1; i < points.size(); ++i)
      if (weight(i) < weight(least))
        least = i;
    points.erase(points.begin() + static_cast<std::ptrdiff_t>(least));
  }
  return points;
}

} // namespace simdact_bench
