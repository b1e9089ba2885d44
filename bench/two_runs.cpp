// SPDX-License-Identifier: BSL-1.0
#include "two_runs.hpp"

#include <algorithm>
#include <utility>

#include "text.hpp"

namespace simdact_bench {

std::optional<difference> difference_of(const std::vector<result>& results) {
  std::vector<std::pair<double, const result*>> all;
  for (const result& r : results)
    if (r.time && r.time->again) {
      const auto [less, more] = std::minmax(r.time->median, *r.time->again);
      all.emplace_back(more / less - 1, &r);
    }
  if (all.empty())
    return std::nullopt;
  std::ranges::sort(all);
  const std::size_t last = all.size() - 1;
  return difference{all[last / 2].first, all[last * 19 / 20].first, all[last].first, all[last].second->name()};
}

std::string sentence(const difference& found) {
  return print(
             "Run twice, the medians differ by %.1f %% or less for half of the rows, %.1f %% for 19 in 20, and at most "
             "%.1f %%, for ",
             100 * found.median, 100 * found.most_of_twenty, 100 * found.most) +
         found.row;
}

} // namespace simdact_bench
