// SPDX-License-Identifier: BSL-1.0
#include "rivals.hpp"

#include <algorithm>
#include <cmath>
#include <span>

#include "frontier.hpp"

namespace simdact_bench {
namespace {

using block = std::vector<const result*>;

struct error_class {
  const char* name;
  double abs;
  double ulp; // what it is where errors count in ULP
};

// 1e-6 and 1e-4 relative, in ULP of a float.
constexpr error_class wide_classes[]{{"4 ULP", 0, 4}, {"1e-6", 1e-6, 1e-6 * 0x1p23}, {"1e-4", 1e-4, 1e-4 * 0x1p23}};

// Of sixteen bits: correctly rounded but for a tie in a hundred, and twice that.
constexpr error_class narrow_classes[]{{"0.51 ULP", 0, 0.51}, {"1.01 ULP", 0, 1.01}};

std::span<const error_class> classes_of(const result& r) {
  return r.type == "bfloat16" ? std::span<const error_class>(narrow_classes) : wide_classes;
}

bool is_within(const result& r, const error_class& c, bool in_ulp) {
  const bool by_ulp = in_ulp || c.abs == 0;
  return r.max_error(by_ulp).value_or(INFINITY) <= (by_ulp ? c.ulp : c.abs);
}

// The fastest of the rows, of our kernels or of the others.
const result* fastest(const block& rows, bool other, const error_class& c, bool in_ulp) {
  const result* best = nullptr;
  for (const result* r : rows)
    if (r->other == other && r->time && is_within(*r, c, in_ulp) && (!best || r->time->median < best->time->median))
      best = r;
  return best;
}

} // namespace

std::vector<rivalry> rivalries_of(const std::vector<result>& results) {
  std::vector<rivalry> found;
  for (const block& rows : blocks_of(results)) {
    const bool in_ulp = counts_in_ulp(rows);
    for (const error_class& c : classes_of(*rows.front())) {
      const result *ours = fastest(rows, false, c, in_ulp), *peer = fastest(rows, true, c, in_ulp);
      if (!ours || !peer || ours->is_call)
        continue;
      found.push_back({c.name, ours, peer});
      block right = rows;
      std::erase_if(right, [](const result* r) { return r->is_wrong(); });
      if (peer->is_wrong())
        if (const result* const best = fastest(right, true, c, in_ulp))
          found.push_back({c.name, ours, best});
    }
  }
  return found;
}

} // namespace simdact_bench
