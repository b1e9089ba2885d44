// SPDX-License-Identifier: BSL-1.0
#include "summary.hpp"

#include <algorithm>

#include "text.hpp"

namespace simdact_bench {
void print_summary(std::ostream& out, const suite& all, const measurement& measured) {
  bool begun = false;
  for (const row& r : all.rows) {
    if (!r.is_forward || r.method != "accurate" || r.on != l1_normal[0])
      continue;
    if (!begun)
      out << "\naccurate in the L1 cache, normal input: ns per element and its "
             "ratios\n"
          << print("  %-22s %9s %9s %9s %11s %11s %11s\n", "", "ns/elem.", "x copy", "x libmvec", "derivative",
                   "backward", "statistics");
    begun = true;
    const auto ratio = [&](const row* of) {
      const auto known = of ? measured.ratio_to_rival(*of) : std::nullopt;
      return known ? print("%.2f", *known) : std::string();
    };
    const auto kin = [&](const char* suffix) {
      const auto same = [&](const row& other) {
        return other.function == r.function + suffix && other.type == r.type && other.method == r.method &&
               other.on == r.on;
      };
      const auto found = std::ranges::find_if(all.rows, same);
      return ratio(found == all.rows.end() ? nullptr : &*found);
    };
    out << print("  %-22s %9.4f %9.2f %9s %11s %11s %11s\n", (r.function + ", " + r.type).c_str(),
                 measured.of(r).median, measured.ratio_to_base(r), ratio(&r).c_str(), kin("_derivative").c_str(),
                 kin("_backward").c_str(), kin("_with_statistics").c_str());
  }
}

} // namespace simdact_bench
